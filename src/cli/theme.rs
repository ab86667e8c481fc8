//! `lantoa new --theme`: a theme of one's own, small and ready to be changed.
//!
//! Owns the writing of it. It begins as the theme `to-roi`, which lies over the default one and
//! shows in a few files how that is done.

use std::fs;
use std::io;
use std::path::Path;

use include_dir::{Dir, include_dir};

use super::console::{Console, Exit};
use super::layout;
use crate::text::messages::Arg;

/// The theme to begin with.
static BEGINNING: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/to-roi");

/// Its name, which gives way to the new one's.
const BEGINNING_NAME: &str = "to-roi";

/// Writes a theme into `themes/` of a site.
pub(super) fn run(console: &mut Console<'_>, root: &Path, name: &str) -> Exit {
    let shown = layout::visible(name);
    let args = [("name", Arg::Text(&shown))];
    if !is_name(name) {
        let sentence = console.words.with("theme-name", &args);
        return console.fail(Exit::Usage, &sentence);
    }
    let folder = root.join("themes").join(name);
    if !root.join("content").is_dir() {
        let sentence = console.words.with("theme-no-site", &args);
        return console.fail(Exit::Usage, &sentence);
    }
    if folder.exists() {
        let sentence = console.words.with("theme-exists", &args);
        return console.fail(Exit::Usage, &sentence);
    }
    if let Err(error) = write(&folder, name) {
        // What goes wrong here can't be mended, and the first failure is the one to tell.
        let _ = fs::remove_dir_all(&folder);
        let (path, reason) = (folder.display().to_string(), error.to_string());
        let args = [("path", Arg::Text(&path)), ("reason", Arg::Text(&reason))];
        let sentence = console.words.with("fail-write", &args);
        return console.fail(Exit::Machine, &sentence);
    }
    let text = console.words.with("theme-created", &args);
    console.result(&text);
    Exit::Done
}

/// Says whether a name is one plain part of a path on any system.
fn is_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    name != "lantoa"
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(is_plain)
}

fn write(folder: &Path, name: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    BEGINNING.extract(folder)?;
    let settings = folder.join("theme.yaml");
    let text = fs::read_to_string(&settings)?;
    let (from, to) = (format!("name: {BEGINNING_NAME}"), format!("name: {name}"));
    fs::write(settings, text.replace(&from, &to))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check as run;
    use super::*;

    #[test]
    fn a_new_theme_builds_and_is_not_written_over() {
        let site = tempfile::tempdir().expect("a folder");
        let root = site.path().join("site").display().to_string();
        let (exit, ..) = run(&format!("new --lang en --theme my-theme {root}"));
        assert_eq!(exit, 2, "there is no site yet");
        run(&format!("new --lang en {root}"));
        let (exit, out, err) = run(&format!("new --lang en --theme my-theme {root}"));
        assert_eq!((exit, err.as_str()), (0, ""));
        assert!(out.contains("theme: my-theme"), "{out}");
        let (exit, _, err) = run(&format!("new --lang en --theme my-theme {root}"));
        assert!(exit == 2 && err.contains("my-theme"), "{err}");
        for name in ["../x", "Chữ", "lantoa", "", "-a"] {
            let (exit, ..) = run(&format!("new --lang en --theme={name} {root}"));
            assert_eq!(exit, 2, "{name}");
        }
        let (exit, _, err) = run(&format!(
            "build --lang en --at 2026-11-24 --theme my-theme --root {root} --output {root}/out"
        ));
        assert!(exit < 2 && !err.contains("[template]"), "{err}");
        let page = fs::read_to_string(format!("{root}/out/vi/index.html")).expect("a page");
        assert!(page.contains("max-width:42rem") || page.contains("max-width: 42rem"), "{page}");
        // Scripts belong to the program, whatever theme lies over it.
        assert!(Path::new(&format!("{root}/out/theme/search.js")).is_file());
    }
}
