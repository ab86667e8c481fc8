//! Slips of spelling: fixed phrases gone wrong, and syllables that break one rule.
//!
//! Owns how the phrases are matched. Judges only words with a mark of Vietnamese, so that
//! English words and abbreviations are left alone.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::letter::{code, from_code, with_tone};
use super::phrases::PHRASES;
use super::syllable::{ToneStyle, is_syllable, parse, placed};
use super::word::{Sieve, Word, Words, before, mix};
use super::{in_address, is_gap};

/// A phrase that is often misspelt.
struct Slip {
    /// The words as they should not be, in lower case, and their hashes.
    wrong: Vec<(String, u32)>,
    right: Vec<String>,
    /// Words before or after which the phrase is right.
    company: Vec<u32>,
}

/// The phrases, by the hash of their first word.
#[derive(Default)]
struct Slips {
    /// The pairs of words that one begins with.
    sieve: Sieve,
    by_first: HashMap<u32, Vec<Slip>>,
}

static SLIPS: LazyLock<Slips> = LazyLock::new(|| {
    let mut slips = Slips::default();
    for line in PHRASES.lines() {
        let (phrase, company) = line.split_once(" | ").unwrap_or((line, ""));
        let Some((wrong, right)) = phrase.split_once(" = ") else { continue };
        // Both placements of a tone are as often met.
        for style in [ToneStyle::Old, ToneStyle::New] {
            slips.add(&styled(wrong, style), &styled(right, style), company);
            if styled(wrong, ToneStyle::New) == wrong && styled(wrong, ToneStyle::Old) == wrong {
                break;
            }
        }
    }
    slips
});

impl Slips {
    fn add(&mut self, wrong: &str, right: &str, company: &str) {
        let wrong: Vec<_> =
            Words::new(wrong).map(|w| (wrong[w.start..w.end].to_owned(), w.hash)).collect();
        let [(_, first), (_, second), ..] = &wrong[..] else { return };
        self.sieve.add(mix(*first, *second));
        self.by_first.entry(*first).or_default().push(Slip {
            right: right.split(' ').map(str::to_owned).collect(),
            company: Words::new(company).map(|word| word.hash).collect(),
            wrong,
        });
    }
}

fn styled(phrase: &str, style: ToneStyle) -> String {
    let words = phrase.split(' ').map(|word| placed(word, style).unwrap_or(word.to_owned()));
    words.collect::<Vec<_>>().join(" ")
}

/// Tells of most pairs of words that no slip begins with them.
#[inline]
pub(super) fn may_begin(pair: u32) -> bool {
    SLIPS.sieve.may_hold(pair)
}

/// Returns the place of a phrase that begins with a word, and the phrase as it should be.
pub(super) fn at(text: &str, word: &Word) -> Option<(Range<usize>, String)> {
    let slips = SLIPS.by_first.get(&word.hash)?.iter();
    let fits = slips.filter_map(|slip| Some((slip, slip.fits(text, word)?)));
    let (slip, words) = fits.max_by_key(|(slip, _)| slip.wrong.len())?;
    let end = words.last().map_or(word.end, |last| last.end);
    let range = word.start..end;
    (!in_address(text, &range)).then(|| (range, slip.mended(text, &words)))
}

impl Slip {
    /// Returns the words of the text that are this phrase.
    fn fits(&self, text: &str, word: &Word) -> Option<Vec<Word>> {
        let words: Vec<Word> = Words::from(text, word.start).take(self.wrong.len() + 1).collect();
        let (own, next) = words.split_at_checked(self.wrong.len())?;
        let alike = own.iter().zip(&self.wrong).all(|(word, (wrong, hash))| {
            word.hash == *hash && text[word.start..word.end].to_lowercase() == *wrong
        });
        if !alike || !own.windows(2).all(|pair| is_gap(text, &pair[0], &pair[1])) {
            return None;
        }
        let known = |other: &Word| self.company.contains(&other.hash);
        let last = own.last()?;
        let befriended = next.iter().any(|next| known(next) && is_gap(text, last, next))
            || before(text, word.start)
                .is_some_and(|other| known(&other) && is_gap(text, &other, word));
        (!befriended).then(|| own.to_vec())
    }

    /// Returns the phrase as it should be, in the capitals and with the spaces of the text.
    fn mended(&self, text: &str, words: &[Word]) -> String {
        let mut mended = String::new();
        let mut end = words[0].start;
        for ((word, (wrong, _)), right) in words.iter().zip(&self.wrong).zip(&self.right) {
            mended.push_str(&text[end..word.start]);
            let own = &text[word.start..word.end];
            mended.push_str(&if wrong == right { own.to_owned() } else { cased(right, word) });
            end = word.end;
        }
        mended
    }
}

/// Returns a word in the capitals of another.
fn cased(text: &str, like: &Word) -> String {
    if like.capital && like.capitals == like.len {
        return text.to_uppercase();
    }
    let mut rest = text.chars();
    let first = rest.next();
    if like.capital {
        first.into_iter().flat_map(char::to_uppercase).chain(rest).collect()
    } else {
        text.to_owned()
    }
}

/// Mends a syllable that breaks one of two rules of spelling; `None` if it does not.
///
/// “Truờng” for “trường”: before another letter it is ươ, never uơ. “Ngèo”, “nghành”: ngh
/// before e, ê and i, ng before all others.
pub(super) fn respelt(text: &str, word: &Word) -> Option<String> {
    let text = &text[word.start..word.end];
    let codes = word.codes()?;
    let marked = word.tones > 0 || codes.iter().any(|code| *code >= 0x80);
    // A name may be of another language; the rules are sure of common words only.
    if !marked || codes.len() < 3 || parse(codes).is_some() {
        return None;
    }
    let mut better = codes.to_vec();
    let mut tone_at = usize::from(word.tone_at);
    let horn = codes.windows(2).position(|pair| pair == [b'u', code::O_HORN]);
    match (codes, horn) {
        (_, Some(at)) if at + 2 < codes.len() => better[at] = code::U_HORN,
        ([b'n', b'g', b'h', ..], _) => {
            better.remove(2);
            tone_at = tone_at.checked_sub(1)?;
        }
        ([b'n', b'g', b'e' | b'i' | code::E_HAT, ..], _) if !word.capital => {
            better.insert(2, b'h');
            tone_at += 1;
        }
        _ => return None,
    }
    let toned = |(at, code): (usize, &u8)| {
        let c = from_code(*code);
        if word.tones > 0 && at == tone_at { with_tone(c, word.tone) } else { c }
    };
    let better: String = better.iter().enumerate().map(toned).collect();
    let fixed = Word::only(&better)?;
    let sound = word.tones <= 1 && is_syllable(&fixed) && text.len() >= 3;
    sound.then(|| cased(&better, word))
}

#[cfg(test)]
mod tests {
    use super::super::syllable::style_of;
    use super::super::{Names, Style, lint};
    use super::*;
    use crate::text::lang::Lang;

    fn check(text: &str, want: &[(&str, &str)]) {
        let names = Names::default();
        let style = Style { tone: None, names: &names, curly: false };
        let found = lint(text, Lang::Vi, &style);
        let found: Vec<_> =
            found.iter().map(|f| (f.text, f.better.as_deref().unwrap_or_default())).collect();
        assert_eq!(found, want, "{text}");
    }

    #[test]
    fn phrases_are_found_in_any_capitals() {
        check("Các huyện ủy, dảng ủy trực thuộc", &[("dảng ủy", "đảng ủy")]);
        check("Dảng uỷ xã", &[("Dảng uỷ", "Đảng uỷ")]);
        check("NÔNG THÔNG MỚI", &[("NÔNG THÔNG MỚI", "NÔNG THÔN MỚI")]);
        check("Nông\nthông mới", &[("Nông\nthông mới", "Nông\nthôn mới")]);
        check("Tổ quôc, văn hoá, yếu tố quốc gia", &[("Tổ quôc", "Tổ quốc")]);
        check("đoàn, két sắt", &[]);
    }

    #[test]
    fn company_makes_a_phrase_right() {
        check("có mặt trân trọng kính mời", &[]);
        check("Mặt trân Tổ quốc", &[("Mặt trân", "Mặt trận")]);
        check("lịch sử lý luận; sử lý đơn", &[("sử lý", "xử lý")]);
        check("phường di dời sống ra sao", &[]);
    }

    #[test]
    fn syllables_that_break_a_rule_are_found() {
        check(
            "Truờng học, nguời ngèo, nghành TRUỜNG",
            &[
                ("Truờng", "Trường"),
                ("nguời", "người"),
                ("ngèo", "nghèo"),
                ("nghành", "ngành"),
                ("TRUỜNG", "TRƯỜNG"),
            ],
        );
        check("thuở, huơ, quờ, Quới, nghe, ngành, Nguyễn, nge, Ngée, truờng1, quởn", &[]);
    }

    #[test]
    fn the_list_is_sound() {
        let mut seen = std::collections::BTreeSet::new();
        for line in PHRASES.lines() {
            let phrase = line.split(" | ").next().expect("a part");
            let (wrong, right) = phrase.split_once(" = ").expect(line);
            assert!(seen.insert(wrong), "{wrong} twice");
            assert_eq!(wrong.split(' ').count(), right.split(' ').count(), "{line}");
            assert_ne!(wrong, right);
            assert_eq!(line, line.to_lowercase());
            for word in right.split(' ') {
                assert!(is_syllable(&Word::only(word).expect("a word")), "{word} in {line}");
                assert_ne!(Word::only(word).and_then(|w| style_of(&w)), Some(ToneStyle::New));
            }
            check(right, &[]);
            let word = Words::new(wrong).next().expect("a word");
            assert!(at(wrong, &word).is_some(), "{wrong}");
        }
        assert!(seen.len() >= 120);
    }
}
