//! Cards: an entry as it stands in a list.
//!
//! A card is made and rendered once for each language, and reused in every list that has it.

use serde::Serialize;

use super::{Day, Goal, Link, Mark, Picture, Viewer};
use crate::model::role;
use crate::site::{EntryIndex, names};

/// An entry as it stands in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// The title's language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// What it is about.
    pub summary: String,
    /// Its date.
    pub date: Option<Day>,
    /// The contents that it serves.
    pub goals: Vec<Goal>,
    /// Its picture.
    pub picture: Option<Picture>,
    /// The name of its kind.
    pub kind: &'static str,
    /// Its kind in words.
    pub kind_title: String,
    /// Where.
    pub place: Option<Link>,
    /// Its marks.
    pub marks: Vec<Mark>,
}

impl Viewer<'_> {
    /// Returns an entry's card.
    pub fn card(&self, index: EntryIndex) -> Card {
        let entry = &self.site.entries[index];
        let (lang, title) = names::title(entry, self.lang);
        let mut areas = self.site.related(index, &role::AREA);
        let area = areas.next().filter(|_| areas.next().is_none());
        let place = area.or_else(|| self.site.related(index, &role::IN_UNIT).next());
        Card {
            title: title.to_owned(),
            href: self.href(index),
            lang: self.foreign(lang),
            summary: self.summary(index).to_owned(),
            date: entry.facets.date.map(|date| self.day(date)),
            goals: self.goals(index),
            picture: self.lead_picture(index),
            kind: entry.kind.name,
            kind_title: self.words.message(&format!("kind-{}", entry.kind.name)),
            place: place.map(|place| self.link(place, self.day_of(index))),
            marks: self.marks(index),
        }
    }
}
