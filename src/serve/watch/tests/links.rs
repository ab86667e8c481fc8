//! Symbolic links.
//!
//! Owns nothing but tests.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::time::Duration;

use super::{Way, each_way, put, put_and_sync, site, site_with};

each_way!(
    a_linked_folder,
    a_linked_file,
    a_link_that_comes_later,
    a_folder_by_two_names,
    a_folder_above_a_target,
    loops,
);

const QUIET: Duration = Duration::from_millis(8);

fn a_linked_folder(way: Way) {
    let site = site_with(way, QUIET, |root| {
        put(&root.join("shared-news/deep/x.md"), "old");
        symlink("../shared-news", root.join("content/shared")).expect("linked");
    });
    site.put("shared-news/deep/x.md", "new text");
    let told = site.until(|told| told.has("content/shared/deep/x.md"));
    assert_eq!((told.paths.len(), told.rescan), (1, false));
    // The target is replaced.
    site.rename("shared-news", "old-news");
    site.put("shared-news/deep/x.md", "another");
    site.until(|told| told.covers("content/shared/deep/x.md"));
    site.still_tells("content/shared/deep/y.md");
    // The link is.
    site.remove("content/shared");
    site.link("../old-news", "content/shared");
    site.until(|told| told.covers("content/shared/deep/x.md"));
    site.all(Duration::from_millis(400));
    site.put("old-news/deep/x.md", "yet another");
    site.until(|told| told.has("content/shared/deep/x.md"));
}

fn a_linked_file(way: Way) {
    let site = site_with(way, QUIET, |root| {
        put(&root.join("shared/x.md"), "old");
        put(&root.join("shared/y.md"), "old");
        symlink("../shared/x.md", root.join("content/x.md")).expect("linked");
    });
    for count in 0..3 {
        site.put("shared/y.md", "of no account");
        site.put("shared/x.md", &"x".repeat(count + 5));
        site.until(|told| told.has("content/x.md"));
        site.all(Duration::from_millis(400));
        put_and_sync(&site.at("shared/x.tmp"), &"x".repeat(count + 50));
        site.rename("shared/x.tmp", "shared/x.md");
        let told = site.until(|told| told.has("content/x.md"));
        assert!(!told.rescan && told.paths.len() == 1, "{told:?}");
        site.all(Duration::from_millis(400));
    }
    site.remove("shared/x.md");
    site.until(|told| told.has("content/x.md"));
    site.all(Duration::from_millis(400));
    site.put("shared/x.md", "back");
    site.until(|told| told.has("content/x.md"));
}

fn a_link_that_comes_later(way: Way) {
    let site = site(way);
    let outside = site.folder.path().join("outside");
    put(&outside.join("x.md"), "old");
    site.put("shared/x.md", "old");
    site.link("../shared", "content/shared");
    site.until(|told| told.covers("content/shared/x.md"));
    site.all(Duration::from_millis(400));
    site.put("shared/x.md", "new text");
    site.until(|told| told.has("content/shared/x.md"));
    // One that leads outside is not followed.
    site.link("../../outside", "content/outside");
    site.calm();
    put(&outside.join("x.md"), "new text");
    let told = site.all(Duration::from_millis(500));
    assert_eq!((told.count, told.rescan), (0, false), "{told:?}");
}

fn a_folder_by_two_names(way: Way) {
    let site = site_with(way, QUIET, |root| {
        symlink("news", root.join("content/aktuelles")).expect("linked");
    });
    site.put("content/news/c.md", "new text");
    site.until(|told| told.has("content/news/c.md") && told.has("content/aktuelles/c.md"));
    // One name goes, the other stays.
    site.remove("content/aktuelles");
    site.calm();
    site.put("content/news/c.md", "newer text");
    let told = site.until(|told| told.has("content/news/c.md"));
    assert!(!told.has("content/aktuelles/c.md"), "{told:?}");
}

fn a_folder_above_a_target(way: Way) {
    let site = site_with(way, QUIET, |root| {
        symlink("../shared/deep/x.md", root.join("content/x.md")).expect("linked");
    });
    // It is not there at first, and then it is another.
    site.put("shared/deep/x.md", "text");
    site.until(|told| told.covers("content/x.md"));
    site.all(Duration::from_millis(400));
    site.rename("shared", "aside");
    site.until(|told| told.covers("content/x.md"));
    site.all(Duration::from_millis(400));
    site.put("shared/deep/x.md", "another text");
    site.until(|told| told.covers("content/x.md"));
    site.all(Duration::from_millis(400));
    site.put("shared/deep/x.md", "yet another text");
    site.until(|told| told.has("content/x.md"));
}

fn loops(way: Way) {
    let site = site_with(way, QUIET, |root| {
        symlink(".", root.join("content/self")).expect("linked");
        symlink("..", root.join("content/news/up")).expect("linked");
        fs::create_dir(root.join("content/other")).expect("made");
        symlink("../other", root.join("content/news/over")).expect("linked");
        symlink("../news", root.join("content/other/back")).expect("linked");
        symlink("nowhere", root.join("content/nothing")).expect("linked");
        symlink("knot", root.join("content/knot")).expect("linked");
        symlink("../..", root.join("content/above")).expect("linked");
    });
    site.put("content/news/c.md", "new text");
    site.until(|told| told.has("content/news/c.md"));
    site.link("../..", "content/news/high");
    site.still_tells("content/news/c.md");
}
