//! Problems as the browser shows them: sentences, places, and the lines around.
//!
//! Owns the shape of that JSON. It must not decide what is a problem, nor word it.

use serde_json::{Value, json};

use crate::diag::{Diagnostic, Severity, Span};
use crate::source::{World, text};
use crate::words::{Words, json};

/// So many problems are sent whole; a browser shows fewer.
const SENT_MAX: usize = 200;

/// So many lines stand around the one that is meant.
const AROUND: usize = 2;

/// A line is cut to this many characters around the place.
const LINE_CHARS_MAX: usize = 400;

/// Returns problems as a JSON array, errors first.
pub(super) fn json(world: &dyn World, words: &Words, problems: &[Diagnostic]) -> String {
    let is_error = |problem: &&Diagnostic| problem.severity == Severity::Error;
    let errors = problems.iter().filter(is_error);
    let others = problems.iter().filter(|problem| !is_error(problem));
    let sent = errors.chain(others).take(SENT_MAX).map(|problem| one(world, words, problem));
    Value::from(sent.collect::<Vec<_>>()).to_string()
}

fn one(world: &dyn World, words: &Words, problem: &Diagnostic) -> Value {
    let mut value = json::problem(words, problem);
    value["severityWord"] = words.severity(problem.severity).into();
    let lines = problem.span.as_ref().map(|span| excerpt(world, span)).unwrap_or_default();
    let lines = lines.into_iter().map(|(number, text)| json!({ "number": number, "text": text }));
    value["excerpt"] = lines.collect();
    value
}

/// Returns the lines around a place, with their numbers; none where the file has no such line.
fn excerpt(world: &dyn World, span: &Span) -> Vec<(usize, String)> {
    let line = span.line as usize;
    let Some(bytes) = world.read(&span.file).ok().filter(|_| line > 0) else { return Vec::new() };
    if bytes.len() as u64 > text::TEXT_BYTES_MAX {
        return Vec::new();
    }
    let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n").replace('\r', "\n");
    let numbered = text.lines().enumerate().map(|(index, text)| (index + 1, text));
    let near = numbered.filter(|(number, _)| number.abs_diff(line) <= AROUND);
    let cut = |text: &str| text.chars().take(LINE_CHARS_MAX).collect();
    near.map(|(number, text)| (number, cut(text))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag;
    use crate::source::memory::MemoryWorld;
    use crate::text::lang::Lang;

    #[test]
    fn a_problem_has_its_lines_and_errors_come_first() {
        let mut world = MemoryWorld::default();
        world.insert("content/a.md", "---\ntitel: \"Đường\"\r\n---\nmột\nhai\nba\n");
        let problems = [
            Diagnostic::new(diag::NOT_NFC, Span::at("content/none.md", 2, 1)).with("text", "ờ"),
            Diagnostic::new(diag::UNKNOWN_KEY, Span::at("content/a.md", 2, 1))
                .with("key", "titel")
                .with("kind", "news")
                .with("nearest", "title"),
        ];
        let text = json(&world, &Words::new(Lang::Vi), &problems);
        let found: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(found[0]["severityWord"], "lỗi");
        assert_eq!(found[0]["message"], "không có khóa “titel” trong tin bài");
        assert_eq!(found[0]["excerpt"][1], json!({ "number": 2, "text": "titel: \"Đường\"" }));
        assert_eq!(found[0]["excerpt"].as_array().map(Vec::len), Some(4));
        assert_eq!(found[1]["excerpt"], json!([]));
    }
}
