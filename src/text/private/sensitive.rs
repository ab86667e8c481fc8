//! Sensitive words: what says of a person that they are poor, ill, of a faith, a people or a
//! party, or were punished.
//!
//! Personal Data Law 91/2025/QH15 and Decree 356/2025/NĐ-CP call political and religious views,
//! ethnic origin, health and criminal records sensitive. Which words say so is listed here.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::is_edge;

/// Words as they stand in a sentence; the first letter may be large.
const WORDS: &[&str] = &[
    "hộ nghèo",
    "cận nghèo",
    "thoát nghèo",
    "đảng viên",
    "dân tộc thiểu số",
    "đồng bào dân tộc",
    "công giáo",
    "phật giáo",
    "phật tử",
    "tin lành",
    "hồi giáo",
    "đạo thiên chúa",
    "đạo phật",
    "theo đạo",
    "giáo dân",
    "tín đồ",
    "khuyết tật",
    "tàn tật",
    "ung thư",
    "tâm thần",
    "trầm cảm",
    "hiểm nghèo",
    "mắc bệnh",
    "bệnh nặng",
    "nghiện",
    "cai nghiện",
    "tiền án",
    "tiền sự",
    "án tích",
    "ra tù",
    "mãn hạn tù",
    "án phạt tù",
    "án treo",
    "bị kết án",
    "poor household",
    "poor households",
    "near-poor",
    "party member",
    "party members",
    "ethnic minority",
    "ethnic group",
    "catholic",
    "buddhist",
    "protestant",
    "muslim",
    "disability",
    "disabled",
    "cancer",
    "mental illness",
    "mentally ill",
    "schizophrenia",
    "criminal record",
    "convicted",
    "ex-convict",
    "ex-prisoner",
    "former prisoner",
    "drug addict",
    "drug addiction",
    "recovering addict",
];

/// Words that are these only in large letters.
const CAPITALS: &[&str] = &["HIV", "AIDS", "Cao Đài", "Hòa Hảo", "Hoà Hảo", "Tin Lành"];

/// What goes before the name of a people.
const PEOPLE: &str = "dân tộc ";

/// What follows it where no people is named.
const NOT_PEOPLE: &[&str] = &["Việt Nam", "Việt ", "Ta "];

static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let lower = WORDS.iter().map(|word| (*word).to_owned());
    let large = WORDS.iter().map(|word| capital(word));
    let capitals = CAPITALS.iter().map(|word| (*word).to_owned());
    let patterns: Vec<_> = lower.chain(large).chain(capitals).chain([PEOPLE.to_owned()]).collect();
    let mut finder = AhoCorasick::builder();
    finder.match_kind(MatchKind::LeftmostLongest).kind(Some(AhoCorasickKind::DFA));
    finder.build(patterns).ok()
});

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}

/// Finds the sensitive words of a text.
pub fn sensitive(text: &str) -> Vec<Range<usize>> {
    let Some(finder) = FINDER.as_ref() else { return Vec::new() };
    let found = finder.find_iter(text).filter_map(|found| {
        let range = found.range();
        if !is_edge(text, range.start) {
            return None;
        }
        if &text[range.clone()] == PEOPLE {
            return named_people(text, range);
        }
        is_edge(text, range.end).then_some(range)
    });
    found.collect()
}

/// Says whether the name of a people follows: “dân tộc Tày”, not “toàn dân tộc Việt Nam”.
fn named_people(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let rest = &text[range.end..];
    let named = rest.starts_with(char::is_uppercase);
    if !named || NOT_PEOPLE.iter().any(|other| rest.starts_with(other)) {
        return None;
    }
    let whole = ["toàn ", "đoàn kết ", "Toàn "];
    if whole.iter().any(|word| text[..range.start].ends_with(word)) {
        return None;
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '\'').unwrap_or(rest.len());
    Some(range.start..range.end + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole_and_peoples_are_named() {
        let found = |text: &str| {
            let words = sensitive(text).into_iter().map(|range| text[range].to_owned());
            words.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(found("Ông An là đảng viên, thuộc hộ nghèo."), "đảng viên, hộ nghèo");
        assert_eq!(found("Chị Ân, dân tộc Tày, kể."), "dân tộc Tày");
        assert_eq!(found("Ngày hội Đại đoàn kết toàn dân tộc ở thôn"), "");
        assert_eq!(found("nền văn hóa dân tộc Việt Nam"), "");
        assert_eq!(found("Mr An, a Party member with a disability"), "Party member, disability");
        assert_eq!(found("Quỹ “Vì người nghèo”, bộ nghèo nàn"), "");
    }
}
