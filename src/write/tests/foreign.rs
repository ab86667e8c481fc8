//! What other people put into the output: it stays, and is not written over.

use std::fs;

use super::site::{Plan, Site, Thing, age, plan, stamp};
use crate::write::{Failure, Means, Report};

fn blog() -> Plan {
    plan(&[("index.html", "home"), ("vi/index.html", "trang chủ"), ("vi/a/index.html", "a")])
}

fn foreign(paths: &[&str]) -> Failure {
    Failure::Foreign { paths: paths.iter().map(|path| (*path).to_owned()).collect() }
}

#[test]
fn foreign_files_stay_and_are_listed() {
    for beside in [true, false] {
        let means = Means { beside, ..Means::ALL };
        let site = Site::of(&blog());
        let paths = [".htaccess", "old/deep/page.html", "vi/a/note.txt"];
        for path in paths {
            site.put(path, path);
            age(&site.output.join(path));
        }
        let before = paths.map(|path| stamp(&site.output.join(path)));
        // Another folder's files go, and the foreign one in it stays.
        let after = plan(&[("index.html", "new")]);
        let report = site.run_by(means, &after).expect("a build");
        let foreign = paths.map(str::to_owned).to_vec();
        assert_eq!(report, Report { written: 1, removed: 2, foreign, ..Report::default() });
        assert_eq!(paths.map(|path| stamp(&site.output.join(path))), before);
        let mut expected = after.tree();
        expected.extend(plan(&paths.map(|path| (path, path))).tree());
        assert_eq!(site.tree(), expected);
        site.check_settled(means, &after);
    }
}

#[test]
fn foreign_empty_folders_stay() {
    for beside in [true, false] {
        let site = Site::of(&blog());
        site.put_folder("empty/deep");
        site.put_folder("vi/a/empty");
        let after = blog().without("vi/a/index.html").with("index.html", "new");
        let report = site.run_by(Means { beside, ..Means::ALL }, &after).expect("a build");
        assert_eq!(report, Report { written: 1, kept: 1, removed: 1, ..Report::default() });
        let mut expected = after.tree();
        for path in ["empty", "empty/deep", "vi/a", "vi/a/empty"] {
            expected.insert(path.into(), Thing::Folder);
        }
        assert_eq!(site.tree(), expected);
    }
}

#[cfg(unix)]
#[test]
fn foreign_links_and_sockets_stay() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    for (beside, link) in [(true, true), (true, false), (false, true)] {
        let means = Means { beside, link, ..Means::ALL };
        let site = Site::of(&blog());
        symlink("nowhere", site.output.join("link")).expect("a link made");
        symlink(&site.output, site.output.join("vi/loop")).expect("a link made");
        let report = site.run_by(means, &blog().with("index.html", "new")).expect("a build");
        assert_eq!(report.foreign, ["link", "vi/loop"]);
        let tree = site.tree();
        assert_eq!(tree["link"], Thing::Link("nowhere".into()));
        assert_eq!(tree["vi/loop"], Thing::Link(site.output.clone()));
        // A socket can be linked but not copied.
        let _socket = UnixListener::bind(site.output.join("socket")).expect("a socket");
        let report = site.run_by(means, &blog().with("index.html", "newer")).expect("a build");
        assert_eq!(report.foreign, ["link", "socket", "vi/loop"]);
        assert_eq!(site.tree()["socket"], Thing::Other);
        site.check_settled(means, &blog().with("index.html", "newer"));
    }
}

#[cfg(unix)]
#[test]
fn folders_keep_their_rights() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::of(&blog());
    site.put_folder("closed");
    let closed = site.output.join("closed");
    let rights = |path: &std::path::Path| {
        fs::metadata(path).expect("a folder").permissions().mode() & 0o7777
    };
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o710)).expect("rights set");
    fs::set_permissions(&site.output, fs::Permissions::from_mode(0o751)).expect("rights set");
    site.run(&blog().with("index.html", "new")).expect("a build");
    assert_eq!(rights(&closed), 0o710);
    assert_eq!(rights(&site.output), 0o751);
}

#[cfg(unix)]
#[test]
fn a_folder_that_can_not_be_cleared_stays_where_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::of(&blog());
    site.put("locked/note.txt", "theirs");
    let locked = site.output.join("locked");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("rights set");
    let after = blog().with("index.html", "new");
    let report = site.run(&after).expect("a build");
    assert_eq!(report.foreign, ["locked/note.txt"]);
    site.check_settled(Means::ALL, &after);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).expect("rights set");
    assert_eq!(site.tree(), after.with("locked/note.txt", "theirs").tree());
}

#[cfg(unix)]
#[test]
fn names_that_are_no_text_stay() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let site = Site::of(&blog());
    let path = site.output.join("vi").join(OsStr::from_bytes(b"\xff.txt"));
    if fs::write(&path, "latin").is_err() {
        // Some disks take only text.
        return;
    }
    let report = site.run(&blog().with("index.html", "new")).expect("a build");
    assert_eq!(report.foreign, ["vi/\u{fffd}.txt"]);
    assert_eq!(fs::read(&path).expect("the file"), b"latin");
}

#[test]
fn a_foreign_file_in_the_way_is_not_written_over() {
    let site = Site::of(&blog());
    site.put("en/index.html", "theirs");
    site.put("fr/index.html", "theirs");
    let before = site.tree();
    let after = blog().with("en/index.html", "ours").with("fr/index.html", "ours");
    assert_eq!(site.run(&after), Err(foreign(&["en/index.html", "fr/index.html"])));
    assert_eq!(site.tree(), before);
    site.check_tidy();
    assert_eq!(site.run_partly(&after), Err(foreign(&["en/index.html", "fr/index.html"])));
    assert_eq!(site.tree(), before);
    site.check_tidy();
}

#[test]
fn a_foreign_file_with_the_planned_bytes_is_taken_over() {
    let site = Site::new();
    site.put("index.html", "home");
    age(&site.output.join("index.html"));
    let before = stamp(&site.output.join("index.html"));
    let report = site.run(&blog()).expect("a build");
    assert_eq!(report, Report { written: 2, kept: 1, ..Report::default() });
    assert_eq!(stamp(&site.output.join("index.html")), before);
    site.check_settled(Means::ALL, &blog());
    site.run(&blog().without("index.html")).expect("a build");
    assert!(!site.output.join("index.html").exists());
}

#[test]
fn a_foreign_file_whose_rendering_fails_stays_foreign() {
    let site = Site::of(&blog());
    site.put("en.html", "theirs");
    let failing = blog().failing("en.html").with("index.html", "new");
    let report = site.run(&failing).expect("a build");
    let foreign = vec!["en.html".to_owned()];
    assert_eq!(report, Report { written: 1, kept: 2, failed: 1, foreign, ..Report::default() });
    assert_eq!(site.tree()["en.html"], Thing::File("theirs".into()));
    site.run(&blog()).expect("a build");
    assert_eq!(site.tree()["en.html"], Thing::File("theirs".into()));
}

#[test]
fn foreign_files_and_folders_block_what_can_not_stand_beside_them() {
    let site = Site::of(&blog());
    site.put("en", "a file where a folder goes");
    site.put_folder("fr");
    let after = blog().with("en/a/index.html", "ours").with("fr", "a file where a folder is");
    let before = site.tree();
    assert_eq!(site.run(&after), Err(foreign(&["en", "fr"])));
    assert_eq!(site.tree(), before);
    // A folder of lantoa's does not give way either once others have something in it.
    site.put("vi/a/note.txt", "theirs");
    let before = site.tree();
    let after = plan(&[("vi", "now a file")]);
    assert_eq!(site.run(&after), Err(foreign(&["vi"])));
    assert_eq!(site.tree(), before);
    site.check_tidy();
}

#[test]
fn a_stale_file_that_gave_way_to_foreign_things_is_let_go() {
    let site = Site::of(&blog());
    fs::remove_file(site.output.join("index.html")).expect("a file removed");
    site.put("index.html/note.txt", "theirs");
    let after = blog().without("index.html").with("vi/index.html", "new");
    let report = site.run(&after).expect("a build");
    assert_eq!((report.removed, report.foreign), (0, vec!["index.html/note.txt".to_owned()]));
    assert_eq!(site.tree()["index.html/note.txt"], Thing::File("theirs".into()));
    site.check_settled(Means::ALL, &after);
}

#[test]
fn names_like_those_of_unfinished_work_are_cleared_only_with_a_number() {
    let site = Site::of(&blog());
    site.put(".lantoa-new-1/index.html", "dead");
    site.put(".lantoa-new-2.state", "dead");
    site.put(".lantoa-new-notes", "theirs");
    site.put("vi/.lantoa-new-3", "theirs");
    let beside = [".site.lantoa-new-4", ".site.lantoa-old-5", ".site.lantoa-new-x", ".other"];
    for name in beside {
        fs::create_dir(site.top.join(name)).expect("a folder made");
    }
    site.run(&blog()).expect("a build");
    assert_eq!(site.beside(), [".other", ".site.lantoa-new-x"]);
    let mut expected = blog().tree();
    expected
        .extend(plan(&[(".lantoa-new-notes", "theirs"), ("vi/.lantoa-new-3", "theirs")]).tree());
    assert_eq!(site.tree(), expected);
}
