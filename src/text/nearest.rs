//! The nearest known word to one that is not known, for the hints of diagnostics.
//!
//! Owns the distance and its limit. The sentence around the hint is the caller's.

use crate::text::fold::fold;

/// Returns the candidate most like the word, if one is near enough to be meant.
///
/// Near is a distance of 1 for words up to 4 characters, 2 up to 8, and 3 above; a change, a
/// missing or an extra character and two swapped neighbours count 1 each. Marks and case do not
/// count, since they are what people leave out. The same candidates give the same answer in any
/// order: of equally near ones the first in byte order.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = fold(word).chars().collect();
    let limit = match word.len() {
        0..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let folded: Vec<char> = fold(candidate).chars().collect();
            let near = folded.len().abs_diff(word.len()) <= limit;
            near.then(|| (distance(&word, &folded), candidate))
        })
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The optimal string alignment distance: Levenshtein's with swaps, no character edited twice.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut row = above.clone();
    for i in 1..=a.len() {
        row[0] = i;
        for j in 1..=b.len() {
            let change = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = change.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        // The oldest row becomes the next one to fill.
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let keys = ["title", "date", "goals", "summary", "địa bàn", "commendations"];
        for (word, want) in [
            ("tilte", Some("title")),
            ("Title", Some("title")),
            ("sumary", Some("summary")),
            ("dat", Some("date")),
            ("dia ban", Some("địa bàn")),
            ("comendtaion", Some("commendations")),
            ("tags", None),
            ("author", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, keys), want, "{word}");
            assert_eq!(nearest(word, keys.into_iter().rev()), want, "{word}");
        }
        assert_eq!(nearest("c9", ["c2", "c1"]), Some("c1"));
        assert_eq!(nearest("title", []), None);
    }

    fn check(a: &str, b: &str) -> usize {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        distance(&chars(a), &chars(b))
    }

    #[test]
    fn distances_are_those_of_optimal_string_alignment() {
        for (a, b, want) in [
            ("", "", 0),
            ("abc", "", 3),
            ("ab", "ba", 1),
            ("ca", "abc", 3), // 2 where a swapped pair may be edited again.
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(check(a, b), want, "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn distance_is_symmetric_and_bounded(a in "[a-c]{0,8}", b in "[a-c]{0,8}") {
            let there = check(&a, &b);
            prop_assert_eq!(there, check(&b, &a));
            prop_assert_eq!(there == 0, a == b);
            prop_assert!(there <= a.len().max(b.len()));
        }
    }
}
