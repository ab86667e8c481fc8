//! Tones that stand where the site's style does not have them.
//!
//! A tone where no style has it (“đòan”) is found whatever the site's style is. Names in
//! official form keep theirs. Other spellings of a sound (i or y: kỹ, kĩ) are left alone.

use super::syllable::{is_misplaced, placed, style_of};
use super::word::Word;
use super::{Style, ToneStyle, in_address};

/// Returns a word with its tone where the site's style has it, unless it stands there.
///
/// Counts it, old or new, if it shows a style.
pub(super) fn mended(
    text: &str,
    word: &Word,
    style: &Style<'_>,
    counts: &mut [usize; 2],
) -> Option<String> {
    let shown = style_of(word);
    if shown.is_none() && !is_misplaced(word)
        || in_address(text, &(word.start..word.end))
        || style.names.holds(text, word)
    {
        return None;
    }
    let want = match (shown, style.tone) {
        (None, own) => own.unwrap_or(ToneStyle::Old),
        (Some(shown), own) => {
            counts[shown as usize] += 1;
            own.filter(|own| *own != shown)?
        }
    };
    placed(&text[word.start..word.end], want)
}
