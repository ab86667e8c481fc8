//! The size of a title and its lines, balanced, by measured widths.
//!
//! Owns the choice between larger letters and better lines. Must not know where the lines go.

use super::lines::{self, Word};

/// A title is cut beyond this many characters.
pub(super) const CHARACTERS_MAX: usize = 160;
/// From one baseline to the next, in em: stacked marks such as Ễ never touch the line above.
pub(super) const LEADING: f32 = 1.26;
/// What a line needs above and below its baseline, in em.
pub(super) const ABOVE: f32 = 1.0;
pub(super) const BELOW: f32 = 0.25;

const SIZE_MAX: u16 = 80;
const SIZE_MIN: u16 = 40;
/// What a pixel of size is worth against unequal lines.
const SIZE_WORTH: f32 = 0.008;
/// How far below the largest size lines are sought that break better, in pixels.
const SEARCH: u16 = 10;

/// A text and the size at which it fits.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fitted {
    /// The height of an em, in pixels.
    pub(super) size: f32,
    /// The lines from the top.
    pub(super) lines: Vec<String>,
}

/// Fits a title into a box of pixels; cuts before a word what is too long at the smallest size.
pub(super) fn title(text: &str, width: f32, height: f32) -> Fitted {
    let mut words = shorten(lines::words(text), width / f32::from(SIZE_MIN));
    loop {
        let fits = |size: &u16| {
            lines_min(&words, width / f32::from(*size))
                .is_some_and(|count| count <= lines_max(*size, height))
        };
        if let Some(largest) = (SIZE_MIN..=SIZE_MAX).rev().step_by(2).find(fits) {
            return best(&words, largest, width, height);
        }
        if words.len() < 2 {
            return Fitted { size: f32::from(SIZE_MIN), lines: Vec::new() };
        }
        words.pop();
        end_in_ellipsis(&mut words);
    }
}

/// Fits a text on one line: first smaller, then cut before a word.
pub(super) fn line(text: &str, width: f32, size: f32, size_min: f32) -> Fitted {
    let mut words = shorten(lines::words(text), width / size_min);
    loop {
        let text = join(&words);
        let wide = lines::width(&text);
        if wide * size_min <= width || words.len() < 2 {
            let size = size.min(width / wide.max(0.1)).floor();
            return Fitted { size, lines: vec![text] };
        }
        words.pop();
        end_in_ellipsis(&mut words);
    }
}

/// Cuts words that no line holds, and the text at its most characters.
fn shorten(words: Vec<Word>, em_max: f32) -> Vec<Word> {
    let mut kept: Vec<Word> = Vec::new();
    let mut characters = 0;
    for mut word in words {
        characters += word.text.chars().count() + 1;
        if characters > CHARACTERS_MAX + 1 && !kept.is_empty() {
            end_in_ellipsis(&mut kept);
            break;
        }
        if word.width > em_max {
            let mut wide = lines::width("…");
            let fits = word.text.chars().take(CHARACTERS_MAX).take_while(|c| {
                wide += lines::width(c.encode_utf8(&mut [0; 4])) + 0.02;
                wide <= em_max
            });
            word.text = fits.chain(['…']).collect();
            word.width = lines::width(&word.text);
        }
        kept.push(word);
    }
    kept
}

fn end_in_ellipsis(words: &mut [Word]) {
    if let Some(last) = words.last_mut().filter(|last| !last.text.ends_with('…')) {
        let text = last.text.trim_end_matches([',', ';', ':', '.', '–', '—', '-', '(', '“']);
        last.text = format!("{text}…");
        last.width = lines::width(&last.text);
    }
}

fn lines_max(size: u16, height: f32) -> usize {
    let size = f32::from(size);
    (1.0 + (height - (ABOVE + BELOW) * size) / (LEADING * size)).max(0.0) as usize
}

/// Returns the fewest lines of a width in em, or none if a word is wider.
fn lines_min(words: &[Word], width: f32) -> Option<usize> {
    let space = lines::width(" ");
    let (mut count, mut filled) = (0, f32::MAX);
    for word in words {
        if word.width > width {
            return None;
        }
        filled += space + word.width;
        if filled > width {
            count += 1;
            filled = word.width;
        }
    }
    Some(count)
}

/// Returns the best lines at the largest size or somewhat below it.
fn best(words: &[Word], largest: u16, width: f32, height: f32) -> Fitted {
    let mut found: Option<(f32, Fitted)> = None;
    for size in (SIZE_MIN.max(largest.saturating_sub(SEARCH))..=largest).rev().step_by(2) {
        let em = width / f32::from(size);
        let Some(count) = lines_min(words, em) else { continue };
        for count in count..=(count + 1).min(lines_max(size, height)) {
            let Some((cost, lines)) = balance(words, em, count) else { continue };
            let cost = cost + f32::from(largest - size) * SIZE_WORTH;
            if found.as_ref().is_none_or(|(least, _)| cost < *least) {
                found = Some((cost, Fitted { size: f32::from(size), lines }));
            }
        }
    }
    let plain = || Fitted { size: f32::from(SIZE_MIN), lines: Vec::new() };
    found.map_or_else(plain, |(_, fitted)| fitted)
}

/// Breaks words into a number of lines: as equal as can be, at good places.
fn balance(words: &[Word], width: f32, count: usize) -> Option<(f32, Vec<String>)> {
    let space = lines::width(" ");
    let mut ends = vec![0.0];
    for word in words {
        ends.push(ends.last().unwrap_or(&0.0) + word.width + space);
    }
    let ideal = (ends[words.len()] / count.max(1) as f32).min(width);
    // `costs[line][at]`: the least cost of words up to `at` on so many lines, and the last break.
    let mut costs = vec![vec![(f32::INFINITY, 0); words.len() + 1]; count + 1];
    costs[0][0].0 = 0.0;
    for line in 1..=count {
        for at in line..=words.len() {
            for from in (line - 1..at).rev() {
                let wide = ends[at] - ends[from] - space;
                if wide > width {
                    break;
                }
                let off = (wide + space - ideal) / ideal;
                let bad = if at < words.len() { words[at - 1].penalty } else { 0.0 };
                let cost = costs[line - 1][from].0 + off * off + bad;
                if cost < costs[line][at].0 {
                    costs[line][at] = (cost, from);
                }
            }
        }
    }
    let cost = costs[count][words.len()].0;
    let (mut at, mut lines) = (words.len(), Vec::new());
    for line in (1..=count).rev() {
        let from = costs[line][at].1;
        lines.push(join(&words[from..at]));
        at = from;
    }
    lines.reverse();
    cost.is_finite().then_some((cost, lines))
}

fn join(words: &[Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}
