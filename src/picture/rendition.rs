//! Which renditions a picture gets.
//!
//! Owns widths, heights and encodings, all of which follow from the headers. It must not look at
//! pixels: a plan lists its files before anything is decoded.

use super::{Nature, Probe};

/// The widths that renditions have, in pixels: a phone's column at once and at twice its density,
/// a tablet, a wide screen.
pub const WIDTHS: [u32; 4] = [360, 720, 1080, 1600];

/// How a rendition is encoded.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// WebP: what nearly every reader gets.
    Webp,
    /// JPEG, for those who can't read WebP. What can be seen through is laid on white.
    Jpeg,
    /// PNG, for those who can't read WebP.
    Png,
}

impl Encoding {
    /// Returns the ending of a file.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// Returns the media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

/// Returns the widths of the renditions of a picture of a width, from narrow to wide.
///
/// The widest is the picture's own or the last of [`WIDTHS`]. What is less than a sixth narrower
/// than that is left out: it would save too little.
pub fn widths(width: u32) -> Vec<u32> {
    let widest = width.clamp(1, WIDTHS[WIDTHS.len() - 1]);
    let narrower = WIDTHS.into_iter().filter(|narrow| narrow * 6 <= widest * 5);
    narrower.chain([widest]).collect()
}

/// Returns the height of a rendition of a width.
pub fn height((width, height): (u32, u32), rendition: u32) -> u32 {
    let (width, height, rendition) = (u64::from(width), u64::from(height), u64::from(rendition));
    let rounded = (height * rendition + width / 2).checked_div(width).unwrap_or(1);
    u32::try_from(rounded.max(1)).unwrap_or(u32::MAX)
}

/// Returns the encodings of a picture's renditions, from the best to what everybody can read.
///
/// A photograph that was saved as PNG gets no PNGs, which would be some megabytes each.
pub fn encodings(probe: &Probe) -> [Encoding; 2] {
    match probe.nature {
        Nature::Photo => [Encoding::Webp, Encoding::Jpeg],
        Nature::Graphic => [Encoding::Webp, Encoding::Png],
    }
}
