//! The bytes of a picture: a PNG with a palette.
//!
//! Owns the one use of the PNG writer. Must not know what the picture shows.

use png::text_metadata::ITXtChunk;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, EncodingError, Filter};
use png::{PixelDimensions, SrgbRenderingIntent, Unit};

/// A picture whose pixels are numbers of colours.
#[derive(Debug, Clone, Copy)]
pub struct Image<'a> {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Its colours, at most 256, as red, green and blue in sRGB.
    pub palette: &'a [[u8; 3]],
    /// The number of each pixel's colour, row by row.
    pub pixels: &'a [u8],
    /// How hard to compress, 1 to 9.
    pub level: u8,
    /// What it says about itself, where it stands alone.
    pub label: Option<Label<'a>>,
}

/// What a picture says about itself to those who print or file it.
#[derive(Debug, Clone, Copy)]
pub struct Label<'a> {
    /// Pixels to a metre on paper.
    pub per_metre: u32,
    /// The language's tag; what can be none is left out.
    pub lang: &'a str,
    /// Texts by keyword, in order; empty ones are left out.
    pub texts: &'a [(&'a str, &'a str)],
}

/// Returns a picture as a PNG, which is empty only if the pixels do not fill it, or if memory
/// could not be had.
pub fn png(image: &Image) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(32 << 10);
    write(image, &mut bytes).map(|()| bytes).unwrap_or_default()
}

fn write(image: &Image, into: &mut Vec<u8>) -> Result<(), EncodingError> {
    let mut encoder = Encoder::new(into, image.width, image.height);
    let narrow = image.palette.len() <= 16;
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(if narrow { BitDepth::Four } else { BitDepth::Eight });
    encoder.set_palette(image.palette.concat());
    encoder.set_deflate_compression(DeflateCompression::Level(image.level));
    encoder.set_filter(Filter::NoFilter);
    if let Some(label) = image.label {
        let (xppu, yppu) = (label.per_metre, label.per_metre);
        encoder.set_pixel_dims(Some(PixelDimensions { xppu, yppu, unit: Unit::Meter }));
        encoder.set_source_srgb(SrgbRenderingIntent::RelativeColorimetric);
    }
    let mut writer = encoder.write_header()?;
    for (keyword, text) in image.label.map(|label| label.texts).unwrap_or_default() {
        // A text ends at a zero byte.
        let text = text.replace('\0', "");
        if !text.is_empty() {
            let mut chunk = ITXtChunk::new(*keyword, text);
            let tag = |lang: &&str| lang.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            let lang = image.label.map(|label| label.lang).filter(tag);
            chunk.language_tag = lang.unwrap_or_default().to_owned();
            writer.write_text_chunk(&chunk)?;
        }
    }
    if narrow {
        let rows = image.pixels.chunks(image.width.max(1) as usize);
        let pack = |pair: &[u8]| pair[0] << 4 | pair.get(1).copied().unwrap_or(0);
        let packed: Vec<u8> = rows.flat_map(|row| row.chunks(2).map(pack)).collect();
        writer.write_image_data(&packed)?;
    } else {
        writer.write_image_data(image.pixels)?;
    }
    writer.finish()
}
