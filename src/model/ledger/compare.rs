//! How a translation stands to its source.
//!
//! Owns the comparison of a source's blocks with the record that a translation keeps of them. A
//! block that moved is as it was; one whose words changed is paired with the record between the
//! same neighbours.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Ledger, Mark, Stamp};
use crate::model::passage::{Part, Passage};
use crate::model::{Entry, Face};
use crate::text::lang::Lang;

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
    /// The key of a part that is gone.
    pub key: Option<Arc<str>>,
    /// The number of its stamp among those of the text's blocks.
    pub recorded: Option<usize>,
}

impl Difference<'_> {
    /// Returns the name by which an editor can accept it: the number of the source's block, from
    /// 1; `was3` for the third block that was recorded and is gone; or the key of a part.
    pub fn label(&self) -> String {
        match (&self.now, self.recorded) {
            (Some(Passage { part: Part::Block(index), .. }), _) => (index + 1).to_string(),
            (Some(passage), _) => passage.part.key().into_owned(),
            (None, Some(index)) => format!("was{}", index + 1),
            (None, None) => self.key.as_deref().unwrap_or_default().to_owned(),
        }
    }
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
    let titled = entry.facets.title.get(lang).is_some();
    let Some(face) = entry.faces.get(lang).filter(|_| titled) else {
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
            let now = Some(passage);
            let one = Difference { change, now, was, translated, recorded: None, key: None };
            differences.push(one);
        }
    }
    for (key, was) in &ledger.parts {
        if !seen.iter().any(|seen| **seen == **key) {
            let gone = Difference {
                change: Change::Removed,
                now: None,
                was: Some(*was),
                translated: None,
                recorded: None,
                key: Some(Arc::clone(key)),
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
            recorded: was,
            key: None,
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
            let in_step = in_step(from, to);
            (0..count).map(|index| in_step.then_some(index)).collect()
        }
    }
}

/// Says whether two texts have as many blocks of the same sorts.
pub fn in_step(one: &Face, other: &Face) -> bool {
    let (one, other) = (&one.body.prose, &other.body.prose);
    one.blocks().len() == other.blocks().len()
        && one.blocks().map(|block| block.sort).eq(other.blocks().map(|block| block.sort))
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
