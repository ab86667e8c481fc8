//! Reads parts of a whole: "201/243", "hai phần ba", "half", "201 of 243".
//!
//! Owns fractions in digits and words. What they are fractions of is only read where it makes
//! an amount of them, as in "half a kilometre".

use super::amount::emit;
use super::decimal::Decimal;
use super::lexicon::Word;
use super::number::{Numeral, numeral};
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
    reader.push(Sort::Fraction, (at, at + 3), Value::Fraction(part, whole), true, Note::default());
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
        Lang::Vi if reader.word(end) == Word::Phan => {
            let whole = match reader.word(end + 1) {
                Word::Small(whole) | Word::After(whole) => u64::from(whole),
                Word::Nam => 5,
                _ => reader.int(end + 1, 3)?,
            };
            (whole, end + 2)
        }
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
            let of = reader.word(end + 1) == Word::Of;
            if reader.word(at) == Word::A && !of && reader.word(end) != Word::Quarter {
                return None;
            }
            (whole, end + 1)
        }
    };
    (whole > 0).then_some(())?;
    let note = Note { word: true, loose: whole == 2, ..Note::default() };
    // "three quarters of an hour"
    if reader.word(end) == Word::Of
        && reader.word(end + 1) == Word::A
        && let Some((unit, power, after)) = unit(reader, end + 2, true)
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

/// Reads "half", "nửa", "half a kilometre".
pub(super) fn half(reader: &mut Reader, at: usize) -> Option<usize> {
    if reader.word(at) != Word::Half {
        return None;
    }
    // "half past seven" is a time.
    let after = at + 1 + usize::from(reader.word(at + 1) == Word::A);
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
    let note = Note { word: true, loose: true, plain: Decimal::new(5, -1), ..Note::default() };
    if let Some((unit, power, end)) = unit(reader, after, true)
        && let Some(value) = Decimal::new(5, -1).shift(power)
    {
        reader.push(unit.sort(), (at, end), Value::Amount(value, unit), false, note);
        return Some(end);
    }
    reader.push(Sort::Fraction, (at, at + 1), Value::Fraction(1, 2), false, note);
    Some(at + 1)
}

/// Reads "201 of 243", "201 trong tổng số 243".
pub(super) fn part_of(reader: &mut Reader, at: usize, part: Numeral) -> Option<usize> {
    let mut next = part.end + usize::from(reader.word(part.end) == Word::Out);
    if reader.word(next) != Word::Of || matches!(reader.word_before(at), Word::Hedge(_)) {
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
    if !plain || whole <= part || whole < 3 || part < 1 {
        return None;
    }
    let note = Note { word: !digits, ..Note::default() };
    reader.push(Sort::Fraction, (at, end), Value::Fraction(part, whole), digits, note);
    Some(end)
}
