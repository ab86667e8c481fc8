//! The A–Z of places and people, for those who look somebody or something up without a script.
//!
//! A place stands under its own name: Thôn Trúc under T for Trúc, Phường Hoà Khê under H. A person
//! stands under the given name. Those who must not be named have no name to look up.

use std::collections::BTreeMap;

use serde::Serialize;

use super::trees::UNITS;
use super::{Link, Viewer};
use crate::model::role;
use crate::site::{EntryIndex, lists};
use crate::text::collate::Collator;

/// What stands under no letter.
const OTHER: char = '#';

/// The A–Z.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Index {
    /// The letters that have something, in their order.
    pub letters: Vec<IndexLetter>,
    /// How many lines there are.
    pub total: usize,
}

/// What stands under one letter.
#[derive(Clone, Debug, Serialize)]
pub struct IndexLetter {
    /// The letter; `#` for what begins with a figure or another sign.
    pub letter: char,
    /// The lines.
    pub items: Vec<IndexItem>,
}

/// A line of the A–Z.
#[derive(Clone, Debug, Serialize)]
pub struct IndexItem {
    /// The name, with what stands for it now.
    pub name: Link,
    /// `area`, `unit` or `person`.
    pub kind: &'static str,
    /// Where a place lies, or a person lives.
    pub place: String,
}

/// A line with its sort key.
type Keyed = (Box<[u8]>, EntryIndex, IndexItem);

impl Viewer<'_> {
    /// Returns the A–Z of places and people.
    pub fn index(&self) -> Index {
        let collator = Collator::new();
        let types = self.type_words();
        let mut letters: BTreeMap<char, Vec<Keyed>> = BTreeMap::new();
        for (index, entry) in self.site.entries.iter().enumerate() {
            if self.site.page(index, self.lang).is_none() {
                continue;
            }
            let facets = &entry.facets;
            if let Some(parts) = &facets.name_parts {
                let letter = collator.index_letter(&parts.given);
                let key = lists::name_key(&collator, entry);
                let line = (key, index, self.line_of(index, self.link(index, None)));
                letters.entry(letter).or_default().push(line);
            } else if entry.kind.below.is_some() || entry.kind.name == UNITS {
                let own = [self.link(index, None)];
                let former = facets.former.iter().map(|former| {
                    let now = self.words.with_text("now-is", "name", &own[0].title);
                    let note_href = own[0].href.clone();
                    Link { note: Some(now), note_href, ..self.words_of(&former.name) }
                });
                for link in former.chain(own.clone()) {
                    let name = without_type(&link.title, &types);
                    let letter = collator.index_letter(name);
                    let key = collator.key(name);
                    let line = (key, index, self.line_of(index, link));
                    letters.entry(letter).or_default().push(line);
                }
            }
        }
        let mut letters: Vec<_> = letters.into_iter().collect();
        let place = |letter: char| (letter == OTHER, collator.key(letter.encode_utf8(&mut [0; 4])));
        letters.sort_by_cached_key(|(letter, _)| place(*letter));
        let letters: Vec<_> =
            letters.into_iter().map(|(letter, lines)| sorted(letter, lines)).collect();
        let total = letters.iter().map(|letter| letter.items.len()).sum();
        Index { letters, total }
    }

    fn line_of(&self, index: EntryIndex, name: Link) -> IndexItem {
        let entry = &self.site.entries[index];
        let (kind, role) = match (entry.kind.below, entry.kind.name == UNITS) {
            (Some(role), _) => ("area", role),
            (None, true) => ("unit", &role::PARENT),
            (None, false) => ("person", &role::AREA),
        };
        let place = self.site.related(index, role).next();
        // That a commune lies in the province goes without saying.
        let is_top = |place: &EntryIndex| self.site.entries[*place].facets.parent.is_none();
        let place = place.filter(|place| kind != "unit" || !is_top(place));
        let place = place.map(|place| self.link(place, self.day_of(index)).title);
        IndexItem { name, kind, place: place.unwrap_or_default() }
    }

    /// Returns the words for types of places that names begin with, the longest first.
    fn type_words(&self) -> Vec<String> {
        let messages = self.words.messages.plain().iter();
        let types = messages
            .filter(|(key, _)| key.starts_with("area-type-") || key.starts_with("unit-type-"))
            .map(|(_, word)| word.to_lowercase());
        let mut types: Vec<_> = types.collect();
        types.sort_by_key(|word| (std::cmp::Reverse(word.len()), word.clone()));
        types.dedup();
        types
    }
}

fn sorted(letter: char, mut lines: Vec<Keyed>) -> IndexLetter {
    lines.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    IndexLetter { letter, items: lines.into_iter().map(|(_, _, item)| item).collect() }
}

/// Returns the own name of a place, without the word for its type.
fn without_type<'n>(name: &'n str, types: &[String]) -> &'n str {
    let own = types.iter().find_map(|word| {
        let end = name.char_indices().nth(word.chars().count())?.0;
        let rest = name[end..].strip_prefix(' ')?.trim_start();
        (name[..end].to_lowercase() == *word && !rest.is_empty()).then_some(rest)
    });
    own.unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_stands_under_its_own_name() {
        let types: Vec<_> = ["tổ dân phố", "thôn", "xã"].map(str::to_owned).into();
        for (name, own) in [
            ("Thôn Trúc", "Trúc"),
            ("THÔN  Trúc", "Trúc"),
            ("Tổ dân phố số 1", "số 1"),
            ("Thônburi", "Thônburi"),
            ("Xã", "Xã"),
            ("Xã ", "Xã "),
            ("Lam Khê Ward", "Lam Khê Ward"),
            ("", ""),
        ] {
            assert_eq!(without_type(name, &types), own);
        }
    }
}
