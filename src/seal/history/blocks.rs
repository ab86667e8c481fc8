//! What changed between two canonical texts, block by block and word by word.
//!
//! Owns both forms and their bounds. A block is a line of the canonical text.

use std::collections::HashMap;
use std::ops::Range;

use serde::Serialize;

use super::super::align::align;

/// What changed between two texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// The blocks in order, equal ones counted.
    pub blocks: Vec<Block>,
    /// Whether there was more than fits; then the list ends early.
    pub cut: bool,
}

/// A block, or several equal ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "op", rename_all = "kebab-case")]
pub enum Block {
    /// Blocks that are equal.
    Same {
        /// How many.
        blocks: usize,
    },
    /// A block in which words changed.
    Changed {
        /// Its words.
        words: Vec<Words>,
    },
    /// A new block.
    Added {
        /// Its text.
        text: String,
    },
    /// A block that is gone.
    Removed {
        /// Its text.
        text: String,
    },
}

/// Words of a changed block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "op", rename_all = "kebab-case")]
pub enum Words {
    /// Words that are equal.
    Same {
        /// The words.
        text: String,
    },
    /// Words that are gone.
    Del {
        /// The words.
        text: String,
    },
    /// New words.
    Ins {
        /// The words.
        text: String,
    },
}

/// The most text that a difference holds, in bytes.
const BYTES_MAX: usize = 256 << 10;
/// The largest gap in which blocks are paired, in pairs.
const PAIRS_MAX: usize = 10_000;

/// Returns what changed from one canonical text to another.
pub fn diff(old: &str, new: &str) -> Diff {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let (old_ids, new_ids) = numbered(&old, &new);
    let mut told = Told { blocks: Vec::new(), bytes: 0, cut: false };
    let mut at = (0, 0);
    for run in align(&old_ids, &new_ids) {
        told.gap(&old[at.0..run.a], &new[at.1..run.b]);
        told.push(Block::Same { blocks: run.len }, 0);
        at = (run.a + run.len, run.b + run.len);
    }
    told.gap(&old[at.0..], &new[at.1..]);
    Diff { blocks: told.blocks, cut: told.cut }
}

/// Returns a difference as lines to read: `-` gone, `+` new, `~` changed with the words marked
/// as `[-old-]` and `{+new+}`, and `…` for equal blocks.
pub fn readable(diff: &Diff) -> String {
    let mut lines = String::new();
    for block in &diff.blocks {
        match block {
            Block::Same { .. } => lines.push('…'),
            Block::Added { text } => lines.extend(["+ ", text]),
            Block::Removed { text } => lines.extend(["- ", text]),
            Block::Changed { words } => {
                lines.push('~');
                for words in words {
                    match words {
                        Words::Same { text } => lines.extend([" ", text]),
                        Words::Del { text } => lines.extend([" [-", text, "-]"]),
                        Words::Ins { text } => lines.extend([" {+", text, "+}"]),
                    }
                }
            }
        }
        lines.push('\n');
    }
    if diff.cut {
        lines.push_str("[…]\n");
    }
    lines
}

struct Told {
    blocks: Vec<Block>,
    bytes: usize,
    cut: bool,
}

impl Told {
    fn push(&mut self, block: Block, bytes: usize) {
        self.cut |= self.bytes + bytes > BYTES_MAX;
        if !self.cut {
            self.bytes += bytes + 32;
            self.blocks.push(block);
        }
    }

    /// Tells blocks that are not equal: pairs that are alike as changed, others as gone and new.
    fn gap(&mut self, old: &[&str], new: &[&str]) {
        let mut at = (0, 0);
        for (i, j) in pairs(old, new) {
            self.unpaired(&old[at.0..i], &new[at.1..j]);
            let words = marked(old[i], new[j]);
            self.push(Block::Changed { words }, old[i].len() + new[j].len());
            at = (i + 1, j + 1);
        }
        self.unpaired(&old[at.0..], &new[at.1..]);
    }

    fn unpaired(&mut self, old: &[&str], new: &[&str]) {
        for text in old {
            self.push(Block::Removed { text: (*text).to_owned() }, text.len());
        }
        for text in new {
            self.push(Block::Added { text: (*text).to_owned() }, text.len());
        }
    }
}

/// Returns which old block became which new one: in order, the most words kept.
fn pairs(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > PAIRS_MAX {
        return Vec::new();
    }
    let sorted = |text: &&str| {
        let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    let old_words: Vec<_> = old.iter().map(sorted).collect();
    let new_words: Vec<_> = new.iter().map(sorted).collect();
    let width = new.len() + 1;
    let mut best = vec![0usize; (old.len() + 1) * width];
    let mut alike = vec![0usize; (old.len() + 1) * width];
    for (i, a) in old_words.iter().enumerate() {
        for (j, b) in new_words.iter().enumerate() {
            let (here, before) = ((i + 1) * width + j + 1, i * width + j);
            let common = common(a, b);
            // A block of one or two words, a cell, say, is paired with what stands in its place.
            let short = old.len() == new.len() && a.len().max(b.len()) <= 2 && i == j;
            if common * 5 >= a.len().max(b.len()) * 2 || short {
                alike[here] = best[before] + common.max(1);
            }
            best[here] = alike[here].max(best[here - 1]).max(best[here - width]);
        }
    }
    let (mut i, mut j) = (old.len(), new.len());
    let mut pairs = Vec::new();
    while i > 0 && j > 0 {
        let here = i * width + j;
        if alike[here] > 0 && alike[here] == best[here] {
            (i, j) = (i - 1, j - 1);
            pairs.push((i, j));
        } else if best[here] == best[here - width] {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    pairs.reverse();
    pairs
}

/// Counts the words that two sorted lists have in common.
fn common(a: &[String], b: &[String]) -> usize {
    let (mut i, mut j, mut count) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        count += usize::from(x == y);
        let order = x.cmp(y);
        i += usize::from(order.is_le());
        j += usize::from(order.is_ge());
    }
    count
}

/// Returns the words of a changed block.
fn marked(old: &str, new: &str) -> Vec<Words> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split(' ').collect(), new.split(' ').collect());
    let (old_ids, new_ids) = numbered(&old, &new);
    let mut words = Vec::new();
    let mut at = (0, 0);
    let gap = |words: &mut Vec<Words>, a: Range<usize>, b: Range<usize>| {
        if !a.is_empty() {
            words.push(Words::Del { text: old[a].join(" ") });
        }
        if !b.is_empty() {
            words.push(Words::Ins { text: new[b].join(" ") });
        }
    };
    for run in align(&old_ids, &new_ids) {
        gap(&mut words, at.0..run.a, at.1..run.b);
        at = (run.a + run.len, run.b + run.len);
        words.push(Words::Same { text: old[run.a..at.0].join(" ") });
    }
    gap(&mut words, at.0..old.len(), at.1..new.len());
    words
}

/// Returns the items as numbers, equal for equal items.
fn numbered<'a>(old: &[&'a str], new: &[&'a str]) -> (Vec<u32>, Vec<u32>) {
    let mut names: HashMap<&str, u32> = HashMap::new();
    let mut number = |item: &&'a str| {
        let next = u32::try_from(names.len()).unwrap_or(u32::MAX);
        *names.entry(item).or_insert(next)
    };
    let old = old.iter().map(&mut number).collect();
    (old, new.iter().map(&mut number).collect())
}
