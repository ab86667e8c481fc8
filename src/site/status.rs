//! How the site's translations stand.
//!
//! Owns the account of every entry and language. It must not put anything into words.

use super::{EntryIndex, Site};
use crate::model::Kind;
use crate::model::kind::KINDS;
use crate::model::ledger::{self, State};
use crate::text::lang::Lang;

/// One entry in one language other than the source.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The entry.
    pub index: EntryIndex,
    /// The language.
    pub lang: Lang,
    /// How it stands.
    pub state: State<'a>,
}

/// How many entries of a section stand how, in one language.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Default, serde::Serialize)]
pub struct Count {
    /// All of them.
    pub entries: usize,
    /// As their source.
    pub current: usize,
    /// Older than their source.
    pub old: usize,
    /// Without a record.
    pub untracked: usize,
    /// Not there.
    pub missing: usize,
}

impl Count {
    /// Counts a state.
    pub fn add(&mut self, state: &State<'_>) {
        self.entries += 1;
        *match state {
            State::Current => &mut self.current,
            State::Old(_) => &mut self.old,
            State::Untracked => &mut self.untracked,
            State::Missing => &mut self.missing,
        } += 1;
    }

    /// Adds another count.
    pub fn merge(&mut self, other: Self) {
        self.entries += other.entries;
        self.current += other.current;
        self.old += other.old;
        self.untracked += other.untracked;
        self.missing += other.missing;
    }
}

/// Returns how each entry stands that readers can see, or could but for its being a draft, by
/// kind and list order; entries nobody may see are left out.
pub fn translations(site: &Site) -> Vec<Row<'_>> {
    let source = site.config.source();
    let mut rows = Vec::new();
    for (index, entry) in site.entries.iter().enumerate() {
        if entry.facets.withheld || entry.facets.internal {
            continue;
        }
        for lang in site.config.languages.iter().filter(|lang| **lang != source) {
            rows.push(Row { index, lang: *lang, state: ledger::state(entry, source, *lang) });
        }
    }
    rows
}

/// Counts rows by section and language, in the order of the sections.
pub fn counts(site: &Site, rows: &[Row<'_>]) -> Vec<(&'static Kind, Lang, Count)> {
    let mut counts = Vec::new();
    for kind in KINDS {
        for lang in &site.config.languages {
            let mut count = Count::default();
            let own = |row: &&Row<'_>| site.entries[row.index].kind == *kind && row.lang == *lang;
            rows.iter().filter(own).for_each(|row| count.add(&row.state));
            if count.entries > 0 {
                counts.push((*kind, *lang, count));
            }
        }
    }
    counts
}
