//! Looking at all files again and again.
//!
//! Owns what every file looked like last time, and when to believe that one is gone. It must not
//! read files.
//!
//! `notify`'s own poller knows times by the second and no sizes unless it reads every file, sees
//! no time that goes back, takes the first miss for a removal, and says nothing of a folder that
//! is not there at the start (notify-rs/notify#20).

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::{self, DirEntry, Metadata};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::gather::{Gather, Hint};
use super::place::{Place, Visit};
use super::worker::{Inlet, Message, Woken};

/// How long somebody is taken to be at work after a change, or the start.
const AT_WORK: Duration = Duration::from_secs(60);

/// How much longer to rest than a look took: a tenth of a processor, or of a line, for those who
/// wait for their page, and a hundredth while nothing happens.
const REST: (u32, u32) = (10, 100);

/// How long to rest at most, for the sake of those who wait for theirs.
const LONG: Duration = Duration::from_secs(4);

/// A place looked at again and again.
#[derive(Debug)]
pub(super) struct Polling {
    place: Arc<Place>,
    every: Duration,
    /// How soon to look again once something changed: more may follow.
    apart: Duration,
    next: Instant,
    /// When misses were counted last. Right after one another they say little of a network that
    /// stumbles.
    counted: Option<Instant>,
    /// When something was found last, or the start.
    changed: Instant,
    /// The root was gone.
    is_absent: bool,
    files: Files,
}

#[derive(Default, Debug)]
struct Files {
    known: BTreeMap<String, File>,
    look: u64,
    changed: Vec<String>,
    /// Folders that could not be read: what was in them may still be there.
    unread: Vec<String>,
    /// Used again for each path.
    path: String,
}

#[derive(Debug)]
struct File {
    mark: Mark,
    /// The look that saw it last.
    look: u64,
    misses: u32,
}

/// What differs once a file was changed. The inode is not in it: some network file systems make
/// up a new one when they forget, and a file that is replaced has another time of change.
#[derive(Clone, Copy, Eq, PartialEq, Debug)]
struct Mark {
    bytes: u64,
    times: [i64; 4],
}

impl Mark {
    #[cfg(unix)]
    fn new(meta: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        let times = [meta.mtime(), meta.mtime_nsec(), meta.ctime(), meta.ctime_nsec()];
        Self { bytes: meta.len(), times }
    }

    #[cfg(not(unix))]
    fn new(meta: &Metadata) -> Self {
        let nanos = |time: std::io::Result<std::time::SystemTime>| {
            let since = time.ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
            i64::try_from(since.as_nanos()).ok()
        };
        let (modified, created) = (nanos(meta.modified()), nanos(meta.created()));
        Self { bytes: meta.len(), times: [modified.unwrap_or(0), created.unwrap_or(0), 0, 0] }
    }
}

impl Polling {
    /// Looks for the first time; what is there then is nothing new.
    pub fn start(place: Arc<Place>, every: Duration, apart: Duration) -> Self {
        let (counted, is_absent, files) = Default::default();
        let now = Instant::now();
        let (next, changed) = (now + every, now);
        let mut polling = Self { place, every, apart, next, counted, changed, is_absent, files };
        polling.look();
        polling.next = Instant::now() + every;
        polling
    }

    /// Waits for the next look and notes what it finds.
    pub fn wait(&mut self, due: Option<Instant>, inlet: &Inlet, gather: &mut Gather) -> Woken {
        match inlet.next(Some(due.map_or(self.next, |due| due.min(self.next)))) {
            Ok(Message::Stop) | Err(Woken::Stop) => return Woken::Stop,
            _ => {}
        }
        if Instant::now() < self.next {
            return Woken::Now;
        }
        // Anew each time: the root may be a link that leads elsewhere now.
        let Ok(place) = Place::new(self.place.root(), self.place.folders) else {
            self.is_absent = true;
            self.next = Instant::now() + self.every;
            return Woken::Now;
        };
        self.place = Arc::new(place);
        let changed = self.look();
        // At the end, since a look may take longer than what is waited for.
        let now = Instant::now();
        for path in changed {
            gather.add(path, Hint::Saved, now);
        }
        if std::mem::take(&mut self.is_absent) {
            gather.add_all(now);
        }
        Woken::Now
    }

    fn look(&mut self) -> Vec<String> {
        let start = Instant::now();
        self.files.look += 1;
        for folder in self.place.folders {
            let Ok(()) = self.place.walk(folder, &mut self.files);
        }
        let is_counting = self.counted.is_none_or(|last| start - last >= self.every);
        if is_counting {
            self.counted = Some(start);
        }
        self.files.settle(is_counting);
        let changed = std::mem::take(&mut self.files.changed);
        let took = start.elapsed();
        let rest = if changed.is_empty() {
            let is_at_work = start - self.changed < AT_WORK;
            let times = if is_at_work { REST.0 } else { REST.1 };
            self.every.max((took * times).min(LONG))
        } else {
            self.changed = start;
            self.apart.max(took)
        };
        self.next = Instant::now() + rest;
        changed
    }
}

impl Files {
    /// Takes for gone what was missed twice in a row.
    fn settle(&mut self, is_counting: bool) {
        let (look, unread, changed) = (self.look, &mut self.unread, &mut self.changed);
        self.known.retain(|path, file| {
            if file.look == look {
                file.misses = 0;
                return true;
            }
            let is_unread = unread.iter().any(|folder| {
                path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'))
            });
            if is_counting && !is_unread {
                file.misses += 1;
            }
            if file.misses > 1 {
                changed.push(path.clone());
            }
            file.misses < 2
        });
        unread.clear();
    }
}

impl Visit for Files {
    type Stop = Infallible;

    fn folder(&mut self, _: &str, _: &Path) -> Result<bool, Infallible> {
        Ok(true)
    }

    fn link(&mut self, _: &str, _: &Path) -> Result<(), Infallible> {
        Ok(())
    }

    fn file(&mut self, folder: &str, name: &str, entry: &DirEntry, linked: bool) {
        let meta = if linked { fs::metadata(entry.path()) } else { entry.metadata() };
        let Ok(meta) = meta else { return };
        let (mark, look) = (Mark::new(&meta), self.look);
        self.path.clear();
        self.path.extend([folder, "/", name]);
        match self.known.get_mut(&self.path) {
            Some(file) => {
                file.look = look;
                if file.mark == mark {
                    return;
                }
                file.mark = mark;
            }
            None => {
                self.known.insert(self.path.clone(), File { mark, look, misses: 0 });
            }
        }
        self.changed.push(self.path.clone());
    }

    fn unreadable(&mut self, path: &str) {
        self.unread.push(path.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn polling(root: &Path) -> Polling {
        let place = Place::new(root, &["content"]).expect("the root is there");
        Polling::start(Arc::new(place), Duration::ZERO, Duration::ZERO)
    }

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(site.path().join("content/news")).expect("made");
        fs::write(site.path().join("content/news/a.md"), "a").expect("written");
        site
    }

    #[test]
    fn a_file_missed_once_is_believed_to_be_there() {
        let site = site();
        let (file, aside) = (site.path().join("content/news/a.md"), site.path().join("aside"));
        let mut polling = polling(site.path());
        fs::rename(site.path().join("content"), &aside).expect("moved");
        assert_eq!(polling.look(), [""; 0]);
        fs::rename(&aside, site.path().join("content")).expect("moved");
        assert_eq!(polling.look(), [""; 0]);
        fs::remove_file(&file).expect("removed");
        assert_eq!(polling.look(), [""; 0]);
        assert_eq!(polling.look(), ["content/news/a.md"]);
        assert_eq!(polling.look(), [""; 0]);
    }

    #[test]
    fn misses_in_quick_succession_count_once() {
        let site = site();
        let mut polling = polling(site.path());
        polling.every = Duration::from_secs(3600);
        polling.counted = None;
        fs::remove_file(site.path().join("content/news/a.md")).expect("removed");
        for _ in 0..5 {
            assert_eq!(polling.look(), [""; 0]);
        }
        polling.counted = None;
        assert_eq!(polling.look(), ["content/news/a.md"]);
    }

    #[test]
    fn a_time_put_back_and_a_size_that_stays_are_seen() {
        let site = site();
        let file = site.path().join("content/news/a.md");
        let mut polling = polling(site.path());
        let modified = fs::metadata(&file).and_then(|meta| meta.modified()).expect("a time");
        fs::write(&file, "b").expect("written");
        let open = fs::File::options().write(true).open(&file).expect("opened");
        open.set_modified(modified - Duration::from_secs(9)).expect("set");
        assert_eq!(polling.look(), ["content/news/a.md"]);
    }
}
