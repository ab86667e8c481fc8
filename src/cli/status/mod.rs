//! `lantoa status`: how translations stand, and what is due.
//!
//! Owns the table and its JSON. What stands how is for [`crate::site::status`] to say; earlier
//! wordings come from [`past`].

mod past;

use std::collections::HashMap;
use std::path::Path;

use serde::Serialize;

use super::args::ledger::StatusArgs;
use super::console::{Console, Exit};
use super::layout;
use super::report::Reporter;
use super::translate::find;
use crate::config::Overrides;
use crate::diag::Severity;
use crate::model::ledger::{Change, Difference, Mark, State};
use crate::model::shelf::Shelf;
use crate::site::assemble::assemble;
use crate::site::status::{self, Count, Row};
use crate::site::{Site, names};
use crate::source::World;
use crate::source::disk::DiskWorld;
use crate::text::lang::Lang;
use crate::text::messages::Arg;
use crate::text::number::Numbers;
use crate::words::{NONE, Words};

/// The state of a site.
#[derive(Serialize)]
struct Report {
    sections: Vec<Section>,
    total: Vec<Section>,
    entries: Vec<Entry>,
}

/// The counts of one section and language.
#[derive(Serialize)]
struct Section {
    section: String,
    title: String,
    lang: &'static str,
    entries: usize,
    current: usize,
    old: usize,
    untracked: usize,
    missing: usize,
}

/// One entry in one language.
#[derive(Serialize)]
struct Entry {
    kind: &'static str,
    id: String,
    title: String,
    lang: &'static str,
    source: String,
    file: Option<String>,
    state: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    blocks: Vec<Block>,
}

/// One block that differs.
#[derive(Serialize)]
struct Block {
    block: String,
    change: &'static str,
    line: Option<u32>,
    was: Option<String>,
    now: Option<String>,
    translation: Option<String>,
    translation_line: Option<u32>,
}

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
    let report = report(&words, &site, &rows, &args.root);
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
    console.result(&format!("\n{}", words.say("status-next")));
    Exit::Done
}

fn report(words: &Words, site: &Site, rows: &[Row<'_>], root: &Path) -> Report {
    let section = |title: String, name: &str, lang: Lang, count: Count| Section {
        section: name.to_owned(),
        title,
        lang: lang.code(),
        entries: count.entries,
        current: count.current,
        old: count.old,
        untracked: count.untracked,
        missing: count.missing,
    };
    let mut totals: Vec<(Lang, Count)> = Vec::new();
    let mut sections = Vec::new();
    for (kind, lang, count) in status::counts(site, rows) {
        match totals.iter_mut().find(|(known, _)| *known == lang) {
            Some((_, total)) => total.merge(count),
            None => totals.push((lang, count)),
        }
        let title = site.config.sections.get(kind.name);
        let title = title.and_then(|section| section.title.get_or_other(words.lang()));
        let title = title.map_or(kind.name.to_owned(), |(_, title)| title.to_string());
        sections.push(section(title, kind.name, lang, count));
    }
    let total = words.say("status-total");
    Report {
        sections,
        total: totals
            .into_iter()
            .map(|(lang, count)| section(total.clone(), "", lang, count))
            .collect(),
        entries: rows.iter().map(|row| entry(words, site, row, root)).collect(),
    }
}

fn entry(words: &Words, site: &Site, row: &Row<'_>, root: &Path) -> Entry {
    let entry = &site.entries[row.index];
    let (state, differences) = match &row.state {
        State::Missing => ("missing", &[][..]),
        State::Untracked => ("untracked", &[][..]),
        State::Current => ("current", &[][..]),
        State::Old(differences) => ("old", &**differences),
    };
    let wanted: Vec<Mark> =
        differences.iter().filter_map(|one| one.was.map(|was| was.made_from)).collect();
    let past = if wanted.is_empty() {
        HashMap::new()
    } else {
        past::find(root, &entry.origin.file, &wanted)
    };
    Entry {
        kind: entry.kind.name,
        id: entry.id.to_string(),
        title: names::title(entry, words.lang()).1.to_owned(),
        lang: row.lang.code(),
        source: entry.origin.file.to_string(),
        file: entry.faces.get(row.lang).map(|face| face.file.to_string()),
        state,
        blocks: differences.iter().map(|one| block(one, &past)).collect(),
    }
}

fn block(one: &Difference<'_>, past: &HashMap<Mark, String>) -> Block {
    let line = |passage: &crate::model::passage::Passage<'_>| passage.span(0).line;
    Block {
        block: one.label(),
        change: match one.change {
            Change::Changed => "changed",
            Change::Added => "added",
            Change::Removed => "removed",
        },
        line: one.now.as_ref().map(line),
        was: one.was.and_then(|was| past.get(&was.made_from).cloned()),
        now: one.now.as_ref().map(|now| now.text.to_owned()),
        translation: one.translated.as_ref().map(|passage| passage.text.to_owned()),
        translation_line: one.translated.as_ref().map(line),
    }
}

/// Lays out the counts.
fn table(words: &Words, report: &Report) -> String {
    let numbers = Numbers::new(words.lang());
    let keys = ["section", "lang", "entries", "current", "old", "untracked", "missing"];
    let mut rows = vec![keys.map(|key| words.say(&format!("status-{key}")))];
    for section in report.sections.iter().chain(&report.total) {
        let number = |count: usize| match count {
            0 => "–".to_owned(),
            count => numbers.decimal(count as f64),
        };
        rows.push([
            section.title.clone(),
            section.lang.to_owned(),
            number(section.entries),
            number(section.current),
            number(section.old),
            number(section.untracked),
            number(section.missing),
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

/// Lays out what there is to do for one entry.
fn entry_text(words: &Words, entry: &Entry, width: usize) -> String {
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
