//! Small sites, each in one text file below `cases/`: what is said about them and what comes out.
//!
//! `README.md` beside this file says how to add one.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::Command;

use lantoa::config::Overrides;
use lantoa::diag;
use rayon::prelude::*;
use support::{Built, Files, html};

/// Codes that no content brings about by itself; `commands.rs` and the writer's tests meet them.
const ELSEWHERE: [&str; 7] = [
    "foreign-files",
    "link-loop",
    "link-outside",
    "output-place",
    "over-budget",
    "unreadable",
    "write-failed",
];

/// A case.
struct Case {
    name: String,
    path: PathBuf,
    files: Files,
    /// The directives of the head, in their order.
    directives: Vec<(String, String)>,
}

impl Case {
    fn load(path: &Path) -> Self {
        const KEYS: [&str; 11] = [
            "absent", "at", "base", "base-url", "code", "dead", "drafts", "plan", "present",
            "render", "show",
        ];
        let folder = support::tests().join("cases");
        let name = path.strip_prefix(folder).expect("below").with_extension("");
        let text = std::fs::read_to_string(path).expect("a case");
        let (head, sections) = support::sections(&text);
        let directives: Vec<(String, String)> = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .filter(|(key, _)| KEYS.contains(key))
            .map(|(key, value)| (key.to_owned(), value.trim().to_owned()))
            .collect();
        let mut case = Self {
            name: name.to_string_lossy().replace('\\', "/"),
            path: path.to_owned(),
            files: Files::new(),
            directives,
        };
        if !case.all("base").any(|base| base == "none") {
            case.files = support::base();
        }
        for (path, bytes) in sections {
            match bytes {
                Some(bytes) => _ = case.files.insert(path, bytes),
                None => assert!(case.files.remove(&path).is_some(), "{path} is not in the base"),
            }
        }
        case
    }

    fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.directives.iter().filter(move |(known, _)| known == key).map(|(_, value)| &**value)
    }

    fn now(&self) -> &str {
        self.all("at").next().unwrap_or(support::NOW)
    }

    fn overrides(&self) -> Overrides {
        Overrides {
            drafts: self.all("drafts").next().is_some(),
            base_url: self.all("base-url").next().map(str::to_owned),
            ..Overrides::default()
        }
    }

    fn build(&self) -> Built {
        support::build(&support::world_at(&self.files, self.now()), &self.overrides())
    }

    /// Returns what the program itself prints about the site, in a language.
    fn report(&self, root: &Path, lang: &str) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lantoa"));
        command.env_clear().env("COLUMNS", "96");
        command.args(["build", "--lang", lang, "--at", self.now(), "--root"]).arg(root);
        command.arg("--output").arg(root.join("out"));
        command.args(self.overrides().drafts.then_some("--drafts"));
        // The files are looked at in memory; here one is enough, unless templates may fail.
        if self.all("render").next().is_none() {
            command.args(["--only", "robots.txt"]);
        }
        let output = command.output().expect("the program runs");
        String::from_utf8(output.stderr).expect("UTF-8").trim_end().to_owned()
    }

    /// Returns what is compared: problems in both languages, paths, and pieces of outputs.
    fn snapshot(&self, built: &Built) -> String {
        let root = tempfile::tempdir().expect("a folder");
        support::write(&self.files, root.path());
        let mut text = String::new();
        for lang in ["vi", "en"] {
            let report = self.report(root.path(), lang);
            if !report.is_empty() {
                let _ = writeln!(text, "== {lang}\n{report}\n");
            }
        }
        if text.is_empty() {
            text.push_str("no problems\n\n");
        }
        for part in self.all("plan") {
            let _ = writeln!(text, "== plan {part}");
            for path in built.outputs.keys().filter(|path| path.contains(part)) {
                let _ = writeln!(text, "{path}");
            }
            text.push('\n');
        }
        for show in self.all("show") {
            let (path, selector) = show.split_once(' ').unwrap_or((show, ""));
            let page = built.text(path);
            let piece = match selector {
                "" => page,
                selector => html::element(page, selector)
                    .unwrap_or_else(|| panic!("{path} has no {selector}")),
            };
            let _ = writeln!(text, "== {show}\n{}\n", piece.trim_end());
        }
        text
    }

    /// Asserts what holds for every site, whatever is wrong with its content.
    fn hold(&self, built: &Built) {
        for (path, bytes) in &built.outputs {
            if [".html", ".xml", ".txt"].iter().any(|ending| path.ends_with(ending)) {
                let text = std::str::from_utf8(bytes).expect("UTF-8");
                let odd = text.chars().find(|c| c.is_control() && !"\t\n".contains(*c));
                assert_eq!(odd, None, "{path} holds a control character");
            }
        }
        for code in self.all("code") {
            assert!(built.codes().contains(code), "{code} is not among {:?}", built.codes());
        }
        let known: BTreeSet<&str> = self.all("dead").collect();
        let broken = html::broken_links(&built.outputs);
        let broken: Vec<_> =
            broken.iter().filter(|line| !known.iter().any(|dead| line.contains(dead))).collect();
        assert!(broken.is_empty(), "{broken:#?}");
        for word in self.all("absent") {
            let found = built.outputs.iter().find(|(path, bytes)| {
                path.contains(word) || String::from_utf8_lossy(bytes).contains(word)
            });
            assert!(found.is_none(), "“{word}” stands in {}", found.expect("found").0);
        }
        for present in self.all("present") {
            let (path, word) = present.split_once(' ').expect("a path and words");
            assert!(built.text(path).contains(word), "“{word}” is not in {path}");
        }
    }
}

/// Returns the cases, in the order of their paths; `CASE` in the environment picks some.
fn cases() -> Vec<Case> {
    let folder = support::tests().join("cases");
    let wanted = std::env::var("CASE").unwrap_or_default();
    let paths = support::walk(&folder).into_iter();
    let texts = paths.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
    texts.map(|path| Case::load(&path)).filter(|case| case.name.contains(&wanted)).collect()
}

fn check(case: &Case) -> BTreeSet<&'static str> {
    let built = case.build();
    case.hold(&built);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(case.path.parent().expect("a folder"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let name = case.path.file_stem().expect("a name").to_string_lossy().into_owned();
    settings.bind(|| insta::assert_snapshot!(name, case.snapshot(&built)));
    built.codes()
}

#[test]
fn every_case_shows_what_it_did() {
    let results: BTreeMap<String, _> = cases()
        .par_iter()
        .map(|case| {
            let result = panic::catch_unwind(AssertUnwindSafe(|| check(case)));
            (case.name.clone(), result)
        })
        .collect();
    let failed: Vec<_> =
        results.iter().filter(|(_, result)| result.is_err()).map(|(name, _)| name).collect();
    assert!(failed.is_empty(), "{} cases differ: {failed:#?}", failed.len());
    if std::env::var_os("CASE").is_some() {
        return;
    }
    let met: BTreeSet<&str> = results.values().flatten().flatten().copied().collect();
    let all = diag::ALL.iter().map(|(code, _)| code.name());
    let lacking: Vec<_> =
        all.filter(|code| !met.contains(code) && !ELSEWHERE.contains(code)).collect();
    assert!(lacking.is_empty(), "codes without a case: {lacking:?}");
}

#[test]
fn every_snapshot_has_its_case() {
    let lost: Vec<_> = support::walk(&support::tests().join("cases"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "snap"))
        .filter(|path| !path.with_extension("txt").exists())
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}
