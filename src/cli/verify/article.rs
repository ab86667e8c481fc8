//! An article as somebody printed it, beside the released texts.
//!
//! Owns how a verdict is said. Which verdict holds, [`verdict`] decides.

use serde_json::json;

use super::known::Known;
use super::{Answer, Stop, number};
use crate::seal::compare::{Comparison, Difference, Place};
use crate::seal::plain::plain;
use crate::seal::print::printed;
use crate::seal::verdict::{Page, Verdict, verdict};
use crate::text::messages::Arg;
use crate::words::Words;

/// So many differences and passages are shown to people.
const LINES_MAX: usize = 20;

/// So many characters of a passage that is not ours are shown.
const TEXT_MAX: usize = 300;

/// Says what a printed text is; `html` tells whether it is HTML, where that is known.
pub(super) fn answer(
    words: &Words,
    known: &Known,
    text: &str,
    html: Option<bool>,
) -> Result<Answer, Stop> {
    let is_html = html.unwrap_or_else(|| text.trim_start().starts_with('<'));
    let theirs = if is_html { plain(text) } else { printed(text) };
    let verdict = verdict(&known.manifests, &known.texts, &theirs);
    let mut lines = vec![head(words, &verdict)];
    if let Some(page) = verdict.page() {
        lines.push(page_line(words, known, page));
    }
    details(words, &verdict, &mut lines);
    lines.push(known.seal.line(words));
    let good = verdict.good() && !known.seal.is_bad();
    let json = json!({
        "genuine": good,
        "article": verdict,
        "signature": known.seal.json(),
    });
    Ok(Answer { good, lines, json })
}

fn head(words: &Words, verdict: &Verdict) -> String {
    let title = |page: &Page| page.title.clone();
    let name = verdict.page().map(title).unwrap_or_default();
    let title = ("title", Arg::Text(name.as_str()));
    match verdict {
        Verdict::Genuine { .. } => words.with("verify-genuine", &[title]),
        Verdict::Excerpt { comparison, .. } => {
            let missing = &comparison.missing;
            let args = [title, ("words", number(missing.words)), ("of", number(missing.of))];
            words.with("verify-excerpt", &args)
        }
        Verdict::Corrected { current, .. } => {
            let [version, updated] = now(current);
            let updated = ("updated", Arg::Text(&updated));
            words.with("verify-corrected", &[title, ("current", Arg::Text(&version)), updated])
        }
        Verdict::Altered { comparison, .. } => {
            words.with("verify-altered", &[title, ("count", number(comparison.differences_count))])
        }
        Verdict::Retracted { .. } => words.with("verify-retracted", &[title]),
        Verdict::Withdrawn { .. } => words.with("verify-withdrawn", &[title]),
        Verdict::Unknown => words.say("verify-unknown"),
    }
}

fn now(page: &Page) -> [String; 2] {
    [page.version.to_string(), page.updated.clone()]
}

fn page_line(words: &Words, known: &Known, page: &Page) -> String {
    let site = known.manifests.last().map_or("", |manifest| manifest.site.as_str());
    let (version, release) = (page.version.to_string(), page.release.to_string());
    let address = format!("{site}/{}", page.path);
    let args = [
        ("version", Arg::Text(&version)),
        ("updated", Arg::Text(&page.updated)),
        ("release", Arg::Text(&release)),
        ("address", Arg::Text(&address)),
    ];
    let key = if page.updated.is_empty() { "verify-page-undated" } else { "verify-page" };
    words.with(key, &args)
}

fn details(words: &Words, verdict: &Verdict, lines: &mut Vec<String>) {
    match verdict {
        Verdict::Genuine { comparison, .. } => added(words, comparison, lines),
        Verdict::Excerpt { comparison, .. } => added(words, comparison, lines),
        Verdict::Corrected { comparison, corrections, .. } => {
            let corrections = corrections.iter().take(LINES_MAX);
            lines.extend(corrections.map(|it| difference(words, it, "verify-correction")));
            left_out(words, comparison, lines);
            added(words, comparison, lines);
        }
        Verdict::Altered { current, comparison, .. } => {
            if let Some(current) = current {
                let [version, updated] = now(current);
                let version = ("current", Arg::Text(version.as_str()));
                let args = [version, ("updated", Arg::Text(&updated))];
                lines.push(words.with("verify-altered-old", &args));
            }
            changed(words, comparison, lines);
            left_out(words, comparison, lines);
            added(words, comparison, lines);
        }
        Verdict::Retracted { comparison, .. } | Verdict::Withdrawn { comparison, .. } => {
            changed(words, comparison, lines);
        }
        Verdict::Unknown => {}
    }
}

fn changed(words: &Words, comparison: &Comparison, lines: &mut Vec<String>) {
    for found in comparison.differences.iter().take(LINES_MAX) {
        let key = match (found.ours.is_empty(), found.theirs.is_empty()) {
            (true, _) => "verify-put-in",
            (_, true) => "verify-taken-out",
            _ => "verify-changed",
        };
        lines.push(difference(words, found, key));
    }
    let more = comparison.differences_count.saturating_sub(LINES_MAX);
    if more > 0 {
        lines.push(words.with("and-more", &[("count", number(more))]));
    }
}

fn difference(words: &Words, found: &Difference, key: &str) -> String {
    words.with(
        key,
        &[
            ("ours", Arg::Text(&found.ours)),
            ("theirs", Arg::Text(&found.theirs)),
            ("before", Arg::Text(&found.before)),
            ("after", Arg::Text(&found.after)),
        ],
    )
}

fn left_out(words: &Words, comparison: &Comparison, lines: &mut Vec<String>) {
    let missing = &comparison.missing;
    if missing.words > 0 {
        let args = [("words", number(missing.words)), ("of", number(missing.of))];
        lines.push(words.with("verify-excerpt-of", &args));
    }
}

/// Tells of passages between ours that are not ours, and of ours that moved.
fn added(words: &Words, comparison: &Comparison, lines: &mut Vec<String>) {
    for passage in comparison.added.iter().take(LINES_MAX) {
        let key = match passage.place {
            Place::Between => "verify-added",
            Place::Before | Place::After => "verify-around",
        };
        // A page of a newspaper has much around an article.
        let text: String = passage.text.chars().take(TEXT_MAX).collect();
        let cut = if text.len() < passage.text.len() { "…" } else { "" };
        lines.push(words.with(key, &[("text", Arg::Text(&format!("{text}{cut}")))]));
    }
    if comparison.moved_words > 0 {
        lines.push(words.with("verify-moved", &[("words", number(comparison.moved_words))]));
    }
}
