//! iCalendar (RFC 5545, with the properties of RFC 7986) for calendars that people subscribe to.
//!
//! There is no `METHOD`: that would make the file a message about a meeting (RFC 5546), which
//! clients answer. A cancelled event stays, with `STATUS:CANCELLED` and a raised `SEQUENCE`; an
//! event that just vanishes would stay in the calendars of those who once copied it.

mod line;
mod zone;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{GENERATOR, Party, time};
use line::{Lines, escape, parameter};

/// The media type of a calendar.
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// How often a subscriber is to look for changes.
const REFRESH: &str = "PT12H";

/// A calendar of one language.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The lasting identity, a `tag:` URI or a UUID.
    pub id: String,
    /// The name.
    pub name: String,
    /// What the calendar holds.
    pub description: String,
    /// The address of the page that shows the same.
    pub url: String,
    /// The address of the calendar itself.
    pub address: String,
    /// The language (BCP 47).
    pub lang: String,
    /// The zone in which its moments are written.
    pub zone: TimeZone,
    /// The events, in the order in which they are to stand.
    pub events: Vec<CalendarEvent>,
}

/// One event of a calendar.
#[derive(Clone, Debug, Default)]
pub struct CalendarEvent {
    /// The lasting identity, the same in every calendar that the event is in.
    pub uid: String,
    /// Counts from 0; every change of time, place or status raises it.
    pub sequence: u32,
    /// When the event last changed in the source.
    pub stamp: Zoned,
    /// The first day, or the moment at which it begins.
    pub start: DateOrMoment,
    /// The last day, which belongs to it, or the moment at which it ends.
    pub end: Option<DateOrMoment>,
    /// The name.
    pub title: String,
    /// What it is, in plain text.
    pub description: String,
    /// Where it is, as one line.
    pub place: String,
    /// Latitude and longitude in degrees.
    pub position: Option<(f64, f64)>,
    /// The address of its page.
    pub url: String,
    /// Who holds it.
    pub organiser: Option<Party>,
    /// Whether it is cancelled.
    pub cancelled: bool,
    /// The names of what it is filed under.
    pub categories: Vec<String>,
    /// The address of a picture.
    pub image: String,
    /// The media type of the picture.
    pub image_type: String,
}

/// A whole day, or a moment.
#[derive(Clone, Debug)]
pub enum DateOrMoment {
    /// A day, which is the same everywhere.
    Day(Date),
    /// A moment.
    Moment(Zoned),
}

impl Default for DateOrMoment {
    fn default() -> Self {
        Self::Day(Date::default())
    }
}

impl DateOrMoment {
    /// Returns the day in a zone.
    fn day(&self, zone: &TimeZone) -> Date {
        match self {
            Self::Day(day) => *day,
            Self::Moment(when) => when.with_time_zone(zone.clone()).date(),
        }
    }
}

/// Returns the calendar as an iCalendar object.
pub fn calendar(calendar: &Calendar) -> Vec<u8> {
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    let lang = calendar.lang.to_uppercase();
    lines.put("PRODID", &escape(&format!("-//{GENERATOR}//{GENERATOR}//{lang}")));
    lines.put("CALSCALE", "GREGORIAN");
    lines.text("UID", &calendar.id);
    lines.text("NAME", &calendar.name);
    lines.text("X-WR-CALNAME", &calendar.name);
    lines.text("DESCRIPTION", &calendar.description);
    lines.text("X-WR-CALDESC", &calendar.description);
    if let Some(name) = calendar.zone.iana_name() {
        lines.text("X-WR-TIMEZONE", name);
    }
    lines.uri("URL", &calendar.url);
    lines.uri("SOURCE;VALUE=URI", &calendar.address);
    if let Some(changed) = calendar.events.iter().map(|event| event.stamp.timestamp()).max() {
        lines.put("LAST-MODIFIED", &utc(&changed.to_zoned(TimeZone::UTC)));
    }
    lines.put("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
    lines.put("X-PUBLISHED-TTL", REFRESH);
    let events = calendar.events.iter();
    let moments: Vec<_> = events.flat_map(|event| moments(event, &calendar.zone)).collect();
    // A calendar must hold a component; the zone is the one that an empty calendar has.
    if calendar.events.is_empty() || !moments.is_empty() && !zone::is_utc(&calendar.zone) {
        zone::zone(&mut lines, &calendar.zone, &moments);
    }
    for event in &calendar.events {
        self::event(&mut lines, calendar, event);
    }
    lines.put("END", "VCALENDAR");
    lines.finish()
}

/// Returns the moments that are written in the zone of the calendar.
fn moments(event: &CalendarEvent, zone: &TimeZone) -> Vec<Zoned> {
    match &event.start {
        DateOrMoment::Day(_) => Vec::new(),
        DateOrMoment::Moment(start) => {
            [start.clone()].into_iter().chain(end_moment(event, start, zone)).collect()
        }
    }
}

/// Returns when an event ends that begins at a moment, if the end is after it.
fn end_moment(event: &CalendarEvent, start: &Zoned, zone: &TimeZone) -> Option<Zoned> {
    let end = match event.end.as_ref()? {
        DateOrMoment::Moment(end) => end.clone(),
        // The last day belongs to the event, so it ends with the next midnight.
        DateOrMoment::Day(last) => last.tomorrow().ok()?.to_zoned(zone.clone()).ok()?,
    };
    (end > *start).then_some(end)
}

fn event(lines: &mut Lines, calendar: &Calendar, event: &CalendarEvent) {
    let text = |name: &str| match &*calendar.lang {
        "" => name.to_owned(),
        lang => format!("{name};LANGUAGE={}", parameter(lang)),
    };
    lines.put("BEGIN", "VEVENT");
    lines.put("UID", &escape(&event.uid));
    lines.put("DTSTAMP", &utc(&event.stamp));
    lines.put("LAST-MODIFIED", &utc(&event.stamp));
    lines.put("SEQUENCE", &event.sequence.to_string());
    times(lines, calendar, event);
    lines.put(&text("SUMMARY"), &escape(&event.title));
    lines.text(&text("DESCRIPTION"), &event.description);
    lines.text(&text("LOCATION"), &event.place);
    let is_place = |(x, y): &(f64, f64)| x.abs() <= 90.0 && y.abs() <= 180.0;
    if let Some((latitude, longitude)) = event.position.filter(is_place) {
        lines.put("GEO", &format!("{latitude:.6};{longitude:.6}"));
    }
    lines.uri("URL", &event.url);
    if let Some(organiser) = event.organiser.as_ref().filter(|one| !one.name.is_empty()) {
        // The value of an organiser is an address; a name alone is a contact.
        if organiser.url.is_empty() {
            lines.text(&text("CONTACT"), &organiser.name);
        } else {
            let name = format!("ORGANIZER;CN={}", parameter(&organiser.name));
            lines.uri(&name, &organiser.url);
        }
    }
    let categories: Vec<_> = event.categories.iter().filter(|one| !one.is_empty()).collect();
    if !categories.is_empty() {
        let categories: Vec<_> = categories.into_iter().map(|one| escape(one)).collect();
        lines.put(&text("CATEGORIES"), &categories.join(","));
    }
    let mut image = "IMAGE;VALUE=URI;DISPLAY=BADGE".to_owned();
    if !event.image_type.is_empty() {
        image.push_str(&format!(";FMTTYPE={}", parameter(&event.image_type)));
    }
    lines.uri(&image, &event.image);
    lines.put("STATUS", if event.cancelled { "CANCELLED" } else { "CONFIRMED" });
    // Somebody else's event makes no subscriber busy.
    lines.put("TRANSP", "TRANSPARENT");
    lines.put("CLASS", "PUBLIC");
    lines.put("END", "VEVENT");
}

/// Writes the times of an event. Both must be of one type and the end after the start; an end
/// that is not is left out.
fn times(lines: &mut Lines, calendar: &Calendar, event: &CalendarEvent) {
    let zone = &calendar.zone;
    match &event.start {
        DateOrMoment::Day(start) => {
            lines.put("DTSTART;VALUE=DATE", &basic(*start));
            let last = event.end.as_ref().map_or(*start, |end| end.day(zone)).max(*start);
            // The day after the last one; at the end of all calendars there is none.
            if let Ok(end) = last.tomorrow() {
                lines.put("DTEND;VALUE=DATE", &basic(end));
            }
        }
        DateOrMoment::Moment(start) => {
            moment(lines, "DTSTART", zone, start);
            if let Some(end) = end_moment(event, start, zone) {
                moment(lines, "DTEND", zone, &end);
            }
        }
    }
}

fn moment(lines: &mut Lines, name: &str, zone: &TimeZone, when: &Zoned) {
    if zone::is_utc(zone) {
        lines.put(name, &utc(when));
    } else {
        let local = when.with_time_zone(zone.clone());
        let name = format!("{name};TZID={}", parameter(&zone::id(zone)));
        lines.put(&name, &local_time(&local));
    }
}

fn local_time(when: &Zoned) -> String {
    format!("{}T{}", basic(when.date()), when.strftime("%H%M%S"))
}

fn utc(when: &Zoned) -> String {
    format!("{}Z", local_time(&when.with_time_zone(TimeZone::UTC)))
}

fn basic(day: Date) -> String {
    time::day(day).replace('-', "")
}
