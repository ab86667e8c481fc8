//! All corrections in one list.

use serde::Serialize;

use super::{Day, Viewer};
use crate::site::names;

/// A correction with the entry that it corrects.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionRow {
    /// Its day.
    pub date: Day,
    /// The entry's title.
    pub title: String,
    /// The entry's page.
    pub href: Option<String>,
    /// What was wrong.
    pub was: String,
    /// What is right.
    pub now: String,
}

impl Viewer<'_> {
    /// Returns all corrections, the newest first.
    pub fn corrections(&self) -> Vec<CorrectionRow> {
        let entries = self.site.entries.iter().enumerate();
        let shown = entries.filter(|(index, _)| self.site.page(*index, self.lang).is_some());
        let mut rows: Vec<_> = shown
            .flat_map(|(index, entry)| entry.facets.corrections.iter().map(move |it| (it, index)))
            .collect();
        rows.sort_by(|a, b| b.0.date.cmp(&a.0.date).then(a.1.cmp(&b.1)));
        let rows = rows.into_iter().map(|(correction, index)| CorrectionRow {
            date: self.day(correction.date.into()),
            title: names::title(&self.site.entries[index], self.lang).1.to_owned(),
            href: self.href(index),
            was: self.words_of(&correction.was).title,
            now: self.words_of(&correction.now).title,
        });
        rows.collect()
    }
}
