//! Honours: an award or title with the decision behind it.

use serde::Serialize;

use super::{Day, Goal, Link, Viewer};
use crate::model::role;
use crate::site::EntryIndex;
use crate::text::date::When;

/// An award or title with the decision behind it.
#[derive(Clone, Debug, Serialize)]
pub struct HonourView {
    /// Who was commended, under the name of the day.
    pub name: Link,
    /// The form of award.
    pub form: String,
    /// The title.
    pub title: Option<Link>,
    /// What for.
    pub reason: String,
    /// Where.
    pub area: Option<Link>,
    /// Who decided, under the name of the day.
    pub issuer: Option<Link>,
    /// The decision's number.
    pub number: String,
    /// Its day.
    pub date: Option<Day>,
    /// The year that it is for.
    pub year: i16,
    /// The commendation's page.
    pub href: Option<String>,
    /// The criteria that were met, in words.
    pub criteria: Vec<String>,
    /// The decision that took it back.
    pub revoked: Option<RevokedView>,
    /// The contents that it serves.
    pub goals: Vec<Goal>,
}

/// A decision that took an honour back.
#[derive(Clone, Debug, Serialize)]
pub struct RevokedView {
    /// Its number.
    pub number: String,
    /// Its day.
    pub date: Day,
    /// Why.
    pub reason: String,
}

impl Viewer<'_> {
    /// Returns an entry's honour.
    pub fn honour(&self, index: EntryIndex) -> Option<HonourView> {
        let entry = &self.site.entries[index];
        let honour = entry.facets.honour.as_ref()?;
        let day = entry.facets.date.map(When::day);
        let name = match honour.subject {
            Some(subject) => self.related(index, subject, day).unwrap_or_default(),
            None => self.words_of(&honour.subject_name),
        };
        Some(HonourView {
            name,
            form: self.related(index, honour.form, day).unwrap_or_default().title,
            title: honour.title.and_then(|title| self.related(index, title, day)),
            reason: self.words_of(&honour.reason).title,
            area: honour.area.and_then(|area| self.related(index, area, day)),
            issuer: self.related(index, honour.issuer, day),
            number: honour.number.as_deref().unwrap_or_default().to_owned(),
            date: entry.facets.date.map(|date| self.day(date)),
            year: honour.year,
            href: self.href(index),
            criteria: self.criteria_met(index),
            revoked: honour.revoked.as_ref().map(|revoked| RevokedView {
                number: revoked.number.to_string(),
                date: self.day(revoked.date.into()),
                reason: self.words_of(&revoked.reason).title,
            }),
            goals: self.goals(index),
        })
    }

    /// Returns the wording of the criteria that an honour cites, by the set in force on the day of
    /// the decision; one that no set of the title has shows as its id.
    fn criteria_met(&self, index: EntryIndex) -> Vec<String> {
        let Some(honour) = &self.site.entries[index].facets.honour else { return Vec::new() };
        let title = honour.title.and_then(|title| self.site.nodes[index].targets[title]);
        let sets = title.map_or(&[][..], |title| &self.site.nodes[title].incoming);
        let sets = sets.iter().filter(|link| std::ptr::eq(link.role, &role::APPLIES_TO));
        let sets = sets.map(|link| &self.site.entries[link.from].facets);
        // An id may come back in another version: the set of the decision's day speaks first.
        let day = self.site.entries[index].facets.date.map(When::day);
        let (own, others): (Vec<_>, Vec<_>) =
            sets.partition(|set| day.is_none_or(|day| set.validity.contains(day)));
        let criteria: Vec<_> = own.iter().chain(&others).flat_map(|set| &set.criteria).collect();
        let words = honour.criteria_met.iter().map(|id| {
            let found = criteria.iter().find(|criterion| criterion.id == *id);
            found.map_or_else(|| id.to_string(), |criterion| self.words_of(&criterion.text).title)
        });
        words.collect()
    }
}
