//! All words of a site, for the rules that read them.
//!
//! Owns the walk through every entry and language, on all cores. What is found comes in the order
//! of the entries. It must not judge what it finds.

use rayon::prelude::*;

use super::{EntryIndex, Site};
use crate::diag::Diagnostic;
use crate::model::passage::Passage;

impl Site {
    /// Looks through all words that stand in files of entries, but for those of people who are
    /// withheld: of their texts nothing is published.
    pub fn look_through<F>(&self, look: F) -> Vec<Diagnostic>
    where
        F: Fn(EntryIndex, &Passage<'_>, &mut Vec<Diagnostic>) + Sync,
    {
        let found = self.entries.par_iter().enumerate().map(|(index, entry)| {
            let mut found = Vec::new();
            if !entry.facets.withheld {
                for lang in &self.config.languages {
                    entry.said(*lang).for_each(|passage| look(index, &passage, &mut found));
                }
            }
            found
        });
        found.collect::<Vec<_>>().into_iter().flatten().collect()
    }
}
