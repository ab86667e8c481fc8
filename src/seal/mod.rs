//! What makes published text verifiable: releases, their signatures, and the answer to "is this
//! what the Board published?".
//!
//! Owns the release manifest, the canonical text of a page, signatures, and the comparison of a
//! text as a newspaper printed it with the texts that were released. Bytes and strings in and
//! out: must not read files, fetch pages or look at a clock, and knows nothing of entries beyond
//! their names.
//!
//! A release `n` is a [`manifest`] that lists every page's [`text`] by its hash. Whoever has the
//! manifest, its [signature](sign) and the public key can check the whole site by hand. For a
//! page that somebody else printed, [`plain`] takes the words out of the HTML, [`find`] tells
//! which text it is, [`compare`] what was changed, and [`verdict`] what that means.

mod align;
pub mod compare;
pub mod find;
pub mod history;
pub mod manifest;
pub mod plain;
pub mod print;
pub mod sign;
pub mod text;
pub mod verdict;
mod words;
