//! ZIP archives: files packed into one, and taken out again.
//!
//! Owns the format. The same files give the same bytes: times are fixed, and the order is the
//! caller's. Must not touch a disk, and trusts nothing of what it unpacks.

mod pack;
mod unpack;

use std::fmt;

pub use pack::zip;
pub use unpack::{Limits, unzip, unzip_within};

/// Why an archive cannot be unpacked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArchiveError {
    /// It is no ZIP archive, or it is cut off or damaged.
    Damaged,
    /// It has too many files, or they are too large.
    TooLarge,
    /// A file's name leads out of the archive, or is none.
    Name(String),
    /// Two files have the same name.
    Twice(String),
    /// A file's bytes are not those that were packed.
    Checksum(String),
    /// A file is encrypted, a link, or packed in a way that is not read.
    Unsupported(String),
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged => f.write_str("the archive is damaged"),
            Self::TooLarge => f.write_str("the archive is too large"),
            Self::Name(name) => write!(f, "the name {name:?} is not allowed in an archive"),
            Self::Twice(name) => write!(f, "{name:?} is in the archive twice"),
            Self::Checksum(name) => write!(f, "{name:?} in the archive is damaged"),
            Self::Unsupported(name) => write!(f, "{name:?} is packed in a way that is not read"),
        }
    }
}

impl std::error::Error for ArchiveError {}

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const END_64: u32 = 0x0606_4b50;
const LOCATOR_64: u32 = 0x0706_4b50;

const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// How long the record at the end is without its comment.
const END_LENGTH: usize = 22;

#[cfg(test)]
mod tests;
