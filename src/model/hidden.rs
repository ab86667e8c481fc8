//! What a text says of who may see it, though it may be no YAML any more.
//!
//! Owns the reading, line by line, of the keys that keep something from readers: `draft`,
//! `audience`, `expires` and `date`. Where it errs, it errs on the side of hiding. What can be read
//! properly says it better: see [`Facets`](super::Facets).

use jiff::civil::DateTime;

use crate::text::date::When;

/// Says whether the front matter of a text, or the only record of a YAML file, hides it.
pub fn head(text: &str, now: DateTime, kind: &str) -> bool {
    let mut lines = text.lines().peekable();
    let has_fences = lines.next_if(|line| line.trim_end() == "---").is_some();
    let mut head = lines.take_while(|line| !has_fences || line.trim_end() != "---");
    head.any(|line| hides(line, now, kind))
}

/// Says whether the record of an id hides it; `None` where a list has no such record.
pub fn record(text: &str, id: &str, now: DateTime, kind: &str) -> Option<bool> {
    let lines: Vec<&str> = text.lines().collect();
    let begins = |line: &str| line.trim_start().starts_with('-');
    let indent = |line: &str| line.len() - line.trim_start().len();
    let at = lines
        .iter()
        .position(|line| values(line).any(|(key, value)| key == "id" && value == id))?;
    let from = (0..=at).rev().find(|at| begins(lines[*at])).unwrap_or(0);
    let depth = indent(lines[from]);
    let ends = |line: &&&str| begins(line) && indent(line) <= depth;
    let rest = &lines[from + 1..];
    let until = rest.iter().position(|line| ends(&line)).map_or(lines.len(), |at| from + 1 + at);
    Some(lines[from..until].iter().any(|line| hides(line, now, kind)))
}

fn hides(line: &str, now: DateTime, kind: &str) -> bool {
    let when = |value: &str| When::parse(value).ok();
    values(line).any(|(key, value)| match key {
        "draft" => !["false", "no", ""].contains(&value),
        "audience" => value != "public",
        "expires" => when(value).is_none_or(|expires| expires <= When::Moment(now)),
        // What takes place some day is told of before.
        "date" => kind != "event" && when(value).is_some_and(|date| date > When::Moment(now)),
        _ => false,
    })
}

/// Returns the keys and plain values of a line, those of a mapping within it, too.
fn values(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let line = line.split(" #").next().unwrap_or_default();
    line.split(['{', ',']).filter_map(|piece| {
        let (key, value) = piece.trim_start_matches(['-', ' ', '\t']).split_once(':')?;
        let odd = |c: char| c.is_whitespace() || ['"', '\'', '}', ']'].contains(&c);
        Some((key.trim_matches(odd), value.trim_matches(odd)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime {
        jiff::civil::date(2026, 11, 24).at(8, 0, 0, 0)
    }

    #[test]
    fn front_matter_tells_however_broken() {
        for (head_text, want) in [
            ("---\ntitle: \"a\ndraft: true\n---\n", true),
            ("---\ntitle: \"a\ndraft: false\n---\ndraft: true\n", false),
            ("---\naudience: internal # nội bộ\n", true),
            ("---\nexpires: 2026-11-24\n---\n", true),
            ("---\nexpires: 2026-12-24T07:00\n---\n", false),
            ("---\ndate: 2026-12-01\n---\n", true),
            ("---\ndate: 2026-11-01\n---\n", false),
            ("{title: a, draft: yes", true),
        ] {
            assert_eq!(head(head_text, now(), "news"), want, "{head_text}");
        }
        assert!(!head("---\ndate: 2026-12-01\n---\n", now(), "event"));
    }

    #[test]
    fn each_record_of_a_list_tells_of_itself() {
        let list = "- name: {vi: a\n  id: a\n- id: \"b\"\n  tasks:\n    - id: x\n  draft: true\n\
                    - {id: c, audience: internal\n";
        let found = ["a", "b", "c", "d"].map(|id| record(list, id, now(), "body"));
        assert_eq!(found, [Some(false), Some(true), Some(true), None]);
    }
}
