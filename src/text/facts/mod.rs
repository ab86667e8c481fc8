//! The facts of a text, and whether a translation has the same.
//!
//! Owns how numbers, dates, papers, addresses and names are written in each language. It is
//! given texts and names, and knows no entries, files or diagnostics.
//!
//! - [`facts`] reads them, [`compare()`] sets a text beside its translation;
//! - `token` → `lexicon` (data in `words`) → `reader`, which asks `number`, `amount`, `unit`,
//!   `bound`, `fraction`, `when`, `era`, `clock`, `ordinal` and `code`;
//! - `value` and `decimal` are what they find; `agree` says which of it is equal
//!   and `nouns` what is counted;
//! - `pairing` and `swap` say what to report;
//! - [`Names`] finds what the registries name.

mod decimal;
mod value;

mod lexicon;
mod token;
mod words;

mod amount;
mod bound;
mod clock;
mod code;
mod era;
mod fraction;
mod number;
mod ordinal;
mod reader;
mod unit;
mod when;

mod agree;
mod compare;
mod named;
mod names;
mod nouns;
mod pairing;
mod swap;

#[cfg(test)]
mod tests;

pub use compare::{Mismatch, Side, Where, compare};
pub use decimal::Decimal;
pub use names::{NamePair, Names};
pub use value::{Day, Fact, Part, Sort, Unit, Value};

use crate::text::lang::Lang;

/// Returns the facts of a text in the order in which they stand; names are not among them.
pub fn facts(text: &str, lang: Lang) -> Vec<Fact<'_>> {
    reader::facts(text, lang)
}
