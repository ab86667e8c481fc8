//! Areas of a unit beside each other.

use crate::plot::bars::{self, Row};
use crate::plot::drawing::{Drawing, Fill, Hue};
use crate::plot::layout::{Scale, finite, sane_width};

/// Areas compared by one figure, in the caller's order.
#[derive(Clone, Debug, Default)]
pub struct Compare {
    /// What is compared.
    pub title: String,
    /// Unit and day.
    pub subtitle: String,
    /// A sentence for those who do not see it; empty to join the bars' words.
    pub desc: String,
    /// The colour of the bars.
    pub hue: Hue,
    /// The areas.
    pub areas: Vec<Bar>,
    /// A note below; may be empty.
    pub note: String,
}

/// One area.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// Its figure; `None` where it is not known.
    pub value: Option<f64>,
    /// The figure in words, or why there is none.
    pub text: String,
    /// Its page. With any link the plot is a group, not an image, to screen readers.
    pub href: Option<String>,
    /// Whether it is the one that the page is about.
    pub strong: bool,
}

impl Compare {
    /// Returns the plot, composed for a width in pixels.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut drawing = Drawing {
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            desc: crate::plot::label::desc(
                &self.desc,
                self.areas.iter().map(|area| (area.name.as_str(), area.text.as_str())),
            ),
            width: sane_width(width),
            ..Drawing::default()
        };
        let value = |area: &Bar| area.value.and_then(finite);
        let scale = Scale::with_zero(self.areas.iter().filter_map(value));
        // Where one area stands out, the others step back.
        let rest = if self.areas.iter().any(|area| area.strong) { Fill::Soft } else { Fill::Solid };
        let rows: Vec<_> = self
            .areas
            .iter()
            .map(|area| Row {
                name: &area.name,
                text: &area.text,
                href: area.href.as_deref(),
                strong: area.strong,
                bars: value(area)
                    .map(|to| (0.0, to, self.hue, if area.strong { Fill::Solid } else { rest }))
                    .into_iter()
                    .collect(),
            })
            .collect();
        bars::draw(&mut drawing, &rows, scale);
        drawing.note(&self.note);
        drawing
    }
}
