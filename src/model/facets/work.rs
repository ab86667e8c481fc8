//! Facets of work that was promised: tasks with owners and days, reports with days.
//!
//! Owns plain data; what is late is for the rules to say.

use std::sync::Arc;

use jiff::civil::Date;

use super::RelationIndex;
use crate::text::lang::Text;

/// A task of a programme.
#[derive(Clone, Debug)]
pub struct Task {
    /// Its id in its programme.
    pub id: Arc<str>,
    /// What is to be done.
    pub text: Text,
    /// The body that is answerable for it.
    pub owner: Option<RelationIndex>,
    /// The contents that it serves.
    pub goals: Vec<RelationIndex>,
    /// By when.
    pub due: Option<Date>,
    /// How far it is: the word of `task-state-<word>`.
    pub state: &'static str,
    /// Whether it is done.
    pub done: bool,
    /// The YAML node, for problems.
    pub place: u32,
}

/// Something that has to come out by a day.
#[derive(Copy, Clone, Debug)]
pub struct Deadline {
    /// By when.
    pub due: Option<Date>,
    /// When it came out.
    pub published: Option<Date>,
    /// The YAML node of the day, for problems.
    pub place: u32,
}
