//! What the program says, in one language: sentences about problems, and all else.
//!
//! Owns the message files, two for each topic, and how the values of a problem go into its
//! sentences. Whatever is missing shows as its key or code: a flaw in the wording must never hide a
//! problem.

pub mod json;
pub mod sarif;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{self, Code, Diagnostic, Severity};
use crate::text::Lang;
use crate::text::messages::{Arg, Messages};

/// Declares the message files by topic: Vietnamese, English.
macro_rules! topics {
    ($($topic:literal),*) => {
        [
            &[$(include_str!(concat!("messages/", $topic, ".vi.ftl"))),*],
            &[$(include_str!(concat!("messages/", $topic, ".en.ftl"))),*],
        ]
    };
}

/// The message files by [`Lang::index`]. A topic's two files have the same ids, attributes and
/// arguments.
const SOURCES: [&[&str]; Lang::ALL.len()] =
    topics!["main", "evidence", "people", "press", "text", "translation", "running", "release"];

/// The messages of one language, cheap to share.
#[derive(Clone, Debug)]
pub struct Words {
    messages: Option<Arc<Messages>>,
}

impl Words {
    /// Loads the messages of a language.
    pub fn new(lang: Lang) -> Self {
        // The tests see to it that all files load; if not, codes are better than nothing.
        Self { messages: Messages::new(lang, SOURCES[lang.index()]).ok().map(Arc::new) }
    }

    /// Returns the language.
    pub fn lang(&self) -> Lang {
        self.messages.as_ref().map_or(Lang::Vi, |messages| messages.lang())
    }

    /// Returns the messages whose keys begin with `prefix`, as templates name them: with `_`.
    pub fn plain(&self, prefix: &str) -> BTreeMap<String, String> {
        let messages = self.messages.iter().flat_map(|messages| messages.plain());
        let wanted = messages.filter(|(key, _)| key.starts_with(prefix));
        wanted.map(|(key, text)| (key.replace('-', "_"), text.clone())).collect()
    }

    /// Returns a message that needs no values.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// Returns a message with values; its key and the values where there is none.
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(key, args).unwrap_or_else(|| {
            let known = args.iter().filter(|(_, value)| *value != NONE);
            let values = known.map(|(name, value)| match value {
                Arg::Text(text) => format!(" {name}={text}"),
                Arg::Number(number) => format!(" {name}={number}"),
            });
            key.to_owned() + &values.collect::<String>()
        })
    }

    /// Returns the name of a severity.
    pub fn severity(&self, severity: Severity) -> String {
        self.say(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
        })
    }

    /// Returns what is wrong.
    pub fn message(&self, problem: &Diagnostic) -> String {
        self.about(problem, |args| self.with(problem.code.name(), args))
    }

    /// Returns what can be done about it.
    pub fn cure(&self, problem: &Diagnostic) -> Option<String> {
        let key = format!("{}.cure", problem.code.name());
        self.about(problem, |args| self.find(&key, args))
    }

    /// Returns what is wrong with any problem of a code, `…` standing for the values.
    pub fn outline(&self, code: Code) -> String {
        without_holes(&self.say(code.name()))
    }

    /// Returns one of the longer texts about a code.
    pub fn part(&self, code: Code, part: &str) -> Option<String> {
        let text = self.find(&format!("{}.{part}", code.name()), &[("nearest", NONE)])?;
        Some(without_holes(&text))
    }

    fn find(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.messages.as_ref()?.format(key, args)
    }

    /// Hands on the values of a problem as its sentences want them.
    fn about<T>(&self, problem: &Diagnostic, then: impl Fn(&[(&str, Arg<'_>)]) -> T) -> T {
        let values = problem.args.iter().map(|(name, value)| (&**name, self.value(name, value)));
        let values: Vec<(&str, Value)> = values.collect();
        let mut args: Vec<_> = values
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, Arg::Text(text)),
                Value::Number(number) => (*name, Arg::Number(*number as f64)),
            })
            .collect();
        if !args.iter().any(|(name, _)| *name == "nearest") {
            args.push(("nearest", NONE));
        }
        then(&args)
    }

    fn value(&self, name: &str, value: &diag::Arg) -> Value {
        let text = match value {
            diag::Arg::Number(number) => return Value::Number(*number),
            diag::Arg::Text(text) => text,
        };
        let key = match name {
            "kind" => Some(format!("kind-{text}")),
            "expected" | "found" if text.starts_with("type-") => Some(text.clone()),
            _ => None,
        };
        let translated = key.and_then(|key| self.find(&key, &[]));
        Value::Text(match translated {
            Some(translated) => translated,
            None if name == "nearest" && text.is_empty() => "none".to_owned(),
            None => text.clone(),
        })
    }
}

/// The word that stands for `$nearest` where nothing is near.
pub const NONE: Arg<'static> = Arg::Text("none");

enum Value {
    Text(String),
    Number(i64),
}

/// Puts `…` where Fluent left `{$name}` for want of a value.
fn without_holes(text: &str) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{$") {
        filled.push_str(before);
        filled.push('…');
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::diag::Span;

    #[test]
    fn both_files_load_and_have_the_same_keys() {
        let [vi, en] = Lang::ALL.map(|lang| {
            let sources = SOURCES[lang.index()];
            let messages = Messages::new(lang, sources).expect("sound messages");
            messages.keys().map(str::to_owned).collect::<BTreeSet<_>>()
        });
        let differing: Vec<_> = vi.symmetric_difference(&en).collect();
        assert!(differing.is_empty(), "{differing:?}");
    }

    #[test]
    fn every_code_is_put_into_words() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for (code, _) in diag::ALL {
                let name = code.name();
                assert_ne!(words.outline(*code), name, "{lang:?}");
                for part in ["cure", "what", "why", "example"] {
                    let text = words.part(*code, part).unwrap_or_default();
                    assert!(!text.is_empty(), "{lang:?} {name}.{part}");
                }
            }
        }
    }

    #[test]
    fn names_of_kinds_and_types_are_translated() {
        let problem = Diagnostic::new(diag::WRONG_TYPE, Span::file("a"))
            .with("key", "members")
            .with("expected", "type-whole-number")
            .with("found", "type-text");
        let [vi, en] = Lang::ALL.map(|lang| Words::new(lang).message(&problem));
        assert!(vi.contains("số nguyên") && vi.contains("chữ"), "{vi}");
        assert_eq!(en, "key “members” should hold a whole number but holds text");
        let problem =
            Diagnostic::new(diag::MISSING_KEY, None).with("key", "title").with("kind", "news");
        let en = Words::new(Lang::En).message(&problem);
        assert_eq!(en, "the key “title”, which an article must have, is missing");
    }

    #[test]
    fn cures_follow_what_is_near() {
        let words = Words::new(Lang::En);
        let problem = |near: &str| {
            let problem = Diagnostic::new(diag::UNKNOWN_KEY, None).with("nearest", near);
            words.cure(&problem).unwrap_or_default()
        };
        assert!(problem("title").contains("“title”"));
        assert_eq!(problem(""), problem("none"));
        let bare = Diagnostic::new(diag::UNKNOWN_KEY, None);
        assert_eq!(words.cure(&bare), Some(problem("none")));
    }

    #[test]
    fn missing_words_fall_back_to_the_code_and_values() {
        let words = Words { messages: None };
        let problem = Diagnostic::new(diag::BAD_DATE, None).with("key", "date").with("n", 3_i64);
        assert_eq!(words.message(&problem), "bad-date key=date n=3");
        assert_eq!(words.cure(&problem), None);
        assert_eq!(words.say("built"), "built");
        assert_eq!(without_holes("a {$b} c {$d"), "a … c …");
    }
}
