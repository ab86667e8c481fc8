//! XML 1.0 as text, one element a line.
//!
//! Owns escaping and the choice of characters; knows no format. Nothing here can fail, so that a
//! serialiser is a plain function from a value to bytes.

use std::borrow::Cow;

/// A document being written.
pub(super) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

/// Attributes of an element; one with an empty value is left out.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Xml {
    /// Begins a document with its root element.
    pub(super) fn new(root: &'static str, attributes: Attributes<'_>) -> Self {
        let out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>".to_owned();
        let mut xml = Xml { out, open: Vec::new() };
        xml.open(root, attributes);
        xml
    }

    /// Opens an element that holds others.
    pub(super) fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.out.push('>');
        self.open.push(name);
    }

    /// Closes the innermost open element.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.line();
            self.end(name);
        }
    }

    /// Writes an element without content.
    pub(super) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.out.push_str("/>");
    }

    /// Writes an element with text, even if the text is empty.
    pub(super) fn required(&mut self, name: &'static str, text: &str) {
        self.text_with(name, &[], text);
    }

    /// Writes an element with text, or nothing if the text is empty.
    pub(super) fn text(&mut self, name: &'static str, text: &str) {
        if !text.is_empty() {
            self.text_with(name, &[], text);
        }
    }

    /// Writes an element with attributes and text.
    pub(super) fn text_with(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.start(name, attributes);
        self.out.push('>');
        for c in allowed(text).chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                // Not after `]]`, and elsewhere it does no harm.
                '>' => self.out.push_str("&gt;"),
                // A parser would make a line feed of it.
                '\r' => self.out.push_str("&#13;"),
                c => self.out.push(c),
            }
        }
        self.end(name);
    }

    /// Closes what is open and returns the document.
    pub(super) fn finish(mut self) -> Vec<u8> {
        while !self.open.is_empty() {
            self.close();
        }
        self.out.push('\n');
        self.out.into_bytes()
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', self.open.len()));
    }

    fn start(&mut self, name: &str, attributes: Attributes<'_>) {
        self.line();
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            self.attribute_value(value);
            self.out.push('"');
        }
    }

    fn attribute_value(&mut self, value: &str) {
        for c in allowed(value).chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                // A parser would make spaces of these.
                '\t' | '\n' | '\r' => self.out.push_str(&format!("&#{};", u32::from(c))),
                c => self.out.push(c),
            }
        }
    }

    fn end(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }
}

/// Returns the text without the characters that XML 1.0 has no way to write.
fn allowed(text: &str) -> Cow<'_, str> {
    let forbidden = |c: char| {
        matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}')
            || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    if text.contains(forbidden) {
        Cow::Owned(text.replace(forbidden, ""))
    } else {
        Cow::Borrowed(text)
    }
}
