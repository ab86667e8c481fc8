//! Opening the site in the browser.
//!
//! Owns the call of the system's own opener. It must never keep the server waiting: what came of
//! it is told later, from another thread.

use std::fmt;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Where there is no desktop the opener is the browser itself: one that ends after so long was
/// open, whatever it says.
const OPEN_SURELY: Duration = Duration::from_secs(10);

/// Why the browser did not open: each command that was tried, with what became of it.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct NotOpened(pub Vec<String>);

impl fmt::Display for NotOpened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("; "))
    }
}

impl std::error::Error for NotOpened {}

/// The commands that open an address, by system; the first that works is enough.
#[cfg(target_os = "macos")]
const OPENERS: &[&[&str]] = &[&["open"]];
#[cfg(windows)]
// The empty word is the title of a window: `start` takes the first quoted word for one.
const OPENERS: &[&[&str]] = &[&["cmd", "/c", "start", ""]];
#[cfg(not(any(target_os = "macos", windows)))]
const OPENERS: &[&[&str]] = &[&["xdg-open"], &["wslview"], &["gio", "open"]];

/// Opens an address of the server, and tells what came of it.
pub fn open(url: &str, tell: impl FnOnce(Result<(), NotOpened>) + Send + 'static) {
    open_with(OPENERS, url.to_owned(), tell);
}

fn open_with(
    openers: &'static [&'static [&'static str]],
    url: String,
    tell: impl FnOnce(Result<(), NotOpened>) + Send + 'static,
) {
    thread::spawn(move || {
        let mut failures = Vec::new();
        for opener in openers {
            match call(opener, &url) {
                Ok(()) => return tell(Ok(())),
                Err(reason) => failures.push(format!("{}: {reason}", opener.join(" ").trim_end())),
            }
        }
        tell(Err(NotOpened(failures)));
    });
}

fn call(opener: &[&str], url: &str) -> Result<(), String> {
    let (program, args) = opener.split_first().ok_or("no command")?;
    let mut command = Command::new(program);
    command.args(args).arg(url);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    match command.status() {
        Ok(status) if status.success() || start.elapsed() > OPEN_SURELY => Ok(()),
        Ok(status) => Err(status.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::sync::mpsc;

    fn outcome(openers: &'static [&'static [&'static str]]) -> Result<(), NotOpened> {
        let (sender, receiver) = mpsc::channel();
        open_with(openers, "http://localhost:1/".to_owned(), move |result| {
            let _ = sender.send(result);
        });
        receiver.recv().expect("an outcome")
    }

    #[test]
    fn the_first_opener_that_works_is_enough() {
        assert_eq!(outcome(&[&["no-such-opener"], &["true"]]), Ok(()));
    }

    #[test]
    fn every_failure_is_told() {
        let error = outcome(&[&["no-such-opener"], &["false"]]).expect_err("nothing opens");
        assert_eq!(error.0.len(), 2, "{error}");
        assert!(error.0[0].starts_with("no-such-opener: "), "{error}");
    }
}
