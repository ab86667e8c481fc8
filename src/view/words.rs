//! The words and forms of one language: messages of the theme, dates, numbers.
//!
//! Owns [`Words`]. A message that the theme lacks shows as its key, so that the page is still
//! readable; which ones are lacking is known and told.

use std::collections::BTreeSet;
use std::sync::Mutex;

use crate::text::date::Dates;
use crate::text::lang::Lang;
use crate::text::messages::{Arg, Messages};
use crate::text::number::Numbers;

/// The words and forms of one language.
pub struct Words {
    /// Dates for people.
    pub dates: Dates,
    /// Numbers for people.
    pub numbers: Numbers,
    /// The theme's messages.
    pub messages: Messages,
    missing: Mutex<BTreeSet<String>>,
}

impl Words {
    /// Makes the words of a language.
    pub fn new(lang: Lang, messages: Messages) -> Self {
        let (dates, numbers) = (Dates::new(lang), Numbers::new(lang));
        Self { dates, numbers, messages, missing: Mutex::default() }
    }

    /// Returns a message that needs no value.
    pub fn message(&self, key: &str) -> String {
        match self.messages.plain().get(key) {
            Some(text) => text.clone(),
            None => self.messages.get(key).unwrap_or_else(|| self.lacking(key)),
        }
    }

    /// Returns a message with values.
    pub fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.format(key, args).unwrap_or_else(|| self.lacking(key))
    }

    /// Returns a message with one value that is text.
    pub fn with_text(&self, key: &str, name: &str, text: &str) -> String {
        self.format(key, &[(name, Arg::Text(text))])
    }

    /// Returns the keys that were asked for and that the theme lacks.
    pub fn missing(&self) -> BTreeSet<String> {
        self.missing.lock().map(|missing| missing.clone()).unwrap_or_default()
    }

    fn lacking(&self, key: &str) -> String {
        if let Ok(mut missing) = self.missing.lock() {
            missing.insert(key.to_owned());
        }
        key.to_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words")
    }
}
