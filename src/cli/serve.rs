//! `lantoa serve`: live preview.
//!
//! Owns what is said while it runs and how the program ends after it. The server itself is
//! [`crate::serve`].

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::mpsc;
use std::thread;

use jiff::Zoned;

use super::args::ServeArgs;
use super::console::{Console, Exit};
use super::layout;
use super::report::{self, Reporter};
use crate::diag::{self, Diagnostic, Severity};
use crate::serve::watch::{Change, Mode, Why};
use crate::serve::web::{self, BindError, Bound, Ended, NotOpened, Stop, Wish};
use crate::serve::{self, Serving, Show, Told};
use crate::source::disk::DiskWorld;
use crate::text::messages::Arg;

/// So many new problems are told in full at a time; the desk has them all.
const PROBLEMS_MAX: usize = 5;

/// What reaches the console from the server's threads.
enum Message {
    Told(Told),
    NotOpened(NotOpened),
    Ended(std::io::Result<Ended>),
}

/// Serves the site until Ctrl-C.
pub(super) fn run(console: &mut Console<'_>, args: ServeArgs) -> Exit {
    let wish = Wish { host: args.host, port: args.port };
    let bound = match web::bind(&wish) {
        Ok(bound) => bound,
        Err(error) => return not_bound(console, &wish, &error),
    };
    greet(console, &bound, &args.base);
    let (sender, messages) = mpsc::channel();
    if args.open {
        let sender = sender.clone();
        web::open(&bound.url(&args.base), move |opened| {
            // Nobody reads it any more once the program ends.
            let _ = opened.map_err(|not| sender.send(Message::NotOpened(not)));
        });
    }
    let base = args.base.address();
    let show = Show { root: args.root.clone(), at: args.at, overrides: args.overrides, base };
    let serving = Serving { show, allowed: args.allowed, poll: args.poll };
    let (words, told) = (console.words.clone(), sender.clone());
    thread::spawn(move || {
        let tell = move |it| _ = told.send(Message::Told(it));
        let ended = serve::start(serving, args.base, bound, &words, &Stop::new(), tell);
        let _ = sender.send(Message::Ended(ended));
    });
    let mut known = BTreeSet::new();
    for message in messages {
        match message {
            Message::Told(told) => tell(console, &args.root, told, &mut known),
            Message::NotOpened(not) => {
                let reason = not.to_string();
                warn(console, "serve-not-opened", &[("reason", Arg::Text(&reason))]);
            }
            Message::Ended(Ok(_)) => break,
            Message::Ended(Err(error)) => return console.fail(Exit::Machine, &error.to_string()),
        }
    }
    console.result(&console.words.say("serve-stopped"));
    Exit::Done
}

fn greet(console: &mut Console<'_>, bound: &Bound, base: &web::BasePath) {
    let words = console.words.clone();
    if let Some(wanted) = bound.taken() {
        let args = [
            ("wanted", Arg::Text(&wanted.to_string())),
            ("port", Arg::Text(&bound.port().to_string())),
        ];
        warn(console, "serve-port-taken", &args);
    }
    if bound.is_exposed() {
        let host = bound.url_outside(base).unwrap_or_default();
        warn(console, "serve-everyone", &[("host", Arg::Text(&host))]);
    }
    for (key, url) in [
        ("serve-at", bound.url(base)),
        ("serve-desk", format!("{}_lantoa/", bound.url(&web::BasePath::default()))),
    ] {
        console.result(&words.with(key, &[("url", Arg::Text(&url))]));
    }
    console.result(&words.say("serve-stop"));
}

fn not_bound(console: &mut Console<'_>, wish: &Wish, error: &BindError) -> Exit {
    let (BindError::Unknown { source, .. } | BindError::Refused { source, .. }) = error;
    let (host, reason) = (wish.host.clone().unwrap_or("localhost".to_owned()), source.to_string());
    let args = [
        ("host", Arg::Text(&host)),
        ("port", Arg::Text(&wish.port.to_string())),
        ("reason", Arg::Text(&reason)),
    ];
    let sentence = console.words.with("serve-not-bound", &args);
    console.fail(Exit::Machine, &sentence)
}

fn warn(console: &mut Console<'_>, key: &str, args: &[(&str, Arg<'_>)]) {
    let sentence = console.words.with(key, args);
    let label = format!("{}: ", console.words.say("severity-warning"));
    let rest = " ".repeat(label.chars().count());
    let text = layout::hanging(&layout::visible(&sentence), console.width, &label, &rest);
    console.aside(&text);
}

fn tell(console: &mut Console<'_>, root: &Path, told: Told, known: &mut BTreeSet<String>) {
    match told {
        Told::Read(problems) => tell_problems(console, root, &problems, known),
        Told::Changed(change, problems) => {
            let line = changed(console, root, &change);
            console.result(&line);
            tell_problems(console, root, &problems, known);
        }
        Told::Watching(Mode::Polling { every, why }) if why != Why::Asked => {
            let millis = every.as_millis().to_string();
            let args = [("reason", Arg::Text(&reason(&why))), ("millis", Arg::Text(&millis))];
            warn(console, "serve-polling", &args);
        }
        Told::Watching(_) => {}
        Told::Unwatched(reason) => {
            warn(console, "serve-unwatched", &[("reason", Arg::Text(&reason))]);
        }
    }
}

fn reason(why: &Why) -> String {
    match why {
        Why::Asked | Why::NoEvents => "–".to_owned(),
        Why::FileSystem { path, name } => format!("{name}: {}", path.display()),
        Why::Limit { reason } => reason.clone(),
    }
}

fn changed(console: &Console<'_>, root: &Path, change: &Change) -> String {
    let time = Zoned::now().strftime("%H:%M:%S").to_string();
    // Editors write a file aside first; that is gone again.
    let there = change.paths.iter().filter(|path| root.join(path).exists());
    let mut paths: Vec<_> = there.cloned().collect();
    if paths.is_empty() {
        paths.clone_from(&change.paths);
    }
    let (first, more) = match paths.split_first() {
        Some((first, rest)) => (layout::visible(first), rest.len()),
        None => (String::new(), 0),
    };
    let key = match (first.is_empty(), more) {
        (true, _) => "serve-changed-all",
        (false, 0) => "serve-changed",
        (false, _) => "serve-changed-more",
    };
    let args = [
        ("time", Arg::Text(&time)),
        ("path", Arg::Text(&first)),
        ("more", Arg::Number(more as f64)),
    ];
    console.words.with(key, &args)
}

/// Tells the errors that are new, and how many problems there are if that is news.
fn tell_problems(
    console: &mut Console<'_>,
    root: &Path,
    problems: &[Diagnostic],
    known: &mut BTreeSet<String>,
) {
    let words = console.words.clone();
    let now: BTreeSet<_> = problems.iter().map(|problem| format!("{problem:?}")).collect();
    if now == *known && !known.is_empty() {
        return;
    }
    let world = DiskWorld::new(root, None);
    let mut reporter = Reporter::new(&words, &world, console.look_err());
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let new = errors.filter(|problem| !known.contains(&format!("{problem:?}")));
    for problem in new.take(PROBLEMS_MAX) {
        console.aside(&format!("{}\n", reporter.problem(problem)));
    }
    let (errors, warnings) = diag::count(problems);
    console.result(&report::closing(&words, errors, warnings));
    *known = now;
}
