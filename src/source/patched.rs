//! A world in which some files are others.
//!
//! Owns [`Patched`]. Whatever it has no file of its own for is as in the world below.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::cache::Cache;
use super::{At, ReadError, SourceFile, World};
use crate::diag::Warned;

/// A world over another, with texts of its own in the place of some files.
pub struct Patched<'a> {
    below: &'a dyn World,
    texts: BTreeMap<String, Vec<u8>>,
}

impl<'a> Patched<'a> {
    /// Lays texts over a world, by path.
    pub fn new(below: &'a dyn World, texts: BTreeMap<String, Vec<u8>>) -> Self {
        Self { below, texts }
    }

    fn file(&self, path: &str) -> Option<SourceFile> {
        let bytes = self.texts.get(path)?.len() as u64;
        Some(SourceFile { path: path.to_owned(), bytes, modified: 0 })
    }
}

impl World for Patched<'_> {
    fn files(&self, folder: &str) -> Warned<Vec<SourceFile>> {
        let Warned { value: mut files, diagnostics } = self.below.files(folder);
        let inside = format!("{folder}/");
        let own = self.texts.keys().filter(|path| path.starts_with(&inside));
        files.retain(|file| !self.texts.contains_key(&file.path));
        files.extend(own.filter_map(|path| self.file(path)));
        files.sort();
        Warned { value: files, diagnostics }
    }

    fn at(&self, path: &str) -> At {
        self.file(path).map_or_else(|| self.below.at(path), At::File)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        self.texts.get(path).map_or_else(|| self.below.read(path), |text| Ok(text.clone()))
    }

    fn now(&self) -> Timestamp {
        self.below.now()
    }

    fn cache(&self) -> &dyn Cache {
        self.below.cache()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::memory::MemoryWorld;

    #[test]
    fn own_texts_lie_over_the_world() {
        let mut below = MemoryWorld::default();
        below.insert("content/a", "1");
        below.insert("content/b", "2");
        let texts = [("content/b".to_owned(), b"22".to_vec()), ("content/c".to_owned(), vec![])];
        let world = Patched::new(&below, texts.into_iter().collect());
        let files = world.files("content").value;
        let files: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.bytes)).collect();
        assert_eq!(files, [("content/a", 1), ("content/b", 2), ("content/c", 0)]);
        assert_eq!(world.read("content/a"), Ok(b"1".to_vec()));
        assert_eq!(world.read("content/b"), Ok(b"22".to_vec()));
        assert!(matches!(world.at("content/c"), At::File(_)));
        assert_eq!(world.now(), below.now());
    }
}
