//! The comparison of facts across languages, measured on sentence pairs that others wrote.
//!
//! `facts/dev.yaml` was at hand while the comparison was made, `facts/test.yaml` was not. Half of
//! the pairs in each have one fault. A fault is found if anything is reported; a report is right
//! if the pair has a fault.

use std::sync::Arc;

use lantoa::text::facts::{NamePair, Names, Side, compare};
use lantoa::text::lang::Lang;
use serde::Deserialize;

#[derive(Deserialize)]
struct Pair {
    id: String,
    sort: String,
    fault: Option<String>,
    expect: String,
    vi: String,
    en: String,
}

#[derive(Deserialize)]
struct Name {
    vi: Vec<Arc<str>>,
    en: Vec<Arc<str>>,
}

fn names() -> Names {
    let names: Vec<Name> = serde_yaml::from_str(include_str!("facts/names.yaml")).expect("names");
    Names::new(names.into_iter().map(|name| NamePair { vi: name.vi, en: name.en }))
}

/// Returns recall, and precision of what is said to be sure.
fn measure(pairs: &str) -> (f64, f64) {
    let pairs: Vec<Pair> = serde_yaml::from_str(pairs).expect("pairs");
    let names = names();
    let (mut faults, mut found, mut sure, mut right) = (0, 0, 0, 0);
    for pair in &pairs {
        let vi = Side { text: &pair.vi, lang: Lang::Vi, links: &[] };
        let en = Side { text: &pair.en, lang: Lang::En, links: &[] };
        let reports = compare(&vi, &en, &names);
        let is_faulty = pair.fault.is_some();
        let is_sure = reports.iter().any(|report| report.sure);
        // What a careful reader is sure of must be an error, names aside: those are warnings.
        let is_found = match (&*pair.expect, &*pair.sort) {
            ("sure", sort) if sort != "name" => is_sure,
            _ => !reports.is_empty(),
        };
        faults += usize::from(is_faulty);
        found += usize::from(is_faulty && is_found);
        sure += usize::from(is_sure);
        right += usize::from(is_sure && is_faulty);
        if is_faulty != is_found || is_sure && !is_faulty {
            let said: Vec<_> =
                reports.iter().map(|one| (one.fact.text, one.sure, one.fact.sort)).collect();
            println!("{} ({}, {:?}): {said:?}", pair.id, pair.sort, pair.fault);
        }
    }
    assert!(faults * 2 == pairs.len() && faults >= 80, "{faults} of {}", pairs.len());
    let (recall, precision) = (found as f64 / faults as f64, right as f64 / sure as f64);
    println!("{} pairs: recall {recall:.3}, precision of errors {precision:.3}", pairs.len());
    (recall, precision)
}

#[test]
fn faults_in_known_pairs_are_found() {
    let (recall, precision) = measure(include_str!("facts/dev.yaml"));
    assert!(recall >= 0.95 && precision >= 0.98, "{recall} {precision}");
}

#[test]
fn faults_in_pairs_never_seen_are_found() {
    let (recall, precision) = measure(include_str!("facts/test.yaml"));
    assert!(recall >= 0.95 && precision >= 0.98, "{recall} {precision}");
}
