//! The desk: the page that tells editors how the site is doing, and the same as JSON.
//!
//! Owns [`Desk`] and its page. It reads the site as it is mainly shown, and must not change it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::account::Changed;
use super::preview::{Preview, lock};
use super::status::Report;
use crate::build::Ready;
use crate::diag::{self, Diagnostic, Severity};
use crate::render;
use crate::site::{EntryIndex, Timing, names, status};
use crate::text::date::{Dates, When};
use crate::text::lang::Lang;
use crate::words::Words;

static TEMPLATE: &str = include_str!("desk.html");

/// So many rows of one table are shown.
const ROWS_MAX: usize = 200;

/// Of so many old translations the source's earlier wording is looked up, which takes a while.
const PAST_MAX: usize = 10;

/// How the site is doing.
#[derive(Serialize)]
struct Desk {
    lang: &'static str,
    title: String,
    base: String,
    now: String,
    next_change: String,
    entries: usize,
    files: usize,
    errors: usize,
    warnings: usize,
    problems: Vec<FileProblems>,
    translations: Option<Report>,
    planned: Vec<Row>,
    drafts: Vec<Row>,
    rebuilt: Vec<Page>,
    formats: Vec<(&'static str, usize)>,
    page: Option<Outputs>,
}

/// The problems of one file.
#[derive(Serialize)]
struct FileProblems {
    file: String,
    problems: Vec<Problem>,
}

/// A problem in words.
#[derive(Serialize)]
struct Problem {
    severity: &'static str,
    word: String,
    code: &'static str,
    message: String,
    cure: Option<String>,
    line: u32,
}

/// A line about an entry.
#[derive(Serialize)]
struct Row {
    title: String,
    href: Option<String>,
    file: String,
    note: String,
    when: String,
}

/// A page that came out different, and what that may be due to.
#[derive(Serialize)]
struct Page {
    path: String,
    href: String,
    first: bool,
    causes: Vec<Cause>,
}

/// A change.
#[derive(Serialize)]
struct Cause {
    time: String,
    files: Vec<String>,
    more: usize,
}

/// What comes of the files that a page comes from.
#[derive(Serialize)]
struct Outputs {
    path: String,
    source: String,
    outputs: Vec<(String, &'static str)>,
}

/// Returns the state of the site as JSON, in the program's language.
pub(super) fn json(preview: &Preview) -> String {
    let desk = Desk::of(preview, preview.words.lang(), None);
    serde_json::to_string(&desk).unwrap_or_default()
}

/// Returns the desk as a page; `page` is the path of a file of which more is to be told.
pub(super) fn html(preview: &Preview, lang: Lang, page: Option<&str>) -> String {
    #[derive(Serialize)]
    struct View {
        desk: Desk,
        t: BTreeMap<String, String>,
    }
    let t = Words::new(lang).plain("desk-");
    let view = View { desk: Desk::of(preview, lang, page), t };
    render::own_page(TEMPLATE, &view).unwrap_or_else(|problem| format!("{:?}", problem.args))
}

impl Desk {
    fn of(preview: &Preview, lang: Lang, page: Option<&str>) -> Self {
        let words = Words::new(lang);
        let problems = preview.all_problems();
        let (errors, warnings) = diag::count(&problems);
        let mut desk = Self {
            lang: lang.code(),
            title: String::new(),
            base: preview.show.base.clone(),
            now: String::new(),
            next_change: String::new(),
            entries: 0,
            files: 0,
            errors,
            warnings,
            problems: by_file(&words, &problems),
            translations: None,
            planned: Vec::new(),
            drafts: Vec::new(),
            rebuilt: Vec::new(),
            formats: Vec::new(),
            page: None,
        };
        let live = preview.read();
        let Some(ready) = live.main() else { return desk };
        let teller = Teller { ready, lang, words: &words, dates: Dates::new(lang) };
        let site = &ready.site;
        let title = site.config.title.get_or_other(lang);
        desk.title = title.map_or(String::new(), |(_, title)| title.to_string());
        desk.now = teller.moment(When::Moment(site.now));
        desk.next_change = teller.moment(When::Moment(site.next_change()));
        (desk.entries, desk.files) = (site.entries.len(), ready.plan.files.len());
        desk.translations = Some(Report::new(site, &status::translations(site), lang));
        teller.timing(&mut desk);
        let mut formats: BTreeMap<_, usize> = BTreeMap::new();
        for planned in ready.plan.files.values() {
            *formats.entry(planned.format.spec().name).or_default() += 1;
        }
        desk.formats = formats.into_iter().collect();
        desk.page = page.and_then(|path| outputs(ready, path));
        let zone = site.config.zone.clone();
        let cause = |change: Changed| Cause {
            time: change.at.to_zoned(zone.clone()).strftime("%H:%M:%S").to_string(),
            files: change.files,
            more: change.more,
        };
        let pages = lock(&preview.account).pages().into_iter();
        desk.rebuilt = pages
            .map(|(page, causes)| Page {
                href: page.path.trim_end_matches("index.html").to_owned(),
                path: page.path,
                first: page.since.is_none(),
                causes: causes.into_iter().map(cause).collect(),
            })
            .collect();
        drop(live);
        if let Some(report) = &mut desk.translations {
            report.entries.retain(|entry| entry.state != "current");
            report.entries.truncate(ROWS_MAX);
            report.add_past(&preview.show.root, PAST_MAX);
        }
        desk
    }
}

fn by_file(words: &Words, problems: &[Diagnostic]) -> Vec<FileProblems> {
    let mut files: BTreeMap<&str, Vec<Problem>> = BTreeMap::new();
    for problem in problems.iter().take(ROWS_MAX) {
        let file = problem.span.as_ref().map_or("", |span| &*span.file);
        files.entry(file).or_default().push(Problem {
            severity: match problem.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            word: words.severity(problem.severity),
            code: problem.code.name(),
            message: words.message(problem),
            cure: words.cure(problem),
            line: problem.span.as_ref().map_or(0, |span| span.line),
        });
    }
    let files = files.into_iter();
    files.map(|(file, problems)| FileProblems { file: file.to_owned(), problems }).collect()
}

/// Returns what comes of the source that a file comes from.
fn outputs(ready: &Ready, path: &str) -> Option<Outputs> {
    let source = &ready.plan.files.get(path)?.source.as_ref()?.file;
    let same =
        ready.plan.files.iter().filter(|(_, planned)| {
            planned.source.as_ref().is_some_and(|other| other.file == *source)
        });
    let same = same.map(|(path, planned)| (path.clone(), planned.format.spec().name));
    Some(Outputs { path: path.to_owned(), source: source.to_string(), outputs: same.collect() })
}

/// Tells of entries in one language.
struct Teller<'a> {
    ready: &'a Ready,
    lang: Lang,
    words: &'a Words,
    dates: Dates,
}

impl Teller<'_> {
    fn moment(&self, when: When) -> String {
        let day = self.dates.short(when.day());
        match when {
            When::Moment(moment) if moment.time() != jiff::civil::Time::midnight() => {
                format!("{}, {day}", self.dates.time(moment.hour(), moment.minute()))
            }
            _ => day,
        }
    }

    fn row(&self, index: EntryIndex, note: String, when: Option<When>) -> Row {
        let site = &self.ready.site;
        let entry = &site.entries[index];
        let pages = &site.nodes[index].pages;
        Row {
            title: names::title(entry, self.lang).1.to_owned(),
            href: pages.get_or_other(self.lang).map(|(_, page)| page.address.0.to_string()),
            file: entry.origin.file.to_string(),
            note,
            when: when.map(|when| self.moment(when)).unwrap_or_default(),
        }
    }

    /// Lists what is not, not yet or not for long there.
    fn timing(&self, desk: &mut Desk) {
        let site = &self.ready.site;
        let mut planned = Vec::new();
        for (index, entry) in site.entries.iter().enumerate() {
            let facets = &entry.facets;
            if facets.draft {
                desk.drafts.push(self.row(index, String::new(), facets.date));
            }
            let (key, when) = match site.timing(index) {
                Timing::Early => ("desk-comes", facets.date),
                Timing::Late => ("desk-gone", facets.expires),
                Timing::Due if facets.expires.is_some() => ("desk-goes", facets.expires),
                Timing::Due => continue,
            };
            planned.push((when, index, key));
        }
        planned.sort();
        desk.drafts.truncate(ROWS_MAX);
        let planned = planned.into_iter().take(ROWS_MAX);
        desk.planned =
            planned.map(|(when, index, key)| self.row(index, self.words.say(key), when)).collect();
    }
}
