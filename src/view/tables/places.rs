//! Tables of what there is: areas, documents, funds.

use super::{Column, STATUS, Sheet, date, integer, text, when};
use crate::model::facets::{Facets, Value};
use crate::model::role;
use crate::text::date::When;
use crate::view::plot::money;
use crate::wire::{Kind, Table};

const AREAS: &[Column] = &[
    Column::key("id", Kind::String),
    Column::words("name"),
    Column::text("type"),
    Column::text("unit_id"),
    Column::text("unit_code"),
    Column::words("unit"),
    Column::new("households", Kind::Integer),
    Column::new("population", Kind::Integer),
    Column::new("valid_from", Kind::Date),
    Column::new("valid_to", Kind::Date),
    STATUS,
    Column::pages(),
];

/// Returns the residential areas.
pub(super) fn areas(sheet: &Sheet<'_>, name: &str) -> Table {
    let rows = sheet.site.of_kind("area").iter().map(|index| {
        let entry = &sheet.site.entries[*index];
        let facets = &entry.facets;
        let unit = sheet.site.related(*index, &role::IN_UNIT).next();
        let code = unit.and_then(|unit| sheet.site.entries[unit].facets.code.as_deref());
        let told = facets.retracted.is_none();
        vec![
            text(&entry.id),
            sheet.said(&facets.title),
            text(word(facets, "type", "area-type-")),
            sheet.id(unit),
            text(code.unwrap_or_default()),
            sheet.named(unit, None),
            integer(facets.households.filter(|_| told).map(i64::from)),
            integer(count(facets, "population")),
            date(facets.validity.from),
            date(facets.validity.to),
            sheet.status(*index),
            sheet.pages(*index),
        ]
    });
    sheet.table(name, AREAS, rows.collect())
}

const DOCUMENTS: &[Column] = &[
    Column::key("id", Kind::String),
    Column::text("number"),
    Column::words("title"),
    Column::text("series"),
    Column::words("issuer"),
    Column::new("date", Kind::Date),
    Column::new("effective", Kind::Date),
    Column::text("implements"),
    Column::text("supersedes"),
    STATUS,
    Column::pages(),
];

/// Returns the documents.
pub(super) fn documents(sheet: &Sheet<'_>, name: &str) -> Table {
    let rows = sheet.site.of_kind("document").iter().map(|index| {
        let entry = &sheet.site.entries[*index];
        let facets = &entry.facets;
        let number = facets.paper.as_ref().map_or("", |paper| &*paper.number);
        let effective = facts(facets, "effective").find_map(|value| match value {
            Value::When(when) => Some(*when),
            _ => None,
        });
        let day = facets.date.map(When::day);
        vec![
            text(&entry.id),
            text(number),
            sheet.said(&facets.title),
            text(word(facets, "series", "series-")),
            sheet.words(|viewer| {
                let issuers = facts(facets, "issuer");
                let names = issuers.map(|issuer| viewer.value(*index, issuer, day).title);
                names.filter(|name| !name.is_empty()).collect::<Vec<_>>().join("; ")
            }),
            when(facets.date),
            when(effective),
            sheet.ids(*index, &role::IMPLEMENTS),
            sheet.ids(*index, &role::SUPERSEDES),
            sheet.status(*index),
            sheet.pages(*index),
        ]
    });
    sheet.table(name, DOCUMENTS, rows.collect())
}

const FUNDS: &[Column] = &[
    Column::key("id", Kind::String),
    Column::words("name"),
    Column::new("period_from", Kind::Date),
    Column::new("period_to", Kind::Date),
    Column::new("opening", Kind::Integer),
    Column::new("received", Kind::Integer),
    Column::new("spent", Kind::Integer),
    Column::new("balance", Kind::Integer),
    Column::text("source_id"),
    Column::words("source"),
    STATUS,
    Column::pages(),
];

/// Returns the accounts of funds; amounts in đồng.
pub(super) fn funds(sheet: &Sheet<'_>, name: &str) -> Table {
    let rows = sheet.site.of_kind("fund").iter().map(|index| {
        let entry = &sheet.site.entries[*index];
        let facets = &entry.facets;
        let period = facts(facets, "period").find_map(|value| match value {
            Value::Period(period) => Some(*period),
            _ => None,
        });
        let period = period.unwrap_or_default();
        let source = sheet.site.related(*index, &role::SOURCE).next();
        let amount = |key: &str| integer(money(facets, key));
        vec![
            text(&entry.id),
            sheet.said(&facets.title),
            date(period.from),
            date(period.to),
            amount("opening"),
            amount("received"),
            amount("spent"),
            amount("balance"),
            sheet.id(source),
            sheet.named(source, None),
            sheet.status(*index),
            sheet.pages(*index),
        ]
    });
    sheet.table(name, FUNDS, rows.collect())
}

/// Returns the values of a fact.
fn facts<'a>(facets: &'a Facets, key: &'a str) -> impl Iterator<Item = &'a Value> {
    facets.facts.iter().filter(move |fact| fact.key == key).flat_map(|fact| &fact.values)
}

/// Returns the word that a fact's message is of.
fn word<'a>(facets: &'a Facets, key: &'a str, before: &str) -> &'a str {
    let word = facts(facets, key).find_map(|value| match value {
        Value::Message(message) => message.strip_prefix(before),
        _ => None,
    });
    word.unwrap_or_default()
}

/// Returns a fact that is a whole number.
fn count(facets: &Facets, key: &str) -> Option<i64> {
    facts(facets, key).find_map(|value| match value {
        Value::Int(number) => Some(*number),
        _ => None,
    })
}
