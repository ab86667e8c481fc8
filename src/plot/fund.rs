//! A fund's account: what there was, what came in, what went out, what is left.

use crate::plot::bars::{self, Row};
use crate::plot::drawing::{Drawing, Fill, Hue};
use crate::plot::layout::{Scale, finite, sane_width};

/// The account of a period. The caller sees to it that the sum holds.
#[derive(Clone, Debug, Default)]
pub struct Fund {
    /// Which fund.
    pub title: String,
    /// Unit and period.
    pub subtitle: String,
    /// A sentence for those who do not see it; empty to join the lines' words.
    pub desc: String,
    /// The balance at the beginning.
    pub opening: Option<Amount>,
    /// What came in.
    pub income: Flow,
    /// What went out.
    pub spending: Flow,
    /// The balance at the end.
    pub balance: Option<Amount>,
    /// A note below; may be empty.
    pub note: String,
}

/// Lines of one direction.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// The sum in words where there is more than one line; may be empty.
    pub head: String,
    /// The lines.
    pub lines: Vec<Amount>,
}

/// An amount of money.
#[derive(Clone, Debug, Default)]
pub struct Amount {
    /// What it is.
    pub label: String,
    /// How much, in any unit that all lines share; a spending is positive.
    pub value: f64,
    /// How much in words, without a sign.
    pub text: String,
}

impl Fund {
    /// Returns the plot, composed for a width in pixels.
    ///
    /// Each row carries on where the one before ended: in the background what there is besides,
    /// full what came in, in outline what went out.
    pub fn draw(&self, width: f64) -> Drawing {
        let (income, spending) = (signed(&self.income, "+"), signed(&self.spending, "−"));
        let all = || self.opening.iter().chain(&income).chain(&spending).chain(&self.balance);
        let mut drawing = Drawing {
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            desc: crate::plot::label::desc(
                &self.desc,
                all().map(|it| (it.label.as_str(), it.text.as_str())),
            ),
            width: sane_width(width),
            ..Drawing::default()
        };
        let mut rows = Vec::new();
        let mut sum = 0.0;
        if let Some(opening) = &self.opening {
            sum = number(opening);
            rows.push(whole(opening));
        }
        let flows = [
            (&self.income.head, &income, 1.0, Fill::Solid),
            (&self.spending.head, &spending, -1.0, Fill::Outline),
        ];
        for (head, lines, sign, fill) in flows {
            if !head.is_empty() && !lines.is_empty() {
                rows.push(Row { name: head, text: "", href: None, strong: true, bars: Vec::new() });
            }
            for line in lines {
                let next = sum + sign * number(line);
                rows.push(step(line, (sum, next), fill));
                sum = next;
            }
        }
        rows.extend(self.balance.as_ref().map(whole));
        let ends = rows.iter().flat_map(|row| row.bars.iter().map(|bar| bar.1)).collect::<Vec<_>>();
        let starts = rows.iter().flat_map(|row| row.bars.iter().map(|bar| bar.0));
        let scale = Scale::with_zero(starts.chain(ends));
        bars::draw(&mut drawing, &rows, scale);
        drawing.note(&self.note);
        drawing
    }
}

fn number(amount: &Amount) -> f64 {
    finite(amount.value).unwrap_or_default()
}

/// Returns the lines with a sign before their words.
fn signed(flow: &Flow, sign: &str) -> Vec<Amount> {
    let lines = flow.lines.iter();
    lines.map(|it| Amount { text: format!("{sign}\u{a0}{}", it.text), ..it.clone() }).collect()
}

/// Returns the row of a balance.
fn whole(amount: &Amount) -> Row<'_> {
    let bars = vec![(0.0, number(amount), Hue::Ink, Fill::Solid)];
    Row { name: &amount.label, text: &amount.text, href: None, strong: true, bars }
}

/// Returns the row of a change from one sum to the next.
fn step(amount: &Amount, (from, to): (f64, f64), fill: Fill) -> Row<'_> {
    // What stays is the part that both sums share.
    let stays = if from.abs() < to.abs() { from } else { to };
    let mut bars = vec![(from, to, Hue::Accent, fill)];
    if from * to > 0.0 {
        bars.push((0.0, stays, Hue::Muted, Fill::Soft));
    }
    Row { name: &amount.label, text: &amount.text, href: None, strong: false, bars }
}
