//! Pairs of sentences, true and false, and what must be said of them.

use super::*;
use crate::text::lang::Lang;

fn side(text: &str, lang: Lang) -> Side<'_> {
    Side { text, lang, links: &[] }
}

fn check<'t>(vi: &'t str, en: &'t str) -> Vec<Mismatch<'t>> {
    compare(&side(vi, Lang::Vi), &side(en, Lang::En), &Names::default())
}

/// Nothing at all may be said of these, in either direction.
fn same(pairs: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (vi, en) in pairs {
        let back = compare(&side(en, Lang::En), &side(vi, Lang::Vi), &Names::default());
        for found in [check(vi, en), back].into_iter().flatten() {
            let other = found.other.as_ref().map(|other| (other.sort, other.text));
            wrong.push(format!(
                "{vi}\n  {en}\n  {} {:?} {:?} {:?}",
                if found.sure { "SURE" } else { "unsure" },
                found.fact.sort,
                found.fact.text,
                other
            ));
        }
    }
    assert!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
}

/// Each of these must be reported, as sure as said.
fn differs(sure: bool, pairs: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (vi, en) in pairs {
        let found = check(vi, en);
        if found.is_empty() || found.iter().any(|found| found.sure) != sure {
            let found: Vec<_> = found.iter().map(|f| (f.fact.text, f.sure)).collect();
            wrong.push(format!("{vi}\n  {en}\n  {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), pairs.len(), wrong.join("\n"));
}

/// Nothing may be sure of these, which say the same freely or are no numbers at all.
fn calm(pairs: &[(&str, &str)]) {
    let sure: Vec<_> = pairs
        .iter()
        .filter(|(vi, en)| check(vi, en).iter().any(|found| found.sure))
        .map(|(vi, en)| format!("{vi}\n  {en}\n  {:?}", check(vi, en)))
        .collect();
    assert!(sure.is_empty(), "{} of {}:\n{}", sure.len(), pairs.len(), sure.join("\n"));
}

mod different;
mod equal;
mod longer;
mod named;
mod natural;
mod papers;
mod slips;
mod spoken;
mod swapped;
mod treacherous;
mod uttered;

#[test]
fn links_are_compared_with_what_the_text_shows() {
    let links = |links| Side { text: "xem", lang: Lang::Vi, links };
    let text = |text| side(text, Lang::En);
    let ours = ["@n01", "#dau", "https://tinhmau.vn/vi/"];
    let none = Names::default();
    let there = Side { links: &["@n01", "#top"], ..text("see tinhmau.vn") };
    assert_eq!(compare(&links(&ours), &there, &none), []);
    let wrong = Side { links: &["@n02"], ..text("see tinhmau.vn") };
    let found = compare(&links(&ours), &wrong, &none);
    assert!(matches!(&found[..], [one] if one.sure && one.fact.text == "@n01"), "{found:?}");
    let mail = ["mailto:bbt@example.vn", "tel:+84912345678"];
    assert_eq!(compare(&links(&mail), &text("bbt@example.vn, 0912 345 678"), &none), []);
}

#[test]
fn ranges_are_bytes_of_the_text() {
    let text =
        "Ngày\u{A0}18/11/2026, chi “1.284,5 triệu đồng” – số 1520/QĐ-UBND, thư a@b.vn; 7h30.";
    let found = facts(text, Lang::Vi);
    let texts: Vec<&str> = found.iter().map(|fact| fact.text).collect();
    assert_eq!(texts, ["18/11/2026", "1.284,5 triệu đồng", "1520/QĐ-UBND", "a@b.vn", "7h30"]);
    assert!(found.iter().all(|fact| &text[fact.range.clone()] == fact.text));
}

/// Pieces that readers look for, put together at random below.
const PIECES: &[&str] = &[
    "1|0|99999999999999999999999999|.|,|/|-|–|(|+|84|ngày |tháng |năm |triệu |rưỡi",
    "%| |\u{A0}|h|XIV|@|://|.vn|m²|gấp |đồng |VND |quý |III|thứ |hai |phần |of ",
    "half |a |QĐ|é|🎉|\u{AD}|past |nửa |a hundred |quarter |trăm |mươi |giờ |kém ",
    "to |m|24/7|US|million |Điều |Jan |/năm|per |5-7|&|tỷ |2026|November |o'clock|$",
    "không |linh |thập niên |những năm |thế kỷ |XX|chưa đến |hơn |nearly |just after |mươi ",
    "hộ |người |households |people |working |days |third |một |năm |lần |twice as |điểm a, |b ",
];

#[test]
fn nothing_panics() {
    let pieces: Vec<&str> = PIECES.iter().flat_map(|line| line.split('|')).collect();
    let mut state = 7_u32;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..8 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text += pieces[(state >> 16) as usize % pieces.len()];
        }
        for lang in Lang::ALL {
            for fact in facts(&text, lang) {
                assert_eq!(&text[fact.range.clone()], fact.text);
            }
        }
        check(&text, &text);
    }
}
