//! The folder where a run makes its files before they come into the output.
//!
//! Owns that folder from its making to its removal, which no way out of a run escapes but death.
//! It must not touch the output.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::disk::{self, Folder};
use super::failure::Trouble;
use super::place::Place;

/// A folder that is removed at the end, with whatever then stands at its path.
pub(super) struct Stage {
    pub root: PathBuf,
    pub folder: Folder,
    /// Whether it stands beside the output, not inside.
    pub is_beside: bool,
    /// The folders made so far, so that each is made once.
    made: Mutex<HashSet<OsString>>,
}

impl Stage {
    /// Makes the folder: beside the output if wanted and possible, or else inside.
    pub fn new(place: &Place, beside: bool) -> Result<Self, Trouble> {
        if beside {
            match Self::at(place.beside(), true) {
                Ok(stage) => {
                    if place.exists {
                        disk::copy_rights(&place.output, &stage.root)?;
                    }
                    return Ok(stage);
                }
                Err(trouble) if place.exists && trouble.is_closed_way() => {}
                Err(trouble) => return Err(trouble),
            }
        }
        Self::at(place.inside(), false)
    }

    /// Makes a folder in the stage, and those above it.
    pub fn make_folder(&self, path: &Path) -> Result<(), Trouble> {
        if path.as_os_str().is_empty() || self.made().contains(path.as_os_str()) {
            return Ok(());
        }
        if let Some(above) = path.parent() {
            self.make_folder(above)?;
        }
        self.folder.make_folder(path)?;
        self.made().insert(path.as_os_str().to_owned());
        Ok(())
    }

    /// Writes a new file.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        if let Some((folder, _)) = path.rsplit_once('/') {
            self.make_folder(Path::new(folder))?;
        }
        self.folder.create(path, bytes)
    }

    /// Moves the stage into the output, by way of copies of the given files if it must be.
    pub fn move_inside(&mut self, place: &Place, paths: &[&str]) -> Result<(), Trouble> {
        if !self.is_beside {
            return Ok(());
        }
        let root = place.inside();
        if disk::rename(&self.root, &root).is_ok() {
            self.root = root;
            self.is_beside = false;
            // Not every system's handle goes with the folder.
            self.folder = Folder::open(&self.root)?;
            return Ok(());
        }
        let inside = Self::at(root, false)?;
        for path in paths {
            let real = self.root.join(path);
            inside.put(path, &fs::read(&real).map_err(Trouble::at(&real))?)?;
        }
        *self = inside;
        Ok(())
    }

    fn at(root: PathBuf, is_beside: bool) -> Result<Self, Trouble> {
        disk::make(&root).map_err(Trouble::at(&root))?;
        let folder = Folder::open(&root)?;
        Ok(Self { root, folder, is_beside, made: Mutex::default() })
    }

    fn made(&self) -> MutexGuard<'_, HashSet<OsString>> {
        // A panic elsewhere leaves the set as true as before.
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What stays is cleared by the next run; a finished site is no failure for it.
        let _ = disk::clear(&self.root);
    }
}
