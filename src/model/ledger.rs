//! The translation ledger: what of its source a translation was made from.
//!
//! Owns [`Ledger`], which stands in a translation's front matter under `source`, [`Mark`], the
//! short hash of a block of words. The words of a block count, not its place, its markup or its
//! white space. How a source and a ledger differ is for [`compare()`] to say. It must not write
//! files.

mod compare;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::Entry;
use super::passage::Part;
use crate::diag;
use crate::syntax::record::{Field, Origin, Reading};
use crate::syntax::schema::Schema;
use crate::syntax::yaml::{Node, Value};
use crate::text::lang::Lang;

pub use compare::{Change, Difference, State, align, compare, in_step, state};

/// The letters of a mark: no vowels, so that no mark is a word or a number.
const LETTERS: &[u8; 20] = b"bcdfghjklmnpqrstvwxz";

/// How many letters a mark has: 20^8 are some 2^34.
const LENGTH: usize = 8;

/// The short hash of a block's words.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Mark([u8; LENGTH]);

impl Mark {
    /// Returns the mark of words. White space counts as one space wherever it is.
    pub fn of(words: &str) -> Self {
        let mut hasher = blake3::Hasher::new();
        for (index, word) in words.split_whitespace().enumerate() {
            if index > 0 {
                hasher.update(b" ");
            }
            hasher.update(word.as_bytes());
        }
        let hash = hasher.finalize();
        let (bytes, _) = hash.as_bytes().split_first_chunk::<8>().expect("32 bytes");
        let mut rest = u64::from_le_bytes(*bytes);
        Self(std::array::from_fn(|_| {
            let letter = LETTERS[(rest % LETTERS.len() as u64) as usize];
            rest /= LETTERS.len() as u64;
            letter
        }))
    }

    fn parse(text: &str) -> Option<Self> {
        let letters = text.as_bytes().try_into().ok()?;
        let known = |letters: &[u8; LENGTH]| letters.iter().all(|one| LETTERS.contains(one));
        Some(letters).filter(known).map(Self)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|letter| write!(f, "{}", char::from(*letter)))
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What one block was translated from, and a later wording of it that needs no other translation.
/// Written `bcdfghjk`, or `bcdfghjk~lmnpqrst` with a later wording.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub struct Stamp {
    /// The words that were translated.
    pub made_from: Mark,
    /// Words that differ in nothing that a translation has to follow.
    pub minor: Option<Mark>,
}

impl Stamp {
    /// Says whether the translation is current for these words.
    pub fn covers(self, mark: Mark) -> bool {
        self.made_from == mark || self.minor == Some(mark)
    }

    fn parse(text: &str) -> Option<Self> {
        let (made_from, minor) = match text.split_once('~') {
            Some((made_from, minor)) => (made_from, Some(Mark::parse(minor)?)),
            None => (text, None),
        };
        Some(Self { made_from: Mark::parse(made_from)?, minor })
    }
}

impl From<Mark> for Stamp {
    fn from(made_from: Mark) -> Self {
        Self { made_from, minor: None }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.made_from)?;
        self.minor.map_or(Ok(()), |minor| write!(f, "~{minor}"))
    }
}

impl Field for Stamp {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let text = Arc::<str>::read(node, key, reading)?;
        Self::parse(&text).or_else(|| reading.bad(diag::BAD_MARK, node, key, &text))
    }

    fn schema() -> Schema {
        Schema::Text
    }
}

/// A difference between languages that an editor says is right: the mark of what was compared, and
/// its place.
#[derive(Clone, Debug)]
pub struct Acknowledged {
    /// The mark.
    pub mark: Mark,
    /// Where it stands.
    pub origin: Arc<Origin>,
    /// The number of its node there.
    pub number: u32,
}

impl Field for Acknowledged {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let text = Arc::<str>::read(node, key, reading)?;
        let mark = Mark::parse(&text);
        let mark = mark.or_else(|| reading.bad(diag::BAD_MARK, node, key, &text))?;
        Some(Self { mark, origin: Arc::clone(&reading.origin), number: node.number })
    }

    fn schema() -> Schema {
        Schema::Text
    }
}

/// What a translation was made from.
#[derive(Clone, Eq, PartialEq, Debug, Default)]
pub struct Ledger {
    /// Parts of the front matter, by their [keys](Part::key).
    pub parts: BTreeMap<Arc<str>, Stamp>,
    /// The blocks of the text, in the order they had.
    pub body: Vec<Stamp>,
}

/// So many characters stand on a line of it.
const LINE_MAX: usize = 86;

/// The key of the text's blocks.
const BODY: &str = "body";

impl Field for Ledger {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        let Value::Map(map) = &node.value else {
            return reading.wrong_type(node, key, "type-mapping");
        };
        let mut ledger = Self::default();
        for (key, node) in map {
            if &*key.name == BODY {
                ledger.body = Vec::read(node, &key.name, reading)?;
            } else if let Some(stamp) = Stamp::read(node, &key.name, reading) {
                ledger.parts.insert(Arc::clone(&key.name), stamp);
            }
        }
        Some(ledger)
    }

    fn schema() -> Schema {
        Schema::Any
    }
}

impl Ledger {
    /// Returns it as lines of front matter, the key with a remark beside it.
    pub fn to_yaml(&self, remark: &str) -> String {
        let mut yaml = format!("source: # {remark}\n");
        for (key, stamp) in &self.parts {
            let plain = key.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let quoted = serde_json::Value::from(&**key).to_string();
            let key = if plain { key } else { &*quoted };
            yaml.push_str(&format!("  {key}: {stamp}\n"));
        }
        let mut line = format!("  {BODY}: [");
        for (index, stamp) in self.body.iter().enumerate() {
            let stamp = stamp.to_string();
            if line.len() + stamp.len() > LINE_MAX {
                yaml.push_str(line.trim_end());
                yaml.push('\n');
                line = "    ".to_owned();
            }
            let last = index + 1 == self.body.len();
            line.push_str(&stamp);
            line.push_str(if last { "" } else { ", " });
        }
        yaml + &line + "]\n"
    }

    /// Returns the ledger of a translation that is current.
    pub fn of(entry: &Entry, source: Lang) -> Self {
        let mut ledger = Self::default();
        for passage in entry.passages(source) {
            let stamp = Mark::of(passage.text).into();
            match passage.part {
                Part::Block(_) => ledger.body.push(stamp),
                part => _ = ledger.parts.insert(part.key().into(), stamp),
            }
        }
        ledger
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_of_words_alone() {
        assert_eq!(Mark::of(" Một\n đoạn  "), Mark::of("Một đoạn"));
        assert_ne!(Mark::of("Một đoạn"), Mark::of("Một đoàn"));
        let mark = Mark::of("Một đoạn").to_string();
        assert_eq!(Mark::parse(&mark), Some(Mark::of("Một đoạn")));
        for wrong in ["", "bcdfghj", "bcdfghjkl", "abcdfghj", "BCDFGHJK", "12345678"] {
            assert_eq!(Mark::parse(wrong), None, "{wrong}");
        }
        let stamp = Stamp { made_from: Mark::of("a"), minor: Some(Mark::of("b")) };
        assert_eq!(Stamp::parse(&stamp.to_string()), Some(stamp));
        assert!(stamp.covers(Mark::of("b")) && !stamp.covers(Mark::of("c")));
    }

    #[test]
    fn it_is_written_as_it_is_read() {
        let mut ledger = Ledger::default();
        ledger.parts.insert("title".into(), Mark::of("a").into());
        ledger.parts.insert("alt hoa “đẹp”.jpg".into(), Mark::of("b").into());
        ledger.body = (0..9).map(|number| Mark::of(&number.to_string()).into()).collect();
        let yaml = ledger.to_yaml("ghi chú");
        assert!(yaml.starts_with("source: # ghi chú\n"), "{yaml}");
        let node = crate::syntax::yaml::parse(&yaml).expect("YAML");
        let Value::Map(map) = node.value else { panic!("{yaml}") };
        let origin = crate::syntax::record::Origin { file: "a".into(), yaml: "".into(), line: 1 };
        let zone = jiff::tz::TimeZone::UTC;
        let reading = Reading::new(Arc::new(origin), "", Lang::En, &[], &zone);
        assert_eq!(Ledger::read(&map[0].1, "source", &reading), Some(ledger));
        assert!(yaml.lines().all(|line| line.len() < 90), "{yaml}");
    }
}
