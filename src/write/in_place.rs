//! The second-best way into the output: file by file.
//!
//! Owns the order of the steps, which leaves no file half written and none forgotten, wherever a
//! run dies; but the site can be half old and half new then, until the next run.

use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::change::Change;
use super::disk::Folder;
use super::failure::Trouble;
use super::path::folders;
use super::state::{self, Entry};

/// Brings the staged files into the output and removes the stale ones.
pub(super) fn apply(path: &Path, stage: &Folder, change: &Change<'_>) -> Result<(), Trouble> {
    let output = Folder::open(path)?;
    // Should we die below, the next run knows all these files for lantoa's and none for settled.
    state::save(path, &state::encode(&change.unsettled()))?;
    if change.is_blocked {
        remove(&output, change.stale)?;
    }
    let folders = folders(change.written.iter().copied());
    let made = folders.iter().try_for_each(|folder| output.make_folder(folder));
    let res = made
        .and_then(|()| change.written.par_iter().try_for_each(|path| stage.rename(path, &output)));
    if let Err(trouble) = res {
        prune(&output, &folders);
        return Err(trouble);
    }
    if !change.is_blocked {
        remove(&output, change.stale)?;
    }
    state::save(path, &change.record)
}

fn remove(output: &Folder, stale: &[Entry<'_>]) -> Result<(), Trouble> {
    stale.par_iter().try_for_each(|entry| match output.remove_file(entry.path) {
        Err(trouble) if trouble.error.kind() != io::ErrorKind::NotFound => Err(trouble),
        _ => Ok(()),
    })?;
    prune(output, &folders(stale.iter().map(|entry| entry.path)));
    Ok(())
}

/// Removes those of the folders that are empty; the system keeps the others.
fn prune(output: &Folder, folders: &[&str]) {
    for folder in folders.iter().rev() {
        let _ = output.remove_folder(folder);
    }
}
