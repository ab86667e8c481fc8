//! Text: languages, normal forms, folding, slugs, dates, numbers, sorting and messages.
//!
//! The lowest layer. It owns every rule that is about Vietnamese or English text as such, and
//! it is the only place that names ICU, Fluent and jiff's formatting. It knows nothing of
//! entries, files or pages, does no input or output, and reads no clock: a time zone or a
//! date always comes from the caller.
//!
//! - [`lang`]: [`Lang`], and [`PerLang`] for what differs by language;
//! - [`normalize`]: NFC and stray control characters; [`fold`]: search form and slugs;
//! - [`nearest`]: the "did you mean" of diagnostics;
//! - [`date`], [`number`]: reading and writing values; [`collate`]: sorting;
//! - [`private`]: personal numbers, phones, birth dates, addresses, names in running text;
//! - [`facts`]: what a text says that every language must say alike;
//! - [`messages`]: the words of the interface, in Fluent;
//! - [`vietnamese`]: syllables, and what is not right in prose; [`legacy`]: old encodings.

pub mod lang;
pub mod licence;
pub mod normalize;

pub mod fold;
pub mod nearest;

pub mod date;
pub mod facts;
pub mod number;
pub mod private;

pub mod collate;
pub mod messages;

pub mod legacy;
pub mod vietnamese;

pub use lang::{Lang, PerLang, Text};
