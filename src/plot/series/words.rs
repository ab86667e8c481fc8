//! The words in a series: values, why there are none, times and the target, where there is room.

use super::place;
use super::{BREAK, Form, Plot, Point};
use crate::plot::drawing::{Anchor, Hue, Len, Mark, Stroke, Text};
use crate::plot::layout::{Area, BODY, SMALL, finite};
use crate::plot::measure;

impl Plot<'_> {
    /// Adds the words of a value, where no others are.
    pub(super) fn value_text(&mut self, index: usize, known: &[usize]) {
        let point = self.points[index];
        let strong = Some(&index) == known.last();
        let wide = measure::width(&point.text, BODY, strong);
        let y = self.known_y(index);
        let (shift, below) = match self.series.form {
            Form::Line => place::beside(known, index, self.crowded(), |at| self.known_y(at)),
            Form::Columns => (0.0, self.value(index).is_some_and(|value| value < 0.0)),
        };
        let gap = if self.series.form == Form::Line { 11.0 } else { 6.0 };
        let base = if below { y + gap + 11.0 } else { y - gap };
        let x = self.places.share(point.at) * self.drawing.width;
        let left = (x + shift - wide / 2.0).min(self.drawing.width - wide).max(0.0);
        let area = Area {
            left: left - 3.0,
            top: base - 15.0,
            right: left + wide + 3.0,
            bottom: base + 4.0,
        };
        if point.text.is_empty() || self.taken.iter().any(|other| other.meets(&area)) {
            return;
        }
        self.taken.push(area);
        self.drawing.marks.push(Mark::Text(Text {
            x: Len { share: x / self.drawing.width, px: left + wide / 2.0 - x },
            y: base,
            anchor: Anchor::Middle,
            size: BODY,
            strong,
            halo: true,
            words: point.text.clone(),
            ..Text::default()
        }));
    }

    /// Adds why there is no value.
    pub(super) fn missing(&mut self, index: usize) {
        let point = self.points[index];
        let room = self.places.slot().max(70.0) - 4.0;
        let lines = measure::wrap(&point.text, SMALL, false, room, 4);
        let step = SMALL * 1.3;
        let wide = lines.iter().map(|it| measure::width(it, SMALL, false)).fold(0.0, f64::max);
        let x = self.places.share(point.at) * self.drawing.width;
        let left = (x - wide / 2.0).min(self.drawing.width - wide).max(0.0);
        let first = self.bottom - 8.0 - step * (lines.len().saturating_sub(1) as f64);
        let area = Area { left, top: first - 13.0, right: left + wide, bottom: self.bottom - 4.0 };
        let met = self.taken.iter().chain(&self.inked).any(|other| other.meets(&area));
        if lines.is_empty() || met {
            return;
        }
        self.taken.push(area);
        for (nth, words) in lines.into_iter().enumerate() {
            self.drawing.marks.push(Mark::Text(Text {
                x: Len { share: x / self.drawing.width, px: left + wide / 2.0 - x },
                y: first + step * (nth as f64),
                anchor: Anchor::Middle,
                size: SMALL,
                muted: true,
                words,
                ..Text::default()
            }));
        }
    }

    /// Adds times below, as many as fit; breaks carry their sign.
    pub(super) fn times(&mut self) {
        let end = self.target.and_then(|target| Some((target.at?, target.at_label.clone())));
        let mut times: Vec<(i32, String)> = self.points.iter().map(|it| time(it)).collect();
        times.extend(end.filter(|(at, _)| self.points.iter().all(|point| point.at != *at)));
        let widest = times.iter().map(|(_, words)| measure::width(words, SMALL, false));
        let step = self.places.step(widest.fold(0.0, f64::max) + 3.0);
        let breaks = |index: usize| self.points.get(index).is_some_and(|point| point.breaks);
        let wanted = |index: &usize| {
            let ends = *index == 0 || index + 1 == times.len();
            ends || breaks(*index) || times[*index].0 % step == 0
        };
        let wanted: Vec<usize> = (0..times.len()).filter(wanted).collect();
        let weight = |index: usize| f64::from(u8::from(breaks(index)));
        let mut taken: Vec<Area> = Vec::new();
        let y = self.drawing.height - 8.0;
        for index in place::by_weight(&wanted, weight) {
            let (at, words) = &times[index];
            let wide = measure::width(words, SMALL, false);
            let x = self.places.share(*at) * self.drawing.width;
            let left = (x - wide / 2.0).min(self.drawing.width - wide).max(0.0);
            let area = Area { left: left - 1.5, top: 0.0, right: left + wide + 1.5, bottom: 1.0 };
            if words.is_empty() || taken.iter().any(|other| other.meets(&area)) {
                continue;
            }
            taken.push(area);
            self.drawing.marks.push(Mark::Text(Text {
                x: Len { share: x / self.drawing.width, px: left + wide / 2.0 - x },
                y,
                anchor: Anchor::Middle,
                size: SMALL,
                muted: true,
                words: words.clone(),
                ..Text::default()
            }));
        }
    }

    /// Adds the target's words at its line, or with `above` over the plot.
    ///
    /// Returns false where there is no room at the line.
    pub(super) fn target(&mut self, above: bool) -> bool {
        let Some(target) = self.target else { return true };
        let words = target.words(self.series.better);
        let width = self.drawing.width;
        let mut text = Text { size: SMALL, halo: !above, ..Text::default() };
        if above {
            let (from, to) = ((Len::px(0.0), 10.0), (Len::px(22.0), 10.0));
            let stroke = Stroke::Dashes;
            self.drawing.marks.push(Mark::Line { from, to, hue: Hue::Ink, stroke });
            let lines = measure::wrap(&words, SMALL, false, width - 30.0, 1);
            self.drawing.lines(&lines, 30.0, 0.0, &text);
            return true;
        }
        let wide = measure::width(&words, SMALL, false);
        let y = self.y(finite(target.value).unwrap_or_default());
        for (right, base) in
            [(true, y - 9.0), (true, y + 19.0), (false, y - 9.0), (false, y + 19.0)]
        {
            let left = if right { width - wide } else { 0.0 };
            let (top, bottom) = (base - 13.0, base + 4.0);
            let area = Area { left: left - 4.0, top, right: left + wide + 4.0, bottom };
            let met = self.taken.iter().chain(&self.inked).any(|other| other.meets(&area));
            if left < 0.0 || top < 0.0 || bottom > self.drawing.height - 24.0 || met {
                continue;
            }
            text.x = if right { Len::share(1.0) } else { Len::px(0.0) };
            text.anchor = if right { Anchor::End } else { Anchor::Start };
            text.y = base;
            text.words = words;
            self.drawing.marks.push(Mark::Text(text));
            return true;
        }
        false
    }
}

/// Returns a point's time with the sign of a break.
fn time(point: &Point) -> (i32, String) {
    let sign = if point.breaks { String::from(BREAK) } else { String::new() };
    (point.at, format!("{}{sign}", point.label))
}
