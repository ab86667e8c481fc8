//! Criteria that carry two titles of one subject and year.
//!
//! The directive complains of overlapping contents and targets, and the Law on Emulation and
//! Commendation 06/2022/QH15 does not let one achievement be commended several times.

use std::collections::HashMap;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::site::places::Places;

/// One criterion under two titles of the same subject and year.
pub struct CriterionCountedTwice;

impl Rule for CriterionCountedTwice {
    fn code(&self) -> Code {
        diag::CRITERION_COUNTED_TWICE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        let lang = site.config.source();
        let mut first = HashMap::new();
        for award in site.awards() {
            let honour = award.honour;
            let (Some(title), Some(whom)) = (award.title(), award.whom()) else { continue };
            let Some((set, _)) = award.criteria_lacking() else { continue };
            let known = &site.entries[set].facets.criteria;
            for (id, place) in honour.criteria_met.iter().zip(&honour.places.criteria_met) {
                let Some(criterion) = known.iter().find(|known| known.id == *id) else { continue };
                let signs = criterion.signs(lang).into_iter();
                let earlier: Vec<_> = signs
                    .map(|sign| (whom.clone(), honour.year, sign))
                    .map(|key| *first.entry(key).or_insert((award, title)))
                    .collect();
                let Some((earlier, _)) = earlier.into_iter().find(|(_, other)| *other != title)
                else {
                    continue;
                };
                let problem = Diagnostic::new(self.code(), places.of(&award.entry.origin, *place))
                    .with("award", &award.entry.id)
                    .with("criterion", id)
                    .with("title", award.given())
                    .with("other", earlier.given())
                    .with("subject", award.subject())
                    .with("year", honour.year.to_string());
                diagnostics.push(problem.related(places.of_entry(earlier.entry)));
            }
        }
    }
}
