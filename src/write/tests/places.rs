//! Where the output may be.

use std::fs;

use super::site::{Plan, Site, names, plan};
use crate::write::{Failure, Means};

fn blog() -> Plan {
    plan(&[("index.html", "home"), ("vi/index.html", "trang chủ")])
}

#[test]
fn folders_above_the_output_are_made() {
    let mut site = Site::new();
    site.output = site.top.join("a/b/site");
    site.run(&blog()).expect("a build");
    assert_eq!(site.tree(), blog().tree());
    assert_eq!(names(&site.top.join("a/b")), ["site"]);
}

#[test]
fn an_empty_folder_is_filled() {
    for beside in [true, false] {
        let site = Site::new();
        fs::create_dir(&site.output).expect("a folder made");
        let means = Means { beside, ..Means::ALL };
        site.run_by(means, &blog()).expect("a build");
        assert_eq!(site.tree(), blog().tree());
        site.check_settled(means, &blog());
    }
}

#[test]
fn a_file_is_no_place() {
    let site = Site::new();
    fs::write(&site.output, "theirs").expect("a file written");
    let path = site.output.to_string_lossy().into_owned();
    assert_eq!(site.run(&blog()), Err(Failure::Place { path }));
    assert_eq!(fs::read(&site.output).expect("the file"), b"theirs");
}

#[test]
fn the_root_is_no_place() {
    let mut site = Site::new();
    site.output = "/".into();
    assert_eq!(site.run(&blog()), Err(Failure::Place { path: "/".to_owned() }));
}

#[test]
fn a_path_with_dots_is_the_folder_it_leads_to() {
    let mut site = Site::of(&blog());
    site.output = site.top.join("site/vi/../../site/.");
    site.check_settled(Means::ALL, &blog());
    let after = blog().with("index.html", "new");
    site.run(&after).expect("a build");
    assert_eq!(site.tree(), after.tree());
    assert_eq!(names(&site.top), ["site"]);
}

#[test]
fn runs_at_once_follow_each_other() {
    let site = Site::new();
    let plans = ["one", "two", "three"].map(|name| plan(&[("index.html", name), (name, name)]));
    std::thread::scope(|scope| {
        for plan in &plans {
            scope.spawn(|| (0..10).for_each(|_| drop(site.run(plan).expect("a build"))));
        }
    });
    let tree = site.tree();
    let last = plans.iter().find(|plan| plan.tree() == tree).expect("the tree of one plan");
    site.check_settled(Means::ALL, last);
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;
    use crate::write::tests::site::stamp;

    #[test]
    fn the_output_may_be_a_link_to_a_folder() {
        for beside in [true, false] {
            let mut site = Site::of(&blog());
            let real = site.output.clone();
            site.output = site.top.join("link");
            symlink("site", &site.output).expect("a link made");
            let link = stamp(&site.output);
            let after = blog().with("index.html", "new");
            site.run_by(Means { beside, ..Means::ALL }, &after).expect("a build");
            assert_eq!(stamp(&site.output), link);
            assert_eq!(names(&site.top), ["link", "site"]);
            site.output = real;
            assert_eq!(site.tree(), after.tree());
        }
    }

    #[test]
    fn the_output_may_be_a_link_to_where_nothing_is() {
        let mut site = Site::new();
        site.output = site.top.join("link");
        symlink("other", &site.output).expect("a link made");
        symlink("deep/site", site.top.join("other")).expect("a link made");
        site.run(&blog()).expect("a build");
        assert_eq!(names(&site.top), ["deep", "link", "other"]);
        assert_eq!(names(&site.top.join("deep")), ["site"]);
        assert_eq!(site.tree(), blog().tree());
    }

    #[test]
    fn links_in_a_circle_are_no_place() {
        let site = Site::new();
        symlink("site", &site.output).expect("a link made");
        site.run(&blog()).expect_err("a circle");
        assert_eq!(names(&site.top), ["site"]);
    }
}
