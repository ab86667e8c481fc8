//! A world that is a map in memory: what tests are made of.
//!
//! Owns [`MemoryWorld`]. It must behave as [`super::disk`] does for the same files.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{ReadError, SourceFile, World};
use crate::diag::Warned;

/// Files in memory, and a clock that stands still.
#[derive(Clone, Debug, Default)]
pub struct MemoryWorld {
    files: BTreeMap<String, Vec<u8>>,
    now: Timestamp,
}

impl MemoryWorld {
    /// Returns an empty world whose clock shows `now`.
    pub fn new(now: Timestamp) -> Self {
        Self { files: BTreeMap::new(), now }
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
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
                .map(|(path, bytes)| SourceFile {
                    path: path.clone(),
                    bytes: bytes.len() as u64,
                    modified: 0,
                })
                .collect(),
        )
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        self.files.get(path).cloned().ok_or(ReadError::Missing)
    }

    fn now(&self) -> Timestamp {
        self.now
    }
}
