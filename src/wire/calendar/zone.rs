//! `VTIMEZONE`: what the clocks of a zone show in the years of the events.
//!
//! Each change of the clocks is an observance of its own, without a rule of recurrence. That is
//! exact for the moments of the file, and no client needs to understand the rule.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::{Dst, Offset, TimeZone};
use jiff::{Timestamp, ToSpan, Zoned};

use super::line::{Lines, escape};
use super::local_time;

/// The year that an empty calendar describes. No moment refers to it, so any year does whose rules
/// are those of today.
const YEAR_OF_NOTHING: i16 = 2026;

/// What the clocks show from a moment on.
struct Observance {
    /// The moment as the clocks show it before they change.
    onset: Zoned,
    from: Offset,
    to: Offset,
    dst: Dst,
    name: String,
}

/// Returns whether the zone is the one whose moments end in `Z`.
pub(super) fn is_utc(zone: &TimeZone) -> bool {
    *zone == TimeZone::UTC || matches!(zone.iana_name(), Some("UTC" | "Etc/UTC"))
}

/// Returns the name of the zone within the file.
pub(super) fn id(zone: &TimeZone) -> String {
    match zone.iana_name() {
        Some(name) => name.to_owned(),
        None => {
            let offset = zone.to_offset(Timestamp::UNIX_EPOCH);
            format!("UTC{}", utc_offset(offset))
        }
    }
}

/// Writes the zone with all observances of the years of the moments.
pub(super) fn zone(lines: &mut Lines, zone: &TimeZone, moments: &[Zoned]) {
    lines.put("BEGIN", "VTIMEZONE");
    lines.put("TZID", &escape(&id(zone)));
    for observance in observances(zone, moments) {
        let kind = if observance.dst.is_dst() { "DAYLIGHT" } else { "STANDARD" };
        lines.put("BEGIN", kind);
        lines.put("DTSTART", &local_time(&observance.onset));
        lines.put("TZOFFSETFROM", &utc_offset(observance.from));
        lines.put("TZOFFSETTO", &utc_offset(observance.to));
        lines.text("TZNAME", &observance.name);
        lines.put("END", kind);
    }
    lines.put("END", "VTIMEZONE");
}

fn observances(zone: &TimeZone, moments: &[Zoned]) -> Vec<Observance> {
    let mut years: Vec<i16> =
        moments.iter().map(|when| when.with_time_zone(zone.clone()).year()).collect();
    years.sort_unstable();
    years.dedup();
    if years.is_empty() {
        years.push(YEAR_OF_NOTHING);
    }
    let mut found = BTreeMap::new();
    for year in years {
        let Ok(first) = Date::new(year, 1, 1) else { continue };
        let Ok(begin) = first.to_zoned(zone.clone()) else { continue };
        let end = begin.checked_add(1.year()).map_or(Timestamp::MAX, |end| end.timestamp());
        let begin = begin.timestamp();
        // Two seconds, for `preceding` leaves out a change at the very moment.
        let after = begin.checked_add(2.seconds()).unwrap_or(begin);
        match zone.preceding(after).next() {
            Some(change) => {
                found.insert(change.timestamp(), change_at(zone, change.timestamp()));
            }
            None => {
                found.insert(begin, change_at(zone, begin));
            }
        }
        let changes = zone.following(after).map(|change| change.timestamp());
        for change in changes.take_while(|change| *change < end) {
            found.insert(change, change_at(zone, change));
        }
    }
    found.into_values().collect()
}

/// Returns the change of the clocks at a moment; it may be one from an offset to the same.
fn change_at(zone: &TimeZone, moment: Timestamp) -> Observance {
    let before = moment.checked_sub(1.nanosecond()).unwrap_or(moment);
    let info = zone.to_offset_info(moment);
    let from = zone.to_offset(before);
    Observance {
        onset: moment.to_zoned(TimeZone::fixed(from)),
        from,
        to: info.offset(),
        dst: info.dst(),
        name: info.abbreviation().to_owned(),
    }
}

/// Returns an offset as `+0700`, with seconds if it has some.
fn utc_offset(offset: Offset) -> String {
    let all = offset.seconds();
    let sign = if all < 0 { '-' } else { '+' };
    let (hours, minutes, seconds) = (all.abs() / 3600, all.abs() / 60 % 60, all.abs() % 60);
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        seconds => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}
