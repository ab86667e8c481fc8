//! The site as it is shown: pages rendered when they are asked for, and news of those that
//! changed.
//!
//! Owns [`Preview`]: the [`Live`] site behind a lock, the rendered pages, the open ones, and the
//! account of both. A page is rendered at most once between two changes; what a change did to a
//! page is seen by its bytes, not guessed. It must not watch files or speak HTTP.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::account::{Account, Rebuilt};
use super::problems;
use super::web::{Bytes, Event, File, Found, Listener, Speaker, Stage, View, line};
use crate::build::Ready;
use crate::build::live::{Live, Reach, Sight};
use crate::config::Overrides;
use crate::diag::{self, Diagnostic};
use crate::output::Planned;
use crate::source::World;
use crate::source::disk::DiskWorld;
use crate::text::date::When;
use crate::text::lang::Lang;
use crate::text::messages::Arg;
use crate::words::Words;

/// Files larger than this are not kept.
const KEPT_BYTES_MAX: usize = 1024 * 1024;

/// So many rendered files are kept.
const KEPT_MAX: usize = 4000;

/// What is shown, and where it comes from.
#[derive(Clone, Debug)]
pub struct Show {
    /// The folder that holds `content/`.
    pub root: PathBuf,
    /// The moment to show; `None` is now.
    pub at: Option<Timestamp>,
    /// What lies over the settings; with drafts, they are shown unless somebody asks for less.
    pub overrides: Overrides,
    /// The path that the site stands below, with slashes at both ends.
    pub base: String,
}

/// A rendered file.
#[derive(Clone)]
struct Kept {
    file: File,
    /// Up to which revision it is known to be right.
    revision: u64,
    failed: bool,
}

/// An open page.
struct Open {
    path: String,
    sight: Sight,
    etag: String,
    speaker: Speaker,
}

/// Who an address belongs to, so that a page can be followed to its next one.
struct Identity {
    kind: &'static str,
    id: Arc<str>,
    lang: Lang,
}

/// The site as it is shown.
pub struct Preview {
    pub(super) show: Show,
    pub(super) words: Words,
    main: Sight,
    live: RwLock<Live>,
    revision: AtomicU64,
    kept: Mutex<BTreeMap<(Sight, String), Kept>>,
    failures: Mutex<BTreeMap<String, Diagnostic>>,
    open: Mutex<Vec<Open>>,
    told: Mutex<Arc<str>>,
    /// What the rules found, and of which revision.
    found: Mutex<(u64, Vec<Diagnostic>)>,
    /// Whether a page could not be rendered of which nobody has been told yet.
    untold: AtomicBool,
    pub(super) account: Mutex<Account>,
}

/// Nobody panics with a lock of ours, and what it guards is good at any moment.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Preview {
    /// Reads a site. Nobody is told of its problems yet: pages can be shown before all is checked.
    pub fn new(show: Show, words: Words) -> Self {
        let main = Sight { drafts: show.overrides.drafts, at: None };
        let live = Live::open(&world(&show), &show.overrides, main);
        Self {
            show,
            words,
            main,
            live: RwLock::new(live),
            revision: AtomicU64::new(1),
            kept: Mutex::default(),
            failures: Mutex::default(),
            open: Mutex::default(),
            told: Mutex::new("[]".into()),
            untold: AtomicBool::new(false),
            found: Mutex::default(),
            account: Mutex::default(),
        }
    }

    /// Returns the folder that holds `content/`.
    pub fn root(&self) -> &Path {
        &self.show.root
    }

    /// Takes in changes of files, and tells those who have pages open that changed.
    pub fn change(&self, paths: &[String], all: bool) {
        let identities = self.identities();
        let reach = {
            let mut live = self.write();
            let reach = live.refresh(&world(&self.show), paths, all);
            self.turn(reach, paths);
            reach
        };
        self.tell(reach, &identities);
    }

    /// Takes in that time has passed, and returns for how long nothing will happen by itself.
    pub fn pass(&self) -> Duration {
        let identities = self.identities();
        let world = world(&self.show);
        let reach = {
            let mut live = self.write();
            let reach = live.pass(&world);
            self.turn(reach, &[]);
            reach
        };
        self.tell(reach, &identities);
        let live = self.read();
        let zoned = live.main().and_then(|ready| {
            ready.site.next_change().to_zoned(ready.site.config.zone.clone()).ok()
        });
        let left = zoned.map(|next| next.timestamp().duration_since(world.now()));
        // Clocks are set now and then, so nothing is slept through for long.
        left.and_then(|left| Duration::try_from(left).ok())
            .unwrap_or_default()
            .clamp(Duration::from_millis(200), Duration::from_secs(60))
    }

    /// Tells everybody that there will be no more.
    pub fn close(&self) {
        for open in lock(&self.open).drain(..) {
            open.speaker.tell(Event::Bye);
        }
    }

    /// Counts errors and warnings.
    pub fn count(&self) -> (usize, usize) {
        diag::count(&self.all_problems())
    }

    /// Returns everything that is wrong, pages that could not be rendered included.
    pub fn all_problems(&self) -> Vec<Diagnostic> {
        if self.is_unchecked() {
            self.examine();
        }
        self.known_problems()
    }

    /// Lets the rules look at the site. On a large one that takes a while, so they look at it as
    /// it stood when they began, on one thread of their own: nobody who saves a file waits.
    pub fn examine(&self) {
        let (subject, revision) = {
            let live = self.read();
            (live.main().map(Ready::subject), self.revision.load(Ordering::SeqCst))
        };
        let find = || subject.map(|subject| subject.problems()).unwrap_or_default();
        let found = match rayon::ThreadPoolBuilder::new().num_threads(1).build() {
            Ok(pool) => pool.install(find),
            Err(_) => find(),
        };
        let mut last = lock(&self.found);
        if last.0 < revision {
            *last = (revision, found);
        }
    }

    /// Returns the same as far as it is known without asking the rules, which may have seen an
    /// earlier revision.
    pub fn known_problems(&self) -> Vec<Diagnostic> {
        let found = lock(&self.found).1.clone();
        let mut problems = self.read().problems_with(&found);
        problems.extend(lock(&self.failures).values().cloned());
        diag::tidy(&mut problems);
        problems
    }

    /// Says whether the rules have not seen the site as it is now.
    pub fn is_unchecked(&self) -> bool {
        lock(&self.found).0 != self.revision.load(Ordering::SeqCst)
    }

    pub(super) fn read(&self) -> RwLockReadGuard<'_, Live> {
        self.live.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Live> {
        self.live.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a new revision, if anything changed. The site is locked meanwhile, so that what is
    /// rendered belongs to one revision.
    fn turn(&self, reach: Reach, paths: &[String]) {
        if reach == Reach::Nothing {
            return;
        }
        let revision = self.revision.fetch_add(1, Ordering::SeqCst) + 1;
        lock(&self.failures).clear();
        lock(&self.account).changed(revision, paths);
    }

    /// Who the open pages belong to.
    fn identities(&self) -> BTreeMap<String, Identity> {
        let live = self.read();
        let Some(ready) = live.main() else { return BTreeMap::new() };
        let open = lock(&self.open);
        let identities = open.iter().filter_map(|open| {
            let planned = ready.plan.files.get(&open.path)?;
            let is_entry = planned.format.spec().name == "entry";
            let entry = is_entry.then(|| &ready.site.entries[planned.item.index])?;
            let (kind, id) = (entry.kind.name, Arc::clone(&entry.id));
            Some((open.path.clone(), Identity { kind, id, lang: planned.lang }))
        });
        identities.collect()
    }

    /// Tells those whose pages changed, and everybody what is wrong now.
    fn tell(&self, reach: Reach, identities: &BTreeMap<String, Identity>) {
        if reach != Reach::Nothing {
            let pages: Vec<_> = lock(&self.open)
                .iter()
                .map(|open| (open.path.clone(), open.sight))
                .collect::<std::collections::BTreeSet<_>>()
                .into_iter()
                .collect();
            for (path, sight) in pages {
                let news = self.news(&path, sight, reach, identities);
                lock(&self.open).retain_mut(|open| {
                    let concerned = open.path == path && open.sight == sight;
                    !concerned
                        || news.as_ref().is_none_or(|(event, etag)| {
                            let is_new = open.etag != *etag;
                            open.etag.clone_from(etag);
                            if is_new {
                                open.speaker.tell(event.clone())
                            } else {
                                !open.speaker.is_gone()
                            }
                        })
                });
            }
        }
        self.tell_these(&self.known_problems());
    }

    /// Says what happened to a page, with the tag of what it is now.
    fn news(
        &self,
        path: &str,
        sight: Sight,
        reach: Reach,
        identities: &BTreeMap<String, Identity>,
    ) -> Option<(Event, String)> {
        match self.at(path, sight) {
            Found::File(file) if reach == Reach::Style => Some((Event::Style, file.etag)),
            Found::File(file) => Some((Event::Page, file.etag)),
            Found::Missing(file) => {
                let moved = identities.get(path).and_then(|identity| self.follow(identity));
                let etag = file.map(|file| file.etag).unwrap_or_default();
                Some((moved.map_or(Event::Page, Event::Moved), etag))
            }
            Found::Failed(_) | Found::Refused(_) => None,
        }
    }

    /// Returns where the page of an entry is now.
    fn follow(&self, identity: &Identity) -> Option<String> {
        let live = self.read();
        let ready = live.main()?;
        let index = ready.site.find(identity.kind, &identity.id)?;
        let page = ready.site.page(index, identity.lang)?;
        Some(format!("{}{}", self.show.base, page.address.0))
    }

    /// Tells everybody what is known to be wrong, if that is news.
    pub fn tell_problems(&self) {
        self.tell_these(&self.known_problems());
    }

    fn tell_these(&self, problems: &[Diagnostic]) {
        let json: Arc<str> = problems::json(&world(&self.show), &self.words, problems).into();
        let last = std::mem::replace(&mut *lock(&self.told), Arc::clone(&json));
        if last != json {
            let tell = |open: &mut Open| open.speaker.tell(Event::Problems(Arc::clone(&json)));
            lock(&self.open).retain_mut(tell);
        }
    }

    /// Returns what there is at a path in a sight.
    pub(super) fn at(&self, path: &str, sight: Sight) -> Found {
        if self.read().seen(sight).is_none() {
            self.write().look(&world(&self.show), sight);
        }
        let found = match self.read().seen(sight) {
            Some(ready) => self.found(ready, path, sight),
            None => Found::Failed(None),
        };
        // Not before the site is free again: this looks at all of it.
        if self.untold.swap(false, Ordering::SeqCst) {
            self.tell_problems();
        }
        found
    }

    fn found(&self, ready: &Ready, path: &str, sight: Sight) -> Found {
        if let Some(planned) = ready.plan.files.get(path) {
            return self.rendered(ready, planned, path, sight);
        }
        let first = path.split('/').next().and_then(Lang::parse);
        let own = first.map(|lang| format!("{}/404.html", lang.code()));
        let page = own.into_iter().chain(["404.html".to_owned()]).find_map(|path| {
            let planned = ready.plan.files.get(&path)?;
            match self.rendered(ready, planned, &path, sight) {
                Found::File(file) => Some(file),
                _ => None,
            }
        });
        Found::Missing(page)
    }

    /// Renders a file, unless it is kept from this revision.
    fn rendered(&self, ready: &Ready, planned: &Planned, path: &str, sight: Sight) -> Found {
        let revision = self.revision.load(Ordering::SeqCst);
        let key = (sight, path.to_owned());
        let last = lock(&self.kept).get(&key).cloned();
        if let Some(kept) = last.as_ref().filter(|kept| kept.revision == revision) {
            let file = kept.file.clone();
            return if kept.failed { Found::Failed(Some(file)) } else { Found::File(file) };
        }
        let (file, failed) = match ready.render(&world(&self.show), planned) {
            Ok(bytes) => (file(planned, bytes), false),
            Err(problem) => {
                lock(&self.failures).insert(path.to_owned(), problem);
                self.untold.store(true, Ordering::SeqCst);
                match &last {
                    Some(last) => (last.file.clone(), true),
                    None => return Found::Failed(None),
                }
            }
        };
        let changed = last.as_ref().is_none_or(|last| last.file.etag != file.etag);
        if changed && sight == self.main {
            let since = last.as_ref().map(|last| last.revision);
            let rebuilt = Rebuilt { path: path.to_owned(), since, revision };
            lock(&self.account).rebuilt(rebuilt);
        }
        let mut kept = lock(&self.kept);
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        if file.bytes.len() <= KEPT_BYTES_MAX {
            kept.insert(key, Kept { file: file.clone(), revision, failed });
        }
        if failed { Found::Failed(Some(file)) } else { Found::File(file) }
    }

    /// Returns how somebody wants to look at the site.
    ///
    /// # Errors
    /// When the moment can't be read: a sentence that says so.
    fn sight(&self, view: &View) -> Result<Sight, String> {
        let drafts = view.drafts.unwrap_or(self.main.drafts);
        let Some(text) = view.at.as_deref().filter(|text| !text.is_empty()) else {
            return Ok(Sight { drafts, at: None });
        };
        let live = self.read();
        let zone = live.main().map(|ready| ready.site.config.zone.clone());
        let zone = zone.unwrap_or(TimeZone::UTC);
        let wall = When::parse_in(text, &zone).ok().map(|when| match when {
            When::Day(day) => day.at(0, 0, 0, 0),
            When::Moment(moment) => moment,
        });
        let at = wall.and_then(|wall| zone.to_timestamp(wall).ok());
        at.map(|at| Sight { drafts, at: Some(at) })
            .ok_or_else(|| self.words.with("usage-at", &[("value", Arg::Text(text))]))
    }
}

impl Stage for Preview {
    fn file(&self, path: &str, view: &View) -> Found {
        match self.sight(view) {
            Ok(sight) => self.at(path, sight),
            Err(sentence) => Found::Refused(sentence),
        }
    }

    fn state(&self) -> String {
        super::desk::json(self)
    }

    fn desk(&self, lang: &str, page: Option<&str>) -> String {
        super::desk::html(self, Lang::parse(lang).unwrap_or(self.words.lang()), page)
    }

    fn problems(&self) -> Arc<str> {
        Arc::clone(&lock(&self.told))
    }

    fn listen(&self, path: &str, view: &View) -> Listener {
        let (speaker, listener) = line();
        if let Ok(sight) = self.sight(view) {
            let etag = match self.at(path, sight) {
                Found::File(file) | Found::Failed(Some(file)) | Found::Missing(Some(file)) => {
                    file.etag
                }
                _ => String::new(),
            };
            lock(&self.open).push(Open { path: path.to_owned(), sight, etag, speaker });
        }
        listener
    }
}

/// The world is looked at anew each time: what it lists, it lists once.
pub(super) fn world(show: &Show) -> DiskWorld {
    DiskWorld::new(&show.root, show.at)
}

fn file(planned: &Planned, bytes: Vec<u8>) -> File {
    let hash = blake3::hash(&bytes).to_hex();
    let etag = format!("\"{}\"", &hash.as_str()[..20]);
    File { bytes: Bytes::from(bytes), media_type: planned.format.spec().media_type, etag }
}
