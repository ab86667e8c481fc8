//! Days and times: reading them from content, writing them for people and for machines.
//!
//! A [`When`] is wall time in the site's zone, which the caller brings; nothing here asks what
//! day it is. Input has one form only (ISO 8601), whatever the language. Output for people is
//! plain text without no-break spaces, since it also goes into feeds and calendars.

use std::cmp::Ordering;

use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets;
use icu_datetime::input::Date as IcuDate;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};

use super::lang::Lang;

/// A day, or a moment of a day, in the wall time of the site's zone.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum When {
    /// A whole day.
    Day(Date),
    /// A time of a day.
    Moment(DateTime),
}

/// Why a text is not a date. The caller has the text and its place.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum DateProblem {
    /// Not of the form `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
    Shape,
    /// The form is right but the calendar has no such day, as 2026-02-30.
    NoSuchDay,
    /// The day is right but the clock or the offset does not exist, as 24:30.
    NoSuchTime,
}

impl From<Date> for When {
    fn from(day: Date) -> When {
        When::Day(day)
    }
}

impl When {
    /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`, also with a space for the `T`.
    ///
    /// A text with an offset is a [`DateProblem::Shape`] here, since nobody says what zone to
    /// convert it to: see [`When::parse_in`].
    pub fn parse(text: &str) -> Result<When, DateProblem> {
        read(text, None)
    }

    /// Reads as [`When::parse`] does, and takes a time with `Z` or `±HH:MM` into the zone.
    pub fn parse_in(text: &str, zone: &TimeZone) -> Result<When, DateProblem> {
        read(text, Some(zone))
    }

    /// Returns the day, without the time.
    pub fn day(self) -> Date {
        self.start().date()
    }

    /// Writes an instant with the zone's offset: `2026-11-18T07:30:00+07:00`.
    ///
    /// A day is its midnight. Of a time that a change of clocks repeats it is the first, and
    /// one that a change skips counts on from the old offset.
    pub fn rfc3339(self, zone: &TimeZone) -> String {
        let start = self.start();
        let offset = match zone.to_ambiguous_timestamp(start).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset,
            AmbiguousOffset::Gap { before, .. } | AmbiguousOffset::Fold { before, .. } => before,
        };
        // The format has no seconds of offset, which only local mean times before 1911 have.
        let minutes = offset.seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
        format!("{}T{}{sign}{hours:02}:{minutes:02}", start.date(), start.time())
    }

    /// Writes what [`When::parse`] reads: `2026-11-18` or `2026-11-18T07:30:00`.
    pub fn iso(self) -> String {
        match self {
            When::Day(day) => day.to_string(),
            When::Moment(moment) => moment.to_string(),
        }
    }

    /// Returns the moment at which it begins; a day is its midnight.
    pub fn start(self) -> DateTime {
        match self {
            When::Day(day) => day.to_datetime(Time::midnight()),
            When::Moment(moment) => moment,
        }
    }
}

/// By time. A day is its midnight, and comes before the moment of midnight.
impl Ord for When {
    fn cmp(&self, other: &When) -> Ordering {
        let key = |when: &When| (when.start(), matches!(when, When::Moment(_)));
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &When) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn read(text: &str, zone: Option<&TimeZone>) -> Result<When, DateProblem> {
    let (day, rest) = text.split_at_checked(10).ok_or(DateProblem::Shape)?;
    let [year, month, day] = numbers(day, '-', [4, 2, 2]).ok_or(DateProblem::Shape)?;
    let date = Date::new(year, month as i8, day as i8);
    if rest.is_empty() {
        return date.map(When::Day).map_err(|_| DateProblem::NoSuchDay);
    }
    let rest = rest.strip_prefix(['T', ' ']).ok_or(DateProblem::Shape)?;
    let (clock, offset) = rest.split_at(rest.find(['Z', '+', '-']).unwrap_or(rest.len()));
    let [hour, minute, second] = match clock.len() {
        5 => numbers(clock, ':', [2, 2]).map(|[hour, minute]| [hour, minute, 0]),
        _ => numbers(clock, ':', [2, 2, 2]),
    }
    .ok_or(DateProblem::Shape)?;
    let seconds_east = match (offset, zone) {
        ("", _) => None,
        (_, None) => return Err(DateProblem::Shape),
        ("Z", _) => Some(0),
        (offset, _) => Some(read_offset(offset)?),
    };
    let date = date.map_err(|_| DateProblem::NoSuchDay)?;
    let time = Time::new(hour as i8, minute as i8, second as i8, 0);
    let wall = date.to_datetime(time.map_err(|_| DateProblem::NoSuchTime)?);
    let (Some(seconds_east), Some(zone)) = (seconds_east, zone) else {
        return Ok(When::Moment(wall));
    };
    Offset::from_seconds(seconds_east)
        .and_then(|offset| offset.to_timestamp(wall))
        .map(|instant| When::Moment(zone.to_datetime(instant)))
        .map_err(|_| DateProblem::NoSuchTime)
}

/// Reads `±HH:MM` as seconds east of Greenwich.
fn read_offset(offset: &str) -> Result<i32, DateProblem> {
    let (sign, clock) = offset.split_at_checked(1).ok_or(DateProblem::Shape)?;
    let [hours, minutes] = numbers(clock, ':', [2, 2]).ok_or(DateProblem::Shape)?;
    if hours > 23 || minutes > 59 {
        return Err(DateProblem::NoSuchTime);
    }
    let seconds = (i32::from(hours) * 60 + i32::from(minutes)) * 60;
    Ok(if sign == "-" { -seconds } else { seconds })
}

/// Reads numbers of exactly these lengths, at most 4 digits each, between separators.
fn numbers<const N: usize>(text: &str, separator: char, lengths: [usize; N]) -> Option<[i16; N]> {
    let mut parts = text.split(separator);
    let mut found = [0; N];
    for (number, length) in found.iter_mut().zip(lengths) {
        let digits = parts.next().filter(|part| part.len() == length)?;
        // `parse` alone would also take a sign.
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        *number = plain.then(|| digits.parse().ok())??;
    }
    parts.next().is_none().then_some(found)
}

/// Writes dates and times in one language.
///
/// Holds ICU's names of months and days and not its formatters, which cannot be shared between
/// threads. The order of the parts is the house's: ICU has no official Vietnamese form.
#[derive(Clone, Debug)]
pub struct Dates {
    lang: Lang,
    months: [String; 12],
    weekdays: [String; 7],
}

impl Dates {
    /// Reads the names of the language from ICU.
    pub fn new(lang: Lang) -> Dates {
        let locale = match lang {
            Lang::Vi => icu_locale::locale!("vi"),
            Lang::En => icu_locale::locale!("en-GB"),
        };
        let covered = "ICU's compiled data has both languages";
        let months = Formatter::try_new((&locale).into(), fieldsets::M::long()).expect(covered);
        let weekdays = Formatter::try_new((&locale).into(), fieldsets::E::long()).expect(covered);
        // The 1st of June 2026 was a Monday.
        let day = |month: usize, day: usize| {
            IcuDate::try_new_gregorian(2026, month as u8, day as u8).expect("a day of 2026")
        };
        Dates {
            lang,
            months: std::array::from_fn(|i| months.format(&day(i + 1, 1)).to_string()),
            weekdays: std::array::from_fn(|i| weekdays.format(&day(6, i + 1)).to_string()),
        }
    }

    /// Writes a day in short: 18/11/2026, 5/7/2026; 18 Nov 2026, since English readers of some
    /// countries would take figures for a month first.
    pub fn short(&self, date: Date) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        match self.lang {
            Lang::Vi => format!("{day}/{month}/{year}"),
            Lang::En => {
                let name: String = self.month_name(month).chars().take(3).collect();
                format!("{day} {name} {year}")
            }
        }
    }

    /// Writes a day in full: ngày 05 tháng 7 năm 2026, 5 July 2026.
    ///
    /// The Vietnamese form is that of official papers: a zero before days below 10 and before
    /// months 1 and 2, so that nothing can be put in front.
    pub fn long(&self, date: Date) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        match self.lang {
            Lang::Vi if month < 3 => format!("ngày {day:02} tháng {month:02} năm {year}"),
            Lang::Vi => format!("ngày {day:02} tháng {month} năm {year}"),
            Lang::En => format!("{day} {} {year}", self.month_name(month)),
        }
    }

    /// Writes a day in full with its weekday: Thứ Tư, ngày 18 tháng 11 năm 2026.
    pub fn weekday_long(&self, date: Date) -> String {
        let weekday = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
        format!("{}, {}", self.weekdays[weekday], self.long(date))
    }

    /// Writes a month as in a heading: Tháng 11 năm 2026, November 2026.
    pub fn month(&self, year: i16, month: i8) -> String {
        match self.lang {
            Lang::Vi => format!("Tháng {month} năm {year}"),
            Lang::En => format!("{} {year}", self.month_name(month)),
        }
    }

    /// Writes a time of day: 7 giờ 30, 7 giờ, 07:30.
    pub fn time(&self, hour: i8, minute: i8) -> String {
        match self.lang {
            Lang::Vi if minute == 0 => format!("{hour} giờ"),
            Lang::Vi => format!("{hour} giờ {minute:02}"),
            Lang::En => format!("{hour:02}:{minute:02}"),
        }
    }

    /// Writes when something is: one day, days (1–18/11/2026), or with times.
    ///
    /// An end that is not after the start is left out.
    pub fn range(&self, from: When, to: Option<When>) -> String {
        let Some(to) = to.filter(|to| *to > from) else {
            return self.point(from);
        };
        match (from, to) {
            (When::Day(from), When::Day(to)) => self.days(from, to),
            (When::Moment(from), When::Moment(to)) if from.date() == to.date() => {
                let (start, end) = (self.clock(from), self.clock(to));
                match self.lang {
                    Lang::Vi => format!("{start} – {end} ngày {}", self.short(to.date())),
                    Lang::En => format!("{start}–{end}, {}", self.short(to.date())),
                }
            }
            (When::Day(from), When::Moment(end)) if from == end.date() => {
                let until = if self.lang == Lang::Vi { "đến" } else { "until" };
                format!("{until} {}", self.point(to))
            }
            _ => format!("{} – {}", self.point(from), self.point(to)),
        }
    }

    fn point(&self, when: When) -> String {
        match (when, self.lang) {
            (When::Day(day), _) => self.short(day),
            (When::Moment(moment), Lang::Vi) => {
                format!("{} ngày {}", self.clock(moment), self.short(moment.date()))
            }
            (When::Moment(moment), Lang::En) => {
                format!("{}, {}", self.clock(moment), self.short(moment.date()))
            }
        }
    }

    /// Leaves out of the first day what the last one repeats.
    fn days(&self, from: Date, to: Date) -> String {
        let whole = self.short(from);
        let start = match self.lang {
            _ if from.year() != to.year() => whole.as_str(),
            _ if from.month() == to.month() => &from.day().to_string(),
            Lang::Vi => whole.rsplit_once('/').map_or("", |(day, _)| day),
            Lang::En => whole.rsplit_once(' ').map_or("", |(day, _)| day),
        };
        // Between words a dash needs room.
        let dash = if start.contains(' ') { " – " } else { "–" };
        format!("{start}{dash}{}", self.short(to))
    }

    fn clock(&self, moment: DateTime) -> String {
        self.time(moment.hour(), moment.minute())
    }

    fn month_name(&self, month: i8) -> &str {
        let position = usize::from(month.unsigned_abs()).wrapping_sub(1);
        self.months.get(position).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests;
