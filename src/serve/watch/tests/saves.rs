//! Files as editors and git save them.
//!
//! Owns nothing but tests.

use std::fs::{self, File};
use std::io::Write;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::{Site, Way, each_way, put_and_sync, site, site_with};

each_way!(
    a_lone_save,
    vim,
    vim_over_and_over,
    vs_code_in_place,
    vs_code_atomically,
    libre_office,
    a_deletion,
    a_rename,
    a_checkout_is_one_change,
    hidden_and_other_names_are_ignored,
    dropping_ends_it,
);

fn a_lone_save(way: Way) {
    let site = site(way);
    site.put("content/a.md", "new text");
    let told = site.until(|told| told.has("content/a.md"));
    assert_eq!((told.paths.len(), told.rescan), (1, false));
    site.put("themes/plain/page.html", "new text");
    site.until(|told| told.has("themes/plain/page.html"));
}

/// What strace shows of `:w` with `backupcopy=no`.
fn save_by_vim(site: &Site, name: &str, text: &str) {
    let file = format!("content/{name}");
    drop(File::create_new(site.at("content/4913")).expect("created"));
    site.remove("content/4913");
    site.rename(&file, &format!("{file}~"));
    put_and_sync(&site.at(&file), text);
    let meta = fs::metadata(site.at(&format!("{file}~"))).expect("there");
    fs::set_permissions(site.at(&file), meta.permissions()).expect("set");
    site.remove(&format!("{file}~"));
}

fn vim(way: Way) {
    let site = site(way);
    save_by_vim(&site, "a.md", "new text");
    let told = site.until(|told| told.has("content/a.md"));
    assert!(!told.rescan);
    site.still_tells("content/a.md");
}

fn vim_over_and_over(way: Way) {
    let site = site(way);
    for count in 0..40 {
        save_by_vim(&site, "a.md", &"x".repeat(count));
    }
    site.until(|told| told.has("content/a.md"));
    site.all(Duration::from_millis(400));
    save_by_vim(&site, "a.md", "the last one");
    let told = site.until(|told| told.has("content/a.md"));
    assert!(!told.rescan);
}

fn vs_code_in_place(way: Way) {
    let site = site(way);
    // Opened and cut to nothing in one call, as node does with the flag "w".
    put_and_sync(&site.at("content/news/c.md"), "new text");
    let told = site.until(|told| told.has("content/news/c.md"));
    assert!(!told.rescan);
}

fn vs_code_atomically(way: Way) {
    let site = site(way);
    put_and_sync(&site.at("content/a.md.vsctmp"), "new text");
    site.rename("content/a.md.vsctmp", "content/a.md");
    let told = site.until(|told| told.has("content/a.md"));
    assert!(!told.rescan);
    site.still_tells("content/a.md");
}

fn libre_office(way: Way) {
    let site = site(way);
    site.put("content/.~lock.b.md#", "somebody,machine,now");
    put_and_sync(&site.at("content/lu1234abc.tmp"), "new text");
    site.rename("content/lu1234abc.tmp", "content/b.md");
    let told = site.until(|told| told.has("content/b.md"));
    site.remove("content/.~lock.b.md#");
    assert!(!told.rescan);
    assert!(told.paths.iter().all(|path| !path.contains('#')), "{told:?}");
}

fn a_deletion(way: Way) {
    let site = site(way);
    site.remove("content/b.md");
    site.until(|told| told.has("content/b.md"));
}

fn a_rename(way: Way) {
    let site = site(way);
    site.rename("content/b.md", "content/news/d.md");
    site.until(|told| told.has("content/b.md") && told.has("content/news/d.md"));
}

fn a_checkout_is_one_change(way: Way) {
    // So long that no machine takes a break of it in the midst.
    let quiet = Duration::from_millis(if way == Way::Polling { 1500 } else { 300 });
    let site = site_with(way, quiet, |root| {
        for count in 0..50 {
            super::put(&root.join(format!("content/news/{count}.md")), "old");
        }
    });
    // Git removes a file that is there and makes another.
    for count in 0..100 {
        let path = site.at(&format!("content/news/{count}.md"));
        fs::remove_file(&path).ok();
        let mut file = File::create_new(path).expect("created");
        file.write_all(b"of another branch").expect("written");
    }
    let mut told = site.until(|told| told.count == 1);
    let rest = site.all(Duration::from_secs(3));
    told.paths.retain(|path| path.starts_with("content/news/"));
    if way == Way::Polling {
        // A look in the midst of it is no fault: what it found is told with the rest.
        told.paths.extend(rest.paths);
    } else {
        assert_eq!((rest.count, told.rescan), (0, false), "{rest:?}");
    }
    assert_eq!(told.paths.len(), 100);
}

fn hidden_and_other_names_are_ignored(way: Way) {
    let site = site_with(way, Duration::from_millis(8), |root| {
        super::put(&root.join("content/.git/index"), "");
        super::put(&root.join("public/index.html"), "");
    });
    site.put("content/.a.md.swp", "");
    site.put("content/.git/index", "new text");
    site.put("content/.obsidian/workspace.json", "{}");
    site.put("public/index.html", "new text");
    site.put("notes.md", "new text");
    site.put(".git/HEAD", "");
    site.put("content/a.md", "new text");
    let told = site.until(|told| told.has("content/a.md"));
    let rest = site.all(Duration::from_millis(500));
    assert_eq!(told.paths.iter().collect::<Vec<_>>(), ["content/a.md"]);
    assert_eq!((told.rescan, rest.rescan, rest.paths.len()), (false, false, 0));
}

fn dropping_ends_it(way: Way) {
    let mut site = site(way);
    site.put("content/a.md", "new text");
    // The teller goes with the thread, so its end of the channel is closed.
    drop(site.watch.take());
    while site.changes.try_recv().is_ok() {}
    assert_eq!(site.changes.try_recv(), Err(mpsc::TryRecvError::Disconnected));
}

/// Watches with a teller that reads a file, and returns what it read each time.
fn readings(quiet: Duration) -> (Site, mpsc::Receiver<String>) {
    let mut site = site_with(Way::Events, quiet, |_| {});
    let (send, read) = mpsc::channel();
    let path = site.at("content/a.md");
    site.start(quiet, move |_| {
        send.send(fs::read_to_string(&path).unwrap_or_default()).ok();
    });
    (site, read)
}

#[test]
fn a_save_in_two_steps_is_never_seen_by_half() {
    let (site, read) = readings(Duration::from_millis(100));
    let mut file = File::create(site.at("content/a.md")).expect("cut");
    for part in ["one ", "two ", "three"] {
        // Longer than the quiet, and much shorter than the patience.
        thread::sleep(Duration::from_millis(250));
        file.write_all(part.as_bytes()).expect("written");
    }
    drop(file);
    assert_eq!(read.recv_timeout(super::PATIENCE).as_deref(), Ok("one two three"));
}

#[test]
fn a_file_moved_away_and_made_anew_is_never_seen_as_gone() {
    let (site, read) = readings(Duration::from_millis(100));
    site.rename("content/a.md", "content/a.md~");
    thread::sleep(Duration::from_millis(150));
    site.put("content/a.md", "new text");
    assert_eq!(read.recv_timeout(super::PATIENCE).as_deref(), Ok("new text"));
}

#[test]
fn a_file_that_is_never_closed_is_told() {
    let site = site(Way::Events);
    let mut file = File::options().append(true).open(site.at("content/a.md")).expect("opened");
    file.write_all(b"more").expect("written");
    site.until(|told| told.has("content/a.md"));
    file.write_all(b"and more").expect("written");
    site.until(|told| told.has("content/a.md"));
    drop(file);
    site.until(|told| told.has("content/a.md"));
}

#[test]
fn a_checkout_that_takes_long_is_one_change() {
    let site = site_with(Way::Events, Duration::from_millis(30), |root| {
        super::put(&root.join(".git/HEAD"), "");
    });
    site.put(".git/index.lock", "");
    for count in 0..100 {
        site.put(&format!("content/news/{count}.md"), "of another branch");
        if count == 50 {
            // Much longer than it would else be waited for.
            thread::sleep(Duration::from_millis(1200));
        }
    }
    site.remove(".git/index.lock");
    let told = site.until(|told| told.count == 1);
    let rest = site.all(Duration::from_secs(1));
    assert_eq!((told.paths.len(), told.rescan, rest.count), (100, false, 0));
}
