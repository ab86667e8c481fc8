//! Mobile phones: the numbers that are somebody's own.
//!
//! Viet Nam's mobile numbers have ten digits and begin with 03, 05, 07, 08 or 09 (plan of numbers,
//! Circular 22/2014/TT-BTTTT as changed in 2017); landlines begin with 02, hotlines with 1800 and
//! 1900.

use std::ops::Range;

use super::digits::{Run, runs};
use super::{after, before};

/// Words before a number of ten digits that is no phone, in lower case.
const OTHERS: &[&str] = &[
    "mã số thuế",
    "mst",
    "mã số doanh nghiệp",
    "tax code",
    "tax number",
    "tài khoản",
    "stk",
    "account",
    "mã hồ sơ",
    "mã vạch",
    "barcode",
    "bhxh",
    "bảo hiểm",
    "insurance",
    "mã số",
    "số hiệu",
    "serial",
    "sê-ri",
    "seri",
    "imei",
    "mã đơn",
];

/// What an amount is counted in.
const UNITS: &[&str] = &["đồng", "vnđ", "vnd", "triệu", "tỷ", "tỉ", "%"];

/// Finds the mobile numbers of a text.
pub fn phones(text: &str) -> Vec<Range<usize>> {
    let found = runs(text, 9).into_iter();
    found.filter(|run| is_mobile(text, run)).map(|run| run.range).collect()
}

/// Returns a phone number in one form, so that two ways to write it are equal.
pub fn canonical(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let rest = ["0084", "84"].iter().find_map(|prefix| digits.strip_prefix(prefix));
    match rest {
        Some(rest) if rest.len() == 9 => format!("0{rest}"),
        _ if digits.len() == 9 => format!("0{digits}"),
        _ => digits,
    }
}

fn is_mobile(text: &str, run: &Run) -> bool {
    let Range { start, end } = run.range;
    let (head, tail) = (&text[..start], &text[end..]);
    let tight = |c: char| c.is_alphanumeric() || "/,_".contains(c);
    if tail.starts_with(|c: char| c.is_alphanumeric() || "/_".contains(c)) {
        return false;
    }
    let rest = after(text, end, 12).trim_start().to_lowercase();
    if UNITS.iter().any(|unit| rest.starts_with(unit)) {
        return false;
    }
    let digits = &*run.digits;
    let local = |digits: &str| {
        let mobile = matches!(digits.as_bytes(), [b'3' | b'5' | b'7' | b'8' | b'9', ..]);
        mobile && digits.len() == 9
    };
    let abroad = head.trim_end_matches([' ', ')', '\u{a0}']);
    let known = if let Some(rest) = digits.strip_prefix("0084") {
        local(rest)
    } else if let Some(rest) = digits.strip_prefix("84").filter(|_| abroad.ends_with('+')) {
        local(rest.strip_prefix('0').unwrap_or(rest))
    } else if let Some(rest) = digits.strip_prefix('0') {
        local(rest) && !head.ends_with(tight)
    } else {
        let code = abroad.strip_suffix("(0").map_or(abroad, |code| code.trim_end());
        local(digits) && (code.ends_with("+84") || abroad.ends_with("(0"))
    };
    known && {
        let near = before(text, start, 64).to_lowercase();
        let near = near.rsplit([';', '\n']).next().unwrap_or_default();
        !OTHERS.iter().any(|word| near.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_ways_to_write_a_number_are_one() {
        for text in ["0912 345 678", "+84 912 345 678", "(+84) 912.345.678", "0084912345678"] {
            assert_eq!(canonical(text), "0912345678", "{text}");
        }
    }
}
