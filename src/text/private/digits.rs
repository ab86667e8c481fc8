//! Numbers as people write them: digits in groups.
//!
//! Owns [`runs`]. It must not say what a number is.

use std::ops::Range;

/// Digits that belong together, whatever stands between their groups.
pub(super) struct Run {
    /// Where they stand.
    pub range: Range<usize>,
    /// The digits alone.
    pub digits: String,
}

/// From so many digits on, a group takes no further one in.
const WHOLE: usize = 9;

/// Returns the runs of at least so many digits. Groups are joined by one kind of single sign.
pub(super) fn runs(text: &str, least: usize) -> Vec<Run> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = first_digit(bytes, at) {
        let mut end = group(bytes, start);
        let first = end - start;
        let mut count = first;
        let mut sign: Option<&[u8]> = None;
        while let Some(next) = separator(bytes, end, sign) {
            let last = group(bytes, next);
            let length = last - next;
            // A whole number stands by itself, and so does a single digit among words.
            if first >= WHOLE || !(2..WHOLE).contains(&length) || is_phone(&text[start..end], count)
            {
                break;
            }
            sign = Some(&bytes[end..next]);
            (end, count) = (last, count + length);
        }
        if count >= least {
            let digits = text[start..end].chars().filter(char::is_ascii_digit).collect();
            found.push(Run { range: start..end, digits });
        }
        at = end;
    }
    found
}

/// Returns where the next digit stands. Texts have few: they are passed over in steps.
pub(super) fn first_digit(bytes: &[u8], from: usize) -> Option<usize> {
    const STEP: usize = 32;
    let mut at = from;
    while let Some(step) = bytes.get(at..at + STEP) {
        if step.iter().fold(false, |any, byte| any | byte.is_ascii_digit()) {
            break;
        }
        at += STEP;
    }
    bytes[at..].iter().position(u8::is_ascii_digit).map(|next| at + next)
}

/// Says whether so many digits are a whole mobile number, after which another may follow.
fn is_phone(text: &str, count: usize) -> bool {
    let mut digits = text.bytes().filter(u8::is_ascii_digit);
    count == 10
        && digits.next() == Some(b'0')
        && digits.next().is_some_and(|d| b"35789".contains(&d))
}

fn group(bytes: &[u8], start: usize) -> usize {
    bytes[start..].iter().position(|byte| !byte.is_ascii_digit()).map_or(bytes.len(), |n| start + n)
}

/// Returns where the next group begins, if one sign only stands before it.
fn separator(bytes: &[u8], at: usize, sign: Option<&[u8]>) -> Option<usize> {
    let length = match bytes.get(at..)? {
        [b' ' | b'.' | b'-', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        _ => return None,
    };
    let same = sign.is_none_or(|sign| *sign == bytes[at..at + length]);
    let next = at + length;
    (same && bytes.get(next).is_some_and(u8::is_ascii_digit)).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_joined() {
        let found = |text: &str| {
            runs(text, 4).into_iter().map(|run| run.digits).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(found("gọi 0912 345 678 hoặc 0912.345.679, 12 người"), "0912345678 0912345679");
        assert_eq!(found("0912345678 0912345679"), "0912345678 0912345679");
        assert_eq!(found("18.11.2026 0912 345 678"), "18112026 0912345678");
        assert_eq!(found("năm 2026; 3 4 5 6"), "2026");
    }
}
