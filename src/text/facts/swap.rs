//! Finds contradictions that single facts do not show: swapped nouns, factors, places in an order.
//!
//! Owns when a text has so few facts of a kind that its translation must have the same, and
//! when numbers stand before each other's nouns. The nouns are in `nouns`.

use std::collections::BTreeMap;

use super::agree::{Agree, covered};
use super::decimal::Decimal;
use super::nouns::{counted, ordered};
use super::pairing::Pairing;
use super::value::{Fact, Sort, Unit, Value};

impl Pairing<'_, '_> {
    /// Reports numbers that stand before each other's nouns: "176 hộ, 655 người" against "176
    /// people in 655 households".
    pub(super) fn swapped(&mut self) {
        let [ours, theirs] = [0, 1].map(|side| self.counts(side));
        let mut moved: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
        let mut swapped = None;
        for (value, our) in &ours {
            let (Some((our, noun)), Some(Some((their, other)))) = (our, theirs.get(value)) else {
                continue;
            };
            if noun == other {
                continue;
            }
            if moved.contains_key(&(*other, *noun)) {
                swapped = swapped.or(Some((*our, *their)));
            }
            moved.insert((*noun, *other), (*our, *their));
        }
        if let Some((our, their)) = swapped {
            self.report(our, their, true);
        }
    }

    /// Returns the numbers of a side that count a known noun; `None` for those that stand twice.
    fn counts(&self, side: usize) -> BTreeMap<Decimal, Option<(usize, usize)>> {
        let text = self.texts[side];
        let mut counts: BTreeMap<Decimal, Option<(usize, usize)>> = BTreeMap::new();
        for (index, fact) in self.sides[side].iter().enumerate() {
            let Value::Number(value) = fact.value else { continue };
            if fact.sort != Sort::Number || fact.note.loose || fact.range.is_empty() {
                continue;
            }
            let noun = counted(fact, text.text, text.lang).map(|noun| (index, noun));
            counts.entry(value).and_modify(|twice| *twice = None).or_insert(noun);
        }
        counts
    }

    /// Tells whether two ordinals are the only ones of their texts and order the same thing.
    ///
    /// "First" comes and goes in translation, so it is never plain.
    pub(super) fn is_lone_order(&self, fact: &Fact, other: &Fact) -> bool {
        let alone = |side: usize| {
            self.sides[side].iter().filter(|fact| fact.sort == Sort::Ordinal).count() == 1
        };
        let first = [fact, other].iter().any(|fact| fact.note.plain == Decimal::from(1));
        let ordinal = fact.sort == Sort::Ordinal && other.sort == Sort::Ordinal;
        if first || !ordinal || !alone(0) || !alone(1) {
            return false;
        }
        let [ours, theirs] = self.texts;
        let noun = ordered(fact, ours.text, ours.lang);
        noun.is_some() && noun == ordered(other, theirs.text, theirs.lang)
    }

    /// Reports the only part or the only factor of a text, if that of the other differs:
    /// "giảm một nửa" against "fell by a third", "gấp bốn lần" against "three times as many".
    pub(super) fn factors(&mut self) {
        for is_kind in [is_part, is_fold] {
            let only = |side: usize| {
                let text = self.texts[side].text;
                let mut of = (0..self.sides[side].len())
                    .filter(|index| is_kind(&self.sides[side][*index], text));
                of.next().filter(|_| of.next().is_none())
            };
            let (Some(our), Some(their)) = (only(0), only(1)) else { continue };
            let (fact, other) = (&self.sides[0][our], &self.sides[1][their]);
            let differ = covered(fact, other) == Agree::No && covered(other, fact) == Agree::No;
            let doubt = self.is_doubtful(0, our) || self.is_doubtful(1, their);
            let plain = is_plain(fact) && is_plain(other);
            let open = self.open[0].contains(&our) && self.open[1].contains(&their);
            if differ && open && plain && !doubt {
                self.open[0].retain(|index| *index != our);
                self.open[1].retain(|index| *index != their);
                self.report(our, their, true);
            }
        }
    }
}

/// A part of a whole, in words.
fn is_part(fact: &Fact, _: &str) -> bool {
    matches!(fact.value, Value::Fraction(..)) && fact.note.word
}

/// So many times as much: "gấp đôi", "tripled", "three times as many".
fn is_fold(fact: &Fact, text: &str) -> bool {
    if matches!(fact.value, Value::Amount(_, Unit::Fold)) {
        return true;
    }
    let before = text.get(..fact.range.start).unwrap_or_default().trim_end();
    let after = text.get(fact.range.end..).unwrap_or_default();
    let compared = [" times as", " times more", " times the", " times higher", " times that"];
    fact.note.times
        && (before.ends_with("gấp") || compared.iter().any(|compared| after.starts_with(compared)))
}

/// "nửa" and "halfway" alone are often not meant as a part: "nửa đêm", "nửa vời".
fn is_plain(fact: &Fact) -> bool {
    !matches!(fact.text, "nửa" | "Nửa" | "halfway" | "Halfway") || fact.note.hedge.is_some()
}
