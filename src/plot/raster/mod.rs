//! Sheets as pictures: a PNG for newspapers whose layout takes no SVG.
//!
//! Paints the very marks that the SVG of a sheet holds, twice as large and in the embedded font.
//! Must not place anything: a sheet is laid out in [`crate::plot::sheet`].

mod canvas;
mod marks;
mod mask;
#[cfg(test)]
mod tests;

use crate::paint::{self, Image, Label};
use crate::plot::drawing::{Drawing, Hue};
use crate::plot::sheet::{BAR, MARGIN, Sheet, lay};
use canvas::Canvas;
use marks::Painter;

/// Changes with whatever changes what comes out, so that earlier pictures are not taken for it.
pub const VERSION: u32 = 1;

/// Pixels of the picture for a pixel of the sheet.
const SCALE: f64 = 2.0;

/// The most pixels that a picture has in height; a sheet that would need more is drawn smaller.
const HEIGHT_MAX: f64 = 12_000.0;

/// 300 dots per inch: a sheet of 720 pixels is 122 mm wide in print.
const PER_METRE: u32 = 11_811;

/// How hard to compress.
const LEVEL: u8 = 6;

/// Returns a drawing as a picture of its own: the same sheet as [`standalone`] writes, as a PNG.
///
/// What the font lacks is left out, such as emoji; a letter that it lacks shows as a box.
///
/// [`standalone`]: crate::plot::standalone
pub fn standalone_png(drawing: &Drawing, sheet: &Sheet) -> Vec<u8> {
    let laid = lay(drawing, sheet);
    let scale = SCALE.min(HEIGHT_MAX / laid.height.max(1.0));
    let mut canvas = Canvas::new(laid.width * scale, laid.height * scale);
    let mut painter =
        Painter { canvas: &mut canvas, left: MARGIN, top: MARGIN, width: BAR.0, scale };
    painter.bar(BAR, Hue::Accent);
    for (marks, top, _) in laid.parts() {
        painter = Painter { top, width: drawing.width, ..painter };
        painter.marks(marks);
    }
    let (palette, pixels) = canvas.numbered();
    let desc = if drawing.desc.is_empty() { &drawing.subtitle } else { &drawing.desc };
    let texts = [
        ("Title", drawing.title.as_str()),
        ("Description", desc),
        ("Source", sheet.source),
        ("Copyright", sheet.credit),
    ];
    paint::png(&Image {
        width: canvas.width as u32,
        height: canvas.height as u32,
        palette: &palette,
        pixels: &pixels,
        level: LEVEL,
        label: Some(Label { per_metre: PER_METRE, lang: sheet.lang, texts: &texts }),
    })
}
