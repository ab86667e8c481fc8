//! Corrections and retractions whose day cannot be.
//!
//! What is dated ahead is told to readers today, and what is dated before the article came out
//! cannot correct it: both are slips of the pen, and newspapers go by that day.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::facets::Facets;
use crate::output::Plan;
use crate::site::Site;
use crate::text::date::When;

/// A correction or retraction of a day that cannot be.
pub struct CorrectionMisdated;

impl Rule for CorrectionMisdated {
    fn code(&self) -> Code {
        diag::CORRECTION_MISDATED
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for entry in &site.entries {
            for (key, date, node) in days(&entry.facets) {
                let published = entry.facets.date;
                let state = if date.day() > site.today() {
                    "ahead"
                } else if published.is_some_and(|published| date.day() < published.day()) {
                    "before"
                } else {
                    continue;
                };
                let problem = Diagnostic::new(self.code(), entry.origin.span(node))
                    .with("key", key)
                    .with("date", date.day().to_string())
                    .with("state", state);
                diagnostics.push(problem);
            }
        }
    }
}

/// Returns the days of what was corrected and taken back, by keys and nodes.
fn days(facets: &Facets) -> impl Iterator<Item = (&'static str, When, u32)> {
    let corrections = facets.corrections.iter();
    let corrections = corrections.map(|it| ("corrections", it.date, it.node));
    let retracted = facets.retracted.iter().map(|it| ("retracted", it.date, it.node));
    corrections.chain(retracted)
}
