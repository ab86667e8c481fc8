//! What can go wrong while writing.
//!
//! Owns [`Failure`], for the caller, and [`Trouble`], an error of the system that knows its
//! place. It must not decide what is done about either.

use std::io;
use std::path::{Path, PathBuf};

/// Why the output was not written; the site that stood there still stands.
#[derive(Clone, Eq, PartialEq, Debug)]
pub enum Failure {
    /// The disk, or the user's share of it, is full.
    DiskFull {
        /// The file or folder that did not fit.
        path: String,
    },
    /// The system refused for another reason.
    Io {
        /// The file or folder.
        path: String,
        /// The system's reason, in its own words.
        reason: String,
    },
    /// Where the plan wants a file or a folder, something stands that lantoa did not make.
    Foreign {
        /// The paths of what stands in the way, below the output, sorted.
        paths: Vec<String>,
    },
    /// The output is not a folder, or a planned path is unsafe or collides with another.
    Place {
        /// The output, or the planned path.
        path: String,
    },
}

/// An error of the system, and where it came up.
#[derive(Debug)]
pub(super) struct Trouble {
    pub path: PathBuf,
    pub error: io::Error,
}

impl Trouble {
    /// Returns a function that gives an error its place.
    pub fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self { path: path.to_path_buf(), error }
    }

    /// Says whether this way into the output is closed, though another may be open.
    pub fn is_closed_way(&self) -> bool {
        matches!(
            self.error.kind(),
            io::ErrorKind::PermissionDenied
                | io::ErrorKind::ReadOnlyFilesystem
                | io::ErrorKind::ResourceBusy
                | io::ErrorKind::CrossesDevices
        )
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        let path = trouble.path.to_string_lossy().into_owned();
        match trouble.error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Io { path, reason: trouble.error.to_string() },
        }
    }
}
