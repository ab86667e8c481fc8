//! Kinds of content, one file for each.
//!
//! Owns [`Kind`] and the registry [`KINDS`]. A kind declares its keys as a record and projects
//! them onto facets. Kinds never import each other; a new one is a file, its `mod` line and its
//! registry line.

mod area;
mod award_form;
mod body;
mod bulletin;
mod commendation;
mod criteria;
mod document;
mod event;
mod fund;
mod goal;
mod model;
mod news;
mod page;
mod person;
mod programme;
mod proposal;
mod report;
mod title;
mod unit;

use super::common::Common;
use super::facets::Facets;
use super::role::Role;
use crate::syntax::record::Keys;
use crate::syntax::schema::{Key, Record, Schema};
use crate::syntax::value::Words;
use crate::text::lang::Text;

/// How an entry gets its headline.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Headline {
    /// From the key `title`.
    Title,
    /// From the key `name`.
    Name,
    /// The kind makes it.
    Own,
    /// From the award and whom it went to, once both are known.
    Honour,
}

/// In which order entries of a kind are listed.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Order {
    /// The newest first.
    Newest,
    /// By name, as Vietnamese sorts.
    Name,
    /// By `order`, then by id.
    Given,
}

/// Under which heading search shows what it found.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Group {
    /// Units and areas.
    Places,
    /// People and collectives.
    People,
    /// Documents and reports.
    Documents,
    /// News.
    News,
    /// All else.
    Other,
}

impl Group {
    /// Every group, in the order of their numbers.
    pub const ALL: [Self; 5] =
        [Self::Places, Self::People, Self::Documents, Self::News, Self::Other];

    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Places => "places",
            Self::People => "people",
            Self::Documents => "documents",
            Self::News => "news",
            Self::Other => "other",
        }
    }
}

/// A kind of content.
pub struct Kind {
    /// Its name, such as `news`.
    pub name: &'static str,
    /// The folder below `content/`, or the file where it has just one.
    pub place: &'static str,
    /// The last parts of its section's address, Vietnamese and English.
    pub paths: [&'static str; 2],
    /// Its section's titles, Vietnamese and English.
    pub titles: [&'static str; 2],
    /// How an entry gets its headline.
    pub headline: Headline,
    /// In which order they are listed.
    pub order: Order,
    /// Whether new ones are news to readers of feeds.
    pub feed: bool,
    /// Whether newspapers take one over as it is: there is a copy of it, and a kit.
    pub press: bool,
    /// Whether lists of a year make sense.
    pub yearly: bool,
    /// Under which heading search shows them.
    pub group: Group,
    /// The role of the entry whose address theirs is below.
    pub below: Option<&'static Role>,
    /// Keys that every kind has and this one can't do without.
    pub needs: &'static [&'static str],
    /// The keys of its own.
    pub keys: &'static [&'static str],
    /// What the keys of its own may hold.
    pub record: fn() -> Record,
    /// Reads its own keys and projects them.
    pub read: fn(&mut Keys<'_>, &mut Facets) -> Option<()>,
}

impl Kind {
    /// Returns the key that the headline comes from.
    pub fn headline_key(&self) -> Option<&'static str> {
        match self.headline {
            Headline::Title => Some("title"),
            Headline::Name => Some("name"),
            Headline::Own | Headline::Honour => None,
        }
    }

    /// Says whether all its entries stand in one YAML file.
    pub fn is_one_file(&self) -> bool {
        self.place.ends_with(".yaml")
    }

    /// Returns all keys of an entry: the headline's, those that every kind has, and its own.
    pub fn all_keys(&self) -> Record {
        let mut keys: Vec<_> = self.headline_key().map(Key::of::<Words>).into_iter().collect();
        keys.extend(Common::record().keys);
        keys.extend((self.record)().keys);
        let mut record = Record { keys };
        self.needs.iter().for_each(|name| record.require(name));
        record
    }

    /// Returns what a YAML file or the front matter of an entry may hold: one entry, or in YAML a
    /// list of them, where no path gives them their ids.
    pub fn schema(&self) -> Schema {
        let one = self.all_keys();
        let mut listed = one.clone();
        listed.require("id");
        let list = Schema::List(Box::new(Schema::Record(listed)));
        Schema::OneOf(vec![list, Schema::Record(one), Schema::Null])
    }
}

impl std::fmt::Debug for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Every kind, in the order in which sections stand in menus and sitemaps.
pub static KINDS: &[&Kind] = &[
    &news::KIND,
    &goal::KIND,
    &area::KIND,
    &model::KIND,
    &person::KIND,
    &commendation::KIND,
    &document::KIND,
    &event::KIND,
    &programme::KIND,
    &report::KIND,
    &fund::KIND,
    &bulletin::KIND,
    &proposal::KIND,
    &unit::KIND,
    &body::KIND,
    &title::KIND,
    &criteria::KIND,
    &award_form::KIND,
    &page::KIND,
];

/// Returns the name under which somebody stands who must not be named.
pub fn neutral_name() -> Text {
    person::neutral(Text::default())
}

/// Returns the kind of a name.
pub fn named(name: &str) -> Option<&'static Kind> {
    KINDS.iter().copied().find(|kind| kind.name == name)
}

/// Returns the kind whose place a path below `content/` is in.
pub fn of_path(path: &str) -> Option<&'static Kind> {
    KINDS.iter().copied().find(|kind| {
        path == kind.place
            || path.strip_prefix(kind.place).is_some_and(|rest| rest.starts_with('/'))
    })
}
