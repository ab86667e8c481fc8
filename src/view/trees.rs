//! Trees: units below their parents, documents below those that they carry out.

use serde::Serialize;

use super::{Day, Link, Mark, Viewer};
use crate::model::role;
use crate::site::{EntryIndex, names};

/// The kind whose entries make the tree of units.
const UNITS: &str = "unit";

/// The kind whose entries make the tree of documents.
const DOCUMENTS: &str = "document";

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
        let units: Vec<_> = self
            .site
            .of_kind(UNITS)
            .iter()
            .copied()
            .filter(|index| self.site.page(*index, self.lang).is_some())
            .collect();
        self.units_below(&units, None, 0)
    }

    fn units_below(
        &self,
        units: &[EntryIndex],
        parent: Option<EntryIndex>,
        depth: u8,
    ) -> Vec<TreeUnit> {
        let today = self.site.today();
        let parent_of = |unit: EntryIndex| {
            self.site.related(unit, &role::PARENT).next().filter(|above| units.contains(above))
        };
        let mut below: Vec<_> =
            units.iter().copied().filter(|unit| parent_of(*unit) == parent).collect();
        if depth > 8 {
            below.clear();
        }
        let ended = |unit: &EntryIndex| self.site.entries[*unit].facets.validity.ended(today);
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
                children: self.units_below(units, Some(unit), depth + 1),
            }
        });
        trees.collect()
    }

    /// Returns the tree of documents, each below the one that it carries out.
    pub fn document_tree(&self) -> Vec<TreeDocument> {
        let documents: Vec<_> = self
            .site
            .of_kind(DOCUMENTS)
            .iter()
            .copied()
            .filter(|index| self.site.page(*index, self.lang).is_some())
            .collect();
        self.documents_below(&documents, None, 0)
    }

    fn documents_below(
        &self,
        documents: &[EntryIndex],
        parent: Option<EntryIndex>,
        depth: u8,
    ) -> Vec<TreeDocument> {
        if depth > 8 {
            return Vec::new();
        }
        let parent_of = |document: EntryIndex| {
            let relation = self.site.entries[document].facets.parent?;
            let above = self.site.nodes[document].targets.get(relation).copied().flatten();
            above.filter(|above| documents.contains(above) && *above != document)
        };
        let below = documents.iter().copied().filter(|it| parent_of(*it) == parent);
        let trees = below.map(|document| {
            let entry = &self.site.entries[document];
            let (lang, title) = names::title(entry, self.lang);
            let fact = |key: &str| {
                let fact = entry.facets.facts.iter().find(|fact| fact.key == key)?;
                fact.values.first().map(|value| self.value(document, value, self.day_of(document)))
            };
            TreeDocument {
                title: title.to_owned(),
                href: self.href(document),
                lang: self.foreign(lang),
                number: fact("number").map(|link| link.title).unwrap_or_default(),
                date: entry.facets.date.map(|date| self.day(date)),
                issuer: fact("issuer"),
                marks: self.marks(document),
                children: self.documents_below(documents, Some(document), depth + 1),
            }
        });
        trees.collect()
    }
}
