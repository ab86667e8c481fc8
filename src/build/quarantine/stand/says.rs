//! What a unit's own files say of it, however broken they are.
//!
//! Owns the reading of hints in texts that can't be read: whether it is to be seen, and whether it
//! was taken back. In doubt the answer is the one that shows less.

use std::sync::Arc;

use super::Plan;
use crate::model::shelf::Content;
use crate::model::unit::Unit;
use crate::model::{Entry, hidden};
use crate::site::Timing;

impl Plan<'_> {
    /// Says whether a unit's own file, as it is, says that it is not to be seen.
    pub(super) fn is_hidden(&self, content: &Content, unit: &Unit) -> bool {
        let now = self.bench.world.now().to_zoned(content.config.zone.clone()).datetime();
        let mut own = content.entries.iter().filter(|entry| unit.has(entry)).peekable();
        if own.peek().is_some() {
            let due = |entry: &Entry| Timing::of(&entry.facets, now) == Timing::Due;
            return own.all(|entry| entry.facets.draft || entry.facets.internal || !due(entry));
        }
        let text = self.text(unit);
        match (&unit.id, unit.is_record) {
            (Some(id), true) => hidden::record(&text, id, now, unit.kind).unwrap_or(true),
            _ => hidden::head(&text, now, unit.kind),
        }
    }

    /// Says whether a unit's own files, however broken, say that it was taken back: then no earlier
    /// version of it may stand in its place.
    pub(super) fn is_retracted(&self, content: &Content, unit: &Unit) -> bool {
        let mut own = content.entries.iter().filter(|entry| unit.has(entry)).peekable();
        // A list holds others, too; where its record can be read, that alone counts.
        if unit.is_record && own.peek().is_some() {
            return own.any(|entry| entry.facets.retracted.is_some());
        }
        let says = |path: &Arc<str>| {
            let bytes = self.bench.world.read(path).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            text.lines().any(|line| line.trim_start().starts_with("retracted:"))
        };
        unit.files.iter().any(says)
    }

    /// Returns the text of a unit's first file as it is.
    pub(super) fn text(&self, unit: &Unit) -> String {
        let bytes = unit.files.first().and_then(|path| self.bench.world.read(path).ok());
        String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned()
    }
}
