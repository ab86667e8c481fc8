//! Facets of what was published before: corrections, republications.
//!
//! Owns plain data; what the law asks of them is for the rules to say.

use std::sync::Arc;

use jiff::civil::Date;

use crate::text::date::When;
use crate::text::lang::Text;

/// A published mistake and its correction.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The day of the correction.
    pub date: Date,
    /// What was wrong.
    pub was: Text,
    /// What is right.
    pub now: Text,
}

/// Where a republished entry comes from.
#[derive(Clone, Debug)]
pub struct Republication {
    /// The publisher.
    pub name: Arc<str>,
    /// The author.
    pub author: Option<Arc<str>>,
    /// The original's address.
    pub url: Option<Arc<str>>,
    /// When the original came out.
    pub published: Option<When>,
    /// When it came out here.
    pub republished: Option<When>,
    /// The agreement that allows it.
    pub agreement: Option<Arc<str>>,
}
