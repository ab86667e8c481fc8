//! Results that take long to work out, kept by name from one run to the next.
//!
//! Owns [`Cache`] and its faces: [`Folder`] on disk, [`Nowhere`]. A name says all that a result
//! depends on, so that what is kept under it is right for ever; whoever deletes the folder loses
//! time, nothing else. Whatever can't be read counts as not kept. It must not know what results
//! mean.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The folder below the site's root.
pub const FOLDER: &str = ".lantoa-cache";

/// The length of the checksum before the bytes of a kept result.
const SUM: usize = 32;

/// Where results are kept. Names are plain: letters, digits, `-` and `.`, not at the front.
pub trait Cache: Sync + fmt::Debug {
    /// Returns what is kept under a name.
    fn recall(&self, name: &str) -> Option<Vec<u8>>;

    /// Keeps a result, as far as that is possible, and says whether it was.
    fn keep(&self, name: &str, bytes: &[u8]) -> bool;

    /// Forgets what is no longer wanted.
    fn retain(&self, wanted: &dyn Fn(&str) -> bool);
}

/// Nothing is kept.
#[derive(Copy, Clone, Debug)]
pub struct Nowhere;

impl Cache for Nowhere {
    fn recall(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _: &str, _: &[u8]) -> bool {
        false
    }

    fn retain(&self, _: &dyn Fn(&str) -> bool) {}
}

/// Files of a folder, each with a checksum.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    written: AtomicUsize,
}

impl Folder {
    /// Returns the cache of the site at a root.
    pub fn new(root: &Path) -> Self {
        Self { path: root.join(FOLDER), written: AtomicUsize::new(0) }
    }

    /// Says whether it is a folder, and not a link that leads anywhere.
    fn is_there(&self) -> bool {
        fs::symlink_metadata(&self.path).is_ok_and(|meta| meta.is_dir())
    }
}

impl Cache for Folder {
    fn recall(&self, name: &str) -> Option<Vec<u8>> {
        if !self.is_there() {
            return None;
        }
        let path = self.path.join(name);
        let is_file = fs::symlink_metadata(&path).is_ok_and(|meta| meta.is_file());
        let mut bytes = is_file.then(|| fs::read(&path).ok()).flatten()?;
        let sum = bytes.get(..SUM)?;
        let is_whole = blake3::hash(&bytes[SUM..]).as_bytes() == sum;
        is_whole.then(|| bytes.split_off(SUM))
    }

    fn keep(&self, name: &str, bytes: &[u8]) -> bool {
        if !self.is_there() && fs::create_dir(&self.path).is_err() && !self.is_there() {
            return false;
        }
        let (sum, number) = (blake3::hash(bytes), self.written.fetch_add(1, Ordering::Relaxed));
        let new = self.path.join(format!("{name}.{}-{number}.new", std::process::id()));
        let whole = [sum.as_bytes().as_slice(), bytes].concat();
        let done = fs::write(&new, whole).and_then(|()| fs::rename(&new, self.path.join(name)));
        if done.is_err() {
            let _ = fs::remove_file(&new);
        }
        done.is_ok()
    }

    fn retain(&self, wanted: &dyn Fn(&str) -> bool) {
        let Ok(files) = fs::read_dir(&self.path) else { return };
        if !self.is_there() {
            return;
        }
        for file in files.flatten() {
            if file.file_name().to_str().is_none_or(|name| !wanted(name)) {
                let _ = fs::remove_file(file.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_damaged_counts_as_not_kept() {
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Folder::new(dir.path());
        assert_eq!(cache.recall("a"), None);
        assert!(cache.keep("a", b"one") && cache.keep("b", b"two"));
        assert_eq!(cache.recall("a").as_deref(), Some(&b"one"[..]));
        let path = dir.path().join(FOLDER).join("a");
        let mut bytes = fs::read(&path).expect("a file");
        *bytes.last_mut().expect("a byte") ^= 1;
        fs::write(&path, bytes).expect("written");
        assert_eq!(cache.recall("a"), None);
        cache.retain(&|name| name == "a");
        assert_eq!(cache.recall("b"), None);
    }
}
