//! Numbers that the State or a bank knows a person by.
//!
//! A citizen's identity number has twelve digits: province of birth (001–096), century and sex,
//! year of birth, six more (Decree 70/2024/NĐ-CP, article 6; the codes are those of Circular
//! 59/2021/TT-BCA). It gives itself away; all others are known by the word before them.

use std::ops::Range;

use super::digits::{Run, runs};
use super::{after, before, is_edge, sentence};

/// How far before a number its word may stand, in bytes.
const REACH: usize = 48;

/// The codes of provinces go up to this.
const PROVINCE_MAX: u32 = 96;

/// No citizen is born later than in this year of the century of digits 2 and 3.
const YEAR_MAX: u32 = 40;

/// Words that introduce an identity number, in lower case.
const IDENTITY: &[&str] = &[
    "cmnd",
    "cccd",
    "căn cước",
    "chứng minh nhân dân",
    "chứng minh thư",
    "số định danh",
    "định danh cá nhân",
    "giấy tờ tùy thân",
    "id card",
    "identity card",
    "identity number",
    "identification number",
    "citizen id",
    "personal id",
    "id no",
    "id number",
];

/// Words that introduce a passport.
const PASSPORT: &[&str] = &["hộ chiếu", "passport"];

/// Words that introduce a bank account.
const ACCOUNT: &[&str] = &["tài khoản", "stk", "số tk", "account", "a/c no"];

/// Words that introduce a number of social or health insurance.
const INSURANCE: &[&str] = &[
    "bhxh",
    "bảo hiểm xã hội",
    "bhyt",
    "bảo hiểm y tế",
    "social insurance",
    "health insurance",
    "social security",
];

/// Words of a sentence whose account is nobody's own.
const PUBLIC: &[&str] = &[
    "quỹ",
    "kho bạc",
    "ủy ban",
    "uỷ ban",
    "ban vận động",
    "mttq",
    "mặt trận",
    "hội chữ thập đỏ",
    "fund",
    "treasury",
    "committee",
    "vff",
    "fatherland front",
    "red cross",
];

/// What an amount is counted in.
const UNITS: &[&str] = &["đồng", "đ ", "vnđ", "vnd", "triệu", "tỷ", "tỉ", "%", "usd", "lượt"];

/// Finds the personal numbers of a text.
pub fn numbers(text: &str) -> Vec<Range<usize>> {
    let found = runs(text, 6).into_iter();
    found.filter_map(|run| is_personal(text, &run)).collect()
}

fn is_personal(text: &str, run: &Run) -> Option<Range<usize>> {
    let Range { start, end } = run.range;
    let rest = after(text, end, 12).trim_start().to_lowercase();
    if rest.starts_with('/') || UNITS.iter().any(|unit| rest.starts_with(unit)) {
        return None;
    }
    let edged = is_edge(text, start) && is_edge(text, end) && !text[..start].ends_with(['/', ',']);
    if edged && run.digits.len() == 12 && is_citizen(&run.digits) {
        return Some(start..end);
    }
    let near = before(text, start, REACH).to_lowercase();
    // Nothing but words may stand between: another number has taken the word for itself.
    let near = near.rsplit([';', '\n']).next().unwrap_or_default();
    let near = near.trim_start_matches(|c: char| c.is_ascii_digit());
    let free = near.rfind(|c: char| c.is_ascii_digit()).map_or(near, |at| &near[at + 1..]);
    let said = |words: &[&str]| words.iter().any(|word| free.contains(word));
    let length = run.digits.len();
    if edged && said(IDENTITY) && matches!(length, 9 | 12) {
        return Some(start..end);
    }
    if said(PASSPORT) && matches!(length, 7 | 8) {
        let letter = text[..start].chars().next_back().filter(char::is_ascii_uppercase)?;
        return Some(start - letter.len_utf8()..end);
    }
    if said(INSURANCE) {
        let lettered = before(text, start, 2).bytes().all(|byte| byte.is_ascii_uppercase());
        return match length {
            10 if edged => Some(start..end),
            13 if lettered => Some(start - 2..end),
            _ => None,
        };
    }
    if edged && said(ACCOUNT) && (6..=16).contains(&length) {
        let around = text[sentence(text, start)].to_lowercase();
        let public = PUBLIC.iter().any(|word| around.contains(word));
        return (!public).then_some(start..end);
    }
    None
}

/// Says whether twelve digits are built like a citizen's identity number.
fn is_citizen(digits: &str) -> bool {
    let part = |range: Range<usize>| digits[range].parse::<u32>().unwrap_or_default();
    let (province, century, year) = (part(0..3), part(3..4), part(4..6));
    let born = match century {
        0 | 1 => year >= 10,
        2 | 3 => year <= YEAR_MAX,
        _ => false,
    };
    (1..=PROVINCE_MAX).contains(&province) && born
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citizen_s_number_is_known_by_its_parts() {
        for (digits, wanted) in [
            ("001090012345", true),
            ("096310012345", true),
            ("097090012345", false),
            ("000090012345", false),
            ("001499012345", false),
            ("001260012345", false),
        ] {
            assert_eq!(is_citizen(digits), wanted, "{digits}");
        }
    }
}
