//! The campaign's contents with the state of their indicators: a strip of signs for each.

use crate::plot::drawing::{Anchor, Drawing, Fill, Hue, Len, Mark, Sign, Text};
use crate::plot::layout::{BODY, SMALL, sane_width};
use crate::plot::measure;

/// From one sign to the next.
const PITCH: f64 = 28.0;

/// The most signs that one content shows.
const SIGNS_MAX: usize = 200;

/// All contents.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    /// What it is.
    pub title: String,
    /// As of when.
    pub subtitle: String,
    /// A sentence for those who do not see it; empty to join the contents' words.
    pub desc: String,
    /// The contents.
    pub contents: Vec<Content>,
    /// The words of each state for the key, in the order of [`State::ALL`]; those in use are shown.
    pub key: [String; 5],
    /// A note below; may be empty.
    pub note: String,
}

/// One content.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Its short name.
    pub name: String,
    /// Its colour.
    pub hue: Hue,
    /// Its page. With any link the plot is a group, not an image, to screen readers.
    pub href: Option<String>,
    /// The outcome in words, such as “2 of 3 reached”.
    pub text: String,
    /// How far its indicators are, in any order: the best are shown first.
    pub states: Vec<State>,
}

/// How far an indicator is from its target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Reached.
    Reached,
    /// Will be reached if it goes on like this.
    OnTrack,
    /// Not reached, and the target's year is not over.
    NotYet,
    /// Will not be reached if it goes on like this.
    Behind,
    /// Nothing can be said.
    #[default]
    Unknown,
}

impl State {
    /// All states, the best first.
    pub const ALL: [Self; 5] =
        [Self::Reached, Self::OnTrack, Self::NotYet, Self::Behind, Self::Unknown];

    fn sign(self) -> Sign {
        match self {
            Self::Reached => Sign::Tick,
            Self::OnTrack => Sign::Half,
            Self::NotYet => Sign::Clock,
            Self::Behind => Sign::Alert,
            Self::Unknown => Sign::Empty,
        }
    }
}

impl Overview {
    /// Returns the plot, composed for a width in pixels.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut drawing = Drawing {
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            desc: crate::plot::label::desc(
                &self.desc,
                self.contents.iter().map(|it| (it.name.as_str(), it.text.as_str())),
            ),
            width: sane_width(width),
            ..Drawing::default()
        };
        for content in &self.contents {
            strip(&mut drawing, content);
        }
        self.draw_key(&mut drawing);
        drawing.note(&self.note);
        drawing
    }

    /// Adds what the signs mean, as many in a line as fit.
    fn draw_key(&self, drawing: &mut Drawing) {
        let used = |state: State| self.contents.iter().any(|it| it.states.contains(&state));
        let (mut x, mut y) = (0.0, drawing.height + 16.0);
        let mut any = false;
        for (state, words) in State::ALL.into_iter().zip(&self.key).filter(|(it, _)| used(*it)) {
            let lines = measure::wrap(words, SMALL, false, drawing.width - 28.0, 2);
            let wide = lines.iter().map(|it| measure::width(it, SMALL, false)).fold(0.0, f64::max);
            if x > 0.0 && (lines.len() > 1 || x + 26.0 + wide > drawing.width) {
                (x, y) = (0.0, y + 26.0);
            }
            drawing.marks.push(Mark::Sign {
                x: Len::px(x + 11.0),
                y,
                sign: state.sign(),
                hue: Hue::Muted,
            });
            let like = Text { size: SMALL, muted: true, ..Text::default() };
            let end = drawing.lines(&lines, x + 26.0, y - 10.0, &like);
            x += 26.0 + wide + 18.0;
            if lines.len() > 1 {
                (x, y) = (0.0, end - 16.0 + 24.0);
            }
            any = true;
        }
        if any {
            drawing.height = if x > 0.0 { y + 14.0 } else { y - 12.0 };
        }
    }
}

/// Adds a content: its name, its signs, the outcome at the right.
fn strip(drawing: &mut Drawing, content: &Content) {
    let top = drawing.height;
    // A bar of the hue at the left, as the theme's headings have it.
    let name = Text { size: BODY, strong: true, href: content.href.clone(), ..Text::default() };
    let lines = measure::wrap(&content.name, BODY, true, drawing.width - 14.0, 3);
    let end = drawing.lines(&lines, 14.0, top, &name);
    let text_wide = measure::width(&content.text, SMALL, false);
    let room = drawing.width - 14.0;
    let per_row = ((room / PITCH) as usize).max(1);
    let mut states = content.states.clone();
    states.sort_unstable();
    states.truncate(SIGNS_MAX);
    let mut y = end + 18.0;
    for (index, state) in states.iter().enumerate() {
        y = end + 18.0 + PITCH * ((index / per_row) as f64);
        let x = Len::px(25.0 + PITCH * ((index % per_row) as f64));
        drawing.marks.push(Mark::Sign { x, y, sign: state.sign(), hue: content.hue });
    }
    let last_row = match states.len() % per_row {
        0 if !states.is_empty() => per_row,
        rest => rest,
    };
    let mut bottom = y + 14.0;
    let like = Text { size: SMALL, muted: true, ..Text::default() };
    if PITCH * (last_row as f64) + text_wide + 10.0 <= room {
        drawing.marks.push(Mark::Text(Text {
            x: Len::share(1.0),
            y: y + 5.0,
            anchor: Anchor::End,
            words: content.text.clone(),
            ..like
        }));
    } else {
        let lines = measure::wrap(&content.text, SMALL, false, room, 3);
        bottom = drawing.lines(&lines, 14.0, bottom, &like) + 2.0;
    }
    let (x, width) = (Len::px(0.0), Len::px(5.0));
    let (y, height) = (top + 2.0, bottom - top - 2.0);
    drawing.marks.push(Mark::Rect { x, y, width, height, hue: content.hue, fill: Fill::Solid });
    drawing.height = bottom + 16.0;
}
