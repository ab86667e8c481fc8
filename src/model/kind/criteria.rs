//! Criteria sets (bộ tiêu chí): what a title demands, by version.

use std::sync::Arc;

use super::{Group, Headline, Kind, Order};
use crate::model::common::At;
use crate::model::facets::{self, Facets, Value};
use crate::model::role;
use crate::record;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::lang::Text;

record! {
    /// A threshold that an indicator must reach.
    struct Threshold {
        /// The indicator's id.
        indicator: Arc<str>,
        /// The comparison, such as `>=`.
        op: Arc<str>,
        /// The value.
        value: f64,
    }
}

record! {
    /// One criterion.
    struct Criterion {
        /// Its id, which commendations cite.
        id: Arc<str>,
        /// The content of the campaign that it belongs to.
        goal: Option<Ref>,
        /// Its wording.
        text: Text,
        /// Its threshold.
        threshold: Option<Threshold>,
    }
}

record! {
    /// A set as written.
    struct Criteria {
        /// Its version.
        version: Arc<str>,
        /// The titles that it is for.
        applies_to: Vec<Ref>,
        /// The criteria.
        criteria: Vec<At<Criterion>>,
    }
}

/// Criteria sets.
pub static KIND: Kind = Kind {
    name: "criteria",
    place: "registry/criteria.yaml",
    paths: ["bo-tieu-chi", "criteria"],
    titles: ["Bộ tiêu chí", "Criteria sets"],
    headline: Headline::Name,
    order: Order::Name,
    feed: false,
    press: false,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Criteria::KEYS,
    record: Criteria::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let set = Criteria::take(keys)?;
    facets.fact("version", Value::Plain(set.version));
    facets.relate_all(&role::APPLIES_TO, "title", set.applies_to);
    let mut rows = Vec::new();
    for At(criterion, place) in set.criteria {
        let goal = criterion.goal.map(|goal| facets.relate(&role::GOAL, "goal", goal));
        let threshold = criterion.threshold.as_ref().map(|threshold| {
            let sign = match &*threshold.op {
                ">=" => "≥",
                "<=" => "≤",
                other => other,
            };
            Value::Plain(format!("{sign} {}", threshold.value).into())
        });
        facets.criteria.push(facets::Criterion {
            id: criterion.id.clone(),
            text: criterion.text.clone(),
            goal,
            threshold: criterion.threshold.map(|threshold| facets::Threshold {
                indicator: threshold.indicator,
                op: threshold.op,
                value: threshold.value,
            }),
            place,
        });
        rows.push(vec![
            vec![Value::Plain(criterion.id)],
            vec![Value::Text(criterion.text)],
            goal.map(Value::Entry).into_iter().collect(),
            threshold.into_iter().collect(),
        ]);
    }
    facets.table("criteria", &["code", "criterion", "goal", "threshold"], rows);
    Some(())
}
