//! Facets of people: names, and what they agreed to.
//!
//! Owns plain data; it must not hold anything that is shown without the person's consent.

use std::sync::Arc;

use jiff::civil::Date;

/// What a person agreed to, kept for the editors; never shown.
#[derive(Clone, Debug)]
pub struct Consent {
    /// When it was given.
    pub given: Option<Date>,
    /// The file where it is kept.
    pub reference: Option<Arc<str>>,
    /// When it was withdrawn.
    pub withdrawn: Option<Date>,
    /// The year of birth.
    pub birth_year: Option<u32>,
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
