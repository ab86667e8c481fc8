//! The scripts that browsers get, put together once.
//!
//! Owns the order of the parts in `client/` and the words in them. There is no build step: parts
//! are plain files that share one scope, so each can be read and changed by itself.

use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};

use hyper::body::Bytes;

/// The parts of the script in pages, in order.
const PAGE: &[&str] = &[
    include_str!("client/stream.js"),
    include_str!("client/element.js"),
    include_str!("client/reload.js"),
    include_str!("client/style.js"),
    include_str!("client/problems.js"),
    include_str!("client/bar.js"),
    include_str!("client/main.js"),
];

/// The parts of the script that all tabs share.
const SHARE: &[&str] = &[include_str!("client/stream.js"), include_str!("client/share.js")];

const SHEET: &str = include_str!("client/look.css");
const WORDS_VI: &str = include_str!("client/words.vi.json");
const WORDS_EN: &str = include_str!("client/words.en.json");

/// A script.
pub(super) struct Script {
    /// Its text.
    pub(super) text: Bytes,
    /// Its entity tag.
    pub(super) etag: String,
}

/// Both scripts.
pub(super) struct Client {
    /// That of a page.
    pub(super) page: Script,
    /// That of the worker which all tabs share.
    pub(super) share: Script,
}

impl Client {
    /// Puts the scripts together in a language: `vi`, or else English.
    pub(super) fn new(lang: &str) -> Self {
        let words = if lang == "vi" { WORDS_VI } else { WORDS_EN };
        let share = script("share.js", "", SHARE);
        // Tabs that are open while the program is replaced keep the old worker: the new script
        // asks for one of another name.
        let version = share.etag.trim_matches('"');
        let mut head = format!("const WORDS = {};\n", words.trim());
        // Writing to a string can't fail. Every JSON string is one of JavaScript.
        let _ = writeln!(head, "const SHEET = {};", serde_json::Value::from(SHEET));
        let _ = writeln!(head, "const SHARE = '/_lantoa/share.js?{version}';");
        Self { page: script("client.js", &head, PAGE), share }
    }
}

fn script(name: &str, head: &str, parts: &[&str]) -> Script {
    let parts = parts.concat();
    let text = format!(
        "// {name} — the live preview of lantoa; no part of the site.\n\
         (function () {{\n'use strict';\n{head}{parts}}})();\n"
    );
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    Script { etag: format!("\"{:016x}\"", hasher.finish()), text: text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, Value};

    #[test]
    fn both_languages_have_the_same_words() {
        let keys = |json: &str| -> Vec<String> {
            let words: Map<String, Value> = serde_json::from_str(json).expect("words");
            words.keys().cloned().collect()
        };
        assert_eq!(keys(WORDS_VI), keys(WORDS_EN));
    }

    #[test]
    fn scripts_differ_by_language() {
        assert_ne!(Client::new("vi").page.etag, Client::new("en").page.etag);
        assert_eq!(Client::new("vi").share.etag, Client::new("en").share.etag);
    }
}
