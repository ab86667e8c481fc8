//! The command line as clap knows it, and what a command gets from it.
//!
//! Owns every option, in the language that was chosen, and turns what was typed into typed
//! arguments. It must not do anything, nor look at files.

mod convert;
pub(super) mod ledger;
pub(super) mod release;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use jiff::Timestamp;
use jiff::tz::{self, TimeZone};

pub(super) use self::convert::ConvertArgs;
use crate::config::Overrides;
use crate::model::kind::KINDS;
use crate::serve::web::BasePath;
use crate::text::date::When;
use crate::text::lang::{Lang, PerLang};
use crate::text::{messages, normalize};
use crate::words::Words;

/// More threads than this help on no machine, and some would refuse to start them.
const JOBS_MAX: usize = 256;

/// The port of the preview: the year of the Front's founding. Browsers refuse some ports, such as
/// 1720; this one is not among them.
const PORT: u16 = 1930;

/// Looking more often than this keeps a disk busy, in milliseconds.
const POLL_MIN: u64 = 50;

/// Vietnam's time, for a time that is given without an offset.
const HOURS_EAST: i8 = 7;

/// What is to be done.
#[derive(Debug)]
pub(super) enum Action {
    /// Build the site.
    Build(BuildArgs),
    /// Check the content.
    Check(CheckArgs),
    /// Serve the site.
    Serve(ServeArgs),
    /// Begin a site in this folder.
    New(PathBuf),
    /// Begin a theme of this name for the site in this folder.
    NewTheme(PathBuf, String),
    /// Add an entry.
    Add(AddArgs),
    /// Explain this code, or list all.
    Explain(Option<String>),
    /// Show or write schemas.
    Schema(SchemaArgs),
    /// Tell the state of translations, and what is due.
    Status(ledger::StatusArgs),
    /// Keep the record of translations.
    Translate(ledger::TranslateArgs),
    /// Freeze a release.
    Release(release::ReleaseArgs),
    /// Say whether something is what was published.
    Verify(release::VerifyArgs),
    /// Convert a file out of an old encoding.
    Convert(ConvertArgs),
}

/// How to build.
#[derive(Debug)]
pub(super) struct BuildArgs {
    /// The folder that holds `content/`.
    pub(super) root: PathBuf,
    /// Where the site goes.
    pub(super) output: PathBuf,
    /// What replaces settings of the site.
    pub(super) overrides: Overrides,
    /// The moment to build for.
    pub(super) at: Option<Timestamp>,
    /// How many threads work.
    pub(super) jobs: Option<usize>,
    /// The part of a path that outputs must have.
    pub(super) only: Option<String>,
    /// Whether to write nothing where anything has an error.
    pub(super) strict: bool,
    /// Whether to tell how long each step took.
    pub(super) timings: bool,
    /// Whether to tell what pages cost a phone.
    pub(super) budget: bool,
}

/// How to check.
#[derive(Debug)]
pub(super) struct CheckArgs {
    /// The folder that holds `content/`.
    pub(super) root: PathBuf,
    /// The moment to check for.
    pub(super) at: Option<Timestamp>,
    /// The form of the report.
    pub(super) format: Format,
}

/// The form of a report.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) enum Format {
    /// For people.
    Human,
    /// For programs.
    Json,
    /// For code hosts.
    Sarif,
}

/// How to serve.
#[derive(Debug)]
pub(super) struct ServeArgs {
    /// The folder that holds `content/`.
    pub(super) root: PathBuf,
    /// Where to listen.
    pub(super) host: Option<String>,
    /// The port.
    pub(super) port: u16,
    /// The path that the site stands below.
    pub(super) base: BasePath,
    /// Other hosts that are answered to.
    pub(super) allowed: Vec<String>,
    /// What replaces settings of the site.
    pub(super) overrides: Overrides,
    /// The moment to show.
    pub(super) at: Option<Timestamp>,
    /// How often to look at the files.
    pub(super) poll: Option<Duration>,
    /// Whether to open the browser.
    pub(super) open: bool,
}

/// What is known of a new entry.
#[derive(Debug)]
pub(super) struct AddArgs {
    /// The name of its kind.
    pub(super) kind: String,
    /// The folder that holds `content/`.
    pub(super) root: PathBuf,
    /// The headline by language.
    pub(super) titles: PerLang<String>,
    /// The last part of its id and its address.
    pub(super) slug: Option<String>,
    /// When it is.
    pub(super) date: Option<String>,
    /// The values of other keys, as `KEY=VALUE`.
    pub(super) set: Vec<String>,
    /// Whether to ask nothing.
    pub(super) yes: bool,
}

/// Which schemas, and where they go.
#[derive(Debug)]
pub(super) struct SchemaArgs {
    /// The kind; all where there is none.
    pub(super) kind: Option<String>,
    /// Whether to write the files of a site anew.
    pub(super) write: bool,
    /// The folder that holds `content/`.
    pub(super) root: PathBuf,
}

/// Why there is nothing to do.
#[derive(Debug)]
pub(super) enum Refusal {
    /// Clap stopped: help was wanted, or the line is wrong.
    Clap(Box<clap::Error>),
    /// A value is wrong, as this sentence says.
    Sentence(String),
}

/// Reads the command line, the name of the program first.
///
/// # Errors
/// When it asks for help, or is wrong.
pub(super) fn read(words: &Words, width: usize, line: &[OsString]) -> Result<Action, Refusal> {
    let command = command(words).term_width(width);
    let matches =
        command.try_get_matches_from(line).map_err(|error| Refusal::Clap(Box::new(error)))?;
    match matches.subcommand() {
        Some(("build", matches)) => build_args(words, matches).map(Action::Build),
        Some(("check", matches)) => Ok(Action::Check(CheckArgs {
            root: path(matches, "root").unwrap_or_else(|| ".".into()),
            at: time(words, matches)?,
            format: match text(matches, "format").as_deref() {
                Some("json") => Format::Json,
                Some("sarif") => Format::Sarif,
                _ => Format::Human,
            },
        })),
        Some(("serve", matches)) => serve_args(words, matches).map(Action::Serve),
        Some(("new", matches)) => Ok(match text(matches, "theme") {
            Some(name) => Action::NewTheme(path(matches, "dir").unwrap_or(".".into()), name),
            None => Action::New(path(matches, "dir").unwrap_or_default()),
        }),
        Some(("add", matches)) => Ok(Action::Add(add_args(matches))),
        Some(("status", matches)) => ledger::status_args(words, matches).map(Action::Status),
        Some(("translate", matches)) => Ok(Action::Translate(ledger::translate_args(matches))),
        Some(("release", matches)) => release::release_args(words, matches).map(Action::Release),
        Some(("verify", matches)) => Ok(Action::Verify(release::verify_args(matches))),
        Some(("schema", matches)) => schema_args(words, matches).map(Action::Schema),
        Some(("text", matches)) => Ok(Action::Convert(convert::args(matches))),
        Some((_, matches)) => Ok(Action::Explain(text(matches, "code"))),
        None => Err(Refusal::Sentence(words.say("usage-other"))),
    }
}

/// Returns the whole command line in one language.
pub(super) fn command(words: &Words) -> Command {
    let say = |key: &str| words.say(key);
    let usage = format!("lantoa [{}] <{}>", say("help-usage-options"), say("help-usage-command"));
    let globals = [
        option(words, "lang", "lang")
            .value_parser(PossibleValuesParser::new(["vi", "en"]))
            .hide_possible_values(true)
            .global(true),
        flag(words, "help").short('h').action(ArgAction::Help).global(true),
        flag(words, "version").short('V').action(ArgAction::Version).global(true),
    ];
    Command::new("lantoa")
        .version(env!("CARGO_PKG_VERSION"))
        .propagate_version(true)
        .about(say("help-about"))
        .help_template(template(words))
        .override_usage(usage)
        .subcommand_help_heading(say("help-commands-heading"))
        .after_help(say("help-more"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        // Global options are listed after a command's own.
        .args(globals.map(|arg| arg.display_order(100)))
        .subcommands([
            build(words),
            serve(words),
            check(words),
            ledger::status(words),
            ledger::translate(words),
            release::release(words),
            release::verify(words),
            new(words),
            add(words),
            explain(words),
            schema(words),
            convert::command(words),
        ])
}

fn build(words: &Words) -> Command {
    subcommand(words, "build", "").args([
        option(words, "root", "dir").value_parser(value_parser!(PathBuf)),
        option(words, "output", "dir").value_parser(value_parser!(PathBuf)),
        option(words, "theme", "name"),
        option(words, "base-url", "address"),
        flag(words, "drafts"),
        option(words, "at", "time"),
        option(words, "jobs", "number"),
        option(words, "only", "text"),
        flag(words, "strict"),
        flag(words, "timings"),
        flag(words, "budget"),
    ])
}

fn serve(words: &Words) -> Command {
    subcommand(words, "serve", "").args([
        option(words, "root", "dir").value_parser(value_parser!(PathBuf)),
        option(words, "port", "number"),
        flag(words, "open"),
        flag(words, "published"),
        option(words, "at", "time"),
        option(words, "theme", "name"),
        option(words, "base-path", "path"),
        option(words, "host", "host"),
        option(words, "allow-host", "host").action(ArgAction::Append),
        option(words, "poll", "millis"),
    ])
}

fn check(words: &Words) -> Command {
    let formats = PossibleValuesParser::new(["human", "json", "sarif"]);
    subcommand(words, "check", "").args([
        option(words, "root", "dir").value_parser(value_parser!(PathBuf)),
        option(words, "at", "time"),
        option(words, "format", "format").value_parser(formats).hide_possible_values(true),
    ])
}

fn new(words: &Words) -> Command {
    let name = words.say("help-value-dir");
    let dir = positional(words, "dir", &name).value_parser(value_parser!(PathBuf));
    let theme = option(words, "theme", "name").help(words.say("help-option-new-theme"));
    let dir = dir.required_unless_present("theme");
    subcommand(words, "new", &format!(" <{name}>")).args([dir, theme])
}

fn add(words: &Words) -> Command {
    let name = words.say("help-value-kind");
    let kinds: Vec<_> = KINDS.iter().map(|kind| kind.name).collect();
    let kinds = words.with("help-add-kinds", &[("kinds", messages::Arg::Text(&kinds.join(", ")))]);
    let titles = Lang::ALL.map(|lang| option(words, title_option(lang), "text"));
    subcommand(words, "add", &format!(" <{name}>"))
        .after_help(kinds)
        .arg(positional(words, "kind", &name).required(true))
        .args(titles)
        .args([
            option(words, "slug", "name"),
            option(words, "date", "time"),
            option(words, "set", "pair").action(ArgAction::Append),
            flag(words, "yes"),
            option(words, "root", "dir").value_parser(value_parser!(PathBuf)),
        ])
}

fn title_option(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "title-vi",
        Lang::En => "title-en",
    }
}

fn explain(words: &Words) -> Command {
    let name = words.say("help-value-code");
    subcommand(words, "explain", &format!(" [{name}]")).arg(positional(words, "code", &name))
}

fn schema(words: &Words) -> Command {
    let name = words.say("help-value-kind");
    subcommand(words, "schema", &format!(" [{name}]")).args([
        positional(words, "kind", &name),
        flag(words, "write"),
        option(words, "root", "dir").value_parser(value_parser!(PathBuf)),
    ])
}

fn subcommand(words: &Words, name: &'static str, rest: &str) -> Command {
    let options = words.say("help-usage-options");
    Command::new(name)
        .display_name("lantoa")
        .about(words.say(&format!("help-{name}")))
        .long_about(words.say(&format!("help-{name}-long")))
        .help_template(template(words))
        .override_usage(format!("lantoa {name} [{options}]{rest}"))
}

/// Returns clap's own layout with the heading of the usage in the right language.
fn template(words: &Words) -> String {
    let heading = words.say("help-usage-heading");
    format!("{{about-with-newline}}\n{heading}: {{usage}}\n\n{{all-args}}{{after-help}}")
}

fn flag(words: &Words, name: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(words.say(&format!("help-option-{name}")))
        .help_heading(words.say("help-options-heading"))
        .action(ArgAction::SetTrue)
}

fn option(words: &Words, name: &'static str, value: &str) -> Arg {
    flag(words, name).action(ArgAction::Set).value_name(words.say(&format!("help-value-{value}")))
}

fn positional(words: &Words, name: &'static str, value: &str) -> Arg {
    Arg::new(name)
        .value_name(value.to_owned())
        .help(words.say(&format!("help-arg-{name}")))
        .help_heading(words.say("help-arguments-heading"))
}

fn build_args(words: &Words, matches: &ArgMatches) -> Result<BuildArgs, Refusal> {
    let root = path(matches, "root").unwrap_or_else(|| ".".into());
    let jobs = text(matches, "jobs").map(|text| match text.parse() {
        Ok(jobs) if jobs > 0 => Ok(JOBS_MAX.min(jobs)),
        _ => Err(Refusal::Sentence(words.say("usage-jobs"))),
    });
    Ok(BuildArgs {
        output: path(matches, "output").unwrap_or_else(|| match &root {
            here if *here == *"." => "public".into(),
            root => root.join("public"),
        }),
        root,
        overrides: Overrides {
            theme: text(matches, "theme"),
            base_url: text(matches, "base-url"),
            drafts: matches.get_flag("drafts"),
        },
        at: time(words, matches)?,
        jobs: jobs.transpose()?,
        only: text(matches, "only"),
        strict: matches.get_flag("strict"),
        timings: matches.get_flag("timings"),
        budget: matches.get_flag("budget"),
    })
}

fn serve_args(words: &Words, matches: &ArgMatches) -> Result<ServeArgs, Refusal> {
    let say = |key: &str| Refusal::Sentence(words.say(key));
    let port = text(matches, "port").map_or(Ok(PORT), |port| port.parse());
    let poll = text(matches, "poll").map(|millis| match millis.parse() {
        Ok(millis) if millis >= POLL_MIN => Ok(Duration::from_millis(millis)),
        _ => Err(say("usage-poll")),
    });
    let base = text(matches, "base-path").unwrap_or_else(|| "/".to_owned());
    let base = BasePath::new(&base, normalize::nfc).ok_or_else(|| {
        let args = [("value", messages::Arg::Text(&base))];
        Refusal::Sentence(words.with("usage-base-path", &args))
    })?;
    let allowed = matches.get_many::<String>("allow-host").into_iter().flatten();
    Ok(ServeArgs {
        root: path(matches, "root").unwrap_or_else(|| ".".into()),
        host: text(matches, "host"),
        port: port.map_err(|_| say("usage-port"))?,
        base,
        allowed: allowed.cloned().collect(),
        overrides: Overrides {
            theme: text(matches, "theme"),
            base_url: None,
            drafts: !matches.get_flag("published"),
        },
        at: time(words, matches)?,
        poll: poll.transpose()?,
        open: matches.get_flag("open"),
    })
}

fn add_args(matches: &ArgMatches) -> AddArgs {
    let titles = Lang::ALL.into_iter();
    let titles = titles.filter_map(|lang| Some((lang, text(matches, title_option(lang))?)));
    AddArgs {
        kind: text(matches, "kind").unwrap_or_default(),
        root: path(matches, "root").unwrap_or_else(|| ".".into()),
        titles: titles.collect(),
        slug: text(matches, "slug"),
        date: text(matches, "date"),
        set: matches.get_many("set").into_iter().flatten().cloned().collect(),
        yes: matches.get_flag("yes"),
    }
}

fn schema_args(words: &Words, matches: &ArgMatches) -> Result<SchemaArgs, Refusal> {
    let args = SchemaArgs {
        kind: text(matches, "kind"),
        write: matches.get_flag("write"),
        root: path(matches, "root").unwrap_or_else(|| ".".into()),
    };
    match args.kind {
        Some(_) if args.write => Err(Refusal::Sentence(words.say("schema-write-kind"))),
        _ => Ok(args),
    }
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(name).cloned()
}

/// Reads `--at`: a day, or a time with or without an offset.
fn time(words: &Words, matches: &ArgMatches) -> Result<Option<Timestamp>, Refusal> {
    let Some(value) = text(matches, "at") else {
        return Ok(None);
    };
    let zone = TimeZone::fixed(tz::offset(HOURS_EAST));
    let wall = When::parse_in(&value, &zone).ok().map(|when| match when {
        When::Day(day) => day.at(0, 0, 0, 0),
        When::Moment(moment) => moment,
    });
    let time = wall.and_then(|wall| zone.to_timestamp(wall).ok());
    time.map(Some).ok_or_else(|| {
        let args = [("value", messages::Arg::Text(&value))];
        Refusal::Sentence(words.with("usage-at", &args))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Action, Refusal> {
        let line: Vec<_> = line.split_whitespace().map(Into::into).collect();
        read(&Words::new(Lang::En), 100, &line)
    }

    fn build_of(line: &str) -> BuildArgs {
        match parse(line) {
            Ok(Action::Build(args)) => args,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn the_command_line_is_sound_in_every_language() {
        for lang in Lang::ALL {
            command(&Words::new(lang)).debug_assert();
        }
    }

    #[test]
    fn times_are_vietnamese_unless_they_say_otherwise() {
        for (value, want) in [
            ("2026-11-24", Some("2026-11-23T17:00:00Z")),
            ("2026-11-24T08:00", Some("2026-11-24T01:00:00Z")),
            ("2026-11-24T08:00:30", Some("2026-11-24T01:00:30Z")),
            ("2026-11-24T08:00+02:00", Some("2026-11-24T06:00:00Z")),
            ("2026-11-24T08:00Z", Some("2026-11-24T08:00:00Z")),
            ("24/11/2026", None),
            ("2026-02-30", None),
            ("-", None),
        ] {
            let found = match parse(&format!("lantoa check --at {value}")) {
                Ok(Action::Check(args)) => args.at.map(|at| at.to_string()),
                Err(Refusal::Sentence(sentence)) if sentence.contains(value) => None,
                other => panic!("{value}: {other:?}"),
            };
            assert_eq!(found.as_deref(), want, "{value}");
        }
    }

    #[test]
    fn options_become_values() {
        let args = build_of("lantoa build --root a --jobs 2 --drafts --only tin --timings");
        assert_eq!((args.root, args.output), ("a".into(), PathBuf::from("a").join("public")));
        assert_eq!((args.jobs, args.only.as_deref()), (Some(2), Some("tin")));
        assert!(args.overrides.drafts && args.timings && args.at.is_none());
        assert_eq!(build_of("lantoa build --output b").output, PathBuf::from("b"));
        assert_eq!(build_of("lantoa build --jobs 99999").jobs, Some(JOBS_MAX));
        for jobs in ["0", "-1", "two", "1.5"] {
            let refusal = parse(&format!("lantoa build --jobs={jobs}"));
            assert!(matches!(refusal, Err(Refusal::Sentence(_))), "{jobs}: {refusal:?}");
        }
        assert!(matches!(parse("lantoa explain"), Ok(Action::Explain(None))));
        assert!(matches!(parse("lantoa new x"), Ok(Action::New(path)) if path == *"x"));
    }
}
