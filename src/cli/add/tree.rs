//! YAML to be written.
//!
//! Owns quotes and indentation: whatever an editor types comes out as one value. It must not know
//! what a key means.

/// A value to be written.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Tree {
    /// A word, number or date without quotes.
    Plain(String),
    /// Text in quotes.
    Quoted(String),
    /// A list on one line.
    Row(Vec<Tree>),
    /// A mapping on one line.
    Short(Vec<(String, Tree)>),
    /// A mapping, one key to a line.
    Map(Vec<(String, Tree)>),
    /// A list of mappings.
    List(Vec<Tree>),
}

impl Tree {
    /// Returns a word as it may stand without quotes, or else in quotes.
    pub(super) fn word(text: &str) -> Self {
        let plain = text.starts_with(|c: char| c.is_ascii_lowercase())
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"/_-".contains(&b));
        // YAML, or a program that reads an older YAML, takes these for something else.
        let taken = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
        if plain && !taken.contains(&text) {
            Self::Plain(text.to_owned())
        } else {
            Self::Quoted(text.to_owned())
        }
    }

    /// Returns a number, date or truth value as it stands without quotes, or else in quotes.
    pub(super) fn scalar(text: &str) -> Self {
        let is_part = |b: u8| b.is_ascii_digit() || b"+-.:TZ".contains(&b);
        let plain = text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+')
            && text.ends_with(|c: char| c.is_ascii_digit() || c == 'Z')
            && text.bytes().all(is_part);
        if plain || ["true", "false"].contains(&text) {
            Self::Plain(text.to_owned())
        } else {
            Self::Quoted(text.to_owned())
        }
    }

    /// Returns the lines of a key with this value, without indentation.
    pub(super) fn lines(&self, key: &str) -> Vec<String> {
        if let Some(value) = self.inline() {
            return vec![format!("{key}: {value}")];
        }
        let mut lines = vec![format!("{key}:")];
        lines.extend(self.block().into_iter().map(|line| format!("  {line}")));
        lines
    }

    fn block(&self) -> Vec<String> {
        match self {
            Self::Map(map) => map.iter().flat_map(|(key, value)| value.lines(key)).collect(),
            Self::List(items) => items.iter().flat_map(|item| bulleted(&item.block())).collect(),
            other => other.inline().into_iter().collect(),
        }
    }

    fn inline(&self) -> Option<String> {
        let joined = |parts: Vec<Option<String>>| {
            parts.into_iter().collect::<Option<Vec<_>>>().map(|parts| parts.join(", "))
        };
        match self {
            Self::Plain(text) => Some(text.clone()),
            Self::Quoted(text) => Some(quoted(text)),
            Self::Row(items) => {
                let items = joined(items.iter().map(Self::inline).collect())?;
                Some(format!("[{items}]"))
            }
            Self::Short(map) => {
                let pair =
                    |(key, value): &(String, Self)| Some(format!("{key}: {}", value.inline()?));
                let pairs = joined(map.iter().map(pair).collect())?;
                Some(format!("{{{pairs}}}"))
            }
            Self::Map(map) if map.is_empty() => Some("{}".to_owned()),
            Self::Map(_) | Self::List(_) => None,
        }
    }
}

/// Puts a dash before the first line, and the others below it.
pub(super) fn bulleted(lines: &[String]) -> Vec<String> {
    let lines = lines.iter().enumerate().map(|(at, line)| match at {
        0 => format!("- {line}"),
        _ if line.is_empty() => String::new(),
        _ => format!("  {line}"),
    });
    lines.collect()
}

/// Returns text in double quotes, in which nothing has a meaning of its own.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                out += &format!("\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::syntax::yaml::{self, Value};

    /// Returns the text that comes back out of YAML.
    fn back(tree: &Tree) -> Value {
        let text = tree.lines("key").join("\n") + "\n";
        let node = yaml::parse(&text).expect("YAML");
        let Value::Map(map) = node.value else { panic!("a mapping") };
        map[0].1.value.clone()
    }

    #[test]
    fn words_and_numbers_are_plain_where_they_may_be() {
        for (text, plain) in [
            ("vi-du/thon-mot", true),
            ("c1", true),
            ("no", false),
            ("null", false),
            ("12", false),
            ("a b", false),
            ("Đường", false),
            ("a: b", false),
            ("-x", false),
            ("", false),
        ] {
            assert_eq!(matches!(Tree::word(text), Tree::Plain(_)), plain, "{text}");
            assert_eq!(back(&Tree::word(text)), Value::Text(text.into()), "{text}");
        }
        for (text, plain) in [
            ("12", true),
            ("-1.5", true),
            ("true", true),
            ("2026-11-18", true),
            ("2026-11-18T07:30:00+07:00", true),
            ("2026-11-18 07:30", false),
            ("yes", false),
            ("1\nb: 2", false),
            ("12:", false),
            ("-", false),
            ("", false),
        ] {
            assert_eq!(matches!(Tree::scalar(text), Tree::Plain(_)), plain, "{text}");
        }
        assert_eq!(back(&Tree::scalar("2026-11-18T07:30")), Value::Text("2026-11-18T07:30".into()));
    }

    #[test]
    fn trees_are_indented() {
        let text = |text: &str| Tree::Quoted(text.to_owned());
        let pair = |key: &str, value| (key.to_owned(), value);
        let inner = Tree::Map(vec![
            pair("b", text("x")),
            pair("c", Tree::Row(vec![Tree::word("d"), text("e")])),
            pair("f", Tree::List(vec![Tree::Map(vec![pair("g", Tree::scalar("1"))])])),
        ]);
        let found = Tree::List(vec![inner]).lines("a").join("\n");
        assert_eq!(found, "a:\n  - b: \"x\"\n    c: [d, \"e\"]\n    f:\n      - g: 1");
        let short = Tree::Short(vec![pair("vi", text("{x}, y"))]);
        assert_eq!(short.lines("a"), ["a: {vi: \"{x}, y\"}"]);
    }

    proptest! {
        #[test]
        fn any_text_comes_back_as_it_was(text in "[^\\x00-\\x08\\x0b-\\x1f\\x7f]{0,40}") {
            for tree in [Tree::Quoted(text.clone()), Tree::word(&text)] {
                prop_assert_eq!(back(&tree), Value::Text(text.as_str().into()));
            }
        }

        #[test]
        fn scalars_stay_one_value(text in "[-+.:TZ0-9a-z\\n #\"{}]{0,12}") {
            let lines = Tree::scalar(&text).lines("key").join("\n") + "\n";
            let Value::Map(map) = yaml::parse(&lines).expect("YAML").value else { panic!() };
            prop_assert_eq!(map.len(), 1);
        }
    }
}
