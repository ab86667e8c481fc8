//! PNG: its chunks, its pixels.
//!
//! Owns the walk through a file's chunks (W3C PNG, third edition), what of them is kept, and the
//! engine that decodes and encodes. It must not know what metadata means.

use std::collections::HashMap;
use std::io::Cursor;

use ::png::{BitDepth, ColorType, Compression, Decoder, Encoder, Info, Limits, Transformations};

use super::light::Raw;
use super::{Anatomy, MEMORY_MAX, Nature, Refused};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1A\n";
/// The beginning of uncompressed international text that holds XMP.
const XMP: &[u8] = b"XML:com.adobe.xmp\0\0\0\0\0";

/// The chunks that say how pixels look. All others, such as text, times and those of programs, go.
const KEPT: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP",
    b"sBIT", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

struct Chunk<'a> {
    kind: [u8; 4],
    body: &'a [u8],
    /// With its length and checksum.
    whole: &'a [u8],
}

fn chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, Refused> {
    let mut rest = bytes.get(SIGNATURE.len()..).ok_or(Refused::CutOff)?;
    let mut chunks = Vec::new();
    while let Some(chunk) = chunk(rest) {
        rest = &rest[chunk.whole.len()..];
        let end = &chunk.kind == b"IEND";
        chunks.push(chunk);
        if end {
            return Ok(chunks);
        }
    }
    Err(Refused::CutOff)
}

fn chunk(bytes: &[u8]) -> Option<Chunk<'_>> {
    let (length, kind) = (bytes.get(..4)?, bytes.get(4..8)?);
    let length = u32::from_be_bytes(length.try_into().ok()?) as usize;
    let whole = bytes.get(..length.checked_add(12)?)?;
    Some(Chunk { kind: kind.try_into().ok()?, body: &whole[8..8 + length], whole })
}

/// Returns what the chunks say.
pub(super) fn look(bytes: &[u8]) -> Result<Anatomy<'_>, Refused> {
    let first = bytes.get(SIGNATURE.len()..).and_then(chunk).ok_or(Refused::CutOff)?;
    let header = first.body;
    if &first.kind != b"IHDR" || header.len() != 13 {
        return Err(Refused::Damaged("no header".to_owned()));
    }
    let long = |at: usize| u32::from_be_bytes(std::array::from_fn(|byte| header[at + byte]));
    let (width, height, color) = (long(0), long(4), header[9]);
    super::bounds(width, height)?;
    let chunks = chunks(bytes)?;
    let find = |kind: &[u8; 4]| chunks.iter().find(|chunk| &chunk.kind == kind);
    let data = chunks.iter().filter(|chunk| &chunk.kind == b"IDAT").map(|chunk| chunk.body.len());
    let samples = match color {
        2 | 6 => 3 * u64::from(header[8].div_ceil(8)),
        // A palette's colours and shades of grey.
        _ => u64::from(header[8].div_ceil(8)),
    };
    let xmp = chunks.iter().find(|chunk| &chunk.kind == b"iTXt" && chunk.body.starts_with(XMP));
    Ok(Anatomy {
        width,
        height,
        alpha: color & 4 != 0 || find(b"tRNS").is_some(),
        nature: Nature::guess(data.sum(), width, height, samples),
        exif: find(b"eXIf").map(|chunk| chunk.body),
        xmp: xmp.map(|chunk| &chunk.body[XMP.len()..]),
        iptc: None,
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
    let mut file = Vec::with_capacity(bytes.len());
    file.extend_from_slice(SIGNATURE);
    let put = |file: &mut Vec<u8>, kind: &[u8; 4], body: &[u8]| {
        let mut checksum = crc32fast::Hasher::new();
        checksum.update(kind);
        checksum.update(body);
        file.extend_from_slice(&(body.len() as u32).to_be_bytes());
        file.extend_from_slice(kind);
        file.extend_from_slice(body);
        file.extend_from_slice(&checksum.finalize().to_be_bytes());
    };
    for chunk in chunks(bytes)?.iter().filter(|chunk| KEPT.contains(&&chunk.kind)) {
        file.extend_from_slice(chunk.whole);
        if &chunk.kind == b"IHDR" {
            if let Some(exif) = exif {
                put(&mut file, b"eXIf", exif);
            }
            if let Some(xmp) = xmp {
                put(&mut file, b"iTXt", &[XMP, xmp].concat());
            }
        }
    }
    Ok(file)
}

/// Decodes to 8 bits a sample.
pub(super) fn decode(bytes: &[u8]) -> Result<Raw, Refused> {
    let limits = Limits { bytes: MEMORY_MAX };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    decoder.set_ignore_text_chunk(true);
    let damaged = |error: ::png::DecodingError| Refused::Damaged(error.to_string());
    let mut reader = decoder.read_info().map_err(damaged)?;
    let size = reader.output_buffer_size().filter(|size| *size <= MEMORY_MAX);
    let mut pixels = vec![0; size.ok_or(Refused::CutOff)?];
    let frame = reader.next_frame(&mut pixels).map_err(damaged)?;
    pixels.truncate(frame.buffer_size());
    let icc = reader.info().icc_profile.as_ref().map(|profile| profile.to_vec());
    Ok(Raw {
        width: frame.width as usize,
        height: frame.height as usize,
        channels: frame.color_type.samples(),
        bytes: pixels,
        icc,
    })
}

/// Encodes RGB or RGBA; with a palette, exactly, where there are few colours.
pub(super) fn encode(
    pixels: &[u8],
    width: u32,
    height: u32,
    channels: usize,
    icc: Option<&[u8]>,
) -> Result<Vec<u8>, String> {
    let mut info = Info::with_size(width, height);
    info.icc_profile = icc.map(Into::into);
    info.bit_depth = BitDepth::Eight;
    info.color_type = if channels == 4 { ColorType::Rgba } else { ColorType::Rgb };
    let palette = palette(pixels, channels);
    if let Some((colors, _)) = &palette {
        info.color_type = ColorType::Indexed;
        info.palette =
            Some(colors.iter().flat_map(|color| [color[0], color[1], color[2]]).collect());
        let alpha: Vec<u8> = colors.iter().map(|color| color[3]).collect();
        info.trns = Some(alpha.into()).filter(|_| channels == 4);
    }
    let mut file = Vec::new();
    let failed = |error: ::png::EncodingError| error.to_string();
    let mut encoder = Encoder::with_info(&mut file, info).map_err(failed)?;
    encoder.set_compression(Compression::High);
    if palette.is_some() {
        encoder.set_filter(::png::Filter::NoFilter);
    }
    let mut writer = encoder.write_header().map_err(failed)?;
    let data = palette.as_ref().map_or(pixels, |(_, indices)| indices);
    writer.write_image_data(data).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(file)
}

/// Returns the colours of a picture, in the order in which they are met, and each pixel's place in
/// them, if there are no more than 256.
fn palette(pixels: &[u8], channels: usize) -> Option<(Vec<[u8; 4]>, Vec<u8>)> {
    let mut colors = Vec::new();
    let mut places = HashMap::new();
    let mut indices = Vec::with_capacity(pixels.len() / channels);
    let mut last = None;
    for pixel in pixels.chunks_exact(channels) {
        let color = [pixel[0], pixel[1], pixel[2], pixel.get(3).copied().unwrap_or(255)];
        let place = match last {
            Some((known, place)) if known == color => place,
            _ => *places.entry(color).or_insert_with(|| {
                colors.push(color);
                colors.len() - 1
            }),
        };
        last = Some((color, place));
        indices.push(u8::try_from(place).ok()?);
    }
    Some((colors, indices))
}
