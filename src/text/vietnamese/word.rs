//! The words of a text, taken apart letter by letter in one pass.
//!
//! Owns what a word is here: a run of letters, digits, loose marks and underscores. It judges
//! nothing; what a syllable is stands in [`super::syllable`].

use super::letter::{self, Tone};

/// The longest syllable: “nghiêng”.
pub const LETTERS_MAX: usize = 7;

/// A word of a text.
#[derive(Copy, Clone, Debug)]
pub struct Word {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// The codes of its letters, as many as a syllable can have.
    codes: [u8; LETTERS_MAX],
    /// How many characters it has, counted up to 255.
    pub len: u8,
    /// How many of them are capitals.
    pub capitals: u8,
    /// Whether the first one is a capital.
    pub capital: bool,
    /// How many of them carry a tone.
    pub tones: u8,
    /// The last tone met.
    pub tone: Tone,
    /// Which letter carries it.
    pub tone_at: u8,
    /// Whether a character is no letter of the Vietnamese alphabet.
    pub foreign: bool,
    /// The same for the same letters in any case; never kept beyond a run of the program.
    pub hash: u32,
}

impl Word {
    /// Returns the letters without tones, if there are few enough for a syllable.
    pub fn codes(&self) -> Option<&[u8]> {
        if self.foreign { None } else { self.codes.get(..usize::from(self.len)) }
    }

    /// Returns the only word of a text.
    pub fn only(text: &str) -> Option<Word> {
        let word = Words::new(text).next()?;
        (word.start == 0 && word.end == text.len()).then_some(word)
    }

    /// Tells whether all letters are capitals, of two at least.
    pub fn is_shouted(&self) -> bool {
        self.capitals > 1 && self.capitals == self.len
    }

    fn new(start: usize) -> Word {
        Word {
            start,
            end: start,
            codes: [0; LETTERS_MAX],
            len: 0,
            capitals: 0,
            capital: false,
            tones: 0,
            tone: Tone::Level,
            tone_at: 0,
            foreign: false,
            hash: 0,
        }
    }

    fn push(&mut self, code: u8, tone: Tone, capital: bool) {
        if let Some(place) = self.codes.get_mut(usize::from(self.len)) {
            *place = code;
        }
        if tone != Tone::Level {
            self.tones = self.tones.saturating_add(1);
            (self.tone, self.tone_at) = (tone, self.len);
        }
        self.hash = mix(self.hash, u32::from(code) | (tone as u32) << 8);
        self.count(capital);
    }

    fn push_foreign(&mut self, c: char) {
        self.foreign = true;
        self.hash = mix(self.hash, foreign(c));
        self.count(c.is_uppercase());
    }

    fn count(&mut self, capital: bool) {
        if capital {
            self.capital |= self.len == 0;
            self.capitals = self.capitals.saturating_add(1);
        }
        self.len = self.len.saturating_add(1);
    }
}

/// Takes a letter into a hash: its code and tone, or the lower case of what is none.
#[inline]
pub(super) fn mix(hash: u32, value: u32) -> u32 {
    (hash.rotate_left(7) ^ value).wrapping_mul(0x9E37_79B1)
}

/// Returns what a character that is no letter of Vietnamese adds to a hash.
pub(super) fn foreign(c: char) -> u32 {
    if c.is_ascii() {
        return c as u32;
    }
    c.to_lowercase().next().unwrap_or(c) as u32 | 1 << 24
}

/// The words of a text, in their order.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Words<'a> {
    /// Takes a text from its start.
    pub fn new(text: &'a str) -> Words<'a> {
        Words { text, at: 0 }
    }

    /// Takes a text from a place on.
    pub fn from(text: &'a str, at: usize) -> Words<'a> {
        Words { text, at }
    }
}

/// Returns the word that ends last before a place.
pub fn before(text: &str, at: usize) -> Option<Word> {
    let head = text[..at].trim_end_matches(|c| !is_word_char(c));
    let start = head.trim_end_matches(is_word_char).len();
    Words::from(text, start).next().filter(|word| word.end <= at)
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        // To the first character of a word.
        while let Some(byte) = bytes.get(at) {
            if byte.is_ascii() {
                if is_word_byte(*byte) {
                    break;
                }
                at += 1;
                continue;
            }
            let c = self.text[at..].chars().next()?;
            if is_word_char(c) {
                break;
            }
            at += c.len_utf8();
        }
        let mut word = Word::new(at);
        while let Some(byte) = bytes.get(at) {
            if byte.is_ascii() {
                if byte.is_ascii_alphabetic() {
                    word.push(byte | 0x20, Tone::Level, byte.is_ascii_uppercase());
                } else if is_word_byte(*byte) {
                    word.push_foreign(char::from(*byte));
                } else {
                    break;
                }
                at += 1;
                continue;
            }
            let c = self.text[at..].chars().next()?;
            match letter::letter(c) {
                Some(found) => word.push(found.code, found.tone, found.capital),
                None if is_word_char(c) => word.push_foreign(c),
                None => break,
            }
            at += c.len_utf8();
        }
        self.at = at;
        word.end = at;
        (word.end > word.start).then_some(word)
    }
}

/// Tells of most words at once that they are not among those added, before a table is asked.
#[derive(Clone, Debug)]
pub struct Sieve([u64; 64]);

impl Sieve {
    /// Adds the hash of a word.
    pub fn add(&mut self, hash: u32) {
        let (place, bit) = Sieve::bit(hash);
        self.0[place] |= bit;
    }

    /// Tells whether a word of this hash may have been added.
    #[inline]
    pub fn may_hold(&self, hash: u32) -> bool {
        let (place, bit) = Sieve::bit(hash);
        self.0[place] & bit != 0
    }

    // The high bits are those that the multiplication has mixed most.
    fn bit(hash: u32) -> (usize, u64) {
        ((hash >> 26) as usize, 1 << (hash >> 20 & 63))
    }
}

// By hand, because arrays are their own default up to a length of 32 only.
impl Default for Sieve {
    fn default() -> Sieve {
        Sieve([0; 64])
    }
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Letters, digits, loose marks and the underscore.
pub(super) fn is_word_char(c: char) -> bool {
    c == '_'
        || letter::letter(c).is_some()
        || c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        let text = "“Ủy ban MTTQ, km2 – 18/11: nghiêng_a càfé”";
        let words: Vec<_> = Words::new(text).map(|word| &text[word.start..word.end]).collect();
        assert_eq!(words, ["Ủy", "ban", "MTTQ", "km2", "18", "11", "nghiêng_a", "càfé"]);
        assert!(Words::new(" – …").next().is_none() && Words::new("").next().is_none());
    }

    #[test]
    fn case_does_not_change_a_hash() {
        let hash = |text: &str| Word::only(text).map(|word| word.hash);
        for word in ["ĐƯỜNG", "Ủy", "Gia_12", "ÑANDÚ", "Ơ", "МОСКВА"] {
            assert_eq!(hash(&word.to_lowercase()), hash(word), "{word}");
            assert_ne!(hash(&format!("{word}a")), hash(word), "{word}");
        }
        assert_ne!(hash("tỏi"), hash("tòi"));
    }

    #[test]
    fn the_word_before_a_place_is_found() {
        let text = "Ủy ban – “nhân”";
        let at = |at| before(text, at).map(|word| &text[word.start..word.end]);
        assert_eq!(at(text.len()), Some("nhân"));
        assert_eq!(at(text.find("nhân").expect("a word")), Some("ban"));
        assert_eq!((at(0), at("Ủy".len())), (None, Some("Ủy")));
    }

    #[test]
    fn words_know_their_letters() {
        let word = Word::only("NghiỄng").expect("a word");
        assert_eq!((word.len, word.capitals, word.capital), (7, 2, true));
        assert_eq!((word.tones, word.tone, word.tone_at), (1, Tone::Nga, 4));
        assert_eq!(word.codes(), Some(&[b'n', b'g', b'h', b'i', 0x82, b'n', b'g'][..]));
        assert_eq!(word.hash, Word::only("nghiễng").expect("a word").hash);
        assert_ne!(word.hash, Word::only("nghiêng").expect("a word").hash);
        assert_eq!(Word::only("trường1").map(|word| word.foreign), Some(true));
        assert_eq!(Word::only("nghiêngg").and_then(|word| word.codes().map(<[u8]>::len)), None);
        assert!(Word::only("hai từ").is_none() && Word::only("").is_none());
        assert!(Word::only("ĐẢNG").is_some_and(|word| word.is_shouted()));
        assert!(!Word::only("Ở").is_some_and(|word| word.is_shouted()));
    }
}
