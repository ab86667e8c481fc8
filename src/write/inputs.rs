//! Whether there is anything to do at all.
//!
//! Owns the file `.lantoa.inputs` in the output: a hash of the names, sizes and times of all
//! sources, of the request and of the program, the span of time in which they give the same site,
//! and what there was to say of it, so that skipping the next build hides no problem. It is
//! written after a build that published everything as it is. It must not judge a build: a hash
//! that differs only means that one is due.

use std::fs;
use std::path::Path;

use jiff::Timestamp;

use super::disk;
use super::path::INPUTS;
use super::site::Request;
use crate::diag::Diagnostic;
use crate::source::World;

/// The sources of a build, and when they give the same site.
#[derive(Clone, Eq, PartialEq, Debug)]
pub(super) struct Inputs {
    /// The hash of all that the build is made from.
    pub hash: String,
    /// The first moment for which it holds.
    pub from: Timestamp,
    /// The first moment for which it no longer does.
    pub until: Timestamp,
    /// Every problem, in order.
    pub problems: Vec<Diagnostic>,
}

/// Returns the hash of all that a build is made from.
pub(super) fn hash(world: &dyn World, request: &Request) -> String {
    let mut hasher = blake3::Hasher::new();
    let program = env!("LANTOA_SOURCES");
    hasher.update(format!("{program} {:?}\n", request.overrides).as_bytes());
    for folder in ["content", "themes"] {
        let listed = world.files(folder);
        hasher.update(format!("{:?}", listed.diagnostics).as_bytes());
        for file in listed.value {
            let line = format!("{}\0{} {}\n", file.path, file.bytes, file.modified);
            hasher.update(line.as_bytes());
        }
    }
    hasher.finalize().to_string()
}

/// Reads what the last build was made from.
pub(super) fn load(output: &Path) -> Option<Inputs> {
    let path = output.join(INPUTS);
    let is_file = fs::symlink_metadata(&path).is_ok_and(|meta| meta.is_file());
    let text = is_file.then(|| fs::read_to_string(&path).ok()).flatten()?;
    let mut lines = text.lines();
    let hash = lines.next()?.to_owned();
    let (from, until) = (lines.next()?.parse().ok()?, lines.next()?.parse().ok()?);
    let problems = lines.map(|line| serde_json::from_str(line).ok()).collect::<Option<_>>()?;
    Some(Inputs { hash, from, until, problems })
}

/// Writes down what a build was made from. Without it the next build takes longer, no more.
pub(super) fn save(output: &Path, inputs: &Inputs) {
    let Inputs { hash, from, until, problems } = inputs;
    let mut text = format!("{hash}\n{from}\n{until}\n");
    for problem in problems {
        let Ok(line) = serde_json::to_string(problem) else { return };
        text.push_str(&line);
        text.push('\n');
    }
    let _ = disk::write(&output.join(INPUTS), text.as_bytes());
}

/// Forgets it, so that a build which ends early is not taken for a good one.
pub(super) fn forget(output: &Path) {
    let _ = disk::remove_file(&output.join(INPUTS));
}
