//! Typed records out of YAML trees, with every problem at once.
//!
//! Owns [`Keys`] (one mapping being read), [`Field`] (a type that a key can have), and the macros
//! [`record!`](crate::record) and [`choices!`](crate::choices) in which content kinds declare
//! their keys. Reading never stops at the first problem. It must not know what a key means.

use std::cell::RefCell;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::schema::Schema;
use super::yaml::{self, Node, Value};
use crate::diag::{self, Code, Diagnostic, Span};
use crate::text::lang::{Lang, Text};
use crate::text::nearest::nearest;

/// How many problems of one file get a line and column of their own.
const PLACED_MAX: usize = 100;

/// A stretch of YAML and where it stands, kept so that places can be found when a problem is.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Origin {
    /// The path of the file.
    pub file: Arc<str>,
    /// The YAML as it was parsed.
    pub yaml: Arc<str>,
    /// The line, from 1, on which it begins.
    pub line: u32,
}

impl Origin {
    /// Returns the place of a node.
    pub fn span(&self, number: u32) -> Span {
        match yaml::place(&self.yaml, number) {
            Some((line, column)) => Span::at(Arc::clone(&self.file), self.line + line - 1, column),
            None => Span::at(Arc::clone(&self.file), self.line, 0),
        }
    }

    /// Says whether the scalar at a node is written without quotes.
    fn is_plain(&self, number: u32) -> bool {
        let Some((line, column)) = yaml::place(&self.yaml, number) else { return false };
        let line = self.yaml.lines().nth(line as usize - 1).unwrap_or_default();
        line.chars().nth(column as usize - 1).is_some_and(|c| c.is_alphabetic())
    }
}

/// What the reading of one file's records needs to know, and what it found wrong.
pub struct Reading<'a> {
    /// Where the YAML stands.
    pub origin: Arc<Origin>,
    /// The name of the kind, for messages.
    pub kind: &'static str,
    /// The language of headline words written without `{vi: …, en: …}`.
    pub words: Lang,
    /// The site's languages.
    pub languages: &'a [Lang],
    /// The site's time zone.
    pub zone: &'a TimeZone,
    problems: RefCell<Vec<(u32, Diagnostic)>>,
    phrases: RefCell<Vec<Phrase>>,
}

/// Words of a record, as they stand there.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Phrase {
    /// The number of their node.
    pub number: u32,
    /// The words by language.
    pub text: Text,
}

impl<'a> Reading<'a> {
    /// Starts the reading of one file.
    pub fn new(
        origin: Arc<Origin>,
        kind: &'static str,
        words: Lang,
        languages: &'a [Lang],
        zone: &'a TimeZone,
    ) -> Self {
        Self {
            origin,
            kind,
            words,
            languages,
            zone,
            problems: RefCell::default(),
            phrases: RefCell::default(),
        }
    }

    /// Notes a problem at a node.
    pub fn problem(&self, number: u32, problem: Diagnostic) {
        self.problems.borrow_mut().push((number, problem));
    }

    /// Takes note of words.
    pub(super) fn say(&self, node: &Node, text: &Text) {
        self.phrases.borrow_mut().push(Phrase { number: node.number, text: text.clone() });
    }

    /// Returns the words that were read since it was last asked.
    pub fn phrases(&self) -> Box<[Phrase]> {
        self.phrases.take().into()
    }

    /// Notes that a value has the wrong type, and returns nothing.
    pub fn wrong_type<T>(&self, node: &Node, key: &str, expected: &'static str) -> Option<T> {
        let problem = Diagnostic::new(diag::WRONG_TYPE, None)
            .with("key", key)
            .with("expected", expected)
            .with("found", type_name(&node.value));
        self.problem(node.number, problem);
        None
    }

    /// Notes a problem about a key and its value, and returns nothing.
    pub fn bad<T>(&self, code: Code, node: &Node, key: &str, value: &str) -> Option<T> {
        let problem = Diagnostic::new(code, None).with("key", key).with("value", value);
        self.problem(node.number, problem);
        None
    }

    /// Notes an unquoted word that other programs read as true or false.
    pub(super) fn ambiguous(&self, node: &Node, key: &str, text: &str) {
        let words = ["no", "yes", "on", "off", "y", "n"];
        if text.len() <= 3
            && words.contains(&text.to_ascii_lowercase().as_str())
            && self.origin.is_plain(node.number)
        {
            self.bad::<()>(diag::AMBIGUOUS_WORD, node, key, text);
        }
    }

    /// Ends the reading: every problem, each with its place.
    pub fn finish(self) -> Vec<Diagnostic> {
        let problems = self.problems.into_inner();
        let placed = problems.into_iter().enumerate().map(|(index, (number, mut problem))| {
            let origin = &self.origin;
            problem.span = Some(if index < PLACED_MAX {
                origin.span(number)
            } else {
                Span::at(Arc::clone(&origin.file), origin.line, 0)
            });
            problem
        });
        placed.collect()
    }
}

/// The message key that names the type of a value.
fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "type-nothing",
        Value::Bool(_) => "type-boolean",
        Value::Int(_) | Value::Float(_) => "type-number",
        Value::Text(_) => "type-text",
        Value::List(_) => "type-list",
        Value::Map(_) => "type-mapping",
    }
}

/// A type that the value of a key can have.
pub trait Field: Sized {
    /// Reads the value; `None` after noting why it can't be.
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self>;

    /// Returns what [`Field::read`] takes.
    fn schema() -> Schema;

    /// Returns the value of a key that is not there; `None` where it must be.
    fn absent() -> Option<Self> {
        None
    }
}

impl<T: Field> Field for Option<T> {
    /// What may be absent is taken as absent once its problem is noted, so that the rest of the
    /// record is read, and its problems come out together.
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        match node.value {
            Value::Null => Some(None),
            _ => Some(T::read(node, key, reading)),
        }
    }

    fn schema() -> Schema {
        T::schema().optional()
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Field> Field for Vec<T> {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        match &node.value {
            Value::Null => {}
            Value::List(items) => {
                let items = items.iter().filter_map(|item| T::read(item, key, reading));
                return Some(items.collect());
            }
            _ => {
                reading.wrong_type::<()>(node, key, "type-list");
            }
        }
        Some(Self::new())
    }

    fn schema() -> Schema {
        Schema::List(Box::new(T::schema())).optional()
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

/// One mapping being read, key by key.
pub struct Keys<'a> {
    map: &'a [(yaml::Key, Node)],
    number: u32,
    known: Vec<&'static str>,
    /// What the reading of the whole file shares.
    pub reading: &'a Reading<'a>,
}

impl<'a> Keys<'a> {
    /// Starts to read a mapping; `None` after noting that the node is none.
    pub fn new(node: &'a Node, key: &str, reading: &'a Reading<'a>) -> Option<Self> {
        let Value::Map(map) = &node.value else {
            return reading.wrong_type(node, key, "type-mapping");
        };
        for (index, (key, _)) in map.iter().enumerate() {
            if map[..index].iter().any(|(earlier, _)| earlier.name == key.name) {
                let problem = Diagnostic::new(diag::DUPLICATE_KEY, None).with("key", &key.name);
                reading.problem(key.number, problem);
            }
        }
        Some(Self { map, number: node.number, known: Vec::with_capacity(48), reading })
    }

    /// Returns the number of the mapping's node.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the node of a key without marking it as known.
    pub fn peek(&self, name: &str) -> Option<&'a Node> {
        self.map.iter().find(|(key, _)| &*key.name == name).map(|(_, node)| node)
    }

    /// Reads the value of a key; the key is known from now on.
    pub fn take<T: Field>(&mut self, name: &'static str) -> Option<T> {
        self.known.push(name);
        match self.peek(name) {
            Some(node) => T::read(node, name, self.reading),
            None => T::absent().or_else(|| {
                let problem = Diagnostic::new(diag::MISSING_KEY, None)
                    .with("key", name)
                    .with("kind", self.reading.kind);
                self.reading.problem(self.number, problem);
                None
            }),
        }
    }

    /// Takes note that a key is known, though nobody reads it here.
    pub fn know(&mut self, name: &'static str) {
        self.known.push(name);
    }

    /// Notes every key that nobody has read.
    pub fn finish(self) {
        for (key, _) in self.map {
            if !self.known.contains(&&*key.name) {
                let near = nearest(&key.name, self.known.iter().copied()).unwrap_or("none");
                let problem = Diagnostic::new(diag::UNKNOWN_KEY, None)
                    .with("key", &key.name)
                    .with("kind", self.reading.kind)
                    .with("nearest", near);
                self.reading.problem(key.number, problem);
            }
        }
    }
}

/// Declares a record: a struct whose fields are the keys of a YAML mapping.
///
/// A field of type `Option<T>`, `Vec<T>` or `bool` may be absent; any other must be there. The
/// struct gets `take` (reads its keys out of [`Keys`], leaving others for the caller), `record`
/// (what the keys may hold), and is a [`Field`] itself.
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field:ident: $type:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        $vis struct $name { $($(#[$field_meta])* $vis $field: $type,)* }

        impl $name {
            /// The keys, as they are written.
            #[allow(dead_code, reason = "inner records need no list of keys")]
            $vis const KEYS: &'static [&'static str] =
                &[$($crate::syntax::record::key(stringify!($field)),)*];

            /// Reads the keys of the record, and leaves others for the caller.
            $vis fn take(keys: &mut $crate::syntax::record::Keys<'_>) -> Option<Self> {
                $(
                    let name = $crate::syntax::record::key(stringify!($field));
                    let $field = keys.take::<$type>(name);
                )*
                Some(Self { $($field: $field?,)* })
            }

            /// Returns the keys with what they may hold.
            $vis fn record() -> $crate::syntax::schema::Record {
                use $crate::syntax::{record, schema};
                schema::Record {
                    keys: vec![$(schema::Key::of::<$type>(record::key(stringify!($field))),)*],
                }
            }
        }

        impl $crate::syntax::record::Field for $name {
            fn read(
                node: &$crate::syntax::yaml::Node,
                key: &str,
                reading: &$crate::syntax::record::Reading<'_>,
            ) -> Option<Self> {
                let mut keys = $crate::syntax::record::Keys::new(node, key, reading)?;
                let record = Self::take(&mut keys);
                keys.finish();
                record
            }

            fn schema() -> $crate::syntax::schema::Schema {
                $crate::syntax::schema::Schema::Record(Self::record())
            }
        }
    };
}

/// Returns the key of a field: the field's name, without `r#` where the key is a Rust keyword.
pub const fn key(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Declares a choice: an enum whose values are words in YAML.
#[macro_export]
macro_rules! choices {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$value_meta:meta])* $value:ident = $word:literal,)*
    }) => {
        $(#[$meta])*
        #[allow(clippy::enum_variant_names, reason = "the words are the domain's")]
        #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug)]
        $vis enum $name { $($(#[$value_meta])* $value,)* }

        impl $name {
            /// The words, in the order of the documentation.
            $vis const WORDS: &[&str] = &[$($word),*];

            /// Returns the word that stands in YAML.
            #[allow(dead_code, reason = "some choices are only compared")]
            $vis fn word(self) -> &'static str {
                match self { $(Self::$value => $word,)* }
            }
        }

        impl $crate::syntax::record::Field for $name {
            fn read(
                node: &$crate::syntax::yaml::Node,
                key: &str,
                reading: &$crate::syntax::record::Reading<'_>,
            ) -> Option<Self> {
                let word = $crate::syntax::value::word(node, key, reading, Self::WORDS)?;
                match word { $($word => Some(Self::$value),)* _ => None }
            }

            fn schema() -> $crate::syntax::schema::Schema {
                $crate::syntax::schema::Schema::Choice(Self::WORDS.to_vec())
            }
        }
    };
}
