//! Releases as people make and verify them: the program on a real disk.
//!
//! The key in `release/` is for these tests only; its secret is public.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::Duration;

use assert_cmd::Command;
use sha2::{Digest, Sha256};
use support::Files;
use tempfile::TempDir;

const ARTICLE: &str = "content/news/n9.vi.md";
const TRANSLATION: &str = "content/news/n9.en.md";

const TEXT: &str = "\
Ngày 12/11/2026, bà con thôn Khúc khánh thành con đường bê tông dài 201 mét, rộng 3,5 mét. \
Cả thôn có 234 hộ, mỗi hộ góp một ngày công.

Theo Quyết định số 15/QĐ-UBND, xã hỗ trợ 50 triệu đồng.

Ông trưởng thôn nói rằng con đường này giúp trẻ em đi học không còn lội bùn trong mùa mưa.
";

const ENGLISH: &str = "\
On 12 November 2026 the people of Khúc village opened a concrete road 201 metres long and 3.5 \
metres wide. The village has 234 households, each of which gave a day of work.

By Decision 15/QĐ-UBND the commune gave 50 million đồng.

The village head said that the road lets children go to school without wading through mud.
";

/// A site in a folder beside which other things lie.
struct Site(TempDir);

/// What a command did.
#[derive(Debug)]
struct Done {
    exit: i32,
    out: String,
    err: String,
}

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().expect("a folder"));
        support::write(&support::undrawn(), &site.root());
        site.write(ARTICLE, &article("", TEXT));
        site.write(TRANSLATION, &translation(ENGLISH));
        site
    }

    /// Makes one that newspapers may take over.
    fn for_press() -> Self {
        let site = Self::new();
        let settings = site.root().join("content/site.yaml");
        let settings = fs::read_to_string(settings).expect("settings");
        site.write("content/site.yaml", &settings.replace("press: false\n", ""));
        site
    }

    /// Corrects the article: 234 households were 243.
    fn correct(&self) {
        let correction = "corrections: [{date: 2026-11-25, was: \"234\", now: \"243\"}]\n";
        self.write(ARTICLE, &article(correction, &TEXT.replace("234", "243")));
        self.write(TRANSLATION, &translation(&ENGLISH.replace("234", "243")));
    }

    fn root(&self) -> PathBuf {
        self.0.path().join("site")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn run(&self, line: &str) -> Done {
        self.run_with(line, "", &[])
    }

    fn run_with(&self, line: &str, input: &str, environment: &[(&str, &str)]) -> Done {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lantoa"));
        command.env_clear().env("COLUMNS", "200").envs(environment.iter().copied());
        command.current_dir(self.root()).timeout(Duration::from_secs(120));
        let line = line.replace("KEYS", &keys().display().to_string());
        command.args(line.split_whitespace()).args(["--lang", "en"]);
        let output = command.write_stdin(input).output().expect("the program runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Done {
            exit: output.status.code().expect("an exit code"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    fn good(&self, line: &str) -> String {
        let done = self.run(line);
        assert_eq!(done.exit, 0, "{line}: {done:?}");
        done.out
    }

    /// Returns all that lies in a folder, but for what the program keeps for itself.
    fn files(&self, folder: &str) -> Files {
        let mut files = support::read(&self.root().join(folder));
        files.retain(|path, _| !path.starts_with('.'));
        files
    }
}

fn keys() -> PathBuf {
    support::tests().join("release")
}

fn article(extra: &str, text: &str) -> String {
    let head = "title: Đường mới ở thôn Khúc\nsummary: Thôn Khúc làm xong 201 mét đường.\n";
    format!("---\n{head}date: 2026-11-20\n{extra}---\n{text}")
}

fn translation(text: &str) -> String {
    let head = "title: A new road in Khúc village\n";
    format!("---\n{head}summary: Khúc village finished 201 metres of road.\n---\n{text}")
}

/// Returns the article as a newspaper prints it, between words of its own.
fn printed() -> String {
    format!(
        "Thứ Hai\n\nĐường mới ở thôn Khúc\n\nThôn Khúc làm xong 201 mét đường.\n\n{TEXT}\nBáo X\n"
    )
}

fn manifest(site: &Site, number: u32) -> serde_json::Value {
    let path = site.root().join(format!("content/releases/{number}.json"));
    serde_json::from_slice(&fs::read(path).expect("a manifest")).expect("JSON")
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_build_is_the_same_before_and_after_a_release() {
    let site = Site::new();
    site.good("build --at 2026-11-24 --output before");
    site.good("release --at 2026-11-24 --sign KEYS/test-only.key");
    site.good("build --at 2026-11-24 --output after");
    let (before, mut after) = (site.files("before"), site.files("after"));
    let releases: BTreeMap<_, _> =
        after.iter().filter(|(path, _)| path.starts_with("releases/")).collect();
    let names: Vec<_> = releases.keys().map(|path| path.as_str()).collect();
    assert_eq!(names, ["releases/1.json", "releases/1.json.minisig", "releases/index.html"]);
    after.retain(|path, _| !path.starts_with("releases/"));
    let differ = before.iter().filter(|(path, bytes)| after.get(*path) != Some(*bytes));
    assert_eq!(differ.map(|(path, _)| path).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(before.len(), after.len());
    // What the manifest lists is what was built.
    let manifest = manifest(&site, 1);
    let listed: BTreeMap<_, _> = manifest["files"]
        .as_array()
        .expect("files")
        .iter()
        .map(|file| (file["path"].as_str().expect("a path"), file["sha256"].as_str()))
        .collect();
    assert_eq!(listed.len(), before.len());
    for (path, bytes) in &before {
        assert_eq!(listed[path.as_str()], Some(sha256(bytes).as_str()), "{path}");
    }
}

#[test]
fn the_same_release_is_the_same_bytes_and_nothing_new_is_no_release() {
    let (one, other) = (Site::new(), Site::new());
    for site in [&one, &other] {
        site.good("release --at 2026-11-24 --sign KEYS/test-only.key");
    }
    assert_eq!(one.files("content"), other.files("content"));
    let before = one.files("content");
    let done = one.run("release --at 2026-11-24");
    assert_eq!(done.exit, 0, "{done:?}");
    assert!(done.out.contains("Nothing has changed since release 1"), "{done:?}");
    assert_eq!(one.files("content"), before);
    other.correct();
    let before = other.files("content");
    let out = other.good("release --at 2026-11-25 --dry-run");
    assert!(out.contains("Release 2 would be frozen"), "{out}");
    assert_eq!(other.files("content"), before);
}

#[test]
fn a_correction_is_counted_and_a_silent_change_is_named() {
    let site = Site::new();
    site.good("release --at 2026-11-24");
    site.write(ARTICLE, &article("", &TEXT.replace("234", "243")));
    let check = site.run("check --at 2026-11-25");
    assert!(check.out.contains("corrected-silently"), "{check:?}");
    assert!(check.out.contains("“234”, which is “243” now"), "{check:?}");
    let out = site.good("release --at 2026-11-25 --dry-run");
    assert!(out.contains("changed without a correction on 1 page:"), "{out}");
    assert!(out.contains("/vi/tin-tuc/duong-moi-o-thon-khuc/"), "{out}");
    // A correction of something else excuses nothing.
    let other = "corrections: [{date: 2026-11-25, was: \"201 mét\", now: \"210 mét\"}]\n";
    site.write(ARTICLE, &article(other, &TEXT.replace("234", "243")));
    let check = site.run("check --at 2026-11-25");
    assert!(check.out.contains("“234”, which is “243” now"), "{check:?}");
    site.correct();
    assert!(!site.run("check --at 2026-11-25").out.contains("corrected-silently"));
    let out = site.good("release --at 2026-11-25");
    assert!(out.contains("2 changed, 2 of them with a correction, 0 removed"), "{out}");
    let (first, second) = (manifest(&site, 1), manifest(&site, 2));
    let bytes = fs::read(site.root().join("content/releases/1.json")).expect("a manifest");
    assert_eq!(second["previous"]["sha256"], sha256(&bytes));
    let version = |manifest: &serde_json::Value| {
        let texts = manifest["texts"].as_array().expect("texts").iter();
        let mut found = texts.filter(|text| text["entry"] == "news/n9" && text["lang"] == "vi");
        found.next().expect("the article")["version"].clone()
    };
    assert_eq!((version(&first), version(&second)), (1.into(), 2.into()));
    // Every text is kept under its hash, the old one too.
    for manifest in [&first, &second] {
        for text in manifest["texts"].as_array().expect("texts") {
            let hash = text["sha256"].as_str().expect("a hash");
            let path = format!("content/releases/texts/{}/{hash}.txt", &hash[..2]);
            assert_eq!(sha256(&fs::read(site.root().join(path)).expect("a text")), hash);
        }
    }
}

#[test]
fn addresses_are_kept_and_missed_when_gone() {
    let site = Site::new();
    site.write("content/urls.lock", "# ours\n/vi/\n");
    site.good("release --at 2026-11-24");
    let lock = fs::read_to_string(site.root().join("content/urls.lock")).expect("the list");
    assert!(lock.starts_with("# ours\n"), "{lock}");
    let lines: Vec<_> = lock.lines().skip(1).collect();
    assert!(lines.contains(&"/vi/tin-tuc/duong-moi-o-thon-khuc/"), "{lock}");
    assert!(!lines.iter().any(|line| line.contains("404")), "{lock}");
    assert!(lines.is_sorted());
    fs::remove_file(site.root().join(ARTICLE)).expect("removed");
    fs::remove_file(site.root().join(TRANSLATION)).expect("removed");
    let done = site.run("release --at 2026-11-25");
    assert_eq!(done.exit, 1, "{done:?}");
    assert!(done.err.contains("address-vanished"), "{done:?}");
    assert!(!site.root().join("content/releases/2.json").exists());
}

#[test]
fn pages_that_are_gone_leave_a_tombstone() {
    let site = Site::for_press();
    let person = |withdrawn: &str| {
        let consent = format!("{{names: true, photo: true, on: 2026-01-01{withdrawn}}}");
        let name = "family: Sùng\nmiddle: A\ngiven: Páo\ndisplay: {vi: Một người, en: Somebody}\n";
        format!("---\n{name}areas: [lam-khe/to-1]\nconsent: {consent}\n---\nChuyện.\n")
    };
    site.write("content/people/nguoi-tot.vi.md", &person(""));
    site.write("content/people/nguoi-tot.en.md", "---\nsummary: A person.\n---\nA story.\n");
    let consent = "consent: {names: true, photo: true, on: 2026-01-01}";
    let other =
        format!("---\nfamily: Lý\ngiven: Bông\nareas: [lam-khe/to-1]\n{consent}\n---\nA.\n");
    site.write("content/people/ly-bong.vi.md", &other);
    site.write("content/people/ly-bong.en.md", "---\nsummary: A person.\n---\nA story.\n");
    site.good("build --base-url https://example.invalid --at 2026-11-24 --output first");
    let feed = |folder: &str, path: &str| site.files(folder).remove(path).expect("a feed");
    let has = |feed: &[u8], words: &str| String::from_utf8_lossy(feed).contains(words);
    let stone = |lang: &str| {
        let id = format!("tag:example.invalid,2026:news/n9/{lang}");
        format!("<at:deleted-entry ref=\"{id}\" when=\"2026-11-24T00:00:00+07:00\">")
    };
    let (vi, en) = ("vi/dinh-chinh/atom.xml", "en/corrections/atom.xml");
    assert!(!has(&feed("first", vi), "deleted-entry"));
    site.good("release --base-url https://example.invalid --at 2026-11-24T00:00:00+07:00");
    // The translation goes, then the article; somebody no longer agrees to be named.
    let redirects = "- {from: /en/news/a-new-road-in-khuc-village/, to: /en/}\n";
    site.write("content/redirects.yaml", redirects);
    fs::remove_file(site.root().join(TRANSLATION)).expect("removed");
    site.good("build --base-url https://example.invalid --at 2026-11-25 --output second");
    assert!(!has(&feed("second", vi), "deleted-entry"));
    assert!(has(&feed("second", en), &stone("en")));
    let more = "- {from: /vi/tin-tuc/duong-moi-o-thon-khuc/, to: /vi/}\n";
    site.write("content/redirects.yaml", &format!("{redirects}{more}"));
    fs::remove_file(site.root().join(ARTICLE)).expect("removed");
    site.write("content/people/nguoi-tot.vi.md", &person(", withdrawn: 2026-11-24"));
    site.good("build --base-url https://example.invalid --at 2026-11-25 --output third");
    for (path, lang) in [(vi, "vi"), (en, "en")] {
        let feed = feed("third", path);
        assert!(has(&feed, &stone(lang)), "{lang}");
        assert_eq!(String::from_utf8_lossy(&feed).matches("<at:deleted-entry").count(), 1);
    }
    // It says the same once the release without them is made.
    site.good("release --base-url https://example.invalid --at 2026-11-25");
    site.good("build --base-url https://example.invalid --at 2026-11-25 --output fourth");
    assert_eq!(feed("third", vi), feed("fourth", vi));
    assert_eq!(feed("third", en), feed("fourth", en));
}

#[test]
fn a_published_folder_is_compared_file_by_file() {
    let site = Site::new();
    site.good("release --at 2026-11-24 --sign KEYS/test-only.key");
    site.good("build --at 2026-11-24 --output public");
    let good = site.run("verify public --key KEYS/test-only.pub");
    assert_eq!(good.exit, 0, "{good:?}");
    assert!(good.out.contains("This is release 1"), "{good:?}");
    assert!(good.out.contains("The signature is good"), "{good:?}");
    let without = site.run("verify public");
    assert!(without.exit == 0 && without.out.contains("no public key"), "{without:?}");
    let other = site.run("verify public --key KEYS/other-test-only.pub");
    assert!(other.exit == 1 && other.out.contains("another key"), "{other:?}");
    let page = "public/vi/tin-tuc/duong-moi-o-thon-khuc/index.html";
    let html = fs::read_to_string(site.root().join(page)).expect("a page");
    site.write(page, &html.replace("234", "324"));
    site.write("public/them.html", "x");
    fs::remove_file(site.root().join("public/robots.txt")).expect("removed");
    let bad = site.run("verify public --key KEYS/test-only.pub");
    assert_eq!(bad.exit, 1, "{bad:?}");
    for line in [
        "files missing: 1, altered: 1, extra: 1",
        "missing: robots.txt",
        "altered: vi/tin-tuc/duong-moi-o-thon-khuc/index.html",
        "extra: them.html",
    ] {
        assert!(bad.out.contains(line), "{line}: {bad:?}");
    }
    let path = "public/releases/1.json";
    let json = fs::read_to_string(site.root().join(path)).expect("the manifest");
    site.write(path, &json.replace("thôn Khúc", "thôn Chúc"));
    let forged = site.run("verify public --key KEYS/test-only.pub");
    assert!(forged.exit == 1 && forged.out.contains("does not fit"), "{forged:?}");
}

#[test]
fn a_printed_text_is_told_word_by_word() {
    let site = Site::new();
    site.good("release --at 2026-11-24");
    let paper = site.0.path().join("paper.txt");
    fs::write(&paper, printed()).expect("a file");
    let line = format!("verify {}", paper.display());
    let genuine = site.run(&line);
    assert_eq!(genuine.exit, 0, "{genuine:?}");
    assert!(genuine.out.contains("Genuine"), "{genuine:?}");
    assert!(
        genuine.out.contains("https://example.invalid/vi/tin-tuc/duong-moi-o-thon-khuc/"),
        "{genuine:?}"
    );
    let altered = site.run_with("verify -", &printed().replace("234 hộ", "324 hộ"), &[]);
    assert_eq!(altered.exit, 1, "{altered:?}");
    assert!(altered.out.contains("printed “324” · the original says “234”"), "{altered:?}");
    let html = format!("<html><body><p>{}</p></body></html>", printed().replace("\n\n", "</p><p>"));
    assert_eq!(site.run_with("verify -", &html, &[]).exit, 0);
    let unknown = site.run_with("verify -", "Một bài khác hẳn, không của ai ở đây cả.", &[]);
    assert!(unknown.exit == 1 && unknown.out.contains("No release"), "{unknown:?}");
    site.correct();
    site.good("release --at 2026-11-25");
    let corrected = site.run(&line);
    assert_eq!(corrected.exit, 1, "{corrected:?}");
    assert!(corrected.out.contains("version 2, 2026-11-25"), "{corrected:?}");
    assert!(corrected.out.contains("it said “234” · it now says “243”"), "{corrected:?}");
    let json = site.run(&format!("{line} --format json"));
    let json: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!(json["article"]["verdict"], "corrected");
}

#[test]
fn keys_stay_out_of_the_site_and_out_of_sight() {
    let site = Site::new();
    let key = fs::read_to_string(keys().join("test-only.key")).expect("the key");
    site.write("content/key", &key);
    let inside = site.run("release --at 2026-11-24 --sign content/key");
    assert!(inside.exit == 2 && inside.err.contains("site’s folder"), "{inside:?}");
    fs::remove_file(site.root().join("content/key")).expect("removed");
    let none = site.run("release --at 2026-11-24 --sign");
    assert!(none.exit == 2 && none.err.contains("LANTOA_SIGNING_KEY"), "{none:?}");
    let bad = site.run("release --at 2026-11-24 --sign KEYS/test-only.pub");
    assert_eq!(bad.exit, 2, "{bad:?}");
    assert!(!site.root().join("content/releases").exists());
    site.good("release --at 2026-11-24");
    // A release that was frozen without a key can be signed later.
    let environment = [("LANTOA_SIGNING_KEY", key.as_str())];
    let signed = site.run_with("release --at 2026-11-24 --sign", "", &environment);
    assert_eq!(signed.exit, 0, "{signed:?}");
    let secret = key.lines().nth(1).expect("a key");
    assert!(!signed.out.contains(secret) && !signed.err.contains(secret));
    site.good("build --at 2026-11-24");
    assert_eq!(site.run("verify public --key KEYS/test-only.pub").exit, 0);
    // A site that names another key.
    let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    let other = fs::read_to_string(keys().join("other-test-only.pub")).expect("a key");
    let other = other.lines().nth(1).expect("a key");
    site.write("content/site.yaml", &format!("{settings}public_key: {other}\n"));
    let other = site.run("release --at 2026-11-24 --sign KEYS/test-only.key");
    assert!(other.exit == 1 && other.err.contains("public_key"), "{other:?}");
}

#[test]
fn a_page_of_this_machine_is_fetched_and_no_other() {
    let site = Site::new();
    site.good("release --at 2026-11-24");
    site.good("build --at 2026-11-24");
    let page = site.root().join("public/vi/tin-tuc/duong-moi-o-thon-khuc/index.html");
    let html = fs::read(page).expect("a page");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a visitor");
        let mut request = [0; 2048];
        let read = stream.read(&mut request).expect("a request");
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
        let length = format!("{head}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n", html.len());
        let body = [length.as_bytes(), &html, b"\r\n0\r\n\r\n"].concat();
        stream.write_all(&body).expect("answered");
        String::from_utf8_lossy(&request[..read]).into_owned()
    });
    let done = site.run(&format!("verify http://localhost:{port}/vi/tin-tuc/duong-moi/"));
    let request = server.join().expect("the server");
    assert!(request.starts_with("GET /vi/tin-tuc/duong-moi/ HTTP/1.1\r\n"), "{request}");
    assert_eq!(done.exit, 0, "{done:?}");
    for address in ["https://localhost/", "http://example.invalid/", "http://10.0.0.1/"] {
        let refused = site.run(&format!("verify {address}"));
        assert_eq!(refused.exit, 2, "{address}: {refused:?}");
    }
}

#[test]
fn a_kit_is_whole_and_current() {
    let site = Site::new();
    site.good("release --at 2026-11-24");
    let text = "Lời của bài.\n".as_bytes().to_vec();
    let list = serde_json::json!({
        "entry": "news/n9",
        "languages": ["vi"],
        "files": [{ "path": "bai.txt", "sha256": sha256(&text), "bytes": text.len() }],
    });
    let kit = |text: &[u8]| {
        let list = list.to_string().into_bytes();
        lantoa::archive::zip(&[("manifest.json".into(), list), ("bai.txt".into(), text.to_vec())])
    };
    let path = site.0.path().join("kit.zip");
    let verify = |bytes: &[u8]| {
        fs::write(&path, bytes).expect("a file");
        site.run(&format!("verify {}", path.display()))
    };
    let unknown = verify(&kit(&text));
    assert!(unknown.exit == 1 && unknown.out.contains("no release lists this kit"), "{unknown:?}");
    let altered = verify(&kit("Lời khác.\n".as_bytes()));
    assert!(altered.exit == 1 && altered.out.contains("altered: bai.txt"), "{altered:?}");
    let damaged = verify(b"PK nothing");
    assert_eq!(damaged.exit, 1, "{damaged:?}");
    // A release that lists the kit.
    let mut manifest = manifest(&site, 1);
    let file = serde_json::json!({
        "path": "vi/kit.zip", "sha256": sha256(&kit(&text)), "bytes": kit(&text).len(),
    });
    manifest["files"].as_array_mut().expect("files").push(file);
    site.write("content/releases/1.json", &manifest.to_string());
    let current = verify(&kit(&text));
    assert!(current.exit == 0 && current.out.contains("whole and current"), "{current:?}");
}

#[test]
fn what_is_no_target_is_told() {
    let site = Site::new();
    assert_eq!(site.run("verify nothing.txt").exit, 2);
    assert_eq!(site.run("verify content").exit, 2);
    assert_eq!(site.run("verify content/site.yaml").exit, 2);
    assert_eq!(site.run_with("verify -", "x", &[]).exit, 2);
    assert_eq!(site.run("verify").exit, 2);
    assert!(Path::new(&site.root()).join("content").is_dir());
}

/// Returns the files of the article's kit as text, those that are text.
fn kit(site: &Site, folder: &str) -> BTreeMap<String, String> {
    let files = site.files(folder);
    let kit = &files["vi/tin-tuc/duong-moi-o-thon-khuc/republish/kit.zip"];
    let files = lantoa::archive::unzip(kit).expect("an archive");
    let text = |(name, bytes)| Some((name, String::from_utf8(bytes).ok()?));
    files.into_iter().filter_map(text).collect()
}

#[test]
fn kits_and_cards_know_the_version_before() {
    const BUILD: &str = "build --base-url https://example.invalid";
    let site = Site::for_press();
    site.good("release --at 2026-11-24 --base-url https://example.invalid");
    site.correct();
    site.good(&format!("{BUILD} --at 2026-11-26 --output corrected"));
    let files = kit(&site, "corrected");
    assert!(files["vi/changes.txt"].contains("[-234-] {+243+}"), "{}", files["vi/changes.txt"]);
    let history: serde_json::Value = serde_json::from_str(&files["history.json"]).expect("JSON");
    assert_eq!(history["vi"][0]["state"]["version"], 1);
    assert!(history["vi"][0]["changes"]["blocks"].is_array(), "{history}");
    let built = site.files("corrected");
    for version in ["v1", "v2"] {
        let path = format!("embed/vi/tin-tuc/duong-moi-o-thon-khuc/{version}/index.html");
        let card = String::from_utf8_lossy(&built[&path]).into_owned();
        assert_eq!(card.contains("data-newer"), version == "v1", "{card}");
    }
    // Nothing of what was retracted comes out again by its history.
    let retracted = "retracted: {date: 2026-11-26, reason: {vi: Sai, en: Wrong}}\n";
    let correction = "corrections: [{date: 2026-11-25, was: \"234\", now: \"243\"}]\n";
    site.write(ARTICLE, &article(&format!("{correction}{retracted}"), TEXT));
    site.good(&format!("{BUILD} --at 2026-11-27 --output retracted"));
    let files = kit(&site, "retracted");
    let secrets = ["234 hộ", "234 households", "15/QĐ-UBND", "201 mét"];
    let told = files.iter().find(|(_, text)| secrets.iter().any(|it| text.contains(it)));
    assert!(told.is_none(), "{told:?}");
    let built = site.files("retracted");
    let card = &built["embed/vi/tin-tuc/duong-moi-o-thon-khuc/v1/index.html"];
    assert!(!String::from_utf8_lossy(card).contains("201 mét"), "an old summary");
}

#[test]
fn our_own_copies_are_genuine() {
    let site = Site::for_press();
    let correction = "corrections: [{date: 2026-11-25, block: 1, was: \"234\", now: \"243\"}]\n";
    let text = format!("{}\n> “Đường [đẹp](@lam-khe)”, ông nói.\n", TEXT.replace("234", "243"));
    site.write(ARTICLE, &article(correction, &text));
    site.good("release --at 2026-11-26 --base-url https://example.invalid");
    site.good("build --base-url https://example.invalid --at 2026-11-26 --output out");
    for (name, words) in kit(&site, "out").iter().filter(|(name, _)| name.starts_with("vi/a")) {
        site.write(&format!("../{}", name.replace('/', "-")), words);
        let line = format!("verify ../{}", name.replace('/', "-"));
        let out = site.good(&line);
        assert!(!out.contains("differs"), "{name}: {out}");
        let changed = words.replace("50 triệu", "60 triệu");
        site.write("../changed.txt", &changed);
        assert_eq!(site.run("verify ../changed.txt").exit, 1, "{name}");
    }
    let page = "out/vi/tin-tuc/duong-moi-o-thon-khuc/index.html";
    site.good(&format!("verify {page}"));
}
