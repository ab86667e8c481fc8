//! The program on a real disk: bad inputs, exit codes, and what it must never do.

mod support;

use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use assert_cmd::Command;
use support::Files;
use tempfile::TempDir;

/// A site in a folder of its own.
struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().expect("a folder"));
        support::write(&support::base(), site.root());
        site
    }

    fn with(path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let site = Self::new();
        site.write(path, bytes);
        site
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    fn run(&self, line: &str) -> Output {
        lantoa(self.root(), line)
    }

    /// Checks the site: the exit code and the codes of its problems.
    fn check(&self) -> (i32, Vec<String>) {
        let output = self.run("check --format json --at 2026-11-24");
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let problems = report["problems"].as_array().expect("a list").iter();
        let codes = problems.map(|problem| problem["code"].as_str().expect("a code").to_owned());
        (output.status.code().expect("an exit code"), codes.collect())
    }

    fn expect(&self, exit: i32, code: &str) {
        let (found, codes) = self.check();
        let known = code.is_empty() && codes.is_empty() || codes.iter().any(|known| known == code);
        assert!(found == exit && known, "exit {found}, {codes:?}; wanted {exit}, {code}");
    }
}

/// Runs the program in a folder, with nothing known of the machine.
fn lantoa(folder: &Path, line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lantoa"));
    command.env_clear().current_dir(folder).timeout(Duration::from_secs(60));
    command.args(line.split_whitespace()).output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_sound_site_has_no_problems() {
    Site::new().expect(0, "");
}

#[test]
fn folders_without_a_site_are_told() {
    let empty = Site(tempfile::tempdir().expect("a folder"));
    empty.expect(1, "content-empty");
    fs::create_dir(empty.root().join("content")).expect("a folder");
    empty.expect(1, "content-empty");
    empty.write("content/news/n1.vi.md", "---\ntitle: Một\n---\n");
    empty.expect(1, "site-missing");
}

#[test]
fn odd_bytes_are_told_or_read() {
    let article = "---\ntitle: Ngày hội\ndate: 2026-11-18\n---\nChữ.\n";
    let path = "content/news/n1.vi.md";
    Site::with(path, b"---\ntitle: Ng\xe0y\ndate: 2026-11-18\n---\n").expect(1, "not-utf8");
    Site::with(path, format!("\u{feff}{article}")).expect(0, "");
    Site::with(path, article.replace('\n', "\r\n")).expect(0, "");
    Site::with(path, format!("{article}\0")).expect(1, "control-character");
    Site::with(path, "---\ntitle: Mở\n").expect(1, "front-matter-unclosed");
    Site::with(path, "").expect(1, "front-matter-missing");
}

#[test]
fn large_files_are_refused_unread() {
    for path in ["content/news/n1.vi.md", "content/registry/units.yaml", "content/redirects.yaml"] {
        let site = Site::new();
        let file = fs::File::create(site.root().join(path)).expect("a file");
        file.set_len(50 << 20).expect("a sparse file");
        site.expect(1, "file-too-large");
    }
}

#[test]
fn yaml_bombs_do_no_harm() {
    let aliases = format!("- &a [x]\n{}", "- *a\n".repeat(10_000));
    let nested = format!("{}x{}", "[".repeat(1000), "]".repeat(1000));
    for yaml in [aliases, nested.clone(), "- ".repeat(1000)] {
        let site = Site::with("content/registry/titles.yaml", yaml);
        assert_eq!(site.check().0, 1);
    }
    Site::with("content/registry/titles.yaml", nested).expect(1, "yaml-too-complex");
}

#[test]
fn a_page_of_many_links_is_done() {
    let links = "[tổ](@lam-khe/to-1) [mất](@mat) [trang](/vi/mat/) ![ảnh](a.png)\n".repeat(5_000);
    let nested = "> ".repeat(2_000) + &"[".repeat(20_000) + &"*a_ ".repeat(5_000);
    for body in [links, nested] {
        let article = format!("---\ntitle: Một\ndate: 2026-11-18\n---\n{body}");
        let site = Site::with("content/news/n1.vi.md", article);
        site.run("build --at 2026-11-24");
        assert!(site.root().join("public/vi/tin-tuc/mot/index.html").is_file());
    }
}

#[cfg(unix)]
#[test]
fn links_of_the_file_system_stay_inside() {
    let outside = tempfile::tempdir().expect("a folder");
    fs::write(outside.path().join("mat.vi.md"), "---\ntitle: Mật\ndate: 2026-11-18\n---\n")
        .expect("a file");
    let site = Site::new();
    std::os::unix::fs::symlink(outside.path(), site.root().join("content/news/ngoai"))
        .expect("a link");
    site.expect(1, "link-outside");
    site.run("build --at 2026-11-24");
    let found = support::read(&site.root().join("public"));
    assert!(!found.values().any(|bytes| text(bytes).contains("Mật")));
    let site = Site::new();
    std::os::unix::fs::symlink("..", site.root().join("content/news/vong")).expect("a link");
    site.expect(1, "link-loop");
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::new();
    let path = site.root().join("content/news/n1.vi.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("permissions");
    // A superuser reads whatever there is, but not what a link that leads nowhere stands for.
    if fs::read(&path).is_ok() {
        fs::remove_file(&path).expect("removed");
        std::os::unix::fs::symlink("gone.md", &path).expect("a link");
    }
    site.expect(1, "unreadable");
}

#[test]
fn odd_names_become_plain_addresses() {
    let site = Site::new();
    for name in ["có dấu cách", "“ngoặc”'", "a..b", "🌸", "nga\u{300}y", "-x", "#neo", "50%25"]
    {
        let article = format!("---\ntitle: {name:?}\ndate: 2026-11-18\n---\nChữ.\n");
        site.write(&format!("content/news/{name}.vi.md"), article.replace("\\u{300}", "\u{300}"));
    }
    let output = site.run("build --at 2026-11-24 --lang en");
    assert!(output.status.code() < Some(2), "{}", text(&output.stderr));
    let plain = |path: &String| {
        path.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-./_".contains(&b))
    };
    let public = support::read(&site.root().join("public"));
    let odd: Vec<_> = public.keys().filter(|path| !plain(path) && !path.starts_with('.')).collect();
    assert!(odd.is_empty(), "{odd:?}");
    assert_eq!(support::html::broken_links(&public), Vec::<String>::new());
}

#[test]
fn names_that_differ_by_case_clash() {
    let site = Site::with("content/news/N1.vi.md", "---\ntitle: Khác\ndate: 2026-11-17\n---\n");
    if support::walk(&site.root().join("content/news")).len() == 3 {
        site.expect(1, "name-clash");
    }
}

#[test]
fn a_theme_outside_of_the_folder_is_none() {
    let site = Site::new();
    site.write("themes/rieng/theme.yaml", "name: rieng\n");
    site.write("bi-mat/static/x.txt", "mật");
    let output = site.run("build --at 2026-11-24 --theme ../bi-mat --lang en");
    assert!(text(&output.stderr).contains("theme-missing"), "{}", text(&output.stderr));
}

#[test]
fn the_output_may_not_be_the_source() {
    let site = Site::new();
    for output in ["content", "content/public", ".", "themes/..", "content/../content"] {
        let before = support::read(site.root());
        let ran = site.run(&format!("build --lang en --at 2026-11-24 --output {output}"));
        assert_eq!(ran.status.code(), Some(2), "{output}: {}", text(&ran.stderr));
        assert!(support::read(site.root()) == before, "{output} was written to");
    }
}

#[test]
fn files_of_others_are_never_deleted() {
    let site = Site::new();
    site.write("public/ghi-chu.txt", "của tôi");
    site.run("build --at 2026-11-24");
    site.write("public/vi/anh.jpg", "của tôi");
    fs::remove_file(site.root().join("content/news/n1.vi.md")).expect("a file");
    site.run("build --at 2026-11-24");
    for path in ["public/ghi-chu.txt", "public/vi/anh.jpg"] {
        assert_eq!(
            fs::read(site.root().join(path)).map(|bytes| text(&bytes)).ok().as_deref(),
            Some("của tôi"),
            "{path}"
        );
    }
}

fn times(root: &Path) -> Vec<(std::path::PathBuf, std::time::SystemTime)> {
    let time = |path: std::path::PathBuf| {
        let time = fs::metadata(&path).and_then(|meta| meta.modified()).expect("a time");
        (path, time)
    };
    support::walk(root).into_iter().filter(|path| path.extension().is_some()).map(time).collect()
}

#[test]
fn a_second_build_touches_nothing() {
    let site = Site::new();
    assert_eq!(site.run("build --at 2026-11-24").status.code(), Some(0));
    let public = site.root().join("public");
    let (files, before) = (support::read(&public), times(&public));
    let pages = |files: &Files| files.keys().filter(|path| path.ends_with("index.html")).count();
    assert!(pages(&files) > 20);
    assert_eq!(site.run("build --at 2026-11-24").status.code(), Some(0));
    assert!(times(&public) == before && support::read(&public) == files);
    // One change rewrites what shows it, and a page that is gone is removed.
    site.write("content/news/n2.vi.md", "---\ntitle: Mới\ndate: 2026-11-19\n---\n");
    site.run("build --at 2026-11-24");
    assert!(public.join("vi/tin-tuc/moi/index.html").exists());
    fs::remove_file(site.root().join("content/news/n2.vi.md")).expect("a file");
    site.run("build --at 2026-11-24");
    assert!(!public.join("vi/tin-tuc/moi/index.html").exists());
    let built = support::read(&public);
    assert_eq!(pages(&built), pages(&files));
}

#[test]
fn options_choose_what_is_built() {
    let site = Site::new();
    site.write("content/news/nhap.vi.md", "---\ntitle: Nháp\ndate: 2026-11-18\ndraft: true\n---\n");
    site.write("content/news/mai.vi.md", "---\ntitle: Ngày mai\ndate: 2026-11-25\n---\n");
    let has = |path: &str| site.root().join("public/vi/tin-tuc").join(path).exists();
    site.run("build --at 2026-11-24");
    assert!(!has("nhap") && !has("ngay-mai"));
    site.run("build --at 2026-11-25T00:00");
    assert!(!has("nhap") && has("ngay-mai"));
    site.run("build --at 2026-11-24 --drafts");
    assert!(has("nhap"));
    let site = Site::new();
    site.run("build --at 2026-11-24 --only tin-tuc/ngay-hoi");
    let built = support::read(&site.root().join("public"));
    let pages: Vec<_> = built.keys().filter(|path| path.ends_with(".html")).collect();
    assert_eq!(pages, ["vi/tin-tuc/ngay-hoi-o-to-1/index.html"]);
}

#[test]
fn pages_that_cost_too_much_are_told() {
    let site = Site::new();
    let output = site.run("build --at 2026-11-24 --budget --lang en");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let table = text(&output.stdout);
    for name in ["Page type", "entry: news", "home"] {
        assert!(table.lines().any(|line| line.starts_with(name)), "{table}");
    }
    // Words that do not shrink by compression.
    let digits = |n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23) ^ n << 40;
    let words: String = (1..1500).map(|n| format!("{:x} ", digits(n))).collect();
    let head = "---\ntitle: Dài\nslug: dai\ndate: 2026-11-18\n---\n";
    site.write("content/news/dai.vi.md", format!("{head}{words}\n"));
    let output = site.run("build --at 2026-11-24 --budget --lang vi");
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stderr);
    assert!(told.contains("over-budget") && told.contains("/vi/tin-tuc/dai/index.html"), "{told}");
    // Nothing has changed, and it is told again; without the question nothing is.
    assert_eq!(site.run("build --at 2026-11-24 --budget").status.code(), Some(1));
    assert_eq!(site.run("build --at 2026-11-24").status.code(), Some(0));
}

#[test]
fn exit_codes_tell_content_from_usage() {
    let site = Site::new();
    assert_eq!(site.run("check").status.code(), Some(0));
    for line in [
        "",
        "biuld",
        "build --jobs 0",
        "build --at yesterday",
        "check --format xml",
        "new",
        "explain nix",
    ] {
        let output = site.run(line);
        assert_eq!(output.status.code(), Some(2), "{line}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{line}");
    }
    site.write("content/news/n1.vi.md", "");
    assert_eq!(site.run("check").status.code(), Some(1));
    assert_eq!(site.run("build").status.code(), Some(1));
}

#[test]
fn help_speaks_both_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    for command in ["", "build", "check", "new", "add", "explain", "schema"] {
        let [vi, en] = ["vi", "en"]
            .map(|lang| lantoa(folder.path(), &format!("{command} --help --lang {lang}")));
        assert_eq!((vi.status.code(), en.status.code()), (Some(0), Some(0)));
        let (vi, en) = (text(&vi.stdout), text(&en.stdout));
        assert!(vi.contains("Cách dùng") && en.contains("Usage"), "{vi}{en}");
    }
}

#[test]
fn every_code_is_explained() {
    let folder = tempfile::tempdir().expect("a folder");
    for (code, _) in lantoa::diag::ALL {
        for lang in ["vi", "en"] {
            let output = lantoa(folder.path(), &format!("explain {} --lang {lang}", code.name()));
            assert_eq!(output.status.code(), Some(0), "{code:?}");
            assert!(text(&output.stdout).contains(code.name()));
        }
    }
}

#[test]
fn a_new_site_builds_without_a_warning() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = lantoa(folder.path(), "new trang --lang en");
    assert_eq!(made.status.code(), Some(0), "{}", text(&made.stderr));
    let built = lantoa(&folder.path().join("trang"), "build --lang en");
    assert_eq!((built.status.code(), text(&built.stderr)), (Some(0), String::new()));
    let public = support::read(&folder.path().join("trang/public"));
    assert_eq!(support::html::broken_links(&public), Vec::<String>::new());
    // What is there is not overwritten.
    assert_eq!(lantoa(folder.path(), "new trang").status.code(), Some(2));
}

#[test]
fn a_change_of_an_alternative_text_reaches_the_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("above")).expect("folders");
        std::fs::write(path, text).expect("a file");
    };
    let article = |alt: &str| {
        format!("---\ntitle: Bài\ndate: 2026-11-01\n---\n![{alt}](a.svg \"Chú thích\")\n")
    };
    write("content/site.yaml", "title: {vi: Trang, en: Site}\nlanguages: [vi]\n");
    write("content/news/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let build = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lantoa"));
        let status = command
            .args(["build", "--at", "2026-11-24", "--root"])
            .arg(root)
            .output()
            .expect("the program");
        assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
        std::fs::read_to_string(root.join("public/vi/tin-tuc/bai/index.html")).expect("the page")
    };
    write("content/news/bai.vi.md", &article("Con đường cũ"));
    assert!(build().contains("Con đường cũ"));
    write("content/news/bai.vi.md", &article("Con đường mới"));
    assert!(build().contains("Con đường mới"));
}

#[test]
fn sarif_tells_each_problem_with_its_rule_and_place() {
    let site =
        Site::with("content/news/ngày hội.vi.md", "---\ntitel: Một\n---\nXem [bài](@mat).\n");
    for (lang, words) in [("vi", "không có khóa “titel”"), ("en", "key “titel” is not known")]
    {
        let output = site.run(&format!("check --format sarif --at 2026-11-24 --lang {lang}"));
        assert_eq!(output.status.code(), Some(1));
        let log: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let run = &log["runs"][0];
        assert_eq!((&log["version"], &run["language"]), (&"2.1.0".into(), &lang.into()));
        let results = run["results"].as_array().expect("a list");
        let of_code = |code: &str| results.iter().find(|result| result["ruleId"] == code);
        let result = of_code("unknown-key").expect("a result");
        let message = result["message"]["text"].as_str().expect("a text");
        assert!(message.contains(words), "{message}");
        let place = &result["locations"][0]["physicalLocation"];
        let uri = "content/news/ng%C3%A0y%20h%E1%BB%99i.vi.md";
        assert_eq!(place["artifactLocation"]["uri"], uri);
        assert_eq!(place["region"], serde_json::json!({ "startLine": 2, "startColumn": 1 }));
        let index = result["ruleIndex"].as_u64().expect("a number") as usize;
        let rule = &run["tool"]["driver"]["rules"][index];
        assert_eq!(
            (&rule["id"], &rule["defaultConfiguration"]["level"]),
            (&"unknown-key".into(), &"error".into())
        );
    }
    let clean = Site::new().run("check --format sarif --at 2026-11-24");
    let log: serde_json::Value = serde_json::from_slice(&clean.stdout).expect("JSON");
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]));
    assert_eq!(clean.status.code(), Some(0));
}
