//! Children named without their own consent and their guardian's.
//!
//! Personal Data Law 91/2025/QH15 and the Law on Children 102/2016/QH13: for a child of seven or
//! more both the child and the guardian have to agree, for a smaller one the guardian. A year of
//! birth alone leaves a doubt, which is the child's.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// A child who lacks a consent.
pub struct MinorWithoutBothConsents;

impl Rule for MinorWithoutBothConsents {
    fn code(&self) -> Code {
        diag::MINOR_WITHOUT_BOTH_CONSENTS
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let today = Some(site.today());
        for entry in &site.entries {
            let Some(person) = &entry.facets.person else { continue };
            let missing = person.lacking(today);
            let known = person.may_be_named(today) || person.has_withdrawn();
            if !known && !missing.is_empty() {
                let problem = Diagnostic::new(self.code(), entry.span())
                    .with("id", &entry.id)
                    .with("missing", missing.join(", "));
                diagnostics.push(problem);
            }
        }
    }
}
