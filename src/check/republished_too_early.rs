//! Articles republished within an hour of their source, or before it.
//!
//! Decree 147/2024/NĐ-CP: no earlier than one hour after the source has published. Both times are
//! taken into the site's zone when they are read, so that hours of different zones compare.

use jiff::civil::DateTime;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::text::date::When;

/// How long to wait, in minutes.
const WAIT: i64 = 60;

/// A republished article that came too early.
pub struct RepublishedTooEarly;

impl Rule for RepublishedTooEarly {
    fn code(&self) -> Code {
        diag::REPUBLISHED_TOO_EARLY
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for entry in &site.entries {
            let Some(source) = &entry.facets.republication else { continue };
            let Some(minutes) = waited(source.published, source.republished) else { continue };
            if minutes < WAIT {
                let problem = Diagnostic::new(self.code(), entry.span());
                diagnostics.push(problem.with("minutes", minutes));
            }
        }
    }
}

/// Returns how many whole minutes lie between two moments; `None` where an hour is not known.
fn waited(from: Option<When>, to: Option<When>) -> Option<i64> {
    let moment = |when: Option<When>| -> Option<DateTime> {
        match when? {
            When::Moment(moment) => Some(moment),
            When::Day(_) => None,
        }
    };
    let seconds = moment(to)?.duration_since(moment(from)?).as_secs();
    Some(seconds.div_euclid(60))
}
