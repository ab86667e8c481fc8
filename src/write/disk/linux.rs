//! Folders by open handles, as Linux has them.
//!
//! Each call is one system call with a short way to go: a third less work than from full paths.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{
    Access, AtFlags, CWD, FileType, Mode, OFlags, RawDir, RenameFlags, accessat, linkat, mkdirat,
    openat, renameat, renameat_with, statat, unlinkat,
};
use rustix::io::{Errno, retry_on_intr};

use super::{Kind, There, copy, is_nothing, step};
use crate::write::failure::Trouble;

const FOLDER: OFlags =
    OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);
const READ: OFlags = OFlags::RDONLY.union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);
const CREATE: OFlags =
    OFlags::WRONLY.union(OFlags::CREATE).union(OFlags::EXCL).union(OFlags::CLOEXEC);

/// An open folder; paths are below it.
#[derive(Debug)]
pub(in crate::write) struct Folder {
    path: PathBuf,
    handle: OwnedFd,
}

impl Folder {
    /// Opens a folder, which must not be a link.
    pub fn open(path: &Path) -> Result<Self, Trouble> {
        let res = retry_on_intr(|| openat(CWD, path, FOLDER, Mode::empty()));
        let handle = res.map_err(|error| Trouble::at(path)(error.into()))?;
        Ok(Self { path: path.to_path_buf(), handle })
    }

    /// Opens a folder in this one.
    pub fn enter(&self, name: &OsStr) -> Result<Self, Trouble> {
        let handle = self.open_at(Path::new(name), FOLDER, Mode::empty());
        Ok(Self { handle: self.placed(name, handle)?, path: self.path.join(name) })
    }

    /// Returns the names in the folder and their sorts, in no order.
    pub fn entries(&self) -> Result<Vec<(OsString, Kind)>, Trouble> {
        // A name has at most 255 bytes.
        let mut buffer = [MaybeUninit::uninit(); 8192];
        let mut entries = Vec::new();
        let mut names = RawDir::new(&self.handle, &mut buffer);
        while let Some(entry) = names.next() {
            let entry = entry.map_err(|error| Trouble::at(&self.path)(error.into()))?;
            let name = OsStr::from_bytes(entry.file_name().to_bytes());
            let kind = match entry.file_type() {
                _ if name == "." || name == ".." => continue,
                FileType::RegularFile => Kind::File,
                FileType::Directory => Kind::Folder,
                // Some disks keep the sort elsewhere.
                FileType::Unknown => match self.look(name)? {
                    There::Nothing => continue,
                    There::File { .. } => Kind::File,
                    There::Folder => Kind::Folder,
                    There::Other => Kind::Other,
                },
                _ => Kind::Other,
            };
            entries.push((name.to_owned(), kind));
        }
        Ok(entries)
    }

    /// Looks at a place.
    pub fn look(&self, path: impl AsRef<Path>) -> Result<There, Trouble> {
        let path = path.as_ref();
        match statat(&self.handle, path, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(match FileType::from_raw_mode(stat.st_mode) {
                FileType::RegularFile => {
                    There::File { size: u64::try_from(stat.st_size).unwrap_or_default() }
                }
                FileType::Directory => There::Folder,
                _ => There::Other,
            }),
            Err(error) if is_nothing(&error.into()) => Ok(There::Nothing),
            Err(error) => self.placed(path, Err(error.into())),
        }
    }

    /// Says whether a file has just these bytes.
    pub fn holds(&self, path: &str, bytes: &[u8]) -> bool {
        let mut old = Vec::with_capacity(bytes.len() + 1);
        // One more, so that the end is seen without another read.
        let limit = bytes.len() as u64 + 1;
        let file = self.open_at(Path::new(path), READ, Mode::empty()).map(File::from);
        file.and_then(|file| file.take(limit).read_to_end(&mut old)).is_ok() && old == bytes
    }

    /// Writes a new file.
    pub fn create(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        self.change(path, || {
            let file = self.open_at(Path::new(path), CREATE, Mode::from_raw_mode(0o666))?;
            step(&self.path)?;
            File::from(file).write_all(bytes)
        })
    }

    /// Makes a folder; one that is there already is fine.
    pub fn make_folder(&self, path: impl AsRef<Path>) -> Result<(), Trouble> {
        let mode = Mode::from_raw_mode(0o777);
        self.change(&path, || match mkdirat(&self.handle, path.as_ref(), mode) {
            Err(Errno::EXIST) => Ok(()),
            res => Ok(res?),
        })
    }

    /// Links a file or a symbolic link into another folder, so that inode and time stay; copies
    /// it where links don't work, or are not wanted.
    pub fn link(&self, name: &OsStr, to: &Self, path: &Path, hard: bool) -> Result<(), Trouble> {
        to.change(path, || {
            if hard && linkat(&self.handle, name, &to.handle, path, AtFlags::empty()).is_ok() {
                return Ok(());
            }
            copy(&self.path.join(name), &to.path.join(path))
        })
    }

    /// Moves a file to the same path in another folder.
    pub fn rename(&self, path: &str, to: &Self) -> Result<(), Trouble> {
        to.change(path, || Ok(renameat(&self.handle, path, &to.handle, path)?))
    }

    /// Removes a file or a link.
    pub fn remove_file(&self, path: impl AsRef<Path>) -> Result<(), Trouble> {
        let flags = AtFlags::empty();
        self.change(&path, || Ok(unlinkat(&self.handle, path.as_ref(), flags)?))
    }

    /// Says whether we may add to the folder and remove from it.
    pub fn may_change(&self) -> bool {
        accessat(&self.handle, ".", Access::WRITE_OK | Access::EXEC_OK, AtFlags::empty()).is_ok()
    }

    /// Removes an empty folder.
    pub fn remove_folder(&self, path: impl AsRef<Path>) -> Result<(), Trouble> {
        let flags = AtFlags::REMOVEDIR;
        self.change(&path, || Ok(unlinkat(&self.handle, path.as_ref(), flags)?))
    }

    fn open_at(&self, path: &Path, flags: OFlags, mode: Mode) -> io::Result<OwnedFd> {
        Ok(retry_on_intr(|| openat(&self.handle, path, flags, mode))?)
    }

    fn change(
        &self,
        path: impl AsRef<Path>,
        change: impl FnOnce() -> io::Result<()>,
    ) -> Result<(), Trouble> {
        self.placed(path, step(&self.path).and_then(|()| change()))
    }

    fn placed<T>(&self, path: impl AsRef<Path>, res: io::Result<T>) -> Result<T, Trouble> {
        res.map_err(|error| Trouble { path: self.path.join(path), error })
    }
}

/// Exchanges two folders in one step.
pub(in crate::write) fn swap(one: &Path, other: &Path) -> io::Result<()> {
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}
