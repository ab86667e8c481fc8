//! Areas in which every household has the title.
//!
//! “Running after targets, lax procedures, for form's sake” is the old complaint about the title
//! Gia đình văn hóa, which Decree 86/2023/NĐ-CP answers with a review household by household. All
//! of them, or the very same number two years running, deserves a second look; it may be right.

use std::collections::{BTreeMap, HashMap};

use super::Rule;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::model::Entry;
use crate::output::Plan;
use crate::site::{EntryIndex, Site};

/// All households titled, or as many as the year before.
pub struct AllHouseholds;

/// How many households of an area had a title in a year, and where that stands.
type Counts = BTreeMap<(EntryIndex, i16), (u32, Span)>;

impl Rule for AllHouseholds {
    fn code(&self) -> Code {
        diag::ALL_HOUSEHOLDS
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let commended = commended(site);
        for (index, area) in site.entries.iter().enumerate() {
            if !site.counts(index) {
                continue;
            }
            let counts = counts(site, index, area, commended.get(&index));
            for ((title, year), (count, span)) in &counts {
                let all = area.facets.households.filter(|households| count >= households);
                let before = counts.get(&(*title, year - 1)).filter(|before| before.0 == *count);
                let case = match (all, before) {
                    (Some(0), _) | (None, None) => continue,
                    (Some(_), _) => "all",
                    (None, Some(_)) if *count == 0 => continue,
                    (None, Some(_)) => "same",
                };
                let households = area.facets.households.unwrap_or_default();
                let problem = Diagnostic::new(self.code(), span.clone())
                    .with("case", case)
                    .with("count", i64::from(*count))
                    .with("households", i64::from(households))
                    .with("area", &area.id)
                    .with("title", &site.entries[*title].id)
                    .with("year", year.to_string())
                    .with("before", (year - 1).to_string());
                diagnostics.push(problem);
            }
        }
    }
}

/// Counts the households that were commended by name, by area, title and year.
fn commended(site: &Site) -> HashMap<EntryIndex, Counts> {
    let mut commended: HashMap<EntryIndex, Counts> = HashMap::new();
    for award in site.awards().filter(|award| award.honour.household) {
        let area = award.honour.area.and_then(|area| award.target(area));
        let (Some(area), Some(title)) = (area, award.title()) else { continue };
        let counts = commended.entry(area).or_default();
        // The place is found once: that costs a look at the file.
        let count =
            counts.entry((title, award.honour.year)).or_insert_with(|| (0, award.entry.span()));
        count.0 += 1;
    }
    commended
}

/// Puts together what an area says and what was counted; what it says comes first.
fn counts(site: &Site, index: EntryIndex, area: &Entry, commended: Option<&Counts>) -> Counts {
    let mut counts = commended.cloned().unwrap_or_default();
    for titled in &area.facets.titled {
        let target = site.nodes[index].targets.get(titled.title).copied().flatten();
        let Some(title) = target else { continue };
        counts.insert((title, titled.year), (titled.count, area.origin.span(titled.place)));
    }
    counts
}
