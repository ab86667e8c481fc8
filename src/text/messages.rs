//! The words of the interface: a thin wrapper over Fluent.
//!
//! Owns the loading of Fluent texts and how values are put into them. It does not know which
//! messages there must be, nor the files they come from. Vietnamese messages need `*[other]`
//! only, English ones `[one]` and `*[other]`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::lang::Lang;
use super::number::Numbers;

/// `NUMBER` takes any count of digits; nobody reads more than this.
const FRACTION_DIGITS_MAX: usize = 20;

/// Whole numbers up to here are exact, and the plural rules take them.
const NUMBER_MAX: f64 = 1e15;

/// A value for a message.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Arg<'a> {
    /// Text, put in as it is. Years and numbers of decisions are text.
    Text(&'a str),
    /// A number: chooses a variant, and is written as the language does (1.234,5).
    Number(f64),
}

/// All messages of one language.
pub struct Messages {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
    plain: BTreeMap<String, String>,
}

impl Messages {
    /// Loads Fluent texts; a message of a later one takes the place of an earlier one.
    ///
    /// # Errors
    ///
    /// One sentence for each syntax error and each message defined twice in one text, with the
    /// number of the text and the line, both from 1; then one for each reference to a message,
    /// term or function that does not exist.
    pub fn new(lang: Lang, sources: &[&str]) -> Result<Messages, Vec<String>> {
        let mut problems = Vec::new();
        let mut bundle = empty_bundle(lang);
        let mut ids = BTreeSet::new();
        for (position, source) in sources.iter().enumerate() {
            let mut report = |line: usize, problem: &dyn fmt::Display| {
                problems.push(format!("text {}, line {line}: {problem}", position + 1));
            };
            let resource = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, errors)| {
                errors.iter().for_each(|error| report(line_of(source, error.pos.start), error));
                resource
            }));
            let mut own = BTreeSet::new();
            for (line, id) in ids_of(source).filter(|(_, id)| bundle.has_message(id)) {
                if !own.insert(id) {
                    report(line, &format_args!("message `{id}` is defined twice"));
                }
            }
            ids.extend(own);
        }
        let mut messages = Messages { lang, bundle, keys: BTreeSet::new(), plain: BTreeMap::new() };
        for id in ids {
            messages.render_plain(id, &mut problems);
        }
        if problems.is_empty() { Ok(messages) } else { Err(problems) }
    }

    /// Returns the language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Returns the message with this key that needs no values; `id.attribute` names an attribute.
    pub fn get(&self, key: &str) -> Option<String> {
        self.plain.get(key).cloned().or_else(|| self.format(key, &[]))
    }

    /// Returns the message with this key, with the values put in.
    ///
    /// A missing value shows as `{$name}`: a page with a flaw is better than none. `None` means
    /// that there is no such message.
    pub fn format(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(*arg));
        }
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut ignored = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut ignored).into_owned())
    }

    /// Iterates in order over every key that [`Messages::get`] answers, attributes included.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// Returns all messages that need no values, by key.
    pub fn plain(&self) -> &BTreeMap<String, String> {
        &self.plain
    }

    /// Registers the keys of a message, and renders those that need no values.
    fn render_plain(&mut self, id: &str, problems: &mut Vec<String>) {
        let Some(message) = self.bundle.get_message(id) else { return };
        let value = message.value().map(|pattern| (id.to_owned(), pattern));
        let attributes =
            message.attributes().map(|found| (format!("{id}.{}", found.id()), found.value()));
        for (key, pattern) in value.into_iter().chain(attributes) {
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, None, &mut errors);
            if errors.is_empty() {
                self.plain.insert(key.clone(), text.into_owned());
            }
            let faults = errors.iter().filter(|error| !is_missing_value(error));
            problems.extend(faults.map(|error| format!("message `{key}`: {error}")));
            self.keys.insert(key);
        }
    }

    fn value<'a>(&self, arg: Arg<'a>) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text),
            // Fluent panics at numbers that its plural rules cannot take apart: infinite ones,
            // and those with more digits than 64 bits hold. So as many digits as are written.
            Arg::Number(number) if number.abs() < NUMBER_MAX => {
                FluentValue::from((number * 1e6).round() / 1e6 + 0.0)
            }
            Arg::Number(number) => FluentValue::from(numbers(self.lang).decimal(number)),
        }
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("lang", &self.lang).field("keys", &self.keys).finish()
    }
}

fn empty_bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The marks are for right-to-left scripts; here they would only spoil searching and copying.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Vi => |value, _| write_number(Lang::Vi, value),
        Lang::En => |value, _| write_number(Lang::En, value),
    }));
    bundle.add_builtins().expect("an empty bundle has no NUMBER yet");
    bundle
}

/// Fluent takes a plain function for writing numbers, so what it needs must be static.
fn numbers(lang: Lang) -> &'static Numbers {
    static NUMBERS: LazyLock<[Numbers; Lang::ALL.len()]> =
        LazyLock::new(|| Lang::ALL.map(Numbers::new));
    &NUMBERS[lang.index()]
}

fn write_number(lang: Lang, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let options = &number.options;
    let min = options.minimum_fraction_digits.unwrap_or(0).min(FRACTION_DIGITS_MAX);
    let max = options.maximum_fraction_digits.unwrap_or(6).min(FRACTION_DIGITS_MAX).max(min);
    Some(numbers(lang).fixed(number.value, min, max, options.use_grouping))
}

fn is_missing_value(error: &FluentError) -> bool {
    let FluentError::ResolverError(error) = error else { return false };
    matches!(error, ResolverError::Reference(ReferenceKind::Variable { .. }))
}

/// Returns the line of a byte offset, from 1.
fn line_of(source: &str, offset: usize) -> usize {
    let before = &source.as_bytes()[..offset.min(source.len())];
    memchr::memchr_iter(b'\n', before).count() + 1
}

/// Finds what may be the ids of messages, with their lines from 1.
///
/// Fluent's own tree would need the parser as a second dependency. A message begins where an
/// identifier and `=` stand at the very start of a line; nothing else can stand so.
fn ids_of(source: &str) -> impl Iterator<Item = (usize, &str)> {
    source.lines().zip(1..).filter_map(|(line, number)| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end_matches(' ');
        let rest = id.strip_prefix(|c: char| c.is_ascii_alphabetic())?;
        let whole = rest.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        whole.then_some((number, id))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const VI: &str = "\
-site = Lan tỏa
title = Tin tức của { -site }
photos = { $count ->
   *[other] { $count } ảnh
 }
search = Tìm kiếm
    .placeholder = Nhập từ khóa
    .count = { $count } kết quả
menu =
    .label = Mục lục
share = { NUMBER($part, minimumFractionDigits: 1, maximumFractionDigits: 1) }%
year = Năm { NUMBER($year, useGrouping: \"false\") }
";
    const EN: &str = "\
photos = { $count ->
    [0] no photos
    [one] one photo
   *[other] { $count } photos
 }
";

    fn load(lang: Lang, sources: &[&str]) -> Messages {
        Messages::new(lang, sources).expect("sound messages")
    }

    fn is_shareable<T: Send + Sync>(_: &T) {}

    #[test]
    fn values_are_written_in_the_language() {
        let (vi, en) = (load(Lang::Vi, &[VI]), load(Lang::En, &[EN]));
        is_shareable(&vi);
        for (messages, key, name, number, want) in [
            (&vi, "photos", "count", 1.0, "1 ảnh"),
            (&vi, "photos", "count", 1234.5, "1.234,5 ảnh"),
            (&en, "photos", "count", 0.0, "no photos"),
            (&en, "photos", "count", -0.0, "no photos"),
            (&en, "photos", "count", 1.0, "one photo"),
            (&en, "photos", "count", 1234.0, "1,234 photos"),
            (&en, "photos", "count", 1e18, "1,000,000,000,000,000,000 photos"),
            (&en, "photos", "count", 1e-300, "no photos"),
            (&en, "photos", "count", f64::NAN, "NaN photos"),
            (&vi, "share", "part", 12.0, "12,0%"),
            (&vi, "share", "part", 12.55, "12,6%"),
            (&vi, "year", "year", 2026.0, "Năm 2026"),
            (&vi, "search.count", "count", 1e4, "10.000 kết quả"),
        ] {
            let text = messages.format(key, &[(name, Arg::Number(number))]).unwrap_or_default();
            assert_eq!(text, want, "{key} {number}");
        }
        let text = vi.format("search.count", &[("count", Arg::Text("hai"))]);
        assert_eq!(text.as_deref(), Some("hai kết quả"));
    }

    #[test]
    fn keys_name_messages_and_attributes() {
        let messages = load(Lang::Vi, &[VI, "search = Tìm\ntitle = { search } { -site }\n"]);
        let keys: Vec<_> = messages.keys().collect();
        // The later message replaced the earlier one whole, with its attributes.
        assert_eq!(keys, ["menu.label", "photos", "search", "share", "title", "year"]);
        assert_eq!(messages.get("title").as_deref(), Some("Tìm Lan tỏa"));
        assert_eq!(messages.get("menu.label").as_deref(), Some("Mục lục"));
        assert_eq!(messages.get("photos").as_deref(), Some("{$count} ảnh"));
        for absent in ["menu", "-site", "NUMBER", "title.x", "none", ""] {
            assert_eq!(messages.get(absent), None, "{absent}");
        }
        let plain: Vec<_> = messages.plain().keys().collect();
        assert_eq!(plain, ["menu.label", "search", "title"]);
        assert_eq!(messages.lang(), Lang::Vi);
    }

    #[test]
    fn every_problem_is_told_with_its_place() {
        let sources = ["a = { b }\n", "ok = Được\n\nbad = { $x ->\n    [one] 1\n }\nok = Lại\n"];
        let problems = Messages::new(Lang::Vi, &sources).expect_err("three problems");
        let want = [
            "text 2, line 5: The select expression must have a default variant",
            "text 2, line 6: message `ok` is defined twice",
            "message `a`: Resolver error: Unknown message: b",
        ];
        assert_eq!(problems, want);
        let cycle = Messages::new(Lang::En, &["a = { b }\nb = { a }\n"]);
        assert!(cycle.is_err());
    }
}
