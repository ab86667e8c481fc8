//! Disks that fail at a chosen step.
//!
//! Every change of the disk asks [`step`] first. A test sets a [`Trap`] on a folder, and the
//! change with a given number, counted from there, meets a full disk or a dead process.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Clone, Copy, Eq, PartialEq, Debug)]
pub(super) enum Fault {
    /// The disk is full, just for this one change.
    DiskFull,
    /// Nothing has any effect from here on: what is on the disk now is what a kill leaves.
    Death,
}

struct Watch {
    folder: PathBuf,
    fault: Fault,
    at: usize,
    steps: usize,
}

static WATCHES: Mutex<Vec<Watch>> = Mutex::new(Vec::new());

fn watches() -> MutexGuard<'static, Vec<Watch>> {
    WATCHES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sets a fault for the changes below a folder, until dropped.
pub(super) struct Trap<'a>(&'a Path);

impl<'a> Trap<'a> {
    pub(super) fn set(folder: &'a Path, fault: Fault, at: usize) -> Self {
        watches().push(Watch { folder: folder.to_path_buf(), fault, at, steps: 0 });
        Self(folder)
    }

    /// Says whether the fault has come up.
    pub(super) fn is_sprung(&self) -> bool {
        watches().iter().any(|watch| watch.folder == self.0 && watch.steps > watch.at)
    }
}

impl Drop for Trap<'_> {
    fn drop(&mut self) {
        watches().retain(|watch| watch.folder != self.0);
    }
}

pub(in crate::write) fn step(path: &Path) -> io::Result<()> {
    let mut watches = watches();
    let Some(watch) = watches.iter_mut().find(|watch| path.starts_with(&watch.folder)) else {
        return Ok(());
    };
    let now = watch.steps;
    watch.steps += 1;
    match watch.fault {
        Fault::DiskFull if now == watch.at => Err(io::ErrorKind::StorageFull.into()),
        Fault::Death if now >= watch.at => Err(io::Error::other("dead")),
        _ => Ok(()),
    }
}
