//! Vietnamese sorting: keys that compare as bytes, and the letters of an index.
//!
//! The order is CLDR's standard one for `vi` (a ă â b … d đ e ê …, and a tone only decides
//! between words that are otherwise alike). Byte order is wrong for every Vietnamese list, and
//! the "traditional" order (ch, gh, kh as letters) is not used. English lists sort well by it
//! too, so there is one collator and not one per language.

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_normalizer::DecomposingNormalizerBorrowed;

const NFD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfd();

/// Below every byte of a sort key, so that a name sorts before its continuations.
const KEY_END: u8 = 0;

/// Makes sort keys.
#[derive(Debug)]
pub struct Collator(CollatorBorrowed<'static>);

impl Collator {
    /// Loads the Vietnamese order.
    pub fn new() -> Collator {
        let vi = icu_locale::locale!("vi").into();
        let collator = CollatorBorrowed::try_new(vi, CollatorOptions::default());
        Collator(collator.expect("ICU's compiled data has Vietnamese"))
    }

    /// Returns bytes that order as the texts do.
    ///
    /// Keys are for sorting in memory: another version of ICU may give others.
    pub fn key(&self, text: &str) -> Box<[u8]> {
        let mut key = Vec::with_capacity(text.len() * 2);
        self.push(text, &mut key);
        key.into()
    }

    /// Returns the sort key of a person: by given name, then family name, then middle name.
    ///
    /// Each part is decided in full before the next counts: every An comes before every Ánh.
    pub fn name_key(&self, family: &str, middle: &str, given: &str) -> Box<[u8]> {
        let mut key = Vec::with_capacity(64);
        for part in [given, family, middle] {
            self.push(part, &mut key);
            key.push(KEY_END);
        }
        key.into()
    }

    /// Returns the letter of an index under which a text stands, or `#`.
    ///
    /// The letters are the Vietnamese ones, with Ă Â Đ Ê Ô Ơ Ư apart, and F J W Z. Quotation
    /// marks and spaces at the start are passed over.
    pub fn index_letter(&self, text: &str) -> char {
        let mut chars = NFD.normalize_iter(text.chars()).skip_while(|c| !c.is_alphanumeric());
        let base = match chars.next() {
            Some('đ' | 'Đ' | 'ð' | 'Ð') => return 'Đ',
            Some(c) if c.is_ascii_alphabetic() => c.to_ascii_uppercase(),
            _ => return '#',
        };
        // The marks follow their letter; a tone may stand between it and the one looked for.
        let mut marks = chars.take_while(|c| ('\u{300}'..='\u{36F}').contains(c));
        let letter = marks.find_map(|mark| match (base, mark) {
            ('A', '\u{306}') => Some('Ă'),
            ('A', '\u{302}') => Some('Â'),
            ('E', '\u{302}') => Some('Ê'),
            ('O', '\u{302}') => Some('Ô'),
            ('O', '\u{31B}') => Some('Ơ'),
            ('U', '\u{31B}') => Some('Ư'),
            _ => None,
        });
        letter.unwrap_or(base)
    }

    fn push(&self, text: &str, key: &mut Vec<u8>) {
        // Writing to a vector cannot fail: its error type has no values.
        let Ok(()) = self.0.write_sort_key_to(text, key);
    }
}

impl Default for Collator {
    fn default() -> Collator {
        Collator::new()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::normalize::nfc;

    /// Checks that each text sorts strictly after the one before.
    fn check<T: std::fmt::Debug>(sorted: &[T], key: impl Fn(&T) -> Box<[u8]>) {
        for pair in sorted.windows(2) {
            assert!(key(&pair[0]) < key(&pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn words_sort_as_in_a_vietnamese_dictionary() {
        let collator = Collator::new();
        check(&["An", "Anh", "Ánh", "Ăn", "Ân", "Dung", "Dũng", "Đan", "Đỗ"], |t| {
            collator.key(t)
        });
        check(&["a", "à", "ả", "ã", "á", "ạ", "ă", "â", "b"], |t| collator.key(t));
        check(&["d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "v"], |t| collator.key(t));
        check(&["", "thôn 1", "Thôn Thượng", "Thôn Trúc"], |t| collator.key(t));
        assert_eq!(collator.key("Ước"), collator.key("U\u{31B}o\u{31B}\u{301}c"));
    }

    #[test]
    fn people_sort_by_given_name() {
        let collator = Collator::new();
        let people = [
            ("Nguyễn", "Văn", "An"),
            ("Bùi", "Ngọc", "Ánh"),
            ("Hoàng", "Thị", "Ân"),
            ("Lê", "Thị Kim", "Dung"),
            ("Phạm", "Tiến", "Dũng"),
            ("Đỗ", "Linh", "Đan"),
            ("Trần", "Xuân", "Hoà"),
            ("Vũ", "Thị", "Hòa"),
            ("Đặng", "Thị", "Thuý"),
            ("Ngô", "Đình", "Ước"),
            ("Cao", "Như", "Ý"),
            ("Đinh", "Hải", "Yến"),
        ];
        check(&people, |(family, middle, given)| collator.name_key(family, middle, given));
        let same = [("An", "B", "Hoà"), ("Đỗ", "", "Hoà"), ("Đỗ", "A", "Hoà"), ("An", "A", "Hòa")];
        check(&same, |(family, middle, given)| collator.name_key(family, middle, given));
    }

    #[test]
    fn index_letters_are_the_vietnamese_alphabet() {
        let collator = Collator::new();
        for (text, want) in [
            ("ánh", 'A'),
            ("Ắng", 'Ă'),
            ("ậu", 'Â'),
            ("đan", 'Đ'),
            ("Ðặng", 'Đ'),
            ("Ễ", 'Ê'),
            ("ộp", 'Ô'),
            ("Ợ", 'Ơ'),
            ("Ước", 'Ư'),
            ("“Vì người nghèo”", 'V'),
            ("Zalo", 'Z'),
            ("Yến", 'Y'),
            ("Örebro", 'O'),
            ("12 khu dân cư", '#'),
            ("日本", '#'),
            ("", '#'),
        ] {
            assert_eq!(collator.index_letter(text), want, "{text}");
            assert_eq!(collator.index_letter(&NFD.normalize(text)), want, "{text}");
        }
    }

    proptest! {
        #[test]
        fn keys_agree_with_comparison(a in any::<String>(), b in "[a-yđêướ̀ ]{0,6}") {
            let collator = Collator::new();
            prop_assert_eq!(collator.key(&a).cmp(&collator.key(&b)), collator.0.compare(&a, &b));
            prop_assert_eq!(collator.key(&a), collator.key(&nfc(&a)));
            prop_assert!(!collator.key(&a).contains(&KEY_END));
        }
    }
}
