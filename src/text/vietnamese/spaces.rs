//! Spaces, quotation marks and dashes that are out of place.
//!
//! Judges plain prose, a line at a time; indents and ends of lines are nobody's business here.
//! A text that has no curly quotation mark is left with its straight ones.

use std::ops::Range;

use memchr::memmem;

use super::{Finding, Kind, finding, in_address};

/// Fixed phrases whose hyphen with spaces is official (Decree 30/2020 for the motto; the titles
/// of laws and resolutions for the others). Compared with what stands around the hyphen.
const HYPHENED: [(&str, &str); 6] = [
    ("kinh tế", "xã hội"),
    ("chính trị", "xã hội"),
    ("văn hóa", "xã hội"),
    ("văn hoá", "xã hội"),
    ("độc lập", "tự do"),
    ("tự do", "hạnh phúc"),
];

/// How many words a link of a motto has at most.
const MOTTO_WORDS_MAX: usize = 3;

/// Which curly marks a text has.
#[derive(Copy, Clone, Debug)]
pub(super) struct Curly {
    double: bool,
    single: bool,
    apostrophe: bool,
}

impl Curly {
    /// Looks through a text, which may belong to a larger one that has them.
    pub(super) fn of(text: &str, among_curly: bool) -> Curly {
        let has = |sign: &str| memmem::find(text.as_bytes(), sign.as_bytes()).is_some();
        let single = has("‘") || has("’");
        Curly {
            double: among_curly || has("“") || has("”"),
            single,
            apostrophe: single && curly_apostrophe(text),
        }
    }
}

/// Judges what lies between two words.
pub(super) fn gap<'a>(
    text: &'a str,
    gap: Range<usize>,
    among_curly: bool,
    curly: &mut Option<Curly>,
    found: &mut Vec<Finding<'a>>,
) {
    for at in gap {
        let hit = match text.as_bytes()[at] {
            b' ' => space(text, at),
            b',' | b';' => comma(text, at),
            b'"' | b'\'' => {
                quote(text, at, *curly.get_or_insert_with(|| Curly::of(text, among_curly)))
            }
            _ => None,
        };
        if let Some((kind, range, better)) = hit {
            found.push(finding(text, kind, range, Some(better)));
        }
    }
}

/// What is wrong, where, and what should stand there.
type Hit = (Kind, Range<usize>, String);

/// Two spaces together, a space before a mark, a hyphen between spaces.
fn space(text: &str, at: usize) -> Option<Hit> {
    let bytes = text.as_bytes();
    let next = *bytes.get(at + 1)?;
    let before = text[..at].chars().next_back().filter(|c| !c.is_whitespace())?;
    let hit = |range, better: &str| Some((Kind::Spacing, range, better.to_owned()));
    match next {
        b' ' | 0xC2 => {
            let rest = &text[at..];
            let gap = rest.len() - rest.trim_start_matches([' ', '\u{A0}']).len();
            let ends = matches!(bytes.get(at + gap), None | Some(b'\n' | b'\r' | b'|'));
            if gap > 1 && !(ends || before == '|') { hit(at..at + gap, " ") } else { None }
        }
        b',' | b'.' | b';' | b':' | b'!' | b'?' if stands_apart(text, at, before) => {
            let joined = bytes.get(at + 2).is_some_and(|after| !after.is_ascii_whitespace());
            let space = if joined && next == b',' { " " } else { "" };
            Some((Kind::Spacing, at..at + 2, char::from(next).to_string() + space))
        }
        b'-' if bytes.get(at + 2) == Some(&b' ') && is_dash(text, at, before) => {
            hit(at..at + 3, " – ")
        }
        _ => None,
    }
}

/// Tells whether a mark behind a space ends something, and is no ellipsis, path or smiley.
fn stands_apart(text: &str, at: usize, before: char) -> bool {
    let mut rest = text[at + 1..].chars();
    let mark = rest.next();
    let after = rest.next();
    let sentence = before.is_alphanumeric() || matches!(before, '”' | '’' | ')' | '%' | '"');
    let free = match after {
        None => true,
        Some(c) if c.is_whitespace() => true,
        Some(')') if matches!(mark, Some(':' | ';')) => false,
        Some('”' | '"' | ')') => rest.next().is_none_or(|c| !c.is_alphanumeric()),
        Some(c) => mark == Some(',') && c.is_alphabetic(),
    };
    sentence && free
}

/// Tells whether a hyphen between spaces stands for a dash.
fn is_dash(text: &str, at: usize, before: char) -> bool {
    let (head, rest) = (&text[..at], &text[at + 3..]);
    // At the start of a line it is a bullet; beside figures it may be a minus.
    let after = rest.chars().next();
    let prose = |c: char| c.is_alphabetic() || matches!(c, '“' | '”' | '"' | ')' | '(' | ',' | '.');
    let Some(after) = after else { return false };
    let begins = prose(before) || before.is_ascii_digit() && after.is_alphabetic();
    let goes_on = prose(after) || after.is_ascii_digit() && before.is_alphabetic();
    // A chain of short words is a motto: “sáng - xanh - sạch - đẹp”.
    let is_link = |piece: &str| {
        piece.split(' ').count() <= MOTTO_WORDS_MAX && !piece.contains(['.', ',', ';', ':', '\n'])
    };
    let in_chain = rest.split_once(" - ").is_some_and(|(piece, _)| is_link(piece))
        || head.rsplit_once(" - ").is_some_and(|(_, piece)| is_link(piece));
    begins
        && goes_on
        && !in_chain
        && !HYPHENED.iter().any(|(left, right)| ends_with(head, left) && starts_with(rest, right))
}

fn ends_with(text: &str, phrase: &str) -> bool {
    let count = phrase.chars().count();
    let start = text.char_indices().rev().nth(count - 1).map(|(start, _)| start);
    start.is_some_and(|start| text[start..].to_lowercase() == phrase)
}

fn starts_with(text: &str, phrase: &str) -> bool {
    let end = text.char_indices().nth(phrase.chars().count()).map_or(text.len(), |(end, _)| end);
    text[..end].to_lowercase() == phrase
}

/// A comma or semicolon with a word right behind it.
fn comma(text: &str, at: usize) -> Option<Hit> {
    let word = |c: &char| c.is_alphabetic();
    let ahead = text[at + 1..].chars().take(2).take_while(word).count();
    let behind = text[..at].chars().rev().take(2).take_while(word).count();
    let range = at..at + 1;
    // Single letters are signs of formulas; “&amp;” is a name of a character.
    if ahead < 2 || behind < 2 || in_address(text, &range) || is_entity(&text[..at]) {
        return None;
    }
    let better = format!("{} ", &text[range.clone()]);
    Some((Kind::Spacing, range, better))
}

fn is_entity(head: &str) -> bool {
    let name = head.len() - head.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
    head[..head.len() - name].ends_with('&')
}

/// A straight quotation mark in a text that has curly ones.
fn quote(text: &str, at: usize, curly: Curly) -> Option<Hit> {
    let mark = text.as_bytes()[at];
    let before = text[..at].chars().next_back();
    let after = text[at + 1..].chars().next();
    // Feet and inches, minutes and seconds.
    let is_measure = before.is_some_and(|c| c.is_ascii_digit()) && lone(text, at);
    let inside = before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic);
    let wanted = match (mark, inside) {
        (b'"', _) => curly.double,
        (_, true) => curly.apostrophe,
        (_, false) => curly.double || curly.single,
    };
    if !wanted || is_measure || in_quoted_address(text, at) {
        return None;
    }
    let opens = before.is_none_or(|c| c.is_whitespace() || "([“‘–".contains(c));
    let better = match (mark, opens) {
        (b'"', true) => "“",
        (b'"', false) => "”",
        (_, true) => "‘",
        (_, false) => "’",
    };
    Some((Kind::StraightQuotes, at..at + 1, better.to_owned()))
}

/// Tells whether a mark has no other of its kind on its line to pair with.
fn lone(text: &str, at: usize) -> bool {
    let start = text[..at].rfind('\n').map_or(0, |start| start + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    let mark = text.as_bytes()[at];
    text[start..end].bytes().filter(|byte| *byte == mark).count() % 2 == 1
}

fn in_quoted_address(text: &str, at: usize) -> bool {
    // `key="value"` is no prose.
    text[..at].ends_with('=') || in_address(text, &(at..at))
}

fn curly_apostrophe(text: &str) -> bool {
    text.match_indices('’').any(|(at, sign)| {
        let before = text[..at].chars().next_back();
        let after = text[at + sign.len()..].chars().next();
        before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, want: &[(&str, &str)]) {
        let mut found = Vec::new();
        gap(text, 0..text.len(), false, &mut None, &mut found);
        let found: Vec<_> =
            found.iter().map(|f| (f.text, f.better.as_deref().unwrap_or_default())).collect();
        assert_eq!(found, want, "{text}");
    }

    #[test]
    fn spaces_are_counted() {
        check("hai  từ", &[("  ", " ")]);
        check("12 \u{A0}km và\u{A0}xã", &[(" \u{A0}", " ")]);
        check("  thụt đầu dòng  \n   dòng hai  ", &[]);
        check("| một   | hai |\n|---|---|", &[]);
        check("một , hai ; ba !", &[(" ,", ","), (" ;", ";"), (" !", "!")]);
        check("một ,hai", &[(" ,", ", ")]);
        check("như thế ... rồi .vn và :) :---: a :b", &[]);
        check("một,hai; ba;bốn", &[(",", ", "), (";", "; ")]);
        check("1,284 a,b x;y &amp;hai https://a.vn/mot,hai", &[]);
    }

    #[test]
    fn hyphens_do_not_stand_for_dashes() {
        check("Đồng Tâm - một thôn", &[(" - ", " – ")]);
        check("năm 2026 - năm của", &[(" - ", " – ")]);
        check("phát triển kinh tế - xã hội; Độc lập - Tự do - Hạnh phúc", &[]);
        check("sáng - xanh - sạch - đẹp", &[]);
        check("họp - rồi cả tổ đi làm - rất vui", &[(" - ", " – "), (" - ", " – ")]);
        check("- một\n- hai\n5 - 3 = 2, 7 - 9 giờ", &[]);
    }

    #[test]
    fn straight_quotes_stand_out_among_curly_ones() {
        check("“một” và \"hai\"", &[("\"", "“"), ("\"", "”")]);
        check("\"một\" và 'hai', don't", &[]);
        check("“one” don't 'two'", &[("'", "‘"), ("'", "’")]);
        check("it’s here, don't", &[("'", "’")]);
        check("“cao” 5' và 6\", a=\"b\"", &[]);
    }
}
