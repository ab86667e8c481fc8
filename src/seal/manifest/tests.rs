//! Tests of manifests.

use super::*;

fn text(entry: &str, lang: &str, version: u32, words: &str) -> PageText {
    PageText {
        entry: entry.to_owned(),
        id: String::new(),
        lang: lang.to_owned(),
        path: format!("{lang}/{entry}/"),
        title: "“Đồng Tâm”".to_owned(),
        version,
        status: Status::Usable,
        updated: "2026-11-23T10:00:00+07:00".to_owned(),
        sha256: sha256_hex(words.as_bytes()),
    }
}

fn file(path: &str, words: &str) -> File {
    File { path: path.to_owned(), sha256: sha256_hex(words.as_bytes()), bytes: words.len() as u64 }
}

fn manifest() -> Manifest {
    Manifest {
        format: FORMAT.to_owned(),
        number: 2,
        made: "2026-11-24T10:00:00+07:00".to_owned(),
        site: "https://example.vn/".to_owned(),
        generator: "lantoa 0.1.0".to_owned(),
        previous: Some(Previous { number: 1, sha256: sha256_hex(b"one") }),
        key: None,
        texts: vec![
            text("news/b", "vi", 1, "b"),
            text("news/a", "vi", 1, "a"),
            text("news/a", "en", 1, "a"),
        ],
        files: vec![file("vi/index.html", "x"), file("index.html", "y")],
    }
}

#[test]
fn what_was_written_is_read() {
    let json = manifest().to_json();
    let read = read(json.as_bytes()).expect("a good manifest");
    assert_eq!(read.to_json(), json);
    assert!(json.ends_with("}\n") && json.starts_with("{\n  \"format\": \"lantoa-release/1\",\n"));
    assert_eq!(read.texts[0].entry, "news/a");
    assert_eq!(read.text("news/b", "vi").map(|text| &*text.path), Some("vi/news/b/"));
    assert_eq!(read.text("news/b", "en"), None);
    assert!(read.file("vi/index.html").is_some());
    assert!(read.follows(1, b"one") && !read.follows(1, b"two"));
}

#[test]
fn unknown_fields_are_passed_over_and_other_formats_refused() {
    let json = manifest().to_json();
    let more = json.replacen("{\n", "{\n  \"later\": [1],\n", 1);
    assert!(read(more.as_bytes()).is_ok());
    let other = json.replace("lantoa-release/1", "lantoa-release/2");
    assert_eq!(read(other.as_bytes()), Err(Reason::Format("lantoa-release/2".to_owned())));
    assert_eq!(read(b"{\"format\": \"x\"}"), Err(Reason::Format("x".to_owned())));
    assert!(matches!(read(b"{\"format\": \"lantoa-release/1\"}"), Err(Reason::Syntax(_))));
    assert!(matches!(read(&vec![b'['; 100_000]), Err(Reason::Syntax(_))));
}

#[test]
fn no_path_leaves_the_site() {
    for path in
        ["", "/etc/passwd", "../x", "a/../b", "a//b", "./a", "a\\b", "C:x", "a/", "a\nb", "a/.."]
    {
        let mut bad = manifest();
        bad.files.push(file(path, "x"));
        let json = bad.to_json();
        assert!(matches!(read(json.as_bytes()), Err(Reason::Path(_))), "{path}");
    }
    let mut bad = manifest();
    bad.texts[0].path = "vi/../../".to_owned();
    assert!(matches!(read(bad.to_json().as_bytes()), Err(Reason::Path(_))));
}

#[test]
fn impossible_values_are_refused() {
    let refused = |change: &dyn Fn(&mut Manifest)| {
        let mut bad = manifest();
        change(&mut bad);
        read(bad.to_json().as_bytes()).expect_err("refused")
    };
    let value = |field: &'static str, value: &str| Reason::Value(field, value.to_owned());
    assert_eq!(refused(&|m| m.number = 0), value("number", "0"));
    assert_eq!(refused(&|m| m.number = 1), value("previous.number", "1"));
    assert_eq!(refused(&|m| m.made = "now".to_owned()), value("made", "now"));
    assert_eq!(refused(&|m| m.files[0].sha256 = "A".to_owned()), value("files.sha256", "A"));
    assert_eq!(
        refused(&|m| m.texts[0].title = "a\u{1b}[2J".to_owned()),
        value("texts.title", "a\\u{1b}[2J")
    );
    assert_eq!(
        refused(&|m| m.files.push(file("index.html", "z"))),
        Reason::Twice("index.html".to_owned())
    );
    let twice = Reason::Twice("news/a vi".to_owned());
    assert_eq!(refused(&|m| m.texts.push(text("news/a", "vi", 9, "z"))), twice);
}

#[test]
fn changes_tell_whether_readers_were_told() {
    let (mut old, mut new) = (manifest(), manifest());
    new.texts = vec![
        text("news/a", "vi", 2, "A"),
        text("news/a", "en", 1, "A"),
        text("news/c", "vi", 1, "c"),
    ];
    new.files = vec![file("index.html", "z"), file("c", "c")];
    old.sort();
    new.sort();
    let changes = diff(&old, &new);
    let names = |texts: &[&PageText]| texts.iter().map(|t| t.entry.clone()).collect::<Vec<_>>();
    assert_eq!(names(&changes.added), ["news/c"]);
    assert_eq!(names(&changes.removed), ["news/b"]);
    let told: Vec<_> =
        changes.changed.iter().map(|c| (&*c.new.lang, c.risen(), c.silent())).collect();
    assert_eq!(told, [("en", false, true), ("vi", true, false)]);
    assert_eq!(changes.files, FileChanges { added: 1, changed: 1, removed: 1, same: 0 });
    assert_eq!(diff(&old, &old).changed, []);
}
