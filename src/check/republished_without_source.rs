//! Republished articles that do not say where they come from, or by what right.
//!
//! Decree 147/2024/NĐ-CP: a site that republishes names the source, the author and the hour, does
//! so by written agreement, and takes down what the source takes down. A day without its hour does
//! not tell whether the hour of waiting was kept.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::facets::{Article, Facets, Piece};
use crate::output::Plan;
use crate::site::Site;
use crate::text::date::When;

/// A republished article that lacks part of its source.
pub struct RepublishedWithoutSource;

impl Rule for RepublishedWithoutSource {
    fn code(&self) -> Code {
        diag::REPUBLISHED_WITHOUT_SOURCE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for entry in &site.entries {
            let missing = missing(&entry.facets);
            if !missing.is_empty() {
                let problem = Diagnostic::new(self.code(), entry.span());
                diagnostics.push(problem.with("missing", missing.join(", ")));
            }
        }
    }
}

/// Returns the keys that a republished article lacks.
fn missing(facets: &Facets) -> Vec<&'static str> {
    if !matches!(facets.article, Some(Article { piece: Piece::Republished, .. })) {
        return Vec::new();
    }
    let source = facets.republication.as_ref();
    let said = |text: Option<&str>| text.is_some_and(|text| !text.trim().is_empty());
    let hour = |when: Option<When>| matches!(when, Some(When::Moment(_)));
    let keys = [
        ("source.name", said(source.map(|source| &*source.name))),
        ("source.author", said(source.and_then(|source| source.author.as_deref()))),
        ("source.url", said(source.and_then(|source| source.url.as_deref()))),
        ("source.published", hour(source.and_then(|source| source.published))),
        ("source.agreement", said(source.and_then(|source| source.agreement.as_deref()))),
        ("republished_at", hour(facets.republished)),
    ];
    keys.into_iter().filter(|(_, there)| !there).map(|(key, _)| key).collect()
}
