//! `lantoa check`: every problem of the content, and nothing written.

use super::args::{CheckArgs, Format};
use super::build as command;
use super::console::{Console, Exit};
use super::held;
use super::progress::Bar;
use super::report::{self, Reporter};
use crate::diag;
use crate::source::disk::DiskWorld;
use crate::text::messages::Arg;
use crate::words::{json, sarif};
use crate::write::site;

/// Checks the content; the report is the result, so it goes to standard output.
pub(super) fn run(console: &mut Console<'_>, args: &CheckArgs) -> Exit {
    let world = DiskWorld::new(&args.root, args.at);
    let words = console.words.clone();
    let bar = Bar::new(&words, console.is_live);
    let mut outcome = site::run(&world, &site::Request::default(), &bar);
    bar.clear();
    diag::tidy(&mut outcome.diagnostics);
    let problems = &outcome.diagnostics;
    let document = match args.format {
        Format::Human => None,
        Format::Json => Some(json::document(&words, problems, held::json(&outcome.held))),
        Format::Sarif => Some(sarif::document(&words, problems)),
    };
    if let Some(document) = document {
        console.result(&document);
        return command::exit(&outcome);
    }
    let mut reporter = Reporter::new(&words, &world, console.look_out());
    for problem in &outcome.diagnostics {
        console.result(&format!("{}\n", reporter.problem(problem)));
    }
    let (errors, warnings) = diag::count(&outcome.diagnostics);
    let entries = [("entries", Arg::Number(outcome.entries as f64))];
    console.result(&words.with("checked", &entries));
    if !outcome.held.is_empty() {
        console.result(&held::checked(&words, &outcome.held, console.width));
    }
    console.result(&report::closing(&words, errors, warnings));
    command::exit(&outcome)
}
