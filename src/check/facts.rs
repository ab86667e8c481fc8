//! Facts that one language of an entry has and the other lacks.
//!
//! Owns what is set beside what — block by block as the translation ledger aligns them, titles and
//! captions, words that stand side by side in a record, links — and how a difference is told. It is
//! an error only where the ledger, or the record, says that the one renders the other as it is now;
//! a translation that nobody has accepted yet is only compared where the two are in step. What
//! a fact is, and when two are equal, is for [`crate::text::facts`] to say.

mod names;
mod pairs;

use rayon::prelude::*;

use self::names::{KINDS, Lazy};
use self::pairs::Pair;
use super::Rule;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::model::Entry;
use crate::model::ledger::{Acknowledged, Mark};
use crate::output::Plan;
use crate::site::Site;
use crate::text::facts::{self, Mismatch, Names, Sort, Value, Where};
use crate::text::lang::Lang;

/// So many differences of one entry are told at a time: with more, the texts are hardly
/// translations of each other.
const PROBLEMS_MAX: usize = 25;

/// Texts that nobody has said to be translations of each other are taken not to be with so many
/// differences, if the half of their facts differ.
const STRANGE: usize = 3;

/// A fact that a language lacks.
pub struct FactDiffers;

impl Rule for FactDiffers {
    fn code(&self) -> Code {
        diag::FACT_DIFFERS
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let registry = Lazy::new(site);
        let entries = site.entries.par_iter().zip(&site.nodes);
        let found: Vec<_> = entries
            .filter(|(_, node)| node.shown)
            .map(|(entry, _)| check(&site.config.languages, entry, &registry))
            .collect();
        diagnostics.extend(found.into_iter().flatten());
    }
}

/// Compares every language of an entry with the source, the first of the site's.
fn check(languages: &[Lang], entry: &Entry, registry: &Lazy<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let (mut met, no_names) = (Vec::new(), Names::default());
    let Some((source, others)) = languages.split_first() else { return problems };
    for lang in others {
        let face = entry.faces.get(*lang);
        let tracked = face.is_none_or(|face| face.ledger.is_some());
        // Records of the registries have their own names, and hardly others'.
        let named = tracked && !(entry.faces.is_empty() && KINDS.contains(&entry.kind.name));
        let (mut page, mut found) = (None, Vec::new());
        let pairs = pairs::of(entry, *source, *lang);
        for pair in &pairs {
            let mut words = None;
            let names = if named { &registry.get().names } else { &no_names };
            for mismatch in facts::compare(&pair.source.side(), &pair.other.side(), names) {
                // One name for a thing is enough on a page; elsewhere a shorter word may stand.
                if let Value::Name(name) = mismatch.fact.value
                    && (mismatch.has == Where::Translation
                        || registry
                            .get()
                            .is_in(name, page.get_or_insert_with(|| all_words(entry, *lang))))
                {
                    continue;
                }
                // “4.0” may be a version, the same in every language.
                let other = mismatch.other.as_ref().map(|other| other.text);
                if !mismatch.sure && (!tracked || other == Some(mismatch.fact.text)) {
                    continue;
                }
                let words = *words.get_or_insert_with(|| pair.mark());
                let mark = Mark::of(&format!("{} {words}", mismatch.fact.text));
                met.push(mark);
                let known = |one: &Acknowledged| one.mark == mark;
                if found.len() < PROBLEMS_MAX && !entry.facets.acknowledged.iter().any(known) {
                    found.push((pair, mismatch, mark));
                }
            }
        }
        if tracked || found.len() < STRANGE || !is_strange(entry, *source, found.len()) {
            let told = found.iter();
            problems.extend(told.map(|(pair, one, mark)| problem(pair, one, *mark, registry)));
        }
    }
    let idle = entry.facets.acknowledged.iter().filter(|one| !met.contains(&one.mark));
    problems.extend(idle.map(|one| {
        Diagnostic::new(diag::ACKNOWLEDGED_NOTHING, one.origin.span(one.number))
            .with("fingerprint", one.mark.to_string())
    }));
    problems
}

/// Says whether so many differences are half of what a text says.
fn is_strange(entry: &Entry, source: Lang, differences: usize) -> bool {
    let facts = entry.passages(source).map(|passage| facts::facts(passage.text, source).len());
    differences * 2 > facts.sum()
}

/// Returns all words of a language of an entry, in lower case.
fn all_words(entry: &Entry, lang: Lang) -> String {
    let mut words = String::new();
    for passage in entry.said(lang) {
        words.push_str(&passage.text.to_lowercase());
        words.push('\n');
    }
    words
}

fn problem(
    pair: &Pair<'_>,
    mismatch: &Mismatch<'_>,
    mark: Mark,
    registry: &Lazy<'_>,
) -> Diagnostic {
    let fact = &mismatch.fact;
    let (own, lacking) = match mismatch.has {
        Where::Source => (&pair.source, &pair.other),
        Where::Translation => (&pair.other, &pair.source),
    };
    let code = match fact.sort {
        Sort::Name => diag::NAME_DIFFERS,
        // Pages elsewhere may have an address for each language.
        Sort::Url if pair.is_of_links() => diag::FACT_UNSURE,
        _ if mismatch.sure && !pair.is_old => diag::FACT_DIFFERS,
        _ => diag::FACT_UNSURE,
    };
    let here = own.span(fact.range.start);
    let there = match &mismatch.other {
        Some(other) => lacking.span(other.range.start),
        None => lacking.span(0),
    };
    // The translation is what is looked at first; its source stands below.
    let (first, second): (Option<Span>, Option<Span>) = match mismatch.has {
        Where::Source => (there, here),
        Where::Translation => (here, there),
    };
    let other = match (&mismatch.other, &fact.value) {
        (_, Value::Name(index)) => registry.get().english(*index),
        (Some(other), _) => other.text.to_owned(),
        (None, _) => "none".to_owned(),
    };
    let mut problem = Diagnostic::new(code, first.clone().or_else(|| second.clone()))
        .with("fact", fact.text)
        .with("lang", lacking.lang.code())
        .with("other", other)
        .with("fingerprint", mark.to_string());
    problem.related.extend(second.filter(|_| first.is_some()));
    problem
}
