//! The shapes of signs, around 0, 0.

use crate::plot::drawing::Sign;

/// A part of a sign.
pub(crate) struct Part {
    /// Path data around 0, 0; empty for a circle.
    pub(crate) path: &'static str,
    /// The radius of a circle.
    pub(crate) radius: f64,
    /// What its inside is painted with.
    pub(crate) fill: Ink,
    /// What its edge is painted with.
    pub(crate) stroke: Ink,
    /// Whether the edge is dashed.
    pub(crate) dashed: bool,
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

const fn circle(radius: f64, fill: Ink, stroke: Ink) -> Part {
    Part { path: "", radius, fill, stroke, dashed: false }
}

const fn path(path: &'static str, fill: Ink, stroke: Ink) -> Part {
    Part { path, radius: 0.0, fill, stroke, dashed: false }
}

/// The ring that most signs have.
const RING: Part = circle(9.0, Ink::None, Ink::Hue);

/// Returns the parts of a sign, the lowest first.
pub(crate) fn parts(sign: Sign) -> &'static [Part] {
    match sign {
        Sign::Dot => const { &[circle(4.5, Ink::Hue, Ink::None)] },
        Sign::Diamond => {
            const {
                &[
                    path("M0-6L6 0 0 6-6 0Z", Ink::Paper, Ink::None),
                    path("M0-6L6 0 0 6-6 0Z", Ink::None, Ink::Hue),
                ]
            }
        }
        Sign::Tick => {
            const {
                &[
                    circle(10.0, Ink::Hue, Ink::None),
                    path("M-4.5.5L-1.3 3.7 4.7-3.3", Ink::None, Ink::Paper),
                ]
            }
        }
        Sign::Half => const { &[RING, path("M0-9A9 9 0 0 0 0 9Z", Ink::Hue, Ink::None)] },
        Sign::Clock => const { &[RING, path("M0-5.5V0L3.8 2.2", Ink::None, Ink::Hue)] },
        Sign::Alert => {
            const {
                &[
                    RING,
                    path("M0-5V1.2", Ink::None, Ink::Hue),
                    path("M0 4.4V4.6", Ink::None, Ink::Hue),
                ]
            }
        }
        Sign::Empty => const { &[Part { dashed: true, ..RING }] },
    }
}
