//! Tests of the formats on one rich value, on empty ones and on any strings.
//!
//! What the rich value becomes lies in `expected/`. With `UPDATE` set, the tests write
//! those files anew; look at the difference before you keep it.

mod bare;
mod calendars;
mod exact;
mod hostile;
mod rich;
mod rules;
mod tables;

use std::path::Path;

/// Compares bytes with a file in `expected/`.
fn check(name: &str, bytes: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/wire/tests/expected").join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, bytes).expect("a folder that can be written");
    }
    let expected = std::fs::read(&path).unwrap_or_default();
    assert_eq!(text(bytes), text(&expected), "{name} differs");
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Reads a document to its end, as strictly as quick-xml does, and returns its texts.
fn parse_xml(bytes: &[u8]) -> Vec<String> {
    use quick_xml::events::Event;
    let source = text(bytes);
    let mut reader = quick_xml::Reader::from_str(&source);
    reader.config_mut().check_end_names = true;
    let mut texts = Vec::new();
    let mut depth = 0;
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => {
                depth += 1;
                texts.push(String::new());
                check_attributes(&start);
            }
            Event::Empty(start) => check_attributes(&start),
            Event::End(_) => depth -= 1,
            Event::Text(part) => {
                if let Some(last) = texts.last_mut() {
                    last.push_str(&part);
                }
            }
            Event::GeneralRef(name) => {
                let reference = format!("&{};", &*name);
                let c = quick_xml::escape::unescape(&reference).expect("a character");
                texts.last_mut().expect("an element").push_str(&c);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    let forbidden =
        |c: char| (c < ' ' && !"\t\n\r".contains(c)) || matches!(c, '\u{fffe}' | '\u{ffff}');
    assert!(!source.contains(forbidden), "a character that XML 1.0 does not know");
    texts
}

fn check_attributes(start: &quick_xml::events::BytesStart<'_>) {
    for attribute in start.attributes() {
        let attribute = attribute.expect("a well-formed attribute");
        let raw = attribute.value.to_string();
        assert!(!raw.contains(['<', '"', '\n', '\t', '\r']), "{raw:?} is not escaped");
        quick_xml::escape::unescape(&raw).expect("known entities");
    }
}
