//! Corrections and retractions that say nothing.
//!
//! Readers of what was wrong must learn what is right (Press Law 126/2025/QH15): a correction
//! without a day is not published at all, one without words tells nobody anything, and a
//! retraction says why.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::text::lang::{PerLang, Text};

/// A correction or retraction without what makes it one.
pub struct CorrectionEmpty;

impl Rule for CorrectionEmpty {
    fn code(&self) -> Code {
        diag::CORRECTION_EMPTY
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for entry in &site.entries {
            let facets = &entry.facets;
            let undated = facets.undated.iter().map(|node| ("date", *node));
            let corrections = facets.corrections.iter().filter_map(|correction| {
                let part = match (words(&correction.was), words(&correction.now)) {
                    (was, now) if was.is_empty() && now.is_empty() => "words",
                    (was, now) if was == now => "same",
                    _ => return None,
                };
                Some((part, correction.node))
            });
            let retracted = facets.retracted.iter();
            let retracted = retracted.filter(|it| words(&it.reason).is_empty());
            let retracted = retracted.map(|it| ("reason", it.node));
            for (part, node) in undated.chain(corrections).chain(retracted) {
                let problem = Diagnostic::new(self.code(), entry.origin.span(node));
                diagnostics.push(problem.with("part", part));
            }
        }
    }
}

/// Returns the words of a text in all languages that have any.
fn words(text: &Text) -> Vec<&str> {
    let words = PerLang::iter(text).map(|(_, words)| words.trim());
    words.filter(|words| !words.is_empty()).collect()
}
