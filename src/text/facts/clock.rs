//! Reads times of the day.
//!
//! Owns the halves of the day and how both languages count them. Hours that are a length of
//! time are for `amount`.

use super::amount::range_start;
use super::bound::hedge;
use super::lexicon::Word;
use super::number::vietnamese_words;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Note, Sort, Value};
use crate::text::lang::Lang;

/// Which half of the day the words after a time say.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Half {
    Morning,
    Evening,
    /// "trưa", "đêm", "night": the number decides.
    Night,
}

/// Reads a time that begins at a token.
pub(super) fn clock(reader: &mut Reader, at: usize) -> Option<usize> {
    let (hour, minute, end) = colon(reader, at).or_else(|| match reader.lang {
        Lang::Vi => vietnamese(reader, at),
        Lang::En => english(reader, at),
    })?;
    let (half, end) = half(reader, end);
    push(reader, (at, end), (hour, minute), half)
}

fn push(
    reader: &mut Reader,
    (at, end): (usize, usize),
    (hour, minute): (u64, u64),
    half: Option<Half>,
) -> Option<usize> {
    let word = reader.kind(at) != Kind::Digits;
    let hour = match (half, hour) {
        (Some(Half::Evening), 1..12) => hour + 12,
        (Some(Half::Morning), 12) => 0,
        (Some(Half::Night), 12) if reader.lang == Lang::Vi && reader.slice(end - 1) == "đêm" => 0,
        (Some(Half::Night), 6..12) => hour + 12,
        _ => hour,
    };
    let exact = match half {
        Some(Half::Night) => false,
        Some(_) => true,
        // With nothing said hours are those of 24, unless the text speaks of an evening.
        None => hour > 12 || (!word && !speaks_of_evening(reader)),
    };
    let minutes = u16::try_from(hour * 60 + minute).ok().filter(|minutes| *minutes < 24 * 60)?;
    // "from 5 to 7 p.m."
    if let Some((fact, start)) = range_start(reader, at).filter(|(_, start)| *start < 24)
        && let Some(fact) = reader.facts.get_mut(fact)
    {
        let start = start as u16 * 60;
        let noon = 12 * 60;
        let later = half.is_some() && minutes >= noon && start + noon <= minutes;
        let start = if later { start + noon } else { start };
        (fact.sort, fact.value) = (Sort::Time, Value::Clock(start, exact));
    }
    let note = Note { word, hedge: hedge(reader, at), ..Note::default() };
    // "1 giờ 50 phút" may be how long a match took.
    let lasts = reader.slice(end - 1) == "phút" && minutes < 5 * 60;
    reader.push(Sort::Time, (at, end), Value::Clock(minutes, exact), !word && !lasts, note);
    Some(end)
}

fn speaks_of_evening(reader: &mut Reader) -> bool {
    let late = |word| matches!(word, Word::Evening | Word::Night | Word::Pm | Word::P);
    let known = reader.evening;
    let speaks = known.unwrap_or_else(|| (0..reader.len()).any(|at| late(reader.word(at))));
    reader.evening = Some(speaks);
    speaks
}

/// Reads 07:30.
fn colon(reader: &Reader, at: usize) -> Option<(u64, u64, usize)> {
    let hour = reader.int(at, 2).filter(|hour| *hour < 24)?;
    let minute = reader.int(at + 2, 2).filter(|minute| *minute < 60)?;
    let glued = reader.is_glued(at + 1) && reader.is_glued(at + 2);
    let whole = reader.slice(at + 2).len() == 2 && reader.is_sign(at + 1, ':');
    (glued && whole).then_some((hour, minute, at + 3))
}

/// Reads "7 giờ 30", "7h30", "7g30", "bảy giờ rưỡi", "8 giờ kém 15".
fn vietnamese(reader: &Reader, at: usize) -> Option<(u64, u64, usize)> {
    let (hour, next) = match reader.word(at) {
        Word::Small(_) => vietnamese_words(reader, at)?,
        Word::Nam => (5, at + 1),
        _ => (reader.int(at, 2)?, at + 1),
    };
    (hour < 24).then_some(())?;
    let minutes_at = |at: usize| {
        // "7 giờ 30/11" and "7 giờ 1.200 người" have no minutes.
        let alone = !(reader.is_glued(at + 1)
            && matches!(reader.kind(at + 1), Kind::Sign('/' | '.' | ','))
            && reader.kind(at + 2) == Kind::Digits);
        reader.int(at, 2).filter(|minute| *minute < 60 && alone)
    };
    match (reader.word(next), reader.word(next + 1)) {
        (Word::G, _) => {
            let glued = reader.is_glued(next) && reader.is_glued(next + 1);
            Some((hour, minutes_at(next + 1).filter(|_| glued)?, next + 2))
        }
        (Word::Gio, Word::Ruoi) => Some((hour, 30, next + 2)),
        // "7 rưỡi tối"
        (Word::Ruoi, Word::Morning | Word::Evening | Word::Night) => Some((hour, 30, next + 1)),
        (Word::Gio, Word::Kem) => {
            let digits = minutes_at(next + 2).map(|minute| (minute, next + 3));
            let (minute, end) = digits.or_else(|| vietnamese_words(reader, next + 2))?;
            let minute = Some(minute).filter(|minute| (1..60).contains(minute))?;
            Some((hour.checked_sub(1)?, 60 - minute, end))
        }
        (Word::Gio, _) => Some(match minutes_at(next + 1) {
            Some(minute) => {
                let named = reader.slice(next + 2) == "phút";
                (hour, minute, next + 2 + usize::from(named))
            }
            None => minutes_in_words(reader, next + 1)
                .map_or((hour, 0, next + 1), |(minute, end)| (hour, minute, end)),
        }),
        _ => None,
    }
}

/// Reads "mười lăm phút" after an hour, but not "chín giờ, mười lăm em".
fn minutes_in_words(reader: &Reader, at: usize) -> Option<(u64, usize)> {
    let (minute, end) = vietnamese_words(reader, at).filter(|(minute, _)| *minute < 60)?;
    if reader.slice(end) == "phút" {
        return Some((minute, end + 1));
    }
    let half = matches!(reader.word(end), Word::Morning | Word::Evening | Word::Night);
    let ends = half || end >= reader.len() || matches!(reader.kind(end), Kind::Sign(_));
    (ends && minute > 9).then_some((minute, end))
}

/// Reads "2 p.m.", "7.30 a.m.", "four o'clock", "half past eight", "five in the afternoon".
fn english(reader: &Reader, at: usize) -> Option<(u64, u64, usize)> {
    let hour_at = |at: usize| match reader.word(at) {
        Word::Small(hour) => Some(u64::from(hour)),
        _ => reader.int(at, 2),
    };
    let past = match reader.word(at) {
        Word::Half => 30,
        Word::A if reader.word(at + 1) == Word::Quarter => 15,
        Word::Quarter => 15,
        _ => 0,
    };
    if past > 0 {
        let next = at + 1 + usize::from(reader.word(at) == Word::A);
        let hour = hour_at(next + 1).filter(|hour| *hour < 13)?;
        return match reader.word(next) {
            Word::Past => Some((hour, past, next + 2)),
            Word::To if past == 15 => Some((hour.checked_sub(1)?, 45, next + 2)),
            _ => None,
        };
    }
    // "ten to five" is a time, "five to ten" a range.
    let minutes = hour_at(at).filter(|minutes| matches!(minutes, 5 | 10 | 20 | 25));
    if let (Some(minutes), Some(hour)) = (minutes, hour_at(at + 2).filter(|hour| *hour < 13)) {
        match reader.word(at + 1) {
            Word::Past => return Some((hour, minutes, at + 3)),
            Word::To if hour < minutes && reader.kind(at) != Kind::Digits => {
                return Some((hour.checked_sub(1)?, 60 - minutes, at + 3));
            }
            _ => {}
        }
    }
    let hour = hour_at(at).filter(|hour| *hour < 24)?;
    if reader.is_sign(at + 1, '.')
        && let Some(minute) = reader.int(at + 2, 2).filter(|minute| *minute < 60)
    {
        return half_mark(reader, at + 3).map(|_| (hour, minute, at + 3));
    }
    if reader.word(at + 1) == Word::O && reader.word(at + 3) == Word::Clock {
        return Some((hour, 0, at + 4));
    }
    half(reader, at + 1).0.map(|_| (hour, 0, at + 1))
}

/// Reads what tells the half of the day.
fn half(reader: &Reader, at: usize) -> (Option<Half>, usize) {
    if let Some((half, end)) = half_mark(reader, at) {
        return (Some(half), end);
    }
    let word = match reader.lang {
        Lang::Vi => at,
        Lang::En if reader.slice(at) == "in" && reader.word(at + 1) == Word::The => at + 2,
        Lang::En if reader.slice(at) == "at" => at + 1,
        Lang::En => return (None, at),
    };
    match reader.word(word) {
        Word::Morning => (Some(Half::Morning), word + 1),
        Word::Evening => (Some(Half::Evening), word + 1),
        Word::Night => (Some(Half::Night), word + 1),
        _ => (None, at),
    }
}

/// Reads "a.m.", "pm".
fn half_mark(reader: &Reader, at: usize) -> Option<(Half, usize)> {
    match reader.word(at) {
        _ if reader.lang == Lang::Vi => None,
        Word::Am => Some((Half::Morning, at + 1)),
        Word::Pm => Some((Half::Evening, at + 1)),
        letter @ (Word::A | Word::P) if reader.is_sign(at + 1, '.') => {
            let half = if letter == Word::A { Half::Morning } else { Half::Evening };
            let end = at + 3 + usize::from(reader.is_sign(at + 3, '.'));
            (reader.word(at + 2) == Word::M).then_some((half, end))
        }
        _ => None,
    }
}

/// Reads "noon", "midnight".
pub(super) fn noon(reader: &mut Reader, at: usize) -> Option<usize> {
    let minutes = match reader.slice(at) {
        "noon" | "midday" => 12 * 60,
        "midnight" => 0,
        _ => return None,
    };
    let note = Note { word: true, loose: true, ..Note::default() };
    reader.push(Sort::Time, (at, at + 1), Value::Clock(minutes, false), false, note);
    Some(at + 1)
}
