//! Problems as JSON, for programs.
//!
//! Owns the shape of the object. Values are whole here, and whatever is not known is `null`; the
//! sentences are those that people see.

use serde_json::{Value, json};

use super::Words;
use crate::diag::{self, Arg, Diagnostic, Severity, Span};

/// Returns the report as one JSON object, indented; `held` is what a build would hold back.
pub fn document(words: &Words, problems: &[Diagnostic], held: Vec<Value>) -> String {
    let (errors, warnings) = diag::count(problems);
    let problems: Vec<Value> = problems.iter().map(|one| problem(words, one)).collect();
    let document = json!({
        "problems": problems, "errors": errors, "warnings": warnings, "held": held,
    });
    format!("{document:#}")
}

/// Returns a problem as a JSON object.
pub fn problem(words: &Words, problem: &Diagnostic) -> Value {
    let mut object = json!({
        "code": problem.code.name(),
        "severity": match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "message": words.message(problem),
        "cure": words.cure(problem),
        "args": args(problem),
        "related": problem.related.iter().map(|span| place(Some(span))).collect::<Vec<_>>(),
    });
    if let (Value::Object(object), Value::Object(place)) =
        (&mut object, place(problem.span.as_ref()))
    {
        object.extend(place);
    }
    object
}

/// Returns the values that a problem names.
pub(super) fn args(problem: &Diagnostic) -> Value {
    let args = problem.args.iter().map(|(name, value)| {
        let value = match value {
            Arg::Text(text) => Value::from(text.as_str()),
            Arg::Number(number) => Value::from(*number),
        };
        (name.to_string(), value)
    });
    Value::Object(args.collect())
}

fn place(span: Option<&Span>) -> Value {
    let known = |number: u32| Some(number).filter(|number| *number > 0);
    json!({
        "file": span.map(|span| &*span.file),
        "line": span.and_then(|span| known(span.line)),
        "column": span.and_then(|span| known(span.column)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn the_object_has_everything() {
        let problems = [
            Diagnostic::new(diag::FILE_TOO_LARGE, Span::file("content/a.jpg"))
                .with("size", 9_usize)
                .with("limit", 8_usize),
            Diagnostic::new(diag::DUPLICATE_KEY, Span::at("content/a.yaml", 3, 1))
                .with("key", "date")
                .related(Span::at("content/a.yaml", 2, 1)),
            Diagnostic::new(diag::FOREIGN_FILES, None),
        ];
        let text = document(&Words::new(Lang::En), &problems, Vec::new());
        let found: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!((&found["errors"], &found["warnings"]), (&json!(2), &json!(1)));
        assert_eq!(
            found["problems"][1],
            json!({
                "code": "duplicate-key",
                "severity": "error",
                "file": "content/a.yaml",
                "line": 3,
                "column": 1,
                "message": "key “date” stands here twice",
                "cure": "keep one of the two lines and delete the other",
                "args": { "key": "date" },
                "related": [{ "file": "content/a.yaml", "line": 2, "column": 1 }],
            })
        );
        assert_eq!(found["problems"][0]["args"], json!({ "size": 9, "limit": 8 }));
        assert_eq!(found["problems"][0]["line"], Value::Null);
        assert_eq!(found["problems"][2]["file"], Value::Null);
        let clean = document(&Words::new(Lang::En), &[], Vec::new());
        let clean: Value = serde_json::from_str(&clean).expect("JSON");
        assert_eq!(clean, json!({ "problems": [], "errors": 0, "warnings": 0, "held": [] }));
    }
}
