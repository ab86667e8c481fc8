//! A world that is a map in memory: what tests are made of.
//!
//! Owns [`MemoryWorld`]. It must behave as [`super::disk`] does for the same files.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{At, ReadError, SourceFile, World};
use crate::diag::Warned;

/// Files in memory, and a clock that stands still.
#[derive(Clone, Debug, Default)]
pub struct MemoryWorld {
    files: BTreeMap<String, (Vec<u8>, u128)>,
    now: Timestamp,
}

impl MemoryWorld {
    /// Returns an empty world whose clock shows `now`.
    pub fn new(now: Timestamp) -> Self {
        Self { files: BTreeMap::new(), now }
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        let bytes = bytes.into();
        let hash = *blake3::hash(&bytes).as_bytes();
        let modified = hash.iter().take(16).fold(0, |sum, byte| sum << 8 | u128::from(*byte));
        self.files.insert(path.into(), (bytes, modified));
    }

    /// Returns the paths of all files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Removes a file; nothing happens where there is none.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }
}

impl World for MemoryWorld {
    fn files(&self, folder: &str) -> Warned<Vec<SourceFile>> {
        let inside = format!("{folder}/");
        let files = self.files.iter().filter(|(path, _)| {
            path.starts_with(&inside) && !path.split('/').any(|part| part.starts_with('.'))
        });
        Warned::clean(
            files
                .map(|(path, (bytes, modified))| SourceFile {
                    path: path.clone(),
                    bytes: bytes.len() as u64,
                    modified: *modified,
                })
                .collect(),
        )
    }

    fn at(&self, path: &str) -> At {
        if let Some((bytes, modified)) = self.files.get(path) {
            let (bytes, modified) = (bytes.len() as u64, *modified);
            return At::File(SourceFile { path: path.to_owned(), bytes, modified });
        }
        let inside = format!("{path}/");
        let is_folder = self.files.keys().any(|path| path.starts_with(&inside));
        if is_folder { At::Other } else { At::Nothing }
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        self.files.get(path).map(|(bytes, _)| bytes.clone()).ok_or(ReadError::Missing)
    }

    fn now(&self) -> Timestamp {
        self.now
    }
}
