//! `rules:` of `content/site.yaml`: how much the problems of a rule matter, here or there.
//!
//! Owns how that is written, which rules no site can lower, and how it is laid over problems. What
//! a rule finds is the rule's business.

use super::kind::{self, KINDS};
use super::settings::{section_name, section_names};
use crate::choices;
use crate::config::Rules;
use crate::diag::{self, Code, Diagnostic, Severity, Span};
use crate::syntax::record::{Field, Keys, Reading};
use crate::syntax::schema::Schema;
use crate::syntax::yaml::{Node, Value};

choices! {
    /// How much the problems of a rule matter.
    enum Level {
        /// Not at all: nobody is told.
        Off = "off",
        /// They are told.
        Warning = "warning",
        /// They are told, and what has them is not published.
        Error = "error",
    }
}

impl Level {
    fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

/// What can't be lowered though it protects nobody: it tells that something could not be read or
/// written, so that readers would miss it and nobody know; or that a rule can't be lowered.
const FIXED: &[Code] = &[
    diag::SITE_MISSING,
    diag::CONTENT_EMPTY,
    diag::UNREADABLE,
    diag::FILE_TOO_LARGE,
    diag::NOT_UTF8,
    diag::LINK_OUTSIDE,
    diag::LINK_LOOP,
    diag::FRONT_MATTER_MISSING,
    diag::FRONT_MATTER_UNCLOSED,
    diag::YAML_SYNTAX,
    diag::YAML_TOO_COMPLEX,
    diag::MISSING_KEY,
    diag::WRONG_TYPE,
    diag::BAD_VALUE,
    diag::BAD_DATE,
    diag::NO_SUCH_DATE,
    diag::SOURCE_MISSING,
    diag::UNKNOWN_LANGUAGE,
    diag::DUPLICATE_ID,
    diag::DUPLICATE_ADDRESS,
    diag::RULE_PROTECTED,
    diag::THEME_MISSING,
    diag::TEMPLATE,
    diag::MESSAGES,
    diag::FOREIGN_FILES,
    diag::OUTPUT_PLACE,
    diag::WRITE_FAILED,
];

/// A level for the whole site, or some by section, with the nodes where they stand.
#[derive(Clone, Debug)]
enum Setting {
    Site(Level, u32),
    Sections(Vec<(&'static str, Level, u32)>),
}

impl Field for Setting {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        if !matches!(node.value, Value::Map(_)) {
            let level = Level::read(node, key, reading)?;
            return Some(Self::Site(level, node.number));
        }
        let mut keys = Keys::new(node, key, reading)?;
        let mut levels = Vec::new();
        for kind in KINDS {
            let name = section_name(kind);
            let number = keys.peek(name).map_or(node.number, |node| node.number);
            let level = keys.take::<Option<Level>>(name).flatten();
            levels.extend(level.map(|level| (kind.name, level, number)));
        }
        keys.finish();
        Some(Self::Sections(levels))
    }

    fn schema() -> Schema {
        let sections = Schema::Names(section_names().collect(), Box::new(Level::schema()));
        Schema::OneOf(vec![Level::schema(), sections])
    }
}

/// The key as written.
#[derive(Clone, Debug)]
pub(super) struct RuleSettings(Vec<(Code, Setting)>);

impl Field for RuleSettings {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let mut keys = Keys::new(node, key, reading)?;
        let mut settings = Vec::new();
        for (code, _) in diag::ALL {
            let setting = keys.take::<Option<Setting>>(code.name()).flatten();
            settings.extend(setting.map(|setting| (*code, setting)));
        }
        keys.finish();
        Some(Self(settings))
    }

    fn schema() -> Schema {
        let codes = diag::ALL.iter().map(|(code, _)| code.name()).collect();
        Schema::Names(codes, Box::new(Option::<Setting>::schema()))
    }
}

/// Resolves the key, and notes what can't be.
pub(super) fn resolve(settings: Option<RuleSettings>, reading: &Reading<'_>) -> Rules {
    let mut rules = Rules::default();
    for (code, setting) in settings.map(|settings| settings.0).unwrap_or_default() {
        let levels = match setting {
            Setting::Site(level, number) => vec![(None, level, number)],
            Setting::Sections(levels) => levels
                .into_iter()
                .map(|(kind, level, number)| (Some(kind), level, number))
                .collect(),
        };
        for (kind, level, number) in levels {
            if may_be(code, level) {
                rules.set(code, kind, level.severity());
            } else {
                let problem = Diagnostic::new(diag::RULE_PROTECTED, None);
                reading.problem(number, problem.with("code", code.name()));
            }
        }
    }
    rules
}

/// Says whether a rule may have a level. Every rule may be raised.
fn may_be(code: Code, level: Level) -> bool {
    let is_lower = match code.severity() {
        Severity::Error => level < Level::Error,
        Severity::Warning => level < Level::Warning,
    };
    !is_lower || !(code.is_protected() || FIXED.contains(&code))
}

/// Lays the site's rules over problems: the one place where a severity changes or a problem goes.
pub fn judge(rules: &Rules, problems: &mut Vec<Diagnostic>) {
    if rules.is_empty() {
        return;
    }
    problems.retain_mut(|problem| {
        let kind = problem.span.as_ref().and_then(kind_of);
        match rules.severity(problem.code, kind) {
            None => true,
            Some(None) => false,
            Some(Some(severity)) => {
                problem.severity = severity;
                true
            }
        }
    });
}

/// Returns the name of the kind in whose section a place is.
fn kind_of(span: &Span) -> Option<&'static str> {
    kind::of_path(span.file.strip_prefix("content/")?).map(|kind| kind.name)
}
