//! Glyphs as pixels: how far each is covered.
//!
//! Owns the one use of the rasteriser. Must not know colours or canvases.

use ab_glyph_rasterizer::{Point, Rasterizer, point};

use super::face::{self, Glyph, Pen};

/// The coverage of one glyph at one size and place.
pub struct Stamp {
    raster: Rasterizer,
    /// The column of the canvas at which the coverage begins.
    left: i32,
    /// The rows of the coverage that lie above the baseline.
    above: i32,
}

impl Stamp {
    /// Returns the coverage of a glyph whose advance begins at a column; none for a blank.
    pub fn new(glyph: Glyph, x: f32, size: f32) -> Option<Self> {
        let mut bounds = Bounds { low: (f32::MAX, f32::MAX), high: (f32::MIN, f32::MIN) };
        face::outline(glyph, &mut bounds);
        if bounds.low.0 > bounds.high.0 {
            return None;
        }
        let left = (x + bounds.low.0 * size).floor();
        let above = (bounds.high.1 * size).ceil();
        let width = (x + bounds.high.0 * size).ceil() - left;
        let height = above - (bounds.low.1 * size).floor();
        // A pixel to spare on each side: rounding must not put a point outside the raster.
        let (left, above) = (left - 1.0, above + 1.0);
        let mut inked = Inked {
            raster: Rasterizer::new(width as usize + 3, height as usize + 3),
            x: x - left,
            above,
            size,
        };
        face::outline(glyph, &mut inked);
        Some(Self { raster: inked.raster, left: left as i32, above: above as i32 })
    }

    /// Walks the pixels: the column, the row below the baseline, and how far each is covered.
    pub fn each(&self, mut ink: impl FnMut(i32, i32, f32)) {
        let width = self.raster.dimensions().0;
        self.raster.for_each_pixel(|index, coverage| {
            let (x, y) = ((index % width) as i32, (index / width) as i32);
            ink(self.left + x, y - self.above, coverage.min(1.0));
        });
    }
}

struct Bounds {
    low: (f32, f32),
    high: (f32, f32),
}

impl Bounds {
    fn add(&mut self, (x, y): (f32, f32)) {
        self.low = (self.low.0.min(x), self.low.1.min(y));
        self.high = (self.high.0.max(x), self.high.1.max(y));
    }
}

impl Pen for Bounds {
    fn line(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.add(from);
        self.add(to);
    }

    fn curve(&mut self, from: (f32, f32), control: (f32, f32), to: (f32, f32)) {
        self.line(from, to);
        self.add(control);
    }
}

struct Inked {
    raster: Rasterizer,
    x: f32,
    above: f32,
    size: f32,
}

impl Inked {
    fn at(&self, (x, y): (f32, f32)) -> Point {
        point(self.x + x * self.size, self.above - y * self.size)
    }
}

impl Pen for Inked {
    fn line(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.raster.draw_line(self.at(from), self.at(to));
    }

    fn curve(&mut self, from: (f32, f32), control: (f32, f32), to: (f32, f32)) {
        self.raster.draw_quad(self.at(from), self.at(control), self.at(to));
    }
}
