//! Drawings as SVG marks, and plots in a page.
//!
//! In a page, places are shares of the width and letters have pixels: the plot stretches with its
//! column and its text does not. Each mark has a class for the theme and an attribute for readers
//! without it; there is no style attribute, which a strict policy forbids. A length that is both
//! share and pixels is written so only for text (`x` and `dx`).

use std::fmt::Write;

use crate::plot::drawing::{Anchor, Drawing, Fill, Hue, Len, Mark, Sign, Stroke, Text};
use crate::plot::escape;
use crate::plot::sign::{self, Ink, Shape};

/// How marks are written.
pub(crate) struct Writer {
    /// What has been written.
    pub(crate) out: String,
    /// The left and the top edge and the width in pixels, where they are fixed.
    pub(crate) fixed: Option<(f64, f64, f64)>,
}

/// Returns a drawing as an element of a page; `id` begins the ids in it and is unique there.
///
/// It is an image to screen readers, unless it holds links: then it is a group.
pub fn inline(drawing: &Drawing, id: &str) -> String {
    let id = escape::id(id);
    let linked =
        drawing.marks.iter().any(|mark| matches!(mark, Mark::Text(it) if it.href.is_some()));
    let role = if linked { "group" } else { "img" };
    let mut writer = Writer { out: String::with_capacity(2048), fixed: None };
    let described = match drawing.desc.as_str() {
        "" => String::new(),
        _ => format!("\" aria-describedby=\"{id}-d"),
    };
    _ = write!(
        writer.out,
        "<svg class=\"plot\" role=\"{role}\" aria-labelledby=\"{id}-t{described}\" width=\"100%\" \
         height=\""
    );
    escape::number(&mut writer.out, drawing.height.ceil());
    writer.out.push_str("\" font-size=\"15\" fill=\"currentColor\">");
    writer.named(drawing, &id);
    writer.marks(&drawing.marks, drawing.height);
    writer.out.push_str("</svg>");
    writer.out
}

/// Returns a hue's class, and its colour on white.
pub(crate) fn paint(hue: Hue) -> (&'static str, &'static str) {
    match hue {
        Hue::Ink => ("", "#211a17"),
        Hue::Muted => ("m", "#5d524b"),
        Hue::Line => ("l", "#b9aca4"),
        Hue::Paper => ("p", "#fff"),
        Hue::Goal(1) => ("g1", "#9a5b00"),
        Hue::Goal(2) => ("g2", "#7a3e9d"),
        Hue::Goal(3) => ("g3", "#2b7a30"),
        Hue::Goal(4) => ("g4", "#1f5fae"),
        Hue::Goal(5) => ("g5", "#00736b"),
        Hue::Accent | Hue::Goal(_) => ("a", "#b3261e"),
    }
}

impl Writer {
    /// Adds the accessible name and description.
    pub(crate) fn named(&mut self, drawing: &Drawing, id: &str) {
        _ = write!(self.out, "<title id=\"{id}-t\">");
        escape::text(&mut self.out, &drawing.title);
        self.out.push_str("</title>");
        if !drawing.desc.is_empty() {
            _ = write!(self.out, "<desc id=\"{id}-d\">");
            escape::text(&mut self.out, &drawing.desc);
            self.out.push_str("</desc>");
        }
    }

    /// Adds marks.
    pub(crate) fn marks(&mut self, marks: &[Mark], height: f64) {
        for mark in marks {
            match mark {
                Mark::Rect { x, y, width, height, hue, fill } => {
                    self.rect((*x, *y), (*width, *height), *hue, *fill);
                }
                Mark::Line { from, to, hue, stroke } => self.line(*from, *to, *hue, *stroke),
                Mark::Path { points, hue } => self.path(points, *hue, height),
                Mark::Sign { x, y, sign, hue } => self.sign((*x, *y), *sign, *hue),
                Mark::Text(text) => self.text(text),
            }
        }
    }

    fn number(&mut self, name: &str, value: f64) {
        _ = write!(self.out, " {name}=\"");
        escape::number(&mut self.out, value);
        self.out.push('"');
    }

    /// Adds a horizontal place or, with `size`, a length.
    fn across(&mut self, name: &str, len: Len, size: bool) {
        match self.fixed {
            Some((left, _, width)) => {
                self.number(name, len.at(width) + if size { 0.0 } else { left });
            }
            None if len.share == 0.0 => self.number(name, len.px),
            None => {
                _ = write!(self.out, " {name}=\"");
                escape::number(&mut self.out, len.share * 100.0);
                self.out.push_str("%\"");
            }
        }
    }

    fn down(&mut self, name: &str, y: f64) {
        let top = self.fixed.map_or(0.0, |(_, top, _)| top);
        self.number(name, y + top);
    }

    /// Adds the hue as the current colour: a class, and an attribute where no theme is.
    fn hue(&mut self, hue: Hue) {
        let (class, colour) = paint(hue);
        if self.fixed.is_none() && !class.is_empty() {
            _ = write!(self.out, " class=\"{class}\" color=\"{colour}\"");
        }
    }

    /// Adds what is painted in the hue; ink fills without saying so.
    fn painted(&mut self, part: &str, hue: Hue) {
        match self.fixed {
            Some(_) => _ = write!(self.out, " {part}=\"{}\"", paint(hue).1),
            None if part == "fill" => {}
            None => _ = write!(self.out, " {part}=\"currentColor\""),
        }
    }

    fn rect(&mut self, at: (Len, f64), size: (Len, f64), hue: Hue, fill: Fill) {
        self.out.push_str("<rect");
        self.across("x", at.0, false);
        self.down("y", at.1);
        self.across("width", size.0, true);
        self.number("height", size.1);
        self.hue(hue);
        self.painted("fill", hue);
        match fill {
            Fill::Solid => {}
            Fill::Soft => self.out.push_str(" fill-opacity=\".5\""),
            Fill::Outline => {
                self.out.push_str(" fill-opacity=\".15\"");
                self.painted("stroke", hue);
                self.out.push_str(" stroke-width=\"1.5\"");
            }
        }
        self.out.push_str("/>");
    }

    fn line(&mut self, from: (Len, f64), to: (Len, f64), hue: Hue, stroke: Stroke) {
        self.out.push_str("<line");
        self.across("x1", from.0, false);
        self.down("y1", from.1);
        self.across("x2", to.0, false);
        self.down("y2", to.1);
        self.hue(hue);
        self.painted("stroke", hue);
        self.out.push_str(match stroke {
            Stroke::Thin => "/>",
            Stroke::Dashes => " stroke-width=\"1.5\" stroke-dasharray=\"6 4\"/>",
            Stroke::Dots => {
                " stroke-width=\"2\" stroke-dasharray=\"0 5\" stroke-linecap=\"round\"/>"
            }
        });
    }

    /// Adds a line through points; in a page it stretches in a box of its own.
    fn path(&mut self, points: &[(f64, f64)], hue: Hue, height: f64) {
        if self.fixed.is_none() {
            self.out.push_str("<svg width=\"100%\"");
            self.number("height", height.ceil());
            self.out.push_str(" viewBox=\"0 0 1000 ");
            escape::number(&mut self.out, height.ceil());
            self.out.push_str("\" preserveAspectRatio=\"none\" overflow=\"visible\">");
        }
        self.out.push_str("<path d=\"");
        let (left, top, width) = self.fixed.unwrap_or((0.0, 0.0, 1000.0));
        for (index, (share, y)) in points.iter().enumerate() {
            self.out.push(if index == 0 { 'M' } else { 'L' });
            escape::number(&mut self.out, left + share * width);
            self.out.push(' ');
            escape::number(&mut self.out, top + y);
        }
        self.out.push_str("\" fill=\"none\"");
        self.hue(hue);
        self.painted("stroke", hue);
        self.out
            .push_str(" stroke-width=\"2.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        if self.fixed.is_none() {
            self.out.push_str(" vector-effect=\"non-scaling-stroke\"/></svg>");
        } else {
            self.out.push_str("/>");
        }
    }

    /// Adds a sign; a share of the width is a place only for a box of its own.
    fn sign(&mut self, at: (Len, f64), sign: Sign, hue: Hue) {
        if let (None, Sign::Dot) = (self.fixed, sign) {
            self.out.push_str("<circle");
            self.across("cx", at.0, false);
            self.down("cy", at.1);
            self.number("r", sign::DOT);
            self.hue(hue);
            self.out.push_str("/>");
            return;
        }
        let boxed = self.fixed.is_none() && at.0.share != 0.0;
        if boxed {
            self.out.push_str("<svg");
            self.across("x", at.0, false);
            self.down("y", at.1);
            self.out.push_str(" overflow=\"visible\"");
        } else {
            let (left, top, width) = self.fixed.unwrap_or_default();
            self.out.push_str("<g transform=\"translate(");
            escape::number(&mut self.out, left + at.0.at(width));
            self.out.push(' ');
            escape::number(&mut self.out, top + at.1);
            self.out.push_str(")\"");
        }
        self.hue(hue);
        self.out.push('>');
        for part in sign::parts(sign) {
            self.part(part, hue);
        }
        self.out.push_str(if boxed { "</svg>" } else { "</g>" });
    }

    fn part(&mut self, part: &sign::Part, hue: Hue) {
        if let Shape::Circle(radius) = part.shape {
            self.out.push_str("<circle");
            self.number("r", radius);
        } else {
            self.out.push_str("<path d=\"");
            outline(&mut self.out, part.shape);
            self.out.push('"');
        }
        // A part has one colour, so a class of its own can set the current one.
        let paper = part.fill == Ink::Paper || part.stroke == Ink::Paper;
        if paper {
            self.hue(Hue::Paper);
        }
        let of = |ink: Ink| if ink == Ink::Paper { Hue::Paper } else { hue };
        match part.fill {
            Ink::None => self.out.push_str(" fill=\"none\""),
            ink => self.painted("fill", of(ink)),
        }
        if part.stroke != Ink::None {
            self.painted("stroke", of(part.stroke));
            self.out.push_str(" stroke-width=\"2\" stroke-linecap=\"round\"");
        }
        if part.dashed {
            self.out.push_str(" stroke-dasharray=\"2 4\"");
        }
        self.out.push_str("/>");
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, text: &Text) {
        let href = text.href.as_deref().filter(|_| self.fixed.is_none());
        if let Some(href) = href {
            self.out.push_str("<a href=\"");
            escape::text(&mut self.out, href);
            self.out.push_str("\">");
        }
        // `paint-order` is too young for old telephones and for some renderers.
        if text.halo {
            self.words(text, true);
        }
        self.words(text, false);
        if href.is_some() {
            self.out.push_str("</a>");
        }
    }

    fn words(&mut self, text: &Text, halo: bool) {
        self.out.push_str("<text");
        self.across("x", text.x, false);
        if self.fixed.is_none() && text.x.share != 0.0 && text.x.px != 0.0 {
            self.number("dx", text.x.px);
        }
        self.down("y", text.y);
        self.out.push_str(match text.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        });
        if self.fixed.is_some() || text.size != crate::plot::layout::BODY {
            self.number("font-size", text.size);
        }
        if text.strong {
            self.out.push_str(" font-weight=\"700\"");
        }
        let hue = match (halo, text.muted) {
            (true, _) => Hue::Paper,
            (_, true) => Hue::Muted,
            _ => Hue::Ink,
        };
        self.hue(hue);
        self.painted("fill", hue);
        if halo {
            self.painted("stroke", hue);
            self.out.push_str(" stroke-width=\"5\" stroke-linejoin=\"round\" aria-hidden=\"true\"");
        }
        self.out.push('>');
        escape::text(&mut self.out, &text.words);
        self.out.push_str("</text>");
    }
}

/// Adds a shape as path data, as short as it can be.
fn outline(out: &mut String, shape: Shape) {
    let (points, close) = match shape {
        Shape::Circle(_) => return,
        Shape::Half(r) => {
            _ = write!(out, "M0-{r}A{r} {r} 0 0 0 0 {r}Z");
            return;
        }
        Shape::Line(points) => (points, ""),
        Shape::Area(points) => (points, "Z"),
    };
    let mut last: Option<((f64, f64), char)> = None;
    for (x, y) in points.iter().copied() {
        let command = match last {
            None => 'M',
            Some(((before, _), _)) if before == x => 'V',
            Some(_) => 'L',
        };
        if last.is_none_or(|(_, before)| before != command) {
            out.push(command);
        }
        if command != 'V' {
            coordinate(out, x);
        }
        coordinate(out, y);
        last = Some(((x, y), command));
    }
    out.push_str(close);
}

/// Adds a coordinate, with a space before it only where it would run into the one before.
fn coordinate(out: &mut String, value: f64) {
    let short = value.to_string();
    let short = match short.strip_prefix("-0.") {
        Some(rest) => format!("-.{rest}"),
        None => short.strip_prefix("0.").map_or(short.clone(), |rest| format!(".{rest}")),
    };
    let start = out.rfind(|c: char| !c.is_ascii_digit() && c != '.').map_or(0, |at| at + 1);
    let before = &out[start..];
    let runs = !before.is_empty() && !short.starts_with('-');
    if runs && !(short.starts_with('.') && before.contains('.')) {
        out.push(' ');
    }
    out.push_str(&short);
}
