//! Tests with the system calls that programs make.
//!
//! Owns the site they are made in and the waiting for what is told. Nothing is asserted about
//! time: a condition is waited for, or enough quiet.

mod folders;
mod limits;
mod links;
mod mirror;
mod saves;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{Change, Mode, Options, Watch, watch};

/// How long a machine may take that is busy with other things.
const PATIENCE: Duration = Duration::from_secs(10);

/// How the files of a test are watched.
#[derive(Clone, Copy, Eq, PartialEq, Debug)]
enum Way {
    /// As by default.
    Events,
    /// By looking.
    Polling,
}

/// Makes a test of a scenario for each way of watching.
macro_rules! each_way {
    ($($name:ident),* $(,)?) => {
        mod events { $(#[test] fn $name() { super::$name(super::Way::Events); })* }
        mod polling { $(#[test] fn $name() { super::$name(super::Way::Polling); })* }
    };
}
use each_way;

/// A site that is watched.
struct Site {
    folder: TempDir,
    /// Inside the folder, so that things can be put beside it.
    root: PathBuf,
    changes: Receiver<Change>,
    watch: Option<Watch>,
    way: Way,
}

/// All that was told since it was last asked.
#[derive(Default, Debug)]
struct Told {
    paths: BTreeSet<String>,
    rescan: bool,
    count: usize,
}

impl Told {
    fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Says whether one who heeds all will see this path anew.
    fn covers(&self, path: &str) -> bool {
        self.rescan || self.has(path)
    }
}

/// Makes a site with a few files, and does something more to it before it is watched.
fn site_with(way: Way, quiet: Duration, prepare: impl FnOnce(&Path)) -> Site {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    for file in ["content/a.md", "content/b.md", "content/news/c.md", "themes/plain/page.html"] {
        put(&root.join(file), "old");
    }
    prepare(&root);
    let (told, changes) = mpsc::channel();
    let mut site = Site { folder, root, changes, watch: None, way };
    site.start(quiet, move |change| {
        told.send(change).ok();
    });
    site
}

/// Makes a site with a few files.
fn site(way: Way) -> Site {
    site_with(way, Options::default().quiet, |_| {})
}

/// Writes a file and the folders above it.
fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, text).expect("written");
}

/// Writes a file bit by bit, and sees to it that it is on disk, as careful editors do.
fn put_and_sync(path: &Path, text: &str) {
    let mut file = File::create(path).expect("created");
    for bytes in text.as_bytes().chunks(2) {
        file.write_all(bytes).expect("written");
    }
    file.sync_all().expect("synced");
}

impl Site {
    fn start(&mut self, quiet: Duration, tell: impl Fn(Change) + Send + 'static) {
        let poll = (self.way == Way::Polling).then(|| Duration::from_millis(60));
        let options = Options { poll, quiet, ..Options::default() };
        let watch = watch(&self.root, options, tell).expect("watched");
        assert_eq!(matches!(watch.mode(), Mode::Polling { .. }), self.way == Way::Polling);
        self.watch = Some(watch);
    }

    fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    fn put(&self, path: &str, text: &str) {
        put(&self.at(path), text);
    }

    fn rename(&self, from: &str, to: &str) {
        fs::rename(self.at(from), self.at(to)).expect("renamed");
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.at(path)).expect("removed");
    }

    #[cfg(unix)]
    fn link(&self, target: &str, path: &str) {
        std::os::unix::fs::symlink(target, self.at(path)).expect("linked");
    }

    /// Waits until what was told is enough.
    fn until(&self, is_enough: impl Fn(&Told) -> bool) -> Told {
        let end = Instant::now() + PATIENCE;
        let mut told = Told::default();
        while !is_enough(&told) {
            let rest = end.saturating_duration_since(Instant::now());
            match self.changes.recv_timeout(rest) {
                Ok(change) => add(&mut told, change),
                Err(_) => panic!("too little was told: {told:?}"),
            }
        }
        told
    }

    /// Waits until nothing more is told, and returns what was.
    fn all(&self, quiet: Duration) -> Told {
        let mut told = Told::default();
        while let Ok(change) = self.changes.recv_timeout(quiet) {
            add(&mut told, change);
        }
        told
    }

    /// Lets all pass that was done until now, by something that is surely told after it.
    fn calm(&self) {
        self.put("content/calm.md", "calm");
        self.until(|told| told.has("content/calm.md"));
        self.all(Duration::from_millis(400));
    }

    /// Makes sure that changes are still told.
    fn still_tells(&self, path: &str) {
        self.all(Duration::from_millis(400));
        self.put(path, "a text of another length");
        self.until(|told| told.has(path));
    }
}

fn add(told: &mut Told, change: Change) {
    assert!(change.paths.is_sorted_by(|one, other| one < other), "{change:?}");
    told.paths.extend(change.paths);
    told.rescan |= change.rescan;
    told.count += 1;
}
