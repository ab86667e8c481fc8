//! Reads parts of a whole: "201/243", "hai phần ba", "half", "201 of 243".
//!
//! Owns fractions in digits and words. What they are fractions of is only read where it makes
//! an amount of them, as in "half a kilometre".

use super::amount::emit;
use super::bound::hedge;
use super::decimal::Decimal;
use super::lexicon::Word;
use super::number::{Numeral, numeral, vietnamese_words};
use super::reader::Reader;
use super::token::Kind;
use super::unit::unit;
use super::value::{Note, Sort, Unit, Value};
use super::when;
use crate::text::lang::Lang;

/// Reads 201/243. Whether 5/7 is a day has been asked before.
pub(super) fn slashed(reader: &mut Reader, at: usize) -> Option<usize> {
    let (part, whole) = (reader.int(at, 7)?, reader.int(at + 2, 7)?);
    let glued = reader.is_glued(at + 1) && reader.is_glued(at + 2);
    let years = when::year_at(reader, at).is_some();
    let more = reader.is_sign(at + 3, '/') && reader.kind(at + 4) == Kind::Digits;
    if !glued || !reader.is_sign(at + 1, '/') || whole == 0 || years || more {
        return None;
    }
    // "24/7" is a way of saying always, and so is "24 hours a day".
    if matches!((part, whole), (24, 7 | 24)) {
        let hours = Decimal::from(24);
        let note = Note { plain: hours, raw: hours, loose: true, ..Note::default() };
        let value = Value::Amount(hours, Unit::Hour);
        reader.push(Sort::Duration, (at, at + 3), value, false, note);
        return Some(at + 3);
    }
    // "1/4 ha" is an amount as "a quarter of a hectare" is.
    if let Some((unit, power, end)) = unit(reader, at + 3, false)
        && matches!(unit.sort(), Sort::Measure | Sort::Duration)
        && let Some((value, unit)) = fraction_of(part, whole, unit, power)
    {
        let note = Note { plain: value, raw: value, hedge: hedge(reader, at), ..Note::default() };
        reader.push(unit.sort(), (at, end), Value::Amount(value, unit), true, note);
        return Some(end);
    }
    let note = Note { hedge: hedge(reader, at), ..Note::default() };
    reader.push(Sort::Fraction, (at, at + 3), Value::Fraction(part, whole), true, note);
    Some(at + 3)
}

/// Reads "hai phần ba", "two-thirds", "a quarter", "nine tenths".
pub(super) fn worded(reader: &mut Reader, at: usize) -> Option<usize> {
    let (part, end) = match reader.word(at) {
        Word::A if reader.lang == Lang::En => (1, at + 1),
        _ => {
            let number = numeral(reader, at)?;
            (number.value.whole()?, number.end)
        }
    };
    let (whole, end) = match reader.lang {
        Lang::Vi if reader.word(end) == Word::Phan => match reader.word(end + 1) {
            Word::After(whole) => (u64::from(whole), end + 2),
            Word::Nam => (5, end + 2),
            Word::Small(_) => vietnamese_words(reader, end + 1)?,
            _ => (reader.int(end + 1, 3)?, end + 2),
        },
        Lang::Vi => return None,
        Lang::En => {
            let end = reader.after_hyphen(end);
            let whole = match reader.word(end) {
                Word::Nth(whole @ 3..) => u64::from(whole),
                Word::Quarter => 4,
                Word::Half => 2,
                _ => return None,
            };
            // "a third team" is an ordinal, "a third of the teams" a part.
            let of = reader.word(end + 1) == Word::Of || is_change(reader, at, end + 1);
            if reader.word(at) == Word::A && !of && reader.word(end) != Word::Quarter {
                return None;
            }
            (whole, end + 1)
        }
    };
    (whole > 0).then_some(())?;
    let hedge = hedge(reader, at);
    let note = Note { word: true, loose: whole == 2, hedge, ..Note::default() };
    // "three quarters of an hour", "a quarter century", "ba phần tư cây số"
    let of = reader.word(end) == Word::Of && reader.word(end + 1) == Word::A;
    let direct = reader.lang == Lang::Vi || whole == 4;
    if (of || direct)
        && let Some((unit, power, after)) = unit(reader, if of { end + 2 } else { end }, of)
        && let Some((value, unit)) = fraction_of(part, whole, unit, power)
    {
        reader.push(unit.sort(), (at, after), Value::Amount(value, unit), false, note);
        return Some(after);
    }
    let sure = whole > 2;
    reader.push(Sort::Fraction, (at, end), Value::Fraction(part, whole), sure, note);
    Some(end)
}

fn fraction_of(part: u64, whole: u64, unit: Unit, power: i8) -> Option<(Decimal, Unit)> {
    let (times, unit) = match unit {
        Unit::Hour => (60, Unit::Minute),
        Unit::Year => (12, Unit::Month),
        unit => (1, unit),
    };
    let thousandths = part.checked_mul(times * 1000)?;
    let exact = thousandths.is_multiple_of(whole);
    let value = Decimal::new(thousandths / whole, -3).shift(power)?;
    exact.then_some((value, unit))
}

/// Tells whether "a third" between two places is a part of what was: "fell by a third".
fn is_change(reader: &Reader, at: usize, end: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| reader.slice(before));
    let led = before == "by" || matches!(reader.word_before(at), Word::Hedge(_) | Word::Than);
    let over = match reader.kind(end) {
        Kind::Sign(_) => true,
        Kind::Word(Word::In | Word::To | Word::From | Word::Near | Word::And | Word::Just(_)) => {
            true
        }
        Kind::Word(Word::Than | Word::Hedge(_)) => true,
        _ => matches!(reader.slice(end), "compared" | "on" | "within" | "as" | "thanks" | "when"),
    };
    led && over
}

/// Reads "half", "nửa", "một nửa", "half a kilometre".
pub(super) fn half(reader: &mut Reader, at: usize) -> Option<usize> {
    let one = match reader.lang {
        Lang::Vi => Word::Small(1),
        Lang::En => Word::A,
    };
    let word = at + usize::from(reader.word(at) == one);
    if reader.word(word) != Word::Half {
        return None;
    }
    // "half past seven" is a time.
    let after = word + 1 + usize::from(reader.word(word + 1) == Word::A);
    // "nửa tỷ đồng", "half a million"
    if let Word::Scale(power) = reader.word(after)
        && let Some(value) = Decimal::new(5, -1).shift(power)
    {
        let (raw, end) = (Decimal::new(5, -1), after + 1);
        let half =
            Numeral { value, raw, end, scale: power, word: true, loose: false, foreign: false };
        let found = unit(reader, end, false);
        return Some(emit(reader, (at, half), found, None));
    }
    let (plain, hedge) = (Decimal::new(5, -1), hedge(reader, at));
    let note = Note { word: true, loose: true, plain, hedge, ..Note::default() };
    if let Some((unit, power, end)) = unit(reader, after, true)
        && let Some(value) = Decimal::new(5, -1).shift(power)
    {
        reader.push(unit.sort(), (at, end), Value::Amount(value, unit), false, note);
        return Some(end);
    }
    reader.push(Sort::Fraction, (at, word + 1), Value::Fraction(1, 2), false, note);
    Some(word + 1)
}

/// Reads "201 of 243", "201 trong tổng số 243".
pub(super) fn part_of(reader: &mut Reader, at: usize, part: Numeral) -> Option<usize> {
    let mut next = part.end + usize::from(reader.word(part.end) == Word::Out);
    // "eight in ten", but not "eight in 2026" or "five in 12 communes".
    let ratio = reader.lang == Lang::En && reader.slice(next) == "in";
    let of = reader.word(next) == Word::Of || ratio;
    if !of || matches!(reader.word_before(at), Word::Hedge(_)) {
        return None;
    }
    next += 1;
    while matches!(reader.word(next), Word::The | Word::No) {
        next += 1;
    }
    let whole = numeral(reader, next).filter(|_| when::year_at(reader, next).is_none())?;
    let plain = unit(reader, whole.end, false).is_none() && !when::is_day(reader, next);
    let digits = !part.word && !whole.word;
    let (part, end, whole) = (part.value.whole()?, whole.end, whole.value.whole()?);
    let round = matches!(whole, 3..=10 | 100 | 1000);
    if !plain || whole <= part || whole < 3 || part < 1 || (ratio && !round) {
        return None;
    }
    let note = Note { word: !digits, ..Note::default() };
    reader.push(Sort::Fraction, (at, end), Value::Fraction(part, whole), digits, note);
    Some(end)
}
