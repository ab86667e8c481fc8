//! `lantoa new`: a site of one's own, ready to build.
//!
//! Owns the writing of the scaffold, which is part of the program, and of the editor's set-up,
//! which the program makes. Either all of it stands in the folder in the end, or nothing.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, DirEntry, include_dir};

use super::console::{Console, Exit};
use super::{layout, vscode};
use crate::text::messages::Arg;

static SCAFFOLD: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/scaffold");

/// Where files lie until all of them are written.
const STAGE: &str = ".lantoa-new";

/// How deep the list of what was made goes.
const LIST_DEPTH: usize = 2;

/// Writes a new site into a folder that is empty or does not exist.
pub(super) fn run(console: &mut Console<'_>, folder: &Path) -> Exit {
    let path = folder.display().to_string();
    let shown = layout::visible(&path);
    let args = [("path", Arg::Text(&shown))];
    let extra = vscode::files(&console.words);
    match create(folder, &extra) {
        Ok(()) => {}
        Err(Failure::Exists) => {
            let sentence = console.words.with("new-exists", &args);
            return console.fail(Exit::Usage, &sentence);
        }
        Err(Failure::IsFile) => {
            let sentence = console.words.with("new-is-file", &args);
            return console.fail(Exit::Usage, &sentence);
        }
        Err(Failure::Io(error)) => {
            let reason = error.to_string();
            let args = [("path", Arg::Text(&shown)), ("reason", Arg::Text(&reason))];
            let sentence = console.words.with("fail-write", &args);
            return console.fail(Exit::Machine, &sentence);
        }
    }
    let mut text = console.words.with("created", &args);
    for made in overview(&extra) {
        text += &format!("\n  {made}");
    }
    text += &format!("\n\n{}", console.words.with("next-steps", &args));
    console.result(&text);
    Exit::Done
}

/// Why there is no new site.
#[derive(Debug)]
enum Failure {
    /// The folder holds something.
    Exists,
    /// It is a file.
    IsFile,
    /// The system refused.
    Io(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Files that are not part of the scaffold: their paths and texts.
type Extra = [(String, String)];

fn create(folder: &Path, extra: &Extra) -> Result<(), Failure> {
    match fs::read_dir(folder).map(Iterator::count) {
        Ok(1..) => return Err(Failure::Exists),
        Ok(_) => {}
        Err(_) if folder.is_file() => return Err(Failure::IsFile),
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        Err(_) => {}
    }
    let made = first_missing(folder);
    let written = fs::create_dir_all(folder).and_then(|()| fill(folder, extra));
    if written.is_err() {
        // What goes wrong here can't be mended, and the first failure is the one to tell.
        match made {
            Some(made) => _ = fs::remove_dir_all(made),
            None => clear(folder, extra),
        }
    }
    written.map_err(Failure::Io)
}

/// Returns the highest folder on the way to this one that does not exist yet.
fn first_missing(folder: &Path) -> Option<PathBuf> {
    let missing = |path: &&Path| !path.as_os_str().is_empty() && !path.exists();
    folder.ancestors().take_while(missing).last().map(Path::to_path_buf)
}

/// Writes all files aside, then moves them to their places.
fn fill(folder: &Path, extra: &Extra) -> io::Result<()> {
    let stage = folder.join(STAGE);
    fs::create_dir(&stage)?;
    SCAFFOLD.extract(&stage)?;
    for (path, text) in extra {
        let path = stage.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&stage))?;
        fs::write(path, text)?;
    }
    for name in top(extra) {
        fs::rename(stage.join(&name), folder.join(&name))?;
    }
    fs::remove_dir(&stage)
}

/// Lists the names that a new site has at its top.
fn top(extra: &Extra) -> BTreeSet<PathBuf> {
    let first = |path: &Path| path.iter().next().map(PathBuf::from);
    let scaffold = SCAFFOLD.entries().iter().map(DirEntry::path);
    scaffold.chain(extra.iter().map(|(path, _)| Path::new(path))).filter_map(first).collect()
}

/// Takes out of a folder, empty before, what [`fill`] may have put there.
fn clear(folder: &Path, extra: &Extra) {
    let _ = fs::remove_dir_all(folder.join(STAGE));
    for name in top(extra) {
        let path = folder.join(name);
        let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    }
}

/// Lists what a new site has near its top, folders with a slash.
fn overview(extra: &Extra) -> BTreeSet<String> {
    fn collect(dir: &Dir<'_>, depth: usize, found: &mut BTreeSet<String>) {
        for entry in dir.entries() {
            let path = entry.path().iter().map(|part| part.to_string_lossy());
            let path = path.collect::<Vec<_>>().join("/");
            match entry {
                DirEntry::Dir(dir) if depth < LIST_DEPTH => collect(dir, depth + 1, found),
                DirEntry::Dir(_) => _ = found.insert(path + "/"),
                DirEntry::File(_) => _ = found.insert(path),
            }
        }
    }
    let mut found = BTreeSet::new();
    collect(&SCAFFOLD, 1, &mut found);
    let folders = extra.iter().filter_map(|(path, _)| Some(path.rsplit_once('/')?.0));
    found.extend(folders.map(|folder| format!("{folder}/")));
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::check as run;
    use super::*;

    /// A folder of its own below the system's for temporary files.
    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("lantoa-new-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).expect("a writable temporary folder");
        folder
    }

    fn names(folder: &Path) -> BTreeSet<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        let name = |entry: io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
        entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_new_site_is_written_whole() {
        let scratch = scratch("whole");
        let folder = scratch.join("a/b");
        let (exit, out, err) = run(&format!("new --lang en {}", folder.display()));
        assert_eq!((exit, err.as_str()), (0, ""));
        assert!(out.contains("\n  content/news/\n") && out.contains("lantoa build"), "{out}");
        let all = [".lantoa", ".vscode", "README.md", "content"].map(str::to_owned);
        assert_eq!(names(&folder), all.into());
        assert!(folder.join(".lantoa/schema/news.json").is_file());
        let made = fs::read(folder.join("content/site.yaml")).expect("site.yaml");
        assert_eq!(SCAFFOLD.get_file("content/site.yaml").map(|f| f.contents()), Some(&*made));
        let (exit, _, err) = run(&format!("new --lang en {}", folder.display()));
        assert!(exit == 2 && err.contains("is not empty"), "{err}");
        let file = folder.join("README.md");
        let (exit, _, err) = run(&format!("new --lang en {}", file.display()));
        assert!(exit == 2 && err.contains("is a file"), "{err}");
        fs::remove_dir_all(scratch).expect("removable");
    }

    #[test]
    fn an_empty_folder_is_filled_and_cleared() {
        let scratch = scratch("empty");
        let extra = vscode::files(&crate::words::Words::new(crate::text::Lang::Vi));
        create(&scratch, &extra).expect("a new site");
        assert_eq!(names(&scratch).len(), 4);
        clear(&scratch, &extra);
        assert!(names(&scratch).is_empty());
        fs::remove_dir_all(scratch).expect("removable");
    }

    #[test]
    fn a_failure_leaves_nothing() {
        let scratch = scratch("failure");
        fs::write(scratch.join("file"), "").expect("writable");
        let (exit, out, err) = run(&format!("new {}", scratch.join("file/site").display()));
        assert_eq!((exit, out.as_str()), (3, ""), "{err}");
        assert_eq!(names(&scratch), ["file".to_owned()].into());
        assert_eq!(first_missing(&scratch.join("x/y")), Some(scratch.join("x")));
        assert_eq!(first_missing(&scratch), None);
        fs::remove_dir_all(scratch).expect("removable");
    }
}
