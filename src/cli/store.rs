//! The new files on disk: all of them or none.
//!
//! Owns the writing aside and the moving into place. A file that is there is never written over,
//! but for a list that grows, and that only if nobody has changed it meanwhile.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file to be written.
#[derive(Clone, Debug)]
pub(super) struct Output {
    /// The path below the root.
    pub(super) path: String,
    /// What it is to hold.
    pub(super) bytes: Vec<u8>,
    /// What it holds now, where it is there.
    pub(super) old: Option<Vec<u8>>,
}

/// Why nothing was written.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file is there already.
    Exists(String),
    /// The path leads out of the site.
    Outside(String),
    /// Somebody has changed the file meanwhile.
    Changed(String),
    /// The system refused.
    Io(String, io::Error),
}

/// What has been done so far, to be undone where the rest fails.
#[derive(Default)]
struct Done {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

/// Finds the first file that is in the way.
pub(super) fn in_the_way(root: &Path, outputs: &[Output]) -> Option<String> {
    let taken = |output: &&Output| {
        output.old.is_none() && fs::symlink_metadata(root.join(&output.path)).is_ok()
    };
    outputs.iter().find(taken).map(|output| output.path.clone())
}

/// Writes all files, or leaves everything as it was.
pub(super) fn write(root: &Path, outputs: &[Output]) -> Result<(), Failure> {
    if let Some(path) = in_the_way(root, outputs) {
        return Err(Failure::Exists(path));
    }
    let mut done = Done::default();
    let written = write_all(root, outputs, &mut done);
    if written.is_err() {
        // The first failure is the one to tell; what can't be undone stays.
        done.files.iter().for_each(|file| _ = fs::remove_file(file));
        done.folders.iter().rev().for_each(|folder| _ = fs::remove_dir(folder));
    }
    written
}

fn write_all(root: &Path, outputs: &[Output], done: &mut Done) -> Result<(), Failure> {
    let mut moves = Vec::new();
    for output in outputs {
        let failed = |error| Failure::Io(output.path.clone(), error);
        let mut target = root.join(&output.path);
        if output.old.is_some() {
            target = target.canonicalize().map_err(failed)?;
        }
        let folder = target.parent().unwrap_or(root).to_owned();
        if !is_inside(root, &folder) {
            return Err(Failure::Outside(output.path.clone()));
        }
        make(&folder, done).map_err(failed)?;
        let aside = folder.join(format!(".{}.new", name(&target)));
        let file = OpenOptions::new().write(true).create_new(true).open(&aside);
        let mut file = file.map_err(failed)?;
        done.files.push(aside.clone());
        file.write_all(&output.bytes).and_then(|()| file.sync_all()).map_err(failed)?;
        moves.push((output, aside, target));
    }
    for (output, aside, target) in moves {
        let failed = |error| Failure::Io(output.path.clone(), error);
        match &output.old {
            None => put(&aside, &target).map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => Failure::Exists(output.path.clone()),
                _ => failed(error),
            })?,
            Some(old) => {
                if fs::read(&target).map_err(failed)? != *old {
                    return Err(Failure::Changed(output.path.clone()));
                }
                let permissions = fs::metadata(&target).map_err(failed)?.permissions();
                fs::set_permissions(&aside, permissions).map_err(failed)?;
                fs::rename(&aside, &target).map_err(failed)?;
                continue;
            }
        }
        done.files.push(target);
    }
    Ok(())
}

/// Moves a file to a place where none is.
fn put(aside: &Path, target: &Path) -> io::Result<()> {
    // A second name refuses to take another's place, which a rename does not.
    match fs::hard_link(aside, target) {
        Ok(()) => fs::remove_file(aside),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) if fs::symlink_metadata(target).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(aside, target),
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Says whether a folder, as far as it exists, is in the root and not behind a link.
fn is_inside(root: &Path, folder: &Path) -> bool {
    let known = folder.ancestors().find_map(|above| above.canonicalize().ok());
    let root = root.canonicalize().ok();
    root.zip(known).is_some_and(|(root, known)| known.starts_with(root))
}

/// Makes a folder and those above it, and takes note of the new ones.
fn make(folder: &Path, done: &mut Done) -> io::Result<()> {
    let missing = |path: &&Path| !path.as_os_str().is_empty() && !path.exists();
    let mut new: Vec<_> = folder.ancestors().take_while(missing).map(Path::to_path_buf).collect();
    new.reverse();
    for folder in new {
        fs::create_dir(&folder)?;
        done.folders.push(folder);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output(path: &str, old: Option<&str>) -> Output {
        let old = old.map(|text| text.as_bytes().to_vec());
        Output { path: path.to_owned(), bytes: b"moi".to_vec(), old }
    }

    fn names(root: &Path) -> Vec<String> {
        let mut found = Vec::new();
        for entry in fs::read_dir(root).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                found.extend(
                    names(&path).into_iter().map(|below| format!("{}/{below}", name(&path))),
                );
                found.push(name(&path) + "/");
            } else {
                found.push(name(&path));
            }
        }
        found.sort();
        found
    }

    #[test]
    fn all_are_written_or_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        write(root, &[output("a/vi.md", None), output("a/en.md", None)]).expect("written");
        assert_eq!(names(root), ["a/", "a/en.md", "a/vi.md"]);
        let both = [output("b/c/vi.md", None), output("a/en.md", None)];
        assert!(matches!(write(root, &both), Err(Failure::Exists(path)) if path == "a/en.md"));
        // The second can't be written: `a/vi.md` is no folder.
        let both = [output("b/c/vi.md", None), output("a/vi.md/x", None)];
        assert!(matches!(write(root, &both), Err(Failure::Io(..))));
        assert_eq!(names(root), ["a/", "a/en.md", "a/vi.md"]);
    }

    #[test]
    fn a_list_grows_only_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        fs::write(root.join("a.yaml"), "cu").expect("written");
        assert!(matches!(
            write(root, &[output("a.yaml", Some("khac"))]),
            Err(Failure::Changed(path)) if path == "a.yaml"
        ));
        assert_eq!(names(root), ["a.yaml"]);
        write(root, &[output("a.yaml", Some("cu"))]).expect("written");
        assert_eq!(fs::read(root.join("a.yaml")).expect("a file"), b"moi");
        assert_eq!(names(root), ["a.yaml"]);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_outside() {
        let (folder, other) =
            (tempfile::tempdir().expect("one"), tempfile::tempdir().expect("two"));
        std::os::unix::fs::symlink(other.path(), folder.path().join("news")).expect("a link");
        let outside = write(folder.path(), &[output("news/a.vi.md", None)]);
        assert!(matches!(outside, Err(Failure::Outside(_))));
        assert!(names(other.path()).is_empty());
    }
}
