//! Which files of a site have which schema.
//!
//! Owns the names under which schemas are asked for. What they hold comes from the types that
//! read the files.

use super::kind::KINDS;
use super::{extras, settings, translation};
use crate::syntax::schema::{Record, Schema};

/// The schema of some files of a site.
pub struct Document {
    /// Its name: that of a kind, or of a file of its own.
    pub name: &'static str,
    /// What the files may hold.
    pub schema: Schema,
    /// The YAML files, as paths below the root in which `*` stands for anything.
    pub files: Vec<String>,
}

/// Returns the schemas of all files.
pub fn all() -> Vec<Document> {
    let own = |name, schema, path: &str| Document { name, schema, files: vec![path.to_owned()] };
    let mut all: Vec<_> = KINDS
        .iter()
        .map(|kind| {
            let place = format!("content/{}", kind.place);
            let below = ["*.yaml", "**/*.yaml", "*.yml", "**/*.yml"];
            let files = match kind.is_one_file() {
                true => vec![place],
                // Some programs take `*` for any path, and some for one name.
                false => below.iter().map(|name| format!("{place}/{name}")).collect(),
            };
            Document { name: kind.name, schema: kind.schema(), files }
        })
        .collect();
    all.push(own("site", settings::schema(), settings::FILE));
    all.push(own("glossary", extras::glossary_schema(), extras::GLOSSARY));
    all.push(own("redirects", extras::redirects_schema(), extras::REDIRECTS));
    let schema = Schema::Record(translation());
    all.push(Document { name: "translation", schema, files: Vec::new() });
    all
}

/// Returns the keys of the front matter of a translation.
pub fn translation() -> Record {
    translation::Translation::record()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::common::Common;
    use super::*;

    #[test]
    fn every_key_that_is_read_is_in_the_schema_once() {
        for kind in KINDS {
            let record = kind.all_keys();
            let names: Vec<_> = record.keys.iter().map(|key| key.name).collect();
            let known: BTreeSet<_> = names.iter().copied().collect();
            assert_eq!(known.len(), names.len(), "{kind:?}: a key stands twice in {names:?}");
            let read = Common::KEYS.iter().chain(kind.keys).copied().chain(kind.headline_key());
            assert_eq!(known, read.collect(), "{kind:?}");
            assert!(kind.needs.iter().all(|name| record.get(name).is_some_and(|key| key.required)));
        }
    }

    #[test]
    fn names_are_unique() {
        let names: BTreeSet<_> = all().iter().map(|document| document.name).collect();
        assert_eq!(names.len(), KINDS.len() + 4);
    }
}
