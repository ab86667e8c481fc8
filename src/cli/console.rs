//! Where the program's words go, and what is known about the place.
//!
//! Owns the two streams, the width, and whether there may be colour. It must not know what the
//! words mean.

use std::collections::BTreeMap;
use std::env;
use std::io::{self, IsTerminal, Write};

use super::layout;
use super::report::Look;
use crate::text::messages::Arg;
use crate::words::Words;

/// The width where nothing is known of the terminal.
const WIDTH: usize = 100;

/// Narrower than this, nothing can be laid out; wider, lines are hard to read.
const WIDTHS: (usize, usize) = (40, 200);

/// The variables that the program looks at.
const VARIABLES: [&str; 9] = [
    "LANTOA_LANG",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "NO_COLOR",
    "COLUMNS",
    "TERM",
    SIGNING_KEY,
    KEY_PASSWORD,
];

/// The variable that may hold the text of the key that signs releases.
pub(super) const SIGNING_KEY: &str = "LANTOA_SIGNING_KEY";

/// The variable that may hold the password of that key.
pub(super) const KEY_PASSWORD: &str = "LANTOA_KEY_PASSWORD";

/// How the program ends.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) enum Exit {
    /// All done.
    Done = 0,
    /// There are problems in the content.
    Content = 1,
    /// The command was not written correctly.
    Usage = 2,
    /// The machine failed: disk, memory, or the program itself.
    Machine = 3,
}

/// What the program knows about where it runs.
#[derive(Clone, Default)]
pub(super) struct Environment {
    variables: BTreeMap<&'static str, String>,
    in_is_terminal: bool,
    out_is_terminal: bool,
    err_is_terminal: bool,
}

impl Environment {
    /// Looks around.
    pub(super) fn of_process() -> Self {
        let known = VARIABLES.into_iter().filter_map(|name| Some((name, env::var(name).ok()?)));
        Self {
            variables: known.collect(),
            in_is_terminal: io::stdin().is_terminal(),
            out_is_terminal: io::stdout().is_terminal(),
            err_is_terminal: io::stderr().is_terminal(),
        }
    }

    /// Returns the value of a variable that is set and not empty.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        self.variables.get(name).filter(|value| !value.is_empty()).cloned()
    }

    fn width(&self) -> usize {
        let columns = self.variable("COLUMNS").and_then(|value| value.parse().ok());
        columns.unwrap_or(WIDTH).clamp(WIDTHS.0, WIDTHS.1)
    }

    fn may_colour(&self) -> bool {
        self.variable("NO_COLOR").is_none() && self.variable("TERM").is_none_or(|t| t != "dumb")
    }
}

/// The two streams, and the words for them.
pub(super) struct Console<'a> {
    /// What the program can say.
    pub(super) words: Words,
    /// How many columns a line may have.
    pub(super) width: usize,
    /// Whether long work may show its progress.
    pub(super) is_live: bool,
    /// Whether somebody is there to answer questions.
    pub(super) asks: bool,
    environment: &'a Environment,
    colour_out: bool,
    colour_err: bool,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    broken: Option<io::Error>,
}

impl<'a> Console<'a> {
    /// Returns the console of an environment.
    pub(super) fn new(
        environment: &'a Environment,
        words: Words,
        out: &'a mut dyn Write,
        err: &'a mut dyn Write,
    ) -> Self {
        let may_colour = environment.may_colour();
        Self {
            words,
            width: environment.width(),
            is_live: environment.err_is_terminal,
            asks: environment.in_is_terminal && environment.err_is_terminal,
            environment,
            colour_out: may_colour && environment.out_is_terminal,
            colour_err: may_colour && environment.err_is_terminal,
            out,
            err,
            broken: None,
        }
    }

    /// Returns the value of a variable of the environment.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        self.environment.variable(name)
    }

    /// Returns how problems look on standard output.
    pub(super) fn look_out(&self) -> Look {
        Look { colour: self.colour_out, width: self.width }
    }

    /// Returns how problems look on standard error.
    pub(super) fn look_err(&self) -> Look {
        Look { colour: self.colour_err, width: self.width }
    }

    /// Prints a result, and ends the line.
    pub(super) fn result(&mut self, text: &str) {
        if self.broken.is_none() {
            // A reader that has seen enough, such as `head`, is no failure.
            let failed = writeln!(self.out, "{text}").err();
            self.broken = failed.filter(|error| error.kind() != io::ErrorKind::BrokenPipe);
        }
    }

    /// Prints what is beside the result, and ends the line.
    pub(super) fn aside(&mut self, text: &str) {
        // Where even this stream is closed there is nobody left to tell.
        let _ = writeln!(self.err, "{text}");
    }

    /// Prints a question, and leaves the line open for the answer.
    pub(super) fn prompt(&mut self, text: &str) {
        let _ = write!(self.err, "{text} ");
        let _ = self.err.flush();
    }

    /// Says in a sentence why the program ends.
    pub(super) fn fail(&mut self, exit: Exit, sentence: &str) -> Exit {
        let label = format!("{}: ", self.words.say("severity-error"));
        let rest = " ".repeat(label.chars().count());
        let text = layout::hanging(&layout::visible(sentence), self.width, &label, &rest);
        self.aside(&text);
        exit
    }

    /// Ends the output, and tells a failure of the stream that results go to.
    pub(super) fn close(mut self, exit: Exit) -> Exit {
        let last = self.out.flush().err().filter(|e| e.kind() != io::ErrorKind::BrokenPipe);
        let Some(error) = self.broken.take().or(last) else {
            return exit;
        };
        let reason = error.to_string();
        let args = [("path", Arg::Text("stdout")), ("reason", Arg::Text(&reason))];
        let sentence = self.words.with("fail-write", &args);
        self.fail(Exit::Machine, &sentence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    fn environment(variables: &[(&'static str, &str)]) -> Environment {
        let variables = variables.iter().map(|(name, value)| (*name, (*value).to_owned()));
        Environment {
            variables: variables.collect(),
            in_is_terminal: false,
            out_is_terminal: true,
            err_is_terminal: false,
        }
    }

    #[test]
    fn colour_needs_a_terminal_and_no_objection() {
        for (variables, want) in [
            (&[][..], true),
            (&[("NO_COLOR", "")], true),
            (&[("NO_COLOR", "1")], false),
            (&[("TERM", "dumb")], false),
            (&[("TERM", "xterm")], true),
        ] {
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let words = Words::new(Lang::En);
            let environment = environment(variables);
            let console = Console::new(&environment, words, &mut out, &mut err);
            assert_eq!(console.look_out().colour, want, "{variables:?}");
            assert!(!console.look_err().colour);
        }
    }

    #[test]
    fn width_is_that_of_the_terminal_within_reason() {
        for (columns, want) in [("80", 80), ("3", 40), ("9999", 200), ("wide", 100), ("", 100)] {
            assert_eq!(environment(&[("COLUMNS", columns)]).width(), want, "{columns}");
        }
    }

    /// A stream that takes nothing.
    struct Closed(io::ErrorKind);

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_full_disk_is_a_failure_and_a_closed_pipe_is_none() {
        for (kind, want) in
            [(io::ErrorKind::StorageFull, Exit::Machine), (io::ErrorKind::BrokenPipe, Exit::Done)]
        {
            let (mut out, mut err) = (Closed(kind), Vec::new());
            let words = Words::new(Lang::En);
            let environment = Environment::default();
            let mut console = Console::new(&environment, words, &mut out, &mut err);
            console.result("text");
            assert_eq!(console.close(Exit::Done), want);
        }
    }
}
