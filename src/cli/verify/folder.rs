//! A published folder, beside the newest release in it.
//!
//! Owns the comparison file by file. Hidden files are the server's or the program's own.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use rayon::prelude::*;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::known::Seal;
use super::{Answer, Stop, number};
use crate::build::freeze::PUBLISHED;
use crate::cli::console::Exit;
use crate::seal::manifest::{self, Manifest};
use crate::seal::sign::PublicKey;
use crate::text::messages::Arg;
use crate::words::Words;

/// So many files are named to people, of each kind.
const LINES_MAX: usize = 20;

/// What differs from a list of files.
#[derive(Default)]
pub(super) struct Differences {
    pub(super) missing: Vec<String>,
    pub(super) altered: Vec<String>,
    pub(super) extra: Vec<String>,
}

impl Differences {
    /// Says whether nothing differs.
    pub(super) fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.altered.is_empty() && self.extra.is_empty()
    }

    /// Returns how many files differ in each way, for sentences.
    pub(super) fn args(&self) -> [(&'static str, Arg<'static>); 3] {
        [
            ("missing", number(self.missing.len())),
            ("altered", number(self.altered.len())),
            ("extra", number(self.extra.len())),
        ]
    }

    /// Names the files.
    pub(super) fn lines(&self, words: &Words) -> Vec<String> {
        let mut lines = Vec::new();
        for (key, paths) in [
            ("verify-file-missing", &self.missing),
            ("verify-file-altered", &self.altered),
            ("verify-file-extra", &self.extra),
        ] {
            let named = paths.iter().take(LINES_MAX);
            lines.extend(named.map(|path| words.with(key, &[("path", Arg::Text(path))])));
            let more = paths.len().saturating_sub(LINES_MAX);
            if more > 0 {
                lines.push(words.with("and-more", &[("count", number(more))]));
            }
        }
        lines
    }

    /// Returns the same for programs.
    pub(super) fn json(&self) -> serde_json::Value {
        json!({ "missing": self.missing, "altered": self.altered, "extra": self.extra })
    }
}

/// Says whether a folder is what its newest release lists.
pub(super) fn answer(words: &Words, root: &Path, key: Option<&PublicKey>) -> Result<Answer, Stop> {
    let Some(newest) = newest(root) else {
        let path = root.display().to_string();
        let args = [("path", Arg::Text(path.as_str()))];
        return Err(Stop::usage(words.with("verify-folder-none", &args)));
    };
    let (manifest, bytes) = read(words, root, newest)?;
    let signature = fs::read(root.join(format!("{PUBLISHED}{newest}.json.minisig"))).ok();
    let seal = Seal::of(&bytes, signature.as_deref(), key);
    let broken = chain(root, &manifest);
    let found = compare(root, &manifest)
        .map_err(|error| Stop::unread(words, &root.display().to_string(), &error))?;
    let good = found.is_empty() && broken.is_none() && !seal.is_bad();
    let release = manifest.number.to_string();
    let mut args = vec![("number", Arg::Text(&release)), ("made", Arg::Text(&manifest.made))];
    let head = if found.is_empty() {
        args.push(("files", number(manifest.files.len())));
        words.with("verify-folder-genuine", &args)
    } else {
        args.extend(found.args());
        words.with("verify-folder-differs", &args)
    };
    let mut lines = vec![head];
    lines.extend(found.lines(words));
    lines.extend(broken.map(|number| {
        let (number, next) = (number.to_string(), number.saturating_add(1).to_string());
        let args = [("number", Arg::Text(number.as_str())), ("next", Arg::Text(&next))];
        words.with("verify-chain-broken", &args)
    }));
    lines.push(seal.line(words));
    let json = json!({
        "genuine": good,
        "release": manifest.number,
        "made": manifest.made,
        "files": found.json(),
        "chain_broken_at": broken,
        "signature": seal.json(),
    });
    Ok(Answer { good, lines, json })
}

/// Returns the number of the newest release in a published folder.
fn newest(root: &Path) -> Option<u32> {
    let files = fs::read_dir(root.join(PUBLISHED)).ok()?;
    let numbers = files.filter_map(|file| {
        let name = file.ok()?.file_name();
        name.to_str()?.strip_suffix(".json")?.parse().ok()
    });
    numbers.max()
}

fn read(words: &Words, root: &Path, number: u32) -> Result<(Manifest, Vec<u8>), Stop> {
    let path = root.join(format!("{PUBLISHED}{number}.json"));
    let shown = path.display().to_string();
    let bytes = File::open(&path).and_then(super::limited);
    let bytes = bytes.map_err(|error| Stop::unread(words, &shown, &error))?;
    let read = manifest::read(&bytes).map_err(|reason| format!("{reason:?}"));
    let read = read.and_then(|manifest| match manifest.number {
        found if found == number => Ok(manifest),
        found => Err(format!("number {found}")),
    });
    match read {
        Ok(manifest) => Ok((manifest, bytes)),
        Err(reason) => {
            let args = [("path", Arg::Text(shown.as_str())), ("reason", Arg::Text(&reason))];
            let sentence = words.with("verify-manifest-bad", &args);
            Err(Stop { exit: Exit::Content, sentence })
        }
    }
}

/// Returns the number of the first manifest, going back, that is not the one that the next follows.
fn chain(root: &Path, newest: &Manifest) -> Option<u32> {
    let mut next = newest.clone();
    while let Some(previous) = next.previous.clone() {
        let path = root.join(format!("{PUBLISHED}{}.json", previous.number));
        let bytes = File::open(path).and_then(super::limited).unwrap_or_default();
        let found = manifest::read(&bytes).ok();
        match found.filter(|found| {
            found.number == previous.number && next.follows(previous.number, &bytes)
        }) {
            Some(found) => next = found,
            None => return Some(previous.number),
        }
    }
    None
}

fn compare(root: &Path, manifest: &Manifest) -> io::Result<Differences> {
    let files = manifest.files.par_iter().map(|file| {
        let found = hash(&root.join(&file.path));
        (file.path.clone(), found.map(|found| found == file.sha256))
    });
    let mut differences = Differences::default();
    for (path, same) in files.collect::<Vec<_>>() {
        match same {
            Some(true) => {}
            Some(false) => differences.altered.push(path),
            None => differences.missing.push(path),
        }
    }
    let mut there = BTreeSet::new();
    list(root, "", &mut there)?;
    differences.extra.extend(there.into_iter().filter(|path| manifest.file(path).is_none()));
    Ok(differences)
}

/// Returns the hash of a file, read piece by piece; `None` where it can't be read.
fn hash(path: &Path) -> Option<String> {
    let mut file = File::open(path).ok()?;
    let mut hasher = Sha256::new();
    let mut piece = vec![0; 64 << 10];
    loop {
        match file.read(&mut piece).ok()? {
            0 => break,
            read => hasher.update(&piece[..read]),
        }
    }
    Some(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Lists the files of a folder that a release could have.
fn list(root: &Path, below: &str, found: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{below}{name}");
        // A link is a file here: what is behind it belongs to no release.
        if entry.file_type()?.is_dir() {
            let below = format!("{path}/");
            if below != PUBLISHED {
                list(root, &below, found)?;
            }
        } else {
            found.insert(path);
        }
    }
    Ok(())
}
