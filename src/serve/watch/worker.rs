//! The thread that watches.
//!
//! Owns which way of watching is in force, the turn from one to another, and the call of the
//! teller. It must not know what any of them sees.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::gather::{Gather, Pace};
use super::git::Git;
use super::place::Place;
use super::polling::Polling;
use super::{Change, Failure, Mode, Options, Why};

#[cfg(any(target_os = "linux", target_os = "macos", target_os = "windows"))]
use super::events::Events;

/// How often files are looked at. Two in a second and a half are what an editor takes for at
/// once; NFS and SMB clients ask their server no more often than every second to three.
const EVERY: Duration = Duration::from_millis(700);

/// How often a root that went away is looked for.
const ABSENT: Duration = Duration::from_millis(300);

/// What the thread is sent.
#[derive(Debug)]
pub(super) enum Message {
    /// End.
    Stop,
    /// An event of the system, or its failure.
    #[cfg(any(target_os = "linux", target_os = "macos", target_os = "windows"))]
    Event(notify::Result<notify::Event>),
}

/// By what the thread is reached.
#[derive(Debug)]
pub(super) struct Inlet {
    #[allow(dead_code, reason = "not all systems send events")]
    pub outbox: Sender<Message>,
    pub inbox: Receiver<Message>,
}

/// Why waiting ended.
#[derive(Debug)]
pub(super) enum Woken {
    /// The time was over, or something was seen.
    Now,
    /// The watch is dropped.
    Stop,
    /// This way of watching lost sight.
    Lost(Lost),
}

/// Why a way of watching cannot go on as it is.
#[derive(Debug)]
pub(super) enum Lost {
    /// Events were dropped, or the root or one of its folders is another: start anew.
    Track,
    /// Events won't do here.
    Events(Why),
}

#[derive(Debug)]
enum Source {
    #[cfg(any(target_os = "linux", target_os = "macos", target_os = "windows"))]
    Events(Events),
    Polling(Polling),
    /// The root is gone.
    Absent,
}

/// All that the thread needs.
pub(super) struct Worker<T> {
    root: PathBuf,
    options: Options,
    inlet: Inlet,
    source: Source,
    gather: Gather,
    git: Git,
    mode: Arc<Mutex<Mode>>,
    tell: T,
}

impl<T: Fn(Change)> Worker<T> {
    /// Starts to watch, before there is a thread: nothing after this is missed.
    pub fn new(root: &Path, options: Options, inlet: Inlet, tell: T) -> Result<Self, Failure> {
        let fail = |error: std::io::Error| Failure::Root {
            path: root.to_path_buf(),
            reason: error.to_string(),
        };
        let root = std::path::absolute(root).map_err(fail)?;
        let place = Arc::new(Place::new(&root, options.folders).map_err(fail)?);
        let (source, mode, pace) = start(place, &options, &inlet);
        let git = Git::around(&root);
        let (gather, mode) = (Gather::new(pace), Arc::new(Mutex::new(mode)));
        Ok(Self { root, options, inlet, source, gather, git, mode, tell })
    }

    /// Returns the mode, which may change.
    pub fn mode(&self) -> Arc<Mutex<Mode>> {
        Arc::clone(&self.mode)
    }

    /// Watches and tells until stopped.
    pub fn run(mut self) {
        loop {
            let due = self.gather.due();
            match self.source.wait(due, &self.inlet, &mut self.gather) {
                Woken::Now => {}
                Woken::Stop => return,
                Woken::Lost(lost) => self.recover(lost),
            }
            if self.gather.is_bulk() && self.git.is_busy() {
                self.gather.hold(Instant::now());
            }
            if let Some(change) = self.gather.take(Instant::now()) {
                (self.tell)(change);
            }
        }
    }

    fn recover(&mut self, lost: Lost) {
        // The old one goes first: the new may need its place in the system.
        self.source = Source::Absent;
        let Ok(place) = Place::new(&self.root, self.options.folders) else { return };
        let place = Arc::new(place);
        let (source, mode, pace) = match lost {
            Lost::Track => start(place, &self.options, &self.inlet),
            Lost::Events(why) => polling(place, &self.options, why),
        };
        self.source = source;
        self.gather.set_pace(pace);
        *self.mode.lock().unwrap_or_else(PoisonError::into_inner) = mode;
        self.gather.add_all(Instant::now());
    }
}

impl Source {
    fn wait(&mut self, due: Option<Instant>, inlet: &Inlet, gather: &mut Gather) -> Woken {
        match self {
            #[cfg(any(target_os = "linux", target_os = "macos", target_os = "windows"))]
            Self::Events(it) => it.wait(due, inlet, gather),
            Self::Polling(it) => it.wait(due, inlet, gather),
            // What is due has to wait as well: there is nothing to look at.
            Self::Absent => match inlet.next(Some(Instant::now() + ABSENT)) {
                Ok(Message::Stop) | Err(Woken::Stop) => Woken::Stop,
                _ => Woken::Lost(Lost::Track),
            },
        }
    }
}

impl Inlet {
    /// Waits for a message.
    pub fn next(&self, until: Option<Instant>) -> Result<Message, Woken> {
        let Some(until) = until else { return self.inbox.recv().map_err(|_| Woken::Stop) };
        let rest = until.saturating_duration_since(Instant::now());
        self.inbox.recv_timeout(rest).map_err(|error| match error {
            RecvTimeoutError::Timeout => Woken::Now,
            RecvTimeoutError::Disconnected => Woken::Stop,
        })
    }
}

/// Starts the best way of watching there is.
fn start(place: Arc<Place>, options: &Options, inlet: &Inlet) -> (Source, Mode, Pace) {
    if options.poll.is_some() {
        return polling(place, options, Why::Asked);
    }
    events(place, options, inlet)
}

#[cfg(any(target_os = "linux", target_os = "macos", target_os = "windows"))]
fn events(place: Arc<Place>, options: &Options, inlet: &Inlet) -> (Source, Mode, Pace) {
    match Events::start(&place, &inlet.outbox) {
        Ok(it) => (Source::Events(it), Mode::Events, Pace::of_events(options.quiet)),
        Err(why) => polling(place, options, why),
    }
}

/// Others have events for open files, and a file each would have to be open.
#[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
fn events(place: Arc<Place>, options: &Options, _: &Inlet) -> (Source, Mode, Pace) {
    polling(place, options, Why::NoEvents)
}

fn polling(place: Arc<Place>, options: &Options, why: Why) -> (Source, Mode, Pace) {
    let every = options.poll.unwrap_or(EVERY);
    let apart = options.quiet.max(Duration::from_millis(50));
    let it = Polling::start(place, every, apart);
    (Source::Polling(it), Mode::Polling { every, why }, Pace::of_looks(apart))
}
