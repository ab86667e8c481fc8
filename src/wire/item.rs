//! One item of a feed, with all that any format can say of it.
//!
//! Owns the shapes alone; which format says what is for the formats to know.

use jiff::Zoned;

use super::{Licence, Party};

/// An article, an event or another thing that is published.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// The lasting identity, a `tag:` URI (RFC 4151).
    pub id: String,
    /// The address of the page.
    pub url: String,
    /// A short name in one line for systems, such as the slug.
    pub slug: String,
    /// The title. Of a withdrawn item, the title that says so.
    pub title: String,
    /// The language (BCP 47).
    pub lang: String,
    /// What it is about, in plain text.
    pub summary: String,
    /// The full text as HTML with absolute addresses. A correction's note stands within it.
    pub html: String,
    /// The full text as plain text, without captions.
    pub text: String,
    /// When it was first published.
    pub published: Zoned,
    /// Whether it has no date of its own, as a place has none: `published` and `updated` then mean
    /// nothing.
    pub undated: bool,
    /// When it last changed, corrections included.
    pub updated: Zoned,
    /// Counts from 1; every change that readers should know of raises it.
    pub version: u32,
    /// Who wrote it.
    pub authors: Vec<Party>,
    /// What it is filed under.
    pub categories: Vec<Category>,
    /// Its pictures; the first is the main one.
    pub pictures: Vec<Picture>,
    /// The licence of the text.
    pub licence: Option<Licence>,
    /// The rights in words, such as "© 2026 …".
    pub rights: String,
    /// What a user may do, in words; the licence's name stands for it when it is empty.
    pub usage_terms: String,
    /// What was wrong and is put right, oldest first.
    pub corrections: Vec<Correction>,
    /// Whether it may be used.
    pub status: Status,
    /// A note to editors, not for publication.
    pub note: String,
    /// When editors may first publish it.
    pub embargo: Option<Zoned>,
    /// When it is no longer of use.
    pub expires: Option<Zoned>,
    /// The name of the place that it was written at.
    pub located: String,
    /// The places that it is about.
    pub places: Vec<Place>,
    /// The people that it is about.
    pub people: Vec<Party>,
    /// The organisations that it is about.
    pub organisations: Vec<Party>,
    /// The events that it is about.
    pub events: Vec<Event>,
    /// When and by whom it is held, if the item is itself an event.
    pub event: Option<EventDetails>,
    /// The same item in other languages.
    pub translations: Vec<Translation>,
    /// What it was made from, if it first appeared elsewhere.
    pub based_on: Vec<Original>,
    /// What kind of writing it is.
    pub genre: Option<Genre>,
    /// Other identities, such as the number of a decision.
    pub alt_ids: Vec<AltId>,
}

/// Whether an item may be used.
#[derive(Clone, Debug, Default)]
pub enum Status {
    /// It may.
    #[default]
    Usable,
    /// Not until further notice.
    Withheld {
        /// Why, in words.
        reason: String,
    },
    /// Not any more; it is to be taken down wherever it was used.
    Canceled {
        /// Since when.
        when: Zoned,
        /// Why, in words.
        reason: String,
    },
}

/// Something that items are filed under.
#[derive(Clone, Debug, Default)]
pub struct Category {
    /// Its id within the scheme.
    pub id: String,
    /// Its name in the language of the item.
    pub label: String,
    /// The URI of the scheme. One that ends in `/`, `#`, `:` or `=` gives, with the id, the URI of
    /// the category.
    pub scheme: String,
}

/// A picture of an item.
#[derive(Clone, Debug, Default)]
pub struct Picture {
    /// The lasting identity; the address stands for it when it is empty.
    pub id: String,
    /// The address of the full size.
    pub url: String,
    /// The media type.
    pub media_type: String,
    /// The size in bytes.
    pub bytes: Option<u64>,
    /// The width in pixels.
    pub width: Option<u32>,
    /// The height in pixels.
    pub height: Option<u32>,
    /// What is to be seen, for those who do not see it.
    pub alt: String,
    /// What stands under it.
    pub caption: String,
    /// Who is to be named.
    pub credit: String,
    /// The rights in words.
    pub rights: String,
    /// The licence.
    pub licence: Option<Licence>,
    /// When it was taken.
    pub created: Option<Zoned>,
    /// How it came to be: a URI of <http://cv.iptc.org/newscodes/digitalsourcetype/>.
    pub digital_source: String,
    /// The same picture in other sizes.
    pub renditions: Vec<Rendition>,
}

/// A picture in another size.
#[derive(Clone, Debug, Default)]
pub struct Rendition {
    /// Its name, such as "thumbnail".
    pub name: String,
    /// The address.
    pub url: String,
    /// The media type.
    pub media_type: String,
    /// The size in bytes.
    pub bytes: Option<u64>,
    /// The width in pixels.
    pub width: Option<u32>,
    /// The height in pixels.
    pub height: Option<u32>,
}

/// Something that was wrong and is put right.
#[derive(Clone, Debug, Default)]
pub struct Correction {
    /// When it was put right.
    pub when: Zoned,
    /// What stood there.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// A place, under the name and code of its day.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The name.
    pub name: String,
    /// The official code (mã đơn vị hành chính).
    pub code: String,
    /// The URI of the list that the code is of.
    pub code_scheme: String,
    /// From which day the name and code hold, as `2025-07-01` or less exact.
    pub valid_from: String,
    /// Until which day they hold.
    pub valid_to: String,
    /// The address of a page about it.
    pub url: String,
    /// Longitude and latitude in degrees (WGS 84).
    pub position: Option<(f64, f64)>,
}

/// An event that an item is about.
#[derive(Clone, Debug, Default)]
pub struct Event {
    /// The lasting identity, a `tag:` URI.
    pub id: String,
    /// The name.
    pub name: String,
}

/// When and by whom an event is held.
#[derive(Clone, Debug, Default)]
pub struct EventDetails {
    /// When it begins.
    pub start: Zoned,
    /// When it ends.
    pub end: Option<Zoned>,
    /// Who holds it.
    pub organiser: Option<Party>,
}

/// The same item in another language.
#[derive(Clone, Debug, Default)]
pub struct Translation {
    /// The language (BCP 47).
    pub lang: String,
    /// The id of the item in that language.
    pub id: String,
    /// The address of its page.
    pub url: String,
    /// Its title.
    pub title: String,
}

/// What an item was made from.
#[derive(Clone, Debug, Default)]
pub struct Original {
    /// Its identity, if it has one besides its address.
    pub id: String,
    /// Its address.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
}

/// A kind of writing.
#[derive(Clone, Debug, Default)]
pub struct Genre {
    /// The name in the language of the item.
    pub name: String,
    /// The URI, best one of <http://cv.iptc.org/newscodes/genre/>.
    pub uri: String,
}

/// Another identity.
#[derive(Clone, Debug, Default)]
pub struct AltId {
    /// What kind of identity it is.
    pub role: String,
    /// The identity.
    pub value: String,
}
