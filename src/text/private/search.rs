//! The search for several words at once.
//!
//! Owns the choice between the engines: vectors where the machine has them, for they pass over a
//! text many times faster, and an automaton where it has not or where there are too many words.

use std::ops::Range;

use aho_corasick::packed::{Config, MatchKind, Searcher};
use aho_corasick::{AhoCorasick, MatchKind as Kind};

/// Words to be searched for.
#[derive(Debug)]
pub(super) enum Search {
    /// By vectors.
    Packed(Searcher),
    /// By an automaton.
    Plain(AhoCorasick),
    /// Nothing to search for.
    Nothing,
}

impl Search {
    /// Makes ready to search for words; where several begin at one place, the first is found.
    pub(super) fn new<W: AsRef<[u8]>>(words: &[W]) -> Self {
        let words = || words.iter().filter(|word| !word.as_ref().is_empty());
        let mut builder = Config::new().match_kind(MatchKind::LeftmostFirst).builder();
        if let Some(searcher) = builder.extend(words()).build() {
            return Self::Packed(searcher);
        }
        let mut builder = AhoCorasick::builder();
        let built = builder.match_kind(Kind::LeftmostFirst).build(words());
        built.map_or(Self::Nothing, Self::Plain)
    }

    /// Returns the first place, in order, of which something can be made.
    pub(super) fn find<T>(
        &self,
        text: &str,
        then: impl FnMut(Range<usize>) -> Option<T>,
    ) -> Option<T> {
        match self {
            Self::Packed(search) => {
                search.find_iter(text).map(|found| found.range()).find_map(then)
            }
            Self::Plain(search) => search.find_iter(text).map(|found| found.range()).find_map(then),
            Self::Nothing => None,
        }
    }

    /// Hands on every place, in order.
    pub(super) fn each(&self, text: &str, mut then: impl FnMut(Range<usize>)) {
        self.find(text, |range| -> Option<()> {
            then(range);
            None
        });
    }
}
