//! A record at the end of a YAML list.
//!
//! Owns the promise that what stood in the file stands there still, byte for byte and value for
//! value. It must not touch the disk.

use super::tree::bulleted;
use crate::syntax::yaml::{self, Value};

/// Returns the file with a record more; `None` where that can't be done without a change above.
///
/// The lines are those of the record's mapping, without a dash.
pub(super) fn append(old: &str, record: &[String]) -> Option<String> {
    let before = yaml::parse(old.trim_start_matches('\u{feff}')).ok()?;
    let (items, indent) = match before.value {
        Value::Null if is_bare(old) => (Vec::new(), String::new()),
        Value::List(items) => {
            let indent = indent(old, items.first()?.number)?;
            (items, indent)
        }
        _ => return None,
    };
    let newline = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let mut text = old.to_owned();
    if !old.is_empty() {
        text += if old.ends_with('\n') { "" } else { newline };
        text += newline;
    }
    for line in bulleted(record) {
        let line = if line.is_empty() { line } else { format!("{indent}{line}") };
        text += &(line + newline);
    }
    let after = yaml::parse(text.trim_start_matches('\u{feff}')).ok()?;
    let Value::List(all) = after.value else { return None };
    (all.len() == items.len() + 1 && all.starts_with(&items)).then_some(text)
}

/// Returns what stands before the dash of the item with this number.
fn indent(text: &str, number: u32) -> Option<String> {
    let text = text.trim_start_matches('\u{feff}');
    let (line, column) = yaml::place(text, number)?;
    let line = text.lines().nth(line as usize - 1)?;
    let before: String = line.chars().take(column as usize - 1).collect();
    let dash = before.trim_start();
    // Anything else is a list on one line, or begins on the line of another.
    (dash.starts_with('-') && dash[1..].trim().is_empty())
        .then(|| before[..before.len() - dash.len()].to_owned())
}

/// Says whether a text holds nothing but comments.
fn is_bare(text: &str) -> bool {
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    lines.into_iter().all(|line| line.is_empty() || line.starts_with('#') || line == "---")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, want: Option<&str>) {
        let record = ["id: new".to_owned(), String::new(), "name: x".to_owned()];
        let found = append(old, &record);
        assert!(found.as_ref().is_none_or(|text| text.starts_with(old)), "{found:?}");
        assert_eq!(found.as_deref().map(|text| &text[old.len()..]), want, "{old:?}");
    }

    #[test]
    fn what_stands_there_stays() {
        check("", Some("- id: new\n\n  name: x\n"));
        check("# Ghi chú\n", Some("\n- id: new\n\n  name: x\n"));
        check("- id: a\n", Some("\n- id: new\n\n  name: x\n"));
        check("- id: a\n  name: b # cuối", Some("\n\n- id: new\n\n  name: x\n"));
        check("- id: a\r\n", Some("\r\n- id: new\r\n\r\n  name: x\r\n"));
        check("\u{feff}- id: a\n", Some("\n- id: new\n\n  name: x\n"));
        check("---\n  - id: a\n    name: b\n", Some("\n  - id: new\n\n    name: x\n"));
        check("-   id: a\n", Some("\n- id: new\n\n  name: x\n"));
        check("- id: a\n  note: |\n    đoạn\n", Some("\n- id: new\n\n  name: x\n"));
    }

    #[test]
    fn what_can_not_be_added_to_is_left() {
        check("[{id: a}]\n", None);
        check("[]\n", None);
        check("id: a\n", None);
        check("~\n", None);
        check("- id: a\n...\n", None);
        check("- id: a\n  note: |+\n    đoạn\n", None);
        check("- id: [\n", None);
    }
}
