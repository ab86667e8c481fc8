//! Reads the unit after a number, or the currency before it.
//!
//! Owns how units are written in several words and signs: "mét vuông", "per cent", "m²".

use super::lexicon::Word;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Sort, Unit};
use crate::text::lang::Lang;

/// Returns the unit that begins at a token, its power of ten, and where it ends.
///
/// `alone` tells that words such as "năm" are units even before digits.
pub(super) fn unit(reader: &Reader, at: usize, alone: bool) -> Option<(Unit, i8, usize)> {
    let at = match reader.lang {
        Lang::Vi => at,
        Lang::En => reader.after_hyphen(at),
    };
    match reader.kind(at) {
        Kind::Sign('%') => Some((Unit::Percent, 0, at + 1)),
        Kind::Sign('₫') => Some((Unit::Vnd, 0, at + 1)),
        Kind::Sign('$') => Some((Unit::Usd, 0, at + 1)),
        Kind::Sign('€') => Some((Unit::Eur, 0, at + 1)),
        Kind::Sign('°') if reader.slice(at + 1) == "C" => Some((Unit::Celsius, 0, at + 2)),
        // "ten working days"
        Kind::Word(Word::Solid) => match reader.word(at + 1) {
            Word::Unit(unit, power) if unit.sort() == Sort::Duration => Some((unit, power, at + 2)),
            _ => None,
        },
        Kind::Word(word) => worded(reader, at, word, alone),
        _ => None,
    }
}

fn worded(reader: &Reader, at: usize, word: Word, alone: bool) -> Option<(Unit, i8, usize)> {
    let next = reader.word(at + 1);
    // "5 năm 2026" and "10 ngày 18/11" are the number of a paper and its date.
    let dated = !alone && reader.kind(at + 1) == Kind::Digits;
    match word {
        Word::Unit(Unit::Metre, power) => Some(metres(reader, at, power)),
        Word::M => Some(metres(reader, at, 0)),
        Word::Unit(unit, power) => Some((unit, power, at + 1)),
        Word::Square | Word::Cubic => match next {
            Word::Unit(Unit::Metre, power) if word == Word::Square => {
                Some((Unit::SquareMetre, power.checked_mul(2)?, at + 2))
            }
            Word::Unit(Unit::Metre, power) => {
                Some((Unit::CubicMetre, power.checked_mul(3)?, at + 2))
            }
            Word::M => {
                let cubic = word == Word::Cubic;
                Some((if cubic { Unit::CubicMetre } else { Unit::SquareMetre }, 0, at + 2))
            }
            _ => None,
        },
        Word::G => Some((Unit::Gram, 0, at + 1)),
        Word::Kilo => kilo(reader, at + 1),
        Word::Hec => {
            let end = reader.after_hyphen(at + 1);
            (reader.slice(end) == "ta").then_some((Unit::SquareMetre, 4, end + 1))
        }
        Word::Do => {
            let end = reader.after_hyphen(at + 1);
            (reader.word(end) == Word::La).then_some((Unit::Usd, 0, end + 1))
        }
        Word::Age if next == Word::Term => Some((Unit::Year, 2, at + 2)),
        Word::Thap => Some((Unit::Year, 1, at + 2)),
        // "hai cây rưỡi"
        Word::Cay if next == Word::Ruoi => Some((Unit::Metre, 3, at + 1)),
        Word::Cay if next == Word::No => Some((Unit::Metre, 3, at + 2)),
        Word::Phan if next == Word::Scale(2) => Some((Unit::Percent, 0, at + 2)),
        Word::Each if next == Word::Cent => Some((Unit::Percent, 0, at + 2)),
        // "0.38 of a percentage point"
        Word::Of if [next, reader.word(at + 2)] == [Word::A, Word::Percentage] => {
            Some((Unit::PercentPoint, 0, at + 4))
        }
        Word::Percentage if next == Word::Diem => Some((Unit::PercentPoint, 0, at + 2)),
        Word::Diem if reader.is_sign(at + 1, '%') => Some((Unit::PercentPoint, 0, at + 2)),
        Word::Diem if next == Word::Phan => Some((Unit::PercentPoint, 0, at + 3)),
        Word::Ngay if !dated => Some((Unit::Day, 0, at + 1)),
        Word::Thang if !dated => Some((Unit::Month, 0, at + 1)),
        Word::Nam if !dated => Some((Unit::Year, 0, at + 1)),
        Word::Gio => Some((Unit::Hour, 0, at + 1)),
        _ => None,
    }
}

/// Tells whether what follows a day or month is counted by it: "tháng 5 triệu", but not
/// "tháng 9 năm nay".
pub(super) fn is_counted(reader: &Reader, at: usize) -> bool {
    if matches!(reader.word(at), Word::Scale(_) | Word::Suffix(_)) {
        return true;
    }
    let year = reader.word(at) == Word::Nam;
    let named = matches!(reader.word(at + 1), Word::Near | Word::Yearly);
    let named = named || reader.kind(at + 1) == Kind::Digits;
    unit(reader, at, true).is_some() && !(year && named)
}

/// Reads what may follow a metre: "vuông", "²", "2".
fn metres(reader: &Reader, at: usize, power: i8) -> (Unit, i8, usize) {
    let after = at + 1;
    let raised = reader.is_glued(after);
    let (unit, times) = match reader.kind(after) {
        Kind::Word(Word::Square) => (Unit::SquareMetre, 2),
        Kind::Word(Word::Cubic) => (Unit::CubicMetre, 3),
        Kind::Sign('²') => (Unit::SquareMetre, 2),
        Kind::Sign('³') => (Unit::CubicMetre, 3),
        Kind::Digits if raised && reader.slice(after) == "2" => (Unit::SquareMetre, 2),
        Kind::Digits if raised && reader.slice(after) == "3" => (Unit::CubicMetre, 3),
        _ => return (Unit::Metre, power, after),
    };
    (unit, power.saturating_mul(times), after + 1)
}

/// Reads the rest of "ki-lô-mét", "ki lô gam".
fn kilo(reader: &Reader, at: usize) -> Option<(Unit, i8, usize)> {
    let at = reader.after_hyphen(at);
    (reader.word(at) == Word::Lo).then_some(())?;
    let at = reader.after_hyphen(at + 1);
    match reader.word(at) {
        Word::Unit(Unit::Metre, 0) => Some(metres(reader, at, 3)),
        Word::Unit(Unit::Gram, 0) => Some((Unit::Gram, 3, at + 1)),
        _ => None,
    }
}

/// Returns the currency that leads an amount, and where the amount begins.
pub(super) fn currency_before(reader: &Reader, at: usize) -> Option<(Unit, usize)> {
    match reader.kind(at) {
        Kind::Sign('$') => Some((Unit::Usd, at + 1)),
        Kind::Sign('€') => Some((Unit::Eur, at + 1)),
        Kind::Word(Word::Unit(unit @ (Unit::Vnd | Unit::Usd | Unit::Eur), _)) => {
            // Words such as "đồng" and "dollars" come after the amount, codes before it.
            let code = reader.slice(at).bytes().all(|byte| byte.is_ascii_uppercase());
            let code = code || reader.slice(at) == "VNĐ";
            code.then_some((unit, at + 1))
        }
        _ => None,
    }
}
