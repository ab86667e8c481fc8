//! What is found in prose, over the samples in `text/`.
//!
//! `text/encode.py` writes the samples in old encodings, by tables of its own.

mod support;

use std::fs;

use lantoa::text::Lang;
use lantoa::text::legacy::{self, Encoding};
use lantoa::text::vietnamese::{Kind, Names, Style, ToneStyle, lint};

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
