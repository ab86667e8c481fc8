//! What kind of file a picture is, by its first bytes.
//!
//! Owns [`Format`] and the names of the formats that are refused. It must not look further into
//! a file than its signature.

use super::Refused;

/// A format of pictures that can be read.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// JPEG: photographs.
    Jpeg,
    /// PNG: drawings, screenshots, logos.
    Png,
    /// WebP, lossy or lossless.
    Webp,
    /// GIF, of which only the first frame is looked at.
    Gif,
}

/// The brands of ISO base media files that hold a picture (ISO/IEC 23008-12), and their names.
const BRANDS: &[(&[u8; 4], &str)] = &[
    (b"avif", "AVIF"),
    (b"avis", "AVIF"),
    (b"heic", "HEIC"),
    (b"heix", "HEIC"),
    (b"heim", "HEIC"),
    (b"heis", "HEIC"),
    (b"hevc", "HEIC"),
    (b"hevx", "HEIC"),
    (b"mif1", "HEIC"),
    (b"msf1", "HEIC"),
];

/// Beginnings of pictures that are refused, and their names.
const REFUSED: &[(&[u8], &str)] = &[
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"8BPS", "Photoshop"),
    (b"\xFF\x0A", "JPEG XL"),
    (b"\0\0\0\x0CJXL ", "JPEG XL"),
    (b"\0\0\0\x0CjP  ", "JPEG 2000"),
    (b"\0\0\x01\0", "ICO"),
    (b"<svg", "SVG"),
    (b"<?xml", "SVG"),
    (b"%PDF", "PDF"),
];

/// Returns the format of a file.
///
/// # Errors
/// When it is no picture, or one of a format that browsers or this program can't show.
pub(super) fn sniff(bytes: &[u8]) -> Result<Format, Refused> {
    if bytes.starts_with(b"\xFF\xD8\xFF") {
        return Ok(Format::Jpeg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
        return Ok(Format::Png);
    }
    if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        return Ok(Format::Gif);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Ok(Format::Webp);
    }
    if bytes.get(4..8) == Some(b"ftyp")
        && let Some(name) = brand(bytes)
    {
        return Err(Refused::Unsupported(name));
    }
    let known = REFUSED.iter().find(|(start, _)| bytes.starts_with(start));
    Err(known.map_or(Refused::NotAPicture, |(_, name)| Refused::Unsupported(name)))
}

/// Returns the name of the first known brand of an ISO base media file. Phones write `mif1` before
/// the brand that says more, so AVIF wins where it is named at all.
fn brand(bytes: &[u8]) -> Option<&'static str> {
    let length = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
    let brands = bytes.get(8..length.min(bytes.len()).min(256))?;
    let named = |four: &[u8]| BRANDS.iter().find(|(brand, _)| *brand == four).map(|(_, n)| *n);
    let names: Vec<_> = brands.chunks_exact(4).filter_map(named).collect();
    names.iter().find(|name| **name == "AVIF").or(names.first()).copied()
}
