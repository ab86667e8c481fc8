//! The honour roll: people by given name, as Vietnamese sorts; then all others; then what was
//! taken back.

use serde::Serialize;

use super::Viewer;
use super::honour::HonourView;
use super::list::FilterItem;
use crate::site::lists::Key;
use crate::site::{EntryIndex, lists};
use crate::text::collate::Collator;

/// The honour roll.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HonourRoll {
    /// People by the first letter of the given name.
    pub groups: Vec<Letter>,
    /// How many honours stand.
    pub total: usize,
    /// Lists by year.
    pub years: Vec<FilterItem>,
    /// Areas, models and collectives.
    pub collective: Vec<HonourView>,
    /// What was taken back.
    pub revoked: Vec<HonourView>,
}

/// The people under one letter.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// The letter.
    pub letter: String,
    /// The honours.
    pub rows: Vec<HonourView>,
}

impl Viewer<'_> {
    pub(super) fn honours(&self) -> Vec<EntryIndex> {
        let entries = self.site.entries.iter().enumerate();
        let mut honours: Vec<_> = entries
            .filter(|(index, entry)| {
                entry.facets.honour.is_some() && self.site.page(*index, self.lang).is_some()
            })
            .map(|(index, _)| index)
            .collect();
        let date = |index: &EntryIndex| self.site.entries[*index].facets.date;
        honours.sort_by(|a, b| date(b).cmp(&date(a)).then(a.cmp(b)));
        honours
    }

    pub(super) fn is_revoked(&self, index: EntryIndex) -> bool {
        let honour = self.site.entries[index].facets.honour.as_ref();
        honour.is_some_and(|honour| honour.revoked.is_some())
    }

    /// Returns the honour roll: people by given name, as Vietnamese sorts; then all others; then
    /// what was taken back.
    pub fn honour_roll(&self) -> HonourRoll {
        let collator = Collator::new();
        let mut people: Vec<(Box<[u8]>, char, EntryIndex)> = Vec::new();
        let mut roll = HonourRoll::default();
        let honours = self.honours();
        roll.total = honours.iter().filter(|index| !self.is_revoked(**index)).count();
        for index in honours {
            let facets = &self.site.entries[index].facets;
            let Some(honour) = &facets.honour else { continue };
            if honour.revoked.is_some() {
                roll.revoked.extend(self.honour(index));
                continue;
            }
            if !honour.personal {
                roll.collective.extend(self.honour(index));
                continue;
            }
            let subject = honour.subject.and_then(|it| self.site.nodes[index].targets[it]);
            let Some(person) = subject.map(|person| &self.site.entries[person]) else { continue };
            let given = person.facets.name_parts.as_ref().map(|name| &*name.given);
            let letter = given.map_or('…', |given| collator.index_letter(given));
            people.push((lists::name_key(&collator, person), letter, index));
        }
        // Those without a name of their own come last.
        people.sort_by(|a, b| (a.1 == '…', &a.0, a.2).cmp(&(b.1 == '…', &b.0, b.2)));
        for (_, letter, index) in people {
            let Some(row) = self.honour(index) else { continue };
            match roll.groups.last_mut() {
                Some(group) if group.letter == self.letter(letter) => group.rows.push(row),
                _ => roll.groups.push(Letter { letter: self.letter(letter), rows: vec![row] }),
            }
        }
        roll.years = self.honour_years();
        roll
    }

    fn honour_years(&self) -> Vec<FilterItem> {
        let kinds: Vec<_> =
            self.honours().iter().map(|index| self.site.entries[*index].kind).collect();
        let lists = self.site.lists.iter().rev();
        let years = lists.filter_map(|list| match list.key {
            Key::Year(kind, year) if kinds.iter().any(|honour| honour.name == kind) => {
                self.filter_item(list, year.to_string(), None)
            }
            _ => None,
        });
        years.collect()
    }

    /// Returns what stands over a group: its letter, or that the names are not given.
    fn letter(&self, letter: char) -> String {
        if letter == '…' { self.words.message("name-withheld") } else { letter.to_string() }
    }
}
