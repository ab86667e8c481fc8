//! From hints to changes.
//!
//! Owns when what was seen is told, and what goes together. It must not look at any file nor at
//! the clock, and knows nothing of how the hints came.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::Change;

/// What was seen of a path.
#[cfg_attr(
    not(any(target_os = "linux", target_os = "macos", target_os = "windows")),
    allow(dead_code, reason = "looking at files tells no more than that they changed")
)]
#[derive(Clone, Copy, Eq, PartialEq, Debug)]
pub(super) enum Hint {
    /// It is new, and whoever made it still holds it open.
    Created,
    /// Some of it was written, and it may still be open.
    Written,
    /// It was closed after writing, or is known to have changed.
    Saved,
    /// It was moved here, or linked: all of it at once.
    Arrived,
    /// Its rights or times changed.
    Touched,
    /// It was deleted or moved away.
    Gone,
}

/// How long to wait for what.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    /// Without a hint, after few paths: one save, with all that an editor does around it.
    quiet: Duration,
    /// Without a hint, after many paths or a removal: a checkout, or the gap in a replacement.
    bulk: Duration,
    /// For a file to be closed that was written to.
    patience: Duration,
    /// At most, from the first hint.
    cap: Duration,
    /// At most, if somebody is known to be at work; two seconds by default.
    hold: Duration,
}

/// More paths than an editor touches to save one file. Vim touches three.
const FEW: usize = 3;

impl Pace {
    /// Returns the pace for events that say when a file was closed. With the default of 8 ms, it
    /// is 40 ms for many paths, 200 ms for files that stay open and 240 ms at most.
    pub fn of_events(quiet: Duration) -> Self {
        Self { quiet, bulk: quiet * 5, patience: quiet * 25, cap: quiet * 30, hold: quiet * 250 }
    }

    /// Returns the pace for looks that are this far apart while things change: what the next one
    /// finds goes with it.
    pub fn of_looks(apart: Duration) -> Self {
        let quiet = apart * 3 / 2;
        Self { quiet, bulk: quiet, patience: quiet, cap: apart * 5, hold: apart * 40 }
    }
}

#[derive(Debug)]
struct Seen {
    last: Hint,
    /// Since when it is being written; before that it may have been complete.
    since: Instant,
    /// It was not there before, as far as one can see.
    is_new: bool,
}

impl Seen {
    fn is_open(&self) -> bool {
        matches!(self.last, Hint::Created | Hint::Written)
    }

    /// Says whether something may yet come to where this was.
    fn is_missed(&self) -> bool {
        self.last == Hint::Gone && !self.is_new
    }
}

/// What was seen and not yet told.
#[derive(Debug)]
pub(super) struct Gather {
    pace: Pace,
    seen: BTreeMap<String, Seen>,
    rescan: bool,
    /// The times of the first and of the last hint.
    span: Option<(Instant, Instant)>,
    /// Whether there is more to come.
    is_held: bool,
}

impl Gather {
    /// Starts with nothing.
    pub fn new(pace: Pace) -> Self {
        Self { pace, seen: BTreeMap::new(), rescan: false, span: None, is_held: false }
    }

    /// Goes on at another pace.
    pub fn set_pace(&mut self, pace: Pace) {
        self.pace = pace;
    }

    /// Adds what was seen of a path.
    pub fn add(&mut self, path: String, hint: Hint, now: Instant) {
        self.extend(now);
        let is_new = matches!(hint, Hint::Created | Hint::Arrived);
        let seen = self.seen.entry(path).or_insert(Seen { last: hint, since: now, is_new });
        if seen.is_open() {
            // A change of rights does not close a file, nor does more writing open it anew.
            if !matches!(hint, Hint::Touched | Hint::Written | Hint::Created) {
                seen.last = hint;
            }
        } else {
            (seen.last, seen.since) = (hint, now);
        }
    }

    /// Adds a folder that came or went, with an unknown lot in it.
    pub fn add_folder(&mut self, path: String, now: Instant) {
        self.add(path, Hint::Saved, now);
        self.rescan = true;
    }

    /// Notes that anything may have changed.
    pub fn add_all(&mut self, now: Instant) {
        self.extend(now);
        self.rescan = true;
    }

    fn extend(&mut self, now: Instant) {
        let first = self.span.map_or(now, |(first, _)| first);
        self.span = Some((first, now));
    }

    /// Returns when there will be something to tell, unless more is seen.
    pub fn due(&self) -> Option<Instant> {
        let (first, last) = self.span?;
        let closed = self.seen.values().filter(|seen| seen.is_open());
        let closed = closed.map(|seen| seen.since + self.pace.patience);
        if !self.rescan && self.seen.values().all(Seen::is_open) {
            // A writer that never closes nor rests is told nevertheless.
            return closed.min();
        }
        let is_slow = self.is_bulk() || self.seen.values().any(Seen::is_missed);
        let calm = last + if is_slow { self.pace.bulk } else { self.pace.quiet };
        let wanted = closed.max().map_or(calm, |closed| closed.max(calm));
        Some(wanted.min(first + if self.is_held { self.pace.hold } else { self.pace.cap }))
    }

    /// Says whether this is more than a save.
    pub fn is_bulk(&self) -> bool {
        self.rescan || self.seen.len() > FEW
    }

    /// Notes that somebody is still at work on what was seen.
    pub fn hold(&mut self, now: Instant) {
        self.extend(now);
        self.is_held = true;
    }

    /// Returns what is to be told now. Files that are still being written stay behind.
    pub fn take(&mut self, now: Instant) -> Option<Change> {
        if self.due()? > now {
            return None;
        }
        self.is_held = false;
        let patience = self.pace.patience;
        let (kept, told): (BTreeMap<_, _>, BTreeMap<_, _>) = std::mem::take(&mut self.seen)
            .into_iter()
            .partition(|(_, seen)| seen.is_open() && seen.since + patience > now);
        let first = kept.values().map(|seen| seen.since).min();
        self.span = self.span.and_then(|(_, last)| Some((first?, last)));
        self.seen = kept;
        let rescan = std::mem::take(&mut self.rescan);
        Some(Change { paths: told.into_keys().collect(), rescan })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUIET: Duration = Duration::from_millis(8);

    fn gather() -> (Gather, Instant) {
        (Gather::new(Pace::of_events(QUIET)), Instant::now())
    }

    fn ms(count: u64) -> Duration {
        Duration::from_millis(count)
    }

    fn told(gather: &mut Gather, now: Instant) -> Option<Vec<String>> {
        gather.take(now).map(|change| change.paths)
    }

    #[test]
    fn a_closed_file_waits_for_quiet_only() {
        let (mut gather, start) = gather();
        gather.add("a".into(), Hint::Written, start);
        gather.add("a".into(), Hint::Saved, start);
        assert_eq!(gather.due(), Some(start + QUIET));
        assert_eq!(told(&mut gather, start + ms(7)), None);
        assert_eq!(told(&mut gather, start + QUIET), Some(vec!["a".into()]));
        assert_eq!(gather.due(), None);
    }

    #[test]
    fn an_open_file_stays_behind_but_not_for_ever() {
        let (mut gather, start) = gather();
        gather.add("open".into(), Hint::Written, start + ms(100));
        for count in 0..50 {
            gather.add("busy".into(), Hint::Saved, start + ms(100 + 5 * count));
        }
        // The cap lets the one go, and the other has had its time by then.
        assert_eq!(gather.due(), Some(start + ms(340)));
        gather.add("late".into(), Hint::Created, start + ms(335));
        let both = Some(vec!["busy".into(), "open".into()]);
        assert_eq!(told(&mut gather, start + ms(340)), both);
        assert_eq!(gather.due(), Some(start + ms(535)));
        assert_eq!(told(&mut gather, start + ms(535)), Some(vec!["late".into()]));
        assert_eq!(gather.due(), None);
    }

    #[test]
    fn a_file_moved_away_may_come_back_for_a_while() {
        let (mut gather, start) = gather();
        gather.add("a".into(), Hint::Gone, start);
        assert_eq!(gather.due(), Some(start + ms(40)));
        gather.add("a".into(), Hint::Created, start + ms(20));
        gather.add("a".into(), Hint::Saved, start + ms(21));
        assert_eq!(gather.due(), Some(start + ms(29)));
    }

    #[test]
    fn what_came_and_went_is_not_waited_for() {
        let (mut gather, start) = gather();
        gather.add("4913".into(), Hint::Created, start);
        gather.add("4913".into(), Hint::Saved, start);
        gather.add("4913".into(), Hint::Gone, start);
        assert_eq!(gather.due(), Some(start + QUIET));
    }

    #[test]
    fn many_paths_wait_longer() {
        let (mut gather, start) = gather();
        for name in ["a", "b", "c", "d"] {
            gather.add(name.into(), Hint::Saved, start);
        }
        assert_eq!(gather.due(), Some(start + ms(40)));
    }
}
