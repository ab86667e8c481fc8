//! Reports past their day and not published.
//!
//! The directive has four bodies follow and check its carrying out, and report periodically; and
//! Decree 42/2022/NĐ-CP has state bodies publish the results of programmes online.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// A report whose day is over and that did not come out.
pub struct ReportOverdue;

impl Rule for ReportOverdue {
    fn code(&self) -> Code {
        diag::REPORT_OVERDUE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let today = site.today();
        for (index, entry) in site.entries.iter().enumerate() {
            let Some(deadline) = entry.facets.deadline else { continue };
            let out = deadline.published.is_some_and(|published| published <= today);
            let Some(due) = deadline.due.filter(|due| *due < today && !out) else { continue };
            if site.counts(index) {
                let span = entry.origin.span(deadline.place);
                let problem = Diagnostic::new(self.code(), span).with("due", due.to_string());
                diagnostics.push(problem);
            }
        }
    }
}
