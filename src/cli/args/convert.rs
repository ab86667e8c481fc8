//! The options of `text`.
//!
//! Owns what this command is told. It must not look at files.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command, value_parser};

use super::{flag, option, path, positional, subcommand, text};
use crate::text::legacy::Encoding;
use crate::words::Words;

/// How to convert a file.
#[derive(Debug)]
pub(in crate::cli) struct ConvertArgs {
    /// The file.
    pub(in crate::cli) file: PathBuf,
    /// The encoding that it is in, where that is known.
    pub(in crate::cli) from: Option<Encoding>,
    /// Whether to write the file anew.
    pub(in crate::cli) write: bool,
}

pub(super) fn command(words: &Words) -> Command {
    let [task, file] = ["task", "file"].map(|name| words.say(&format!("help-value-{name}")));
    let encodings = PossibleValuesParser::new(Encoding::ALL.map(Encoding::name));
    subcommand(words, "text", &format!(" <{task}> <{file}>")).args([
        positional(words, "task", &task)
            .required(true)
            .value_parser(PossibleValuesParser::new(["convert"]))
            .hide_possible_values(true)
            .display_order(1),
        positional(words, "file", &file)
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .display_order(2),
        option(words, "from", "encoding").value_parser(encodings).hide_possible_values(true),
        flag(words, "write").help(words.say("help-option-write-text")),
    ])
}

pub(super) fn args(matches: &ArgMatches) -> ConvertArgs {
    ConvertArgs {
        file: path(matches, "file").unwrap_or_default(),
        from: text(matches, "from").and_then(|name| Encoding::parse(&name)),
        write: matches.get_flag("write"),
    }
}
