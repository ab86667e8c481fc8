//! Marks as pixels, as [`crate::plot::svg`] writes them as elements.
//!
//! Edges and rules that are straight lie between pixels, so that they are sharp in print.

use std::f64::consts::{SQRT_2, TAU};

use super::canvas::{Canvas, Colour};
use super::mask::{Mask, Point, around};
use crate::paint::{self, Weight};
use crate::plot::drawing::{Anchor, Fill, Hue, Len, Mark, Sign, Stroke, Text};
use crate::plot::sign::{self, Ink, Part, Shape};
use crate::plot::svg;

/// Half of a sign's stroke.
const SIGN_HALF: f64 = 1.0;

/// How far the border below a text reaches.
const HALO: f64 = 2.5;

/// Paints one part of a sheet.
pub(super) struct Painter<'a> {
    /// What it paints on.
    pub(super) canvas: &'a mut Canvas,
    /// The part's left edge, in pixels of the sheet.
    pub(super) left: f64,
    /// Its top edge.
    pub(super) top: f64,
    /// Its width.
    pub(super) width: f64,
    /// Pixels of the picture for a pixel of the sheet.
    pub(super) scale: f64,
}

impl Painter<'_> {
    /// Paints marks, the lowest first.
    pub(super) fn marks(&mut self, marks: &[Mark]) {
        for mark in marks {
            match mark {
                Mark::Rect { x, y, width, height, hue, fill } => {
                    let to = (x.at(self.width) + width.at(self.width), y + height);
                    self.rect((x.at(self.width), *y), to, *hue, *fill);
                }
                Mark::Line { from, to, hue, stroke } => {
                    let (from, to) = (self.at(*from), self.at(*to));
                    self.line(from, to, colour(*hue), *stroke);
                }
                Mark::Path { points, hue } => self.path(points, colour(*hue)),
                Mark::Sign { x, y, sign, hue } => self.sign(self.at((*x, *y)), *sign, *hue),
                Mark::Text(text) => self.text(text),
            }
        }
    }

    /// Paints an area at the part's corner.
    pub(super) fn bar(&mut self, size: (f64, f64), hue: Hue) {
        self.rect((0.0, 0.0), size, hue, Fill::Solid);
    }

    /// Returns where a place of the part is in the picture.
    fn at(&self, (x, y): (Len, f64)) -> Point {
        let x = x.at(self.width);
        ((self.left + x) * self.scale, (self.top + y) * self.scale)
    }

    fn mask(&self, area: (f64, f64, f64, f64)) -> Mask {
        Mask::new(area, (self.canvas.width, self.canvas.height))
    }

    /// Returns how wide a stroke is in whole pixels.
    fn thick(&self, width: f64) -> i64 {
        ((width * self.scale).round() as i64).max(1)
    }

    fn rect(&mut self, from: Point, to: Point, hue: Hue, fill: Fill) {
        let (from, to) = (self.at((Len::px(from.0), from.1)), self.at((Len::px(to.0), to.1)));
        let span = |from: f64, to: f64| {
            let from = from.round() as i64;
            (from, (to.round() as i64).max(from.saturating_add(1)))
        };
        let (columns, rows) = (span(from.0, to.0), span(from.1, to.1));
        let ink = colour(hue);
        let part = match fill {
            Fill::Solid => 255,
            Fill::Soft => 127,
            Fill::Outline => 38,
        };
        self.canvas.rect(columns, rows, ink, part);
        if fill == Fill::Outline {
            let thick = self.thick(1.5);
            let out = |(from, to): (i64, i64)| {
                (from.saturating_sub(thick / 2), to.saturating_add(thick / 2))
            };
            let (columns, rows) = (out(columns), out(rows));
            let first = |(from, _): (i64, i64)| (from, from.saturating_add(thick));
            let last = |(_, to): (i64, i64)| (to.saturating_sub(thick), to);
            self.canvas.rect(columns, first(rows), ink, 255);
            self.canvas.rect(columns, last(rows), ink, 255);
            self.canvas.rect(first(columns), rows, ink, 255);
            self.canvas.rect(last(columns), rows, ink, 255);
        }
    }

    fn line(&mut self, from: Point, to: Point, ink: Colour, stroke: Stroke) {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        if !length.is_finite() || length > 1e5 {
            return;
        }
        let (dash, step) = match stroke {
            Stroke::Thin => (length, length),
            Stroke::Dashes => (6.0 * self.scale, 10.0 * self.scale),
            Stroke::Dots => (0.0, 5.0 * self.scale),
        };
        let place = |along: f64| {
            let share = if length > 0.0 { along / length } else { 0.0 };
            (from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1))
        };
        let pieces = if step > 0.0 { (length / step).floor() as u32 } else { 0 };
        for piece in 0..=pieces {
            let start = f64::from(piece) * step;
            let (a, b) = (place(start), place((start + dash).min(length)));
            match stroke {
                _ if a == b && stroke != Stroke::Dots => {}
                Stroke::Thin => self.piece(a, b, 1.0, ink),
                Stroke::Dashes => self.piece(a, b, 1.5, ink),
                Stroke::Dots => self.segments(&[a], self.scale, ink),
            }
        }
    }

    /// Paints a straight piece with blunt ends; one that leans gets round ends.
    fn piece(&mut self, from: Point, to: Point, width: f64, ink: Colour) {
        let thick = self.thick(width);
        let around = |at: f64| {
            let from = (at - thick as f64 / 2.0).round() as i64;
            (from, from.saturating_add(thick))
        };
        let along = |a: f64, b: f64| (a.min(b).round() as i64, a.max(b).round() as i64);
        if from.1 == to.1 {
            self.canvas.rect(along(from.0, to.0), around(from.1), ink, 255);
        } else if from.0 == to.0 {
            self.canvas.rect(around(from.0), along(from.1, to.1), ink, 255);
        } else {
            self.segments(&[from, to], width * self.scale / 2.0, ink);
        }
    }

    fn path(&mut self, points: &[(f64, f64)], ink: Colour) {
        let points: Vec<_> =
            points.iter().map(|(share, y)| self.at((Len::share(*share), *y))).collect();
        self.segments(&points, 1.25 * self.scale, ink);
    }

    /// Paints a line through points, with round joints and ends.
    fn segments(&mut self, points: &[Point], half: f64, ink: Colour) {
        let Some(first) = points.first() else { return };
        let start = around(*first, half);
        let area = points.iter().map(|point| around(*point, half)).fold(start, |all, one| {
            (all.0.min(one.0), all.1.min(one.1), all.2.max(one.2), all.3.max(one.3))
        });
        let mut mask = self.mask(area);
        if points.len() == 1 {
            mask.segment(*first, *first, half);
        }
        for pair in points.windows(2) {
            mask.segment(pair[0], pair[1], half);
        }
        self.canvas.ink(&mask, ink);
    }

    fn sign(&mut self, at: Point, sign: Sign, hue: Hue) {
        for part in sign::parts(sign) {
            let of = |ink: Ink| match ink {
                Ink::None => None,
                Ink::Hue => Some(colour(hue)),
                Ink::Paper => Some(colour(Hue::Paper)),
            };
            if let Some(ink) = of(part.fill) {
                self.shape(at, part, false, ink);
            }
            if let Some(ink) = of(part.stroke) {
                self.shape(at, part, true, ink);
            }
        }
    }

    /// Paints a part of a sign, its inside or its edge.
    fn shape(&mut self, (cx, cy): Point, part: &Part, edge: bool, ink: Colour) {
        let (scale, half) = (self.scale, SIGN_HALF * self.scale);
        let near = |(x, y): (f64, f64)| (cx + x * scale, cy + y * scale);
        let edged = |away: f64| if edge { away.abs() - half } else { away };
        let reach = |radius: f64| around((cx, cy), radius * scale + half);
        let mut mask;
        match part.shape {
            Shape::Line(points) => {
                let points: Vec<Point> = points.iter().copied().map(near).collect();
                return self.segments(&points, half, ink);
            }
            Shape::Circle(radius) if part.dashed => {
                // Two and four, as in the SVG; so short an arc is a straight line.
                mask = self.mask(reach(radius));
                let on = |along: f64| {
                    near((radius * (along / radius).cos(), radius * (along / radius).sin()))
                };
                let whole = TAU * radius;
                for dash in 0..=(whole / 6.0) as u32 {
                    let start = f64::from(dash) * 6.0;
                    mask.segment(on(start), on((start + 2.0).min(whole)), half);
                }
            }
            Shape::Circle(radius) => {
                mask = self.mask(reach(radius));
                let away = |(x, y): Point| edged((x - cx).hypot(y - cy) - radius * scale);
                mask.add(reach(radius), away);
            }
            Shape::Half(radius) => {
                mask = self.mask(reach(radius));
                let round = |(x, y): Point| (x - cx).hypot(y - cy) - radius * scale;
                mask.add(reach(radius), |at| edged(round(at).max(at.0 - cx)));
            }
            Shape::Area(points) => {
                let corners: Vec<Point> = points.iter().copied().map(near).collect();
                let far = points.iter().map(|(x, y)| x.hypot(*y)).fold(0.0, f64::max) * SQRT_2;
                mask = self.mask(reach(far));
                mask.add(reach(far), |at| edged(outside(&corners, at)));
            }
        }
        self.canvas.ink(&mask, ink);
    }

    fn text(&mut self, text: &Text) {
        let weight = if text.strong { Weight::SemiBold } else { Weight::Regular };
        let size = text.size * self.scale;
        let wide = f64::from(paint::width(weight, &text.words)) * size;
        let (x, y) = self.at((text.x, text.y));
        let x = match text.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        let halo = if text.halo { HALO * self.scale } else { 0.0 };
        let spare = halo + 2.0;
        let area = (x - spare, y - size * 1.4 - spare, x + wide + spare, y + size * 0.5 + spare);
        let mut mask = self.mask(area);
        mask.text(weight, &text.words, (x, y), size);
        if text.halo {
            self.canvas.ink(&mask.grown(halo), colour(Hue::Paper));
        }
        self.canvas.ink(&mask, colour(if text.muted { Hue::Muted } else { Hue::Ink }));
    }
}

/// Returns how far a place is outside a convex area; its corners stay sharp.
fn outside(corners: &[Point], at: Point) -> f64 {
    let ends = corners.iter().cycle().skip(1);
    corners.iter().zip(ends).fold(f64::MIN, |far, (a, b)| {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let length = dx.hypot(dy).max(f64::MIN_POSITIVE);
        far.max(((at.0 - a.0) * dy - (at.1 - a.1) * dx) / length)
    })
}

/// Returns a hue's colour, the same as in the SVG.
fn colour(hue: Hue) -> Colour {
    let digits = svg::paint(hue).1.trim_start_matches('#');
    let whole = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let number = u32::from_str_radix(&whole, 16).unwrap_or(0).to_be_bytes();
    [number[1], number[2], number[3]]
}
