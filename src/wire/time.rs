//! Moments as the formats write them.
//!
//! Each function gives a form that its standard allows, whatever the moment: a year before 1 or
//! an offset with seconds is not a reason for an invalid file.

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

/// Offsets beyond this are in no standard's range (`xsd:dateTime`).
const OFFSET_SECONDS_MAX: i32 = 14 * 3600;

/// Returns a moment in the form of RFC 3339.
pub(super) fn rfc3339(when: &Zoned) -> String {
    if when.year() < 1 {
        return "0001-01-01T00:00:00+00:00".to_owned();
    }
    plain(when).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Returns a moment in the form of RFC 822, with four digits of the year as RSS 2.0 asks.
pub(super) fn rfc822(when: &Zoned) -> String {
    if when.year() < 1 {
        return "Mon, 01 Jan 0001 00:00:00 +0000".to_owned();
    }
    plain(when).strftime("%a, %d %b %Y %H:%M:%S %z").to_string()
}

/// Returns a day in the form of RFC 3339 or ISO 8601.
pub(super) fn day(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year().max(1), day.month(), day.day())
}

/// Returns a moment whose offset is one of whole minutes and within the range of the standards.
fn plain(when: &Zoned) -> Zoned {
    let seconds = when.offset().seconds();
    if seconds % 60 == 0 && seconds.abs() <= OFFSET_SECONDS_MAX {
        return when.clone();
    }
    let moment = when.with_time_zone(TimeZone::fixed(Offset::UTC));
    if moment.year() < 1 { Zoned::default() } else { moment }
}
