//! Awards by bodies that were not there on the day of the decision.
//!
//! Districts ended on 30/6/2025, and commissions and communes were merged in the same year: a
//! paper that such a body would have signed later, or before it began, is no decision.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::places::Places;
use crate::site::{Site, names};

/// An award whose issuer's validity does not have the day of the decision.
pub struct IssuerNotInForce;

impl Rule for IssuerNotInForce {
    fn code(&self) -> Code {
        diag::ISSUER_NOT_IN_FORCE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        for award in site.awards() {
            let (Some(index), Some(day)) = (award.target(award.honour.issuer), award.day) else {
                continue;
            };
            let issuer = &site.entries[index];
            if issuer.facets.validity.contains(day) {
                continue;
            }
            let after = issuer.facets.validity.ended(day);
            let next = names::current(site, index).first().filter(|_| after).copied();
            let problem =
                Diagnostic::new(self.code(), award.place_of(award.honour.issuer, &mut places))
                    .with("award", &award.entry.id)
                    .with("issuer", &issuer.id)
                    .with("date", day.to_string())
                    .with("nearest", next.map_or("none", |next| &site.entries[next].id));
            diagnostics.push(problem.related(places.of_entry(issuer)));
        }
    }
}
