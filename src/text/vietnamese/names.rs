//! Names whose form is given from outside, and places that have them in other capitals.
//!
//! Vietnamese capitalises every syllable of a person's name but, of a body's, only the first
//! of each unit (Decree 30/2020, annex II): “Ủy ban Mặt trận Tổ quốc Việt Nam”. No grammar
//! tells where a unit begins, so the registry is asked.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use super::is_gap;
use super::word::{Sieve, Word, Words, before, mix};

/// A body's name shorter than this is also a common word: “tỉnh ủy”.
const WORDS_MIN: usize = 3;

/// Names in their official form.
#[derive(Clone, Debug, Default)]
pub struct Names {
    list: Vec<Name>,
    /// The bodies' names by the hash of their first word.
    first: HashMap<u32, Vec<usize>>,
    /// The pairs of words that one of those begins with.
    sieve: Sieve,
    /// All names by the hash of each of their words, with its place.
    all: HashMap<u32, Vec<(usize, usize)>>,
}

#[derive(Clone, Debug)]
struct Name {
    text: String,
    /// Where each word lies in the text, and its hash.
    words: Vec<Word>,
}

impl Names {
    /// Takes the names of bodies, whose capitals are judged, and names of other things.
    pub fn new<'n>(
        bodies: impl IntoIterator<Item = &'n str>,
        others: impl IntoIterator<Item = &'n str>,
    ) -> Names {
        let mut names = Names::default();
        // The longest first: a body's name often begins with that of another.
        let mut bodies: Vec<&str> = bodies.into_iter().collect();
        bodies.sort_by_key(|body| Reverse(body.len()));
        for body in bodies {
            names.add(body, true);
        }
        for other in others {
            names.add(other, false);
        }
        names
    }

    fn add(&mut self, text: &str, is_body: bool) {
        let words: Vec<Word> = Words::new(text).collect();
        let Some(first) = words.first() else { return };
        let place = self.list.len();
        if is_body && words.len() >= WORDS_MIN {
            self.first.entry(first.hash).or_default().push(place);
            self.sieve.add(mix(first.hash, words[1].hash));
        }
        for (at, word) in words.iter().enumerate() {
            self.all.entry(word.hash).or_default().push((place, at));
        }
        self.list.push(Name { text: text.to_owned(), words });
    }

    /// Tells whether a word is one of a name, written as the name has it.
    ///
    /// It is so inside the whole name, beside a word that is its neighbour in the name (“phường
    /// Hoà Khê”), or with a capital in the midst of a sentence (“ông Hoà”).
    pub(super) fn holds(&self, text: &str, word: &Word) -> bool {
        let places = self.all.get(&word.hash).into_iter().flatten();
        places.into_iter().any(|(place, inside)| {
            let own = &self.list[*place];
            let is_own =
                |at: usize, word: &Word| own.words.get(at).is_some_and(|own| own.hash == word.hash);
            let spelt = own.words.get(*inside).map(|word| &own.text[word.start..word.end]);
            if spelt != text.get(word.start..word.end) {
                return false;
            }
            let beside =
                |other: Option<Word>, at: usize| other.is_some_and(|other| is_own(at, &other));
            let next = Words::from(text, word.end).next();
            if word.capital
                && (!starts_sentence(&text[..word.start])
                    || beside(next, inside + 1)
                    || *inside > 0 && beside(before(text, word.start), inside - 1))
            {
                return true;
            }
            let mut start = word.start;
            for _ in 0..*inside {
                let Some(before) = before(text, start) else { return false };
                start = before.start;
            }
            self.compare(text, start, *place).is_some()
        })
    }

    /// Returns the place of a body's name that begins with a word, and the name as it should be
    /// unless it is so already.
    pub(super) fn at(&self, text: &str, word: &Word) -> Option<(Range<usize>, Option<&str>)> {
        let places = self.first.get(&word.hash)?;
        places.iter().find_map(|place| {
            let (end, same) = self.compare(text, word.start, *place)?;
            let name = &self.list[*place];
            let whole = name.words.first().zip(name.words.last());
            let whole = whole.map(|(first, last)| &name.text[first.start..last.end]);
            Some((word.start..end, whole.filter(|_| !same)))
        })
    }

    /// Tells where a name ends that begins at a place, and whether its capitals are the same.
    fn compare(&self, text: &str, start: usize, place: usize) -> Option<(usize, bool)> {
        let name = &self.list[place];
        let (mut end, mut same) = (start, true);
        let mut last: Option<(Word, &Word)> = None;
        let mut words = Words::from(text, start);
        for own in &name.words {
            let word = words.next().filter(|word| word.hash == own.hash)?;
            let alike = last.is_none_or(|(last, own_last)| {
                is_alike(text, [&last, &word], &name.text, [own_last, own])
            });
            let (here, there) = (&text[word.start..word.end], &name.text[own.start..own.end]);
            // Words of the same hash are almost surely, but not surely, the same.
            if !alike || here != there && here.to_lowercase() != there.to_lowercase() {
                return None;
            }
            same &= here == there;
            end = word.end;
            last = Some((word, own));
        }
        Some((end, same))
    }

    /// Tells of most pairs of words that no body's name begins with them.
    #[inline]
    pub(super) fn may_begin(&self, pair: u32) -> bool {
        self.sieve.may_hold(pair)
    }
}

/// Tells whether a sentence begins behind this text, so that its first word has a capital.
fn starts_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || "“‘\"'([–-".contains(c));
    text.is_empty() || text.ends_with(['.', '!', '?', ':', '…', '|'])
}

/// Tells whether two words are as far apart as in a name; white space is as good as any other.
fn is_alike(text: &str, [first, second]: [&Word; 2], name: &str, own: [&Word; 2]) -> bool {
    let same = text[first.end..second.start] == name[own[0].end..own[1].start];
    same || is_gap(text, first, second) && is_gap(name, own[0], own[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, want: &[(&str, &str)]) {
        let names = Names::new(
            [
                "Ủy ban Mặt trận Tổ quốc Việt Nam",
                "Ủy ban Mặt trận Tổ quốc Việt Nam Tỉnh Mẫu",
                "Ban Thường vụ Tỉnh ủy",
                "Tỉnh ủy Mẫu",
                "Provincial People’s Committee",
                "Tỉnh ủy",
            ],
            ["Thuận Hoà"],
        );
        let mut found = Vec::new();
        let mut done = 0;
        for word in Words::new(text) {
            if let Some((range, better)) = names.at(text, &word).filter(|_| word.start >= done) {
                done = range.end;
                found.extend(better.map(|better| (&text[range], better)));
            }
        }
        assert_eq!(found, want, "{text}");
    }

    #[test]
    fn capitals_follow_the_registry() {
        check("Ủy ban Mặt trận Tổ quốc Việt Nam, Ban Thường vụ Tỉnh ủy", &[]);
        check("Ủy ban Mặt trận Tổ quốc Việt Nam Tỉnh Mẫu và tỉnh ủy", &[]);
        check(
            "Ủy Ban Mặt Trận Tổ Quốc Việt Nam họp",
            &[("Ủy Ban Mặt Trận Tổ Quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc Việt Nam")],
        );
        check(
            "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH MẪU",
            &[(
                "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH MẪU",
                "Ủy ban Mặt trận Tổ quốc Việt Nam Tỉnh Mẫu",
            )],
        );
        check("ban thường  vụ\ntỉnh ủy", &[("ban thường  vụ\ntỉnh ủy", "Ban Thường vụ Tỉnh ủy")]);
        check("ban thường vụ, tỉnh ủy", &[]);
        check(
            "the provincial people’s Committee",
            &[("provincial people’s Committee", "Provincial People’s Committee")],
        );
    }

    #[test]
    fn words_inside_names_are_known() {
        let names = Names::new([], ["Phường Thuận Hoà", "Hoà", "Nguyễn Tuý Loan", "văn hoá"]);
        for (text, at, want) in [
            ("phường Thuận Hoà", 2, true),
            ("Hoà", 0, true),
            ("hoà", 0, false),
            ("của ông Hoà", 2, true),
            ("Tuý thì vui. Tuý là thế", 0, false),
            ("Tuý thì vui. Tuý là thế", 3, false),
            ("chị Tuý", 1, true),
            ("Tuý\nLoan đến", 0, true),
            ("nếp văn hoá mới", 2, true),
            ("hoá văn", 0, false),
        ] {
            let word = Words::new(text).nth(at);
            assert_eq!(word.map(|word| names.holds(text, &word)), Some(want), "{text}");
        }
    }
}
