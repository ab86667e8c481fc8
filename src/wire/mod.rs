//! What the machines of newspapers, readers and statisticians read, as plain values and as bytes.
//!
//! Owns the shapes of feeds, calendars, subscription lists and tables, and one serialiser for each
//! format. It knows no site, no entry and no address: who calls it fills a struct. It reads
//! nothing, asks no clock, and the same value always gives the same bytes.
//!
//! Three conventions hold for every type here:
//!
//! - an empty text is a text that is not there; its element or key is left out;
//! - an address is absolute; what a URI may not hold in it is percent-encoded on the way out;
//! - a moment is a [`Zoned`] in the zone of the site; a day without a time is its midnight there.
//!
//! Text comes out whole, except for the control characters that XML 1.0 and iCalendar forbid:
//! these are dropped.

use jiff::Zoned;

pub mod atom;
pub mod calendar;
pub mod csv;
pub mod data_package;
mod item;
pub mod json_feed;
mod json_value;
pub mod news_sitemap;
pub mod ninjs;
pub mod opml;
pub mod rss;
mod table;
mod time;
mod uri;
mod xml;

#[cfg(test)]
mod tests;

pub use item::{
    AltId, Category, Correction, Event, EventDetails, Genre, Item, Original, Picture, Place,
    Rendition, Status, Translation,
};
pub use table::{Cell, Field, Kind, Table, Texts};

/// What the program calls itself in `generator` and `PRODID`. It bears no version, so that a new
/// version of the program does not change every feed.
const GENERATOR: &str = "lantoa";

/// A feed of one language in one format.
#[derive(Clone, Debug, Default)]
pub struct Feed {
    /// The lasting identity, a `tag:` URI (RFC 4151).
    pub id: String,
    /// The name.
    pub title: String,
    /// What the feed is about, in one sentence.
    pub subtitle: String,
    /// The language of the feed (BCP 47).
    pub lang: String,
    /// The address of the page that the feed follows.
    pub home: String,
    /// The address of the feed itself, in the format that is being written.
    pub address: String,
    /// Who publishes the feed. Without a name, the title stands for it.
    pub author: Party,
    /// The licence of the feed as a collection. It is not that of the items (RFC 4946):
    /// an item without a licence of its own has none, such as one taken over from elsewhere.
    pub licence: Option<Licence>,
    /// The rights in the feed in words.
    pub rights: String,
    /// When anything in the feed last changed.
    pub updated: Zoned,
    /// The items, newest first.
    pub items: Vec<Item>,
    /// What was once in the feed and is withdrawn without a trace of its text.
    pub deleted: Vec<Deleted>,
    /// The feed's place among its archives, if it has any.
    pub paging: Option<Paging>,
    /// The address of a small square picture.
    pub icon: String,
    /// The same feed in other formats and languages.
    pub alternates: Vec<Alternate>,
    /// The address of a WebSub hub.
    pub hub: String,
}

/// The place of a feed among its archives (RFC 5005, section 4). All addresses are of documents
/// in the format that is being written.
#[derive(Clone, Debug, Default)]
pub struct Paging {
    /// Whether this document is an archive, whose items change no more.
    pub archive: bool,
    /// The address of the feed that readers subscribe to; an archive names it.
    pub current: String,
    /// The address of the archive with the next older items.
    pub prev_archive: Option<String>,
    /// The address of the archive with the next newer items.
    pub next_archive: Option<String>,
}

/// An item that is withdrawn (a tombstone, RFC 6721).
#[derive(Clone, Debug, Default)]
pub struct Deleted {
    /// The id that the item had.
    pub id: String,
    /// When it was withdrawn.
    pub when: Zoned,
    /// Who withdrew it.
    pub by: String,
    /// Why, in words for readers.
    pub comment: String,
    /// The address of the page that says so.
    pub url: String,
}

/// The same thing at another address.
#[derive(Clone, Debug, Default)]
pub struct Alternate {
    /// The address.
    pub url: String,
    /// The media type.
    pub media_type: String,
    /// A name for it.
    pub title: String,
    /// Its language, if it is another.
    pub lang: String,
}

/// A person or an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// The name as it is written.
    pub name: String,
    /// An address about them, or a `mailto:` address.
    pub url: String,
}

/// A licence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Licence {
    /// Its name, such as "CC BY 4.0".
    pub name: String,
    /// The address of its text.
    pub url: String,
}
