//! Corrections that do not fit what they correct.
//!
//! Law on Access to Information (amended, in force on 1/9/2026) and Press Law 126/2025/QH15: an
//! error is corrected in the form in which it was published, and readers of the one find the
//! other. So a correction names its article, and that lists what was wrong and what is right.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::Entry;
use crate::model::facets::Piece;
use crate::model::role;
use crate::output::Plan;
use crate::site::{EntryIndex, Site};

/// A correction without its other half.
pub struct CorrectionOfNothing;

impl Rule for CorrectionOfNothing {
    fn code(&self) -> Code {
        diag::CORRECTION_OF_NOTHING
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for (index, entry) in site.entries.iter().enumerate() {
            if let Some((missing, other)) = missing(site, index, entry) {
                let problem = Diagnostic::new(self.code(), entry.span()).with("missing", missing);
                diagnostics.push(match other {
                    Some(other) => problem.related(other.span()),
                    None => problem,
                });
            }
        }
    }
}

/// Returns the key that is missing, and the entry that lacks it where that is another.
fn missing<'a>(
    site: &'a Site,
    index: EntryIndex,
    entry: &Entry,
) -> Option<(&'static str, Option<&'a Entry>)> {
    let facets = &entry.facets;
    let article = facets.article?;
    let says = facets.relations.iter().any(|relation| std::ptr::eq(relation.role, &role::CORRECTS));
    if article.piece == Piece::Correction && !says {
        return Some(("corrects", None));
    }
    if says && article.piece != Piece::Correction {
        return Some(("kind: correction", None));
    }
    let last = facets.corrections.iter().map(|correction| correction.date.day()).max();
    if article.corrected.is_some() && article.corrected != last {
        return Some(("corrections", None));
    }
    let silent = site.related(index, &role::CORRECTS).find(|target| {
        let facets = &site.entries[*target].facets;
        facets.article.is_some() && facets.corrections.is_empty()
    });
    silent.map(|target| ("corrections", Some(&*site.entries[target])))
}
