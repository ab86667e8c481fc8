//! Tones that stand where the site's style does not have them.
//!
//! A tone where no style has it (“đòan”) is found whatever the site's style is. Names in
//! official form keep theirs. Other spellings of a sound (i or y: kỹ, kĩ) are left alone.

use super::names::Names;
use super::scan::may_move;
use super::syllable::{is_misplaced, placed, style_of};
use super::word::Word;
use super::{Style, ToneStyle, in_address};

/// Returns a word with its tone where the site's style has it, unless it stands there.
pub(super) fn mended(text: &str, word: &Word, style: &Style<'_>) -> Option<String> {
    let other = style.tone.filter(|own| style_of(word).is_some_and(|shown| shown != *own));
    let want = match other {
        Some(own) => own,
        None if is_misplaced(word) => style.tone.unwrap_or(ToneStyle::Old),
        None => return None,
    };
    if in_address(text, &(word.start..word.end)) || style.names.holds(text, word) {
        return None;
    }
    placed(&text[word.start..word.end], want)
}

/// Counts the syllables of each style, old and new, outside names in official form.
pub fn count(text: &str, names: &Names) -> [usize; 2] {
    let mut counts = [0, 0];
    may_move(text, |word| {
        if let Some(style) = style_of(word).filter(|_| !names.holds(text, word)) {
            counts[style as usize] += 1;
        }
    });
    counts
}
