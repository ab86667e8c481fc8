//! What a run changes, and the two ways into the output.
//!
//! Owns the choice between the ways. It must not render.

use std::collections::HashMap;
use std::io;

use super::disk::There;
use super::failure::Trouble;
use super::mirror::{Fate, Mirror};
use super::path::folders;
use super::place::Place;
use super::settle::Outcome;
use super::stage::Stage;
use super::state::{self, Entry, UNSETTLED};
use super::survey::Survey;
use super::{Failure, Means, Report, flip, in_place};

/// All that a run changes.
pub(super) struct Change<'a> {
    /// The staged files, sorted.
    pub written: Vec<&'a str>,
    /// The files to remove, sorted.
    pub stale: &'a [Entry<'a>],
    /// How many of them are there.
    pub stale_there: usize,
    /// Whether something stale has to go before the staged files can come.
    pub is_blocked: bool,
    /// What the next record holds, sorted.
    pub next: &'a [Entry<'a>],
    /// The bytes of the next record.
    pub record: Vec<u8>,
}

impl<'a> Change<'a> {
    pub fn new(survey: &'a Survey<'a>, outcomes: &[Outcome], next: &'a [Entry<'a>]) -> Self {
        let both = survey.tasks.iter().zip(outcomes);
        let written = both.filter(|(_, outcome)| matches!(outcome, Outcome::Written(..)));
        Self {
            written: written.map(|(task, _)| task.path).collect(),
            stale: &survey.stale,
            stale_there: survey.stale_there,
            is_blocked: survey.is_blocked,
            next,
            record: state::encode(next),
        }
    }

    pub fn is_none(&self) -> bool {
        self.written.is_empty() && self.stale.is_empty()
    }

    pub fn report(&self, outcomes: &[Outcome]) -> Report {
        let failed = outcomes.iter().filter(|it| matches!(it, Outcome::Failed)).count();
        let written = self.written.len();
        let kept = outcomes.len() - failed - written;
        Report { written, kept, removed: self.stale_there, failed, foreign: Vec::new() }
    }

    /// Returns the record for the time during which files are replaced.
    pub fn unsettled(&self) -> Vec<Entry<'a>> {
        let mut entries = self.next.to_vec();
        for entry in &mut entries {
            if self.written.binary_search(&entry.path).is_ok() {
                entry.size = UNSETTLED;
            }
        }
        entries.extend(self.stale);
        entries.sort_unstable_by_key(|entry| entry.path);
        entries
    }
}

/// A run whose files are staged.
pub(super) struct Run<'a> {
    pub means: Means,
    pub place: &'a Place,
    pub survey: &'a Survey<'a>,
    pub outcomes: &'a [Outcome],
    /// The last record.
    pub old: &'a [Entry<'a>],
    /// Whether to make the new tree beside the old one.
    pub beside: bool,
    pub partial: bool,
}

impl Run<'_> {
    /// Brings the change into the output, and returns the foreign files.
    pub fn bring(&self, stage: Option<Stage>, change: &Change<'_>) -> Result<Vec<String>, Failure> {
        let mut stage = stage.map_or_else(|| Stage::new(self.place, self.beside), Ok)?;
        if stage.is_beside {
            match self.replace(&stage, change) {
                Err(trouble) if self.place.exists && trouble.is_closed_way() => {}
                res => return res.map_err(Failure::from),
            }
        }
        let foreign = if self.partial { Vec::new() } else { self.mirror(None).run()?.foreign };
        stage.move_inside(self.place, &change.written)?;
        in_place::apply(&self.place.output, &stage.folder, change)?;
        Ok(foreign)
    }

    /// Completes the staged tree and puts it in the place of the old one.
    fn replace(&self, stage: &Stage, change: &Change<'_>) -> Result<Vec<String>, Trouble> {
        let mut foreign = Vec::new();
        if !self.place.is_empty {
            let mirror = self.mirror(Some((stage, self.means.link)));
            let expected = mirror.expected();
            let found = mirror.run()?;
            if found.stayed != expected {
                let error = io::Error::other("files vanished during the run");
                return Err(Trouble::at(&self.place.output)(error));
            }
            foreign = found.foreign;
        }
        state::save(&stage.root, &change.record)?;
        flip::flip(self.place, &stage.root, self.means.exchange)?;
        Ok(foreign)
    }

    fn mirror<'m>(&'m self, stage: Option<(&'m Stage, bool)>) -> Mirror<'m> {
        let mut fates: HashMap<_, _> =
            self.survey.stale.iter().map(|stale| (stale.path, Fate::Goes)).collect();
        for (task, outcome) in self.survey.tasks.iter().zip(self.outcomes) {
            let is_file = matches!(task.there, There::File { .. });
            match outcome {
                Outcome::Written(..) => {
                    fates.insert(task.path, Fate::Goes);
                }
                Outcome::Failed if task.old.is_none() || !is_file => {}
                _ => {
                    fates.insert(task.path, Fate::Stays);
                }
            }
        }
        let made = folders(self.old.iter().map(|old| old.path)).into_iter().collect();
        Mirror::new(&self.place.output, stage, fates, made)
    }
}
