//! Masks: how far each pixel of a box is covered by shapes and letters.
//!
//! What several shapes cover they cover together: the largest part counts, so that joints and
//! letters that touch show no seam. Must not know colours.

use crate::paint::{self, Stamp, Weight};

/// A place in pixels.
pub(super) type Point = (f64, f64);

/// A box in pixels: left, top, right, bottom.
pub(super) type Area = (f64, f64, f64, f64);

/// Coverage in a box that lies inside a canvas.
pub(super) struct Mask {
    /// The column of the canvas at which it begins.
    pub(super) left: usize,
    /// The row at which it begins.
    pub(super) top: usize,
    width: usize,
    cover: Vec<u8>,
}

impl Mask {
    /// Returns an empty mask for a box on a canvas of a size.
    pub(super) fn new(area: Area, size: (usize, usize)) -> Self {
        let low = |at: f64, end: usize| at.floor().clamp(0.0, end as f64) as usize;
        let high = |at: f64, end: usize| at.ceil().clamp(0.0, end as f64) as usize;
        let (left, top) = (low(area.0, size.0), low(area.1, size.1));
        let (right, bottom) = (high(area.2, size.0).max(left), high(area.3, size.1).max(top));
        let width = right - left;
        Self { left, top, width, cover: vec![0; width * (bottom - top)] }
    }

    /// Returns its rows from the top.
    pub(super) fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.cover.chunks(self.width.max(1))
    }

    fn height(&self) -> usize {
        self.cover.len() / self.width.max(1)
    }

    /// Adds a shape within a box, by how far a place is outside it; inside is below zero.
    pub(super) fn add(&mut self, area: Area, outside: impl Fn(Point) -> f64) {
        let part = Self::new(area, (self.left + self.width, self.top + self.height()));
        let (left, rows) = (part.left.max(self.left), part.height());
        for y in part.top.max(self.top)..part.top + rows {
            let row = (y - self.top) * self.width;
            for x in left..part.left + part.width {
                let away = outside((x as f64 + 0.5, y as f64 + 0.5));
                let cover = ((0.5 - away).clamp(0.0, 1.0) * 255.0).round() as u8;
                let pixel = &mut self.cover[row + x - self.left];
                *pixel = cover.max(*pixel);
            }
        }
    }

    /// Adds a line with round ends, of half its width.
    pub(super) fn segment(&mut self, from: Point, to: Point, half: f64) {
        let area = around((from.0.min(to.0), from.1.min(to.1)), half);
        let area = (area.0, area.1, from.0.max(to.0) + half + 1.0, from.1.max(to.1) + half + 1.0);
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx * dx + dy * dy;
        self.add(area, |(x, y)| {
            let (px, py) = (x - from.0, y - from.1);
            let along =
                if length > 0.0 { ((px * dx + py * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
            (px - along * dx).hypot(py - along * dy) - half
        });
    }

    /// Adds a line of text whose first letter begins at a place on the baseline.
    pub(super) fn text(&mut self, weight: Weight, words: &str, at: Point, size: f64) {
        let (baseline, size) = (at.1.round() as i32, size as f32);
        let room = self.left as f32 - 2.0 * size..(self.left + self.width) as f32 + size;
        let glyphs = paint::glyphs(weight, words).map(|(glyph, x)| (glyph, at.0 as f32 + x * size));
        let seen = glyphs.take_while(|(_, x)| *x < room.end).filter(|(_, x)| *x > room.start);
        for stamp in seen.filter_map(|(glyph, x)| Stamp::new(glyph, x, size)) {
            stamp.each(|x, y, cover| {
                let x = i64::from(x) - self.left as i64;
                let y = i64::from(y) + i64::from(baseline) - self.top as i64;
                let inside = (0..self.width as i64).contains(&x) && y >= 0;
                let at = if inside { y as usize * self.width + x as usize } else { usize::MAX };
                if let Some(pixel) = self.cover.get_mut(at) {
                    *pixel = ((cover * 255.0).round() as u8).max(*pixel);
                }
            });
        }
    }

    /// Returns it grown by a radius, as far as its box goes.
    ///
    /// Half a pixel more makes up for edges that are covered in part.
    pub(super) fn grown(&self, radius: f64) -> Self {
        let reach = (radius + 1.0).ceil() as i64;
        let (width, height) = (self.width as i64, self.height() as i64);
        let mut cover = vec![0; self.cover.len()];
        for (dx, dy) in (-reach..=reach).flat_map(|dy| (-reach..=reach).map(move |dx| (dx, dy))) {
            let part = (radius + 1.0 - (dx as f64).hypot(dy as f64)).clamp(0.0, 1.0);
            let part = (part * 256.0) as u32;
            if part == 0 {
                continue;
            }
            for y in 0.max(-dy)..height.min(height - dy) {
                let (left, right) = (0.max(-dx), width.min(width - dx).max(0.max(-dx)));
                let from = &self.cover[(y * width + left) as usize..(y * width + right) as usize];
                let shift = (y + dy) * width + dx;
                let to = &mut cover[(shift + left) as usize..(shift + right) as usize];
                for (to, from) in to.iter_mut().zip(from) {
                    *to = (*to).max((u32::from(*from) * part / 256) as u8);
                }
            }
        }
        Self { left: self.left, top: self.top, width: self.width, cover }
    }
}

/// Returns the box around a place, with a pixel to spare for soft edges.
pub(super) fn around((x, y): Point, radius: f64) -> Area {
    let radius = radius + 1.0;
    (x - radius, y - radius, x + radius, y + radius)
}
