//! Titles whose list was not posted for long enough.
//!
//! Decree 86/2023/NĐ-CP has the list of those proposed posted in public for ten days, so that
//! people can speak up. From 20/11 to 30/11 are ten days: the day of posting is not counted.

use super::Rule;
use crate::diag::{self, Arg, Code, Diagnostic};
use crate::model::facets::Period;
use crate::output::Plan;
use crate::site::Site;
use crate::site::places::Places;

/// A title whose notice is missing, without an end, or too short.
pub struct NoticeTooShort;

impl Rule for NoticeTooShort {
    fn code(&self) -> Code {
        diag::NOTICE_TOO_SHORT
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        for award in site.awards() {
            let terms = award.title().and_then(|title| site.entries[title].facets.title_terms);
            let Some(needed) = terms.and_then(|terms| terms.notice_days) else { continue };
            let days = days(award.honour.notice);
            if needed == 0 || matches!(days, Arg::Number(days) if days >= i64::from(needed)) {
                continue;
            }
            let span = places.of(&award.entry.origin, award.honour.places.notice);
            let problem = Diagnostic {
                args: vec![("days".into(), days)],
                ..Diagnostic::new(self.code(), span)
            }
            .with("award", &award.entry.id)
            .with("needed", i64::from(needed))
            .with("title", award.given());
            diagnostics.push(problem);
        }
    }
}

/// Returns how many days a notice had: a number, or `none` or `open` where there is none.
fn days(notice: Option<Period>) -> Arg {
    match notice {
        None | Some(Period { from: None, to: None }) => "none".into(),
        Some(Period { from: Some(from), to: Some(to) }) => {
            from.until(to).map_or("open".into(), |span| i64::from(span.get_days()).into())
        }
        Some(_) => "open".into(),
    }
}
