//! One bad page never takes the site down, and what comes in its place harms nobody: the program
//! on a real disk, build after build.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use assert_cmd::Command;
use support::Files;
use tempfile::TempDir;

const AT: &str = "2026-11-24T08:00:00+07:00";
const NEWS: &str = "content/news/n1.vi.md";
const PAGE: &str = "vi/tin-tuc/ngay-hoi-o-to-1/index.html";
const NOTICE: [&str; 2] = ["Trang này đang được chỉnh sửa", "This page is being corrected"];

/// A site in a folder of its own.
struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().expect("a folder"));
        support::write(&support::base(), site.0.path());
        site
    }

    /// Returns a site that has been built once, without a problem.
    fn built() -> Self {
        let site = Self::new();
        assert_eq!(site.build("").0, 0);
        site
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Replaces a piece of a file.
    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).expect("a file");
        assert!(text.contains(from), "{text}");
        self.write(path, &text.replace(from, to));
    }

    fn run(&self, line: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lantoa"));
        command.env_clear().env("COLUMNS", "200").current_dir(self.0.path());
        command.timeout(Duration::from_secs(60)).args(line.split_whitespace());
        command.output().expect("the program runs")
    }

    /// Builds: the exit code and what stands on standard output, in English unless asked.
    fn build(&self, options: &str) -> (i32, String) {
        let lang = if options.contains("--lang") { "" } else { "--lang en" };
        let at = if options.contains("--at") { "" } else { AT };
        let at = if at.is_empty() { String::new() } else { format!("--at {at}") };
        let output = self.run(&format!("build {at} {lang} {options}"));
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        (output.status.code().expect("an exit code"), text)
    }

    /// Returns a file of the output; empty where there is none.
    fn page(&self, path: &str) -> String {
        fs::read_to_string(self.path("public").join(path)).unwrap_or_default()
    }

    fn outputs(&self) -> Files {
        let mut files = support::read(&self.path("public"));
        files.retain(|path, _| !path.starts_with(".lantoa"));
        files
    }

    /// Says where words stand in the output, in its bytes or its paths.
    fn find(&self, words: &str) -> Option<String> {
        let files = support::read(&self.path("public")).into_iter();
        let found = files.into_iter().find(|(path, bytes)| {
            path.contains(words) || String::from_utf8_lossy(bytes).contains(words)
        });
        found.map(|(path, _)| path)
    }
}

fn is_notice(page: &str) -> bool {
    NOTICE.iter().any(|words| page.contains(words)) && page.contains("noindex")
}

#[test]
fn broken_yaml_leaves_the_last_good_version_and_all_else_is_built() {
    let site = Site::built();
    let before = site.page(PAGE);
    assert!(before.contains("Cả tổ cùng vui"), "{before}");
    site.edit(NEWS, "title: ", "title: \"");
    site.write("content/news/n2.vi.md", "---\ntitle: Tin hai\ndate: 2026-11-20\n---\nChữ mới.\n");
    site.write("content/news/n2.en.md", "---\ntitle: News two\n---\nNew words.\n");
    let (exit, said) = site.build("");
    assert_eq!(exit, 1);
    assert!(site.page("vi/tin-tuc/tin-hai/index.html").contains("Chữ mới."));
    let after = site.page(PAGE);
    assert!(after.contains("Cả tổ cùng vui") && !is_notice(&after), "{after}");
    let list = site.page("vi/tin-tuc/index.html");
    assert!(list.contains("Ngày hội ở tổ 1") && list.contains("Tin hai"), "{list}");
    let feed = site.page("vi/atom.xml");
    assert!(feed.contains("Ngày hội ở tổ 1") && feed.contains("Tin hai"), "{feed}");
    assert!(
        said.contains("1 entry with errors is held back; all else is built:")
            && said.contains(
                "content/news/n1.vi.md: its last good version stays, that of 24 November 2026"
            ),
        "{said}"
    );
    // Mended, it is published as it is, and the build has nothing more to tell.
    site.edit(NEWS, "title: \"", "title: Vui quá, ");
    let (exit, said) = site.build("");
    assert_eq!(exit, 0, "{said}");
    assert!(!said.contains("held back") && site.page("vi/tin-tuc/index.html").contains("Vui quá"));
}

#[test]
fn a_version_keeps_its_day_and_later_good_ones_replace_it() {
    let site = Site::new();
    assert_eq!(site.build("--at 2026-11-20").0, 0);
    assert_eq!(site.build("--at 2026-11-21").0, 0);
    site.edit(NEWS, "Cả tổ cùng vui.", "Cả tổ rất vui.");
    assert_eq!(site.build("--at 2026-11-22").0, 0);
    site.edit(NEWS, "date: 2026-11-18", "date: 2026-02-30");
    for day in ["2026-11-23", "2026-11-24"] {
        let (exit, said) = site.build(&format!("--at {day}"));
        assert!(exit == 1 && said.contains("that of 22 November 2026"), "{said}");
        assert!(site.page(PAGE).contains("Cả tổ rất vui."));
    }
}

#[test]
fn what_was_never_good_is_a_notice_that_nobody_lists() {
    let site = Site::new();
    site.write("content/news/moi.vi.md", "---\ntitle: \"Tin\ndate: 2026-11-20\n---\nChữ kín.\n");
    let (exit, said) = site.build("--lang vi");
    assert_eq!(exit, 1);
    assert!(
        said.contains("content/news/moi.vi.md: tại địa chỉ là trang báo đang chỉnh sửa"),
        "{said}"
    );
    for path in ["vi/tin-tuc/moi/index.html", "en/news/moi/index.html"] {
        let page = site.page(path);
        assert!(is_notice(&page), "{path}: {page}");
    }
    assert!(site.page("vi/tin-tuc/moi/index.html").contains("vi/tin-tuc/index.html"));
    assert_eq!(site.find("Chữ kín"), None);
    for path in ["vi/tin-tuc/index.html", "vi/atom.xml", "sitemap.xml", "vi/index.html"] {
        assert!(!site.page(path).contains("/moi/"), "{path}");
    }
}

#[test]
fn errors_of_rules_hold_back_as_those_of_reading_do() {
    let site = Site::new();
    let fund = |balance: u32, word: &str| {
        let text = format!(
            "---\nname: Quỹ\nopening: 100\nreceived: 50\nspent: 30\nbalance: {balance}\n---\n{word}\n"
        );
        site.write("content/funds/q.vi.md", &text);
        site.write("content/funds/q.en.md", "---\nname: Fund\n---\nText.\n");
    };
    fund(120, "Bản đúng.");
    assert_eq!(site.build("").0, 0);
    fund(110, "Bản sai.");
    site.edit(NEWS, "Cả tổ", "Xóm");
    let body = fs::read_to_string(site.path(NEWS)).expect("a file");
    site.write(NEWS, &format!("{body}\nXem [bài](@khong-co).\n"));
    let (exit, said) = site.build("");
    assert!(exit == 1 && said.contains("2 entries with errors are held back"), "{said}");
    let fund_page = site.page("vi/quy/quy/index.html");
    assert!(site.find("Bản sai").is_none() && site.find("Bản đúng").is_some(), "{fund_page}");
    assert!(site.page(PAGE).contains("Cả tổ") && site.find("Xóm cùng vui").is_none());
}

#[test]
fn a_rule_that_protects_people_brings_nothing_back() {
    let site = Site::built();
    // The same file is now for the eyes of the editors only, or a draft: it goes.
    for line in ["audience: internal", "draft: true", "expires: 2026-11-20", "date: 2026-12-24"] {
        let text = fs::read_to_string(site.path(NEWS)).expect("a file");
        site.write(NEWS, &text.replacen("title:", &format!("{line}\nsummary: \"\ntitle:"), 1));
        let (exit, said) = site.build("");
        assert_eq!(exit, 1, "{line}: {said}");
        assert_eq!(site.page(PAGE), "", "{line}");
        assert_eq!(site.find("Cả tổ cùng vui"), None, "{line}");
        site.write(NEWS, &text);
        assert_eq!(site.build("").0, 0);
    }
}

/// A person who consented, and an article that names them.
fn site_with_a_person() -> Site {
    let site = Site::new();
    site.write(
        "content/people/mat.yaml",
        "family: Nguyễn\nmiddle: Thị\ngiven: Mật\nconsent: {names: true, on: 2026-01-05}\n",
    );
    let article = |slug: &str, title: &str, words: &str| {
        let head = format!("title: {title}\ndate: 2026-11-20");
        site.write(&format!("content/news/{slug}.vi.md"), &format!("---\n{head}\n---\n{words}\n"));
        let head = format!("title: \"{slug} in English\"");
        site.write(&format!("content/news/{slug}.en.md"), &format!("---\n{head}\n---\nWords.\n"));
    };
    article("ke", "Chuyện kể", "Bà Nguyễn Thị Mật giúp bà con.");
    article("ten", "Bà Nguyễn Thị Mật", "Chuyện của bà.");
    article("khac", "Chuyện khác", "Không nói đến ai.");
    assert_eq!(site.build("").0, 0, "{}", site.build("").1);
    assert!(site.find("Nguyễn Thị Mật").is_some() && site.find("nguyen-thi-mat").is_some());
    site
}

#[test]
fn consent_withdrawn_in_a_broken_file_takes_the_name_everywhere() {
    let site = site_with_a_person();
    site.edit(
        "content/people/mat.yaml",
        "consent: {names: true, on: 2026-01-05}",
        "consent: {names: true, on: 2026-01-05, withdrawn: 2026-11-20",
    );
    let (exit, said) = site.build("");
    assert_eq!(exit, 1);
    assert!(said.contains("content/people/mat.yaml: the person is not named"), "{said}");
    assert_eq!(site.find("Nguyễn Thị Mật"), None, "{said}");
    assert_eq!(site.find("nguyen-thi-mat"), None, "{said}");
    assert!(is_notice(&site.page("vi/tin-tuc/chuyen-ke/index.html")));
    assert!(site.page("vi/tin-tuc/chuyen-khac/index.html").contains("Không nói đến ai"));
}

#[test]
fn what_says_that_it_was_taken_back_has_no_earlier_version_whatever_else_is_wrong() {
    let retracted = "retracted: {date: 2026-11-20, reason: {vi: Sai, en: Wrong}}";
    for head in [
        format!("{retracted}\ntomtat: x"),
        format!("{retracted}\ngoals: [c4"),
        "retracted: true".to_owned(),
        "retracted:".to_owned(),
    ] {
        let site = Site::built();
        site.edit(NEWS, "---\ntitle:", &format!("---\n{head}\ntitle:"));
        let (exit, said) = site.build("");
        assert!(exit == 1 && !said.contains("last good version"), "{head}: {said}");
        assert_eq!(site.find("Cả tổ cùng vui"), None, "{head}");
    }
    // So does a translation of it that has an error.
    let site = Site::built();
    site.edit(NEWS, "---\ntitle:", &format!("---\n{retracted}\ntitle:"));
    site.edit("content/news/n1.en.md", "---\ntitle:", "---\ntomtat: x\ntitle:");
    assert_eq!(site.build("").0, 1);
    assert_eq!(site.find("Cả tổ cùng vui"), None);
}

#[test]
fn releases_that_name_somebody_whose_file_is_broken_or_gone_are_kept_back() {
    for deleted in [true, false] {
        let site = site_with_a_person();
        let released = site.run(&format!("release --at {AT}"));
        assert!(released.status.success(), "{released:?}");
        assert_eq!(site.build("").0, 0);
        assert!(!site.page("releases/1.json").is_empty());
        let person = site.path("content/people/mat.yaml");
        if deleted {
            fs::remove_file(person).expect("removed");
        } else {
            site.edit("content/people/mat.yaml", "given:", "tomtat: x\ngiven:");
        }
        site.build("");
        assert_eq!(site.page("releases/1.json"), "", "{deleted}");
    }
}

#[test]
fn a_version_that_named_somebody_who_is_withheld_now_stays_away() {
    let site = site_with_a_person();
    site.edit("content/people/mat.yaml", "on: 2026-01-05", "on: 2026-01-05, withdrawn: 2026-11-20");
    site.edit("content/news/ke.vi.md", "Bà Nguyễn Thị Mật giúp", "Một người giúp");
    site.edit("content/news/ke.vi.md", "title: ", "title: \"");
    site.edit("content/news/ten.vi.md", "title: Bà Nguyễn Thị Mật", "title: Một người");
    let (exit, said) = site.build("");
    assert!(exit == 1 && said.contains("content/news/ke.vi.md: a notice stands"), "{said}");
    assert_eq!(site.find("Nguyễn Thị Mật"), None, "{said}");
    assert!(is_notice(&site.page("vi/tin-tuc/chuyen-ke/index.html")));
}

#[test]
fn a_version_that_named_somebody_who_is_gone_stays_away_for_good() {
    let site = site_with_a_person();
    fs::remove_file(site.path("content/people/mat.yaml")).expect("removed");
    site.edit("content/news/ten.vi.md", "title: Bà Nguyễn Thị Mật", "title: Một người");
    site.edit("content/news/ke.vi.md", "Bà Nguyễn Thị Mật giúp", "Một người giúp");
    site.edit("content/news/ke.vi.md", "title: ", "title: \"");
    for _ in 0..2 {
        let (exit, said) = site.build("");
        assert!(exit == 1 && said.contains("content/news/ke.vi.md: a notice stands"), "{said}");
        assert_eq!(site.find("Nguyễn Thị Mật"), None, "{said}");
    }
}

#[test]
fn one_record_of_a_list_falls_back_alone() {
    let site = Site::built();
    let units = "content/registry/units.yaml";
    site.edit(units, "name: {vi: Phường Lam Khê", "names: {vi: Phường Lam Khê Mới");
    site.edit(units, "name: {vi: Tỉnh Mẫu", "name: {vi: Tỉnh Mẫu Đổi Tên");
    let (exit, said) = site.build("");
    assert!(
        exit == 1 && said.contains("content/registry/units.yaml (lam-khe): its last good"),
        "{said}"
    );
    assert!(site.find("Tỉnh Mẫu Đổi Tên").is_some() && site.find("Lam Khê Mới").is_none());
    assert!(site.find("Phường Lam Khê").is_some());
    // Where the whole list can't be read, all of it falls back, but for what is no longer there.
    site.edit(units, "names: {vi: Phường Lam Khê Mới", "name: {vi: \"Phường");
    let (exit, said) = site.build("");
    assert!(exit == 1 && said.contains("content/registry/units.yaml: its last good"), "{said}");
    assert!(site.find("Phường Lam Khê").is_some() && site.find("Tỉnh Mẫu").is_some());
}

#[test]
fn what_others_broke_stays_as_it_was() {
    let site = Site::built();
    let other = "---\ntitle: Tin hai\ndate: 2026-11-20\ngoals: [c1]\n---\nChữ cũ.\n";
    site.write("content/news/n2.vi.md", other);
    site.write("content/news/n2.en.md", "---\ntitle: News two\n---\nOld words.\n");
    assert_eq!(site.build("").0, 0);
    // A goal goes to which several articles relate; of these one has changed, too.
    for path in ["content/goals/c1.vi.md", "content/goals/c1.en.md"] {
        fs::remove_file(site.path(path)).expect("removed");
    }
    site.edit("content/news/n2.vi.md", "Chữ cũ.", "Chữ mới.");
    let (exit, said) = site.build("");
    assert!(exit == 1 && said.contains("1 entry with errors is held back"), "{said}");
    assert!(said.contains("content/news/n2.vi.md: a notice"), "{said}");
    assert!(site.page(PAGE).contains("Cả tổ cùng vui") && !is_notice(&site.page(PAGE)));
    assert!(site.find("Một tổ dân phố.").is_some());
}

#[test]
fn what_is_deleted_is_gone() {
    let site = Site::built();
    fs::remove_file(site.path(NEWS)).expect("removed");
    fs::remove_file(site.path("content/news/n1.en.md")).expect("removed");
    let (exit, said) = site.build("");
    assert!(exit == 0 && !said.contains("held back"), "{said}");
    assert_eq!(site.page(PAGE), "");
    // It left no version behind, either.
    site.write(NEWS, "---\ntitle: \"\n---\n");
    site.build("");
    assert!(site.page(PAGE).is_empty() && is_notice(&site.page("vi/tin-tuc/n1/index.html")));
}

#[test]
fn settings_and_redirects_that_cannot_be_read_leave_the_last_good_ones() {
    let site = Site::new();
    let redirects = "content/redirects.yaml";
    site.write(redirects, "- {from: /vi/cu/, to: /vi/tin-tuc/ngay-hoi-o-to-1/}\n");
    assert_eq!(site.build("").0, 0);
    site.write(redirects, "- {from: /vi/cu/, to: \n");
    site.edit("content/site.yaml", "title: {", "title: [");
    site.edit(NEWS, "Cả tổ", "Cả khu");
    let (exit, said) = site.build("");
    assert!(exit == 1 && said.contains("content/site.yaml: its last good version stays"), "{said}");
    assert!(site.page("vi/cu/index.html").contains("ngay-hoi-o-to-1"), "{said}");
    assert!(site.page(PAGE).contains("Cả khu"));
}

#[test]
fn strict_builds_write_nothing_where_there_are_errors() {
    let site = Site::built();
    let before = site.outputs();
    site.edit(NEWS, "title: ", "title: \"");
    site.edit("content/goals/c1.vi.md", "Cùng nhau", "Chung tay");
    let output = site.run(&format!("build --strict --lang en --at {AT}"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("nothing was written (--strict)"), "{said}");
    assert_eq!(site.outputs(), before);
    site.edit(NEWS, "title: \"", "title: ");
    assert_eq!(site.build("--strict").0, 0);
    assert!(site.find("Chung tay").is_some());
}

#[test]
fn check_says_what_a_build_would_hold_back() {
    let site = Site::new();
    site.edit(NEWS, "title: ", "owner: btgdv\ntitle: ");
    site.edit(NEWS, "date: 2026-11-18", "date: 2026-11-18\ngoals: [c9]\nareas: []");
    let output = site.run(&format!("check --lang vi --at {AT}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1));
    let line = "content/news/n1.vi.md: phụ trách: Ban Tuyên giáo và Dân vận Tỉnh ủy";
    assert!(said.contains("1 mục sau sẽ được giữ lại") && said.contains(line), "{said}");
    let output = site.run(&format!("check --format json --at {AT}"));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["held"][0]["files"][0], NEWS, "{report}");
    assert_eq!(report["held"][0]["owner"]["vi"], "Ban Tuyên giáo và Dân vận Tỉnh ủy");
}

#[test]
fn the_same_content_and_past_give_the_same_bytes() {
    let site = Site::built();
    site.edit(NEWS, "title: ", "title: \"");
    site.build("");
    let first = site.outputs();
    site.build("");
    assert!(site.outputs() == first);
    // What is made from nothing owes nothing to the past: neither output nor versions beside it.
    fs::remove_dir_all(site.path("public")).expect("removed");
    site.build("");
    let fresh = Site::new();
    fresh.edit(NEWS, "title: ", "title: \"");
    fresh.build("");
    assert!(site.outputs() == fresh.outputs() && fresh.outputs() != first);
}

#[test]
fn damaged_versions_count_as_none() {
    let site = Site::built();
    let store = site.path(".public.lantoa-good");
    for path in support::walk(&store) {
        if path.file_name().is_some_and(|name| name != "index") {
            fs::write(path, "lantoa good 1\n").expect("written");
        }
    }
    site.edit(NEWS, "title: ", "title: \"");
    let (exit, said) = site.build("");
    assert!(exit == 1 && said.contains("a notice stands at its address"), "{said}");
    assert_eq!(mode_of(&store), 0o700);
}

#[cfg(unix)]
fn mode_of(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).expect("a folder").permissions().mode() & 0o777
}

#[cfg(not(unix))]
fn mode_of(_: &Path) -> u32 {
    0o700
}
