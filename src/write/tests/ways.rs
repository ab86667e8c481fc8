//! All ways into the output come to the same.

use std::fs;
use std::path::Path;

use super::site::{Plan, Site, age, plan, stamp};
use crate::write::Means;

/// Returns all that a system can offer or withhold.
pub(super) fn all_means() -> impl Iterator<Item = Means> {
    let has = |bits: u8, bit: u8| bits & bit != 0;
    let means =
        move |bits| Means { beside: has(bits, 1), exchange: has(bits, 2), link: has(bits, 4) };
    (0..8).rev().map(means)
}

/// Returns plans that each ask for other steps than the last.
fn history() -> [Plan; 6] {
    let first = plan(&[("index.html", "home"), ("vi/a", "a"), ("vi/b/c", "c"), ("same", "same")]);
    let changed = first.clone().with("index.html", "new home").with("vi/b/d", "d");
    let removed = first.clone().without("vi/b/c");
    let folder = removed.clone().without("vi/a").with("vi/a/e", "e").with("vi/b", "file");
    let file = plan(&[("vi", "file"), ("same", "same")]);
    [first, changed, removed, folder, file.clone(), file.salted()]
}

#[test]
fn every_way_leads_to_the_same_site() {
    for means in all_means() {
        let site = Site::new();
        for plan in history() {
            site.run_by(means, &plan).expect("a build");
            assert_eq!(site.tree(), plan.tree(), "{means:?}");
            site.check_settled(means, &plan);
        }
    }
}

#[test]
fn every_way_keeps_the_times_of_files_that_stay() {
    for means in all_means() {
        let site = Site::of(&history()[0]);
        site.put("vi/note.txt", "theirs");
        let paths = ["same", "vi/note.txt"].map(|path| site.output.join(path));
        paths.iter().for_each(|path| age(path));
        let before = paths.clone().map(|path| stamp(&path));
        for plan in history().iter().take(4) {
            site.run_by(means, plan).expect("a build");
            let after = paths.clone().map(|path| stamp(&path));
            assert_eq!(after.map(|stamp| stamp.1), before.map(|stamp| stamp.1), "{means:?}");
            if means.link || !means.beside {
                assert_eq!(after, before, "{means:?}");
            }
        }
    }
}

#[test]
fn only_one_way_takes_a_new_folder() {
    for means in all_means() {
        let site = Site::of(&history()[0]);
        let before = stamp(&site.output).0;
        site.run_by(means, &history()[1]).expect("a build");
        assert_eq!(stamp(&site.output).0 == before, !means.beside, "{means:?}");
    }
}

#[test]
fn each_way_goes_on_where_another_left_off() {
    let site = Site::new();
    for means in all_means().chain(all_means().collect::<Vec<_>>().into_iter().rev()) {
        for plan in history() {
            site.run_by(means, &plan).expect("a build");
            assert_eq!(site.tree(), plan.tree(), "{means:?}");
        }
        site.check_settled(means, &history()[5]);
    }
}

#[test]
fn many_threads_make_what_one_makes() {
    let many = |names: std::ops::Range<usize>, bytes: &str| {
        let files = names.map(|name| (format!("{}/{}/{name}", name % 7, name % 3), name));
        files
            .fold(Plan::default(), |plan, (path, name)| plan.with(&path, &format!("{bytes}{name}")))
    };
    let plans =
        [many(0..300, "a"), many(50..350, "a"), many(0..300, "b"), many(0..300, "b").salted()];
    let made = [1, 2, 16].map(|threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        let site = Site::new();
        let made = plans.clone().map(|plan| {
            let report = pool.install(|| site.run(&plan)).expect("a build");
            assert_eq!(site.tree(), plan.tree());
            (report, site.state())
        });
        site.check_tidy();
        made
    });
    assert_eq!(made[0], made[1]);
    assert_eq!(made[0], made[2]);
}

#[test]
fn a_foreign_folder_that_can_not_be_copied_is_left_in_its_place() {
    for means in all_means() {
        let site = Site::of(&history()[0]);
        make_pipe(&site.output);
        site.run_by(means, &history()[1]).expect("a build");
        assert!(fs::symlink_metadata(site.output.join("pipe")).is_ok(), "{means:?}");
        site.check_settled(means, &history()[1]);
    }
}

/// Makes a thing that can't be copied, where the system has such.
fn make_pipe(folder: &Path) {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, FileType, Mode, mknodat};
        let path = folder.join("pipe");
        mknodat(CWD, path, FileType::Fifo, Mode::RWXU, 0).expect("a pipe");
    }
    #[cfg(not(target_os = "linux"))]
    fs::write(folder.join("pipe"), "").expect("a file written");
}
