//! What is said of the cost of pages: a table.
//!
//! Owns the lines of the table. What pages cost is measured by [`crate::write::budget`].

use crate::text::number::Numbers;
use crate::words::Words;
use crate::write::budget::{Row, Spread, tenths};

/// What stands between the middle and the largest.
const DASH: &str = " – ";

/// Lays out what each type of page costs: the one in the middle and the largest, compressed.
pub(super) fn table(words: &Words, rows: &[Row]) -> String {
    let numbers = Numbers::new(words.lang());
    let keys = ["type", "pages", "html", "view", "requests"];
    let head = keys.map(|key| words.say(&format!("budget-{key}")));
    let pair = |spread: Spread, show: &dyn Fn(u64) -> String| {
        [spread.median, spread.most].map(show).join(DASH)
    };
    let size = |bytes: u64| numbers.fixed(tenths(bytes), 1, 1, true);
    let count = |count: u64| numbers.decimal(count as f64);
    let lines = rows.iter().map(|row| {
        let (html, view) = (pair(row.html, &size), pair(row.view, &size));
        [row.name.clone(), count(row.pages as u64), html, view, pair(row.requests, &count)]
    });
    let lines: Vec<[String; 5]> = std::iter::once(head).chain(lines).collect();
    let width = |at: usize| lines.iter().map(|line| line[at].chars().count()).max().unwrap_or(0);
    let [name, pages, html, view, requests] = [0, 1, 2, 3, 4].map(width);
    let lines = lines.iter().map(|[a, b, c, d, e]| {
        format!("{a:<name$}  {b:>pages$}  {c:>html$}  {d:>view$}  {e:>requests$}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn columns_stand_below_their_heads_in_the_language() {
        let spread = |median, most| Spread { median, most };
        let row = Row {
            name: "entry: news".into(),
            pages: 1240,
            html: spread(11_623, 12_665),
            view: spread(40_000, 61_234),
            requests: spread(4, 5),
        };
        let lines = [
            "Loại trang   Số trang   Trang (KB)  Màn hình đầu (KB)  Số tệp",
            "entry: news     1.240  11,7 – 12,7        40,0 – 61,3   4 – 5",
        ];
        assert_eq!(table(&Words::new(Lang::Vi), &[row]), lines.join("\n"));
    }
}
