//! The site as it would be: what a new entry brings with it.
//!
//! Owns the comparison of the problems before and after. The same checks judge that `lantoa
//! check` runs, so nothing about content has to be known here.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::cli::progress::Bar;
use crate::cli::store::Output;
use crate::config::Overrides;
use crate::diag::{Diagnostic, Warned};
use crate::source::cache::Cache;
use crate::source::disk::DiskWorld;
use crate::source::{At, ReadError, SourceFile, World};
use crate::words::Words;
use crate::write::site::{self, Request};

/// A site on disk with a few files more, or with others.
struct Overlay<'a> {
    disk: &'a DiskWorld,
    files: BTreeMap<&'a str, &'a [u8]>,
}

impl World for Overlay<'_> {
    fn files(&self, folder: &str) -> Warned<Vec<SourceFile>> {
        let mut found = self.disk.files(folder);
        found.value.retain(|file| !self.files.contains_key(file.path.as_str()));
        let inside = format!("{folder}/");
        let new = self.files.iter().filter(|(path, _)| path.starts_with(&inside));
        found.value.extend(new.map(|(path, bytes)| SourceFile {
            path: (*path).to_owned(),
            bytes: bytes.len() as u64,
            modified: 0,
        }));
        found.value.sort();
        found
    }

    fn at(&self, path: &str) -> At {
        match self.files.get(path) {
            Some(bytes) => {
                let (path, bytes) = (path.to_owned(), bytes.len() as u64);
                At::File(SourceFile { path, bytes, modified: 0 })
            }
            None => self.disk.at(path),
        }
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        match self.files.get(path) {
            Some(bytes) => Ok(bytes.to_vec()),
            None => self.disk.read(path),
        }
    }

    fn now(&self) -> Timestamp {
        self.disk.now()
    }

    fn cache(&self) -> &dyn Cache {
        self.disk.cache()
    }
}

/// A site before an entry is added.
pub(super) struct Trial<'a> {
    disk: &'a DiskWorld,
    words: &'a Words,
    before: BTreeSet<Sign>,
}

/// What a problem is known by again: its code, its place, and its values where it has no place.
type Sign = (&'static str, String, u32, u32);

impl<'a> Trial<'a> {
    /// Takes note of what is wrong already.
    pub(super) fn new(disk: &'a DiskWorld, words: &'a Words) -> Self {
        let before = problems(disk, words).iter().map(sign).collect();
        Self { disk, words, before }
    }

    /// Returns the problems that these files would bring.
    pub(super) fn of(&self, outputs: &[Output]) -> Vec<Diagnostic> {
        let files = outputs.iter().map(|output| (output.path.as_str(), output.bytes.as_slice()));
        let world = Overlay { disk: self.disk, files: files.collect() };
        let mut after = problems(&world, self.words);
        after.retain(|problem| !self.before.contains(&sign(problem)));
        after
    }
}

/// Returns every problem of a site, those that drafts would have once published included.
fn problems(world: &dyn World, words: &Words) -> Vec<Diagnostic> {
    let overrides = Overrides { drafts: true, ..Overrides::default() };
    let request = Request { overrides, ..Request::default() };
    site::run(world, &request, &Bar::new(words, false)).diagnostics
}

fn sign(problem: &Diagnostic) -> Sign {
    let code = problem.code.name();
    match &problem.span {
        Some(span) => (code, span.file.to_string(), span.line, span.column),
        None => (code, format!("{:?}", problem.args), 0, 0),
    }
}
