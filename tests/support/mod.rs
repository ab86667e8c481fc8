//! What the test programs share: sites in one text, the whole of a site in memory, and rules
//! that hold for every site.

#![allow(dead_code, reason = "each test program uses a part")]

pub mod html;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use lantoa::build::{Notes, Ready, Unwatched};
use lantoa::config::Overrides;
use lantoa::diag::{self, Diagnostic};
use lantoa::source::memory::MemoryWorld;
use rayon::prelude::*;

/// The moment at which all tests take place.
pub const NOW: &str = "2026-11-24T08:00:00+07:00";

/// Returns the folder of the tests.
pub fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The files of a site, by path below its root.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Returns the site that cases lie over.
pub fn base() -> Files {
    let text = std::fs::read_to_string(tests().join("cases/base.txt")).expect("the base site");
    sections(&text).1.into_iter().filter_map(|(path, bytes)| Some((path, bytes?))).collect()
}

/// Returns the same without pictures of pages for those who share them. To draw them takes most of
/// the time of a small site, and what they say is on the pages.
pub fn undrawn() -> Files {
    let mut files = base();
    let settings = files.get_mut("content/site.yaml").expect("settings");
    settings.extend_from_slice(b"share_pictures: false\n");
    files
}

/// A file of a case: its path, and its bytes unless the case takes it away.
pub type Section = (String, Option<Vec<u8>>);

/// Splits a text into its head and its files; `None` stands for a file that is removed.
///
/// A file begins with a line `-- path --`. `-- path (removed) --` takes a file of the base away;
/// in `-- path (escaped) --`, `\xNN` is a byte; `-- path (filled N) --` repeats the text up to N
/// bytes.
pub fn sections(text: &str) -> (String, Vec<Section>) {
    let (mut head, mut files) = (String::new(), Vec::<(&str, String)>::new());
    for line in text.split_inclusive('\n') {
        let marker = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
        match (marker, files.last_mut()) {
            (Some(marker), _) => files.push((marker, String::new())),
            (None, Some((_, body))) => body.push_str(line),
            (None, None) => head.push_str(line),
        }
    }
    let file = |(marker, body): (&str, String)| {
        let (path, option) = match marker.strip_suffix(')').and_then(|rest| rest.split_once(" (")) {
            Some((path, option)) => (path, option),
            None => (marker, ""),
        };
        let bytes = match option.split_once(' ').unwrap_or((option, "")) {
            ("", _) => Some(body.into_bytes()),
            ("removed", _) => None,
            ("escaped", _) => Some(unescaped(&body)),
            ("filled", size) => {
                let size = size.parse().expect("a size");
                Some(body.bytes().cycle().take(size).collect())
            }
            (other, _) => panic!("{path}: unknown option {other}"),
        };
        (path.to_owned(), bytes)
    };
    (head, files.into_iter().map(file).collect())
}

/// Puts bytes where `\xNN` stands.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\x") {
        bytes.extend_from_slice(before.as_bytes());
        bytes.push(u8::from_str_radix(&after[..2], 16).expect("two hexadecimal digits"));
        rest = &after[2..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

/// Returns a world of these files.
pub fn world(files: &Files) -> MemoryWorld {
    world_at(files, NOW)
}

/// Returns a world of these files at a moment.
pub fn world_at(files: &Files, now: &str) -> MemoryWorld {
    let mut world = MemoryWorld::new(now.parse().expect("a moment"));
    for (path, bytes) in files {
        world.insert(path.as_str(), bytes.as_slice());
    }
    world
}

/// Everything that comes out of a site.
#[derive(Default)]
pub struct Built {
    /// All problems, in order.
    pub problems: Vec<Diagnostic>,
    /// All files, by path.
    pub outputs: Files,
}

impl Built {
    /// Returns an output as text.
    pub fn text(&self, path: &str) -> &str {
        let bytes = self.outputs.get(path).unwrap_or_else(|| {
            let paths: Vec<_> = self.outputs.keys().map(String::as_str).collect();
            panic!("{path} is not among the outputs:\n{}", paths.join("\n"))
        });
        std::str::from_utf8(bytes).expect("UTF-8")
    }

    /// Returns the codes of the problems.
    pub fn codes(&self) -> BTreeSet<&'static str> {
        self.problems.iter().map(|problem| problem.code.name()).collect()
    }
}

/// Builds a whole site in memory.
pub fn build(world: &MemoryWorld, overrides: &Overrides) -> Built {
    let mut notes = Notes::default();
    let ready = Ready::prepare(world, overrides, &Unwatched, &mut notes);
    let mut built = Built { problems: notes.diagnostics, ..Built::default() };
    if let Some(ready) = ready {
        let files: Vec<_> = ready.plan.files.iter().collect();
        let rendered: Vec<_> =
            files.par_iter().map(|(path, planned)| (path, ready.render(world, planned))).collect();
        for (path, result) in rendered {
            match result {
                Ok(bytes) => _ = built.outputs.insert((*path).clone(), bytes),
                Err(problem) => built.problems.push(problem),
            }
        }
        built.problems.extend(ready.missing_messages());
    }
    diag::tidy(&mut built.problems);
    built
}

/// Writes files below a folder.
pub fn write(files: &Files, root: &Path) {
    for (path, bytes) in files {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
}

/// Returns the files below a folder, in order.
pub fn walk(root: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root).expect("a folder");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let below = |path: PathBuf| if path.is_dir() { walk(&path) } else { vec![path] };
    paths.into_iter().flat_map(below).collect()
}

/// Reads all files below a folder.
pub fn read(root: &Path) -> Files {
    let file = |path: PathBuf| {
        let below = path.strip_prefix(root).expect("below").to_str().expect("UTF-8");
        (below.replace('\\', "/"), std::fs::read(&path).expect("a file"))
    };
    walk(root).into_iter().map(file).collect()
}
