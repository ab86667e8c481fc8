//! Quarantine: what has an error is not published as it is, and takes nothing else away.
//!
//! Owns [`prepare`]: the site as the content has it, and where that has errors, the site put
//! together again with what [stands in](Stand) for the entries that have them: the last good
//! version, or a notice. All problems that are told are those of the content as it is. It must not
//! keep versions, nor read any but through [`Past`].
//!
//! An earlier version must never bring back what was taken out for a person's sake: see [`stand`].

mod names;
mod same;
mod stand;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::{Notes, Progress, Ready, Stage};
use crate::check::RULES;
use crate::config::Overrides;
use crate::diag::{self, Code, Diagnostic, Severity};
use crate::model::extras::{GLOSSARY, REDIRECTS};
use crate::model::shelf::{Content, Shelf};
use crate::model::unit::Unit;
use crate::model::{rules, settings};
use crate::site::{Notice, assemble::assemble};
use crate::source::patched::Patched;
use crate::source::{At, SourceFile, World};
use crate::text::lang::Text;
use stand::Bench;

/// So often the site is put together at most: as it is, with last good versions, without those
/// that don't fit, and without what these leave; the last time without any.
const ROUNDS_MAX: usize = 6;

/// Files of the whole site that an earlier version stands in for where they can't be read at all.
const SITE_FILES: [&str; 3] = [settings::FILE, GLOSSARY, REDIRECTS];

/// An earlier version of a group of files.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Version {
    /// The day on which it was first published.
    pub day: Date,
    /// The texts by path.
    pub files: Vec<(String, Vec<u8>)>,
}

/// The last good versions.
pub trait Past {
    /// Returns that of a group of files, by its name.
    fn version(&self, group: &str) -> Option<Version>;

    /// Returns the names of all groups of files of which there is one.
    fn groups(&self) -> Vec<String>;
}

/// There are no earlier versions.
#[derive(Copy, Clone, Debug)]
pub struct NoPast;

impl Past for NoPast {
    fn version(&self, _: &str) -> Option<Version> {
        None
    }

    fn groups(&self) -> Vec<String> {
        Vec::new()
    }
}

/// What stands in for a unit.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Stand {
    /// The last good version, of this day.
    Last(Date),
    /// A page that says that it is being corrected, or no page where nobody knows an address.
    Notice,
    /// A neutral name, and no page: it is a person.
    Neutral,
    /// Nothing, for its file says that it is not to be seen, or there was never anything.
    Nothing,
}

/// A unit that is not published as it is.
#[derive(Clone, Debug)]
pub struct Held {
    /// What it is.
    pub unit: Unit,
    /// What stands in its place.
    pub stand: Stand,
    /// The body that is answerable for it, or who answers for the site; empty where nobody does.
    pub owner: Text,
}

/// A group of files without errors.
#[derive(Clone, Debug)]
pub struct Good {
    /// Its name.
    pub group: String,
    /// Its files.
    pub files: Vec<SourceFile>,
}

/// What came of the content.
#[derive(Default)]
pub struct Sound {
    /// The site, if there is one.
    pub ready: Option<Ready>,
    /// What is not published as it is, in order.
    pub held: Vec<Held>,
    /// The groups of files that have no errors.
    pub good: Vec<Good>,
    /// Every group of files that there is.
    pub groups: BTreeSet<String>,
    /// The groups of files whose last good version must never come back.
    pub barred: BTreeSet<String>,
}

/// Reads, assembles, plans and checks a site, and puts what has errors into quarantine.
pub fn prepare(
    world: &dyn World,
    overrides: &Overrides,
    past: &dyn Past,
    progress: &dyn Progress,
    notes: &mut Notes,
) -> Sound {
    progress.stage(Stage::Reading, 0);
    let (shelf, patch) = open(world, overrides, past, notes);
    let Some(shelf) = shelf else { return Sound::default() };
    let replaced: BTreeSet<String> = patch.keys().cloned().collect();
    let patch = Patched::new(world, patch);
    let content = shelf.content();
    let ready = Ready::of_content(&patch, content, progress, notes);
    let mut sound = Sound { ready, ..Sound::default() };
    let mut wrong = wrong(&shelf, &notes.diagnostics);
    take_stock(&shelf, &wrong, &notes.diagnostics, &mut sound);
    let bench = Bench { world: &patch, overrides, past, shelf: &shelf };
    wrong.retain(|unit, codes| {
        codes.iter().any(|code| code.is_protected()) || !same::is_unchanged(&bench, unit)
    });
    if let Some(ready) = sound.ready.take() {
        sound.ready = Some(if wrong.is_empty() {
            ready
        } else {
            let ready = heal(&bench, ready, wrong, &notes.diagnostics, &mut sound);
            notes.timings.lap("stage: quarantine", sound.held.len());
            ready
        });
    }
    let config = shelf.config();
    for path in SITE_FILES {
        let is_replaced = replaced.contains(path);
        if !is_replaced && unread(path, &notes.diagnostics).is_none() {
            continue;
        }
        let day = past.version(path).filter(|_| is_replaced).map(|version| version.day);
        sound.held.push(Held {
            unit: Unit::site_file(path),
            stand: day.map_or(Stand::Nothing, Stand::Last),
            owner: stand::responsible(config),
        });
    }
    sound
}

/// Opens the shelf; where files of the whole site can't be read, with their last good versions.
fn open(
    world: &dyn World,
    overrides: &Overrides,
    past: &dyn Past,
    notes: &mut Notes,
) -> (Option<Shelf>, BTreeMap<String, Vec<u8>>) {
    let mut texts = BTreeMap::new();
    loop {
        let opened = Shelf::open(&Patched::new(world, texts.clone()), overrides);
        notes.diagnostics.extend(opened.diagnostics);
        notes.diagnostics.extend(opened.value.iter().flat_map(Shelf::problems).cloned());
        let is_broken = |path: &str| {
            let is_lost = path == settings::FILE && opened.value.is_none();
            let is_there = matches!(world.at(path), At::File(_));
            is_there && (is_lost || unread(path, &notes.diagnostics).is_some())
        };
        let broken =
            SITE_FILES.iter().filter(|path| !texts.contains_key(**path) && is_broken(path));
        let new = broken.filter_map(|path| past.version(path)).flat_map(|version| version.files);
        let new: Vec<_> = new.collect();
        if new.is_empty() {
            return (opened.value, texts);
        }
        texts.extend(new);
    }
}

/// Finds why a file can't be read at all.
fn unread(path: &str, problems: &[Diagnostic]) -> Option<Code> {
    const UNREAD: [Code; 5] = [
        diag::UNREADABLE,
        diag::FILE_TOO_LARGE,
        diag::NOT_UTF8,
        diag::YAML_SYNTAX,
        diag::YAML_TOO_COMPLEX,
    ];
    let here = |problem: &&Diagnostic| problem.span.as_ref().is_some_and(|s| &*s.file == path);
    let codes = problems.iter().filter(here).map(|problem| problem.code);
    codes.into_iter().find(|code| UNREAD.contains(code))
}

/// Returns the units that have errors, with their codes.
fn wrong(shelf: &Shelf, problems: &[Diagnostic]) -> BTreeMap<Unit, BTreeSet<Code>> {
    let mut finder = shelf.finder();
    let mut wrong: BTreeMap<Unit, BTreeSet<Code>> = BTreeMap::new();
    for problem in problems.iter().filter(|problem| problem.severity == Severity::Error) {
        if let Some(unit) = problem.span.as_ref().and_then(|span| finder.unit(span)) {
            wrong.entry(unit).or_default().insert(problem.code);
        }
    }
    wrong
}

/// Notes which groups of files there are, and which of them have no errors.
fn take_stock(
    shelf: &Shelf,
    wrong: &BTreeMap<Unit, BTreeSet<Code>>,
    problems: &[Diagnostic],
    sound: &mut Sound,
) {
    let wrong: BTreeSet<&str> = wrong.keys().map(|unit| unit.group.as_str()).collect();
    for files in shelf.groups() {
        if !wrong.contains(files.group.as_str()) {
            let (group, files) = (files.group.clone(), files.files.iter().copied().cloned());
            sound.good.push(Good { group, files: files.collect() });
        }
        sound.groups.insert(files.group);
    }
    let has_error = |path: &str| {
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
        errors.filter_map(|problem| problem.span.as_ref()).any(|span| &*span.file == path)
    };
    for file in shelf.site_files() {
        if SITE_FILES.contains(&file.path.as_str()) {
            sound.groups.insert(file.path.clone());
            if !has_error(&file.path) {
                sound.good.push(Good { group: file.path.clone(), files: vec![file.clone()] });
            }
        }
    }
}

/// Puts the site together again with what stands in for the units that are wrong.
fn heal(
    bench: &Bench<'_>,
    mut ready: Ready,
    wrong: BTreeMap<Unit, BTreeSet<Code>>,
    problems: &[Diagnostic],
    sound: &mut Sound,
) -> Ready {
    let content = bench.shelf.content();
    let mut plan = stand::Plan::new(bench, &content, wrong);
    let put_together = |plan: &mut stand::Plan<'_>, last: Ready| {
        let (next, notices) = plan.content(&content, &last.site);
        last.again(bench.world, next, notices)
    };
    let mut has_learnt = true;
    for _ in 1..ROUNDS_MAX {
        ready = put_together(&mut plan, ready);
        let mut found = ready.subject().problems();
        rules::judge(&ready.site.config.rules, &mut found);
        has_learnt = plan.learn(&content, &found, problems);
        if !has_learnt {
            break;
        }
    }
    if has_learnt {
        plan.give_up_versions();
        ready = put_together(&mut plan, ready);
    }
    sound.held = plan.held(&content, &ready.site);
    sound.barred = plan.barred;
    ready
}

impl Ready {
    /// Assembles, plans and checks content that has been read.
    pub(super) fn of_content(
        world: &dyn World,
        content: Content,
        progress: &dyn Progress,
        notes: &mut Notes,
    ) -> Option<Self> {
        notes.entries = content.entries.len();
        notes.timings.lap("stage: reading", notes.entries);
        let site = assemble(content, world, world.now());
        notes.timings.lap("stage: site", notes.entries);

        progress.stage(Stage::Planning, 0);
        let rules = site.config.rules.clone();
        let (theme, engine) = super::compile(world, &site.config, &mut notes.diagnostics);
        let ready = engine.map(|engine| Self::new(world, site, Arc::new(theme), engine));
        let files = ready.as_ref().map_or(0, |ready| ready.plan.files.len());
        notes.timings.lap("stage: planning", files);

        progress.stage(Stage::Checking, RULES.len());
        let (problems, times) =
            ready.as_ref().map(|ready| ready.subject().checked()).unwrap_or_default();
        notes.diagnostics.extend(problems);
        rules::judge(&rules, &mut notes.diagnostics);
        notes.timings.lap("stage: checking", RULES.len());
        let rows =
            times.into_iter().map(|(code, time)| (format!("rule: {}", code.name()), time, 1));
        notes.timings.rows.extend(rows);
        ready
    }

    /// Puts other content together with the same theme.
    fn again(self, world: &dyn World, content: Content, notices: Vec<Notice>) -> Self {
        let mut site = assemble(content, world, world.now());
        site.notices = notices;
        Self::new(world, site, self.theme, self.engine)
    }
}
