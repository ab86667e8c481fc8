//! Names in running text, in whatever form they are written.
//!
//! Owns [`Forms`]: the ways to write names — in full, without the middle name, in capitals, without
//! marks, with the tone on either vowel, in an address — and the search for all of them at once.
//! It must not know who may be named.

use std::ops::Range;

use aho_corasick::AhoCorasick;

use crate::text::fold::fold;

/// What may stand between two words of a name.
const SEPARATORS: &[&str] = &[" ", "\n", "\u{a0}", "-", "_", "  ", "."];

/// Vowels with a tone on the first of two, and the same with it on the second.
const TONES: &[(&str, &str)] = &[
    ("òa", "oà"),
    ("óa", "oá"),
    ("ỏa", "oả"),
    ("õa", "oã"),
    ("ọa", "oạ"),
    ("òe", "oè"),
    ("óe", "oé"),
    ("ỏe", "oẻ"),
    ("õe", "oẽ"),
    ("ọe", "oẹ"),
    ("ùy", "uỳ"),
    ("úy", "uý"),
    ("ủy", "uỷ"),
    ("ũy", "uỹ"),
    ("ụy", "uỵ"),
];

/// One way to write a name: its words in lower case, with marks.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Form {
    /// Whose name it is.
    pub whose: usize,
    /// The words.
    pub words: Vec<String>,
}

impl Form {
    /// Returns the forms of a name: all its words, and the first and last of three or more. A
    /// single word is no name that could be told from a word.
    pub fn all(whose: usize, parts: &[impl AsRef<str>]) -> Vec<Self> {
        let words: Vec<_> = parts.iter().flat_map(|part| self::words(part.as_ref())).collect();
        let short = (parts.len() > 2 && words.len() > 2)
            .then(|| vec![words[0].clone(), words[words.len() - 1].clone()]);
        let forms = [Some(words), short].into_iter().flatten();
        forms.filter(|words| words.len() > 1).map(|words| Self { whose, words }).collect()
    }

    /// Says whether words are this name, each as it is or without marks.
    fn is(&self, words: &[String]) -> bool {
        let mut pairs = self.words.iter().zip(words);
        self.words.len() == words.len()
            && pairs.all(|(own, word)| own == word || word.is_ascii() && fold(own) == *word)
    }
}

/// Ways to write names, and the search for them.
#[derive(Debug)]
pub struct Forms {
    forms: Vec<Form>,
    finder: Option<AhoCorasick>,
    /// The form of each pattern.
    owners: Vec<usize>,
}

impl Forms {
    /// Makes ready to search for these.
    pub fn new(forms: Vec<Form>) -> Self {
        let mut patterns = Vec::new();
        let mut owners = Vec::new();
        for (index, form) in forms.iter().enumerate() {
            for pattern in endings(&form.words) {
                patterns.push(pattern);
                owners.push(index);
            }
        }
        let finder = (!patterns.is_empty()).then(|| AhoCorasick::new(patterns).ok()).flatten();
        Self { forms, finder, owners }
    }

    /// Says whether there is nothing to search for.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// Returns the first place at which a name stands in a text, and whose it is.
    pub fn find(&self, text: &str) -> Option<(Range<usize>, usize)> {
        let finder = self.finder.as_ref()?;
        finder.find_overlapping_iter(text).find_map(|found| {
            let form = &self.forms[self.owners[found.pattern().as_usize()]];
            let start = start_of(text, found.end(), form)?;
            Some((start..found.end(), form.whose))
        })
    }

    /// Returns whose name stands in words without any sign between, as in a file's name.
    pub fn find_joined(&self, text: &str) -> Option<usize> {
        let joined: String = fold(text).chars().filter(char::is_ascii_alphanumeric).collect();
        let long = self.forms.iter().filter(|form| form.words.len() > 2);
        let mut found = long.filter(|form| joined.contains(&fold(&form.words.concat())));
        found.next().map(|form| form.whose)
    }
}

/// Returns the words of a text in lower case, with tones where today's spelling has them.
pub fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| toned(word.to_lowercase())).collect()
}

/// Returns the initials of a name, by which editors know whom is meant and others do not.
pub fn initials(name: &str) -> String {
    let words = name.split_whitespace();
    let letters = words.filter_map(|word| word.chars().next()).map(|letter| format!("{letter}."));
    letters.collect::<Vec<_>>().join(" ")
}

/// Puts the tone of a syllable on the second of its two vowels.
fn toned(word: String) -> String {
    for (old, new) in TONES {
        if let Some(start) = word.strip_suffix(old) {
            return format!("{start}{new}");
        }
    }
    word
}

/// Returns how the last two words of a name may be written.
fn endings(words: &[String]) -> Vec<String> {
    let last = &words[words.len() - 2..];
    let old = last.iter().map(|word| {
        let found = TONES.iter().find_map(|(old, new)| Some((word.strip_suffix(new)?, old)));
        found.map_or_else(|| word.clone(), |(start, old)| format!("{start}{old}"))
    });
    let spelt = [last.to_vec(), old.collect(), last.iter().map(|word| fold(word)).collect()];
    let mut endings = Vec::new();
    for words in &spelt {
        let cased: [Vec<String>; 3] = [
            words.clone(),
            words.iter().map(|word| capital(word)).collect(),
            words.iter().map(|word| word.to_uppercase()).collect(),
        ];
        for words in &cased {
            endings.extend(SEPARATORS.iter().map(|separator| words.join(separator)));
        }
    }
    endings.sort();
    endings.dedup();
    endings
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}

/// Returns where a name that ends at a place begins, if all of it stands there.
fn start_of(text: &str, end: usize, form: &Form) -> Option<usize> {
    if text[end..].starts_with(char::is_alphanumeric) {
        return None;
    }
    let mut start = end;
    let mut found = Vec::new();
    for _ in &form.words {
        let head = text[..start].trim_end_matches(|c: char| !c.is_alphanumeric());
        let gap = text[head.len()..start].chars().count();
        let word = head.rsplit(|c: char| !c.is_alphanumeric()).next()?;
        if word.is_empty() || gap > 2 {
            return None;
        }
        start = head.len() - word.len();
        found.push(toned(word.to_lowercase()));
    }
    found.reverse();
    form.is(&found).then_some(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        let forms = Forms::new(Form::all(0, &["Đặng", "Thị", "Thuý"]));
        forms.find(text).map(|(range, _)| text[range].to_owned())
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        for (text, wanted) in [
            ("Chị Đặng Thị Thuý kể", "Đặng Thị Thuý"),
            ("chị Đặng Thị Thúy.", "Đặng Thị Thúy"),
            ("ĐẶNG THỊ THUÝ", "ĐẶNG THỊ THUÝ"),
            ("Dang Thi Thuy, a resident", "Dang Thi Thuy"),
            ("dang-thi-thuy-giup-ba-con", "dang-thi-thuy"),
            ("dang_thi_thuy.jpg", "dang_thi_thuy"),
            ("Đặng\nThị Thuý", "Đặng\nThị Thuý"),
            ("chị Đặng Thuý", "Đặng Thuý"),
        ] {
            assert_eq!(found(text).as_deref(), Some(wanted), "{text}");
        }
        for text in [
            "Đặng Thị Thủy",
            "Đặng Thị Thuỳ",
            "Đặng Thị Thuýnh",
            "chị Thuý",
            "Thị Thuý",
            "Đặng. Hôm nay, Thuý",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn joined_names_are_found() {
        let forms = Forms::new(Form::all(7, &["Đặng", "Thị", "Thuý"]));
        assert_eq!(forms.find_joined("content/people/DangThiThuy.jpg"), Some(7));
        assert_eq!(forms.find_joined("thuy.jpg"), None);
        assert_eq!(initials("Đặng Thị Thuý"), "Đ. T. T.");
    }
}
