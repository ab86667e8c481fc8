//! How high a card is, so that its frame fits without a script.
//!
//! Owns the estimate for a frame of 320 CSS pixels, as the default theme lays cards out. It leans
//! to the high side: a frame that is too high has a margin, one that is too low has to be scrolled.

use super::EmbedCard;
use super::list::EmbedList;

/// The width of text in the frame, in pixels.
const WIDTH: f64 = 286.0;

/// The mean width of a letter, in sizes of the type.
const LETTER: f64 = 0.55;

/// The highest list, which then scrolls by itself.
const LIST_MAX: f64 = 280.0;

/// Returns the height in pixels of the frame that holds a card at a width of 320 pixels.
pub(super) fn of(card: &EmbedCard) -> u32 {
    // The frame, the line of the site above and the line that leads to it below.
    let mut height = 6.0 + 50.0 + 52.0 + 29.0;
    if card.picture.is_some() {
        height += 180.0;
        let credit = card.picture.as_ref().map_or("", |picture| &picture.credit);
        height += lines(credit, 12.0, 18.0);
    }
    if card.goal.is_some() {
        height += 26.0;
    }
    height += lines(&card.title, 19.0, 26.0) + 8.0;
    height += lines(&card.summary, 16.0, 25.0) + 10.0;
    if card.date.is_some() || !card.place.is_empty() {
        let date = card.date.as_ref().map_or("", |date| &date.short);
        height += lines(&format!("{date} · {}", card.place), 14.0, 22.0) + 6.0;
    }
    if let Some(honour) = &card.honour {
        let words = [&honour.form, &honour.number, &honour.name.title];
        height += words.map(|words| lines(words, 15.0, 24.0)).iter().sum::<f64>() + 98.0;
        let revoked = honour.revoked.as_ref().map(|revoked| lines(&revoked.reason, 15.0, 23.0));
        height += revoked.map_or(0.0, |reason| reason + 50.0);
    }
    if let Some(when) = &card.when {
        let place = when.place.as_ref().map_or("", |place| &place.title);
        height += lines(&when.text, 16.0, 25.0) + lines(place, 16.0, 25.0) + 14.0;
    }
    if let Some(plot) = &card.plot {
        height += drawn(&plot.svg) + lines(&card.source, 14.0, 21.0) + 44.0;
    }
    height += card.lists.iter().map(list).sum::<f64>();
    if let Some(corrected) = &card.corrected {
        height += lines(&corrected.now, 15.0, 23.0) + 23.0 + 30.0;
    }
    if !card.retracted.is_empty() {
        height += lines(&card.retracted, 16.0, 25.0) + 30.0;
    }
    if let Some(pinned) = &card.pinned {
        let sentence = pinned.newer.as_ref().map_or("", |newer| &newer.sentence);
        height += 46.0 + lines(sentence, 14.0, 22.0) + 24.0;
    }
    // Whole and even, so that small changes of words don't change the snippet.
    ((height / 10.0).ceil() * 10.0) as u32
}

fn list(list: &EmbedList) -> f64 {
    let items = list.items.iter().map(|item| {
        let note = if item.note.is_empty() { 0.0 } else { lines(&item.note, 14.0, 21.0) };
        lines(&item.title, 16.0, 24.0) + note + 17.0
    });
    let field = if list.ask.is_empty() { 0.0 } else { 84.0 };
    let more = if list.more > 0 || !list.ask.is_empty() { 44.0 } else { 0.0 };
    items.sum::<f64>().min(LIST_MAX) + field + more + 40.0
}

/// Returns how high a text is of a size, with lines of a height.
fn lines(text: &str, size: f64, line: f64) -> f64 {
    let width = text.chars().count() as f64 * size * LETTER;
    // Words don't break: each line loses some of its end.
    (width / (WIDTH * 0.94)).ceil() * line
}

/// Returns the height that a drawing says it has.
fn drawn(svg: &str) -> f64 {
    let said = svg.split_once(" height=\"").and_then(|(_, rest)| rest.split('"').next());
    said.and_then(|height| height.parse().ok()).unwrap_or(300.0)
}
