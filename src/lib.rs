//! lantoa turns a folder of Markdown and YAML about a public campaign into a static site in
//! Vietnamese and English.
//!
//! # The way of one article
//!
//! A [`World`](source::World) lists and reads files. [`model::load`] cuts each into front matter
//! and Markdown with [`syntax`], reads typed [`Entry`](model::Entry)s out of them, and projects
//! each onto [`Facets`](model::Facets): what any entry looks like from above.
//! [`site::assemble`](site::assemble::assemble) joins all entries into one immutable
//! [`Site`](site::Site): relations seen from both ends, addresses, lists, links. Every
//! [`Format`](output::Format) enters its files into the [`Plan`](output::Plan), each with a
//! fingerprint of all that it depends on. A file is rendered from its [`view`] by the
//! [`Engine`](render::Engine), one at a time, touching nothing else; [`write()`](write::write)
//! puts the files in place. [`Ready`](build::Ready) is a site at the point where every file is
//! planned: a cold build, an incremental one, a check and a test are consumers of it.
//!
//! # Layers
//!
//! A module imports only from layers below its own; `tests/tidy.rs` sees to it.
//!
//! | layer | modules | owns |
//! |---|---|---|
//! | 0 | [`diag`], [`text`], [`paint`] | problems as data; folding, dates, messages; letters |
//! | 0 | [`manuscript`], [`wire`], [`seal`], [`archive`] | what newspapers take and verify |
//! | 1 | [`source`], [`config`], [`words`] | files and the clock; resolved settings; sentences |
//! | 1 | [`plot`], [`share`] | plots as SVG and PNG; pictures of pages for those who share them |
//! | 2 | [`syntax`] | YAML, Markdown, HTML, SVG: text to trees with places |
//! | 3 | [`model`] | entries and kinds, one file a kind |
//! | 4 | [`site`] | the immutable whole |
//! | 5 | [`view`], [`render`] | what templates see; the template engine (which may use views) |
//! | 6 | [`output`] | formats, one file a format; the plan |
//! | 7 | [`check`] | rules over the whole, one file a rule |
//! | 8 | [`build`] | the pipeline from world to plan |
//! | 9 | [`write`](mod@write) | the plan on disk, incrementally and atomically |
//! | 9 | [`serve`] | the plan over HTTP, on demand; watching |
//! | 10 | [`cli`] | one file a command |
//!
//! # What holds everywhere
//!
//! - **Facets are the narrow waist.** Formats and rules read facets, never kinds.
//! - **Problems are collected, not thrown.** Reading goes on after a problem; a
//!   [`Diagnostic`](diag::Diagnostic) carries values, and its sentence is made at the edge.
//! - **Input and output, and the clock,** are the business of `source::disk` and of layers 9 and
//!   10 alone. Below, now is [`World::now`](source::World::now).
//! - **Control characters never come out of a source file,** so layers above use a few of them as
//!   marks: [`syntax::body::OPEN`] for places in a text that are filled in later, and
//!   [`site::address::ROOT`] for the way from a page to the root of the site.
//! - **The same content gives the same bytes,** with any number of threads.

pub mod archive;
pub mod build;
pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod manuscript;
pub mod model;
pub mod output;
pub mod paint;
pub mod picture;
pub mod plot;
pub mod render;
pub mod seal;
pub mod search;
pub mod serve;
pub mod share;
pub mod site;
pub mod source;
pub mod syntax;
pub mod text;
pub mod view;
pub mod wire;
pub mod words;
pub mod write;
