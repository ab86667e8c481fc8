//! The parts of a Word file are well-formed and belong together.

use std::collections::BTreeSet;

use quick_xml::events::Event;

use super::super::{Block, Credit, Figure, Inline, Licence, Manuscript, Table};
use super::*;

/// A PNG as far as its size is told.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\xe8\0\0\x01\xf4\x08\x02\0\0\0";

fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(words.into())]
}

fn sample() -> Manuscript {
    let link = |href: &str| Inline::Link { href: href.into(), words: text("nối") };
    let figure = |file: &str| {
        Block::Figure(Figure {
            file: file.into(),
            alt: "Ba \"thùng\"".into(),
            caption: text("Sáng nay"),
            credit: "Ảnh: Tâm".into(),
            ..Figure::default()
        })
    };
    let list = |items| Block::List { ordered: true, start: 4, items };
    Manuscript {
        lang: "vi",
        title: "Rác & <thải>".into(),
        byline: "Hường".into(),
        created: "2026-11-10".into(),
        modified: "hôm qua".into(),
        url: "https://a.example/".into(),
        blocks: vec![
            Block::Heading(2, text("Mục")),
            Block::Paragraph(vec![
                link("https://b.example/á b#c#d"),
                link("https://b.example/á b#c#d"),
                Inline::Text("bỏ \u{1} đi\u{ffff}".into()),
            ]),
            list(vec![vec![Block::Paragraph(text("một")), list(vec![vec![]])]]),
            figure("a.png"),
            figure("a.png"),
            figure("b.webp"),
            Block::Table(Table {
                head: vec![vec![text("Khu"), text("Số")]],
                rows: vec![vec![text("1")]],
                ..Table::default()
            }),
            Block::Quote(vec![Block::Code("a\n  b".into())]),
        ],
        credit: Credit {
            line: "Bài gốc: Rác & <thải>".into(),
            licence: Some(Licence { name: "CC BY".into(), url: "https://l.example/".into() }),
            notes: vec!["Đã sửa.".into()],
        },
        ..Manuscript::default()
    }
}

fn parts() -> Vec<(String, Vec<u8>)> {
    docx(&sample(), &|file| match file {
        "a.png" => Some(PNG.to_vec()),
        _ => Some(b"RIFF....WEBP".to_vec()),
    })
}

fn part(name: &str) -> String {
    let found = parts().into_iter().find(|(own, _)| own == name);
    String::from_utf8(found.expect("the part").1).expect("UTF-8")
}

/// Returns all values of an attribute in a part.
fn values(xml: &str, attribute: &str) -> Vec<String> {
    let start = format!(" {attribute}=\"");
    let parts = xml.split(&start).skip(1);
    parts.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn every_part_is_well_formed() {
    for (name, bytes) in parts().iter().filter(|(name, _)| !name.ends_with(".png")) {
        let text = str::from_utf8(bytes).expect("UTF-8");
        let mut reader = quick_xml::Reader::from_str(text);
        let mut elements = 0;
        loop {
            match reader.read_event() {
                Ok(Event::Eof) => break,
                Ok(Event::Start(_) | Event::Empty(_)) => elements += 1,
                Ok(_) => {}
                Err(error) => panic!("{name}: {error}"),
            }
        }
        assert!(elements > 0, "{name}");
    }
}

#[test]
fn whatever_is_referred_to_is_there() {
    let document = part("word/document.xml");
    let relations = part("word/_rels/document.xml.rels");
    let known: BTreeSet<_> = values(&relations, "Id").into_iter().collect();
    for attribute in ["r:id", "r:embed"] {
        for id in values(&document, attribute) {
            assert!(known.contains(&id), "{id}");
        }
    }
    let numbering = part("word/numbering.xml");
    let numbers: BTreeSet<_> = values(&numbering, "w:numId").into_iter().collect();
    let used = document.split("<w:numId w:val=\"").skip(1);
    assert!(used.clone().count() == 2);
    for rest in used {
        assert!(numbers.contains(rest.split('"').next().unwrap_or_default()));
    }
    let styles: BTreeSet<_> = values(&part("word/styles.xml"), "w:styleId").into_iter().collect();
    for kind in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
        for rest in document.split(&format!("<{kind} w:val=\"")).skip(1) {
            let style = rest.split('"').next().unwrap_or_default();
            assert!(styles.contains(style), "{style}");
        }
    }
    let names: BTreeSet<_> = parts().into_iter().map(|(name, _)| name).collect();
    let overrides = values(&part("[Content_Types].xml"), "PartName");
    assert!(overrides.iter().all(|name| names.contains(&name[1..])));
}

#[test]
fn a_picture_shown_twice_is_in_the_file_once() {
    let media: Vec<_> =
        parts().into_iter().map(|(name, _)| name).filter(|name| name.contains("media")).collect();
    assert_eq!(media, ["word/media/image1.png"]);
    let document = part("word/document.xml");
    assert_eq!(document.matches("<w:drawing>").count(), 2);
    // 1000 × 500 pixels are wider than the page; they take the width of the text.
    assert!(document.contains("<wp:extent cx=\"5940000\" cy=\"2970000\"/>"));
    assert!(document.contains("descr=\"Ba &quot;thùng&quot;\""));
    assert!(document.contains("[Ảnh: Ba \"thùng\" — Sáng nay — Ảnh: Tâm]"));
}

#[test]
fn addresses_are_such_that_word_opens_the_file() {
    let relations = part("word/_rels/document.xml.rels");
    let address = "Target=\"https://b.example/%C3%A1%20b#c%23d\" TargetMode=\"External\"";
    assert_eq!(relations.matches(address).count(), 1);
    let document = part("word/document.xml");
    assert!(document.contains("bỏ  đi</w:t>"), "characters that XML forbids are left out");
}

#[test]
fn properties_have_times_only_where_they_are_times() {
    let core = part("docProps/core.xml");
    assert!(core.contains("<dc:title>Rác &amp; &lt;thải&gt;</dc:title>"));
    assert!(core.contains(">2026-11-10T00:00:00Z</dcterms:created>"));
    assert!(!core.contains("modified"));
    assert!(core.contains("<dc:language>vi-VN</dc:language>"));
}

#[test]
fn sizes_are_read_and_nonsense_is_no_picture() {
    let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x0b\x08\0\x64\0\xc8\x01\x01\x11\0";
    let found = picture::kind(jpeg).map(|kind| (kind.ending, kind.width, kind.height));
    assert_eq!(found, Some(("jpg", 200, 100)));
    for bytes in [&b""[..], b"\xff\xd8", b"\xff\xd8\xff\xe0\xff\xff", b"\x89PNG", b"GIF89a"] {
        assert_eq!(picture::kind(bytes), None);
    }
}

#[test]
fn the_same_text_gives_the_same_bytes() {
    assert_eq!(parts(), parts());
}
