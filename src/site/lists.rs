//! Lists: sections, years, kinds of article, goals, units.
//!
//! Owns which lists exist, what is in them and where they are. A list holds what its language
//! has, in order; how it is cut into pages follows from the settings.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::address::{self, Address};
use super::{EntryIndex, Node};
use crate::config::Config;
use crate::model::kind::{KINDS, Order};
use crate::model::{Entry, role};
use crate::text::collate::Collator;
use crate::text::lang::{Lang, PerLang};

/// What a list is of.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug)]
pub enum Key {
    /// Everything of a kind.
    Section(&'static str),
    /// Everything of a kind and year.
    Year(&'static str, i16),
    /// Everything of a kind with a word: the kind, the message's key, the word.
    Term(&'static str, &'static str, &'static str),
    /// What feeds tell about a goal.
    Goal(EntryIndex),
    /// What feeds tell about a unit and what lies in it.
    Unit(EntryIndex),
}

/// A list.
#[derive(Clone, Debug)]
pub struct Listing {
    /// What it is of.
    pub key: Key,
    /// Its first page, by language.
    pub addresses: PerLang<Address>,
    /// What is in it, by language, in order.
    pub items: PerLang<Vec<EntryIndex>>,
}

impl Listing {
    /// Says whether a language has anything in it.
    pub fn has(&self, lang: Lang) -> bool {
        self.items.get(lang).is_some_and(|items| !items.is_empty())
    }

    /// Returns how many pages it has in a language; at least one.
    pub fn page_count(&self, lang: Lang, per_page: usize) -> usize {
        self.items.get(lang).map_or(1, |items| items.len().div_ceil(per_page).max(1))
    }

    /// Returns the address of a page, counted from 1.
    pub fn page_address(&self, lang: Lang, page: usize) -> Option<Address> {
        let first = self.addresses.get(lang)?;
        if page == 1 {
            return Some(first.clone());
        }
        Some(first.join(word(lang, "trang", "page")).join(&page.to_string()))
    }

    /// Returns what stands on a page, counted from 1.
    pub fn on_page(&self, lang: Lang, page: usize, per_page: usize) -> &[EntryIndex] {
        let items = self.items.get(lang).map_or(&[][..], Vec::as_slice);
        let from = ((page - 1) * per_page).min(items.len());
        &items[from..(from + per_page).min(items.len())]
    }
}

/// The parts of addresses that are words, by language.
fn word(lang: Lang, vi: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Vi => vi,
        Lang::En => en,
    }
}

/// Puts the entries that are shown in the order of their lists, kind by kind.
pub fn order(entries: &[Arc<Entry>], nodes: &[Node]) -> BTreeMap<&'static str, Vec<EntryIndex>> {
    let collator = Collator::new();
    let mut ordered = BTreeMap::new();
    for kind in KINDS {
        let of_kind = |index: &EntryIndex| entries[*index].kind == *kind && nodes[*index].shown;
        let mut items: Vec<EntryIndex> = (0..entries.len()).filter(of_kind).collect();
        match kind.order {
            Order::Newest => items.sort_by(|a, b| {
                let (a, b) = (&entries[*a], &entries[*b]);
                b.facets.date.cmp(&a.facets.date).then_with(|| a.id.cmp(&b.id))
            }),
            Order::Name => items.sort_by_cached_key(|index| {
                (name_key(&collator, &entries[*index]), Arc::clone(&entries[*index].id))
            }),
            Order::Given => items.sort_by_key(|index| {
                let entry = &entries[*index];
                (entry.facets.order.unwrap_or(i64::MAX), Arc::clone(&entry.id))
            }),
        }
        ordered.insert(kind.name, items);
    }
    ordered
}

/// Returns the key by which an entry's name sorts; a person's by the given name.
pub fn name_key(collator: &Collator, entry: &Entry) -> Box<[u8]> {
    match &entry.facets.name_parts {
        Some(name) => collator.name_key(&name.family, &name.middle, &name.given),
        None => {
            let title = entry.facets.title.get_or_other(Lang::Vi);
            collator.key(title.map_or(&entry.id, |(_, title)| title))
        }
    }
}

/// Makes all lists.
pub fn make(
    config: &Config,
    entries: &[Arc<Entry>],
    nodes: &[Node],
    ordered: &BTreeMap<&'static str, Vec<EntryIndex>>,
) -> Vec<Listing> {
    let mut members: BTreeMap<Key, Vec<EntryIndex>> = BTreeMap::new();
    for (kind, items) in ordered {
        members.insert(Key::Section(kind), items.clone());
        for index in items {
            let entry = &entries[*index];
            if entry.kind.yearly
                && let Some(date) = entry.facets.date
            {
                members.entry(Key::Year(kind, date.day().year())).or_default().push(*index);
            }
            if let Some((key, word)) = entry.facets.term {
                members.entry(Key::Term(kind, key, word)).or_default().push(*index);
            }
            if entry.kind.feed {
                for above in above(entries, nodes, *index) {
                    members.entry(above).or_default().push(*index);
                }
            }
        }
    }
    // A word that all entries of a kind share narrows nothing.
    let words: Vec<_> = members
        .keys()
        .filter_map(|key| match key {
            Key::Term(kind, ..) => Some(*kind),
            _ => None,
        })
        .collect();
    members.retain(|key, _| match key {
        Key::Term(kind, ..) => words.iter().filter(|other| *other == kind).count() > 1,
        _ => true,
    });
    let listings = members.into_iter().map(|(key, items)| {
        let by_lang = |lang: Lang| {
            let has = items.iter().copied();
            has.filter(|index| nodes[*index].pages.get(lang).is_some()).collect::<Vec<_>>()
        };
        Listing {
            key,
            addresses: address(config, nodes, key),
            items: config.languages.iter().map(|lang| (*lang, by_lang(*lang))).collect(),
        }
    });
    listings.collect()
}

/// Returns the lists of goals and units that an entry belongs to, without repeats.
fn above(entries: &[Arc<Entry>], nodes: &[Node], index: EntryIndex) -> Vec<Key> {
    let mut keys = Vec::new();
    let relations = entries[index].facets.relations.iter().zip(&nodes[index].targets);
    for (relation, target) in relations {
        if std::ptr::eq(relation.role, &role::GOAL)
            && let Some(goal) = target
        {
            keys.push(Key::Goal(*goal));
        }
    }
    for unit in units(entries, nodes, index) {
        keys.push(Key::Unit(unit));
    }
    keys.sort();
    keys.dedup();
    keys
}

/// Returns the units that an entry is located in: named by itself, by its areas or
/// whom it commends, or above those.
pub fn units(entries: &[Arc<Entry>], nodes: &[Node], index: EntryIndex) -> Vec<EntryIndex> {
    let targets = |index: EntryIndex, role: &'static role::Role| {
        let relations = entries[index].facets.relations.iter().zip(&nodes[index].targets);
        relations
            .filter(move |(relation, _)| std::ptr::eq(relation.role, role))
            .filter_map(|(_, target)| *target)
    };
    let mut found: Vec<EntryIndex> = [&role::UNIT, &role::IN_UNIT, &role::FORMER_UNIT]
        .into_iter()
        .flat_map(|role| targets(index, role))
        .collect();
    for area in targets(index, &role::AREA).chain(targets(index, &role::SUBJECT)) {
        found.extend(targets(area, &role::IN_UNIT));
    }
    let mut at = 0;
    while at < found.len() {
        let above = targets(found[at], &role::PARENT).filter(|unit| !found.contains(unit));
        let above: Vec<_> = above.collect();
        found.extend(above);
        at += 1;
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn address(config: &Config, nodes: &[Node], key: Key) -> PerLang<Address> {
    let in_lang = |lang: Lang| match key {
        Key::Section(kind) => Some(address::section(config, kind, lang)),
        Key::Year(kind, year) => Some(
            address::section(config, kind, lang)
                .join(word(lang, "nam", "year"))
                .join(&year.to_string()),
        ),
        Key::Term(kind, _, term) => {
            Some(address::section(config, kind, lang).join(word(lang, "loai", "type")).join(term))
        }
        Key::Goal(index) | Key::Unit(index) => {
            let page = nodes[index].pages.get(lang)?;
            Some(page.address.join(word(lang, "tat-ca", "all")))
        }
    };
    config.languages.iter().filter_map(|lang| Some((*lang, in_lang(*lang)?))).collect()
}
