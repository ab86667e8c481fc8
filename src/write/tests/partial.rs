//! Runs with only a part of the plan.

use std::fs;

use super::site::{Plan, Site, plan, stamps};
use crate::write::{Failure, Means, Report};

fn blog() -> Plan {
    plan(&[("index.html", "home"), ("vi/index.html", "trang chủ"), ("vi/a/index.html", "a")])
}

#[test]
fn a_partial_run_adds_and_replaces_and_removes_nothing() {
    let site = Site::of(&blog());
    site.put("vi/note.txt", "theirs");
    let before = stamps(&site.output);
    let part = plan(&[("vi/index.html", "new"), ("en/index.html", "added")]);
    let report = site.run_partly(&part).expect("a build");
    assert_eq!(report, Report { written: 2, ..Report::default() });
    let whole = blog().with("vi/index.html", "new").with("en/index.html", "added");
    assert_eq!(site.tree(), whole.clone().with("vi/note.txt", "theirs").tree());
    for path in ["index.html", "vi/a/index.html", "vi/note.txt"] {
        assert_eq!(stamps(&site.output)[path], before[path], "{path}");
    }
    site.check_tidy();
    site.check_settled(Means::ALL, &whole);
    // A whole run knows what partial ones added, and removes it.
    let report = site.run(&blog()).expect("a build");
    assert_eq!((report.written, report.removed), (1, 1));
    assert_eq!(site.tree(), blog().with("vi/note.txt", "theirs").tree());
}

#[test]
fn a_partial_run_without_a_change_touches_nothing() {
    let site = Site::of(&blog());
    let before = stamps(&site.top);
    let report = site.run_partly(&plan(&[("vi/index.html", "trang chủ")])).expect("a build");
    assert_eq!(report, Report { kept: 1, ..Report::default() });
    let report = site.run_partly(&Plan::default()).expect("a build");
    assert_eq!(report, Report::default());
    assert_eq!(stamps(&site.top), before);
}

#[test]
fn a_partial_run_may_be_the_first() {
    let part = plan(&[("vi/index.html", "trang chủ")]);
    for exists in [false, true] {
        let site = Site::new();
        if exists {
            fs::create_dir(&site.output).expect("a folder made");
        }
        let report = site.run_partly(&part).expect("a build");
        assert_eq!(report, Report { written: 1, ..Report::default() });
        assert_eq!(site.tree(), part.tree());
        site.check_settled(Means::ALL, &part);
        let report = site.run(&blog()).expect("a build");
        assert_eq!((report.written, report.kept), (2, 1));
    }
}

#[test]
fn a_partial_run_keeps_what_it_can_not_render() {
    let site = Site::of(&blog());
    let part = Plan::default().failing("index.html").with("vi/index.html", "new");
    let report = site.run_partly(&part).expect("a build");
    assert_eq!(report, Report { written: 1, failed: 1, ..Report::default() });
    site.check_settled(Means::ALL, &blog().with("vi/index.html", "new"));
}

#[test]
fn a_partial_run_takes_over_equal_foreign_files() {
    let site = Site::of(&blog());
    site.put("en.html", "equal");
    let report = site.run_partly(&plan(&[("en.html", "equal")])).expect("a build");
    assert_eq!(report, Report { kept: 1, ..Report::default() });
    site.check_settled(Means::ALL, &blog().with("en.html", "equal"));
}

#[test]
fn a_partial_run_does_not_make_a_folder_of_a_file_or_a_file_of_a_folder() {
    let site = Site::of(&blog());
    let before = stamps(&site.top);
    for (path, culprit) in [("index.html/a", "index.html/a"), ("vi", "vi/a/index.html")] {
        let res = site.run_partly(&plan(&[(path, "new")]));
        assert_eq!(res, Err(Failure::Place { path: culprit.to_owned() }));
    }
    assert_eq!(stamps(&site.top), before);
}
