//! Pictures in a Word file.
//!
//! Owns what is read of a picture's bytes, which is its kind and its size, and the element that
//! shows it. It must not change the bytes.

use super::super::attribute;

/// The width of the text in English Metric Units, of which 36,000 are a millimetre.
const WIDTH_MAX: u64 = 165 * 36_000;
/// How high a picture may be, so that its caption has room on the page.
const HEIGHT_MAX: u64 = 200 * 36_000;
/// The size of a pixel at 96 to the inch.
const PIXEL: u64 = 9_525;

/// What a picture's bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    /// How the name of such a file ends.
    pub(super) ending: &'static str,
    /// Pixels across.
    pub(super) width: u32,
    /// Pixels down.
    pub(super) height: u32,
}

/// Returns the kind and size of a JPEG or PNG.
pub(super) fn kind(bytes: &[u8]) -> Option<Kind> {
    let (ending, (width, height)) = match bytes {
        [0x89, b'P', b'N', b'G', ..] => ("png", png(bytes)?),
        [0xff, 0xd8, rest @ ..] => ("jpg", jpeg(rest)?),
        _ => return None,
    };
    (width > 0 && height > 0).then_some(Kind { ending, width, height })
}

fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    Some((number(16)?, number(20)?))
}

/// Walks over the segments to the one that tells the size.
fn jpeg(mut rest: &[u8]) -> Option<(u32, u32)> {
    loop {
        let [0xff, marker, after @ ..] = rest else { return None };
        match marker {
            // Filling.
            0xff => rest = &rest[1..],
            // Markers without content.
            0x01 | 0xd0..=0xd7 => rest = after,
            marker => {
                let [high, low, ..] = after else { return None };
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                let is_frame =
                    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
                if let (true, [_, _, _, a, b, c, d, ..]) = (is_frame, after) {
                    let number = |a, b| u32::from(u16::from_be_bytes([a, b]));
                    return Some((number(*c, *d), number(*a, *b)));
                }
                rest = after.get(length.max(2)..)?;
            }
        }
    }
}

/// Returns the run that shows a picture by its relation.
pub(super) fn drawing(number: usize, relation: &str, alt: &str, kind: Kind) -> String {
    let (width, height) = size(kind);
    let alt = attribute(alt);
    let name = format!("{number}.{}", kind.ending);
    let a = "http://schemas.openxmlformats.org/drawingml/2006/main";
    let pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    format!(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
         <wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"{number}\" name=\"{name}\" \
         descr=\"{alt}\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"{a}\" \
         noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic xmlns:a=\"{a}\">\
         <a:graphicData uri=\"{pic}\"><pic:pic xmlns:pic=\"{pic}\"><pic:nvPicPr>\
         <pic:cNvPr id=\"{number}\" name=\"{name}\" descr=\"{alt}\"/><pic:cNvPicPr/>\
         </pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{relation}\"/><a:stretch><a:fillRect/>\
         </a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>\
         <a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>\
         </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
         </w:drawing></w:r>"
    )
}

/// Returns how large a picture is shown: as it is, or as large as there is room.
fn size(kind: Kind) -> (u64, u64) {
    let (width, height) = (u64::from(kind.width) * PIXEL, u64::from(kind.height) * PIXEL);
    let (mut shown, mut high) = (width, height);
    if shown > WIDTH_MAX {
        (shown, high) = (WIDTH_MAX, WIDTH_MAX * height / width);
    }
    if high > HEIGHT_MAX {
        (shown, high) = (HEIGHT_MAX * width / height, HEIGHT_MAX);
    }
    (shown.max(1), high.max(1))
}
