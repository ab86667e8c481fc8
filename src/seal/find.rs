//! Which of many known texts a printed one is.
//!
//! Owns the search by shingles (stretches of five words) and the choice between versions of one
//! text. Memory grows with the printed text, not with the known ones.

use std::collections::HashMap;

use super::compare::{Comparison, compare};
use super::words::{self, Event};

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match<Id> {
    /// The known text.
    pub id: Id,
    /// How much of the printed text is in it, in thousandths of its shingles.
    pub theirs_per_mille: usize,
    /// How much of it is in the printed text, in thousandths of its shingles.
    pub ours_per_mille: usize,
    /// How the two compare.
    pub comparison: Comparison,
}

/// How many words make a shingle.
const SHINGLE: usize = 5;
/// Fewer shingles in common are chance, unless they are most of either text.
const SURE: usize = 12;
/// How many texts are compared word by word.
const CANDIDATES: usize = 12;
/// The longest printed text that is searched, in bytes; the rest is passed over.
const BYTES_MAX: usize = 4 << 20;

/// Returns the known text that the printed one is, or `None` if it is none of them.
///
/// Versions of one text share most shingles: of the candidates, the one with the fewest changed
/// and foreign words is taken; then one that was printed whole; then the newest, which is the one
/// that comes last.
pub fn best<Id: Clone>(known: &[(Id, &str)], theirs: &str) -> Option<Match<Id>> {
    let mut wanted: HashMap<u64, u32> = HashMap::new();
    shingles(&theirs[..theirs.floor_char_boundary(BYTES_MAX)], |hash| {
        let next = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
        wanted.entry(hash).or_insert(next);
    });
    let mut scores: Vec<Score> = Vec::new();
    let mut stamps = vec![usize::MAX; wanted.len()];
    for (index, (_, text)) in known.iter().enumerate() {
        let mut score = Score { index, hits: 0, ours: 0, ours_found: 0 };
        shingles(text, |hash| {
            score.ours += 1;
            if let Some(place) = wanted.get(&hash) {
                score.ours_found += 1;
                if let Some(stamp) = stamps.get_mut(*place as usize).filter(|at| **at != index) {
                    *stamp = index;
                    score.hits += 1;
                }
            }
        });
        let mostly = score.hits * 2 >= wanted.len() || score.ours_found * 2 >= score.ours;
        if score.hits >= SURE || score.hits > 0 && mostly {
            scores.push(score);
        }
    }
    chosen(known, theirs, scores, wanted.len())
}

struct Score {
    index: usize,
    /// How many different shingles of theirs are in it.
    hits: usize,
    ours: usize,
    ours_found: usize,
}

fn chosen<Id: Clone>(
    known: &[(Id, &str)],
    theirs: &str,
    mut scores: Vec<Score>,
    wanted: usize,
) -> Option<Match<Id>> {
    scores.sort_by_key(|score| std::cmp::Reverse((score.hits, score.index)));
    let most = scores.first()?.hits;
    let close = scores.iter().take(CANDIDATES).filter(|score| score.hits * 10 >= most * 7);
    let mut best: Option<((usize, bool, usize), Match<Id>)> = None;
    for score in close {
        let (id, text) = known.get(score.index)?;
        let comparison = compare(text, theirs);
        let strange: usize = comparison.added.iter().map(|added| added.words).sum();
        let capitals = comparison.differences.iter().filter(|difference| difference.is_capitals());
        let cost = strange + comparison.changed_words + capitals.count();
        let key = (cost, comparison.missing.words > 0, usize::MAX - score.index);
        let per_mille = |part: usize, whole: usize| (part * 1000).checked_div(whole).unwrap_or(0);
        if best.as_ref().is_none_or(|(least, _)| key < *least) {
            let found = Match {
                id: id.clone(),
                theirs_per_mille: per_mille(score.hits, wanted),
                ours_per_mille: per_mille(score.ours_found, score.ours),
                comparison,
            };
            best = Some((key, found));
        }
    }
    best.map(|(_, found)| found)
}

/// Tells the hash of each stretch of five words; of the whole text if it is shorter.
fn shingles(text: &str, mut tell: impl FnMut(u64)) {
    const BASE: u64 = 0x9e37_79b9_7f4a_7c15;
    const POWER: u64 = BASE.wrapping_pow(SHINGLE as u32);
    let text = words::visible(text);
    let mut last = [0u64; SHINGLE];
    let (mut count, mut hash) = (0usize, 0u64);
    words::each(&text, |event| {
        if let Event::Token(token) = event {
            let word = word_hash(token.key);
            let oldest = std::mem::replace(&mut last[count % SHINGLE], word);
            hash =
                hash.wrapping_mul(BASE).wrapping_add(word).wrapping_sub(POWER.wrapping_mul(oldest));
            count += 1;
            if count >= SHINGLE {
                tell(hash);
            }
        }
    });
    if (1..SHINGLE).contains(&count) {
        tell(hash);
    }
}

/// FNV-1a with a final mix.
fn word_hash(word: &str) -> u64 {
    let hash = word.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}

#[cfg(test)]
mod tests;
