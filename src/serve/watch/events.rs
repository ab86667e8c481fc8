//! Events as the system has them, by way of `notify`.
//!
//! Owns which folders are watched, and what each event means for paths below the root. It must
//! not wait for more to come: that is for the one who gathers.
//!
//! On Linux every folder gets a watch of its own, made here rather than by `notify` as it follows
//! a tree: it gives a tree up at the first folder that can't be entered or is gone meanwhile,
//! takes hidden folders as well, asks for the state of every file, and watches a new folder only
//! after it told of it. Here a new folder is watched, then read, and only then told, as one with
//! anything in it: what is written before the watch is there is thus seen by whoever looks.
//! `notify` watches what it is asked to once it is through with the events it has read, so that
//! what it stops to watch by itself, as a folder went, is no longer in the way by then.
//!
//! macOS and Windows watch a tree as they do a folder, and lose events when more is watched: there
//! it is one watch of the whole root. They don't say when a file was closed, so a save in two
//! steps may be told in two.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RemoveKind, RenameMode};
use notify::{Config, Error, ErrorKind, Event, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::Why;
use super::gather::{Gather, Hint};
use super::place::{Place, Visit, is_hidden, join};
use super::worker::{Inlet, Lost, Message, Woken};

/// Whether watches are of folders and events say when a file was closed.
const IS_LINUX: bool = cfg!(target_os = "linux");

/// How often the root and its folders are compared with what is watched: no event says that a
/// folder above them was renamed, or that something was mounted there.
const HEARTBEAT: Duration = Duration::from_secs(2);

/// How many events are taken at a time.
const BATCH: usize = 4096;

/// A root watched by the system.
#[derive(Debug)]
pub(super) struct Events {
    watches: Watches,
    heartbeat: Instant,
    /// Below the watches, so that these are dropped first.
    _ended: Ended,
}

#[derive(Debug)]
struct Watches {
    place: Arc<Place>,
    watcher: RecommendedWatcher,
    /// By the path without links, since `notify` knows a folder by one path only.
    views: BTreeMap<PathBuf, Vec<View>>,
    /// The other way round, without the root.
    reals: BTreeMap<String, Vec<PathBuf>>,
    /// Links, and whether they led to a folder.
    links: BTreeMap<String, bool>,
    /// What the root and its folders were, when last seen.
    identity: Vec<Option<Identity>>,
}

/// What a watched folder means.
#[derive(Clone, Eq, PartialEq, Debug)]
enum View {
    /// It is the root, where the names of the folders matter.
    Root,
    /// It is a folder of this path.
    Folder(String),
    /// A link of this path leads to the name in it, or below.
    Link { name: String, path: String },
}

/// The device and the number of a folder, where there are such.
type Identity = (u64, u64);

/// Waits, when dropped, for the end of a watcher that was dropped before: the next one may need
/// its place in the system.
#[derive(Debug)]
struct Ended(Receiver<()>);

impl Drop for Ended {
    fn drop(&mut self) {
        // Not for ever: the watcher may be in trouble.
        self.0.recv_timeout(Duration::from_secs(1)).ok();
    }
}

impl Events {
    /// Watches a place.
    pub fn start(place: &Arc<Place>, outbox: &Sender<Message>) -> Result<Self, Why> {
        let (outbox, (alive, ended)) = (outbox.clone(), mpsc::channel::<()>());
        let tell = move |event: notify::Result<Event>| {
            // Goes when the watcher does.
            let _ = &alive;
            if event.as_ref().map_or(true, is_wanted) {
                // Late events of a watch that is over have nowhere to go.
                outbox.send(Message::Event(event)).ok();
            }
        };
        let config = Config::default().with_follow_symlinks(false);
        let watcher = RecommendedWatcher::new(tell, config).map_err(|error| limit(&error))?;
        let (views, reals, links) = Default::default();
        let (place, identity) = (Arc::clone(place), identity(place));
        let watches = Watches { place, watcher, views, reals, links, identity };
        let heartbeat = Instant::now() + HEARTBEAT;
        let mut events = Self { watches, heartbeat, _ended: Ended(ended) };
        events.watches.start()?;
        Ok(events)
    }

    /// Waits for events and notes what they say.
    pub fn wait(&mut self, due: Option<Instant>, inlet: &Inlet, gather: &mut Gather) -> Woken {
        let mut until = due.map_or(self.heartbeat, |due| due.min(self.heartbeat));
        for _ in 0..BATCH {
            let event = match inlet.next(Some(until)) {
                Ok(Message::Event(Ok(event))) => event,
                Ok(Message::Event(Err(error))) => {
                    return Woken::Lost(Lost::Events(limit(&error)));
                }
                Ok(Message::Stop) => return Woken::Stop,
                Err(Woken::Now) => break,
                Err(woken) => return woken,
            };
            let now = Instant::now();
            if let Err(lost) = self.watches.see(&event, gather, now) {
                return Woken::Lost(lost);
            }
            // Only what is there already.
            until = now;
        }
        self.beat()
    }

    /// Sees to it now and then that what is watched is what is there.
    fn beat(&mut self) -> Woken {
        let now = Instant::now();
        if now < self.heartbeat {
            return Woken::Now;
        }
        self.heartbeat = now + HEARTBEAT;
        let identity = identity(&self.watches.place);
        let is_same = identity == self.watches.identity && identity.first() != Some(&None);
        if is_same { Woken::Now } else { Woken::Lost(Lost::Track) }
    }
}

/// Says whether an event is of any use. That files are read is not: a build reads all.
fn is_wanted(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        // Each of both had its own.
        EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => false,
        _ => true,
    }
}

/// Returns why there are no events any longer.
fn limit(error: &Error) -> Why {
    Why::Limit { reason: error.to_string() }
}

/// Says whether the system has no room, rather than that there is nothing to watch.
fn is_limit(error: &Error) -> bool {
    match &error.kind {
        ErrorKind::MaxFilesWatch => true,
        ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::OutOfMemory,
        _ => false,
    }
}

/// Returns what the root and its folders are.
fn identity(place: &Place) -> Vec<Option<Identity>> {
    let folders = place.folders.iter().map(|folder| place.full(folder));
    let all = std::iter::once(place.root().to_path_buf()).chain(folders);
    all.map(|path| fs::metadata(path).ok().and_then(|meta| numbers(&meta))).collect()
}

#[cfg(unix)]
fn numbers(meta: &Metadata) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    Some((meta.dev(), meta.ino()))
}

#[cfg(not(unix))]
fn numbers(meta: &Metadata) -> Option<Identity> {
    meta.is_dir().then_some((0, 0))
}

/// Says whether whoever made a file holds it open. Links of both sorts are whole from the start,
/// and no event closes them.
#[cfg(target_os = "linux")]
fn is_open(meta: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    meta.is_file() && meta.nlink() == 1
}

#[cfg(not(target_os = "linux"))]
fn is_open(_: &Metadata) -> bool {
    false
}

/// Returns what an event says of a path.
fn hint(kind: EventKind, meta: Option<&Metadata>) -> Hint {
    match kind {
        EventKind::Create(_) if meta.is_some_and(is_open) => Hint::Created,
        EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(RenameMode::To)) => Hint::Arrived,
        EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(RenameMode::From)) => Hint::Gone,
        EventKind::Modify(ModifyKind::Name(_)) if meta.is_none() => Hint::Gone,
        EventKind::Modify(ModifyKind::Name(_)) => Hint::Arrived,
        EventKind::Modify(ModifyKind::Metadata(_)) => Hint::Touched,
        EventKind::Modify(ModifyKind::Data(_)) if IS_LINUX => Hint::Written,
        _ => Hint::Saved,
    }
}

impl Watches {
    fn start(&mut self) -> Result<(), Why> {
        let place = Arc::clone(&self.place);
        if !IS_LINUX {
            let whole = self.watcher.watch(place.real(), RecursiveMode::Recursive);
            whole.map_err(|error| limit(&error))?;
        }
        // A root that went away just now is found out by the heartbeat.
        self.add(place.real(), View::Root)?;
        for folder in place.folders {
            place.walk(folder, self)?;
        }
        Ok(())
    }

    /// Notes what an event says.
    fn see(&mut self, event: &Event, gather: &mut Gather, now: Instant) -> Result<(), Lost> {
        if event.need_rescan() {
            return Err(Lost::Track);
        }
        for full in &event.paths {
            self.see_path(event.kind, full, gather, now)?;
        }
        Ok(())
    }

    fn see_path(
        &mut self,
        kind: EventKind,
        full: &Path,
        gather: &mut Gather,
        now: Instant,
    ) -> Result<(), Lost> {
        if full == self.place.real() {
            return if hint(kind, None) == Hint::Gone { Err(Lost::Track) } else { Ok(()) };
        }
        let paths = self.paths(full);
        if paths.is_empty() {
            return Ok(());
        }
        let meta = fs::symlink_metadata(full).ok();
        let hint = hint(kind, meta.as_ref());
        let is_move = matches!(hint, Hint::Created | Hint::Arrived | Hint::Gone);
        let is_folder = meta.as_ref().is_some_and(Metadata::is_dir)
            || is_move && self.views.contains_key(full)
            || kind == EventKind::Create(CreateKind::Folder)
            || kind == EventKind::Remove(RemoveKind::Folder);
        for path in paths {
            if is_folder {
                // A change of rights may have opened it. Elsewhere than on Linux a folder has
                // events for what is in it.
                if is_move || IS_LINUX && hint == Hint::Touched {
                    self.renew(&path).map_err(Lost::Events)?;
                    gather.add_folder(path, now);
                }
                continue;
            }
            let led = self.links.get(&path).copied();
            let is_link = led.is_some() || meta.as_ref().is_some_and(Metadata::is_symlink);
            if is_move && is_link {
                self.renew(&path).map_err(Lost::Events)?;
                if led == Some(true) || self.links.get(&path) == Some(&true) {
                    gather.add_folder(path, now);
                    continue;
                }
            }
            gather.add(path, hint, now);
        }
        Ok(())
    }

    /// Returns all paths that a place is known by, as far as they matter.
    fn paths(&self, full: &Path) -> Vec<String> {
        let Some((folder, name)) = full.parent().zip(full.file_name()) else { return Vec::new() };
        let (name, folders) = (name.to_string_lossy(), self.place.folders);
        let views = self.views.get(folder).into_iter().flatten();
        let paths = views.filter_map(|view| match view {
            View::Root => folders.contains(&&*name).then(|| name.clone().into_owned()),
            View::Folder(folder) => (!is_hidden(&name)).then(|| join(folder, &name)),
            View::Link { name: linked, path } => (*linked == name).then(|| path.clone()),
        });
        paths.collect()
    }

    /// Watches what is at a path now, and no longer what was.
    fn renew(&mut self, path: &str) -> Result<(), Why> {
        let idle = self.forget(path);
        let place = Arc::clone(&self.place);
        if place.folders.contains(&path) {
            self.identity = identity(&place);
        }
        place.walk(path, self)?;
        for folder in idle {
            if IS_LINUX && !self.views.contains_key(&folder) {
                // It is gone already if the folder is.
                self.watcher.unwatch(&folder).ok();
            }
        }
        Ok(())
    }

    /// Watches a folder, if it is there and may be read; returns whether.
    fn add(&mut self, full: &Path, view: View) -> Result<bool, Why> {
        let real = fs::canonicalize(full).ok();
        let Some(real) = real.filter(|real| real.starts_with(self.place.real())) else {
            return Ok(false);
        };
        // One folder that tells nothing is enough: it may also be mounted somewhere in a site.
        #[cfg(target_os = "linux")]
        if let Some(name) = super::foreign::name(&real) {
            return Err(Why::FileSystem { path: full.to_path_buf(), name });
        }
        // Also one that is watched: another may have taken its place.
        if IS_LINUX && let Err(error) = self.watcher.watch(&real, RecursiveMode::NonRecursive) {
            return if is_limit(&error) { Err(limit(&error)) } else { Ok(false) };
        }
        let views = self.views.entry(real.clone()).or_default();
        if !views.contains(&view) {
            if let Some(path) = view.path() {
                self.reals.entry(path.to_owned()).or_default().push(real);
            }
            views.push(view);
        }
        Ok(true)
    }

    /// Takes a path and those below for unknown; returns folders that are no longer of use.
    fn forget(&mut self, path: &str) -> Vec<PathBuf> {
        let below = format!("{path}/");
        self.links.retain(|link, _| link != path && !link.starts_with(&below));
        let inner = self.reals.range(below.clone()..);
        let inner = inner.map(|(path, _)| path).take_while(|path| path.starts_with(&below));
        let paths: Vec<_> = inner.cloned().chain([path.to_owned()]).collect();
        let mut idle = Vec::new();
        for path in paths {
            for real in self.reals.remove(&path).unwrap_or_default() {
                let Some(views) = self.views.get_mut(&real) else { continue };
                views.retain(|view| view.path() != Some(&path));
                if views.is_empty() {
                    self.views.remove(&real);
                    idle.push(real);
                }
            }
        }
        idle
    }
}

impl Visit for Watches {
    type Stop = Why;

    fn folder(&mut self, path: &str, full: &Path) -> Result<bool, Why> {
        // Before it is read: what comes meanwhile is seen at least once.
        self.add(full, View::Folder(path.to_owned()))
    }

    fn link(&mut self, path: &str, target: &Path) -> Result<(), Why> {
        // The folders above as well: when one is replaced, the link leads elsewhere. From the top,
        // so that one that comes meanwhile is seen by the watch of the one above.
        let mut folder = self.place.real().to_path_buf();
        for name in target.strip_prefix(&folder).unwrap_or(target) {
            let view = View::Link { name: name.to_string_lossy().into(), path: path.to_owned() };
            self.add(&folder, view)?;
            folder.push(name);
        }
        self.links.insert(path.to_owned(), target.is_dir());
        Ok(())
    }
}

impl View {
    fn path(&self) -> Option<&str> {
        match self {
            Self::Root => None,
            Self::Folder(path) | Self::Link { path, .. } => Some(path),
        }
    }
}
