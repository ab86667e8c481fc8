//! The names of people who must not be named, and where they stand in texts.
//!
//! Names are taken from the people's own files, however broken these are, and looked for in whole:
//! a given name alone is a word like others. It must not decide what follows from a find.

use std::collections::BTreeSet;

use crate::model::Entry;
use crate::syntax::yaml::{self, Node, Value};
use crate::text::fold::slugify;
use crate::text::lang::Lang;
use crate::text::normalize;

/// The keys of the parts of a name, in their order.
const PARTS: [&str; 3] = ["family", "middle", "given"];

/// Full names, in a form in which they can be compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// Adds the name that a person's record gives.
    pub fn add_entry(&mut self, entry: &Entry) {
        let Ok(node) = yaml::parse(&entry.origin.yaml) else { return };
        let records = match &node.value {
            Value::List(records) => records.as_slice(),
            _ => std::slice::from_ref(&node),
        };
        let record = records.iter().find(|record| record.number == entry.number);
        let parts = record.map(|record| PARTS.map(|key| text(record, key).unwrap_or_default()));
        self.add(&parts.unwrap_or_default());
    }

    /// Adds the names that stand in a text that is no YAML any more, line by line.
    pub fn add_text(&mut self, text: &str) {
        let mut parts = [const { String::new() }; PARTS.len()];
        for line in text.lines() {
            let line = line.trim_start_matches(['-', ' ', '\t', '{']);
            let Some((key, value)) = line.split_once(':') else { continue };
            let Some(at) = PARTS.iter().position(|part| *part == key.trim()) else { continue };
            if at == 0 || !parts[at].is_empty() {
                self.add(&parts);
                parts = [const { String::new() }; PARTS.len()];
            }
            let value = value.split(" #").next().unwrap_or_default();
            value.trim().trim_matches(['"', '\'', ',', '}']).clone_into(&mut parts[at]);
        }
        self.add(&parts);
    }

    /// Adds other names.
    pub fn extend(&mut self, others: &Self) {
        self.0.extend(others.0.iter().cloned());
    }

    fn add(&mut self, parts: &[String; PARTS.len()]) {
        let parts: Vec<_> = parts.iter().filter(|part| !part.trim().is_empty()).collect();
        if parts.len() > 1 {
            let name = parts.into_iter().map(String::as_str).collect::<Vec<_>>().join(" ");
            self.0.insert(plain(&name));
        }
    }

    /// Says whether words of an entry hold one of the names.
    pub fn are_in(&self, entry: &Entry) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let holds = |text: &str| {
            let text = plain(text);
            self.0.iter().any(|name| text.contains(name.as_str()))
        };
        let said = |lang: Lang| entry.said(lang).any(|passage| holds(passage.text));
        // What is no text by language, such as an author, stands in the front matter only.
        let heads = || entry.faces.iter().any(|(_, face)| holds(&face.origin.yaml));
        let titles = || entry.facets.title.iter().any(|(_, title)| holds(title));
        Lang::ALL.into_iter().any(said) || heads() || titles()
    }

    /// Says whether an address holds one of the names, as addresses write it.
    pub fn are_in_address(&self, address: &str) -> bool {
        self.0.iter().any(|name| address.contains(&slugify(name)))
    }
}

fn text(record: &Node, key: &str) -> Option<String> {
    let Value::Map(map) = &record.value else { return None };
    map.iter().find_map(|(name, node)| match &node.value {
        Value::Text(text) if &*name.name == key => Some(text.to_string()),
        _ => None,
    })
}

fn plain(text: &str) -> String {
    let lower = normalize::nfc(text).to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_broken_texts() {
        let mut names = Names::default();
        names.add_text(
            "- id: a\n  family: \"Nguyễn\"\n  middle: Thị # đệm\n  given: Mật\n  consent: {\n\
             - family: Lê\n  given: Bí\n- given: Na\n",
        );
        let found: Vec<_> = names.0.iter().map(String::as_str).collect();
        assert_eq!(found, ["lê bí", "nguyễn thị mật"]);
        assert!(names.are_in_address("vi/tin-tuc/ba-nguyen-thi-mat/"));
        assert!(!names.are_in_address("vi/tin-tuc/na/"));
    }
}
