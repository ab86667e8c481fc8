//! Birth dates, and birth years.
//!
//! Owns what introduces them in both languages, and how dates are written after such words. A day
//! that follows “học sinh” or “vệ sinh” is no birth date: “sinh” must stand for itself.

use std::ops::Range;
use std::sync::LazyLock;

use super::search::Search;
use super::{after, before, is_edge};

/// When somebody was born.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Birth {
    /// The words that say so.
    pub range: Range<usize>,
    /// The year.
    pub year: i16,
    /// Whether the day is said, too.
    pub full: bool,
}

/// Words that introduce a birth.
const WORDS: &[&str] =
    &["sinh", "Sinh", "SINH", "born", "Born", "irth", "IRTH", "DOB", "SN ", "(b. "];

/// Syllables that make another word with “sinh” after them.
const COMPOUNDS: &[&str] = &[
    "học",
    "vệ",
    "phát",
    "hy",
    "hi",
    "thí",
    "tái",
    "nảy",
    "nẩy",
    "khai",
    "môi",
    "sản",
    "giáo",
    "dân",
    "hộ",
    "tuyển",
    "nữ",
    "nam",
    "cứu",
    "chúng",
    "tân",
    "cựu",
    "lâm",
    "giáng",
    "phục",
    "hồi",
    "vi",
    "triệt",
    "thú",
    "nhân",
    "đản",
    "song",
    "bẩm",
    "ký",
    "kí",
    "sơ",
    "y",
    "an",
    "phóng",
    "quyên",
    "trường",
    "mưu",
    "du",
    "kháng",
    "sỹ",
    "sĩ",
    "thư",
    "tiền",
    "hậu",
    "mới",
    "đầu",
];

/// Words before it that speak of many, not of one.
const MANY: &[&str] = &[
    "trẻ em",
    "trẻ",
    "các cháu",
    "các em",
    "những em",
    "những người",
    "công dân",
    "phụ nữ",
    "children",
    "pupils",
    "students",
    "those",
    "people",
    "babies",
    "anyone",
    "citizens",
    "women",
];

/// Nobody born before this year is a private person today.
const YEAR_MIN: i16 = 1910;

const YEAR_MAX: i16 = 2100;

static SEARCH: LazyLock<Search> = LazyLock::new(|| Search::new(WORDS));

/// Finds where a text says when somebody was born.
pub fn births(text: &str) -> Vec<Birth> {
    let mut births: Vec<Birth> = Vec::new();
    SEARCH.each(text, |word| {
        let taken = births.last().is_some_and(|last| word.start < last.range.end);
        if !taken && stands_alone(text, word.clone()) {
            births.extend(birth(text, word));
        }
    });
    births
}

fn stands_alone(text: &str, word: Range<usize>) -> bool {
    let inside = text[word.clone()].eq_ignore_ascii_case("irth");
    if !is_edge(text, word.end) && !text[word.clone()].ends_with(' ') {
        // “Birthday” is one word.
        let rest = text[word.end..].to_ascii_lowercase();
        return inside && rest.starts_with("day");
    }
    if inside {
        return text[..word.start].ends_with(['b', 'B']);
    }
    if !is_edge(text, word.start) {
        return false;
    }
    let near = before(text, word.start, 40).trim_end();
    let lower = near.to_lowercase();
    let last = lower.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    // “9 bạn sinh năm 2015”: a class, not a child.
    let counted = ["bạn", "em", "cháu"].iter().any(|child| {
        let rest = lower.strip_suffix(child).map(str::trim_end);
        rest.is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()))
    });
    !counted && !COMPOUNDS.contains(&last) && !MANY.iter().any(|many| lower.ends_with(many))
}

/// Reads the date after a word.
fn birth(text: &str, word: Range<usize>) -> Option<Birth> {
    let rest = after(text, word.end, 64);
    let (skipped, only_year) = filler(rest);
    let tail = &rest[skipped..];
    let start = word.start - usize::from(text[..word.start].ends_with(['b', 'B']));
    let made = |length: usize, year: i16, full: bool| {
        let fits = (YEAR_MIN..=YEAR_MAX).contains(&year);
        fits.then_some(Birth { range: start..word.end + skipped + length, year, full })
    };
    if let Some((length, year)) = date(tail) {
        return made(length, year, true);
    }
    if let Some((gap, (length, year))) =
        place(rest).and_then(|gap| Some((gap, date(&rest[gap..])?)))
    {
        return made(gap - skipped + length, year, true);
    }
    let (year, length) = number(tail)?;
    (only_year && length == 4).then(|| made(length, year, false))?
}

/// Returns where the date begins in “sinh tại thôn Trúc ngày …”, “born in the village on …”.
fn place(rest: &str) -> Option<usize> {
    let placed = [" tại ", " ở ", " in ", " at "].iter().any(|word| rest.starts_with(word));
    let digit = rest.find(|c: char| c.is_ascii_digit()).filter(|_| placed)?;
    let words = rest[..digit].trim_end();
    let dated = words.ends_with(" ngày") || words.ends_with(" on");
    (dated && !words.contains(['.', ';', '!', '?'])).then_some(digit)
}

/// Returns how much may stand between the word and the date, and whether a year may follow.
fn filler(rest: &str) -> (usize, bool) {
    const BETWEEN: &[&str] = &[
        "day", "date", "of birth", "ngày", "tháng", "năm", "sinh", "vào", "nhật", "on", "in", "is",
        "was", "the", "of", "ngay", "nam", "là", "của", "ông", "bà", "anh", "chị", "em", "cháu",
        "mồng", "mùng",
    ];
    let mut at = 0;
    let mut only_year = false;
    loop {
        let tail = &rest[at..];
        let spaces = tail.len()
            - tail.trim_start_matches([' ', '\u{a0}', '\n', ':', ',', '(', ')', '|']).len();
        let tail = &tail[spaces..];
        let lower = after(tail, 0, 12).to_lowercase();
        let word = BETWEEN.iter().find(|word| {
            lower.starts_with(**word) && !lower[word.len()..].starts_with(char::is_alphabetic)
        });
        at += spaces;
        match word {
            Some(word) => {
                only_year |= ["năm", "nam", "in"].contains(word);
                at += word.len();
            }
            None => return (at, only_year || at <= 2),
        }
    }
}

/// Reads a full date; returns its length and its year.
fn date(text: &str) -> Option<(usize, i16)> {
    numeric(text).or_else(|| vietnamese(text)).or_else(|| english(text))
}

/// Reads `12/3/1990`, `12-03-1990`, `12 . 3 . 1990`, `1990-03-12`.
fn numeric(text: &str) -> Option<(usize, i16)> {
    let mut at = 0;
    let mut parts = [(0_i16, 0_usize); 3];
    for (index, part) in parts.iter_mut().enumerate() {
        if index > 0 {
            at += spaces(&text[at..]);
            text[at..].starts_with(['/', '-', '.']).then_some(())?;
            at += 1 + spaces(&text[at + 1..]);
        }
        *part = number(&text[at..])?;
        at += part.1;
    }
    let [(first, wide), (month, _), (last, narrow)] = parts;
    let (day, year) = match (wide, narrow) {
        (1 | 2, 4) => (first, last),
        (4, 1 | 2) => (last, first),
        _ => return None,
    };
    // Some write the month first.
    let sound = (1..=31).contains(&day) && (1..=31).contains(&month);
    (sound && day.min(month) <= 12).then_some((at, year))
}

/// Reads `12 tháng 3 năm 1990`, `12 tháng 3, 1990`.
fn vietnamese(text: &str) -> Option<(usize, i16)> {
    let (_, mut at) = number(text).filter(|(day, _)| (1..=31).contains(day))?;
    at += skip(&text[at..], &["tháng", "thang"])?;
    let (_, length) = number(&text[at..]).filter(|(month, _)| (1..=12).contains(month))?;
    at += length;
    let rest = &text[at..];
    let gap = skip(rest, &["năm", "nam", ",", "/", "-"])?;
    at += gap;
    let (year, length) = number(&text[at..]).filter(|(_, length)| *length == 4)?;
    Some((at + length, year))
}

/// Reads `12 March 1990`, `12th of March, 1990`, `March 12, 1990`.
fn english(text: &str) -> Option<(usize, i16)> {
    let mut at = 0;
    let mut seen = [false; 2];
    for _ in 0..2 {
        let rest = &text[at..];
        if let Some((_, length)) = number(rest).filter(|(day, _)| (1..=31).contains(day)) {
            let ordinal = ["st", "nd", "rd", "th"];
            let more = ordinal.iter().find(|end| rest[length..].starts_with(**end));
            at += length + more.map_or(0, |end| end.len());
            seen[0] = true;
        } else {
            at += month(rest)?;
            seen[1] = true;
        }
        at += text[at..].len() - text[at..].trim_start_matches([' ', ',', '\u{a0}', '\n']).len();
        at += if text[at..].starts_with("of ") { 3 } else { 0 };
    }
    let (year, length) = number(&text[at..]).filter(|(_, length)| *length == 4)?;
    (seen == [true; 2]).then_some((at + length, year))
}

/// Returns the length of a month's name, whole or cut to three letters.
fn month(text: &str) -> Option<usize> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let word = text[..end].to_ascii_lowercase();
    let known = MONTHS.iter().any(|month| word.len() >= 3 && month.starts_with(&*word));
    (known || word == "sept").then_some(end)
}

/// Returns the number that a text begins with, and its length.
fn number(text: &str) -> Option<(i16, usize)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    (1..=4).contains(&end).then(|| Some((text[..end].parse().ok()?, end)))?
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\u{a0}']).len()
}

/// Returns the length of one of the words with the spaces around it.
fn skip(text: &str, words: &[&str]) -> Option<usize> {
    let gap = spaces(text);
    let rest = &text[gap..];
    let word = words.iter().find(|word| rest.starts_with(**word))?;
    Some(gap + word.len() + spaces(&rest[word.len()..]))
}
