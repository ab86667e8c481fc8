//! A text as a row of numbered words.
//!
//! Owns which word is which number, and what is remembered of a word. What makes two words one
//! is the business of `words`.

use std::borrow::Cow;
use std::collections::HashMap;

use super::super::words::{self, Event, Kind};

/// The numbers of the words of both texts.
pub(super) type Names = HashMap<String, u32>;

/// A text that was read.
pub(super) struct Text<'t> {
    /// The text without unseen characters; places refer to it.
    pub(super) text: Cow<'t, str>,
    pub(super) words: Vec<Word>,
}

/// A word, number or sign of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    /// Equal for words that are compared as equal.
    pub(super) id: u32,
    /// Its place among the words of the whole text.
    pub(super) at: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it is a number or a sign.
    pub(super) fact: bool,
    /// Which of its letters are capitals.
    pub(super) capitals: u64,
    /// Whether it stands in a line of capitals only.
    pub(super) shouted: bool,
    /// Whether a sentence or a line ends with it.
    pub(super) ends: bool,
}

impl<'t> Text<'t> {
    pub(super) fn read(text: &'t str, names: &mut Names) -> Self {
        let text = words::visible(text);
        let mut found: Vec<Word> = Vec::new();
        let (mut line, mut small) = (0, false);
        words::each(&text, |event| match event {
            Event::Token(token) => {
                let next = u32::try_from(names.len()).unwrap_or(u32::MAX);
                let id = names.get(token.key).copied().unwrap_or_else(|| {
                    names.insert(token.key.to_owned(), next);
                    next
                });
                small |= token.small;
                found.push(Word {
                    id,
                    at: found.len(),
                    start: token.range.start,
                    end: token.range.end,
                    fact: token.kind != Kind::Word,
                    capitals: token.capitals,
                    shouted: false,
                    ends: false,
                });
            }
            Event::Sentence => end(&mut found),
            Event::Line => {
                end(&mut found);
                found[line..].iter_mut().for_each(|word| word.shouted = !small);
                (line, small) = (found.len(), false);
            }
        });
        Self { text, words: found }
    }
}

fn end(words: &mut [Word]) {
    if let Some(last) = words.last_mut() {
        last.ends = true;
    }
}
