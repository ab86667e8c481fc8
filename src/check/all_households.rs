//! Areas in which every household has the title.
//!
//! “Running after targets, lax procedures, for form's sake” is the old complaint about the title
//! Gia đình văn hóa, which Decree 86/2023/NĐ-CP answers with a review household by household. All
//! of them, or the very same number two years running, deserves a second look; it may be right.

use std::collections::{BTreeMap, HashMap};

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::Entry;
use crate::output::Plan;
use crate::site::places::Places;
use crate::site::{EntryIndex, Site};
use crate::syntax::record::Origin;

/// All households titled, or as many as the year before.
pub struct AllHouseholds;

/// How many households of an area had a title in a year, and the node where that stands. The
/// place is found once there is a problem: that costs a look at the whole file.
type Counts<'s> = BTreeMap<(EntryIndex, i16), (u32, &'s Origin, u32)>;

impl Rule for AllHouseholds {
    fn code(&self) -> Code {
        diag::ALL_HOUSEHOLDS
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        let commended = commended(site);
        for (index, area) in site.entries.iter().enumerate() {
            if !site.counts(index) {
                continue;
            }
            let counts = counts(site, index, area, commended.get(&index));
            for ((title, year), (count, origin, node)) in &counts {
                let all = area.facets.households.filter(|households| count >= households);
                // Those commended by name are examples; only the area's own numbers are whole.
                let whole = |from: &Origin| std::ptr::eq(from, &*area.origin);
                let before = counts.get(&(*title, year - 1));
                let before = before.filter(|before| before.0 == *count && whole(before.1));
                let before = before.filter(|_| whole(origin));
                let case = match (all, before) {
                    (Some(0), _) | (None, None) => continue,
                    (Some(_), _) => "all",
                    (None, Some(_)) if *count == 0 => continue,
                    (None, Some(_)) => "same",
                };
                let households = area.facets.households.unwrap_or_default();
                let problem = Diagnostic::new(self.code(), places.of(origin, *node))
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
fn commended(site: &Site) -> HashMap<EntryIndex, Counts<'_>> {
    let mut commended: HashMap<EntryIndex, Counts<'_>> = HashMap::new();
    for award in site.awards().filter(|award| award.honour.household) {
        let area = award.honour.area.and_then(|area| award.target(area));
        let (Some(area), Some(title)) = (area, award.title()) else { continue };
        let counts = commended.entry(area).or_default();
        let first = (0, &*award.entry.origin, award.entry.number);
        let count = counts.entry((title, award.honour.year)).or_insert(first);
        count.0 += 1;
    }
    commended
}

/// Puts together what an area says and what was counted; what it says comes first.
fn counts<'s>(
    site: &Site,
    index: EntryIndex,
    area: &'s Entry,
    commended: Option<&Counts<'s>>,
) -> Counts<'s> {
    let mut counts = commended.cloned().unwrap_or_default();
    for titled in &area.facets.titled {
        let target = site.nodes[index].targets.get(titled.title).copied().flatten();
        let Some(title) = target else { continue };
        counts.insert((title, titled.year), (titled.count, &*area.origin, titled.place));
    }
    counts
}
