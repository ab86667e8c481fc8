//! Trees: units below their parents, documents below those that they carry out.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Day, Link, Mark, Viewer};
use crate::model::role;
use crate::site::{EntryIndex, names};

/// The kind whose entries make the tree of units.
pub(super) const UNITS: &str = "unit";

/// The kind whose entries make the tree of documents.
const DOCUMENTS: &str = "document";

/// How deep a tree may be.
pub(super) const DEPTH_MAX: usize = 32;

/// A unit in the tree.
#[derive(Clone, Debug, Serialize)]
pub struct TreeUnit {
    /// Its name.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// What stands for it now.
    pub note: Option<String>,
    /// Whether it is gone.
    pub ended: bool,
    /// The areas in it.
    pub areas: Vec<Link>,
    /// The units below.
    pub children: Vec<TreeUnit>,
}

/// A document in the tree.
#[derive(Clone, Debug, Serialize)]
pub struct TreeDocument {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// The title's language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Its number.
    pub number: String,
    /// Its date.
    pub date: Option<Day>,
    /// Who issued it.
    pub issuer: Option<Link>,
    /// Its marks.
    pub marks: Vec<Mark>,
    /// What carries it out.
    pub children: Vec<TreeDocument>,
}

impl Viewer<'_> {
    /// Returns the tree of units: those of today and of before, each below its parent.
    pub fn unit_tree(&self) -> Vec<TreeUnit> {
        self.units_below(&self.branches(UNITS), None)
    }

    fn units_below(&self, branches: &Branches, parent: Option<EntryIndex>) -> Vec<TreeUnit> {
        let today = self.site.today();
        let ended = |unit: &EntryIndex| self.site.entries[*unit].facets.validity.ended(today);
        let mut below = branches.get(&parent).cloned().unwrap_or_default();
        below.sort_by_key(ended);
        let trees = below.into_iter().map(|unit| {
            let link = self.link(unit, None);
            let incoming = self.site.nodes[unit].incoming.iter();
            let areas = incoming
                .filter(|it| std::ptr::eq(it.role, &role::IN_UNIT))
                .map(|it| it.from)
                .filter(|area| self.site.entries[*area].kind.below.is_some())
                .filter(|area| self.site.page(*area, self.lang).is_some());
            TreeUnit {
                title: link.title,
                href: link.href,
                note: link.note,
                ended: ended(&unit),
                areas: areas.map(|area| self.link(area, None)).collect(),
                children: self.units_below(branches, Some(unit)),
            }
        });
        trees.collect()
    }

    /// Returns the tree of documents, each below the one that it carries out.
    pub fn document_tree(&self) -> Vec<TreeDocument> {
        self.documents_below(&self.branches(DOCUMENTS), None)
    }

    fn documents_below(
        &self,
        branches: &Branches,
        parent: Option<EntryIndex>,
    ) -> Vec<TreeDocument> {
        let below = branches.get(&parent).map_or(&[][..], Vec::as_slice);
        let trees = below.iter().map(|document| {
            let entry = &self.site.entries[*document];
            let (lang, title) = names::title(entry, self.lang);
            let fact = |key: &str| {
                let fact = entry.facets.facts.iter().find(|fact| fact.key == key)?;
                let value = fact.values.first()?;
                Some(self.value(*document, value, self.day_of(*document)))
            };
            TreeDocument {
                title: title.to_owned(),
                href: self.href(*document),
                lang: self.foreign(lang),
                number: fact("number").map(|link| link.title).unwrap_or_default(),
                date: entry.facets.date.map(|date| self.day(date)),
                issuer: fact("issuer"),
                marks: self.marks(*document),
                children: self.documents_below(branches, Some(*document)),
            }
        });
        trees.collect()
    }

    /// Returns the entries of a kind by what they are part of, in the order of their list.
    fn branches(&self, kind: &str) -> Branches {
        let mut branches = Branches::new();
        for index in self.site.of_kind(kind) {
            if self.site.page(*index, self.lang).is_some() {
                branches.entry(self.parent(*index)).or_default().push(*index);
            }
        }
        branches
    }

    /// Returns what an entry is part of; nothing where the way up is too long or comes back, so
    /// that every entry has its place in the tree.
    pub(super) fn parent(&self, index: EntryIndex) -> Option<EntryIndex> {
        let up = |index: EntryIndex| {
            let relation = self.site.entries[index].facets.parent?;
            let above = self.site.nodes[index].targets.get(relation).copied().flatten()?;
            let same = self.site.entries[above].kind == self.site.entries[index].kind;
            (same && self.site.page(above, self.lang).is_some()).then_some(above)
        };
        let parent = up(index);
        let mut way = parent;
        for _ in 0..DEPTH_MAX {
            match way {
                Some(above) => way = up(above),
                None => return parent,
            }
        }
        None
    }
}

/// Entries by what they are part of; `None` holds those that are part of nothing.
type Branches = BTreeMap<Option<EntryIndex>, Vec<EntryIndex>>;
