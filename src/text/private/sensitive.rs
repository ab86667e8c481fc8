//! Sensitive words: what says of a person that they are poor, ill, of a faith, a people or a
//! party, or were punished.
//!
//! Personal Data Law 91/2025/QH15 and Decree 356/2025/NĐ-CP call political and religious views,
//! ethnic origin, health and criminal records sensitive. Which words say so is listed here.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::search::Search;
use super::{after, before, is_edge};

/// Words, each with the part of it that is searched for: the rarest, and without a first letter
/// that may be large.
const WORDS: &[(&str, &str)] = &[
    ("hộ nghèo", "ộ nghèo"),
    ("cận nghèo", "ận nghèo"),
    ("hiểm nghèo", "ểm nghèo"),
    ("đảng viên", "ảng viên"),
    ("dân tộc thiểu số", "ân tộc"),
    ("dân tộc ", "ân tộc"),
    ("công giáo", "ông giáo"),
    ("phật giáo", "ật giáo"),
    ("hồi giáo", "ồi giáo"),
    ("giáo dân", "iáo dân"),
    ("phật tử", "hật tử"),
    ("tin lành", "in lành"),
    ("Tin Lành", "in Lành"),
    ("đạo thiên chúa", "ạo thiên"),
    ("đạo Thiên Chúa", "ạo Thiên"),
    ("đạo phật", "ạo phật"),
    ("đạo Phật", "ạo Phật"),
    ("theo đạo", "heo đạo"),
    ("tín đồ", "ín đồ"),
    ("Cao Đài", "o Đài"),
    ("Hòa Hảo", "a Hảo"),
    ("Hoà Hảo", "à Hảo"),
    ("khuyết tật", "ết tật"),
    ("tàn tật", "àn tật"),
    ("ung thư", "ng thư"),
    ("tâm thần", "âm thần"),
    ("trầm cảm", "ầm cảm"),
    ("mắc bệnh", "ắc bệnh"),
    ("bệnh nặng", "nh nặng"),
    ("nghiện", "ghiện"),
    ("tiền án", "ền án"),
    ("tiền sự", "ền sự"),
    ("án tích", "n tích"),
    ("ra tù", "ra tù"),
    ("mãn hạn tù", "ạn tù"),
    ("án phạt tù", "ạt tù"),
    ("án treo", "n treo"),
    ("bị kết án", "ết án"),
    ("poor household", "oor house"),
    ("poor households", "oor house"),
    ("near-poor", "ear-poor"),
    ("party member", "arty mem"),
    ("party members", "arty mem"),
    ("ethnic minority", "thnic"),
    ("ethnic group", "thnic"),
    ("catholic", "atholic"),
    ("buddhist", "uddhist"),
    ("protestant", "rotestant"),
    ("muslim", "uslim"),
    ("disability", "isab"),
    ("disabled", "isab"),
    ("cancer", "ancer"),
    ("mental illness", "ental"),
    ("mentally ill", "ental"),
    ("schizophrenia", "chizo"),
    ("criminal record", "iminal rec"),
    ("convicted", "onvict"),
    ("ex-convict", "onvict"),
    ("ex-prisoner", "risoner"),
    ("former prisoner", "risoner"),
    ("drug addict", "addict"),
    ("drug addiction", "addict"),
    ("recovering addict", "addict"),
    ("HIV", "HIV"),
    ("AIDS", "AIDS"),
];

/// What goes before the name of a people.
const PEOPLE: &str = "dân tộc ";

/// What follows it where no people is named.
const NOT_PEOPLE: &[&str] = &["Việt Nam", "Việt ", "Ta "];

static SEARCH: LazyLock<Search> = LazyLock::new(|| {
    let mut parts: Vec<_> = WORDS.iter().map(|(_, part)| *part).collect();
    parts.dedup();
    Search::new(&parts)
});

/// The words by the part that is searched for.
static BY_PART: LazyLock<HashMap<&str, Vec<(&str, &str)>>> = LazyLock::new(|| {
    let mut by_part: HashMap<_, Vec<_>> = HashMap::new();
    for (word, part) in WORDS {
        by_part.entry(*part).or_default().push((*word, *part));
    }
    by_part
});

/// Finds the sensitive words of a text.
pub fn sensitive(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    SEARCH.each(text, |part| {
        let taken = words.last().is_some_and(|last| part.start < last.end);
        words.extend(word(text, part).filter(|_| !taken));
    });
    words
}

/// Returns the longest whole word around a part of it.
fn word(text: &str, part: Range<usize>) -> Option<Range<usize>> {
    let found = BY_PART.get(&text[part.clone()]).into_iter().flatten();
    let whole = found.filter_map(|(word, rare)| {
        let start = part.start.checked_sub(word.find(rare)?)?;
        let end = start + word.len();
        let there = text.get(start..end)?;
        let mut letters = there.chars();
        let first = letters.next()?;
        // Only the first letter may be large where the word has a small one.
        let same = there == *word
            || first.to_lowercase().eq(word.chars().take(1)) && word.ends_with(letters.as_str());
        if !same || !is_edge(text, start) {
            return None;
        }
        if *word == PEOPLE {
            return named_people(text, start..end);
        }
        is_edge(text, end).then_some(start..end)
    });
    whole.max_by_key(Range::len)
}

/// Says whether the name of a people follows: “dân tộc Tày”, not “toàn dân tộc Việt Nam”.
fn named_people(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let rest = after(text, range.end, 24);
    let named = rest.starts_with(char::is_uppercase);
    if !named || NOT_PEOPLE.iter().any(|other| rest.starts_with(other)) {
        return None;
    }
    let whole = ["toàn ", "đoàn kết ", "Toàn "];
    if whole.iter().any(|word| before(text, range.start, 16).ends_with(word)) {
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
