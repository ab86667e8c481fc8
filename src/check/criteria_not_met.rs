//! Titles given though a criterion was not met.
//!
//! Article 30 of the Law on Emulation and Commendation 06/2022/QH15 asks for every standard of a
//! title, not for most of them.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::site::places::Places;

/// A criterion of the set in force that is not among those met.
pub struct CriteriaNotMet;

impl Rule for CriteriaNotMet {
    fn code(&self) -> Code {
        diag::CRITERIA_NOT_MET
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        for award in site.awards().filter(|award| !award.honour.criteria_met.is_empty()) {
            let Some((set, lacking)) = award.criteria_lacking() else { continue };
            if lacking.is_empty() {
                continue;
            }
            let place = award.honour.places.criteria_met.first();
            let place = place.copied().unwrap_or(award.honour.places.record);
            let problem = Diagnostic::new(self.code(), places.of(&award.entry.origin, place))
                .with("award", &award.entry.id)
                .with("missing", lacking.join(", "))
                .with("set", &site.entries[set].id);
            diagnostics.push(problem.related(places.of_entry(&site.entries[set])));
        }
    }
}
