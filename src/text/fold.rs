//! The folded form of text, for search and for comparing, and the slugs made from it.
//!
//! Folding is for keys only. What people read keeps its marks, and a published slug is frozen
//! elsewhere and never made anew.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

const NFD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfd();
const MARKS: CanonicalCombiningClassMapBorrowed<'static> =
    CanonicalCombiningClassMapBorrowed::new();

/// The longest slug, in bytes: Zalo and paper both cut longer addresses.
const SLUG_BYTES_MAX: usize = 80;

/// Returns the text without marks and in lower case: "Đồng Tâm" gives "dong tam".
///
/// Both tone placements fold alike (hoà, hòa), and so do NFC and NFD. Icelandic Ð and ð, which
/// some keyboards put for Đ and đ, become `d` too. Letters of other scripts stay.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in NFD.normalize_iter(text.chars()) {
        match c {
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            _ if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            _ if is_mark(c) => {}
            // A lower case of several characters is a letter and marks (İ).
            _ => folded.extend(c.to_lowercase().filter(|lower| !is_mark(*lower))),
        }
    }
    folded
}

/// Returns the folded words of a text, joined by single spaces: what it says, whatever its marks,
/// capitals and punctuation. For comparing sentences.
pub fn gist(text: &str) -> String {
    let mut gist = String::with_capacity(text.len());
    for c in fold(text).chars() {
        if c.is_alphanumeric() {
            gist.push(c);
        } else if !is_invisible(c) && !gist.is_empty() && !gist.ends_with(' ') {
            gist.push(' ');
        }
    }
    gist.truncate(gist.trim_end().len());
    gist
}

/// Returns the text as a part of an address: ASCII letters and digits joined by single hyphens.
///
/// Letters of other scripts are dropped, everything else separates. At most 80 bytes, cut
/// between words where there are words. Empty if nothing can be kept: the caller needs another
/// name then.
pub fn slugify(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in fold(text).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !c.is_alphanumeric() && !is_invisible(c) && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.drain(..usize::from(slug.starts_with('-')));
    if slug.len() > SLUG_BYTES_MAX {
        // One byte more than fits, so that a word ending exactly at the limit is kept.
        let cut = slug[..=SLUG_BYTES_MAX].rfind('-').unwrap_or(SLUG_BYTES_MAX);
        slug.truncate(cut);
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

fn is_mark(c: char) -> bool {
    MARKS.get_u8(c) != 0
}

/// Soft hyphens and zero-width characters: they stand inside words and do not divide them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::normalize::nfc;

    #[test]
    fn folding_drops_marks_and_case() {
        for (input, want) in [
            ("Đồng Tâm", "dong tam"),
            ("hoà", "hoa"),
            ("hòa", "hoa"),
            ("thuỷ thủy khoẻ khỏe", "thuy thuy khoe khoe"),
            ("Ðặng ðình", "dang dinh"),
            ("ƯỚC LỄ HẠ", "uoc le ha"),
            ("o\u{323}\u{302} ca\u{341}", "o ca"),
            ("İstanbul ΣΑΣ", "istanbul σασ"),
        ] {
            assert_eq!(fold(input), want, "{input:?}");
        }
    }

    #[test]
    fn slugs_are_plain_and_short() {
        for (input, want) in [
            (
                "Thôn Đồng Tâm: ba năm giữ con đường hoa dài 2,4 km",
                "thon-dong-tam-ba-nam-giu-con-duong-hoa-dai-2-4-km",
            ),
            ("  “Vì người nghèo” – 2026!  ", "vi-nguoi-ngheo-2026"),
            ("320 m² đất", "320-m-dat"),
            ("日本 tin 🎉 tức 🎉", "tin-tuc"),
            ("Đồng\u{200B}Tâm\u{AD}", "dongtam"),
            ("🎉", ""),
        ] {
            assert_eq!(slugify(input), want, "{input:?}");
        }
        let words = "đoàn kết ".repeat(20);
        assert_eq!(slugify(&words), "doan-ket-".repeat(9).trim_end_matches('-'));
        assert_eq!(slugify(&"a".repeat(200)).len(), SLUG_BYTES_MAX);
        let exact = format!("{} b", "a".repeat(SLUG_BYTES_MAX));
        assert_eq!(slugify(&exact), "a".repeat(SLUG_BYTES_MAX));
    }

    proptest! {
        #[test]
        fn folding_is_idempotent_and_ignores_the_normal_form(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert_eq!(&fold(&folded), &folded);
            prop_assert_eq!(&fold(&nfc(&text)), &folded);
            prop_assert_eq!(&fold(&NFD.normalize(&text)), &folded);
        }

        #[test]
        fn slugs_are_idempotent_and_ascii(text in "[a-zA-ZđĐạảấẩểựỹ́̂ 0-9.,–-]{0,160}") {
            let slug = slugify(&text);
            prop_assert_eq!(&slugify(&slug), &slug);
            prop_assert_eq!(&slugify(&NFD.normalize(&text)), &slug);
            prop_assert!(slug.len() <= SLUG_BYTES_MAX && !slug.contains("--"));
            let plain = |byte| matches!(byte, b'-' | b'a'..=b'z' | b'0'..=b'9');
            prop_assert!(slug.bytes().all(plain));
            prop_assert_eq!(slug.trim_matches('-'), &slug);
        }
    }
}
