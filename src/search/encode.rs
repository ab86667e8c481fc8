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
/// After the codes of an entry.
const LIST: char = '#';
/// After each entry.
const END: char = '!';

/// Writes a file around what it says.
pub(super) fn file(capacity: usize, say: impl FnOnce(&mut String)) -> Vec<u8> {
    let mut out = String::with_capacity(capacity + CALL.len() + 4);
    out.push_str(CALL);
    say(&mut out);
    out.push_str(")\n");
    out.into_bytes()
}

/// Writes sorted entries: for each pair or word its codes and its documents, counted from
/// `start`. A document is one number: the gap to the one before and the class.
pub(super) fn postings(
    out: &mut String,
    entries: &[Entry],
    words: &[Word],
    pair: bool,
    start: usize,
) {
    out.push('"');
    for same in entries.chunk_by(|a, b| unpack(*a).0 == unpack(*b).0) {
        let (first, second) = unpack(same[0]).0;
        plain(out, &words[first].code);
        if pair {
            out.push(' ');
            plain(out, &words[second].code);
        }
        out.push(LIST);
        let mut next = start;
        for entry in same {
            let (_, document, class) = unpack(*entry);
            // Sorted by class within a document: the first is the best, the others are passed.
            if document >= next {
                number(out, (document - next) * CLASSES + class);
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
    let bytes = text.as_bytes();
    let mut from = 0;
    for (at, byte) in bytes.iter().enumerate().filter(|(_, byte)| SPECIAL[usize::from(**byte)]) {
        let (end, escape) = match (byte, bytes.get(at + 1..at + 3)) {
            (b'"', _) => (at + 1, "\\\""),
            (b'\\', _) => (at + 1, "\\\\"),
            (b'\n', _) => (at + 1, "\\n"),
            (0xe2, Some([0x80, 0xa8])) => (at + 3, "\\u2028"),
            (0xe2, Some([0x80, 0xa9])) => (at + 3, "\\u2029"),
            (0xe2, _) => continue,
            _ => (at + 1, " "), // Another control character: none is read.
        };
        out.push_str(&text[from..at]);
        out.push_str(escape);
        from = end;
    }
    out.push_str(&text[from..]);
}

/// Bytes at which [`plain`] looks twice.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        special[byte] = true;
        byte += 1;
    }
    special[b'"' as usize] = true;
    special[b'\\' as usize] = true;
    special[0xe2] = true;
    special
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_hold_any_text() {
        let mut out = String::new();
        string(&mut out, "a\"b\\c\nd\u{2028}\t“é”");
        assert_eq!(out, r#""a\"b\\c\nd\u2028 “é”""#);
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
