//! What is said to editors about each key.
//!
//! Owns the message files for keys and the way from a key's place to its message. It must not
//! know which keys there are: they come from the schemas.

use crate::syntax::schema::Said;
use crate::text::Lang;
use crate::text::messages::Messages;

const VI: &str = include_str!("messages/keys.vi.ftl");
const EN: &str = include_str!("messages/keys.en.ftl");

/// The messages about keys in one language.
pub(super) struct Keys {
    messages: Option<Messages>,
}

impl Keys {
    /// Loads the messages of a language.
    pub(super) fn new(lang: Lang) -> Self {
        let source = match lang {
            Lang::Vi => VI,
            Lang::En => EN,
        };
        // The tests see to it that both files load; without them only explanations are missing.
        Self { messages: Messages::new(lang, &[source]).ok() }
    }

    /// Returns what is said about the key at a path, such as `news`, `source`, `name`.
    pub(super) fn said(&self, path: &[&str]) -> Said {
        let Some((messages, id)) = self.messages.as_ref().zip(self.find(path)) else {
            return Said::default();
        };
        Said { about: messages.get(&id), example: messages.get(&format!("{id}.example")) }
    }

    /// Finds the message of a key's own kind, or else the one that holds in every kind.
    fn find(&self, path: &[&str]) -> Option<String> {
        let messages = self.messages.as_ref()?;
        let ids = (0..path.len()).map(|start| format!("key-{}", path[start..].join("-")));
        ids.into_iter().find(|id| messages.get(id).is_some())
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::model::schemas;
    use crate::syntax::record::{Origin, Reading};
    use crate::syntax::schema::Schema;
    use crate::syntax::yaml::{self, Node, Value};

    fn sources() -> [(Lang, Messages); 2] {
        [(Lang::Vi, VI), (Lang::En, EN)]
            .map(|(lang, source)| (lang, Messages::new(lang, &[source]).expect("sound messages")))
    }

    #[test]
    fn both_files_have_the_same_keys() {
        let [vi, en] = sources()
            .map(|(_, messages)| messages.keys().map(str::to_owned).collect::<BTreeSet<_>>());
        let differing: Vec<_> = vi.symmetric_difference(&en).collect();
        assert!(differing.is_empty(), "{differing:?}");
    }

    #[test]
    fn every_key_is_explained_and_every_explanation_is_of_a_key() {
        for (lang, messages) in sources() {
            let keys = Keys::new(lang);
            let used = RefCell::new(BTreeSet::new());
            let describe = |path: &[&'static str]| {
                let said = keys.said(path);
                let about = said.about.clone().unwrap_or_default();
                assert!(about.ends_with('.'), "{lang:?} {path:?}: “{about}”");
                used.borrow_mut().extend(keys.find(path));
                said
            };
            for document in schemas::all() {
                document.schema.json(&mut vec![document.name], &describe);
            }
            assert!(used.borrow().contains("key-form-month"));
            let used = used.into_inner();
            let unused: Vec<_> =
                messages.keys().filter(|key| !key.contains('.') && !used.contains(*key)).collect();
            assert!(unused.is_empty(), "{lang:?}: {unused:?}");
        }
    }

    /// Returns the paths of all keys with their schemas.
    fn leaves(schema: &Schema, path: &[&'static str], found: &mut Vec<(String, Schema)>) {
        let below = |name| [path, &[name]].concat();
        match schema {
            Schema::OneOf(any) => any.iter().for_each(|one| leaves(one, path, found)),
            Schema::List(item) => leaves(item, path, found),
            Schema::Names(_, each) => leaves(each, &below("each"), found),
            Schema::Record(record) => {
                for key in &record.keys {
                    found.push((below(key.name).join(" "), key.schema.clone()));
                    leaves(&key.schema, &below(key.name), found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn examples_are_there_where_needed_and_are_what_they_show() {
        let mut found = Vec::new();
        for document in schemas::all() {
            leaves(&document.schema, &[document.name], &mut found);
        }
        assert!(found.len() > 900, "{}", found.len());
        for (path, schema) in found {
            let path: Vec<_> = path.split(' ').collect();
            for lang in Lang::ALL {
                let example = Keys::new(lang).said(&path).example;
                let item = match schema.present() {
                    Schema::List(item) => item.present(),
                    other => other,
                };
                let needs = matches!(
                    item,
                    Schema::Text
                        | Schema::Words
                        | Schema::Texts
                        | Schema::Reference
                        | Schema::Whole
                        | Schema::Count
                        | Schema::Number
                        | Schema::Years(_)
                );
                assert!(example.is_some() || !needs, "{lang:?} {path:?}: no example");
                let Some(example) = example else { continue };
                check(&path, item, &example);
            }
        }
    }

    fn check(path: &[&str], schema: &Schema, example: &str) {
        use crate::syntax::record::Field;
        use crate::text::date::When;
        let origin = Origin { file: "a".into(), yaml: example.into(), line: 1 };
        let zone = TimeZone::UTC;
        let reading = Reading::new(Arc::new(origin), "news", Lang::Vi, &Lang::ALL, &zone);
        // Text may be what is no YAML without quotes, such as `%`.
        let node = yaml::parse(example).unwrap_or(Node { value: Value::Null, number: 0 });
        let good = match schema {
            Schema::Whole => i64::read(&node, "a", &reading).is_some(),
            Schema::Count => u32::read(&node, "a", &reading).is_some(),
            Schema::Number => f64::read(&node, "a", &reading).is_some(),
            Schema::Day => jiff::civil::Date::read(&node, "a", &reading).is_some(),
            Schema::When => When::read(&node, "a", &reading).is_some(),
            Schema::Choice(words) => words.contains(&example),
            _ => !example.contains('"'),
        };
        assert!(good, "{path:?}: {example}");
    }
}
