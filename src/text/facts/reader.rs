//! Walks over a text once and hands each place to the reader that may begin a fact there.
//!
//! Owns the cursor that readers share and the order in which they are asked. What numbers,
//! dates and codes look like is for `number`, `amount`, `when` and `code`.

use super::clock;
use super::code;
use super::era;
use super::lexicon::{Lexicon, Word};
use super::token::{Kind, Token, tokens};
use super::value::{Fact, Note, Sort, Value};
use super::{amount, ordinal, when};
use crate::text::lang::Lang;

/// A text under reading, and the facts so far.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) lang: Lang,
    tokens: Vec<Token>,
    pub(super) facts: Vec<Fact<'t>>,
    /// The last amount, which may share its unit with the next one.
    pub(super) last: Option<amount::Last>,
    /// Whether the text speaks of an evening, once somebody has asked.
    pub(super) evening: Option<bool>,
}

/// Returns the facts of a text in the order in which they stand.
pub(super) fn facts(text: &str, lang: Lang) -> Vec<Fact<'_>> {
    let tokens = tokens(text, Lexicon::of(lang));
    let mut reader = Reader { text, lang, tokens, facts: Vec::new(), last: None, evening: None };
    code::addresses(&mut reader);
    let addresses = reader.facts.len();
    let mut at = 0;
    while let Some(token) = reader.tokens.get(at) {
        // Most words end here.
        at = match token.kind {
            Kind::Word(Word::Other) => at + 1,
            kind => reader.read(at, kind).map_or(at + 1, |end| end.max(at + 1)),
        };
    }
    if addresses > 0 {
        reader.facts.sort_by_key(|fact| fact.range.start);
    }
    reader.facts
}

impl<'t> Reader<'t> {
    /// Reads what begins at a token, and returns where it ends.
    fn read(&mut self, at: usize, kind: Kind) -> Option<usize> {
        match kind {
            Kind::Digits if self.is_inside_word(at) => self.year_of_word(at),
            // "thế hệ 9X"
            Kind::Digits if self.is_glued(at + 1) && self.word(at + 1) == Word::Letter(10) => {
                Some(at + 2)
            }
            Kind::Digits => code::number(self, at)
                .or_else(|| when::numeric(self, at))
                .or_else(|| when::day_first(self, at))
                .or_else(|| clock::clock(self, at))
                .or_else(|| ordinal::digits(self, at))
                .or_else(|| amount::read(self, at)),
            Kind::Sign('(' | '+') => code::phone(self, at),
            Kind::Sign('$' | '€') => amount::prefixed(self, at),
            Kind::Sign('/') => amount::rate(self, at),
            Kind::Sign(_) => None,
            Kind::Word(word) => self.read_word(at, word),
        }
    }

    fn read_word(&mut self, at: usize, word: Word) -> Option<usize> {
        match word {
            Word::Small(_) | Word::Tens(_) | Word::Nam | Word::A | Word::Half | Word::Scale(_) => {
                clock::clock(self, at)
                    .or_else(|| ordinal::words(self, at))
                    .or_else(|| amount::read(self, at))
            }
            Word::Unit(..) => amount::prefixed(self, at),
            Word::Loose(_) | Word::Times(_) | Word::Gap => amount::loose(self, at),
            Word::Vague => era::decades(self, at).or_else(|| amount::rate(self, at)),
            Word::Thap => era::decades(self, at),
            Word::Each | Word::Every(_) => amount::rate(self, at),
            Word::Month(_) => when::month_first(self, at),
            Word::Ngay | Word::Mung => when::ngay(self, at),
            Word::Thang => when::thang(self, at),
            Word::Quarter | Word::Q => when::quarter(self, at).or_else(|| clock::clock(self, at)),
            Word::Thu | Word::Dau | Word::Nth(_) | Word::Roman(_) | Word::Term => {
                ordinal::words(self, at)
            }
            Word::Giai => ordinal::prize(self, at),
            Word::Weekday(_) | Word::Chu => when::weekday(self, at),
            Word::Night => clock::noon(self, at),
            Word::Part(_) | Word::Phu | Word::Diem => ordinal::part(self, at),
            _ => None,
        }
    }

    /// Adds a fact that takes the tokens from `start` to before `end`.
    pub(super) fn push(
        &mut self,
        sort: Sort,
        (start, end): (usize, usize),
        value: Value,
        sure: bool,
        note: Note,
    ) {
        let (Some(first), Some(last)) =
            (self.tokens.get(start), end.checked_sub(1).and_then(|last| self.tokens.get(last)))
        else {
            return;
        };
        let range = first.start as usize..last.end as usize;
        let Some(text) = self.text.get(range.clone()) else { return };
        self.facts.push(Fact { sort, range, text, value, sure, note });
    }

    /// Returns the kind of a token; beyond the ends there are only signs that nothing wants.
    pub(super) fn kind(&self, at: usize) -> Kind {
        self.tokens.get(at).map_or(Kind::Sign('\0'), |token| token.kind)
    }

    /// Returns the word at a place, [`Word::Other`] for what is none.
    pub(super) fn word(&self, at: usize) -> Word {
        match self.kind(at) {
            Kind::Word(word) => word,
            _ => Word::Other,
        }
    }

    /// Returns the word before a place.
    pub(super) fn word_before(&self, at: usize) -> Word {
        at.checked_sub(1).map_or(Word::Other, |before| self.word(before))
    }

    /// Returns the kind of the token before a place.
    pub(super) fn kind_before(&self, at: usize) -> Kind {
        at.checked_sub(1).map_or(Kind::Sign('\0'), |before| self.kind(before))
    }

    pub(super) fn is_sign(&self, at: usize, sign: char) -> bool {
        self.kind(at) == Kind::Sign(sign)
    }

    /// Tells whether nothing stands between a token and the one before.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued)
    }

    /// Returns the text of a token.
    pub(super) fn slice(&self, at: usize) -> &'t str {
        self.span(at, at + 1)
    }

    /// Returns the text from one token to before another.
    pub(super) fn span(&self, start: usize, end: usize) -> &'t str {
        let last = end.checked_sub(1).and_then(|last| self.tokens.get(last));
        match (self.tokens.get(start), last) {
            (Some(first), Some(last)) => {
                self.text.get(first.start as usize..last.end as usize).unwrap_or_default()
            }
            _ => "",
        }
    }

    /// Returns the number of tokens.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Takes tokens out of reading.
    pub(super) fn cover(&mut self, start: usize, end: usize) {
        for token in self.tokens.iter_mut().take(end).skip(start) {
            token.kind = Kind::Sign('\0');
        }
    }

    /// Returns a run of at most `length` digits as a number.
    pub(super) fn int(&self, at: usize, length: usize) -> Option<u64> {
        match self.kind(at) {
            Kind::Digits if self.slice(at).len() <= length => self.slice(at).parse().ok(),
            _ => None,
        }
    }

    /// Skips a hyphen that joins words, as in "ten-day".
    pub(super) fn after_hyphen(&self, at: usize) -> usize {
        let joins = self.is_sign(at, '-') && self.is_glued(at) && self.is_glued(at + 1);
        at + usize::from(joins)
    }

    /// Tells whether only a no-break space parts two runs of digits.
    pub(super) fn is_spaced_group(&self, at: usize) -> bool {
        let (Some(before), Some(token)) =
            (at.checked_sub(1).and_then(|at| self.tokens.get(at)), self.tokens.get(at))
        else {
            return false;
        };
        let digits = before.kind == Kind::Digits && token.kind == Kind::Digits;
        let between = self.text.get(before.end as usize..token.start as usize);
        digits && matches!(between, Some("\u{A0}" | "\u{202F}" | "\u{2009}"))
    }

    /// Tells whether the digits are part of a code, as in "c3" and "Covid-19".
    fn is_inside_word(&self, at: usize) -> bool {
        if !self.is_glued(at) || at == 0 {
            return false;
        }
        match self.kind(at - 1) {
            Kind::Word(Word::Unit(..)) => false,
            Kind::Word(_) => true,
            // In "7h-11h" and "5km-7km" the letters belong to digits.
            Kind::Sign('-') if at > 1 && self.is_glued(at - 1) => {
                let unit = self.is_glued(at - 2) && self.kind_before(at - 2) == Kind::Digits;
                matches!(self.kind(at - 2), Kind::Word(_)) && !unit
            }
            _ => false,
        }
    }

    /// Reads "mid-2026", the only digits inside a word that say something.
    fn year_of_word(&mut self, at: usize) -> Option<usize> {
        let joined = self.is_sign(at.checked_sub(1)?, '-');
        (joined && when::year_at(self, at).is_some()).then(|| when::year(self, at)).flatten()
    }
}
