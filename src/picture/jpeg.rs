//! JPEG: its segments, its pixels.
//!
//! Owns the walk through a file's segments (ITU-T T.81, annex B), what of them is kept, and the two
//! engines that decode and encode. It must not know what metadata means.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::light::Raw;
use super::{Anatomy, Nature, Refused, SIDE_MAX};

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const ICC: &[u8] = b"ICC_PROFILE\0";
const JFIF: &[u8] = b"JFIF\0";

/// A file in its parts: segments before the first scan, and the rest up to the end of the picture.
struct Parts<'a> {
    segments: Vec<(u8, &'a [u8])>,
    /// From the first scan's marker on.
    scans: &'a [u8],
}

fn parts(bytes: &[u8]) -> Result<Parts<'_>, Refused> {
    let mut rest = bytes.get(2..).ok_or(Refused::CutOff)?;
    let mut segments = Vec::new();
    loop {
        let [0xFF, marker, after @ ..] = rest else {
            return Err(if rest.len() < 2 { Refused::CutOff } else { damaged("a segment") });
        };
        match marker {
            0xFF => rest = &rest[1..],
            0xDA => return Ok(Parts { segments, scans: rest }),
            0xD9 | 0xD8 | 0x00 => return Err(damaged("no scan")),
            0x01 | 0xD0..=0xD7 => rest = after,
            _ => {
                let body = body(after).ok_or(Refused::CutOff)?;
                segments.push((*marker, body));
                rest = &after[2 + body.len()..];
            }
        }
    }
}

/// Returns the body of a segment that begins with its length.
fn body(bytes: &[u8]) -> Option<&[u8]> {
    let length = usize::from(u16::from_be_bytes(bytes.get(..2)?.try_into().ok()?));
    bytes.get(2..length.max(2))
}

/// Returns the scans without what follows the end of the picture: second pictures, depth maps,
/// films and notes that phones append.
fn scans<'a>(parts: &Parts<'a>) -> Result<&'a [u8], Refused> {
    let scans = parts.scans;
    let mut at = 0;
    while let Some(found) = scans[at..].iter().position(|byte| *byte == 0xFF) {
        at += found;
        match scans.get(at + 1) {
            None => break,
            Some(0xFF) => at += 1,
            Some(0x00 | 0x01 | 0xD0..=0xD7) => at += 2,
            Some(0xD9) => return Ok(&scans[..at + 2]),
            Some(_) => at += 4 + body(&scans[at + 2..]).ok_or(Refused::CutOff)?.len(),
        }
    }
    Err(Refused::CutOff)
}

fn damaged(reason: &str) -> Refused {
    Refused::Damaged(reason.to_owned())
}

/// Returns what the headers say.
pub(super) fn look(bytes: &[u8]) -> Result<Anatomy<'_>, Refused> {
    let parts = parts(bytes)?;
    let frame = parts
        .segments
        .iter()
        .find(|(marker, _)| matches!(marker, 0xC0..=0xCF) && ![0xC4, 0xC8, 0xCC].contains(marker));
    let Some(&(marker, &[precision, h1, h0, w1, w0, ..])) = frame else {
        return Err(damaged("no frame"));
    };
    match (marker, precision) {
        (0xC0..=0xC2, 8) => {}
        (0xC0..=0xC2, _) => return Err(Refused::Unsupported("12-bit JPEG")),
        (0xC9..=0xCF, _) => return Err(Refused::Unsupported("arithmetic JPEG")),
        _ => return Err(Refused::Unsupported("lossless JPEG")),
    }
    let find = |marker: u8, prefix: &[u8]| {
        let mut found = parts.segments.iter().filter(|(own, _)| *own == marker);
        found.find(|(_, body)| body.starts_with(prefix)).map(|(_, body)| *body)
    };
    Ok(Anatomy {
        width: u32::from(u16::from_be_bytes([w1, w0])),
        height: u32::from(u16::from_be_bytes([h1, h0])),
        alpha: false,
        nature: Nature::Photo,
        exif: find(0xE1, EXIF),
        xmp: find(0xE1, XMP).map(|body| &body[XMP.len()..]),
        iptc: find(0xED, b"Photoshop 3.0\0"),
    })
}

/// Returns the file with this metadata and no other.
///
/// # Errors
/// When its end is missing.
pub(super) fn rewrite(
    bytes: &[u8],
    exif: Option<&[u8]>,
    xmp: Option<&[u8]>,
) -> Result<Vec<u8>, Refused> {
    let parts = parts(bytes)?;
    let scans = scans(&parts)?;
    let mut file = Vec::with_capacity(bytes.len());
    file.extend_from_slice(b"\xFF\xD8");
    let mut put = |marker: u8, prefix: &[u8], body: &[u8]| {
        let length = 2 + prefix.len() + body.len();
        if let Ok(length) = u16::try_from(length) {
            file.extend_from_slice(&[0xFF, marker]);
            file.extend_from_slice(&length.to_be_bytes());
            file.extend_from_slice(prefix);
            file.extend_from_slice(body);
        }
    };
    let jfif = |(marker, body): &(u8, &[u8])| *marker == 0xE0 && body.starts_with(JFIF);
    if let Some(head) = parts.segments.iter().find(|s| jfif(s)).and_then(|s| s.1.get(..12)) {
        // Without its thumbnail.
        put(0xE0, head, &[0, 0]);
    }
    if let Some(exif) = exif {
        put(0xE1, EXIF, exif);
    }
    if let Some(xmp) = xmp {
        put(0xE1, XMP, xmp);
    }
    for (marker, body) in &parts.segments {
        let kept = match marker {
            0xE2 => body.starts_with(ICC),
            // How the colours are stored: without it, CMYK and RGB come out wrong.
            0xEE => body.starts_with(b"Adobe"),
            0xE0..=0xEF | 0xFE => false,
            _ => true,
        };
        if kept {
            put(*marker, body, &[]);
        }
    }
    file.extend_from_slice(scans);
    Ok(file)
}

/// Decodes to RGB.
pub(super) fn decode(bytes: &[u8]) -> Result<Raw, Refused> {
    // The engine paints what is missing grey.
    scans(&parts(bytes)?)?;
    let options = DecoderOptions::default()
        .set_max_width(SIDE_MAX as usize)
        .set_max_height(SIDE_MAX as usize)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let pixels = decoder.decode().map_err(|error| Refused::Damaged(format!("{error:?}")))?;
    let (width, height) = decoder.dimensions().ok_or(Refused::CutOff)?;
    Ok(Raw { width, height, channels: 3, bytes: pixels, icc: decoder.icc_profile() })
}

/// Encodes RGB.
pub(super) fn encode(
    rgb: &[u8],
    width: u32,
    height: u32,
    icc: Option<&[u8]>,
    quality: u8,
) -> Result<Vec<u8>, String> {
    let side = |side: u32| u16::try_from(side).map_err(|error| error.to_string());
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, quality);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    if let Some(icc) = icc {
        encoder.add_icc_profile(icc).map_err(|error| error.to_string())?;
    }
    encoder
        .encode(rgb, side(width)?, side(height)?, ColorType::Rgb)
        .map_err(|error| error.to_string())?;
    Ok(file)
}
