//! Folders that come, go and move.
//!
//! Owns nothing but tests.

use std::fs;
use std::time::Duration;

use super::{Site, Way, each_way, put, site, site_with};

each_way!(
    a_folder_renamed_inside,
    a_folder_moved_in_and_out,
    content_deleted_and_made_again,
    content_replaced_by_renames,
    folders_that_were_not_there,
);

fn a_folder_renamed_inside(way: Way) {
    let site = site(way);
    site.rename("content/news", "content/press");
    site.until(|told| told.covers("content/news/c.md") && told.covers("content/press/c.md"));
    site.still_tells("content/press/c.md");
    // The old name can be used again, and means something else.
    site.put("content/news/new.md", "");
    site.until(|told| told.covers("content/news/new.md"));
    site.still_tells("content/news/new.md");
    site.still_tells("content/press/c.md");
}

fn a_folder_moved_in_and_out(way: Way) {
    let site = site(way);
    let outside = site.folder.path().join("outside");
    put(&outside.join("deep/x.md"), "text");
    fs::rename(&outside, site.at("content/moved")).expect("moved");
    site.until(|told| told.covers("content/moved/deep/x.md"));
    site.still_tells("content/moved/deep/x.md");
    fs::rename(site.at("content/moved"), &outside).expect("moved");
    site.until(|told| told.covers("content/moved/deep/x.md"));
    site.all(Duration::from_millis(400));
    put(&outside.join("deep/x.md"), "no longer ours");
    site.put("content/a.md", "new text");
    let told = site.until(|told| told.has("content/a.md"));
    assert!(!told.rescan && !told.has("content/moved/deep/x.md"), "{told:?}");
}

fn content_deleted_and_made_again(way: Way) {
    let site = site(way);
    for _ in 0..3 {
        fs::remove_dir_all(site.at("content")).expect("removed");
        site.until(|told| told.covers("content/a.md"));
        site.all(Duration::from_millis(400));
        site.put("content/news/c.md", "again");
        site.put("content/a.md", "again");
        site.until(|told| told.covers("content/a.md") && told.covers("content/news/c.md"));
        site.still_tells("content/news/c.md");
    }
    // At once, as by a script.
    fs::remove_dir_all(site.at("content")).expect("removed");
    site.put("content/news/c.md", "once more");
    site.until(|told| told.covers("content/news/c.md"));
    site.still_tells("content/news/c.md");
}

fn content_replaced_by_renames(way: Way) {
    let site = site(way);
    site.put("content.new/news/c.md", "another");
    site.rename("content", "content.old");
    site.rename("content.new", "content");
    site.until(|told| told.covers("content/news/c.md"));
    site.still_tells("content/news/c.md");
    site.put("content.old/news/c.md", "of no account");
    let told = site.all(Duration::from_millis(500));
    assert!(!told.has("content/news/c.md"), "{told:?}");
}

fn folders_that_were_not_there(way: Way) {
    let site = site_with(way, Duration::from_millis(8), |root| {
        fs::remove_dir_all(root.join("content")).expect("removed");
        fs::remove_dir_all(root.join("themes")).expect("removed");
    });
    site.put("themes/plain/page.html", "");
    site.until(|told| told.covers("themes/plain/page.html"));
    site.still_tells("themes/plain/page.html");
    site.put("content/a.md", "");
    site.until(|told| told.covers("content/a.md"));
    site.still_tells("content/a.md");
}

fn deep_tree_at_once(way: Way) {
    let site = site(way);
    for count in 0..20 {
        let file = format!("content/t{count}/a/b/c/d/e/f.md");
        site.put(&file, "text");
        site.until(|told| told.covers(&file));
        site.still_tells(&file);
    }
}

#[test]
fn a_deep_tree_made_at_once() {
    deep_tree_at_once(Way::Events);
}

#[test]
fn a_deep_tree_made_at_once_and_polled() {
    deep_tree_at_once(Way::Polling);
}

/// What is on disk when a change is told must be the last that is told of it: what was written
/// while watches were being made must not be lost.
#[test]
fn nothing_is_lost_in_a_tree_that_grows() {
    let site = site(Way::Events);
    for count in 0..30 {
        site.put(&format!("content/t{count}/a/b/x.md"), "1");
        site.put(&format!("content/t{count}/a/b/x.md"), "last");
        let told = site.until(|told| told.covers(&format!("content/t{count}/a/b/x.md")));
        if !told.rescan {
            continue;
        }
        // Written after the rescan was told, or before it.
        site.put(&format!("content/t{count}/a/y.md"), "2");
        site.until(|told| told.covers(&format!("content/t{count}/a/y.md")));
    }
}

fn root_gone_and_back(way: Way, from: impl Fn(&Site) -> std::path::PathBuf) {
    let site = site(way);
    let (from, aside) = (from(&site), std::env::temp_dir().join(format!("aside-{}", unique())));
    fs::rename(&from, &aside).expect("moved");
    std::thread::sleep(Duration::from_millis(700));
    fs::rename(&aside, &from).expect("moved");
    site.until(|told| told.rescan);
    site.still_tells("content/a.md");
}

fn unique() -> String {
    format!("{}-{:?}", std::process::id(), std::thread::current().id())
}

#[test]
fn the_root_is_gone_and_back() {
    root_gone_and_back(Way::Events, |site| site.root.clone());
}

#[test]
fn the_polled_root_is_gone_and_back() {
    root_gone_and_back(Way::Polling, |site| site.root.clone());
}

#[test]
fn the_root_is_deleted_and_made_again() {
    let site = site(Way::Events);
    fs::remove_dir_all(&site.root).expect("removed");
    std::thread::sleep(Duration::from_millis(400));
    site.put("content/a.md", "again");
    // What was told before it was gone says the same.
    site.still_tells("content/a.md");
}

/// No event tells of it: the folder watched is another one from now on.
#[test]
fn the_folder_above_the_root_is_replaced() {
    let site = site(Way::Events);
    let (above, other) = (site.folder.path(), site.folder.path().with_extension("other"));
    put(&other.join("site/content/a.md"), "another");
    fs::rename(above, above.with_extension("old")).expect("moved");
    fs::rename(&other, above).expect("moved");
    site.until(|told| told.rescan);
    site.still_tells("content/a.md");
    fs::remove_dir_all(above.with_extension("old")).expect("removed");
}
