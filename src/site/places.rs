//! Places of many problems of one kind, at a bounded cost.
//!
//! Owns [`Places`]. To find the place of a node costs a look at its whole file, so that thousands
//! of problems in one long file would cost as many looks: only the first ones get a line.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diag::Span;
use crate::model::Entry;
use crate::syntax::record::Origin;

/// How many places of one file a rule gets.
const PLACED_MAX: usize = 60;

/// The places that a rule has found so far, by file.
#[derive(Debug, Default)]
pub struct Places {
    found: HashMap<Arc<str>, usize>,
}

impl Places {
    /// Returns the place of a node; once there were many in its file, where the file begins.
    pub fn of(&mut self, origin: &Origin, number: u32) -> Span {
        let found = self.found.entry(Arc::clone(&origin.file)).or_default();
        *found += 1;
        if *found <= PLACED_MAX {
            return origin.span(number);
        }
        Span::at(Arc::clone(&origin.file), origin.line, 0)
    }

    /// Returns the place of an entry's record.
    pub fn of_entry(&mut self, entry: &Entry) -> Span {
        self.of(&entry.origin, entry.number)
    }
}
