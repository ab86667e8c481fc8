//! Tables of what the campaign brought about: commendations, and indicators year by year.

use super::{Cells, Column, STATUS, Sheet, date, number, text, when, year};
use crate::model::facets::Indicator;
use crate::site::{EntryIndex, identity};
use crate::text::date::When;
use crate::view::global::GOALS;
use crate::wire::{Cell, Kind, Table};

const COMMENDATIONS: &[Column] = &[
    Column::key("id", Kind::String),
    Column::words("form"),
    Column::words("honour"),
    Column::text("subject_id"),
    Column::words("subject"),
    Column::words("reason"),
    Column::text("area_id"),
    Column::words("area"),
    Column::words("issuer"),
    Column::text("number"),
    Column::new("date", Kind::Date),
    Column::new("year", Kind::Year),
    Column::text("revoked_number"),
    Column::new("revoked_on", Kind::Date),
    STATUS,
    Column::pages(),
];

/// Returns the commendations.
pub(super) fn commendations(sheet: &Sheet<'_>, name: &str) -> Table {
    let entries = (0..sheet.site.entries.len()).filter(|index| sheet.site.nodes[*index].shown);
    let rows = entries.filter_map(|index| commendation(sheet, index));
    sheet.table(name, COMMENDATIONS, rows.collect())
}

fn commendation(sheet: &Sheet<'_>, index: EntryIndex) -> Option<Vec<Cells>> {
    let entry = &sheet.site.entries[index];
    let facets = &entry.facets;
    let honour = facets.honour.as_ref()?;
    let target =
        |relation: Option<usize>| sheet.site.nodes[index].targets.get(relation?).copied()?;
    let subject = target(honour.subject);
    let area = target(honour.area);
    let day = facets.date.map(When::day);
    let nothing = || sheet.words(|_| String::new());
    let revoked = honour.revoked.as_ref();
    Some(vec![
        text(
            &sheet
                .viewers
                .first()
                .map_or(String::new(), |viewer| identity::public_id(viewer.site, index)),
        ),
        sheet.named(target(Some(honour.form)), day),
        sheet.named(target(honour.title), day),
        sheet.id(subject),
        match subject {
            Some(_) => sheet.named(subject, day),
            None => sheet.said(&honour.subject_name),
        },
        if facets.retracted.is_some() { nothing() } else { sheet.said(&honour.reason) },
        sheet.id(area),
        sheet.named(area, day),
        sheet.named(target(Some(honour.issuer)), day),
        text(honour.number.as_deref().unwrap_or_default()),
        when(facets.date),
        year(Some(honour.year)),
        text(revoked.map_or("", |revoked| &revoked.number)),
        date(revoked.map(|revoked| revoked.date)),
        sheet.status(index),
        sheet.pages(index),
    ])
}

const INDICATORS: &[Column] = &[
    Column::key("indicator_id", Kind::String),
    Column::key("year", Kind::Year),
    Column::words("indicator"),
    Column::text("goal_id"),
    Column::words("goal"),
    Column::text("aim_id"),
    Column::words("aim"),
    Column::words("measure"),
    Column::one_of("direction", &["up", "down"]),
    Column::new("value", Kind::Number),
    Column::new("break", Kind::Boolean),
    Column::new("target_year", Kind::Year),
    Column::new("target_value", Kind::Number),
    Column::text("source_id"),
    Column::words("source"),
    Column::words("note"),
    STATUS,
    Column::pages(),
];

/// Returns the indicators: a row for each year that has a value or will have one.
pub(super) fn indicators(sheet: &Sheet<'_>, name: &str) -> Table {
    let mut rows = Vec::new();
    for index in sheet.site.of_kind(GOALS).iter().copied() {
        let entry = &sheet.site.entries[index];
        for aim in &entry.facets.aims {
            for indicator in &aim.indicators {
                rows.extend(values(sheet, index, [&aim.id, &entry.id], &aim.title, indicator));
            }
        }
    }
    sheet.table(name, INDICATORS, rows)
}

fn values(
    sheet: &Sheet<'_>,
    index: EntryIndex,
    [aim, goal]: [&str; 2],
    aim_title: &crate::text::lang::Text,
    indicator: &Indicator,
) -> Vec<Vec<Cells>> {
    let source = indicator.source.and_then(|at| sheet.site.nodes[index].targets.get(at).copied());
    let source = source.flatten();
    let row = |(at, value): &(i16, Option<f64>)| {
        vec![
            text(&indicator.id),
            year(Some(*at)),
            sheet.said(&indicator.name),
            text(goal),
            sheet.words(|viewer| viewer.goal(index).short),
            text(aim),
            sheet.said(aim_title),
            sheet.said(&indicator.unit),
            text(if indicator.up { "up" } else { "down" }),
            number(*value),
            vec![Cell::Boolean(indicator.breaks.contains(at))],
            year(indicator.target.map(|(year, _)| year)),
            number(indicator.target.map(|(_, value)| value)),
            sheet.id(source),
            sheet.named(source, None),
            sheet.said(&indicator.note),
            sheet.status(index),
            sheet.pages(index),
        ]
    };
    indicator.values.iter().map(row).collect()
}
