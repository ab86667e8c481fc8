//! The outside world, as far as lantoa reads it: files and the clock.
//!
//! Owns [`World`] and its faces, [`disk`] for people, [`memory`] for tests and [`patched`] over
//! either, what takes long to work out and is kept ([`cache`]), and the decoding of bytes into text
//! ([`text`]). Everything above asks a `World`; nothing
//! above may open a file or read a clock. It must not know what the files mean.

pub mod cache;
pub mod disk;
pub mod memory;
pub mod patched;
pub mod text;

use std::fmt;

use jiff::Timestamp;

use crate::diag::Warned;
use cache::{Cache, Nowhere};

/// A file below the site's root.
#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Debug)]
pub struct SourceFile {
    /// The path below the root, with `/`, as the file system spells it.
    pub path: String,
    /// The size in bytes.
    pub bytes: u64,
    /// A number that differs once the file may have changed; 0 where nothing is known. Tells
    /// whether there is anything to do, never what comes out.
    pub modified: u128,
}

/// What is at a path.
#[derive(Clone, Eq, PartialEq, Debug)]
pub enum At {
    /// A file that belongs to the site.
    File(SourceFile),
    /// A folder, or something that does not belong to the site.
    Other,
    /// Nothing.
    Nothing,
}

/// Why a file could not be read.
#[derive(Clone, Eq, PartialEq, Debug)]
pub enum ReadError {
    /// There is no such file.
    Missing,
    /// The system's reason, in its own words.
    Failed(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("not found"),
            Self::Failed(reason) => f.write_str(reason),
        }
    }
}

/// Where a site is read from, and what time it is there.
pub trait World: Sync {
    /// Lists the files below a folder of the root, sorted by path; hidden ones and those that
    /// symbolic links take out of the root are left out, the latter with a problem.
    fn files(&self, folder: &str) -> Warned<Vec<SourceFile>>;

    /// Says what is at a path now.
    fn at(&self, path: &str) -> At;

    /// Reads a file.
    ///
    /// # Errors
    /// When there is none, or the system refuses.
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError>;

    /// Returns the moment that counts as now for the whole run.
    fn now(&self) -> Timestamp;

    /// Returns where results are kept that take long to work out; nowhere by default. What is
    /// kept never changes what comes out, only when.
    fn cache(&self) -> &dyn Cache {
        &Nowhere
    }
}
