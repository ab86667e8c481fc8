//! `lantoa build`: the content becomes the site.
//!
//! Owns what is said about a build and how the program ends after it. The build itself is
//! [`crate::build`].

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::args::BuildArgs;
use super::console::{Console, Exit};
use super::progress::Bar;
use super::report::{self, Reporter};
use super::{budget, held, layout};
use crate::build::Timings;
use crate::diag::{self, Diagnostic};
use crate::source::disk::DiskWorld;
use crate::text::messages::Arg;
use crate::text::number::Numbers;
use crate::words::Words;
use crate::write;
use crate::write::site::{self, Outcome, Request};

/// So many paths are named where files stand in the way.
const PATHS_MAX: usize = 10;

/// Builds the site; problems go to standard error, the summary to standard output.
pub(super) fn run(console: &mut Console<'_>, args: BuildArgs) -> Exit {
    let begun = Instant::now();
    let world = DiskWorld::new(&args.root, args.at);
    let output = args.output.clone();
    if !is_safe(&args.root, &output) {
        let path = output.display().to_string();
        return fail(console, &write::Failure::Place { path });
    }
    let request = Request {
        overrides: args.overrides,
        only: args.only,
        output: Some(args.output),
        strict: args.strict,
        budget: args.budget,
    };
    let words = console.words.clone();
    let bar = Bar::new(&words, console.is_live);
    let mut outcome = on_threads(args.jobs, || site::run(&world, &request, &bar));
    bar.clear();
    let foreign = outcome.report.as_ref().map_or(0, |report| report.foreign.len());
    if foreign > 0 {
        let problem = Diagnostic::new(diag::FOREIGN_FILES, None).with("count", foreign);
        outcome.diagnostics.push(problem.with("path", output.display().to_string()));
    }
    diag::tidy(&mut outcome.diagnostics);
    if !outcome.diagnostics.is_empty() {
        let mut reporter = Reporter::new(&words, &world, console.look_err());
        for problem in &outcome.diagnostics {
            console.aside(&format!("{}\n", reporter.problem(problem)));
        }
        let (errors, warnings) = diag::count(&outcome.diagnostics);
        console.aside(&report::closing(&words, errors, warnings));
    }
    let exit = match (&outcome.failure, &outcome.report) {
        (Some(failure), _) => fail(console, failure),
        (None, Some(report)) => {
            let text = summary(&words, outcome.planned, report, &output, begun.elapsed());
            console.result(&text);
            if !outcome.held.is_empty() {
                console.result(&held::built(&words, &outcome.held, console.width));
            }
            exit(&outcome)
        }
        (None, None) if outcome.refused => {
            console.fail(Exit::Content, &words.say("strict-refused"))
        }
        (None, None) => exit(&outcome),
    };
    if args.budget && !outcome.budget.is_empty() {
        console.result(&budget::table(&words, &outcome.budget));
    }
    if args.timings {
        console.result(&table(&words, &outcome.timings));
    }
    exit
}

/// Says whether the output is apart from what the site is made of.
fn is_safe(root: &Path, output: &Path) -> bool {
    let (Some(root), Some(output)) = (real(root), real(output)) else { return false };
    let sources = ["content", "themes", ".git"].map(|name| root.join(name));
    !root.starts_with(&output) && !sources.iter().any(|source| output.starts_with(source))
}

/// Returns a path with its links resolved, as far as it exists.
fn real(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    let known = path.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
    let (above, known) = known?;
    Some(known.join(path.strip_prefix(above).ok()?))
}

/// Says how the program ends after a build or a check that reached its end.
pub(super) fn exit(outcome: &Outcome) -> Exit {
    let is_code = |code| outcome.diagnostics.iter().any(|problem| problem.code == code);
    let failed = outcome.report.as_ref().is_some_and(|report| report.failed > 0);
    match diag::count(&outcome.diagnostics) {
        _ if outcome.failure.is_some() || is_code(diag::WRITE_FAILED) => Exit::Machine,
        (0, _) if !failed => Exit::Done,
        _ => Exit::Content,
    }
}

/// Works on so many threads, or on as many as the machine has processors.
fn on_threads<T: Send>(jobs: Option<usize>, work: impl FnOnce() -> T + Send) -> T {
    let pool = jobs.map(|jobs| rayon::ThreadPoolBuilder::new().num_threads(jobs).build());
    match pool {
        Some(Ok(pool)) => pool.install(work),
        // Without a pool of its own the work is done all the same, on the common one.
        Some(Err(_)) | None => work(),
    }
}

fn summary(
    words: &Words,
    planned: usize,
    report: &write::Report,
    output: &Path,
    elapsed: Duration,
) -> String {
    let number = |count: usize| Arg::Number(count as f64);
    let output = layout::visible(&output.display().to_string());
    words.with(
        "built",
        &[
            ("planned", number(planned)),
            ("output", Arg::Text(&output)),
            ("seconds", Arg::Number((elapsed.as_secs_f64() * 100.0).ceil() / 100.0)),
            ("written", number(report.written)),
            ("kept", number(report.kept)),
            ("removed", number(report.removed)),
        ],
    )
}

/// Tells why the site could not be written.
fn fail(console: &mut Console<'_>, failure: &write::Failure) -> Exit {
    let words = console.words.clone();
    match failure {
        write::Failure::DiskFull { path } => {
            let args = [("path", Arg::Text(path))];
            console.fail(Exit::Machine, &words.with("fail-disk-full", &args))
        }
        write::Failure::Io { path, reason } => {
            let args = [("path", Arg::Text(path)), ("reason", Arg::Text(reason))];
            console.fail(Exit::Machine, &words.with("fail-write", &args))
        }
        write::Failure::Foreign { paths } => {
            let count = [("count", Arg::Number(paths.len() as f64))];
            console.fail(Exit::Content, &words.with("fail-foreign", &count));
            for path in paths.iter().take(PATHS_MAX) {
                console.aside(&format!("  {}", layout::visible(path)));
            }
            if let Some(more) = paths.len().checked_sub(PATHS_MAX).filter(|more| *more > 0) {
                let more = words.with("and-more", &[("count", Arg::Number(more as f64))]);
                console.aside(&format!("  {more}"));
            }
            Exit::Content
        }
        // The option that names the folder is wrong, not the machine.
        write::Failure::Place { path } => {
            let problem = Diagnostic::new(diag::OUTPUT_PLACE, None).with("path", path.as_str());
            console.fail(Exit::Usage, &words.message(&problem));
            let cure = words.cure(&problem).unwrap_or_default();
            console.aside(&format!("{}: {cure}", words.say("severity-note")));
            Exit::Usage
        }
    }
}

/// Lays out how long each step took.
fn table(words: &Words, timings: &Timings) -> String {
    let numbers = Numbers::new(words.lang());
    let head = ["timings-name", "timings-time", "timings-count"].map(|key| words.say(key));
    let rows = timings.rows.iter().map(|(name, time, count)| {
        let time = (time.as_secs_f64() * 10_000.0).round() / 10.0;
        [name.clone(), numbers.decimal(time), numbers.decimal(*count as f64)]
    });
    let rows: Vec<[String; 3]> = std::iter::once(head).chain(rows).collect();
    let width =
        |at: usize| rows.iter().map(|row: &[String; 3]| row[at].chars().count()).max().unwrap_or(0);
    let [name, time, count] = [width(0), width(1), width(2)];
    let lines =
        rows.iter().map(|row| format!("{:<name$}  {:>time$}  {:>count$}", row[0], row[1], row[2]));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn the_summary_and_the_table_are_in_the_language() {
        let report = write::Report { written: 3, kept: 1237, removed: 1, ..Default::default() };
        let elapsed = Duration::from_millis(1225);
        let text = |lang| summary(&Words::new(lang), 1240, &report, Path::new("public"), elapsed);
        assert_eq!(
            text(Lang::Vi),
            "Đã dựng 1.240 tệp vào “public” trong 1,23 giây: ghi mới 3, giữ nguyên 1.237, xóa 1."
        );
        assert_eq!(
            text(Lang::En),
            "Built 1,240 files in “public” in 1.23 s: 3 written, 1,237 unchanged, 1 removed."
        );
        let rows = vec![("stage: reading".into(), Duration::from_micros(12_345), 1240)];
        let lines = ["Step            Time (ms)  Count", "stage: reading       12.3  1,240"];
        assert_eq!(
            table(&Words::new(Lang::En), &Timings { rows, ..Timings::default() }),
            lines.join("\n")
        );
    }

    #[test]
    fn the_exit_code_follows_the_worst() {
        let problem = |code| Diagnostic::new(code, None);
        let with = |diagnostics| Outcome { diagnostics, ..Default::default() };
        assert_eq!(exit(&with(vec![])), Exit::Done);
        assert_eq!(exit(&with(vec![problem(diag::NOT_NFC)])), Exit::Done);
        assert_eq!(
            exit(&with(vec![problem(diag::NOT_NFC), problem(diag::BAD_DATE)])),
            Exit::Content
        );
        assert_eq!(exit(&with(vec![problem(diag::WRITE_FAILED)])), Exit::Machine);
        let report = Some(write::Report { failed: 1, ..Default::default() });
        assert_eq!(exit(&Outcome { report, ..Default::default() }), Exit::Content);
    }

    #[test]
    fn work_runs_on_as_many_threads_as_asked() {
        assert_eq!(on_threads(Some(3), rayon::current_num_threads), 3);
        assert_eq!(on_threads(None, || 7), 7);
    }
}
