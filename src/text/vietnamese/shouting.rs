//! Passages in capitals: hard to read, and a screen reader may spell them out.

use super::syllable::is_syllable;
use super::word::Words;
use crate::text::lang::Lang;

/// As many words in capitals are no longer an abbreviation or a heading's start.
pub(super) const WORDS_MIN: usize = 5;

/// Judges a run of words in capitals, from the first to the last.
pub(super) fn is_passage(run: &str, lang: Lang) -> bool {
    let (mut count, mut spoken) = (0, 0);
    for word in Words::new(run) {
        count += 1;
        // “UBND, HĐND, MTTQ” are abbreviations, and each is pronounced so.
        spoken += usize::from(match lang {
            Lang::Vi => is_syllable(&word),
            Lang::En => word.len > 3,
        });
    }
    count >= WORDS_MIN && spoken * 2 > count
}

/// Tells whether what lies between two words leaves them in one passage.
pub(super) fn joins(gap: &str) -> bool {
    let signs = [" ", ", ", ": ", " – ", " - ", " “", "” ", "’", "\n", "  "];
    signs.contains(&gap)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_passages_in_capitals_are_told_from_abbreviations() {
        for (run, lang, want) in [
            ("TOÀN DÂN ĐOÀN KẾT XÂY DỰNG", Lang::Vi, true),
            ("UBND, HĐND, MTTQ, CCB, LHPN, BTV", Lang::Vi, false),
            ("BẢN TIN THÁNG", Lang::Vi, false),
            ("READ THIS BEFORE EVERYTHING ELSE NOW", Lang::En, true),
            ("VFF, UN, EU, WHO, FAO", Lang::En, false),
        ] {
            assert_eq!(is_passage(run, lang), want, "{run}");
        }
    }
}
