//! What an entry has to do with others, seen from both ends.
//!
//! A relation is labelled by its role where it is written. At the other end it is labelled by the
//! role too, or grouped by kind where the role says so.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Day, Viewer};
use crate::model::kind::KINDS;
use crate::model::role;
use crate::site::EntryIndex;

/// How many entries one group of relations names before it leads to the list.
const GROUP_MAX: usize = 20;

/// A group of relations.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// The role, or the kind.
    pub key: String,
    /// Its label.
    pub label: String,
    /// The other ends.
    pub items: Vec<DatedLink>,
    /// Where the rest is.
    pub more: Option<More>,
}

/// A link with a date.
#[derive(Clone, Debug, Serialize)]
pub struct DatedLink {
    /// The title.
    pub title: String,
    /// The page.
    pub href: Option<String>,
    /// The title's language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// What stands for it now.
    pub note: Option<String>,
    /// Where the note leads.
    pub note_href: Option<String>,
    /// The date.
    pub date: Option<Day>,
    /// What is to be known of it at once: that it was taken back.
    pub mark: Option<String>,
}

/// Where the rest of a list is.
#[derive(Clone, Debug, Serialize)]
pub struct More {
    /// The whole list.
    pub href: String,
    /// How much is in it.
    pub count: usize,
}

impl Viewer<'_> {
    /// Returns what an entry has to do with others, from both ends.
    pub(super) fn groups(&self, index: EntryIndex) -> Vec<Group> {
        let mut outgoing: Vec<(&'static role::Role, Vec<EntryIndex>)> = Vec::new();
        let node = &self.site.nodes[index];
        for (relation, target) in
            self.site.entries[index].facets.relations.iter().zip(&node.targets)
        {
            let Some(target) = target.filter(|_| relation.role.listed) else { continue };
            match outgoing.iter_mut().find(|(role, _)| std::ptr::eq(*role, relation.role)) {
                Some((_, targets)) if targets.contains(&target) => {}
                Some((_, targets)) => targets.push(target),
                None => outgoing.push((relation.role, vec![target])),
            }
        }
        let mut groups: Vec<_> = outgoing
            .into_iter()
            .map(|(role, targets)| {
                let label = self.words.message(&format!("rel-{}", role.name));
                self.group(role.name.to_owned(), label, &targets, None)
            })
            .collect();
        groups.extend(self.incoming_groups(index));
        groups.retain(|group| !group.items.is_empty());
        groups
    }

    fn incoming_groups(&self, index: EntryIndex) -> Vec<Group> {
        let node = &self.site.nodes[index];
        let has_list = self.list_of(index).is_some();
        let mut by_role: BTreeMap<&'static str, Vec<EntryIndex>> = BTreeMap::new();
        let mut by_kind: BTreeMap<&'static str, Vec<EntryIndex>> = BTreeMap::new();
        for link in &node.incoming {
            let from = &self.site.entries[link.from];
            let group = if link.role.grouped {
                // What the page lists as cards, or as located in it, needs no second mention.
                let listed = has_list && from.kind.feed;
                if listed || !node.below.is_empty() {
                    continue;
                }
                by_kind.entry(from.kind.name).or_default()
            } else {
                by_role.entry(link.role.name).or_default()
            };
            group.push(link.from);
        }
        for located in &node.below {
            by_kind.entry(self.site.entries[*located].kind.name).or_default().push(*located);
        }
        let mut groups = Vec::new();
        for (role, members) in by_role {
            let label = self.words.message(&format!("rel-{role}-of"));
            groups.push(self.group(format!("{role}-of"), label, &self.in_order(&members), None));
        }
        for kind in KINDS {
            let Some(members) = by_kind.get(kind.name) else { continue };
            let label = self.section_title(kind.name).to_owned();
            groups.push(self.group(
                kind.name.to_owned(),
                label,
                &self.in_order(members),
                Some(kind.name),
            ));
        }
        groups
    }

    /// Puts entries in the order of their kinds' lists, each once, those that are shown.
    pub(super) fn in_order(&self, members: &[EntryIndex]) -> Vec<EntryIndex> {
        let mut ordered: Vec<_> =
            members.iter().copied().filter(|index| self.site.nodes[*index].shown).collect();
        let kind = |index: EntryIndex| {
            KINDS.iter().position(|kind| *kind == self.site.entries[index].kind)
        };
        ordered.sort_by_key(|index| (kind(*index), self.site.nodes[*index].rank));
        ordered.dedup();
        ordered
    }

    /// Returns a link to an entry with its date, where its kind goes by date.
    pub(super) fn dated(&self, index: EntryIndex) -> DatedLink {
        let link = self.link(index, None);
        let entry = &self.site.entries[index];
        let date = entry.facets.date.filter(|_| entry.kind.yearly);
        DatedLink {
            title: link.title,
            href: link.href,
            lang: link.lang,
            note: link.note,
            note_href: link.note_href,
            date: date.map(|date| self.day(date)),
            mark: self.is_revoked(index).then(|| self.words.message("mark-revoked")),
        }
    }

    fn group(
        &self,
        key: String,
        label: String,
        members: &[EntryIndex],
        section: Option<&'static str>,
    ) -> Group {
        let items = members.iter().take(GROUP_MAX).map(|member| self.dated(*member)).collect();
        let rest = section.filter(|_| members.len() > GROUP_MAX);
        let more = rest.and_then(|kind| {
            let href = self.section_link(kind).href?;
            Some(More { href, count: members.len() })
        });
        Group { key, label, items, more }
    }
}
