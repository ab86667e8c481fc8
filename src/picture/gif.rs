//! GIF: its blocks, the pixels of its first frame.
//!
//! Owns the walk through a file's blocks (GIF89a), what of them is kept, and the engine that
//! decodes. It must not know what metadata means.

use std::io::Cursor;
use std::num::NonZeroU64;

use ::gif::{ColorOutput, DecodeOptions, MemoryLimit};

use super::light::Raw;
use super::{Anatomy, MEMORY_MAX, Nature, Refused};

/// The head of the block that holds XMP.
const XMP: &[u8] = b"\x21\xFF\x0BXMP DataXMP";
/// The bytes that end XMP for readers that take it for ordinary data: 1, 255 down to 0, 0.
const TRAILER: usize = 258;

struct Parts<'a> {
    /// The screen and its palette.
    head: &'a [u8],
    blocks: Vec<&'a [u8]>,
}

fn parts(bytes: &[u8]) -> Result<Parts<'_>, Refused> {
    let flags = *bytes.get(10).ok_or(Refused::CutOff)?;
    let (head, mut rest) = bytes.split_at_checked(13 + palette(flags)).ok_or(Refused::CutOff)?;
    let mut blocks = Vec::new();
    loop {
        let length = match rest.first().ok_or(Refused::CutOff)? {
            0x3B => return Ok(Parts { head, blocks }),
            0x21 => data(rest, 2),
            0x2C => rest.get(9).and_then(|flags| data(rest, 11 + palette(*flags))),
            _ => return Err(Refused::Damaged("a block".to_owned())),
        };
        let (block, after) = rest.split_at(length.ok_or(Refused::CutOff)?);
        blocks.push(block);
        rest = after;
    }
}

/// Returns the bytes of a palette.
fn palette(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Returns where the data that begins at a place ends.
fn data(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}

/// Returns what the blocks say.
pub(super) fn look(bytes: &[u8]) -> Result<Anatomy<'_>, Refused> {
    let parts = parts(bytes)?;
    let side = |at: usize| u32::from(u16::from_le_bytes([parts.head[at], parts.head[at + 1]]));
    let (width, height) = (side(6), side(8));
    let frame = parts.blocks.iter().find(|block| block[0] == 0x2C);
    let frame = frame.ok_or_else(|| Refused::Damaged("no pixels".to_owned()))?;
    let xmp = parts.blocks.iter().find(|block| block.starts_with(XMP));
    let xmp = xmp.and_then(|block| block.get(XMP.len()..block.len().checked_sub(TRAILER)?));
    let nature = Nature::guess(frame.len(), width, height, 1);
    Ok(Anatomy { width, height, alpha: true, nature, exif: None, xmp, iptc: None })
}

/// Returns the file with this metadata and no other.
///
/// # Errors
/// When its end is missing.
pub(super) fn rewrite(bytes: &[u8], xmp: Option<&[u8]>) -> Result<Vec<u8>, Refused> {
    let parts = parts(bytes)?;
    let mut file = Vec::with_capacity(bytes.len());
    // Extensions need the later version.
    file.extend_from_slice(b"GIF89a");
    file.extend_from_slice(&parts.head[6..]);
    if let Some(xmp) = xmp {
        file.extend_from_slice(XMP);
        file.extend_from_slice(xmp);
        file.push(1);
        file.extend((0..=255).rev());
        file.push(0);
    }
    for block in parts.blocks {
        let kept = match (block[0], block[1]) {
            (0x21, 0xFE) => false,
            // Of programs' blocks, the one that says how often to play.
            (0x21, 0xFF) => block.get(3..14) == Some(b"NETSCAPE2.0"),
            _ => true,
        };
        if kept {
            file.extend_from_slice(block);
        }
    }
    file.push(0x3B);
    Ok(file)
}

/// Decodes the first frame to RGBA.
pub(super) fn decode(bytes: &[u8]) -> Result<Raw, Refused> {
    let damaged = |error: ::gif::DecodingError| Refused::Damaged(error.to_string());
    let mut options = DecodeOptions::new();
    options.set_color_output(ColorOutput::RGBA);
    options.set_memory_limit(MemoryLimit::Bytes(
        NonZeroU64::new(MEMORY_MAX as u64).unwrap_or(NonZeroU64::MIN),
    ));
    let mut decoder = options.read_info(Cursor::new(bytes)).map_err(damaged)?;
    let (width, height) = (usize::from(decoder.width()), usize::from(decoder.height()));
    let frame = decoder.read_next_frame().map_err(damaged)?.ok_or(Refused::CutOff)?;
    let (left, top) = (usize::from(frame.left), usize::from(frame.top));
    let across = usize::from(frame.width).min(width.saturating_sub(left));
    let mut pixels = vec![0; width * height * 4];
    let rows = frame.buffer.chunks_exact(usize::from(frame.width).max(1) * 4);
    for (row, into) in rows.zip(pixels.chunks_exact_mut(width * 4).skip(top)) {
        if across > 0 {
            into[left * 4..(left + across) * 4].copy_from_slice(&row[..across * 4]);
        }
    }
    Ok(Raw { width, height, channels: 4, bytes: pixels, icc: None })
}
