//! Finds the names of a source that its translation does not say.
//!
//! Owns when a name counts as said. The search for names is in `names`.

use std::collections::BTreeSet;

use super::compare::{Mismatch, Side, Where};
use super::names::{Found, Names};
use super::value::{Fact, Note, Sort, Value};

/// Returns the names of the source that the translation does not say.
pub(super) fn missing_names<'t>(
    source: &Side<'t>,
    facts: &[Fact],
    translation: &Side<'t>,
    names: &Names,
) -> Vec<Mismatch<'t>> {
    let mut ours = names.find(source.text, source.lang);
    // The letters in the number of a paper are no names.
    let papers = facts.iter().filter(|fact| matches!(fact.value, Value::Code(_)));
    ours.retain(|found| {
        !papers.clone().any(|paper| {
            paper.range.start <= found.range.start && found.range.end <= paper.range.end
        })
    });
    if ours.is_empty() {
        return Vec::new();
    }
    let said: BTreeSet<u32> = names
        .find_all(translation.text, translation.lang)
        .iter()
        .flat_map(|found| found.owners.iter().copied())
        .collect();
    let mut seen = BTreeSet::new();
    let mut missing: Vec<&Found> = Vec::new();
    for found in &ours {
        let said = |owner: &u32| {
            said.contains(owner) || names.is_paraphrased(*owner, translation.text, translation.lang)
        };
        if seen.insert(found.owners) && !found.owners.iter().any(said) {
            missing.push(found);
        }
    }
    if missing.is_empty() {
        return Vec::new();
    }
    let named: BTreeSet<u32> = names
        .find_all(source.text, source.lang)
        .iter()
        .flat_map(|found| found.owners.iter().copied())
        .collect();
    let theirs = names.find(translation.text, translation.lang);
    let mut wrong =
        theirs.iter().filter(|found| !found.owners.iter().any(|owner| named.contains(owner)));
    let other = match (wrong.next(), wrong.next(), missing.len()) {
        (Some(only), None, 1) => name(translation.text, only),
        _ => None,
    };
    let facts = missing.into_iter().filter_map(|found| name(source.text, found));
    facts
        .map(|fact| Mismatch { has: Where::Source, fact, other: other.clone(), sure: false })
        .collect()
}

fn name<'t>(text: &'t str, found: &Found) -> Option<Fact<'t>> {
    Some(Fact {
        sort: Sort::Name,
        range: found.range.clone(),
        text: text.get(found.range.clone())?,
        value: Value::Name(*found.owners.first()?),
        sure: true,
        note: Note::default(),
    })
}
