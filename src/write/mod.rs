//! Puts planned files into the output folder, incrementally and atomically.
//!
//! A run looks at what stands there ([`survey`]), has the files rendered that its record
//! ([`state`]) does not vouch for, writes those that differ into a folder of its own ([`stage`]),
//! links the rest of the tree there ([`mirror`]) and lets the finished tree take the old one's
//! place ([`flip`]). Where that can't be, files are replaced one by one ([`in_place`]).
//!
//! Owns all writing to the output and the file `.lantoa` in it. It must not know what the files
//! mean, nor tell people anything: that is for the caller, from [`Report`] and [`Failure`].
//! Links that stand in the output are never followed. That guards against what stands there when
//! a run begins, not against someone with write access who swaps folders during it.

pub mod budget;
mod change;
mod disk;
mod failure;
mod flip;
mod good;
mod in_place;
mod inputs;
mod mirror;
mod path;
mod place;
mod settle;
pub mod site;
mod stage;
mod state;
mod survey;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;

pub use failure::Failure;

use change::{Change, Run};
use disk::{Folder, There};
use place::Place;
use settle::{next_entries, settle};
use stage::Stage;
use survey::{LOOKS, Survey, Task};

/// One file to be.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    /// The path below the output, with `/`.
    pub path: &'a str,
    /// Covers all that the bytes depend on: equal fingerprint, equal bytes.
    pub fingerprint: [u8; 32],
}

/// Where and how to write.
#[derive(Clone, Debug)]
pub struct Options {
    /// The output folder, or a link to it; made if missing.
    pub output: PathBuf,
    /// Whether the jobs are only a part of the plan: they are added or replaced one by one, and
    /// nothing is removed.
    pub partial: bool,
}

/// What a run did.
#[derive(Clone, Eq, PartialEq, Default, Debug)]
pub struct Report {
    /// Files that are new or have new bytes.
    pub written: usize,
    /// Files that were up to date, and were not touched.
    pub kept: usize,
    /// Files of an earlier plan that are gone now.
    pub removed: usize,
    /// Files that could not be rendered; their old bytes, if any, are still there.
    pub failed: usize,
    /// Files in the output that lantoa did not make, sorted; they stay as they are. Only a run
    /// that changes the tree, and is not partial, comes by them: a look at every folder would
    /// cost the other runs more than all they do.
    pub foreign: Vec<String>,
}

impl Report {
    /// Says whether every file is there and nothing is left to tell.
    pub fn is_good(&self) -> bool {
        self.failed == 0 && self.foreign.is_empty()
    }
}

/// Makes the output hold the files of the jobs, and calls `tick` once for each.
///
/// `render` gives the bytes of the job with a number, from any thread of the current pool; it is
/// called only for files that are not up to date. With `None` the old file stays. Files that
/// lantoa did not make are neither changed nor removed. If nothing has to change, nothing is
/// touched. When a run ends early, be it by failure, panic or death, the old site stands whole.
///
/// # Errors
/// When the plan or the place is unsound, foreign files are in the way, or the system refuses.
pub fn write(
    jobs: &[Job<'_>],
    options: &Options,
    render: &(dyn Fn(usize) -> Option<Vec<u8>> + Sync),
    tick: &(dyn Fn() + Sync),
) -> Result<Report, Failure> {
    write_by(Means::ALL, jobs, options, render, tick)
}

/// Returns how many files lantoa made in the output, if all of them are still there; a file counts
/// by its size.
pub(crate) fn untouched(output: &Path) -> Option<usize> {
    let record = state::load(output);
    let old = state::decode(&record)?;
    let folder = Folder::open(output).ok()?;
    let is_there = |entry: &state::Entry<'_>| match folder.look(entry.path) {
        Ok(There::File { size }) => size == entry.size,
        _ => false,
    };
    old.par_iter().with_min_len(LOOKS).all(is_there).then_some(old.len())
}

/// What the system offers; tests withhold some of it.
#[derive(Clone, Copy, Debug)]
struct Means {
    beside: bool,
    exchange: bool,
    link: bool,
}

impl Means {
    const ALL: Self = Self { beside: true, exchange: true, link: true };
}

fn write_by(
    means: Means,
    jobs: &[Job<'_>],
    options: &Options,
    render: &(dyn Fn(usize) -> Option<Vec<u8>> + Sync),
    tick: &(dyn Fn() + Sync),
) -> Result<Report, Failure> {
    let order = path::order(jobs)?;
    let place = Place::take(&options.output)?;
    let record = state::load(&place.output);
    let known = state::decode(&record);
    let old = known.as_deref().unwrap_or_default();
    let mut survey = Survey::new(jobs, &order, old, options.partial)?;
    let output = if place.is_empty { None } else { Some(Folder::open(&place.output)?) };
    if let Some(output) = &output {
        survey.look(output, tick)?;
        let is_settled = survey.stale.is_empty() && survey.tasks.iter().all(Task::is_settled);
        if is_settled && known.is_some() {
            return Ok(Report { kept: jobs.len(), ..Report::default() });
        }
        survey.check(output, old)?;
    }
    let beside = !place.exists || (means.beside && !options.partial && place.may_flip());
    let stage = OnceLock::new();
    let outcomes = settle(&survey.tasks, output.as_ref(), render, tick, &|| {
        let stage = stage.get_or_init(|| Stage::new(&place, beside).map_err(Failure::from));
        stage.as_ref().map_err(Clone::clone)
    })?;
    let stage = stage.into_inner().transpose()?;
    let next = next_entries(&survey.tasks, &outcomes, old, options.partial);
    let change = Change::new(&survey, &outcomes, &next);
    let mut report = change.report(&outcomes);
    if change.is_none() && place.exists {
        if change.record != record {
            state::save(&place.output, &change.record)?;
        }
        return Ok(report);
    }
    let (place, survey, outcomes, partial) = (&place, &survey, &outcomes, options.partial);
    let run = Run { means, place, survey, outcomes, old, beside, partial };
    report.foreign = run.bring(stage, &change)?;
    Ok(report)
}
