//! Reads the number itself, in digits or words, with its scale: "1.284,5 triệu", "twelve".
//!
//! Owns separators, number words and scale words of both languages. What the number counts is
//! for `amount`.

use super::decimal::Decimal;
use super::lexicon::Word;
use super::reader::Reader;
use super::token::Kind;
use super::value::Unit;
use crate::text::lang::Lang;

/// A number and where it ends.
#[derive(Copy, Clone, Debug)]
pub(super) struct Numeral {
    /// With the scale word.
    pub(super) value: Decimal,
    /// Without the scale word.
    pub(super) raw: Decimal,
    pub(super) end: usize,
    /// The power of ten of the scale word, 0 without one.
    pub(super) scale: i8,
    pub(super) word: bool,
    pub(super) loose: bool,
    pub(super) foreign: bool,
}

/// Reads the number that begins at a token.
pub(super) fn numeral(reader: &Reader, at: usize) -> Option<Numeral> {
    let read = match (reader.kind(at), reader.lang) {
        (Kind::Digits, _) => literal(reader, at)?,
        (Kind::Word(Word::Scale(_)), Lang::Vi) => lone_scale(at),
        (Kind::Word(_), Lang::Vi) => vietnamese(reader, at)?,
        (Kind::Word(_), Lang::En) => english(reader, at)?,
        _ => return None,
    };
    scaled(reader, read)
}

fn plain(value: Decimal, end: usize, word: bool, loose: bool) -> Numeral {
    Numeral { value, raw: value, end, scale: 0, word, loose, foreign: false }
}

/// Reads digits with separators: 1.284,5 in Vietnamese, 1,284.5 in English, or as foreign.
fn literal(reader: &Reader, at: usize) -> Option<Numeral> {
    let (group, point) = match reader.lang {
        Lang::Vi => ('.', ','),
        Lang::En => (',', '.'),
    };
    let own = separated(reader, at, group, point);
    let foreign = separated(reader, at, point, group);
    // The longer reading is right: in "1.284,5" English would stop at the comma.
    match (own, foreign) {
        (Some((value, end)), Some((_, other))) if end >= other => {
            Some(plain(value, end, false, false))
        }
        (_, Some((value, end))) => {
            Some(Numeral { foreign: true, ..plain(value, end, false, false) })
        }
        (Some((value, end)), None) => Some(plain(value, end, false, false)),
        _ => None,
    }
}

fn separated(reader: &Reader, at: usize, group: char, point: char) -> Option<(Decimal, usize)> {
    let joins = |at: usize, sign: char| {
        reader.is_sign(at, sign)
            && reader.is_glued(at)
            && reader.is_glued(at + 1)
            && reader.kind(at + 1) == Kind::Digits
    };
    let first = reader.slice(at);
    // Some write 1 200 with a no-break space.
    let mut digits: u64 = first.parse().ok()?;
    let mut end = at + 1;
    let groups = first.len() <= 3 && !first.starts_with('0');
    loop {
        let next = if joins(end, group) { end + 1 } else { end };
        let spaced = next == end && reader.is_spaced_group(end);
        if !groups || (next == end && !spaced) || reader.slice(next).len() != 3 {
            break;
        }
        digits = digits.checked_mul(1000)?.checked_add(reader.int(next, 3)?)?;
        end = next + 1;
    }
    // 1.2.3 is a version or a chapter and 18.11.2026 a date: neither has a point.
    let more = joins(end + 2, point) || joins(end + 2, group);
    if !joins(end, point) || more {
        return Some((Decimal::from(digits), end));
    }
    let fraction = reader.slice(end + 1);
    let exponent = u32::try_from(fraction.len()).ok()?;
    let digits = digits.checked_mul(10_u64.checked_pow(exponent)?)?;
    let digits = digits.checked_add(fraction.parse().ok()?)?;
    Some((Decimal::new(digits, -i8::try_from(exponent).ok()?), end + 2))
}

/// Adds scale words, smaller scales after them and halves: "1 tỷ 200 triệu", "hai tỷ rưỡi".
fn scaled(reader: &Reader, number: Numeral) -> Option<Numeral> {
    let mut number = scale(reader, number)?;
    let mut least = number.scale;
    while least > 0 && !number.foreign && (number.word || reader.lang == Lang::Vi) {
        let next = match (reader.kind(number.end), reader.lang) {
            (Kind::Digits, Lang::Vi) => literal(reader, number.end),
            (Kind::Word(_), Lang::Vi) => {
                empty_hundreds(reader, number.end).or_else(|| vietnamese(reader, number.end))
            }
            // "one thousand and forty-six", but not "two million and five houses".
            (Kind::Word(Word::And), Lang::En) if least == 3 => {
                english_below_hundred(reader, number.end + 1)
                    .map(|(value, end)| plain(Decimal::from(value), end, true, false))
            }
            (Kind::Word(_), Lang::En) => english(reader, number.end),
            _ => None,
        };
        let Some(next) = next.and_then(|next| scale(reader, next)) else { break };
        // Without a scale only hundreds in words go on, "một nghìn hai trăm", and what is said
        // to be less: "không trăm bốn mươi sáu", "linh năm", "and five".
        let hundreds = next.value >= Decimal::from(100)
            || matches!(reader.word(number.end), Word::Not | Word::Linh | Word::And);
        // "trăm hai mươi" is 120.
        let tens = least == 2 && next.value > Decimal::from(10);
        let goes_on = number.word && next.word && (tens || (hundreds && least > 2));
        if next.scale >= least || (next.scale == 0 && !goes_on) || next.loose {
            break;
        }
        least = next.scale;
        number.value = number.value.plus(next.value)?;
        number.raw = number.value;
        number.end = next.end;
        number.loose = false;
    }
    let halves = reader.lang == Lang::En || number.scale > 0;
    if let Some(end) = half_after(reader, number.end).filter(|_| halves) {
        // English scales come after the half: "two and a half million".
        let half = Decimal::new(5, -1).shift(least)?;
        number.value = number.value.plus(half)?;
        number.raw = number.raw.plus(Decimal::new(5, -1))?;
        number.end = end;
        number.loose &= reader.lang == Lang::En;
        if number.scale == 0 {
            number = scale(reader, number)?;
        }
    } else if least > 1
        && reader.lang == Lang::Vi
        && let Some((tenths, end)) = tenths(reader, number.end)
    {
        number.value = number.value.plus(Decimal::from(tenths).shift(least.checked_sub(1)?)?)?;
        number.raw = number.raw.plus(Decimal::new(tenths, -1))?;
        number.end = end;
        number.loose = false;
    }
    Some(number)
}

/// Reads the tenths of a scale or unit: "hai triệu tư" are 2.4 million, "trăm hai" 120.
pub(super) fn tenths(reader: &Reader, at: usize) -> Option<(u64, usize)> {
    match reader.word(at) {
        Word::After(tenths) => Some((u64::from(tenths), at + 1)),
        // "ba triệu hai người" may count people: only money or nothing may follow.
        Word::Small(tenths @ 2..=9) => {
            let signs =
                matches!(reader.kind(at + 1), Kind::Sign('.' | ',' | ';' | ')' | '!' | '?' | '/'));
            let money = matches!(
                reader.word(at + 1),
                Word::Unit(Unit::Vnd, _) | Word::Each | Word::Small(1)
            );
            let ends = signs || money || at + 1 >= reader.len();
            ends.then_some((u64::from(tenths), at + 1))
        }
        _ => None,
    }
}

/// Reads "không trăm bốn mươi sáu", "linh năm", which follow a scale.
fn empty_hundreds(reader: &Reader, at: usize) -> Option<Numeral> {
    let hundred = reader.word(at) == Word::Not && reader.word(at + 1) == Word::Scale(2);
    let rest = if hundred { at + 2 } else { at };
    let (value, end) = match reader.word(rest) {
        Word::Linh => (u64::from(digit(reader, rest + 1)?), rest + 2),
        _ if hundred => below_hundred(reader, rest)?,
        _ => return None,
    };
    Some(plain(Decimal::from(value), end, true, false))
}

/// Reads "trăm", "nghìn" without a number before: "hơn trăm hộ" are over 100 households, and
/// "triệu rưỡi" is a million and a half.
fn lone_scale(at: usize) -> Numeral {
    plain(Decimal::from(1), at, true, true)
}

/// Reads "rưỡi" or "and a half".
pub(super) fn half_after(reader: &Reader, at: usize) -> Option<usize> {
    match reader.lang {
        Lang::Vi => (reader.word(at) == Word::Ruoi).then_some(at + 1),
        Lang::En => {
            let words = [at, at + 1, at + 2].map(|at| reader.word(at));
            (words == [Word::And, Word::A, Word::Half]).then_some(at + 3)
        }
    }
}

fn scale(reader: &Reader, number: Numeral) -> Option<Numeral> {
    let mut number = number;
    loop {
        let hyphen = match reader.lang {
            Lang::Vi => number.end,
            Lang::En => reader.after_hyphen(number.end),
        };
        let power = match reader.word(hyphen) {
            Word::Scale(power) => power,
            Word::Suffix(power) if reader.kind_before(hyphen) == Kind::Digits => power,
            _ => return Some(number),
        };
        // "hai mươi trăm" is no number, but "năm trăm nghìn tỷ" is: small scales come first.
        number.scale = number.scale.checked_add(power)?;
        number.value = number.value.shift(power)?;
        number.end = hyphen + 1;
    }
}

/// Reads Vietnamese words up to 999: "ba", "mười hai", "năm mươi tư", "hai trăm linh năm".
fn vietnamese(reader: &Reader, at: usize) -> Option<Numeral> {
    let loose = |value, end, loose| Some(plain(Decimal::from(value), end, true, loose));
    let first = digit(reader, at)?;
    if reader.word(at + 1) == Word::Scale(2) {
        let hundreds = u64::from(first) * 100;
        let rest = at + 2;
        if let Some(last) = digit(reader, rest + 1).filter(|_| reader.word(rest) == Word::Linh) {
            return loose(hundreds + u64::from(last), rest + 2, false);
        }
        return match below_hundred(reader, rest) {
            Some((value, end)) if value > 9 => loose(hundreds + value, end, false),
            // "hai trăm rưỡi triệu"
            _ if reader.word(rest) == Word::Ruoi => loose(hundreds + 50, rest + 1, false),
            _ => match tenths(reader, rest) {
                Some((tenths, end)) => loose(hundreds + tenths * 10, end, false),
                None => loose(hundreds, rest, is_vague(reader, at)),
            },
        };
    }
    let (value, end) = below_hundred(reader, at)?;
    // "hai tá" may be any number near 24.
    if reader.word(end) == Word::Loose(12) {
        return loose(value * 12, end + 1, true);
    }
    // "bảy tám người" are seven or eight.
    let next = u8::try_from(value).ok().filter(|value| *value < 10).map(|value| value + 1);
    let pair = next.is_some_and(|next| reader.word(end) == Word::Small(next))
        || matches!(reader.word_before(at), Word::Small(before) if u64::from(before) + 1 == value);
    loose(value, end, pair || is_vague(reader, at))
}

/// Tells whether "vài" or "đôi" stands before: "đôi ba lần" are a few times.
fn is_vague(reader: &Reader, at: usize) -> bool {
    matches!(reader.word_before(at), Word::Vague | Word::Loose(2) | Word::Muoi)
}

/// Reads Vietnamese words up to 999 where only a number can stand, as after "thứ".
pub(super) fn vietnamese_words(reader: &Reader, at: usize) -> Option<(u64, usize)> {
    let number = vietnamese(reader, at)?;
    Some((number.value.whole()?, number.end))
}

fn below_hundred(reader: &Reader, at: usize) -> Option<(u64, usize)> {
    let first = u64::from(digit(reader, at)?);
    let (tens, rest) = match reader.word(at + 1) {
        _ if first == 10 => (10, at + 1),
        Word::Muoi if first > 1 => (first * 10, at + 2),
        _ => return Some((first, at + 1)),
    };
    match reader.word(rest) {
        Word::Small(ones @ 1..=9) | Word::After(ones) => Some((tens + u64::from(ones), rest + 1)),
        _ => Some((tens, rest)),
    }
}

/// Reads a digit up to ten. "năm" is a year unless what stands beside it says five.
fn digit(reader: &Reader, at: usize) -> Option<u8> {
    match reader.word(at) {
        Word::Small(digit) => Some(digit),
        Word::Nam if is_five(reader, at) => Some(5),
        _ => None,
    }
}

fn is_five(reader: &Reader, at: usize) -> bool {
    let before = reader.word_before(at);
    if before == Word::Linh {
        return true;
    }
    match reader.word(at + 1) {
        Word::Muoi | Word::Scale(_) | Word::Nam | Word::Gio | Word::Unit(..) => true,
        Word::Ngay | Word::Thang | Word::Phan => true,
        Word::Near | Word::Yearly | Word::Dau | Word::To | Word::And | Word::Of | Word::Thu => {
            false
        }
        Word::Linh | Word::Quarter | Word::Night | Word::Ruoi | Word::Small(_) => false,
        Word::Other | Word::Term | Word::Age | Word::Lan if reader.kind(at + 1) != Kind::Digits => {
            let word = matches!(reader.kind(at + 1), Kind::Word(_));
            let year = Word::Small(1) == before
                || matches!(before, Word::Small(_) | Word::Muoi | Word::After(_) | Word::Loose(_))
                || matches!(before, Word::Each | Word::Vague | Word::Half | Word::Near)
                || matches!(before, Word::Scale(_) | Word::Of | Word::Yearly | Word::Dau)
                || reader.kind_before(at) == Kind::Digits;
            word && !year
        }
        _ => false,
    }
}

/// Reads English words up to 999: "a hundred", "twenty-one", "two hundred and five".
fn english(reader: &Reader, at: usize) -> Option<Numeral> {
    // "a hundred" alone is often just many.
    let many = reader.word(at) == Word::A;
    let (mut value, mut end) = match reader.word(at + 1) {
        Word::Scale(_) if many => (1, at + 1),
        _ => english_below_hundred(reader, at)?,
    };
    let hundred = reader.after_hyphen(end);
    if value < 100 && reader.word(hundred) == Word::Scale(2) {
        value *= 100;
        end = hundred + 1;
        let rest = end + usize::from(reader.word(end) == Word::And);
        if let Some((more, after)) = english_below_hundred(reader, rest) {
            return Some(plain(Decimal::from(value + more), after, true, false));
        }
    }
    // "two dozen" may be any number near 24.
    if reader.word(end) == Word::Loose(12) {
        return Some(plain(Decimal::from(value * 12), end + 1, true, true));
    }
    Some(plain(Decimal::from(value), end, true, many))
}

/// Reads "twenty-one", "twelve".
pub(super) fn english_below_hundred(reader: &Reader, at: usize) -> Option<(u64, usize)> {
    match reader.word(at) {
        Word::Small(value) => Some((u64::from(value), at + 1)),
        Word::Tens(tens) => {
            let next = reader.after_hyphen(at + 1);
            match reader.word(next) {
                Word::Small(ones @ 1..=9) => Some((u64::from(tens + ones), next + 1)),
                _ => Some((u64::from(tens), at + 1)),
            }
        }
        _ => None,
    }
}
