//! Facets of people: names, and what they agreed to.
//!
//! Owns plain data and the one question that decides all else: whether a person may be named, and
//! may be shown (Personal Data Law 91/2025/QH15). Nothing but [`NameParts`] may reach a page.

use std::sync::Arc;

use jiff::civil::Date;

use crate::text::lang::Text;

/// Until this age somebody is a child (Law on Children 102/2016/QH13, article 1).
const CHILD_UNTIL: i32 = 16;

/// From this age on a child has to agree, too (Personal Data Law 91/2025/QH15).
const AGREES_FROM: i32 = 7;

/// What a person agreed to, kept for the editors; never shown.
#[derive(Clone, Debug, Default)]
pub struct Consent {
    /// To be named.
    pub names: bool,
    /// To be shown.
    pub photo: bool,
    /// A child's own consent.
    pub child: bool,
    /// The guardian's consent.
    pub guardian: bool,
    /// When it was given.
    pub given: Option<Date>,
    /// The file where it is kept.
    pub reference: Option<Arc<str>>,
    /// When it was withdrawn.
    pub withdrawn: Option<Date>,
}

/// A person of the registry as the rules see them; never shown.
#[derive(Clone, Debug)]
pub struct Person {
    /// Họ, tên đệm, tên, as written; a part may be empty.
    pub name: [Arc<str>; 3],
    /// What they agreed to.
    pub consent: Option<Consent>,
    /// Whether a law or a decision allows naming them without consent.
    pub legal_basis: bool,
    /// Whether the record says that they are a child.
    pub minor: bool,
    /// The year of birth.
    pub birth_year: Option<u32>,
    /// The name that stands where theirs must not.
    pub neutral: Text,
    /// The pictures of their own entry: the file that names each, and the path as written there.
    pub pictures: Vec<[Arc<str>; 2]>,
}

impl Person {
    /// Returns the name in one, as it is written in a text.
    pub fn full_name(&self) -> String {
        let parts = self.name.iter().map(|part| &**part).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    }

    /// Says whether they are, or on the day still may be, a child. Without a day only what the
    /// record says counts.
    pub fn is_child(&self, today: Option<Date>) -> bool {
        // Whoever turns 16 in this year may still be 15: the doubt is the child's.
        self.minor || self.age_reached(today).is_some_and(|age| age <= CHILD_UNTIL)
    }

    /// Returns the keys of the consents that a child lacks; nothing for others.
    pub fn lacking(&self, today: Option<Date>) -> Vec<&'static str> {
        if !self.is_child(today) {
            return Vec::new();
        }
        let given = self.consent.as_ref();
        let small = self.age_reached(today).is_some_and(|age| age < AGREES_FROM);
        let child = small || given.is_some_and(|consent| consent.child);
        let guardian = given.is_some_and(|consent| consent.guardian);
        let keys = [("consent.child_agrees", child), ("consent.guardian_agrees", guardian)];
        keys.into_iter().filter(|(_, there)| !there).map(|(key, _)| key).collect()
    }

    /// Says whether they took their consent back.
    pub fn has_withdrawn(&self) -> bool {
        self.consent.as_ref().is_some_and(|consent| consent.withdrawn.is_some())
    }

    /// Says whether they may be named.
    pub fn may_be_named(&self, today: Option<Date>) -> bool {
        self.legal_basis || self.agrees(today, |consent| consent.names)
    }

    /// Says whether they may be shown; a legal basis for the name is none for the face.
    pub fn may_be_shown(&self, today: Option<Date>) -> bool {
        self.may_be_named(today) && self.agrees(today, |consent| consent.photo)
    }

    fn agrees(&self, today: Option<Date>, to: fn(&Consent) -> bool) -> bool {
        let given = self.consent.as_ref();
        given.is_some_and(to) && !self.has_withdrawn() && self.lacking(today).is_empty()
    }

    /// Returns the age that they reach in the year of the day.
    fn age_reached(&self, today: Option<Date>) -> Option<i32> {
        let (year, born) = (today?.year(), i32::try_from(self.birth_year?).ok()?);
        Some(i32::from(year) - born)
    }
}

/// The parts of a person's name, in the order of Vietnamese sorting: given name first.
#[derive(Clone, Debug)]
pub struct NameParts {
    /// Họ.
    pub family: Arc<str>,
    /// Tên đệm.
    pub middle: Arc<str>,
    /// Tên; with an override where sorting needs one.
    pub given: Arc<str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(birth_year: Option<u32>, minor: bool, consent: Consent) -> Person {
        Person {
            name: ["Đỗ".into(), "".into(), "Mai".into()],
            consent: Some(consent),
            legal_basis: false,
            minor,
            birth_year,
            neutral: Text::default(),
            pictures: Vec::new(),
        }
    }

    #[test]
    fn a_child_needs_both_consents_and_a_small_one_the_guardian_s() {
        let today = Some(Date::constant(2026, 11, 24));
        let names = Consent { names: true, ..Consent::default() };
        let guardian = Consent { guardian: true, ..names.clone() };
        let both = Consent { child: true, ..guardian.clone() };
        for (born, minor, consent, wanted) in [
            (Some(2009), false, &names, true),
            (Some(2010), false, &names, false),
            (Some(2014), false, &guardian, false),
            (Some(2014), false, &both, true),
            (Some(2019), false, &guardian, false),
            (Some(2020), false, &guardian, true),
            (Some(2020), false, &names, false),
            (None, false, &names, true),
            (None, true, &guardian, false),
            (None, true, &both, true),
            (Some(1990), true, &guardian, false),
        ] {
            let person = person(born, minor, consent.clone());
            assert_eq!(person.may_be_named(today), wanted, "{born:?} {minor} {consent:?}");
            assert!(!person.may_be_shown(today));
        }
        let late = Consent { withdrawn: today, photo: true, ..both };
        assert!(!person(None, false, late).may_be_named(today));
    }
}
