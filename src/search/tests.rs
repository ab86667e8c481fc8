//! Reads indexes as the script does and asks whether all is found.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::layout::File;
use super::*;

/// Documents with the class of the match, by their codes.
type Found = BTreeMap<(usize, String), usize>;

fn literal(file: &[u8]) -> String {
    let text = std::str::from_utf8(file).expect("UTF-8");
    let text = text.strip_prefix("lantoaSearch(\"").and_then(|text| text.strip_suffix("\")\n"));
    text.expect("a call").to_owned()
}

/// Reads a file of postings.
fn postings(file: &[u8], start: usize) -> Found {
    let mut found = Found::new();
    for entry in literal(file).split_terminator('!') {
        let (codes, list) = entry.split_once('#').expect("codes and a list");
        let (mut next, mut high) = (start, 0);
        for byte in list.bytes() {
            let digit = usize::from(byte - b'(' - u8::from(byte > b'\\'));
            if digit > 55 {
                high = high * 30 + digit - 55;
                continue;
            }
            let value = high * 56 + digit;
            next += value >> 2;
            assert!(found.insert((next, codes.to_owned()), value & 3).is_none());
            (next, high) = (next + 1, 0);
        }
    }
    found
}

/// Finds the documents that have a word or a pair of words, folded.
fn find(index: &Index<'_>, words: &[&str]) -> BTreeMap<usize, BTreeSet<String>> {
    let keys: Vec<String> = words.iter().map(|word| word::key(&word::code(word))).collect();
    let hash = |at: usize| word::hash(&keys[at]);
    let mut found = BTreeMap::<usize, BTreeSet<String>>::new();
    for (range, buckets) in index.layout.ranges.iter().enumerate() {
        let file = match words {
            [_] => File::Words(range, buckets.word(word::hash(word::head(&keys[0])), hash(0))),
            _ => File::Pairs(range, buckets.pair(hash(0), hash(1))),
        };
        let number =
            (0..index.layout.len()).find(|number| index.layout.file(*number) == Some(file));
        let file = index.file(number.expect("a file")).expect("a file");
        for ((document, codes), _) in postings(&file, range * RANGE) {
            if codes.split(' ').map(word::key).collect::<Vec<_>>() == keys {
                found.entry(document).or_default().insert(codes);
            }
        }
    }
    found
}

fn document<'a>(title: &'a str, text: &'a str, group: u8) -> Document<'a> {
    Document {
        title: title.into(),
        blocks: text.split('\n').collect(),
        group,
        ..Document::default()
    }
}

fn files(index: &Index<'_>) -> Vec<Vec<u8>> {
    (0..index.layout().len()).map(|number| index.file(number).expect("a file")).collect()
}

#[test]
fn better_documents_have_higher_numbers_in_their_group() {
    let make = |title, group, weight| Document { weight, ..document(title, "", group) };
    let index = Index::build(vec![
        make("tin cũ", 1, 3),
        make("thôn trước", 0, 0),
        make("thôn sau", 0, 0),
        make("tin mới", 1, 9),
    ]);
    let titles: Vec<&str> = index.documents.iter().map(|d| &*d.title).collect();
    assert_eq!(titles, ["thôn sau", "thôn trước", "tin cũ", "tin mới"]);
    let root = String::from_utf8(index.file(0).expect("a file")).expect("UTF-8");
    assert!(root.starts_with("lantoaSearch({\"documents\":4,\"groups\":[0,2],"), "{root}");
}

#[test]
fn classes_are_short_title_name_summary_text() {
    let document = Document {
        title: "Xã Quế Đàm".into(),
        aliases: vec!["Hoà Khê".into()],
        summary: "một hai".into(),
        blocks: vec!["ba bốn", "quế đàm"],
        ..Document::default()
    };
    let index = Index::build(vec![document]);
    let class = |a: &str, b: &str| {
        let codes = format!("{} {}", word::code(a), word::code(b));
        let all = (0..index.layout.len()).filter_map(|number| match index.layout.file(number)? {
            File::Pairs(..) => postings(&index.file(number)?, 0).get(&(0, codes.clone())).copied(),
            _ => None,
        });
        all.collect::<Vec<_>>()
    };
    assert_eq!(class("Quế", "Đàm"), [0]);
    assert_eq!(class("hòa", "khê"), [1]);
    assert_eq!(class("một", "hai"), [2]);
    assert_eq!(class("ba", "bốn"), [3]);
    assert!(class("bốn", "quế").is_empty(), "words of two blocks are not adjacent");
}

#[test]
fn marks_are_kept_apart_and_found_together() {
    let texts = ["đường điện", "dương điên", "DUONG DIEN"];
    let index = Index::build(texts.iter().map(|text| document("", text, 0)).collect());
    let found = find(&index, &["dưỡng"]);
    assert_eq!(found.len(), 3);
    assert_eq!(found.values().flatten().collect::<BTreeSet<_>>().len(), 3);
    assert_eq!(find(&index, &["duong", "dien"]).len(), 3);
}

#[test]
fn threads_leave_no_trace() {
    let texts: Vec<String> = (0..300)
        .map(|n| format!("Thôn {} tháng {}\nđường hoa số {}.{:03}", n % 7, n % 12, n, n))
        .collect();
    let build = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| {
            let documents = texts.iter().enumerate();
            let documents = documents.map(|(n, text)| document(text, text, (n % 3) as u8));
            files(&Index::build(documents.collect()))
        })
    };
    let one = build(1);
    assert!(one == build(2) && one == build(5));
}

#[test]
fn an_empty_index_has_files_too() {
    let index = Index::build(Vec::new());
    assert!(index.file(index.layout().len()).is_none());
    assert_eq!(files(&index)[1], b"lantoaSearch(\"\")\n");
}

#[test]
fn later_news_leaves_the_postings_of_other_words_as_they_were() {
    let texts: Vec<String> = (0..999).map(|n| format!("chữ{n} cùng")).collect();
    let build = |count: usize| {
        let make = |n: usize| Document { weight: n as u32, ..document("", &texts[n], 0) };
        files(&Index::build((0..count).map(make).collect()))
    };
    // Both counts have the same layout.
    let (before, after) = (build(995), build(996));
    let changed = before.iter().zip(&after).filter(|(a, b)| a != b).count();
    assert_eq!(before.len(), after.len());
    assert!(changed <= 6, "{changed}");
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    let word = "[a-zđA-ZĐàáảãạăằắẳẵặâầấẩẫậêềếểễệôồốổỗộơờớởỡợưừứửữựỳýỷỹỵ0-9]{1,6}";
    let text = proptest::collection::vec(word, 0..30).prop_map(|words| words.join(" "));
    proptest::collection::vec(prop_oneof![4 => text, 1 => any::<String>()], 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_word_and_every_pair_finds_its_document(texts in texts()) {
        let documents = texts.iter().rev().map(|text| document("", text, 0));
        let index = Index::build(documents.collect());
        for (number, text) in texts.iter().enumerate() {
            for block in text.split('\n') {
                let known = |word: &&str| !word::key(&word::code(word)).is_empty();
                let words: Vec<&str> = scan::words(block).filter(known).collect();
                for word in &words {
                    let folded: String =
                        word::code(word).chars().filter(|c| !c.is_ascii_uppercase()).collect();
                    prop_assert!(find(&index, &[word]).contains_key(&number), "{:?}", word);
                    let exact = find(&index, &[&folded]);
                    prop_assert!(exact[&number].contains(&word::code(word)));
                }
                for pair in words.windows(2).filter(|_| scan::words(block).all(|w| known(&w))) {
                    prop_assert!(find(&index, pair).contains_key(&number), "{:?}", pair);
                }
            }
        }
    }

    #[test]
    fn any_text_makes_files_that_are_plain_calls(
        texts in proptest::collection::vec(any::<String>(), 0..9)
    ) {
        let documents = texts.iter().map(|text| document(text, text, 7));
        let index = Index::build(documents.collect());
        for file in files(&index) {
            let text = String::from_utf8(file).expect("UTF-8");
            prop_assert!(text.starts_with("lantoaSearch(") && text.ends_with(")\n"));
            prop_assert!(text.trim_end().bytes().all(|byte| byte >= b' '));
        }
    }
}
