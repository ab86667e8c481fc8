//! The history of a page, and what changed from one of its texts to the next.
//!
//! Owns the chain of states and the two forms of a difference: as data and as lines to read.
//! Here, unlike in `compare`, every character counts: this is our own record.

mod blocks;

use serde::Serialize;

use super::manifest::{Manifest, PageText, Status};

pub use blocks::{Block, Diff, Words, diff, readable};

/// A state that a page was in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct State {
    /// The version.
    pub version: u32,
    /// The title.
    pub title: String,
    /// Whether it may be used.
    pub status: Status,
    /// When it last changed.
    pub updated: String,
    /// Its address below the base URL.
    pub path: String,
    /// SHA-256 of its canonical text.
    pub sha256: String,
    /// The first release that had it. The present state has none, frozen or not: a build before
    /// its release is made and one after it must give the same bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<Released>,
}

/// A release that first had a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Released {
    /// Its number.
    pub number: u32,
    /// When it was made.
    pub made: String,
}

/// Returns the states of an entry in a language from the oldest on.
///
/// `releases` are manifests from the oldest on, each sorted; `current` is the page as it is
/// being built, or `None` if it is gone. Equal neighbours are one state.
pub fn states<'a>(
    releases: impl IntoIterator<Item = &'a Manifest>,
    current: Option<&'a PageText>,
    entry: &str,
    lang: &str,
) -> Vec<State> {
    let mut states: Vec<State> = Vec::new();
    let frozen = releases.into_iter().filter_map(|release| {
        let released = Released { number: release.number, made: release.made.clone() };
        Some((release.text(entry, lang)?, Some(released)))
    });
    for (text, release) in frozen.chain(current.map(|text| (text, None))) {
        let known = states.last_mut().filter(|last| is(last, text));
        match known {
            Some(last) if release.is_none() => last.release = None,
            Some(_) => {}
            None => states.push(State {
                version: text.version,
                title: text.title.clone(),
                status: text.status,
                updated: text.updated.clone(),
                path: text.path.clone(),
                sha256: text.sha256.clone(),
                release,
            }),
        }
    }
    states
}

fn is(state: &State, text: &PageText) -> bool {
    let state = (state.version, &state.title, state.status, &state.path, &state.sha256);
    let text = (text.version, &text.title, text.status, &text.path, &text.sha256);
    state == text
}

#[cfg(test)]
mod tests;
