//! `lantoa text convert`: text of before Unicode, made modern.
//!
//! Owns the file that is read and written. What is in an old encoding, and how it reads, is
//! known to [`text::legacy`](crate::text::legacy). A file is replaced whole, only if it has not
//! changed meanwhile, and what it was before is kept beside it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::args::ConvertArgs;
use super::console::{Console, Exit};
use crate::text::legacy::{Converted, Encoding, convert};
use crate::text::messages::Arg;

/// No text that people write is larger than this, in bytes.
const BYTES_MAX: u64 = 32 << 20;

/// How many lines are named where it is not sure what they are.
const LINES_SHOWN: usize = 10;

/// Why a file was not written.
enum Failure {
    /// There is a backup already.
    Backup,
    /// Somebody has changed the file.
    Changed,
    /// The system refused.
    Io(io::Error),
}

/// Prints a file in Unicode, or writes it anew.
pub(super) fn run(console: &mut Console<'_>, args: &ConvertArgs) -> Exit {
    let name = args.file.display().to_string();
    let named = [("path", Arg::Text(&name))];
    let bytes = match read(&args.file) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return refuse(console, "text-not-text", &named),
        Err(error) => {
            let reason = error.to_string();
            let args = [("path", Arg::Text(&name)), ("reason", Arg::Text(&reason))];
            return console.fail(Exit::Machine, &console.words.with("fail-read", &args));
        }
    };
    let text = match String::from_utf8(bytes.clone()) {
        Ok(text) => text,
        // One byte a letter: what the old fonts were made for.
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    };
    let is_utf8 = text.as_bytes() == bytes;
    let converted = convert(&text, args.from);
    if !is_utf8 && converted.lines.is_empty() {
        return refuse(console, "text-unknown-bytes", &named);
    }
    if !args.write {
        console.result(converted.text.strip_suffix('\n').unwrap_or(&converted.text));
        tell(console, &converted, &name);
        return Exit::Done;
    }
    if converted.text.as_bytes() == bytes {
        tell(console, &converted, &name);
        return Exit::Done;
    }
    match write(&args.file, &bytes, &converted.text) {
        Ok(backup) => {
            tell(console, &converted, &name);
            let backup = backup.display().to_string();
            let args = [("path", Arg::Text(&name)), ("backup", Arg::Text(&backup))];
            console.result(&console.words.with("text-written", &args));
            Exit::Done
        }
        Err(failure) => tell_failure(console, &failure, &args.file, &name),
    }
}

fn refuse(console: &mut Console<'_>, key: &str, args: &[(&str, Arg<'_>)]) -> Exit {
    let sentence = console.words.with(key, args);
    console.fail(Exit::Usage, &sentence)
}

/// Reads a file; `None` if it is no text.
fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(BYTES_MAX + 1).read_to_end(&mut bytes)?;
    let control = |byte: &u8| byte.is_ascii_control() && !b"\t\n\r\x0c".contains(byte);
    let is_text = bytes.len() as u64 <= BYTES_MAX && !bytes.iter().any(control);
    // Word-processor files, pictures and archives all have such bytes.
    Ok(is_text.then_some(bytes))
}

/// Says what was converted, and what was not for sure.
fn tell(console: &mut Console<'_>, converted: &Converted, name: &str) {
    let label = console.words.say("severity-note");
    let mut notes = Vec::new();
    for encoding in Encoding::ALL {
        let count = converted.lines.iter().filter(|(_, found)| *found == encoding).count();
        if count > 0 {
            let title = Arg::Text(encoding.title());
            let args = [("count", Arg::Number(count as f64)), ("encoding", title)];
            notes.push(console.words.with("text-converted", &args));
        }
    }
    if notes.is_empty() {
        notes.push(console.words.with("text-nothing", &[("path", Arg::Text(name))]));
    }
    if !converted.doubtful.is_empty() {
        let shown = converted.doubtful.iter().take(LINES_SHOWN).map(usize::to_string);
        let mut lines = shown.collect::<Vec<_>>().join(", ");
        if converted.doubtful.len() > LINES_SHOWN {
            lines.push_str(", …");
        }
        notes.push(console.words.with("text-doubtful", &[("lines", Arg::Text(&lines))]));
    }
    for note in notes {
        console.aside(&format!("{label}: {note}"));
    }
}

fn tell_failure(console: &mut Console<'_>, failure: &Failure, path: &Path, name: &str) -> Exit {
    let backup = backup(path).display().to_string();
    let error = match failure {
        Failure::Io(error) => error.to_string(),
        Failure::Backup | Failure::Changed => String::new(),
    };
    let args =
        [("path", Arg::Text(name)), ("backup", Arg::Text(&backup)), ("reason", Arg::Text(&error))];
    let (exit, key, args) = match failure {
        Failure::Backup => (Exit::Usage, "text-backup-there", &args[1..2]),
        Failure::Changed => (Exit::Machine, "text-changed", &args[..1]),
        Failure::Io(_) => (Exit::Machine, "fail-write", &args[..]),
    };
    let sentence = console.words.with(key, args);
    console.fail(exit, &sentence)
}

fn backup(path: &Path) -> PathBuf {
    beside(path, ".bak")
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Replaces a file, keeps the old one beside it, and returns where that is.
fn write(path: &Path, old: &[u8], text: &str) -> Result<PathBuf, Failure> {
    let backup = backup(path);
    // A link stays one, and what it leads to is replaced.
    let target = fs::canonicalize(path).map_err(Failure::Io)?;
    let aside = beside(&target, ".new");
    let done = create(&backup, old)
        .map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Failure::Backup,
            _ => Failure::Io(error),
        })
        .and_then(|()| {
            let replaced = replace(&target, &aside, old, text);
            replaced.inspect_err(|_| {
                // Nothing was replaced, so there is nothing to go back to.
                let _ = fs::remove_file(&aside);
                let _ = fs::remove_file(&backup);
            })
        });
    done.map(|()| backup)
}

fn replace(target: &Path, aside: &Path, old: &[u8], text: &str) -> Result<(), Failure> {
    let now = fs::metadata(target).map_err(Failure::Io)?;
    create(aside, text.as_bytes()).map_err(Failure::Io)?;
    fs::set_permissions(aside, now.permissions()).map_err(Failure::Io)?;
    if fs::read(target).map_err(Failure::Io)? != old {
        return Err(Failure::Changed);
    }
    fs::rename(aside, target).map_err(Failure::Io)
}

/// Writes a new file, down to the disk.
fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    written.inspect_err(|_| _ = fs::remove_file(path))
}
