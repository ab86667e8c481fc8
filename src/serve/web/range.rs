//! A part of a file, as a `Range` header asks for it.
//!
//! Owns reading that header. It must not know whether the file may be sent in parts at all.

/// What is to be sent.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) enum Part {
    /// Everything: no part was asked for, or not in a way that has to be followed.
    Whole,
    /// From the first byte to the last, both counted.
    Bytes(usize, usize),
    /// Nothing: the part lies beyond the end.
    Beyond,
}

/// Reads a `Range` header for a file of a length. Several ranges at once get the whole file,
/// which RFC 9110 (14.2) allows: nobody but a test asks a preview for them.
pub(super) fn part(header: Option<&str>, length: usize) -> Part {
    let asked = header.and_then(|header| {
        let (unit, set) = header.split_once('=')?;
        unit.trim().eq_ignore_ascii_case("bytes").then_some(set.trim())
    });
    let Some((first, last)) = asked.and_then(|set| set.split_once('-')) else {
        return Part::Whole;
    };
    match (number(first), number(last)) {
        _ if first.contains(',') || last.contains(',') => Part::Whole,
        (None, Some(suffix)) if first.is_empty() => match suffix.min(length) {
            0 => Part::Beyond,
            count => Part::Bytes(length - count, length - 1),
        },
        (Some(first), None) if last.is_empty() => span(first, length, length),
        (Some(first), Some(last)) if first <= last => span(first, last, length),
        _ => Part::Whole,
    }
}

fn span(first: usize, last: usize, length: usize) -> Part {
    if first < length { Part::Bytes(first, last.min(length - 1)) } else { Part::Beyond }
}

/// Reads a whole number; one too large for the machine is as good as the largest.
fn number(text: &str) -> Option<usize> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_rfc_has_it() {
        for (header, want) in [
            ("bytes=0-3", Part::Bytes(0, 3)),
            ("bytes=4-", Part::Bytes(4, 9)),
            ("bytes=4-99", Part::Bytes(4, 9)),
            ("Bytes = 9-9", Part::Bytes(9, 9)),
            ("bytes=-3", Part::Bytes(7, 9)),
            ("bytes=-99", Part::Bytes(0, 9)),
            ("bytes=-0", Part::Beyond),
            ("bytes=10-", Part::Beyond),
            ("bytes=99999999999999999999999-", Part::Beyond),
            ("bytes=0-99999999999999999999999", Part::Bytes(0, 9)),
            ("bytes=3-2", Part::Whole),
            ("bytes=0-1,4-5", Part::Whole),
            ("bytes=a-b", Part::Whole),
            ("bytes=-", Part::Whole),
            ("bytes=+1-2", Part::Whole),
            ("pages=1-2", Part::Whole),
            ("bytes", Part::Whole),
        ] {
            assert_eq!(part(Some(header), 10), want, "{header}");
        }
        assert_eq!(part(None, 10), Part::Whole);
        assert_eq!(part(Some("bytes=0-"), 0), Part::Beyond);
    }
}
