//! From text to trees with places.
//!
//! Owns the outside parsers — YAML in [`yaml`], Markdown in [`markdown`] — front matter
//! ([`front`]), and the reading of typed records out of YAML trees ([`record`],
//! [`schema`]). It must not know
//! which kinds of content exist.

pub mod body;
pub mod front;
pub mod inline;
pub mod markdown;
pub mod prose;
pub mod record;
pub mod sanitize;
pub mod schema;
pub mod stated;
pub mod svg;
pub mod value;
pub mod yaml;
