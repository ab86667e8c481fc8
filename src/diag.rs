//! Problems as data: what is wrong, where, with which values.
//!
//! Owns [`Diagnostic`] and, in `codes.rs`, the registry of every [`Code`]. It holds no wording:
//! sentences in Vietnamese and English live in `src/words/messages/`, keyed by the code, and are
//! put together only at the edge. It must not print, and it must not know where a file came from.

mod codes;

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use codes::*;

/// How much a problem matters.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug, Serialize, Deserialize)]
pub enum Severity {
    /// The content is wrong; the exit code becomes 1.
    Error,
    /// The content is doubtful; the site is built all the same.
    Warning,
}

/// A place in a source file.
#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug, Serialize, Deserialize)]
pub struct Span {
    /// The path below the site's root, with `/`.
    pub file: Arc<str>,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: u32,
    /// The column in characters, from 1; 0 where the whole line is meant.
    pub column: u32,
}

impl Span {
    /// Returns the span that means a file as a whole.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self { file: file.into(), line: 0, column: 0 }
    }

    /// Returns the span of a line and column.
    pub fn at(file: impl Into<Arc<str>>, line: u32, column: u32) -> Self {
        Self { file: file.into(), line, column }
    }
}

/// A value that a sentence about a problem names.
#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug, Serialize, Deserialize)]
pub enum Arg {
    /// Text as the editor wrote it.
    Text(String),
    /// A whole number, shown by the rules of the language.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Cow<'_, str>> for Arg {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

impl From<&Arc<str>> for Arg {
    fn from(text: &Arc<str>) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<Arc<str>> for Arg {
    fn from(text: Arc<str>) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// One problem.
#[derive(Clone, Eq, PartialEq, Debug, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What kind of problem it is.
    pub code: Code,
    /// How much it matters here.
    pub severity: Severity,
    /// Where it is; `None` where no file is to blame.
    pub span: Option<Span>,
    /// The values that its sentences name, by the names that the messages use.
    pub args: Vec<(Cow<'static, str>, Arg)>,
    /// Other places that belong to it, such as the first use of an id.
    pub related: Vec<Span>,
}

impl Diagnostic {
    /// Returns a problem of the code's default severity.
    pub fn new(code: Code, span: impl Into<Option<Span>>) -> Self {
        let severity = code.severity();
        Self { code, severity, span: span.into(), args: Vec::new(), related: Vec::new() }
    }

    /// Adds a value that the message names.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }

    /// Adds another place that belongs to the problem.
    #[must_use]
    pub fn related(mut self, span: Span) -> Self {
        self.related.push(span);
        self
    }

    /// Returns the order in which problems are shown: by file, line, column, code.
    pub fn sort_key(&self) -> impl Ord + '_ {
        (&self.span, self.code, &self.args)
    }
}

/// Counts the errors and the warnings.
pub fn count(problems: &[Diagnostic]) -> (usize, usize) {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    (errors, problems.len() - errors)
}

/// Sorts problems by place and drops those that say the same twice.
pub fn tidy(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    diagnostics.dedup();
}

/// A value with the problems that were met on the way to it.
#[derive(Clone, Debug)]
pub struct Warned<T> {
    /// What came out.
    pub value: T,
    /// What was noticed.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Warned<T> {
    /// Wraps a value about which there is nothing to say.
    pub fn clean(value: T) -> Self {
        Self { value, diagnostics: Vec::new() }
    }
}
