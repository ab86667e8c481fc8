//! The calendar: whatever happens, by month.

use std::collections::BTreeMap;

use serde::Serialize;

use super::entry::Occasion;
use super::{Link, Viewer};
use crate::model::role;
use crate::site::{EntryIndex, names};
use crate::text::date::When;

/// The calendar.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Calendar {
    /// What comes, by month.
    pub upcoming: Vec<MonthView>,
    /// What was, by month, the newest first.
    pub past: Vec<MonthView>,
    /// The calendar to subscribe to; empty where there is none.
    pub file: String,
}

/// A month of the calendar.
#[derive(Clone, Debug, Serialize)]
pub struct MonthView {
    /// Its name.
    pub title: String,
    /// What happens.
    pub events: Vec<EventView>,
}

/// Something that happens.
#[derive(Clone, Debug, Serialize)]
pub struct EventView {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// The title's language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// For machines.
    pub start: String,
    /// When, in words.
    pub text: String,
    /// Where.
    pub place: Option<Link>,
    /// Who invites.
    pub host: Option<Link>,
    /// Whether it was called off.
    pub cancelled: bool,
    /// The areas.
    pub areas: Vec<Link>,
}

impl Viewer<'_> {
    pub(super) fn occasions(&self) -> Vec<(When, EntryIndex)> {
        let entries = self.site.entries.iter().enumerate();
        let mut occasions: Vec<_> = entries
            .filter(|(index, _)| self.site.page(*index, self.lang).is_some())
            .filter_map(|(index, entry)| Some((entry.facets.occasion.as_ref()?.start, index)))
            .collect();
        occasions.sort();
        occasions
    }

    pub(super) fn is_past(&self, index: EntryIndex) -> bool {
        let occasion = self.site.entries[index].facets.occasion.as_ref();
        occasion.is_some_and(|it| it.end.unwrap_or(it.start).day() < self.site.today())
    }

    pub(super) fn next_events(&self) -> Vec<EntryIndex> {
        let events = self.occasions().into_iter().map(|(_, index)| index);
        events.filter(|index| !self.is_past(*index)).collect()
    }

    /// Returns the calendar.
    pub fn calendar(&self) -> Calendar {
        let mut months: BTreeMap<(bool, i16, i8), Vec<EventView>> = BTreeMap::new();
        for (start, index) in self.occasions() {
            let Some(when) = self.occasion(index) else { continue };
            let month = (self.is_past(index), start.day().year(), start.day().month());
            months.entry(month).or_default().push(self.event(index, when));
        }
        let mut calendar = Calendar { file: self.calendar_href(None), ..Calendar::default() };
        for ((past, year, month), events) in months {
            let title = self.words.dates.month(year, month);
            if past {
                calendar.past.insert(0, MonthView { title, events });
            } else {
                calendar.upcoming.push(MonthView { title, events });
            }
        }
        calendar
    }

    pub(super) fn event(&self, index: EntryIndex, when: Occasion) -> EventView {
        let (lang, title) = names::title(&self.site.entries[index], self.lang);
        let areas = self.site.related(index, &role::AREA);
        EventView {
            title: title.to_owned(),
            href: self.href(index),
            lang: self.foreign(lang),
            start: when.start,
            text: when.text,
            place: when.place,
            host: when.host,
            cancelled: when.cancelled,
            areas: areas.map(|area| self.link(area, None)).collect(),
        }
    }
}
