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
            said.contains(owner)
                || (names.is_paraphrased(*owner, translation.text, translation.lang)
                    && !is_of_another_kind(*owner, source, translation, names))
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

/// Tells whether a translation has the name only as that of a namesake which the source does not
/// speak of: "Quế Đàm Commune" for "thôn Quế Đàm".
fn is_of_another_kind(pair: u32, source: &Side, translation: &Side, names: &Names) -> bool {
    let namesake = |other: &u32| *other != pair && names.is_namesake(pair, *other);
    let found = names.find_all(translation.text, translation.lang);
    let mut rest = translation.text.to_owned();
    let mut wrong = false;
    for found in found.iter().filter(|found| found.owners.iter().any(namesake)) {
        wrong = true;
        // What is left has the bare name only if it is said once more.
        if rest.get(found.range.clone()).is_some() {
            rest.replace_range(found.range.clone(), &" ".repeat(found.range.len()));
        }
    }
    let named = || {
        let ours = names.find_all(source.text, source.lang);
        ours.iter().any(|found| found.owners.iter().any(namesake))
    };
    wrong && !named() && !names.is_paraphrased(pair, &rest, translation.lang)
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
