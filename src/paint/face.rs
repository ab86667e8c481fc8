//! The fonts of pictures: glyphs, advances, kerning and outlines.
//!
//! Owns the embedded fonts and the one use of the font parser. No shaping is needed, as every
//! Vietnamese letter is one glyph after NFC. Must not know pixels or colours.

use std::sync::LazyLock;

use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{Face, GlyphId, OutlineBuilder, Tag};

/// Subsets of Be Vietnam Pro with the same characters; `fonts/OFL.txt` is their licence.
static REGULAR: LazyLock<Option<Loaded>> =
    LazyLock::new(|| load(include_bytes!("fonts/be-vietnam-pro-400.ttf")));
static SEMI_BOLD: LazyLock<Option<Loaded>> =
    LazyLock::new(|| load(include_bytes!("fonts/be-vietnam-pro-600.ttf")));

/// The weight of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// 400: running words.
    Regular,
    /// 600: titles and values.
    SemiBold,
}

struct Loaded {
    face: Face<'static>,
    units: f32,
    pairs: Vec<PairAdjustment<'static>>,
}

fn load(data: &'static [u8]) -> Option<Loaded> {
    let face = Face::parse(data, 0).ok()?;
    let pairs = pairs(&face);
    Some(Loaded { units: f32::from(face.units_per_em()), face, pairs })
}

fn loaded(weight: Weight) -> Option<&'static Loaded> {
    match weight {
        Weight::Regular => REGULAR.as_ref(),
        Weight::SemiBold => SEMI_BOLD.as_ref(),
    }
}

/// One glyph of a font, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    weight: Weight,
    id: u16,
}

/// Returns the glyph of a character; none for what is left out, and a box for unknown letters.
pub fn glyph(weight: Weight, c: char) -> Option<Glyph> {
    let id = match loaded(weight)?.face.glyph_index(c) {
        Some(id) => id.0,
        None => c.is_alphanumeric().then_some(0)?,
    };
    Some(Glyph { weight, id })
}

/// Returns how far a glyph moves the pen, in em.
pub fn advance(glyph: Glyph) -> f32 {
    let Some(loaded) = loaded(glyph.weight) else { return 0.0 };
    f32::from(loaded.face.glyph_hor_advance(GlyphId(glyph.id)).unwrap_or(0)) / loaded.units
}

/// Returns how much nearer than its advance the second glyph stands, in em; mostly negative.
pub fn kerning(left: Glyph, right: Glyph) -> f32 {
    let Some(loaded) = loaded(left.weight).filter(|_| left.weight == right.weight) else {
        return 0.0;
    };
    let (left, right) = (GlyphId(left.id), GlyphId(right.id));
    let found = loaded.pairs.iter().find_map(|pairs| match pairs {
        PairAdjustment::Format1 { coverage, sets } => {
            let set = sets.get(coverage.get(left)?)?;
            set.get(right).map(|(first, _)| first.x_advance)
        }
        PairAdjustment::Format2 { coverage, classes, matrix } => {
            coverage.get(left)?;
            let classes = (classes.0.get(left), classes.1.get(right));
            matrix.get(classes).map(|(first, _)| first.x_advance)
        }
    });
    f32::from(found.unwrap_or(0)) / loaded.units
}

/// Returns the glyphs of a text and how far in em each stands from its start.
pub fn glyphs(weight: Weight, text: &str) -> impl Iterator<Item = (Glyph, f32)> {
    let (mut before, mut x) = (None, 0.0);
    text.chars().filter_map(move |c| glyph(weight, c)).map(move |glyph| {
        if let Some(left) = before.replace(glyph) {
            x += advance(left) + kerning(left, glyph);
        }
        (glyph, x)
    })
}

/// Returns the width of a text in em.
pub fn width(weight: Weight, text: &str) -> f32 {
    glyphs(weight, text).last().map_or(0.0, |(glyph, x)| x + advance(glyph))
}

/// Walks the outline of a glyph, in em with y upwards.
pub fn outline(glyph: Glyph, pen: &mut dyn Pen) {
    if let Some(loaded) = loaded(glyph.weight) {
        let mut scaled =
            Scaled { pen, em: loaded.units.recip(), start: (0.0, 0.0), at: (0.0, 0.0) };
        let _empty = loaded.face.outline_glyph(GlyphId(glyph.id), &mut scaled);
    }
}

/// What an outline is drawn with: straight lines and quadratic curves, each from its first point.
pub trait Pen {
    /// Draws a straight line.
    fn line(&mut self, from: (f32, f32), to: (f32, f32));
    /// Draws a quadratic curve.
    fn curve(&mut self, from: (f32, f32), control: (f32, f32), to: (f32, f32));
}

struct Scaled<'a> {
    pen: &'a mut dyn Pen,
    em: f32,
    start: (f32, f32),
    at: (f32, f32),
}

impl OutlineBuilder for Scaled<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.start = (x * self.em, y * self.em);
        self.at = self.start;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = (x * self.em, y * self.em);
        self.pen.line(self.at, to);
        self.at = to;
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let to = (x * self.em, y * self.em);
        self.pen.curve(self.at, (x1 * self.em, y1 * self.em), to);
        self.at = to;
    }

    /// TrueType outlines have no cubic curves.
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, x: f32, y: f32) {
        self.line_to(x, y);
    }

    fn close(&mut self) {
        self.pen.line(self.at, self.start);
        self.at = self.start;
    }
}

/// Returns the subtables of the font's kerning, in the order in which they count.
fn pairs(face: &Face<'static>) -> Vec<PairAdjustment<'static>> {
    let Some(table) = face.tables().gpos else { return Vec::new() };
    let Some(feature) = table.features.find(Tag::from_bytes(b"kern")) else { return Vec::new() };
    let lookups = feature.lookup_indices.into_iter().filter_map(|index| table.lookups.get(index));
    let tables = lookups.flat_map(|lookup| lookup.subtables.into_iter::<PositioningSubtable>());
    tables
        .filter_map(|table| match table {
            PositioningSubtable::Pair(pairs) => Some(pairs),
            _ => None,
        })
        .collect()
}
