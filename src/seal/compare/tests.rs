//! Tests of the comparison, with the articles of the demo site.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::*;

/// The words of the demo site's articles, without their front matter and marks.
fn articles() -> Vec<String> {
    let news = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/news");
    let mut paths: Vec<_> = fs::read_dir(news)
        .expect("the demo site")
        .map(|entry| entry.expect("an entry").path().join("vi.md"))
        .filter(|path| path.exists())
        .collect();
    paths.sort();
    let article = |path: &std::path::PathBuf| {
        let source = fs::read_to_string(path).expect("an article");
        let body = source.splitn(3, "---\n").nth(2).unwrap_or_default();
        body.lines()
            .filter(|line| line.chars().any(char::is_alphanumeric))
            .collect::<Vec<_>>()
            .join("\n")
    };
    paths.iter().map(article).collect()
}

const OURS: &str = "Ngày hội Đại đoàn kết ở 12 khu dân cư\n\
    Sáng 18/11/2026, 201 hộ của thôn Đồng Tâm dự Ngày hội. Bà con góp 82,7 triệu đồng.\n\
    Thôn có 55 hộ nghèo năm 2020, nay còn 3 hộ. Đường làng đã trải nhựa.\n\
    Ban Công tác Mặt trận sẽ họp lại vào tháng sau để chọn việc mới cho cả thôn.\n";

fn pairs(comparison: &Comparison) -> Vec<(Kind, &str, &str)> {
    let differences = comparison.differences.iter();
    differences.map(|found| (found.kind, &*found.ours, &*found.theirs)).collect()
}

#[test]
fn a_changed_number_is_shown_with_what_is_around() {
    let found = compare(OURS, &OURS.replace("201 hộ", "210 hộ"));
    assert!(!found.same && !found.faithful());
    assert_eq!(
        found.differences,
        [Difference {
            kind: Kind::Numbers,
            ours: "201".to_owned(),
            theirs: "210".to_owned(),
            before: "khu dân cư Sáng 18/11/2026".to_owned(),
            after: "hộ của thôn Đồng Tâm".to_owned(),
        }]
    );
    assert_eq!((found.missing.words, found.added.len()), (0, 0));
}

#[test]
fn a_newspapers_own_frame_is_no_difference() {
    let theirs = format!(
        "Báo Mẫu điện tử\nTin trong tỉnh – Thời sự\n{}\nPV\nĐọc thêm: Giá vàng hôm nay tăng 2%\n",
        OURS.to_uppercase()
    );
    let found = compare(OURS, &theirs);
    assert_eq!(pairs(&found), []);
    assert!(found.faithful() && !found.same && found.missing.words == 0);
    let places: Vec<_> = found.added.iter().map(|added| (added.place, &*added.text)).collect();
    assert_eq!(places[0], (Place::Before, "Báo Mẫu điện tử Tin trong tỉnh – Thời sự"));
    assert_eq!(places[1].0, Place::After);
}

#[test]
fn paragraphs_left_out_and_put_between_are_told_apart_from_changes() {
    let lines: Vec<&str> = OURS.lines().collect();
    let theirs = format!(
        "{}\n{}\nẢnh: Bà con dự Ngày hội ở sân nhà văn hoá, do cộng tác viên của báo chụp.\n{}\n",
        lines[0],
        lines[1].replace("82,7", "82.7"),
        lines[3]
    );
    let found = compare(OURS, &theirs);
    assert_eq!(pairs(&found), [(Kind::Numbers, "82,7", "82.7")]);
    assert_eq!(found.missing.passages.len(), 1);
    assert!(found.missing.passages[0].starts_with("Thôn có 55"), "{:?}", found.missing);
    assert_eq!(found.added.len(), 1, "{:?}", found.added);
    assert_eq!(found.added[0].place, Place::Between);
    assert!(found.added[0].text.starts_with("Ảnh:"));
}

#[test]
fn words_taken_out_or_put_in_are_changes() {
    let found = compare(OURS, &OURS.replace("đã trải", "chưa trải"));
    assert_eq!(pairs(&found), [(Kind::Words, "đã", "chưa")]);
    let found = compare(OURS, &OURS.replace("sẽ họp", "sẽ không họp"));
    assert_eq!(pairs(&found), [(Kind::Words, "", "không")]);
    let found = compare(OURS, &OURS.replace("nay còn 3 hộ", "nay 3 hộ"));
    assert_eq!(pairs(&found), [(Kind::Words, "còn", "")]);
    let found = compare(OURS, &OURS.replace("Bà con góp 82,7 triệu đồng. ", ""));
    assert_eq!(pairs(&found), []);
    let found = compare(OURS, &OURS.replace("Mặt trận sẽ", "mặt trận sẽ"));
    assert_eq!(pairs(&found), [(Kind::Capitals, "Mặt", "mặt")]);
    assert!(found.faithful() && !found.same);
}

#[test]
fn a_first_or_last_word_is_no_exception() {
    let found = compare("201 hộ dự họp\nCòn 5", "210 hộ dự họp\nCòn 6");
    assert_eq!(pairs(&found), [(Kind::Numbers, "201", "210"), (Kind::Numbers, "5", "6")]);
    let found = compare("A b c d\n201\nE f g h", "A b c d\n210\nE f g h");
    assert_eq!(pairs(&found), [(Kind::Numbers, "201", "210")]);
}

#[test]
fn a_moved_paragraph_is_compared_where_it_went() {
    let lines: Vec<&str> = OURS.lines().collect();
    let moved = [lines[0], lines[3], lines[1], &lines[2].replace("55", "56")].join("\n");
    let found = compare(OURS, &moved);
    assert_eq!(pairs(&found), [(Kind::Numbers, "55", "56")]);
    assert!(found.moved_words > 10 && found.missing.words == 0 && found.added.is_empty());
}

#[test]
fn another_text_has_nothing_in_common() {
    let articles = articles();
    let found = compare(&articles[0], &articles[3]);
    assert!(found.missing_per_mille() > 900, "{}", found.missing_per_mille());
    assert!(found.differences_count <= 3, "{:?}", found.differences);
    for (ours, theirs) in [("", ""), ("a", ""), ("", "a"), ("?", "!"), ("\u{300}", "\u{ad}")] {
        compare(ours, theirs);
    }
}

/// Changes what a typesetter may: the n-th kind of change at every k-th place.
fn typeset(text: &str, seed: u64) -> String {
    let mut state = seed | 1;
    let mut next = |below: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut out = String::new();
    for c in text.chars() {
        match c {
            ' ' => out.push_str([" ", "\u{a0}", "  ", " \u{200b}", "\u{2009}"][next(5) as usize]),
            '“' | '”' | '"' => out.push_str(["\"", "“", "«", "”", "''"][next(5) as usize]),
            '-' | '–' | '—' => out.push_str(["-", "–", "—", "\u{2011}", "−"][next(5) as usize]),
            '…' => out.push_str("..."),
            c if c.is_alphabetic() && next(10) == 0 => out.extend(['\u{ad}', c]),
            c => out.push(c),
        }
    }
    match seed % 3 {
        0 => out = icu_normalizer::DecomposingNormalizer::new_nfd().normalize(&out).into_owned(),
        1 => {
            for (old, new) in
                [("hóa", "hoá"), ("hòa", "hoà"), ("hỏe", "hoẻ"), ("ủy", "uỷ"), ("Ủy", "Uỷ")]
            {
                out = out.replace(old, new);
            }
        }
        _ => {}
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_text_is_the_same_as_itself(text in "(?s).{0,300}") {
        let found = compare(&text, &text);
        prop_assert!(found.same, "{:?}", found);
    }

    #[test]
    fn typesetting_is_never_a_difference(seed in any::<u64>()) {
        for ours in articles() {
            let found = compare(&ours, &typeset(&ours, seed));
            prop_assert!(found.same, "{:?} {:?} {:?}", found.differences, found.missing.passages, found.added);
        }
    }

    #[test]
    fn one_changed_digit_is_always_found(place in any::<prop::sample::Index>(), by in 1u8..10) {
        for ours in articles() {
            let digits: Vec<usize> =
                ours.bytes().enumerate().filter(|(_, b)| b.is_ascii_digit()).map(|(at, _)| at).collect();
            let mut theirs = ours.clone().into_bytes();
            let at = digits[place.index(digits.len())];
            theirs[at] = b'0' + (theirs[at] - b'0' + by) % 10;
            let theirs = String::from_utf8(theirs).expect("text");
            let framed = format!("Báo Mẫu\nThời sự\n{theirs}\nTin khác\nGiá vàng\n");
            let found = compare(&ours, &framed);
            prop_assert_eq!(found.differences_count, 1, "{:?} {:?}", found.differences, found.missing);
            prop_assert_eq!(found.differences[0].kind, Kind::Numbers);
        }
    }

    #[test]
    fn nothing_panics_and_the_count_is_right(ours in "[ab 1.\n-]{0,80}", theirs in "[ab 1.\n-]{0,80}") {
        let found = compare(&ours, &theirs);
        prop_assert!(found.missing.words <= found.missing.of);
        prop_assert_eq!(found.differences_count, found.differences.len());
    }
}
