//! How wide the columns of a table are.
//!
//! Word breaks words that don't fit, figures too: each column gets what its longest word needs.

use super::super::{Table, plain};

/// The width of the text, in twentieths of a point.
const WIDTH: usize = 9_354;

/// Returns the widths of columns: what the longest word of each needs with the space around it, and
/// of the rest a share by how much stands in them.
pub(super) fn widths(table: &Table) -> Vec<usize> {
    /// Padding and a spare letter, in letters.
    const AROUND: usize = 3;
    let (mut floors, mut shares) = (vec![AROUND + 1; table.width()], vec![1; table.width()]);
    for row in table.head.iter().chain(&table.rows) {
        for ((floor, share), words) in floors.iter_mut().zip(&mut shares).zip(row) {
            let words = plain(words);
            let longest = words.split(' ').map(|word| word.chars().count()).max();
            *floor = (longest.unwrap_or_default() + AROUND).clamp(*floor, 40);
            *share = words.chars().count().clamp(*share, 40);
        }
    }
    let letters: usize = floors.iter().sum::<usize>().max(1);
    // About 130 units a letter; of the width that is left the shares get theirs.
    let unit = (WIDTH / letters).min(130);
    let (left, all) = (WIDTH - unit * letters, shares.iter().sum::<usize>().max(1));
    let widths = floors.into_iter().zip(shares);
    widths.map(|(floor, share)| (floor * unit + share * left / all).max(1)).collect()
}
