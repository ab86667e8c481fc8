//! Sets a text beside its translation and says what one has and the other lacks.
//!
//! Owns which facts are taken for counterparts and when a difference is sure. Whether two facts
//! are equal is for `agree`.

use std::collections::BTreeSet;

use super::agree::{Agree, covered};
use super::code::canonical;
use super::decimal::Decimal;
use super::names::{Found, Names};
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
    let mut pairing = Pairing {
        open: [uncovered(&ours, &theirs), uncovered(&theirs, &ours)],
        sides: [&ours, &theirs],
        texts: [source, translation],
        found: Vec::new(),
    };
    if pairing.open.iter().all(Vec::is_empty) {
        pairing.repeats();
    } else {
        pairing.blurred();
        pairing.doubtful();
        pairing.wrong(|fact, other| fact.sort == other.sort);
        pairing.wrong(|fact, other| is_number(fact.sort) && is_number(other.sort));
        pairing.alone();
    }
    let mut found = pairing.found;
    found.extend(missing_names(source, translation, names));
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
        let has = others.iter().any(|other| covered(fact, other) == Agree::Yes);
        let again = |before: &&Fact| before.value == fact.value && before.sort == fact.sort;
        if !has && !seen.iter().any(again) {
            seen.push(fact);
            open.push(index);
        }
    }
    open
}

/// Numbers that a wrong translation may turn into one another.
fn is_number(sort: Sort) -> bool {
    !matches!(sort, Sort::Document | Sort::Phone | Sort::Mail | Sort::Url | Sort::Name)
}

struct Pairing<'a, 't> {
    sides: [&'a [Fact<'t>]; 2],
    texts: [&'a Side<'t>; 2],
    /// The positions of facts still to be explained, by side.
    open: [Vec<usize>; 2],
    found: Vec<Mismatch<'t>>,
}

impl<'t> Pairing<'_, 't> {
    fn report(&mut self, ours: usize, theirs: usize, sure: bool) {
        let (fact, other) = (self.sides[0][ours].clone(), self.sides[1][theirs].clone());
        self.found.push(Mismatch { has: Where::Source, fact, other: Some(other), sure });
    }

    /// Explains pairs of open facts for which `pick` has a report, or `None` for no report.
    fn settle(&mut self, pick: impl Fn(&Fact, &Fact) -> Option<Option<bool>>) {
        let [ours, theirs] = self.sides;
        let (mut left, mut open) = (Vec::new(), std::mem::take(&mut self.open[1]));
        for our in std::mem::take(&mut self.open[0]) {
            let picked = open
                .iter()
                .enumerate()
                .find_map(|(place, their)| Some((place, pick(&ours[our], &theirs[*their])?)));
            match picked {
                Some((place, report)) => {
                    let their = open.remove(place);
                    if let Some(sure) = report {
                        self.report(our, their, sure);
                    }
                }
                None => left.push(our),
            }
        }
        self.open = [left, open];
    }

    /// Reports what is the same but for its rounding or its separators.
    fn blurred(&mut self) {
        let blur = |fact: &Fact, other: &Fact| {
            covered(fact, other).max(covered(other, fact)) == Agree::Blur
        };
        self.settle(|fact, other| blur(fact, other).then_some(Some(false)));
    }

    /// Drops what may be the same.
    fn doubtful(&mut self) {
        self.settle(|fact, other| (covered(fact, other) >= Agree::Maybe).then_some(None));
        self.settle(|fact, other| (covered(other, fact) >= Agree::Maybe).then_some(None));
    }

    /// Tells whether a fact of a side may be read as something that the other side has.
    fn is_doubtful(&self, side: usize, index: usize) -> bool {
        let fact = &self.sides[side][index];
        self.sides[1 - side].iter().any(|other| covered(fact, other) >= Agree::Maybe)
    }

    /// Reports pairs of facts of which one was made out of the other by mistake.
    fn wrong(&mut self, fits: impl Fn(&Fact, &Fact) -> bool) {
        let [ours, theirs] = self.sides;
        let mut left = Vec::new();
        for our in std::mem::take(&mut self.open[0]) {
            let fact = &ours[our];
            let best = self.open[1]
                .iter()
                .enumerate()
                .filter(|(_, their)| fits(fact, &theirs[**their]))
                .filter(|(_, their)| fact.note.loose == theirs[**their].note.loose)
                .max_by_key(|(place, their)| {
                    (likeness(fact, &theirs[**their]), usize::MAX - place)
                });
            let Some((place, &their)) = best else {
                left.push(our);
                continue;
            };
            self.open[1].remove(place);
            let other = &theirs[their];
            let doubt = self.is_doubtful(0, our) || self.is_doubtful(1, their);
            self.report(our, their, !doubt && is_sure(fact, other));
        }
        self.open[0] = left;
    }

    /// Reports facts without any counterpart.
    fn alone(&mut self) {
        for (side, has) in [Where::Source, Where::Translation].into_iter().enumerate() {
            for index in std::mem::take(&mut self.open[side]) {
                let fact = &self.sides[side][index];
                if is_small(fact) {
                    continue;
                }
                let sure = fact.sure
                    && !fact.note.word
                    && !self.is_doubtful(side, index)
                    && !is_hinted(fact, self.texts[1 - side]);
                self.found.push(Mismatch { has, fact: fact.clone(), other: None, sure });
            }
        }
    }

    /// Reports a value that stands in the place of another which the text has elsewhere:
    /// 120, 118, 120 against 120, 118, 118.
    fn repeats(&mut self) {
        let [ours, theirs] = self.sides;
        let sorts: BTreeSet<Sort> = ours.iter().map(|fact| fact.sort).collect();
        for sort in sorts {
            let list = |facts: &[Fact]| -> Vec<usize> {
                let of = |index: &usize| facts[*index].sort == sort && !facts[*index].note.word;
                (0..facts.len()).filter(of).collect()
            };
            let (our, their) = (list(ours), list(theirs));
            if our.len() != their.len() || sort == Sort::Url {
                continue;
            }
            let differ = |pair: &(usize, usize)| {
                covered(&ours[pair.0], &theirs[pair.1]) != Agree::Yes
                    && covered(&theirs[pair.1], &ours[pair.0]) != Agree::Yes
            };
            let pairs: Vec<(usize, usize)> = our.into_iter().zip(their).filter(differ).collect();
            match pairs[..] {
                [(our, their)] => self.report(our, their, true),
                [(a, b), (c, d)] if is_swapped(ours, a, c) && is_swapped(theirs, b, d) => {
                    self.report(a, b, true);
                }
                _ => {}
            }
        }
    }
}

/// Tells whether two facts are the ends of a range, which no translation turns around.
fn is_swapped(facts: &[Fact], first: usize, second: usize) -> bool {
    use super::value::End;
    facts[first].note.end == End::First && facts[second].note.end == End::Second
}

/// Says how much two facts look like one another written wrongly.
fn likeness(fact: &Fact, other: &Fact) -> usize {
    let unit = match (&fact.value, &other.value) {
        (Value::Amount(_, a), Value::Amount(_, b)) => usize::from(a == b),
        _ => 0,
    };
    let same_number = usize::from(fact.note.raw == other.note.raw);
    let digits =
        |fact: &Fact| -> Vec<u8> { fact.text.bytes().filter(u8::is_ascii_digit).collect() };
    let (a, b) = (digits(fact), digits(other));
    let length = usize::from(a.len() == b.len());
    let places = a.iter().zip(&b).filter(|(a, b)| a == b).count();
    let words = usize::from(fact.note.word == other.note.word);
    unit * 4 + same_number * 8 + length + places * 2 + words
}

/// Tells whether two facts that take each other's place are surely different.
fn is_sure(fact: &Fact, other: &Fact) -> bool {
    // The unit is wrong though the number is right: "seven weeks" for "bảy tháng".
    let unit = match (&fact.value, &other.value) {
        (Value::Amount(_, a), Value::Amount(_, b)) => a != b && fact.note.raw == other.note.raw,
        _ => false,
    };
    let loose = fact.note.loose || other.note.loose;
    (fact.sure || other.sure || unit) && !loose
}

/// Small numbers come and go with the grammar: they are no news without a counterpart.
fn is_small(fact: &Fact) -> bool {
    let small = fact.note.plain <= Decimal::from(10);
    match fact.value {
        _ if fact.note.loose => true,
        Value::Weekday(_) => true,
        Value::Number(_) | Value::Amount(..) if fact.note.word => small,
        Value::Number(n) => n <= Decimal::from(2) && fact.sort == Sort::Number,
        Value::Clock(..) => fact.note.word,
        _ => false,
    }
}

/// Tells whether the other text may mean the fact without a number: "năm nay", "yesterday".
fn is_hinted(fact: &Fact, other: &Side) -> bool {
    let hints: &[&str] = match (fact.sort, other.lang) {
        (Sort::Year, Lang::Vi) => {
            &["năm nay", "năm ngoái", "năm qua", "năm sau", "năm tới", "năm trước"]
        }
        (Sort::Year, Lang::En) => &["this year", "last year", "next year", "previous year"],
        (Sort::Date, Lang::Vi) => {
            &["hôm nay", "hôm qua", "ngày mai", "hôm sau", "hôm ấy", "hôm đó"]
        }
        (Sort::Date, Lang::En) => &["today", "yesterday", "tomorrow", "the next day", "that day"],
        _ => &[],
    };
    hints.iter().any(|hint| {
        other.text.contains(hint)
            || other.text.get(..hint.len()).is_some_and(|start| start.to_lowercase() == **hint)
    })
}

/// Returns the names of the source that the translation does not say.
fn missing_names<'t>(
    source: &Side<'t>,
    translation: &Side<'t>,
    names: &Names,
) -> Vec<Mismatch<'t>> {
    let ours = names.find(source.text, source.lang);
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
