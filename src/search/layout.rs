//! Which files an index has: a function of the number of documents alone.
//!
//! A site's plan lists every path before anything is read for the index, so no word may decide
//! over a path. A file that has nothing to say is written all the same.

/// Documents whose postings stand together. A larger site has several ranges, each with files of
/// its own, so that no list of postings grows without end.
pub(super) const RANGE: usize = 16_000;

/// Below so many documents, few files matter more than small ones.
const SMALL: usize = 300;

/// One file of an index.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) enum File {
    /// The table of contents that a reader fetches first.
    Root,
    /// Postings of pairs of adjacent words: range, bucket.
    Pairs(usize, usize),
    /// Postings of single words: range, bucket.
    Words(usize, usize),
    /// Titles, addresses and summaries of some documents.
    Titles(usize),
    /// The text of some documents, for excerpts.
    Texts(usize),
}

/// The files of an index of a number of documents.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Layout {
    pub(super) documents: usize,
    /// Documents to a file of titles.
    pub(super) titles: usize,
    /// Documents to a file of texts.
    pub(super) texts: usize,
    /// Buckets of each range.
    pub(super) ranges: Vec<Buckets>,
}

/// How the postings of a range are spread.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) struct Buckets {
    /// Buckets of pairs.
    pub pairs: usize,
    /// Groups of words that begin alike.
    pub groups: usize,
    /// Buckets in each group.
    pub parts: usize,
}

impl Buckets {
    fn new(documents: usize) -> Buckets {
        let documents = step(documents);
        let of = |share: usize| documents.div_ceil(share).max(1);
        let small = documents < SMALL;
        // Words that begin alike share a group, to be found by their beginning; the frequent ones
        // among them are kept apart.
        let parts = of(1_250).min(8);
        let groups = of(if small { 32 } else { 10 }).div_ceil(parts);
        Buckets { pairs: of(if small { 12 } else { 5 }), groups, parts }
    }

    /// The bucket of a pair by the hashes of its words.
    pub fn pair(self, first: u32, second: u32) -> usize {
        spread(super::word::mix(first.wrapping_mul(0x9e37_79b1) ^ second), self.pairs)
    }

    /// The bucket of a word by the hash of its beginning and its own.
    pub fn word(self, head: u32, hash: u32) -> usize {
        spread(head, self.groups) * self.parts + spread(hash, self.parts)
    }

    /// The number of buckets of words.
    pub fn words(self) -> usize {
        self.groups * self.parts
    }
}

/// Rounds up to three binary digits: most new documents move nothing to another bucket.
fn step(documents: usize) -> usize {
    let unit = (documents.max(1).ilog2()).saturating_sub(2);
    documents.div_ceil(1 << unit) << unit
}

/// Maps a hash to `0..buckets` evenly; exact in JavaScript's numbers too.
fn spread(hash: u32, buckets: usize) -> usize {
    ((u64::from(hash) * buckets as u64) >> 32) as usize
}

impl Layout {
    /// Lays out an index of so many documents.
    pub fn new(documents: usize) -> Layout {
        let ranges = (0..documents.div_ceil(RANGE).max(1))
            .map(|range| Buckets::new((documents - range * RANGE).min(RANGE)))
            .collect();
        let (titles, texts) = if documents < SMALL { (12, 6) } else { (8, 3) };
        Layout { documents, titles, texts, ranges }
    }

    /// The number of files.
    pub fn len(&self) -> usize {
        let postings: usize = self.ranges.iter().map(|r| r.pairs + r.words()).sum();
        1 + postings + self.documents.div_ceil(self.titles) + self.documents.div_ceil(self.texts)
    }

    /// Whether there are no files: never so.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// All paths below the index's folder, in the order of [`super::Index::file`]'s numbers.
    pub fn paths(&self) -> impl ExactSizeIterator<Item = String> {
        let paths = |number| match self.file(number).unwrap_or(File::Root) {
            File::Root => "index.js".to_owned(),
            File::Pairs(range, bucket) => format!("pairs/{range}-{bucket}.js"),
            File::Words(range, bucket) => format!("words/{range}-{bucket}.js"),
            File::Titles(number) => format!("titles/{number}.js"),
            File::Texts(number) => format!("texts/{number}.js"),
        };
        (0..self.len()).map(paths)
    }

    /// Returns what a number stands for, if there is such a file.
    pub(super) fn file(&self, number: usize) -> Option<File> {
        let Some(mut rest) = number.checked_sub(1) else { return Some(File::Root) };
        for (range, buckets) in self.ranges.iter().enumerate() {
            for (count, file) in [
                (buckets.pairs, File::Pairs as fn(usize, usize) -> File),
                (buckets.words(), File::Words),
            ] {
                if rest < count {
                    return Some(file(range, rest));
                }
                rest -= count;
            }
        }
        let titles = self.documents.div_ceil(self.titles);
        if rest < titles {
            return Some(File::Titles(rest));
        }
        rest -= titles;
        (rest < self.documents.div_ceil(self.texts)).then_some(File::Texts(rest))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn paths_are_distinct_and_as_many_as_said() {
        for documents in [0, 1, 7, 100, 999, 1_000, 10_000, 16_000, 16_001, 100_000] {
            let layout = Layout::new(documents);
            let paths: BTreeSet<String> = layout.paths().collect();
            assert_eq!(paths.len(), layout.len(), "{documents}");
            assert_eq!(layout.file(layout.len()), None);
        }
    }

    #[test]
    fn a_small_site_has_few_files() {
        assert!(Layout::new(0).len() <= 4);
        assert!(Layout::new(30).len() <= 20);
        assert!(Layout::new(100).len() <= 42);
        assert!(Layout::new(10_000).len() <= 8_000);
    }

    #[test]
    fn hashes_spread_over_all_buckets_and_no_further() {
        assert_eq!([1, 9, 100, 10_000].map(step), [1, 10, 112, 10_240]);
        assert_eq!((spread(0, 7), spread(u32::MAX, 7), spread(u32::MAX / 2, 2)), (0, 6, 0));
    }
}
