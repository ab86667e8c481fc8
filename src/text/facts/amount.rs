//! Reads numbers with what they count: money, measures, percentages, durations.
//!
//! Owns units and where they stand, and what the ends of a range and the items of a list share.
//! The numbers themselves are read by `number`.

use super::bound::hedge;
use super::decimal::Decimal;
use super::fraction;
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
    if let Some(end) = fraction::slashed(reader, at).or_else(|| fraction::worded(reader, at)) {
        return Some(end);
    }
    if let Some(end) = fraction::half(reader, at) {
        return Some(end);
    }
    if when::year_at(reader, at).is_some() && unit(reader, at + 1, false).is_none() {
        return when::year(reader, at);
    }
    if let Some(end) = single(reader, at) {
        return Some(end);
    }
    let mut number = numeral(reader, at)?;
    if let Some(end) = fraction::part_of(reader, at, number) {
        return Some(end);
    }
    let found = unit(reader, number.end, false);
    // "một trăm phần trăm" is a way of saying wholly.
    let wholly = number.value == Decimal::from(100) && number.word;
    number.loose |= wholly && found.is_some_and(|(unit, ..)| unit == Unit::Percent);
    // "đêm 30 Tết" is the last one of the year, whatever its number.
    number.loose |= reader.slice(number.end) == "Tết";
    // "tầng 2" is the first floor in Britain.
    let before = at.checked_sub(1).map_or("", |before| reader.slice(before));
    number.loose |= matches!(before, "tầng" | "Tầng");
    // "thứ hai", "số một" and a lone "hai" are read alike: the doubt is in the word.
    Some(emit(reader, (at, number), found, None))
}

/// Reads an amount that begins with its currency: "VND 5 million", "$5".
pub(super) fn prefixed(reader: &mut Reader, at: usize) -> Option<usize> {
    let (currency, start) = currency_before(reader, at)?;
    let number = numeral(reader, start).filter(|_| reader.kind(start) == Kind::Digits)?;
    let number = million(reader, number);
    // "US$5"
    let code = at > 0 && reader.is_glued(at) && matches!(reader.kind(at - 1), Kind::Word(_));
    let at = at - usize::from(code);
    Some(emit(reader, (at, number), Some((currency, 0, number.end)), Some(currency)))
}

/// Reads "both", "dozen", which come and go in translation, and "gấp đôi", "doubled".
pub(super) fn loose(reader: &mut Reader, at: usize) -> Option<usize> {
    let whole = |value: u8| Decimal::from(u64::from(value));
    // A Vietnamese fold may be one of paper, and is never sure: "tờ gấp bốn trang".
    let (value, end, loose, sure) = match (reader.word(at), reader.word(at + 1)) {
        // "twice as many"
        (Word::Loose(2), _) if is_twice(reader, at) => (whole(2), at + 1, false, false),
        (Word::Loose(value), _) => (whole(value), at + 1, true, false),
        (Word::Times(value), _) => (whole(value), at + 1, false, true),
        (Word::Gap, Word::Loose(2)) => (whole(2), at + 2, false, true),
        (Word::Gap, Word::Ruoi) => (Decimal::new(15, -1), at + 2, false, false),
        (Word::Gap, Word::Small(value))
            if [reader.word(at + 2), reader.word(at + 3)] == [Word::Lan, Word::Ruoi] =>
        {
            (whole(value).plus(Decimal::new(5, -1))?, at + 4, false, false)
        }
        (Word::Gap, Word::Small(value)) if is_compared(reader, at) => {
            (whole(value), at + 2, false, false)
        }
        _ => return None,
    };
    let hedge = hedge(reader, at);
    let note = Note { plain: value, raw: value, word: true, loose, hedge, ..Note::default() };
    let said = if loose { Value::Number(value) } else { Value::Amount(value, Unit::Fold) };
    reader.push(Sort::Number, (at, end), said, sure, note);
    Some(end)
}

fn is_twice(reader: &Reader, at: usize) -> bool {
    let twice = matches!(reader.slice(at), "twice" | "Twice");
    twice && matches!(reader.slice(at + 1), "as" | "the" | "that")
}

/// Tells whether something is compared by "gấp bốn": "tăng gấp bốn", "gấp bốn lần".
fn is_compared(reader: &Reader, at: usize) -> bool {
    let grows = ["tăng", "nhiều", "cao", "đông", "lớn", "rộng", "dài", "đắt", "nhanh"];
    let before = at.checked_sub(1).map_or("", |before| reader.slice(before)).to_lowercase();
    let year = reader.word(at + 2) == Word::Nam && reader.word(at + 3) == Word::Near;
    matches!(reader.word(at + 2), Word::Lan | Word::Hedge(1))
        || year
        || reader.slice(at + 2) == "so"
        || grows.contains(&&*before)
}

/// Reads what an amount is for: "/năm", "per month", "hằng năm", "yearly".
pub(super) fn rate(reader: &mut Reader, at: usize) -> Option<usize> {
    let (unit, end) = match (reader.kind(at), reader.word(at)) {
        (_, Word::Every(unit)) => (unit, at + 1),
        _ => {
            let (unit, power, end) = unit(reader, at + 1, false)?;
            (power == 0 && unit.sort() == Sort::Duration).then_some((unit, end))?
        }
    };
    let explicit = reader.slice(at) == "per" || (reader.is_sign(at, '/') && reader.is_glued(at));
    let one = Decimal::from(1);
    let note = Note { plain: one, raw: one, word: true, loose: !explicit, ..Note::default() };
    reader.push(Sort::Duration, (at, end), Value::Amount(one, unit), explicit, note);
    Some(end)
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

/// Adds an amount, and shares its unit and scale with the range or list that it ends.
pub(super) fn emit(
    reader: &mut Reader,
    (at, number): (usize, Numeral),
    found: Option<(Unit, i8, usize)>,
    lead: Option<Unit>,
) -> usize {
    let link = link(reader, at).filter(|link| {
        *link == Link::Range || reader.last.as_ref().is_some_and(|last| lists(last, &number, found))
    });
    let mut number = number;
    let (mut unit, mut power, mut end) = match found {
        Some((unit, power, end)) => (Some(unit), power, end),
        None => (None, 0, number.end),
    };
    // "2m5" is 2.5 m.
    if unit == Some(Unit::Metre) && reader.is_glued(end) && reader.kind(end) == Kind::Digits {
        let fraction = reader.slice(end);
        if let (Some(more), Ok(power)) = (reader.int(end, 2), i8::try_from(fraction.len()))
            && let Some(value) = number.value.plus(Decimal::new(more, -power))
        {
            number = Numeral { value, raw: value, ..number };
            end += 1;
        }
    }
    // "một mét hai", "ba cân tư".
    if matches!(found, Some((Unit::Metre, 0, _) | (Unit::Gram, 3, _)))
        && number.word
        && reader.lang == Lang::Vi
        && let Some((tenths, after)) = number::tenths(reader, end)
        && let Some(value) = number.value.plus(Decimal::new(tenths, -1))
    {
        number = Numeral { value, raw: value, ..number };
        end = after;
    }
    // "một năm rưỡi", "an hour and a half".
    if unit.is_some_and(|unit| unit.sort() != Sort::Percent)
        && number.scale == 0
        && let Some(after) = number::half_after(reader, end)
        && let Some(value) = number.value.plus(Decimal::new(5, -1))
    {
        number = Numeral { value, raw: value, ..number };
        end = after;
    }
    // "VND 5–7 million", but not "VND 720 million and 12 houses".
    if let (Some(last), None, Some(link)) = (&reader.last, unit, link)
        && last.lead.is_some()
        && (number.scale > 0 || (last.numeral.scale == 0 && link == Link::Range))
    {
        (unit, power) = (last.lead, 0);
    }
    if let Some(link) = link {
        share(reader, number, unit.map(|unit| (unit, power)), link);
    }
    let mut note = note(reader, at, &number, link);
    // "một thập kỷ" is ten years.
    note.loose &= power != 1 || found.is_none_or(|(unit, ..)| unit != Unit::Year);
    let (sort, value) = valued(&number, unit.map(|unit| (unit, power)));
    // Small numbers in words are as often pronouns, fathers and years.
    let small = number.loose || (number.word && number.value <= Decimal::from(10));
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
        hedge: hedge(reader, at),
        times: reader.word(number.end) == Word::Lan,
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
        // "từ 31 tăng lên 42"
        (2, [Kind::Word(Word::Other), Kind::Word(Word::To)])
            if matches!(reader.slice(end), "tăng" | "giảm" | "hạ" | "vọt" | "tụt") =>
        {
            Some(Link::Range)
        }
        _ => None,
    }
}

/// Returns the fact and the value of a bare number that begins the range ending at a token.
pub(super) fn range_start(reader: &Reader, at: usize) -> Option<(usize, u64)> {
    let last = reader.last.as_ref().filter(|last| last.open && last.lead.is_none())?;
    (link(reader, at)? == Link::Range).then_some((last.fact, last.numeral.value.whole()?))
}

/// Tells whether a comma or "and" makes a list, and not "50 triệu, hai năm sau".
fn lists(last: &Last, number: &Numeral, found: Option<(Unit, i8, usize)>) -> bool {
    let alike = last.numeral.word == number.word && last.numeral.scale == 0;
    let time = found.is_some_and(|(unit, ..)| unit.sort() == Sort::Duration);
    last.lead.is_some() || (alike && !time)
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
            fact.note.scale = numeral.scale;
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
