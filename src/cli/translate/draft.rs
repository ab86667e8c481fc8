//! The file that a translation begins with.
//!
//! Owns its text: the words of the source as comments, each with a place to write under it. What
//! is a fact stays in the source's file.

use crate::model::passage::Part;
use crate::model::{Entry, Ledger};
use crate::syntax::front;
use crate::text::lang::Lang;
use crate::words::Words;

/// Returns the text of a new translation. `source` is the text of the source's file.
pub(super) fn text(words: &Words, entry: &Entry, source: &str, from: Lang, to: Lang) -> String {
    let mut text = format!("---\n# {}\n", words.say("translate-file"));
    let mut pictures: Vec<&str> = Vec::new();
    for passage in entry.passages(from) {
        match passage.part {
            Part::Title => {
                let key = entry.kind.headline_key().unwrap_or("title");
                text += &slot("", from, passage.text, key);
            }
            Part::Short => text += &slot("", from, passage.text, "short"),
            Part::Summary => text += &slot("", from, passage.text, "summary"),
            Part::Alt(file) | Part::Caption(file) => {
                if pictures.is_empty() {
                    text += "pictures:\n";
                }
                if !pictures.contains(&file) {
                    pictures.push(file);
                    text += &format!("  - file: {}\n", serde_json::Value::from(file));
                }
                let is_alt = matches!(passage.part, Part::Alt(_));
                text += &slot("    ", from, passage.text, if is_alt { "alt" } else { "caption" });
            }
            Part::Block(_) | Part::Other => {}
        }
    }
    text += &format!("# {}\n#slug:\n", words.say(&format!("translate-slug-{}", to.code())));
    text += &Ledger::of(entry, from).to_yaml(&words.say("translate-remark"));
    text += "---\n";
    let body = front::split(source).map_or("", |parts| parts.body);
    for chunk in chunks(body) {
        // A comment must not end before its end.
        text += &format!("\n<!-- {} -->\n\n", chunk.replace("-->", "-- >").trim_end());
    }
    text
}

/// Returns a key without a value, the words to translate in comments above it.
fn slot(indent: &str, from: Lang, words: &str, key: &str) -> String {
    let lines = words.lines().map(|line| format!("{indent}# {}: {line}\n", from.code()));
    lines.collect::<String>() + &format!("{indent}{key}:\n")
}

/// Cuts Markdown at blank lines, but not in code that is fenced.
fn chunks(body: &str) -> Vec<String> {
    let mut chunks = Vec::new();
    let (mut chunk, mut fence) = (String::new(), None);
    for line in body.lines() {
        let mark = ["```", "~~~"].into_iter().find(|mark| line.trim_start().starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            _ => {}
        }
        if line.trim().is_empty() && fence.is_none() {
            if !chunk.is_empty() {
                chunks.push(std::mem::take(&mut chunk));
            }
            continue;
        }
        chunk.push_str(line);
        chunk.push('\n');
    }
    if !chunk.is_empty() {
        chunks.push(chunk);
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_cut_at_blank_lines() {
        let body = "\na\nb\n\n\n```\nc\n\nd\n```\n\ne";
        assert_eq!(chunks(body), ["a\nb\n", "```\nc\n\nd\n```\n", "e\n"]);
    }
}
