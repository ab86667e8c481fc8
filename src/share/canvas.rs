//! The canvas of a share picture: one palette index a pixel.
//!
//! Owns the palette's order, the ground with its rings, and how lines of text are inked. Must not
//! choose words, sizes or places.

use std::sync::LazyLock;

use super::layout::{Colour, Line, RULE};
use super::{HEIGHT, Hue, WIDTH};
use crate::paint::Stamp;

/// The number of shades from paper to an ink, besides paper itself.
const SHADES: u8 = 6;
const PAPER: [u8; 3] = [0xff, 0xfd, 0xfb];
const INK: [u8; 3] = [0x21, 0x1a, 0x17];
/// The index of the accent, which is always pure: it fills straight shapes only.
const RED: u8 = 2 * SHADES + 1;

/// The centre of the rings.
const CENTRE: (f32, f32) = (WIDTH as f32 / 2.0, HEIGHT as f32 / 2.0);
/// The rings: radius, width and shade. The first is the shore of the still water.
const RINGS: [(f32, f32, u8); 5] =
    [(400.0, 16.0, 6), (448.0, 13.0, 4), (498.0, 10.0, 3), (550.0, 7.0, 2), (642.0, 5.0, 1)];

static GROUND: LazyLock<Vec<u8>> = LazyLock::new(ground);

/// A picture in palette indices, row by row: paper, the shades of ink, those of the hue, red.
pub(super) struct Canvas {
    /// One index a pixel, `WIDTH * HEIGHT` of them.
    pub(super) pixels: Vec<u8>,
}

impl Canvas {
    /// Returns the ground that all pictures share.
    pub(super) fn ground() -> Self {
        Self { pixels: GROUND.clone() }
    }

    /// Inks a line of text. What would lie outside the canvas is not drawn.
    pub(super) fn write(&mut self, line: &Line) {
        for placed in &line.glyphs {
            let Some(stamp) = Stamp::new(placed.glyph, placed.x, line.size) else { continue };
            self.stamp(&stamp, line.baseline, line.colour);
        }
    }

    fn stamp(&mut self, stamp: &Stamp, baseline: i32, colour: Colour) {
        let base = match colour {
            Colour::Ink => 0,
            Colour::Hue => SHADES,
        };
        stamp.each(|x, y, coverage| {
            let shade = (coverage.min(1.0) * f32::from(SHADES) + 0.5) as u8;
            if shade == 0 {
                return;
            }
            let y = y + baseline;
            let inside = (0..WIDTH as i32).contains(&x) && (0..HEIGHT as i32).contains(&y);
            if let Some(pixel) =
                self.pixels.get_mut(y as usize * WIDTH as usize + x as usize).filter(|_| inside)
            {
                // Neighbours that touch, like a horn and the next letter, must not lighten.
                *pixel = if *pixel > base { (base + shade).max(*pixel) } else { base + shade };
            }
        });
    }
}

/// Returns the colours of a picture, by index.
pub(super) fn palette(hue: Hue) -> Vec<[u8; 3]> {
    let shades = |ink: [u8; 3]| (1..=SHADES).map(move |shade| mix(ink, shade));
    let all = std::iter::once(PAPER).chain(shades(INK)).chain(shades(hue.rgb()));
    all.chain([Hue::Accent.rgb()]).collect()
}

fn mix(ink: [u8; 3], shade: u8) -> [u8; 3] {
    std::array::from_fn(|i| {
        let (paper, ink) = (u16::from(PAPER[i]), u16::from(ink[i]));
        let (part, whole) = (u16::from(shade), u16::from(SHADES));
        ((paper * (whole - part) + ink * part + whole / 2) / whole) as u8
    })
}

/// Paints paper, rings, the red rule and the small mark that stands above the title.
fn ground() -> Vec<u8> {
    let mut pixels = Vec::with_capacity((WIDTH * HEIGHT) as usize);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let (dx, dy) = (x as f32 + 0.5 - CENTRE.0, y as f32 + 0.5 - CENTRE.1);
            let away = (dx * dx + dy * dy).sqrt();
            let shade = RINGS.iter().map(|(radius, width, shade)| {
                // Few shades between ring and paper are smooth enough, and save half the bytes.
                let steps = if *shade == SHADES { 3.0 } else { 2.0 };
                let cover = (width / 2.0 + 0.5 - (away - radius).abs()).clamp(0.0, 1.0);
                ((cover * steps).round() / steps * f32::from(*shade)) as u8
            });
            let shade = shade.max().unwrap_or(0);
            let red = RULE.0.contains(&x) && RULE.1.contains(&y);
            pixels.push(match shade {
                _ if red => RED,
                0 => 0,
                shade => SHADES + shade,
            });
        }
    }
    pixels
}
