//! Content lines of iCalendar: escaping, folding, line ends (RFC 5545, section 3.1; RFC 6868).

use super::super::uri::uri;

/// A line has at most so many octets, without its end.
const OCTETS_MAX: usize = 75;

/// Lines being written.
#[derive(Default)]
pub(super) struct Lines {
    out: String,
}

impl Lines {
    /// Writes a line whose value is ready, folded between characters.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if octets + c.len_utf8() > OCTETS_MAX {
                self.out.push_str("\r\n ");
                octets = 1;
            }
            self.out.push(c);
            octets += c.len_utf8();
        }
        self.out.push_str("\r\n");
    }

    /// Writes a line of text, or nothing if the text is empty.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.put(name, &escape(text));
        }
    }

    /// Writes a line with an address, or nothing if the address is empty.
    pub(super) fn uri(&mut self, name: &str, address: &str) {
        if !address.is_empty() {
            self.put(name, &uri(address));
        }
    }

    /// Returns the lines.
    pub(super) fn finish(self) -> Vec<u8> {
        self.out.into_bytes()
    }
}

/// Returns a text as the value of a property of type TEXT.
pub(super) fn escape(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(c),
            c if c.is_ascii_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Returns a text as the value of a parameter, in quotation marks where it needs them.
pub(super) fn parameter(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '^' => out.push_str("^^"),
            '"' => out.push_str("^'"),
            '\n' => out.push_str("^n"),
            '\t' => out.push(c),
            c if c.is_ascii_control() => {}
            c => out.push(c),
        }
    }
    if out.contains([':', ';', ',']) { format!("\"{out}\"") } else { out }
}
