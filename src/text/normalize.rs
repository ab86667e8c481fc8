//! Unicode normal form and stray control characters.
//!
//! Content is NFC inside the program: the same word typed on a Mac (often NFD) and on Windows
//! must be the same bytes. Nothing here changes letters or where a tone stands (hoà, hòa).

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;
use memchr::memmem;

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();

/// U+FEFF in UTF-8: a byte order mark, or a zero-width no-break space gone astray.
const BOM: &str = "\u{FEFF}";

/// Returns the text in NFC, borrowed if it is so already.
pub fn nfc(text: &str) -> Cow<'_, str> {
    NFC.normalize(text)
}

/// Returns the byte offset of the first character that NFC would change.
///
/// For a letter with loose marks it is the letter's offset. `None` means that the text is NFC.
pub fn first_denormal(text: &str) -> Option<usize> {
    let (head, tail) = NFC.split_normalized(text);
    (!tail.is_empty()).then_some(head.len())
}

/// Removes control characters other than tab and line ends, and U+FEFF.
pub fn strip_controls(text: &str) -> Cow<'_, str> {
    // U+0080 to U+009F begin with the byte C2, as do harmless ones: looked at again below.
    let suspect = |byte: u8| {
        (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0x7f || byte == 0xc2
    };
    if !text.bytes().any(suspect) && memmem::find(text.as_bytes(), BOM.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let keep = |c: char| matches!(c, '\t' | '\n' | '\r') || !(c.is_control() || c == '\u{FEFF}');
    if text.chars().all(keep) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| keep(*c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loose_marks_are_composed_and_ordered() {
        for (input, want, offset) in [
            ("Toàn dân đoàn kết", "Toàn dân đoàn kết", None),
            ("", "", None),
            ("Toa\u{300}n da\u{302}n", "Toàn dân", Some(2)),
            ("một o\u{323}\u{302}", "một ộ", Some("một ".len())),
            ("ô\u{323}", "ộ", Some(0)),
            ("\u{301}á", "\u{301}á", None),
            ("ca\u{341}", "cá", Some(1)),
        ] {
            assert_eq!(nfc(input), want, "{input:?}");
            assert_eq!(first_denormal(input), offset, "{input:?}");
            assert_eq!(matches!(nfc(input), Cow::Borrowed(_)), offset.is_none(), "{input:?}");
        }
    }

    #[test]
    fn controls_go_and_line_ends_stay() {
        for (input, want) in [
            ("Đồng Tâm\r\n\tthôn", "Đồng Tâm\r\n\tthôn"),
            ("\u{FEFF}Đồng\u{0}\u{1B} Tâm\u{FEFF}", "Đồng Tâm"),
            ("ﻹ", "ﻹ"), // Its UTF-8 begins with the first byte of U+FEFF.
        ] {
            assert_eq!(strip_controls(input), want);
        }
        assert!(matches!(strip_controls("sạch"), Cow::Borrowed(_)));
    }
}
