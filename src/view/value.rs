//! Values of facts and cells as links with words.

use jiff::civil::Date;
use serde::Serialize;

use super::{Link, Viewer};
use crate::model::facets::{Fact, Period, Table, Value};
use crate::site::EntryIndex;
use crate::text::lang::Text;

/// One labelled fact.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    /// Its key.
    pub key: &'static str,
    /// Its label.
    pub label: String,
    /// Its values.
    pub values: Vec<Link>,
}

/// A table.
#[derive(Clone, Debug, Serialize)]
pub struct TableView {
    /// Its key.
    pub key: &'static str,
    /// Its caption.
    pub caption: String,
    /// The heads of its columns.
    pub columns: Vec<String>,
    /// Its rows: cells of values.
    pub rows: Vec<Vec<Vec<Link>>>,
}

impl Viewer<'_> {
    /// Returns an entry's facts.
    pub fn facts(&self, index: EntryIndex) -> Vec<FactView> {
        let entry = &self.site.entries[index];
        let day = self.day_of(index);
        let mut facts: Vec<_> =
            entry.facets.facts.iter().map(|fact| self.fact(index, fact, day)).collect();
        facts.retain(|fact| !fact.values.is_empty());
        let validity = entry.facets.validity;
        if validity != Period::default() {
            facts.push(FactView {
                key: "validity",
                label: self.words.message("fact-validity"),
                values: vec![plain(self.period(validity))],
            });
        }
        facts
    }

    fn fact(&self, index: EntryIndex, fact: &Fact, day: Option<Date>) -> FactView {
        let label = self.words.message(&format!("fact-{}", fact.key));
        let mut values = self.values(index, &fact.values, day);
        // A label that says “Ngày” is not said again.
        for value in values.iter_mut().filter(|_| label.starts_with("Ngày")) {
            if let Some(rest) = value.title.strip_prefix("ngày ") {
                value.title = rest.to_owned();
            }
        }
        FactView { key: fact.key, label, values }
    }

    /// Returns an entry's tables.
    pub fn tables(&self, index: EntryIndex) -> Vec<TableView> {
        let entry = &self.site.entries[index];
        let day = self.day_of(index);
        entry.facets.tables.iter().map(|table| self.table(index, table, day)).collect()
    }

    fn table(&self, index: EntryIndex, table: &Table, day: Option<Date>) -> TableView {
        let cell = |cell: &Vec<Value>| self.values(index, cell, day);
        TableView {
            key: table.key,
            caption: self.words.message(&format!("table-{}", table.key)),
            columns: table
                .columns
                .iter()
                .map(|key| self.words.message(&format!("col-{key}")))
                .collect(),
            rows: table.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        }
    }

    /// Returns values, without those that readers must not see.
    fn values(&self, index: EntryIndex, values: &[Value], day: Option<Date>) -> Vec<Link> {
        let links = values.iter().map(|value| self.value(index, value, day));
        links.filter(|link| !link.title.is_empty()).collect()
    }

    /// Returns a value; an entry is named as of `day`.
    pub fn value(&self, index: EntryIndex, value: &Value, day: Option<Date>) -> Link {
        let numbers = &self.words.numbers;
        match value {
            Value::Text(text) => self.words_of(text),
            Value::Plain(text) => plain(text.to_string()),
            Value::Message(key) => plain(self.words.message(key)),
            Value::Int(number) => plain(numbers.int(*number)),
            Value::Amount(number, unit) => plain(
                numbers.with_unit(*number, unit.get_or_other(self.lang).map_or("", |(_, u)| u)),
            ),
            Value::Money(amount) => plain(numbers.money_vnd(*amount)),
            Value::Bytes(bytes) => plain(numbers.bytes(*bytes)),
            Value::When(when) => plain(self.day(*when).long),
            Value::Period(period) => plain(self.period(*period)),
            Value::Month(year, month) => plain(self.words.dates.month(*year, *month)),
            Value::Entry(relation) => self.related(index, *relation, day).unwrap_or_default(),
            Value::Url(text, url) => {
                Link { title: text.to_string(), href: Some(url.to_string()), ..Link::default() }
            }
        }
    }

    /// Returns the other end of a relation, named as of a day.
    pub fn related(&self, index: EntryIndex, relation: usize, day: Option<Date>) -> Option<Link> {
        let target = self.site.nodes[index].targets.get(relation).copied().flatten()?;
        Some(self.link(target, day))
    }

    /// Returns the words of a text, marked where they are in another language.
    pub fn words_of(&self, text: &Text) -> Link {
        let (lang, words) = match text.get_or_other(self.lang) {
            Some((lang, words)) => (lang, words.to_string()),
            None => (self.lang, String::new()),
        };
        Link { title: words, lang: self.foreign(lang), ..Link::default() }
    }

    /// Returns a period in words.
    pub fn period(&self, period: Period) -> String {
        let dates = &self.words.dates;
        match (period.from, period.to) {
            (Some(from), Some(to)) => format!("{} – {}", dates.short(from), dates.short(to)),
            (Some(from), None) => self.words.with_text("since-date", "date", &dates.short(from)),
            (None, Some(to)) => self.words.with_text("until", "date", &dates.short(to)),
            (None, None) => String::new(),
        }
    }
}

/// Returns a link that is words only.
pub fn plain(title: String) -> Link {
    Link { title, ..Link::default() }
}
