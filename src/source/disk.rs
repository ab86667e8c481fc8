//! A world on disk.
//!
//! Owns the only reading of the file system and of the clock below the commands. Symbolic links
//! are followed inside the root and refused outside of it; loops are told and left.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::UNIX_EPOCH;

use jiff::Timestamp;
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::cache::{Cache, Folder};
use super::{At, ReadError, SourceFile, World};
use crate::diag::{self, Diagnostic, Span, Warned};

/// The files below a folder, and the computer's clock or a moment given in its place.
///
/// A folder is walked once: to one world its files are what they were then.
#[derive(Debug)]
pub struct DiskWorld {
    root: PathBuf,
    now: Timestamp,
    listed: Mutex<BTreeMap<String, Warned<Vec<SourceFile>>>>,
    cache: Folder,
}

impl DiskWorld {
    /// Returns the world below `root`; `now` replaces the clock, which is read just once.
    pub fn new(root: impl Into<PathBuf>, now: Option<Timestamp>) -> Self {
        let now = now.unwrap_or_else(Timestamp::now);
        let root = root.into();
        let cache = Folder::new(&root);
        Self { root, now, listed: Mutex::default(), cache }
    }

    /// Returns the folder that everything is below.
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn below(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }

    /// Says whether a link leads to a place inside the root, which is given resolved. One that
    /// leads nowhere leads to no other place either: the walk tells of it.
    fn is_inside(entry: &DirEntry, root: &Path) -> bool {
        !entry.path_is_symlink()
            || fs::canonicalize(entry.path()).map_or(true, |to| to.starts_with(root))
    }

    fn walk(&self, folder: &str) -> Warned<Vec<SourceFile>> {
        let start = self.root.join(folder);
        let mut found = Warned::clean(Vec::new());
        if !start.is_dir() {
            return found;
        }
        let root = fs::canonicalize(&self.root).unwrap_or_else(|_| self.root.clone());
        let mut outside = Vec::new();
        let walk = WalkDir::new(&start).follow_links(true).into_iter().filter_entry(|entry| {
            let hidden = entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
            let inside = Self::is_inside(entry, &root);
            if !hidden && !inside {
                outside.push(entry.path().to_path_buf());
            }
            !hidden && inside
        });
        let mut files = Vec::new();
        for entry in walk {
            match entry {
                Ok(entry) if entry.file_type().is_file() => files.push(entry),
                Ok(_) => {}
                Err(error) => found.diagnostics.extend(self.problem(&error)),
            }
        }
        for path in outside {
            let target = fs::read_link(&path).unwrap_or_default().to_string_lossy().into_owned();
            let span = Span::file(self.below(&path));
            let problem = Diagnostic::new(diag::LINK_OUTSIDE, span).with("target", target);
            found.diagnostics.push(problem);
        }
        // The system is asked about each file, which takes longer than the walk.
        let files = files.par_iter().map(|entry| {
            let meta = entry.metadata().ok();
            let bytes = meta.as_ref().map_or(0, Metadata::len);
            let modified = meta.as_ref().and_then(modified).unwrap_or_default();
            SourceFile { path: self.below(entry.path()), bytes, modified }
        });
        found.value = files.collect();
        found.value.sort();
        found
    }

    fn problem(&self, error: &walkdir::Error) -> Option<Diagnostic> {
        let path = error.path()?;
        let span = Span::file(self.below(path));
        if error.loop_ancestor().is_some() {
            let target = fs::read_link(path).unwrap_or_default();
            let target = target.to_string_lossy().into_owned();
            return Some(Diagnostic::new(diag::LINK_LOOP, span).with("target", target));
        }
        let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
        Some(Diagnostic::new(diag::UNREADABLE, span).with("reason", reason))
    }
}

/// Returns a number that differs once a file may have changed. Where there is one, the time of the
/// change of its inode counts, which no tool that restores times can set.
fn modified(meta: &Metadata) -> Option<u128> {
    let nanos = meta.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let changed = [meta.ctime(), meta.ctime_nsec(), meta.ino() as i64];
        let mixed = changed.iter().fold(nanos, |mixed, part| {
            mixed.wrapping_mul(0x0100_0000_01b3) ^ u128::from(*part as u64)
        });
        Some(mixed)
    }
    #[cfg(not(unix))]
    Some(nanos)
}

impl World for DiskWorld {
    fn files(&self, folder: &str) -> Warned<Vec<SourceFile>> {
        let mut listed = self.listed.lock().unwrap_or_else(PoisonError::into_inner);
        listed.entry(folder.to_owned()).or_insert_with(|| self.walk(folder)).clone()
    }

    fn at(&self, path: &str) -> At {
        let whole = self.root.join(path);
        let Ok(meta) = fs::metadata(&whole) else {
            let is_link = fs::symlink_metadata(&whole).is_ok();
            return if is_link { At::Other } else { At::Nothing };
        };
        let root = fs::canonicalize(&self.root).unwrap_or_else(|_| self.root.clone());
        let inside = fs::canonicalize(&whole).is_ok_and(|to| to.starts_with(root));
        if !meta.is_file() || !inside {
            return At::Other;
        }
        let (bytes, modified) = (meta.len(), modified(&meta).unwrap_or_default());
        At::File(SourceFile { path: path.to_owned(), bytes, modified })
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        fs::read(self.root.join(path)).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => ReadError::Missing,
            _ => ReadError::Failed(error.to_string()),
        })
    }

    fn now(&self) -> Timestamp {
        self.now
    }

    fn cache(&self) -> &dyn Cache {
        &self.cache
    }
}
