//! One pass over two rows of words: what is equal, and what stands for what.
//!
//! Owns the rules by which a stretch of equal words counts as ours, and by which the words
//! between two stretches are a change or whole sentences that lack or were put in.

use std::ops::Range;

use super::super::align::{Run, align};
use super::reading::Word;

/// What a pass found.
pub(super) struct Pass {
    pub(super) runs: Vec<Run>,
    /// Words of ours and the words of theirs that stand in their place.
    pub(super) changed: Vec<Gap>,
    /// Which words of ours are equal or changed.
    pub(super) left: Vec<bool>,
    /// Which words of theirs are equal or changed.
    pub(super) right: Vec<bool>,
    /// How many words are equal.
    pub(super) words: usize,
}

type Gap = (Range<usize>, Range<usize>);

/// Stretches closer than this many words belong to one passage.
const NEAR: usize = 8;
/// A passage of this many equal words is ours wherever it stands.
const SURE: usize = 8;
/// Whole sentences of at most this many words may stand for each other.
const SHORT: usize = 12;

/// Compares two rows of words.
pub(super) fn pass(left: &[Word], right: &[Word]) -> Pass {
    let ids = |words: &[Word]| words.iter().map(|word| word.id).collect::<Vec<_>>();
    let runs = align(&ids(left), &ids(right));
    let runs = without_chance(runs, left.len(), right.len());
    let runs = passages(&runs, left, right);
    let changed: Vec<Gap> = gaps(&runs, left.len(), right.len())
        .into_iter()
        .flat_map(|(gap, before, after)| changes(left, right, gap, before, after))
        .filter(|(a, b)| !a.is_empty() || !b.is_empty())
        .collect();
    let mut pass = Pass {
        words: runs.iter().map(|run| run.len).sum(),
        left: vec![false; left.len()],
        right: vec![false; right.len()],
        runs,
        changed,
    };
    for run in &pass.runs {
        pass.left[run.a..run.a + run.len].fill(true);
        pass.right[run.b..run.b + run.len].fill(true);
    }
    for (a, b) in &pass.changed {
        pass.left[a.clone()].fill(true);
        pass.right[b.clone()].fill(true);
    }
    pass
}

/// Removes stretches that are equal by chance: shorter than what differs on either side.
fn without_chance(mut runs: Vec<Run>, left: usize, right: usize) -> Vec<Run> {
    // Each removal makes gaps larger, which may doom a neighbour; a few rounds settle it.
    for _ in 0..8 {
        let mut kept: Vec<Run> = Vec::with_capacity(runs.len());
        let mut at = (0, 0);
        for (index, run) in runs.iter().enumerate() {
            let (next_a, next_b) =
                runs.get(index + 1).map_or((left, right), |next| (next.a, next.b));
            let before = (run.a - at.0).max(run.b - at.1);
            let after = (next_a - run.a - run.len).max(next_b - run.b - run.len);
            if run.len >= before.min(after).min(SURE) {
                kept.push(*run);
                at = (run.a + run.len, run.b + run.len);
            }
        }
        if kept.len() == runs.len() {
            break;
        }
        runs = kept;
    }
    runs
}

/// Returns the stretches that belong to a passage of ours.
///
/// A passage has at least half its words equal, and either many of them or whole sentences:
/// a phrase of ours in a sentence of theirs proves nothing.
fn passages(runs: &[Run], left: &[Word], right: &[Word]) -> Vec<Run> {
    let near = |a: &Run, b: &Run| b.a - a.a - a.len <= NEAR && b.b - a.b - a.len <= NEAR;
    let mut kept = Vec::with_capacity(runs.len());
    for runs in runs.chunk_by(near) {
        let (Some(first), Some(last)) = (runs.first(), runs.last()) else { continue };
        let equal: usize = runs.iter().map(|run| run.len).sum();
        let a = first.a..last.a + last.len;
        let b = first.b..last.b + last.len;
        let sure = equal >= SURE && equal * 2 >= a.len().max(b.len());
        let whole = sentences(left, a).len().max(sentences(right, b).len());
        if sure || equal * 2 >= whole {
            kept.extend_from_slice(runs);
        }
    }
    kept
}

/// Returns a range made longer to whole sentences, or as far as it matters.
fn sentences(words: &[Word], range: Range<usize>) -> Range<usize> {
    const FAR: usize = 64;
    let back = words[..range.start].iter().rev().take(FAR).take_while(|word| !word.ends).count();
    let inner = words[..range.end].last().is_some_and(|word| word.ends);
    let ahead =
        words[range.end..].iter().take(FAR).position(|word| word.ends).map_or(FAR, |at| at + 1);
    let ahead = if inner { 0 } else { ahead.min(words.len() - range.end) };
    range.start - back..range.end + ahead
}

/// Returns what lies around and between the stretches, and whether one is before and after.
fn gaps(runs: &[Run], left: usize, right: usize) -> Vec<(Gap, bool, bool)> {
    let mut gaps = Vec::with_capacity(runs.len() + 1);
    let mut at = (0, 0);
    for (index, run) in runs.iter().enumerate() {
        gaps.push(((at.0..run.a, at.1..run.b), index > 0, true));
        at = (run.a + run.len, run.b + run.len);
    }
    gaps.push(((at.0..left, at.1..right), !runs.is_empty(), false));
    gaps
}

/// Returns what of a gap is a change; the rest lacks or was put in.
fn changes(left: &[Word], right: &[Word], gap: Gap, before: bool, after: bool) -> Vec<Gap> {
    let (a, b) = gap;
    // The rest of the sentence that the stretch before began, and the beginning of the one that
    // the stretch after ends.
    let rest_a = if before { rest(left, &a) } else { a.start };
    let rest_b = if before { rest(right, &b) } else { b.start };
    let start_a = if after { start(left, &a) } else { a.end };
    let start_b = if after { start(right, &b) } else { b.end };
    let inside = before && after;
    if inside && rest_a >= start_a && b.len() <= a.len() * 4 + 60 {
        // No whole sentence of ours lies between. Whole sentences of theirs, put between two of
        // ours, are an addition.
        let put_between = a.is_empty() && rest_b == b.start && start_b == b.end;
        return if put_between { Vec::new() } else { vec![(a, b)] };
    }
    let start_a = start_a.max(rest_a);
    let start_b = start_b.max(rest_b);
    let head = (a.start..rest_a, b.start..rest_b);
    let tail = (start_a..a.end, start_b..b.end);
    let middle = (rest_a..start_a, rest_b..start_b);
    let mut changes = Vec::new();
    // At the edges of all that is ours, a sentence may be cut off, and the frame may go on in
    // the same line: a change needs words on both sides there.
    let both = |gap: &Gap| !gap.0.is_empty() && !gap.1.is_empty() && !framed(gap);
    if inside && !framed(&head) || both(&head) {
        changes.push(head);
    }
    let short = |range: &Range<usize>| (1..=SHORT).contains(&range.len());
    if inside && short(&middle.0) && short(&middle.1) {
        changes.push(middle);
    }
    if inside && !framed(&tail) || both(&tail) {
        changes.push(tail);
    }
    changes
}

/// Tells whether theirs is far too long to stand for ours.
fn framed((a, b): &Gap) -> bool {
    b.len() > a.len() * 4 + SHORT
}

/// Returns where the sentence ends that goes on into a gap.
fn rest(words: &[Word], gap: &Range<usize>) -> usize {
    if words[..gap.start].last().is_none_or(|word| word.ends) {
        return gap.start;
    }
    let end = words[gap.clone()].iter().position(|word| word.ends);
    end.map_or(gap.end, |at| gap.start + at + 1)
}

/// Returns where the sentence begins that goes on after a gap.
fn start(words: &[Word], gap: &Range<usize>) -> usize {
    let end = words[gap.clone()].iter().rposition(|word| word.ends);
    end.map_or(gap.start, |at| gap.start + at + 1)
}
