//! The alignment of two sequences: which stretches of one stand in the other, in order.
//!
//! Owns the algorithm and its limits. Items are numbers; what they stand for is the caller's.
//!
//! Stretches that are unique in both sequences are anchors; the longest chain of them in the
//! order of both is kept, and what lies between is aligned with shorter anchors. A gap small
//! enough is solved exactly, with a preference for unbroken stretches. Work is bounded by about
//! a thousand steps an item whatever the input: a gap that is too large for the exact way and
//! has no anchors is left unaligned.

use std::collections::HashMap;
use std::ops::Range;

/// Equal stretches: `len` items from `a` in the first sequence and from `b` in the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) len: usize,
}

/// Lengths of anchors, one after the other.
const ANCHORS: [usize; 4] = [8, 4, 2, 1];
/// The largest gap that is solved exactly, in cells.
const CELLS_MAX: usize = 1 << 20;

/// Returns the equal stretches of two sequences, in order, none touching the next.
pub(super) fn align(a: &[u32], b: &[u32]) -> Vec<Run> {
    let mut runs = Vec::new();
    fill(a, b, (0..a.len(), 0..b.len()), &ANCHORS, &mut runs);
    let mut joined: Vec<Run> = Vec::with_capacity(runs.len());
    for run in runs {
        match joined.last_mut() {
            Some(last) if last.a + last.len == run.a && last.b + last.len == run.b => {
                last.len += run.len;
            }
            _ => joined.push(run),
        }
    }
    joined
}

type Gap = (Range<usize>, Range<usize>);

fn fill(a: &[u32], b: &[u32], gap: Gap, anchors: &[usize], runs: &mut Vec<Run>) {
    let (mut x, mut y) = gap;
    let small = |x: &Range<usize>, y: &Range<usize>| x.len().saturating_mul(y.len()) <= CELLS_MAX;
    // In a small gap, a short equal beginning may be chance that the exact way does better.
    let least = if small(&x, &y) { ANCHORS[0] } else { 1 };
    let equal = a[x.clone()].iter().zip(&b[y.clone()]).take_while(|(a, b)| a == b).count();
    let head = if equal < least { 0 } else { equal };
    if head > 0 {
        runs.push(Run { a: x.start, b: y.start, len: head });
    }
    x.start += head;
    y.start += head;
    let backwards = a[x.clone()].iter().rev().zip(b[y.clone()].iter().rev());
    let equal = backwards.take_while(|(a, b)| a == b).count();
    let tail = if equal < least { 0 } else { equal };
    x.end -= tail;
    y.end -= tail;
    if small(&x, &y) {
        exact(&a[x.clone()], &b[y.clone()], (x.start, y.start), runs);
    } else if let Some((length, shorter)) = anchors.split_first() {
        let mut at = (x.start, y.start);
        for run in chain(&a[x.clone()], &b[y.clone()], *length) {
            let (from, to) = (x.start + run.a, y.start + run.b);
            // Anchors may overlap: the next one begins where the last ended.
            if from < at.0 || to < at.1 {
                continue;
            }
            fill(a, b, (at.0..from, at.1..to), shorter, runs);
            runs.push(Run { a: from, b: to, len: *length });
            at = (from + length, to + length);
        }
        fill(a, b, (at.0..x.end, at.1..y.end), shorter, runs);
    }
    if tail > 0 {
        runs.push(Run { a: x.end, b: y.end, len: tail });
    }
}

/// Returns the longest chain of stretches of one length that occur once in each sequence.
fn chain(a: &[u32], b: &[u32], length: usize) -> Vec<Run> {
    let mut seen: HashMap<u64, Once> = HashMap::new();
    for (at, hash) in hashes(a, length) {
        seen.entry(hash).and_modify(|once| once.a = None).or_insert(Once { a: Some(at), b: None });
    }
    for (at, hash) in hashes(b, length) {
        if let Some(once) = seen.get_mut(&hash) {
            match once.b {
                None => once.b = Some(at),
                Some(_) => once.a = None,
            }
        }
    }
    let pairs: Vec<(usize, usize)> = hashes(a, length)
        .filter_map(|(at, hash)| {
            let once = seen.get(&hash)?;
            once.a.zip(once.b).filter(|(a, _)| *a == at)
        })
        .filter(|(x, y)| a[*x..x + length] == b[*y..y + length])
        .collect();
    rising(&pairs).into_iter().map(|(a, b)| Run { a, b, len: length }).collect()
}

/// Where a stretch stands, as long as it is the only one of its kind.
struct Once {
    a: Option<usize>,
    b: Option<usize>,
}

/// Returns the hash of each stretch of a length, with where it begins.
pub(super) fn hashes(items: &[u32], length: usize) -> impl Iterator<Item = (usize, u64)> + '_ {
    const BASE: u64 = 0x9e37_79b9_7f4a_7c15;
    let power = (0..length).fold(1u64, |power, _| power.wrapping_mul(BASE));
    let mut hash = 0u64;
    items.iter().enumerate().filter_map(move |(at, item)| {
        let old =
            at.checked_sub(length).and_then(|old| items.get(old)).map_or(0, |old| spread(*old));
        hash = hash.wrapping_mul(BASE).wrapping_add(spread(*item));
        hash = hash.wrapping_sub(power.wrapping_mul(old));
        (at + 1 >= length).then(|| (at + 1 - length, hash))
    })
}

fn spread(item: u32) -> u64 {
    let mixed = (u64::from(item) + 1).wrapping_mul(0xff51_afd7_ed55_8ccd);
    mixed ^ (mixed >> 32)
}

/// Returns the longest part of the pairs, sorted by the first, in which the second rises too.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (_, b)) in pairs.iter().enumerate() {
        let place = ends.partition_point(|end| pairs[*end].1 < *b);
        before.push(place.checked_sub(1).map(|place| ends[place]));
        if place == ends.len() {
            ends.push(at);
        } else {
            ends[place] = at;
        }
    }
    let mut chain = Vec::with_capacity(ends.len());
    let mut at = ends.last().copied();
    while let Some(here) = at {
        chain.push(pairs[here]);
        at = before[here];
    }
    chain.reverse();
    chain
}

/// Aligns exactly: most items, and among those ways the one with the fewest breaks.
fn exact(a: &[u32], b: &[u32], start: (usize, usize), runs: &mut Vec<Run>) {
    // An item counts two, and one more if it continues a stretch. Scores fit: the shorter side
    // of a gap has at most 1,024 items.
    let width = b.len() + 1;
    let mut best = vec![0u16; (a.len() + 1) * width];
    let mut joined = vec![0u16; (a.len() + 1) * width];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let (here, before) = ((i + 1) * width + j + 1, i * width + j);
            if x == y {
                let longer = if joined[before] > 0 { joined[before] + 3 } else { 0 };
                joined[here] = longer.max(best[before] + 2);
            }
            best[here] = joined[here].max(best[here - 1]).max(best[here - width]);
        }
    }
    let (mut i, mut j) = (a.len(), b.len());
    let mut back: Vec<Run> = Vec::new();
    let mut inside = false;
    while i > 0 && j > 0 {
        let (here, before) = (i * width + j, (i - 1) * width + j - 1);
        if inside || joined[here] == best[here] && joined[here] > 0 {
            let (a, b) = (start.0 + i - 1, start.1 + j - 1);
            match back.last_mut().filter(|last| last.a == a + 1 && last.b == b + 1) {
                Some(last) => *last = Run { a, b, len: last.len + 1 },
                None => back.push(Run { a, b, len: 1 }),
            }
            inside = joined[before] > 0 && joined[here] == joined[before] + 3;
            (i, j) = (i - 1, j - 1);
        } else if best[here] == best[here - width] {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    runs.extend(back.into_iter().rev());
}

#[cfg(test)]
mod tests;
