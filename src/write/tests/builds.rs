//! What a build writes, keeps and removes.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::Ordering;

use super::site::{Plan, Site, age, plan, stamp, stamps};
use crate::write::{Job, Means, Options, Report, write};

fn blog() -> Plan {
    plan(&[
        ("index.html", "home"),
        ("vi/index.html", "trang chủ"),
        ("vi/bai/mot/index.html", "một"),
        ("vi/bai/hai/index.html", "hai"),
        ("feed.xml", ""),
    ])
}

#[test]
fn a_first_build_writes_every_file() {
    let site = Site::new();
    let report = site.run(&blog()).expect("a build");
    assert_eq!(report, Report { written: 5, ..Report::default() });
    assert_eq!(site.tree(), blog().tree());
    assert_eq!(site.renders.load(Ordering::Relaxed), 5);
    site.check_settled(Means::ALL, &blog());
}

#[test]
fn a_plan_without_files_makes_an_empty_site() {
    let site = Site::new();
    assert_eq!(site.run(&Plan::default()), Ok(Report::default()));
    assert_eq!(site.tree(), Plan::default().tree());
    site.check_settled(Means::ALL, &Plan::default());
    site.run(&blog()).expect("a build");
    let report = site.run(&Plan::default()).expect("a build");
    assert_eq!(report, Report { removed: 5, ..Report::default() });
    assert_eq!(site.tree(), Plan::default().tree());
}

#[test]
fn only_changed_files_are_rendered_and_written() {
    let site = Site::of(&blog());
    let before = stamps(&site.output);
    let after = blog().with("index.html", "new home").with("en/index.html", "new");
    let report = site.run(&after).expect("a build");
    assert_eq!(report, Report { written: 2, kept: 4, ..Report::default() });
    assert_eq!(site.renders.load(Ordering::Relaxed), 5 + 2);
    assert_eq!(site.tree(), after.tree());
    for path in ["vi/index.html", "vi/bai/mot/index.html", "vi/bai/hai/index.html", "feed.xml"] {
        assert_eq!(stamps(&site.output)[path], before[path], "{path}");
    }
    site.check_settled(Means::ALL, &after);
}

#[test]
fn files_that_are_no_longer_planned_go_with_their_folders() {
    let site = Site::of(&blog());
    let after = blog().without("vi/bai/mot/index.html").without("vi/bai/hai/index.html");
    let report = site.run(&after).expect("a build");
    assert_eq!(report, Report { kept: 3, removed: 2, ..Report::default() });
    assert_eq!(site.tree(), after.tree());
    site.check_settled(Means::ALL, &after);
}

#[test]
fn equal_bytes_keep_inode_and_time() {
    let site = Site::of(&blog());
    age(&site.output.join("index.html"));
    let before = stamp(&site.output.join("index.html"));
    let report = site.run(&blog().salted()).expect("a build");
    assert_eq!(report, Report { kept: 5, ..Report::default() });
    assert_eq!(site.renders.load(Ordering::Relaxed), 5 + 5);
    assert_eq!(stamp(&site.output.join("index.html")), before);
    site.check_settled(Means::ALL, &blog().salted());
    // So they do when other files change in the same run.
    let after = blog().with("feed.xml", "news");
    let report = site.run(&after).expect("a build");
    assert_eq!(report, Report { written: 1, kept: 4, ..Report::default() });
    assert_eq!(stamp(&site.output.join("index.html")), before);
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    let file = plan(&[("a", "file"), ("b/c/d", "deep")]);
    let folder = plan(&[("a/b", "below"), ("b", "file")]);
    let site = Site::of(&file);
    for now in [&folder, &file, &folder] {
        let report = site.run(now).expect("a build");
        assert_eq!(report, Report { written: 2, removed: 2, ..Report::default() });
        assert_eq!(site.tree(), now.tree());
        site.check_settled(Means::ALL, now);
    }
}

#[test]
fn a_planned_file_that_someone_removed_or_cut_comes_back() {
    let site = Site::of(&blog());
    std::fs::remove_dir_all(site.output.join("vi/bai")).expect("a folder removed");
    site.put("index.html", "ho");
    let report = site.run(&blog()).expect("a build");
    assert_eq!(report, Report { written: 3, kept: 2, ..Report::default() });
    assert_eq!(site.tree(), blog().tree());
    site.check_settled(Means::ALL, &blog());
}

#[test]
fn a_stale_file_that_someone_removed_is_not_missed() {
    let site = Site::of(&blog());
    std::fs::remove_file(site.output.join("feed.xml")).expect("a file removed");
    let after = blog().without("feed.xml").without("index.html");
    let report = site.run(&after).expect("a build");
    assert_eq!(report, Report { kept: 3, removed: 1, ..Report::default() });
    site.check_settled(Means::ALL, &after);
}

#[test]
fn a_failed_rendering_keeps_the_old_file() {
    let site = Site::of(&blog());
    let failing = blog().failing("index.html").failing("new.html");
    let report = site.run(&failing).expect("a build");
    assert_eq!(report, Report { kept: 4, failed: 2, ..Report::default() });
    assert_eq!(site.tree(), blog().tree());
    // So it does when other files change in the same run.
    let report = site.run(&failing.with("feed.xml", "news")).expect("a build");
    assert_eq!(report, Report { written: 1, kept: 3, failed: 2, ..Report::default() });
    let after = blog().with("feed.xml", "news");
    assert_eq!(site.tree(), after.tree());
    // The old file is still the one that its old fingerprint stands for.
    site.check_settled(Means::ALL, &after);
}

#[test]
fn a_first_build_with_only_failures_makes_an_empty_site() {
    let site = Site::new();
    let report = site.run(&Plan::default().failing("index.html")).expect("a build");
    assert_eq!(report, Report { failed: 1, ..Report::default() });
    assert!(site.output.is_dir());
    assert_eq!(site.tree(), Plan::default().tree());
    site.run(&blog()).expect("a build");
    site.check_settled(Means::ALL, &blog());
}

#[test]
fn a_panic_while_rendering_leaves_the_old_site_whole() {
    let site = Site::of(&blog());
    let before = stamps(&site.top);
    let paths = ["index.html", "new.html", "vi/index.html"];
    let jobs = paths.map(|path| Job { path, fingerprint: [1; 32] });
    let options = Options { output: site.output.clone(), partial: false };
    // The last one unwinds without the panic's message.
    let render =
        |index| if index < 2 { Some(vec![b'x']) } else { resume_unwind(Box::new("unwound")) };
    let run = || write(&jobs, &options, &render, &|| {});
    let payload = catch_unwind(AssertUnwindSafe(run)).expect_err("a panic");
    assert_eq!(payload.downcast_ref(), Some(&"unwound"));
    site.check_tidy();
    assert_eq!(site.tree(), blog().tree());
    let after = stamps(&site.top);
    let changed: Vec<_> = before.iter().filter(|(path, at)| after[*path] != **at).collect();
    // Only the folder above, where the new site was begun, has a new time.
    assert!(changed.iter().all(|(path, _)| path.is_empty()), "{changed:?}");
    site.check_settled(Means::ALL, &blog());
}

#[test]
fn the_order_of_the_jobs_does_not_matter() {
    let (one, other) = (Site::new(), Site::new());
    one.run_paths(&["a/b", "a", "b/x", "a.b"]).expect_err("a is a file and a folder");
    one.run_paths(&["a/b", "c", "b/x", "a.b", "a-b"]).expect("a build");
    other.run_paths(&["a-b", "a.b", "a/b", "b/x", "c"]).expect("a build");
    assert_eq!(one.tree(), other.tree());
    assert_eq!(one.state(), other.state());
}
