//! The options of `translate` and `status`.
//!
//! Owns what these two commands are told. It must not look at files.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use jiff::Timestamp;

use super::{Refusal, option, path, positional, subcommand, text, time};
use crate::text::lang::Lang;
use crate::words::Words;

/// What becomes of a translation.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(in crate::cli) enum Act {
    /// It begins.
    Start,
    /// It is as its source now.
    Accept,
    /// What changed in its source does not matter to it.
    Minor,
}

/// How to keep the record of translations.
#[derive(Debug)]
pub(in crate::cli) struct TranslateArgs {
    /// What to do.
    pub(in crate::cli) act: Act,
    /// Which entry or entries.
    pub(in crate::cli) entry: String,
    /// Which differences; all where none is named.
    pub(in crate::cli) blocks: Vec<String>,
    /// Which language; all others than the source's where none is named.
    pub(in crate::cli) lang: Option<Lang>,
    /// The folder that holds `content/`.
    pub(in crate::cli) root: PathBuf,
}

/// What to tell of the state of a site.
#[derive(Debug)]
pub(in crate::cli) struct StatusArgs {
    /// Which entry or entries; all where none is named.
    pub(in crate::cli) entry: Option<String>,
    /// The folder that holds `content/`.
    pub(in crate::cli) root: PathBuf,
    /// The moment to look at.
    pub(in crate::cli) at: Option<Timestamp>,
    /// Whether a program will read it.
    pub(in crate::cli) json: bool,
}

pub(super) fn translate(words: &Words) -> Command {
    let acts = ["accept", "minor", "start"];
    let names = [words.say("help-value-act"), words.say("help-value-entry")];
    let [act, entry] = &names;
    subcommand(words, "translate", &format!(" <{act}> <{entry}>")).args([
        positional(words, "act", act)
            .required(true)
            .value_parser(PossibleValuesParser::new(acts))
            .hide_possible_values(true),
        positional(words, "entry", entry).required(true),
        option(words, "block", "block").action(ArgAction::Append),
        option(words, "into", "lang")
            .value_parser(PossibleValuesParser::new(["vi", "en"]))
            .hide_possible_values(true),
        root(words),
    ])
}

pub(super) fn status(words: &Words) -> Command {
    let entry = words.say("help-value-entry");
    let formats = PossibleValuesParser::new(["human", "json"]);
    subcommand(words, "status", &format!(" [{entry}]")).args([
        positional(words, "entry", &entry),
        option(words, "format", "format").value_parser(formats).hide_possible_values(true),
        option(words, "at", "time"),
        root(words),
    ])
}

fn root(words: &Words) -> Arg {
    option(words, "root", "dir").value_parser(value_parser!(PathBuf))
}

pub(super) fn translate_args(matches: &ArgMatches) -> TranslateArgs {
    let act = match text(matches, "act").as_deref() {
        Some("start") => Act::Start,
        Some("minor") => Act::Minor,
        _ => Act::Accept,
    };
    TranslateArgs {
        act,
        entry: text(matches, "entry").unwrap_or_default(),
        blocks: matches.get_many("block").into_iter().flatten().cloned().collect(),
        lang: text(matches, "into").and_then(|code| Lang::parse(&code)),
        root: path(matches, "root").unwrap_or_else(|| ".".into()),
    }
}

pub(super) fn status_args(words: &Words, matches: &ArgMatches) -> Result<StatusArgs, Refusal> {
    Ok(StatusArgs {
        entry: text(matches, "entry"),
        root: path(matches, "root").unwrap_or_else(|| ".".into()),
        at: time(words, matches)?,
        json: text(matches, "format").is_some_and(|format| format == "json"),
    })
}
