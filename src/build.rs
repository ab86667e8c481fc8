//! The pipeline: World → content → Site → Plan → bytes.
//!
//! Owns the order of the stages and nothing of what they do. Building, checking and serving are
//! consumers of the same plan.

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::check::RULES;
use crate::config::Overrides;
use crate::diag::{self, Diagnostic};
use crate::model::load;
use crate::output::{Cards, Context, FORMATS, FormatTimings, Plan};
use crate::render::{self, Engine, theme::Theme};
use crate::site::assemble::assemble;
use crate::source::World;
use crate::write::{self, Failure, Job, Options, Report};

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

/// Where the time went: a name, the time, and how many things it is of. Times of formats and
/// templates are sums over all threads.
#[derive(Clone, Debug, Default)]
pub struct Timings {
    /// The rows.
    pub rows: Vec<(String, Duration, usize)>,
}

/// A stage of the pipeline.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Stage {
    /// Files become entries, and entries a site.
    Reading,
    /// The theme is compiled and the files are planned.
    Planning,
    /// The rules.
    Checking,
    /// Files are rendered and written.
    Writing,
}

/// Somebody who watches the work.
pub trait Progress: Sync {
    /// A stage begins that has so many steps; 0 where that is not known.
    fn stage(&self, stage: Stage, total: usize);
    /// A step is done.
    fn tick(&self);
}

/// Runs the pipeline.
pub fn run(world: &dyn World, request: &Request, progress: &dyn Progress) -> Outcome {
    let mut outcome = Outcome::default();
    staged(world, request, progress, &mut outcome);
    diag::tidy(&mut outcome.diagnostics);
    outcome
}

fn staged(world: &dyn World, request: &Request, progress: &dyn Progress, outcome: &mut Outcome) {
    let mut clock = Clock::new();
    progress.stage(Stage::Reading, 0);
    let content = load::load(world, &request.overrides);
    outcome.diagnostics.extend(content.diagnostics);
    let Some(content) = content.value else { return };
    outcome.entries = content.entries.len();
    clock.lap("stage: reading", outcome.entries, outcome);
    let site = assemble(content, world);
    outcome.diagnostics.extend(site.diagnostics);
    let site = site.value;
    clock.lap("stage: site", outcome.entries, outcome);

    progress.stage(Stage::Planning, 0);
    let theme = Theme::load(world, &site.config.theme, &mut outcome.diagnostics);
    let words = render::words(&theme, &site.config.languages, &mut outcome.diagnostics);
    let engine = Engine::new(&theme, words, &site, &mut outcome.diagnostics);
    let Some(engine) = engine else { return };
    let cards = Cards::new(site.entries.len());
    let (site, engine, theme, cards) = (&site, &engine, &theme, &cards);
    let context = Context { site, engine, theme, cards, world };
    let mut plan = Plan::default();
    for format in FORMATS {
        format.plan(&context, &mut plan);
    }
    outcome.diagnostics.append(&mut plan.diagnostics);
    outcome.planned = plan.files.len();
    clock.lap("stage: planning", outcome.planned, outcome);

    progress.stage(Stage::Checking, RULES.len());
    for rule in RULES {
        rule.check(site, &plan, &mut outcome.diagnostics);
        progress.tick();
    }
    clock.lap("stage: checking", RULES.len(), outcome);
    if let Some(output) = &request.output {
        write(&context, &plan, request, output, progress, outcome);
        clock.lap("stage: writing", outcome.planned, outcome);
    }
    for (lang, key) in engine.missing_messages() {
        let problem = Diagnostic::new(diag::MESSAGES, None);
        outcome.diagnostics.push(problem.with("reason", format!("{}: {key}", lang.code())));
    }
}

fn write(
    context: &Context<'_>,
    plan: &Plan,
    request: &Request,
    output: &std::path::Path,
    progress: &dyn Progress,
    outcome: &mut Outcome,
) {
    let wanted = |path: &str| request.only.as_ref().is_none_or(|only| path.contains(only.as_str()));
    let files: Vec<_> = plan.files.iter().filter(|(path, _)| wanted(path)).collect();
    let jobs: Vec<_> = files
        .iter()
        .map(|(path, planned)| Job { path, fingerprint: planned.fingerprint })
        .collect();
    progress.stage(Stage::Writing, jobs.len());
    let (timings, problems) = (FormatTimings::new(), Mutex::new(Vec::new()));
    let render = |index: usize| {
        let (path, planned) = files[index];
        let start = Instant::now();
        let bytes = planned.format.render(context, planned);
        timings.add(planned.format.spec().name, start.elapsed());
        bytes
            .map_err(|problem| {
                let mut problem = *problem;
                problem.span = problem.span.or_else(|| planned.source.clone());
                if let Ok(mut problems) = problems.lock() {
                    problems.push((path, problem));
                }
            })
            .ok()
    };
    let options = Options { output: output.to_owned(), partial: request.only.is_some() };
    match write::write(&jobs, &options, &render, &|| progress.tick()) {
        Ok(report) => outcome.report = Some(report),
        Err(failure) => outcome.failure = Some(failure),
    }
    let problems = problems.into_inner().unwrap_or_default();
    outcome.diagnostics.extend(problems.into_iter().map(|(_, problem)| problem));
    for (name, time, count) in timings.rows().filter(|(_, _, count)| *count > 0) {
        outcome.timings.rows.push((format!("format: {name}"), time, count));
    }
    for (name, (time, count)) in context.engine.timings() {
        outcome.timings.rows.push((format!("template: {name}"), time, count));
    }
}

/// Measures the stages one after the other.
struct Clock(Instant);

impl Clock {
    fn new() -> Self {
        Self(Instant::now())
    }

    fn lap(&mut self, name: &str, count: usize, outcome: &mut Outcome) {
        outcome.timings.rows.push((name.to_owned(), self.0.elapsed(), count));
        self.0 = Instant::now();
    }
}
