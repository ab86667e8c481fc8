//! Vietnamese of before Unicode: finding it and reading it.
//!
//! Owns the three encodings that still turn up in old documents, and the evidence that a text
//! is in one of them. Finding never changes a text: an editor decides. Text alone is weak
//! evidence, so a finding needs words that are no Vietnamese as they stand and well-formed
//! syllables once decoded, and hardly any other.

mod convert;
mod evidence;
mod tcvn3;
mod viqr;
mod vni;

use std::ops::Range;

pub use convert::{Converted, convert};
pub use evidence::{detect, guesses};

/// An encoding of Vietnamese from before Unicode.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Encoding {
    /// TCVN 5712:1993, the fonts “.Vn…”.
    Tcvn3,
    /// VNI for Windows, the fonts “VNI-…”.
    Vni,
    /// VIQR (RFC 1456), in ASCII.
    Viqr,
}

impl Encoding {
    /// Every encoding.
    pub const ALL: [Encoding; 3] = [Encoding::Tcvn3, Encoding::Vni, Encoding::Viqr];

    /// Returns the name as the command line has it.
    pub const fn name(self) -> &'static str {
        match self {
            Encoding::Tcvn3 => "tcvn3",
            Encoding::Vni => "vni",
            Encoding::Viqr => "viqr",
        }
    }

    /// Returns the name as people write it.
    pub const fn title(self) -> &'static str {
        match self {
            Encoding::Tcvn3 => "TCVN3 (ABC)",
            Encoding::Vni => "VNI",
            Encoding::Viqr => "VIQR",
        }
    }

    /// Returns the encoding of a name.
    pub fn parse(name: &str) -> Option<Encoding> {
        Encoding::ALL.into_iter().find(|encoding| encoding.name().eq_ignore_ascii_case(name))
    }
}

/// A stretch of text that is in an old encoding.
#[derive(Clone, PartialEq, Debug)]
pub struct Guess {
    /// The encoding.
    pub encoding: Encoding,
    /// Where it lies, in bytes; never more than a line.
    pub range: Range<usize>,
    /// The start of it, decoded: some ten words.
    pub sample: String,
    /// The share of its words that are well-formed syllables once decoded, 0 to 1.
    pub score: f32,
}

/// Returns a text decoded, whatever it is: letters that the encoding lacks stay as they are.
pub fn decode(text: &str, encoding: Encoding) -> String {
    match encoding {
        Encoding::Tcvn3 => tcvn3::decode(text),
        Encoding::Vni => vni::decode(text),
        Encoding::Viqr => viqr::decode(text),
    }
}
