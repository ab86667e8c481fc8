//! Live preview: the plan over HTTP, on demand.
//!
//! Owns [`start`]: the site ([`preview`]), the watch over its files ([`mod@watch`]) and the server
//! ([`web`]), wired together. It must not print: whoever starts it is told through [`Told`].

mod account;
mod desk;
mod past;
mod preview;
mod problems;
pub mod status;
pub mod watch;
pub mod web;

use std::io;
use std::sync::mpsc;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

pub use preview::{Preview, Show};

use crate::diag::Diagnostic;
use crate::text::normalize;
use crate::words::Words;
use watch::{Change, Mode, Watch};
use web::{BasePath, Bound, Ended, Found, Listener, Settings, Stage, Stop, View};

/// The folders of a site whose files matter.
const FOLDERS: &[&str] = &["content", "themes"];

/// How long nothing is saved before the rules look at the site.
const QUIET: Duration = Duration::from_millis(500);

/// How the site is served.
#[derive(Clone, Debug)]
pub struct Serving {
    /// What is shown.
    pub show: Show,
    /// Hosts that are answered to besides this machine's own.
    pub allowed: Vec<String>,
    /// How often to look at the files, where the system is not to be relied on.
    pub poll: Option<Duration>,
}

/// What whoever started the server is told.
#[derive(Debug)]
pub enum Told {
    /// The site was read; these problems are there.
    Read(Vec<Diagnostic>),
    /// Files changed; these problems are there now.
    Changed(Change, Vec<Diagnostic>),
    /// How changes will be noticed.
    Watching(Mode),
    /// Changes can't be noticed.
    Unwatched(String),
}

/// Serves a site until the end is asked for. The first who ask wait until it is read.
///
/// # Errors
/// When the system gives no threads, or the sockets can't be used.
pub fn start(
    serving: Serving,
    base: BasePath,
    bound: Bound,
    words: &Words,
    stop: &Stop,
    tell: impl Fn(Told) + Send + 'static,
) -> io::Result<Ended> {
    let settings = Settings {
        base,
        allowed: serving.allowed.clone(),
        lang: words.lang().code().to_owned(),
        normalize: normalize::nfc,
        follows_signals: true,
    };
    let stage = Arc::new(Curtain::default());
    let (behind, words) = (Arc::clone(&stage), words.clone());
    // It ends with the program: what it waits for may never come.
    thread::spawn(move || follow(&serving, words, &behind, &tell));
    let ended = web::run(bound, settings, stage.clone(), stop);
    if let Some(preview) = stage.0.get() {
        preview.close();
    }
    ended
}

/// Reads the site, then takes in every change.
fn follow(serving: &Serving, words: Words, stage: &Curtain, tell: &impl Fn(Told)) {
    let (sender, news) = mpsc::channel();
    // Before the reading: whatever changes meanwhile is told.
    let watch = watch(serving, sender.clone());
    let preview = stage.0.get_or_init(|| Arc::new(Preview::new(serving.show.clone(), words)));
    examine(preview, &sender);
    // Kept to the end: without it nothing is watched.
    let _watch = match watch {
        Ok(watch) => {
            tell(Told::Watching(watch.mode()));
            Some(watch)
        }
        Err(failure) => {
            let (watch::Failure::Root { reason, .. } | watch::Failure::System { reason }) = failure;
            tell(Told::Unwatched(reason));
            None
        }
    };
    let (mut left, mut is_examined) = (preview.pass(), false);
    loop {
        // Pages first: the rules look at a site once nobody has saved anything for a moment.
        let is_due = is_examined && preview.is_unchecked();
        match news.recv_timeout(if is_due { left.min(QUIET) } else { left }) {
            Ok(News::Changed(change)) => {
                preview.change(&change.paths, change.rescan);
                tell(Told::Changed(change, preview.known_problems()));
            }
            Ok(News::Examined) => {
                is_examined = true;
                preview.tell_problems();
                tell(Told::Read(preview.known_problems()));
            }
            Err(_) if is_due => {
                is_examined = false;
                examine(preview, &sender);
            }
            Err(_) => {}
        }
        left = preview.pass();
    }
}

/// What wakes whoever follows a site.
enum News {
    /// Files changed.
    Changed(Change),
    /// The rules have looked at the site.
    Examined,
}

/// Has the rules look at the site; nobody waits for them.
fn examine(preview: &Arc<Preview>, sender: &mpsc::Sender<News>) {
    let (preview, sender) = (Arc::clone(preview), sender.clone());
    thread::spawn(move || {
        preview.examine();
        // Nobody receives any more once the program ends.
        let _ = sender.send(News::Examined);
    });
}

fn watch(serving: &Serving, sender: mpsc::Sender<News>) -> Result<Watch, watch::Failure> {
    let options = watch::Options { folders: FOLDERS, poll: serving.poll, ..Default::default() };
    watch::watch(&serving.show.root, options, move |change| {
        // Nobody receives any more once the program ends.
        let _ = sender.send(News::Changed(change));
    })
}

/// A stage that is there before the site is read: whoever asks waits.
#[derive(Default)]
struct Curtain(OnceLock<Arc<Preview>>);

impl Stage for Curtain {
    fn file(&self, path: &str, view: &View) -> Found {
        self.0.wait().file(path, view)
    }

    fn state(&self) -> String {
        self.0.wait().state()
    }

    fn desk(&self, lang: &str, page: Option<&str>) -> String {
        self.0.wait().desk(lang, page)
    }

    fn problems(&self) -> Arc<str> {
        self.0.wait().problems()
    }

    fn listen(&self, path: &str, view: &View) -> Listener {
        self.0.wait().listen(path, view)
    }
}
