//! The shapes of signs, around 0, 0.

use crate::plot::drawing::Sign;

/// A part of a sign.
pub(crate) struct Part {
    /// Its shape.
    pub(crate) shape: Shape,
    /// What its inside is painted with.
    pub(crate) fill: Ink,
    /// What its edge is painted with.
    pub(crate) stroke: Ink,
    /// Whether the edge is dashed.
    pub(crate) dashed: bool,
}

/// The shape of a part, around 0, 0 with y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shape {
    /// A circle of a radius.
    Circle(f64),
    /// The left half of a disc of a radius.
    Half(f64),
    /// A line through points.
    Line(&'static [(f64, f64)]),
    /// A convex area whose corners go round clockwise.
    Area(&'static [(f64, f64)]),
}

/// The colour of a part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// None.
    None,
    /// The sign's hue.
    Hue,
    /// The ground's colour.
    Paper,
}

const fn part(shape: Shape, fill: Ink, stroke: Ink) -> Part {
    Part { shape, fill, stroke, dashed: false }
}

const fn line(points: &'static [(f64, f64)], stroke: Ink) -> Part {
    part(Shape::Line(points), Ink::None, stroke)
}

/// The ring that most signs have.
const RING: Part = part(Shape::Circle(9.0), Ink::None, Ink::Hue);

/// The radius of a point of a line.
pub(crate) const DOT: f64 = 4.5;

/// The target's sign.
const DIAMOND: Shape = Shape::Area(&[(0.0, -6.0), (6.0, 0.0), (0.0, 6.0), (-6.0, 0.0)]);

/// Returns the parts of a sign, the lowest first.
pub(crate) fn parts(sign: Sign) -> &'static [Part] {
    match sign {
        Sign::Dot => const { &[part(Shape::Circle(DOT), Ink::Hue, Ink::None)] },
        Sign::Diamond => {
            const { &[part(DIAMOND, Ink::Paper, Ink::None), part(DIAMOND, Ink::None, Ink::Hue)] }
        }
        Sign::Tick => {
            const {
                &[
                    part(Shape::Circle(10.0), Ink::Hue, Ink::None),
                    line(&[(-4.5, 0.5), (-1.3, 3.7), (4.7, -3.3)], Ink::Paper),
                ]
            }
        }
        Sign::Half => const { &[RING, part(Shape::Half(9.0), Ink::Hue, Ink::None)] },
        Sign::Clock => const { &[RING, line(&[(0.0, -5.5), (0.0, 0.0), (3.8, 2.2)], Ink::Hue)] },
        Sign::Alert => {
            const {
                &[
                    RING,
                    line(&[(0.0, -5.0), (0.0, 1.2)], Ink::Hue),
                    line(&[(0.0, 4.4), (0.0, 4.6)], Ink::Hue),
                ]
            }
        }
        Sign::Empty => const { &[Part { dashed: true, ..RING }] },
    }
}
