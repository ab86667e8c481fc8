//! What became of a place: merged, split, renamed, ended, with dates and legal bases.
//!
//! Told from the relations at both ends: a record that says `succeeded_by` and one that says
//! `merged_from` tell the same.

use jiff::civil::Date;
use serde::Serialize;

use super::why::PaperView;
use super::{Day, Link, Viewer};
use crate::model::role::{self, Role};
use crate::site::EntryIndex;

/// One line of a history.
#[derive(Clone, Debug, Serialize)]
pub struct HistoryLine {
    /// What happened: `established` (nothing is known of a time before), `merged`, `continued`,
    /// `part`, `renamed`, `split`, `joined`, `became`, `ended`.
    pub key: &'static str,
    /// Since when; of what ended, its last day.
    pub date: Option<Day>,
    /// What happened, in words that the names of the others follow.
    pub text: String,
    /// The others.
    pub others: Vec<Link>,
    /// The documents that it rests on.
    pub basis: Vec<PaperView>,
    #[serde(skip)]
    day: Option<Date>,
}

impl Viewer<'_> {
    /// Returns the history of a place, the oldest first.
    pub(super) fn history(&self, index: EntryIndex) -> Vec<HistoryLine> {
        let mut lines = self.beginnings(index);
        lines.extend(self.renamings(index));
        lines.extend(self.ending(index));
        lines.sort_by_key(|line| line.day);
        lines
    }

    /// Returns what a place came from.
    pub(super) fn predecessors(&self, index: EntryIndex) -> Vec<EntryIndex> {
        self.both_ends(index, &role::MERGED_FROM, &role::SUCCESSOR)
    }

    /// Returns what took a place's place.
    pub(super) fn successors(&self, index: EntryIndex) -> Vec<EntryIndex> {
        self.both_ends(index, &role::SUCCESSOR, &role::MERGED_FROM)
    }

    /// Returns the other ends of an entry's relations of one role, and who has such a one of the
    /// other role to it.
    fn both_ends(&self, index: EntryIndex, own: &'static Role, other: &Role) -> Vec<EntryIndex> {
        let incoming = self.site.nodes[index].incoming.iter();
        let incoming = incoming.filter(|link| std::ptr::eq(link.role, other)).map(|link| link.from);
        let mut ends: Vec<_> = self.site.related(index, own).chain(incoming).collect();
        ends.retain(|end| *end != index && self.site.nodes[*end].shown);
        ends.sort_unstable();
        ends.dedup();
        ends
    }

    fn beginnings(&self, index: EntryIndex) -> Vec<HistoryLine> {
        let before = self.predecessors(index);
        let validity = |index: EntryIndex| self.site.entries[index].facets.validity;
        let ends = before.iter().filter_map(|before| validity(*before).to);
        let day = validity(index).from.or(ends.max().and_then(|day| day.tomorrow().ok()));
        let basis = || self.papers(self.site.related(index, &role::BASIS));
        if before.is_empty() {
            // Under another name it was there before.
            let is_new = self.site.entries[index].facets.former.is_empty();
            let line = |_| self.line("established", day, &[], basis());
            return day.filter(|_| is_new).map(line).into_iter().collect();
        }
        let (parts, wholes): (Vec<_>, Vec<_>) =
            before.into_iter().partition(|before| self.was_split(*before));
        let mut lines = Vec::new();
        if !wholes.is_empty() {
            let alone = wholes.len() == 1 && parts.is_empty();
            let key = if alone { "continued" } else { "merged" };
            lines.push(self.line(key, day, &wholes, basis()));
        }
        if !parts.is_empty() {
            lines.push(self.line("part", day, &parts, basis()));
        }
        lines
    }

    fn renamings(&self, index: EntryIndex) -> Vec<HistoryLine> {
        let former = self.site.entries[index].facets.former.iter();
        let lines = former.map(|former| HistoryLine {
            others: vec![self.words_of(&former.name)],
            ..self.line("renamed", former.until.tomorrow().ok(), &[], Vec::new())
        });
        lines.collect()
    }

    fn ending(&self, index: EntryIndex) -> Option<HistoryLine> {
        let after = self.successors(index);
        let last = self.site.entries[index].facets.validity.to;
        let bases = after.iter().flat_map(|after| self.site.related(*after, &role::BASIS));
        let basis = self.papers(bases);
        let next = last.and_then(|day| day.tomorrow().ok());
        match after.as_slice() {
            [] => last.map(|_| self.line("ended", last, &[], Vec::new())),
            [one] if self.predecessors(*one).len() == 1 => {
                Some(self.line("became", next, &after, basis))
            }
            [_] => Some(self.line("joined", next, &after, basis)),
            _ => Some(self.line("split", next, &after, basis)),
        }
    }

    /// Says whether a place's ground went to several.
    fn was_split(&self, index: EntryIndex) -> bool {
        let mut after = self.site.related(index, &role::SUCCESSOR);
        let first = after.next();
        self.site.entries[index].facets.marks.contains(&"split")
            || after.any(|other| Some(other) != first)
    }

    fn line(
        &self,
        key: &'static str,
        day: Option<Date>,
        others: &[EntryIndex],
        basis: Vec<PaperView>,
    ) -> HistoryLine {
        // What was before stands under the name of its last day, what came after of its first.
        let is_after = ["became", "joined", "split"].contains(&key);
        let named = day.and_then(|day| if is_after { Some(day) } else { day.yesterday().ok() });
        let bare =
            |other: &EntryIndex| Link { note: None, note_href: None, ..self.link(*other, named) };
        HistoryLine {
            key,
            date: day.map(|day| self.day(day.into())),
            text: self.words.message(&format!("history-{key}")),
            others: others.iter().map(bare).collect(),
            basis,
            day,
        }
    }
}
