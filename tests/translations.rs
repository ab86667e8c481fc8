//! The record of translations, as editors keep it: `lantoa translate` and `lantoa status`.

mod support;

use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use assert_cmd::Command;
use tempfile::TempDir;

const VI: &str = "content/news/hoa.vi.md";
const EN: &str = "content/news/hoa.en.md";

const SOURCE: &str = "---
title: \"Đường hoa\"
date: 2026-11-10
summary: Ba năm giữ đường hoa.
---

Mở đầu có 65 thành viên.

## Luật chơi

- Mỗi tổ một đoạn.
- Cây chết được thay.

Kết thúc.
";

const TRANSLATION: &str = "---
title: Flower road
summary: Three years of tending it.
---

At first 65 members.

## House rules

- A stretch each.
- Dead plants are replaced.

The end.
";

/// A site in a folder of its own.
struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().expect("a folder"));
        support::write(&support::base(), site.root());
        site.write(VI, SOURCE);
        site.write(EN, TRANSLATION);
        site
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.root().join(path), text).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).expect("a file")
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{text}");
        self.write(path, &text.replace(from, to));
    }

    fn run(&self, line: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lantoa"));
        command.current_dir(self.root()).timeout(Duration::from_secs(60));
        // Git is found, and knows nobody's settings.
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("LANTOA_LANG", "en");
        command.args(line.split_whitespace()).output().expect("the program runs")
    }

    fn succeed(&self, line: &str) -> String {
        let output = self.run(line);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert!(output.status.success(), "{line}: {}", text(&output.stderr));
        text(&output.stdout)
    }

    fn refuse(&self, line: &str) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(2), "{line}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    /// Returns the state of the translation, and its blocks: name, change, what it was.
    fn state(&self) -> (String, Vec<(String, String, Option<String>)>) {
        let json = self.succeed("status hoa --format json");
        let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let entry = &report["entries"][0];
        let word = |value: &serde_json::Value| value.as_str().map(str::to_owned);
        let blocks = entry["blocks"].as_array().cloned().unwrap_or_default();
        let blocks = blocks.iter().map(|block| {
            let name = word(&block["block"]).expect("a name");
            (name, word(&block["change"]).expect("a change"), word(&block["was"]))
        });
        (word(&entry["state"]).expect("a state"), blocks.collect())
    }

    fn git(&self, line: &str) {
        let mut git = std::process::Command::new("git");
        git.current_dir(self.root()).args(["-c", "user.name=a", "-c", "user.email=a@b"]);
        let done = git.args(line.split_whitespace()).output().expect("git runs");
        assert!(done.status.success(), "{line}: {}", String::from_utf8_lossy(&done.stderr));
    }
}

fn block(name: &str, change: &str) -> (String, String, Option<String>) {
    (name.to_owned(), change.to_owned(), None)
}

#[test]
fn changed_words_make_a_translation_old_and_moved_ones_do_not() {
    let site = Site::new();
    assert_eq!(site.state().0, "untracked");
    site.succeed("translate accept hoa");
    assert_eq!(site.state(), ("current".into(), vec![]));
    // Other markup, white space and places are no change.
    site.edit(VI, "65 thành", "**65**\nthành");
    site.edit(
        VI,
        "- Mỗi tổ một đoạn.\n- Cây chết được thay.",
        "- Cây chết được thay.\n- Mỗi tổ một đoạn.",
    );
    assert_eq!(site.state(), ("current".into(), vec![]));
    site.edit(VI, "**65**", "68");
    site.edit(VI, "Ba năm", "Bốn năm");
    site.edit(VI, "- Mỗi tổ một đoạn.\n", "");
    site.edit(VI, "Kết thúc.", "Kết thúc.\n\nThêm một đoạn.");
    let blocks = vec![
        block("summary", "changed"),
        block("1", "changed"),
        block("5", "added"),
        block("was3", "removed"),
    ];
    assert_eq!(site.state(), ("old".into(), blocks));
    let check = site.succeed("check --at 2026-11-24");
    assert!(check.contains("translation-old") && check.contains("4 places"), "{check}");
}

#[test]
fn differences_are_settled_one_by_one() {
    let site = Site::new();
    site.succeed("translate accept content/news/hoa.en.md");
    site.edit(VI, "65 thành", "68 thành");
    site.edit(VI, "Kết thúc.", "Hết.");
    site.edit(VI, "- Mỗi tổ một đoạn.\n", "");
    assert!(site.refuse("translate accept hoa --block 2").contains("has no block “2”"));
    let before = site.read(EN);
    assert!(site.refuse("translate accept khong-co").contains("there is no entry"));
    assert_eq!(site.read(EN), before);
    site.succeed("translate accept hoa --block 1 --block was3");
    assert_eq!(site.state(), ("old".into(), vec![block("4", "changed")]));
    site.succeed("translate minor news/hoa");
    assert_eq!(site.state().0, "current");
    assert!(site.read(EN).contains('~'), "{}", site.read(EN));
    // The wording before is as good as the one after.
    site.edit(VI, "Hết.", "Kết thúc.");
    assert_eq!(site.state().0, "current");
    assert!(site.succeed("translate accept hoa").contains("counts as up to date"));
    assert!(site.succeed("translate accept hoa").contains("Nothing to do"));
}

#[test]
fn only_the_record_of_a_file_changes() {
    let site = Site::new();
    let odd = "\u{feff}".to_owned()
        + &TRANSLATION.replace("summary:", "# a remark\nsummary:").replace('\n', "\r\n");
    site.write(EN, &odd);
    site.succeed("translate accept hoa");
    let text = site.read(EN);
    let kept = text.lines().filter(|line| !line.starts_with("source:") && !line.starts_with("  "));
    assert!(kept.eq(odd.lines()), "{text}");
    assert!(!text.replace("\r\n", "").contains('\n'), "{text}");
    assert_eq!(site.state().0, "current");
    site.edit(VI, "Kết thúc.", "Hết.");
    site.succeed("translate accept content/news");
    assert_eq!(site.state().0, "current");
    assert_eq!(site.read(EN).matches("source:").count(), 1);
    // A front matter in one line can't be added to.
    site.write(EN, "---\n{title: Flower road}\n---\nText\n");
    let before = site.read(EN);
    assert!(site.refuse("translate accept hoa").contains("nothing was written"));
    assert_eq!(site.read(EN), before);
}

#[test]
fn a_translation_begins_with_the_words_of_its_source() {
    let site = Site::new();
    fs::remove_file(site.root().join(EN)).expect("gone");
    assert_eq!(site.state().0, "missing");
    assert!(site.succeed("translate start hoa").contains("hoa.en.md"));
    let text = site.read(EN);
    for part in ["# vi: Đường hoa\ntitle:", "<!-- Mở đầu có 65 thành viên. -->", "- Cây chết"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    // Begun, but not yet there; comments are no text.
    assert_eq!(site.state().0, "missing");
    site.succeed("check --at 2026-11-24");
    site.succeed("build --at 2026-11-24");
    let pages = site.root().join("public/en/news");
    assert!(!pages.join("flower-road").exists());
    site.edit(EN, "# vi: Đường hoa\ntitle:", "title: Flower road");
    assert!(site.succeed("translate start hoa").contains("Nothing to do"));
    site.succeed("build --at 2026-11-24");
    let page = fs::read_to_string(pages.join("flower-road/index.html")).expect("a page");
    assert!(!page.contains("Mở đầu có 65"), "{page}");
}

#[test]
fn git_knows_what_the_source_was() {
    let site = Site::new();
    site.succeed("translate accept content");
    for line in ["init -q", "add -A", "commit -qm one"] {
        site.git(line);
    }
    site.edit(VI, "65 thành", "68 thành");
    site.edit(VI, "Đường hoa", "Con đường hoa");
    site.git("commit -qam two");
    let (state, blocks) = site.state();
    let was = |name: &str, was: &str| (name.into(), "changed".into(), Some(was.to_owned()));
    assert_eq!(state, "old");
    assert_eq!(blocks, [was("title", "Đường hoa"), was("1", "Mở đầu có 65 thành viên.")]);
    let text = site.succeed("status");
    for part in ["Up to date", "is: Mở đầu có 68", "was: Mở đầu có 65", "translation: At first 65"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn readers_see_which_paragraph_is_older() {
    let site = Site::new();
    site.succeed("translate accept hoa");
    let page = |path: &str| {
        site.succeed("build --at 2026-11-24");
        fs::read_to_string(site.root().join(path)).expect("a page")
    };
    let (vi, en) = ("public/vi/tin-tuc/hoa/index.html", "public/en/news/flower-road/index.html");
    let vi =
        if site.root().join(vi).exists() { vi } else { "public/vi/tin-tuc/duong-hoa/index.html" };
    assert!(!page(en).contains("class=\"older\""));
    site.edit(VI, "65 thành", "68 thành");
    let old = page(en);
    let mark = "<p><small class=\"older\"><a href=\"../../../vi/";
    assert!(old.contains(mark) && old.contains("#block:1\" hreflang=\"vi\">"), "{old}");
    assert!(page(vi).contains("<span id=\"block:1\"></span>"), "{}", page(vi));
}
