//! Titles that no document proves.
//!
//! The file that Decree 86/2023/NĐ-CP asks for is the request, the table of people's comments and
//! the minutes of the meeting. Readers who doubt a title must be able to see at least one of them.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::role;
use crate::output::Plan;
use crate::site::Site;
use crate::site::places::Places;

/// A title without a document under `evidence`.
pub struct EvidenceMissing;

impl Rule for EvidenceMissing {
    fn code(&self) -> Code {
        diag::EVIDENCE_MISSING
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        for award in site.awards().filter(|award| award.honour.title.is_some()) {
            let mut relations = award.entry.facets.relations.iter();
            if relations.any(|relation| std::ptr::eq(relation.role, &role::EVIDENCE)) {
                continue;
            }
            let problem = Diagnostic::new(self.code(), places.of_entry(award.entry))
                .with("award", &award.entry.id)
                .with("title", award.given())
                .with("subject", award.subject());
            diagnostics.push(problem);
        }
    }
}
