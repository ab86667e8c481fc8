//! The translation ledger: what of its source a translation was made from.
//!
//! Owns [`Ledger`], which stands in a translation's front matter under `source`, [`Mark`], the
//! short hash of a block of words, and how the two are told apart: [`compare`]. The words of a
//! block count, not its place, its markup or its white space. It must not write files.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use super::passage::{Part, Passage};
use super::{Entry, Face};
use crate::diag;
use crate::syntax::record::{Field, Reading};
use crate::syntax::schema::Schema;
use crate::syntax::yaml::{Node, Value};
use crate::text::lang::Lang;

/// The letters of a mark: no vowels, so that no mark is a word or a number.
const LETTERS: &[u8; 20] = b"bcdfghjklmnpqrstvwxz";

/// How many letters a mark has: 20^8 are some 2^34.
const LENGTH: usize = 8;

/// The short hash of a block's words.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Mark([u8; LENGTH]);

impl Mark {
    /// Returns the mark of words. White space counts as one space wherever it is.
    pub fn of(words: &str) -> Self {
        let mut hasher = blake3::Hasher::new();
        for (index, word) in words.split_whitespace().enumerate() {
            if index > 0 {
                hasher.update(b" ");
            }
            hasher.update(word.as_bytes());
        }
        let hash = hasher.finalize();
        let (bytes, _) = hash.as_bytes().split_first_chunk::<8>().expect("32 bytes");
        let mut rest = u64::from_le_bytes(*bytes);
        Self(std::array::from_fn(|_| {
            let letter = LETTERS[(rest % LETTERS.len() as u64) as usize];
            rest /= LETTERS.len() as u64;
            letter
        }))
    }

    fn parse(text: &str) -> Option<Self> {
        let letters = text.as_bytes().try_into().ok()?;
        let known = |letters: &[u8; LENGTH]| letters.iter().all(|one| LETTERS.contains(one));
        Some(letters).filter(known).map(Self)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|letter| write!(f, "{}", char::from(*letter)))
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What one block was translated from, and a later wording of it that needs no other translation.
/// Written `bcdfghjk`, or `bcdfghjk~lmnpqrst` with a later wording.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub struct Stamp {
    /// The words that were translated.
    pub made_from: Mark,
    /// Words that differ in nothing that a translation has to follow.
    pub minor: Option<Mark>,
}

impl Stamp {
    /// Says whether the translation is current for these words.
    pub fn covers(self, mark: Mark) -> bool {
        self.made_from == mark || self.minor == Some(mark)
    }

    fn parse(text: &str) -> Option<Self> {
        let (made_from, minor) = match text.split_once('~') {
            Some((made_from, minor)) => (made_from, Some(Mark::parse(minor)?)),
            None => (text, None),
        };
        Some(Self { made_from: Mark::parse(made_from)?, minor })
    }
}

impl From<Mark> for Stamp {
    fn from(made_from: Mark) -> Self {
        Self { made_from, minor: None }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.made_from)?;
        self.minor.map_or(Ok(()), |minor| write!(f, "~{minor}"))
    }
}

impl Field for Stamp {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let text = Arc::<str>::read(node, key, reading)?;
        Self::parse(&text).or_else(|| reading.bad(diag::BAD_MARK, node, key, &text))
    }

    fn schema() -> Schema {
        Schema::Text
    }
}

/// What a translation was made from.
#[derive(Clone, Eq, PartialEq, Debug, Default)]
pub struct Ledger {
    /// Parts of the front matter, by their [keys](Part::key).
    pub parts: BTreeMap<Arc<str>, Stamp>,
    /// The blocks of the text, in the order they had.
    pub body: Vec<Stamp>,
}

/// The key of the text's blocks.
pub const BODY: &str = "body";

impl Field for Ledger {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let Value::Map(map) = &node.value else {
            return reading.wrong_type(node, key, "type-mapping");
        };
        let mut ledger = Self::default();
        for (key, node) in map {
            if &*key.name == BODY {
                ledger.body = Vec::read(node, &key.name, reading)?;
            } else if let Some(stamp) = Stamp::read(node, &key.name, reading) {
                ledger.parts.insert(Arc::clone(&key.name), stamp);
            }
        }
        Some(ledger)
    }

    fn schema() -> Schema {
        Schema::Any
    }
}

impl Ledger {
    /// Returns the ledger of a translation that is current.
    pub fn of(entry: &Entry, source: Lang) -> Self {
        let mut ledger = Self::default();
        for passage in entry.passages(source) {
            let stamp = Mark::of(passage.text).into();
            match passage.part {
                Part::Block(_) => ledger.body.push(stamp),
                part => _ = ledger.parts.insert(part.key().into(), stamp),
            }
        }
        ledger
    }
}

/// How a block of the source and a translation's record of it stand to each other.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Change {
    /// The words are others than were translated.
    Changed,
    /// The block was not there.
    Added,
    /// The block is gone. Such a one has no passage of the source.
    Removed,
}

/// One difference between a source and what a translation was made from.
#[derive(Clone, Debug)]
pub struct Difference<'a> {
    /// What happened.
    pub change: Change,
    /// The source as it is now; none where it is gone.
    pub now: Option<Passage<'a>>,
    /// What was translated; none where nothing was.
    pub was: Option<Stamp>,
    /// The translation's words, where it is plain which.
    pub translated: Option<Passage<'a>>,
}

/// How a translation stands to its source.
#[derive(Clone, Debug)]
pub enum State<'a> {
    /// There is none.
    Missing,
    /// Nothing says what it was made from.
    Untracked,
    /// It is as its source.
    Current,
    /// Its source has changed.
    Old(Vec<Difference<'a>>),
}

/// Returns how an entry's translation stands to its source. An entry whose languages stand side
/// by side in one record has nothing that could grow old.
pub fn state(entry: &Entry, source: Lang, lang: Lang) -> State<'_> {
    let Some(face) = entry.faces.get(lang) else {
        let side_by_side =
            entry.faces.get(source).is_none() && entry.facets.title.get(lang).is_some();
        return if side_by_side { State::Current } else { State::Missing };
    };
    let Some(ledger) = &face.ledger else { return State::Untracked };
    let differences = compare(entry, ledger, source, lang);
    if differences.is_empty() { State::Current } else { State::Old(differences) }
}

/// Returns every difference between an entry's source and a translation's record, in the order of
/// the source.
pub fn compare<'a>(
    entry: &'a Entry,
    ledger: &Ledger,
    source: Lang,
    lang: Lang,
) -> Vec<Difference<'a>> {
    let mut differences = Vec::new();
    let translated: Vec<_> = entry.passages(lang).collect();
    let find = |part: Part<'_>| translated.iter().find(|passage| passage.part == part).cloned();
    let mut blocks = Vec::new();
    let mut seen = Vec::new();
    for passage in entry.passages(source) {
        if let Part::Block(_) = passage.part {
            blocks.push(passage);
            continue;
        }
        let was = ledger.parts.get(&*passage.part.key()).copied();
        seen.push(passage.part.key());
        if was.is_none_or(|was| !was.covers(Mark::of(passage.text))) {
            let change = if was.is_some() { Change::Changed } else { Change::Added };
            let translated = find(passage.part);
            differences.push(Difference { change, now: Some(passage), was, translated });
        }
    }
    for (key, was) in &ledger.parts {
        if !seen.iter().any(|seen| **seen == **key) {
            let gone = Difference {
                change: Change::Removed,
                now: None,
                was: Some(*was),
                translated: None,
            };
            differences.push(gone);
        }
    }
    // A translation that has as many blocks as were recorded has them in their order.
    let face = entry.faces.get(lang);
    let aligned = face.is_some_and(|face| face.body.prose.blocks().len() == ledger.body.len());
    let of_block = |index: usize| find(Part::Block(index)).filter(|_| aligned);
    let marks: Vec<_> = blocks.iter().map(|block| Mark::of(block.text)).collect();
    for (now, was) in pair(&marks, &ledger.body) {
        let change = match (now, was) {
            (Some(_), Some(_)) => Change::Changed,
            (Some(_), None) => Change::Added,
            _ => Change::Removed,
        };
        differences.push(Difference {
            change,
            now: now.map(|index| blocks[index].clone()),
            was: was.map(|index| ledger.body[index]),
            translated: was.and_then(of_block),
        });
    }
    differences
}

/// Pairs the blocks that have no equal on the other side: those between the same neighbours, in
/// their order. A block that only moved has its equal.
fn pair(marks: &[Mark], stamps: &[Stamp]) -> Vec<(Option<usize>, Option<usize>)> {
    let equals = equals(marks, stamps);
    let mut taken = vec![false; stamps.len()];
    equals.iter().flatten().for_each(|index| taken[*index] = true);
    let mut pairs = Vec::new();
    let mut next = 0;
    for (index, equal) in equals.iter().enumerate() {
        match equal {
            Some(equal) => next = equal + 1,
            None if taken.get(next) == Some(&false) => {
                taken[next] = true;
                pairs.push((Some(index), Some(next)));
                next += 1;
            }
            None => pairs.push((Some(index), None)),
        }
    }
    let gone = taken.iter().enumerate().filter(|(_, taken)| !**taken);
    pairs.extend(gone.map(|(index, _)| (None, Some(index))));
    pairs
}

/// Returns the stamp that covers each block, each stamp once.
fn equals(marks: &[Mark], stamps: &[Stamp]) -> Vec<Option<usize>> {
    let mut free: HashMap<Mark, Vec<usize>> = HashMap::new();
    for (index, stamp) in stamps.iter().enumerate().rev() {
        for mark in [Some(stamp.made_from), stamp.minor].into_iter().flatten() {
            free.entry(mark).or_default().push(index);
        }
    }
    let mut taken = vec![false; stamps.len()];
    let equals = marks.iter().map(|mark| {
        let waiting = free.get_mut(mark)?;
        while let Some(index) = waiting.pop() {
            if !std::mem::replace(&mut taken[index], true) {
                return Some(index);
            }
        }
        None
    });
    equals.collect()
}

/// Returns for each block of a translation the block of its source that it is the translation of;
/// `None` where that is not known. Without a record, texts of as many blocks of the same sorts
/// are taken to be in step.
pub fn align(entry: &Entry, source: Lang, lang: Lang) -> Vec<Option<usize>> {
    let (Some(from), Some(to)) = (entry.faces.get(source), entry.faces.get(lang)) else {
        return Vec::new();
    };
    let count = to.body.prose.blocks().len();
    match &to.ledger {
        Some(ledger) if ledger.body.len() == count => by_record(from, ledger),
        _ => {
            let sorts =
                |face: &Face| face.body.prose.blocks().map(|block| block.sort).collect::<Vec<_>>();
            let in_step = sorts(from) == sorts(to);
            (0..count).map(|index| in_step.then_some(index)).collect()
        }
    }
}

fn by_record(from: &Face, ledger: &Ledger) -> Vec<Option<usize>> {
    let marks: Vec<_> = from.body.prose.blocks().map(|block| Mark::of(block.text)).collect();
    let mut sources = vec![None; ledger.body.len()];
    for (index, equal) in equals(&marks, &ledger.body).into_iter().enumerate() {
        if let Some(equal) = equal {
            sources[equal] = Some(index);
        }
    }
    for pair in pair(&marks, &ledger.body) {
        if let (Some(now), Some(was)) = pair {
            sources[was] = Some(now);
        }
    }
    sources
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(words: &str) -> Vec<Mark> {
        words.split_whitespace().map(Mark::of).collect()
    }

    fn stamps(words: &str) -> Vec<Stamp> {
        marks(words).into_iter().map(Stamp::from).collect()
    }

    #[test]
    fn a_mark_is_of_words_alone() {
        assert_eq!(Mark::of(" Một\n đoạn  "), Mark::of("Một đoạn"));
        assert_ne!(Mark::of("Một đoạn"), Mark::of("Một đoàn"));
        let mark = Mark::of("Một đoạn").to_string();
        assert_eq!(Mark::parse(&mark), Some(Mark::of("Một đoạn")));
        for wrong in ["", "bcdfghj", "bcdfghjkl", "abcdfghj", "BCDFGHJK", "12345678"] {
            assert_eq!(Mark::parse(wrong), None, "{wrong}");
        }
        let stamp = Stamp { made_from: Mark::of("a"), minor: Some(Mark::of("b")) };
        assert_eq!(Stamp::parse(&stamp.to_string()), Some(stamp));
        assert!(stamp.covers(Mark::of("b")) && !stamp.covers(Mark::of("c")));
    }

    #[test]
    fn what_moved_has_its_equal_and_what_changed_its_partner() {
        for (now, was, pairs) in [
            ("a b c", "a b c", &[][..]),
            ("c a b", "a b c", &[]),
            ("a x c", "a b c", &[(Some(1), Some(1))]),
            ("a x b c", "a b c", &[(Some(1), None)]),
            ("a c", "a b c", &[(None, Some(1))]),
            ("x y c", "a b c", &[(Some(0), Some(0)), (Some(1), Some(1))]),
            ("a a", "a", &[(Some(1), None)]),
            ("", "a", &[(None, Some(0))]),
        ] {
            assert_eq!(pair(&marks(now), &stamps(was)), pairs, "{now} / {was}");
        }
    }
}
