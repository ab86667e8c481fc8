//! Characters that are not what they seem: look-alike letters, invisible ones, odd spaces.
//!
//! Owns the tables of both. Looks at bytes first, since nearly all text is free of them.

use super::syllable::is_syllable;
use super::word::Word;
use super::{Finding, Kind, finding};
use crate::text::lang::Lang;

/// Letters of other scripts that look like Latin ones, and what they look like.
///
/// Greek letters that stand for quantities and units (μ, Ω, Δ, α as a word) look like no Latin
/// letter or stand alone, and are not meant.
const LOOK_ALIKES: [(&str, &str); 3] = [
    ("АВЕКМНОРСТУХІЈЅаеорсухіјѕ", "ABEKMHOPCTYXIJSaeopcyxijs"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ", "ABEZHIKMNOPTYXovp"),
    // The Icelandic eth and the African d.
    ("ÐðƉ", "ĐđĐ"),
];

/// Judges the character at a place, which is no letter of Vietnamese.
pub(super) fn at<'a>(text: &'a str, at: usize, lang: Lang) -> Option<Finding<'a>> {
    let c = text.get(at..)?.chars().next()?;
    if let Some(better) = unseen(c) {
        let range = at..at + c.len_utf8();
        let seen = joins_signs(text, at, c);
        return (!seen)
            .then(|| finding(text, Kind::InvisibleCharacter, range, Some(better.to_owned())));
    }
    if matches!(c, '\u{340}' | '\u{341}') {
        let better = if c == '\u{340}' { "\u{300}" } else { "\u{301}" };
        let range = at..at + c.len_utf8();
        return Some(finding(text, Kind::ConfusableLetter, range, Some(better.to_owned())));
    }
    like(c)?;
    let (start, end) = word_around(text, at);
    let better = latin(&text[start..end], lang)?;
    Some(finding(text, Kind::ConfusableLetter, start..end, Some(better)))
}

/// Tells whether a character may be one of the tables.
#[inline]
pub(super) fn is_suspect(c: char) -> bool {
    matches!(c, '\u{AD}' | 'Ð' | 'ð' | 'Ɖ' | '\u{340}' | '\u{341}' | '\u{370}'..='\u{4FF}')
        || unseen(c).is_some()
}

/// Tells whether nobody sees a character.
pub fn is_unseen(c: char) -> bool {
    unseen(c).is_some_and(str::is_empty)
}

/// Returns what should stand for a character that is not seen, or is a space of an odd kind.
fn unseen(c: char) -> Option<&'static str> {
    match c {
        // Soft hyphens: Vietnamese is never hyphenated. Zero width, bidirectional controls.
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206F}'
        | '\u{FEFF}' => Some(""),
        '\u{2028}' | '\u{2029}' => Some("\n"),
        // The no-break space and the narrow ones have their uses.
        '\u{1680}' | '\u{2000}'..='\u{2008}' | '\u{205F}' | '\u{3000}' => Some(" "),
        _ => None,
    }
}

/// Tells whether a zero-width joiner makes one sign of two, as in 👩‍🌾.
fn joins_signs(text: &str, at: usize, c: char) -> bool {
    let before = text[..at].chars().next_back();
    c == '\u{200D}' && before.is_some_and(|before| before > '\u{2190}')
}

fn like(c: char) -> Option<char> {
    let tables = LOOK_ALIKES.iter();
    tables
        .flat_map(|(odd, latin)| odd.chars().zip(latin.chars()))
        .find_map(|(odd, latin)| (odd == c).then_some(latin))
}

fn word_around(text: &str, at: usize) -> (usize, usize) {
    let divides = |c: char| !(c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36F}'));
    let start = text[..at].char_indices().rev().take_while(|(_, c)| !divides(*c)).last();
    let start = start.map_or(at, |(start, _)| start);
    (start, text[at..].find(divides).map_or(text.len(), |end| at + end))
}

/// Returns a word in Latin letters, if it is one whose other letters are Latin.
fn latin(word: &str, lang: Lang) -> Option<String> {
    let better: String = word.chars().map(|c| like(c).unwrap_or(c)).collect();
    if word.contains(['Ð', 'ð', 'Ɖ']) {
        // Icelandic and African names are left alone: only what becomes Vietnamese is meant.
        let is_vietnamese = Word::only(&better).is_some_and(|fixed| {
            is_syllable(&fixed) || lang == Lang::Vi && fixed.capitals == fixed.len
        });
        return is_vietnamese.then_some(better);
    }
    let other = |c: char| c.is_alphabetic() && like(c).is_none();
    let is_greek_or_cyrillic = |c: char| matches!(c, '\u{370}'..='\u{52F}');
    // A letter of that script that has no double shows a word of that language.
    let mixed = word.chars().any(|c| other(c) && !is_greek_or_cyrillic(c));
    let foreign = word.chars().any(|c| other(c) && is_greek_or_cyrillic(c));
    (mixed && !foreign).then_some(better)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, lang: Lang, want: &[(Kind, &str, &str)]) {
        let mut found: Vec<_> = text
            .char_indices()
            .filter(|(_, c)| is_suspect(*c))
            .filter_map(|(place, _)| at(text, place, lang))
            .collect();
        found.dedup();
        let found: Vec<_> =
            found.iter().map(|f| (f.kind, f.text, f.better.as_deref().unwrap_or("?"))).collect();
        assert_eq!(found, want, "{text:?}");
    }

    #[test]
    fn look_alikes_are_found_in_vietnamese_and_latin_words() {
        use Kind::ConfusableLetter as Letter;
        check("Ðồng Tâm, ðường", Lang::Vi, &[(Letter, "Ðồng", "Đồng"), (Letter, "ðường", "đường")]);
        check("Ðồng Tâm Village", Lang::En, &[(Letter, "Ðồng", "Đồng")]);
        check("số 15/QÐ-UBND", Lang::Vi, &[(Letter, "QÐ", "QĐ")]);
        check("Guðrún, Ðurðevac", Lang::Vi, &[]);
        check("xã hộі", Lang::Vi, &[(Letter, "hộі", "hội")]);
        check("Кhoa Vіệt", Lang::Vi, &[(Letter, "Кhoa", "Khoa"), (Letter, "Vіệt", "Việt")]);
        check("Москва, Λόγος, 5 μm, 3 kΩ, α và β, сор", Lang::Vi, &[]);
        check("ca\u{341}", Lang::Vi, &[(Letter, "\u{341}", "\u{301}")]);
    }

    #[test]
    fn what_nobody_sees_is_found() {
        use Kind::InvisibleCharacter as Unseen;
        check(
            "đoàn\u{200B} kết\u{AD}",
            Lang::Vi,
            &[(Unseen, "\u{200B}", ""), (Unseen, "\u{AD}", "")],
        );
        check(
            "a\u{3000}b\u{202E}",
            Lang::En,
            &[(Unseen, "\u{3000}", " "), (Unseen, "\u{202E}", "")],
        );
        check("12\u{A0}km, 👩\u{200D}🌾, 1\u{202F}000 – “…”", Lang::Vi, &[]);
    }
}
