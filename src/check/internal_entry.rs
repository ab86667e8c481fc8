//! Entries for internal use in a site for everyone.
//!
//! A Party paper marked internal is for those whom it names as recipients (Guideline 36-HD/VPTW),
//! not for the public. It gets no page and no mention; yet it lies where a copy of the whole folder
//! takes it along, so it is an error until it lies elsewhere.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// An entry that is marked internal.
pub struct InternalEntry;

impl Rule for InternalEntry {
    fn code(&self) -> Code {
        diag::INTERNAL_ENTRY
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        if site.config.drafts {
            return;
        }
        let internal = site.entries.iter().filter(|entry| entry.facets.internal);
        diagnostics.extend(
            internal.map(|entry| Diagnostic::new(self.code(), entry.span()).with("id", &entry.id)),
        );
    }
}
