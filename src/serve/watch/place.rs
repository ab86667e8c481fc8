//! The place that is watched.
//!
//! Owns how paths below the root are written, which names are hidden, where links lead, and the
//! one walk of folders that every way of watching takes. It must not keep what it saw.

use std::fs::{self, DirEntry, Metadata};
use std::io;
use std::path::{Component, Path, PathBuf};

/// A root, and the folders right below it that matter.
#[derive(Debug)]
pub(super) struct Place {
    root: PathBuf,
    /// The root without links, as link targets are given.
    real: PathBuf,
    pub folders: &'static [&'static str],
}

/// What a walk comes upon. Hidden names and links out of the root are left out.
pub(super) trait Visit {
    /// Why a walk stops early.
    type Stop;
    /// A folder, before it is read: says whether to read it.
    fn folder(&mut self, path: &str, full: &Path) -> Result<bool, Self::Stop>;
    /// A link inside the root, which may lead to nothing.
    fn link(&mut self, path: &str, target: &Path) -> Result<(), Self::Stop>;
    /// Something that is no folder, by its folder and name.
    fn file(&mut self, _folder: &str, _name: &str, _entry: &DirEntry, _linked: bool) {}
    /// A folder that is there and could not be read, for now.
    fn unreadable(&mut self, _path: &str) {}
}

impl Place {
    /// Returns the place below a root, which must be there.
    pub fn new(root: &Path, folders: &'static [&'static str]) -> io::Result<Self> {
        // Whole, so that a change of the working folder changes nothing here.
        let root = std::path::absolute(root)?;
        let real = fs::canonicalize(&root)?;
        if !real.is_dir() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        Ok(Self { root, real, folders })
    }

    /// Returns the root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the whole path of one below the root.
    pub fn full(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Returns the root without links.
    #[cfg(any(target_os = "linux", target_os = "macos", target_os = "windows"))]
    pub fn real(&self) -> &Path {
        &self.real
    }

    /// Returns where a link leads, without links, if that is inside the root. What is not there
    /// yet has a place as well.
    pub fn target(&self, path: &str) -> Option<PathBuf> {
        let full = self.full(path);
        let target = fs::canonicalize(&full).ok().or_else(|| {
            let to = full.parent().unwrap_or(&full).join(fs::read_link(&full).ok()?);
            let mut above = to.ancestors().skip(1);
            let (there, rest) = above
                .find_map(|it| Some((fs::canonicalize(it).ok()?, to.strip_prefix(it).ok()?)))?;
            // From nothing there is no way up.
            let is_plain = rest.components().all(|it| matches!(it, Component::Normal(_)));
            is_plain.then(|| there.join(rest))
        });
        target.filter(|target| target.starts_with(&self.real) && *target != self.real)
    }

    /// Says whether a link leads back to a folder that it is in.
    fn is_loop(&self, path: &str, target: &Path) -> bool {
        let ends = path.match_indices('/').map(|(end, _)| end);
        let mut above = ends.map(|end| self.full(&path[..end]));
        above.any(|folder| fs::canonicalize(folder).is_ok_and(|folder| folder == target))
    }

    /// Walks a folder and all below; a start that is not there is no folder.
    pub fn walk<V: Visit>(&self, start: &str, visit: &mut V) -> Result<(), V::Stop> {
        let mut stack = Vec::new();
        let is_link = fs::symlink_metadata(self.full(start)).map(|meta| meta.is_symlink());
        match is_link {
            Ok(true) => {
                if self.follow(start, visit)?.is_some_and(|meta| meta.is_dir()) {
                    stack.push(start.to_owned());
                }
            }
            Ok(false) => stack.push(start.to_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(_) => visit.unreadable(start),
        }
        while let Some(folder) = stack.pop() {
            let full = self.full(&folder);
            if !visit.folder(&folder, &full)? {
                continue;
            }
            match fs::read_dir(&full) {
                Ok(entries) => {
                    for entry in entries {
                        match entry {
                            Ok(entry) => self.step(&folder, &entry, visit, &mut stack)?,
                            Err(_) => visit.unreadable(&folder),
                        }
                    }
                }
                Err(error) if is_nothing(&error) => {}
                Err(_) => visit.unreadable(&folder),
            }
        }
        Ok(())
    }

    fn step<V: Visit>(
        &self,
        folder: &str,
        entry: &DirEntry,
        visit: &mut V,
        stack: &mut Vec<String>,
    ) -> Result<(), V::Stop> {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let Ok(sort) = entry.file_type() else { return Ok(()) };
        if is_hidden(&name) {
            return Ok(());
        }
        if sort.is_dir() {
            stack.push(join(folder, &name));
        } else if sort.is_symlink() {
            let path = join(folder, &name);
            match self.follow(&path, visit)? {
                Some(meta) if meta.is_dir() => stack.push(path),
                Some(_) => visit.file(folder, &name, entry, true),
                None => {}
            }
        } else {
            visit.file(folder, &name, entry, false);
        }
        Ok(())
    }

    /// Visits a link and returns what is at its end, but for loops and what is outside.
    fn follow<V: Visit>(&self, path: &str, visit: &mut V) -> Result<Option<Metadata>, V::Stop> {
        let Some(target) = self.target(path) else { return Ok(None) };
        visit.link(path, &target)?;
        let meta = fs::metadata(&target).ok();
        Ok(meta.filter(|meta| !meta.is_dir() || !self.is_loop(path, &target)))
    }
}

/// Says whether a name or one of its parts begins with a dot.
pub(super) fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

/// Returns the path of a name in a folder.
pub(super) fn join(folder: &str, name: &str) -> String {
    format!("{folder}/{name}")
}

/// Says whether there is nothing, or no folder, where one was wanted.
fn is_nothing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
