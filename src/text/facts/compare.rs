//! Sets a text beside its translation and says what one has and the other lacks.
//!
//! Owns which facts are taken for counterparts and when a difference is sure. Whether two facts
//! are equal is for `agree`.

use super::agree::{Agree, covered};
use super::code::canonical;
use super::decimal::Decimal;
use super::named::missing_names;
use super::names::Names;
use super::pairing::{Pairing, is_number};
use super::reader::facts;
use super::value::{Fact, Note, Sort, Value};
use crate::text::lang::Lang;

/// A text in one language, and where its links lead.
#[derive(Copy, Clone, Debug)]
pub struct Side<'t> {
    /// The text as readers see it, without marks of Markdown.
    pub text: &'t str,
    /// Its language.
    pub lang: Lang,
    /// The targets of its links, which the text does not show.
    pub links: &'t [&'t str],
}

/// Which side has what the other lacks.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Where {
    /// The source.
    Source,
    /// The translation.
    Translation,
}

/// A fact that one side has and the other lacks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mismatch<'t> {
    /// Who has the fact.
    pub has: Where,
    /// The fact.
    pub fact: Fact<'t>,
    /// What the other side has in its place, if that is plain.
    pub other: Option<Fact<'t>>,
    /// Whether no sensible reading makes the sides equal. Names are never sure.
    pub sure: bool,
}

/// Compares a source with its translation; what differs comes in the order of the source.
pub fn compare<'t>(source: &Side<'t>, translation: &Side<'t>, names: &Names) -> Vec<Mismatch<'t>> {
    let (ours, theirs) = (all_facts(source), all_facts(translation));
    let missing = [uncovered(&ours, &theirs), uncovered(&theirs, &ours)];
    let mut pairing = Pairing {
        open: missing.clone(),
        missing,
        sides: [&ours, &theirs],
        texts: [source, translation],
        found: Vec::new(),
    };
    if pairing.open.iter().all(Vec::is_empty) {
        pairing.repeats();
    } else {
        pairing.blurred();
        pairing.doubtful();
        pairing.factors();
        pairing.wrong(|fact, other| fact.sort == other.sort);
        pairing.wrong(|fact, other| is_number(fact.sort) && is_number(other.sort));
        pairing.alone();
        // "three criteria, four answers": small numbers alone are no news but in their place.
        if pairing.found.is_empty() {
            pairing.repeats();
        }
    }
    pairing.bounds();
    pairing.swapped();
    let mut found = pairing.found;
    found.extend(missing_names(source, &ours, translation, names));
    found.sort_by_key(|mismatch| (mismatch.has, mismatch.fact.range.start));
    found
}

fn all_facts<'t>(side: &Side<'t>) -> Vec<Fact<'t>> {
    let mut all = facts(side.text, side.lang);
    for target in side.links {
        // A fragment alone leads to a heading, whose address differs by language.
        let (sort, code) = match target.split_once(':') {
            _ if target.starts_with('#') || target.is_empty() => continue,
            Some(("tel", number)) => {
                let digits: String = number.chars().filter(char::is_ascii_digit).collect();
                let own = digits.strip_prefix("84").filter(|_| number.starts_with('+'));
                (Sort::Phone, own.map_or(digits.clone(), |own| format!("0{own}")))
            }
            Some(("mailto", address)) => (Sort::Mail, address.to_lowercase()),
            _ => (Sort::Url, canonical(target)),
        };
        let value = Value::Code(code.into());
        let note = Note::default();
        all.push(Fact { sort, range: 0..0, text: target, value, sure: true, note });
    }
    all
}

/// Returns the positions of the facts that the other side does not have, each value once.
fn uncovered(facts: &[Fact], others: &[Fact]) -> Vec<usize> {
    let mut seen: Vec<&Fact> = Vec::new();
    let mut open = Vec::new();
    for (index, fact) in facts.iter().enumerate() {
        let has = others.iter().any(|other| covered(fact, other) == Agree::Yes)
            || is_split(fact, facts, others);
        let again = |before: &&Fact| before.value == fact.value && before.sort == fact.sort;
        if !has && !seen.iter().any(again) {
            seen.push(fact);
            open.push(index);
        }
    }
    open
}

/// Tells whether "201 of 243" stands on one side and both numbers apart on the other.
fn is_split(fact: &Fact, facts: &[Fact], others: &[Fact]) -> bool {
    let has = |facts: &[Fact], number: u64| {
        let number = Decimal::from(number);
        facts.iter().any(|fact| matches!(fact.value, Value::Number(n) if n == number))
    };
    match fact.value {
        Value::Fraction(part, whole) => has(others, part) && has(others, whole),
        Value::Number(n) => others.iter().any(|other| match other.value {
            Value::Fraction(part, whole) => {
                (n == Decimal::from(part) || n == Decimal::from(whole))
                    && has(facts, part)
                    && has(facts, whole)
            }
            _ => false,
        }),
        _ => false,
    }
}
