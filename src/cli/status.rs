//! `lantoa status`: how translations stand, and what is due.
//!
//! Owns the table and the text. What there is to tell is for [`crate::serve::status`] to gather.

use super::args::ledger::StatusArgs;
use super::console::{Console, Exit};
use super::layout;
use super::report::Reporter;
use super::translate::find;
use crate::config::Overrides;
use crate::diag::Severity;
use crate::model::shelf::Shelf;
use crate::serve::status::{Account, Report};
use crate::site::assemble::assemble;
use crate::site::status;
use crate::source::World;
use crate::source::disk::DiskWorld;
use crate::text::messages::Arg;
use crate::text::number::Numbers;
use crate::words::{NONE, Words};

/// Tells how the translations of a site stand.
pub(super) fn run(console: &mut Console<'_>, args: &StatusArgs) -> Exit {
    let words = console.words.clone();
    let world = DiskWorld::new(&args.root, args.at);
    let overrides = Overrides { drafts: true, ..Overrides::default() };
    let shelf = Shelf::open(&world, &overrides);
    let Some(read) = shelf.value else {
        let mut reporter = Reporter::new(&words, &world, console.look_err());
        for problem in shelf.diagnostics.iter().filter(|one| one.severity == Severity::Error) {
            console.aside(&format!("{}\n", reporter.problem(problem)));
        }
        return console.fail(Exit::Content, &words.say("translate-no-site"));
    };
    let site = assemble(read.content(), &world, world.now());
    let mut rows = status::translations(&site);
    if let Some(wanted) = &args.entry {
        match find::find(&site.entries, &args.root, wanted) {
            Ok(found) => {
                rows.retain(|row| {
                    found.iter().any(|one| std::ptr::eq(*one, &site.entries[row.index]))
                });
            }
            Err(near) => {
                let near = near.as_deref().map_or(NONE, Arg::Text);
                let said = [("entry", Arg::Text(wanted)), ("nearest", near)];
                return console.fail(Exit::Usage, &words.with("translate-nothing", &said));
            }
        }
    }
    let mut report = Report::new(&site, &rows, words.lang());
    report.add_past(&args.root, usize::MAX);
    if args.json {
        let json = serde_json::to_string_pretty(&report);
        console.result(&json.unwrap_or_default());
        return Exit::Done;
    }
    if args.entry.is_none() {
        let table = table(&words, &report);
        console.result(&format!("{table}\n"));
    }
    for entry in report.entries.iter().filter(|one| args.entry.is_some() || one.state != "current")
    {
        let text = entry_text(&words, entry, console.width);
        console.result(&text);
    }
    if args.entry.is_none() {
        let due = due_text(&words, &report, console.width);
        console.result(&due);
    }
    let next = layout::hanging(&words.say("status-next"), console.width, "", "");
    console.result(&format!("\n{next}"));
    Exit::Done
}

/// Lays out the counts.
fn table(words: &Words, report: &Report) -> String {
    let numbers = Numbers::new(words.lang());
    let keys = ["section", "lang", "entries", "current", "old", "untracked", "missing"];
    let mut rows = vec![keys.map(|key| words.say(&format!("status-{key}")))];
    let total = words.say("status-total");
    for section in report.sections.iter().chain(&report.total) {
        let title = if section.section.is_empty() { &total } else { &section.title };
        let count = section.count;
        let number = |count: usize| match count {
            0 => "–".to_owned(),
            count => numbers.decimal(count as f64),
        };
        rows.push([
            title.clone(),
            section.lang.to_owned(),
            number(count.entries),
            number(count.current),
            number(count.old),
            number(count.untracked),
            number(count.missing),
        ]);
    }
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let widths: [usize; 7] = std::array::from_fn(width);
    let lines = rows.iter().map(|row| {
        let cells = row.iter().zip(widths).enumerate().map(|(at, (cell, width))| match at {
            0 | 1 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Lays out what is due.
fn due_text(words: &Words, report: &Report, width: usize) -> String {
    let mut text = format!("\n{}", words.say("status-due"));
    if report.due.is_empty() {
        text += &format!("\n  {}", words.say("status-nothing-due"));
    }
    for due in &report.due {
        let said = [
            ("title", Arg::Text(&due.title)),
            ("part", Arg::Text(&due.part)),
            ("file", Arg::Text(&due.file)),
        ];
        let what = words.with(&format!("status-due-{}", due.what), &said);
        let late = if due.overdue { words.say("status-overdue") } else { String::new() };
        let line = format!("{what} {late}");
        let first = format!("  {:>10}  ", due.when);
        let rest = " ".repeat(first.chars().count());
        text += &format!(
            "\n{}",
            layout::hanging(&layout::visible(line.trim_end()), width, &first, &rest)
        );
    }
    text
}

/// Lays out what there is to do for one entry.
fn entry_text(words: &Words, entry: &Account, width: usize) -> String {
    let file = entry.file.as_deref().unwrap_or(&entry.source);
    let said = [
        ("lang", Arg::Text(entry.lang)),
        ("file", Arg::Text(file)),
        ("count", Arg::Number(entry.blocks.len() as f64)),
    ];
    let head = words.with(&format!("status-is-{}", entry.state), &said);
    let mut text = layout::hanging(&layout::visible(&head), width, "", "  ");
    for block in &entry.blocks {
        let line = block.line.unwrap_or_default();
        let said = [("block", Arg::Text(&block.block)), ("line", Arg::Number(f64::from(line)))];
        let head = words.with(&format!("status-block-{}", block.change), &said);
        text += &format!("\n  {head}");
        for (key, part) in [("was", &block.was), ("now", &block.now), ("here", &block.translation)]
        {
            let Some(part) = part else { continue };
            let label = format!("    {}: ", words.say(&format!("status-{key}")));
            let rest = " ".repeat(label.chars().count());
            let part = layout::visible(&part.replace('\n', " "));
            text += &format!("\n{}", layout::hanging(&part, width, &label, &rest));
        }
    }
    text
}
