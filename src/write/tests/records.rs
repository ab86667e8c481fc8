//! The record `.lantoa`: lost, damaged, old or forged, it costs work but no files.

use std::fs;

use super::site::{Plan, Site, age, plan, stamps};
use crate::write::path::STATE;
use crate::write::state::{Entry, UNSETTLED, decode, encode};
use crate::write::{Failure, Means, Report};

fn blog() -> Plan {
    plan(&[("index.html", "home"), ("vi/index.html", "trang chủ"), ("vi/a/index.html", "a")])
}

/// Makes sure that a site with such a record, which vouches for nothing, comes to one that does.
#[track_caller]
fn check_void(record: Option<&[u8]>) {
    let site = Site::of(&blog());
    let whole = site.state();
    let path = site.output.join(STATE);
    match record {
        Some(record) => fs::write(&path, record).expect("a record written"),
        None => fs::remove_file(&path).expect("a record removed"),
    }
    age(&site.output.join("index.html"));
    let before = stamps(&site.output.join("vi"));
    // Files with other bytes could be anybody's.
    let res = site.run(&blog().with("index.html", "new"));
    assert_eq!(res, Err(Failure::Foreign { paths: vec!["index.html".to_owned()] }));
    // Equal ones are rendered, found equal and not touched.
    let report = site.run(&blog()).expect("a build");
    assert_eq!(report, Report { kept: 3, ..Report::default() });
    assert_eq!(stamps(&site.output.join("vi")), before);
    assert_eq!(site.state(), whole);
    site.check_settled(Means::ALL, &blog());
}

#[test]
fn a_lost_record_is_made_anew() {
    check_void(None);
    check_void(Some(b""));
}

#[test]
fn a_record_of_another_version_is_void() {
    let record = Site::of(&blog()).state();
    let rest = record.strip_prefix(b"lantoa state 1\n").expect("the version");
    check_void(Some(&[b"lantoa state 0\n", rest].concat()));
    check_void(Some(&[b"lantoa state 11\n", rest].concat()));
    check_void(Some(b"{\"version\": 1}"));
}

#[test]
fn a_damaged_record_is_void() {
    let record = Site::of(&blog()).state();
    check_void(Some(&record[..record.len() / 2]));
    check_void(Some(&[&record[..], b"\n"].concat()));
    assert!(decode(&record).is_some());
    for at in 0..record.len() {
        assert!(decode(&record[..at]).is_none(), "cut at {at}");
        let mut damaged = record.clone();
        damaged[at] ^= 1;
        assert!(decode(&damaged).is_none(), "damaged at {at}");
    }
}

fn entry(path: &str) -> Entry<'_> {
    Entry { path, fingerprint: [1; 32], size: UNSETTLED, digest: [2; 32] }
}

#[test]
fn a_record_holds_what_was_put_in() {
    let entries = [entry("a"), entry("a-b"), entry("a/b"), entry("vi/trang chủ.html")];
    assert_eq!(decode(&encode(&entries)).as_deref(), Some(&entries[..]));
    assert_eq!(decode(&encode(&[])).as_deref(), Some(&[][..]));
}

#[test]
fn a_forged_record_removes_nothing_outside() {
    for path in ["../victim", "/victim", "vi/../../victim", ".lantoa", "", "a//b", "a\\b"] {
        let record = encode(&[entry(path)]);
        assert_eq!(decode(&record), None, "{path:?}");
        let site = Site::of(&blog());
        fs::write(site.output.join(STATE), record).expect("a record written");
        fs::write(site.top.join("victim"), "theirs").expect("a file written");
        site.run(&blog()).expect("a build");
        assert_eq!(site.beside(), ["victim"]);
    }
    assert_eq!(decode(&encode(&[entry("b"), entry("a")])), None, "out of order");
    assert_eq!(decode(&encode(&[entry("a"), entry("a")])), None, "twice");
}

#[test]
fn files_of_a_lost_record_that_are_no_longer_planned_stay() {
    let site = Site::of(&blog());
    fs::remove_file(site.output.join(STATE)).expect("a record removed");
    let after = blog().without("vi/a/index.html").with("en/index.html", "new");
    let report = site.run(&after).expect("a build");
    let foreign = vec!["vi/a/index.html".to_owned()];
    assert_eq!(report, Report { written: 1, kept: 2, foreign, ..Report::default() });
    assert_eq!(site.tree(), blog().with("en/index.html", "new").tree());
    site.check_settled(Means::ALL, &after);
}
