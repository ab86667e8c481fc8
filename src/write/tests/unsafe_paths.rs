//! Paths and links that would lead out of the output.

use std::fs;
use std::sync::atomic::Ordering;

use super::site::{Site, names, plan, tree};
use crate::write::Failure;

/// Makes sure that a plan is refused before anything is rendered or made.
#[track_caller]
fn check_refused(paths: &[&str], culprit: &str) {
    let site = Site::new();
    assert_eq!(site.run_paths(paths), Err(Failure::Place { path: culprit.to_owned() }));
    assert_eq!(site.renders.load(Ordering::Relaxed), 0, "{culprit:?}");
    assert_eq!(names(&site.top), [""; 0], "{culprit:?}");
}

#[test]
fn paths_that_leave_the_output_are_refused() {
    for path in ["..", "../a", "a/..", "a/../../b", ".", "./a", "a/.", "/", "/etc/passwd"] {
        check_refused(&["ok.html", path], path);
    }
}

#[test]
fn paths_that_are_no_paths_are_refused() {
    for path in ["", "a/", "a//b", "a\0b", "\0", "a\\b", "..\\a"] {
        check_refused(&["ok.html", path], path);
    }
}

#[test]
fn paths_of_our_own_are_refused() {
    for path in [".lantoa", ".lantoa/a", ".lantoa-new-1", ".lantoa-new-1/a"] {
        check_refused(&["ok.html", path], path);
    }
    let site = Site::new();
    site.run_paths(&["a/.lantoa", ".lantoa-css", "..a", "a/...", "a/b..c"]).expect("a build");
}

#[test]
fn a_path_planned_twice_or_as_file_and_folder_is_refused() {
    check_refused(&["a", "b", "a"], "a");
    check_refused(&["a/b/c", "a"], "a/b/c");
    check_refused(&["a", "a-b", "a.b", "a/b"], "a/b");
    check_refused(&["a/b", "a/b-c", "a/b/c/d"], "a/b/c/d");
}

#[test]
fn an_unsafe_path_leaves_the_old_site_whole() {
    let site = Site::of(&plan(&[("a", "old")]));
    let before = site.tree();
    site.run_paths(&["a", "../evil"]).expect_err("a refusal");
    assert_eq!(site.tree(), before);
    site.check_tidy();
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;
    use crate::write::Means;
    use crate::write::path::STATE;

    /// Makes sure that runs past a link fail for the given reason, and that nothing comes to be
    /// where the link leads.
    #[track_caller]
    fn check_link(link: &str, culprit: &str) {
        for (beside, partial) in [(true, false), (false, false), (true, true)] {
            let old = plan(&[("index.html", "home"), ("vi/a/index.html", "a")]);
            let site = Site::of(&old);
            let elsewhere = site.top.join("elsewhere");
            fs::create_dir_all(elsewhere.join("a")).expect("a folder made");
            fs::write(elsewhere.join("a/index.html"), "b").expect("a file written");
            let path = site.output.join(link);
            let _ = fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path));
            symlink(&elsewhere, &path).expect("a link made");
            let (before, outside) = (site.tree(), tree(&elsewhere));
            let new = old.with("vi/a/index.html", "c").with("vi/new/index.html", "new");
            let means = Means { beside, ..Means::ALL };
            let res = site.run_any(means, &new, partial);
            assert_eq!(res, Err(Failure::Foreign { paths: vec![culprit.to_owned()] }));
            assert_eq!(tree(&elsewhere), outside);
            assert_eq!(site.tree(), before);
            assert_eq!(names(&site.top), ["elsewhere", "site"]);
        }
    }

    #[test]
    fn a_link_in_the_place_of_a_folder_is_not_followed() {
        check_link("vi", "vi");
        check_link("vi/a", "vi/a");
        check_link("vi/new", "vi/new");
    }

    #[test]
    fn a_link_in_the_place_of_a_file_is_not_followed() {
        check_link("vi/a/index.html", "vi/a/index.html");
        check_link(STATE, STATE);
    }

    #[test]
    fn a_link_to_the_planned_bytes_is_no_planned_file() {
        let site = Site::new();
        let secret = site.top.join("secret");
        fs::write(&secret, "same").expect("a file written");
        site.put_folder("");
        symlink(&secret, site.output.join("index.html")).expect("a link made");
        let res = site.run(&plan(&[("index.html", "same")]));
        assert_eq!(res, Err(Failure::Foreign { paths: vec!["index.html".to_owned()] }));
    }

    #[test]
    fn stale_files_are_not_removed_through_a_link() {
        for beside in [true, false] {
            let old = plan(&[("index.html", "home"), ("vi/a/index.html", "a")]);
            let site = Site::of(&old);
            let elsewhere = site.top.join("elsewhere");
            fs::rename(site.output.join("vi"), &elsewhere).expect("a folder moved");
            symlink("../elsewhere", site.output.join("vi")).expect("a link made");
            let outside = tree(&elsewhere);
            let new = old.without("vi/a/index.html").with("index.html", "new");
            let report = site.run_by(Means { beside, ..Means::ALL }, &new).expect("a build");
            assert_eq!((report.removed, report.foreign), (0, vec!["vi".to_owned()]));
            assert_eq!(tree(&elsewhere), outside);
        }
    }

    #[test]
    fn links_with_the_names_of_unfinished_work_are_not_followed() {
        let site = Site::of(&plan(&[("index.html", "home")]));
        let elsewhere = site.top.join("elsewhere");
        fs::create_dir(&elsewhere).expect("a folder made");
        fs::write(elsewhere.join("a"), "a").expect("a file written");
        let number = std::process::id();
        let inside = site.output.join(format!(".lantoa-new-{number}"));
        let state = site.output.join(format!(".lantoa-new-{number}.state"));
        let new = site.top.join(format!(".site.lantoa-new-{number}"));
        let old = site.top.join(format!(".site.lantoa-old-{number}"));
        for link in [inside, state, new, old] {
            symlink(&elsewhere, link).expect("a link made");
        }
        let after = plan(&[("index.html", "new")]);
        site.run(&after).expect("a build");
        assert_eq!(tree(&elsewhere), plan(&[("a", "a")]).tree());
        assert_eq!(site.tree(), after.tree());
        assert_eq!(names(&site.top), ["elsewhere", "site"]);
    }

    #[test]
    fn our_own_files_are_not_written_through_a_link() {
        let site = Site::new();
        let (secret, link) = (site.top.join("secret"), site.top.join("link"));
        fs::write(&secret, "theirs").expect("a file written");
        symlink(&secret, &link).expect("a link made");
        crate::write::disk::write(&link, b"ours").expect("a file written");
        assert_eq!(fs::read(&secret).expect("the file"), b"theirs");
        assert_eq!(tree(&site.top)["link"], super::super::site::Thing::File("ours".into()));
    }

    #[test]
    fn a_record_is_not_read_through_a_link() {
        let site = Site::of(&plan(&[("index.html", "home")]));
        let elsewhere = site.top.join("record");
        fs::rename(site.output.join(STATE), &elsewhere).expect("a record moved");
        symlink(&elsewhere, site.output.join(STATE)).expect("a link made");
        let before = fs::read(&elsewhere).expect("a record");
        let res = site.run(&plan(&[("index.html", "new")]));
        res.expect_err("a record that is a link");
        assert_eq!(fs::read(&elsewhere).expect("a record"), before);
    }
}
