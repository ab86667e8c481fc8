//! Earlier wordings of a source, as git has them.
//!
//! Owns the look-up of words by their mark in the history of a file. It asks the program `git` and
//! changes nothing; where there is none, or no history, nothing is found.

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::model::ledger::Mark;
use crate::syntax::{front, markdown, yaml};

/// So many versions of a file are looked at.
const VERSIONS_MAX: usize = 200;

/// Finds the words of marks in earlier versions of a file of the site.
pub fn find(root: &Path, file: &str, wanted: &[Mark]) -> HashMap<Mark, String> {
    let mut found = HashMap::new();
    let count = format!("-n{VERSIONS_MAX}");
    let Some(log) = git(root, &["log", &count, "--format=%H", "--", file]) else { return found };
    for version in log.lines() {
        if wanted.iter().all(|mark| found.contains_key(mark)) {
            break;
        }
        let Some(text) = git(root, &["show", &format!("{version}:./{file}")]) else { continue };
        for words in words(&text.replace("\r\n", "\n")) {
            let mark = Mark::of(&words);
            if wanted.contains(&mark) {
                found.entry(mark).or_insert(words);
            }
        }
    }
    found
}

fn git(root: &Path, args: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        // Of a folder that somebody else owns, git refuses to speak; then nothing is found.
        .args(["-c", "core.quotepath=off", "--literal-pathspecs"])
        .args(args)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = output.status.success().then(|| String::from_utf8(output.stdout).ok())?;
    text.map(|text| crate::text::normalize::nfc(&text).into_owned())
}

/// Returns all that could be a block: the texts of the front matter, and the blocks of the body.
fn words(text: &str) -> Vec<String> {
    let Ok(parts) = front::split(text) else { return Vec::new() };
    let mut words = Vec::new();
    if let Ok(node) = yaml::parse(parts.yaml) {
        texts(&node.value, &mut words);
    }
    let body = markdown::parse(parts.body, parts.body_line);
    words.extend(body.prose.blocks().map(|block| block.text.to_owned()));
    words
}

fn texts(value: &yaml::Value, words: &mut Vec<String>) {
    match value {
        yaml::Value::Text(text) => words.push(text.to_string()),
        yaml::Value::List(nodes) => nodes.iter().for_each(|node| texts(&node.value, words)),
        yaml::Value::Map(map) => map.iter().for_each(|(_, node)| texts(&node.value, words)),
        _ => {}
    }
}
