//! What a value in YAML may be, as data.
//!
//! Owns [`Schema`], which every [`Field`] gives of itself beside its reading, and how one is
//! written as JSON Schema (draft-07). A schema never refuses what the reading takes; it may take
//! what only the reading can judge, such as 31 November. It must hold no wording: descriptions
//! are the caller's.

use serde_json::{Map, Value, json};

use super::record::Field;
use crate::text::lang::Lang;

/// What the value of a key may be.
#[derive(Clone, PartialEq, Debug)]
pub enum Schema {
    /// Anything at all.
    Any,
    /// Nothing after the key.
    Null,
    /// `true` or `false`.
    Truth,
    /// A whole number.
    Whole,
    /// A whole number from 0, of 32 bits.
    Count,
    /// Any number.
    Number,
    /// Text that is the same in all languages.
    Text,
    /// Text in the language of its file, or by language.
    Words,
    /// Text by language, or the same for all.
    Texts,
    /// A day.
    Day,
    /// A day, or a time of a day.
    When,
    /// A month.
    Month,
    /// One of several words.
    Choice(Vec<&'static str>),
    /// The id of an entry.
    Reference,
    /// A list.
    List(Box<Schema>),
    /// A mapping with keys of its own.
    Record(Record),
    /// A mapping from some of these names to values of one sort.
    Names(Vec<&'static str>, Box<Schema>),
    /// A mapping from years to values of one sort.
    Years(Box<Schema>),
    /// One of several, which are told apart by their YAML types.
    OneOf(Vec<Schema>),
}

/// The keys of a mapping; any other is a mistake.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Record {
    /// The keys, in the order of the documentation.
    pub keys: Vec<Key>,
}

/// One key of a mapping.
#[derive(Clone, PartialEq, Debug)]
pub struct Key {
    /// The key as it is written.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What its value may be.
    pub schema: Schema,
}

impl Key {
    /// Returns the key of this name whose values are of a type.
    pub fn of<T: Field>(name: &'static str) -> Self {
        Self { name, required: T::absent().is_none(), schema: T::schema() }
    }
}

impl Record {
    /// Finds a key by its name.
    pub fn get(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// Makes a key one that must be there.
    pub fn require(&mut self, name: &str) {
        for key in self.keys.iter_mut().filter(|key| key.name == name) {
            key.required = true;
        }
    }
}

/// What is said to people about a key.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Said {
    /// What it is and how it is written.
    pub about: Option<String>,
    /// A value, as [`Schema::example`] takes it.
    pub example: Option<String>,
}

/// Gives what is said about the key at a path, such as `news`, `source`, `name`.
pub type Describe<'a> = &'a dyn Fn(&[&'static str]) -> Said;

/// The last part of the path to each value of [`Schema::Names`].
pub const EACH: &str = "each";

/// The first part of the path to what is said about the form of a value: `form`, `day`.
pub const FORM: &str = "form";

/// `2026-11-18`.
const DAY: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
/// A day, or one with a time and maybe an offset.
const WHEN: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\
                    ([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?\
                    (Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$";
/// `2026-11`.
const MONTH: &str = "^[0-9]{4}-(0[1-9]|1[0-2])$";
/// A whole number as a key.
const YEAR: &str = "^[+-]?[0-9]+$";

impl Schema {
    /// Returns a schema that takes this, and nothing after the key too.
    pub fn optional(self) -> Self {
        Self::OneOf(vec![self, Self::Null])
    }

    /// Returns what the schema is where a value is written, leaving out that it may be absent.
    pub fn present(&self) -> &Self {
        match self {
            Self::OneOf(any) => {
                any.iter().find(|one| **one != Self::Null).map_or(self, Self::present)
            }
            _ => self,
        }
    }

    /// Says whether it takes words of a choice, among others.
    fn has_choice(&self) -> bool {
        match self {
            Self::Choice(_) => true,
            Self::OneOf(any) => any.iter().any(Self::has_choice),
            _ => false,
        }
    }

    /// Says whether it takes words of a choice or nothing, and no others.
    fn is_choice(&self) -> bool {
        match self {
            Self::Choice(_) | Self::Null => true,
            Self::OneOf(any) => any.iter().all(Self::is_choice),
            _ => false,
        }
    }

    /// Returns the JSON Schema of a value at a path.
    pub fn json(&self, path: &mut Vec<&'static str>, describe: Describe<'_>) -> Map<String, Value> {
        let object = match self {
            Self::Any => json!({}),
            Self::Null => json!({ "type": "null" }),
            Self::Truth => json!({ "type": "boolean" }),
            Self::Whole => json!({ "type": "integer" }),
            Self::Count => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
            Self::Number => json!({ "type": "number" }),
            Self::Text => json!({ "type": "string" }),
            Self::Words | Self::Texts => by_language(),
            Self::Day => pattern(DAY, describe(&[FORM, "day"])),
            Self::When => pattern(WHEN, describe(&[FORM, "when"])),
            Self::Month => pattern(MONTH, describe(&[FORM, "month"])),
            Self::Choice(words) => json!({ "type": "string", "enum": words }),
            // An id may look like a number, and is read as text then.
            Self::Reference => json!({ "type": ["string", "integer"] }),
            Self::List(item) => json!({ "type": "array", "items": item.json(path, describe) }),
            Self::Record(record) => return record.json(path, describe),
            Self::Names(names, each) => {
                path.push(EACH);
                let each = Value::from(described(each, path, describe));
                path.pop();
                let names = names.iter().map(|name| ((*name).to_owned(), each.clone()));
                let names: Map<_, _> = names.collect();
                json!({ "type": "object", "properties": names, "additionalProperties": false })
            }
            Self::Years(each) => {
                let years = json!({ YEAR: each.json(path, describe) });
                json!({
                    "type": "object", "patternProperties": years, "additionalProperties": false,
                })
            }
            Self::OneOf(any) if any.contains(&Self::Any) => json!({}),
            // `enum` would refuse what the others take.
            Self::OneOf(any) if self.has_choice() && !any.iter().all(Self::is_choice) => {
                let any = any.iter().map(|one| Value::from(one.json(path, describe)));
                json!({ "anyOf": any.collect::<Vec<_>>() })
            }
            Self::OneOf(any) => {
                let any = any.iter().map(|one| one.json(path, describe));
                return any.fold(Map::new(), joined);
            }
        };
        match object {
            Value::Object(object) => object,
            _ => Map::new(),
        }
    }

    /// Returns an example as JSON, made from the text that stands in the messages.
    pub fn example(&self, text: &str) -> Value {
        match self.present() {
            Self::Truth => Value::Bool(text == "true"),
            Self::Whole | Self::Count => text.parse::<i64>().map_or(Value::Null, Value::from),
            Self::Number => text.parse::<f64>().map_or(Value::Null, Value::from),
            Self::List(item) => Value::Array(vec![item.example(text)]),
            _ => Value::from(text),
        }
    }

    /// Says whether its values are single ones, so that an example fits into a line.
    pub fn is_plain(&self) -> bool {
        match self.present() {
            Self::List(item) => item.is_plain(),
            other => !matches!(other, Self::Record(_) | Self::Names(..) | Self::Any),
        }
    }
}

impl Record {
    fn json(&self, path: &mut Vec<&'static str>, describe: Describe<'_>) -> Map<String, Value> {
        let mut properties = Map::new();
        for key in &self.keys {
            path.push(key.name);
            properties.insert(key.name.to_owned(), described(&key.schema, path, describe).into());
            path.pop();
        }
        let mut object = Map::new();
        object.insert("type".to_owned(), "object".into());
        object.insert("properties".to_owned(), properties.into());
        object.insert("additionalProperties".to_owned(), false.into());
        let required = self.keys.iter().filter(|key| key.required).map(|key| key.name);
        let required: Vec<_> = required.collect();
        if !required.is_empty() {
            object.insert("required".to_owned(), json!(required));
        }
        object
    }
}

/// Returns the schema of text of a form. What editors say of another text is no part of JSON
/// Schema, and whoever does not know that keyword passes over it.
fn pattern(form: &str, said: Said) -> Value {
    let mut object = json!({ "type": "string", "pattern": form });
    if let Some(about) = said.about {
        object["patternErrorMessage"] = about.into();
    }
    object
}

fn by_language() -> Value {
    let languages = Lang::ALL.iter().map(|lang| {
        let value = json!({ "type": ["string", "null"], "description": lang.own_name() });
        (lang.code().to_owned(), value)
    });
    let languages: Map<_, _> = languages.collect();
    json!({ "type": ["string", "object"], "properties": languages, "additionalProperties": false })
}

/// Adds what is said about a key to its schema.
fn described(
    schema: &Schema,
    path: &mut Vec<&'static str>,
    describe: Describe<'_>,
) -> Map<String, Value> {
    let mut object = schema.json(path, describe);
    let said = describe(path);
    if let Some(about) = said.about {
        object.insert("description".to_owned(), about.into());
    }
    if let Some(example) = said.example.filter(|_| schema.is_plain()) {
        let example = schema.example(&example);
        object.insert("examples".to_owned(), json!([example]));
    }
    object
}

/// Joins the schemas of values that their types tell apart: each keyword speaks of one type only,
/// so one object can hold those of all, and a mistake is told where it is. `enum` alone speaks of
/// every value, so it has to name what else may stand there.
fn joined(mut all: Map<String, Value>, one: Map<String, Value>) -> Map<String, Value> {
    for (keyword, value) in one {
        let value = match all.remove(&keyword) {
            Some(types) if keyword == "type" => [several(types), several(value)].concat().into(),
            _ => value,
        };
        all.insert(keyword, value);
    }
    let takes_nothing =
        matches!(all.get("type"), Some(Value::Array(types)) if types.contains(&"null".into()));
    if let Some(Value::Array(words)) = all.get_mut("enum")
        && takes_nothing
        && !words.contains(&Value::Null)
    {
        words.push(Value::Null);
    }
    all
}

fn several(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        one => vec![one],
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::Date;
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    use super::super::record::{Origin, Reading};
    use super::super::value::{Month, Ref, Series, Words};
    use super::super::yaml::{self, Node, Value as Yaml};
    use super::*;
    use crate::text::date::When;
    use crate::text::lang::Text;

    fn silent(_: &[&'static str]) -> Said {
        Said::default()
    }

    fn check(schema: &Schema, want: Value) {
        assert_eq!(Value::from(schema.json(&mut Vec::new(), &silent)), want);
    }

    #[test]
    fn schemas_become_json() {
        check(&Schema::Truth.optional(), json!({ "type": ["boolean", "null"] }));
        check(
            &Schema::Choice(vec!["up", "down"]).optional(),
            json!({ "type": ["string", "null"], "enum": ["up", "down", null] }),
        );
        check(
            &Schema::OneOf(vec![Schema::Reference, Schema::List(Box::new(Schema::Reference))]),
            json!({
                "type": ["string", "integer", "array"],
                "items": { "type": ["string", "integer"] },
            }),
        );
        check(&Schema::Any.optional(), json!({}));
        let names = Schema::Names(vec!["a"], Box::new(Schema::Truth));
        let names = Schema::OneOf(vec![Schema::Choice(vec!["up"]), names]).optional();
        let found = Value::from(names.json(&mut Vec::new(), &silent));
        assert_eq!(found["anyOf"][0]["anyOf"][1]["properties"]["a"]["type"], "boolean");
        assert_eq!(found["anyOf"][1], json!({ "type": "null" }));
    }

    #[test]
    fn keys_are_described_by_their_path() {
        let key = |name, schema| Key { name, required: true, schema };
        let inner = Record { keys: vec![key("a", Schema::Count)] };
        let outer = Record { keys: vec![key("b", Schema::List(Box::new(Schema::Record(inner))))] };
        let describe = |path: &[&'static str]| Said {
            about: Some(path.join(".")),
            example: (path.len() == 3).then(|| "7".to_owned()),
        };
        let found = Schema::Record(outer).json(&mut vec!["kind"], &describe);
        let items = json!({
            "type": "object",
            "properties": { "a": {
                "type": "integer", "minimum": 0, "maximum": u32::MAX,
                "description": "kind.b.a", "examples": [7],
            } },
            "required": ["a"],
            "additionalProperties": false,
        });
        assert_eq!(
            found["properties"]["b"],
            json!({ "type": "array", "items": items, "description": "kind.b" })
        );
    }

    crate::record! {
        /// A record with a key of each sort.
        #[allow(dead_code, reason = "only whether it can be read matters")]
        struct Sample {
            /// One that must be there.
            a: Arc<str>,
            /// One that may be absent.
            vi: Option<Words>,
            /// A list.
            en: Vec<Ref>,
        }
    }

    /// Says whether a schema takes a value, in the plainest way.
    fn takes(schema: &Schema, value: &Yaml) -> bool {
        let text = match value {
            Yaml::Text(text) => Some(&**text),
            _ => None,
        };
        match schema {
            Schema::Any => true,
            Schema::Null => *value == Yaml::Null,
            Schema::Truth => matches!(value, Yaml::Bool(_)),
            Schema::Whole => matches!(value, Yaml::Int(_)),
            Schema::Count => matches!(value, Yaml::Int(number) if u32::try_from(*number).is_ok()),
            Schema::Number => matches!(value, Yaml::Int(_) | Yaml::Float(_)),
            Schema::Text => text.is_some(),
            Schema::Words | Schema::Texts => match value {
                Yaml::Map(map) => map.iter().all(|(key, node)| {
                    let known = Lang::parse(&key.name).is_some();
                    known && matches!(node.value, Yaml::Text(_) | Yaml::Null)
                }),
                _ => text.is_some(),
            },
            Schema::Day => text.is_some_and(|text| text.len() == 10),
            Schema::When => text.is_some_and(|text| text.len() >= 10),
            Schema::Month => text.is_some_and(|text| text.len() == 7),
            Schema::Choice(words) => text.is_some_and(|text| words.contains(&text)),
            Schema::Reference => text.is_some() || matches!(value, Yaml::Int(_)),
            Schema::List(item) => match value {
                Yaml::List(items) => items.iter().all(|one| takes(item, &one.value)),
                _ => false,
            },
            Schema::Record(record) => match value {
                Yaml::Map(map) => {
                    let has = |name: &str| map.iter().any(|(key, _)| &*key.name == name);
                    let known = |(key, node): &(yaml::Key, Node)| {
                        record.get(&key.name).is_some_and(|key| takes(&key.schema, &node.value))
                    };
                    let needed = record.keys.iter().filter(|key| key.required);
                    map.iter().all(known) && needed.into_iter().all(|key| has(key.name))
                }
                _ => false,
            },
            Schema::Names(names, each) => match value {
                Yaml::Map(map) => map
                    .iter()
                    .all(|(key, node)| names.contains(&&*key.name) && takes(each, &node.value)),
                _ => false,
            },
            Schema::Years(each) => match value {
                Yaml::Map(map) => map
                    .iter()
                    .all(|(key, node)| key.name.parse::<i16>().is_ok() && takes(each, &node.value)),
                _ => false,
            },
            Schema::OneOf(any) => any.iter().any(|one| takes(one, value)),
        }
    }

    fn node(value: Yaml) -> Node {
        Node { value, number: 0 }
    }

    /// Values of every sort; texts are dates, months, or no such thing.
    fn values() -> impl Strategy<Value = Yaml> {
        let texts = ["a", "no", "2026", "2026-11", "2026-11-18", "2026-11-18T07:30+07:00"];
        let leaf = prop_oneof![
            Just(Yaml::Null),
            Just(Yaml::Bool(true)),
            prop::sample::select(vec![-1, 0, 2026, 5_000_000_000]).prop_map(Yaml::Int),
            Just(Yaml::Float(1.5)),
            prop::sample::select(texts.to_vec()).prop_map(|text| Yaml::Text(text.into())),
        ];
        leaf.prop_recursive(2, 12, 3, |inner| {
            let keys = prop::sample::select(vec!["vi", "en", "fr", "a", "2026"]);
            let map = prop::collection::btree_map(keys, inner.clone(), 0..3);
            prop_oneof![
                prop::collection::vec(inner.prop_map(node), 0..3).prop_map(Yaml::List),
                map.prop_map(|map| {
                    let key = |name: &str| yaml::Key { name: name.into(), number: 0 };
                    let pairs = map.into_iter().map(|(name, value)| (key(name), node(value)));
                    Yaml::Map(pairs.collect())
                }),
            ]
        })
    }

    fn agree<T: Field>(value: &Yaml) {
        let origin = Origin { file: "a".into(), yaml: "".into(), line: 1 };
        let zone = TimeZone::UTC;
        let reading = Reading::new(Arc::new(origin), "news", Lang::Vi, &Lang::ALL, &zone);
        let read = T::read(&node(value.clone()), "key", &reading).is_some();
        let read = read && reading.finish().is_empty();
        // A text of a date's length that is none is for the patterns, which others test.
        let (schema, odd) = (T::schema(), format!("{value:?}"));
        let lengths = matches!(schema.present(), Schema::Day | Schema::When | Schema::Month);
        assert!(read == takes(&schema, value) || lengths && odd.contains("Text"), "{value:?}");
    }

    proptest! {
        #[test]
        fn schemas_take_what_the_reading_takes(value in values()) {
            agree::<bool>(&value);
            agree::<i64>(&value);
            agree::<u32>(&value);
            agree::<f64>(&value);
            agree::<Arc<str>>(&value);
            agree::<Text>(&value);
            agree::<Words>(&value);
            agree::<When>(&value);
            agree::<Date>(&value);
            agree::<Month>(&value);
            agree::<Ref>(&value);
            agree::<Series>(&value);
            agree::<Option<Text>>(&value);
            agree::<Vec<Ref>>(&value);
            agree::<Vec<u32>>(&value);
            agree::<Option<Sample>>(&value);
            agree::<Vec<Sample>>(&value);
        }
    }
}
