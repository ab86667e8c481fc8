//! Corrections that came late, or have not come yet.
//!
//! Law on Access to Information (amended, in force on 1/9/2026): wrong information is corrected
//! within ten days of the request.

use jiff::civil::Date;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// So many days may lie between a request and its correction.
const DAYS_MAX: i32 = 10;

/// A correction later than the law allows.
pub struct CorrectionLate;

impl Rule for CorrectionLate {
    fn code(&self) -> Code {
        diag::CORRECTION_LATE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for entry in &site.entries {
            for demand in &entry.facets.demands {
                // What is dated ahead is not met yet.
                let met = demand.met.filter(|met| *met <= site.today());
                let days = days(demand.date, met.unwrap_or_else(|| site.today()));
                if days <= DAYS_MAX {
                    continue;
                }
                let problem = Diagnostic::new(self.code(), entry.origin.span(demand.at))
                    .with("requested", demand.date.to_string())
                    .with("days", i64::from(days))
                    .with("state", if met.is_some() { "met" } else { "open" });
                diagnostics.push(problem);
            }
        }
    }
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
