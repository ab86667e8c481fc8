//! Self-managed models (mô hình tự quản) and where they were copied.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::facets::{Facets, Value};
use crate::model::role;
use crate::record;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;

record! {
    /// A model as written.
    struct Model {
        /// The day on which it began.
        since: Option<Date>,
        /// The body that leads it.
        lead: Option<Ref>,
        /// How many members it has.
        members: Option<u32>,
        /// The indicators that it moves, by their ids.
        indicators: Vec<Arc<str>>,
        /// Areas that copied it.
        replicated_in: Vec<Ref>,
        /// Documents that prove it.
        evidence: Vec<Ref>,
    }
}

/// Self-managed models.
pub static KIND: Kind = Kind {
    name: "model",
    place: "models",
    paths: ["mo-hinh", "models"],
    titles: ["Mô hình tự quản", "Self-managed models"],
    headline: Headline::Name,
    order: Order::Name,
    feed: false,
    press: true,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Model::KEYS,
    record: Model::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let model = Model::take(keys)?;
    facets.fact_if("since", model.since.map(|day| Value::When(day.into())));
    if let Some(lead) = model.lead {
        let lead = facets.relate(&role::LEAD, "body", lead);
        facets.fact("lead", Value::Entry(lead));
    }
    facets.fact_if("members", model.members.map(|number| Value::Int(number.into())));
    facets.moves = model.indicators;
    facets.relate_all(&role::REPLICATED_IN, "area", model.replicated_in);
    facets.relate_all(&role::EVIDENCE, "document", model.evidence);
    Some(())
}
