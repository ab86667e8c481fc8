//! Home addresses: house numbers where somebody lives.
//!
//! Owns the words that make of a number the number of a home. The number of an office, a hall or
//! a shop is for everyone; a village or a ward alone is where thousands live.

use std::ops::Range;

use super::digits::first_digit;
use super::{before, sentence};

/// How far before a number the word for living may stand, in bytes.
const REACH: usize = 72;

/// What a house's number follows, in lower case; each says by itself that it is a house.
const HOUSE: &[&str] = &["số nhà", "nhà số", "house no.", "house no", "house number"];

/// What a number of an address follows.
const NUMBER: &[&str] =
    &["số", "ngõ", "ngách", "hẻm", "kiệt", "no.", "no", "number", "lane", "alley"];

/// Words for living somewhere.
const LIVING: &[&str] = &[
    "trú tại",
    "trú ở",
    "trú quán",
    "thường trú",
    "tạm trú",
    "ngụ tại",
    "ngụ ở",
    "ngụ số",
    "cư ngụ",
    "sống tại",
    "sống ở",
    "nhà ở",
    "nhà riêng",
    "chỗ ở",
    "nơi ở",
    "hộ khẩu",
    "nhà tại",
    "residing at",
    "resides at",
    "resident at",
    "residing in",
    "lives at",
    "living at",
    "lived at",
    "home address",
    "permanent address",
    "her home at",
    "his home at",
    "home is at",
    "their home at",
];

/// Words after which a number may follow at once.
const DIRECT: &[&str] = &[
    "residing at",
    "resides at",
    "lives at",
    "living at",
    "lived at",
    "home address",
    "home address is",
    "permanent address",
    "her home at",
    "his home at",
    "home is at",
    "their home at",
];

/// What has a number and is no house.
const GROUPS: &[&str] = &["phố số", "thôn số", "tổ số", "khu số", "xóm số", "ấp số", "cụm số"];

/// Words of a sentence whose address is everyone's business.
const PUBLIC: &[&str] = &[
    "trụ sở",
    "văn phòng",
    "cơ quan",
    "nhà văn hóa",
    "nhà văn hoá",
    "hội trường",
    "trạm y tế",
    "bưu điện",
    "ngân hàng",
    "công ty",
    "bộ phận một cửa",
    "trung tâm",
    "thư viện",
    "toà soạn",
    "tòa soạn",
    "tiếp công dân",
    "đường dây nóng",
    "địa điểm tổ chức",
    "cửa hàng",
    "hợp tác xã",
    "office",
    "headquarters",
    "hall",
    "centre",
    "company",
    "bank",
    "library",
    "clinic",
    "shop",
    "co-operative",
    "cooperative",
    "căn nhà",
    "nhà đại đoàn kết",
    "great unity",
    "handed over",
];

/// The last words of [`HOUSE`], [`NUMBER`] and [`DIRECT`]: nothing else needs a closer look.
const LAST: &[&str] = &[
    "ố", "Ố", "õ", "Õ", "ách", "ÁCH", "ẻm", "iệt", "hà", "HÀ", "no", "No", "NO", "umber", "ane",
    "lley", "at", "ess", "is",
];

/// Finds the home addresses of a text.
pub fn homes(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut homes: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some(at) = first_digit(bytes, from) {
        let tail = text[at..].trim_start_matches(|c: char| c.is_ascii_digit() || c == '/');
        from = text.len() - tail.len();
        let before = text[..at].trim_end_matches([' ', '\u{a0}', ':', '.']);
        let far = homes.last().is_none_or(|last| at >= last.end + REACH);
        if far && from - at <= 8 && LAST.iter().any(|last| before.ends_with(last)) {
            homes.extend(home(text, at).map(|start| start..from));
        }
    }
    homes
}

/// Returns where an address that ends in a number begins.
fn home(text: &str, at: usize) -> Option<usize> {
    let near = before(text, at, REACH);
    let lower = near.to_lowercase();
    // Offsets hold only where lower case is as long, as it is in both languages.
    let base = (lower.len() == near.len()).then_some(at - near.len())?;
    let spoken = lower.trim_end_matches([' ', '\u{a0}', ':']);
    let house = HOUSE.iter().find(|word| ends_with_word(spoken, word));
    let number = NUMBER.iter().find(|word| ends_with_word(spoken, word));
    let begin = lower.len() - sentence_part(&lower).len();
    let living =
        || LIVING.iter().filter_map(|word| Some((lower[begin..].rfind(word)? + begin, word)));
    if let Some(word) = house {
        let around = text[sentence(text, at)].to_lowercase();
        let public = PUBLIC.iter().any(|word| around.contains(word));
        return (!public).then(|| base + spoken.len() - word.len());
    }
    if number.is_some() {
        if GROUPS.iter().any(|group| spoken.ends_with(group)) {
            return None;
        }
        // “Phóng viên thường trú” is a correspondent, “Ban Thường trực” a board.
        let person = |(place, word): &(usize, &&str)| {
            let correspondent = ["phóng viên ", "văn phòng ", "cơ quan ", "đại diện "];
            **word != "thường trú" || !correspondent.iter().any(|b| lower[..*place].ends_with(b))
        };
        return living().find(person).map(|(place, _)| base + place);
    }
    let direct = DIRECT.iter().find(|word| ends_with_word(spoken, word))?;
    Some(base + spoken.len() - direct.len())
}

/// Returns what of a text belongs to the sentence at its end.
fn sentence_part(text: &str) -> &str {
    text.rsplit(['!', '?', ';', '\n']).next().unwrap_or(text)
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
}
