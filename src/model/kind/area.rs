//! Residential areas (khu dân cư): villages, residential groups, hamlets.
//!
//! They have no national code, so their id is their path.

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::common::At;
use crate::model::facets::{Facets, Former, Titled, Value};
use crate::model::role;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::lang::Text;
use crate::{choices, record};

choices! {
    /// The type of an area.
    enum Type {
        /// Thôn.
        Thon = "thon",
        /// Tổ dân phố.
        ToDanPho = "to-dan-pho",
        /// Bản.
        Ban = "ban",
        /// Ấp.
        Ap = "ap",
    }
}

record! {
    /// A former name as written.
    struct FormerRecord {
        /// The name.
        name: Text,
        /// The unit that it was in.
        unit: Option<Ref>,
        /// Its last day.
        to: Date,
    }
}

record! {
    /// How many households had a title in a year.
    struct TitledRecord {
        /// The title.
        title: Ref,
        /// The year.
        year: u32,
        /// How many households.
        count: u32,
    }
}

record! {
    /// An area as written.
    struct Area {
        /// The unit that it lies in.
        unit: Ref,
        /// Its type.
        r#type: Option<Type>,
        /// How many households it has.
        households: Option<u32>,
        /// How many people it has.
        population: Option<u32>,
        /// How many households had a title, by title and year.
        titled_households: Vec<At<TitledRecord>>,
        /// Former names.
        former: Vec<FormerRecord>,
        /// Whether nothing has been written yet.
        stub: bool,
    }
}

/// Residential areas.
pub static KIND: Kind = Kind {
    name: "area",
    place: "areas",
    paths: ["khu-dan-cu", "areas"],
    titles: ["Khu dân cư", "Residential areas"],
    headline: Headline::Name,
    order: Order::Name,
    feed: false,
    press: true,
    yearly: false,
    group: Group::Places,
    below: Some(&role::IN_UNIT),
    needs: &[],
    keys: Area::KEYS,
    record: Area::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let area = Area::take(keys)?;
    let unit = facets.relate(&role::IN_UNIT, "unit", area.unit);
    facets.fact("unit", Value::Entry(unit));
    let kind = area.r#type.map(|kind| Value::Message(format!("area-type-{}", kind.word())));
    facets.fact_if("type", kind);
    facets.fact_if("households", area.households.map(|number| Value::Int(number.into())));
    facets.fact_if("population", area.population.map(|number| Value::Int(number.into())));
    facets.stub = area.stub;
    facets.households = area.households;
    titled(area.titled_households, facets);
    let mut rows = Vec::new();
    for former in area.former {
        let unit = former.unit.map(|unit| facets.relate(&role::FORMER_UNIT, "unit", unit));
        rows.push(vec![
            vec![Value::Text(former.name.clone())],
            unit.map(Value::Entry).into_iter().collect(),
            vec![Value::When(former.to.into())],
        ]);
        facets.former.push(Former { name: former.name, until: former.to });
    }
    facets.table("former", &["name", "unit", "until"], rows);
    Some(())
}

fn titled(records: Vec<At<TitledRecord>>, facets: &mut Facets) {
    let mut rows = Vec::new();
    for At(record, place) in records {
        let title = facets.relate(&role::TITLED_HOUSEHOLDS, "title", record.title);
        let year = i16::try_from(record.year).unwrap_or(i16::MAX);
        rows.push(vec![
            vec![Value::Entry(title)],
            vec![Value::Plain(record.year.to_string().into())],
            vec![Value::Int(record.count.into())],
        ]);
        facets.titled.push(Titled { title, year, count: record.count, place });
    }
    facets.table("titled-households", &["title", "year", "households"], rows);
}
