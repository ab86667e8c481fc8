//! Folders of the disk, and what can be done in them.
//!
//! Owns the calls to the system: [`linux`] goes from open folders, which is quicker and can't be
//! led astray, `portable` from paths. Links are never followed at the end of a path: a link is
//! [`There::Other`], and clearing takes the link, not its target. It must not know what the
//! files are.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(any(not(target_os = "linux"), test))]
pub(super) mod portable;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use rayon::prelude::*;

use super::failure::Trouble;

#[cfg(target_os = "linux")]
pub(super) use linux::Folder;
#[cfg(target_os = "linux")]
use linux::swap;
#[cfg(not(target_os = "linux"))]
pub(super) use portable::Folder;
#[cfg(not(target_os = "linux"))]
use portable::swap;

#[cfg(test)]
use super::tests::steps::step;

/// Goes before every change of the disk; tests let it fail here.
#[cfg(not(test))]
#[inline]
#[expect(clippy::unnecessary_wraps, reason = "tests put another in its place")]
fn step(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// What stands at a place.
#[derive(Clone, Copy, Eq, PartialEq, Debug)]
pub(super) enum There {
    Nothing,
    File {
        size: u64,
    },
    Folder,
    /// A symbolic link, pipe, socket or device.
    Other,
}

/// The sort of a thing in a folder.
#[derive(Clone, Copy, Eq, PartialEq, Debug)]
pub(super) enum Kind {
    File,
    Folder,
    /// A symbolic link, pipe, socket or device.
    Other,
}

/// Looks at a place.
pub(super) fn look(path: &Path) -> Result<There, Trouble> {
    match fs::symlink_metadata(path) {
        Ok(meta) if meta.is_file() => Ok(There::File { size: meta.len() }),
        Ok(meta) if meta.is_dir() => Ok(There::Folder),
        Ok(_) => Ok(There::Other),
        Err(error) if is_nothing(&error) => Ok(There::Nothing),
        Err(error) => Err(Trouble::at(path)(error)),
    }
}

/// Writes a file; an old one, or a link that would lead elsewhere, gives way.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    step(path)?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = fs::File::create_new(path)?;
    step(path)?;
    file.write_all(bytes)
}

/// Makes a new folder.
pub(super) fn make(path: &Path) -> io::Result<()> {
    step(path)?;
    fs::create_dir(path)
}

/// Moves a file or a folder to another name.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    step(to)?;
    fs::rename(from, to)
}

/// Exchanges two folders in one step; not every system and disk can.
pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    step(other)?;
    swap(one, other)
}

/// Removes a file or a link.
pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    step(path)?;
    fs::remove_file(path)
}

/// Removes an empty folder.
pub(super) fn remove_folder(path: &Path) -> io::Result<()> {
    step(path)?;
    fs::remove_dir(path)
}

/// Removes a file, a link or a whole folder, on all threads of the pool; nothing there is fine.
pub(super) fn clear(path: &Path) -> Result<(), Trouble> {
    match look(path)? {
        There::Nothing => Ok(()),
        There::Folder => {
            empty(&Folder::open(path)?)?;
            remove_folder(path).map_err(Trouble::at(path))
        }
        There::File { .. } | There::Other => remove_file(path).map_err(Trouble::at(path)),
    }
}

fn empty(folder: &Folder) -> Result<(), Trouble> {
    let entries = folder.entries()?;
    entries.par_iter().try_for_each(|(name, kind)| {
        if *kind == Kind::Folder {
            empty(&folder.enter(name)?)?;
            folder.remove_folder(name)
        } else {
            folder.remove_file(name)
        }
    })
}

/// Says whether an error only means that there is nothing.
fn is_nothing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Copies a file with its time, or makes a symbolic link anew.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let meta = fs::symlink_metadata(from)?;
    if meta.is_symlink() {
        return copy_link(from, to);
    }
    if !meta.is_file() {
        // Opening a pipe would wait for its other end.
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    fs::copy(from, to)?;
    // Unix takes the time from the owner of a file that can't be written; Windows does not.
    let copy = fs::File::options().read(true).write(cfg!(windows)).open(to)?;
    copy.set_modified(meta.modified()?)
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_link(_from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::ErrorKind::PermissionDenied.into())
}

/// Gives a new folder the rights of an old one and, where the system lets us, its owner.
pub(super) fn copy_rights(from: &Path, to: &Path) -> Result<(), Trouble> {
    let meta = fs::symlink_metadata(from).map_err(Trouble::at(from))?;
    copy_owner(&meta, to);
    fs::set_permissions(to, meta.permissions()).map_err(Trouble::at(to))
}

#[cfg(unix)]
fn copy_owner(meta: &fs::Metadata, to: &Path) {
    use std::os::unix::fs::{MetadataExt, chown};
    // Only root may give folders away; for others the owner is the one who runs us.
    let _ = chown(to, Some(meta.uid()), Some(meta.gid()));
}

#[cfg(not(unix))]
fn copy_owner(_meta: &fs::Metadata, _to: &Path) {}
