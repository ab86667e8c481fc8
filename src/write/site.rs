//! The disk as a consumer of a site: what a build does with a plan.
//!
//! Owns the way from [`Ready`] to files, and the account of it. It must not decide what is
//! planned, and it must not print.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Instant;

use super::{Failure, Job, Options, Report};
use crate::build::{Notes, Progress, Ready, Stage, Timings};
use crate::config::Overrides;
use crate::diag::{self, Diagnostic};
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
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Every problem, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// How many entries the content has.
    pub entries: usize,
    /// How many files the site has.
    pub planned: usize,
    /// What the writer did.
    pub report: Option<Report>,
    /// Why the writer could not.
    pub failure: Option<Failure>,
    /// Where the time went.
    pub timings: Timings,
}

/// Reads a site and writes it, or checks it where no output is asked for.
pub fn run(world: &dyn World, request: &Request, progress: &dyn Progress) -> Outcome {
    let mut notes = Notes::default();
    let ready = Ready::prepare(world, &request.overrides, progress, &mut notes);
    let Notes { diagnostics, entries, timings } = notes;
    let mut outcome = Outcome { diagnostics, entries, timings, ..Outcome::default() };
    if let Some(ready) = ready {
        outcome.planned = ready.plan.files.len();
        if let Some(output) = &request.output {
            write(&ready, request, output, progress, &mut outcome);
        }
        outcome.diagnostics.extend(ready.missing_messages());
    }
    diag::tidy(&mut outcome.diagnostics);
    outcome
}

/// Renders and writes the files that are asked for.
fn write(
    ready: &Ready<'_>,
    request: &Request,
    output: &Path,
    progress: &dyn Progress,
    outcome: &mut Outcome,
) {
    let wanted = |path: &str| request.only.as_ref().is_none_or(|only| path.contains(only.as_str()));
    let files: Vec<_> = ready.plan.files.iter().filter(|(path, _)| wanted(path)).collect();
    let jobs = files.iter().map(|(path, planned)| Job { path, fingerprint: planned.fingerprint });
    let jobs: Vec<_> = jobs.collect();
    progress.stage(Stage::Writing, jobs.len());
    let (timings, problems) = (FormatTimings::new(), Mutex::new(Vec::new()));
    let render = |index: usize| {
        let planned = files[index].1;
        let start = Instant::now();
        let bytes = ready.render(planned);
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
