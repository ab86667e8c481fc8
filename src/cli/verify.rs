//! `lantoa verify`: is this what was published?
//!
//! Owns what is looked at, by its kind, and how the answer is printed. What a printed text is,
//! [`crate::seal`] says. Nothing is written, and nobody beyond this machine is asked.

mod article;
mod fetch;
mod folder;
mod kit;
mod known;

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use serde_json::Value;

use super::args::release::VerifyArgs;
use super::console::{Console, Exit};
use super::layout;
use crate::text::messages::Arg;
use crate::words::Words;
use known::Known;

/// Larger targets are refused, in MB.
const MEGABYTES_MAX: u64 = 256;

/// Whether what is looked at is what was published.
pub(super) struct Answer {
    /// Whether it is, as it stands now.
    good: bool,
    /// What is said of it, sentence by sentence.
    lines: Vec<String>,
    /// The same for programs.
    json: Value,
}

/// Why there is no answer.
pub(super) struct Stop {
    exit: Exit,
    sentence: String,
}

impl Stop {
    /// The command names something that can't be looked at.
    fn usage(sentence: String) -> Self {
        Self { exit: Exit::Usage, sentence }
    }

    /// Something could not be read.
    fn unread(words: &Words, path: &str, error: &io::Error) -> Self {
        let missing = error.kind() == io::ErrorKind::NotFound;
        let exit = if missing { Exit::Usage } else { Exit::Machine };
        let reason = error.to_string();
        let args = [("path", Arg::Text(path)), ("reason", Arg::Text(&reason))];
        Self { exit, sentence: words.with("verify-unread", &args) }
    }
}

/// Verifies what the command names.
pub(super) fn run(console: &mut Console<'_>, args: &VerifyArgs) -> Exit {
    let words = console.words.clone();
    match answer(&words, args) {
        Ok(answer) if args.json => {
            console.result(&serde_json::to_string_pretty(&answer.json).unwrap_or_default());
            if answer.good { Exit::Done } else { Exit::Content }
        }
        Ok(answer) => {
            for line in &answer.lines {
                console.result(&layout::hanging(&layout::visible(line), console.width, "", "  "));
            }
            if answer.good { Exit::Done } else { Exit::Content }
        }
        Err(stop) => console.fail(stop.exit, &stop.sentence),
    }
}

fn answer(words: &Words, args: &VerifyArgs) -> Result<Answer, Stop> {
    let target = args.target.as_str();
    let known = || Known::read(words, args.site.as_deref(), args.key.as_deref());
    if target == "-" {
        let bytes = limited(io::stdin().lock()).map_err(|e| Stop::unread(words, "-", &e))?;
        let bytes = small(words, target, bytes)?;
        return article::answer(words, &known()?, &text(&bytes), None);
    }
    if target.contains("://") {
        let fetched = fetch::get(words, target)?;
        return match fetched.media_type.as_str() {
            "application/zip" => kit::answer(words, &known()?, target, &fetched.bytes),
            "text/html" => article::answer(words, &known()?, &text(&fetched.bytes), Some(true)),
            _ => article::answer(words, &known()?, &text(&fetched.bytes), None),
        };
    }
    let path = Path::new(target);
    let meta = fs::metadata(path).map_err(|error| Stop::unread(words, target, &error))?;
    if meta.is_dir() {
        let key = known::key(words, args.site.as_deref(), args.key.as_deref())?;
        return folder::answer(words, path, key.as_ref());
    }
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let bytes = || {
        let bytes = File::open(path).and_then(limited);
        small(words, target, bytes.map_err(|error| Stop::unread(words, target, &error))?)
    };
    match ending.as_deref() {
        Some("zip") => kit::answer(words, &known()?, target, &bytes()?),
        Some("html" | "htm" | "xhtml") => {
            article::answer(words, &known()?, &text(&bytes()?), Some(true))
        }
        Some("txt" | "md") => article::answer(words, &known()?, &text(&bytes()?), Some(false)),
        _ => Err(Stop::usage(words.with("verify-type", &[("path", Arg::Text(target))]))),
    }
}

/// Reads a byte more than is allowed, at most.
fn limited(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take((MEGABYTES_MAX << 20) + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Refuses what is too large.
fn small(words: &Words, path: &str, bytes: Vec<u8>) -> Result<Vec<u8>, Stop> {
    if bytes.len() as u64 <= MEGABYTES_MAX << 20 {
        return Ok(bytes);
    }
    let args = [("path", Arg::Text(path)), ("limit", Arg::Number(MEGABYTES_MAX as f64))];
    Err(Stop::usage(words.with("verify-too-large", &args)))
}

fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned()
}

fn number(count: usize) -> Arg<'static> {
    Arg::Number(count as f64)
}
