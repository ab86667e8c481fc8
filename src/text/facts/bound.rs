//! Reads how words before a number bound it: "hơn", "nearly", "no more than", "chưa đến".
//!
//! Owns those words and what turns them around. Which bounds contradict is for `pairing`.

use super::lexicon::Word;
use super::reader::Reader;
use crate::text::lang::Lang;

/// Returns how the words before a fact bound it: over 1, about 0, under -1; "at least" is 2 and
/// "at most" -2, as exact numbers may follow these.
pub(super) fn hedge(reader: &Reader, at: usize) -> Option<i8> {
    let last = at.checked_sub(1)?;
    let earlier = last.checked_sub(1);
    let word = earlier.map_or(Word::Other, |at| reader.word(at));
    let before = earlier.map_or("", |at| reader.slice(at));
    let (bound, first) = match (reader.word(last), reader.lang) {
        (Word::Hedge(bound), _) => (bound, last),
        (Word::Than, _) => match word {
            Word::Hedge(bound) => (bound, last - 1),
            _ => return None,
        },
        // "trên 30 hộ", but not "118 trên 120".
        (Word::Of, Lang::Vi) if reader.slice(last).to_lowercase() == "trên" => (1, last),
        // "chưa đến 30", "không đầy một giờ", but not "không còn 30".
        (Word::To, Lang::Vi) if !matches!(reader.slice(last), "đến" | "tới") => return None,
        (Word::To | Word::Full, Lang::Vi) => return (word == Word::Not).then_some(-1),
        // "just after 9 p.m."
        (Word::Just(bound), _) => {
            return matches!(before, "just" | "Just" | "shortly" | "Shortly").then_some(bound);
        }
        (Word::Past, _) => return (before == "just").then_some(1),
        (Word::To, Lang::En) if matches!(before, "close" | "Close") => return Some(-1),
        (Word::To, Lang::En) if matches!(before, "up" | "Up") => return Some(-2),
        _ => return extreme(before, reader.slice(last)),
    };
    // "không quá 3 trang", "no more than 3 pages".
    let first = first.checked_sub(1);
    let turned = first.is_some_and(|at| match reader.lang {
        Lang::Vi => reader.word(at) == Word::Not,
        Lang::En => reader.word(at) == Word::Not || matches!(reader.slice(at), "no" | "No"),
    });
    Some(if turned { -bound } else { bound })
}

/// Reads "at least", "tối đa".
fn extreme(before: &str, last: &str) -> Option<i8> {
    match (before, last) {
        ("at" | "At", "least") | ("ít" | "Ít", "nhất") | ("tối" | "Tối", "thiểu") => {
            Some(2)
        }
        ("at" | "At", "most") | ("nhiều" | "Nhiều", "nhất") | ("tối" | "Tối", "đa") => {
            Some(-2)
        }
        _ => None,
    }
}
