//! What feeds, wires, calendars and open data of a site cost, and how large their files are.
//!
//! `cargo bench --bench wires -- FOLDER…` takes sites from the smallest on, such as those that
//! `corpus.py` writes, as if they had `press: true`. Every file of these formats is rendered in
//! memory, by two threads, and thrown away; nothing is written. The last column says what an entry
//! costs in comparison to the first site: 1 is linear growth.

#![expect(clippy::print_stdout, reason = "it prints a table")]

use std::collections::BTreeMap;
use std::time::Instant;

use lantoa::build::{Notes, Ready, Unwatched};
use lantoa::config::Overrides;
use lantoa::source::World;
use lantoa::source::disk::DiskWorld;
use lantoa::source::patched::Patched;
use rayon::prelude::*;

/// The formats that newspapers follow or harvest.
const FORMATS: [&str; 10] = [
    "atom",
    "rss",
    "json-feed",
    "ninjs",
    "calendar",
    "opml",
    "news-sitemap",
    "data-csv",
    "data-json",
    "data-package",
];

#[derive(Clone, Default)]
struct Sum {
    files: usize,
    bytes: usize,
    largest: (usize, String),
}

impl Sum {
    fn add(mut self, other: Self) -> Self {
        self.files += other.files;
        self.bytes += other.bytes;
        self.largest = self.largest.max(other.largest);
        self
    }
}

fn main() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2);
    pool.build_global().expect("threads");
    let folders = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let mut first = None;
    for folder in folders {
        let disk = DiskWorld::new(&folder, None);
        let settings = disk.read("content/site.yaml").expect("the settings");
        let settings = String::from_utf8(settings).expect("UTF-8").replace("press: false", "");
        let texts = [("content/site.yaml".to_owned(), settings.into_bytes())].into();
        let world = Patched::new(&disk, texts);
        let begun = Instant::now();
        let (overrides, mut notes) = (Overrides::default(), Notes::default());
        let site = Ready::prepare(&world, &overrides, &Unwatched, &mut notes);
        let site = site.expect("a site");
        let entries = site.site.entries.len();
        println!(
            "\n{folder}: {entries} entries, planned in {:.1} s",
            begun.elapsed().as_secs_f64()
        );
        println!("| format | files | MB | largest, bytes | s | µs an entry | × the first |");
        println!("|---|---:|---:|---:|---:|---:|---:|");
        let mut costs = BTreeMap::new();
        for format in FORMATS {
            let files = site.plan.files.iter();
            let files: Vec<_> =
                files.filter(|(_, planned)| planned.format.spec().name == format).collect();
            let begun = Instant::now();
            let sums = files.par_iter().map(|(path, planned)| {
                let bytes = site.render(&world, planned).map_or(0, |bytes| bytes.len());
                Sum { files: 1, bytes, largest: (bytes, (*path).clone()) }
            });
            let sum = sums.reduce(Sum::default, Sum::add);
            let cost = begun.elapsed().as_secs_f64();
            let each = cost * 1e6 / entries as f64;
            costs.insert(format, each);
            let base = first.as_ref().map_or(each, |first: &BTreeMap<_, _>| first[format]);
            println!(
                "| {format} | {} | {:.1} | {} ({}) | {cost:.2} | {each:.1} | {:.2} |",
                sum.files,
                sum.bytes as f64 / 1e6,
                sum.largest.0,
                sum.largest.1,
                each / base,
            );
        }
        first.get_or_insert(costs);
    }
}
