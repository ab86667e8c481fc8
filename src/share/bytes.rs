//! The bytes of a share picture: a PNG with a palette of fourteen colours, four bits a pixel.
//!
//! Owns the one use of the PNG writer. Must not know what the picture shows.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, EncodingError, Filter};

use super::canvas::{Canvas, palette};
use super::{HEIGHT, Hue, WIDTH};

/// How hard to compress: beyond it, a tenth of the bytes costs as much time again.
const LEVEL: u8 = 6;

/// Returns the canvas as a PNG, which is empty only if memory could not be had.
pub(super) fn encode(canvas: &Canvas, hue: Hue) -> Vec<u8> {
    let packed: Vec<u8> = canvas.pixels.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    let mut bytes = Vec::with_capacity(32 << 10);
    write(&packed, hue, &mut bytes).map(|()| bytes).unwrap_or_default()
}

fn write(packed: &[u8], hue: Hue, into: &mut Vec<u8>) -> Result<(), EncodingError> {
    let mut encoder = Encoder::new(into, WIDTH, HEIGHT);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Four);
    encoder.set_palette(palette(hue).concat());
    encoder.set_deflate_compression(DeflateCompression::Level(LEVEL));
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(packed)?;
    writer.finish()
}
