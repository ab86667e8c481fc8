//! A text as somebody else printed it, beside ours: what was changed, left out and put in.
//!
//! Owns the judgement of what differs. What typesetting may change is the business of `words`;
//! what a difference means for readers, of `verdict`.
//!
//! A newspaper prints an article inside its own page, leaves paragraphs out and puts pictures
//! between. So only what differs *within* a sentence, or stands in the place of a few words, is a
//! difference; whole sentences that lack or were added are told apart from it. A paragraph that
//! was moved is compared where it went.

mod passes;
mod reading;

use serde::Serialize;

use passes::Pass;
use reading::{Names, Text, Word};

/// What a comparison found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// Whether the two say the same: nothing changed, left out or added.
    pub same: bool,
    /// What was changed within passages, in the order of our text; the first [`LIST_MAX`].
    pub differences: Vec<Difference>,
    /// How many differences there are in all.
    pub differences_count: usize,
    /// How many words were changed: ours or theirs, whichever are more.
    pub changed_words: usize,
    /// What of ours was left out.
    pub missing: Missing,
    /// What of theirs is not ours; the first [`LIST_MAX`] passages.
    pub added: Vec<Added>,
    /// How many words stand in another order than ours.
    pub moved_words: usize,
}

/// A place where the words differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// What kind of thing differs.
    pub kind: Kind,
    /// What we wrote; empty if they put something in.
    pub ours: String,
    /// What they printed; empty if they took something out.
    pub theirs: String,
    /// A few words of ours before.
    pub before: String,
    /// A few words of ours after.
    pub after: String,
}

impl Difference {
    /// Tells whether only capitals differ.
    pub fn is_capitals(&self) -> bool {
        self.kind == Kind::Capitals
    }
}

/// What kind of thing differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Numbers or signs, alone or among words.
    Numbers,
    /// Words.
    Words,
    /// Capitals only.
    Capitals,
}

/// What was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// How many words of ours.
    pub words: usize,
    /// How many words ours has.
    pub of: usize,
    /// The passages; the first [`LIST_MAX`].
    pub passages: Vec<String>,
}

/// A passage that is not ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Added {
    /// Where it stands.
    pub place: Place,
    /// How many words it has.
    pub words: usize,
    /// What it says.
    pub text: String,
}

/// Where a passage stands that is not ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Before all that is ours.
    Before,
    /// Between passages of ours.
    Between,
    /// After all that is ours.
    After,
}

/// How many differences and passages are listed; all are counted.
pub const LIST_MAX: usize = 200;

/// The longest text that is compared, in bytes; the rest is passed over.
const BYTES_MAX: usize = 4 << 20;
/// The longest passage that is quoted, in bytes.
const QUOTE_BYTES_MAX: usize = 1200;
/// How many words of context a difference shows.
const CONTEXT: usize = 5;
/// How often what is left over is compared again, for passages that were moved.
const PASSES_MAX: usize = 4;

impl Comparison {
    /// Tells whether no word, number or sign was changed, whatever was left out or added.
    pub fn faithful(&self) -> bool {
        self.changed_words == 0
    }

    /// Returns how much of ours was left out, in thousandths.
    pub fn missing_per_mille(&self) -> usize {
        (self.missing.words * 1000).checked_div(self.missing.of).unwrap_or(0)
    }

    /// Returns how many words stand between passages of ours that are not ours.
    pub fn words_between(&self) -> usize {
        let between = self.added.iter().filter(|added| added.place == Place::Between);
        between.map(|added| added.words).sum()
    }
}

/// Compares our text with one that somebody printed.
pub fn compare(ours: &str, theirs: &str) -> Comparison {
    let mut names = Names::default();
    let ours = Text::read(bounded(ours), &mut names);
    let theirs = Text::read(bounded(theirs), &mut names);
    let (mut left, mut right) = (ours.words.clone(), theirs.words.clone());
    let mut found = Found { changed: Vec::new(), theirs: vec![false; right.len()], moved: 0 };
    for number in 0..PASSES_MAX {
        let pass = passes::pass(&left, &right);
        if pass.words == 0 {
            break;
        }
        found.moved += if number > 0 { pass.words } else { 0 };
        found.take(&pass, &left, &right);
        left = unmatched(left, &pass.left);
        right = unmatched(right, &pass.right);
    }
    found.told(&ours, &theirs, &left, &right)
}

/// What all passes together found, in places of the whole texts.
struct Found {
    changed: Vec<Changed>,
    /// Which words of theirs are ours or stand for ours.
    theirs: Vec<bool>,
    moved: usize,
}

/// Words of ours and what stands in their place; `at` is where they begin in ours.
struct Changed {
    at: usize,
    ours: Vec<usize>,
    theirs: Vec<usize>,
    capitals: bool,
}

impl Found {
    fn take(&mut self, pass: &Pass, left: &[Word], right: &[Word]) {
        for (word, matched) in right.iter().zip(&pass.right) {
            self.theirs[word.at] |= matched;
        }
        let places = |words: &[Word]| words.iter().map(|word| word.at).collect::<Vec<_>>();
        for (a, b) in &pass.changed {
            let before = a.start.checked_sub(1).and_then(|at| left.get(at));
            let first = left.get(a.start).filter(|_| !a.is_empty()).map(|word| word.at);
            self.changed.push(Changed {
                at: first.or(before.map(|word| word.at + 1)).unwrap_or(0),
                ours: places(&left[a.clone()]),
                theirs: places(&right[b.clone()]),
                capitals: false,
            });
        }
        for run in &pass.runs {
            for (a, b) in left[run.a..run.a + run.len].iter().zip(&right[run.b..]) {
                if a.capitals != b.capitals && !a.shouted && !b.shouted {
                    let (ours, theirs) = (vec![a.at], vec![b.at]);
                    self.changed.push(Changed { at: a.at, ours, theirs, capitals: true });
                }
            }
        }
    }

    fn told(mut self, ours: &Text, theirs: &Text, left: &[Word], right: &[Word]) -> Comparison {
        self.changed.sort_by_key(|changed| (changed.at, changed.ours.len()));
        let changed = self.changed.iter().filter(|changed| !changed.capitals);
        let changed_words = changed.map(|c| c.ours.len().max(c.theirs.len())).sum();
        let listed = self.changed.iter().take(LIST_MAX);
        let differences = listed.map(|changed| difference(changed, ours, theirs)).collect();
        let passages = passages(left).into_iter().take(LIST_MAX);
        let missing = Missing {
            words: left.len(),
            of: ours.words.len(),
            passages: passages.map(|places| quoted(ours, &places)).collect(),
        };
        let first = self.theirs.iter().position(|matched| *matched).unwrap_or(usize::MAX);
        let last = self.theirs.iter().rposition(|matched| *matched).unwrap_or(usize::MAX);
        let added = passages_of(right, theirs, first, last);
        Comparison {
            same: self.changed.is_empty() && left.is_empty() && right.is_empty() && self.moved == 0,
            differences,
            differences_count: self.changed.len(),
            changed_words,
            missing,
            added,
            moved_words: self.moved,
        }
    }
}

fn passages_of(right: &[Word], theirs: &Text, first: usize, last: usize) -> Vec<Added> {
    let passages = passages(right).into_iter();
    let mut added: Vec<Added> = passages
        .map(|places| {
            let at = places.first().copied().unwrap_or(0);
            let place = if at < first {
                Place::Before
            } else if at > last {
                Place::After
            } else {
                Place::Between
            };
            Added { place, words: places.len(), text: quoted(theirs, &places) }
        })
        .collect();
    added.truncate(LIST_MAX);
    added
}

fn difference(changed: &Changed, ours: &Text, theirs: &Text) -> Difference {
    let facts = |text: &Text, places: &[usize]| places.iter().any(|at| text.words[*at].fact);
    let kind = if changed.capitals {
        Kind::Capitals
    } else if facts(ours, &changed.ours) || facts(theirs, &changed.theirs) {
        Kind::Numbers
    } else {
        Kind::Words
    };
    let before: Vec<usize> = (changed.at.saturating_sub(CONTEXT)..changed.at).collect();
    let end = changed.at + changed.ours.len();
    let after: Vec<usize> = (end..(end + CONTEXT).min(ours.words.len())).collect();
    Difference {
        kind,
        ours: quoted(ours, &changed.ours),
        theirs: quoted(theirs, &changed.theirs),
        before: quoted(ours, &before),
        after: quoted(ours, &after),
    }
}

/// Returns the places of words cut where the words between were matched.
fn passages(words: &[Word]) -> Vec<Vec<usize>> {
    let stretches = words.chunk_by(|a, b| a.at + 1 == b.at);
    stretches.map(|words| words.iter().map(|word| word.at).collect()).collect()
}

/// Returns the words that a pass did not match; what lay around a gap is no sentence any more.
fn unmatched(words: Vec<Word>, matched: &[bool]) -> Vec<Word> {
    let mut left: Vec<Word> = Vec::new();
    for (word, _) in words.into_iter().zip(matched).filter(|(_, matched)| !**matched) {
        if let Some(last) = left.last_mut().filter(|last| last.at + 1 != word.at) {
            last.ends = true;
        }
        left.push(word);
    }
    left
}

/// Returns the text from the first word to the last, cut at a word if it is too long.
fn quoted(text: &Text, places: &[usize]) -> String {
    let (Some(first), Some(last)) = (places.first(), places.last()) else { return String::new() };
    let whole = &text.text[text.words[*first].start..text.words[*last].end];
    if whole.len() <= QUOTE_BYTES_MAX {
        return whole.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let cut = whole.floor_char_boundary(QUOTE_BYTES_MAX);
    let mut words: Vec<&str> = whole[..cut].split_whitespace().collect();
    words.pop();
    format!("{} …", words.join(" "))
}

fn bounded(text: &str) -> &str {
    &text[..text.floor_char_boundary(BYTES_MAX)]
}

#[cfg(test)]
mod tests;
