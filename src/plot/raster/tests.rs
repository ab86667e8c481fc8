//! Checks of pictures by their pixels.

use std::io::Cursor;

use super::*;
use crate::plot::{Bar, Compare, Form, Point, Series, Target};

/// A picture as read back: its width, its height, its colours row by row, and its texts.
struct Read {
    width: usize,
    height: usize,
    pixels: Vec<[u8; 3]>,
    texts: Vec<(String, String)>,
}

impl Read {
    fn count(&self, colour: [u8; 3]) -> usize {
        self.pixels.iter().filter(|pixel| **pixel == colour).count()
    }

    /// Returns the columns and rows in which a colour is found.
    fn bounds(&self, colour: [u8; 3]) -> (usize, usize, usize, usize) {
        let found = (0..self.pixels.len()).filter(|at| self.pixels[*at] == colour);
        found.map(|at| (at % self.width, at / self.width)).fold(
            (usize::MAX, usize::MAX, 0, 0),
            |(left, top, right, bottom), (x, y)| {
                (left.min(x), top.min(y), right.max(x + 1), bottom.max(y + 1))
            },
        )
    }
}

fn read(bytes: &[u8]) -> Read {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    reader.next_frame(&mut pixels).expect("pixels");
    let info = reader.info();
    let texts = info.utf8_text.iter();
    let texts = texts.map(|it| (it.keyword.clone(), it.get_text().expect("a text"))).collect();
    Read {
        width: info.width as usize,
        height: info.height as usize,
        pixels: pixels.chunks(3).map(|it| [it[0], it[1], it[2]]).collect(),
        texts,
    }
}

fn areas(strong: bool) -> Drawing {
    let bar = |name: &str, value: f64, strong| Bar {
        name: name.into(),
        value: Some(value),
        text: format!("{value} hộ"),
        strong,
        ..Bar::default()
    };
    let areas = vec![bar("Thôn Ước", 100.0, false), bar("Thôn Đặng", 50.0, strong)];
    let (title, hue) = ("Số hộ".into(), Hue::Goal(3));
    Compare { title, hue, areas, ..Compare::default() }.draw(Sheet::inner(720.0))
}

const GREEN: [u8; 3] = [0x2b, 0x7a, 0x30];

#[test]
fn a_picture_is_twice_the_sheet_and_says_what_it_is() {
    let sheet =
        Sheet { lang: "vi", source: "Nguồn: Ủy ban", credit: "CC BY", ..Sheet::default() };
    let drawing = areas(false);
    let bytes = standalone_png(&drawing, &sheet);
    assert_eq!(bytes, standalone_png(&drawing, &sheet));
    assert!(bytes.len() < 40 << 10, "{} bytes", bytes.len());
    let picture = read(&bytes);
    let laid = lay(&drawing, &sheet);
    assert_eq!((picture.width, picture.height), (1440, 2 * laid.height as usize));
    let texts: Vec<_> = picture.texts.iter().map(|(key, text)| (&**key, &**text)).collect();
    let desc = "Thôn Ước: 100 hộ; Thôn Đặng: 50 hộ.";
    let wanted = [
        ("Title", "Số hộ"),
        ("Description", desc),
        ("Source", "Nguồn: Ủy ban"),
        ("Copyright", "CC BY"),
    ];
    assert_eq!(texts, wanted);
    let bare = read(&standalone_png(&drawing, &Sheet::default()));
    assert_eq!(bare.texts.len(), 2);
    assert!(bare.height < picture.height);
}

#[test]
fn bars_are_sharp_and_as_long_as_their_numbers() {
    let picture = read(&standalone_png(&areas(true), &Sheet::default()));
    // The one that stands out is full, from the margin to its half; the other is soft.
    let (left, top, right, bottom) = picture.bounds(GREEN);
    assert_eq!((left, right), (48, 48 + 672));
    assert_eq!(picture.count(GREEN), (right - left) * (bottom - top));
    let soft = [0x95, 0xbd, 0x98];
    let (left, _, right, _) = picture.bounds(soft);
    assert_eq!((left, right), (48, 48 + 1344));
    // The stroke of colour at the head.
    assert_eq!(picture.bounds([0xb3, 0x26, 0x1e]), (48, 48, 128, 58));
}

#[test]
fn a_line_joins_its_points_and_letters_lie_on_a_border() {
    let point = |at, value: f64| Point {
        at,
        label: at.to_string(),
        value: Some(value),
        text: value.to_string(),
        breaks: false,
    };
    let target = Target {
        at: Some(2030),
        at_label: "2030".into(),
        value: 99.0,
        text: "99".into(),
        label: "Mục tiêu".into(),
    };
    let series = Series {
        hue: Hue::Goal(3),
        form: Form::Line,
        points: vec![point(2024, 90.0), point(2025, 95.0), point(2026, 92.0)],
        target: Some(target),
        ..Series::default()
    };
    let picture = read(&standalone_png(&series.draw(672.0), &Sheet::default()));
    let (left, top, right, bottom) = picture.bounds(GREEN);
    // Without a gap: each column between the first and the last point has its part of the line.
    for x in left..right {
        assert!((top..bottom).any(|y| picture.pixels[y * picture.width + x] == GREEN), "{x}");
    }
    assert!(bottom - top > 100);
    let ink = picture.count([0x21, 0x1a, 0x17]);
    assert!(ink > 1000, "{ink}");
}

#[test]
fn a_mask_grows_by_a_disc() {
    let mut dot = mask::Mask::new((0.0, 0.0, 40.0, 40.0), (40, 40));
    dot.segment((20.0, 20.0), (20.0, 20.0), 3.0);
    let area =
        |mask: &mask::Mask| mask.rows().flatten().map(|it| f64::from(*it)).sum::<f64>() / 255.0;
    assert!((area(&dot) - 28.3).abs() < 1.0, "{}", area(&dot));
    let grown = area(&dot.grown(5.0));
    assert!((grown - 201.0).abs() < 14.0, "{grown}");
}

#[test]
fn a_very_high_sheet_is_drawn_smaller() {
    let areas = (0..900).map(|number| Bar {
        name: format!("Khu {number}"),
        value: Some(1.0),
        text: "1".into(),
        ..Bar::default()
    });
    let drawing = Compare { areas: areas.collect(), ..Compare::default() }.draw(672.0);
    let picture = read(&standalone_png(&drawing, &Sheet::default()));
    assert_eq!(picture.height, HEIGHT_MAX as usize);
    assert!(picture.width < 1440 && picture.width > 100, "{}", picture.width);
}
