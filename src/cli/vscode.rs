//! The set-up of VS Code for a site.
//!
//! Owns the settings that lead from files to their schemas, the advice which extension to take,
//! and the paths of the schemas. It must not write a file.

use serde_json::{Map, Value, json};

use super::keys::Keys;
use super::schema;
use crate::model::schemas;
use crate::words::Words;

/// The folder of the schemas; hidden, so that nobody takes it for content.
pub(super) const SCHEMAS: &str = ".lantoa/schema";

/// The extension that checks YAML by schemas.
const EXTENSION: &str = "redhat.vscode-yaml";

/// Returns the files of the set-up with their paths below the root of the site.
pub(super) fn files(words: &Words) -> Vec<(String, String)> {
    let keys = Keys::new(words.lang());
    let mut files = vec![
        (".vscode/settings.json".to_owned(), settings()),
        (".vscode/extensions.json".to_owned(), lines(&json!({ "recommendations": [EXTENSION] }))),
    ];
    for document in schemas::all() {
        let path = format!("{SCHEMAS}/{}.json", document.name);
        files.push((path, schema::one(words, &keys, &document) + "\n"));
    }
    files
}

fn settings() -> String {
    let documents = schemas::all().into_iter().filter(|document| !document.files.is_empty());
    let schemas: Map<String, Value> = documents
        .map(|document| {
            let path = format!("./{SCHEMAS}/{}.json", document.name);
            (path, document.files.into())
        })
        .collect();
    lines(&json!({
        "files.encoding": "utf8",
        "yaml.schemas": schemas,
        // Else files whose names are known elsewhere are held to somebody else's schema.
        "yaml.schemaStore.enable": false,
        "[yaml]": { "editor.insertSpaces": true, "editor.tabSize": 2 },
    }))
}

fn lines(value: &Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::Lang;

    #[test]
    fn settings_name_files_that_are_written() {
        let files = files(&Words::new(Lang::Vi));
        let paths: BTreeSet<_> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths.len(), files.len());
        let settings: Value = serde_json::from_str(&settings()).expect("JSON");
        let schemas = settings["yaml.schemas"].as_object().expect("an object");
        assert!(schemas.keys().all(|path| paths.contains(path.trim_start_matches("./"))));
        assert_eq!(schemas["./.lantoa/schema/unit.json"], json!(["content/registry/units.yaml"]));
        assert_eq!(schemas["./.lantoa/schema/news.json"][0], json!("content/news/*.yaml"));
    }
}
