//! The whole site, put together and from then on immutable.
//!
//! Owns [`Site`]: every entry with what others say of it, its addresses, lists, neighbours and
//! links, all checked. It is made in one go by [`assemble::assemble`]; after that nothing changes
//! but the words of single entries, by [`outline::patch`]. It must not know templates or outputs.

pub mod address;
pub mod assemble;
pub mod awards;
mod cycles;
pub mod due;
pub mod identity;
pub mod links;
pub mod lists;
pub mod media;
pub mod names;
pub mod outline;
pub mod people;
pub mod places;
pub mod relations;
pub mod released;
pub mod said;
pub mod status;
pub mod texts;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::{Date, DateTime};

use crate::config::Config;
use crate::diag::Diagnostic;
use crate::model::releases::Release;
use crate::model::role::Role;
use crate::model::{Entry, Facets, Kind, Redirect, Term};
use crate::text::date::When;
use crate::text::lang::{Lang, PerLang};
use address::Address;
use links::Lookup;
use lists::Listing;
use media::Library;
use relations::Ids;
use released::Released;
use texts::Texts;

/// The index of an entry.
pub type EntryIndex = usize;

/// What a language has of an entry.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Presence {
    /// A page of its own.
    Own,
    /// A page with the text of another language, marked as such.
    Fallback(Lang),
    /// A page that leads to the other language.
    Notice(Lang),
}

/// How an entry stands to the moment of the build.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Timing {
    /// It is due.
    Due,
    /// It is not due yet.
    Early,
    /// It is due no longer.
    Late,
}

impl Timing {
    /// Returns how facets stand to a moment. What takes place some day is due before that.
    pub fn of(facets: &Facets, now: DateTime) -> Self {
        let now = When::Moment(now);
        if facets.expires.is_some_and(|expires| expires <= now) {
            Self::Late
        } else if facets.occasion.is_none() && facets.date.is_some_and(|date| date > now) {
            Self::Early
        } else {
            Self::Due
        }
    }
}

/// A page of an entry in one language.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it is.
    pub address: Address,
    /// What the language has of the entry.
    pub presence: Presence,
}

/// A relation seen from its other end.
#[derive(Copy, Clone, Debug)]
pub struct Incoming {
    /// The entry that says so.
    pub from: EntryIndex,
    /// What it says.
    pub role: &'static Role,
}

/// What the site knows of an entry beyond what the entry says itself.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Whether readers can see it.
    pub shown: bool,
    /// Its place in the list of its kind.
    pub rank: usize,
    /// Its pages by language.
    pub pages: PerLang<Page>,
    /// Its relations' other ends, in the order of its facets' relations.
    pub targets: Vec<Option<EntryIndex>>,
    /// What others say of it, by entry.
    pub incoming: Vec<Incoming>,
    /// Where its texts lead.
    pub texts: Texts,
    /// The entry before it among its like.
    pub previous: Option<EntryIndex>,
    /// The entry after it.
    pub next: Option<EntryIndex>,
    /// For units: the ones below, and every entry that is located in it.
    pub below: Vec<EntryIndex>,
}

/// A page that says that something is being corrected; nobody lists it or leads to it.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The kind of what is being corrected.
    pub kind: &'static str,
    /// Where it would be.
    pub addresses: PerLang<Address>,
}

/// The whole site.
#[derive(Clone, Debug)]
pub struct Site {
    /// The settings.
    pub config: Config,
    /// The moment of the build, in the site's zone.
    pub now: DateTime,
    /// The entries, by kind and id.
    pub entries: Vec<Arc<Entry>>,
    /// What the site knows of each entry, by the same index.
    pub nodes: Vec<Node>,
    /// The entries that are shown, by kind, in the order of their lists.
    pub ordered: HashMap<&'static str, Vec<EntryIndex>>,
    /// The lists.
    pub lists: Vec<Listing>,
    /// Pictures and files beside the texts.
    pub library: Library,
    /// The glossary.
    pub terms: Vec<Term>,
    /// Old addresses.
    pub redirects: Vec<Redirect>,
    /// Addresses that releases have had, with their places in the lock file.
    pub lock: Vec<(String, crate::diag::Span)>,
    /// The releases, from the first on.
    pub releases: Arc<[Release]>,
    /// Texts of the last release that are others now.
    pub released: Vec<Released>,
    /// What may still be told of releases.
    told: released::Told,
    /// Whether entries are missing that could not be read, so that what leads to them is not to
    /// blame.
    pub incomplete: bool,
    /// The entries by id.
    pub ids: Ids,
    /// The entries by the files of their texts.
    pub files: HashMap<Arc<str>, EntryIndex>,
    /// The entries to whose headings other texts lead.
    pub anchored: BTreeSet<EntryIndex>,
    /// Where something is being corrected.
    pub notices: Vec<Notice>,
    /// What is wrong with the site, but for the entries' own texts.
    pub problems: Vec<Diagnostic>,
}

impl Site {
    /// Returns everything that is wrong with the site as far as it is known without a plan.
    pub fn problems(&self) -> impl Iterator<Item = &Diagnostic> {
        let texts = self.nodes.iter().flat_map(|node| &node.texts.problems);
        self.problems.iter().chain(texts)
    }

    /// Returns what the links of texts are looked up in.
    pub fn lookup(&self) -> Lookup<'_> {
        let Self { entries, nodes, ids, library, files, .. } = self;
        Lookup { entries, nodes, ids, library, files }
    }

    /// Returns the day of the build.
    pub fn today(&self) -> Date {
        self.now.date()
    }

    /// Returns the next moment at which the site changes by itself: an entry comes or goes, or a
    /// day begins.
    pub fn next_change(&self) -> DateTime {
        let facets = self.entries.iter().map(|entry| &entry.facets);
        let moments = facets.flat_map(|facets| [facets.date, facets.expires]).flatten();
        let moments = moments.map(|when| match when {
            When::Day(day) => day.at(0, 0, 0, 0),
            When::Moment(moment) => moment,
        });
        let midnight = self.today().tomorrow().unwrap_or(Date::MAX).at(0, 0, 0, 0);
        moments.filter(|moment| *moment > self.now).chain([midnight]).min().unwrap_or(midnight)
    }

    /// Returns how an entry stands to the moment of the build.
    pub fn timing(&self, index: EntryIndex) -> Timing {
        Timing::of(&self.entries[index].facets, self.now)
    }

    /// Returns the page of an entry in a language, where readers can see it.
    pub fn page(&self, index: EntryIndex, lang: Lang) -> Option<&Page> {
        self.nodes[index].pages.get(lang)
    }

    /// Returns the entries of a kind that are shown, in the order of their list.
    pub fn of_kind(&self, kind: &str) -> &[EntryIndex] {
        self.ordered.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Returns the entry of a kind and id.
    pub fn find(&self, kind: &'static str, id: &str) -> Option<EntryIndex> {
        self.ids.by_kind.get(&(kind, id.into())).copied()
    }

    /// Returns the other ends of an entry's relations of a role.
    pub fn related<'a>(
        &'a self,
        index: EntryIndex,
        role: &'static Role,
    ) -> impl Iterator<Item = EntryIndex> + 'a {
        let relations = self.entries[index].facets.relations.iter();
        let pairs = relations.zip(&self.nodes[index].targets);
        pairs
            .filter(move |(relation, _)| std::ptr::eq(relation.role, role))
            .filter_map(|(_, target)| *target)
    }

    /// Returns the section's list of a kind.
    pub fn section(&self, kind: &'static Kind) -> Option<&Listing> {
        self.lists.iter().find(|list| list.key == lists::Key::Section(kind.name))
    }
}
