//! What pictures are painted with: letters as glyphs and pixels, and the bytes of a PNG.
//!
//! Owns the embedded fonts and the only uses of the font parser, of the rasteriser and of the PNG
//! writer. Must not know what a picture shows, choose colours, or read files. The same input gives
//! the same bytes on any machine.

mod bytes;
mod face;
mod stamp;
#[cfg(test)]
mod tests;

pub use bytes::{Image, Label, png};
pub use face::{Glyph, Pen, Weight, advance, glyph, glyphs, kerning, outline, width};
pub use stamp::Stamp;
