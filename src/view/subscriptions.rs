//! What somebody may subscribe to: every feed in groups, and calendars of the whole site, of units
//! and of areas.
//!
//! Turns occasions into a [`Calendar`] and streams into a list. It must not write any format.

use jiff::civil::date;

use super::feed::{Channel, FORMATS, Stream};
use super::item::{media_type, moment};
use super::overview::Overview;
use super::{Link, Viewer};
use crate::model::role;
use crate::site::address::{self, Address};
use crate::site::lists::Key;
use crate::site::{EntryIndex, identity, names};
use crate::text::date::When;
use crate::wire::Party;
use crate::wire::calendar::{Calendar, CalendarEvent, DateOrMoment};
use crate::wire::opml::{Group, Subscription, Subscriptions};

/// How many events a calendar holds at most: the last ones.
const EVENTS_MAX: usize = 500;

impl Viewer<'_> {
    /// Returns every feed of the language in groups.
    pub fn subscriptions(&self, streams: &[Stream]) -> Subscriptions {
        let config = &self.site.config;
        let goals = super::global::GOALS;
        let mut groups = [
            self.text(&config.title).to_owned(),
            self.words.message("feeds-of-sections"),
            self.section_title(goals).to_owned(),
            self.section_title(super::trees::UNITS).to_owned(),
        ]
        .map(|title| Group { title, feeds: Vec::new() });
        for channel in streams.iter().map(|stream| stream.channel) {
            let group = match channel {
                Channel::Site | Channel::Corrections => 0,
                Channel::List(at) => match self.site.lists[at].key {
                    Key::Goal(_) => 2,
                    Key::Unit(_) => 3,
                    Key::Section(_) | Key::Year(..) | Key::Term(..) => 1,
                },
            };
            groups[group].feeds.push(Subscription {
                title: self.channel_title(channel),
                description: String::new(),
                lang: self.lang.code().to_owned(),
                address: self.feed_address(channel, FORMATS[0].0, 0).url(config),
                home: self.channel_page(channel).url(config),
            });
        }
        let newest = streams.first().and_then(|stream| stream.on(0).first());
        let updated = newest.and_then(|index| self.changed(*index));
        let home = address::home(self.lang).url(config);
        Subscriptions {
            title: self.text(&config.title).to_owned(),
            owner: Party { name: self.publisher_name(), url: home.clone() },
            home,
            updated: moment(config, updated.unwrap_or_else(|| When::Day(self.site.today()))),
            groups: groups.into(),
        }
    }

    /// Returns the events that the language has, in their order: all, or those in a unit or area.
    fn events_at(&self, place: Option<EntryIndex>) -> Vec<EntryIndex> {
        let Some(place) = place else {
            return self.occasions().into_iter().map(|(_, index)| index).collect();
        };
        let node = &self.site.nodes[place];
        let about = node.incoming.iter().filter(|link| std::ptr::eq(link.role, &role::AREA));
        let near = about.map(|link| link.from).chain(node.below.iter().copied());
        let mut events: Vec<_> = near
            .filter(|index| self.site.page(*index, self.lang).is_some())
            .filter_map(|index| {
                Some((self.site.entries[index].facets.occasion.as_ref()?.start, index))
            })
            .collect();
        events.sort();
        events.dedup();
        events.into_iter().map(|(_, index)| index).collect()
    }

    /// Returns the address of the calendar of the whole site, or of a unit or area; `None` where
    /// there is none.
    pub fn calendar_address(&self, place: Option<EntryIndex>) -> Option<Address> {
        if !self.site.config.has_press() {
            return None;
        }
        let page = match place {
            None => address::home(self.lang),
            Some(index) => {
                let page = self.address(index)?;
                if self.events_at(place).is_empty() {
                    return None;
                }
                page.clone()
            }
        };
        Some(Address::new(format!("{}calendar.ics", page.0)))
    }

    /// Returns the link to the calendar of the whole site, or of a unit or area; empty where there
    /// is none.
    pub(super) fn calendar_href(&self, place: Option<EntryIndex>) -> String {
        self.calendar_address(place).map(|address| address.href()).unwrap_or_default()
    }

    /// Returns a calendar to subscribe to: of the whole site, or of a unit or area.
    pub fn calendar_to_follow(&self, place: Option<EntryIndex>) -> Calendar {
        let config = &self.site.config;
        let site = self.text(&config.title);
        let (name, page) = match place {
            None => (self.words.message("calendar"), Some(Overview::Calendar.address(self.lang))),
            Some(index) => (names::title(&self.site.entries[index], self.lang).1.to_owned(), None),
        };
        let page = page.or_else(|| self.address(place?).cloned());
        let page = page.unwrap_or_else(|| address::home(self.lang));
        let events = self.events_at(place);
        let last = &events[events.len().saturating_sub(EVENTS_MAX)..];
        Calendar {
            id: identity::tag(config, &format!("calendar/{}", page.0.trim_end_matches('/'))),
            name: format!("{name} – {site}"),
            description: self.text(&config.tagline).to_owned(),
            url: page.url(config),
            address: self
                .calendar_address(place)
                .map(|address| address.url(config))
                .unwrap_or_default(),
            lang: self.lang.code().to_owned(),
            zone: config.zone.clone(),
            events: last.iter().filter_map(|index| self.event_to_follow(*index)).collect(),
        }
    }

    fn event_to_follow(&self, index: EntryIndex) -> Option<CalendarEvent> {
        let (config, entry) = (&self.site.config, &self.site.entries[index]);
        let facets = &entry.facets;
        let occasion = facets.occasion.as_ref()?;
        let said = self.occasion(index)?;
        let when = |when: When| match when {
            When::Day(day) => DateOrMoment::Day(day),
            When::Moment(_) => DateOrMoment::Moment(moment(config, when)),
        };
        let title = names::title(entry, self.lang).1;
        let cancelled = occasion.cancelled || facets.retracted.is_some();
        let corrected = facets.corrections.iter().map(|correction| correction.date);
        let retracted = facets.retracted.iter().map(|retracted| retracted.date);
        let changed = corrected.chain(retracted).chain(facets.updated).max().or(facets.date);
        // The date may be that of the event itself; nothing has changed in days to come.
        let changed = changed.filter(|changed| *changed <= When::Day(self.site.today()));
        let changed = changed.unwrap_or(When::Day(date(identity::SINCE, 1, 1)));
        let party = |host: Link| Party {
            name: host.title,
            url: host.href.map(|href| self.absolute(&href)).unwrap_or_default(),
        };
        let picture = self.lead_picture(index);
        let image = picture.map(|it| self.absolute(&it.src)).unwrap_or_default();
        Some(CalendarEvent {
            // One event in all calendars and languages.
            uid: identity::tag(config, &format!("event/{}", entry.id)),
            sequence: facets.version() - 1 + u32::from(occasion.cancelled),
            stamp: moment(config, changed),
            start: when(occasion.start),
            end: occasion.end.map(when),
            title: match facets.retracted {
                Some(_) => self.words.with_text("retracted-title", "title", title),
                None => title.to_owned(),
            },
            description: self.summary(index).to_owned(),
            place: said.place.map(|place| place.title).unwrap_or_default(),
            position: None,
            url: self.site.page(index, self.lang)?.address.url(config),
            organiser: said.host.map(party),
            cancelled,
            categories: self.goals(index).into_iter().map(|goal| goal.short).collect(),
            image_type: if image.is_empty() { "" } else { media_type(&image) }.to_owned(),
            image,
        })
    }
}
