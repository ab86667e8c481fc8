//! Decisions made while people could still speak up.
//!
//! Decree 86/2023/NĐ-CP puts the public notice before the decision: what people say in those days
//! is part of the file on which the decision rests.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::site::places::Places;

/// A decision dated before the last day of its public notice.
pub struct DecisionBeforeNoticeEnd;

impl Rule for DecisionBeforeNoticeEnd {
    fn code(&self) -> Code {
        diag::DECISION_BEFORE_NOTICE_END
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        for award in site.awards() {
            let end = award.honour.notice.and_then(|notice| notice.to);
            let (Some(day), Some(end)) = (award.day, end) else { continue };
            if day >= end {
                continue;
            }
            let span = places.of(&award.entry.origin, award.honour.places.notice);
            let problem = Diagnostic::new(self.code(), span)
                .with("award", &award.entry.id)
                .with("date", day.to_string())
                .with("end", end.to_string());
            diagnostics.push(problem);
        }
    }
}
