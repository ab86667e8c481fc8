//! `lantoa release`: the site as it is now becomes a release.
//!
//! Owns what is said of it, the key's way in, and the writing. What a release is made of is
//! [`freeze`]'s to say. A key never comes from the site's own folder: who may change the texts
//! must not be able to sign them.

mod sign;

use std::path::Path;

use super::args::release::ReleaseArgs;
use super::console::{Console, Exit};
use super::progress::Bar;
use super::report::{self, Reporter};
use super::store::{self, Failure, Output};
use crate::build::freeze::{Frozen, freeze};
use crate::build::quarantine::{self, NoPast};
use crate::build::{Notes, Ready};
use crate::diag::{self, Diagnostic};
use crate::model::releases::{self, LOCK, Release};
use crate::seal::manifest::{self, Changes, diff};
use crate::seal::sign::SecretKey;
use crate::site::Site;
use crate::source::World;
use crate::source::disk::DiskWorld;
use crate::text::messages::Arg;

/// So many silent changes are named.
const SILENT_MAX: usize = 10;

/// The head of a new list of addresses.
const LOCK_HEAD: &str = "\
# Addresses that the site has promised: each must stay a page or lead on (content/redirects.yaml).
# Written by “lantoa release”.
";

/// Freezes a release.
pub(super) fn run(console: &mut Console<'_>, args: &ReleaseArgs) -> Exit {
    let key = match &args.sign {
        Some(file) => match sign::key(console, &args.root, file) {
            Ok(key) => Some(key),
            Err((exit, sentence)) => return console.fail(exit, &sentence),
        },
        None => None,
    };
    let world = DiskWorld::new(&args.root, args.at);
    let words = console.words.clone();
    let bar = Bar::new(&words, console.is_live);
    let mut notes = Notes::default();
    let sound = quarantine::prepare(&world, &args.overrides, &NoPast, &bar, &mut notes);
    let mut problems = notes.diagnostics;
    let (errors, _) = diag::count(&problems);
    let ready = sound.ready.filter(|_| errors == 0);
    let id = key.as_ref().map(SecretKey::id);
    let frozen = ready.as_ref().map(|ready| {
        ready.index();
        freeze(ready, &world, id)
    });
    bar.clear();
    let frozen = match frozen {
        Some(Ok(frozen)) => Some(frozen),
        Some(Err(failed)) => {
            problems.extend(failed);
            None
        }
        None => None,
    };
    tell(console, &world, problems);
    match (ready, frozen) {
        (Some(ready), Some(frozen)) => {
            if let Some(sentence) = other_key(console, &ready.site, key.as_ref()) {
                return console.fail(Exit::Content, &sentence);
            }
            finish(console, args, &world, &ready, &frozen, key.as_ref())
        }
        _ => console.fail(Exit::Content, &words.say("release-refused")),
    }
}

/// Prints the problems, as a build does.
fn tell(console: &mut Console<'_>, world: &DiskWorld, mut problems: Vec<Diagnostic>) {
    diag::tidy(&mut problems);
    if problems.is_empty() {
        return;
    }
    let words = console.words.clone();
    let mut reporter = Reporter::new(&words, world, console.look_err());
    for problem in &problems {
        console.aside(&format!("{}\n", reporter.problem(problem)));
    }
    let (errors, warnings) = diag::count(&problems);
    console.aside(&report::closing(&words, errors, warnings));
}

/// Says that the site names another public key than the one that is to sign.
fn other_key(console: &Console<'_>, site: &Site, key: Option<&SecretKey>) -> Option<String> {
    let (known, key) = (site.config.public_key.as_deref()?, key?);
    let known = crate::seal::sign::public_key(known).ok();
    if known.as_ref() == Some(&key.public()) {
        return None;
    }
    let known = known.map_or_else(|| "?".to_owned(), |known| known.id());
    let args = [("id", Arg::Text(&key.id())), ("known", Arg::Text(&known))];
    Some(console.words.with("release-other-key", &args))
}

/// Writes what there is to write, and says so.
fn finish(
    console: &mut Console<'_>,
    args: &ReleaseArgs,
    world: &dyn World,
    ready: &Ready,
    frozen: &Frozen,
    key: Option<&SecretKey>,
) -> Exit {
    let words = console.words.clone();
    let empty = nothing(frozen);
    let last = ready.site.releases.last();
    let changes = diff(last.map_or(&empty, |last| &last.manifest), &frozen.manifest);
    if let Some(last) = last.filter(|_| is_same(&changes)) {
        let number = [("number", Arg::Number(f64::from(last.manifest.number)))];
        console.result(&words.with("release-nothing", &number));
        return match key.filter(|_| !last.has_signature && !args.dry_run) {
            Some(key) => resign(console, args, world, last, key),
            None => Exit::Done,
        };
    }
    let json = frozen.manifest.to_json();
    if manifest::read(json.as_bytes()).as_ref() != Ok(&frozen.manifest) {
        let sentence = words.say("release-unsound");
        return console.fail(Exit::Machine, &sentence);
    }
    let mut outputs = outputs(world, ready, frozen);
    let path = releases::manifest_path(frozen.manifest.number);
    let signature = match key.map(|key| sign::signature(&frozen.manifest, &json, key)) {
        Some(Ok(signature)) => Some(signature),
        Some(Err(_)) => return console.fail(Exit::Machine, &words.say("release-unsigned")),
        None => None,
    };
    outputs.push(Output { path: path.clone(), bytes: json.into_bytes(), old: None });
    if let Some(signature) = signature {
        let path = releases::signature_path(&path);
        outputs.push(Output { path, bytes: signature.into_bytes(), old: None });
    }
    if !args.dry_run
        && let Err(failure) = store::write(&args.root, &outputs)
    {
        return fail(console, failure);
    }
    summary(console, args, frozen, &changes, key);
    Exit::Done
}

/// Signs a release that was frozen before.
fn resign(
    console: &mut Console<'_>,
    args: &ReleaseArgs,
    world: &dyn World,
    last: &Release,
    key: &SecretKey,
) -> Exit {
    let json = world.read(&last.path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let signed = json.and_then(|json| sign::signature(&last.manifest, &json, key).ok());
    let Some(signature) = signed else {
        let sentence = console.words.say("release-unsigned");
        return console.fail(Exit::Machine, &sentence);
    };
    let path = releases::signature_path(&last.path);
    let output = Output { path, bytes: signature.into_bytes(), old: None };
    if let Err(failure) = store::write(&args.root, &[output]) {
        return fail(console, failure);
    }
    let id = key.id();
    let number = Arg::Number(f64::from(last.manifest.number));
    let said = console.words.with("release-signed", &[("number", number), ("id", Arg::Text(&id))]);
    console.result(&said);
    Exit::Done
}

/// Returns the release before the first.
fn nothing(frozen: &Frozen) -> manifest::Manifest {
    let (texts, files) = (Vec::new(), Vec::new());
    manifest::Manifest { texts, files, previous: None, key: None, ..frozen.manifest.clone() }
}

fn is_same(changes: &Changes<'_>) -> bool {
    let files = changes.files;
    changes.added.is_empty()
        && changes.changed.is_empty()
        && changes.removed.is_empty()
        && files.added + files.changed + files.removed == 0
}

/// Returns the texts that are not kept yet, and the list of addresses where it grew.
fn outputs(world: &dyn World, ready: &Ready, frozen: &Frozen) -> Vec<Output> {
    let texts = frozen.texts.iter().filter_map(|(path, text)| {
        let old = world.read(path).ok();
        let bytes = text.as_bytes().to_vec();
        (old.as_ref() != Some(&bytes)).then(|| Output { path: path.clone(), bytes, old })
    });
    let mut outputs: Vec<_> = texts.collect();
    let old = world.read(LOCK).ok();
    let known = ready.site.lock.iter().map(|(address, _)| address.as_str());
    if !known.eq(frozen.addresses.iter().map(String::as_str)) {
        let lines = old.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
        let head = lines.lines().take_while(|line| line.starts_with('#'));
        let head: String = head.map(|line| format!("{line}\n")).collect();
        let mut text = if head.is_empty() { LOCK_HEAD.to_owned() } else { head };
        text.extend(frozen.addresses.iter().map(|address| format!("{address}\n")));
        outputs.push(Output { path: LOCK.to_owned(), bytes: text.into_bytes(), old });
    }
    outputs
}

fn summary(
    console: &mut Console<'_>,
    args: &ReleaseArgs,
    frozen: &Frozen,
    changes: &Changes<'_>,
    key: Option<&SecretKey>,
) {
    let words = console.words.clone();
    let number = |count: usize| Arg::Number(count as f64);
    let release = Arg::Number(f64::from(frozen.manifest.number));
    let head = if args.dry_run { "release-would" } else { "release-made" };
    let path = releases::manifest_path(frozen.manifest.number);
    console.result(&words.with(head, &[("number", release), ("path", Arg::Text(&path))]));
    // Lists follow their entries.
    let changed = changes.changed.iter().filter(|change| !change.new.is_list());
    let changed: Vec<_> = changed.collect();
    let counts = [
        ("pages", number(frozen.manifest.texts.len())),
        ("new", number(changes.added.len())),
        ("changed", number(changed.len())),
        ("corrected", number(changed.iter().filter(|change| change.risen()).count())),
        ("removed", number(changes.removed.len())),
        ("files", number(frozen.manifest.files.len())),
    ];
    console.result(&words.with("release-counts", &counts));
    let silent: Vec<_> = changed.iter().filter(|change| change.silent()).collect();
    if !silent.is_empty() {
        console.result(&words.with("release-silent", &[("count", number(silent.len()))]));
    }
    for change in silent.iter().take(SILENT_MAX) {
        let line = format!("  {} – /{}", change.new.title, change.new.path);
        console.result(&super::layout::visible(&line));
    }
    if let Some(more) = silent.len().checked_sub(SILENT_MAX).filter(|more| *more > 0) {
        let more = words.with("and-more", &[("count", number(more))]);
        console.result(&format!("  {more}"));
    }
    match key.map(SecretKey::id) {
        Some(_) if args.dry_run => {}
        Some(id) => {
            let args = [("number", release), ("id", Arg::Text(&id))];
            console.result(&words.with("release-signed", &args));
        }
        None => console.result(&words.say("release-not-signed")),
    }
}

fn fail(console: &mut Console<'_>, failure: Failure) -> Exit {
    let (exit, message, path, reason) = match failure {
        Failure::Exists(path) => (Exit::Content, "release-exists", path, String::new()),
        Failure::Outside(path) => (Exit::Content, "add-outside", path, String::new()),
        Failure::Changed(path) => (Exit::Content, "add-changed", path, String::new()),
        Failure::Io(path, error) => (Exit::Machine, "fail-write", path, error.to_string()),
    };
    let args = [("path", Arg::Text(path.as_str())), ("reason", Arg::Text(&reason))];
    let sentence = console.words.with(message, &args);
    console.fail(exit, &sentence)
}

/// Says whether a file lies in a folder, links followed.
fn is_below(folder: &Path, file: &Path) -> bool {
    let (folder, file) = (folder.canonicalize(), file.canonicalize());
    folder.ok().zip(file.ok()).is_some_and(|(folder, file)| file.starts_with(folder))
}
