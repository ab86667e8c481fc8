//! The progress bar of long work.
//!
//! Owns when it is shown: on a terminal only, and only once the work has taken a second. It must
//! not touch standard output.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::build::{Progress, Stage};
use crate::words::Words;

/// Shorter work than this needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the bar is drawn where nothing else moves it.
const BEAT: Duration = Duration::from_millis(200);

/// A bar that follows the stages of a build.
pub(super) struct Bar<'a> {
    words: &'a Words,
    bar: ProgressBar,
    patience: Option<(Sender<()>, JoinHandle<()>)>,
}

impl<'a> Bar<'a> {
    /// Returns a bar that stays hidden unless `is_live`.
    pub(super) fn new(words: &'a Words, is_live: bool) -> Self {
        let bar = ProgressBar::hidden();
        let patience = is_live.then(|| {
            let (bar, (sender, receiver)) = (bar.clone(), mpsc::channel::<()>());
            // A thread, since a stage may take long without a word.
            let waiting = thread::spawn(move || {
                if receiver.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                    bar.set_draw_target(ProgressDrawTarget::stderr());
                    bar.enable_steady_tick(BEAT);
                }
            });
            (sender, waiting)
        });
        Self { words, bar, patience }
    }

    /// Removes the bar from the terminal.
    pub(super) fn clear(self) {
        if let Some((sender, waiting)) = self.patience {
            drop(sender);
            // Only drawing can have failed, and that is over.
            let _ = waiting.join();
        }
        self.bar.finish_and_clear();
    }
}

impl Progress for Bar<'_> {
    fn stage(&self, stage: Stage, total: usize) {
        let key = match stage {
            Stage::Reading => "progress-reading",
            Stage::Checking => "progress-checking",
            Stage::Planning => "progress-planning",
            Stage::Writing => "progress-writing",
        };
        let template = if total == 0 { "{msg} …" } else { "{msg} {bar:30} {pos}/{len}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style.progress_chars("━━·"));
        }
        self.bar.reset();
        self.bar.set_length(total as u64);
        self.bar.set_message(self.words.say(key));
    }

    fn tick(&self) {
        self.bar.inc(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn quick_work_shows_no_bar() {
        let words = Words::new(Lang::Vi);
        let bar = Bar::new(&words, true);
        bar.stage(Stage::Reading, 3);
        bar.tick();
        assert!(bar.bar.is_hidden());
        assert_eq!((bar.bar.position(), bar.bar.message()), (1, words.say("progress-reading")));
        bar.stage(Stage::Writing, 0);
        assert_eq!((bar.bar.position(), bar.bar.length()), (0, Some(0)));
        bar.clear();
    }
}
