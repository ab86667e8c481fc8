//! Facts of published texts that are others now, and nobody was told.
//!
//! Press Law 126/2025/QH15 and the Law on Access to Information: an error is corrected in public,
//! in the form in which it was published. A newspaper that took the text over learns of a
//! correction by its version; a fact that changes without one leaves the error in print. What was
//! published is what the last release says.

use rayon::prelude::*;

use super::Rule;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::output::Plan;
use crate::site::released::{self, Released};
use crate::site::{EntryIndex, Site};
use crate::text::facts::{self, Mismatch, Names, Side, Where};
use crate::text::lang::{Lang, PerLang};

/// So many facts of one page are told at a time.
const PROBLEMS_MAX: usize = 5;

/// A fact of a released text that is another now.
pub struct CorrectedSilently;

impl Rule for CorrectedSilently {
    fn code(&self) -> Code {
        diag::CORRECTED_SILENTLY
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let found: Vec<_> = site.released.par_iter().map(|old| check(site, old)).collect();
        diagnostics.extend(found.into_iter().flatten());
    }
}

fn check(site: &Site, old: &Released) -> Vec<Diagnostic> {
    let Released { index, lang, page, text } = old;
    let (Some(text), Some((now, new))) = (text, released::page_text(site, *index, *lang)) else {
        return Vec::new();
    };
    if now.sha256 == page.sha256 || now.version < page.version || now.status != page.status {
        return Vec::new();
    }
    let corrected = said(site, *index, page.version);
    let side = |text| Side { text, lang: *lang, links: &[] };
    let (before, after) = (side(text.as_str()), side(new.as_str()));
    let found = facts::compare(&before, &after, &Names::default());
    let release = site.releases.last().map_or(0, |release| release.manifest.number);
    let mut told: Vec<(&str, &str)> = Vec::new();
    // What was added and stands in no other fact's place corrects nothing.
    for mismatch in found.iter().filter(|mismatch| mismatch.sure) {
        let Some(pair) = pair(mismatch).filter(|pair| !told.contains(pair)) else { continue };
        if corrected.is_empty() || !is_said(&corrected, pair) {
            told.push(pair);
        }
    }
    let problems = told.into_iter().take(PROBLEMS_MAX).map(|(old, new)| {
        Diagnostic::new(diag::CORRECTED_SILENTLY, place(site, *index, *lang, new))
            .with("old", old)
            .with("new", if new.is_empty() { "none" } else { new })
            .with("release", i64::from(release))
            .with("lang", lang.code())
    });
    problems.collect()
}

/// Returns what the corrections since a version say, in all languages, as one text.
fn said(site: &Site, index: EntryIndex, since: u32) -> String {
    let corrections = site.entries[index].facets.corrections.iter();
    let new = corrections.skip(since.saturating_sub(1) as usize);
    let words = new.flat_map(|it| PerLang::iter(&it.was).chain(PerLang::iter(&it.now)));
    words.map(|(_, words)| format!("{words}\n")).collect()
}

/// Says whether corrections speak of a fact. One without any figure is in prose, and may speak of
/// all: better a silent change missed than each correction doubted.
fn is_said(corrected: &str, (old, new): (&str, &str)) -> bool {
    let figures = |text: &str| -> Vec<String> {
        let figures = text.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
        figures.map(str::to_owned).collect()
    };
    let known = figures(corrected);
    let own = [figures(old), figures(new)].concat();
    known.is_empty()
        || corrected.contains(old)
        || !new.is_empty() && corrected.contains(new)
        || own.iter().any(|figure| known.contains(figure))
}

/// Returns what was said, and what is said in its place; nothing, where it was left out.
fn pair<'a>(mismatch: &'a Mismatch<'_>) -> Option<(&'a str, &'a str)> {
    let other = mismatch.other.as_ref().map(|other| other.text);
    match mismatch.has {
        Where::Source => Some((mismatch.fact.text, other.unwrap_or_default())),
        Where::Translation => other.map(|other| (other, mismatch.fact.text)),
    }
}

/// Returns where a fact stands: its block, or the entry.
fn place(site: &Site, index: EntryIndex, lang: Lang, fact: &str) -> Option<Span> {
    let entry = &site.entries[index];
    let Some(face) = entry.faces.get(lang) else { return Some(entry.span()) };
    let mut blocks = face.body.prose.blocks();
    let block = blocks.find_map(|block| {
        let at = block.text.find(fact).filter(|_| !fact.is_empty())?;
        Some(block.line_at(at))
    });
    Some(Span::at(&*face.file, block.unwrap_or(1), 1))
}
