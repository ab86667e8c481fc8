//! Where the system's means end.
//!
//! Owns nothing but tests.

#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use super::{PATIENCE, Way, site, site_with};
use crate::serve::watch::{Failure, Mode, Options, Why, watch};

#[test]
fn a_root_that_is_not_there_is_a_failure() {
    let failure = watch(Path::new("/nothing here"), Options::default(), |_| {}).map(|_| ());
    assert!(matches!(failure, Err(Failure::Root { .. })), "{failure:?}");
    let failure = watch(Path::new("/etc/passwd"), Options::default(), |_| {}).map(|_| ());
    assert!(matches!(failure, Err(Failure::Root { .. })), "{failure:?}");
}

#[test]
fn polling_that_was_asked_for_says_so() {
    let site = site(Way::Polling);
    let mode = site.watch.as_ref().map(|watch| watch.mode());
    assert!(matches!(mode, Some(Mode::Polling { why: Why::Asked, .. })), "{mode:?}");
}

/// More events than the system keeps, while the teller is busy.
#[test]
fn lost_events_are_made_good_by_a_rescan() {
    let most = fs::read_to_string("/proc/sys/fs/inotify/max_queued_events").expect("a number");
    let most: usize = most.trim().parse().expect("a number");
    if most > 50_000 {
        return;
    }
    let mut site = site_with(Way::Events, Duration::from_millis(8), |_| {});
    let (told, changes) = mpsc::channel();
    let (go, wait) = mpsc::channel::<()>();
    site.start(Duration::from_millis(8), move |change| {
        told.send(change).ok();
        wait.recv().ok();
    });
    site.put("content/a.md", "new text");
    changes.recv_timeout(PATIENCE).expect("told");
    for count in 0..=most / 2 {
        File::create(site.at(&format!("content/{count}.md"))).expect("created");
    }
    site.put("content/unseen/deep/x.md", "made while nobody looked");
    drop(go);
    while !changes.recv_timeout(PATIENCE).expect("told").rescan {}
    while changes.recv_timeout(Duration::from_millis(500)).is_ok() {}
    site.put("content/unseen/deep/x.md", "new text");
    let change = changes.recv_timeout(PATIENCE).expect("told");
    assert_eq!(change.paths, ["content/unseen/deep/x.md"]);
}

/// Runs another test of this program where only so many folders may be watched. Returns whether
/// that was possible.
fn run_limited(test: &str, most: usize) -> bool {
    let this = std::env::current_exe().expect("this program");
    let script = format!(
        "echo {most} >/proc/sys/user/max_inotify_watches && echo limited && exec \"$0\" \
         --ignored --exact serve::watch::tests::limits::{test}"
    );
    let run = Command::new("unshare").args(["-Ur", "sh", "-c", &script]).arg(this).output();
    let Ok(run) = run else { return false };
    let out = String::from_utf8_lossy(&run.stdout).into_owned();
    if !out.contains("limited") {
        return false;
    }
    assert!(run.status.success() && out.contains("1 passed"), "{out}");
    true
}

#[test]
fn too_few_watches_make_it_poll() {
    run_limited("with_three_watches", 3);
}

#[test]
fn watches_that_run_out_later_make_it_poll() {
    run_limited("with_six_watches", 6);
}

fn is_limited(mode: &Mode) -> bool {
    matches!(mode, Mode::Polling { why: Why::Limit { .. }, .. })
}

#[test]
#[ignore = "runs in another, with a limit"]
fn with_three_watches() {
    let mut site = site(Way::Polling);
    site.watch = None;
    let (told, changes) = mpsc::channel();
    let watch = watch(&site.root, Options::default(), move |change| {
        told.send(change).ok();
    });
    let watch = watch.expect("watched");
    assert!(is_limited(&watch.mode()), "{:?}", watch.mode());
    site.put("content/a.md", "new text");
    let change = changes.recv_timeout(PATIENCE).expect("told");
    assert_eq!(change.paths, ["content/a.md"]);
}

#[test]
#[ignore = "runs in another, with a limit"]
fn with_six_watches() {
    let site = site(Way::Events);
    site.put("content/one/two/three/x.md", "text");
    site.until(|told| told.rescan);
    while !site.watch.as_ref().is_some_and(|watch| is_limited(&watch.mode())) {
        site.until(|told| told.rescan);
    }
    site.still_tells("content/one/two/three/x.md");
}
