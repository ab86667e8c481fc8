//! Reads numbers with what they count: money, measures, percentages, durations, fractions.
//!
//! Owns units and where they stand, and what the ends of a range and the items of a list share.
//! The numbers themselves are read by `number`.

use super::decimal::Decimal;
use super::lexicon::Word;
use super::number::{self, Numeral, numeral};
use super::reader::Reader;
use super::token::Kind;
use super::unit::{currency_before, unit};
use super::value::{End, Note, Sort, Unit, Value};
use super::when;
use crate::text::lang::Lang;

/// The last amount, for what comes after it in a range or a list.
#[derive(Clone, Debug)]
pub(super) struct Last {
    /// The position of the fact.
    fact: usize,
    /// The token after it.
    end: usize,
    /// The currency that leads it: "VND 5–7 million".
    lead: Option<Unit>,
    numeral: Numeral,
    /// Whether it may take its unit from the next one.
    open: bool,
}

/// Reads a number, its unit, or a fraction that begins at a token.
pub(super) fn read(reader: &mut Reader, at: usize) -> Option<usize> {
    if let Some(end) = slashed(reader, at).or_else(|| worded(reader, at)) {
        return Some(end);
    }
    if let Some(end) = half(reader, at) {
        return Some(end);
    }
    if when::year_at(reader, at).is_some() && unit(reader, at + 1, false).is_none() {
        return when::year(reader, at);
    }
    if let Some(end) = single(reader, at) {
        return Some(end);
    }
    let number = numeral(reader, at)?;
    if let Some(end) = part_of(reader, at, number) {
        return Some(end);
    }
    let found = unit(reader, number.end, false);
    // "thứ hai", "số một" and a lone "hai" are read alike: the doubt is in the word.
    Some(emit(reader, (at, number), found, None))
}

/// Reads an amount that begins with its currency: "VND 5 million", "$5".
pub(super) fn prefixed(reader: &mut Reader, at: usize) -> Option<usize> {
    let (currency, start) = currency_before(reader, at)?;
    let number = numeral(reader, start).filter(|_| reader.kind(start) == Kind::Digits)?;
    let number = million(reader, number);
    Some(emit(reader, (at, number), Some((currency, 0, number.end)), Some(currency)))
}

/// Reads "both", "dozen", "gấp đôi": numbers that come and go in translation.
pub(super) fn loose(reader: &mut Reader, at: usize) -> Option<usize> {
    let Word::Loose(value) = reader.word(at) else { return None };
    let value = Decimal::from(u64::from(value));
    let note = Note { plain: value, raw: value, word: true, loose: true, ..Note::default() };
    reader.push(Sort::Number, (at, at + 1), Value::Number(value), false, note);
    Some(at + 1)
}

/// "VND 60m": after a currency m is no metre.
fn million(reader: &Reader, number: Numeral) -> Numeral {
    let at = reader.after_hyphen(number.end);
    match (reader.word(at), number.value.shift(6)) {
        (Word::M, Some(value)) if reader.kind_before(at) == Kind::Digits => {
            Numeral { value, scale: 6, end: at + 1, ..number }
        }
        _ => number,
    }
}

fn emit(
    reader: &mut Reader,
    (at, number): (usize, Numeral),
    found: Option<(Unit, i8, usize)>,
    lead: Option<Unit>,
) -> usize {
    let link = link(reader, at);
    let mut number = number;
    let (mut unit, mut power, mut end) = match found {
        Some((unit, power, end)) => (Some(unit), power, end),
        None => (None, 0, number.end),
    };
    // "một năm rưỡi", "an hour and a half".
    if unit.is_some_and(|unit| unit.sort() != Sort::Percent)
        && number.scale == 0
        && let Some(after) = number::half_after(reader, end)
        && let Some(value) = number.value.plus(Decimal::new(5, -1))
    {
        number = Numeral { value, raw: value, ..number };
        end = after;
    }
    if let (Some(last), None, Some(_)) = (&reader.last, unit, link)
        && last.lead.is_some()
    {
        (unit, power) = (last.lead, 0);
    }
    if let Some(link) = link {
        share(reader, number, unit.map(|unit| (unit, power)), link);
    }
    let note = note(reader, at, &number, link);
    let (sort, value) = valued(&number, unit.map(|unit| (unit, power)));
    // Small numbers in words are as often pronouns, fathers and years.
    let small = number.word && (number.value <= Decimal::from(10) || number.loose);
    let sure = !number.foreign && !small;
    let fact = reader.facts.len();
    reader.push(sort, (at, end), value, sure, note);
    let open = found.is_none() && lead.is_none();
    reader.last = Some(Last { fact, end, lead, numeral: number, open });
    end
}

fn note(reader: &Reader, at: usize, number: &Numeral, link: Option<Link>) -> Note {
    let one = number.word && number.value == Decimal::from(1);
    Note {
        plain: number.value,
        raw: number.raw,
        word: number.word,
        foreign: number.foreign,
        loose: number.loose || one,
        hedged: reader.word_before(at) == Word::Hedge,
        end: if link == Some(Link::Range) { End::Second } else { End::None },
        scale: number.scale,
        shared: false,
    }
}

fn valued(number: &Numeral, unit: Option<(Unit, i8)>) -> (Sort, Value) {
    match unit.and_then(|(unit, power)| Some((unit, number.value.shift(power)?))) {
        Some((unit, value)) => (unit.sort(), Value::Amount(value, unit)),
        None => (Sort::Number, Value::Number(number.value)),
    }
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Link {
    /// "5–7", "từ 5 đến 7".
    Range,
    /// "5, 7 và 9".
    List,
}

/// Tells how the number at a token hangs on the one before.
fn link(reader: &Reader, at: usize) -> Option<Link> {
    let end = reader.last.as_ref()?.end;
    let between = [reader.kind(end), reader.kind(end + 1)];
    match (at.checked_sub(end)?, between) {
        (1, [Kind::Sign('-') | Kind::Word(Word::To), _]) => Some(Link::Range),
        (1, [Kind::Sign(',') | Kind::Word(Word::And), _]) => Some(Link::List),
        (2, [Kind::Sign(','), Kind::Word(Word::And)]) => Some(Link::List),
        _ => None,
    }
}

/// Gives the unit and scale of a number to those before it: "5, 7 và 9 triệu đồng".
fn share(reader: &mut Reader, number: Numeral, unit: Option<(Unit, i8)>, link: Link) {
    let Some(last) = reader.last.take() else { return };
    let mut index = last.fact;
    let mut numeral = last.numeral;
    loop {
        let Some(fact) = reader.facts.get_mut(index) else { return };
        let scales = numeral.scale == 0 && numeral.raw < Decimal::from(1000);
        if number.scale > 0
            && scales
            && (last.open || last.lead.is_some())
            && let Some(value) = numeral.raw.shift(number.scale)
        {
            numeral = Numeral { value, scale: number.scale, ..numeral };
        }
        if last.open || last.lead.is_some() {
            let unit = last.lead.map(|lead| (lead, 0)).or(unit);
            (fact.sort, fact.value) = valued(&numeral, unit);
            fact.note.plain = numeral.value;
            fact.note.shared = true;
        }
        if link == Link::Range {
            fact.note.end = End::First;
            return;
        }
        // Further items of the list, each a plain number right before.
        let Some(before) = index.checked_sub(1) else { return };
        let (Some(earlier), Some(later)) = (reader.facts.get(before), reader.facts.get(index))
        else {
            return;
        };
        let between = reader.text.get(earlier.range.end..later.range.start).unwrap_or_default();
        if earlier.sort != Sort::Number || between.trim() != "," || !last.open {
            return;
        }
        let (plain, raw) = (earlier.note.plain, earlier.note.raw);
        numeral = Numeral { value: plain, raw, scale: 0, ..numeral };
        index = before;
    }
}

/// Reads 201/243. Whether 5/7 is a day has been asked before.
fn slashed(reader: &mut Reader, at: usize) -> Option<usize> {
    let (part, whole) = (reader.int(at, 7)?, reader.int(at + 2, 7)?);
    let glued = reader.is_glued(at + 1) && reader.is_glued(at + 2);
    let years = when::year_at(reader, at).is_some();
    let more = reader.is_sign(at + 3, '/') && reader.kind(at + 4) == Kind::Digits;
    if !glued || !reader.is_sign(at + 1, '/') || whole == 0 || years || more {
        return None;
    }
    // "24/7" is a way of saying always.
    if (part, whole) == (24, 7) {
        return Some(at + 3);
    }
    reader.push(Sort::Fraction, (at, at + 3), Value::Fraction(part, whole), true, Note::default());
    Some(at + 3)
}

/// Reads "hai phần ba", "two-thirds", "a quarter", "nine tenths".
fn worded(reader: &mut Reader, at: usize) -> Option<usize> {
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
    let sure = whole > 2;
    reader.push(Sort::Fraction, (at, end), Value::Fraction(part, whole), sure, note);
    Some(end)
}

/// Reads "half", "nửa", "half a kilometre".
fn half(reader: &mut Reader, at: usize) -> Option<usize> {
    if reader.word(at) != Word::Half {
        return None;
    }
    // "half past seven" is a time.
    let after = at + 1 + usize::from(reader.word(at + 1) == Word::A);
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

/// Reads "a week", "an hour and a half".
fn single(reader: &mut Reader, at: usize) -> Option<usize> {
    if reader.word(at) != Word::A || reader.lang != Lang::En {
        return None;
    }
    let found = unit(reader, at + 1, false).filter(|(unit, ..)| unit.sort() == Sort::Duration)?;
    let one = Decimal::from(1);
    let number = Numeral {
        value: one,
        raw: one,
        end: at + 1,
        scale: 0,
        word: true,
        loose: true,
        foreign: false,
    };
    Some(emit(reader, (at, number), Some(found), None))
}

/// Reads "201 of 243", "201 trong tổng số 243".
fn part_of(reader: &mut Reader, at: usize, part: Numeral) -> Option<usize> {
    let mut next = part.end + usize::from(reader.word(part.end) == Word::Out);
    if reader.word(next) != Word::Of || reader.word_before(at) == Word::Hedge {
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
