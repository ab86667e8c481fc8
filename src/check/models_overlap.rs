//! Self-managed models of one area that serve the same content.
//!
//! The directive asks the Front and its member organisations not to overlap: two models for one
//! thing share the same few people who do the work. Models that say which indicators they move,
//! and move others, don't overlap.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::{Entry, Facets, role};
use crate::output::Plan;
use crate::site::{EntryIndex, Site};

/// Two models of one area for one content.
pub struct ModelsOverlap;

impl Rule for ModelsOverlap {
    fn code(&self) -> Code {
        diag::MODELS_OVERLAP
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut told = BTreeSet::new();
        let known = indicators(site);
        for ((area, goal), models) in by_area_and_goal(site) {
            let models: Vec<_> = models.into_iter().collect();
            for (rank, first) in models.iter().enumerate() {
                for other in
                    models[rank + 1..].iter().filter(|other| alike(site, &known, *first, **other))
                {
                    // Once for two models is enough, however many areas have both.
                    if !told.insert((*first, *other)) {
                        continue;
                    }
                    let [first, other] = [first, other].map(|index| &*site.entries[*index]);
                    let problem = Diagnostic::new(self.code(), other.span())
                        .with("area", &site.entries[area].id)
                        .with("goal", &site.entries[goal].id)
                        .with("model", &other.id)
                        .with("other", &first.id);
                    diagnostics.push(problem.related(first.span()));
                }
            }
        }
    }
}

/// Finds the models of every area by content: those that it has, and those that it copied.
fn by_area_and_goal(site: &Site) -> BTreeMap<(EntryIndex, EntryIndex), BTreeSet<EntryIndex>> {
    let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (index, node) in site.nodes.iter().enumerate() {
        let is = |entry: &Entry, kind| entry.kind.name == kind;
        if !site.counts(index) || !is(&site.entries[index], "model") {
            continue;
        }
        let copied = site.related(index, &role::REPLICATED_IN);
        let own = site.related(index, &role::AREA);
        let incoming = node.incoming.iter();
        let having = incoming.filter(|link| {
            std::ptr::eq(link.role, &role::MODEL) && is(&site.entries[link.from], "area")
        });
        let areas: Vec<_> = copied.chain(own).chain(having.map(|link| link.from)).collect();
        for goal in site.related(index, &role::GOAL) {
            for area in &areas {
                found.entry((*area, goal)).or_default().insert(index);
            }
        }
    }
    found
}

/// Returns the ids of all indicators of the site.
fn indicators(site: &Site) -> HashSet<&str> {
    let aims = site.entries.iter().flat_map(|entry| &entry.facets.aims);
    aims.flat_map(|aim| &aim.indicators).map(|indicator| &*indicator.id).collect()
}

/// Says whether two models may do the same: both run today, and nothing says that they move
/// different indicators. An id that no indicator has says nothing.
fn alike(site: &Site, known: &HashSet<&str>, one: EntryIndex, other: EntryIndex) -> bool {
    let [one, other] = [one, other].map(|index| &site.entries[index].facets);
    let run = [one, other].iter().all(|facets| !facets.validity.ended(site.today()));
    let moved = |facets: &Facets| -> BTreeSet<Arc<str>> {
        let moves = facets.moves.iter();
        moves.filter(|id| site.incomplete || known.contains(&***id)).cloned().collect()
    };
    let (ours, theirs) = (moved(one), moved(other));
    let apart = !ours.is_empty() && !theirs.is_empty() && ours.is_disjoint(&theirs);
    run && !apart
}
