//! Finds which facts of two texts were meant to be the same, and reports the pairs.
//!
//! Owns the order of the steps' rules: what is blurred, doubtful, wrong or without counterpart.
//! Whether two facts are equal is for `agree`, and which steps are taken for `compare`.

use std::collections::BTreeSet;

use super::agree::{Agree, covered};
use super::compare::{Mismatch, Side, Where};
use super::decimal::Decimal;
use super::value::{End, Fact, Sort, Unit, Value};
use crate::text::lang::Lang;

/// Two lists of facts, and what is still to be explained.
pub(super) struct Pairing<'a, 't> {
    pub(super) sides: [&'a [Fact<'t>]; 2],
    pub(super) texts: [&'a Side<'t>; 2],
    /// The positions of facts that the other side does not have, by side.
    pub(super) missing: [Vec<usize>; 2],
    /// The positions of facts still to be explained, by side.
    pub(super) open: [Vec<usize>; 2],
    /// What is to be reported.
    pub(super) found: Vec<Mismatch<'t>>,
}

impl<'t> Pairing<'_, 't> {
    pub(super) fn report(&mut self, ours: usize, theirs: usize, sure: bool) {
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
    pub(super) fn blurred(&mut self) {
        let blur = |fact: &Fact, other: &Fact| {
            covered(fact, other).max(covered(other, fact)) == Agree::Blur
        };
        // Points made into per cent are a common mistake, the other way a correction.
        let points = |fact: &Fact| matches!(fact.value, Value::Amount(_, Unit::PercentPoint));
        self.settle(|fact, other| {
            let sure = points(fact) && !points(other) && fact.note.plain == other.note.plain;
            blur(fact, other).then_some(Some(sure))
        });
    }

    /// Drops what may be the same.
    pub(super) fn doubtful(&mut self) {
        self.settle(|fact, other| (covered(fact, other) >= Agree::Maybe).then_some(None));
        self.settle(|fact, other| (covered(other, fact) >= Agree::Maybe).then_some(None));
    }

    /// Tells whether a fact of a side may be read as something that the other side has.
    pub(super) fn is_doubtful(&self, side: usize, index: usize) -> bool {
        let fact = &self.sides[side][index];
        self.sides[1 - side].iter().any(|other| covered(fact, other) >= Agree::Maybe)
    }

    /// As [`Pairing::is_doubtful`], but what the other side has is not already said here.
    fn is_free_doubt(&self, side: usize, index: usize) -> bool {
        let fact = &self.sides[side][index];
        let others = self.sides[1 - side];
        let free = self.missing[1 - side].iter().map(|other| &others[*other]);
        free.into_iter().any(|other| covered(fact, other) >= Agree::Maybe)
    }

    /// Reports pairs of facts of which one was made out of the other by mistake.
    pub(super) fn wrong(&mut self, fits: impl Fn(&Fact, &Fact) -> bool) {
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
            let doubt = self.is_free_doubt(0, our) || self.is_free_doubt(1, their);
            // "one" for "both" is grammar, and so is "năm" for "first".
            // "ba giờ" is a time or three hours.
            let hours = |one: &Fact, two: &Fact| {
                one.sort == Sort::Time && matches!(two.value, Value::Amount(_, Unit::Hour))
            };
            let hours = hours(fact, other) || hours(other, fact);
            let words = fact.sort != other.sort && !fact.sure && !other.sure && !hours;
            // "mỗi tuần" is no "a month".
            let rates = [fact, other]
                .iter()
                .all(|fact| matches!(fact.value, Value::Amount(..)) && fact.sort == Sort::Duration);
            let grammar = words || (fact.note.loose && other.note.loose && !rates);
            if !grammar {
                let same = self.is_lone_order(fact, other);
                self.report(our, their, !doubt && (is_sure(fact, other) || same));
            }
        }
        self.open[0] = left;
    }

    /// Reports facts without any counterpart.
    pub(super) fn alone(&mut self) {
        for (side, has) in [Where::Source, Where::Translation].into_iter().enumerate() {
            for index in std::mem::take(&mut self.open[side]) {
                let fact = &self.sides[side][index];
                if is_small(fact) || is_all(fact, self.texts[1 - side]) {
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

    /// Reports "over 30" for "about 30".
    pub(super) fn bounds(&mut self) {
        let [ours, theirs] = self.sides;
        for (index, fact) in ours.iter().enumerate().filter(|(_, fact)| fact.note.hedge.is_some()) {
            let mut same = (0..theirs.len()).filter(|i| covered(fact, &theirs[*i]) == Agree::Yes);
            if let (Some(only), None) = (same.next(), same.next())
                && let (Some(ours), Some(theirs)) = (fact.note.hedge, theirs[only].note.hedge)
                && ours.signum() != theirs.signum()
            {
                self.report(index, only, false);
            }
        }
    }

    /// Reports a value that stands in the place of another which the text has elsewhere:
    /// 120, 118, 120 against 120, 118, 118.
    pub(super) fn repeats(&mut self) {
        let [ours, theirs] = self.sides;
        let sorts: BTreeSet<Sort> = ours.iter().map(|fact| fact.sort).collect();
        for sort in sorts {
            let list = |facts: &[Fact]| -> Vec<usize> {
                let of = |index: &usize| facts[*index].sort == sort && !facts[*index].note.loose;
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
                // Elsewhere the values must not be as often in one text as in the other.
                [(our, their)] => {
                    let (fact, other) = (&ours[our], &theirs[their]);
                    let more = count(ours, fact) > count(theirs, fact);
                    let differ = covered(fact, other).max(covered(other, fact)) == Agree::No;
                    if more && differ && count(theirs, other) > count(ours, other) {
                        let sure = is_sure(fact, other);
                        self.report(our, their, sure);
                    }
                }
                [(a, b), (c, d)] if is_swapped(ours, a, c) && is_swapped(theirs, b, d) => {
                    self.report(a, b, true);
                }
                _ => {}
            }
        }
    }
}

fn count(facts: &[Fact], fact: &Fact) -> usize {
    facts.iter().filter(|other| covered(fact, other) == Agree::Yes).count()
}

/// Tells whether two facts are the ends of a range, which no translation turns around.
fn is_swapped(facts: &[Fact], first: usize, second: usize) -> bool {
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
        // "gian hàng 0 đồng" is a free stall.
        Value::Number(n) | Value::Amount(n, _) if n == Decimal::from(0) => true,
        // "24 hours a day" is always.
        Value::Amount(n, Unit::Hour) if n == Decimal::from(24) => true,
        Value::Weekday(_) => true,
        Value::Number(_) | Value::Amount(..) if fact.note.word => small,
        Value::Number(n) => n <= Decimal::from(2) && fact.sort == Sort::Number,
        Value::Clock(..) => fact.note.word,
        _ => false,
    }
}

/// Tells whether the other text says "every household" for "100%".
fn is_all(fact: &Fact, other: &Side) -> bool {
    let all: &[&str] = match other.lang {
        Lang::Vi => &["tất cả", "toàn bộ", "cả ", "mọi "],
        Lang::En => &["every", "all ", "whole", "entire"],
    };
    let hundred = Value::Amount(Decimal::from(100), Unit::Percent);
    fact.value == hundred && all.iter().any(|all| other.text.contains(all))
}

/// Tells whether the other text may mean the fact without a number: "năm nay", "yesterday".
fn is_hinted(fact: &Fact, other: &Side) -> bool {
    // "100% hộ" are all of them, and dollars in brackets a courtesy of the translator.
    match fact.value {
        Value::Amount(n, Unit::Percent) if n == Decimal::from(100) => return true,
        Value::Amount(_, Unit::Usd | Unit::Eur) => return true,
        _ => {}
    }
    let hints: &[&str] = match (fact.sort, other.lang) {
        (Sort::Year, Lang::Vi) => &[
            "năm nay",
            "cuối năm",
            "đầu năm",
            "năm ngoái",
            "năm qua",
            "năm sau",
            "năm tới",
            "năm trước",
        ],
        (Sort::Year, Lang::En) => {
            &["this year", "the year", "last year", "next year", "previous year"]
        }
        (Sort::Date, Lang::Vi) => &[
            "hôm nay",
            "hôm qua",
            "ngày mai",
            "hôm sau",
            "hôm ấy",
            "hôm đó",
            "tháng này",
            "tháng trước",
        ],
        (Sort::Date, Lang::En) => &[
            "today",
            "yesterday",
            "tomorrow",
            "the next day",
            "that day",
            "this month",
            "last month",
        ],
        _ => &[],
    };
    hints.iter().any(|hint| {
        other.text.contains(hint)
            || other.text.get(..hint.len()).is_some_and(|start| start.to_lowercase() == **hint)
    })
}

/// Numbers that a wrong translation may turn into one another.
pub(super) fn is_number(sort: Sort) -> bool {
    !matches!(sort, Sort::Document | Sort::Phone | Sort::Mail | Sort::Url | Sort::Name)
}
