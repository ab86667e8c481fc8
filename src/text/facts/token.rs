//! Cuts a text into words, runs of digits and signs.
//!
//! Owns what counts as a space, a hyphen or a letter. It looks words up, but gives them no
//! meaning beyond that, and allocates one list of tokens and nothing else.

use super::lexicon::{Lexicon, Word};

/// A word, a run of digits, or a sign.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A run of letters.
    Word(Word),
    /// A run of ASCII digits.
    Digits,
    /// Anything else but spaces. All hyphens and dashes are `-`, all single quotes `'`.
    Sign(char),
}

/// A token and its place in the text.
#[derive(Copy, Clone, Debug)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) kind: Kind,
    /// Whether nothing stands between this token and the one before.
    pub(super) glued: bool,
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Class {
    Space,
    Letter,
    Digit,
    /// A sign of one byte.
    Sign,
    /// The first byte of a character that must be looked at.
    Wide,
}

/// What a byte begins. Inside a character, bytes are letters: only a letter leads to them.
const CLASSES: [Class; 256] = {
    let mut classes = [Class::Letter; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            0..=b' ' | 0x7F => Class::Space,
            b'0'..=b'9' => Class::Digit,
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            0x21..=0x7E => Class::Sign,
            // Latin-1 signs, general punctuation and symbols, byte order mark, emoji.
            0xC2 | 0xE2 | 0xEF | 0xF0..=0xFF => Class::Wide,
            _ => Class::Letter,
        };
        byte += 1;
    }
    classes
};

/// Cuts the text; a text beyond 4 GB has no tokens.
pub(super) fn tokens(text: &str, lexicon: &Lexicon) -> Vec<Token> {
    if u32::try_from(text.len()).is_err() {
        return Vec::new();
    }
    let bytes = text.as_bytes();
    let mut tokens = Vec::with_capacity(text.len() / 5 + 4);
    let (mut at, mut glued) = (0, false);
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        let kind = match CLASSES[usize::from(byte)] {
            Class::Space => {
                at += 1;
                glued = false;
                continue;
            }
            Class::Letter => {
                at = end_of(bytes, at, Class::Letter);
                Kind::Word(lexicon.word(bytes, start, at))
            }
            Class::Digit => {
                at = end_of(bytes, at, Class::Digit);
                Kind::Digits
            }
            Class::Sign => {
                at += 1;
                Kind::Sign(char::from(byte))
            }
            Class::Wide => {
                let wide = text[at..].chars().next().unwrap_or(' ');
                at += wide.len_utf8();
                match sign(wide) {
                    Some(sign) => Kind::Sign(sign),
                    None => {
                        // Joiners and soft hyphens stand inside words and divide nothing.
                        glued &= is_invisible(wide);
                        continue;
                    }
                }
            }
        };
        // The text is shorter than 4 GB, as checked above.
        tokens.push(Token { start: start as u32, end: at as u32, kind, glued });
        glued = true;
    }
    tokens
}

fn end_of(bytes: &[u8], start: usize, class: Class) -> usize {
    let run = bytes[start..].iter().take_while(|byte| CLASSES[usize::from(**byte)] == class);
    start + run.count()
}

/// Returns the sign in its one form, or nothing for a space or an invisible character.
fn sign(wide: char) -> Option<char> {
    match wide {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{2018}' | '\u{2019}' | '\u{201B}' => Some('\''),
        _ if wide.is_whitespace() || is_invisible(wide) => None,
        _ => Some(wide),
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}
