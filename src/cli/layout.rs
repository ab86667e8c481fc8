//! Plain text for a terminal: safe characters, lines that fit, a piece of a source line.
//!
//! Owns widths and breaks. Vietnamese and English letters are one column each once composed, so
//! columns are counted in characters. It must not know what the text says.

use std::ops::Range;

/// More of a source line than this helps nobody.
const EXCERPT_MAX: usize = 300;

/// Less of a source line than this tells nothing.
const EXCERPT_MIN: usize = 20;

/// A piece of a source line, and the part of it that is meant.
#[derive(Clone, Eq, PartialEq, Debug)]
pub(super) struct Excerpt {
    /// The piece, safe to print.
    pub(super) text: String,
    /// The bytes of the piece that are meant.
    pub(super) mark: Range<usize>,
}

/// Returns text without characters that could steer a terminal or hide something.
pub(super) fn visible(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { ' ' } else { shown(c) }).collect()
}

/// Returns text of at most so many characters, with an ellipsis where some were left out.
pub(super) fn shorten(text: &str, max: usize) -> String {
    match text.char_indices().nth(max) {
        Some(_) => text.chars().take(max.saturating_sub(1)).chain(['…']).collect(),
        None => text.to_owned(),
    }
}

/// Breaks text into lines of at most `width` columns; a longer word gets a line of its own.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    wrap_after(0, text, width)
}

/// Wraps text with one beginning for its first line and one for the others.
pub(super) fn hanging(text: &str, width: usize, first: &str, rest: &str) -> String {
    let [begun, indent] = [first, rest].map(|start| start.chars().count());
    let room = width.saturating_sub(indent).max(EXCERPT_MIN);
    let lines = wrap_after(begun.saturating_sub(indent), text, room).into_iter().enumerate();
    let lines = lines.map(|(at, line)| format!("{}{line}", if at == 0 { first } else { rest }));
    lines.collect::<Vec<_>>().join("\n")
}

/// Wraps text whose first line has some columns taken already.
fn wrap_after(taken: usize, text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut used = taken;
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            let length = word.chars().count();
            let space = usize::from(!line.is_empty());
            if used > 0 && used + space + length > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            } else if space > 0 {
                line.push(' ');
                used += 1;
            }
            line.push_str(word);
            used += length;
        }
        lines.push(line);
        used = 0;
    }
    lines
}

/// Cuts the piece around a column, from 1, out of a line; column 0 means the whole line.
pub(super) fn excerpt(line: &str, column: u32, width: usize) -> Excerpt {
    let chars: Vec<char> = line.chars().map(shown).collect();
    let token = token(&chars, column as usize);
    let room = width.clamp(EXCERPT_MIN, EXCERPT_MAX);
    let last = chars.len().saturating_sub(room);
    let from = token.start.saturating_sub(room / 3).min(last);
    let to = (from + room).min(chars.len());
    let mut excerpt = Excerpt { text: String::new(), mark: 0..0 };
    for (at, c) in (from..to).zip(&chars[from..to]) {
        let cut = (at == from && from > 0) || (at + 1 == to && to < chars.len());
        excerpt.text.push(if cut { '…' } else { *c });
        if at < token.start {
            excerpt.mark.start = excerpt.text.len();
        }
        if at < token.end {
            excerpt.mark.end = excerpt.text.len();
        }
    }
    excerpt.mark.end = excerpt.mark.end.max(excerpt.mark.start);
    excerpt
}

/// Finds the end of what begins at a column: a word, a quotation, a link, a list.
fn token(chars: &[char], column: usize) -> Range<usize> {
    if column == 0 {
        let start = chars.iter().position(|c| !c.is_whitespace()).unwrap_or(0);
        let end = chars.iter().rposition(|c| !c.is_whitespace()).map_or(start, |at| at + 1);
        return start..end;
    }
    let start = (column - 1).min(chars.len());
    let rest = &chars[start..];
    let close = |ends: &[char]| {
        let found = ends.iter().find_map(|end| rest.iter().skip(1).position(|c| c == end));
        found.map(|at| at + 2)
    };
    let length = match rest.first() {
        Some(quote @ ('"' | '\'')) => close(&[*quote]),
        Some('[' | '!') => close(&[')', ']']),
        Some('<') => close(&['>']),
        Some('{') => close(&['}']),
        _ => None,
    };
    let length = length.unwrap_or_else(|| {
        let mut inside = rest.iter().zip(1..).skip(1);
        let end = inside.find(|(c, next)| match c {
            ',' | ']' | '}' | ')' | '>' => true,
            ':' => rest.get(*next).is_none_or(|c| c.is_whitespace()),
            c => c.is_whitespace(),
        });
        end.map_or(rest.len(), |(_, next)| next - 1)
    });
    start..start + length
}

/// Returns a character to look at in place of one that can't be seen or has effects.
fn shown(c: char) -> char {
    match c {
        '\t' => '→',
        '\u{7f}' => '␡',
        // Below the space: the picture of the control character.
        c if c < ' ' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{fffd}'),
        '\u{80}'..='\u{9f}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' => {
            '\u{fffd}'
        }
        '\u{2060}'..='\u{206f}' | '\u{feff}' => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(visible("a\x1b[31m\tb\nc\u{202e}d"), "a␛[31m→b c\u{fffd}d");
        assert_eq!(shorten("đường hoa", 6), "đường…");
        assert_eq!(shorten("đường", 5), "đường");
    }

    #[test]
    fn lines_fit_and_words_stay_whole() {
        assert_eq!(wrap("một hai ba bốn", 7), ["một hai", "ba bốn"]);
        assert_eq!(wrap("https://example.vn a", 5), ["https://example.vn", "a"]);
        assert_eq!(wrap("a\n\n  b c", 80), ["a", "", "b c"]);
        let text = hanging("một hai ba bốn năm sáu bảy", 24, "lỗi[x]: ", "  ");
        assert_eq!(text, "lỗi[x]: một hai ba bốn\n  năm sáu bảy");
    }

    fn check(line: &str, column: u32, want: &str) {
        let Excerpt { text, mark } = excerpt(line, column, 80);
        assert_eq!(&text[mark], want, "{line}");
    }

    #[test]
    fn what_is_meant_is_marked() {
        check("titel: \"A\"", 1, "titel");
        check("url: https://a.vn/b x", 6, "https://a.vn/b");
        check("areas: [một, hai]", 9, "một");
        check("areas: [một, hai]", 8, "[một, hai]");
        check("title: \"A b\" # c", 8, "\"A b\"");
        check("xem [bài này](@n1), rồi", 5, "[bài này](@n1)");
        check("  cả dòng  ", 0, "cả dòng");
        check("ngắn", 99, "");
        check("", 0, "");
        check("a \x1b b", 3, "␛");
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let line = format!("{}đây {}", "x ".repeat(5000), "y".repeat(5000));
        let Excerpt { text, mark } = excerpt(&line, 10_001, 60);
        assert_eq!(&text[mark], "đây");
        assert_eq!(text.chars().count(), 60);
        assert!(text.starts_with('…') && text.ends_with('…'), "{text}");
        let whole = excerpt(&line, 0, 5000);
        assert_eq!(whole.text.chars().count(), EXCERPT_MAX);
        assert_eq!(whole.mark, 0..whole.text.len());
    }
}
