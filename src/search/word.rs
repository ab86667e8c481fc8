//! Words as the index knows them: codes, their folded forms, hashes.
//!
//! The **code** of a word is its base letters in lower case with capitals for marks: `đồng` is
//! `dDoCngF`. Marks of tone stand at the end, so hoà and hòa are one code, as are NFC and NFD.
//! Dropping the capitals folds it. `search.js` does the same, letter by letter: whoever changes
//! one changes the other.

use icu_normalizer::DecomposingNormalizerBorrowed;

const NFD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfd();

/// The longest code; what is longer is cut.
const CODE_MAX: usize = 48;

/// Returns the code of a word as it stands in a text.
pub(super) fn code(word: &str) -> String {
    let mut code = String::with_capacity(word.len() + 2);
    let mut tones = String::new();
    for c in NFD.normalize_iter(word.chars().flat_map(char::to_lowercase)) {
        match c {
            'a'..='z' | '0'..='9' => code.push(c),
            '.' | ',' => {} // Groups of digits.
            'đ' | 'ð' => code.push_str("dD"),
            '\u{302}' => code.push('C'),
            '\u{306}' => code.push('B'),
            '\u{31b}' => code.push('H'),
            '\u{300}' => tones.push('F'),
            '\u{301}' => tones.push('S'),
            '\u{309}' => tones.push('R'),
            '\u{303}' => tones.push('X'),
            '\u{323}' => tones.push('J'),
            '\u{300}'..='\u{36f}' => {}
            _ if super::scan::is_invisible(c) => {}
            'ς' => code.push('σ'),
            _ => code.push(c),
        }
    }
    code.push_str(&tones);
    if let Some((cut, _)) = code.char_indices().nth(CODE_MAX) {
        code.truncate(cut);
    }
    code
}

/// Returns the key of a code: folded, and an English plural without its ending.
pub(super) fn key(code: &str) -> String {
    let mut key: String = code.chars().filter(|c| !c.is_ascii_uppercase()).collect();
    let length = key.chars().count();
    if length > 3 && key.ends_with('s') {
        let mut tail = key.bytes().rev().skip(1);
        let (last, before, third) = (tail.next(), tail.next(), tail.next());
        match (third, before, last) {
            (Some(_), Some(b'i'), Some(b'e')) if length > 4 => {
                key.truncate(key.len() - 3);
                key.push('y');
            }
            (_, Some(b's' | b'h' | b'x'), Some(b'e')) => key.truncate(key.len() - 2),
            (_, _, Some(b's' | b'u' | b'i')) => {}
            _ => key.truncate(key.len() - 1),
        }
    }
    key
}

/// Returns the beginning of a key by which words are grouped: three letters.
pub(super) fn head(key: &str) -> &str {
    key.char_indices().nth(3).map_or(key, |(end, _)| &key[..end])
}

/// FNV-1a over UTF-16 units, mixed.
pub(super) fn hash(key: &str) -> u32 {
    let units = key.encode_utf16().map(u32::from);
    mix(units.fold(0x811c_9dc5, |hash, unit| (hash ^ unit).wrapping_mul(0x0100_0193)))
}

/// Spreads the bits of a hash.
pub(super) fn mix(mut hash: u32) -> u32 {
    hash ^= hash >> 15;
    hash = hash.wrapping_mul(0x85eb_ca6b);
    hash ^ (hash >> 13)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_hold_marks_and_keys_do_not() {
        for (word, want) in [
            ("Đồng", "dDoCngF"),
            ("ĐƯỜNG", "dDuHoHngF"),
            ("hoà", "hoaF"),
            ("hòa", "hoaF"),
            ("ho\u{300}a", "hoaF"),
            ("o\u{323}\u{302}", "oCJ"),
            ("Ðặng", "dDaBngJ"),
            ("1.250", "1250"),
            ("thôn\u{200b}", "thoCn"),
            ("naïve", "naive"),
            ("ΣΑΣ", "σασ"),
        ] {
            assert_eq!(code(word), want, "{word}");
        }
        assert_eq!(key("dDoCngF"), "dong");
        for (word, want) in [
            ("households", "household"),
            ("communities", "community"),
            ("classes", "class"),
            ("branches", "branch"),
            ("class", "class"),
            ("campus", "campus"),
            ("basis", "basis"),
            ("ties", "tie"),
            ("gas", "gas"),
            ("houses", "hous"),
        ] {
            assert_eq!(key(word), want, "{word}");
        }
    }

    #[test]
    fn heads_are_three_letters() {
        assert_eq!((head("duong"), head("an"), head("ab日本")), ("duo", "an", "ab日"));
    }
}
