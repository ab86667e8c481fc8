//! A press kit, beside its own list of files and beside the releases.
//!
//! Owns the two questions: is it whole, and is it ours. It must not unpack anything to disk.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::json;

use super::folder::Differences;
use super::known::Known;
use super::{Answer, Stop};
use crate::archive::unzip;
use crate::cli::console::Exit;
use crate::seal::text::sha256_hex;
use crate::text::messages::Arg;
use crate::words::Words;

/// The kit's list of files.
const LIST: &str = "manifest.json";

#[derive(Deserialize)]
struct List {
    #[serde(default)]
    entry: Option<String>,
    files: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    path: String,
    sha256: String,
}

/// Says whether a kit is whole, and the present one.
pub(super) fn answer(
    words: &Words,
    known: &Known,
    path: &str,
    archive: &[u8],
) -> Result<Answer, Stop> {
    let bad = |reason: String| {
        let args = [("path", Arg::Text(path)), ("reason", Arg::Text(&reason))];
        Stop { exit: Exit::Content, sentence: words.with("verify-kit-bad", &args) }
    };
    let files = unzip(archive).map_err(|error| bad(format!("{error:?}")))?;
    let files: BTreeMap<_, _> = files.into_iter().collect();
    let list = files.get(LIST).ok_or_else(|| bad(LIST.to_owned()))?;
    let list: List = serde_json::from_slice(list).map_err(|error| bad(error.to_string()))?;
    let differences = compare(&files, &list);
    let sha256 = sha256_hex(archive);
    let home = home(known, &sha256);
    let newest = known.manifests.last().map_or(0, |manifest| manifest.number);
    let current = home.as_ref().is_some_and(|(number, _)| *number == newest);
    let good = current && differences.is_empty() && !known.seal.is_bad();
    let head = match &home {
        _ if !differences.is_empty() => words.with("verify-kit-differs", &differences.args()),
        Some((number, path)) => {
            let number = number.to_string();
            let args = [("path", Arg::Text(path.as_str())), ("number", Arg::Text(&number))];
            words.with(if current { "verify-kit-current" } else { "verify-kit-old" }, &args)
        }
        None => words.say("verify-kit-whole"),
    };
    let mut lines = vec![head];
    lines.extend(differences.lines(words));
    lines.push(known.seal.line(words));
    let json = json!({
        "genuine": good,
        "entry": list.entry,
        "sha256": sha256,
        "release": home.as_ref().map(|(number, _)| *number),
        "path": home.as_ref().map(|(_, path)| path),
        "files": differences.json(),
        "signature": known.seal.json(),
    });
    Ok(Answer { good, lines, json })
}

/// Returns the newest release that has a file of these bytes, and where.
fn home(known: &Known, sha256: &str) -> Option<(u32, String)> {
    known.manifests.iter().rev().find_map(|manifest| {
        let file = manifest.files.iter().find(|file| file.sha256 == sha256)?;
        Some((manifest.number, file.path.clone()))
    })
}

fn compare(files: &BTreeMap<String, Vec<u8>>, list: &List) -> Differences {
    let mut differences = Differences::default();
    for Listed { path, sha256 } in &list.files {
        match files.get(path) {
            Some(bytes) if sha256_hex(bytes) == *sha256 => {}
            Some(_) => differences.altered.push(path.clone()),
            None => differences.missing.push(path.clone()),
        }
    }
    let is_listed = |path: &str| list.files.iter().any(|file| file.path == path);
    let extra = files.keys().filter(|path| *path != LIST && !is_listed(path));
    differences.extra.extend(extra.cloned());
    differences
}
