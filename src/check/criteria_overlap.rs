//! Sets of criteria that say or measure the same.
//!
//! The directive asks for contents, criteria and titles to be made one, and for overlaps to go:
//! two titles that rest on the same criterion count one achievement twice.

use std::collections::HashMap;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::facets::{Criterion, Period};
use crate::model::role;
use crate::output::Plan;
use crate::site::places::Places;
use crate::site::{EntryIndex, Site};

/// Two criteria, of two sets in force at the same time, with one wording or one threshold.
pub struct CriteriaOverlap;

impl Rule for CriteriaOverlap {
    fn code(&self) -> Code {
        diag::CRITERIA_OVERLAP
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        let lang = site.config.source();
        let mut seen: HashMap<String, Vec<(EntryIndex, &Criterion)>> = HashMap::new();
        for (index, set) in site.entries.iter().enumerate() {
            // What is over can't be mended any more.
            if set.facets.validity.ended(site.today()) || !site.counts(index) {
                continue;
            }
            for criterion in &set.facets.criteria {
                let mut found = None;
                for sign in criterion.signs(lang) {
                    let earlier = seen.entry(sign).or_default();
                    let clash =
                        earlier.iter().find(|(other, _)| rivals(site, index, *other)).copied();
                    found = found.or(clash);
                    if earlier.iter().all(|(other, _)| *other != index) {
                        earlier.push((index, criterion));
                    }
                }
                let Some((other, twin)) = found else { continue };
                let other = &site.entries[other];
                let problem = Diagnostic::new(self.code(), places.of(&set.origin, criterion.place))
                    .with("criterion", &criterion.id)
                    .with("set", &set.id)
                    .with("twin", &twin.id)
                    .with("other", &other.id);
                diagnostics.push(problem.related(places.of(&other.origin, twin.place)));
            }
        }
    }
}

/// Says whether two sets are in force at the same time for different titles. Sets of one title
/// are its variants, for villages and for towns say, and no one is judged by two of them.
fn rivals(site: &Site, one: EntryIndex, other: EntryIndex) -> bool {
    if one == other {
        return false;
    }
    let [first, second] = [one, other].map(|index| site.entries[index].facets.validity);
    let titles = [one, other].map(|index| {
        let mut titles: Vec<_> = site.related(index, &role::APPLIES_TO).collect();
        titles.sort_unstable();
        titles.dedup();
        titles
    });
    meet(first, second) && (titles[0] != titles[1] || titles[0].is_empty())
}

/// Says whether two periods share a day.
fn meet(one: Period, other: Period) -> bool {
    let before = |a: Period, b: Period| a.to.zip(b.from).is_some_and(|(to, from)| to < from);
    !before(one, other) && !before(other, one)
}
