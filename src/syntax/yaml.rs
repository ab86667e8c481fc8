//! The YAML parser, and the only module that names it.
//!
//! Owns [`Node`]: a tree that keeps the order of keys and duplicates, and numbers its nodes in
//! the order of the text. The parser tells no places, so they are found on the error path only:
//! [`place`] parses again and stops at the node of a given number, which makes the parser say
//! where it is. Exact, and free for content without problems.

use std::cell::Cell;
use std::fmt;
use std::sync::Arc;

use super::inline;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

/// How deep collections may nest.
const DEPTH_MAX: u32 = 48;

/// How many nodes one document may have, aliases counted each time.
const NODES_MAX: u32 = 400_000;

/// A value with its number in the document.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Its number, in the order of the text; keys count too.
    pub number: u32,
}

/// What a node can be.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Nothing after the key, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(Arc<str>),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the text, duplicates included.
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping with its number in the document.
#[derive(Clone, PartialEq, Debug)]
pub struct Key {
    /// The key as text; numbers and truth values are spelled out.
    pub name: Arc<str>,
    /// Its number, in the order of the text.
    pub number: u32,
}

/// Why a document could not be parsed.
#[derive(Clone, PartialEq, Debug)]
pub struct Failure {
    /// The parser's reason, in English.
    pub reason: String,
    /// Whether it was too deep, too large or had too many aliases, and not wrong by itself.
    pub complex: bool,
    /// The line, from 1; 0 where unknown.
    pub line: u32,
    /// The column, from 1; 0 where unknown.
    pub column: u32,
}

/// Parses one document; an empty one is [`Value::Null`].
///
/// # Errors
/// When the text is not YAML, or more than a person would write.
pub fn parse(text: &str) -> Result<Node, Failure> {
    let pass = Pass { next: Cell::new(0), stop_at: None };
    let seed = Seed { pass: &pass, depth: 0 };
    seed.deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| failure(&error))
}

/// Returns the line and column, both from 1, of the node with this number.
pub fn place(text: &str, number: u32) -> Option<(u32, u32)> {
    let pass = Pass { next: Cell::new(0), stop_at: Some(number) };
    let seed = Seed { pass: &pass, depth: 0 };
    let error = seed.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    let location = error.location()?;
    Some((location.line() as u32, location.column() as u32))
}

fn failure(error: &serde_yaml::Error) -> Failure {
    let full = error.to_string();
    let (line, column) =
        error.location().map_or((0, 0), |at| (at.line() as u32, at.column() as u32));
    let reason = full.split(" at line ").next().unwrap_or(&full).to_owned();
    let complex = ["too complex", "recursion limit", "repetition limit"]
        .iter()
        .any(|sign| full.contains(sign));
    Failure { reason, complex, line, column }
}

/// One reading of a document: counts nodes, and stops at one of them when told to.
struct Pass {
    next: Cell<u32>,
    stop_at: Option<u32>,
}

impl Pass {
    fn take<E: serde::de::Error>(&self) -> Result<u32, E> {
        let number = self.next.get();
        self.next.set(number + 1);
        if self.stop_at == Some(number) {
            return Err(E::custom("here"));
        }
        if number >= NODES_MAX {
            return Err(E::custom("too complex: more values than one file may hold"));
        }
        Ok(number)
    }
}

#[derive(Copy, Clone)]
struct Seed<'a> {
    pass: &'a Pass,
    depth: u32,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Seed<'_> {
    fn node<E: serde::de::Error>(self, value: Value) -> Result<Node, E> {
        Ok(Node { number: self.pass.take()?, value })
    }

    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth >= DEPTH_MAX {
            return Err(E::custom("too complex: nested too deeply"));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Node, E> {
        self.node(Value::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Node, E> {
        self.node(Value::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Node, E> {
        self.node(Value::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Node, E> {
        self.node(Value::Int(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Node, E> {
        self.node(i64::try_from(value).map_or(Value::Float(value as f64), Value::Int))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Node, E> {
        self.node(Value::Float(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Node, E> {
        let strange = value.bytes().any(|b| b < 0x20 && b != b'\n' && b != b'\t');
        self.node(Value::Text(if strange { inline::strip(value).into() } else { value.into() }))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let number = self.pass.take()?;
        let inner = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Node { number, value: Value::List(list) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let number = self.pass.take()?;
        let inner = self.deeper()?;
        let mut map = Vec::new();
        while let Some(key) = entries.next_key_seed(inner)? {
            let name = key_name(&key.value)
                .ok_or_else(|| A::Error::custom("a key must be a word or a number"))?;
            let value = entries.next_value_seed(inner)?;
            map.push((Key { name, number: key.number }, value));
        }
        Ok(Node { number, value: Value::Map(map) })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Node, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_enum<A: serde::de::EnumAccess<'de>>(self, _: A) -> Result<Node, A::Error> {
        Err(A::Error::custom("tags such as `!name` are not used here"))
    }
}

fn key_name(value: &Value) -> Option<Arc<str>> {
    match value {
        Value::Text(text) => Some(Arc::clone(text)),
        Value::Int(number) => Some(number.to_string().into()),
        Value::Float(number) => Some(number.to_string().into()),
        Value::Bool(value) => Some(value.to_string().into()),
        Value::Null => Some("null".into()),
        Value::List(_) | Value::Map(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_exact_in_block_and_flow_style() {
        let text = "a: 1\nb:\n  - x\n  - {c: đ, d: [1, 2]}\nb: 3\n";
        let node = parse(text).expect("YAML");
        let Value::Map(map) = &node.value else { panic!("a mapping") };
        let at = |number| place(text, number).expect("a place");
        assert_eq!(at(map[0].0.number), (1, 1));
        assert_eq!(at(map[1].0.number), (2, 1));
        assert_eq!(at(map[2].0.number), (5, 1), "the duplicate is kept");
        let Value::List(items) = &map[1].1.value else { panic!("a list") };
        assert_eq!(at(items[0].number), (3, 5));
        let Value::Map(inner) = &items[1].value else { panic!("a mapping") };
        assert_eq!(at(inner[0].1.number), (4, 9));
        assert_eq!(at(inner[1].0.number), (4, 12));
    }

    #[test]
    fn bombs_and_deep_nesting_are_refused() {
        let deep = "[".repeat(1000) + &"]".repeat(1000);
        assert!(parse(&deep).expect_err("too deep").complex);
        let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..9u8 {
            let (name, last) = ((b'a' + level) as char, (b'a' + level - 1) as char);
            let items = vec![format!("*{last}"); 10].join(", ");
            bomb += &format!("{name}: &{name} [{items}]\n");
        }
        assert!(parse(&bomb).expect_err("a bomb").complex);
    }
}
