//! Watching the files of a site.
//!
//! Owns when and how it is noticed that files below some folders of a root changed, and what is
//! told of it. It must not read what is in them: a [`Change`] is a hint, and whoever is told looks
//! for themselves.
//!
//! Linux, macOS and Windows have events by way of the crate `notify`, gathered here: its debouncer
//! tells each path after its own time, so that one checkout is told in several parts. All others,
//! and on Linux whatever is on a network, are polled.
//!
//! Not seen: what links lead to outside the root; that links in the middle of a chain of them are
//! replaced; file systems mounted below one of the folders later; folders with names that aren't
//! Unicode; writing through a memory map, which has no events; on Windows, events beyond those
//! that the system keeps.

mod gather;
mod git;
mod place;
mod polling;
mod worker;

#[cfg(any(target_os = "linux", target_os = "macos", target_os = "windows"))]
mod events;
#[cfg(target_os = "linux")]
mod foreign;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use worker::{Message, Worker};

/// What may have changed.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Change {
    /// Files, and folders that came or went: paths below the root with `/`, sorted, each once.
    /// Some may be gone, or as they were.
    pub paths: Vec<String>,
    /// More may have changed than the paths: a folder came or went, or events were lost.
    pub rescan: bool,
}

/// How changes are noticed.
#[derive(Clone, Eq, PartialEq, Debug)]
pub enum Mode {
    /// The system tells of them.
    Events,
    /// The files are looked at again and again.
    Polling {
        /// How often, unless a look takes long.
        every: Duration,
        /// Why the system is not relied on.
        why: Why,
    },
}

/// Why files are polled.
#[derive(Clone, Eq, PartialEq, Debug)]
pub enum Why {
    /// It was asked for.
    Asked,
    /// A folder is where no events come from.
    FileSystem {
        /// The folder.
        path: PathBuf,
        /// What the file system is called.
        name: &'static str,
    },
    /// The system has no room for more watches.
    Limit {
        /// The system's reason, in its own words.
        reason: String,
    },
    /// The system's events are not known to serve, or do not work.
    NoEvents,
}

/// What to watch, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folders right below the root that matter; they may come and go.
    pub folders: &'static [&'static str],
    /// Polls, this often, whatever the system can do.
    pub poll: Option<Duration>,
    /// How long nothing must happen after a save before it is told. The other times follow from
    /// it: five times as long after many files, and at most thirty times altogether; or two
    /// hundred and fifty while git is at work on many.
    pub quiet: Duration,
}

impl Default for Options {
    fn default() -> Self {
        // An editor is done with a file within 2 ms, also with fsync on a slow disk: that comes
        // before the file is closed.
        Self { folders: &["content", "themes"], poll: None, quiet: Duration::from_millis(8) }
    }
}

/// Why nothing is watched.
#[derive(Clone, Eq, PartialEq, Debug)]
pub enum Failure {
    /// The root is not there, is no folder or cannot be entered.
    Root {
        /// The root.
        path: PathBuf,
        /// The system's reason, in its own words.
        reason: String,
    },
    /// The system has no thread left.
    System {
        /// The system's reason, in its own words.
        reason: String,
    },
}

/// A watch in force; dropping it ends it, after a call of the teller that is going on.
#[derive(Debug)]
pub struct Watch {
    mode: Arc<Mutex<Mode>>,
    outbox: Sender<Message>,
    thread: Option<JoinHandle<()>>,
}

/// Watches a root. What changes after this has returned is told, always from the same thread.
pub fn watch(
    root: &Path,
    options: Options,
    tell: impl Fn(Change) + Send + 'static,
) -> Result<Watch, Failure> {
    let broken = |error: std::io::Error| Failure::System { reason: error.to_string() };
    let (outbox, inbox) = mpsc::channel();
    let inlet = worker::Inlet { outbox: outbox.clone(), inbox };
    let worker = Worker::new(root, options, inlet, tell)?;
    let mode = worker.mode();
    let thread = thread::Builder::new().name("watch".into());
    let thread = thread.spawn(move || worker.run()).map_err(broken)?;
    Ok(Watch { mode, outbox, thread: Some(thread) })
}

impl Watch {
    /// Returns how changes are noticed now. Events may give way to polling, or return once the
    /// root was gone; a change with `rescan` is told then.
    pub fn mode(&self) -> Mode {
        self.mode.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // The thread may have ended by a panic of the teller.
        self.outbox.send(Message::Stop).ok();
        // The teller may own the watch: it cannot wait for itself.
        if let Some(thread) =
            self.thread.take().filter(|it| it.thread().id() != thread::current().id())
        {
            thread.join().ok();
        }
    }
}
