//! An indicator over time: values, the target, and breaks where boundaries changed.

use crate::plot::drawing::{Drawing, Fill, Hue, Len, Mark, Sign, Stroke};
use crate::plot::label;
use crate::plot::layout::{Area, Scale, finite, sane_width};

mod place;
mod words;

use place::Places;

/// An indicator over time.
#[derive(Clone, Debug, Default)]
pub struct Series {
    /// The indicator.
    pub title: String,
    /// Unit, place and direction.
    pub subtitle: String,
    /// A sentence for those who do not see it; empty to join years, values and target.
    pub desc: String,
    /// The colour.
    pub hue: Hue,
    /// How it is drawn.
    pub form: Form,
    /// Which direction is good.
    pub better: Better,
    /// The values.
    pub points: Vec<Point>,
    /// The target.
    pub target: Option<Target>,
    /// What the sign at a break means, without the sign; shown where there is a break.
    pub break_note: String,
    /// Another note below; may be empty.
    pub note: String,
}

/// How a series is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// A line: rates and averages. It need not begin at zero.
    #[default]
    Line,
    /// Columns from zero: amounts that can be counted.
    Columns,
}

/// Which direction is good.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Better {
    /// More is better.
    #[default]
    Up,
    /// Less is better.
    Down,
}

/// A value at a time.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// When, as a whole number that time can be measured by: a year, or months counted on.
    pub at: i32,
    /// When, in words.
    pub label: String,
    /// The value; `None` where there is none.
    pub value: Option<f64>,
    /// The value in words, or why there is none.
    pub text: String,
    /// Whether it does not compare with the one before, since boundaries changed.
    pub breaks: bool,
}

/// What is to be reached.
#[derive(Clone, Debug, Default)]
pub struct Target {
    /// When, as in [`Point::at`].
    pub at: Option<i32>,
    /// When, in words as below a point, where no point is at that time.
    pub at_label: String,
    /// The value.
    pub value: f64,
    /// The value in words.
    pub text: String,
    /// What it is in words, such as “Target for 2030”.
    pub label: String,
}

/// The sign at a break.
const BREAK: char = '*';

impl Target {
    /// Returns the target in words: “Target for 2030: ≤ 0.6”.
    fn words(&self, better: Better) -> String {
        let sign = if better == Better::Up { '≥' } else { '≤' };
        let colon = if self.label.is_empty() { "" } else { ": " };
        format!("{}{colon}{sign}\u{a0}{}", self.label, self.text)
    }
}

impl Series {
    /// Returns the plot, composed for a width in pixels.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut points: Vec<&Point> = self.points.iter().collect();
        points.sort_by_key(|point| point.at);
        let target = self.target.as_ref().filter(|target| target.value.is_finite());
        let width = sane_width(width);
        // The target's words stand in the plot where there is room, else in a line above it.
        for above in [false, true] {
            let mut plot = Plot::new(self, &points, target, width, above);
            plot.grid();
            plot.values();
            plot.times();
            if plot.target(above) || above {
                return self.finish(plot.drawing, &points);
            }
        }
        Drawing::default()
    }

    /// Adds names and notes.
    fn finish(&self, mut drawing: Drawing, points: &[&Point]) -> Drawing {
        drawing.title.clone_from(&self.title);
        drawing.subtitle.clone_from(&self.subtitle);
        let target = self.target.as_ref().map(|target| target.words(self.better));
        let pairs = points.iter().map(|it| (it.label.as_str(), it.text.as_str()));
        drawing.desc = label::desc(&self.desc, pairs.chain(target.as_deref().map(|it| ("", it))));
        if points.iter().any(|point| point.breaks) && !self.break_note.is_empty() {
            drawing.note(&format!("{BREAK} {}", self.break_note));
        }
        drawing.note(&self.note);
        drawing
    }
}

/// A plot that is being drawn.
struct Plot<'a> {
    series: &'a Series,
    points: &'a [&'a Point],
    target: Option<&'a Target>,
    places: Places,
    scale: Scale,
    drawing: Drawing,
    /// Top and bottom of the scale.
    top: f64,
    bottom: f64,
    /// What letters take.
    taken: Vec<Area>,
    /// What lines and columns take.
    inked: Vec<Area>,
}

impl<'a> Plot<'a> {
    fn new(
        series: &'a Series,
        points: &'a [&'a Point],
        target: Option<&'a Target>,
        width: f64,
        above: bool,
    ) -> Self {
        let times = points.iter().map(|point| point.at);
        let places = Places::new(times.chain(target.and_then(|target| target.at)), width);
        let known = points.iter().filter_map(|point| point.value.and_then(finite));
        let goal = target.and_then(|target| finite(target.value));
        let values = known.chain(goal);
        let scale = match series.form {
            Form::Line => Scale::for_line(values),
            Form::Columns => Scale::with_zero(values),
        };
        let top = if above { 50.0 } else { 27.0 };
        let high = (width * 0.52).clamp(150.0, 300.0);
        // Below the lowest point there is room for its value, unless that is zero.
        let spare = if scale.has_zero() && scale.share(0.0) == 0.0 { 0.0 } else { 30.0 };
        let bottom = top + high;
        let height = bottom + spare + 26.0;
        let drawing = Drawing { width, height, ..Drawing::default() };
        let (taken, inked) = (Vec::new(), Vec::new());
        Self { series, points, target, places, scale, drawing, top, bottom, taken, inked }
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - self.scale.share(value) * (self.bottom - self.top)
    }

    /// Adds what lies below the values: zero, the target, breaks.
    fn grid(&mut self) {
        let axis = if self.scale.has_zero() { self.y(0.0) } else { self.drawing.height - 26.0 };
        let hue = if self.scale.has_zero() { Hue::Muted } else { Hue::Line };
        self.drawing.rule(axis, hue, Stroke::Thin);
        for index in 1..self.points.len() {
            if !self.points[index].breaks {
                continue;
            }
            let before = self.places.share(self.points[index - 1].at);
            let share = (before + self.places.share(self.points[index].at)) / 2.0;
            let (from, to) =
                ((Len::share(share), self.top - 16.0), (Len::share(share), self.bottom));
            self.drawing.marks.push(Mark::Line { from, to, hue: Hue::Muted, stroke: Stroke::Dots });
            let x = share * self.drawing.width;
            self.inked.push(Area { left: x - 3.0, top: from.1, right: x + 3.0, bottom: to.1 });
        }
    }

    /// Adds the values with their words.
    fn values(&mut self) {
        let known: Vec<usize> =
            (0..self.points.len()).filter(|index| self.value(*index).is_some()).collect();
        match self.series.form {
            Form::Line => self.lines(&known),
            Form::Columns => self.columns(&known),
        }
        if let (Some(target), Form::Columns) = (self.target, self.series.form) {
            self.target_line(target);
        }
        let value = |index| self.value(index).unwrap_or_default();
        let order = match self.crowded() {
            true => place::extremes(&known, value),
            false => place::by_weight(&known, value),
        };
        for index in order {
            self.value_text(index, &known);
        }
        for index in 0..self.points.len() {
            if self.value(index).is_none() {
                self.missing(index);
            }
        }
    }

    fn value(&self, index: usize) -> Option<f64> {
        self.points[index].value.and_then(finite)
    }

    /// Adds lines from break to break, and the points.
    fn lines(&mut self, known: &[usize]) {
        if let Some(target) = self.target {
            self.target_line(target);
        }
        let mut runs: Vec<Vec<(f64, f64)>> = Vec::new();
        for (nth, index) in known.iter().enumerate() {
            let point = (self.places.share(self.points[*index].at), self.known_y(*index));
            // A break at a year without a value breaks the line all the same.
            let from = nth.checked_sub(1).map_or(0, |nth| known[nth] + 1);
            let breaks = self.points[from..=*index].iter().any(|point| point.breaks);
            match runs.last_mut() {
                Some(run) if !breaks => {
                    let last = run[run.len() - 1];
                    self.inked.extend(place::along(last, point, self.drawing.width));
                    run.push(point);
                }
                _ => runs.push(vec![point]),
            }
        }
        let hue = self.series.hue;
        let shown: Vec<_> = match self.crowded() {
            true => runs.iter().flat_map(|run| [run[0], run[run.len() - 1]]).collect(),
            false => runs.concat(),
        };
        for points in runs {
            if points.len() > 1 {
                self.drawing.marks.push(Mark::Path { points, hue });
            }
        }
        for (share, y) in shown {
            let x = Len::share(share);
            self.drawing.marks.push(Mark::Sign { x, y, sign: Sign::Dot, hue });
        }
    }

    /// Whether points are too close for a dot and words each.
    fn crowded(&self) -> bool {
        self.places.slot() < 20.0
    }

    fn known_y(&self, index: usize) -> f64 {
        self.y(self.value(index).unwrap_or_default())
    }

    /// Adds columns; the newest stands out.
    fn columns(&mut self, known: &[usize]) {
        let share = self.places.column();
        for index in known {
            let fill = if Some(index) == known.last() { Fill::Solid } else { Fill::Soft };
            let (zero, y) = (self.y(0.0), self.known_y(*index));
            let left = self.places.share(self.points[*index].at) - share / 2.0;
            let (x, width) = (Len::share(left), Len::share(share));
            let (y, height) = (zero.min(y), (zero - y).abs().max(0.5));
            let hue = self.series.hue;
            self.drawing.marks.push(Mark::Rect { x, y, width, height, hue, fill });
            let (left, wide) = (left * self.drawing.width, share * self.drawing.width);
            self.inked.push(Area { left, top: y, right: left + wide, bottom: y + height });
        }
    }

    /// Adds the target's line, and its sign at its time.
    fn target_line(&mut self, target: &Target) {
        let y = self.y(finite(target.value).unwrap_or_default());
        self.drawing.rule(y, Hue::Ink, Stroke::Dashes);
        let width = self.drawing.width;
        let newest = self.points.iter().rfind(|point| point.value.is_some());
        if let Some(at) = target.at.filter(|at| newest.is_none_or(|point| point.at < *at)) {
            let share = self.places.share(at);
            let x = Len::share(share);
            self.drawing.marks.push(Mark::Sign { x, y, sign: Sign::Diamond, hue: Hue::Ink });
            let x = share * width;
            self.inked.push(Area { left: x - 6.0, top: y - 6.0, right: x + 6.0, bottom: y + 6.0 });
        }
    }
}
