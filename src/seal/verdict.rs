//! The answer to "is this what the Board published?", as data.
//!
//! Owns which of the possible answers holds for a printed text, given all releases. How the
//! answer is said, and in which language, is the caller's.

use std::collections::BTreeMap;

use serde::Serialize;

use super::compare::{Comparison, Difference, compare};
use super::find;
use super::manifest::{Manifest, PageText, Status};

/// A text of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    /// The entry.
    pub entry: String,
    /// The language.
    pub lang: String,
    /// The page's address below the base URL.
    pub path: String,
    /// The title.
    pub title: String,
    /// The version.
    pub version: u32,
    /// Whether it may be used.
    pub status: Status,
    /// When it last changed.
    pub updated: String,
    /// SHA-256 of the canonical text.
    pub sha256: String,
    /// The first release with this text.
    pub release: u32,
    /// When that release was made.
    pub made: String,
}

/// What a printed text is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum Verdict {
    /// The whole text as it stands now.
    Genuine {
        /// The text.
        page: Page,
        /// How the two compare.
        comparison: Comparison,
    },
    /// A part of the text as it stands now; nothing in it was changed.
    Excerpt {
        /// The text.
        page: Page,
        /// How the two compare.
        comparison: Comparison,
    },
    /// An earlier text, unchanged; it was corrected since.
    Corrected {
        /// The text that was printed.
        page: Page,
        /// The text as it stands now.
        current: Page,
        /// How the printed one compares with the one that it was taken from.
        comparison: Comparison,
        /// What the correction changed: `ours` is now, `theirs` was before.
        corrections: Vec<Difference>,
    },
    /// Words, numbers or signs were changed.
    Altered {
        /// The text that it comes closest to.
        page: Page,
        /// The text as it stands now, if that is another.
        current: Option<Page>,
        /// What was changed.
        comparison: Comparison,
    },
    /// A text that was taken back, printed as it was or not.
    Retracted {
        /// The text that was printed.
        page: Page,
        /// How the two compare.
        comparison: Comparison,
    },
    /// A text that is no longer shown, or that the newest release does not have.
    Withdrawn {
        /// The text that was printed.
        page: Page,
        /// How the two compare.
        comparison: Comparison,
    },
    /// None of the texts that were released.
    Unknown,
}

impl Verdict {
    /// Returns the text that was recognised.
    pub fn page(&self) -> Option<&Page> {
        match self {
            Verdict::Genuine { page, .. }
            | Verdict::Excerpt { page, .. }
            | Verdict::Corrected { page, .. }
            | Verdict::Altered { page, .. }
            | Verdict::Retracted { page, .. }
            | Verdict::Withdrawn { page, .. } => Some(page),
            Verdict::Unknown => None,
        }
    }

    /// Tells whether all that is ours is the present text, whole or in part. Passages of others
    /// may stand between: a caption, or a claim that we never made. Show them
    /// ([`Comparison::words_between`]).
    pub fn good(&self) -> bool {
        matches!(self, Verdict::Genuine { .. } | Verdict::Excerpt { .. })
    }
}

/// Returns what a printed text is.
///
/// `releases` are all manifests from the oldest on; `texts` the canonical texts by their hash.
/// A text that is not there, as one that had to be removed, can't be recognised.
pub fn verdict(releases: &[Manifest], texts: &BTreeMap<String, String>, theirs: &str) -> Verdict {
    let pages = pages(releases);
    let known: Vec<(usize, &str)> = pages
        .iter()
        .enumerate()
        .filter_map(|(at, page)| Some((at, texts.get(&page.sha256)?.as_str())))
        .collect();
    let Some(found) = find::best(&known, theirs) else { return Verdict::Unknown };
    let Some(page) = pages.get(found.id).cloned() else { return Verdict::Unknown };
    let comparison = found.comparison;
    let newest = releases.last().and_then(|newest| {
        newest.texts.iter().find(|text| text.entry == page.entry && text.lang == page.lang)
    });
    let Some(newest) = newest.filter(|newest| newest.status != Status::Withdrawn) else {
        return Verdict::Withdrawn { page, comparison };
    };
    if newest.status == Status::Retracted {
        return Verdict::Retracted { page, comparison };
    }
    let current = (newest.sha256 != page.sha256)
        .then(|| pages.iter().find(|page| is(page, newest)).cloned())
        .flatten();
    if !comparison.faithful() {
        return Verdict::Altered { page, current, comparison };
    }
    if let Some(current) = current {
        let corrections = corrections(texts, &current, &page);
        // A text that differs in typesetting alone is still the present one.
        if corrections.as_ref().is_none_or(|found| !found.same) {
            let corrections = corrections.map(|found| found.differences).unwrap_or_default();
            return Verdict::Corrected { page, current, comparison, corrections };
        }
    }
    if comparison.missing.words > 0 {
        Verdict::Excerpt { page, comparison }
    } else {
        Verdict::Genuine { page, comparison }
    }
}

/// Returns every different text of the releases, in the order in which they were last valid, each
/// with the first release that had it and the last things said of it.
fn pages(releases: &[Manifest]) -> Vec<Page> {
    let mut pages: Vec<(u32, Page)> = Vec::new();
    let mut places: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for release in releases {
        for text in &release.texts {
            let key = (text.entry.as_str(), text.lang.as_str(), text.sha256.as_str());
            let known = places.get(&key).and_then(|at| pages.get_mut(*at));
            match known {
                Some((last, known)) => {
                    let (first, made) = (known.release, std::mem::take(&mut known.made));
                    (*last, *known) = (release.number, page(text, first, made));
                }
                None => {
                    places.insert(key, pages.len());
                    let page = page(text, release.number, release.made.clone());
                    pages.push((release.number, page));
                }
            }
        }
    }
    pages.sort_by_key(|(last, _)| *last);
    pages.into_iter().map(|(_, page)| page).collect()
}

fn page(text: &PageText, release: u32, made: String) -> Page {
    let text = text.clone();
    Page {
        entry: text.entry,
        lang: text.lang,
        path: text.path,
        title: text.title,
        version: text.version,
        status: text.status,
        updated: text.updated,
        sha256: text.sha256,
        release,
        made,
    }
}

fn is(page: &Page, text: &PageText) -> bool {
    page.sha256 == text.sha256 && page.entry == text.entry && page.lang == text.lang
}

/// Compares the present text with an earlier one, if both are at hand.
fn corrections(texts: &BTreeMap<String, String>, now: &Page, then: &Page) -> Option<Comparison> {
    Some(compare(texts.get(&now.sha256)?, texts.get(&then.sha256)?))
}

#[cfg(test)]
mod tests;
