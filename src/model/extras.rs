//! Files that belong to the site as a whole: glossary, redirects, the lock of addresses.

use std::sync::Arc;

use super::common::OneOrMore;
use super::load::parse;
use super::releases::{self, LOCK, Release};
use super::{Redirect, Term};
use crate::config::Config;
use crate::diag::{self, Diagnostic, Span};
use crate::source::{World, text};
use crate::syntax::record::{Field, Origin, Reading};
use crate::syntax::schema::Schema;
use crate::syntax::yaml::Value;
use crate::text::lang::{Lang, Text};
use crate::{choices, record};

record! {
    /// A line of the glossary as written.
    struct TermRecord {
        /// The Vietnamese term.
        vi: Arc<str>,
        /// The English term.
        en: Arc<str>,
        /// How it is read aloud.
        say: Option<Arc<str>>,
    }
}

choices! {
    /// What an old address becomes.
    enum RedirectType {
        /// One new address.
        Permanent = "permanent",
        /// A page on which to choose.
        Choice = "choice",
    }
}

record! {
    /// A redirect as written.
    struct RedirectRecord {
        /// The old address.
        from: Arc<str>,
        /// The new address, or several.
        to: OneOrMore<Arc<str>>,
        /// Since when.
        since: Option<jiff::civil::Date>,
        /// What it becomes.
        r#type: Option<RedirectType>,
        /// What the choice page says.
        note: Option<Text>,
    }
}

/// The glossary's path.
pub const GLOSSARY: &str = "content/glossary.yaml";

/// The path of the redirects.
pub const REDIRECTS: &str = "content/redirects.yaml";

/// Returns what the glossary may hold.
pub fn glossary_schema() -> Schema {
    Vec::<TermRecord>::schema()
}

/// Returns what the redirects may hold.
pub fn redirects_schema() -> Schema {
    Vec::<RedirectRecord>::schema()
}

/// What belongs to the site as a whole.
#[derive(Clone, Debug, Default)]
pub struct Extras {
    /// The glossary.
    pub terms: Vec<Term>,
    /// Old addresses.
    pub redirects: Vec<Redirect>,
    /// Addresses that releases have had.
    pub lock: Vec<(String, Span)>,
    /// The releases, from the first on.
    pub releases: Arc<[Release]>,
}

/// Reads the glossary, the redirects, the lock of addresses and the releases.
pub fn read(world: &dyn World, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Extras {
    let terms = list::<TermRecord>(world, config, GLOSSARY, "glossary", diagnostics);
    let terms =
        terms.into_iter().map(|(term, ..)| Term { vi: term.vi, say: term.say, en: term.en });
    let terms = terms.collect();
    let redirects = redirects(world, config, diagnostics);
    let lock = lock(world, diagnostics);
    Extras { terms, redirects, lock, releases: releases::read(world, diagnostics) }
}

fn redirects(
    world: &dyn World,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Redirect> {
    let redirects = list::<RedirectRecord>(world, config, REDIRECTS, "redirect", diagnostics);
    for (record, origin, number) in &redirects {
        let several = record.to.0.len() > 1;
        let said = record.r#type.map(|kind| kind == RedirectType::Choice);
        if said.is_some_and(|choice| choice != several) {
            let (right, wrong) =
                if several { ("choice", "permanent") } else { ("permanent", "choice") };
            let problem = Diagnostic::new(diag::BAD_VALUE, origin.span(*number))
                .with("key", "type")
                .with("value", wrong)
                .with("allowed", right)
                .with("nearest", right);
            diagnostics.push(problem);
        }
    }
    let redirects = redirects.into_iter().map(|(record, origin, number)| Redirect {
        from: record.from,
        to: record.to.0,
        since: record.since,
        note: record.note.unwrap_or_default(),
        origin,
        number,
    });
    redirects.collect()
}

fn lock(world: &dyn World, diagnostics: &mut Vec<Diagnostic>) -> Vec<(String, Span)> {
    let Ok(bytes) = world.read(LOCK) else { return Vec::new() };
    let decoded = text::decode(LOCK, bytes);
    diagnostics.extend(decoded.diagnostics);
    let lines = decoded.value.unwrap_or_default();
    let numbered = lines.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    let written = numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    written.map(|(number, line)| (line.to_owned(), Span::at(LOCK, number as u32, 1))).collect()
}

fn list<T: Field>(
    world: &dyn World,
    config: &Config,
    path: &str,
    kind: &'static str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(T, Arc<Origin>, u32)> {
    let Ok(bytes) = world.read(path) else { return Vec::new() };
    let decoded = text::decode(path, bytes);
    diagnostics.extend(decoded.diagnostics);
    let Some(yaml) = decoded.value else { return Vec::new() };
    let (node, origin) = match parse(path, &yaml, 1) {
        Ok(parsed) => parsed,
        Err(problem) => {
            diagnostics.push(*problem);
            return Vec::new();
        }
    };
    let languages = &config.languages;
    let reading = Reading::new(Arc::clone(&origin), kind, Lang::Vi, languages, &config.zone);
    let mut records = Vec::new();
    match &node.value {
        Value::Null => {}
        Value::List(items) => {
            for item in items {
                if let Some(record) = T::read(item, kind, &reading) {
                    records.push((record, Arc::clone(&origin), item.number));
                }
            }
        }
        _ => {
            reading.wrong_type::<()>(&node, kind, "type-list");
        }
    }
    diagnostics.extend(reading.finish());
    records
}
