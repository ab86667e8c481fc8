//! Criteria that a title cites and its set does not have.
//!
//! A set of criteria is versioned, since a province details the standards of the Law on Emulation
//! and Commendation 06/2022/QH15 anew: a title rests on the set of its day, and on no other.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::site::places::Places;
use crate::text::nearest::nearest;

/// A criterion that the set in force does not have.
pub struct CriterionUnknown;

impl Rule for CriterionUnknown {
    fn code(&self) -> Code {
        diag::CRITERION_UNKNOWN
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        for award in site.awards() {
            let honour = award.honour;
            let Some((set, _)) = award.criteria_lacking() else { continue };
            let known = &site.entries[set].facets.criteria;
            for (id, place) in honour.criteria_met.iter().zip(&honour.places.criteria_met) {
                if known.iter().any(|criterion| criterion.id == *id) {
                    continue;
                }
                let near = nearest(id, known.iter().map(|criterion| &*criterion.id));
                let problem = Diagnostic::new(self.code(), places.of(&award.entry.origin, *place))
                    .with("award", &award.entry.id)
                    .with("id", id)
                    .with("set", &site.entries[set].id)
                    .with("nearest", near.unwrap_or("none"));
                diagnostics.push(problem.related(places.of_entry(&site.entries[set])));
            }
        }
    }
}
