//! Private facts in running text: what the law lets nobody publish about a person.
//!
//! Owns the finding of personal numbers, phones, birth dates, home addresses, sensitive words and
//! names. Each finder looks at a text once, by its bytes, and reads words only where something
//! stands that may be one: most texts hold nothing. It must not know whose text it is, and it must
//! never give away what it found: see [`masked`].

mod address;
mod birth;
mod digits;
mod name;
mod number;
mod phone;
mod search;
mod sensitive;

use std::ops::Range;

pub use address::homes;
pub use birth::{Birth, births};
pub use name::{Form, Forms, initials, words};
pub use number::numbers;
pub use phone::{canonical, phones};
pub use sensitive::sensitive;

/// Returns a text with its digits hidden, but for the first `shown` of them.
pub fn masked(text: &str, shown: usize) -> String {
    let mut seen = 0;
    let hide = |c: char| {
        seen += usize::from(c.is_ascii_digit());
        if c.is_ascii_digit() && seen > shown { '•' } else { c }
    };
    text.chars().map(hide).collect()
}

/// Returns the range of the sentence around a place.
pub fn sentence(text: &str, at: usize) -> Range<usize> {
    let ends = |end: usize| {
        let (before, after) = text.split_at(end);
        let parted = after.is_empty() || after.starts_with([' ', '\n', '\u{a0}', '”', '"', ')']);
        // One letter and a stop is an initial, two digits and one an item's number.
        let word = before[..end - 1].rsplit([' ', '\n', '\u{a0}', '(']).next().unwrap_or_default();
        parted && !(before.ends_with('.') && is_abbreviation(word))
    };
    let stops = |range: Range<usize>| {
        let bytes = text.as_bytes()[range.clone()].iter().enumerate();
        bytes.filter(|(_, byte)| b".!?".contains(byte)).map(move |(at, _)| range.start + at + 1)
    };
    let start = stops(0..at).rev().find(|end| ends(*end)).unwrap_or(0);
    let end = stops(at..text.len()).find(|end| ends(*end)).unwrap_or(text.len());
    start..end.max(at)
}

/// Says whether a word before a full stop is cut short, so that no sentence ends there.
fn is_abbreviation(word: &str) -> bool {
    const CUT: [&str; 12] =
        ["TP", "Tp", "No", "no", "Mr", "Mrs", "Ms", "Dr", "TS", "ThS", "GS", "PGS"];
    let mut letters = word.chars();
    let single = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    single || CUT.contains(&word)
}

/// Returns up to so many bytes before a place, cut where a character begins.
fn before(text: &str, at: usize, bytes: usize) -> &str {
    let mut start = at.saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..at]
}

/// Returns up to so many bytes after a place, cut where a character begins.
fn after(text: &str, at: usize, bytes: usize) -> &str {
    let mut end = text.len().min(at + bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[at..end]
}

/// Says whether nothing but a word's end and another's beginning meet at a place.
fn is_edge(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !(is_word(before.chars().next_back()) && is_word(after.chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_they_do() {
        let text = "Bà B. ở TP. Mẫu. Ông An, 1.284 đồng. “Ừ.” Xong";
        let at = |word: &str| &text[sentence(text, text.find(word).expect("there"))];
        assert_eq!(at("Mẫu"), "Bà B. ở TP. Mẫu.");
        assert_eq!(at("An"), " Ông An, 1.284 đồng.");
        assert_eq!(at("Xong"), "” Xong");
    }

    #[test]
    fn digits_are_hidden() {
        assert_eq!(masked("001 090 012 345", 3), "001 ••• ••• •••");
        assert_eq!(masked("12/3/1990", 0), "••/•/••••");
    }
}
