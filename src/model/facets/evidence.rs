//! Facets of what has to rest on evidence: awards, titles, criteria.
//!
//! Owns plain data; which evidence is enough is for the rules to say.

use std::sync::Arc;

use jiff::civil::Date;

use super::RelationIndex;
use crate::text::lang::Text;

/// An award or title that somebody was given.
#[derive(Clone, Debug)]
pub struct Honour {
    /// The form of award.
    pub form: RelationIndex,
    /// The title given, where the form is a title.
    pub title: Option<RelationIndex>,
    /// Who was commended, where they have an entry.
    pub subject: Option<RelationIndex>,
    /// Who was commended, where they have none.
    pub subject_name: Text,
    /// Whether a single person was commended.
    pub personal: bool,
    /// Where.
    pub area: Option<RelationIndex>,
    /// Who decided.
    pub issuer: RelationIndex,
    /// The decision's number.
    pub number: Option<Arc<str>>,
    /// The year it was given for.
    pub year: i16,
    /// What for.
    pub reason: Text,
    /// The criteria that were met, by their ids in the title's set.
    pub criteria_met: Vec<Arc<str>>,
    /// The decision that took it back: number, day, reason.
    pub revoked: Option<Revocation>,
}

/// A decision that took an honour back.
#[derive(Clone, Debug)]
pub struct Revocation {
    /// Its number.
    pub number: Arc<str>,
    /// Its day.
    pub date: Date,
    /// Why.
    pub reason: Text,
}

/// A criterion of a title.
#[derive(Clone, Debug)]
pub struct Criterion {
    /// Its id in its set, which honours cite.
    pub id: Arc<str>,
    /// Its wording.
    pub text: Text,
}
