//! Widths of text without a font: a cautious guess, and lines broken by it.

/// Line height as a multiple of the size; Vietnamese stacks marks: Ễ, Ậ.
pub(crate) const LINE: f64 = 1.45;

/// From the top of a line to its baseline, as a multiple of the size.
pub(crate) const ASCENT: f64 = 1.1;

/// The longest text that is drawn, in characters; a longer one ends in an ellipsis.
const CHARS_MAX: usize = 400;

/// Returns about how wide a text is in pixels; seldom less than a sans-serif needs.
pub(crate) fn width(text: &str, size: f64, strong: bool) -> f64 {
    let ems: f64 = text.chars().take(CHARS_MAX).map(em).sum();
    ems * size * if strong { 1.06 } else { 1.0 }
}

/// Returns the width of a character in ems.
///
/// Set against the demo's words in Noto Sans, Roboto, Arimo and Be Vietnam Pro: the widest of them
/// needs at most 6 % more than this says, and half of the words need 4 % less.
fn em(c: char) -> f64 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0.0,
        'i' | 'j' | 'l' | 'I' | 'í' | 'ì' | 'ỉ' | 'ĩ' | 'ị' | '|' | '\'' | '’' => 0.28,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | '·' => 0.29,
        'f' | 't' | 'r' | '(' | ')' | '/' | '-' | '“' | '”' | '"' => 0.42,
        's' | 'z' | 'c' | 'J' => 0.55,
        'm' | 'M' | 'W' | '%' | '—' | '@' => 0.93,
        'w' | 'G' | 'O' | 'Q' | 'D' | 'H' | 'N' | 'U' | 'Đ' => 0.78,
        '0'..='9' | '–' => 0.66,
        c if c >= '\u{2e80}' => 1.05,
        c if c.is_uppercase() => 0.72,
        c if !c.is_ascii() && c.is_alphabetic() => 0.65,
        _ => 0.62,
    }
}

/// Breaks a text into lines that fit a width; the last of `max` lines ends in an ellipsis.
pub(crate) fn wrap(text: &str, size: f64, strong: bool, room: f64, max: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut left = CHARS_MAX;
    for word in text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()) {
        let word = clip(word, left);
        left = left.saturating_sub(word.chars().count() + 1);
        let joined = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
        if width(&joined, size, strong) <= room {
            line = joined;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = split_long(word, size, strong, room, &mut lines);
        if lines.len() > max || left == 0 {
            break;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > max {
        lines.truncate(max);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

/// Returns at most so many characters of a word.
fn clip(word: &str, chars: usize) -> String {
    match word.char_indices().nth(chars) {
        Some((at, _)) => format!("{}…", &word[..at]),
        None => word.to_owned(),
    }
}

/// Cuts a word that is longer than a line; gives its rest, and the full lines to `lines`.
fn split_long(word: String, size: f64, strong: bool, room: f64, lines: &mut Vec<String>) -> String {
    if width(&word, size, strong) <= room {
        return word;
    }
    let scale = size * if strong { 1.06 } else { 1.0 };
    let (mut part, mut used) = (String::new(), 0.0);
    for c in word.chars() {
        let wide = em(c) * scale;
        if used + wide > room && !part.is_empty() && wide > 0.0 {
            lines.push(std::mem::take(&mut part));
            used = 0.0;
        }
        part.push(c);
        used += wide;
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_end() {
        let text = "Tỷ lệ hộ đạt “Gia đình văn hóa” ".repeat(40);
        let lines = wrap(&text, 15.0, false, 200.0, 3);
        assert_eq!(lines.len(), 3);
        assert!(lines[2].ends_with('…'));
        assert!(wrap("", 15.0, false, 200.0, 3).is_empty());
        let long = wrap(&"x".repeat(5000), 15.0, true, 200.0, 99);
        assert!(long.iter().all(|line| width(line, 15.0, true) <= 210.0));
        assert_eq!(wrap("a b", 15.0, false, 0.0, 9), ["a", "b"]);
    }
}
