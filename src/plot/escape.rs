//! Text and ids as XML allows them.

use std::fmt::Write;

/// Adds a text, safe between tags and in quoted attributes.
///
/// What XML 1.0 (section 2.2) forbids altogether is left out.
pub(crate) fn text(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
}

/// Adds a number with at most one decimal.
pub(crate) fn number(out: &mut String, number: f64) {
    let tenths = if number.is_finite() { (number * 10.0).round() } else { 0.0 };
    // Zero has a sign in floating point; a file's bytes should not depend on it.
    let tenths = if tenths == 0.0 { 0.0 } else { tenths };
    _ = write!(out, "{}", tenths / 10.0);
}

/// Returns an id that XML and CSS allow: other characters become hyphens.
pub(crate) fn id(id: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || "-_".contains(c) { c } else { '-' };
    let mut out: String = id.chars().map(safe).collect();
    if !out.starts_with(|c: char| c.is_ascii_alphabetic()) {
        out.insert_str(0, "plot-");
    }
    out
}
