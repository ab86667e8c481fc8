//! An administrative unit: its place in the tree, its areas, its history and its codes.

use serde::Serialize;

use super::history::HistoryLine;
use super::trees::{DEPTH_MAX, UNITS};
use super::{Link, Viewer};
use crate::model::role::{self, Role};
use crate::site::EntryIndex;

/// What the page of a unit shows beyond that of any entry.
#[derive(Clone, Debug, Serialize)]
pub struct UnitPage {
    /// The units above it, the highest first.
    pub above: Vec<Link>,
    /// The units below it today.
    pub children: Vec<Link>,
    /// The units that were below it.
    pub former_children: Vec<Link>,
    /// The areas in it today.
    pub areas: Vec<Link>,
    /// The areas that were in it.
    pub former_areas: Vec<Link>,
    /// What became of it.
    pub history: Vec<HistoryLine>,
    /// Its code, and who else had or has it.
    pub codes: Vec<CodeView>,
}

/// A code in the hands of one unit.
#[derive(Clone, Debug, Serialize)]
pub struct CodeView {
    /// The code.
    pub code: String,
    /// Who has or had it, where that is another unit.
    pub holder: Option<Link>,
    /// When, in words.
    pub period: String,
}

impl Viewer<'_> {
    /// Returns what the page of a unit shows beyond that of any entry; nothing for others.
    pub(super) fn unit_page(&self, index: EntryIndex) -> Option<Box<UnitPage>> {
        if self.site.entries[index].kind.name != UNITS {
            return None;
        }
        let mut above = Vec::new();
        let mut way = self.parent(index);
        while let Some(unit) = way.filter(|_| above.len() < DEPTH_MAX) {
            above.push(self.link(unit, None));
            way = self.parent(unit);
        }
        above.reverse();
        let is_unit = |unit: &EntryIndex| self.site.entries[*unit].kind.name == UNITS;
        let is_area = |area: &EntryIndex| self.site.entries[*area].kind.below.is_some();
        let (children, former_children) = self.now_and_then(index, &role::PARENT, is_unit);
        let (areas, mut former_areas) = self.now_and_then(index, &role::IN_UNIT, is_area);
        former_areas.extend(self.moved_areas(index));
        Some(Box::new(UnitPage {
            above,
            children,
            former_children,
            areas,
            former_areas,
            history: self.history(index),
            codes: self.codes(index),
        }))
    }

    /// Returns who says to be something to an entry: those of today, and those that are gone.
    fn now_and_then(
        &self,
        index: EntryIndex,
        role: &Role,
        wanted: impl Fn(&EntryIndex) -> bool,
    ) -> (Vec<Link>, Vec<Link>) {
        let incoming = self.site.nodes[index].incoming.iter();
        let found = incoming.filter(|link| std::ptr::eq(link.role, role)).map(|link| link.from);
        let found: Vec<_> = found.filter(wanted).collect();
        let today = self.site.today();
        let ended = |index: &EntryIndex| self.site.entries[*index].facets.validity.ended(today);
        let (then, now): (Vec<_>, Vec<_>) = self.in_order(&found).into_iter().partition(ended);
        let links = |found: Vec<EntryIndex>| found.into_iter().map(|one| self.link(one, None));
        (links(now).collect(), links(then).collect())
    }

    /// Returns the areas that lay in a unit under a former name, by that name.
    fn moved_areas(&self, index: EntryIndex) -> Vec<Link> {
        let incoming = self.site.nodes[index].incoming.iter();
        let moved = incoming.filter(|link| std::ptr::eq(link.role, &role::FORMER_UNIT));
        let moved = self.in_order(&moved.map(|link| link.from).collect::<Vec<_>>());
        let day = self.day_of(index);
        moved.into_iter().map(|area| self.link(area, day)).collect()
    }

    /// Returns a unit's code by those who have had it: it may have come from a unit before, or
    /// have gone to one after.
    fn codes(&self, index: EntryIndex) -> Vec<CodeView> {
        let facets = |index: EntryIndex| &self.site.entries[index].facets;
        let Some(code) = &facets(index).code else { return Vec::new() };
        let holders = self.predecessors(index).into_iter().chain([index]);
        let holders = holders.chain(self.successors(index));
        let same = holders.filter(|holder| facets(*holder).code.as_ref() == Some(code));
        let codes = same.map(|holder| CodeView {
            code: code.to_string(),
            holder: (holder != index).then(|| Link {
                note: None,
                note_href: None,
                ..self.link(holder, None)
            }),
            period: self.period(facets(holder).validity),
        });
        codes.collect()
    }
}
