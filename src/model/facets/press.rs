//! Facets of what was published before: corrections, republications; and of whose paper it is.
//!
//! Owns plain data; what the law asks of them is for the rules to say.

use std::sync::Arc;

use jiff::civil::Date;

use crate::text::date::When;
use crate::text::lang::Text;

/// A published mistake and its correction (đính chính).
#[derive(Clone, Debug)]
pub struct Correction {
    /// When it was corrected.
    pub date: When,
    /// What was wrong.
    pub was: Text,
    /// What is right.
    pub now: Text,
    /// The block of the text that it is in, counted from 0.
    pub block: Option<usize>,
    /// The YAML node of the block, for problems.
    pub at: u32,
    /// The YAML node of the whole, for problems.
    pub node: u32,
}

/// Somebody's demand that something be corrected.
#[derive(Copy, Clone, Debug)]
pub struct Demand {
    /// The day on which it came in.
    pub date: Date,
    /// The day on which it was met.
    pub met: Option<Date>,
    /// The YAML node, for problems.
    pub at: u32,
}

/// The taking back of what was published (gỡ bài, thu hồi).
#[derive(Clone, Debug)]
pub struct Retraction {
    /// When it was taken back.
    pub date: When,
    /// Why.
    pub reason: Text,
    /// The YAML node, for problems.
    pub node: u32,
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

/// What an article is.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Piece {
    /// Written here.
    Own,
    /// Thông báo.
    Notice,
    /// Đăng lại.
    Republished,
    /// Đính chính.
    Correction,
}

/// What an article says of itself.
#[derive(Copy, Clone, Debug)]
pub struct Article {
    /// What it is.
    pub piece: Piece,
    /// The day on which it says that it was corrected.
    pub corrected: Option<Date>,
}

/// Whose rules of form and number a paper follows.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Series {
    /// The Party's.
    Party,
    /// The State's.
    State,
    /// The Front's.
    Front,
    /// Those of several bodies.
    Joint,
    /// Those of a member organisation of the Front.
    Member,
}

/// A paper's number.
#[derive(Clone, Debug)]
pub struct Paper {
    /// The number as written.
    pub number: Arc<str>,
    /// Whose rules it follows, where that is known.
    pub series: Option<Series>,
    /// The YAML node of the number, for problems.
    pub at: u32,
}
