//! Numbers, dates and times in the form of the other language.
//!
//! Vietnamese writes 1.284,5, 12,5% and 18/11/2026; English 1,284.5, 12.5% and 18 November
//! 2026. Only what can be read one way is found: 1.284 alone may be either number. Numbers of
//! documents, sections, versions and networks are no figures.

use std::ops::Range;

use super::in_address;
use super::letter::is_telling;
use crate::text::lang::Lang;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Words behind a whole number: what is counted has no fractions.
const COUNTED_VI: &[&str] = &[
    "đồng",
    "người",
    "hộ",
    "cây",
    "ngôi",
    "căn",
    "em",
    "lượt",
    "đại biểu",
    "học sinh",
    "gia đình",
    "suất",
    "thôn",
    "xã",
    "đảng viên",
    "cán bộ",
    "hội viên",
    "phiếu",
];
const COUNTED_EN: &[&str] = &[
    "people",
    "households",
    "houses",
    "trees",
    "families",
    "children",
    "visitors",
    "members",
    "villages",
    "đồng",
    "delegates",
    "pupils",
    "votes",
];
/// Words behind a number that may have fractions.
const UNITS: &[&str] = &[
    "%", "‰", "km", "m", "m²", "m³", "ha", "kg", "tấn", "tonnes", "triệu", "tỷ", "tỉ", "million",
    "billion", "°C", "lít", "kWh", "hectares",
];

/// A number as it stands: digits, points and commas.
struct Figure<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

/// Judges the number that begins at a place: what is wrong, and where the number ends.
pub(super) fn at(text: &str, start: usize, lang: Lang) -> (Option<(Range<usize>, String)>, usize) {
    let part = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    let length = text.as_bytes()[start..].iter().position(|byte| !part(byte));
    let whole = &text[start..length.map_or(text.len(), |length| start + length)];
    let figure = Figure { text, start, end: start + whole.trim_end_matches(['.', ',']).len() };
    let hit = match lang {
        Lang::Vi => date_in_vietnamese(&figure).or_else(|| time_in_vietnamese(&figure)),
        Lang::En => date_in_english(&figure),
    };
    let hit = hit.or_else(|| {
        let better = if figure.is_free() { swapped(&figure, lang)? } else { return None };
        Some((start..figure.end, better))
    });
    let hit = hit
        .filter(|(range, _)| !in_address(text, range) && !is_quoted_from_other(text, range, lang));
    let end = hit.as_ref().map_or(figure.end, |(range, _)| range.end);
    (hit, end.max(start + whole.len()))
}

impl<'a> Figure<'a> {
    fn number(&self) -> &'a str {
        &self.text[self.start..self.end]
    }

    fn before(&self) -> &'a str {
        &self.text[..self.start]
    }

    /// Returns what follows, without the spaces between.
    fn after(&self) -> &'a str {
        self.text[self.end..].trim_start_matches([' ', '\u{A0}', '\u{202F}'])
    }

    /// Tells whether the number stands for itself, and is no part of a number of a document.
    fn is_free(&self) -> bool {
        let joins = |c: char| c.is_alphanumeric() || "/-_@#=:.,".contains(c);
        let before = self.before();
        let head = before.trim_end_matches([' ', '\u{A0}']);
        let named = ["số", "Số", "No.", "Điều", "điều", "Mục", "mục", "v", "IP", "bản", "version"];
        // “1,284-strong”, “1.284/2026”, “1.2b” are names or something else.
        let after = self.text[self.end..].chars().next();
        let is_named =
            head.len() < before.len() && named.iter().any(|name| ends_in_word(head, name));
        let goes_on = after.is_some_and(|c| c.is_alphabetic() || "/-_@:".contains(c));
        !(before.ends_with(joins) || is_named || goes_on)
    }

    fn is_followed_by(&self, words: &[&str]) -> bool {
        let after = self.after();
        words.iter().any(|word| {
            let rest = after.strip_prefix(word);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    }
}

fn ends_in_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|head| !head.ends_with(char::is_alphanumeric))
}

/// Returns a number in the language's own signs, if it surely has those of the other.
fn swapped(figure: &Figure<'_>, lang: Lang) -> Option<String> {
    let (group, point, counted) = match lang {
        Lang::Vi => (',', '.', COUNTED_VI),
        Lang::En => ('.', ',', COUNTED_EN),
    };
    let number = figure.number();
    let (whole, fraction) = match number.split_once(point) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_some_and(|fraction| !digits(fraction)) {
        return None;
    }
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let grouped = digits(first)
        && (1..=3).contains(&first.len())
        && (first != "0" || rest.is_empty())
        && rest.iter().all(|part| part.len() == 3 && digits(part));
    let sure = match (rest.len(), fraction) {
        (0, Some(fraction)) => fraction.len() <= 2 && figure.is_followed_by(UNITS),
        (0, None) => false,
        (1, None) => figure.is_followed_by(counted),
        (_, None) | (_, Some(_)) => true,
    };
    // The address of a machine has four parts.
    let is_address =
        group == '.' && rest.len() == 3 && whole.split('.').all(|part| part.parse::<u8>().is_ok());
    if is_address {
        return None;
    }
    // Without groups the whole part may be of any length: 2026.5 km.
    let formed = grouped || rest.is_empty() && digits(first);
    let other = |c: char| match c {
        '.' => ',',
        ',' => '.',
        c => c,
    };
    (sure && formed).then(|| number.chars().map(other).collect())
}

/// “18 November 2026” or “November 18, 2026” in Vietnamese.
fn date_in_vietnamese(figure: &Figure<'_>) -> Option<(Range<usize>, String)> {
    let (text, day) = (figure.text, day(figure.number())?);
    let named =
        |month: &(usize, &&str)| text[figure.end..].strip_prefix(' ')?.strip_prefix(*month.1);
    if let Some((month, rest)) =
        MONTHS.iter().enumerate().find_map(|month| Some((month.0 + 1, named(&month)?)))
    {
        let end = text.len() - rest.len();
        let rest = rest.strip_prefix(',').unwrap_or(rest);
        return Some(match year(rest.strip_prefix(' ').unwrap_or_default()) {
            Some(year) => {
                let end = text.len() - rest.len() + 1 + year.len();
                (figure.start..end, format!("{day}/{month}/{year}"))
            }
            None => (figure.start..end, format!("{day}/{month}")),
        });
    }
    let head = figure.before().strip_suffix(' ')?;
    let (month, name) = MONTHS.iter().enumerate().find(|(_, name)| ends_in_word(head, name))?;
    let year = year(text[figure.end..].strip_prefix(", ")?)?;
    let start = head.len() - name.len();
    Some((start..figure.end + 2 + year.len(), format!("{day}/{}/{year}", month + 1)))
}

/// “7:30 p.m.” in Vietnamese.
fn time_in_vietnamese(figure: &Figure<'_>) -> Option<(Range<usize>, String)> {
    let text = figure.text;
    let number = figure.number();
    let after = &text[figure.end..];
    let (hour, minute, rest) =
        match after.strip_prefix(':').and_then(|rest| rest.split_at_checked(2)) {
            Some((minute, rest)) => (number, minute, rest),
            None => match number.split_once('.') {
                Some((hour, minute)) => (hour, minute, after),
                None => (number, "00", after),
            },
        };
    let half = rest.trim_start_matches([' ', '\u{A0}']);
    let halves = [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12), ("AM", 0), ("PM", 12)];
    let (end, add) = halves.iter().find_map(|(name, add)| {
        let rest = half.strip_prefix(name)?;
        (!rest.starts_with(char::is_alphanumeric)).then_some((text.len() - rest.len(), add))
    })?;
    let hour: u32 = hour.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let minute: u32 = minute.parse().ok().filter(|_| minute.len() == 2)?;
    let hour = hour % 12 + add;
    let better =
        if minute == 0 { format!("{hour} giờ") } else { format!("{hour} giờ {minute:02}") };
    (minute < 60).then_some((figure.start..end, better))
}

/// “ngày 18/11/2026” or “18 tháng 11 năm 2026” in English.
fn date_in_english(figure: &Figure<'_>) -> Option<(Range<usize>, String)> {
    let (text, day) = (figure.text, day(figure.number())?);
    let rest = &text[figure.end..];
    let spelt = rest.strip_prefix(" tháng ");
    let spoken = ["ngày ", "Ngày "].iter().find(|word| figure.before().ends_with(*word));
    let rest = match (spelt, spoken) {
        (Some(rest), _) => rest,
        (None, Some(_)) => rest.strip_prefix('/')?,
        (None, None) => return None,
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let month: usize = rest[..digits].parse().ok().filter(|month| (1..=12).contains(month))?;
    let rest = &rest[digits..];
    let name = MONTHS[month - 1];
    let tail = rest.strip_prefix(" năm ").or_else(|| rest.strip_prefix('/')).and_then(year);
    let start = figure.start - spoken.map_or(0, |word| word.len());
    let end = text.len() - rest.len();
    Some(match tail {
        Some(year) => {
            let lead = if rest.starts_with('/') { 1 } else { " năm ".len() };
            (start..end + lead + year.len(), format!("{day} {name} {year}"))
        }
        None => (start..end, format!("{day} {name}")),
    })
}

/// Tells whether a place stands in quotation marks around words of the other language.
fn is_quoted_from_other(text: &str, range: &Range<usize>, lang: Lang) -> bool {
    let before = text[..range.start].rsplit_once('“').map(|(_, head)| head);
    let after = text[range.end..].split_once('”').map(|(tail, _)| tail);
    let Some((head, tail)) = before.zip(after).filter(|(head, _)| !head.contains('”')) else {
        return false;
    };
    let inside = [head, &text[range.clone()], tail];
    let vietnamese = inside.iter().any(|part| part.chars().any(is_telling));
    let words = inside.iter().any(|part| part.contains(|c: char| c.is_ascii_alphabetic()));
    match lang {
        Lang::Vi => words && !vietnamese,
        Lang::En => vietnamese,
    }
}

fn day(number: &str) -> Option<u32> {
    let short = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    number.parse().ok().filter(|day| short && (1..=31).contains(day))
}

/// Returns the four digits that a text begins with, and no more.
fn year(text: &str) -> Option<&str> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    (digits == 4).then(|| &text[..4])
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, Names, Style, lint};
    use super::*;

    fn check(text: &str, lang: Lang, want: &[(&str, &str)]) {
        let names = Names::default();
        let found = lint(text, lang, &Style { tone: None, names: &names, curly: false });
        let found = found.iter().filter(|found| found.kind == Kind::NumberStyle);
        let found: Vec<_> =
            found.map(|f| (f.text, f.better.as_deref().unwrap_or_default())).collect();
        assert_eq!(found, want, "{text}");
    }

    #[test]
    fn english_forms_in_vietnamese() {
        use Lang::Vi;
        check("thu 1,284.5 triệu", Vi, &[("1,284.5", "1.284,5")]);
        check("1,284,500,000 đồng", Vi, &[("1,284,500,000", "1.284.500.000")]);
        check(
            "1,284 hộ, 12.5%, 2.4 km.",
            Vi,
            &[("1,284", "1.284"), ("12.5", "12,5"), ("2.4", "2,4")],
        );
        check(
            "18 November 2026; 5 May.",
            Vi,
            &[("18 November 2026", "18/11/2026"), ("5 May", "5/5")],
        );
        check("November 18, 2026", Vi, &[("November 18, 2026", "18/11/2026")]);
        check(
            "lúc 7:30 p.m., 8 a.m. và 12.15 pm",
            Vi,
            &[("7:30 p.m.", "19 giờ 30"), ("8 a.m.", "8 giờ"), ("12.15 pm", "12 giờ 15")],
        );
        check("1.284,5 triệu; 12,5%; 1,284 triệu; 1.284 km; ngày 18.11.2026", Vi, &[]);
        check("mục 3.1, Điều 3.1, v1.2.3, IP 192.168.1.10, số 1,284.5, 1,2,3", Vi, &[]);
        check("“VND 1,284.5 million”, “1,284.5”", Vi, &[("1,284.5", "1.284,5")]);
        check("15/QĐ-UBND, 86/2023/NĐ-CP, 10-CT/TW, 7:30, 1.284, 0,5%", Vi, &[]);
    }

    #[test]
    fn vietnamese_forms_in_english() {
        use Lang::En;
        check("VND 1.284,5 million", En, &[("1.284,5", "1,284.5")]);
        check(
            "1.284.500 and 12,5%, 2,4 km",
            En,
            &[("1.284.500", "1,284,500"), ("12,5", "12.5"), ("2,4", "2.4")],
        );
        check("1.284 households", En, &[("1.284", "1,284")]);
        check("on ngày 18/11/2026.", En, &[("ngày 18/11/2026", "18 November 2026")]);
        check(
            "18 tháng 11 năm 2026, 5 tháng 7",
            En,
            &[("18 tháng 11 năm 2026", "18 November 2026"), ("5 tháng 7", "5 July")],
        );
        check("VND 1,284.5 million, 12.5%, 18/11/2026, 1.284, 1,284 households", En, &[]);
        check("“1.284,5 triệu đồng” and “1.284,5”", En, &[("1.284,5", "1,284.5")]);
        check("version 1.234.567, 192.168.100.200, in 2025, 18 of 20, 3,12 and 4", En, &[]);
    }
}
