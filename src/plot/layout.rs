//! Sizes and scales that plots share.

/// Size of names and values.
pub(crate) const BODY: f64 = 15.0;

/// Size of years and notes.
pub(crate) const SMALL: f64 = 13.5;

/// What a number is held to: far beyond any figure, and safe to add up.
const LARGEST: f64 = 1e18;

/// The widths that a plot can be composed for.
const WIDTHS: (f64, f64) = (200.0, 2000.0);

/// Returns a number that geometry can rest on; what is no number is nothing.
pub(crate) fn finite(value: f64) -> Option<f64> {
    (!value.is_nan()).then(|| value.clamp(-LARGEST, LARGEST))
}

/// Returns a width that a plot can be composed for.
pub(crate) fn sane_width(width: f64) -> f64 {
    if width.is_finite() { width.clamp(WIDTHS.0, WIDTHS.1) } else { crate::plot::NARROW }
}

/// A linear scale from values to 0–1.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    low: f64,
    span: f64,
}

impl Scale {
    /// Returns the scale of values for bars: it holds zero.
    pub(crate) fn with_zero(values: impl Iterator<Item = f64>) -> Self {
        let (low, high) = values
            .fold((0.0, 0.0), |(low, high): (f64, f64), value| (low.min(value), high.max(value)));
        Self { low, span: if high > low { high - low } else { 1.0 } }
    }

    /// Returns the scale of values for a line: it holds zero only where zero is near, so that
    /// small changes of a large share can be seen.
    pub(crate) fn for_line(values: impl Iterator<Item = f64> + Clone) -> Self {
        let low = values.clone().fold(f64::INFINITY, f64::min);
        let high = values.clone().fold(f64::NEG_INFINITY, f64::max);
        let near = |far: f64, near: f64| near.abs() <= 0.35 * far.abs();
        if low > high || low <= 0.0 && high >= 0.0 || near(high, low) || near(low, high) {
            return Self::with_zero(values);
        }
        let spare = if high > low { 0.0 } else { high.abs() * 0.1 };
        Self { low: low - spare, span: high - low + 2.0 * spare }
    }

    /// Returns where a value lies, 0 to 1.
    pub(crate) fn share(self, value: f64) -> f64 {
        ((value - self.low) / self.span).clamp(0.0, 1.0)
    }

    /// Whether zero lies on it.
    pub(crate) fn has_zero(self) -> bool {
        self.low <= 0.0 && self.low + self.span >= 0.0
    }
}

/// A box that something takes, in pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Area {
    /// Whether two boxes share a place.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}
