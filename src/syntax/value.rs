//! The types that values in YAML can have.
//!
//! Owns one [`Field`] implementation for each: text, text by language, words of the headline,
//! dates, numbers, references, addresses. It must not know which key has which type.

use std::sync::Arc;

use jiff::civil::Date;

use super::record::{Field, Reading};
use super::schema::Schema;
use super::yaml::{Node, Value};
use crate::diag::{self, Diagnostic};
use crate::text::date::{DateProblem, When};
use crate::text::lang::{Lang, PerLang, Text};
use crate::text::nearest::nearest;

/// A reference to an entry by its id, checked once all entries are known.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Ref {
    /// The id as written.
    pub id: Arc<str>,
    /// The number of the YAML node, to find its place again.
    pub number: u32,
}

/// Text that belongs to the headline or its like: in a Markdown file it is written plainly, in
/// the language of the file; in a YAML record it is `{vi: …, en: …}`.
#[derive(Clone, Eq, PartialEq, Debug, Default)]
pub struct Words(pub Text);

/// A month, written `2026-11`.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
}

/// Reads one of several words.
pub fn word(
    node: &Node,
    key: &str,
    reading: &Reading<'_>,
    words: &'static [&'static str],
) -> Option<&'static str> {
    let text = plain_text(node, key, reading)?;
    if let Some(word) = words.iter().find(|word| **word == &*text) {
        return Some(word);
    }
    let problem = Diagnostic::new(diag::BAD_VALUE, None)
        .with("key", key)
        .with("value", &text)
        .with("allowed", words.join(", "))
        .with("nearest", nearest(&text, words.iter().copied()).unwrap_or("none"));
    reading.problem(node.number, problem);
    None
}

fn plain_text(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Arc<str>> {
    match &node.value {
        Value::Text(text) => Some(Arc::clone(text)),
        Value::Int(number) => reading.bad(diag::UNQUOTED_NUMBER, node, key, &number.to_string()),
        Value::Float(number) => reading.bad(diag::UNQUOTED_NUMBER, node, key, &number.to_string()),
        Value::Bool(value) => reading.bad(diag::AMBIGUOUS_WORD, node, key, &value.to_string()),
        _ => reading.wrong_type(node, key, "type-text"),
    }
}

impl Field for Arc<str> {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let text = plain_text(node, key, reading)?;
        reading.ambiguous(node, key, &text);
        Some(text)
    }

    fn schema() -> Schema {
        Schema::Text
    }
}

/// Reads `{vi: …, en: …}`.
fn by_language(map: &[(super::yaml::Key, Node)], reading: &Reading<'_>) -> Text {
    let mut text = PerLang::default();
    for (key, node) in map {
        let lang = Lang::parse(&key.name).filter(|lang| reading.languages.contains(lang));
        let Some(lang) = lang else {
            let known: Vec<_> = reading.languages.iter().map(|lang| lang.code()).collect();
            let problem = Diagnostic::new(diag::UNKNOWN_LANGUAGE, None)
                .with("lang", &key.name)
                .with("languages", known.join(", "));
            reading.problem(key.number, problem);
            continue;
        };
        if matches!(node.value, Value::Null) {
            continue;
        }
        if let Some(value) = Arc::<str>::read(node, &key.name, reading) {
            text.set(lang, value);
        }
    }
    text
}

impl Field for Text {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        if let Value::Map(map) = &node.value {
            let text = by_language(map, reading);
            reading.say(node, &text);
            return Some(text);
        }
        if !matches!(node.value, Value::Text(_) | Value::Int(_) | Value::Float(_) | Value::Bool(_))
        {
            return reading.wrong_type(node, key, "type-text-by-language");
        }
        let plain = Arc::<str>::read(node, key, reading)?;
        let mut text = PerLang::default();
        for lang in reading.languages {
            text.set(*lang, Arc::clone(&plain));
        }
        reading.say(node, &text);
        Some(text)
    }

    fn schema() -> Schema {
        Schema::Texts
    }
}

impl Field for Words {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let text = if let Value::Map(map) = &node.value {
            by_language(map, reading)
        } else {
            let mut text = PerLang::default();
            text.set(reading.words, Arc::<str>::read(node, key, reading)?);
            text
        };
        reading.say(node, &text);
        Some(Self(text))
    }

    fn schema() -> Schema {
        Schema::Words
    }
}

impl Field for bool {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        match &node.value {
            Value::Bool(value) => return Some(*value),
            Value::Text(text) if is_truth_word(text) => {
                reading.bad::<()>(diag::AMBIGUOUS_WORD, node, key, text);
            }
            _ => {
                reading.wrong_type::<()>(node, key, "type-boolean");
            }
        }
        Some(false)
    }

    fn schema() -> Schema {
        Schema::Truth
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

fn is_truth_word(text: &str) -> bool {
    ["yes", "no", "on", "off", "y", "n", "có", "không"].contains(&text.to_lowercase().as_str())
}

impl Field for i64 {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        match node.value {
            Value::Int(number) => Some(number),
            _ => reading.wrong_type(node, key, "type-whole-number"),
        }
    }

    fn schema() -> Schema {
        Schema::Whole
    }
}

impl Field for u32 {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let number = i64::read(node, key, reading)?;
        Self::try_from(number).ok().or_else(|| reading.wrong_type(node, key, "type-count"))
    }

    fn schema() -> Schema {
        Schema::Count
    }
}

impl Field for f64 {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        match node.value {
            Value::Int(number) => Some(number as Self),
            Value::Float(number) if number.is_finite() => Some(number),
            _ => reading.wrong_type(node, key, "type-number"),
        }
    }

    fn schema() -> Schema {
        Schema::Number
    }
}

fn when(node: &Node, key: &str, reading: &Reading<'_>) -> Option<When> {
    let text = match &node.value {
        Value::Text(text) => text,
        Value::Int(number) => return reading.bad(diag::BAD_DATE, node, key, &number.to_string()),
        _ => return reading.wrong_type(node, key, "type-date"),
    };
    match When::parse_in(text, reading.zone) {
        Ok(when) => Some(when),
        Err(DateProblem::Shape) => reading.bad(diag::BAD_DATE, node, key, text),
        Err(DateProblem::NoSuchDay | DateProblem::NoSuchTime) => {
            reading.bad(diag::NO_SUCH_DATE, node, key, text)
        }
    }
}

impl Field for When {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        when(node, key, reading)
    }

    fn schema() -> Schema {
        Schema::When
    }
}

impl Field for Date {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        match when(node, key, reading)? {
            When::Day(day) => Some(day),
            When::Moment(moment) => reading.bad(diag::BAD_DATE, node, key, &moment.to_string()),
        }
    }

    fn schema() -> Schema {
        Schema::Day
    }
}

impl Field for Month {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let text = plain_text(node, key, reading)?;
        match When::parse(&format!("{text}-01")) {
            Ok(first) => Some(Self { year: first.day().year(), month: first.day().month() }),
            Err(_) => reading.bad(diag::BAD_DATE, node, key, &text),
        }
    }

    fn schema() -> Schema {
        Schema::Month
    }
}

impl Field for Ref {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        match &node.value {
            Value::Text(text) => {
                reading.ambiguous(node, key, text);
                Some(Self { id: Arc::clone(text), number: node.number })
            }
            Value::Int(number) => Some(Self { id: number.to_string().into(), number: node.number }),
            _ => reading.wrong_type(node, key, "type-reference"),
        }
    }

    fn schema() -> Schema {
        Schema::Reference
    }
}

/// A mapping from whole numbers, such as years, to numbers or nothing.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Series(pub Vec<(i16, Option<f64>)>);

impl Field for Series {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let Value::Map(map) = &node.value else {
            return reading.wrong_type(node, key, "type-mapping");
        };
        let mut series = Vec::new();
        for (year, value) in map {
            if let Ok(number) = year.name.parse::<i16>() {
                series.push((number, Option::<f64>::read(value, &year.name, reading)?));
            } else {
                let problem = Diagnostic::new(diag::BAD_DATE, None)
                    .with("key", key)
                    .with("value", &year.name);
                reading.problem(year.number, problem);
            }
        }
        series.sort_by_key(|(year, _)| *year);
        Some(Self(series))
    }

    fn schema() -> Schema {
        Schema::Years(Box::new(Option::<f64>::schema()))
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}
