//! Each job settled: kept, or rendered and, if it differs from the file there, staged.
//!
//! Owns the rule of what is up to date. It must not write to the output.

use std::collections::HashSet;

use rayon::prelude::*;

use super::Failure;
use super::disk::{Folder, There};
use super::stage::Stage;
use super::state::Entry;
use super::survey::Task;

/// What became of a job.
pub(super) enum Outcome {
    /// Not rendered, for the file there is the one.
    Kept,
    /// Rendered, and the file there has just these bytes.
    Same([u8; 32], u64),
    /// Rendered, and in the stage.
    Written([u8; 32], u64),
    Failed,
    /// Rendered, and differs from a file there that lantoa did not make.
    Foreign,
}

/// Renders what is not settled, and stages what differs from the file there.
pub(super) fn settle<'s>(
    tasks: &[Task<'_>],
    output: Option<&Folder>,
    render: &(dyn Fn(usize) -> Option<Vec<u8>> + Sync),
    tick: &(dyn Fn() + Sync),
    stage: &(dyn Fn() -> Result<&'s Stage, Failure> + Sync),
) -> Result<Vec<Outcome>, Failure> {
    let settle = |task: &Task<'_>| {
        if task.is_settled() {
            return Ok(Outcome::Kept);
        }
        let Some(bytes) = render(task.index) else {
            tick();
            return Ok(Outcome::Failed);
        };
        let (digest, size) = (*blake3::hash(&bytes).as_bytes(), bytes.len() as u64);
        let is_file = matches!(task.there, There::File { .. });
        let is_same = task.there == (There::File { size })
            && output.is_some_and(|output| output.holds(task.path, &bytes));
        let outcome = if is_same {
            Outcome::Same(digest, size)
        } else if is_file && task.old.is_none() {
            Outcome::Foreign
        } else {
            stage()?.put(task.path, &bytes)?;
            Outcome::Written(digest, size)
        };
        tick();
        Ok(outcome)
    };
    let outcomes: Vec<_> = tasks.par_iter().map(settle).collect::<Result<_, Failure>>()?;
    let both = tasks.iter().zip(&outcomes);
    let foreign = both.filter(|(_, outcome)| matches!(outcome, Outcome::Foreign));
    let paths: Vec<_> = foreign.map(|(task, _)| task.path.to_owned()).collect();
    if paths.is_empty() { Ok(outcomes) } else { Err(Failure::Foreign { paths }) }
}

/// Returns what the record shall hold after the run, sorted by path.
pub(super) fn next_entries<'a>(
    tasks: &[Task<'a>],
    outcomes: &[Outcome],
    old: &[Entry<'a>],
    partial: bool,
) -> Vec<Entry<'a>> {
    let mut next: Vec<_> = tasks
        .iter()
        .zip(outcomes)
        .filter_map(|(task, outcome)| match *outcome {
            Outcome::Same(digest, size) | Outcome::Written(digest, size) => {
                Some(Entry { path: task.path, fingerprint: task.fingerprint, size, digest })
            }
            Outcome::Kept => task.old,
            Outcome::Failed => task.old.filter(|_| matches!(task.there, There::File { .. })),
            Outcome::Foreign => None,
        })
        .collect();
    if partial {
        let planned: HashSet<_> = tasks.iter().map(|task| task.path).collect();
        next.extend(old.iter().filter(|entry| !planned.contains(entry.path)));
        next.sort_unstable_by_key(|entry| entry.path);
    }
    next
}
