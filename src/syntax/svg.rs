//! SVG pictures: how large they are, and whether they are harmless.
//!
//! Owns the reading of SVG. A picture in an `<img>` runs no script, but a newspaper may open it
//! by itself; so one that holds script, foreign content or outside references is refused.

use quick_xml::Reader;
use quick_xml::events::Event;

/// Elements that a picture must not hold.
const FORBIDDEN: &[&str] = &["script", "foreignobject", "iframe", "embed", "object", "handler"];

/// Returns what makes a picture unsafe, or why it can't be read; `None` where it is harmless.
pub fn unsafe_part(bytes: &[u8]) -> Option<String> {
    let mut reader = Reader::from_reader(bytes);
    let mut depth = 0usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => {
                depth += 1;
                if depth > 256 {
                    return Some("nesting".into());
                }
                if let Some(part) = unsafe_element(&element) {
                    return Some(part);
                }
            }
            Ok(Event::Empty(element)) => {
                if let Some(part) = unsafe_element(&element) {
                    return Some(part);
                }
            }
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Text(text)) if loads(&text) => return Some("@import".into()),
            Ok(Event::CData(text)) if loads(&text) => return Some("@import".into()),
            Ok(Event::DocType(_)) => return Some("<!DOCTYPE>".into()),
            Ok(Event::PI(_)) => return Some("<?…?>".into()),
            Ok(Event::Eof) => return None,
            Ok(_) => {}
            Err(error) => return Some(error.to_string()),
        }
    }
}

fn unsafe_element(element: &quick_xml::events::BytesStart<'_>) -> Option<String> {
    let name = element.local_name().as_ref().to_ascii_lowercase();
    if FORBIDDEN.contains(&name.as_str()) {
        return Some(format!("<{name}>"));
    }
    for attribute in element.attributes() {
        let Ok(attribute) = attribute else { return Some(format!("<{name}>")) };
        let key = attribute.key.local_name().as_ref().to_ascii_lowercase();
        let value = attribute.value.to_ascii_lowercase();
        let value = value.trim();
        let outside = (key == "href" || key == "src") && !value.starts_with('#');
        let animated = key == "attributename" && value.contains("href");
        let entity = value.contains("&#");
        if key.starts_with("on") || outside || animated || entity || loads(value) {
            return Some(key);
        }
    }
    None
}

/// Says whether a style loads something that is not in the picture itself.
fn loads(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let outside =
        |rest: &str| !rest.trim_start_matches([' ', '"', '\'', '\n', '\t']).starts_with('#');
    style.contains("@import") || style.split("url(").skip(1).any(outside)
}

/// Returns the width and height that a picture gives itself, in pixels.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut reader = Reader::from_reader(bytes);
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) | Event::Empty(element) => {
                let get = |name: &str| {
                    let attribute = element.try_get_attribute(name).ok()??;
                    Some(attribute.value.into_owned())
                };
                let number = |text: &str| {
                    let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
                    (1.0..=20_000.0).contains(&number).then_some(number as u32)
                };
                let given = get("width").as_deref().and_then(number);
                let given = given.zip(get("height").as_deref().and_then(number));
                return given.or_else(|| {
                    let view = get("viewBox")?;
                    let parts: Vec<_> = view.split([' ', ',']).filter_map(number).collect();
                    let [.., width, height] = parts.as_slice() else { return None };
                    Some((*width, *height))
                });
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harmless_and_harmful_pictures() {
        let ok = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 450\"><g/></svg>";
        assert_eq!(unsafe_part(ok), None);
        assert_eq!(size(ok), Some((800, 450)));
        let script = b"<svg><script>alert(1)</script></svg>";
        assert_eq!(unsafe_part(script).as_deref(), Some("<script>"));
        assert_eq!(unsafe_part(b"<svg onload=\"x()\"/>").as_deref(), Some("onload"));
        let outside = b"<svg><image href=\"https://x/y.png\"/></svg>";
        assert_eq!(unsafe_part(outside).as_deref(), Some("href"));
        for picture in [
            "<svg><a href=\"#\"><animate attributeName=\"href\" values=\"javascript:x()\"/></a></svg>",
            "<?xml-stylesheet href=\"https://x/y.css\"?><svg/>",
            "<svg><style><![CDATA[@import \"https://x/y.css\"]]></style></svg>",
            "<svg><rect style=\"fill: url( 'https://x/y' )\"/></svg>",
        ] {
            assert!(unsafe_part(picture.as_bytes()).is_some(), "{picture}");
        }
        assert_eq!(unsafe_part(b"<svg><rect fill=\"url(#a)\"/></svg>"), None);
        assert!(unsafe_part(b"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>").is_some());
    }
}
