//! Corrections and retractions: on the page, in the text, and all in one list.
//!
//! Owns what readers are told of words that were published and are not true. It must not tell what
//! was taken back.

use serde::Serialize;

use super::body::escape;
use super::older::Marks;
use super::{Day, Viewer};
use crate::model::facets::Correction;
use crate::site::{EntryIndex, names};
use crate::text::date::When;
use crate::text::lang::Lang;

/// A correction, as the page of its entry shows it.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionView {
    /// When.
    pub date: Day,
    /// What was wrong.
    pub was: String,
    /// What is right.
    pub now: String,
    /// The anchor of the place in the text, where it is known.
    pub anchor: Option<String>,
}

/// That an entry was taken back.
#[derive(Clone, Debug, Serialize)]
pub struct RetractionView {
    /// When.
    pub date: Day,
    /// Why.
    pub reason: String,
}

/// A correction or retraction with its entry.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionRow {
    /// When.
    pub date: Day,
    /// The entry's title.
    pub title: String,
    /// The entry's page.
    pub href: Option<String>,
    /// What was wrong; empty where all was taken back.
    pub was: String,
    /// What is right; empty where all was taken back.
    pub now: String,
    /// Why all was taken back; empty for a correction.
    pub reason: String,
}

/// What was changed: a place, or all.
enum Change<'a> {
    Corrected(&'a Correction),
    Retracted(String),
}

impl Viewer<'_> {
    /// Returns all corrections and retractions, the newest first.
    pub fn corrections(&self) -> Vec<CorrectionRow> {
        let entries = self.site.entries.iter().enumerate();
        let shown = entries.filter(|(index, _)| self.site.page(*index, self.lang).is_some());
        let mut all: Vec<(When, EntryIndex, Change<'_>)> = Vec::new();
        for (index, entry) in shown {
            let facets = &entry.facets;
            if let Some(retracted) = &facets.retracted {
                let reason = self.words_of(&retracted.reason).title;
                all.push((retracted.date, index, Change::Retracted(reason)));
                continue;
            }
            let corrected = facets.corrections.iter();
            all.extend(corrected.map(|it| (it.date, index, Change::Corrected(it))));
        }
        all.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let rows = all.into_iter().map(|(date, index, change)| {
            let (was, now, reason) = match change {
                Change::Corrected(it) => {
                    (self.words_of(&it.was).title, self.words_of(&it.now).title, String::new())
                }
                Change::Retracted(reason) => (String::new(), String::new(), reason),
            };
            let title = names::title(&self.site.entries[index], self.lang).1.to_owned();
            CorrectionRow { date: self.day(date), title, href: self.href(index), was, now, reason }
        });
        rows.collect()
    }

    /// Returns the corrections of an entry; of what was taken back there is nothing to correct.
    pub fn corrections_of(&self, index: EntryIndex) -> Vec<CorrectionView> {
        let facets = &self.site.entries[index].facets;
        let corrections = facets.corrections.iter().filter(|_| facets.retracted.is_none());
        let views = corrections.enumerate().map(|(nth, correction)| CorrectionView {
            date: self.day(correction.date),
            was: self.words_of(&correction.was).title,
            now: self.words_of(&correction.now).title,
            anchor: self.block_of(index, self.lang, nth).map(|_| anchor(nth)),
        });
        views.collect()
    }

    /// Returns when and why an entry was taken back.
    pub fn retraction(&self, index: EntryIndex) -> Option<RetractionView> {
        let retracted = self.site.entries[index].facets.retracted.as_ref()?;
        let reason = self.words_of(&retracted.reason).title;
        Some(RetractionView { date: self.day(retracted.date), reason })
    }

    /// Returns the marks at the blocks of a text that were corrected.
    pub(super) fn corrected_marks(&self, index: EntryIndex, lang: Lang) -> Marks {
        let corrections = self.site.entries[index].facets.corrections.iter().enumerate();
        let marks = corrections.filter_map(|(nth, correction)| {
            let block = self.block_of(index, lang, nth)?;
            let mut mark = format!("<small class=\"corrected\" id=\"{}\">", anchor(nth));
            let when = self.words.dates.short(correction.date.day());
            escape(&self.words.with_text("corrected-on", "date", &when), &mut mark);
            mark.push_str("</small> ");
            Some((block, mark))
        });
        Marks::new(marks.collect())
    }

    /// Returns the block that a correction is about, in the text of a language. Blocks are counted
    /// in the source; a translation has the same ones if it has as many.
    fn block_of(&self, index: EntryIndex, lang: Lang, nth: usize) -> Option<usize> {
        let entry = &self.site.entries[index];
        let block = entry.facets.corrections.get(nth)?.block?;
        let count = |lang| entry.faces.get(lang).map(|face| face.body.prose.blocks().len());
        let blocks = count(self.site.config.source())?;
        (block < blocks && count(lang)? == blocks).then_some(block)
    }
}

/// The anchor of a corrected place; an anchor that is made from a heading has no such sign.
fn anchor(nth: usize) -> String {
    format!("corrected_{}", nth + 1)
}
