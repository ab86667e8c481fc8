//! Somebody who looks only where they are told to.
//!
//! Owns nothing but tests.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::{self, DirEntry};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use super::super::place::{Place, Visit, join};
use super::{PATIENCE, Way, put, site_with};
use crate::serve::watch::Change;

type Files = BTreeMap<String, String>;

/// All files that lantoa would see.
struct All<'a>(&'a Place, Files);

impl Visit for All<'_> {
    type Stop = Infallible;

    fn folder(&mut self, _: &str, _: &Path) -> Result<bool, Infallible> {
        Ok(true)
    }

    fn link(&mut self, _: &str, _: &Path) -> Result<(), Infallible> {
        Ok(())
    }

    fn file(&mut self, folder: &str, name: &str, _: &DirEntry, _: bool) {
        let path = join(folder, name);
        if let Ok(text) = fs::read_to_string(self.0.full(&path)) {
            self.1.insert(path, text);
        }
    }
}

fn all(place: &Place) -> Files {
    let mut all = All(place, Files::new());
    for folder in place.folders {
        let Ok(()) = place.walk(folder, &mut all);
    }
    all.1
}

/// Looks at what a change names, as the server does.
fn heed(mirror: &mut Files, place: &Place, change: Change) {
    if change.rescan {
        *mirror = all(place);
        return;
    }
    for path in change.paths {
        match fs::read_to_string(place.full(&path)) {
            Ok(text) => mirror.insert(path, text),
            Err(_) => mirror.remove(&path),
        };
    }
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn folder(&mut self) -> String {
        let parts = ["content", "shared", "content/a", "content/a/b", "content/c", "themes/t"];
        parts[self.roll(6) as usize].to_owned()
    }
}

/// Does something, which may be impossible: that is no matter.
fn act(root: &Path, dice: &mut Dice, count: u32) {
    let (one, other) = (root.join(dice.folder()), root.join(dice.folder()));
    let name = format!("{}.md", dice.roll(4));
    match dice.roll(12) {
        0 => fs::remove_dir_all(&one).or_else(|_| fs::remove_file(&one)).unwrap_or_default(),
        1 | 2 => fs::rename(&one, &other).unwrap_or_default(),
        3 => fs::rename(one.join(name), other.join("moved.md")).unwrap_or_default(),
        4 => symlink(root.join("shared"), one.join("link")).unwrap_or_default(),
        5 => symlink(root.join("shared").join(&name), one.join(name)).unwrap_or_default(),
        6 => fs::remove_file(one.join("link")).unwrap_or_default(),
        7 => fs::remove_file(one.join(name)).unwrap_or_default(),
        8 => fs::create_dir_all(one.join("a/b")).unwrap_or_default(),
        9 => std::thread::sleep(Duration::from_millis(dice.roll(30))),
        _ => {
            fs::create_dir_all(&one).unwrap_or_default();
            fs::write(one.join(name), format!("text {count}")).unwrap_or_default();
        }
    }
}

fn a_mirror_keeps_up(way: Way, seed: u64) {
    let site = site_with(way, Duration::from_millis(8), |root| {
        put(&root.join("shared/x.md"), "old");
    });
    let place = Place::new(&site.root, &["content", "themes"]).expect("there");
    let (mut mirror, mut dice) = (all(&place), Dice(seed));
    for round in 0..8 {
        for count in 0..60 {
            act(&site.root, &mut dice, round * 60 + count);
        }
        let end = Instant::now() + PATIENCE;
        while mirror != all(&place) {
            assert!(Instant::now() < end, "{seed}: {mirror:#?}\n{:#?}", all(&place));
            if let Ok(change) = site.changes.recv_timeout(Duration::from_millis(100)) {
                heed(&mut mirror, &place, change);
            }
        }
    }
}

#[test]
fn a_mirror_keeps_up_by_events() {
    for seed in [7, 4711, 99_991] {
        a_mirror_keeps_up(Way::Events, seed);
    }
}

#[test]
fn a_mirror_keeps_up_by_polling() {
    a_mirror_keeps_up(Way::Polling, 1234);
}
