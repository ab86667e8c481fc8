//! Plots that stand alone: a sheet with title, source, credit and date.
//!
//! Only elements and attributes that every renderer knows; no style sheet, no class.

use std::fmt::Write;

use crate::plot::drawing::{Drawing, Hue, Mark, Text};
use crate::plot::escape;
use crate::plot::layout::SMALL;
use crate::plot::measure;
use crate::plot::svg::{Writer, paint};

/// From the edge of the sheet to what is on it.
pub(crate) const MARGIN: f64 = 24.0;

/// Size of the title.
const TITLE: f64 = 21.0;

/// What stands around a plot that stands alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sheet<'a> {
    /// The language's tag.
    pub lang: &'a str,
    /// Families of letters, the first wanted first; empty for the sheet's own choice.
    pub font: &'a str,
    /// Where the figures come from, as a line.
    pub source: &'a str,
    /// Who made it and what may be done with it, as a line.
    pub credit: &'a str,
    /// Of which day it is, as a line.
    pub date: &'a str,
}

impl Sheet<'_> {
    /// Returns the width that a plot is composed for on a sheet of some width, in pixels.
    pub fn inner(width: f64) -> f64 {
        crate::plot::layout::sane_width(width - 2.0 * MARGIN)
    }
}

/// The stroke of colour that says whose sheet it is: its width and its height.
pub(crate) const BAR: (f64, f64) = (40.0, 5.0);

/// A sheet with its words in their places.
pub(crate) struct Laid<'a> {
    /// The width of the whole sheet in pixels.
    pub(crate) width: f64,
    /// Its height.
    pub(crate) height: f64,
    head: Drawing,
    plot: &'a Drawing,
    foot: Drawing,
}

impl Laid<'_> {
    /// Returns what is on the sheet, each part with its top and its height.
    pub(crate) fn parts(&self) -> [(&[Mark], f64, f64); 3] {
        let (top, end) = (self.head.height, self.head.height + self.plot.height + 14.0);
        [
            (&self.head.marks, MARGIN, top),
            (&self.plot.marks, MARGIN + top, self.plot.height),
            (&self.foot.marks, MARGIN + end, self.foot.height),
        ]
    }
}

/// Lays a drawing out on a sheet.
pub(crate) fn lay<'a>(drawing: &'a Drawing, sheet: &Sheet) -> Laid<'a> {
    let inner = drawing.width;
    let mut head = Drawing { width: inner, ..Drawing::default() };
    let like = Text { size: TITLE, strong: true, ..Text::default() };
    let title = measure::wrap(&drawing.title, TITLE, true, inner, 4);
    let y = head.lines(&title, 0.0, 14.0, &like);
    let like = Text { size: 15.0, muted: true, ..Text::default() };
    let subtitle = measure::wrap(&drawing.subtitle, 15.0, false, inner, 3);
    head.height = head.lines(&subtitle, 0.0, y, &like) + 14.0;

    let mut foot = Drawing { width: inner, height: 8.0, ..Drawing::default() };
    foot.rule(0.0, Hue::Line, crate::plot::drawing::Stroke::Thin);
    let like = Text { size: SMALL, muted: true, ..Text::default() };
    for line in [sheet.source, sheet.credit, sheet.date] {
        let lines = measure::wrap(line, SMALL, false, inner, 3);
        foot.height = foot.lines(&lines, 0.0, foot.height, &like);
    }
    let height = head.height + drawing.height + 14.0 + foot.height + 2.0 * MARGIN - 4.0;
    Laid { width: inner + 2.0 * MARGIN, height: height.ceil(), head, plot: drawing, foot }
}

/// Returns a drawing as a file of its own.
pub fn standalone(drawing: &Drawing, sheet: &Sheet) -> String {
    let laid = lay(drawing, sheet);
    let mut writer = Writer { out: String::with_capacity(4096), fixed: None };
    open(&mut writer.out, sheet, laid.width, laid.height);
    writer.named(drawing, "plot");
    writer.out.push_str("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
    _ = write!(
        writer.out,
        "<rect x=\"{MARGIN}\" y=\"{MARGIN}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>",
        BAR.0,
        BAR.1,
        paint(Hue::Accent).1
    );
    for (marks, top, height) in laid.parts() {
        writer.fixed = Some((MARGIN, top, drawing.width));
        writer.marks(marks, height);
    }
    writer.out.push_str("</svg>\n");
    writer.out
}

fn open(out: &mut String, sheet: &Sheet, width: f64, height: f64) {
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    if !sheet.lang.is_empty() {
        out.push_str(" xml:lang=\"");
        escape::text(out, sheet.lang);
        out.push('"');
    }
    for (name, value) in [("width", width), ("height", height)] {
        _ = write!(out, " {name}=\"");
        escape::number(out, value);
        out.push('"');
    }
    out.push_str(" viewBox=\"0 0 ");
    escape::number(out, width);
    out.push(' ');
    escape::number(out, height);
    out.push_str("\" role=\"img\" aria-labelledby=\"plot-t\" font-family=\"");
    let font = if sheet.font.is_empty() {
        "Be Vietnam Pro, Roboto, Noto Sans, Arial, sans-serif"
    } else {
        sheet.font
    };
    escape::text(out, font);
    out.push_str("\">");
}
