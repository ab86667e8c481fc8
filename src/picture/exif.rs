//! EXIF, as far as a website needs it: which way is up, and three texts.
//!
//! Owns the reading of the first directory of a TIFF structure (CIPA DC-008) and the writing of
//! one that holds the orientation only. It must not know where in a file EXIF is kept.

/// How a picture must be turned to stand upright: the EXIF values 1 to 8.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Orientation(u8);

impl Orientation {
    /// Upright as stored.
    pub const UPRIGHT: Self = Self(1);

    /// Takes an EXIF value; what is none counts as upright, as browsers have it.
    pub fn new(value: u8) -> Self {
        if (1..=8).contains(&value) { Self(value) } else { Self::UPRIGHT }
    }

    /// Returns the EXIF value.
    pub fn value(self) -> u8 {
        self.0
    }

    /// Says whether width and height change places.
    pub fn swaps(self) -> bool {
        self.0 >= 5
    }

    /// Returns where the stored picture has the pixel that stands at `x`, `y` when upright.
    ///
    /// `width` and `height` are those of the stored picture.
    pub(super) fn source(self, x: usize, y: usize, width: usize, height: usize) -> (usize, usize) {
        match self.0 {
            2 => (width - 1 - x, y),
            3 => (width - 1 - x, height - 1 - y),
            4 => (x, height - 1 - y),
            5 => (y, x),
            6 => (y, height - 1 - x),
            7 => (width - 1 - y, height - 1 - x),
            8 => (width - 1 - y, x),
            _ => (x, y),
        }
    }
}

/// What is taken from EXIF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Exif {
    pub orientation: Orientation,
    /// ImageDescription, unless it is a camera's name for itself.
    pub description: Option<String>,
    /// Artist.
    pub artist: Option<String>,
    /// Copyright.
    pub copyright: Option<String>,
}

impl Default for Exif {
    fn default() -> Self {
        let orientation = Orientation::UPRIGHT;
        Self { orientation, description: None, artist: None, copyright: None }
    }
}

const DESCRIPTION: u16 = 0x010E;
const ORIENTATION: u16 = 0x0112;
const ARTIST: u16 = 0x013B;
const COPYRIGHT: u16 = 0x8298;

/// The most entries of a directory that are looked at.
const ENTRIES_MAX: usize = 512;

/// Reads EXIF, with or without its `Exif` prefix; what is damaged is left out.
pub(super) fn read(bytes: &[u8]) -> Exif {
    let tiff = bytes.strip_prefix(b"Exif\0\0").unwrap_or(bytes);
    let mut exif = Exif::default();
    // A failure midway keeps what was read before it.
    let _ = fill(tiff, &mut exif);
    exif
}

fn fill(tiff: &[u8], exif: &mut Exif) -> Option<()> {
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let two: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
    };
    let long = |at: usize| {
        let four: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) } as usize)
    };
    let start = long(4)?;
    for index in 0..usize::from(short(start)?).min(ENTRIES_MAX) {
        let entry = start + 2 + index * 12;
        let (tag, kind, count) = (short(entry)?, short(entry + 2)?, long(entry + 4)?);
        if tag == ORIENTATION {
            let value = if kind == 1 { tiff.get(entry + 8).copied() } else { None };
            let value = value.or_else(|| u8::try_from(short(entry + 8)?).ok());
            exif.orientation = Orientation::new(value.unwrap_or(1));
        } else if [DESCRIPTION, ARTIST, COPYRIGHT].contains(&tag) {
            let at = if count <= 4 { entry + 8 } else { long(entry + 8)? };
            let found = at.checked_add(count).and_then(|end| tiff.get(at..end)).map(text);
            let found = found.filter(|text| !text.is_empty());
            match tag {
                ARTIST => exif.artist = found,
                COPYRIGHT => exif.copyright = found,
                _ => exif.description = found.filter(|text| !is_camera_talk(text)),
            }
        }
    }
    Some(())
}

/// Reads a text that may be UTF-8 or, by old programs, Latin-1. Copyright may hold two texts.
pub(super) fn text(bytes: &[u8]) -> String {
    let latin = || bytes.iter().map(|byte| char::from(*byte)).collect();
    let text = std::str::from_utf8(bytes).map_or_else(|_| latin(), str::to_owned);
    let parts: Vec<_> = text.split('\0').map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.join("; ")
}

/// Says whether a description was written by the camera: `SONY DSC`, `OLYMPUS DIGITAL CAMERA`.
fn is_camera_talk(text: &str) -> bool {
    text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Writes EXIF that says the orientation and nothing else, without prefix.
pub(super) fn write(orientation: Orientation) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x01\0".to_vec();
    tiff.extend_from_slice(&ORIENTATION.to_le_bytes());
    tiff.extend_from_slice(&[3, 0, 1, 0, 0, 0, orientation.value(), 0, 0, 0, 0, 0, 0, 0]);
    tiff
}
