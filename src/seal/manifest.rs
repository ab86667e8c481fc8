//! The manifest of a release: which texts and files the site had, each by its hash.
//!
//! Owns the form of `releases/<n>.json` and what is refused when one is read. A manifest that
//! was read is safe to follow: no path leaves the site. Must not read the files it lists.

mod change;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::text::{is_sha256, sha256_hex};

pub use change::{Change, Changes, FileChanges, diff};

/// The format that is written and read.
pub const FORMAT: &str = "lantoa-release/1";

/// The longest manifest that is read, in bytes: about 400,000 pages with their files.
pub const BYTES_MAX: usize = 256 << 20;
const TEXT_BYTES_MAX: usize = 4096;

/// What the site was when a release was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format: String,
    /// The number of the release, from 1.
    pub number: u32,
    /// When it was made, in RFC 3339.
    pub made: String,
    /// The site's base URL.
    pub site: String,
    /// The program and its version: `lantoa 0.1.0`.
    pub generator: String,
    /// The release before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Previous>,
    /// The id of the minisign key it is signed with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The text of every page, by entry and language.
    pub texts: Vec<PageText>,
    /// Every file of the site, by path.
    pub files: Vec<File>,
}

/// The release before, so that none can be taken out of the middle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Previous {
    /// Its number.
    pub number: u32,
    /// SHA-256 of its manifest.
    pub sha256: String,
}

/// The text of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageText {
    /// The entry: `news/2026-11-23-dong-tam`.
    pub entry: String,
    /// The language.
    pub lang: String,
    /// The id by which feeds know it; empty in manifests of old.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The page's address below the base URL: `vi/tin-tuc/dong-tam/`.
    pub path: String,
    /// The title.
    pub title: String,
    /// The version; it rises with each change that readers are told of.
    pub version: u32,
    /// Whether it may be used.
    pub status: Status,
    /// When it last changed: a date or a time in RFC 3339.
    pub updated: String,
    /// SHA-256 of its [canonical text](super::text).
    pub sha256: String,
}

/// What the names of pages begin with that list entries: `overview/results`.
pub const LISTS: &str = "overview/";

impl PageText {
    /// Tells whether the page lists entries: its words change with theirs, and nobody corrects it.
    pub fn is_list(&self) -> bool {
        self.entry.starts_with(LISTS)
    }
}

/// Whether a text may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It may be used.
    Usable,
    /// It was wrong and is taken back (rút bài).
    Retracted,
    /// It is no longer shown: a consent was withdrawn, say (gỡ bài).
    Withdrawn,
}

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its path below the root of the site.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
}

/// Why a manifest was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is longer than [`BYTES_MAX`].
    TooLong,
    /// It is no JSON, or a field is missing or of another type; the parser's words.
    Syntax(String),
    /// It is of a format that this version does not know.
    Format(String),
    /// A field has a value that it can't have: the field and the value.
    Value(&'static str, String),
    /// A path is absolute, leaves the site or is written for another system.
    Path(String),
    /// A page or a file is listed twice.
    Twice(String),
}

impl Manifest {
    /// Returns the manifest as canonical JSON: fields in the order of the type, lists sorted,
    /// indented by two spaces, a line feed at the end. Equal manifests give equal bytes.
    pub fn to_json(&self) -> String {
        let mut sorted = self.clone();
        sorted.sort();
        let mut json = serde_json::to_string_pretty(&sorted).unwrap_or_default();
        json.push('\n');
        json
    }

    /// Sorts texts by entry, language and address, and files by path.
    pub fn sort(&mut self) {
        self.texts.sort_by(|a, b| (&a.entry, &a.lang, &a.path).cmp(&(&b.entry, &b.lang, &b.path)));
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
    }

    /// Returns the text of an entry in a language. The manifest must be [sorted](Self::sort),
    /// as one that was read is.
    pub fn text(&self, entry: &str, lang: &str) -> Option<&PageText> {
        let found = self
            .texts
            .binary_search_by(|text| (&*text.entry, &*text.lang).cmp(&(entry, lang)))
            .ok()?;
        self.texts.get(found)
    }

    /// Returns the file at a path. The manifest must be [sorted](Self::sort).
    pub fn file(&self, path: &str) -> Option<&File> {
        let found = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.files.get(found)
    }

    /// Tells whether this is the release after the one with the given manifest file.
    pub fn follows(&self, number: u32, bytes: &[u8]) -> bool {
        self.previous.as_ref().is_some_and(|previous| {
            previous.number == number && previous.sha256 == sha256_hex(bytes)
        })
    }
}

/// Reads a manifest. Unknown fields are passed over, so that later versions can add some.
pub fn read(bytes: &[u8]) -> Result<Manifest, Reason> {
    /// The format alone, so that another one is told as such and not as a missing field.
    #[derive(Deserialize)]
    struct Format {
        format: String,
    }
    if bytes.len() > BYTES_MAX {
        return Err(Reason::TooLong);
    }
    let syntax = |error: serde_json::Error| Reason::Syntax(error.to_string());
    let Format { format } = serde_json::from_slice(bytes).map_err(syntax)?;
    if format != FORMAT {
        return Err(Reason::Format(format.chars().take(80).collect()));
    }
    let mut manifest: Manifest = serde_json::from_slice(bytes).map_err(syntax)?;
    manifest.sort();
    check(&manifest)?;
    Ok(manifest)
}

fn check(manifest: &Manifest) -> Result<(), Reason> {
    let value = |field, text: &str| Reason::Value(field, text.chars().take(80).collect());
    if manifest.number == 0 {
        return Err(value("number", "0"));
    }
    if manifest.made.parse::<jiff::Timestamp>().is_err() {
        return Err(value("made", &manifest.made));
    }
    if let Some(previous) = &manifest.previous {
        if previous.number >= manifest.number {
            return Err(value("previous.number", &previous.number.to_string()));
        }
        check_hash("previous.sha256", &previous.sha256)?;
    }
    for (field, text) in [("site", &manifest.site), ("generator", &manifest.generator)] {
        check_text(field, text)?;
    }
    manifest.key.as_ref().map_or(Ok(()), |key| check_text("key", key))?;
    let mut seen = BTreeSet::new();
    for text in &manifest.texts {
        check_page(text)?;
        if !seen.insert((&text.entry, &text.lang)) {
            return Err(Reason::Twice(format!("{} {}", text.entry, text.lang)));
        }
    }
    for file in &manifest.files {
        check_path(&file.path, false)?;
        check_hash("files.sha256", &file.sha256)?;
    }
    match manifest.files.windows(2).find(|pair| pair[0].path == pair[1].path) {
        Some(pair) => Err(Reason::Twice(pair[0].path.clone())),
        None => Ok(()),
    }
}

fn check_page(text: &PageText) -> Result<(), Reason> {
    check_path(&text.entry, false)?;
    check_path(&text.path, true)?;
    check_hash("texts.sha256", &text.sha256)?;
    check_text("texts.lang", &text.lang)?;
    check_text("texts.id", &text.id)?;
    check_text("texts.title", &text.title)?;
    check_text("texts.updated", &text.updated)
}

/// A text of one line; what is shown of it can't move a terminal's cursor.
fn check_text(field: &'static str, text: &str) -> Result<(), Reason> {
    if text.len() > TEXT_BYTES_MAX || text.chars().any(char::is_control) {
        return Err(Reason::Value(field, text.escape_debug().take(80).collect()));
    }
    Ok(())
}

fn check_hash(field: &'static str, hash: &str) -> Result<(), Reason> {
    if is_sha256(hash) {
        Ok(())
    } else {
        Err(Reason::Value(field, hash.chars().take(80).collect()))
    }
}

/// Refuses what is no plain relative path; an address may end in a slash.
fn check_path(path: &str, address: bool) -> Result<(), Reason> {
    let inner = if address { path.strip_suffix('/').unwrap_or(path) } else { path };
    let good = path.len() <= TEXT_BYTES_MAX
        && !path.chars().any(|c| c.is_control() || matches!(c, '\\' | ':'))
        && inner.split('/').all(|part| !matches!(part, "" | "." | ".."));
    if good { Ok(()) } else { Err(Reason::Path(path.escape_debug().take(200).collect())) }
}

#[cfg(test)]
mod tests;
