//! Bodies: texts as HTML that does not depend on the page it will stand on.
//!
//! Owns [`Body`] and its open places. [`super::markdown`] makes bodies; it must not know how.

use super::prose::Prose;

/// What stands at an open place of a body.
#[derive(Clone, Eq, PartialEq, Hash, Debug)]
pub enum Slot {
    /// The value of an `href`, for the destination as written.
    Link {
        /// The destination as written.
        target: Box<str>,
        /// The line of the file, from 1.
        line: u32,
    },
    /// The title of the entry that the link in this slot leads to, for a link without text.
    LinkTitle(u32),
    /// A picture; a figure where it stands alone in its paragraph.
    Picture(Box<PictureSlot>),
    /// A message of the theme, by its key.
    Message(&'static str),
}

/// A picture in a body.
#[derive(Clone, Eq, PartialEq, Hash, Debug)]
pub struct PictureSlot {
    /// The path as written.
    pub file: Box<str>,
    /// The alternative text.
    pub alt: Box<str>,
    /// The caption; empty where there is none.
    pub caption: Box<str>,
    /// Whether it stands alone, as a figure.
    pub figure: bool,
    /// The line of the file, from 1.
    pub line: u32,
}

/// A heading of a body.
#[derive(Clone, Eq, PartialEq, Hash, Debug)]
pub struct Heading {
    /// Its anchor, unique in the body.
    pub id: Box<str>,
    /// Its plain text.
    pub title: Box<str>,
    /// 2 to 6.
    pub level: u8,
}

/// A Markdown text as HTML with open places.
#[derive(Clone, Eq, PartialEq, Debug, Default)]
pub struct Body {
    /// HTML; an open place is [`OPEN`], the slot's index in decimals, [`CLOSE`]. Before the first
    /// words of a block of [`Body::prose`] stand [`BLOCK`], its number, [`CLOSE`].
    pub html: Box<str>,
    /// What stands at the open places, by index.
    pub slots: Vec<Slot>,
    /// The headings in order.
    pub headings: Vec<Heading>,
    /// The bare words, block by block.
    pub prose: Prose,
    /// The beginning of the first paragraph as plain text, at most some 200 characters.
    pub opening: Box<str>,
    /// What the sanitiser took out: names of elements and attributes.
    pub removed: Vec<String>,
    /// The line of the first raw HTML, from 1; 0 where there is none.
    pub raw_html_line: u32,
}

/// Begins the mark of a block.
pub const BLOCK: char = '\u{4}';
/// Begins an open place.
pub const OPEN: char = '\u{2}';
/// Ends an open place.
pub const CLOSE: char = '\u{3}';
