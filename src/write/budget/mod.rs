//! What a phone on a bad network pays for each type of page, against what it may cost.
//!
//! Owns the budgets of pages and the account of a built site, from the files as they stand in the
//! output. It must not print, and it must not change a file.

mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Sink, Write as _, sink};
use std::path::Path;

use flate2::{Compression, write::GzEncoder};
use rayon::prelude::*;

use crate::build::Ready;
use crate::diag::{self, Diagnostic};
use crate::source::World;
use page::Needs;

/// The type of page that has a budget of its own: an article.
const ARTICLE: &str = "entry: news";

/// The page of an article, compressed, with its style sheet: the first round trip of a connection
/// carries ten segments of 1,460 bytes (RFC 6928), less what is said before the page.
const ARTICLE_MAX: u64 = 14_000;

/// Everything that the first screen of any page needs, in bytes.
const VIEW_MAX: u64 = 100_000;

/// The type of page that stands in the pages of others.
const EMBED: &str = "embed";

/// A card as it stands on the disk: servers of others' readers may not compress.
const EMBED_MAX: u64 = 10_000;

/// The files of a card: itself and its picture.
const EMBED_FILES: u64 = 2;

/// How well servers compress by default.
const LEVEL: u32 = 6;

/// What shrinks by compression.
const TEXTS: [&str; 6] = ["html", "css", "js", "svg", "json", "webmanifest"];

/// The middle and the largest of several numbers.
#[derive(Copy, Clone, Eq, PartialEq, Default, Debug)]
pub struct Spread {
    /// The one in the middle.
    pub median: u64,
    /// The largest.
    pub most: u64,
}

/// What one type of page costs.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Row {
    /// The format, and what the format tells apart, such as `entry: news`.
    pub name: String,
    /// How many pages there are.
    pub pages: usize,
    /// Bytes of the compressed page.
    pub html: Spread,
    /// Bytes of everything that the first screen needs, compressed where that helps.
    pub view: Spread,
    /// How many files that are.
    pub requests: Spread,
}

/// What one page costs.
struct Cost<'a> {
    path: &'a str,
    raw: u64,
    html: u64,
    view: u64,
    requests: u64,
    blocks: bool,
}

/// Returns what each type of page costs, by name, and which of them cost too much. Pages that do
/// not stand in the output are passed over.
pub fn measure(ready: &Ready, world: &dyn World, output: &Path) -> (Vec<Row>, Vec<Diagnostic>) {
    let pages = ready.plan.files.par_iter().filter_map(|(path, planned)| {
        let name = ready.page_type(world, planned)?;
        let html = fs::read(output.join(path)).ok()?;
        let needs = page::needs(&String::from_utf8_lossy(&html), path);
        let sizes = (html.len() as u64, compressed(&html));
        Some((name, path.as_str(), sizes, needs))
    });
    let pages: Vec<_> = pages.collect();
    let files: BTreeSet<&String> = pages.iter().flat_map(|page| &page.3.files).collect();
    let sizes = files.into_par_iter().filter_map(|path| Some((path, size(output, path)?)));
    let sizes: BTreeMap<&String, u64> = sizes.collect();
    let mut types: BTreeMap<&str, Vec<Cost<'_>>> = BTreeMap::new();
    for (name, path, (raw, html), Needs { files, blocks }) in &pages {
        let found: Vec<u64> = files.iter().filter_map(|path| sizes.get(path).copied()).collect();
        let view = html + found.iter().sum::<u64>();
        let requests = 1 + found.len() as u64;
        let cost = Cost { path, raw: *raw, html: *html, view, requests, blocks: *blocks };
        types.entry(name).or_default().push(cost);
    }
    let rows = types.iter().map(|(name, costs)| row(name, costs)).collect();
    let problems = types.iter().flat_map(|(name, costs)| judge(name, costs)).collect();
    (rows, problems)
}

fn row(name: &str, costs: &[Cost<'_>]) -> Row {
    Row {
        name: name.to_owned(),
        pages: costs.len(),
        html: spread(costs.iter().map(|cost| cost.html)),
        view: spread(costs.iter().map(|cost| cost.view)),
        requests: spread(costs.iter().map(|cost| cost.requests)),
    }
}

fn spread(values: impl Iterator<Item = u64>) -> Spread {
    let mut values: Vec<u64> = values.collect();
    values.sort_unstable();
    let median = values.get(values.len() / 2).copied().unwrap_or_default();
    Spread { median, most: values.last().copied().unwrap_or_default() }
}

/// Returns what is too much about a type of page: for each budget the page that is furthest over.
fn judge(name: &str, costs: &[Cost<'_>]) -> Vec<Diagnostic> {
    let over = |what: &str, size: fn(&Cost<'_>) -> u64, most: u64| {
        let worst = costs.iter().max_by_key(|cost| size(cost)).filter(|it| size(it) > most)?;
        let problem = Diagnostic::new(diag::OVER_BUDGET, None)
            .with("type", name)
            .with("path", worst.path)
            .with("what", what)
            .with("kilobytes", kilobytes(size(worst)))
            .with("budget", kilobytes(most));
        Some(problem)
    };
    let is_embed = name == EMBED;
    let embed = || over("embed", |cost| cost.raw, EMBED_MAX);
    // Files are counted where all else is weighed: in thousands.
    let files = || over("files", |cost| cost.requests * 1000, EMBED_FILES * 1000);
    let embed = [is_embed.then(embed).flatten(), is_embed.then(files).flatten()];
    let blocking = costs.iter().find(|cost| cost.blocks).map(|cost| {
        let problem = Diagnostic::new(diag::OVER_BUDGET, None).with("type", name);
        problem
            .with("path", cost.path)
            .with("what", "script")
            .with("kilobytes", 0_usize)
            .with("budget", 0_usize)
    });
    let page = || over("page", |cost| cost.html, ARTICLE_MAX);
    let html = (name == ARTICLE).then(page).flatten();
    html.into_iter()
        .chain(over("view", |cost| cost.view, VIEW_MAX))
        .chain(blocking)
        .chain(embed.into_iter().flatten())
        .collect()
}

/// Returns whole kilobytes of 1,000, rounded up: what is over a budget shows it.
fn kilobytes(bytes: u64) -> usize {
    usize::try_from(bytes.div_ceil(1000)).unwrap_or(usize::MAX)
}

/// Returns bytes in kilobytes of 1,000 with one digit after the point, rounded up.
pub fn tenths(bytes: u64) -> f64 {
    bytes.div_ceil(100) as f64 / 10.0
}

/// Returns how many bytes of a file go over the network; `None` where it is not there.
fn size(output: &Path, path: &str) -> Option<u64> {
    let bytes = fs::read(output.join(path)).ok()?;
    let ending = path.rsplit('.').next().unwrap_or_default();
    Some(if TEXTS.contains(&ending) { compressed(&bytes) } else { bytes.len() as u64 })
}

fn compressed(bytes: &[u8]) -> u64 {
    let mut encoder = GzEncoder::new(Counted(sink(), 0), Compression::new(LEVEL));
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_or(bytes.len() as u64, |counted| counted.1)
}

/// Counts what is written, and keeps nothing.
struct Counted(Sink, u64);

impl std::io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.1 += bytes.len() as u64;
        self.0.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(path: &str, html: u64, view: u64, blocks: bool) -> Cost<'_> {
        Cost { path, raw: html, html, view, requests: 1, blocks }
    }

    #[test]
    fn each_budget_names_the_page_that_is_furthest_over() {
        let costs = [cost("a", 14_001, 15_000, false), cost("b", 15_000, 100_001, false)];
        let told = |name| -> Vec<_> {
            let value = |problem: &Diagnostic, key: &str| {
                let found = problem.args.iter().find(|(name, _)| name == key);
                found.map(|(_, value)| value.clone())
            };
            judge(name, &costs).iter().map(|it| (value(it, "path"), value(it, "what"))).collect()
        };
        let [path, view, page] = ["b", "view", "page"].map(|text| Some(text.into()));
        assert_eq!(told("entry: news"), [(path.clone(), page), (path.clone(), view.clone())]);
        assert_eq!(told("home"), [(path, view)], "only an article has to fit the first round trip");
        assert!(judge("entry: news", &[cost("a", 14_000, 100_000, false)]).is_empty());
        assert_eq!(judge("home", &[cost("a", 1, 1, true)]).len(), 1, "a script that blocks");
        assert!(judge("embed", &[cost("a", 10_000, 1, false)]).is_empty());
        let heavy = Cost { requests: 3, ..cost("a", 10_001, 1, false) };
        assert_eq!(judge("embed", &[heavy]).len(), 2, "a card has 10 KB and two files");
    }

    #[test]
    fn the_middle_and_the_largest_are_found() {
        assert_eq!(spread([3, 1, 9].into_iter()), Spread { median: 3, most: 9 });
        assert_eq!(spread(std::iter::empty()), Spread::default());
        assert!(compressed(&[b'a'; 4096]) < 100);
        assert_eq!(tenths(14_001), 14.1);
    }
}
