//! Words in a text: where they begin and end.
//!
//! The rule is plain enough to be the same in `search.js`: Latin letters and digits, all letters
//! from U+00C0 to U+1FFF, and those of East Asia. A point or comma before exactly three digits
//! belongs to the number; an English 's is no word.

/// Returns the words of a text as they stand in it.
pub(super) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// See [`words`].
pub(super) struct Words<'a> {
    text: &'a str,
    at: usize,
}

/// Soft hyphens and zero-width characters: they stand inside words and do not divide them.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// What a character at an offset is.
#[derive(Copy, Clone, Eq, PartialEq)]
enum Class {
    Letter,
    Invisible,
    Other,
}

/// Returns the class and the length of the character that begins at an offset.
fn class(bytes: &[u8], at: usize) -> (Class, usize) {
    let byte = |ahead: usize| bytes.get(at + ahead).copied().unwrap_or_default();
    let letter = |is: bool| if is { Class::Letter } else { Class::Other };
    match byte(0) {
        first @ 0..0x80 => (letter(first.is_ascii_alphanumeric()), 1),
        0xc3 => (letter(!matches!(byte(1), 0x97 | 0xb7)), 2), // Not × nor ÷.
        0xc2 if byte(1) == 0xad => (Class::Invisible, 2),
        0xc4..0xe0 => (Class::Letter, 2),
        0xe0 | 0xe1 => (Class::Letter, 3),
        0xe2 => match (byte(1), byte(2)) {
            (0x80, 0x8b..=0x8d) | (0x81, 0xa0) => (Class::Invisible, 3),
            _ => (Class::Other, 3),
        },
        0xe3 => (letter(byte(1) >= 0x81), 3), // From U+3040.
        0xe4..=0xed => (Class::Letter, 3),
        0xef if byte(1) == 0xbb && byte(2) == 0xbf => (Class::Invisible, 3),
        first => (
            Class::Other,
            if first < 0xe0 {
                2
            } else if first < 0xf0 {
                3
            } else {
                4
            },
        ),
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let bytes = self.text.as_bytes();
        let mut start = self.at;
        loop {
            if start >= bytes.len() {
                self.at = bytes.len();
                return None;
            }
            let (class, length) = class(bytes, start);
            if class == Class::Letter {
                break;
            }
            start += length;
        }
        let mut end = start;
        while end < bytes.len() {
            let first = bytes[end];
            if first.is_ascii_alphanumeric() {
                end += 1;
                continue;
            }
            let (class, length) = class(bytes, end);
            let inside = class != Class::Other || (first < 0x80 && groups(bytes, end));
            if !inside {
                break;
            }
            end += length;
        }
        self.at = end + possessive(&bytes[end..]);
        Some(&self.text[start..end])
    }
}

/// Whether the point or comma at an offset parts groups of digits.
fn groups(bytes: &[u8], at: usize) -> bool {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    matches!(bytes[at], b'.' | b',')
        && digit(at - 1)
        && (1..=3).all(|ahead| digit(at + ahead))
        && !digit(at + 4)
}

/// Returns the length of an English 's at the beginning.
fn possessive(bytes: &[u8]) -> usize {
    let mark = match bytes {
        [b'\'', ..] => 1,
        [0xe2, 0x80, 0x99, ..] => 3,
        _ => return 0,
    };
    let ends = |at| at >= bytes.len() || class(bytes, at).0 == Class::Other;
    if matches!(bytes.get(mark), Some(b's' | b'S')) && ends(mark + 1) { mark + 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_syllables_and_numbers() {
        for (text, want) in [
            ("Xã Quế Đàm (cũ)", "Xã|Quế|Đàm|cũ"),
            ("12/QĐ-UBND", "12|QĐ|UBND"),
            ("1.250 hộ, 1.284,5 m²", "1.250|hộ|1.284|5|m"),
            ("12.500.000 18.11.2026 1.2500", "12.500.000|18|11|2026|1|2500"),
            ("People’s Committee's “it’s”", "People|Committee|it"),
            ("ta’so", "ta|so"),
            ("a×b÷c – d…", "a|b|c|d"),
            ("Đồng\u{200B}Tâm 🎉 日本", "Đồng\u{200B}Tâm|日本"),
            ("", ""),
        ] {
            assert_eq!(words(text).collect::<Vec<_>>().join("|"), want, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_words_that_are_not_empty(text in any::<String>()) {
            prop_assert!(words(&text).all(|word| !word.is_empty()));
        }
    }
}
