//! The options of `release` and `verify`.
//!
//! Owns what these two commands are told. It must not look at files.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command, value_parser};
use jiff::Timestamp;

use super::{Refusal, flag, option, path, positional, subcommand, text, time};
use crate::config::Overrides;
use crate::words::Words;

/// How to freeze a release.
#[derive(Debug)]
pub(in crate::cli) struct ReleaseArgs {
    /// The folder that holds `content/`.
    pub(in crate::cli) root: PathBuf,
    /// What replaces settings of the site.
    pub(in crate::cli) overrides: Overrides,
    /// The moment to freeze.
    pub(in crate::cli) at: Option<Timestamp>,
    /// The file of the key to sign with; `-` where the environment has the key.
    pub(in crate::cli) sign: Option<PathBuf>,
    /// Whether only to show what would be done.
    pub(in crate::cli) dry_run: bool,
}

/// What to verify, and by what.
#[derive(Debug)]
pub(in crate::cli) struct VerifyArgs {
    /// A folder, a file, an address on this machine, or `-`.
    pub(in crate::cli) target: String,
    /// The public key, or its file.
    pub(in crate::cli) key: Option<String>,
    /// The folder of the site whose releases are known.
    pub(in crate::cli) site: Option<PathBuf>,
    /// Whether a program will read the answer.
    pub(in crate::cli) json: bool,
}

pub(super) fn release(words: &Words) -> Command {
    subcommand(words, "release", "").args([
        option(words, "root", "dir").value_parser(value_parser!(PathBuf)),
        option(words, "sign", "key-file")
            .num_args(0..=1)
            .default_missing_value("-")
            .value_parser(value_parser!(PathBuf)),
        option(words, "at", "time"),
        option(words, "theme", "name"),
        option(words, "base-url", "address"),
        flag(words, "dry-run"),
    ])
}

pub(super) fn verify(words: &Words) -> Command {
    let target = words.say("help-value-target");
    let formats = PossibleValuesParser::new(["human", "json"]);
    subcommand(words, "verify", &format!(" <{target}>")).args([
        positional(words, "target", &target).required(true),
        option(words, "key", "public-key"),
        option(words, "site", "dir").value_parser(value_parser!(PathBuf)),
        option(words, "format", "format").value_parser(formats).hide_possible_values(true),
    ])
}

pub(super) fn release_args(words: &Words, matches: &ArgMatches) -> Result<ReleaseArgs, Refusal> {
    Ok(ReleaseArgs {
        root: path(matches, "root").unwrap_or_else(|| ".".into()),
        overrides: Overrides {
            theme: text(matches, "theme"),
            base_url: text(matches, "base-url"),
            drafts: false,
        },
        at: time(words, matches)?,
        sign: path(matches, "sign"),
        dry_run: matches.get_flag("dry-run"),
    })
}

pub(super) fn verify_args(matches: &ArgMatches) -> VerifyArgs {
    VerifyArgs {
        target: text(matches, "target").unwrap_or_default(),
        key: text(matches, "key"),
        site: path(matches, "site"),
        json: text(matches, "format").is_some_and(|format| format == "json"),
    }
}
