//! Telling whether a text is in an old encoding.
//!
//! Owns what counts as evidence and how much is enough. A line is weighed as a whole; words
//! with letters that no old encoding produces end a stretch, so that a pasted sentence in the
//! midst of modern text is found, too.

use std::ops::Range;

use memchr::{memchr2_iter, memchr3_iter};

use super::{Encoding, Guess, decode, tcvn3, viqr, vni};
use crate::text::vietnamese::letter::{is_telling, letter};
use crate::text::vietnamese::syllable::is_syllable;
use crate::text::vietnamese::word::Word;

/// How many different words must speak for an encoding.
const GOOD_MIN: usize = 2;
/// The least share of words that must be syllables once decoded. Names and foreign words in a
/// Vietnamese sentence seldom make a fifth of it.
const SCORE_MIN: f32 = 0.8;
/// How many words with marks must fit, of which one speaks for an encoding.
const FAIR_MIN: usize = 3;
/// The least share of syllables then.
const SCORE_FAIR_MIN: f32 = 0.9;
/// How many words must speak for an encoding for each that speaks against it.
const GOOD_FOR_BAD: usize = 6;
/// Curly quotation marks.
const CURLY: [char; 4] = ['“', '”', '‘', '’'];
/// How long a sample is, in characters of the old text.
const SAMPLE_CHARS: usize = 60;

/// What the words of a stretch say about one encoding.
#[derive(Default)]
struct Evidence<'a> {
    /// Words that count: no abbreviations, no numbers.
    words: usize,
    /// Words that are syllables once decoded.
    sound: usize,
    /// Words that are no Vietnamese as they stand and syllables once decoded.
    good: usize,
    /// Words with signs that are syllables once decoded, and might be Vietnamese as they stand.
    fair: usize,
    /// Words with signs of an encoding, or of another language, that do not decode.
    bad: usize,
    /// The first few different ones among the good.
    distinct: Vec<&'a str>,
}

/// Returns the first stretch of a text that is in an old encoding.
pub fn detect(text: &str) -> Option<Guess> {
    guesses(text).into_iter().next()
}

/// Returns every stretch of a text that is in an old encoding, in their order.
///
/// Costs one look at the bytes where nothing is suspicious.
pub fn guesses(text: &str) -> Vec<Guess> {
    let mut found = Vec::new();
    if !has_signs(text) {
        return found;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if has_signs(line) {
            for range in stretches(line) {
                // Curly quotation marks are of no old encoding.
                let whole = &line[range.clone()];
                let stretch = whole.trim_start_matches(CURLY);
                let from = range.end - stretch.len();
                let stretch = stretch.trim_end_matches(CURLY);
                if let Some((encoding, score)) = weigh(stretch) {
                    found.push(Guess {
                        encoding,
                        range: start + from..start + from + stretch.len(),
                        sample: sample(stretch, encoding),
                        score,
                    });
                }
            }
        }
        start += line.len();
    }
    found
}

/// Tells whether a short stretch is in this encoding, where the text around it is for sure.
pub(super) fn may_be(stretch: &str, encoding: Encoding) -> bool {
    let evidence = gather(stretch, encoding);
    evidence.good > 0 && evidence.bad == 0
}

/// Tells whether there is any sign of an old encoding: a letter that Vietnamese does not have,
/// or a mark of VIQR behind a vowel.
pub(super) fn has_signs(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr2_iter(0xC2, 0xC3, bytes).any(|at| {
        let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
        text[at..].chars().next().is_some_and(|c| is_sign(c) || is_mark_of_vni(before, c))
    }) || memchr3_iter(b'^', b'(', b'+', bytes).any(|at| at > 0 && is_shaped(&bytes[at - 1..]))
        || memchr2_iter(b'`', b'~', bytes).any(|at| at > 0 && is_toned(&bytes[at - 1..]))
}

/// Tells whether TCVN3 or VNI writes something with a character, and modern Vietnamese nothing.
fn is_sign(c: char) -> bool {
    let old = tcvn3::is_usual(c) || vni::letter(c, None).is_some() || "ùøûõïåäéèúüë".contains(c);
    // Quotation marks of French and the signs of pages and rights stand between words.
    old && letter(c).is_none() && !matches!(c, '«' | '»' | '\u{A0}')
}

/// Tells whether a letter of Vietnamese stands behind a vowel where only VNI has it, as a mark.
fn is_mark_of_vni(before: u8, c: char) -> bool {
    let marks = match before | 0x20 {
        b'a' => "ùâáàãêéèúõ",
        b'e' => "ùâáàãõ",
        b'o' => "ùâõ",
        b'u' | b'y' => "ùõ",
        _ => return false,
    };
    c.to_lowercase().any(|c| marks.contains(c))
}

fn is_shaped(bytes: &[u8]) -> bool {
    matches!(
        (bytes[0] | 0x20, bytes.get(1)),
        (b'a' | b'e' | b'o', Some(b'^')) | (b'a', Some(b'(')) | (b'o' | b'u', Some(b'+'))
    )
}

fn is_toned(bytes: &[u8]) -> bool {
    matches!(bytes[0] | 0x20, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
        && bytes.get(2).is_some_and(u8::is_ascii_alphabetic)
}

/// Cuts a line at words that are modern Vietnamese beyond doubt.
///
/// Beside such a word, words that are sound as they stand are taken to be modern, too: “hôm”
/// is one, and would be “hụm” in TCVN3.
pub(super) fn stretches(line: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut after_modern = false;
    let mut at = 0;
    for piece in line.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let range = at..at + word.len();
        at += piece.len();
        if word.is_empty() {
            continue;
        }
        if word.chars().any(is_telling) {
            found.extend(open.take().and_then(|range| without_modern_end(line, range)));
            after_modern = true;
        } else if !(after_modern && open.is_none() && is_modern(word)) {
            open = Some(open.map_or(range.start, |open| open.start)..range.end);
        }
    }
    found.extend(match open {
        Some(range) if after_modern => without_modern_end(line, range),
        open => open,
    });
    found
}

fn without_modern_end(line: &str, range: Range<usize>) -> Option<Range<usize>> {
    let mut rest = &line[range.clone()];
    loop {
        rest = rest.trim_end();
        let last = rest.split_whitespace().next_back()?;
        if !is_modern(last) {
            return Some(range.start..range.start + rest.len());
        }
        rest = &rest[..rest.len() - last.len()];
    }
}

/// Tells whether a word, its punctuation aside, is sound as it stands.
fn is_modern(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| c.is_ascii_punctuation() || "“”‘’…–".contains(c));
    bare.is_empty() || Word::only(bare).is_some_and(|word| is_syllable(&word))
}

/// Returns the encoding that a stretch is in, and the share of syllables in it.
fn weigh(stretch: &str) -> Option<(Encoding, f32)> {
    let all = Encoding::ALL.into_iter().filter_map(|encoding| {
        let evidence = gather(stretch, encoding);
        let score = evidence.sound as f32 / evidence.words.max(1) as f32;
        // One such word is enough where others with marks fit and nothing is against it.
        let fits = evidence.good > 0
            && evidence.good + evidence.fair >= FAIR_MIN
            && evidence.bad == 0
            && score >= SCORE_FAIR_MIN;
        let enough = evidence.distinct.len() >= GOOD_MIN
            && evidence.bad * GOOD_FOR_BAD <= evidence.good
            && score >= SCORE_MIN
            || fits;
        enough.then_some((evidence.good, encoding, score))
    });
    let best = all.max_by(|a, b| a.0.cmp(&b.0).then(a.2.total_cmp(&b.2)));
    best.map(|(_, encoding, score)| (encoding, score))
}

fn gather(stretch: &str, encoding: Encoding) -> Evidence<'_> {
    let mut evidence = Evidence::default();
    for token in tokens(stretch, encoding) {
        if is_silent(token) {
            continue;
        }
        evidence.words += 1;
        let marked = match encoding {
            Encoding::Viqr => !token.bytes().all(|byte| byte.is_ascii_alphabetic()),
            _ => !token.is_ascii(),
        };
        let sound = read(token, encoding).is_some_and(|word| {
            is_sound(&word) || encoding == Encoding::Tcvn3 && has_lost_horn(&word)
        });
        evidence.sound += usize::from(sound);
        evidence.bad += usize::from(marked && !sound);
        let modern = Word::only(token).is_some_and(|word| is_syllable(&word));
        let good = sound && is_strong(token, encoding) && !modern;
        evidence.fair += usize::from(marked && sound && !good);
        if good {
            evidence.good += 1;
            if evidence.distinct.len() < GOOD_MIN && !evidence.distinct.contains(&token) {
                evidence.distinct.push(token);
            }
        }
    }
    evidence
}

/// Returns the words of a stretch as the encoding has them.
fn tokens(stretch: &str, encoding: Encoding) -> impl Iterator<Item = &str> {
    let divides = move |c: char| match encoding {
        Encoding::Viqr => c.is_whitespace() || matches!(c, '-' | '/' | '"' | '–' | '“' | '”'),
        Encoding::Tcvn3 => !(c.is_alphanumeric() || tcvn3::is_usual(c)),
        Encoding::Vni => !c.is_alphanumeric(),
    };
    let tokens = stretch.split(divides);
    tokens.map(move |token| match encoding {
        Encoding::Viqr => {
            let head = token.trim_start_matches(|c: char| !c.is_alphanumeric());
            head.trim_end_matches([',', ';', ':', '!', ')', ']', '”', '…', '*'])
        }
        _ => token,
    })
}

/// Tells whether a word says nothing: a number, an abbreviation, a lone sign.
fn is_silent(token: &str) -> bool {
    let lone = token.chars().nth(1).is_none() && !token.bytes().any(|c| c.is_ascii_alphabetic());
    lone || token.bytes().any(|byte| byte.is_ascii_digit())
        || token.len() > 1 && token.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Decodes a word; `None` if it has letters that the encoding does not.
fn read(token: &str, encoding: Encoding) -> Option<String> {
    let known = match encoding {
        Encoding::Viqr => token.is_ascii(),
        Encoding::Tcvn3 => token.chars().all(|c| c.is_ascii() || tcvn3::is_usual(c)),
        Encoding::Vni => {
            let mut rest = token.chars();
            let mut known = true;
            while let Some(c) = rest.next() {
                match vni::letter(c, rest.clone().next()) {
                    Some((_, count)) => _ = (count == 2).then(|| rest.next()),
                    None => known &= c.is_ascii(),
                }
            }
            known
        }
    };
    known.then(|| decode(token, encoding))
}

/// Tells whether a word carries a sign that is more than punctuation.
fn is_strong(token: &str, encoding: Encoding) -> bool {
    match encoding {
        Encoding::Viqr => {
            let bytes = token.as_bytes();
            bytes.iter().any(|byte| viqr::is_strong(*byte))
                || bytes.get(..2).is_some_and(|head| head.eq_ignore_ascii_case(b"dd"))
                // Inside a word these two are nothing else.
                || bytes.windows(2).any(|pair| {
                    matches!(pair[0], b'`' | b'~') && pair[1].is_ascii_alphabetic()
                })
        }
        _ => !token.is_ascii(),
    }
}

fn is_sound(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    Word::only(word).is_some_and(|word| is_syllable(&word))
}

/// Tells whether a word is sound but for a ư in front of its ơ: who has cleaned soft hyphens
/// away has taken that letter out of TCVN3.
fn has_lost_horn(word: &str) -> bool {
    let at = word.find(['ơ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ']);
    at.is_some_and(|at| is_sound(&format!("{}ư{}", &word[..at], &word[at..])))
}

fn sample(stretch: &str, encoding: Encoding) -> String {
    let cut = stretch.char_indices().nth(SAMPLE_CHARS).map_or(stretch.len(), |(at, _)| at);
    let whole = cut == stretch.len();
    let cut = if whole { cut } else { stretch[..cut].rfind(' ').unwrap_or(cut) };
    let mut sample = decode(stretch.get(..cut).unwrap_or(stretch), encoding);
    if !whole {
        sample.push('…');
    }
    sample
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, want: Option<(Encoding, &str)>) {
        let found = detect(text);
        let found = found.as_ref().map(|guess| (guess.encoding, &text[guess.range.clone()]));
        assert_eq!(found, want, "{text}");
    }

    #[test]
    fn lines_are_told_by_few_words() {
        for (text, encoding) in [
            ("Caàn coù thieát bò khoái", Encoding::Vni),
            ("(khoâng coù giaù trò)", Encoding::Vni),
            ("D©n lµm chñ", Encoding::Tcvn3),
            ("(kho^ng co' gia' tri.)", Encoding::Viqr),
        ] {
            check(text, Some((encoding, text)));
        }
    }

    #[test]
    fn one_word_or_a_doubtful_line_is_not_enough() {
        for text in ["Vieät", "né là où", "Où es-tu, là-bas ?", "El niño soñó", "Über", "a^2 + b^2"]
        {
            check(text, None);
        }
        // Modern words beside it are no part of what is old.
        check(
            "đây là “Coäng hoøa xaõ hoäi” nhé, hôm nay",
            Some((Encoding::Vni, "Coäng hoøa xaõ hoäi")),
        );
    }

    #[test]
    fn letters_lost_with_soft_hyphens_do_not_hide_the_rest() {
        let text = "bé tr\u{EB}ng bé tµi chÝnh quyÕt ®Þnh söa ®æi møc thuÕ suÊt";
        check(text, Some((Encoding::Tcvn3, text)));
    }
}
