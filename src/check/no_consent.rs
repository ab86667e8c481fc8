//! People named without consent or another legal basis.
//!
//! Personal Data Law 91/2025/QH15: to publish a name is to disclose personal data; it takes the
//! person's consent, or a law or decision that says so. Silence is no consent. Who withdrew is
//! withheld, too, and that is as it should be. Children have a rule of their own.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// A person of whom nothing says that they may be named.
pub struct NoConsent;

impl Rule for NoConsent {
    fn code(&self) -> Code {
        diag::NO_CONSENT
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let today = Some(site.today());
        for entry in &site.entries {
            let Some(person) = &entry.facets.person else { continue };
            let known = person.may_be_named(today) || person.has_withdrawn();
            if !known && person.lacking(today).is_empty() {
                let problem = Diagnostic::new(self.code(), entry.span());
                diagnostics.push(problem.with("id", &entry.id));
            }
        }
    }
}
