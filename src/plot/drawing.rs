//! A drawing: marks at places, in colours by role. It knows no plot and no SVG.

/// A composed plot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// What it shows; the accessible name.
    pub title: String,
    /// Unit and period, shown below the title where the plot stands alone.
    pub subtitle: String,
    /// What it shows in a sentence; the accessible description.
    pub desc: String,
    /// The width that it was composed for, in pixels.
    pub width: f64,
    /// Its height in pixels.
    pub height: f64,
    /// Its marks, the lowest first.
    pub(crate) marks: Vec<Mark>,
}

/// A colour by its role; a theme or a sheet decides what it looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hue {
    /// Text and what stands for a whole.
    Ink,
    /// Text of second rank.
    Muted,
    /// Rules and baselines.
    Line,
    /// The ground.
    Paper,
    /// The site's own colour.
    #[default]
    Accent,
    /// One of the campaign's five contents, 1 to 5; another number is the accent.
    Goal(u8),
}

/// A horizontal length: a share of the width, and pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Len {
    /// 0 to 1 of the width.
    pub(crate) share: f64,
    /// Pixels; only text and pure pixels may have both (see [`crate::plot::svg`]).
    pub(crate) px: f64,
}

impl Len {
    /// Returns a share of the width.
    pub(crate) fn share(share: f64) -> Self {
        Self { share, px: 0.0 }
    }

    /// Returns pixels.
    pub(crate) fn px(px: f64) -> Self {
        Self { share: 0.0, px }
    }

    /// Returns the pixels at a width.
    pub(crate) fn at(self, width: f64) -> f64 {
        self.share * width + self.px
    }
}

/// How an area is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// Fully.
    Solid,
    /// Lightly: what stays in the background.
    Soft,
    /// With its edge only.
    Outline,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stroke {
    /// A hairline.
    Thin,
    /// Dashes: a target.
    Dashes,
    /// Dots: a break.
    Dots,
}

/// Which end of a text its place is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// Its start.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A small sign that means something without its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A point of a line.
    Dot,
    /// The target in its year.
    Diamond,
    /// A disc with a tick.
    Tick,
    /// A disc half full.
    Half,
    /// A clock.
    Clock,
    /// A ring with an exclamation mark.
    Alert,
    /// A dashed ring.
    Empty,
}

/// A line of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Text {
    /// Where it is.
    pub(crate) x: Len,
    /// Its baseline.
    pub(crate) y: f64,
    /// Which end `x` is.
    pub(crate) anchor: Anchor,
    /// Its size in pixels.
    pub(crate) size: f64,
    /// Whether it is bold.
    pub(crate) strong: bool,
    /// Whether it is muted.
    pub(crate) muted: bool,
    /// Whether it is drawn on a border of the ground's colour, since lines may pass below it.
    pub(crate) halo: bool,
    /// Where it leads, in a page.
    pub(crate) href: Option<String>,
    /// What it says.
    pub(crate) words: String,
}

/// One mark.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Mark {
    /// A rectangle.
    Rect { x: Len, y: f64, width: Len, height: f64, hue: Hue, fill: Fill },
    /// A straight line.
    Line { from: (Len, f64), to: (Len, f64), hue: Hue, stroke: Stroke },
    /// A bold line through points (share of the width, y).
    Path { points: Vec<(f64, f64)>, hue: Hue },
    /// A sign around a place.
    Sign { x: Len, y: f64, sign: Sign, hue: Hue },
    /// A text.
    Text(Text),
}

impl Drawing {
    /// Adds a horizontal line over the whole width.
    pub(crate) fn rule(&mut self, y: f64, hue: Hue, stroke: Stroke) {
        let (from, to) = ((Len::px(0.0), y), (Len::share(1.0), y));
        self.marks.push(Mark::Line { from, to, hue, stroke });
    }

    /// Adds lines of text that begin at `left` pixels, the first one's top at `y`.
    ///
    /// Returns where they end.
    pub(crate) fn lines(&mut self, lines: &[String], left: f64, y: f64, like: &Text) -> f64 {
        let step = like.size * crate::plot::measure::LINE;
        for (index, words) in lines.iter().enumerate() {
            let y = y + step * (index as f64) + like.size * crate::plot::measure::ASCENT;
            self.marks.push(Mark::Text(Text {
                x: Len::px(left),
                y,
                words: words.clone(),
                ..like.clone()
            }));
        }
        y + step * (lines.len() as f64)
    }

    /// Adds a note below everything else.
    pub(crate) fn note(&mut self, note: &str) {
        if note.is_empty() {
            return;
        }
        let like = Text { size: crate::plot::layout::SMALL, muted: true, ..Text::default() };
        let lines = crate::plot::measure::wrap(note, like.size, false, self.width, 6);
        self.height = self.lines(&lines, 0.0, self.height + 4.0, &like) + 2.0;
    }
}
