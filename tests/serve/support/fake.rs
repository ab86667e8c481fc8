//! A site in memory, for tests and for trying the server out by hand.
//!
//! Owns [`Fake`]: pages are put there, fail, and are told of by hand.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};

use lantoa::serve::web::{Event, File, Found, Listener, Speaker, Stage, View, line};

/// Something at a path.
#[derive(Clone)]
enum Thing {
    Good(&'static str, String),
    Failing(Option<File>),
}

#[derive(Default)]
struct State {
    things: BTreeMap<String, Thing>,
    problems: Arc<str>,
    lines: Vec<(String, Speaker)>,
    is_blocked: bool,
    waiting: usize,
}

/// A site in memory.
#[derive(Default)]
pub struct Fake {
    state: Mutex<State>,
    free: Condvar,
}

fn tag(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

fn file(media_type: &'static str, text: &str) -> File {
    File { bytes: text.to_owned().into(), media_type, etag: tag(text) }
}

#[allow(dead_code, reason = "each program uses a part")]
impl Fake {
    /// Returns a site with nothing on it.
    pub fn new() -> Arc<Self> {
        let fake = Self::default();
        fake.lock().problems = "[]".into();
        Arc::new(fake)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("a lock")
    }

    /// Puts a file there. `{view}` in it becomes how it is looked at.
    pub fn put(&self, path: &str, media_type: &'static str, text: &str) {
        self.lock().things.insert(path.to_owned(), Thing::Good(media_type, text.to_owned()));
    }

    /// Takes a file away.
    pub fn remove(&self, path: &str) {
        self.lock().things.remove(path);
    }

    /// Makes a page fail; it may keep its last good state.
    pub fn fail(&self, path: &str, keeps: bool) {
        let old = match self.file(path, &View::default()) {
            Found::File(file) if keeps => Some(file),
            _ => None,
        };
        self.lock().things.insert(path.to_owned(), Thing::Failing(old));
    }

    /// Tells everybody who has a page open. `*` is every page.
    pub fn tell(&self, path: &str, event: &Event) {
        self.lock().lines.retain(|(at, speaker)| {
            if path == "*" || at == path { speaker.tell(event.clone()) } else { !speaker.is_gone() }
        });
    }

    /// Sets the problems, and tells of them.
    pub fn trouble(&self, json: &str) {
        self.lock().problems = json.into();
        self.tell("*", &Event::Problems(json.into()));
    }

    /// Cuts everybody off.
    pub fn hang_up(&self) {
        self.lock().lines.clear();
    }

    /// Returns how many pages are being listened for.
    pub fn listening(&self) -> usize {
        self.lock().lines.retain(|(_, speaker)| !speaker.is_gone());
        self.lock().lines.len()
    }

    /// Returns how many wait for `slow.html`.
    pub fn waiting(&self) -> usize {
        self.lock().waiting
    }

    /// Makes `slow.html` wait, or go on.
    pub fn block(&self, is_blocked: bool) {
        self.lock().is_blocked = is_blocked;
        self.free.notify_all();
    }
}

impl Stage for Fake {
    fn file(&self, path: &str, view: &View) -> Found {
        if view.at.as_deref() == Some("hôm qua") {
            return Found::Refused("không hiểu <thời điểm> “hôm qua”".to_owned());
        }
        assert!(path != "panic", "as the test wants it");
        let mut state = self.lock();
        if path == "slow.html" {
            state.waiting += 1;
            while state.is_blocked {
                state = self.free.wait(state).expect("a lock");
            }
            state.waiting -= 1;
        }
        match state.things.get(path) {
            Some(Thing::Good(media_type, text)) => {
                let view = format!("{:?} {:?}", view.drafts, view.at);
                Found::File(file(media_type, &text.replace("{view}", &view)))
            }
            Some(Thing::Failing(old)) => Found::Failed(old.clone()),
            None => Found::Missing(match state.things.get("404.html") {
                Some(Thing::Good(media_type, text)) => Some(file(media_type, text)),
                _ => None,
            }),
        }
    }

    fn state(&self) -> String {
        format!("{{\"files\":{}}}", self.lock().things.len())
    }

    fn desk(&self, lang: &str, _: Option<&str>) -> String {
        format!("<!doctype html><html lang=\"{lang}\"><title>Bàn làm việc</title><p>{lang}</p>")
    }

    fn problems(&self) -> Arc<str> {
        Arc::clone(&self.lock().problems)
    }

    fn listen(&self, path: &str, _: &View) -> Listener {
        let (speaker, listener) = line();
        self.lock().lines.push((path.to_owned(), speaker));
        listener
    }
}
