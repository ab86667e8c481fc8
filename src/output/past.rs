//! What a page was before: the words of its earlier versions, as far as they may still be told.
//!
//! Owns what is kept back: nothing of what was retracted comes out again, nor a text that names
//! somebody who must not be named any more.

use super::Context;
use crate::model::releases;
use crate::seal::history::State;
use crate::site::{EntryIndex, released};
use crate::view::Viewer;

/// An earlier version of a page.
pub struct Past {
    /// What it was.
    pub state: State,
    /// Its canonical text; `None` where it must not be told or is not kept.
    pub text: Option<String>,
}

impl Context<'_> {
    /// Returns the versions of an entry's page before the present one, from the oldest on; of
    /// several states of a version the last.
    pub(super) fn past(&self, viewer: &Viewer<'_>, index: EntryIndex) -> Vec<Past> {
        let facets = &self.site.entries[index].facets;
        if self.site.releases.is_empty() || facets.version() == 1 {
            return Vec::new();
        }
        let mut states = viewer.states(index);
        states.retain(|state| state.version < facets.version());
        states.reverse();
        states.dedup_by_key(|state| state.version);
        states.reverse();
        let past = states.into_iter().map(|state| {
            let text = self.past_text(&state).filter(|_| facets.retracted.is_none());
            Past { state, text }
        });
        past.collect()
    }

    fn past_text(&self, state: &State) -> Option<String> {
        let text = releases::text(self.world, &state.sha256)?;
        let names = released::unnamed(self.site);
        (!names.are_in(&text)).then_some(text)
    }
}
