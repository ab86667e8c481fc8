//! Names: which one to show, in which language, as of which day.
//!
//! Owns titles by language and day, and what a thing is called today. It must not format
//! anything.

use std::sync::Arc;

use jiff::civil::Date;

use super::{EntryIndex, Site};
use crate::model::Entry;
use crate::model::role;
use crate::text::lang::Lang;

/// Returns an entry's title in a language, or in the one that has it; never empty-handed: an
/// entry without any title shows its id.
pub fn title(entry: &Entry, lang: Lang) -> (Lang, &str) {
    let found = entry.facets.title.get_or_other(lang);
    found.map_or((lang, &*entry.id), |(lang, title)| (lang, title))
}

/// What a thing was called on a day, and what stands for it now.
#[derive(Clone, Debug)]
pub struct Named {
    /// The name of that day, with its language.
    pub then: (Lang, Arc<str>),
    /// Its own name today, where that differs.
    pub renamed: bool,
    /// What took its place, where it is gone.
    pub successors: Vec<EntryIndex>,
    /// Its last day, where it is gone.
    pub ended: Option<Date>,
}

/// Names an entry as of a day; `None` means today.
pub fn named(site: &Site, index: EntryIndex, lang: Lang, day: Option<Date>) -> Named {
    let entry = &site.entries[index];
    let today = site.today();
    let facets = &entry.facets;
    let then = day.map_or(&facets.title, |day| facets.title_at(day));
    let words = then.get_or_other(lang);
    let (in_lang, words) =
        words.map_or_else(|| (lang, Arc::clone(&entry.id)), |(l, w)| (l, Arc::clone(w)));
    let renamed = facets.title.get_or_other(lang).is_some_and(|(_, now)| *now != words);
    let ended = facets.validity.to.filter(|_| facets.validity.ended(today));
    let successors = if ended.is_some() { current(site, index) } else { Vec::new() };
    Named { then: (in_lang, words), renamed, successors, ended }
}

/// Returns what stands today for something that is gone: its successors, or theirs.
pub fn current(site: &Site, index: EntryIndex) -> Vec<EntryIndex> {
    let mut found = Vec::new();
    let mut seen = vec![index];
    let mut open: Vec<_> = site.related(index, &role::SUCCESSOR).collect();
    while let Some(next) = open.pop() {
        if seen.contains(&next) {
            continue;
        }
        seen.push(next);
        if site.entries[next].facets.validity.ended(site.today()) {
            open.extend(site.related(next, &role::SUCCESSOR));
        } else {
            found.push(next);
        }
    }
    found.sort_unstable();
    found
}
