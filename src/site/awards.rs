//! Awards that stand, with their other ends, as the rules of evidence ask for them.
//!
//! Owns [`Award`]: an honour that was not taken back, with its title, form, issuer and subject
//! resolved. It must not judge anything.

use jiff::civil::Date;

use super::places::Places;
use super::{EntryIndex, Site, Timing};
use crate::diag::Span;
use crate::model::facets::{Honour, RelationIndex};
use crate::model::{Entry, role};
use crate::text::date::When;
use crate::text::fold::gist;

/// An award or title that stands.
#[derive(Copy, Clone, Debug)]
pub struct Award<'s> {
    /// The site.
    pub site: &'s Site,
    /// The index of its entry.
    pub index: EntryIndex,
    /// Its entry.
    pub entry: &'s Entry,
    /// What was given.
    pub honour: &'s Honour,
    /// The day of the decision.
    pub day: Option<Date>,
}

/// Who was commended, for comparing.
#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug)]
pub enum Whom {
    /// Somebody or something with an entry.
    Entry(EntryIndex),
    /// A name, folded, and where.
    Name(String, Option<EntryIndex>),
}

impl Site {
    /// Returns the awards that stand: shown, or to be shown once their day comes. What was taken
    /// back is history, and what was wrong with it can't be mended any more.
    pub fn awards(&self) -> impl Iterator<Item = Award<'_>> {
        self.all_awards().filter(|award| award.honour.revoked.is_none())
    }

    /// Returns all awards, those included that were taken back.
    pub fn all_awards(&self) -> impl Iterator<Item = Award<'_>> {
        let entries = self.entries.iter().enumerate();
        entries.filter_map(|(index, entry)| {
            let honour = entry.facets.honour.as_ref()?;
            let day = entry.facets.date.map(When::day);
            self.counts(index).then_some(Award { site: self, index, entry, honour, day })
        })
    }

    /// Says whether an entry is shown, or waits for its day. A draft does not count, previewed or
    /// not: its evidence is still being gathered.
    pub fn counts(&self, index: EntryIndex) -> bool {
        let facets = &self.entries[index].facets;
        let waits = || !facets.internal && !facets.withheld && self.timing(index) == Timing::Early;
        !facets.draft && (self.nodes[index].shown || waits())
    }
}

impl<'s> Award<'s> {
    /// Returns the other end of a relation, where it is there.
    pub fn target(&self, relation: RelationIndex) -> Option<EntryIndex> {
        self.site.nodes[self.index].targets.get(relation).copied().flatten()
    }

    /// Returns the place where a relation is written.
    pub fn relation_span(&self, relation: RelationIndex) -> Span {
        self.entry.origin.span(self.entry.facets.relations[relation].target.number)
    }

    /// Returns the place where a relation is written, as one of many.
    pub fn place_of(&self, relation: RelationIndex, places: &mut Places) -> Span {
        places.of(&self.entry.origin, self.entry.facets.relations[relation].target.number)
    }

    /// Returns the title.
    pub fn title(&self) -> Option<EntryIndex> {
        self.honour.title.and_then(|title| self.target(title))
    }

    /// Returns the id of the title, or of the form where no title is given.
    pub fn given(&self) -> &'s str {
        self.id(self.honour.title.unwrap_or(self.honour.form))
    }

    /// Returns the id that a relation names.
    pub fn id(&self, relation: RelationIndex) -> &'s str {
        &self.entry.facets.relations[relation].target.id
    }

    /// Returns who was commended: an id, or a name.
    pub fn subject(&self) -> &'s str {
        let lang = self.site.config.source();
        let name = || self.honour.subject_name.get_or_other(lang).map_or("", |(_, name)| name);
        self.honour.subject.map_or_else(name, |subject| self.id(subject))
    }

    /// Returns who was commended, for comparing; nothing where that is not known.
    pub fn whom(&self) -> Option<Whom> {
        if let Some(subject) = self.honour.subject {
            return self.target(subject).map(Whom::Entry);
        }
        let name = gist(self.subject());
        let area = self.honour.area.and_then(|area| self.target(area));
        (!name.is_empty()).then_some(Whom::Name(name, area))
    }

    /// Returns the sets of criteria that applied to the title on the day of the decision.
    pub fn criteria_sets(&self) -> Vec<EntryIndex> {
        let (Some(title), Some(day)) = (self.title(), self.day) else { return Vec::new() };
        let incoming = self.site.nodes[title].incoming.iter();
        let sets = incoming.filter(|link| std::ptr::eq(link.role, &role::APPLIES_TO));
        let sets = sets.map(|link| link.from);
        sets.filter(|set| self.site.entries[*set].facets.validity.contains(day)).collect()
    }

    /// Returns, of the sets that applied, the one that fits best what was met, with the criteria
    /// of it that were not. With several versions by type of area, one is enough.
    pub fn criteria_lacking(&self) -> Option<(EntryIndex, Vec<&'s str>)> {
        let met = &self.honour.criteria_met;
        let lacking = self.criteria_sets().into_iter().map(|set| {
            let criteria = self.site.entries[set].facets.criteria.iter();
            let ids = criteria.map(|criterion| &*criterion.id);
            let lacking = ids.filter(|id| !met.iter().any(|met| **met == **id));
            (set, lacking.collect::<Vec<_>>())
        });
        lacking.min_by_key(|(set, lacking)| {
            let known = &self.site.entries[*set].facets.criteria;
            let unknown = met.iter().filter(|met| !known.iter().any(|known| known.id == **met));
            (unknown.count() + lacking.len(), *set)
        })
    }
}
