//! TCVN3, also called ABC: one byte a letter, shown by fonts whose names begin with “.Vn”.
//!
//! Owns the table, as the letters that a program sees which takes the bytes for Windows-1252.
//! The codes are those of TCVN 5712:1993 (VN2); the fonts of VN3 lack its capitals with a tone.
//! Capitals of whole texts lie in the font alone (.VnTimeH), so they come out small here.
//! U+00AD is “ư”: who cleans soft hyphens away before this has lost it.

/// The letters of the bytes A0 to FF, 16 a row; a dot stands for none.
const ROWS: [&str; 6] = [
    "·ĂÂÊÔƠƯĐăâêôơưđẰ",
    "·····àảãáạẲằẳẵắẴ",
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ",
    "éẹềểễếệìỉỄẾỒĩíịò",
    "Ổỏõóọồổỗốộờởỡớợù",
    "ỖủũúụừửữứựỳỷỹýỵỐ",
];

/// The bytes that the fonts in use leave empty: capitals with a tone.
const UNUSUAL: &[u8] = &[
    0xAF, 0xBA, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xCD, 0xD9, 0xDA, 0xDB, 0xE0, 0xF0, 0xFF,
];

/// Returns the letter that a character stands for.
pub(super) fn letter(c: char) -> Option<char> {
    // Some programs make the Greek letter of the micro sign.
    let byte = if c == 'μ' { 0xB5 } else { u8::try_from(u32::from(c)).ok()? };
    let at = usize::from(byte.checked_sub(0xA0)?);
    let found = ROWS.get(at / 16)?.chars().nth(at % 16)?;
    (found != '·').then_some(found)
}

/// Tells whether a character is one that the fonts in use have a letter for.
pub(super) fn is_usual(c: char) -> bool {
    letter(c).is_some() && !u8::try_from(u32::from(c)).is_ok_and(|byte| UNUSUAL.contains(&byte))
}

/// Returns the text with every letter of the table decoded.
pub(super) fn decode(text: &str) -> String {
    text.chars().map(|c| letter(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        let all: String = (0xA0..=0xFFu8).filter_map(|byte| letter(char::from(byte))).collect();
        let mut letters: Vec<char> = all.chars().collect();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), all.chars().count(), "a letter twice");
        // 67 small letters beyond ASCII, the seven plain capitals, and 16 with a tone.
        assert_eq!(letters.len(), 67 + 7 + 16);
        assert_eq!(letters.iter().filter(|c| c.is_lowercase()).count(), 67);
        assert!(is_usual('µ') && is_usual('\u{AD}') && !is_usual('À') && !is_usual('°'));
    }

    #[test]
    fn known_texts_are_read() {
        assert_eq!(
            decode("Céng hoµ x· héi chñ nghÜa ViÖt Nam"),
            "Cộng hoà xã hội chủ nghĩa Việt Nam"
        );
        assert_eq!(decode("§éc lËp - Tù do - H¹nh phóc"), "Độc lập - Tự do - Hạnh phúc");
        assert_eq!(decode("n\u{AD}íc, t\u{AD}\u{AC}ng l»ng"), "nước, tương lằng");
        assert_eq!(decode("hoμ ÿ 5° ñ"), "hoà Ố 5° ủ");
    }
}
