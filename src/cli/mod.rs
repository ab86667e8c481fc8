//! The command line: one file for each command.
//!
//! Owns what the program says to people and how it ends. A command reads the arguments that
//! [`args`] resolved, asks the library, and prints through [`console`]; wording comes from
//! [`words`](crate::words). It must not know what makes content right or wrong.

mod args;
mod console;
mod keys;
mod language;
mod layout;
mod progress;
mod report;
mod store;
mod usage;
mod vscode;

mod add;
mod budget;
mod build;
mod check;
mod convert;
mod explain;
mod held;
mod new;
mod release;
mod schema;
mod serve;
mod status;
mod theme;
mod translate;
mod verify;

use std::ffi::OsString;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use self::args::Action;
use self::console::{Console, Environment, Exit};
use crate::words::Words;

/// Runs the program with its arguments, the name of the program first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    // Not locked: a panic elsewhere writes to the standard error stream, and must not wait.
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let environment = Environment::of_process();
    ExitCode::from(run_in(&environment, args, &mut out, &mut err) as u8)
}

/// Runs the program in a given environment.
fn run_in(
    environment: &Environment,
    args: Vec<OsString>,
    out: &mut dyn io::Write,
    err: &mut dyn io::Write,
) -> Exit {
    let lang = language::choose(&args, |name| environment.variable(name));
    let mut console = Console::new(environment, Words::new(lang), out, err);
    let done = panic::catch_unwind(AssertUnwindSafe(|| dispatch(&mut console, args)));
    let exit = done.unwrap_or_else(|_| {
        let sentence = console.words.say("fail-internal");
        console.fail(Exit::Machine, &sentence)
    });
    console.close(exit)
}

fn dispatch(console: &mut Console<'_>, mut args: Vec<OsString>) -> Exit {
    // What people type before they know better: `lantoa help`, `lantoa help build`.
    if args.get(1).is_some_and(|word| word == "help") {
        args.remove(1);
        args.push("--help".into());
    }
    match args::read(&console.words, console.width, &args) {
        Ok(Action::Build(args)) => build::run(console, args),
        Ok(Action::Check(args)) => check::run(console, &args),
        Ok(Action::Serve(args)) => serve::run(console, args),
        Ok(Action::Add(args)) => add::run(console, &args),
        Ok(Action::New(folder)) => new::run(console, &folder),
        Ok(Action::NewTheme(root, name)) => theme::run(console, &root, &name),
        Ok(Action::Status(args)) => status::run(console, &args),
        Ok(Action::Translate(args)) => translate::run(console, &args),
        Ok(Action::Release(args)) => release::run(console, &args),
        Ok(Action::Verify(args)) => verify::run(console, &args),
        Ok(Action::Explain(code)) => explain::run(console, code.as_deref()),
        Ok(Action::Schema(args)) => schema::run(console, &args),
        Ok(Action::Convert(args)) => convert::run(console, &args),
        Err(refusal) => usage::tell(console, refusal, &args),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs a command line in an empty environment: the exit code, standard output and error.
    pub(super) fn check(line: &str) -> (u8, String, String) {
        let args = ["lantoa"].into_iter().chain(line.split_whitespace()).map(Into::into).collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let exit = run_in(&Environment::default(), args, &mut out, &mut err);
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        (exit as u8, text(out), text(err))
    }

    #[test]
    fn help_and_version_are_results_and_nothing_is_a_mistake() {
        for line in ["--help", "-h", "help", "help build", "build -h", "new --help", "-V"] {
            for lang in ["vi", "en"] {
                let (exit, out, err) = check(&format!("{line} --lang {lang}"));
                assert_eq!((exit, err.as_str()), (0, ""), "{line}");
                assert!(!out.is_empty(), "{line}");
            }
        }
        assert_eq!(check("check -V").1, concat!("lantoa ", env!("CARGO_PKG_VERSION"), "\n"));
        let (exit, out, err) = check("");
        assert_eq!((exit, out.as_str()), (2, ""));
        assert!(err.contains("Cách dùng"), "{err}");
    }

    #[test]
    fn help_is_all_in_the_language() {
        let foreign = ["Usage", "Options", "Commands", "Arguments", "Print", "possible", "default"];
        for line in [
            "help",
            "-h",
            "help build",
            "help check",
            "help new",
            "help explain",
            "help schema",
            "help add",
            "help serve",
            "help status",
            "help translate",
            "help release",
            "help verify",
            "help text",
        ] {
            let (_, out, _) = check(&format!("{line} --lang vi"));
            assert!(foreign.iter().all(|word| !out.contains(word)), "{out}");
        }
        assert!(check("build -h --lang en").1.contains("Usage: lantoa build [OPTIONS]"));
    }
}
