//! Events as Linux has them.
//!
//! Owns the watches of folders by inotify, and what each event means for paths below the root. It
//! must not wait for more to come: that is for the one who gathers.
//!
//! `notify` 8.2 is not used here, for what it does on Linux: it asks to be told of every opening,
//! so that a build that reads 48,000 files brings 48,000 events, and a queue of 16,384 runs over
//! when its thread is late; it asks for the state of every file at the start (190 ms for those
//! 48,000 in 7 folders, 40 ms here); it knows a folder by one name only, follows links out of the
//! root and into hidden folders; and it loses what is written before it watches a new folder.
//!
//! `notify-debouncer-full` 0.7 tells each path after its own time: 100 files written in one go
//! came in 3 to 15 calls with 8 ms, and in one here. It also wakes every 2 ms for that, which is
//! 1.6 % of a processor for nothing. A save is told after 9 ms by it, and after 8 here.

use std::collections::BTreeMap;
use std::fs;
use std::io::PipeReader;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
use rustix::io::Errno;

use super::gather::{Gather, Hint};
use super::place::{Place, Visit, is_hidden, join};
use super::worker::{Lost, Woken};
use super::{Why, foreign};

/// What is asked of every folder: no reading, so that those who read what was told aren't told of
/// it. It is the same for all, since one folder may be watched for two reasons.
const WANTED: WatchFlags = WatchFlags::CREATE
    .union(WatchFlags::MODIFY)
    .union(WatchFlags::CLOSE_WRITE)
    .union(WatchFlags::ATTRIB)
    .union(WatchFlags::DELETE)
    .union(WatchFlags::MOVE)
    .union(WatchFlags::DELETE_SELF)
    .union(WatchFlags::MOVE_SELF)
    .union(WatchFlags::ONLYDIR)
    .union(WatchFlags::EXCL_UNLINK);

/// How often the root and its folders are compared with what is watched: no event says that a
/// folder above them was renamed, or that something was mounted there.
const HEARTBEAT: Duration = Duration::from_secs(2);

/// How many events are taken at a time.
const BATCH: usize = 4096;

/// What a watched folder means.
#[derive(Clone, Eq, PartialEq, Debug)]
enum View {
    /// It is the root, where the names of the folders matter.
    Root,
    /// It is a folder of this path.
    Folder(String),
    /// A link of this path leads to the name in it.
    Link { name: String, path: String },
}

/// Folders watched by inotify.
#[derive(Debug)]
pub(super) struct Inotify {
    watches: Watches,
    buffer: Vec<MaybeUninit<u8>>,
    heartbeat: Instant,
}

#[derive(Debug)]
struct Watches {
    place: Arc<Place>,
    handle: OwnedFd,
    views: BTreeMap<i32, Vec<View>>,
    /// The other way round, without the root.
    numbers: BTreeMap<String, Vec<i32>>,
    /// Links, and whether they led to a folder.
    links: BTreeMap<String, bool>,
    /// What the root and its folders were, when last seen.
    identity: Vec<Option<Identity>>,
}

/// The device and the number of a folder.
type Identity = (u64, u64);

/// An event, out of the buffer.
struct Event {
    number: i32,
    flags: ReadFlags,
    name: Option<String>,
}

impl Inotify {
    /// Watches a place.
    pub fn start(place: &Arc<Place>) -> Result<Self, Why> {
        let limit = |error: Errno| Why::Limit { reason: error.to_string() };
        let handle = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).map_err(limit)?;
        let (views, numbers, links) = Default::default();
        let (place, identity) = (Arc::clone(place), identity(place));
        let mut watches = Watches { place, handle, views, numbers, links, identity };
        // A root that went away just now is found out by the heartbeat.
        let place = Arc::clone(&watches.place);
        watches.add(place.root(), View::Root)?;
        for folder in place.folders {
            place.walk(folder, &mut watches)?;
        }
        let buffer = vec![MaybeUninit::uninit(); 1 << 16];
        Ok(Self { watches, buffer, heartbeat: Instant::now() + HEARTBEAT })
    }

    /// Waits for events and notes what they say.
    pub fn wait(&mut self, due: Option<Instant>, end: &PipeReader, gather: &mut Gather) -> Woken {
        let until = due.map_or(self.heartbeat, |due| due.min(self.heartbeat));
        match self.ready(end, until) {
            Ok((_, true)) => return Woken::Stop,
            Ok((true, _)) => {}
            Ok(_) | Err(Errno::INTR) => return self.beat(),
            Err(error) => return lost(error),
        }
        let events = match self.read() {
            Ok(events) => events,
            Err(error) => return lost(error),
        };
        let now = Instant::now();
        for event in events {
            if let Err(lost) = self.watches.see(event, gather, now) {
                return Woken::Lost(lost);
            }
        }
        Woken::Now
    }

    /// Waits, and says whether there are events and whether it is the end.
    fn ready(&self, end: &PipeReader, until: Instant) -> Result<(bool, bool), Errno> {
        let rest = until.saturating_duration_since(Instant::now());
        let rest = Timespec {
            tv_sec: rest.as_secs().try_into().unwrap_or(i64::MAX),
            tv_nsec: rest.subsec_nanos().into(),
        };
        let mut both =
            [PollFd::new(&self.watches.handle, PollFlags::IN), PollFd::new(end, PollFlags::IN)];
        poll(&mut both, Some(&rest))?;
        Ok((!both[0].revents().is_empty(), !both[1].revents().is_empty()))
    }

    fn read(&mut self) -> Result<Vec<Event>, Errno> {
        let mut reader = Reader::new(&self.watches.handle, &mut self.buffer);
        let mut events = Vec::new();
        // What was taken from the system must be used up, also when it is more.
        while events.len() < BATCH || !reader.is_buffer_empty() {
            match reader.next() {
                Ok(event) => events.push(Event {
                    number: event.wd(),
                    flags: event.events(),
                    name: event.file_name().map(|name| name.to_string_lossy().into_owned()),
                }),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => break,
                Err(error) => return Err(error),
            }
        }
        Ok(events)
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

/// Returns what the root and its folders are.
fn identity(place: &Place) -> Vec<Option<Identity>> {
    let folders = place.folders.iter().map(|folder| place.full(folder));
    let all = std::iter::once(place.root().to_path_buf()).chain(folders);
    all.map(|path| fs::metadata(path).ok().map(|meta| (meta.dev(), meta.ino()))).collect()
}

fn lost(error: Errno) -> Woken {
    Woken::Lost(Lost::Events(Why::Limit { reason: error.to_string() }))
}

impl Watches {
    /// Notes what an event says.
    fn see(&mut self, event: Event, gather: &mut Gather, now: Instant) -> Result<(), Lost> {
        let Event { number, flags, name } = event;
        if flags.intersects(ReadFlags::QUEUE_OVERFLOW | ReadFlags::UNMOUNT) {
            return Err(Lost::Track);
        }
        let Some(views) = self.views.get(&number) else { return Ok(()) };
        let Some(name) = name else {
            // Of a folder itself only the root's lot counts: of others, the one above has events.
            let over = ReadFlags::DELETE_SELF | ReadFlags::MOVE_SELF | ReadFlags::IGNORED;
            if flags.intersects(over) && views.contains(&View::Root) {
                return Err(Lost::Track);
            }
            if flags.contains(ReadFlags::IGNORED) {
                self.ignored(number);
            }
            return Ok(());
        };
        let folders = self.place.folders;
        let paths = views.iter().filter_map(|view| match view {
            View::Root => folders.contains(&name.as_str()).then(|| name.clone()),
            View::Folder(folder) => (!is_hidden(&name)).then(|| join(folder, &name)),
            View::Link { name: linked, path } => (*linked == name).then(|| path.clone()),
        });
        for path in paths.collect::<Vec<_>>() {
            self.see_path(path, flags, gather, now).map_err(Lost::Events)?;
        }
        Ok(())
    }

    fn see_path(
        &mut self,
        path: String,
        flags: ReadFlags,
        gather: &mut Gather,
        now: Instant,
    ) -> Result<(), Why> {
        let came = flags.intersects(ReadFlags::CREATE | ReadFlags::MOVED_TO);
        let went = flags.intersects(ReadFlags::DELETE | ReadFlags::MOVED_FROM);
        if flags.contains(ReadFlags::ISDIR) {
            // A change of rights may have opened it.
            self.renew(&path)?;
            gather.add_folder(path, now);
            return Ok(());
        }
        let meta = came.then(|| fs::symlink_metadata(self.place.full(&path)).ok()).flatten();
        let is_link = meta.as_ref().is_some_and(|meta| meta.is_symlink());
        if is_link || ((came || went) && self.links.contains_key(&path)) {
            let led = self.links.get(&path) == Some(&true);
            self.renew(&path)?;
            if led || self.links.get(&path) == Some(&true) {
                gather.add_folder(path, now);
                return Ok(());
            }
        }
        let hint = if went {
            Hint::Gone
        } else if flags.contains(ReadFlags::CREATE) {
            // Links of both sorts are whole from the start; no event closes them.
            let is_open = meta.is_some_and(|meta| meta.is_file() && meta.nlink() == 1);
            if is_open { Hint::Created } else { Hint::Arrived }
        } else if came {
            Hint::Arrived
        } else if flags.contains(ReadFlags::CLOSE_WRITE) {
            Hint::Saved
        } else if flags.contains(ReadFlags::MODIFY) {
            Hint::Written
        } else {
            Hint::Touched
        };
        gather.add(path, hint, now);
        Ok(())
    }

    /// Watches what is at a path now, and no longer what was.
    fn renew(&mut self, path: &str) -> Result<(), Why> {
        self.forget(path);
        let place = Arc::clone(&self.place);
        if place.folders.contains(&path) {
            self.identity = identity(&place);
        }
        place.walk(path, self)
    }

    /// Watches a folder, if it is there and may be read; returns whether.
    fn add(&mut self, full: &Path, view: View) -> Result<bool, Why> {
        // One folder that tells nothing is enough: it may also be mounted somewhere in a site.
        if let Some(name) = foreign::name(full) {
            return Err(Why::FileSystem { path: full.to_path_buf(), name });
        }
        match inotify::add_watch(&self.handle, full, WANTED) {
            Ok(number) => {
                let views = self.views.entry(number).or_default();
                if !views.contains(&view) {
                    if let Some(path) = view.path() {
                        self.numbers.entry(path.to_owned()).or_default().push(number);
                    }
                    views.push(view);
                }
                Ok(true)
            }
            Err(error @ (Errno::NOSPC | Errno::NOMEM)) => {
                Err(Why::Limit { reason: error.to_string() })
            }
            Err(_) => Ok(false),
        }
    }

    /// No longer watches a path and those below.
    fn forget(&mut self, path: &str) {
        let below = format!("{path}/");
        self.links.retain(|link, _| link != path && !link.starts_with(&below));
        let inner = self.numbers.range(below.clone()..);
        let inner = inner.map(|(path, _)| path).take_while(|path| path.starts_with(&below));
        let paths: Vec<_> = inner.cloned().chain([path.to_owned()]).collect();
        for path in paths {
            for number in self.numbers.remove(&path).unwrap_or_default() {
                let Some(views) = self.views.get_mut(&number) else { continue };
                views.retain(|view| view.path() != Some(&path));
                if views.is_empty() {
                    self.views.remove(&number);
                    // It may be gone with its folder.
                    inotify::remove_watch(&self.handle, number).ok();
                }
            }
        }
    }

    /// Notes that the system dropped a watch, as a folder is gone.
    fn ignored(&mut self, number: i32) {
        for view in self.views.remove(&number).unwrap_or_default() {
            if let Some(numbers) = view.path().and_then(|path| self.numbers.get_mut(path)) {
                numbers.retain(|other| *other != number);
            }
        }
    }
}

impl Visit for Watches {
    type Stop = Why;

    fn folder(&mut self, path: &str, full: &Path) -> Result<bool, Why> {
        // Before it is read: what comes meanwhile is seen at least once.
        self.add(full, View::Folder(path.to_owned()))
    }

    fn link(&mut self, path: &str, target: &Path) -> Result<(), Why> {
        self.links.insert(path.to_owned(), target.is_dir());
        let Some((folder, name)) = target.parent().zip(target.file_name()) else { return Ok(()) };
        let name = name.to_string_lossy().into_owned();
        self.add(folder, View::Link { name, path: path.to_owned() })?;
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
