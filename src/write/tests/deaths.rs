//! Runs that die, at every step that they can die at.

use super::site::{Plan, Site, Thing, Tree, plan, stamps, tree};
use super::steps::{Fault, Trap};
use super::ways::all_means;
use crate::write::Means;
use crate::write::path::STATE;

/// More steps than any run here has.
const STEPS_MAX: usize = 500;

fn old() -> Plan {
    plan(&[("index.html", "home"), ("vi/a", "old"), ("vi/b/c", "stale"), ("same/d", "same")])
}

fn new() -> Plan {
    plan(&[("index.html", "new home"), ("vi/a", "new"), ("same/d", "same"), ("en/e", "added")])
}

/// A plan for which files give way to folders, and the other way round.
fn blocked() -> Plan {
    plan(&[("index.html/a", "file to folder"), ("vi", "folder to file"), ("same/d", "same")])
}

/// Adds other people's file to a tree.
fn with_note(mut tree: Tree) -> Tree {
    tree.insert("same/note.txt".into(), Thing::File("theirs".into()));
    tree
}

/// Makes a site, and kills the run that writes another plan at a step; `None` if it got through.
fn killed(means: Means, after: &Plan, partial: bool, at: usize) -> Option<Site> {
    assert!(at < STEPS_MAX, "no end");
    let site = Site::of(&old());
    site.put("same/note.txt", "theirs");
    let trap = Trap::set(&site.top, Fault::Death, at);
    let res = site.run_any(means, after, partial);
    let is_sprung = trap.is_sprung();
    assert!(is_sprung || res.is_ok(), "{res:?}");
    drop(trap);
    is_sprung.then_some(site)
}

/// Makes sure that the next run completes the plan and leaves nothing behind.
#[track_caller]
fn check_mended(site: &Site, means: Means, after: &Plan) {
    site.run_by(means, after).expect("the next run");
    assert_eq!(site.tree(), with_note(after.tree()));
    site.check_settled(means, after);
}

#[test]
fn death_before_the_flip_leaves_the_old_site_and_after_it_the_new_one() {
    let means = all_means().filter(|means| means.beside);
    for (means, after) in means.flat_map(|means| [(means, new()), (means, blocked())]) {
        let (mut olds, mut news) = (0, 0);
        for at in 0.. {
            let Some(site) = killed(means, &after, false, at) else { break };
            let mut now = site.tree();
            if now.is_empty() {
                // Without an exchange the old site is set aside for a moment; the next run would
                // bring it back.
                let aside = site.top.join(format!(".site.lantoa-old-{}", std::process::id()));
                now = tree(&aside);
                now.remove(STATE);
            }
            let (is_old, is_new) = (now == with_note(old().tree()), now == with_note(after.tree()));
            assert!(is_old || is_new, "{means:?}, step {at}: {now:?}");
            assert!(is_old || news > 0 || olds > 0, "a death before anything was done");
            olds += usize::from(is_old);
            news += usize::from(is_new);
            check_mended(&site, means, &after);
        }
        assert!(olds > 5 && news > 0, "{means:?}: {olds} deaths before the flip, {news} after");
    }
}

#[test]
fn a_run_for_the_old_plan_mends_as_well() {
    for means in all_means() {
        for at in 0.. {
            let Some(site) = killed(means, &new(), false, at) else { break };
            check_mended(&site, means, &old());
        }
    }
}

#[test]
fn death_between_two_files_leaves_whole_files_and_a_record_that_knows() {
    for means in all_means().filter(|means| !means.beside) {
        for (after, partial) in [(new(), false), (blocked(), false), (new(), true)] {
            for at in 0.. {
                let Some(site) = killed(means, &after, partial, at) else { break };
                let (now, before, then) = (site.tree(), old().tree(), after.tree());
                for (path, thing) in &now {
                    let is_whole = before.get(path) == Some(thing)
                        || then.get(path) == Some(thing)
                        || path == "same/note.txt"
                        || path.starts_with(".lantoa-new-");
                    assert!(is_whole, "{means:?}, step {at}: {path} is {thing:?}");
                }
                assert_eq!(now["same/d"], Thing::File("same".into()));
                assert_eq!(now["same/note.txt"], Thing::File("theirs".into()));
                check_mended(&site, means, &after);
            }
        }
    }
}

#[test]
fn death_of_a_first_build_leaves_none_or_all() {
    for (means, exists) in all_means().flat_map(|means| [(means, true), (means, false)]) {
        for at in 0..STEPS_MAX {
            let site = Site::new();
            if exists {
                site.put_folder("");
            }
            let trap = Trap::set(&site.top, Fault::Death, at);
            let _ = site.run_by(means, &new());
            let is_sprung = trap.is_sprung();
            drop(trap);
            if !is_sprung {
                break;
            }
            let tree = site.tree();
            let is_all = tree == new().tree();
            assert!(is_all || tree.is_empty() || (exists && !means.beside), "step {at}: {tree:?}");
            site.run_by(means, &new()).expect("the next run");
            assert_eq!(site.tree(), new().tree());
            site.check_settled(means, &new());
        }
    }
}

#[test]
fn death_while_mending_is_mended_too() {
    for means in all_means().filter(|means| means.link) {
        for first in (0..STEPS_MAX).step_by(3) {
            let Some(site) = killed(means, &blocked(), false, first) else { break };
            // Each life gets a little further, or dies at the same step again.
            for at in 0..STEPS_MAX {
                let trap = Trap::set(&site.top, Fault::Death, at);
                let _ = site.run_by(means, &new());
                if !trap.is_sprung() {
                    break;
                }
            }
            check_mended(&site, means, &new());
        }
    }
}

#[test]
fn death_while_the_record_is_renewed_costs_only_another_rendering() {
    for at in 0..STEPS_MAX {
        let site = Site::of(&old());
        let before = stamps(&site.output.join("vi"));
        let trap = Trap::set(&site.top, Fault::Death, at);
        let _ = site.run(&old().salted());
        let is_sprung = trap.is_sprung();
        drop(trap);
        if !is_sprung {
            break;
        }
        site.run(&old().salted()).expect("the next run");
        assert_eq!(stamps(&site.output.join("vi")), before);
        site.check_settled(Means::ALL, &old().salted());
    }
}
