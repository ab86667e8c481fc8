//! `lantoa schema`: what the files of a site may hold, as JSON Schema.
//!
//! Owns the documents that the command prints and the files that `--write` refreshes. What they
//! say about content comes from the types that read it, and what they say to people from
//! [`keys`](super::keys).

use std::fs;
use std::io;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::args::SchemaArgs;
use super::console::{Console, Exit};
use super::keys::Keys;
use super::vscode;
use crate::model::schemas::{self, Document};
use crate::model::settings;
use crate::text::messages::Arg;
use crate::text::nearest::nearest;
use crate::words::{NONE, Words};

/// The dialect that editors know best.
const DIALECT: &str = "http://json-schema.org/draft-07/schema#";

/// Prints one schema or all of them, or writes them beside the content.
pub(super) fn run(console: &mut Console<'_>, args: &SchemaArgs) -> Exit {
    if args.write {
        return write(console, &args.root);
    }
    let Some(name) = &args.kind else {
        let text = all(&console.words);
        console.result(&text);
        return Exit::Done;
    };
    let documents = schemas::all();
    let Some(document) = documents.iter().find(|document| document.name == name) else {
        let names: Vec<_> = documents.iter().map(|document| document.name).collect();
        let near = nearest(name, names.iter().copied()).map_or(NONE, Arg::Text);
        let list = names.join(", ");
        let args = [("kind", Arg::Text(name)), ("nearest", near), ("kinds", Arg::Text(&list))];
        let sentence = console.words.with("kind-unknown", &args);
        return console.fail(Exit::Usage, &sentence);
    };
    let text = one(&console.words, &Keys::new(console.words.lang()), document);
    console.result(&text);
    Exit::Done
}

/// Returns the schema of one kind of file as a document of its own.
pub(super) fn one(words: &Words, keys: &Keys, document: &Document) -> String {
    let mut object = object(words, keys, document);
    object.insert("$schema".to_owned(), DIALECT.into());
    format!("{:#}", Value::Object(object))
}

/// Returns one document with the schemas of all kinds as its definitions.
fn all(words: &Words) -> String {
    let keys = Keys::new(words.lang());
    let definitions = schemas::all()
        .into_iter()
        .map(|document| (document.name.to_owned(), object(words, &keys, &document).into()));
    let document = json!({
        "$schema": DIALECT,
        "title": words.say("schema-title-all"),
        "description": words.say("schema-about-all"),
        "definitions": definitions.collect::<Map<_, _>>(),
    });
    format!("{document:#}")
}

fn object(words: &Words, keys: &Keys, document: &Document) -> Map<String, Value> {
    let describe = |path: &[&'static str]| keys.said(path);
    let mut object = document.schema.json(&mut vec![document.name], &describe);
    let name = if document.name == "redirects" { "redirect" } else { document.name };
    let kind = words.say(&format!("kind-{name}"));
    let kind = [("kind", Arg::Text(kind.as_str()))];
    object.insert("title".to_owned(), words.with("schema-title", &kind).into());
    object.insert("description".to_owned(), words.with("schema-about", &kind).into());
    object
}

/// Writes the schemas anew, and the settings of the editor where there are none.
fn write(console: &mut Console<'_>, root: &Path) -> Exit {
    if !root.join(settings::FILE).is_file() {
        let path = root.join(settings::FILE).display().to_string();
        let sentence = console.words.with("site-missing", &[("path", Arg::Text(&path))]);
        return console.fail(Exit::Usage, &sentence);
    }
    let mut written = Vec::new();
    let mut kept = Vec::new();
    for (path, text) in vscode::files(&console.words) {
        // Schemas are the program's; how the editor works is up to those who use it.
        let found = fs::read(root.join(&path)).ok().filter(|_| !path.starts_with(vscode::SCHEMAS));
        if let Some(found) = found {
            kept.extend((found != text.as_bytes()).then_some(path));
            continue;
        }
        if let Err(error) = put(&root.join(&path), &text) {
            let reason = error.to_string();
            let args = [("path", Arg::Text(&path)), ("reason", Arg::Text(&reason))];
            let sentence = console.words.with("fail-write", &args);
            return console.fail(Exit::Machine, &sentence);
        }
        written.push(path);
    }
    let count =
        [("count", Arg::Number(written.len() as f64)), ("folder", Arg::Text(vscode::SCHEMAS))];
    let mut text = console.words.with("schema-written", &count);
    for path in written.iter().filter(|path| !path.starts_with(vscode::SCHEMAS)) {
        text += &format!("\n  {path}");
    }
    console.result(&text);
    for path in kept {
        let note = console.words.with("schema-kept", &[("path", Arg::Text(&path))]);
        let label = console.words.say("severity-note");
        console.aside(&format!("{label}: {note}"));
    }
    Exit::Done
}

/// Writes a file whole or not at all.
fn put(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut aside = path.as_os_str().to_owned();
    aside.push(".new");
    fs::write(&aside, text)?;
    fs::rename(&aside, path).inspect_err(|_| _ = fs::remove_file(&aside))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check as run;
    use super::*;

    #[test]
    fn every_schema_is_printed_alone_and_with_all() {
        let (exit, out, err) = run("schema --lang en");
        assert_eq!((exit, err.as_str()), (0, ""));
        let all: Value = serde_json::from_str(&out).expect("JSON");
        for document in schemas::all() {
            for lang in ["vi", "en"] {
                let (exit, out, err) = run(&format!("schema {} --lang {lang}", document.name));
                assert_eq!((exit, err.as_str()), (0, ""), "{}", document.name);
                let mut one: Value = serde_json::from_str(&out).expect("JSON");
                let one = one.as_object_mut().expect("an object");
                assert_eq!(one.remove("$schema"), Some(DIALECT.into()));
                let title = one["title"].as_str().expect("a title");
                assert!(!title.contains("kind-") && !title.contains("schema-"), "{title}");
                if lang == "en" {
                    assert_eq!(&all["definitions"][document.name], &Value::from(one.clone()));
                }
            }
        }
    }

    #[test]
    fn unknown_kinds_are_told_with_the_nearest() {
        let (exit, out, err) = run("schema newss --lang en");
        assert_eq!((exit, out.as_str()), (2, ""));
        assert!(
            err.starts_with("error: there is no kind “newss”; perhaps you mean “news”"),
            "{err}"
        );
        let (exit, _, err) = run("schema xyz --lang vi");
        assert!(exit == 2 && err.contains("news, goal, area"), "{err}");
    }
}
