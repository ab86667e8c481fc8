//! A folder for one test, the plans written into it, and the look at what came of them.
//!
//! Owns the only calls of the writer. It must not judge: that is for the cases.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use crate::write::path::STATE;
use crate::write::{Failure, Job, Means, Options, Report, write_by};

/// The sort of a thing in the output, and all of it that a reader sees.
#[derive(Clone, Eq, PartialEq, Debug)]
pub(super) enum Thing {
    File(String),
    Folder,
    Link(PathBuf),
    Other,
}

/// What stands in a folder, by path.
pub(super) type Tree = BTreeMap<String, Thing>;

/// Inode and time of each thing.
pub(super) type Stamps = BTreeMap<String, (u64, SystemTime)>;

/// A planned file; with no bytes its rendering fails.
#[derive(Clone, Eq, PartialEq, Debug)]
struct Page {
    bytes: Option<String>,
    fingerprint: [u8; 32],
}

/// The files to be.
#[derive(Clone, Eq, PartialEq, Default, Debug)]
pub(super) struct Plan(BTreeMap<String, Page>);

/// Returns a plan of files with their bytes.
pub(super) fn plan(files: &[(&str, &str)]) -> Plan {
    files.iter().fold(Plan::default(), |plan, (path, bytes)| plan.with(path, bytes))
}

impl Plan {
    /// Adds a file, or gives it other bytes.
    pub(super) fn with(mut self, path: &str, bytes: &str) -> Self {
        let fingerprint = *blake3::hash(bytes.as_bytes()).as_bytes();
        self.0.insert(path.into(), Page { bytes: Some(bytes.into()), fingerprint });
        self
    }

    /// Adds a file that can't be rendered.
    pub(super) fn failing(mut self, path: &str) -> Self {
        self.0.insert(path.into(), Page { bytes: None, fingerprint: [0; 32] });
        self
    }

    pub(super) fn without(mut self, path: &str) -> Self {
        self.0.remove(path);
        self
    }

    /// Gives all files other fingerprints, but the same bytes.
    pub(super) fn salted(mut self) -> Self {
        self.0.values_mut().for_each(|page| page.fingerprint[0] ^= 1);
        self
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns what this plan alone makes.
    pub(super) fn tree(&self) -> Tree {
        let mut tree = Tree::new();
        for (path, page) in &self.0 {
            for (at, _) in path.match_indices('/') {
                tree.insert(path[..at].into(), Thing::Folder);
            }
            let bytes = page.bytes.clone();
            tree.extend(bytes.map(|bytes| (path.clone(), Thing::File(bytes))));
        }
        tree
    }
}

/// A folder that is removed at the end, and the output in it.
pub(super) struct Site {
    pub(super) top: PathBuf,
    pub(super) output: PathBuf,
    /// How many files were rendered in all runs.
    pub(super) renders: AtomicUsize,
    _folder: TempDir,
}

impl Site {
    pub(super) fn new() -> Self {
        let folder = TempDir::with_prefix("lantoa").expect("a folder for the test");
        let top = fs::canonicalize(folder.path()).expect("a path without links");
        let (output, renders) = (top.join("site"), AtomicUsize::new(0));
        Self { top, output, renders, _folder: folder }
    }

    /// Returns a site that a plan was written to.
    pub(super) fn of(plan: &Plan) -> Self {
        let site = Self::new();
        site.run(plan).expect("a first build");
        site
    }

    pub(super) fn run(&self, plan: &Plan) -> Result<Report, Failure> {
        self.run_by(Means::ALL, plan)
    }

    pub(super) fn run_by(&self, means: Means, plan: &Plan) -> Result<Report, Failure> {
        self.run_any(means, plan, false)
    }

    pub(super) fn run_partly(&self, plan: &Plan) -> Result<Report, Failure> {
        self.run_any(Means::ALL, plan, true)
    }

    /// Runs the writer, and makes sure that its account is right.
    pub(super) fn run_any(
        &self,
        means: Means,
        plan: &Plan,
        partial: bool,
    ) -> Result<Report, Failure> {
        let jobs = plan.0.iter().map(|(path, page)| Job { path, fingerprint: page.fingerprint });
        let jobs: Vec<_> = jobs.collect();
        let pages: Vec<_> = plan.0.values().collect();
        let ticks = AtomicUsize::new(0);
        let render = |index: usize| {
            self.renders.fetch_add(1, Ordering::Relaxed);
            pages[index].bytes.clone().map(String::into_bytes)
        };
        let tick = || {
            ticks.fetch_add(1, Ordering::Relaxed);
        };
        let options = Options { output: self.output.clone(), partial };
        let report = write_by(means, &jobs, &options, &render, &tick)?;
        assert_eq!(report.written + report.kept + report.failed, plan.len(), "{report:?}");
        assert_eq!(ticks.into_inner(), plan.len(), "one tick a job");
        Ok(report)
    }

    /// Runs jobs with the given paths, each with bytes of its own.
    pub(super) fn run_paths(&self, paths: &[&str]) -> Result<Report, Failure> {
        let jobs: Vec<_> = paths.iter().map(|path| Job { path, fingerprint: [7; 32] }).collect();
        let options = Options { output: self.output.clone(), partial: false };
        let render = |index: usize| {
            self.renders.fetch_add(1, Ordering::Relaxed);
            Some(paths[index].as_bytes().to_vec())
        };
        write_by(Means::ALL, &jobs, &options, &render, &|| {})
    }

    /// Puts something of other people's into the output.
    pub(super) fn put(&self, path: &str, bytes: &str) {
        let path = self.output.join(path);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("a folder made");
        fs::write(path, bytes).expect("a file written");
    }

    pub(super) fn put_folder(&self, path: &str) {
        fs::create_dir_all(self.output.join(path)).expect("a folder made");
    }

    /// Returns what stands in the output, but for the record.
    pub(super) fn tree(&self) -> Tree {
        let mut tree = tree(&self.output);
        tree.remove(STATE);
        tree
    }

    pub(super) fn state(&self) -> Vec<u8> {
        fs::read(self.output.join(STATE)).unwrap_or_default()
    }

    /// Returns what stands in the top folder beside the output.
    pub(super) fn beside(&self) -> Vec<String> {
        let mut names = names(&self.top);
        names.retain(|name| !self.output.ends_with(name));
        names
    }

    /// Makes sure that no run left unfinished work.
    #[track_caller]
    pub(super) fn check_tidy(&self) {
        assert_eq!(self.beside(), [""; 0], "left beside the output");
        let inside = names(&self.output);
        let inside: Vec<_> = inside.iter().filter(|name| name.starts_with(".lantoa-")).collect();
        assert_eq!(inside, [""; 0], "left in the output");
    }

    /// Makes sure that the plan is up to date and that another run touches nothing.
    #[track_caller]
    pub(super) fn check_settled(&self, means: Means, plan: &Plan) {
        let (before, renders) = (stamps(&self.top), self.renders.load(Ordering::Relaxed));
        let report = self.run_by(means, plan).expect("a run without a change");
        assert_eq!(report, Report { kept: plan.len(), ..Report::default() });
        assert_eq!(stamps(&self.top), before, "touched");
        assert_eq!(self.renders.load(Ordering::Relaxed), renders, "rendered again");
        self.check_tidy();
    }
}

/// Returns what stands in a folder, by path; nothing if there is none.
pub(super) fn tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    walk(folder, "", &mut |path, full| {
        let meta = fs::symlink_metadata(full).expect("a thing to look at");
        let thing = match () {
            () if meta.is_symlink() => Thing::Link(fs::read_link(full).expect("a target")),
            () if meta.is_dir() => Thing::Folder,
            () if meta.is_file() => Thing::File(fs::read_to_string(full).unwrap_or_default()),
            () => Thing::Other,
        };
        tree.insert(path.to_owned(), thing);
    });
    tree
}

/// Returns the inodes and times of a folder and all in it.
pub(super) fn stamps(folder: &Path) -> Stamps {
    let mut stamps = Stamps::from([(String::new(), stamp(folder))]);
    walk(folder, "", &mut |path, full| {
        stamps.insert(path.to_owned(), stamp(full));
    });
    stamps
}

fn walk(folder: &Path, above: &str, visit: &mut dyn FnMut(&str, &Path)) {
    for name in names(folder) {
        let (path, full) = (format!("{above}{name}"), folder.join(&name));
        visit(&path, &full);
        if !full.is_symlink() {
            walk(&full, &format!("{path}/"), visit);
        }
    }
}

/// Returns the sorted names in a folder; none if there is no folder.
pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<_> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Returns inode and time.
pub(super) fn stamp(path: &Path) -> (u64, SystemTime) {
    let meta = fs::symlink_metadata(path).expect("a thing to look at");
    #[cfg(unix)]
    let inode = std::os::unix::fs::MetadataExt::ino(&meta);
    #[cfg(not(unix))]
    let inode = 0;
    (inode, meta.modified().expect("a time"))
}

/// Makes a file an hour older, so that a new time can't be the same by chance.
pub(super) fn age(path: &Path) {
    let file = fs::File::options().write(true).open(path).expect("a file to open");
    let time = SystemTime::now() - Duration::from_secs(3600);
    file.set_modified(time).expect("a time set");
}
