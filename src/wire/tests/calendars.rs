//! Zones, days and line lengths of calendars.

use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::{rich, text};
use crate::wire::calendar::{Calendar, CalendarEvent, DateOrMoment, calendar};

fn lines(calendar_: &Calendar) -> Vec<String> {
    let bytes = calendar(calendar_);
    for line in text(&bytes).split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']));
    }
    let whole = text(&bytes).replace("\r\n ", "");
    whole.strip_suffix("\r\n").expect("a last line end").split("\r\n").map(str::to_owned).collect()
}

fn one(zone: &str, start: DateOrMoment, end: Option<DateOrMoment>) -> Vec<String> {
    let zone = TimeZone::get(zone).expect("a known zone");
    let event = CalendarEvent { uid: "a".into(), start, end, ..CalendarEvent::default() };
    lines(&Calendar { zone, events: vec![event], ..rich::calendar() })
}

fn starting<'a>(lines: &'a [String], start: &str) -> Vec<&'a str> {
    lines.iter().filter(|line| line.starts_with(start)).map(|line| &**line).collect()
}

#[test]
fn vietnam_has_one_observance_since_1975() {
    let lines =
        one("Asia/Ho_Chi_Minh", DateOrMoment::Moment(rich::at("2026-12-01T07:30+07")), None);
    assert_eq!(
        starting(&lines, "DTSTART"),
        ["DTSTART:19750613T000000", "DTSTART;TZID=Asia/Ho_Chi_Minh:20261201T073000"]
    );
    assert_eq!(starting(&lines, "TZOFFSETTO"), ["TZOFFSETTO:+0700"]);
}

#[test]
fn changes_of_the_clocks_are_those_of_the_year() {
    let moment = "2026-07-01T12:00[Europe/Berlin]".parse().expect("a moment");
    let lines = one("Europe/Berlin", DateOrMoment::Moment(moment), None);
    assert_eq!(
        starting(&lines, "DTSTART"),
        [
            "DTSTART:20251026T030000",
            "DTSTART:20260329T020000",
            "DTSTART:20261025T030000",
            "DTSTART;TZID=Europe/Berlin:20260701T120000"
        ]
    );
    assert_eq!(
        starting(&lines, "TZOFFSETTO"),
        ["TZOFFSETTO:+0100", "TZOFFSETTO:+0200", "TZOFFSETTO:+0100"]
    );
    assert_eq!(starting(&lines, "BEGIN:DAYLIGHT").len(), 1);
}

#[test]
fn moments_in_utc_need_no_zone() {
    let lines = one("UTC", DateOrMoment::Moment(rich::at("2026-12-01T07:30+07")), None);
    assert_eq!(starting(&lines, "DTSTART"), ["DTSTART:20261201T003000Z"]);
    assert!(starting(&lines, "BEGIN:VTIMEZONE").is_empty());
}

#[test]
fn the_last_day_belongs_to_the_event() {
    let day = |day| DateOrMoment::Day(jiff::civil::date(2026, 12, day));
    let ends = |end| {
        let lines = one("Asia/Ho_Chi_Minh", day(30), end);
        assert!(starting(&lines, "BEGIN:VTIMEZONE").is_empty());
        starting(&lines, "DTEND").join("")
    };
    assert_eq!(ends(Some(day(31))), "DTEND;VALUE=DATE:20270101");
    assert_eq!(ends(None), "DTEND;VALUE=DATE:20261231");
    assert_eq!(ends(Some(day(1))), "DTEND;VALUE=DATE:20261231", "an end before the start");
}

#[test]
fn an_end_is_of_the_type_of_its_start() {
    let start = rich::at("2026-12-01T07:30+07");
    let last = DateOrMoment::Day(jiff::civil::date(2026, 12, 2));
    let lines = one("Asia/Ho_Chi_Minh", DateOrMoment::Moment(start.clone()), Some(last));
    assert_eq!(starting(&lines, "DTEND"), ["DTEND;TZID=Asia/Ho_Chi_Minh:20261203T000000"]);
    let same = Some(DateOrMoment::Moment(start.clone()));
    let lines = one("Asia/Ho_Chi_Minh", DateOrMoment::Moment(start), same);
    assert!(starting(&lines, "DTEND").is_empty(), "an end must be after the start");
}

#[test]
fn years_at_both_ends_of_time_are_written() {
    for day in [jiff::civil::Date::MIN, jiff::civil::Date::MAX] {
        one("Europe/Berlin", DateOrMoment::Day(day), None);
        let moment = day.to_zoned(TimeZone::UTC).map(DateOrMoment::Moment);
        if let Ok(moment) = moment {
            one("Europe/Berlin", moment, None);
        }
    }
}

proptest! {
    #[test]
    fn any_text_folds_and_unfolds(title in any::<String>(), other in "\\PC{0,200}") {
        let mut calendar = rich::calendar();
        calendar.name = other.clone();
        calendar.lang = title.clone();
        let event = &mut calendar.events[0];
        event.title = title.clone();
        event.uid = title.clone();
        event.description = other.clone();
        event.place = title.clone();
        event.url = title.clone();
        event.image_type = title.clone();
        event.categories = vec![title.clone(), other.clone()];
        if let Some(organiser) = &mut event.organiser {
            organiser.name = title.clone();
        }
        let lines = lines(&calendar);
        let uid = starting(&lines, "UID:");
        let unescaped = uid[1]["UID:".len()..]
            .replace("\\\\", "\u{1}")
            .replace("\\n", "\n")
            .replace("\\,", ",")
            .replace("\\;", ";")
            .replace('\u{1}', "\\");
        let kept = |c: &char| !c.is_ascii_control() || "\t\n".contains(*c);
        let expected: String =
            title.replace("\r\n", "\n").replace('\r', "\n").chars().filter(kept).collect();
        prop_assert_eq!(unescaped, expected);
    }
}
