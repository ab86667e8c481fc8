//! The old tree's files, brought into the new one.
//!
//! Owns the walk of the output: files that stay are linked into the stage, and so is all that
//! other people put there, down to empty folders; without a stage it only lists the latter. It
//! must not change the output.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::disk::{Folder, Kind, copy_rights};
use super::failure::Trouble;
use super::path::{INPUTS, STATE, UNFINISHED};
use super::stage::Stage;

/// So many files are linked in one go before threads share further.
const FILES: usize = 16;

/// What becomes of a file that lantoa made.
#[derive(Clone, Copy, Eq, PartialEq, Debug)]
pub(super) enum Fate {
    /// It stays as it is.
    Stays,
    /// A new one takes its place, or none.
    Goes,
}

/// One walk of the output.
pub(super) struct Mirror<'a> {
    output: &'a Path,
    /// Where to link to, and whether to try real links.
    stage: Option<(&'a Stage, bool)>,
    fates: HashMap<&'a str, Fate>,
    /// The folders that hold or held files of lantoa's.
    made: HashSet<&'a str>,
    stayed: AtomicUsize,
    foreign: Mutex<Vec<String>>,
}

/// What a walk found.
pub(super) struct Found {
    /// How many files stayed.
    pub stayed: usize,
    /// The files that lantoa did not make, sorted.
    pub foreign: Vec<String>,
}

impl<'a> Mirror<'a> {
    pub fn new(
        output: &'a Path,
        stage: Option<(&'a Stage, bool)>,
        fates: HashMap<&'a str, Fate>,
        made: HashSet<&'a str>,
    ) -> Self {
        let (stayed, foreign) = (AtomicUsize::new(0), Mutex::default());
        Self { output, stage, fates, made, stayed, foreign }
    }

    /// Returns how many files have to be found to stay.
    pub fn expected(&self) -> usize {
        self.fates.values().filter(|fate| **fate == Fate::Stays).count()
    }

    /// Walks the whole output.
    pub fn run(self) -> Result<Found, Trouble> {
        self.folder(&Folder::open(self.output)?, Path::new(""))?;
        let mut foreign = self.foreign.into_inner().unwrap_or_else(PoisonError::into_inner);
        foreign.sort();
        Ok(Found { stayed: self.stayed.into_inner(), foreign })
    }

    fn folder(&self, folder: &Folder, path: &Path) -> Result<(), Trouble> {
        let is_root = path.as_os_str().is_empty();
        let entries = folder.entries()?;
        let is_made = slashed(path).is_some_and(|path| self.made.contains(&*path));
        if self.stage.is_some() && !is_made && !is_root && !folder.may_change() {
            // The old tree could not be cleared away; so it has to stay, and the folder in it.
            let error = io::ErrorKind::PermissionDenied.into();
            return Err(Trouble::at(&self.output.join(path))(error));
        }
        entries.par_iter().with_min_len(FILES).try_for_each(|(name, kind)| {
            let inside = path.join(name);
            match kind {
                Kind::Folder if is_root && is_unfinished(name) => Ok(()),
                Kind::Folder => match folder.enter(name) {
                    // The list can do without a look at what is closed to us.
                    Err(_) if self.stage.is_none() => {
                        self.report(&inside);
                        Ok(())
                    }
                    entered => self.folder(&entered?, &inside),
                },
                Kind::File | Kind::Other => self.file(folder, name, *kind, &inside),
            }
        })?;
        match self.stage {
            Some((stage, _)) if !is_made && !is_root => {
                if entries.is_empty() {
                    stage.make_folder(path)?;
                }
                // Last, for a folder in which nobody may write takes no files.
                keep_rights(&self.output.join(path), &stage.root.join(path))
            }
            _ => Ok(()),
        }
    }

    fn file(&self, folder: &Folder, name: &OsStr, kind: Kind, path: &Path) -> Result<(), Trouble> {
        let text = slashed(path);
        let text = text.as_deref();
        if text == Some(STATE) || text == Some(INPUTS) {
            return Ok(());
        }
        match text.and_then(|path| self.fates.get(path)).filter(|_| kind == Kind::File) {
            Some(Fate::Goes) => return Ok(()),
            Some(Fate::Stays) => {
                self.stayed.fetch_add(1, Ordering::Relaxed);
            }
            None => self.report(path),
        }
        let Some((stage, hard)) = self.stage else { return Ok(()) };
        stage.make_folder(path.parent().unwrap_or(Path::new("")))?;
        folder.link(name, &stage.folder, path, hard)
    }

    fn report(&self, path: &Path) {
        let path = slashed(path).map_or_else(|| path.to_string_lossy().into_owned(), Into::into);
        self.foreign.lock().unwrap_or_else(PoisonError::into_inner).push(path);
    }
}

fn is_unfinished(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with(UNFINISHED)
}

/// Gives a folder of other people's its rights, if it is in the new tree.
fn keep_rights(old: &Path, new: &Path) -> Result<(), Trouble> {
    if new.is_dir() { copy_rights(old, new) } else { Ok(()) }
}

/// Returns the path as jobs spell it; `None` if it is no text.
fn slashed(path: &Path) -> Option<std::borrow::Cow<'_, str>> {
    let text = path.to_str()?;
    Some(if cfg!(windows) { text.replace('\\', "/").into() } else { text.into() })
}
