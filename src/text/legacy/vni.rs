//! VNI for Windows: a letter of ASCII and a mark behind it, shown by fonts named “VNI-…”.
//!
//! Owns the rule, as the letters that a program sees which takes the bytes for Windows-1252.
//! A mark may be small or capital whatever its letter is, since people type both.

use crate::text::vietnamese::letter::{Tone, with_tone};

/// Marks that give a vowel its tone and nothing else.
const TONES: [(char, Tone); 5] =
    [('ù', Tone::Sac), ('ø', Tone::Huyen), ('û', Tone::Hoi), ('õ', Tone::Nga), ('ï', Tone::Nang)];

/// Marks that make â, ê, ô of a, e, o, with a tone.
const HATS: [(char, Tone); 6] = [
    ('â', Tone::Level),
    ('á', Tone::Sac),
    ('à', Tone::Huyen),
    ('å', Tone::Hoi),
    ('ã', Tone::Nga),
    ('ä', Tone::Nang),
];

/// Marks that make ă of a, with a tone.
const BREVES: [(char, Tone); 6] = [
    ('ê', Tone::Level),
    ('é', Tone::Sac),
    ('è', Tone::Huyen),
    ('ú', Tone::Hoi),
    ('ü', Tone::Nga),
    ('ë', Tone::Nang),
];

/// Letters that are one character; ô and ö take a mark of [`TONES`] like any vowel.
const SINGLES: [(char, char); 8] = [
    ('ô', 'ơ'),
    ('ö', 'ư'),
    ('ñ', 'đ'),
    ('í', 'í'),
    ('ì', 'ì'),
    ('æ', 'ỉ'),
    ('ó', 'ĩ'),
    ('ò', 'ị'),
];

/// The ninth letter that is one character; it alone ends the alphabet.
const Y_NANG: char = 'î';

/// Returns the letter at the start of a text, and how many characters it takes up.
pub(super) fn letter(c: char, next: Option<char>) -> Option<(char, usize)> {
    let small = lower(c);
    let base = single(small).unwrap_or(small);
    let sized = |found: char| if small == c { found } else { upper(found) };
    if let Some(found) = next.map(lower).and_then(|mark| marked(base, mark)) {
        return Some((sized(found), 2));
    }
    single(small).map(|found| (sized(found), 1))
}

/// Returns the text with every letter of the rule decoded.
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match letter(c, rest.clone().next()) {
            Some((found, count)) => {
                decoded.push(found);
                if count == 2 {
                    rest.next();
                }
            }
            None => decoded.push(c),
        }
    }
    decoded
}

fn single(c: char) -> Option<char> {
    if c == Y_NANG {
        return Some('ỵ');
    }
    SINGLES.iter().find(|(known, _)| *known == c).map(|(_, found)| *found)
}

/// Joins a vowel and the mark behind it.
fn marked(base: char, mark: char) -> Option<char> {
    let tone = |marks: &[(char, Tone)]| {
        marks.iter().find(|(known, _)| *known == mark).map(|(_, tone)| *tone)
    };
    if let Some(tone) = tone(&TONES) {
        return "aeouyơư".contains(base).then(|| with_tone(base, tone));
    }
    let hatted = match base {
        'a' => 'â',
        'e' => 'ê',
        'o' => 'ô',
        _ => return None,
    };
    if let Some(tone) = tone(&HATS) {
        return Some(with_tone(hatted, tone));
    }
    let tone = tone(&BREVES).filter(|_| base == 'a')?;
    Some(with_tone('ă', tone))
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn upper(c: char) -> char {
    c.to_uppercase().next().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_texts_are_read() {
        for (vni, want) in [
            ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
            ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
            ("ÑÖÔØNG, Aùo, AÙO, kyõ só, Myø", "ĐƯỜNG, Áo, ÁO, kỹ sĩ, Mỳ"),
            ("chæ thò, lyù, kyø, tî, ñaëc bieät, baéc", "chỉ thị, lý, kỳ, tỵ, đặc biệt, bắc"),
            ("moät traêm naêm möôi", "một trăm năm mươi"),
            ("plain text 12", "plain text 12"),
        ] {
            assert_eq!(decode(vni), want, "{vni}");
        }
    }
}
