//! Forms of award (hình thức khen thưởng): giấy khen, bằng khen, biểu dương, danh hiệu.

use super::{Group, Headline, Kind, Order};
use crate::model::facets::{Facets, Fact, FormTerms, Rank, Value};
use crate::syntax::record::Keys;
use crate::{choices, record};

choices! {
    /// Who may give it.
    enum Level {
        /// Bodies of a commune or ward.
        Commune = "commune",
        /// Bodies of a district; none since 1/7/2025.
        District = "district",
        /// Bodies of the province.
        Province = "province",
        /// Member organisations of the Front.
        MemberOrg = "member_org",
        /// Anyone.
        Any = "any",
    }
}

record! {
    /// A form as written.
    struct AwardForm {
        /// Who may give it.
        issuer_levels: Vec<Level>,
        /// Whether it needs no decision.
        decision_optional: bool,
        /// Whether it is the form in which titles are given.
        for_titles: bool,
    }
}

impl From<Level> for Rank {
    fn from(level: Level) -> Self {
        match level {
            Level::Commune => Self::Commune,
            Level::District => Self::District,
            Level::Province => Self::Province,
            Level::MemberOrg => Self::MemberOrg,
            Level::Any => Self::Any,
        }
    }
}

/// Forms of award.
pub static KIND: Kind = Kind {
    name: "award-form",
    place: "registry/award-forms.yaml",
    paths: ["hinh-thuc-khen-thuong", "award-forms"],
    titles: ["Hình thức khen thưởng", "Forms of award"],
    headline: Headline::Name,
    order: Order::Name,
    feed: false,
    press: false,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: AwardForm::KEYS,
    record: AwardForm::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let form = AwardForm::take(keys)?;
    let levels = form.issuer_levels.iter();
    let values = levels.map(|level| Value::Message(format!("award-level-{}", level.word())));
    facets.facts.push(Fact { key: "issuer-levels", values: values.collect() });
    let answer = if form.decision_optional { "no" } else { "yes" };
    facets.fact("decision-needed", Value::Message(answer.into()));
    facets.form_terms = Some(FormTerms {
        issuers: form.issuer_levels.into_iter().map(Rank::from).collect(),
        decision_optional: form.decision_optional,
        for_titles: form.for_titles,
    });
    Some(())
}
