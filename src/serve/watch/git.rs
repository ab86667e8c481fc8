//! Whether git is at work.
//!
//! Owns where git's lock is. It must not read anything else of git's, nor touch it.

use std::fs;
use std::path::{Path, PathBuf};

/// The working copy that a site is in, if it is in one.
#[derive(Debug)]
pub(super) struct Git {
    /// There from the first file that git writes to after the last.
    lock: Option<PathBuf>,
}

impl Git {
    /// Finds the working copy; one that is made later is not seen.
    pub fn around(root: &Path) -> Self {
        let mut found = root.ancestors().filter_map(|folder| {
            let git = folder.join(".git");
            if git.is_dir() {
                return Some(git);
            }
            // A second working copy, or a part of a bigger one, says where it has its own.
            let text = fs::read_to_string(&git).ok()?;
            Some(folder.join(text.trim().strip_prefix("gitdir:")?.trim_start()))
        });
        Self { lock: found.next().map(|git| git.join("index.lock")) }
    }

    /// Says whether git is writing.
    pub fn is_busy(&self) -> bool {
        self.lock.as_ref().is_some_and(|lock| lock.exists())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_is_found_in_all_sorts_of_working_copies() {
        let folder = tempfile::tempdir().expect("a folder");
        let site = folder.path().join("site/docs");
        fs::create_dir_all(&site).expect("made");
        fs::create_dir_all(folder.path().join("main/.git/worktrees/site")).expect("made");
        fs::write(folder.path().join("site/.git"), "gitdir: ../main/.git/worktrees/site\n")
            .expect("written");
        let git = Git::around(&site);
        assert!(!git.is_busy());
        fs::write(folder.path().join("main/.git/worktrees/site/index.lock"), "").expect("written");
        assert!(git.is_busy());
        let git = Git::around(&folder.path().join("main"));
        assert!(!git.is_busy());
        fs::write(folder.path().join("main/.git/index.lock"), "").expect("written");
        assert!(git.is_busy());
    }
}
