//! Whatever is put in, plots are well-formed, the same each time, and never panic.

use std::collections::BTreeSet;

use super::*;
use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

/// A small generator of the xorshift family.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 0
    }

    fn number(&mut self) -> f64 {
        match self.below(14) {
            0 => f64::NAN,
            1 => f64::INFINITY,
            2 => f64::NEG_INFINITY,
            3 => f64::MAX,
            4 => f64::MIN_POSITIVE,
            5 => 0.0,
            6 => -0.0,
            7 => -(self.below(1000) as f64),
            8 => f64::from_bits(self.next()),
            _ => self.below(100_000) as f64 / 10.0,
        }
    }

    fn text(&mut self) -> String {
        const PARTS: &[&str] = &[
            "Tỷ lệ hộ ",
            "<b>",
            "&",
            "\"",
            "'",
            "]]>",
            "\0",
            "\u{1b}",
            "\u{ffff}",
            " ",
            "\n",
            "Ễ",
            "e\u{302}\u{303}",
            "漢字",
            "-->",
            "\u{202e}",
            "1.284,5",
            "🎉",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "\u{a0}",
        ];
        let mut text: String =
            (0..self.below(6)).map(|_| PARTS[self.below(PARTS.len() as u64) as usize]).collect();
        if self.below(40) == 0 {
            text = text.repeat(500);
        }
        text
    }

    fn time(&mut self) -> i32 {
        match self.below(20) {
            0 => i32::MIN,
            1 => i32::MAX,
            _ => 2000 + self.below(120) as i32,
        }
    }

    fn hue(&mut self) -> Hue {
        [Hue::Accent, Hue::Ink, Hue::Goal(self.below(8) as u8)][self.below(3) as usize]
    }

    fn link(&mut self) -> Option<String> {
        (self.below(4) == 0).then(|| self.text())
    }

    fn series(&mut self) -> Series {
        let count = [0, 1, 2, 3, 12, 100][self.below(6) as usize];
        let point = |dice: &mut Self| Point {
            at: dice.time(),
            label: dice.text(),
            value: dice.coin().then(|| dice.number()),
            text: dice.text(),
            breaks: dice.below(6) == 0,
        };
        Series {
            title: self.text(),
            subtitle: self.text(),
            desc: self.text(),
            hue: self.hue(),
            form: if self.coin() { Form::Line } else { Form::Columns },
            better: if self.coin() { Better::Up } else { Better::Down },
            points: (0..count).map(|_| point(self)).collect(),
            target: self.coin().then(|| Target {
                at: self.coin().then(|| self.time()),
                at_label: self.text(),
                value: self.number(),
                text: self.text(),
                label: self.text(),
            }),
            break_note: self.text(),
            note: self.text(),
        }
    }

    fn drawing(&mut self, width: f64) -> Drawing {
        let count = self.below(9);
        match self.below(4) {
            0 => self.series().draw(width),
            1 => Overview {
                title: self.text(),
                desc: self.text(),
                contents: (0..count)
                    .map(|_| Content {
                        name: self.text(),
                        hue: self.hue(),
                        href: self.link(),
                        text: self.text(),
                        states: (0..self.below(30))
                            .map(|_| State::ALL[self.below(5) as usize])
                            .collect(),
                    })
                    .collect(),
                key: std::array::from_fn(|_| self.text()),
                ..Overview::default()
            }
            .draw(width),
            2 => Compare {
                title: self.text(),
                hue: self.hue(),
                areas: (0..count)
                    .map(|_| Bar {
                        name: self.text(),
                        value: self.coin().then(|| self.number()),
                        text: self.text(),
                        href: self.link(),
                        strong: self.coin(),
                    })
                    .collect(),
                ..Compare::default()
            }
            .draw(width),
            _ => Fund {
                title: self.text(),
                opening: self.coin().then(|| self.amount()),
                income: self.flow(count),
                spending: self.flow(count),
                balance: self.coin().then(|| self.amount()),
                ..Fund::default()
            }
            .draw(width),
        }
    }

    fn amount(&mut self) -> Amount {
        Amount { label: self.text(), value: self.number(), text: self.text() }
    }

    fn flow(&mut self, count: u64) -> Flow {
        Flow { head: self.text(), lines: (0..count).map(|_| self.amount()).collect() }
    }
}

/// Reads an SVG to its end; its ids are unique, what refers to them finds them, and numbers are
/// numbers.
fn check(svg: &str, inline: bool) {
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let (mut ids, mut wanted, mut depth) = (BTreeSet::new(), Vec::new(), 0);
    loop {
        match reader.read_event().unwrap_or_else(|e| panic!("{e}: {svg}")) {
            Event::Start(it) => {
                depth += 1;
                attributes(&it, &mut ids, &mut wanted, inline);
            }
            Event::Empty(it) => attributes(&it, &mut ids, &mut wanted, inline),
            Event::End(_) => depth -= 1,
            Event::Text(it) => {
                let text = it.xml10_content();
                assert!(text.chars().all(|c| c >= ' ' && c != '\u{ffff}' || c == '\n'), "{text:?}");
            }
            Event::GeneralRef(_) => {}
            Event::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(depth, 0);
    assert!(wanted.iter().all(|id| ids.contains(id)), "{wanted:?} {ids:?}");
}

fn attributes(
    element: &quick_xml::events::BytesStart,
    ids: &mut BTreeSet<String>,
    wanted: &mut Vec<String>,
    inline: bool,
) {
    for attribute in element.attributes() {
        let attribute = attribute.expect("a number");
        let key = attribute.key.as_ref().to_owned();
        let value =
            attribute.normalized_value(XmlVersion::Implicit1_0).expect("a number").into_owned();
        match key.as_str() {
            "id" => assert!(ids.insert(value), "an id twice"),
            "aria-labelledby" | "aria-describedby" => wanted.push(value),
            "style" => panic!("a style attribute"),
            "class" => assert!(inline, "a class in a file of its own"),
            "x" | "y" | "width" | "height" | "cx" | "cy" | "r" | "x1" | "y1" | "x2" | "y2"
            | "dx" | "font-size" => {
                let number = value.strip_suffix('%').unwrap_or(&value);
                let number: f64 = number.parse().expect("a number");
                assert!(number.is_finite() && number.abs() < 2e5, "{key}={value}");
                assert!(inline || !value.ends_with('%') || value == "100%");
                if ["width", "height", "r"].contains(&key.as_str()) {
                    assert!(number >= 0.0, "{key}={value}");
                }
            }
            "d" | "viewBox" | "transform" => {
                assert!(!value.contains("NaN") && !value.contains("inf"))
            }
            _ => {}
        }
    }
}

#[test]
fn anything_is_well_formed() {
    for seed in 1..2000 {
        let mut dice = Dice(u64::wrapping_mul(seed, 0x9e37_79b9_7f4a_7c15));
        let width = [NARROW, 592.0, 0.0, f64::NAN, -1.0, 1e9][dice.below(6) as usize];
        let drawing = dice.drawing(width);
        let id = dice.text();
        check(&inline(&drawing, &id), true);
        let (lang, source, credit) = (dice.text(), dice.text(), dice.text());
        let sheet = Sheet { lang: &lang, source: &source, credit: &credit, ..Sheet::default() };
        check(&standalone(&drawing, &sheet), false);
        if seed % 50 == 0 {
            assert!(standalone_png(&drawing, &sheet).starts_with(b"\x89PNG"));
        }
        let mut again = Dice(u64::wrapping_mul(seed, 0x9e37_79b9_7f4a_7c15));
        again.below(6);
        let again = again.drawing(width);
        assert_eq!(inline(&drawing, "a"), inline(&again, "a"));
    }
}

#[test]
fn links_make_a_group_in_a_page_and_nothing_in_a_file() {
    let bar = Bar {
        name: "A".into(),
        value: Some(1.0),
        text: "1".into(),
        href: Some("../a/?b=1&c".into()),
        ..Bar::default()
    };
    let drawing = Compare { areas: vec![bar], ..Compare::default() }.draw(NARROW);
    let page = inline(&drawing, "x");
    assert!(page.contains("role=\"group\"") && page.contains("href=\"../a/?b=1&amp;c\""));
    assert!(!standalone(&drawing, &Sheet::default()).contains("<a "));
}

#[test]
fn a_break_parts_the_line_and_is_explained() {
    let point = |at: i32, value: f64, breaks| Point {
        at,
        label: at.to_string(),
        value: Some(value),
        text: value.to_string(),
        breaks,
    };
    let points = vec![
        point(2023, 4.0, false),
        point(2024, 5.0, false),
        point(2025, 2.0, true),
        point(2026, 3.0, false),
    ];
    let series = Series { points, break_note: "new boundaries".into(), ..Series::default() };
    let svg = inline(&series.draw(NARROW), "x");
    assert_eq!(svg.matches("<path").count(), 2);
    assert!(svg.contains(">2025*<") && svg.contains(">* new boundaries<"));
    assert!(svg.contains("<desc id=\"x-d\">2023: 4; 2024: 5; 2025: 2; 2026: 3.</desc>"));
}
