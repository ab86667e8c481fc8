//! VIQR (RFC 1456): Vietnamese in ASCII, the marks written behind their vowel.
//!
//! Owns the rule. `^` hat, `(` breve, `+` horn; `'` sắc, `` ` `` huyền, `?` hỏi, `~` ngã,
//! `.` nặng; `dd` is đ; a backslash keeps a sign from being a mark. At the end of a sentence a
//! full stop or question mark is punctuation, as writers of the time left it unmarked.

use crate::text::vietnamese::letter::{Tone, untoned, with_tone};

/// Returns the text with every letter of the rule decoded.
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let starts = decoded.is_empty() || decoded.ends_with(char::is_whitespace);
        let address = if starts { address(rest) } else { 0 };
        if address > 0 {
            decoded.push_str(&rest[..address]);
            rest = &rest[address..];
        } else if let Some((found, length)) = letter(rest) {
            decoded.push(found);
            rest = &rest[length..];
        } else if let ('\\', Some(kept)) = (c, after.chars().next().filter(|c| is_sign(*c))) {
            decoded.push(kept);
            rest = &after[kept.len_utf8()..];
        } else {
            decoded.push(c);
            rest = after;
        }
    }
    decoded
}

/// Returns the letter at the start of a text, and its length in bytes, if it is longer than one.
pub(super) fn letter(text: &str) -> Option<(char, usize)> {
    let bytes = text.as_bytes();
    let first = *bytes.first()?;
    match (first, bytes.get(1)) {
        (b'd', Some(b'd')) => return Some(('đ', 2)),
        (b'D', Some(b'd' | b'D')) => return Some(('Đ', 2)),
        _ => {}
    }
    let (base, _) = untoned(char::from(first)).filter(|_| first.is_ascii_alphabetic())?;
    let (shaped, mut length) = match bytes.get(1).and_then(|sign| shaped(base, *sign)) {
        Some(shaped) => (shaped, 2),
        None => (base, 1),
    };
    let tone = bytes.get(length).and_then(|sign| tone(*sign));
    let tone = tone.filter(|_| !ends_sentence(&text[length..]));
    length += usize::from(tone.is_some());
    (length > 1).then(|| (with_tone(shaped, tone.unwrap_or_default()), length))
}

/// Returns how long the address is that a text begins with, or 0: its signs are no marks.
fn address(text: &str) -> usize {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let word = &text[..end];
    if word.contains("://") || word.contains('@') || word.starts_with("www.") { end } else { 0 }
}

/// Tells whether a sign is one that shapes a letter, and not only a tone.
pub(super) fn is_strong(sign: u8) -> bool {
    matches!(sign, b'^' | b'(' | b'+')
}

fn shaped(base: char, sign: u8) -> Option<char> {
    Some(match (base, sign) {
        ('a', b'^') => 'â',
        ('A', b'^') => 'Â',
        ('e', b'^') => 'ê',
        ('E', b'^') => 'Ê',
        ('o', b'^') => 'ô',
        ('O', b'^') => 'Ô',
        ('a', b'(') => 'ă',
        ('A', b'(') => 'Ă',
        ('o', b'+') => 'ơ',
        ('O', b'+') => 'Ơ',
        ('u', b'+') => 'ư',
        ('U', b'+') => 'Ư',
        _ => return None,
    })
}

fn tone(sign: u8) -> Option<Tone> {
    Some(match sign {
        b'\'' => Tone::Sac,
        b'`' => Tone::Huyen,
        b'?' => Tone::Hoi,
        b'~' => Tone::Nga,
        b'.' => Tone::Nang,
        _ => return None,
    })
}

/// Tells whether the sign at the start of a text ends a sentence: nothing follows, or a capital.
fn ends_sentence(text: &str) -> bool {
    let mut rest = text.chars();
    if !matches!(rest.next(), Some('.' | '?')) {
        return false;
    }
    // With punctuation of its own behind it a sign is a mark: “Họ.” is written “Ho..”.
    let rest = rest.as_str();
    if rest.starts_with(['.', '?', '!', ',', ';', ':']) {
        return text.starts_with("...");
    }
    let next = rest.trim_start_matches(['"', ')', '\'']);
    let gap = next.trim_start();
    gap.is_empty() || gap.len() < next.len() && starts_sentence(gap)
}

fn starts_sentence(text: &str) -> bool {
    let lines = text.trim_start_matches(['"', '(', '-', ' ']);
    lines.starts_with(|c: char| c.is_uppercase())
}

fn is_sign(c: char) -> bool {
    u8::try_from(u32::from(c)).is_ok_and(|sign| is_strong(sign) || tone(sign).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_texts_are_read() {
        for (viqr, want) in [
            ("Vie^.t Nam, dda^'t nu+o+'c", "Việt Nam, đất nước"),
            ("Co^.ng ho`a xa~ ho^.i chu? nghi~a", "Cộng hòa xã hội chủ nghĩa"),
            ("DDo^.c la^.p, Tu+. do, Ha.nh phu'c", "Độc lập, Tự do, Hạnh phúc"),
            ("Ba` ddi dda^u? To^i ve^` que^.", "Bà đi đâu? Tôi về quê."),
            ("Ho. ho.c ra^'t gio?i. Ma` ho..", "Họ học rất giỏi. Mà họ."),
            ("To^i... Thế", "Tôi... Thế"),
            ("the^' na`o\\? d\\u0021", "thế nào? d\\u0021"),
            ("ddu+o+`ng da`i 2.4 km", "đường dài 2.4 km"),
            ("không", "không"),
            (
                "xem www.mau.vn/a?b hoa(.c https://a.vn/e.x",
                "xem www.mau.vn/a?b hoặc https://a.vn/e.x",
            ),
            ("na(ng la(.ng a(`m", "năng lặng ằm"),
        ] {
            assert_eq!(decode(viqr), want, "{viqr}");
        }
    }
}
