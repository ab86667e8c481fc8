//! Reads days, months, quarters, years and weekdays.
//!
//! Owns their forms and what days in a list share. A year or a month that the text leaves out
//! stays out: nothing here knows today. Times of the day are in `clock`.

use super::decimal::Decimal;
use super::lexicon::Word;
use super::reader::Reader;
use super::token::Kind;
use super::unit::{is_counted, unit};
use super::value::{Day, Note, Sort, Value};
use crate::text::lang::Lang;

/// Returns the year that four digits at a token are.
pub(super) fn year_at(reader: &Reader, at: usize) -> Option<u16> {
    let year = reader.int(at, 4).filter(|year| (1900..=2100).contains(year))?;
    // 1.950,5 and 1,950 are no years.
    let digits = |at| reader.is_glued(at) && reader.kind(at) == Kind::Digits;
    let separated = (reader.is_sign(at + 1, '.') || reader.is_sign(at + 1, ','))
        && reader.is_glued(at + 1)
        && digits(at + 2);
    (!separated && !reader.slice(at).starts_with('0')).then_some(year as u16)
}

/// Reads a year, and the second one of 2021–25.
pub(super) fn year(reader: &mut Reader, at: usize) -> Option<usize> {
    let year = year_at(reader, at)?;
    push_year(reader, (at, at + 1), year);
    let joined = reader.is_glued(at + 1) && reader.is_glued(at + 2);
    let short = joined && reader.slice(at + 2).len() == 2;
    let range = reader.is_sign(at + 1, '-') || reader.is_sign(at + 1, '/');
    if let Some(second) = reader.int(at + 2, 2).filter(|_| short && range) {
        let second = year / 100 * 100 + second as u16;
        // 2026-11 is a month.
        if second > year {
            push_year(reader, (at + 2, at + 3), second);
            return Some(at + 3);
        }
    }
    // The s of "1990s".
    let decade = reader.is_glued(at + 1) && reader.word(at + 1) == Word::Es;
    Some(at + 1 + usize::from(decade))
}

fn push_year(reader: &mut Reader, tokens: (usize, usize), year: u16) {
    let value = Decimal::from(u64::from(year));
    let note = Note { plain: value, raw: value, ..Note::default() };
    reader.push(Sort::Year, tokens, Value::Number(value), true, note);
}

/// Reads a date that is all digits: 18/11/2026, 18.11.2026, 2026-11-18, 18/11, 11/2026.
pub(super) fn numeric(reader: &mut Reader, at: usize) -> Option<usize> {
    let leads = matches!(
        reader.word_before(at),
        Word::Ngay | Word::Mung | Word::Hom | Word::Morning | Word::Evening | Word::Night
    ) || matches!(
        reader.word_before(at),
        Word::Weekday(_) | Word::Nhat | Word::To | Word::From
    );
    // "ngày 19-5 và 2-9"
    let listed = reader.word_before(at) == Word::And
        && reader.is_sign(at + 1, '-')
        && reader.kind_before(at - 1) == Kind::Digits
        && reader.facts.last().is_some_and(|fact| fact.sort == Sort::Date);
    let leads = leads || listed;
    let (day, end) = digits(reader, at, leads)?;
    push_day(reader, (at, end), day, true);
    Some(end)
}

/// Reads digits as a date; `leads` tells that a word before says so.
fn digits(reader: &Reader, at: usize, leads: bool) -> Option<(Day, usize)> {
    let Kind::Sign(sign @ ('/' | '-' | '.')) = reader.kind(at + 1) else { return None };
    let glued = |at| reader.is_glued(at) && reader.is_glued(at + 1);
    let (first, second) = (reader.int(at, 4)?, reader.int(at + 2, 4)?);
    glued(at + 1).then_some(())?;
    let lengths = [at, at + 2, at + 4].map(|at| reader.slice(at).len());
    if reader.is_sign(at + 3, sign) && glued(at + 3) && reader.kind(at + 4) == Kind::Digits {
        let third = reader.int(at + 4, 4)?;
        let day = match lengths {
            [4, 1..=2, 1..=2] if sign != '.' => calendar(third, second, Some(first)),
            [1..=2, 1..=2, 4] => calendar(first, second, Some(third)).or_else(|| {
                // The American order, where it is the only one that makes sense.
                let english = reader.lang == Lang::En;
                calendar(second, first, Some(third)).filter(|_| english)
            }),
            [1..=2, 1..=2, 2] if sign == '/' => calendar(first, second, Some(2000 + third)),
            _ => None,
        };
        return Some((day?, at + 5));
    }
    let ngay = matches!(reader.word_before(at), Word::Ngay);
    let day = match lengths {
        [4, 2, _] if sign == '-' && year_at(reader, at).is_some() => {
            Day { year: Some(first as u16), month: Some(month(second)?), ..Day::default() }
        }
        _ if sign == '.' && !ngay => return None,
        [1..=2, 4, _] => {
            let year = year_at(reader, at + 2)?;
            let month = month(first)?;
            Day { year: Some(year), month: Some(month), ..Day::default() }
        }
        [1..=2, 1..=2, _] => {
            let day = calendar(first, second, None)?;
            if (first, second) == (24, 7) && !leads {
                return None;
            }
            // 12-18 is a range, 18-12 a date.
            if sign == '-' && !leads && (first < 13 || reader.lang == Lang::En) {
                return None;
            }
            // 5/7 may be a part. A part is less than its whole, and counts something.
            let part = first < second || reader.word(at + 3) == Word::No;
            (leads || !part).then_some(day)?
        }
        _ => return None,
    };
    // "720 đồng/12/2026" and other chains are not dates.
    (!reader.is_sign(at + 3, sign) || !glued(at + 3)).then_some((day, at + 3))
}

fn month(number: u64) -> Option<u8> {
    u8::try_from(number).ok().filter(|month| (1..=12).contains(month))
}

fn calendar(day: u64, month_number: u64, year: Option<u64>) -> Option<Day> {
    let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day));
    let year = match year {
        Some(year) => Some(u16::try_from(year).ok()?),
        None => None,
    };
    Some(Day { year, month: Some(month(month_number)?), day: Some(day?), quarter: None })
}

fn push_day(reader: &mut Reader, tokens: (usize, usize), day: Day, sure: bool) {
    reader.push(Sort::Date, tokens, Value::Day(day), sure, Note::default());
}

/// Tells whether a day and its month begin at a token.
pub(super) fn is_day(reader: &Reader, at: usize) -> bool {
    full(reader, at, true).is_some()
}

/// Reads a day with its month: "18/11", "18 tháng 11 năm 2026", "18th of November, 2026".
fn full(reader: &Reader, at: usize, leads: bool) -> Option<(Day, usize)> {
    if let Some(found) = digits(reader, at, leads) {
        return found.0.day.map(|_| found);
    }
    let day = reader.int(at, 2)?;
    let (number, end) = match reader.lang {
        Lang::Vi if reader.word(at + 1) == Word::Thang => month_number(reader, at + 2)?,
        Lang::Vi => return None,
        Lang::En => {
            let mut next = reader.after_hyphen(after_nth(reader, at + 1));
            next += usize::from(reader.word(next) == Word::Of);
            let Word::Month(number) = reader.word(next) else { return None };
            (number, next + 1 + usize::from(reader.is_sign(next + 1, '.')))
        }
    };
    if reader.lang == Lang::Vi && is_counted(reader, end) {
        return None;
    }
    let (year, end) = year_after(reader, end);
    Some((Day { year, ..calendar(day, u64::from(number), None)? }, end))
}

fn after_nth(reader: &Reader, at: usize) -> usize {
    at + usize::from(reader.is_glued(at) && reader.word(at) == Word::Th)
}

/// Reads a Vietnamese month's number: 11, "Tư", "mười một", "Giêng".
fn month_number(reader: &Reader, at: usize) -> Option<(u8, usize)> {
    if let Some(number) = reader.int(at, 2) {
        return Some((month(number)?, at + 1));
    }
    match (reader.word(at), reader.word(at + 1)) {
        (Word::Small(10), Word::Small(ones @ 1..=2)) => Some((10 + ones, at + 2)),
        (Word::Small(number) | Word::After(number) | Word::Month(number), _) => {
            Some((number, at + 1))
        }
        (Word::Nam, next) if next != Word::Other || reader.slice(at) == "Năm" => Some((5, at + 1)),
        _ => None,
    }
}

/// Reads "năm 2026", "/2026", ", 2026".
fn year_after(reader: &Reader, at: usize) -> (Option<u16>, usize) {
    let next = match (reader.lang, reader.kind(at)) {
        (Lang::Vi, Kind::Word(Word::Nam)) => at + 1,
        (Lang::Vi, Kind::Sign('/' | '-')) if reader.is_glued(at + 1) => at + 1,
        (Lang::En, Kind::Sign(',')) | (Lang::En, Kind::Word(Word::Of)) => at + 1,
        (Lang::En, Kind::Digits) => at,
        (Lang::En, Kind::Sign('/')) if reader.is_glued(at + 1) => at + 1,
        _ => return (None, at),
    };
    match year_at(reader, next) {
        Some(year) => (Some(year), next + 1),
        None => (None, at),
    }
}

/// Reads days that share a month, "1, 2 và 3/11" or "1–18 November", down to a single one.
pub(super) fn day_first(reader: &mut Reader, at: usize) -> Option<usize> {
    let leads = matches!(
        reader.word_before(at),
        Word::Ngay | Word::Mung | Word::Hom | Word::Morning | Word::Evening | Word::Night
    );
    // "Group No. 1, 14 November" lists no days.
    let dot = usize::from(at > 0 && reader.is_sign(at - 1, '.'));
    if at.checked_sub(1 + dot).is_some_and(|before| reader.word(before) == Word::No) {
        return None;
    }
    let mut days = Vec::new();
    let mut next = at;
    let mut comma = false;
    let (last, end) = loop {
        // One day alone may be left to a reader that knows more, five are a list of something.
        let follows = leads || !days.is_empty();
        if let Some(found) = full(reader, next, follows) {
            (!comma || leads).then_some(())?;
            break found;
        }
        let day = reader.int(next, 2).filter(|day| (1..=31).contains(day))?;
        let after = after_nth(reader, next + 1);
        days.push((next, after, day as u8));
        let listed = leads || reader.lang == Lang::En;
        // A list ends in "and": "14, 15 and 17 November".
        comma = reader.is_sign(after, ',') && reader.word(after + 1) != Word::And;
        let mut after = after
            + match reader.kind(after) {
                Kind::Sign('-') | Kind::Word(Word::To) => 1,
                Kind::Sign(',') if listed && !reader.is_glued(after + 1) => 1,
                Kind::Word(Word::And) if listed => 1,
                _ => return None,
            };
        after += usize::from(reader.word(after) == Word::And);
        next = after + usize::from(matches!(reader.word(after), Word::Ngay | Word::The));
        (days.len() < 12).then_some(())?;
    };
    for (start, after, day) in days {
        push_day(reader, (start, after), Day { day: Some(day), ..last }, true);
    }
    push_day(reader, (next, end), last, true);
    Some(end)
}

/// Reads "ngày 18", "ngày 18 tháng 11 năm 2026", "mùng 5".
pub(super) fn ngay(reader: &mut Reader, at: usize) -> Option<usize> {
    // "mỗi ngày 20 hộ" is a rate; so is "một ngày 5 triệu".
    if matches!(reader.word_before(at), Word::Each | Word::Vague | Word::Small(1)) {
        return None;
    }
    let next = at + 1;
    if let Some(end) = numeric(reader, next).or_else(|| day_first(reader, next)) {
        return Some(end);
    }
    let day = reader.int(next, 2).filter(|day| (1..=31).contains(day))?;
    // "ngày 5 triệu", "ngày 1.200 lượt" count something.
    let counts =
        is_counted(reader, next + 1) || (reader.is_glued(next + 1) && reader.is_glued(next + 2));
    (!counts).then_some(())?;
    push_day(reader, (at, next + 1), Day { day: Some(day as u8), ..Day::default() }, true);
    Some(next + 1)
}

/// Reads "tháng 11", "tháng 11/2026", "tháng Tư năm 2026".
pub(super) fn thang(reader: &mut Reader, at: usize) -> Option<usize> {
    if matches!(reader.word_before(at), Word::Each | Word::Vague | Word::Small(1)) {
        return None;
    }
    let (month, end) = month_number(reader, at + 1)?;
    let worded = reader.kind(at + 1) != Kind::Digits;
    let (year, after) = year_after(reader, end);
    let counts = is_counted(reader, end);
    (year.is_some() || !counts).then_some(())?;
    let day = Day { year, month: Some(month), ..Day::default() };
    let note = Note { word: worded, ..Note::default() };
    reader.push(Sort::Date, (at, after), Value::Day(day), true, note);
    Some(after)
}

/// Reads "November 18, 2026", "November 2026", "November".
pub(super) fn month_first(reader: &mut Reader, at: usize) -> Option<usize> {
    let Word::Month(month) = reader.word(at) else { return None };
    if reader.lang == Lang::Vi {
        return None;
    }
    let next = at + 1 + usize::from(reader.is_sign(at + 1, '.'));
    if let (Some(year), after) = year_after(reader, next) {
        let day = Day { year: Some(year), month: Some(month), ..Day::default() };
        push_day(reader, (at, after), day, true);
        return Some(after);
    }
    // "In September 1,150 mm" has no first of September.
    let separated = (reader.is_sign(next + 1, ',') || reader.is_sign(next + 1, '.'))
        && reader.is_glued(next + 2)
        && reader.kind(next + 2) == Kind::Digits;
    let day = reader.int(next, 2).filter(|day| (1..=31).contains(day) && !separated);
    if let Some(day) = day.filter(|_| unit(reader, next + 1, false).is_none()) {
        let (year, after) = year_after(reader, after_nth(reader, next + 1));
        let date = calendar(day, u64::from(month), None)?;
        push_day(reader, (at, after), Day { year, ..date }, true);
        // "October 17–18"
        let joined = matches!(reader.kind(after), Kind::Sign('-') | Kind::Word(Word::And));
        let second = reader.int(after + 1, 2).filter(|day| (1..=31).contains(day));
        let plain = !matches!(reader.word(after + 2), Word::Month(_) | Word::Of)
            && unit(reader, after + 2, false).is_none();
        if let Some(day) = second.filter(|_| year.is_none() && joined && plain) {
            let end = after_nth(reader, after + 2);
            let day = Day { day: Some(day as u8), ..date };
            push_day(reader, (after + 1, end), day, true);
            return Some(end);
        }
        return Some(after);
    }
    // "May" and "March" are other words too, and short forms too short, unless a word leads.
    let full = reader.slice(at).len() > 3 && month != 3;
    let led = matches!(
        reader.word_before(at),
        Word::In | Word::Of | Word::To | Word::From | Word::Near | Word::And | Word::Between
    );
    (full || led).then_some(())?;
    push_day(reader, (at, at + 1), Day { month: Some(month), ..Day::default() }, true);
    Some(at + 1)
}

/// Reads "quý III/2026", "Q3 2026".
pub(super) fn quarter(reader: &mut Reader, at: usize) -> Option<usize> {
    let next = at + 1;
    let number = match reader.word(next) {
        Word::Letter(number) | Word::Roman(number) => number,
        Word::Small(number) if reader.lang == Lang::Vi => number,
        _ if reader.word(at) == Word::Q && !reader.is_glued(next) => return None,
        _ if reader.lang == Lang::En && reader.word(at) != Word::Q => return None,
        _ => reader.int(next, 1)? as u8,
    };
    (1..=4).contains(&number).then_some(())?;
    push_quarter(reader, (at, next + 1), number)
}

/// Adds a quarter, and the year if it follows.
pub(super) fn push_quarter(
    reader: &mut Reader,
    (start, end): (usize, usize),
    number: u8,
) -> Option<usize> {
    let (year, after) = year_after(reader, end);
    push_day(reader, (start, after), Day { year, quarter: Some(number), ..Day::default() }, true);
    Some(after)
}

/// Reads "Monday", "Chủ nhật".
pub(super) fn weekday(reader: &mut Reader, at: usize) -> Option<usize> {
    let (weekday, end) = match (reader.word(at), reader.word(at + 1)) {
        (Word::Weekday(weekday), _) => (weekday, at + 1),
        (Word::Chu, Word::Nhat) => (8, at + 2),
        _ => return None,
    };
    reader.push(Sort::Date, (at, end), Value::Weekday(weekday), false, Note::default());
    Some(end)
}
