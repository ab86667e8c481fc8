//! Problems as SARIF 2.1.0 (OASIS), for code hosts and editors that show findings beside lines.
//!
//! Owns the shape of the log: one run, with every rule and every problem. Columns count
//! characters, as everywhere here, and paths are below the site's root. A finding's fingerprint
//! has no line in it, so that it stays the same finding when text above it comes or goes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{Words, json};
use crate::diag::{self, Arg, Code, Diagnostic, Severity, Span};

/// The base that paths are relative to.
const BASE: &str = "SRCROOT";

/// The name and version of what a fingerprint is made of.
const FINGERPRINT: &str = "lantoaFinding/v1";

/// Returns the report as one SARIF log, indented.
pub fn document(words: &Words, problems: &[Diagnostic]) -> String {
    let rules = diag::ALL.iter().map(|(code, severity)| rule(words, *code, *severity));
    let rules: Vec<_> = rules.collect();
    let mut seen = BTreeMap::new();
    let results: Vec<_> = problems.iter().map(|one| result(words, one, &mut seen)).collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "lantoa",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": words.lang().code(),
                "rules": rules,
            } },
            "language": words.lang().code(),
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { BASE: { "description": { "text": words.say("sarif-root") } } },
            "results": results,
        }],
    });
    format!("{document:#}")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn rule(words: &Words, code: Code, severity: Severity) -> Value {
    let part = |name| words.part(code, name).unwrap_or_default();
    let help = ["cure", "why", "example"].map(part);
    json!({
        "id": code.name(),
        "shortDescription": { "text": words.outline(code) },
        "fullDescription": { "text": part("what") },
        "help": { "text": help.join("\n\n") },
        "defaultConfiguration": { "level": level(severity) },
        "properties": { "protectsPeople": code.is_protected() },
    })
}

fn result<'a>(
    words: &Words,
    problem: &'a Diagnostic,
    seen: &mut BTreeMap<Subject<'a>, usize>,
) -> Value {
    let index = diag::ALL.iter().position(|(code, _)| *code == problem.code);
    let cure = words.cure(problem).map(|cure| format!("{}: {cure}", words.say("severity-note")));
    let said: Vec<_> = std::iter::once(words.message(problem)).chain(cure).collect();
    let locations: Vec<_> = problem.span.iter().map(|span| location(span, Map::new())).collect();
    let mut result = json!({
        "ruleId": problem.code.name(),
        "level": level(problem.severity),
        "message": { "text": said.join("\n") },
        "locations": locations,
        "partialFingerprints": { FINGERPRINT: fingerprint(problem, seen) },
        "properties": { "args": json::args(problem) },
    });
    if let Some(index) = index {
        result["ruleIndex"] = index.into();
    }
    if !problem.related.is_empty() {
        let related = problem.related.iter().enumerate().map(|(id, span)| {
            let own = json!({ "id": id, "message": { "text": words.say("related") } });
            location(span, own.as_object().cloned().unwrap_or_default())
        });
        result["relatedLocations"] = related.collect();
    }
    result
}

fn location(span: &Span, mut location: Map<String, Value>) -> Value {
    let artifact = json!({ "uri": encoded(&span.file), "uriBaseId": BASE });
    let mut physical = json!({ "artifactLocation": artifact });
    if span.line > 0 {
        let mut region = json!({ "startLine": span.line });
        if span.column > 0 {
            region["startColumn"] = span.column.into();
        }
        physical["region"] = region;
    }
    location.insert("physicalLocation".to_owned(), physical);
    location.into()
}

/// What a finding is about, wherever in its file it stands.
type Subject<'a> = (Code, Option<&'a str>, &'a [(Cow<'static, str>, Arg)]);

/// Returns the hash of what a finding is about; of several alike in one file, each with its number.
fn fingerprint<'a>(problem: &'a Diagnostic, seen: &mut BTreeMap<Subject<'a>, usize>) -> String {
    let file = problem.span.as_ref().map(|span| &*span.file);
    let times = seen.entry((problem.code, file, &problem.args)).or_insert(0);
    *times += 1;
    let about = json!([problem.code.name(), file, json::args(problem), *times]);
    let hash = blake3::hash(about.to_string().as_bytes()).to_hex();
    hash.chars().take(32).collect()
}

/// Returns a path as a relative reference (RFC 3986): UTF-8, with all but the plainest characters
/// written as `%` and their bytes.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte as char);
            }
            _ => _ = write!(uri, "%{byte:02X}"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    fn results(problems: &[Diagnostic]) -> Vec<Value> {
        let log: Value =
            serde_json::from_str(&document(&Words::new(Lang::En), problems)).expect("JSON");
        log["runs"][0]["results"].as_array().expect("a list").clone()
    }

    #[test]
    fn a_finding_has_its_rule_its_words_and_its_places() {
        let path = "content/news/ngày hội#1.vi.md";
        let problem = Diagnostic::new(diag::DUPLICATE_KEY, Span::at(path, 3, 1))
            .with("key", "date")
            .related(Span::at(path, 2, 0));
        let log = document(&Words::new(Lang::En), std::slice::from_ref(&problem));
        let log: Value = serde_json::from_str(&log).expect("JSON");
        let run = &log["runs"][0];
        let result = &run["results"][0];
        let index = result["ruleIndex"].as_u64().expect("a number") as usize;
        let rules = &run["tool"]["driver"]["rules"];
        assert_eq!(rules[index]["id"], "duplicate-key");
        assert_eq!(rules.as_array().map(Vec::len), Some(diag::ALL.len()));
        assert_eq!(
            result["message"]["text"],
            "key “date” stands here twice\nnote: keep one of the two lines and delete the other"
        );
        let uri = "content/news/ng%C3%A0y%20h%E1%BB%99i%231.vi.md";
        assert_eq!(
            result["locations"][0]["physicalLocation"],
            json!({
                "artifactLocation": { "uri": uri, "uriBaseId": "SRCROOT" },
                "region": { "startLine": 3, "startColumn": 1 },
            })
        );
        let related = &result["relatedLocations"][0]["physicalLocation"]["region"];
        assert_eq!(related, &json!({ "startLine": 2 }));
    }

    #[test]
    fn fingerprints_stay_when_lines_move_and_tell_likes_apart() {
        let problem = |file: &str, line, key: &str| {
            Diagnostic::new(diag::DUPLICATE_KEY, Span::at(file, line, 1)).with("key", key)
        };
        let prints = |problems: &[Diagnostic]| {
            let results = results(problems);
            let print = |one: &Value| one["partialFingerprints"][FINGERPRINT].to_string();
            results.iter().map(print).collect::<Vec<_>>()
        };
        let before = [problem("a", 3, "x"), problem("a", 9, "x"), problem("b", 3, "x")];
        let after = [problem("a", 5, "x"), problem("a", 11, "x"), problem("b", 3, "x")];
        let found = prints(&before);
        assert_eq!(found, prints(&after));
        assert!(found[0] != found[1] && found[0] != found[2] && found[1] != found[2]);
        assert_ne!(prints(&[problem("a", 3, "y")])[0], found[0]);
    }

    #[test]
    fn a_problem_without_a_place_has_no_location() {
        let found = results(&[Diagnostic::new(diag::FOREIGN_FILES, None)]);
        assert_eq!(found[0]["locations"], json!([]));
        assert_eq!(results(&[]), Vec::<Value>::new());
    }
}
