//! Reasons that two awards share word for word.
//!
//! Commendation that says the same of everyone gives nobody an example to follow; and the Law on
//! Emulation and Commendation 06/2022/QH15 does not let one deed be commended several times.

use std::collections::HashMap;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::site::places::Places;
use crate::text::fold::gist;

/// A reason that equals another's after folding.
pub struct ReasonRepeated;

impl Rule for ReasonRepeated {
    fn code(&self) -> Code {
        diag::REASON_REPEATED
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        let lang = site.config.source();
        let mut first = HashMap::new();
        for award in site.awards() {
            let Some((_, reason)) = award.honour.reason.get_or_other(lang) else { continue };
            let key = gist(reason);
            if key.is_empty() {
                continue;
            }
            let earlier = *first.entry(key).or_insert(award);
            if earlier.index == award.index {
                continue;
            }
            let span = places.of(&award.entry.origin, award.honour.places.reason);
            let problem = Diagnostic::new(self.code(), span)
                .with("award", &award.entry.id)
                .with("reason", reason)
                .with("other", &earlier.entry.id);
            let other = places.of(&earlier.entry.origin, earlier.honour.places.reason);
            diagnostics.push(problem.related(other));
        }
    }
}
