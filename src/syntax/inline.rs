//! Small repairs on stretches of text and HTML.
//!
//! Owns what keeps control characters, which mark open places, out of what editors write. It
//! must not know Markdown.

use std::borrow::Cow;

/// Removes control characters that an entity such as `&#2;` put into text.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().any(is_control) { Cow::Owned(strip(text)) } else { Cow::Borrowed(text) }
}

/// Removes control characters other than tab and line feed.
pub fn strip(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii() || !is_control(*c as u8)).collect()
}

fn is_control(byte: u8) -> bool {
    (byte < 0x20 && byte != b'\n' && byte != b'\t') || byte == 0x7f
}

/// Removes from raw HTML the numeric entities that stand for control characters.
pub fn without_control_entities(html: &str) -> Cow<'_, str> {
    if !html.contains("&#") {
        return Cow::Borrowed(html);
    }
    let mut clean = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("&#") {
        let (before, entity) = rest.split_at(at);
        clean.push_str(before);
        let digits = &entity[2..];
        let (radix, digits) = match digits.strip_prefix(['x', 'X']) {
            Some(digits) => (16, digits),
            None => (10, digits),
        };
        let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
        let number = u32::from_str_radix(&digits[..end], radix).unwrap_or(0);
        rest = digits[end..].strip_prefix(';').unwrap_or(&digits[end..]);
        if let Some(c) = char::from_u32(number).filter(|c| !c.is_control()) {
            match c {
                '<' => clean.push_str("&lt;"),
                '>' => clean.push_str("&gt;"),
                '&' => clean.push_str("&amp;"),
                '"' => clean.push_str("&quot;"),
                c => clean.push(c),
            }
        }
    }
    clean.push_str(rest);
    Cow::Owned(clean)
}

/// Turns an anchor that an editor chose into one that is safe in an attribute and an address.
pub fn anchor(id: &str) -> String {
    crate::text::fold::slugify(id)
}

/// Cuts text at a word so that it has at most `max` characters, with an ellipsis where it was cut.
pub fn shorten(text: &str, max: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(max) else { return text.to_owned() };
    let cut = text[..end].rfind(' ').unwrap_or(end);
    format!("{}…", text[..cut].trim_end_matches([',', ';', ':', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_for_control_characters_go_and_others_stay() {
        assert_eq!(without_control_entities("a&#2;b&#x3;c&#160;d&#60;"), "abc\u{a0}d&lt;");
        assert_eq!(without_control_entities("&#;&#x;&#99999999999;"), "");
    }

    #[test]
    fn text_is_cut_at_words() {
        assert_eq!(shorten("Ngày hội đại đoàn kết", 12), "Ngày hội…");
        assert_eq!(shorten("Ngày hội", 12), "Ngày hội");
    }
}
