//! The bytes of a share picture: a palette of fourteen colours, four bits a pixel.

use super::canvas::{Canvas, palette};
use super::{HEIGHT, Hue, WIDTH};
use crate::paint::{self, Image};

/// How hard to compress: beyond it, a tenth of the bytes costs as much time again.
const LEVEL: u8 = 6;

/// Returns the canvas as a PNG, which is empty only if memory could not be had.
pub(super) fn encode(canvas: &Canvas, hue: Hue) -> Vec<u8> {
    let (palette, pixels) = (&palette(hue), &canvas.pixels);
    let (width, height, level) = (WIDTH, HEIGHT, LEVEL);
    paint::png(&Image { width, height, palette, pixels, level, label: None })
}
