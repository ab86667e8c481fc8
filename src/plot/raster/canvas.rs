//! A canvas of few colours.
//!
//! Owns how colours lie over each other and how they are numbered. Must not know marks.

use std::collections::BTreeMap;

use super::mask::Mask;

/// Red, green and blue in sRGB.
pub(super) type Colour = [u8; 3];

/// How many steps lead from a ground to an ink: enough for smooth edges, and few colours.
const STEPS: u32 = 15;

/// The most colours that a palette holds.
const COLOURS_MAX: usize = 256;

/// A picture in the making.
pub(super) struct Canvas {
    /// Its width in pixels.
    pub(super) width: usize,
    /// Its height in pixels.
    pub(super) height: usize,
    pixels: Vec<Colour>,
}

impl Canvas {
    /// Returns a white canvas.
    pub(super) fn new(width: f64, height: f64) -> Self {
        let (width, height) = (width.round().max(1.0) as usize, height.round().max(1.0) as usize);
        Self { width, height, pixels: vec![[255; 3]; width * height] }
    }

    /// Lays a colour over the pixels between columns and rows; what lies outside is not drawn.
    pub(super) fn rect(&mut self, columns: (i64, i64), rows: (i64, i64), ink: Colour, part: u32) {
        let inside = |at: i64, end: usize| at.clamp(0, end as i64) as usize;
        let (left, right) = (inside(columns.0, self.width), inside(columns.1, self.width));
        for y in inside(rows.0, self.height)..inside(rows.1, self.height) {
            let row = y * self.width;
            for pixel in self.pixels.get_mut(row + left..row + right).unwrap_or_default() {
                *pixel = mix(*pixel, ink, part);
            }
        }
    }

    /// Inks what a mask covers.
    pub(super) fn ink(&mut self, mask: &Mask, ink: Colour) {
        for (number, row) in mask.rows().enumerate() {
            let from = (mask.top + number) * self.width + mask.left;
            let Some(pixels) = self.pixels.get_mut(from..from + row.len()) else { return };
            for (pixel, cover) in pixels.iter_mut().zip(row).filter(|(_, cover)| **cover > 0) {
                *pixel = mix(*pixel, ink, (u32::from(*cover) * STEPS + 127) / 255 * 255 / STEPS);
            }
        }
    }

    /// Returns the colours in the order in which they appear, and each pixel's number.
    ///
    /// If there are too many, those are made equal that hardly differ.
    pub(super) fn numbered(&self) -> (Vec<Colour>, Vec<u8>) {
        for coarse in 0..8 {
            if let Some(found) = self.numbered_by(|colour| colour.map(|it| it >> coarse)) {
                return found;
            }
        }
        (vec![[255; 3]], vec![0; self.pixels.len()])
    }

    fn numbered_by(&self, key: impl Fn(Colour) -> Colour) -> Option<(Vec<Colour>, Vec<u8>)> {
        let (mut numbers, mut palette) = (BTreeMap::new(), Vec::new());
        let mut last = None;
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for colour in &self.pixels {
            let number = match last {
                Some((before, number)) if before == *colour => number,
                _ => *numbers.entry(key(*colour)).or_insert_with(|| {
                    palette.push(*colour);
                    palette.len() - 1
                }),
            };
            if number >= COLOURS_MAX {
                return None;
            }
            last = Some((*colour, number));
            pixels.push(number as u8);
        }
        Some((palette, pixels))
    }
}

/// Lays an ink over a ground; `part` is how much of it, of 255.
fn mix(ground: Colour, ink: Colour, part: u32) -> Colour {
    std::array::from_fn(|at| {
        let (ground, ink) = (u32::from(ground[at]), u32::from(ink[at]));
        ((ground * (255 - part) + ink * part + 127) / 255) as u8
    })
}
