//! Names in running text, in whatever form they are written.
//!
//! Owns [`Forms`]: the ways to write names — in full, without the middle name, in capitals, without
//! marks, with the tone on either vowel, in an address — and the search for all of them at once.
//! It must not know who may be named.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::OnceLock;

use super::is_edge;
use super::search::Search;
use crate::text::fold::fold;

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
    /// The forms by their words, folded: many people may share a last word.
    by_words: HashMap<String, Vec<usize>>,
    /// The last words of the forms, folded.
    lasts: HashSet<String>,
    /// How many words a form has at most.
    length: usize,
    /// Longer names without any sign between their words.
    joined: Vec<(String, usize)>,
    search: OnceLock<Search>,
}

impl Forms {
    /// Makes ready to search for these.
    pub fn new(forms: Vec<Form>) -> Self {
        let mut by_words: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, form) in forms.iter().enumerate() {
            by_words.entry(fold(&form.words.join(" "))).or_default().push(index);
        }
        let lasts = forms.iter().filter_map(|form| form.words.last()).map(|word| fold(word));
        let lasts = lasts.collect();
        let length = forms.iter().map(|form| form.words.len()).max().unwrap_or_default();
        let long = forms.iter().filter(|form| form.words.len() > 2);
        let joined = long.map(|form| (fold(&form.words.concat()), form.whose)).collect();
        Self { forms, by_words, lasts, length, joined, search: OnceLock::new() }
    }

    /// Says whether there is nothing to search for.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// Returns the first place at which a name stands in a text, and whose it is. This is for
    /// many texts and few names.
    pub fn find(&self, text: &str) -> Option<(Range<usize>, usize)> {
        self.find_map(text, Some)
    }

    /// Returns the first place at which a name stands of which something can be made.
    pub fn find_map<T>(
        &self,
        text: &str,
        mut then: impl FnMut((Range<usize>, usize)) -> Option<T>,
    ) -> Option<T> {
        if self.forms.is_empty() {
            return None;
        }
        let search = self.search.get_or_init(|| {
            let lasts = self.forms.iter().filter_map(|form| form.words.last());
            Search::new(&lasts.flat_map(|word| spellings(word)).collect::<Vec<_>>())
        });
        search.find(text, |range| {
            let whole = is_edge(text, range.start) && is_edge(text, range.end);
            if whole { self.ending(text, range).and_then(&mut then) } else { None }
        })
    }

    /// Does the same for a few words and many names, which end with a word in capitals.
    pub fn find_in_few(&self, text: &str) -> Option<(Range<usize>, usize)> {
        let is_word = |c: char| c.is_alphanumeric();
        let mut at = 0;
        while let Some(start) = text[at..].find(is_word).map(|next| at + next) {
            let rest = &text[start..];
            let end = start + rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            let is_name = rest.starts_with(char::is_uppercase);
            let found = is_name.then(|| self.ending(text, start..end)).flatten();
            if found.is_some() {
                return found;
            }
            at = end;
        }
        None
    }

    /// Returns the name that ends with a word; of several the one that was given first.
    fn ending(&self, text: &str, word: Range<usize>) -> Option<(Range<usize>, usize)> {
        let is_cut = text[word.end..].starts_with(char::is_alphanumeric);
        if is_cut || !self.lasts.contains(&fold(&text[word.clone()])) {
            return None;
        }
        let (mut start, mut words, mut key) = (word.end, Vec::new(), String::new());
        let mut found: Option<(usize, usize)> = None;
        for _ in 0..self.length {
            let Some((at, before)) = word_before(text, start) else { break };
            start = at;
            let space = if words.is_empty() { "" } else { " " };
            words.insert(0, toned(before.to_lowercase()));
            key = format!("{}{space}{key}", fold(&words[0]));
            let forms = self.by_words.get(&key).into_iter().flatten();
            let first = forms.copied().find(|index| self.forms[*index].is(&words));
            let is_before = |index: &usize| found.is_none_or(|(first, _)| *index < first);
            found = first.filter(is_before).map(|index| (index, start)).or(found);
        }
        found.map(|(index, start)| (start..word.end, self.forms[index].whose))
    }

    /// Returns whose name stands in words without any sign between, as in a file's name.
    pub fn find_joined(&self, text: &str) -> Option<usize> {
        if self.joined.is_empty() {
            return None;
        }
        let joined: String = fold(text).chars().filter(char::is_ascii_alphanumeric).collect();
        let mut found = self.joined.iter().filter(|(name, _)| joined.contains(&**name));
        found.next().map(|(_, whose)| *whose)
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

/// Returns how a word may be written.
fn spellings(word: &str) -> Vec<String> {
    let old = TONES.iter().find_map(|(old, new)| {
        let start = word.strip_suffix(new)?;
        Some(format!("{start}{old}"))
    });
    let spelt = [Some(word.to_owned()), old, Some(fold(word))].into_iter().flatten();
    let cased = spelt.flat_map(|word| [capital(&word), word.to_uppercase(), word]);
    let mut spellings: Vec<_> = cased.collect();
    spellings.sort();
    spellings.dedup();
    spellings
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}

/// Returns the word before a place, no more than two signs away, and where it begins.
fn word_before(text: &str, end: usize) -> Option<(usize, &str)> {
    let head = text[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    let gap = text[head.len()..end].chars().count();
    let word = head.rsplit(|c: char| !c.is_alphanumeric()).next()?;
    (!word.is_empty() && gap <= 2).then(|| (head.len() - word.len(), word))
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
