//! Plots as drawings, and drawings as SVG.
//!
//! A plot ([`Series`], [`Overview`], [`Compare`], [`Fund`]) holds numbers for its geometry and
//! words that are ready to be read: it knows no language and formats no number. `draw` composes it
//! for a width and gives a [`Drawing`]; [`inline`] writes that into a page, where it stretches with
//! its column while its letters keep their size. [`standalone`] writes a file for newspapers, and
//! [`standalone_png`] paints the same as pixels. Nothing here reads or writes files, and no place
//! depends on a real font.

mod bars;
mod compare;
mod drawing;
mod escape;
mod fund;
mod label;
mod layout;
mod measure;
mod overview;
mod raster;
mod series;
mod sheet;
mod sign;
mod svg;
#[cfg(test)]
mod tests;

pub use compare::{Bar, Compare};
pub use drawing::{Drawing, Hue};
pub use fund::{Amount, Flow, Fund};
pub use overview::{Content, Overview, State};
pub use raster::{VERSION, standalone_png};
pub use series::{Better, Form, Point, Series, Target};
pub use sheet::{Sheet, standalone};
pub use svg::inline;

/// The width that an inline plot is composed for, in CSS pixels: a 320 px screen less its margins.
///
/// Wider columns only give it more room.
pub const NARROW: f64 = 288.0;
