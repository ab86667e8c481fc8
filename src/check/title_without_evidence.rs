//! Titles and awards that lack a part of what they rest on.
//!
//! The Law on Emulation and Commendation 06/2022/QH15 lets nothing be given but by a decision, and
//! Decree 86/2023/NĐ-CP ties a cultural title to the standards in force. What is missing comes out
//! in one problem for each award.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::site::awards::Award;
use crate::site::places::Places;

/// A title without number, date, criteria or a set of them; an award without its decision.
pub struct TitleWithoutEvidence;

/// Stands for a set of criteria: the file that lacks it.
const SET: &str = "criteria.yaml";

impl Rule for TitleWithoutEvidence {
    fn code(&self) -> Code {
        diag::TITLE_WITHOUT_EVIDENCE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        for award in site.awards() {
            let missing = missing(&award);
            if missing.is_empty() {
                continue;
            }
            let problem = Diagnostic::new(self.code(), places.of_entry(award.entry))
                .with("award", &award.entry.id)
                .with("missing", missing.join(", "))
                .with("title", award.given());
            diagnostics.push(problem);
        }
    }
}

/// Returns the keys that are missing, in the order in which an editor writes them.
fn missing(award: &Award<'_>) -> Vec<&'static str> {
    let honour = award.honour;
    let form = award.target(honour.form).map(|form| &award.site.entries[form].facets);
    let terms = form.and_then(|facets| facets.form_terms.as_ref());
    let is_title = honour.title.is_some();
    let untitled = !is_title && terms.is_some_and(|terms| terms.for_titles);
    // Where the form can't be read, nothing says that it needs a decision.
    let decided = is_title || terms.is_some_and(|terms| !terms.decision_optional);
    // A title that could not be read has its own problem; its sets are not to blame.
    let sets_known = !award.site.incomplete && award.title().is_some() && award.day.is_some();
    [
        (untitled, "title"),
        (decided && is_blank(honour.number.as_deref()), "number"),
        (decided && award.day.is_none(), "date"),
        ((is_title || untitled) && honour.criteria_met.is_empty(), "criteria_met"),
        (sets_known && award.criteria_sets().is_empty(), SET),
    ]
    .into_iter()
    .filter_map(|(is_missing, key)| is_missing.then_some(key))
    .collect()
}

fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}
