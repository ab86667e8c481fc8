//! Rows of horizontal bars: the name and the value above, the bar below.

use crate::plot::drawing::{Anchor, Drawing, Fill, Hue, Len, Mark, Text};
use crate::plot::layout::{BODY, Scale};
use crate::plot::measure;

/// Height of a bar.
const BAR: f64 = 12.0;

/// The narrowest bar of a figure that is not zero, as a share of the width.
const LEAST: f64 = 0.004;

/// A row.
pub(crate) struct Row<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// Its value in words.
    pub(crate) text: &'a str,
    /// Where the name leads.
    pub(crate) href: Option<&'a str>,
    /// Whether its name is bold.
    pub(crate) strong: bool,
    /// Its bars from one value to another.
    pub(crate) bars: Vec<(f64, f64, Hue, Fill)>,
}

/// Adds rows below what is drawn already.
pub(crate) fn draw(drawing: &mut Drawing, rows: &[Row], scale: Scale) {
    for row in rows {
        let top = drawing.height;
        let y = words(drawing, row, top) + 3.0;
        if row.bars.is_empty() {
            drawing.height = y + 4.0;
            continue;
        }
        for (from, to, hue, fill) in &row.bars {
            bar(drawing, scale, (*from, *to), y, (*hue, *fill));
        }
        let zero = Len::share(scale.share(0.0));
        if zero.share > 0.0 {
            let (from, to) = ((zero, y - 2.0), (zero, y + BAR + 2.0));
            let stroke = crate::plot::drawing::Stroke::Thin;
            drawing.marks.push(Mark::Line { from, to, hue: Hue::Muted, stroke });
        }
        drawing.height = y + BAR + 13.0;
    }
}

fn bar(drawing: &mut Drawing, scale: Scale, ends: (f64, f64), y: f64, look: (Hue, Fill)) {
    let (a, b) = (scale.share(ends.0), scale.share(ends.1));
    if ends.0 == ends.1 {
        return;
    }
    let wide = (a - b).abs().max(LEAST);
    let left = a.min(b).min(1.0 - wide);
    let (hue, fill) = look;
    let (x, width) = (Len::share(left), Len::share(wide));
    drawing.marks.push(Mark::Rect { x, y, width, height: BAR, hue, fill });
}

/// Adds a row's words; returns where they end.
fn words(drawing: &mut Drawing, row: &Row, top: f64) -> f64 {
    let value = measure::width(row.text, BODY, true);
    // A value that needs more than half of the width gets a line of its own, if the name is long.
    let name = measure::width(row.name, BODY, row.strong);
    let beside = value + 12.0 + name.min(drawing.width * 0.45) <= drawing.width;
    let room = if beside { drawing.width - value - 12.0 } else { drawing.width };
    let name = Text {
        size: BODY,
        strong: row.strong,
        href: row.href.map(str::to_owned),
        ..Text::default()
    };
    let mut lines = measure::wrap(row.name, BODY, row.strong, room, 4);
    if lines.is_empty() {
        lines.push(String::new());
    }
    let mut end = drawing.lines(&lines, 0.0, top, &name);
    let like = Text { size: BODY, strong: true, ..Text::default() };
    if !beside {
        let lines = measure::wrap(row.text, BODY, true, drawing.width, 3);
        end = drawing.lines(&lines, 0.0, end, &like);
    } else if !row.text.is_empty() {
        let baseline = end - BODY * (measure::LINE - measure::ASCENT);
        drawing.marks.push(Mark::Text(Text {
            x: Len::share(1.0),
            y: baseline,
            anchor: Anchor::End,
            words: row.text.to_owned(),
            ..like
        }));
    }
    end
}
