//! What to say where the command line asks for help or is wrong.
//!
//! Owns the translation of clap's errors into sentences of the chosen language. It must not know
//! which options there are.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::{self, Refusal};
use super::console::{Console, Exit};
use crate::text::messages::Arg;
use crate::text::nearest::nearest;
use crate::words::{NONE, Words};

/// Prints the help or the mistake, and says how the program ends.
pub(super) fn tell(console: &mut Console<'_>, refusal: Refusal, line: &[OsString]) -> Exit {
    let error = match refusal {
        Refusal::Sentence(sentence) => return console.fail(Exit::Usage, &sentence),
        Refusal::Clap(error) => error,
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let help = render(&error, console.look_out().colour);
            console.result(&help);
            return Exit::Done;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let help = render(&error, console.look_err().colour);
            console.aside(&help);
            return Exit::Usage;
        }
        _ => {}
    }
    let command = command_of(&console.words, line);
    let sentence = sentence(&console.words, &error, &command);
    let hint = console.words.with("usage-hint", &[("command", Arg::Text(&command))]);
    console.fail(Exit::Usage, &sentence);
    let label = format!("{}: ", console.words.say("severity-note"));
    console.aside(&format!("{label}{hint}"));
    Exit::Usage
}

fn render(error: &clap::Error, colour: bool) -> String {
    let text = error.render();
    let text = if colour { text.ansi().to_string() } else { text.to_string() };
    text.trim_end().to_owned()
}

/// Returns the words of the line that name the command: `lantoa` or `lantoa build`.
fn command_of(words: &Words, line: &[OsString]) -> String {
    let command = args::command(words);
    let known = |word: &&OsString| command.find_subcommand(word.as_os_str()).is_some();
    let found = line.iter().skip(1).find(known);
    found.map_or_else(|| "lantoa".into(), |name| format!("lantoa {}", name.to_string_lossy()))
}

fn sentence(words: &Words, error: &clap::Error, command: &str) -> String {
    let part = |kind| error.get(kind).map(ContextValue::to_string).unwrap_or_default();
    let option = name(&part(ContextKind::InvalidArg)).to_owned();
    let value = part(ContextKind::InvalidValue);
    let known = args::command(words);
    let commands: Vec<_> = known.get_subcommands().map(clap::Command::get_name).collect();
    let list = commands.join(", ");
    let text = |name, value| (name, Arg::Text(value));
    match error.kind() {
        ErrorKind::UnknownArgument => {
            let near = part(ContextKind::SuggestedArg);
            let near = if near.is_empty() { near_option(words, command, &option) } else { near };
            let near = if near.is_empty() { NONE } else { Arg::Text(name(&near)) };
            words.with("usage-unknown", &[text("value", &option), ("nearest", near)])
        }
        ErrorKind::InvalidSubcommand => {
            let value = part(ContextKind::InvalidSubcommand);
            let near = nearest(&value, commands.iter().copied()).map_or(NONE, Arg::Text);
            let args = [text("value", &value), ("nearest", near), text("commands", &list)];
            words.with("usage-command", &args)
        }
        ErrorKind::MissingSubcommand => words.with("usage-no-command", &[text("commands", &list)]),
        ErrorKind::MissingRequiredArgument => {
            words.with("usage-missing", &[text("what", &part(ContextKind::InvalidArg))])
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            words.with("usage-value-missing", &[text("option", &option)])
        }
        ErrorKind::InvalidValue => {
            let allowed = part(ContextKind::ValidValue);
            let args = [text("option", &option), text("value", &value), text("allowed", &allowed)];
            words.with("usage-value", &args)
        }
        ErrorKind::TooManyValues => words.with("usage-no-value", &[text("option", &option)]),
        ErrorKind::ArgumentConflict => words.with("usage-twice", &[text("option", &option)]),
        ErrorKind::InvalidUtf8 => words.say("usage-not-text"),
        _ => words.say("usage-other"),
    }
}

/// Cuts `--root <DIR>` to `--root`.
fn name(option: &str) -> &str {
    match option.split_once(' ') {
        Some((name, _)) if option.starts_with('-') => name,
        _ => option,
    }
}

/// Finds the option nearest to one that clap could not guess.
fn near_option(words: &Words, command: &str, option: &str) -> String {
    let known = args::command(words);
    let own = command.rsplit(' ').next().and_then(|name| known.find_subcommand(name));
    let arguments = known.get_arguments().chain(own.into_iter().flat_map(|c| c.get_arguments()));
    let names: Vec<_> =
        arguments.filter_map(|arg| Some(format!("--{}", arg.get_long()?))).collect();
    nearest(option, names.iter().map(String::as_str)).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::tests::check as run;

    fn check(line: &str, vi: &str, en: &str) {
        for (lang, want) in [("vi", vi), ("en", en)] {
            let (exit, out, err) = run(&format!("--lang {lang} {line}"));
            let first = err.lines().next().unwrap_or_default();
            assert_eq!((exit, out.as_str(), first), (2, "", want), "{line}");
        }
    }

    #[test]
    fn mistakes_are_told_in_the_language() {
        check(
            "build --rot x",
            "lỗi: ở đây không dùng “--rot”; có lẽ bạn cần “--root”",
            "error: “--rot” is not known here; perhaps you mean “--root”",
        );
        check("check zzz", "lỗi: ở đây không dùng “zzz”", "error: “zzz” is not known here");
        check(
            "biuld",
            "lỗi: không có lệnh “biuld”; có lẽ bạn cần “build”",
            "error: there is no command “biuld”; perhaps you mean “build”",
        );
        check("new", "lỗi: còn thiếu <THƯ-MỤC>", "error: <DIR> is missing");
        check(
            "check --format xml",
            "lỗi: “--format” không thể là “xml”; có thể là: human, json, sarif",
            "error: “--format” cannot be “xml”; it can be: human, json, sarif",
        );
        check(
            "build --root",
            "lỗi: sau “--root” phải có giá trị",
            "error: “--root” needs a value after it",
        );
        check(
            "build --drafts=1",
            "lỗi: sau “--drafts” không có giá trị",
            "error: “--drafts” takes no value",
        );
        check(
            "build --root a --root b",
            "lỗi: “--root” chỉ được ghi một lần",
            "error: “--root” can be given only once",
        );
        check(
            "build --at 18/11/2026",
            "lỗi: “18/11/2026” sau “--at” chưa phải là ngày; hãy viết như 2026-11-18 hoặc \
             2026-11-18T07:30",
            "error: “18/11/2026” after “--at” is not a date; write it as 2026-11-18 or \
             2026-11-18T07:30",
        );
        check(
            "",
            "lỗi: còn thiếu tên lệnh; các lệnh là build, serve, check, status, translate, release, verify, new,",
            "error: the command is missing; the commands are build, serve, check, status, translate, release,",
        );
    }

    #[test]
    fn the_hint_names_the_command() {
        let (_, _, err) = run("--lang en build --zzzzz");
        assert!(err.contains("“lantoa build --help”"), "{err}");
        let (_, _, err) = run("--lang en zzzzz");
        assert!(err.contains("“lantoa --help”"), "{err}");
    }
}
