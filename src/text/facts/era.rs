//! Reads decades that name their century: "thập niên 80 của thế kỷ XX" are the 1980s.
//!
//! Owns these forms of Vietnamese. A decade without its century is a plain number, and 1990 is
//! for `when`.

use super::decimal::Decimal;
use super::lexicon::Word;
use super::number::vietnamese_words;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Note, Sort, Value};
use crate::text::lang::Lang;

/// Reads what follows "thập niên" or "những năm": decades, and the century after the last one.
pub(super) fn decades(reader: &mut Reader, at: usize) -> Option<usize> {
    let leads = match reader.word(at) {
        Word::Thap => matches!(reader.slice(at + 1), "niên" | "kỷ" | "kỉ"),
        Word::Vague => reader.word(at + 1) == Word::Nam,
        _ => false,
    };
    (leads && reader.lang == Lang::Vi).then_some(())?;
    let mut found = Vec::new();
    let mut next = at + 2;
    let after = loop {
        let (decade, end) = decade(reader, next)?;
        found.push((next, end, decade));
        let more = match reader.kind(end) {
            Kind::Sign(',' | '-') | Kind::Word(Word::And) => end + 1,
            _ => break end,
        };
        next = more;
        (found.len() < 10).then_some(())?;
    };
    let (century, end) = century(reader, after)?;
    let last = found.len() - 1;
    for (index, (start, stop, decade)) in found.into_iter().enumerate() {
        let value = Decimal::from((century - 1) * 100 + decade);
        let note = Note { plain: value, raw: value, ..Note::default() };
        let stop = if index == last { end } else { stop };
        reader.push(Sort::Year, (start, stop), Value::Number(value), true, note);
    }
    Some(end)
}

fn decade(reader: &Reader, at: usize) -> Option<(u64, usize)> {
    let (decade, end) = match reader.int(at, 2) {
        Some(decade) => (decade, at + 1),
        None => vietnamese_words(reader, at)?,
    };
    (decade < 100 && decade.is_multiple_of(10)).then_some((decade, end))
}

/// Reads "của thế kỷ XX", "thế kỷ 20", "thế kỷ trước".
fn century(reader: &Reader, at: usize) -> Option<(u64, usize)> {
    let at = at + usize::from(reader.slice(at) == "của");
    let leads = reader.slice(at) == "thế" && reader.word(at + 1) == Word::Term;
    let number = match reader.word(at + 2) {
        _ if !leads => return None,
        Word::Roman(number) | Word::Letter(number) => u64::from(number),
        _ if matches!(reader.slice(at + 2), "trước" | "qua") => 20,
        _ => reader.int(at + 2, 2)?,
    };
    (1..=21).contains(&number).then_some((number, at + 3))
}
