//! The one pass over a text in which everything is found.
//!
//! Owns the quick look at each word and each gap. Nearly all words of sound prose are let go
//! after a look at their bytes; only suspicious ones are taken apart and judged by the other
//! modules. It must not judge anything itself.

use super::letter::{self, ASCII, glimpse};
use super::syllable::is_syllable;
use super::word::{Words, is_word_char, mix};
use super::{Finding, Kind, Style, chars, figures, finding, shouting, slips, spaces, tones, word};
use crate::text::lang::Lang;

/// What a quick look at a word tells.
#[derive(Default)]
struct Glance {
    end: usize,
    hash: u32,
    /// Whether its tone has a vowel beside it that might carry it instead.
    movable: bool,
    /// Whether it may break a rule of spelling.
    respell: bool,
    /// Whether all its letters are capitals, of two at least.
    shouted: bool,
    /// Whether it has a character beyond ASCII that is no letter of Vietnamese.
    odd: bool,
}

/// Looks at the word that begins at a place; `end` is the place itself if there is none.
#[inline]
fn glance(text: &str, start: usize) -> Glance {
    let bytes = text.as_bytes();
    let mut word = Glance::default();
    let mut at = start;
    // Flags of the letter before, of all letters, and of all pairs of neighbours.
    let (mut last, mut all, mut pairs, mut horns) = (0, 0, 0, 0);
    while let Some(byte) = bytes.get(at).copied() {
        let (seen, length) = match ASCII.get(usize::from(byte)) {
            Some(seen) if seen.flags == 0 => break,
            Some(seen) => (*seen, 1),
            None => match letter::look(&bytes[at..]) {
                Some(seen) => seen,
                None => {
                    let Some(c) = text[at..].chars().next().filter(|c| is_word_char(*c)) else {
                        break;
                    };
                    word.odd = true;
                    word.hash = mix(word.hash, word::foreign(c));
                    all |= if c.is_uppercase() { 0 } else { glimpse::SMALL };
                    last = 0;
                    at += c.len_utf8();
                    continue;
                }
            },
        };
        let flags = seen.flags;
        pairs |= flags & last >> 1 | flags >> 1 & last;
        horns |= flags >> 1 & last;
        all |= flags;
        last = flags;
        word.hash = mix(word.hash, seen.value.into());
        at += length;
    }
    word.end = at;
    // VOWEL beside MOVABLE; U before O_HORN.
    word.movable = pairs & glimpse::VOWEL != 0;
    word.respell = horns & glimpse::U != 0;
    word.shouted = all & glimpse::SMALL == 0 && at > start + 1;
    // “ng” and “ngh” are taken apart if what follows may be of the wrong kind.
    if let [b'n' | b'N', b'g' | b'G', third, ..] = &bytes[start..at] {
        word.respell |= matches!(third | 0x20, b'h' | b'e' | b'i') || *third >= 0x80;
    }
    word
}

/// Finds everything but old encodings, in no order, and tells whether there are signs of those.
///
/// Counts the syllables of each style of tones.
pub(super) fn scan<'a>(
    text: &'a str,
    lang: Lang,
    style: &Style<'_>,
    tones: &mut [usize; 2],
) -> (Vec<Finding<'a>>, bool) {
    let mut scan = Scan {
        text,
        lang,
        style,
        tones,
        found: Vec::new(),
        old: false,
        curly: None,
        last: (0, 0),
        figures: 0,
        names: 0,
        slips: 0,
        shout: (0, 0, 0),
    };
    let mut at = 0;
    while at < text.len() {
        let word = glance(text, at);
        if word.end > at {
            scan.word(at, &word);
        }
        at = scan.gap(word.end);
    }
    scan.shout_ends();
    (scan.found, scan.old)
}

/// The state of a pass.
struct Scan<'a, 's> {
    text: &'a str,
    lang: Lang,
    style: &'s Style<'s>,
    /// How many syllables show the old and the new style of tones.
    tones: &'s mut [usize; 2],
    found: Vec<Finding<'a>>,
    /// Whether there are signs of an old encoding.
    old: bool,
    curly: Option<spaces::Curly>,
    /// Where the word before begins, and its hash.
    last: (usize, u32),
    /// How far figures, names and slips have been judged.
    figures: usize,
    names: usize,
    slips: usize,
    /// Words in capitals in a row: how many, from where to where.
    shout: (usize, usize, usize),
}

impl Scan<'_, '_> {
    #[inline]
    fn word(&mut self, start: usize, seen: &Glance) {
        // Names and phrases are known by their first two words.
        let (first, before) = self.last;
        let pair = mix(before, seen.hash);
        self.last = (start, seen.hash);
        if self.style.names.may_begin(pair) && first >= self.names {
            self.name(first);
        }
        if self.lang == Lang::Vi {
            if slips::may_begin(pair) && first >= self.slips {
                self.slip(first);
            }
            if (seen.movable || seen.respell) && start >= self.slips {
                self.syllable(start, seen);
            }
        }
        if seen.odd {
            self.odd(start, seen);
        }
        if self.text.as_bytes()[start].is_ascii_digit() && start >= self.figures {
            let (hit, end) = figures::at(self.text, start, self.lang);
            self.figures = end;
            let hit = hit
                .map(|(range, better)| finding(self.text, Kind::NumberStyle, range, Some(better)));
            self.found.extend(hit);
        }
        // Single letters go along with words in capitals: “Ở ĐÂY CÓ Ý KIẾN”.
        let single = seen.end <= start + 4 && self.is_single_capital(start, seen.end);
        if seen.shouted || self.shout.0 > 0 && single {
            let from = if self.shout.0 == 0 { start } else { self.shout.1 };
            self.shout = (self.shout.0 + 1, from, seen.end);
        } else {
            self.shout_ends();
        }
    }

    fn is_single_capital(&self, start: usize, end: usize) -> bool {
        let mut word = self.text[start..end].chars();
        word.next().is_some_and(char::is_uppercase) && word.next().is_none()
    }

    #[cold]
    fn name(&mut self, start: usize) {
        let text = self.text;
        let word = Words::from(text, start).next();
        if let Some((range, better)) = word.and_then(|word| self.style.names.at(text, &word)) {
            self.names = range.end;
            let better = better.map(str::to_owned);
            let hit = better.map(|better| finding(text, Kind::Capitals, range, Some(better)));
            self.found.extend(hit);
        }
    }

    #[cold]
    fn slip(&mut self, start: usize) {
        let text = self.text;
        let word = Words::from(text, start).next();
        if let Some((range, better)) = word.and_then(|word| slips::at(text, &word)) {
            self.slips = range.end;
            // What was said of its first word is said now of the whole.
            let own = [Kind::Misspelt, Kind::TonePlacement];
            self.found.retain(|hit| hit.range.start < range.start || !own.contains(&hit.kind));
            self.found.push(finding(text, Kind::Misspelt, range, Some(better)));
        }
    }

    fn syllable(&mut self, start: usize, seen: &Glance) {
        let text = self.text;
        let Some(word) = Words::from(text, start).next() else { return };
        // A mark of VNI is a letter like any other, but makes no syllable of the word.
        self.old |= seen.movable && !is_syllable(&word);
        let respelt = if seen.respell { slips::respelt(text, &word) } else { None };
        let hit = match respelt {
            Some(better) => Some((Kind::Misspelt, better)),
            None if seen.movable => tones::mended(text, &word, self.style, self.tones)
                .map(|better| (Kind::TonePlacement, better)),
            None => None,
        };
        let hit = hit.map(|(kind, better)| finding(text, kind, word.start..word.end, Some(better)));
        self.found.extend(hit);
    }

    /// Judges the characters of a word that are no letters of Vietnamese.
    #[cold]
    fn odd(&mut self, start: usize, seen: &Glance) {
        self.old = true;
        for (at, c) in self.text[start..seen.end].char_indices() {
            if chars::is_suspect(c)
                && let Some(hit) = chars::at(self.text, start + at, self.lang)
            {
                self.found.push(hit);
                if self.found.last().is_some_and(|hit| hit.kind == Kind::ConfusableLetter) {
                    return;
                }
            }
        }
    }

    /// Judges what lies between two words, and returns where the next one begins.
    #[inline]
    fn gap(&mut self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        // A single space and a letter of ASCII, or of the blocks that Vietnamese has.
        if let [b' ', next, ..] = bytes[start..]
            && (next.is_ascii_alphanumeric() || matches!(next, 0xC3..=0xC6 | 0xE1))
        {
            return start + 1;
        }
        self.long_gap(start)
    }

    fn long_gap(&mut self, start: usize) -> usize {
        let text = self.text;
        let mut at = start;
        while let Some(c) = text[at..].chars().next() {
            if is_word_char(c) {
                break;
            }
            if c.is_ascii() {
                // The marks of VIQR stand right behind a letter.
                self.old |= at == start && matches!(c, '^' | '(' | '+' | '`' | '~');
            } else {
                self.old |= matches!(c, '\u{A1}'..='\u{FF}' if !matches!(c, '«' | '»'));
                if chars::is_suspect(c) {
                    self.found.extend(chars::at(text, at, self.lang));
                }
            }
            at += c.len_utf8();
        }
        spaces::gap(text, start..at, self.style.curly, &mut self.curly, &mut self.found);
        if self.shout.0 > 0 && !shouting::joins(&text[start..at]) {
            self.shout_ends();
        }
        at
    }

    fn shout_ends(&mut self) {
        let (count, start, end) = std::mem::take(&mut self.shout);
        if count >= shouting::WORDS_MIN && shouting::is_passage(&self.text[start..end], self.lang) {
            self.found.push(finding(self.text, Kind::Shouting, start..end, None));
        }
    }
}
