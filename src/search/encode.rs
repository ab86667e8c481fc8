//! The text of an index's files: JavaScript that calls one function with one literal.
//!
//! A plain `<script src>` can load them from any host and from a folder. Lists of documents are
//! gaps in a few dozen ASCII characters, which a host's gzip packs to near what bits would take.

use super::gather::{CLASSES, Entry, Word, unpack};

/// The function that every file calls.
const CALL: &str = "lantoaSearch(";

/// The first character of gaps; a backslash is left out.
const FIRST: u8 = b'(';
/// Characters that end a number.
const LAST: usize = 56;
/// Characters that go on.
const MORE: usize = 30;
/// Before each list: of which class its documents are.
const CLASS: u8 = b'#';
/// After each key.
const END: char = '!';

/// Writes a file around what it says.
pub(super) fn file(capacity: usize, say: impl FnOnce(&mut String)) -> Vec<u8> {
    let mut out = String::with_capacity(capacity + CALL.len() + 4);
    out.push_str(CALL);
    say(&mut out);
    out.push_str(")\n");
    out.into_bytes()
}

/// Writes sorted entries: for each pair or word its codes and the documents of each class,
/// counted from `start`.
pub(super) fn postings(
    out: &mut String,
    entries: &[Entry],
    words: &[Word],
    pair: bool,
    start: usize,
) {
    out.push('"');
    let mut lists: [Vec<usize>; CLASSES] = Default::default();
    for same in entries.chunk_by(|a, b| unpack(*a).0 == unpack(*b).0) {
        let (first, second) = unpack(same[0]).0;
        plain(out, &words[first].code);
        if pair {
            out.push(' ');
            plain(out, &words[second].code);
        }
        let mut before = usize::MAX;
        for entry in same {
            let (_, document, class) = unpack(*entry);
            // Sorted by class within a document: the first is the best.
            if document != before {
                lists[class].push(document - start);
                before = document;
            }
        }
        for (class, list) in lists.iter_mut().enumerate().filter(|(_, list)| !list.is_empty()) {
            out.push(char::from(CLASS + class as u8));
            let mut next = 0;
            for document in list.drain(..) {
                number(out, document - next);
                next = document + 1;
            }
        }
        out.push(END);
    }
    out.push('"');
}

/// Writes a number: digits of base 30 that go on, then one of base 56.
fn number(out: &mut String, value: usize) {
    let mut rest = value / LAST;
    let mut digits = [0; 16];
    let mut count = 0;
    while rest > 0 {
        rest -= 1;
        digits[count] = LAST + rest % MORE;
        rest /= MORE;
        count += 1;
    }
    for digit in digits[..count].iter().rev().chain([&(value % LAST)]) {
        let c = FIRST + *digit as u8;
        out.push(char::from(c + u8::from(c >= b'\\')));
    }
}

/// Writes a list of literals.
pub(super) fn list<T>(
    out: &mut String,
    items: impl IntoIterator<Item = T>,
    mut say: impl FnMut(&mut String, T),
) {
    out.push('[');
    for (number, item) in items.into_iter().enumerate() {
        if number > 0 {
            out.push(',');
        }
        say(out, item);
    }
    out.push(']');
}

/// Writes a string literal.
pub(super) fn string(out: &mut String, text: &str) {
    out.push('"');
    plain(out, text);
    out.push('"');
}

/// Writes text of a string literal.
pub(super) fn plain(out: &mut String, text: &str) {
    let special = |c: char| matches!(c, '"' | '\\' | '\0'..'\x20' | '\u{2028}' | '\u{2029}');
    let mut rest = text;
    while let Some(at) = rest.find(special) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let mut after = after.chars();
        match after.next() {
            Some('\n') => out.push_str("\\n"),
            Some(c @ ('"' | '\\')) => out.extend(['\\', c]),
            Some(c) => out.push_str(&format!("\\u{:04x}", c as u32)),
            None => {}
        }
        rest = after.as_str();
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_hold_any_text() {
        let mut out = String::new();
        string(&mut out, "a\"b\\c\nd\u{2028}\t“é”");
        assert_eq!(out, r#""a\"b\\c\nd\u2028\u0009“é”""#);
    }

    #[test]
    fn numbers_differ_and_need_no_escape() {
        let mut all = std::collections::BTreeSet::new();
        for value in 0..60_000 {
            let mut out = String::new();
            number(&mut out, value);
            assert!(out.len() <= 4 && !out.contains(['"', '\\', '!', '#', '$', '%', '&']), "{out}");
            assert!(all.insert(out));
        }
    }
}
