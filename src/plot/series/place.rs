//! Where points of a series lie, and whose words come first.

use std::collections::BTreeSet;

use crate::plot::layout::Area;

/// Times as places.
pub(super) struct Places {
    first: f64,
    slots: f64,
    width: f64,
}

impl Places {
    /// Returns the places of times in a width; they are to scale.
    pub(super) fn new(times: impl Iterator<Item = i32> + Clone, width: f64) -> Self {
        let first = f64::from(times.clone().min().unwrap_or_default());
        let last = f64::from(times.max().unwrap_or_default());
        Self { first, slots: last - first + 1.0, width }
    }

    /// Returns the middle of a time as a share of the width.
    pub(super) fn share(&self, at: i32) -> f64 {
        ((f64::from(at) - self.first + 0.5) / self.slots).clamp(0.0, 1.0)
    }

    /// Returns how many pixels one time has.
    pub(super) fn slot(&self) -> f64 {
        self.width / self.slots
    }

    /// Returns from which time to which words of a width fit: 1, 2, 5, 10, 20, …
    pub(super) fn step(&self, width: f64) -> i32 {
        const STEPS: &[i32] = &[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        let fits = |step: &&i32| f64::from(**step) * self.slot() >= width;
        STEPS.iter().find(fits).copied().unwrap_or(i32::MAX)
    }

    /// Returns the width of a column as a share: slim where there are few.
    pub(super) fn column(&self) -> f64 {
        let part = (0.3 + 0.05 * self.slots).min(0.7);
        (part / self.slots).max(0.004)
    }
}

/// Returns the indexes whose words say most: the last, the first, the highest, the lowest.
pub(super) fn extremes(indexes: &[usize], value: impl Fn(usize) -> f64) -> Vec<usize> {
    let (Some(first), Some(last)) = (indexes.first(), indexes.last()) else { return Vec::new() };
    let by = |a: &&usize, b: &&usize| value(**a).total_cmp(&value(**b));
    let most = indexes.iter().max_by(by).unwrap_or(last);
    let least = indexes.iter().min_by(by).unwrap_or(first);
    once_each(vec![*last, *first, *most, *least])
}

/// Returns indexes in the order in which their words take their places: extremes first.
pub(super) fn by_weight(indexes: &[usize], value: impl Fn(usize) -> f64) -> Vec<usize> {
    let mut order = extremes(indexes, value);
    order.extend(indexes);
    once_each(order)
}

fn once_each(mut order: Vec<usize>) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    order.retain(|index| seen.insert(*index));
    order
}

/// Returns how far the words of a point on a line move aside, and whether they stand below it, so
/// that the line does not cross them; `steep` where the line may leave them only upright.
pub(super) fn beside(
    known: &[usize],
    index: usize,
    steep: bool,
    y: impl Fn(usize) -> f64,
) -> (f64, bool) {
    let Some(nth) = known.iter().position(|at| *at == index) else { return (0.0, false) };
    let here = y(index);
    // Positive where the line goes up from here.
    let rise = |at: Option<&usize>| at.map_or(0.0, |at| here - y(*at));
    let before = rise(nth.checked_sub(1).and_then(|nth| known.get(nth)));
    let after = rise(known.get(nth + 1));
    let (first, last) = (nth == 0, nth + 1 == known.len());
    // The foot of a valley; an end that the line comes down to, or climbs from on the spot.
    if before > 0.0 && (after > 0.0 || last) || steep && first && after > 0.0 {
        return (0.0, true);
    }
    match (before > 6.0, after > 6.0) {
        (_, true) => (-12.0, false),
        (true, _) => (12.0, false),
        _ => (0.0, false),
    }
}

/// Returns boxes along a line between two points (share of the width, y).
pub(super) fn along(from: (f64, f64), to: (f64, f64), width: f64) -> impl Iterator<Item = Area> {
    let steps = (((to.0 - from.0).abs() * width + (to.1 - from.1).abs()) / 6.0).clamp(1.0, 200.0);
    (0..=steps as u32).map(move |step| {
        let part = f64::from(step) / steps;
        let x = (from.0 + (to.0 - from.0) * part) * width;
        let y = from.1 + (to.1 - from.1) * part;
        Area { left: x - 2.0, top: y - 3.0, right: x + 2.0, bottom: y + 3.0 }
    })
}
