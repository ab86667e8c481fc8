//! Gathering: documents to entries, one for each word and each pair of words in a document.
//!
//! Owns the passes that see every word of the site, so nothing here allocates for a word that was
//! seen before. Words get numbers in the order of their codes: which thread saw one first leaves
//! no trace.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use rayon::prelude::*;

use super::layout::{Buckets, Layout, RANGE};
use super::{Document, scan, word};

/// A word and what is asked of it often.
#[derive(Debug)]
pub(super) struct Word {
    pub code: Box<str>,
    /// The hash of its key.
    hash: u32,
    /// The hash of the key's beginning.
    head: u32,
}

/// A pair of words, or one word, in a document: first word, second word, document, class, from
/// the highest bits to the lowest. Sorting entries sorts by these.
pub(super) type Entry = u64;

const WORD_BITS: u32 = 21;
const DOCUMENT_BITS: u32 = 20;
const CLASS_BITS: u32 = 2;
const WORDS_MAX: usize = 1 << WORD_BITS;

/// The most documents of an index; further ones are not in it.
pub(super) const DOCUMENTS_MAX: usize = 1 << DOCUMENT_BITS;

/// Where in a document a word stands, the best first.
pub(super) const CLASSES: usize = 4;
const SHORT_NAME: u8 = 0;
const NAME: u8 = 1;
const SUMMARY: u8 = 2;
const BODY: u8 = 3;

/// The longest title, in words, that counts as short: a match says more in it. Other names never
/// do: who asks for a former commune finds it before its successors.
const SHORT: usize = 5;

/// In a stream of words: a block of the class begins.
const BLOCK: u32 = u32::MAX - CLASSES as u32;
/// In a stream of words: one that is not kept.
const LOST: u32 = BLOCK - 1;

/// Takes an entry apart: words, document, class.
pub(super) fn unpack(entry: Entry) -> ((usize, usize), usize, usize) {
    let bits = |shift: u32, count: u32| ((entry >> shift) & ((1 << count) - 1)) as usize;
    let first = bits(WORD_BITS + DOCUMENT_BITS + CLASS_BITS, WORD_BITS);
    let second = bits(DOCUMENT_BITS + CLASS_BITS, WORD_BITS);
    ((first, second), bits(CLASS_BITS, DOCUMENT_BITS), bits(0, CLASS_BITS))
}

fn pack(first: u32, second: u32, document: usize, class: u8) -> Entry {
    let words = (u64::from(first) << WORD_BITS) | u64::from(second);
    (((words << DOCUMENT_BITS) | document as u64) << CLASS_BITS) | u64::from(class)
}

/// Entries of some documents, bucket by bucket.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    entries: Vec<Entry>,
    ends: Vec<u32>,
}

impl Sorted {
    /// Returns the entries of a bucket.
    pub fn bucket(&self, number: usize) -> &[Entry] {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.entries[start as usize..self.ends[number] as usize]
    }

    /// Sorts entries into buckets by counting.
    fn new(buckets: usize, source: impl Source) -> Sorted {
        let mut ends = vec![0_u32; buckets + 1];
        source.each(|bucket, _| ends[bucket + 1] += 1);
        for bucket in 1..=buckets {
            ends[bucket] += ends[bucket - 1];
        }
        let mut entries = vec![0; ends[buckets] as usize];
        source.each(|bucket, entry| {
            entries[ends[bucket] as usize] = entry;
            ends[bucket] += 1;
        });
        ends.truncate(buckets);
        Sorted { entries, ends }
    }
}

/// What can tell its entries as often as asked, the same each time.
trait Source {
    /// Calls back with the bucket of each entry and the entry.
    fn each(&self, take: impl FnMut(usize, Entry));
}

/// What some consecutive documents hold, as numbers of their own dictionary.
struct Read {
    /// Blocks of words of all documents.
    stream: Vec<u32>,
    /// Where each document ends in the stream.
    ends: Vec<usize>,
    codes: Vec<Box<str>>,
}

/// A quick hash for texts that are not hostile: eight bytes a step.
#[derive(Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            self.write_u64(u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
        }
        let rest = chunks.remainder();
        if !rest.is_empty() {
            let packed = rest.iter().fold(0, |all, byte| (all << 8) | u64::from(*byte));
            self.write_u64(packed | ((rest.len() as u64) << 56));
        }
    }

    fn write_u8(&mut self, _: u8) {} // The end of a string: lengths are in the hash already.

    fn write_u64(&mut self, value: u64) {
        let product =
            u128::from(self.0.rotate_left(23) ^ value) * u128::from(0x9e37_79b9_7f4a_7c15_u64);
        self.0 = (product as u64) ^ ((product >> 64) as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Adds a text to a hash.
pub(super) fn quick(hash: u64, text: &str) -> u64 {
    let mut hasher = Quick(hash);
    hasher.write(text.as_bytes());
    hasher.finish()
}

type Map<K> = HashMap<K, u32, BuildHasherDefault<Quick>>;

/// Reads documents word by word.
struct Reader<'a> {
    seen: Map<&'a str>,
    known: Map<Box<str>>,
    read: Read,
}

impl<'a> Reader<'a> {
    /// Reads a block; returns how many words it has.
    fn block(&mut self, text: &'a str, class: u8) -> usize {
        let start = self.read.stream.len();
        self.read.stream.push(BLOCK + u32::from(class));
        for word in scan::words(text) {
            let number = match self.seen.get(word) {
                Some(number) => *number,
                None => self.learn(word),
            };
            self.read.stream.push(number);
        }
        self.read.stream.len() - start - 1
    }

    #[cold]
    fn learn(&mut self, word: &'a str) -> u32 {
        let code = word::code(word).into_boxed_str();
        let next = self.read.codes.len() as u32;
        let number = match self.known.get(&code) {
            _ if word::key(&code).is_empty() => LOST,
            Some(number) => *number,
            None if next as usize >= WORDS_MAX => LOST,
            None => {
                self.read.codes.push(code.clone());
                self.known.insert(code, next);
                next
            }
        };
        self.seen.insert(word, number);
        number
    }

    fn document(&mut self, document: &'a Document<'a>) {
        let start = self.read.stream.len();
        if self.block(&document.title, NAME) <= SHORT {
            self.read.stream[start] = BLOCK + u32::from(SHORT_NAME);
        }
        let aliases = document.aliases.iter().map(|alias| (&**alias, NAME));
        let about = [(&*document.summary, SUMMARY), (&*document.place, SUMMARY)];
        let blocks = document.blocks.iter().map(|block| (*block, BODY));
        for (text, class) in aliases.chain(about).chain(blocks) {
            self.block(text, class);
        }
        self.read.ends.push(self.read.stream.len());
    }
}

fn read<'a>(documents: &'a [Document<'a>]) -> Read {
    let read = Read { stream: Vec::new(), ends: Vec::new(), codes: Vec::new() };
    let mut reader = Reader { seen: Map::default(), known: Map::default(), read };
    documents.iter().for_each(|document| reader.document(document));
    reader.read
}

/// All entries of an index.
#[derive(Debug)]
pub(super) struct Gathered {
    pub words: Vec<Word>,
    /// Entries of pairs, by buckets of all ranges; one part after the other.
    pub pairs: Vec<Sorted>,
    /// Entries of single words alike.
    pub singles: Vec<Sorted>,
}

/// Gathers the entries of documents.
pub(super) fn gather(documents: &[Document<'_>], layout: &Layout) -> Gathered {
    let size = documents.len().div_ceil(rayon::current_num_threads() * 2).max(64);
    let parts: Vec<Read> = documents.par_chunks(size).map(read).collect();
    let words = number(&parts);
    let sorted: Vec<(Sorted, Sorted)> = parts
        .into_par_iter()
        .enumerate()
        .map(|(number, part)| sort(part, number * size, &words, layout))
        .collect();
    let (pairs, singles) = sorted.into_iter().unzip();
    Gathered { words, pairs, singles }
}

/// Numbers all words by their codes.
fn number(parts: &[Read]) -> Vec<Word> {
    let mut codes: Vec<&str> =
        parts.iter().flat_map(|part| part.codes.iter().map(|code| &**code)).collect();
    codes.par_sort_unstable();
    codes.dedup();
    codes.truncate(WORDS_MAX);
    let word = |code: &&str| {
        let key = word::key(code);
        let head = word::hash(word::head(&key));
        Word { code: (*code).into(), hash: word::hash(&key), head }
    };
    codes.par_iter().map(word).collect()
}

/// Makes entries of what was read and sorts them into buckets.
fn sort(mut part: Read, start: usize, words: &[Word], layout: &Layout) -> (Sorted, Sorted) {
    let place = |code: &Box<str>| words.binary_search_by(|word| word.code.cmp(code));
    let numbers: Vec<u32> =
        part.codes.iter().map(|code| place(code).map_or(LOST, |place| place as u32)).collect();
    for word in &mut part.stream {
        *word = numbers.get(*word as usize).copied().unwrap_or(*word);
    }
    let part = Part { read: &part, start, words, layout };
    let pairs = layout.ranges.iter().map(|buckets| buckets.pairs).sum();
    let singles = layout.ranges.iter().map(|buckets| buckets.words()).sum();
    (Sorted::new(pairs, Pairs(&part)), Sorted::new(singles, Singles(&part)))
}

/// What was read, in the numbers of all words.
struct Part<'a> {
    read: &'a Read,
    /// The number of the first document.
    start: usize,
    words: &'a [Word],
    layout: &'a Layout,
}

impl Part<'_> {
    /// Calls back with each document: its number, its words, how its range is split, and the
    /// numbers of the range's first buckets, of pairs and of words.
    fn documents(&self, mut take: impl FnMut(usize, &[u32], Buckets, (usize, usize))) {
        let mut from = 0;
        for (number, end) in self.read.ends.iter().enumerate() {
            let document = self.start + number;
            let (before, rest) = self.layout.ranges.split_at(document / RANGE);
            let first = before
                .iter()
                .fold((0, 0), |sum, buckets| (sum.0 + buckets.pairs, sum.1 + buckets.words()));
            take(document, &self.read.stream[from..*end], rest[0], first);
            from = *end;
        }
    }
}

/// Pairs of adjacent words.
struct Pairs<'a>(&'a Part<'a>);

impl Source for Pairs<'_> {
    fn each(&self, mut take: impl FnMut(usize, Entry)) {
        let hash = |word: u32| self.0.words[word as usize].hash;
        self.0.documents(|document, stream, split, (first, _)| {
            let (mut before, mut before_hash, mut class) = (LOST, 0, BODY);
            for &number in stream {
                if number >= LOST {
                    class = number.checked_sub(BLOCK).map_or(class, |class| class as u8);
                    before = LOST;
                    continue;
                }
                let hash = hash(number);
                if before != LOST {
                    let bucket = first + split.pair(before_hash, hash);
                    take(bucket, pack(before, number, document, class));
                }
                (before, before_hash) = (number, hash);
            }
        });
    }
}

/// Single words, each once in a document or a few times.
struct Singles<'a>(&'a Part<'a>);

impl Source for Singles<'_> {
    fn each(&self, mut take: impl FnMut(usize, Entry)) {
        let words = self.0.words;
        let mut stamps = vec![u32::MAX; words.len()];
        self.0.documents(|document, stream, split, (_, first)| {
            let mut class = BODY;
            for &number in stream {
                if number >= LOST {
                    class = number.checked_sub(BLOCK).map_or(class, |class| class as u8);
                    continue;
                }
                // Names may have a word again in a better class: whoever reads takes the best.
                let stamp = &mut stamps[number as usize];
                if class > NAME && *stamp == document as u32 {
                    continue;
                }
                *stamp = document as u32;
                let word = &words[number as usize];
                take(first + split.word(word.head, word.hash), pack(number, 0, document, class));
            }
        });
    }
}
