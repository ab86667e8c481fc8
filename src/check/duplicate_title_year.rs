//! Titles given twice.
//!
//! Decree 86/2023/NĐ-CP gives a cultural title once a year, after one procedure: a second decision
//! on the same title, subject and year is a slip, or a title without a procedure. What was taken
//! back does not count.

use std::collections::HashMap;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::site::places::Places;

/// The same title for the same subject and year twice; for titles given once, in any year.
pub struct DuplicateTitleYear;

impl Rule for DuplicateTitleYear {
    fn code(&self) -> Code {
        diag::DUPLICATE_TITLE_YEAR
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        let mut first = HashMap::new();
        for award in site.awards() {
            let (Some(title), Some(whom)) = (award.title(), award.whom()) else { continue };
            let terms = site.entries[title].facets.title_terms;
            let once = terms.is_some_and(|terms| terms.once);
            let key = (title, whom, if once { 0 } else { award.honour.year });
            let earlier = *first.entry(key).or_insert(award);
            if earlier.index == award.index {
                continue;
            }
            let problem = Diagnostic::new(self.code(), places.of_entry(award.entry))
                .with("award", &award.entry.id)
                .with("title", award.given())
                .with("subject", award.subject())
                .with("year", earlier.honour.year.to_string())
                .with("other", &earlier.entry.id);
            diagnostics.push(problem.related(places.of_entry(earlier.entry)));
        }
    }
}
