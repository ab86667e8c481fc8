//! The letters of Vietnamese: which base letter and which tone each one is.
//!
//! Owns the table of the 134 letters beyond ASCII. It knows nothing of syllables, and takes
//! text in NFC only: a loose mark is no letter here.

/// The tones, in the order of dictionaries.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug, Default)]
pub enum Tone {
    /// Without a mark (ngang).
    #[default]
    Level,
    /// Grave (huyền).
    Huyen,
    /// Hook above (hỏi).
    Hoi,
    /// Tilde (ngã).
    Nga,
    /// Acute (sắc).
    Sac,
    /// Dot below (nặng).
    Nang,
}

impl Tone {
    /// Every tone, in the order of its number.
    pub const ALL: [Tone; 6] =
        [Tone::Level, Tone::Huyen, Tone::Hoi, Tone::Nga, Tone::Sac, Tone::Nang];
}

/// The twelve vowels with their six tones, small and capital.
const VOWELS: [[[char; 6]; 2]; 12] = [
    [['a', 'à', 'ả', 'ã', 'á', 'ạ'], ['A', 'À', 'Ả', 'Ã', 'Á', 'Ạ']],
    [['ă', 'ằ', 'ẳ', 'ẵ', 'ắ', 'ặ'], ['Ă', 'Ằ', 'Ẳ', 'Ẵ', 'Ắ', 'Ặ']],
    [['â', 'ầ', 'ẩ', 'ẫ', 'ấ', 'ậ'], ['Â', 'Ầ', 'Ẩ', 'Ẫ', 'Ấ', 'Ậ']],
    [['e', 'è', 'ẻ', 'ẽ', 'é', 'ẹ'], ['E', 'È', 'Ẻ', 'Ẽ', 'É', 'Ẹ']],
    [['ê', 'ề', 'ể', 'ễ', 'ế', 'ệ'], ['Ê', 'Ề', 'Ể', 'Ễ', 'Ế', 'Ệ']],
    [['i', 'ì', 'ỉ', 'ĩ', 'í', 'ị'], ['I', 'Ì', 'Ỉ', 'Ĩ', 'Í', 'Ị']],
    [['o', 'ò', 'ỏ', 'õ', 'ó', 'ọ'], ['O', 'Ò', 'Ỏ', 'Õ', 'Ó', 'Ọ']],
    [['ô', 'ồ', 'ổ', 'ỗ', 'ố', 'ộ'], ['Ô', 'Ồ', 'Ổ', 'Ỗ', 'Ố', 'Ộ']],
    [['ơ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ'], ['Ơ', 'Ờ', 'Ở', 'Ỡ', 'Ớ', 'Ợ']],
    [['u', 'ù', 'ủ', 'ũ', 'ú', 'ụ'], ['U', 'Ù', 'Ủ', 'Ũ', 'Ú', 'Ụ']],
    [['ư', 'ừ', 'ử', 'ữ', 'ứ', 'ự'], ['Ư', 'Ừ', 'Ử', 'Ữ', 'Ứ', 'Ự']],
    [['y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ'], ['Y', 'Ỳ', 'Ỷ', 'Ỹ', 'Ý', 'Ỵ']],
];

/// A letter taken apart.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Letter {
    /// The letter in lower case without its tone, as one byte: see [`code`].
    pub code: u8,
    /// The tone.
    pub tone: Tone,
    /// Whether it is a capital.
    pub capital: bool,
}

/// Codes of letters that ASCII lacks; an ASCII letter is its own code.
pub mod code {
    /// ă
    pub const A_BREVE: u8 = 0x80;
    /// â
    pub const A_HAT: u8 = 0x81;
    /// ê
    pub const E_HAT: u8 = 0x82;
    /// ô
    pub const O_HAT: u8 = 0x83;
    /// ơ
    pub const O_HORN: u8 = 0x84;
    /// ư
    pub const U_HORN: u8 = 0x85;
    /// đ
    pub const D_BAR: u8 = 0x86;
}

/// The code of each row of [`VOWELS`].
const ROW_CODES: [u8; 12] = [
    b'a',
    code::A_BREVE,
    code::A_HAT,
    b'e',
    code::E_HAT,
    b'i',
    b'o',
    code::O_HAT,
    code::O_HORN,
    b'u',
    code::U_HORN,
    b'y',
];

/// Where the two blocks of letters beyond ASCII lie; each is searched through its own table.
const LATIN: (u32, usize) = (0xC0, 0xF1);
const EXTRA: (u32, usize) = (0x1EA0, 0x5A);

/// The places of đ and Đ, which come after those of the vowels.
const SMALL_D: u8 = 144;
const CAPITAL_D: u8 = 145;

/// Row, case and place in [`VOWELS`], plus one; 0 is no letter of Vietnamese.
static LATIN_TABLE: [u8; LATIN.1] = table(LATIN.0);
static EXTRA_TABLE: [u8; EXTRA.1] = table(EXTRA.0);

const fn table<const N: usize>(start: u32) -> [u8; N] {
    let mut found = [0; N];
    let mut n = 0;
    while n < 12 * 2 * 6 {
        let c = VOWELS[n / 12][n / 6 % 2][n % 6] as u32;
        if c >= start && c < start + N as u32 {
            found[(c - start) as usize] = n as u8 + 1;
        }
        n += 1;
    }
    if start == LATIN.0 {
        found['đ' as usize - start as usize] = SMALL_D + 1;
        found['Đ' as usize - start as usize] = CAPITAL_D + 1;
    }
    found
}

/// What a quick look at a letter tells.
#[derive(Copy, Clone, Default)]
pub(super) struct Glimpse {
    /// Its code and its tone: the same for small and capital.
    pub(super) value: u16,
    /// The flags of [`glimpse`].
    pub(super) flags: u8,
}

/// What is known of a letter at a glance, as bits.
pub(super) mod glimpse {
    /// A vowel.
    pub(in super::super) const VOWEL: u8 = 1;
    /// A vowel with a tone that another vowel beside it might carry.
    pub(in super::super) const MOVABLE: u8 = 2;
    /// Some form of u.
    pub(in super::super) const U: u8 = 4;
    /// Some form of ơ.
    pub(in super::super) const O_HORN: u8 = 8;
    /// A small letter.
    pub(in super::super) const SMALL: u8 = 16;
    /// A letter, digit or underscore.
    pub(in super::super) const WORD: u8 = 32;
}

/// What is known of the characters of ASCII.
pub(super) static ASCII: [Glimpse; 128] = ascii();
/// What is known of the letters beyond, by their place.
static BEYOND: [Glimpse; 146] = beyond();

const fn ascii() -> [Glimpse; 128] {
    let mut table = [Glimpse { value: 0, flags: 0 }; 128];
    let mut byte = 0;
    while byte < 128 {
        let b = byte as u8;
        if b.is_ascii_alphanumeric() || b == b'_' {
            let small = if b.is_ascii_uppercase() { 0 } else { glimpse::SMALL };
            let vowel = match b | 0x20 {
                b'u' => glimpse::VOWEL | glimpse::U,
                b'a' | b'e' | b'i' | b'o' | b'y' => glimpse::VOWEL,
                _ => 0,
            };
            let value = if b == b'_' { b } else { b | 0x20 };
            table[byte] = Glimpse { value: value as u16, flags: glimpse::WORD | small | vowel };
        }
        byte += 1;
    }
    table
}

const fn beyond() -> [Glimpse; 146] {
    let mut table = [Glimpse { value: 0, flags: 0 }; 146];
    let mut n = 0;
    while n < 144 {
        let (code, tone) = (ROW_CODES[n / 12], n % 6);
        let mut flags = glimpse::WORD | glimpse::VOWEL;
        if n / 6 % 2 == 0 {
            flags |= glimpse::SMALL;
        }
        if code == b'u' {
            flags |= glimpse::U;
        }
        if code == code::O_HORN {
            flags |= glimpse::O_HORN;
        }
        // â, ê, ơ and their like take the tone whatever stands beside; ư gives it to ơ.
        if tone > 0 && (code < 0x80 || code == code::U_HORN) {
            flags |= glimpse::MOVABLE;
        }
        table[n] = Glimpse { value: code as u16 | (tone as u16) << 8, flags };
        n += 1;
    }
    let d = code::D_BAR as u16;
    table[SMALL_D as usize] = Glimpse { value: d, flags: glimpse::WORD | glimpse::SMALL };
    table[CAPITAL_D as usize] = Glimpse { value: d, flags: glimpse::WORD };
    table
}

/// Looks at the letter beyond ASCII at the start of some UTF-8, and tells its length.
#[inline]
pub(super) fn look(bytes: &[u8]) -> Option<(Glimpse, usize)> {
    let (n, length) = match *bytes {
        [first @ 0xC3..=0xC6, second, ..] => {
            let c = usize::from(first & 0x1F) << 6 | usize::from(second & 0x3F);
            (*LATIN_TABLE.get(c.wrapping_sub(LATIN.0 as usize))?, 2)
        }
        [0xE1, second, third, ..] => {
            let c = 0x1000 | usize::from(second & 0x3F) << 6 | usize::from(third & 0x3F);
            (*EXTRA_TABLE.get(c.wrapping_sub(EXTRA.0 as usize))?, 3)
        }
        _ => return None,
    };
    Some((*BEYOND.get(usize::from(n.checked_sub(1)?))?, length))
}

/// Takes a letter of the Vietnamese alphabet apart; F, J, W and Z count as letters, too.
#[inline]
pub fn letter(c: char) -> Option<Letter> {
    if c.is_ascii() {
        let byte = c as u8;
        return byte.is_ascii_alphabetic().then(|| Letter {
            code: byte.to_ascii_lowercase(),
            tone: Tone::Level,
            capital: byte.is_ascii_uppercase(),
        });
    }
    if matches!(c, 'đ' | 'Đ') {
        return Some(Letter { code: code::D_BAR, tone: Tone::Level, capital: c == 'Đ' });
    }
    let n = usize::from(place(c)?);
    Some(Letter { code: ROW_CODES[n / 12], tone: Tone::ALL[n % 6], capital: n / 6 % 2 == 1 })
}

/// Tells whether Vietnamese alone, of the languages around, writes this letter.
///
/// Ă, Đ, Ĩ, Ũ, Ơ, Ư and all that lie in U+1EA0 to U+1EF9: no old encoding produces them.
pub fn is_telling(c: char) -> bool {
    c > '\u{FF}' && letter(c).is_some()
}

/// Returns the letter without its tone and the tone, its case kept; `None` for a consonant.
pub fn untoned(c: char) -> Option<(char, Tone)> {
    let n = usize::from(match c {
        'a'..='z' | 'A'..='Z' => return "aeiouyAEIOUY".contains(c).then_some((c, Tone::Level)),
        _ => place(c)?,
    });
    Some((VOWELS[n / 12][n / 6 % 2][0], Tone::ALL[n % 6]))
}

/// Puts a tone on a vowel that has none, its case kept; other characters stay as they are.
pub fn with_tone(c: char, tone: Tone) -> char {
    let rows = VOWELS.iter().flatten();
    let row = rows.into_iter().find(|row| row[0] == c);
    row.map_or(c, |row| row[tone as usize])
}

/// Returns the small letter of a code.
pub fn from_code(code: u8) -> char {
    match ROW_CODES.iter().position(|known| *known == code) {
        Some(row) => VOWELS[row][0][0],
        None if code == code::D_BAR => 'đ',
        None => char::from(code),
    }
}

/// Returns the place of a vowel beyond ASCII, counted over [`VOWELS`].
#[inline]
fn place(c: char) -> Option<u8> {
    let in_table = |start: u32, table: &[u8]| {
        let at = (c as u32).checked_sub(start)?;
        table.get(at as usize)?.checked_sub(1).filter(|place| *place < SMALL_D)
    };
    in_table(LATIN.0, &LATIN_TABLE).or_else(|| in_table(EXTRA.0, &EXTRA_TABLE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::fold;

    #[test]
    fn every_letter_comes_apart_and_together() {
        let mut beyond = 0;
        for (row, cases) in VOWELS.iter().enumerate() {
            for (capital, tones) in [false, true].into_iter().zip(cases) {
                for (tone, c) in Tone::ALL.into_iter().zip(tones) {
                    let want = Letter { code: ROW_CODES[row], tone, capital };
                    assert_eq!(letter(*c), Some(want), "{c}");
                    assert_eq!(untoned(*c), Some((tones[0], tone)), "{c}");
                    assert_eq!(with_tone(tones[0], tone), *c);
                    assert_eq!(fold(&c.to_string()), fold(&from_code(ROW_CODES[row]).to_string()));
                    assert_eq!(c.is_uppercase(), capital);
                    beyond += usize::from(!c.is_ascii());
                }
            }
        }
        assert_eq!(beyond + 2, 134);
        assert_eq!(from_code(code::D_BAR), 'đ');
    }

    #[test]
    fn a_glance_tells_the_same() {
        for c in '\0'..='\u{2000}' {
            let text = c.to_string();
            let (seen, length) = match c {
                '\0'..='\u{7F}' => (Some(ASCII[c as usize]), 1),
                _ => look(text.as_bytes()).map_or((None, 0), |(seen, length)| (Some(seen), length)),
            };
            let seen = seen.filter(|seen| seen.flags & glimpse::WORD != 0);
            let letter = letter(c);
            assert_eq!(seen.is_some(), letter.is_some() || c.is_ascii_digit() || c == '_', "{c}");
            if let (Some(seen), Some(letter)) = (seen, letter) {
                assert_eq!(length, c.len_utf8());
                assert_eq!(seen.value, u16::from(letter.code) | (letter.tone as u16) << 8);
                assert_eq!(seen.flags & glimpse::SMALL == 0, letter.capital, "{c}");
                assert_eq!(seen.flags & glimpse::VOWEL != 0, untoned(c).is_some(), "{c}");
            }
        }
    }

    #[test]
    fn other_characters_are_no_letters() {
        for c in ['ñ', 'ö', 'ð', 'Ð', 'µ', '1', ' ', '\u{301}', 'ạ'.to_ascii_uppercase(), 'х']
        {
            assert_eq!(letter(c).is_some(), c == 'ạ', "{c}");
        }
        assert!(is_telling('đ') && is_telling('ế') && is_telling('Ũ'));
        assert!(!is_telling('é') && !is_telling('ô') && !is_telling('d') && !is_telling('ö'));
        assert_eq!((untoned('b'), untoned('đ'), with_tone('b', Tone::Sac)), (None, None, 'b'));
    }
}
