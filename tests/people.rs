//! How well private facts are found in sentences: precision and recall over `people/*.txt`.

#![expect(clippy::print_stdout, reason = "the figures are for whoever runs it")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Instant;

use lantoa::text::private;

/// In the year of the samples, whoever was born from here on is a child.
const CHILD_FROM: i16 = 2010;

/// What was found and missed.
#[derive(Default)]
struct Score {
    right: usize,
    wrong: Vec<String>,
    missed: Vec<String>,
}

fn found(text: &str) -> BTreeSet<&'static str> {
    let births = private::births(text);
    let birth = births.iter().any(|birth| birth.full || birth.year >= CHILD_FROM);
    let found = [
        ("personal-number", !private::numbers(text).is_empty()),
        ("birth-date", birth),
        ("home-address", !private::homes(text).is_empty()),
        ("private-phone", !private::phones(text).is_empty()),
    ];
    found.into_iter().filter(|(_, there)| *there).map(|(code, _)| code).collect()
}

fn samples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/people");
    let texts = ["vi.txt", "en.txt"].map(|name| std::fs::read_to_string(folder.join(name)));
    let texts = texts.map(|text| text.expect("samples"));
    let lines = texts.iter().flat_map(|text| text.lines());
    let pairs = lines.map(|line| line.split_once(" | ").expect("code | sentence"));
    pairs.map(|(code, text)| (code.to_owned(), text.to_owned())).collect()
}

#[test]
fn private_facts_are_found_and_others_are_not() {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    let samples = samples();
    for (code, text) in &samples {
        let found = found(text);
        for known in &found {
            let score = scores.entry(known).or_default();
            if *known == code {
                score.right += 1;
            } else {
                score.wrong.push(text.clone());
            }
        }
        if code != "-" && !found.contains(code.as_str()) {
            scores.entry(code).or_default().missed.push(text.clone());
        }
    }
    for (code, Score { right, wrong, missed }) in &scores {
        let share = |of: usize| *right as f64 / (right + of).max(1) as f64;
        let (precision, recall) = (share(wrong.len()), share(missed.len()));
        println!(
            "{code}: precision {precision:.3}, recall {recall:.3}, {right} right, wrong {wrong:#?}, \
             missed {missed:#?}"
        );
        assert!(precision >= 0.95 && recall >= 0.85, "{code}: {wrong:#?} {missed:#?}");
    }
    let none = samples.iter().filter(|(code, _)| code == "-").count();
    assert!(samples.len() - none >= 40 && none >= 80, "{} {none}", samples.len());
}

#[test]
fn long_texts_are_looked_through_fast() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let files = ["people/p-hoa.vi.md", "news/2026-11-20-ket-qua-13-chi-tieu/vi.md"];
    let texts = files.map(|file| std::fs::read_to_string(root.join(file)).expect("a text"));
    let text: String = texts.concat().chars().take(4000).collect();
    let count = 2000;
    let start = Instant::now();
    let found: usize = (0..count)
        .map(|_| {
            private::numbers(&text).len()
                + private::phones(&text).len()
                + private::homes(&text).len()
                + private::births(&text).len()
                + private::sensitive(&text).len()
        })
        .sum();
    let each = start.elapsed() / count;
    println!("{each:?} for a text of {} bytes, {found} found", text.len());
    // Much more than it takes, even on a busy machine without optimisation.
    assert!(each.as_micros() < 2_000, "{each:?}");
}
