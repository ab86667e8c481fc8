//! Pictures: what a file of one says of itself, and what is published of it. Bytes in, bytes out.
//!
//! Owns every engine that reads or writes pictures. [`probe`] reads headers only and is all that a
//! plan needs: with [`widths`], [`height`] and [`encodings`] it tells which files there will be.
//! [`decode`] gives [`Pixels`], which [`Pixels::render`] makes into those files; [`mark`] writes
//! into them whose they are. [`clean`] is the file itself without what concerns nobody.
//!
//! A file is taken for hostile: sizes are checked before pixels are touched, and nothing in it
//! makes this module panic, hang, or take more than [`PIXELS_MAX`] allows. It must not know where
//! files lie, what a page is, or which language it speaks: refusals are data.

mod exif;
mod format;
mod gif;
mod iptc;
mod jpeg;
mod light;
mod pixels;
mod png;
mod rendition;
mod rights;
mod webp;
mod xmp;

#[cfg(test)]
mod tests;

use std::panic::{AssertUnwindSafe, catch_unwind};

pub use exif::Orientation;
pub use format::Format;
pub use pixels::Pixels;
pub use rendition::{Encoding, WIDTHS, encodings, height, widths};
pub use rights::{ANY_LANGUAGE, Rights, Words};

/// Changes with whatever changes what comes out, so that earlier results are not taken for it.
pub const VERSION: u32 = 1;

/// The largest file that is read, in bytes.
pub const BYTES_MAX: usize = 32 * 1024 * 1024;

/// The most pixels that are decoded. Phones make up to 50 million in their sharpest mode.
pub const PIXELS_MAX: u64 = 80_000_000;

/// The longest side, in pixels: what WebP can hold.
pub const SIDE_MAX: u32 = 16_383;

/// The most memory for decoded pixels, in bytes.
const MEMORY_MAX: usize = PIXELS_MAX as usize * 4;

/// Why a file is not taken as a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Its first bytes are those of no picture.
    NotAPicture,
    /// A format or variant that can't be read, by its customary name.
    Unsupported(&'static str),
    /// Too many pixels to decode.
    TooManyPixels {
        /// The width that its header states.
        width: u32,
        /// The height that its header states.
        height: u32,
        /// [`PIXELS_MAX`].
        max: u64,
    },
    /// A side is longer than renditions can be.
    TooLong {
        /// The width that its header states.
        width: u32,
        /// The height that its header states.
        height: u32,
        /// [`SIDE_MAX`].
        max: u32,
    },
    /// Too large a file.
    TooManyBytes {
        /// Its size.
        bytes: usize,
        /// [`BYTES_MAX`].
        max: usize,
    },
    /// Its end is missing: a copy that was broken off.
    CutOff,
    /// Its inside is not what its format wants, in the words of the engine.
    Damaged(String),
}

/// What the pixels of a picture are like, as far as it shows from outside.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// Many colours: losses don't show.
    Photo,
    /// Few colours and sharp edges: losses show as dirt along the edges.
    Graphic,
}

impl Nature {
    /// Guesses by how well pixels were compressed without loss: photographs take 3 to 5 bits a
    /// sample, drawings and screenshots less than 1. Palettes make photographs smaller.
    fn guess(bytes: usize, width: u32, height: u32, samples: u64) -> Self {
        let pixels = u64::from(width) * u64::from(height);
        let least = if samples == 1 { 3 } else { 2 };
        let large = pixels >= 256 * 256;
        let heavy = bytes as u64 * 8 > pixels * samples * least;
        if large && heavy { Self::Photo } else { Self::Graphic }
    }
}

/// What the headers of a picture say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// The format of the file.
    pub format: Format,
    /// The width in pixels, upright.
    pub width: u32,
    /// The height in pixels, upright.
    pub height: u32,
    /// How the stored pixels must be turned to stand upright.
    pub orientation: Orientation,
    /// Whether something behind it may be seen through it.
    pub alpha: bool,
    /// What its pixels are like.
    pub nature: Nature,
    /// Who made it, whom to name, what it shows.
    pub rights: Rights,
}

/// What a format finds in a file: sizes as stored, metadata unread.
struct Anatomy<'a> {
    width: u32,
    height: u32,
    alpha: bool,
    nature: Nature,
    exif: Option<&'a [u8]>,
    xmp: Option<&'a [u8]>,
    iptc: Option<&'a [u8]>,
}

impl Anatomy<'_> {
    fn exif(&self) -> exif::Exif {
        self.exif.map(exif::read).unwrap_or_default()
    }

    fn xmp(&self) -> xmp::Xmp {
        self.xmp.map(xmp::read).unwrap_or_default()
    }

    fn rights(&self) -> Rights {
        let iptc = self.iptc.map(iptc::read).unwrap_or_default();
        Rights::gather(&self.xmp(), iptc, self.exif())
    }
}

/// Reads the headers of a picture and decodes nothing.
///
/// # Errors
/// When it is no picture, of a format that is not read, too large, or broken.
pub fn probe(bytes: &[u8]) -> Result<Probe, Refused> {
    let (format, anatomy) = look(bytes)?;
    let orientation = anatomy.exif().orientation;
    let (mut width, mut height) = (anatomy.width, anatomy.height);
    if orientation.swaps() {
        (width, height) = (height, width);
    }
    let (alpha, nature, rights) = (anatomy.alpha, anatomy.nature, anatomy.rights());
    Ok(Probe { format, width, height, orientation, alpha, nature, rights })
}

fn look(bytes: &[u8]) -> Result<(Format, Anatomy<'_>), Refused> {
    if bytes.len() > BYTES_MAX {
        return Err(Refused::TooManyBytes { bytes: bytes.len(), max: BYTES_MAX });
    }
    let format = format::sniff(bytes)?;
    let anatomy = match format {
        Format::Jpeg => jpeg::look(bytes),
        Format::Png => png::look(bytes),
        Format::Webp => webp::look(bytes),
        Format::Gif => gif::look(bytes),
    }?;
    bounds(anatomy.width, anatomy.height)?;
    Ok((format, anatomy))
}

/// Refuses sizes that no decoder should see.
fn bounds(width: u32, height: u32) -> Result<(), Refused> {
    if width == 0 || height == 0 {
        return Err(Refused::Damaged("no width or height".to_owned()));
    }
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(Refused::TooManyPixels { width, height, max: PIXELS_MAX });
    }
    if width.max(height) > SIDE_MAX {
        return Err(Refused::TooLong { width, height, max: SIDE_MAX });
    }
    Ok(())
}

/// Decodes a picture, turns it upright, and makes it as small as its largest rendition.
///
/// # Errors
/// When it is no picture, of a format that is not read, too large, or broken.
pub fn decode(bytes: &[u8]) -> Result<Pixels, Refused> {
    let (format, anatomy) = look(bytes)?;
    let orientation = anatomy.exif().orientation;
    // The decoders check what they do; should one fail at it, that is the file's loss alone.
    let raw = catch_unwind(AssertUnwindSafe(|| match format {
        Format::Jpeg => jpeg::decode(bytes),
        Format::Png => png::decode(bytes),
        Format::Webp => webp::decode(bytes),
        Format::Gif => gif::decode(bytes),
    }));
    let raw = raw.map_err(|_| Refused::Damaged("the decoder gave up".to_owned()))??;
    let whole = raw.width * raw.height * raw.channels == raw.bytes.len();
    let sized = raw.width == anatomy.width as usize && raw.height == anatomy.height as usize;
    if !whole || !sized {
        return Err(Refused::CutOff);
    }
    Ok(Pixels::new(raw, orientation, anatomy.nature))
}

/// Returns the file as it is but for its metadata, of which the orientation, the colour profile and
/// the rights stay. Rights that were in IPTC-IIM or EXIF only are in XMP afterwards.
///
/// # Errors
/// When it is no picture, of a format that is not read, too large, or broken off.
pub fn clean(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let (_, anatomy) = look(bytes)?;
    let mut xmp = anatomy.xmp();
    xmp.complete(anatomy.rights().to_xmp());
    rewrite(bytes, anatomy.exif().orientation, &xmp)
}

/// Returns a picture with these rights, and no other metadata than its colour profile.
///
/// It is for files that [`Pixels::render`] made: they stand upright.
///
/// # Errors
/// When it is no picture.
pub fn mark(bytes: &[u8], rights: &Rights) -> Result<Vec<u8>, Refused> {
    rewrite(bytes, Orientation::UPRIGHT, &rights.to_xmp())
}

fn rewrite(bytes: &[u8], orientation: Orientation, xmp: &xmp::Xmp) -> Result<Vec<u8>, Refused> {
    let exif = exif::write(orientation);
    let exif = Some(&*exif).filter(|_| orientation != Orientation::UPRIGHT);
    let xmp = xmp::write(xmp);
    match format::sniff(bytes)? {
        Format::Jpeg => jpeg::rewrite(bytes, exif, xmp.as_deref()),
        Format::Png => png::rewrite(bytes, exif, xmp.as_deref()),
        Format::Webp => webp::rewrite(bytes, exif, xmp.as_deref()),
        Format::Gif => gif::rewrite(bytes, xmp.as_deref()),
    }
}
