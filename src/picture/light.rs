//! Light: the way from stored numbers to amounts of light and back.
//!
//! Owns the sRGB curve (IEC 61966-2-1) and the halving of large pictures by whole factors. Pictures
//! are made smaller in linear light: means of stored numbers are darker than what they stand for,
//! which dims lights at night and thins print.

use std::sync::LazyLock;

/// The amount of light of each stored number.
static LINEAR: LazyLock<[u16; 256]> = LazyLock::new(|| {
    std::array::from_fn(|value| {
        let value = value as f64 / 255.0;
        let light =
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        (light * 65_535.0).round() as u16
    })
});

/// The nearest stored number of each amount of light.
static STORED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut value = 0;
    let nearest = |light: u32| {
        while value < 255 {
            let here = u32::from(LINEAR[value]).abs_diff(light);
            let next = u32::from(LINEAR[value + 1]).abs_diff(light);
            if here <= next {
                break;
            }
            value += 1;
        }
        value as u8
    };
    (0..=65_535).map(nearest).collect()
});

/// Returns the stored number of an amount of light.
pub(super) fn stored(light: u16) -> u8 {
    STORED[usize::from(light)]
}

/// A decoded picture as its file has it: rows of 1 (grey), 2 (grey, alpha), 3 (RGB) or 4 (RGBA)
/// bytes a pixel.
pub(super) struct Raw {
    pub width: usize,
    pub height: usize,
    pub channels: usize,
    pub bytes: Vec<u8>,
    pub icc: Option<Vec<u8>>,
}

impl Raw {
    /// Says whether any pixel lets something through.
    pub(super) fn is_translucent(&self) -> bool {
        let alpha = self.channels - 1;
        self.channels.is_multiple_of(2)
            && self.bytes.chunks_exact(self.channels).any(|pixel| pixel[alpha] < 255)
    }

    /// Returns the width and height after [`Raw::shrink`].
    pub(super) fn shrunk(&self, factor: usize) -> (usize, usize) {
        (self.width.div_ceil(factor), self.height.div_ceil(factor))
    }

    /// Makes one pixel of every `factor` × `factor`, in linear light; alpha is not kept.
    pub(super) fn shrink<P>(&self, factor: usize, make: impl Fn([u16; 3]) -> P) -> Vec<P> {
        let (width, height) = self.shrunk(factor);
        let linear = &*LINEAR;
        let mut pixels = Vec::with_capacity(width * height);
        let mut sums = vec![[0u32; 3]; width];
        let green = if self.channels >= 3 { [1, 2] } else { [0, 0] };
        for rows in self.bytes.chunks(self.width * self.channels * factor) {
            sums.fill([0; 3]);
            for row in rows.chunks_exact(self.width * self.channels) {
                for (sum, cell) in sums.iter_mut().zip(row.chunks(self.channels * factor)) {
                    for pixel in cell.chunks_exact(self.channels) {
                        sum[0] += u32::from(linear[usize::from(pixel[0])]);
                        sum[1] += u32::from(linear[usize::from(pixel[green[0]])]);
                        sum[2] += u32::from(linear[usize::from(pixel[green[1]])]);
                    }
                }
            }
            let tall = rows.len() / (self.width * self.channels);
            for (x, sum) in sums.iter().enumerate() {
                let count = (tall * factor.min(self.width - x * factor)) as u32;
                pixels.push(make(sum.map(|sum| ((sum + count / 2) / count) as u16)));
            }
        }
        pixels
    }

    /// Does as [`Raw::shrink`] and keeps alpha; what can't be seen lends no colour.
    pub(super) fn shrink_alpha<P>(&self, factor: usize, make: impl Fn([u16; 4]) -> P) -> Vec<P> {
        let (width, height) = self.shrunk(factor);
        let linear = &*LINEAR;
        let mut pixels = Vec::with_capacity(width * height);
        let mut sums = vec![[0u64; 4]; width];
        for rows in self.bytes.chunks(self.width * self.channels * factor) {
            sums.fill([0; 4]);
            for row in rows.chunks_exact(self.width * self.channels) {
                for (sum, cell) in sums.iter_mut().zip(row.chunks(self.channels * factor)) {
                    for pixel in cell.chunks_exact(self.channels) {
                        let alpha = u64::from(pixel[self.channels - 1]);
                        for (channel, sum) in sum[..3].iter_mut().enumerate() {
                            let stored = if self.channels == 4 { pixel[channel] } else { pixel[0] };
                            *sum += u64::from(linear[usize::from(stored)]) * alpha;
                        }
                        sum[3] += alpha;
                    }
                }
            }
            let tall = rows.len() / (self.width * self.channels);
            for (x, [red, green, blue, alpha]) in sums.iter().copied().enumerate() {
                let count = (tall * factor.min(self.width - x * factor)) as u64;
                let mean = |sum: u64| (sum + alpha / 2).checked_div(alpha).unwrap_or(0) as u16;
                let opacity = (alpha * 257 + count / 2) / count;
                pixels.push(make([mean(red), mean(green), mean(blue), opacity as u16]));
            }
        }
        pixels
    }
}
