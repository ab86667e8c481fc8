//! The disk as a consumer of a site: what a build does with a plan.
//!
//! Owns the way from [`Ready`] to files, and the account of it. It must not decide what is
//! planned, and it must not print.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Instant;

use jiff::Timestamp;
use rayon::prelude::*;

use super::good::{Keeping, Store};
use super::inputs::{self, Inputs};
use super::{Failure, Job, Options, Report, budget};
use crate::build::quarantine::{self, Held, NoPast, Sound};
use crate::build::{Notes, Progress, Ready, Stage, Timings};
use crate::config::Overrides;
use crate::diag::{self, Diagnostic};
use crate::model::asset;
use crate::output::FormatTimings;
use crate::source::World;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// What lies over the settings.
    pub overrides: Overrides,
    /// Only files whose path contains this.
    pub only: Option<String>,
    /// Where the site goes; `None` checks only, and nothing is written.
    pub output: Option<PathBuf>,
    /// Whether nothing is written where anything has an error.
    pub strict: bool,
    /// Whether to measure what pages cost.
    pub budget: bool,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Every problem, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// What is not published as it is, in order.
    pub held: Vec<Held>,
    /// Whether the site was not written because of its errors.
    pub refused: bool,
    /// How many entries the content has.
    pub entries: usize,
    /// How many files the site has.
    pub planned: usize,
    /// What the writer did.
    pub report: Option<Report>,
    /// Why the writer could not.
    pub failure: Option<Failure>,
    /// What pages cost, where that is asked for.
    pub budget: Vec<budget::Row>,
    /// Where the time went.
    pub timings: Timings,
}

/// Reads a site and writes it, or checks it where no output is asked for.
pub fn run(world: &dyn World, request: &Request, progress: &dyn Progress) -> Outcome {
    let whole = request.output.as_deref().filter(|_| request.only.is_none());
    let hash = whole.map(|_| inputs::hash(world, request)).unwrap_or_default();
    let idle = whole.filter(|_| !request.budget);
    if let Some(outcome) = idle.and_then(|output| settled(output, &hash, world.now())) {
        return outcome;
    }
    match &request.output {
        Some(output) => {
            let store = Store::load(output);
            let keeping = Keeping::new(world, &store);
            let (mut outcome, sound) = build(&keeping, request, output, &hash, progress);
            let written = outcome.report.is_some() && whole.is_some();
            if let Some(ready) = sound.ready.as_ref().filter(|_| written) {
                store.save(&sound, keeping.kept(), ready.site.today());
                forget_pictures(world, ready);
            }
            let asked = outcome.report.is_some() && request.budget;
            if let Some(ready) = sound.ready.as_ref().filter(|_| asked) {
                let (rows, problems) = budget::measure(ready, world, output);
                outcome.budget = rows;
                outcome.diagnostics.extend(problems);
            }
            outcome
        }
        None => check(world, request, progress),
    }
}

/// Forgets what pictures were made into that the site no longer has.
fn forget_pictures(world: &dyn World, ready: &Ready) {
    let used = ready.site.library.media.iter().filter(|media| media.used);
    let used: BTreeSet<_> = used.map(|media| asset::cached(&media.digest, "")).collect();
    let is_used = |name: &str| {
        name.rsplit_once('-').is_some_and(|(stem, _)| used.contains(format!("{stem}-").as_str()))
    };
    world.cache().retain(&is_used);
}

/// Checks a site. Making every view asks for every message, so that missing ones are told.
fn check(world: &dyn World, request: &Request, progress: &dyn Progress) -> Outcome {
    let mut notes = Notes::default();
    let mut sound = quarantine::prepare(world, &request.overrides, &NoPast, progress, &mut notes);
    let mut outcome = outcome(notes, &mut sound);
    if let Some(ready) = &sound.ready {
        outcome.planned = ready.plan.files.len();
        ready.plan.files.par_iter().for_each(|(_, planned)| {
            ready.look(world, planned);
        });
        outcome.diagnostics.extend(ready.missing_messages());
    }
    diag::tidy(&mut outcome.diagnostics);
    // Taking a large site apart piece by piece takes longer than the program still runs.
    std::mem::forget(sound);
    outcome
}

/// Builds a site, whole or in part.
fn build(
    world: &Keeping<'_>,
    request: &Request,
    output: &Path,
    hash: &str,
    progress: &dyn Progress,
) -> (Outcome, Sound) {
    let mut notes = Notes::default();
    let past = world.store();
    let mut sound = quarantine::prepare(world, &request.overrides, past, progress, &mut notes);
    let mut outcome = outcome(notes, &mut sound);
    outcome.refused = request.strict && diag::count(&outcome.diagnostics).0 > 0;
    if let Some(ready) = sound.ready.as_ref().filter(|_| !outcome.refused) {
        outcome.planned = ready.plan.files.len();
        inputs::forget(output);
        write(world, ready, request, output, progress, &mut outcome);
        outcome.diagnostics.extend(ready.missing_messages());
        diag::tidy(&mut outcome.diagnostics);
        let is_whole = outcome.held.is_empty() && request.only.is_none();
        if is_whole && outcome.report.as_ref().is_some_and(Report::is_good) {
            let until = ready.site.next_change().to_zoned(ready.site.config.zone.clone());
            let until = until.map_or(world.now(), |until| until.timestamp());
            let (hash, problems) = (hash.to_owned(), outcome.diagnostics.clone());
            inputs::save(output, &Inputs { hash, from: world.now(), until, problems });
        }
    }
    diag::tidy(&mut outcome.diagnostics);
    (outcome, sound)
}

fn outcome(notes: Notes, sound: &mut Sound) -> Outcome {
    let Notes { diagnostics, entries, timings } = notes;
    let held = std::mem::take(&mut sound.held);
    Outcome { diagnostics, entries, timings, held, ..Outcome::default() }
}

/// Returns the outcome of a build that has nothing to do, if that is so.
fn settled(output: &Path, hash: &str, now: Timestamp) -> Option<Outcome> {
    let last = inputs::load(output)?;
    if last.hash != hash || now < last.from || now >= last.until {
        return None;
    }
    let planned = super::untouched(output)?;
    let report = Report { kept: planned, ..Report::default() };
    let diagnostics = last.problems;
    Some(Outcome { diagnostics, planned, report: Some(report), ..Outcome::default() })
}

/// Renders and writes the files that are asked for.
fn write(
    world: &dyn World,
    ready: &Ready,
    request: &Request,
    output: &Path,
    progress: &dyn Progress,
    outcome: &mut Outcome,
) {
    let wanted = |path: &str| request.only.as_ref().is_none_or(|only| path.contains(only.as_str()));
    let files: Vec<_> = ready.plan.files.iter().filter(|(path, _)| wanted(path)).collect();
    if request.only.is_none() {
        let count = ready.index();
        outcome.timings.lap("stage: search", count);
    }
    let jobs: Vec<_> = files
        .par_iter()
        .map(|(path, planned)| Job { path, fingerprint: ready.fingerprint(world, planned) })
        .collect();
    outcome.timings.lap("stage: fingerprints", jobs.len());
    progress.stage(Stage::Writing, jobs.len());
    let (timings, problems) = (FormatTimings::new(), Mutex::new(Vec::new()));
    let render = |index: usize| {
        let planned = files[index].1;
        let start = Instant::now();
        let bytes = ready.render(world, planned);
        timings.add(planned.format.spec().name, start.elapsed());
        let note = |problem| problems.lock().map(|mut all| all.push(problem)).ok();
        bytes.map_err(note).ok()
    };
    let options = Options { output: output.to_owned(), partial: request.only.is_some() };
    match super::write(&jobs, &options, &render, &|| progress.tick()) {
        Ok(report) => outcome.report = Some(report),
        Err(failure) => outcome.failure = Some(failure),
    }
    outcome.diagnostics.extend(problems.into_inner().unwrap_or_default());
    outcome.timings.lap("stage: writing", jobs.len());
    let formats = timings.rows().filter(|(_, _, count)| *count > 0);
    outcome
        .timings
        .rows
        .extend(formats.map(|(name, time, n)| (format!("format: {name}"), time, n)));
    let templates = ready.template_timings();
    let templates = templates.map(|(name, time, n)| (format!("template: {name}"), time, n));
    outcome.timings.rows.extend(templates);
}
