//! The program in an editor's hands: new entries and schemas, in a site of one's own.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use assert_cmd::Command;
use tempfile::TempDir;

/// For each kind what `add` needs besides a title, and what it writes.
const KINDS: &[(&str, &[&str], &str)] = &[
    ("news", &[], "news/bai-moi/en.md"),
    ("goal", &[], "goals/bai-moi.en.md"),
    ("area", &["--set", "unit=vi-du"], "areas/vi-du/bai-moi.en.md"),
    ("model", &["--set", "lead=mttq-vi-du"], "models/bai-moi.en.md"),
    (
        "person",
        &["--set", "consent.names=true", "--set", "consent.on=2026-10-01"],
        "people/p-1.en.md",
    ),
    ("document", &["--date", "2026-11-01", "--set", "number=15-QĐ/TU"], "documents/bai-moi.vi.md"),
    ("event", &["--date", "2026-11-15T07:30"], "events/bai-moi.en.md"),
    ("programme", &["--set", "period.from=2026-01-01"], "programmes/bai-moi.en.md"),
    ("report", &["--set", "by=btgdv"], "reports/bai-moi.en.md"),
    ("fund", &[], "funds/bai-moi.en.md"),
    ("bulletin", &["--date", "2026-11-01"], "bulletins/bai-moi.en.md"),
    ("proposal", &["--set", "to=btgdv", "--set", "topic.vi=Đèn"], "proposals/bai-moi.en.md"),
    ("unit", &["--set", "level=commune", "--set", "type=xa"], "registry/units.yaml"),
    ("body", &["--set", "kind=front", "--set", "level=commune"], "registry/bodies.yaml"),
    ("title", &["--set", "subject=household", "--set", "every=yearly"], "registry/titles.yaml"),
    ("criteria", &["--set", "applies_to=bai-moi"], "registry/criteria.yaml"),
    ("award-form", &["--set", "issuer_levels=commune, province"], "registry/award-forms.yaml"),
    ("page", &["--set", "goals=c1"], "pages/bai-moi.en.md"),
    // Last, since it rests on others.
    (
        "commendation",
        &["--set", "form=bai-moi", "--set", "subject.person=p-1", "--set", "issuer=btgdv"],
        "commendations/2026.yaml",
    ),
];

/// A site as `lantoa new` makes it.
struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().expect("a folder"));
        let made = site.run(&["new", "."]);
        assert_eq!(made.status.code(), Some(0), "{}", text(&made.stderr));
        site
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lantoa"));
        command.env_clear().current_dir(self.root()).timeout(Duration::from_secs(60));
        command.args(args).output().expect("the program runs")
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join("content").join(path)).expect(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join("content").join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        support::read(self.root())
    }

    /// Adds an entry of a kind with a title, where it takes one, and a few options.
    fn add(&self, kind: &str, options: &[&str]) -> Output {
        let mut args = vec!["add", kind, "--lang", "en"];
        if kind != "commendation" {
            args.extend(["--title-vi", "Bài mới"]);
        }
        args.extend(options);
        self.run(&args)
    }

    /// Adds what must be refused: the exit code, a sentence, and nothing written.
    fn refuse(&self, kind: &str, options: &[&str], exit: i32, sentence: &str) {
        let before = self.files();
        let output = self.add(kind, options);
        let told = text(&output.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(output.status.code(), Some(exit), "{kind} {options:?}: {told}");
        assert!(told.contains(sentence), "{kind} {options:?}: {told}");
        assert!(output.stdout.is_empty());
        assert!(self.files() == before, "{kind} {options:?} wrote something");
    }

    fn check(&self, wanted: i32) {
        let output = self.run(&["check", "--lang", "en"]);
        assert_eq!(output.status.code(), Some(wanted), "{}", text(&output.stdout));
        if wanted == 0 {
            assert!(text(&output.stdout).contains("No problems"), "{}", text(&output.stdout));
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn an_entry_of_every_kind_is_added_and_checks_clean() {
    let site = Site::new();
    assert_eq!(KINDS.len(), lantoa::model::kind::KINDS.len());
    for (kind, options, path) in KINDS {
        let options: Vec<_> = match *kind {
            "commendation" => options.iter().copied().chain(["--date", "2026-11-01"]).collect(),
            _ => options.to_vec(),
        };
        let output = site.add(kind, &options);
        assert_eq!(output.status.code(), Some(0), "{kind}: {}", text(&output.stderr));
        assert!(output.stderr.is_empty(), "{kind}: {}", text(&output.stderr));
        let said = text(&output.stdout);
        let place = path.replace(".en.md", "").replace("/en.md", "");
        assert!(said.contains(&format!("content/{place}")), "{kind}: {said}");
        assert!(site.root().join("content").join(path).is_file(), "{kind}: {path}");
        site.check(0);
    }
    let built = site.run(&["build", "--drafts", "--lang", "en"]);
    assert_eq!((built.status.code(), text(&built.stderr)), (Some(0), String::new()));
}

#[test]
fn an_optional_key_is_used_by_removing_one_sign() {
    let site = Site::new();
    for (kind, options, path) in KINDS.iter().filter(|(kind, ..)| *kind != "commendation") {
        assert_eq!(site.add(kind, options).status.code(), Some(0), "{kind}");
        let path = path.replace("en.md", "vi.md");
        let before = site.read(&path);
        // A `#` right before a key, and the lines below it that are indented.
        let mut inside = false;
        let used: Vec<_> = before
            .lines()
            .map(|line| {
                let rest = line.trim_start().strip_prefix('#');
                inside = rest.is_some_and(|rest| {
                    rest.starts_with(|c: char| c.is_ascii_lowercase())
                        || inside && rest.starts_with("  ")
                });
                if inside { line.replacen('#', "", 1) } else { line.to_owned() }
            })
            .collect();
        assert!(used.len() > 20 && used.join("\n") != before);
        site.write(&path, &(used.join("\n") + "\n"));
        let output = site.run(&["check", "--format", "json", "--lang", "en"]);
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let problems = report["problems"].as_array().expect("a list").iter();
        let own =
            problems.filter(|one| one["file"].as_str().is_some_and(|file| file.ends_with(&path)));
        // Examples name entries and files that are not there; what they say is right otherwise.
        // An article with every key is its own correction, and acknowledges what nobody found; it
        // is of today, and the days of its examples are not.
        let known = [
            "acknowledged-nothing",
            "correction-misdated",
            "correction-of-nothing",
            "dangling-relation",
            "fund-sum",
            "internal-entry",
            "picture-missing",
            "republished-too-early",
        ];
        for problem in own {
            let code = problem["code"].as_str().expect("a code");
            assert!(known.contains(&code), "{kind}: {problem:#}");
        }
        site.write(&path, &before);
    }
}

#[test]
fn titles_are_quoted_whatever_they_hold() {
    let site = Site::new();
    let odd =
        ["Một: “hai” # ba", "\"x\" \\ 'y'", "- a", "yes", "2026", "{a}", "[b]", "@c", "%", "| d"];
    for (number, title) in odd.iter().enumerate() {
        let titles = ["vi", "en"].map(|lang| format!("--title-{lang}={title}"));
        let slug = format!("b{number}");
        let output = site.run(&[
            "add",
            "news",
            &titles[0],
            &titles[1],
            "--slug",
            &slug,
            "--set",
            &format!("slug.en=b-{number}"),
        ]);
        assert_eq!(output.status.code(), Some(0), "{title}: {}", text(&output.stderr));
        let page = site.read(&format!("news/b{number}/vi.md"));
        let written = title.replace('\\', "\\\\").replace('"', "\\\"");
        assert!(page.contains(&format!("\ntitle: \"{written}\"\n")), "{page}");
    }
    site.check(0);
    // The same title again has the same address in English.
    site.refuse("news", &["--slug", "khac", "--title-en", "B 0"], 2, "--set slug.en=…");
}

#[test]
fn comments_are_in_the_language_of_the_file() {
    let site = Site::new();
    site.add("news", &["--title-en", "A new article", "--set", "summary.en=In short"]);
    let [vi, en] = ["vi", "en"].map(|lang| site.read(&format!("news/bai-moi/{lang}.md")));
    assert!(vi.contains("# Tiêu đề") && !vi.contains("In short"), "{vi}");
    assert!(vi.contains("draft: true") && vi.contains("slug: bai-moi\n"), "{vi}");
    assert!(en.contains("# The title") && en.contains("summary: \"In short\""), "{en}");
    assert!(en.contains("slug: a-new-article\n"), "{en}");
    assert!(!en.contains("draft:") && !en.contains("goals:"), "{en}");
}

#[test]
fn a_list_keeps_what_it_has() {
    let site = Site::new();
    for list in [
        "# Ghi chú\r\n- id: a\r\n  name: {vi: A, en: A}\r\n  level: commune\r\n  type: xa",
        "  - {id: a, name: {vi: A, en: A}, level: commune, type: xa} # cuối\n\n\n",
    ] {
        site.write("registry/units.yaml", list);
        let output = site.add("unit", &["--set", "level=commune", "--set", "type=xa"]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let found = site.read("registry/units.yaml");
        assert!(found.starts_with(list) && found.len() > list.len(), "{found}");
        let crlf = list.contains('\r');
        assert_eq!(found.matches('\n').count() == found.matches("\r\n").count(), crlf);
    }
}

#[test]
fn what_is_wrong_is_told_and_nothing_written() {
    let site = Site::new();
    let by_slug = |slug| ["--slug", slug];
    site.refuse("newss", &[], 2, "perhaps you mean “news”");
    site.refuse("news", &by_slug("../x"), 2, "such as “x”");
    site.refuse("news", &by_slug("/etc/x"), 2, "such as “etc-x”");
    site.refuse("news", &by_slug("Đường Hoa"), 2, "such as “duong-hoa”");
    site.refuse("news", &by_slug("🌸"), 2, "can’t be the name");
    site.refuse("news", &by_slug("duong-hoa-thon-mot"), 2, "content/news/duong-hoa-thon-mot/vi.md");
    site.refuse("news", &["--date", "18/11/2026"], 2, "is not a date");
    site.refuse("news", &["--set", "titel=x"], 2, "perhaps you mean “title”");
    site.refuse("news", &["--set", "title=x"], 2, "given twice");
    site.refuse("news", &["--set", "goals=c1", "--set", "goals=c2"], 2, "given twice");
    site.refuse("news", &["--set", "goals"], 2, "KEY=VALUE");
    site.refuse("news", &["--set", "goals=c9"], 2, "write “c1”");
    site.refuse("news", &["--set", "kind=owm"], 2, "write “own”");
    site.refuse("news", &["--set", "corrections=x"], 2, "afterwards");
    site.refuse("news", &["--set", "note.fr=x"], 2, "does not have the language");
    site.refuse("area", &[], 2, "--set unit=…");
    site.refuse("area", &["--set", "unit=vi-duu"], 2, "write “vi-du”");
    site.refuse("area", &["--set", "unit=vi-du", "--set", "households=nhiều"], 2, "a whole number");
    site.refuse("event", &[], 2, "--date 2026-11-18");
    site.refuse("unit", &[], 2, "--set type=…");
    site.refuse(
        "unit",
        &["--slug", "vi-du", "--set", "level=commune", "--set", "type=xa"],
        2,
        "--slug",
    );
    site.refuse("person", &[], 2, "--set consent.names=true");
    site.refuse("commendation", &[], 2, "--set subject.person=…");
    site.refuse("commendation", &["--title-vi", "x"], 2, "takes no “--title-vi”");
    for list in ["[]\n", "id: a\n", "- id: [\n"] {
        site.write("registry/titles.yaml", list);
        let options = ["--set", "subject=household", "--set", "every=once"];
        site.refuse("title", &options, 1, "content/registry/titles.yaml");
    }
    fs::remove_file(site.root().join("content/site.yaml")).expect("removed");
    site.refuse("news", &[], 1, "site-missing");
}

#[test]
fn a_site_of_one_language_gets_one_file() {
    let site = Site::new();
    let settings = site.read("site.yaml").replace("languages: [vi, en]", "languages: [vi]");
    let plain: Vec<_> = settings.lines().filter(|line| !line.trim().starts_with("en:")).collect();
    site.write("site.yaml", &plain.join("\n"));
    site.refuse("page", &["--title-en", "New"], 2, "does not have the language");
    let output = site.add("page", &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(site.root().join("content/pages/bai-moi.vi.md").is_file());
    assert!(!site.root().join("content/pages/bai-moi.en.md").exists());
}

#[test]
fn a_new_site_has_its_schemas_and_they_are_refreshed() {
    let site = Site::new();
    let path = site.root().join(".lantoa/schema/news.json");
    let made = fs::read_to_string(&path).expect("a schema");
    assert_eq!(made, text(&site.run(&["schema", "news"]).stdout));
    fs::write(&path, "{}").expect("written");
    let settings = site.root().join(".vscode/settings.json");
    fs::write(&settings, "{\"mine\": true}").expect("written");
    let output = site.run(&["schema", "--write", "--lang", "vi"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains(".vscode/settings.json"));
    assert_eq!(fs::read_to_string(&path).expect("a schema"), made);
    assert_eq!(fs::read_to_string(&settings).expect("settings"), "{\"mine\": true}");
    site.check(0);
    for line in [&["schema", "newss"][..], &["schema", "news", "--write"], &["schema", "--root"]] {
        assert_eq!(site.run(line).status.code(), Some(2), "{line:?}");
    }
    let nowhere = site.run(&["schema", "--write", "--root", "content"]);
    assert_eq!(nowhere.status.code(), Some(2));
}
