//! Full disks: pretended at every step, and a real one.

use super::site::{Plan, Site, plan, stamps};
use super::steps::{Fault, Trap};
use super::ways::all_means;
use crate::write::{Failure, Means};

/// More steps than any run here has.
const STEPS_MAX: usize = 500;

fn old() -> Plan {
    plan(&[("index.html", "home"), ("vi/a", "old"), ("vi/b/c", "stale"), ("same/d", "same")])
}

fn new() -> Plan {
    plan(&[("index.html", "new home"), ("vi/a", "new"), ("same/d", "same"), ("en/e", "added")])
}

/// Runs a plan on a disk that is full at a step; says whether it was, and what the run said.
fn run_full(site: &Site, means: Means, after: &Plan, at: usize) -> Option<Result<(), Failure>> {
    assert!(at < STEPS_MAX, "no end");
    let trap = Trap::set(&site.top, Fault::DiskFull, at);
    let res = site.run_by(means, after).map(drop);
    trap.is_sprung().then_some(res)
}

#[test]
fn a_full_disk_leaves_the_old_site_untouched() {
    for means in all_means().filter(|means| means.beside) {
        let mut failures = 0;
        for at in 0.. {
            let site = Site::of(&old());
            site.put("same/note.txt", "theirs");
            let before = stamps(&site.output);
            let Some(res) = run_full(&site, means, &new(), at) else { break };
            if let Err(failure) = res {
                assert!(matches!(failure, Failure::DiskFull { .. }), "{failure:?}");
                let mut after = stamps(&site.output);
                // Setting the site aside and back again leaves its own folder with a new time.
                after.insert(String::new(), before[""]);
                assert_eq!(after, before, "{means:?}, step {at}");
                site.check_tidy();
                failures += 1;
            }
            // A failure to clear up is none: the new site stands, and the next run does it.
            site.run_by(means, &new()).expect("the next run");
            assert_eq!(site.tree(), new().with("same/note.txt", "theirs").tree());
            site.check_settled(means, &new());
        }
        assert!(failures > 5, "{failures}");
    }
}

#[test]
fn a_full_disk_between_two_files_is_mended_by_the_next_run() {
    for means in all_means().filter(|means| !means.beside) {
        for at in 0.. {
            let site = Site::of(&old());
            let Some(res) = run_full(&site, means, &new(), at) else { break };
            if let Err(failure) = res {
                assert!(matches!(failure, Failure::DiskFull { .. }), "{failure:?}");
                site.check_tidy();
            }
            site.run_by(means, &new()).expect("the next run");
            let mut tree = site.tree();
            // An empty folder that could not be removed is let go.
            tree.retain(|path, _| path != "vi/b");
            assert_eq!(tree, new().tree());
            site.check_settled(means, &new());
        }
    }
}

#[test]
fn a_first_build_on_a_full_disk_leaves_nothing() {
    for means in all_means() {
        for at in 0.. {
            let site = Site::new();
            let Some(res) = run_full(&site, means, &new(), at) else { break };
            if let Err(failure) = res {
                assert!(matches!(failure, Failure::DiskFull { .. }), "{failure:?}");
                assert!(!site.output.exists(), "step {at}");
                site.check_tidy();
            }
            site.run_by(means, &new()).expect("the next run");
            site.check_settled(means, &new());
        }
    }
}

#[test]
fn a_full_disk_while_the_record_is_renewed_keeps_the_old_one() {
    for at in 0.. {
        let site = Site::of(&old());
        let record = site.state();
        let Some(res) = run_full(&site, Means::ALL, &old().salted(), at) else { break };
        assert!(matches!(res, Err(Failure::DiskFull { .. })), "{res:?}");
        assert_eq!((site.state(), site.tree()), (record, old().tree()));
        site.check_tidy();
    }
}

#[cfg(target_os = "linux")]
mod real {
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};

    use super::*;

    /// A disk in memory, gone when dropped.
    struct Disk(PathBuf);

    impl Disk {
        /// Mounts one of 256 KB; `None` if that is not allowed here.
        fn mount(at: &Path) -> Option<Self> {
            let call = |name: &str, args: &[&str]| {
                let mut command = Command::new(name);
                command.args(args).arg(at).stdout(Stdio::null()).stderr(Stdio::null());
                command.status().is_ok_and(|status| status.success())
            };
            let options = ["-t", "tmpfs", "-o", "size=256k", "lantoa-test"];
            call("mount", &options).then(|| Self(at.to_path_buf()))
        }
    }

    impl Drop for Disk {
        fn drop(&mut self) {
            let _ = Command::new("umount").arg(&self.0).status();
        }
    }

    /// Makes a site on a small disk, which is the output itself or holds it.
    fn check_disk(is_output: bool) {
        let mut site = Site::new();
        let point = site.top.join("disk");
        std::fs::create_dir(&point).expect("a folder made");
        let Some(_disk) = Disk::mount(&point) else {
            #[expect(clippy::print_stderr, reason = "who runs the tests should know")]
            {
                eprintln!("skipped: no disk can be mounted here");
            }
            return;
        };
        site.output = if is_output { point } else { point.join("site") };
        let page = "x".repeat(30_000);
        let small = plan(&[("a/index.html", &page), ("b/index.html", &page)]);
        let large = (0..20).fold(small.clone(), |plan, n| plan.with(&format!("c/{n}"), &page));
        site.run(&small).expect("a build");
        let before = stamps(&site.output);
        let res = site.run(&large);
        assert!(matches!(res, Err(Failure::DiskFull { .. })), "{res:?}");
        let mut after = stamps(&site.output);
        if is_output {
            // The new files were begun in the output, which so has a new time.
            after.insert(String::new(), before[""]);
        }
        assert_eq!(after, before);
        let inside = super::super::site::names(&site.output);
        assert_eq!(inside, [".lantoa", "a", "b"]);
        let report = site.run(&small.clone().with("b/index.html", "new")).expect("a build");
        assert_eq!((report.written, report.kept), (1, 1));
        assert_eq!(site.tree(), small.with("b/index.html", "new").tree());
        assert_eq!(site.beside(), if is_output { [""; 0].to_vec() } else { vec!["disk"] });
    }

    #[test]
    fn a_real_full_disk_leaves_the_old_site_untouched() {
        check_disk(false);
    }

    #[test]
    fn a_real_full_disk_that_is_the_output_does_so_too() {
        check_disk(true);
    }
}
