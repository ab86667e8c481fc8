//! Facets of work that was promised: tasks with owners and days, reports with days.
//!
//! Owns plain data; what is late is for the rules to say.

use std::sync::Arc;

use jiff::civil::Date;

/// A task of a programme.
#[derive(Clone, Debug)]
pub struct Task {
    /// Its id in its programme.
    pub id: Arc<str>,
    /// Whether a body is answerable for it.
    pub owned: bool,
    /// By when.
    pub due: Option<Date>,
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
