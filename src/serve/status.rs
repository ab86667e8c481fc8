//! The account of a site's translations and of what is due, for people and for programs.
//!
//! Owns [`Report`], which both the desk and `lantoa status` show. What stands how is for
//! [`crate::site::status`] to say; earlier wordings come from [`past`].

use std::path::Path;

use serde::Serialize;

use super::past;
use crate::model::ledger::{Change, Difference, Mark, State};
use crate::model::passage::Passage;
use crate::site::due::{self, Due};
use crate::site::status::{self, Count, Row};
use crate::site::{Site, names};
use crate::text::date::Dates;
use crate::text::lang::Lang;

/// The state of a site.
#[derive(Debug, Serialize)]
pub struct Report {
    /// By section and language.
    pub sections: Vec<Section>,
    /// By language.
    pub total: Vec<Section>,
    /// Entry by entry.
    pub entries: Vec<Account>,
    /// What is due, the oldest first.
    pub due: Vec<DueView>,
}

/// Something that is due.
#[derive(Debug, Serialize)]
pub struct DueView {
    /// The day, as in 2026-11-18.
    pub day: String,
    /// The day for people.
    pub when: String,
    /// What is due: `report`, `task`, `review`, `comes`, `goes` or `stale`.
    pub what: &'static str,
    /// Whether the day is over.
    pub overdue: bool,
    /// The entry's title.
    pub title: String,
    /// The id of the task or indicator.
    pub part: String,
    /// The file.
    pub file: String,
}

/// The counts of one section and language.
#[derive(Debug, Serialize)]
pub struct Section {
    /// The name of its kind; empty for the whole site.
    pub section: &'static str,
    /// Its title.
    pub title: String,
    /// The language.
    pub lang: &'static str,
    /// How many entries stand how.
    #[serde(flatten)]
    pub count: Count,
}

/// One entry in one language.
#[derive(Debug, Serialize)]
pub struct Account {
    /// The name of its kind.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language.
    pub lang: &'static str,
    /// The source's file.
    pub source: String,
    /// The translation's file.
    pub file: Option<String>,
    /// `current`, `old`, `untracked` or `missing`.
    pub state: &'static str,
    /// What differs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
}

/// One block that differs.
#[derive(Debug, Serialize)]
pub struct Block {
    /// The name by which it can be accepted.
    pub block: String,
    /// `changed`, `added` or `removed`.
    pub change: &'static str,
    /// The line of the source, from 1.
    pub line: Option<u32>,
    /// The source as it was, where that is known.
    pub was: Option<String>,
    /// The source as it is.
    pub now: Option<String>,
    /// The translation.
    pub translation: Option<String>,
    /// The line of the translation, from 1.
    pub translation_line: Option<u32>,
    #[serde(skip)]
    mark: Option<Mark>,
}

impl Report {
    /// Tells of rows, in a language.
    pub fn new(site: &Site, rows: &[Row<'_>], lang: Lang) -> Self {
        let mut total: Vec<Section> = Vec::new();
        let mut sections = Vec::new();
        for (kind, of, count) in status::counts(site, rows) {
            let of = of.code();
            match total.iter_mut().find(|known| known.lang == of) {
                Some(known) => known.count.merge(count),
                None => total.push(Section { section: "", title: String::new(), lang: of, count }),
            }
            let title = site.config.sections.get(kind.name);
            let title = title.and_then(|section| section.title.get_or_other(lang));
            let title = title.map_or(kind.name.to_owned(), |(_, title)| title.to_string());
            sections.push(Section { section: kind.name, title, lang: of, count });
        }
        let entries = rows.iter().map(|row| account(site, row, lang)).collect();
        Self { sections, total, entries, due: due_views(site, lang) }
    }

    /// Adds earlier wordings, where git has them, for so many old entries at most.
    pub fn add_past(&mut self, root: &Path, max: usize) {
        let old = self.entries.iter_mut().filter(|entry| !entry.blocks.is_empty());
        for entry in old.take(max) {
            let wanted: Vec<_> = entry.blocks.iter().filter_map(|block| block.mark).collect();
            let past = past::find(root, &entry.source, &wanted);
            for block in &mut entry.blocks {
                block.was = block.mark.and_then(|mark| past.get(&mark).cloned());
            }
        }
    }
}

fn due_views(site: &Site, lang: Lang) -> Vec<DueView> {
    let (dates, today) = (Dates::new(lang), site.today());
    let view = |due: Due<'_>| {
        let entry = &site.entries[due.index];
        DueView {
            day: due.day.to_string(),
            when: dates.short(due.day),
            what: due.what.word(),
            overdue: due.day < today,
            title: names::title(entry, lang).1.to_owned(),
            part: due.part.to_owned(),
            file: entry.origin.file.to_string(),
        }
    };
    due::due(site).into_iter().map(view).collect()
}

fn account(site: &Site, row: &Row<'_>, lang: Lang) -> Account {
    let entry = &site.entries[row.index];
    let (state, differences) = match &row.state {
        State::Missing => ("missing", &[][..]),
        State::Untracked => ("untracked", &[][..]),
        State::Current => ("current", &[][..]),
        State::Old(differences) => ("old", &**differences),
    };
    Account {
        kind: entry.kind.name,
        id: entry.id.to_string(),
        title: names::title(entry, lang).1.to_owned(),
        lang: row.lang.code(),
        source: entry.origin.file.to_string(),
        file: entry.faces.get(row.lang).map(|face| face.file.to_string()),
        state,
        blocks: differences.iter().map(block).collect(),
    }
}

fn block(one: &Difference<'_>) -> Block {
    let line = |passage: &Passage<'_>| passage.span(0).line;
    Block {
        block: one.label(),
        change: match one.change {
            Change::Changed => "changed",
            Change::Added => "added",
            Change::Removed => "removed",
        },
        line: one.now.as_ref().map(line),
        was: None,
        now: one.now.as_ref().map(|now| now.text.to_owned()),
        translation: one.translated.as_ref().map(|passage| passage.text.to_owned()),
        translation_line: one.translated.as_ref().map(line),
        mark: one.was.map(|was| was.made_from),
    }
}
