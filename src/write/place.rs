//! The place of the output: found, taken for this run alone, and freed of what dead runs left.
//!
//! Owns the names beside the output (`.NAME.lantoa-new-PID`, `.NAME.lantoa-old-PID`). It must
//! not read or change the site itself, but for bringing back one that a dead run had put aside.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::path::{Path, PathBuf, absolute};
use std::process;

use super::Failure;
use super::disk::{self, There};
use super::failure::Trouble;
use super::path::UNFINISHED;

/// More links in a row than this are a loop, as for the system.
const LINKS_MAX: usize = 40;

/// Where the site stands, or will stand.
pub(super) struct Place {
    /// The folder, with all links resolved.
    pub output: PathBuf,
    /// Whether there is a folder now.
    pub exists: bool,
    /// Whether there is nothing in it.
    pub is_empty: bool,
    parent: PathBuf,
    name: OsString,
    /// Held on the folder above, so that two runs on one output follow each other.
    lock: Option<File>,
}

impl Place {
    /// Finds the place, waits until no other run holds it, and clears up after dead runs.
    pub fn take(output: &Path) -> Result<Self, Failure> {
        let (parent, name) = resolve(output)?;
        // Without locks (some network disks, Windows) the process numbers must do.
        let lock = File::open(&parent).and_then(|folder| folder.lock().map(|()| folder)).ok();
        let output = parent.join(&name);
        let mut place = Self { output, exists: false, is_empty: true, parent, name, lock };
        place.sweep_inside();
        place.restore()?;
        place.sweep_beside();
        match disk::look(&place.output)? {
            There::Nothing => {}
            There::Folder => {
                place.exists = true;
                place.is_empty = is_empty(&place.output);
            }
            There::File { .. } | There::Other => {
                return Err(Failure::Place { path: output_text(&place.output) });
            }
        }
        Ok(place)
    }

    /// Returns the path beside the output where this run makes the new site.
    pub fn beside(&self) -> PathBuf {
        numbered(self.parent.join(self.prefix("new")))
    }

    /// Returns the path beside the output where this run puts the old site aside.
    pub fn aside(&self) -> PathBuf {
        numbered(self.parent.join(self.prefix("old")))
    }

    /// Returns the path inside the output where this run makes new files.
    pub fn inside(&self) -> PathBuf {
        numbered(self.output.join(UNFINISHED))
    }

    /// Says whether the folder as a whole may give way to another.
    ///
    /// A mount point can't, what is mounted inside would go with the old one, and who stands
    /// in the folder would be left in one that is gone.
    pub fn may_flip(&self) -> bool {
        !self.exists
            || !(has_mount(&self.output, &self.parent)
                || env::current_dir().is_ok_and(|here| here.starts_with(&self.output)))
    }

    fn prefix(&self, kind: &str) -> OsString {
        let mut prefix = OsString::from(".");
        prefix.push(&self.name);
        prefix.push(format!(".lantoa-{kind}-"));
        prefix
    }

    /// Brings back the site if a run died after putting it aside and before placing the new one.
    fn restore(&self) -> Result<(), Failure> {
        match disk::look(&self.output)? {
            There::Nothing => {}
            There::Folder if is_empty(&self.output) => {}
            _ => return Ok(()),
        }
        let mut old = self.leftovers(&self.parent, &self.prefix("old"));
        old.retain(|path| matches!(disk::look(path), Ok(There::Folder)));
        if let Some(path) = old.first() {
            // An empty folder is replaced on Unix; elsewhere it would be in the way.
            let _ = disk::remove_folder(&self.output);
            disk::rename(path, &self.output).map_err(Trouble::at(&self.output))?;
        }
        Ok(())
    }

    // What can't be cleared is tried again by the next run; it does no harm.
    fn sweep_inside(&self) {
        if matches!(disk::look(&self.output), Ok(There::Folder)) {
            for path in self.leftovers(&self.output, OsStr::new(UNFINISHED)) {
                let _ = disk::clear(&path);
            }
        }
    }

    fn sweep_beside(&self) {
        for prefix in [self.prefix("new"), self.prefix("old")] {
            for path in self.leftovers(&self.parent, &prefix) {
                let _ = disk::clear(&path);
            }
        }
    }

    /// Returns what dead runs left in a folder, sorted.
    fn leftovers(&self, folder: &Path, prefix: &OsStr) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
        let names = entries.filter_map(|entry| entry.ok().map(|entry| entry.file_name()));
        let dead = names.filter(|name| {
            let rest = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes());
            let digits = rest.map(|rest| rest.split(|byte| *byte == b'.').next().unwrap_or(rest));
            let number = digits.and_then(|digits| str::from_utf8(digits).ok()?.parse().ok());
            number.is_some_and(|number: u32| self.lock.is_some() || is_dead(number))
        });
        let mut paths: Vec<_> = dead.map(|name| folder.join(name)).collect();
        paths.sort();
        paths
    }
}

/// Returns the path with this process's number at its end.
fn numbered(path: PathBuf) -> PathBuf {
    let mut path = path.into_os_string();
    path.push(process::id().to_string());
    path.into()
}

/// Returns the folder above the output, which is made if need be, and the output's name in it.
fn resolve(output: &Path) -> Result<(PathBuf, OsString), Failure> {
    let nowhere = || Failure::Place { path: output_text(output) };
    let mut path = absolute(output).map_err(|_| nowhere())?;
    for _ in 0..LINKS_MAX {
        if let Ok(real) = fs::canonicalize(&path) {
            let parent = real.parent().ok_or_else(nowhere)?.to_path_buf();
            return Ok((parent, real.file_name().ok_or_else(nowhere)?.to_owned()));
        }
        // A link may lead to where the output is yet to be.
        let Ok(target) = fs::read_link(&path) else { break };
        path = path.parent().ok_or_else(nowhere)?.join(target);
    }
    let name = path.file_name().ok_or_else(nowhere)?.to_owned();
    let parent = path.parent().ok_or_else(nowhere)?;
    fs::create_dir_all(parent).map_err(Trouble::at(parent))?;
    Ok((fs::canonicalize(parent).map_err(Trouble::at(parent))?, name))
}

fn output_text(output: &Path) -> String {
    output.to_string_lossy().into_owned()
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// Says whether no process has the number, as far as can be told.
fn is_dead(number: u32) -> bool {
    number == process::id() || !Path::new("/proc").join(number.to_string()).exists()
}

/// Says whether the folder, or anything below it, is a mount point.
fn has_mount(folder: &Path, parent: &Path) -> bool {
    match fs::read("/proc/self/mountinfo") {
        Ok(table) => table.split(|byte| *byte == b'\n').any(|line| {
            let point = line.split(|byte| *byte == b' ').nth(4).map(unescape_mount);
            point.is_some_and(|point| {
                let rest = point.strip_prefix(folder.as_os_str().as_encoded_bytes());
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(b"/"))
            })
        }),
        Err(_) => is_other_disk(folder, parent),
    }
}

/// Undoes the three octal digits that the table has for spaces and the like.
fn unescape_mount(text: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.get(..3).filter(|_| byte == b'\\');
        let code =
            digits.and_then(|digits| u8::from_str_radix(str::from_utf8(digits).ok()?, 8).ok());
        plain.push(code.unwrap_or(byte));
        rest = if code.is_some() { &after[3..] } else { after };
    }
    plain
}

#[cfg(unix)]
fn is_other_disk(folder: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path| fs::symlink_metadata(path).map(|meta| meta.dev()).ok();
    disk(folder) != disk(parent)
}

#[cfg(not(unix))]
fn is_other_disk(_folder: &Path, _parent: &Path) -> bool {
    false
}
