//! Events as macOS and Windows have them, by way of `notify`.
//!
//! Owns one watch of the whole root, and what each event means for the folders that matter. It
//! must not watch anything by itself but by the crate; Linux uses it in tests only.
//!
//! These systems don't say when a file was closed, so a save in two steps may be told in two.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind, RemoveKind};
use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::Why;
use super::gather::{Gather, Hint};
use super::place::{Place, Visit, is_hidden};
use super::worker::{Inlet, Lost, Message, Woken};

/// How often it is seen to that the root is there.
const HEARTBEAT: Duration = Duration::from_secs(2);

/// A root watched by the system.
pub(super) struct System {
    place: Arc<Place>,
    /// Ends the events when dropped.
    _watcher: RecommendedWatcher,
    known: Known,
    heartbeat: Instant,
}

/// Folders and links, which can't be told from files once they are gone.
#[derive(Debug)]
struct Known {
    folders: BTreeSet<String>,
    /// Where links lead, and their paths; all below the root.
    links: BTreeMap<String, Vec<String>>,
}

impl std::fmt::Debug for System {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("System").field("known", &self.known).finish_non_exhaustive()
    }
}

impl System {
    /// Watches a place.
    pub fn start(place: &Arc<Place>, outbox: &Sender<Message>) -> Result<Self, Why> {
        let limit = |error: notify::Error| Why::Limit { reason: error.to_string() };
        let outbox = outbox.clone();
        let tell = move |event| {
            // Late events of a watch that is over have nowhere to go.
            outbox.send(Message::Event(event)).ok();
        };
        let config = Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(tell, config).map_err(limit)?;
        watcher.watch(place.root(), RecursiveMode::Recursive).map_err(limit)?;
        let known = Known::of(place);
        let heartbeat = Instant::now() + HEARTBEAT;
        Ok(Self { place: Arc::clone(place), _watcher: watcher, known, heartbeat })
    }

    /// Waits for events and notes what they say.
    pub fn wait(&mut self, due: Option<Instant>, inlet: &Inlet, gather: &mut Gather) -> Woken {
        let mut until = due.map_or(self.heartbeat, |due| due.min(self.heartbeat));
        loop {
            match inlet.next(Some(until)) {
                Ok(Message::Stop) => return Woken::Stop,
                Ok(Message::Event(Ok(event))) => self.see(&event, gather),
                Ok(Message::Event(Err(error))) => {
                    let why = Why::Limit { reason: error.to_string() };
                    return Woken::Lost(Lost::Events(why));
                }
                Err(Woken::Now) => return self.beat(),
                Err(woken) => return woken,
            }
            // Only what is there already.
            until = Instant::now();
        }
    }

    fn beat(&mut self) -> Woken {
        let now = Instant::now();
        if now < self.heartbeat {
            return Woken::Now;
        }
        self.heartbeat = now + HEARTBEAT;
        if self.place.root().is_dir() { Woken::Now } else { Woken::Lost(Lost::Track) }
    }

    fn see(&mut self, event: &Event, gather: &mut Gather) {
        let now = Instant::now();
        if event.need_rescan() {
            self.known = Known::of(&self.place);
            gather.add_all(now);
        }
        let (moved, hint) = match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => (false, Hint::Saved),
            EventKind::Access(_) => return,
            EventKind::Create(_) => (true, Hint::Arrived),
            EventKind::Remove(RemoveKind::File) => (true, Hint::Gone),
            EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) => (true, Hint::Saved),
            EventKind::Modify(ModifyKind::Metadata(_)) => (false, Hint::Touched),
            EventKind::Modify(_) | EventKind::Any | EventKind::Other => (false, Hint::Saved),
        };
        let mut is_new = false;
        for full in &event.paths {
            for path in self.paths(full) {
                let at = self.place.full(&path);
                let is_folder = at.is_dir();
                let counts = moved && (is_folder || self.known.has(&path));
                is_new |= counts || moved && at.is_symlink();
                if counts {
                    gather.add_folder(path, now);
                } else if !is_folder {
                    let missed = hint == Hint::Saved && moved && !at.exists();
                    gather.add(path, if missed { Hint::Gone } else { hint }, now);
                }
            }
        }
        if is_new {
            self.known = Known::of(&self.place);
        }
    }

    /// Returns all paths that a place is known by, as far as they matter.
    fn paths(&self, full: &Path) -> Vec<String> {
        let Some(full) = self.place.below(full) else { return Vec::new() };
        let linked = self.known.links.iter().flat_map(|(target, paths)| {
            let rest = full.strip_prefix(target.as_str());
            let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with('/'));
            let rest = rest.filter(|rest| !is_hidden(rest));
            rest.into_iter().flat_map(|rest| paths.iter().map(move |path| format!("{path}{rest}")))
        });
        let mut all: Vec<_> = linked.collect();
        let first = full.split('/').next().unwrap_or_default();
        if self.place.folders.contains(&first) && !is_hidden(&full) {
            all.push(full);
        }
        all
    }
}

impl Known {
    fn of(place: &Place) -> Self {
        let (folders, links) = Default::default();
        let mut survey = Survey { place, known: Self { folders, links } };
        for folder in place.folders {
            let Ok(()) = place.walk(folder, &mut survey);
        }
        survey.known
    }

    fn has(&self, path: &str) -> bool {
        self.folders.contains(path)
    }
}

/// A walk that finds out what is known.
struct Survey<'a> {
    place: &'a Place,
    known: Known,
}

impl Visit for Survey<'_> {
    type Stop = Infallible;

    fn folder(&mut self, path: &str, _: &Path) -> Result<bool, Infallible> {
        self.known.folders.insert(path.to_owned());
        Ok(true)
    }

    fn link(&mut self, path: &str, target: &Path) -> Result<(), Infallible> {
        if let Some(target) = self.place.below(target) {
            self.known.links.entry(target).or_default().push(path.to_owned());
        }
        Ok(())
    }
}
