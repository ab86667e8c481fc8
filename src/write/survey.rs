//! What stands in the output, against what is planned.
//!
//! Owns the look at the old files and the refusal to touch what lantoa did not make. It must not
//! change anything.

use std::collections::HashSet;
use std::ffi::OsStr;

use rayon::prelude::*;

use super::disk::{Folder, Kind, There};
use super::failure::Trouble;
use super::path::{STATE, collision, folders, is_same_or_below};
use super::state::Entry;
use super::{Failure, Job};

/// So many files are looked at in one go before threads share further.
const LOOKS: usize = 64;

/// A planned file, and what is there now.
pub(super) struct Task<'a> {
    /// The number of the job.
    pub index: usize,
    pub path: &'a str,
    pub fingerprint: [u8; 32],
    /// What the last run recorded.
    pub old: Option<Entry<'a>>,
    pub there: There,
}

impl Task<'_> {
    /// Says whether the file there is the one that the job would give.
    pub fn is_settled(&self) -> bool {
        self.old.is_some_and(|old| {
            old.fingerprint == self.fingerprint && self.there == There::File { size: old.size }
        })
    }
}

/// The planned files and those of earlier plans.
pub(super) struct Survey<'a> {
    /// The planned files, sorted by path.
    pub tasks: Vec<Task<'a>>,
    /// Files that lantoa made and that are no longer planned, sorted by path.
    pub stale: Vec<Entry<'a>>,
    /// How many of the stale files are there.
    pub stale_there: usize,
    /// Whether a stale file or folder stands where a planned one of the other sort goes.
    pub is_blocked: bool,
}

impl<'a> Survey<'a> {
    /// Joins the jobs, in their order, with the record, and looks at every planned file.
    ///
    /// In a partial run nothing goes stale; then a recorded file can be in the way of a planned
    /// one, which is a failure.
    pub fn new(
        jobs: &'a [Job<'a>],
        order: &[usize],
        old: &[Entry<'a>],
        partial: bool,
    ) -> Result<Self, Failure> {
        let (tasks, stale) = join(jobs, order, old);
        let mut survey = Self { tasks, stale, stale_there: 0, is_blocked: false };
        if partial {
            let planned = survey.tasks.iter().map(|task| task.path);
            let mut all: Vec<_> = planned.chain(survey.stale.iter().map(|old| old.path)).collect();
            all.sort_unstable();
            if let Some(path) = collision(all.into_iter()) {
                return Err(Failure::Place { path: path.to_owned() });
            }
            survey.stale.clear();
        }
        Ok(survey)
    }

    /// Looks at the planned files, which are all missing so far; ticks for those that can stay.
    pub fn look(&mut self, output: &Folder, tick: &(dyn Fn() + Sync)) -> Result<(), Trouble> {
        self.tasks.par_iter_mut().with_min_len(LOOKS).try_for_each(|task| {
            task.there = output.look(task.path)?;
            if task.is_settled() {
                tick();
            }
            Ok(())
        })
    }

    /// Makes sure that the planned files can come where they shall, past nothing foreign, and
    /// that the stale ones can be reached without following a link.
    pub fn check(&mut self, output: &Folder, old: &[Entry<'_>]) -> Result<(), Failure> {
        let mut foreign = Vec::new();
        if matches!(output.look(STATE)?, There::Folder | There::Other) {
            foreign.push(STATE.to_owned());
        }
        let mut is_blocked = false;
        let planned = folders(self.tasks.iter().map(|task| task.path));
        for (path, there) in obstacles(output, &planned)? {
            if self.is_stale(path) && matches!(there, There::File { .. }) {
                is_blocked = true;
            } else {
                foreign.push(path.to_owned());
            }
        }
        self.forget_lost(output)?;
        let made: HashSet<_> = folders(old.iter().map(|old| old.path)).into_iter().collect();
        for task in &self.tasks {
            match task.there {
                There::Other => foreign.push(task.path.to_owned()),
                There::Folder => {
                    let folder = output.enter(OsStr::new(task.path))?;
                    if self.gives_way(&folder, task.path, &made)? {
                        is_blocked = true;
                    } else {
                        foreign.push(task.path.to_owned());
                    }
                }
                There::Nothing | There::File { .. } => {}
            }
        }
        self.is_blocked = is_blocked;
        if foreign.is_empty() {
            return Ok(());
        }
        foreign.sort();
        foreign.dedup();
        Err(Failure::Foreign { paths: foreign })
    }

    /// Strikes from the stale files those that gave way to something of other people's.
    fn forget_lost(&mut self, output: &Folder) -> Result<(), Trouble> {
        let above = folders(self.stale.iter().map(|stale| stale.path));
        let links = obstacles(output, &above)?;
        self.stale
            .retain(|stale| !links.iter().any(|(link, _)| is_same_or_below(stale.path, link)));
        let look = |stale: &Entry<'_>| output.look(stale.path);
        let there: Vec<_> = self.stale.par_iter().map(look).collect::<Result<_, _>>()?;
        self.stale_there = there.iter().filter(|it| matches!(it, There::File { .. })).count();
        let mut there = there.into_iter();
        self.stale.retain(|_| matches!(there.next(), Some(There::Nothing | There::File { .. })));
        Ok(())
    }

    /// Says whether nothing in a folder is other people's, so that it goes with its stale files.
    fn gives_way(
        &self,
        folder: &Folder,
        path: &str,
        made: &HashSet<&str>,
    ) -> Result<bool, Trouble> {
        let entries = folder.entries()?;
        for (name, kind) in &entries {
            let Some(text) = name.to_str() else { return Ok(false) };
            let inside = format!("{path}/{text}");
            let gives_way = match kind {
                Kind::File => self.is_stale(&inside),
                Kind::Folder => self.gives_way(&folder.enter(name)?, &inside, made)?,
                Kind::Other => false,
            };
            if !gives_way {
                return Ok(false);
            }
        }
        Ok(!entries.is_empty() || made.contains(path))
    }

    fn is_stale(&self, path: &str) -> bool {
        self.stale.binary_search_by(|stale| stale.path.cmp(path)).is_ok()
    }
}

/// Joins the jobs with the record, both sorted; what only the record has is stale.
fn join<'a>(
    jobs: &'a [Job<'a>],
    order: &[usize],
    old: &[Entry<'a>],
) -> (Vec<Task<'a>>, Vec<Entry<'a>>) {
    let mut tasks = Vec::with_capacity(order.len());
    let mut stale = Vec::new();
    let mut old = old.iter().copied().peekable();
    for &index in order {
        let Job { path, fingerprint } = jobs[index];
        while let Some(entry) = old.next_if(|entry| entry.path < path) {
            stale.push(entry);
        }
        let old = old.next_if(|entry| entry.path == path);
        tasks.push(Task { index, path, fingerprint, old, there: There::Nothing });
    }
    stale.extend(old);
    (tasks, stale)
}

/// Returns what stands where folders shall be and is none.
fn obstacles<'a>(output: &Folder, folders: &[&'a str]) -> Result<Vec<(&'a str, There)>, Trouble> {
    let looks = folders
        .par_iter()
        .with_min_len(LOOKS)
        .map(|&folder| output.look(folder).map(|there| (folder, there)));
    let mut found: Vec<_> = looks.collect::<Result<_, _>>()?;
    found.retain(|(_, there)| !matches!(there, There::Nothing | There::Folder));
    Ok(found)
}
