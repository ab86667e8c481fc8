//! Folders by their paths, as every system has them.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Kind, There, copy, look, make, remove_file, remove_folder, rename, step};
use crate::write::failure::Trouble;

/// A folder; paths are below it.
#[derive(Debug)]
pub(in crate::write) struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Returns a folder, which must be there and not be a link.
    pub fn open(path: &Path) -> Result<Self, Trouble> {
        match look(path)? {
            There::Folder => Ok(Self { path: path.to_path_buf() }),
            _ => Err(Trouble::at(path)(io::ErrorKind::NotADirectory.into())),
        }
    }

    /// Returns a folder in this one.
    pub fn enter(&self, name: &OsStr) -> Result<Self, Trouble> {
        Self::open(&self.path.join(name))
    }

    /// Returns the names in the folder and their sorts, in no order.
    pub fn entries(&self) -> Result<Vec<(OsString, Kind)>, Trouble> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(&self.path).map_err(Trouble::at(&self.path))? {
            let entry = entry.map_err(Trouble::at(&self.path))?;
            let kind = entry.file_type().map_err(Trouble::at(&entry.path()))?;
            let kind = match () {
                () if kind.is_file() => Kind::File,
                () if kind.is_dir() => Kind::Folder,
                () => Kind::Other,
            };
            entries.push((entry.file_name(), kind));
        }
        Ok(entries)
    }

    /// Looks at a place.
    pub fn look(&self, path: impl AsRef<Path>) -> Result<There, Trouble> {
        look(&self.path.join(path))
    }

    /// Says whether a file has just these bytes.
    pub fn holds(&self, path: &str, bytes: &[u8]) -> bool {
        fs::read(self.path.join(path)).is_ok_and(|old| old == bytes)
    }

    /// Writes a new file.
    pub fn create(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let path = self.path.join(path);
        let res = step(&path).and_then(|()| File::create_new(&path));
        let res = res.and_then(|mut file| {
            step(&path)?;
            file.write_all(bytes)
        });
        res.map_err(Trouble::at(&path))
    }

    /// Makes a folder; one that is there already is fine.
    pub fn make_folder(&self, path: impl AsRef<Path>) -> Result<(), Trouble> {
        let path = self.path.join(path);
        match make(&path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                Err(Trouble::at(&path)(error))
            }
            _ => Ok(()),
        }
    }

    /// Links a file or a symbolic link into another folder, so that inode and time stay; copies
    /// it where links don't work, or are not wanted.
    pub fn link(&self, name: &OsStr, to: &Self, path: &Path, hard: bool) -> Result<(), Trouble> {
        let (from, to) = (self.path.join(name), to.path.join(path));
        step(&to).map_err(Trouble::at(&to))?;
        // Outside of Linux a link to a link can be one to its target.
        if hard && matches!(look(&from)?, There::File { .. }) && fs::hard_link(&from, &to).is_ok() {
            return Ok(());
        }
        copy(&from, &to).map_err(Trouble::at(&from))
    }

    /// Moves a file to the same path in another folder.
    pub fn rename(&self, path: &str, to: &Self) -> Result<(), Trouble> {
        let (from, to) = (self.path.join(path), to.path.join(path));
        rename(&from, &to).map_err(Trouble::at(&to))
    }

    /// Removes a file or a link.
    pub fn remove_file(&self, path: impl AsRef<Path>) -> Result<(), Trouble> {
        let path = self.path.join(path);
        remove_file(&path).map_err(Trouble::at(&path))
    }

    /// Says whether we may add to the folder and remove from it, as far as its rights tell.
    pub fn may_change(&self) -> bool {
        fs::metadata(&self.path).is_ok_and(|meta| !meta.permissions().readonly())
    }

    /// Removes an empty folder.
    pub fn remove_folder(&self, path: impl AsRef<Path>) -> Result<(), Trouble> {
        let path = self.path.join(path);
        remove_folder(&path).map_err(Trouble::at(&path))
    }
}

/// Exchanges two folders in one step, which only Linux can.
pub(in crate::write) fn swap(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
