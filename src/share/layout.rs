//! Where the words of a share picture stand.
//!
//! Owns the places, in pixels from the upper left corner. Must not choose line breaks or draw.

use std::ops::Range;

use super::fit::{self, ABOVE, BELOW, Fitted, LEADING};
use super::{Share, WIDTH, lines};
use crate::paint::Glyph;

/// The red rule between the title and the site: its columns and rows.
pub(super) const RULE: (Range<u32>, Range<u32>) = (552..648, 524..528);

/// The widest line of the title: what a square out of the middle shows, less a margin.
pub(super) const TITLE_WIDTH: f32 = 590.0;
/// The widest line above and below the title, where the still water narrows.
pub(super) const SIDE_WIDTH: f32 = 500.0;
/// Where the title's box ends.
const TITLE_BOTTOM: f32 = 504.0;

/// A line of text, ready to be inked.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// The glyphs from left to right.
    pub(super) glyphs: Vec<Placed>,
    /// The height of an em.
    pub(super) size: f32,
    /// The row on which the letters stand.
    pub(super) baseline: i32,
    /// The ink.
    pub(super) colour: Colour,
}

/// A glyph and the column at which its advance begins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    pub(super) glyph: Glyph,
    pub(super) x: f32,
}

/// The two inks of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Colour {
    /// Nearly black.
    Ink,
    /// The picture's hue.
    Hue,
}

/// Returns the lines of a share picture from the top.
pub(super) fn place(share: &Share) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut top = 96.0;
    let unit = share.unit.unwrap_or_default();
    for (text, size, colour) in [(share.section, 34.0, Colour::Hue), (unit, 30.0, Colour::Ink)] {
        let fitted = fit::line(text, SIDE_WIDTH, size, 20.0);
        if !fitted.lines.concat().is_empty() {
            lines.extend(set(&fitted, top, colour));
            top += 40.0;
        }
    }
    let title = if share.title.trim().is_empty() { share.site } else { share.title };
    let height = TITLE_BOTTOM - top + 16.0;
    let fitted = fit::title(title, TITLE_WIDTH, height);
    let gaps = fitted.lines.len().saturating_sub(1) as f32;
    let free = height - (ABOVE + BELOW + gaps * LEADING) * fitted.size;
    let first = top - 16.0 + free / 2.0 + ABOVE * fitted.size;
    lines.extend(set(&fitted, first, Colour::Ink));
    lines.extend(set(&fit::line(share.site, SIDE_WIDTH, 28.0, 20.0), 570.0, Colour::Ink));
    lines
}

/// Centres lines, the first on a baseline.
fn set(fitted: &Fitted, baseline: f32, colour: Colour) -> impl Iterator<Item = Line> {
    fitted.lines.iter().enumerate().map(move |(number, text)| {
        let left = (WIDTH as f32 - lines::width(text) * fitted.size) / 2.0;
        let placed = lines::glyphs(text);
        Line {
            glyphs: placed.map(|(glyph, x)| Placed { glyph, x: left + x * fitted.size }).collect(),
            size: fitted.size,
            baseline: (baseline + number as f32 * LEADING * fitted.size).round() as i32,
            colour,
        }
    })
}
