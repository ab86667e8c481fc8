//! WebP: its chunks, its pixels.
//!
//! Owns the walk through a RIFF file's chunks (RFC 9649), what of them is kept, and the two engines
//! that decode and encode. It must not know what metadata means.

use std::io::Cursor;

use ::webp::{Encoder, PixelLayout, WebPConfig};
use image_webp::WebPDecoder;

use super::light::Raw;
use super::{Anatomy, MEMORY_MAX, Nature, Refused};

const ANIMATED: u8 = 0x02;
const HAS_XMP: u8 = 0x04;
const HAS_EXIF: u8 = 0x08;
const ALPHA: u8 = 0x10;
const HAS_ICC: u8 = 0x20;

/// A chunk's kind and body.
type Chunk<'a> = (&'a [u8; 4], &'a [u8]);

fn chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, Refused> {
    let length = bytes.get(4..8).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
    let end = (length.ok_or(Refused::CutOff)? as usize).saturating_add(8);
    let mut rest = bytes.get(12..end).ok_or(Refused::CutOff)?;
    let mut chunks = Vec::new();
    while let Some((kind, after)) = rest.split_first_chunk::<4>() {
        let (length, after) = after.split_first_chunk::<4>().ok_or(Refused::CutOff)?;
        let length = u32::from_le_bytes(*length) as usize;
        chunks.push((kind, after.get(..length).ok_or(Refused::CutOff)?));
        // The last padding is missing in some files.
        rest = after.get(length + length % 2..).unwrap_or_default();
    }
    Ok(chunks)
}

/// The width, the height, and whether there is alpha.
type Size = (u32, u32, bool);

/// Reads the header of lossy pixels (RFC 6386, 9.1).
fn lossy(body: &[u8]) -> Option<Size> {
    let side =
        |at: usize| Some(u32::from(u16::from_le_bytes([*body.get(at)?, *body.get(at + 1)?])));
    Some((side(6)? & 0x3FFF, side(8)? & 0x3FFF, false))
}

/// Reads the header of lossless pixels (RFC 9649, 3.4).
fn lossless(body: &[u8]) -> Option<Size> {
    let bits = u32::from_le_bytes(body.get(1..5)?.try_into().ok()?);
    Some(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, bits >> 28 & 1 == 1))
}

/// Returns what the chunks say.
pub(super) fn look(bytes: &[u8]) -> Result<Anatomy<'_>, Refused> {
    let chunks = chunks(bytes)?;
    let find = |kind: &[u8; 4]| chunks.iter().find(|(own, _)| *own == kind).map(|(_, body)| *body);
    let flags = find(b"VP8X").and_then(<[u8]>::first).copied().unwrap_or(0);
    if flags & ANIMATED != 0 || find(b"ANIM").is_some() {
        return Err(Refused::Unsupported("animated WebP"));
    }
    let (size, nature) = match (find(b"VP8 "), find(b"VP8L")) {
        (Some(body), _) => (lossy(body), Nature::Photo),
        (None, Some(body)) => (lossless(body), Nature::Graphic),
        _ => return Err(Refused::Damaged("no pixels".to_owned())),
    };
    let (width, height, alpha) = size.ok_or(Refused::CutOff)?;
    Ok(Anatomy {
        width,
        height,
        alpha: alpha || find(b"ALPH").is_some(),
        nature,
        exif: find(b"EXIF"),
        xmp: find(b"XMP "),
        iptc: None,
    })
}

/// Returns the file with this metadata and no other.
///
/// # Errors
/// When a part is missing.
pub(super) fn rewrite(
    bytes: &[u8],
    exif: Option<&[u8]>,
    xmp: Option<&[u8]>,
) -> Result<Vec<u8>, Refused> {
    let anatomy = look(bytes)?;
    let chunks = chunks(bytes)?;
    let icc = chunks.iter().find(|(kind, _)| *kind == b"ICCP").map(|(_, body)| *body);
    assemble(&chunks, (anatomy.width, anatomy.height, anatomy.alpha), icc, exif, xmp)
}

/// Puts a file together. The order of chunks is fixed (RFC 9649, 2.7).
fn assemble(
    chunks: &[Chunk<'_>],
    (width, height, alpha): Size,
    icc: Option<&[u8]>,
    exif: Option<&[u8]>,
    xmp: Option<&[u8]>,
) -> Result<Vec<u8>, Refused> {
    let mut file = b"RIFF\0\0\0\0WEBP".to_vec();
    let mut put = |kind: &[u8; 4], body: &[u8]| {
        file.extend_from_slice(kind);
        file.extend_from_slice(&(body.len() as u32).to_le_bytes());
        file.extend_from_slice(body);
        file.extend_from_slice(&[0][..body.len() % 2]);
    };
    let flag = |set: bool, flag: u8| if set { flag } else { 0 };
    let plain = chunks.iter().all(|(kind, _)| *kind != b"ALPH");
    if !plain || icc.is_some() || exif.is_some() || xmp.is_some() {
        let flags = flag(alpha, ALPHA)
            | flag(icc.is_some(), HAS_ICC)
            | flag(exif.is_some(), HAS_EXIF)
            | flag(xmp.is_some(), HAS_XMP);
        let [w0, w1, w2, _] = width.wrapping_sub(1).to_le_bytes();
        let [h0, h1, h2, _] = height.wrapping_sub(1).to_le_bytes();
        put(b"VP8X", &[flags, 0, 0, 0, w0, w1, w2, h0, h1, h2]);
    }
    if let Some(icc) = icc {
        put(b"ICCP", icc);
    }
    for (kind, body) in chunks {
        if [b"ALPH", b"VP8 ", b"VP8L"].contains(kind) {
            put(kind, body);
        }
    }
    if let Some(exif) = exif {
        put(b"EXIF", exif);
    }
    if let Some(xmp) = xmp {
        put(b"XMP ", xmp);
    }
    let length = (file.len() - 8) as u32;
    file[4..8].copy_from_slice(&length.to_le_bytes());
    Ok(file)
}

/// Decodes to RGB or RGBA.
pub(super) fn decode(bytes: &[u8]) -> Result<Raw, Refused> {
    let damaged = |error: image_webp::DecodingError| Refused::Damaged(error.to_string());
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(damaged)?;
    decoder.set_memory_limit(MEMORY_MAX);
    let size = decoder.output_buffer_size().filter(|size| *size <= MEMORY_MAX);
    let mut pixels = vec![0; size.ok_or(Refused::CutOff)?];
    decoder.read_image(&mut pixels).map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    Ok(Raw {
        width: width as usize,
        height: height as usize,
        channels: if decoder.has_alpha() { 4 } else { 3 },
        bytes: pixels,
        icc: decoder.icc_profile().ok().flatten(),
    })
}

/// How exactly to encode.
#[derive(Copy, Clone, Debug)]
pub(super) enum Fidelity {
    /// With losses, 0 to 100.
    Lossy(f32),
    /// To the last bit.
    Lossless,
}

/// Encodes RGB or RGBA.
pub(super) fn encode(
    pixels: &[u8],
    width: u32,
    height: u32,
    channels: usize,
    icc: Option<&[u8]>,
    fidelity: Fidelity,
) -> Result<Vec<u8>, String> {
    let mut config = WebPConfig::new().map_err(|()| "libwebp's version".to_owned())?;
    config.method = 4;
    match fidelity {
        Fidelity::Lossy(quality) => config.quality = quality,
        Fidelity::Lossless => config.lossless = 1,
    }
    let layout = if channels == 4 { PixelLayout::Rgba } else { PixelLayout::Rgb };
    let encoder = Encoder::new(pixels, layout, width, height);
    let file = encoder.encode_advanced(&config).map_err(|error| format!("{error:?}"))?.to_vec();
    if icc.is_none() {
        return Ok(file);
    }
    let parts = chunks(&file).map_err(|_| "libwebp's file".to_owned())?;
    assemble(&parts, (width, height, channels == 4), icc, None, None)
        .map_err(|_| "libwebp's file".to_owned())
}
