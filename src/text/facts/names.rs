//! Finds the names that the registries have in both languages.
//!
//! Owns which spellings of a name are the same: tone placement, the case of the first letter,
//! apostrophes. What is a name and which forms it has is for those who build [`Names`].

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::text::lang::Lang;

/// A name in both languages, each in all forms that a text may use.
#[derive(Clone, Debug, Default)]
pub struct NamePair {
    /// The Vietnamese forms.
    pub vi: Vec<Arc<str>>,
    /// The English forms.
    pub en: Vec<Arc<str>>,
}

/// All names of a site, made once and searched for at once.
#[derive(Debug, Default)]
pub struct Names {
    pairs: Vec<NamePair>,
    finders: [Option<Finder>; Lang::ALL.len()],
}

#[derive(Debug)]
struct Finder {
    automaton: AhoCorasick,
    /// The pairs of each pattern: villages and people may be namesakes.
    owners: Vec<Vec<u32>>,
}

/// A name in a text, and the pairs that have it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Found<'n> {
    pub(super) range: Range<usize>,
    pub(super) owners: &'n [u32],
}

impl Names {
    /// Takes in the names. Pairs without a form in one of the languages are never missed.
    pub fn new(pairs: impl Iterator<Item = NamePair>) -> Names {
        let pairs: Vec<NamePair> = pairs
            .map(|pair| NamePair { vi: spelled_out(pair.vi), en: spelled_out(pair.en) })
            .collect();
        let finders = Lang::ALL.map(|lang| Finder::new(&pairs, lang));
        Names { pairs, finders }
    }

    /// Returns the longest names that stand in the text, in order.
    pub(super) fn find(&self, text: &str, lang: Lang) -> Vec<Found<'_>> {
        let mut all = self.find_all(text, lang);
        all.sort_by_key(|found| (found.range.start, usize::MAX - found.range.end));
        let mut end = 0;
        all.retain(|found| {
            let first = found.range.start >= end;
            end = if first { found.range.end } else { end };
            first
        });
        all
    }

    /// Returns the names that stand in the text, also those inside longer ones.
    pub(super) fn find_all(&self, text: &str, lang: Lang) -> Vec<Found<'_>> {
        let Some(finder) = &self.finders[lang.index()] else { return Vec::new() };
        let plain = Plain::new(text);
        finder
            .automaton
            .find_overlapping_iter(plain.text(text))
            .filter(|found| is_word(plain.text(text), found.range(), lang))
            .map(|found| Found {
                range: plain.place(found.start())..plain.place(found.end()),
                owners: &finder.owners[found.pattern()],
            })
            .collect()
    }

    /// Tells whether a text names a pair after all, in other words than its forms have.
    ///
    /// "People’s Committee of Lam Khê Ward" is "Lam Khê Ward People’s Committee"; and of
    /// "Đồng Tâm Village" a text may say "Đồng Tâm" alone.
    pub(super) fn is_paraphrased(&self, pair: u32, text: &str, lang: Lang) -> bool {
        let Some(pair) = self.pairs.get(pair as usize) else { return true };
        let (own, other) = match lang {
            Lang::Vi => (&pair.vi, &pair.en),
            Lang::En => (&pair.en, &pair.vi),
        };
        if own.is_empty() {
            return true;
        }
        let words: BTreeSet<String> = words(text).collect();
        own.iter().any(|form| {
            let all: Vec<String> = significant(form).collect();
            let proper: Vec<&String> = all
                .iter()
                .filter(|word| other.iter().any(|other| significant(other).any(|o| o == **word)))
                .collect();
            let has = |word: &String| words.contains(word);
            let named = proper.len() * 2 >= all.len() && proper.len() < all.len();
            all.iter().all(has) || (named && proper.into_iter().all(has))
        })
    }

    /// Tells whether another pair has all of the bare name: a village and a commune, or "Hạ" and
    /// "Hạ Đàm".
    pub(super) fn is_namesake(&self, pair: u32, other: u32) -> bool {
        let (Some(one), Some(two)) =
            (self.pairs.get(pair as usize), self.pairs.get(other as usize))
        else {
            return false;
        };
        let (one, two) = (bare(one), bare(two));
        !one.is_empty() && one.is_subset(&two)
    }
}

/// Returns the words that a pair has in both languages: "Quế Đàm" of "Quế Đàm Commune".
fn bare(pair: &NamePair) -> BTreeSet<String> {
    let of = |forms: &[Arc<str>]| -> BTreeSet<String> {
        forms.iter().flat_map(|form| significant(form)).collect()
    };
    let (vi, en) = (of(&pair.vi), of(&pair.en));
    let both: BTreeSet<String> = vi.intersection(&en).cloned().collect();
    // A person's name is the same in both languages, and has no kind.
    if both.len() == en.len() { BTreeSet::new() } else { both }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| {
        let word = retoned(word, 1).to_lowercase();
        match word.strip_suffix('s') {
            Some(stem) if stem.len() > 2 => stem.to_owned(),
            _ => word,
        }
    })
}

fn significant(form: &str) -> impl Iterator<Item = String> {
    words(form).filter(|word| !matches!(&**word, "of" | "the" | "and" | "for" | "in" | "s" | "và"))
}

/// Adds what stands before and in brackets: "Fatherland Front (VFF)" may be said either way.
fn spelled_out(forms: Vec<Arc<str>>) -> Vec<Arc<str>> {
    let mut out = Vec::with_capacity(forms.len());
    for form in forms {
        if let Some((long, short)) = form.strip_suffix(')').and_then(|form| form.split_once(" (")) {
            out.extend([long.into(), short.into()]);
        }
        out.push(form);
    }
    out.retain(|form: &Arc<str>| !form.trim().is_empty());
    out
}

impl Finder {
    fn new(pairs: &[NamePair], lang: Lang) -> Option<Finder> {
        let mut patterns: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (index, pair) in (0_u32..).zip(pairs) {
            let forms = match lang {
                Lang::Vi => &pair.vi,
                Lang::En => &pair.en,
            };
            for variant in forms.iter().flat_map(|form| variants(form)) {
                let owners = patterns.entry(variant).or_default();
                if owners.last() != Some(&index) {
                    owners.push(index);
                }
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(lang == Lang::En)
            .build(patterns.keys())
            .ok()?;
        let owners: Vec<Vec<u32>> = patterns.into_values().collect();
        (!owners.is_empty()).then_some(Finder { automaton, owners })
    }
}

/// Returns the spellings of a form: both tone placements and both cases of the first letter.
fn variants(form: &str) -> BTreeSet<String> {
    let plain = Plain::new(form).text(form).trim().to_owned();
    let mut variants = BTreeSet::new();
    for spelling in [retoned(&plain, 0), retoned(&plain, 1), plain] {
        let mut chars = spelling.chars();
        let Some(first) = chars.next() else { continue };
        variants.insert(first.to_lowercase().chain(chars.clone()).collect());
        variants.insert(first.to_uppercase().chain(chars).collect());
    }
    variants
}

/// The two places of a tone: hoà and hòa.
const TONES: [[&str; 2]; 15] = [
    ["oà", "òa"],
    ["oá", "óa"],
    ["oả", "ỏa"],
    ["oã", "õa"],
    ["oạ", "ọa"],
    ["oè", "òe"],
    ["oé", "óe"],
    ["oẻ", "ỏe"],
    ["oẽ", "õe"],
    ["oẹ", "ọe"],
    ["uỳ", "ùy"],
    ["uý", "úy"],
    ["uỷ", "ủy"],
    ["uỹ", "ũy"],
    ["uỵ", "ụy"],
];

/// Returns the text with all tones in one of the two places.
fn retoned(text: &str, place: usize) -> String {
    let mut text = text.to_owned();
    if text.is_ascii() {
        return text;
    }
    for tones in TONES {
        let from = tones[1 - place];
        if text.contains(from) {
            text = text.replace(from, tones[place]);
        }
    }
    text
}

/// A text with plain spaces, hyphens and apostrophes, if it has others.
struct Plain(Option<(String, Vec<usize>)>);

impl Plain {
    fn new(text: &str) -> Plain {
        if text.chars().all(|c| plain(c) == c) {
            return Plain(None);
        }
        let (mut copy, mut places) = (String::with_capacity(text.len()), Vec::new());
        for (place, c) in text.char_indices() {
            copy.push(plain(c));
            places.resize(copy.len(), place);
        }
        places.push(text.len());
        Plain(Some((copy, places)))
    }

    fn text<'t>(&'t self, original: &'t str) -> &'t str {
        self.0.as_ref().map_or(original, |(copy, _)| copy)
    }

    /// Returns the place in the original text.
    fn place(&self, at: usize) -> usize {
        self.0.as_ref().map_or(at, |(_, places)| places.get(at).copied().unwrap_or_default())
    }
}

fn plain(c: char) -> char {
    match c {
        '\u{A0}' | '\u{202F}' | '\u{2009}' | '\n' | '\t' => ' ',
        '\u{2010}'..='\u{2015}' => '-',
        '\u{2018}' | '\u{2019}' => '\'',
        _ => c,
    }
}

/// Tells whether a match is not a part of a longer word; English may add a plural's s.
fn is_word(text: &str, range: Range<usize>, lang: Lang) -> bool {
    let before = text.get(..range.start).and_then(|text| text.chars().next_back());
    let after = text.get(range.end..).unwrap_or_default();
    let ends = |text: &str| !text.chars().next().is_some_and(char::is_alphanumeric);
    let plural =
        lang == Lang::En && ["s", "es"].iter().any(|end| after.strip_prefix(end).is_some_and(ends));
    !before.is_some_and(char::is_alphanumeric) && (ends(after) || plural)
}
