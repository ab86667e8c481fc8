//! What is found in prose, over the samples in `text/`, and the command that converts files.
//!
//! `text/encode.py` writes the samples in old encodings, by tables of its own.

mod support;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use assert_cmd::Command;
use lantoa::text::Lang;
use lantoa::text::legacy::{self, Encoding};
use lantoa::text::vietnamese::{Kind, Names, Style, ToneStyle, lint};
use tempfile::TempDir;

fn sample(name: &str) -> String {
    fs::read_to_string(support::tests().join("text").join(name)).expect("a sample")
}

/// Returns the pairs of old and modern text.
fn pairs(encoding: Encoding) -> Vec<(String, String)> {
    let text = sample(&format!("{}.tsv", encoding.name()));
    let pair = |line: &str| line.split_once('\t').map(|(old, new)| (old.into(), new.into()));
    text.lines().map(|line| pair(line).expect("two columns")).collect()
}

/// Returns what is found, line by line, but for the kinds that are expected there.
fn found(name: &str, lang: Lang, expected: &[Kind]) -> Vec<String> {
    let names = Names::new(["Ủy ban Mặt trận Tổ quốc Việt Nam"], []);
    let style = Style { tone: Some(ToneStyle::Old), names: &names, curly: false };
    let text = sample(name);
    let mut all = Vec::new();
    for line in text.lines() {
        let found = lint(line, lang, &style).into_iter();
        let found = found.filter(|finding| !expected.contains(&finding.kind));
        all.extend(found.map(|finding| format!("{finding:?} in {line}")));
    }
    all
}

#[test]
fn sound_prose_is_left_alone() {
    for (name, lang) in [("vi.txt", Lang::Vi), ("en.txt", Lang::En), ("es.txt", Lang::En)] {
        assert_eq!(found(name, lang, &[]), [""; 0], "{name}");
    }
    // French spaces its marks, and a hyphen in code is a minus.
    for name in ["fr.txt", "pt-de.txt", "code.txt"] {
        for lang in Lang::ALL {
            assert_eq!(found(name, lang, &[Kind::Spacing]), [""; 0], "{name}");
        }
    }
}

#[test]
fn other_languages_are_no_old_encoding() {
    for name in ["vi.txt", "en.txt", "es.txt", "fr.txt", "pt-de.txt", "code.txt"] {
        let text = sample(name);
        assert_eq!(legacy::guesses(&text), [], "{name}");
        // Nor do they become one where lines run together.
        assert_eq!(legacy::guesses(&text.replace('\n', " ")), [], "{name}");
    }
}

#[test]
fn old_encodings_are_told_apart_and_read() {
    for encoding in Encoding::ALL {
        for (old, want) in pairs(encoding) {
            let guess = legacy::detect(&old).expect(&old);
            assert_eq!((guess.encoding, guess.range), (encoding, 0..old.len()), "{old}");
            // A nặng at the end of “vụ” looks like the end of a sentence if a capital follows.
            let want = match encoding {
                Encoding::Viqr => want.replace("Thường vụ Tỉnh", "Thường vu. Tỉnh"),
                _ => want,
            };
            assert_eq!(legacy::decode(&old, encoding), want);
            assert_eq!(legacy::convert(&old, None).text, want);
        }
        let all: Vec<String> = pairs(encoding).into_iter().map(|(old, _)| old).collect();
        assert_eq!(legacy::guesses(&all.join("\n")).len(), all.len());
    }
}

#[test]
fn modern_text_is_never_converted() {
    for name in ["vi.txt", "en.txt", "es.txt", "fr.txt", "pt-de.txt", "code.txt"] {
        let text = sample(name);
        assert_eq!(legacy::convert(&text, None).text, text, "{name}");
        if name == "vi.txt" {
            for encoding in Encoding::ALL {
                assert_eq!(legacy::convert(&text, Some(encoding)).text, text, "{encoding:?}");
            }
        }
    }
}

/// A folder with one file, and the command that converts it.
struct Shelf(TempDir);

impl Shelf {
    fn new(bytes: impl AsRef<[u8]>) -> Self {
        let shelf = Self(tempfile::tempdir().expect("a folder"));
        fs::write(shelf.path("tin.md"), bytes).expect("a file");
        shelf
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs `lantoa text convert tin.md`: the exit code, standard output and error.
    fn convert(&self, options: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lantoa"));
        command.env_clear().current_dir(self.0.path()).timeout(Duration::from_secs(60));
        command.args(["text", "convert", "tin.md", "--lang", "en"]).args(options);
        let output = command.output().expect("the program runs");
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        let code = output.status.code().expect("a code");
        (code, text(&output.stdout), text(&output.stderr))
    }

    fn files(&self) -> Vec<(String, Vec<u8>)> {
        support::read(self.0.path()).into_iter().collect()
    }
}

const OLD: &str = "---\ntitle: Tin tøc\n---\nToµn d©n ®oµn kÕt x©y dùng n«ng th«n míi.\n\
                   Đồng Tâm: Céng hoµ x· héi chñ nghÜa ViÖt Nam.\nCafé, 5 µm.\n";
const NEW: &str = "---\ntitle: Tin tức\n---\nToàn dân đoàn kết xây dựng nông thôn mới.\n\
                   Đồng Tâm: Cộng hoà xã hội chủ nghĩa Việt Nam.\nCafé, 5 µm.\n";

#[test]
fn a_file_is_converted_on_paper_first() {
    let shelf = Shelf::new(OLD);
    let before = shelf.files();
    let (code, out, err) = shelf.convert(&[]);
    assert_eq!((code, out.as_str()), (0, NEW));
    let told = "note: 3 lines were converted from TCVN3 (ABC)\n\
                note: these lines have signs of an old encoding, but it is not sure, so they were \
                left as they are: 6; if you know the encoding, name it with “--from”\n";
    assert_eq!(err, told);
    assert!(shelf.files() == before);
}

#[test]
fn a_written_file_leaves_the_old_one_beside_it() {
    let shelf = Shelf::new(OLD);
    let (code, out, _) = shelf.convert(&["--write"]);
    let want = "“tin.md” was written; what it was before is in “tin.md.bak”.\n";
    assert_eq!((code, out.as_str()), (0, want));
    let files = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    let want = [files("tin.md", NEW), files("tin.md.bak", OLD)];
    assert!(shelf.files() == want);

    // There is nothing left to do, and the old file is not lost by doing it again.
    let (code, out, err) = shelf.convert(&["--write"]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(err.contains("nothing was converted"), "{err}");
    assert!(shelf.files() == want);

    fs::write(shelf.path("tin.md"), OLD).expect("a file");
    let before = shelf.files();
    let (code, _, err) = shelf.convert(&["--write"]);
    assert!(code == 2 && err.contains("“tin.md.bak” is there already"), "{err}");
    assert!(shelf.files() == before);
}

#[test]
fn modern_text_is_printed_as_it_is() {
    for text in ["Đồng Tâm, Où ça ?\r\nnaïve", "a^2 + b^2\n", ""] {
        let shelf = Shelf::new(text);
        let before = shelf.files();
        for options in [&[][..], &["--from", "vni"], &["--write"]] {
            let (code, out, err) = shelf.convert(options);
            assert_eq!(code, 0, "{err}");
            if !options.contains(&"--write") {
                assert_eq!(out.trim_end_matches('\n'), text.trim_end_matches('\n'));
            }
            assert!(shelf.files() == before, "{options:?}");
        }
    }
}

#[test]
fn bytes_of_the_old_fonts_are_read() {
    let latin = |text: &str| -> Vec<u8> {
        text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect()
    };
    let (code, out, _) = Shelf::new(latin("Toµn d©n ®oµn kÕt")).convert(&[]);
    assert_eq!((code, out.as_str()), (0, "Toàn dân đoàn kết\n"));
    let (code, out, _) = Shelf::new(latin("Tin töùc")).convert(&["--from", "vni"]);
    assert_eq!((code, out.as_str()), (0, "Tin tức\n"));
    let (code, out, err) = Shelf::new(latin("Café à Paris")).convert(&[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("is not UTF-8, and it is not sure"), "{err}");
}

#[test]
fn what_is_no_text_is_refused() {
    let shelf = Shelf::new(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let before = shelf.files();
    let (code, out, err) = shelf.convert(&["--write"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("“tin.md” is no plain text file"), "{err}");
    assert!(shelf.files() == before);

    let (code, _, err) = shelf.convert(&["--from", "utf-7"]);
    assert!(code == 2 && err.contains("tcvn3"), "{err}");
    fs::remove_file(shelf.path("tin.md")).expect("removed");
    let (code, _, err) = shelf.convert(&[]);
    assert!(code == 3 && err.contains("“tin.md” could not be read"), "{err}");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_rights_stay_what_they_are() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let shelf = Shelf::new(OLD);
    fs::rename(shelf.path("tin.md"), shelf.path("that.md")).expect("renamed");
    fs::set_permissions(shelf.path("that.md"), fs::Permissions::from_mode(0o640)).expect("rights");
    symlink("that.md", shelf.path("tin.md")).expect("a link");
    assert_eq!(shelf.convert(&["--write"]).0, 0);
    assert_eq!(fs::read_to_string(shelf.path("that.md")).expect("text"), NEW);
    assert!(fs::symlink_metadata(shelf.path("tin.md")).expect("a link").is_symlink());
    let rights = fs::metadata(shelf.path("that.md")).expect("rights").permissions().mode();
    assert_eq!(rights & 0o777, 0o640);
}
