//! Reads places in an order, Roman numerals and the numbered parts of laws.
//!
//! Owns the words around such numbers. Quarters, which English orders too, go to `when`.

use super::decimal::Decimal;
use super::lexicon::Word;
use super::number::{numeral, vietnamese_words};
use super::reader::Reader;
use super::token::Kind;
use super::unit::unit;
use super::value::{Note, Part, Sort, Value};
use super::when;
use crate::text::lang::Lang;

/// Reads "12th".
pub(super) fn digits(reader: &mut Reader, at: usize) -> Option<usize> {
    // "3,000th"
    let number = numeral(reader, at)?;
    let end = number.end;
    (reader.is_glued(end) && reader.word(end) == Word::Th).then_some(())?;
    push(reader, (at, end + 1), number.value.whole()?, true)
}

/// Reads "thứ ba", "lần thứ XIV", "khóa X", "third", "twenty-first", "XIV".
pub(super) fn words(reader: &mut Reader, at: usize) -> Option<usize> {
    match reader.word(at) {
        Word::Thu => thu(reader, at),
        Word::Dau if reader.word(at + 1) == Word::Tien => push(reader, (at, at + 2), 1, false),
        // "the final quarter of 2025"; elsewhere "final" says no number.
        Word::Nth(0) if reader.word(at + 1) == Word::Quarter => {
            when::push_quarter(reader, (at, at + 2), 4)
        }
        Word::Nth(0) => None,
        Word::Nth(number) if reader.word(at + 1) == Word::Quarter && number <= 4 => {
            when::push_quarter(reader, (at, at + 2), number)
        }
        Word::Nth(number) => push(reader, (at, at + 1), u64::from(number), false),
        Word::Tens(tens) => {
            let next = reader.after_hyphen(at + 1);
            match reader.word(next) {
                Word::Nth(ones @ 1..=9) => {
                    push(reader, (at, next + 1), u64::from(tens + ones), false)
                }
                _ => None,
            }
        }
        Word::Roman(number) => push(reader, (at, at + 1), u64::from(number), false),
        Word::Term => match reader.word(at + 1) {
            Word::Letter(number) => {
                push(reader, (at + 1, at + 2), u64::from(number), false);
                Some(at + 2)
            }
            // "Huân chương hạng Ba"
            _ if reader.slice(at) == "hạng" => prize(reader, at),
            _ => None,
        },
        _ => None,
    }
}

fn push(reader: &mut Reader, tokens: (usize, usize), number: u64, digits: bool) -> Option<usize> {
    let value = Decimal::from(number);
    let loose = reader.slice(tokens.1) == "floor";
    let note = Note { plain: value, raw: value, word: !digits, loose, ..Note::default() };
    // "third" and "second" are common words; "14th" and XIV are not.
    let roman = matches!(reader.word(tokens.0), Word::Roman(_) | Word::Letter(_));
    let sure = digits || roman || number > 10;
    reader.push(Sort::Ordinal, tokens, Value::Number(value), sure, note);
    Some(tokens.1)
}

/// Reads what follows "thứ": an ordinal or a weekday, which are one word in lower case.
fn thu(reader: &mut Reader, at: usize) -> Option<usize> {
    let next = at + 1;
    // "thứ hai mươi mốt", "thứ một trăm": all numbers in words from ten on.
    let long = vietnamese_words(reader, next).filter(|(number, _)| *number > 9);
    let (number, end) = match reader.word(next) {
        _ if long.is_some() => long?,
        Word::Small(1) => return None,
        Word::Small(number) | Word::After(number) | Word::Roman(number) | Word::Letter(number) => {
            (u64::from(number), next + 1)
        }
        Word::Nam => (5, next + 1),
        Word::Nhat => (1, next + 1),
        Word::Nhi => return push(reader, (at, next + 1), 2, false),
        _ => numeral(reader, next)
            .filter(|_| reader.kind(next) == Kind::Digits)
            .and_then(|number| Some((number.value.whole()?, number.end)))?,
    };
    let digits = reader.kind(next) == Kind::Digits;
    let counted = matches!(reader.word_before(at), Word::Lan | Word::Nam | Word::Term);
    let mut letters = reader.slice(next).chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    if (2..=7).contains(&number) && !counted && (capital || reader.word_before(at) != Word::Other)
        || (digits && (2..=7).contains(&number) && !counted)
    {
        let value = Value::Weekday(number as u8);
        reader.push(Sort::Date, (at, end), value, false, Note::default());
        return Some(end);
    }
    let tokens = if matches!(reader.word(next), Word::Roman(_)) { (next, end) } else { (at, end) };
    push(reader, tokens, number, digits)
}

/// Reads "giải nhất", "giải ba": prizes, whose number is always their place.
pub(super) fn prize(reader: &mut Reader, at: usize) -> Option<usize> {
    // "hoà giải ba vụ" settles three cases.
    let before = at.checked_sub(1).map_or("", |before| reader.slice(before)).to_lowercase();
    if matches!(&*before, "hoà" | "hòa" | "lý" | "lí" | "giảng" | "chú" | "tự") {
        return None;
    }
    let number = match reader.word(at + 1) {
        Word::Nhat => 1,
        Word::Nhi => 2,
        Word::Small(3) => 3,
        Word::Small(2) if reader.word(at) == Word::Term => 2,
        Word::After(4) => 4,
        _ => return None,
    };
    let value = Decimal::from(number);
    let note = Note { plain: value, raw: value, word: true, ..Note::default() };
    reader.push(Sort::Ordinal, (at, at + 2), Value::Number(value), true, note);
    Some(at + 2)
}

/// Reads "Điều 30", "khoản 2", "điểm b", "Phụ lục II", "Article 30", "point (b)".
pub(super) fn part(reader: &mut Reader, at: usize) -> Option<usize> {
    let (part, mut next) = match reader.word(at) {
        Word::Part(part) => (part, at + 1),
        Word::Phu if reader.word(at + 1) == Word::Luc => (Part::Appendix, at + 2),
        Word::Diem => return point(reader, at),
        _ => return None,
    };
    next += usize::from(reader.lang == Lang::En && reader.word(next) == Word::No);
    let number = match reader.word(next) {
        Word::Roman(number) | Word::Letter(number) => u64::from(number),
        _ => reader.int(next, 4)?,
    };
    // "khoản 720 triệu đồng" is a sum, and 1.200 no article.
    let counts = unit(reader, next + 1, true).is_some()
        || matches!(reader.word(next + 1), Word::Scale(_))
        || (reader.is_glued(next + 1) && reader.is_glued(next + 2) && next + 2 < reader.len());
    let named = matches!(reader.word(next), Word::Roman(_) | Word::Letter(_));
    (named || !counts).then_some(())?;
    let value = Decimal::from(number);
    let note = Note { plain: value, raw: value, ..Note::default() };
    let value = Value::Part(part, number as u32);
    reader.push(Sort::Article, (at, next + 1), value, true, note);
    Some(next + 1)
}

/// Reads "điểm b", "points (a) and (b)", only where a law is cited: "điểm a" may be any mark.
fn point(reader: &mut Reader, at: usize) -> Option<usize> {
    let mut letters = Vec::new();
    let (mut start, mut next, mut bracketed) = (at, at + 1, false);
    let end = loop {
        let open = usize::from(reader.is_sign(next, '('));
        let letter = next + open;
        let after = letter + 1 + usize::from(reader.is_sign(letter + 1, ')'));
        let mut chars = reader.slice(letter).chars();
        let (first, None) = (chars.next()?, chars.next()) else { return None };
        first.is_lowercase().then_some(())?;
        bracketed |= open > 0;
        letters.push((start, after, first));
        let comma = usize::from(reader.is_sign(after, ','));
        let of = usize::from(reader.word(after + comma) == Word::Of);
        if matches!(reader.word(after + comma + of), Word::Part(_)) {
            break after;
        }
        let and = usize::from(reader.word(after + comma) == Word::And);
        start = after + comma + and;
        let more = comma + and > 0 && letters.len() < 10 && is_letter(reader, start);
        if !more {
            bracketed.then_some(())?;
            break after;
        }
        next = start;
    };
    for (start, end, letter) in letters {
        let value = Value::Part(Part::Point, u32::from(letter));
        reader.push(Sort::Article, (start, end), value, true, Note::default());
    }
    Some(end)
}

/// Tells whether a letter alone begins at a token: "b", "(b)".
fn is_letter(reader: &Reader, at: usize) -> bool {
    let letter = at + usize::from(reader.is_sign(at, '('));
    let mut chars = reader.slice(letter).chars();
    let alone = chars.next().is_some_and(char::is_lowercase) && chars.next().is_none();
    alone && (letter > at || matches!(reader.word(letter), Word::Other | Word::G | Word::M))
}
