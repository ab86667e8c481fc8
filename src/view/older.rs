//! What a page says of words that are older than those of the site's source language.
//!
//! Owns the mark at a block and the notice of a page. Readers see where a translation lags behind,
//! and are led to the very paragraph; nothing is hidden from them.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::ledger::{self, State};
use crate::model::passage::{Part, Passage};
use crate::site::{EntryIndex, Presence};
use crate::text::lang::Lang;
use crate::text::messages::Arg;

use super::body::escape;
use super::{Link, Viewer};

/// What a page says of itself where it is older than its source.
#[derive(Clone, Debug, Serialize)]
pub struct OlderView {
    /// The sentence.
    pub text: String,
    /// The page of the source.
    pub source: Link,
}

/// The marks of one text: what to put before the words of which blocks.
#[derive(Default)]
pub(super) struct Marks {
    /// HTML by block, in order.
    marks: Vec<(usize, String)>,
}

impl Marks {
    /// Returns marks by block.
    pub(super) fn new(mut marks: Vec<(usize, String)>) -> Self {
        marks.sort();
        Self { marks }
    }

    /// Returns these and others.
    pub(super) fn and(mut self, others: Self) -> Self {
        self.marks.extend(others.marks);
        Self::new(self.marks)
    }

    /// Puts the mark of a block, if it has one, to where the block's inside begins. `html` ends
    /// where its words will follow.
    pub(super) fn place(&self, block: usize, html: &mut String) {
        let from = self.marks.partition_point(|(other, _)| *other < block);
        let own = self.marks[from..].iter().take_while(|(other, _)| *other == block);
        let mut at = before_inline(html);
        for (_, mark) in own {
            html.insert_str(at, mark);
            at += mark.len();
        }
    }
}

/// Returns the place before the inline elements that open at the end of HTML: a link may not hold
/// another.
fn before_inline(html: &str) -> usize {
    let mut at = html.len();
    while html[..at].ends_with('>')
        && let Some(open) = html[..at].rfind('<')
    {
        let name = html[open + 1..at].split([' ', '>']).next().unwrap_or_default();
        if !["a", "em", "strong", "code", "del", "s", "sup", "sub", "span"].contains(&name) {
            break;
        }
        at = open;
    }
    at
}

/// The anchor of a source's block; no heading's anchor has a colon.
fn anchor(block: usize) -> String {
    format!("block:{}", block + 1)
}

impl Viewer<'_> {
    /// Returns the marks of an entry's text in a language.
    pub(super) fn block_marks(&self, index: EntryIndex, lang: Lang) -> Marks {
        let source = self.site.config.source();
        if lang != source {
            return self.old_marks(index, source, lang);
        }
        let others = self.site.config.languages.iter().filter(|other| **other != source);
        let old = others.flat_map(|other| self.old_blocks(index, *other));
        let now: BTreeSet<_> = old.filter_map(|(_, now)| now).collect();
        let mark = |block| (block, format!("<span id=\"{}\"></span>", anchor(block)));
        Marks::new(now.into_iter().map(mark).collect())
    }

    fn old_marks(&self, index: EntryIndex, source: Lang, lang: Lang) -> Marks {
        let href = self.site.page(index, source).map(|page| page.address.href());
        let Some(href) = href else { return Marks::default() };
        let words = self.words.message(&format!("older-than-{}", source.code()));
        let blocks = self.old_blocks(index, lang).into_iter().map(|(block, now)| {
            let to = now.map(|now| format!("#{}", anchor(now))).unwrap_or_default();
            let source = source.code();
            let mut mark =
                format!("<small class=\"older\"><a href=\"{href}{to}\" hreflang=\"{source}\">");
            escape(&words, &mut mark);
            mark.push_str("</a></small> ");
            (block, mark)
        });
        Marks::new(blocks.collect())
    }

    /// Returns the blocks of a translation that are old, each with the block of the source, if that
    /// is still there.
    fn old_blocks(&self, index: EntryIndex, lang: Lang) -> Vec<(usize, Option<usize>)> {
        let entry = &self.site.entries[index];
        let tracked = entry.faces.get(lang).is_some_and(|face| face.ledger.is_some());
        let page = self.site.page(index, lang).filter(|page| page.presence == Presence::Own);
        if !tracked || page.is_none() {
            return Vec::new();
        }
        let State::Old(differences) = ledger::state(entry, self.site.config.source(), lang) else {
            return Vec::new();
        };
        let block = |passage: &Option<Passage<'_>>| match passage.as_ref()?.part {
            Part::Block(block) => Some(block),
            _ => None,
        };
        let blocks = differences.iter();
        blocks.filter_map(|one| Some((block(&one.translated)?, block(&one.now)))).collect()
    }

    /// Returns what the page of an entry says of itself where it is older than its source.
    pub(super) fn older(&self, index: EntryIndex) -> Option<OlderView> {
        let (source, entry) = (self.site.config.source(), &self.site.entries[index]);
        let page = self.site.page(index, self.lang)?;
        if self.lang == source || page.presence != Presence::Own {
            return None;
        }
        let State::Old(differences) = ledger::state(entry, source, self.lang) else { return None };
        let count = [("count", Arg::Number(differences.len() as f64))];
        let text = self.words.format(&format!("older-page-{}", source.code()), &count);
        Some(OlderView { text, source: self.original(index, source)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stands_before_inline_elements() {
        for (html, mark) in [
            ("<p>", "<p>|"),
            ("<p><a href=\"x\"><em>", "<p>|<a href=\"x\"><em>"),
            ("<li>", "<li>|"),
            ("a <td class=\"right\"><strong>", "a <td class=\"right\">|<strong>"),
            ("", "|"),
        ] {
            let mut html = html.to_owned();
            Marks { marks: vec![(3, "|".into())] }.place(3, &mut html);
            assert_eq!(html, mark);
        }
    }
}
