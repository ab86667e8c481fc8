//! Indicators that nobody has measured for too long.
//!
//! The directive complains that leadership is neither regular nor close. A value is for a year; a
//! year after that year is over, the next one must be there.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::{Site, due};

/// An indicator without a value for more than twelve months past its last year.
pub struct IndicatorStale;

impl Rule for IndicatorStale {
    fn code(&self) -> Code {
        diag::INDICATOR_STALE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let this_year = site.today().year();
        for (index, entry) in site.entries.iter().enumerate() {
            if entry.facets.aims.is_empty() || !site.counts(index) {
                continue;
            }
            for indicator in entry.facets.aims.iter().flat_map(|aim| &aim.indicators) {
                let Some(since) = due::stale_since(indicator, this_year) else { continue };
                let problem = Diagnostic::new(self.code(), entry.origin.span(indicator.place))
                    .with("indicator", &indicator.id)
                    .with("since", since.to_string())
                    .with("year", (i32::from(since) + due::years(indicator)).to_string());
                diagnostics.push(problem);
            }
        }
    }
}
