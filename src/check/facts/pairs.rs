//! What is set beside what.
//!
//! Owns the pairs of words that ought to say the same. It must not read facts.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diag::Span;
use crate::model::ledger::{self, Mark, State};
use crate::model::passage::{Part, Passage};
use crate::model::{Entry, Face};
use crate::syntax::body::Slot;
use crate::text::facts::Side;
use crate::text::lang::Lang;

/// Words of the source and of another language that ought to say the same.
pub(super) struct Pair<'a> {
    /// The source's.
    pub(super) source: Words<'a>,
    /// The other language's.
    pub(super) other: Words<'a>,
    /// Whether nobody said that the one is the translation of the other as it is now: there is no
    /// record, or readers are told that it is older.
    pub(super) is_old: bool,
}

impl Pair<'_> {
    /// Says whether the targets of links are compared, and no words.
    pub(super) fn is_of_links(&self) -> bool {
        self.source.passages.is_empty() && self.other.passages.is_empty()
    }

    /// Returns the mark of all that is compared: an acknowledged difference has to be looked at
    /// again once any of it changes.
    pub(super) fn mark(&self) -> Mark {
        Mark::of(&format!("{} | {}", self.source.all(), self.other.all()))
    }
}

/// Words of one language, with their places.
pub(super) struct Words<'a> {
    pub(super) lang: Lang,
    text: Cow<'a, str>,
    /// Where each passage begins in the text.
    passages: Vec<(usize, Passage<'a>)>,
    links: Vec<&'a str>,
    links_at: Option<Span>,
}

impl<'a> Words<'a> {
    fn of(lang: Lang, passages: Vec<Passage<'a>>) -> Self {
        let (mut text, mut placed) = (Cow::Borrowed(""), Vec::with_capacity(passages.len()));
        for passage in passages {
            if text.is_empty() {
                text = Cow::Borrowed(passage.text);
                placed.push((0, passage));
                continue;
            }
            let text = text.to_mut();
            text.push_str("\n\n");
            placed.push((text.len(), passage.clone()));
            text.push_str(passage.text);
        }
        Self { lang, text, passages: placed, links: Vec::new(), links_at: None }
    }

    fn links(lang: Lang, face: &'a Face) -> Self {
        let outside = ["http://", "https://", "mailto:", "tel:"];
        let mut links = BTreeSet::new();
        let mut first = None;
        for slot in &face.body.slots {
            if let Slot::Link { target, line } = slot
                && outside.iter().any(|scheme| target.starts_with(scheme))
            {
                first.get_or_insert(*line);
                links.insert(&**target);
            }
        }
        let at = first.map_or_else(
            || Span::file(Arc::clone(&face.file)),
            |line| Span::at(Arc::clone(&face.file), line, 0),
        );
        let links = links.into_iter().collect();
        Self { lang, text: Cow::Borrowed(""), passages: Vec::new(), links, links_at: Some(at) }
    }

    /// Returns the words as the comparison wants them.
    pub(super) fn side(&self) -> Side<'_> {
        Side { text: &self.text, lang: self.lang, links: &self.links }
    }

    /// Returns all that is compared.
    fn all(&self) -> Cow<'_, str> {
        if self.links.is_empty() { Cow::Borrowed(&*self.text) } else { self.links.join(" ").into() }
    }

    /// Returns the place of a byte of the text; nothing where there are no words.
    pub(super) fn span(&self, offset: usize) -> Option<Span> {
        let found = self.passages.iter().rev().find(|(start, _)| *start <= offset);
        found.map(|(start, passage)| passage.span(offset - start)).or_else(|| self.links_at.clone())
    }
}

/// Returns all pairs of an entry.
pub(super) fn of<'a>(entry: &'a Entry, source: Lang, lang: Lang) -> Vec<Pair<'a>> {
    let pair = |from: Vec<Passage<'a>>, to: Vec<Passage<'a>>, is_old| Pair {
        source: Words::of(source, from),
        other: Words::of(lang, to),
        is_old,
    };
    let records = entry.side_by_side(source, lang);
    let mut pairs: Vec<_> = records.map(|[from, to]| pair(vec![from], vec![to], false)).collect();
    let (Some(from), Some(to)) = (entry.faces.get(source), entry.faces.get(lang)) else {
        return pairs;
    };
    let tracked = to.ledger.is_some();
    let is_block = |passage: &Passage<'_>| matches!(passage.part, Part::Block(_));
    if !tracked && !ledger::in_step(from, to) {
        // Nobody says that the two say the same, and it does not look like it.
        return pairs;
    }
    let old = old(entry, source, lang);
    let (from_blocks, from_heads): (Vec<_>, Vec<_>) = entry.passages(source).partition(is_block);
    let (to_blocks, to_heads): (Vec<_>, Vec<_>) = entry.passages(lang).partition(is_block);
    for head in to_heads {
        if let Some(same) = from_heads.iter().find(|other| other.part == head.part) {
            let is_old = !tracked || old.contains(&head.part);
            pairs.push(pair(vec![same.clone()], vec![head], is_old));
        }
    }
    let mut rest: Vec<Option<Passage<'a>>> = from_blocks.into_iter().map(Some).collect();
    let mut alone = Vec::new();
    for (block, partner) in to_blocks.into_iter().zip(ledger::align(entry, source, lang)) {
        match partner.and_then(|index| rest.get_mut(index)).and_then(Option::take) {
            Some(partner) => {
                let is_old = !tracked || old.contains(&block.part);
                pairs.push(pair(vec![partner], vec![block], is_old));
            }
            None => alone.push(block),
        }
    }
    // Without a record, texts that are not in step are not known to say the same.
    let rest: Vec<_> = rest.into_iter().flatten().filter(|_| tracked).collect();
    alone.retain(|_| tracked);
    if !rest.is_empty() || !alone.is_empty() {
        // With nothing on the other side, one of the languages is not complete.
        let is_old = rest.is_empty() || alone.is_empty();
        pairs.push(pair(rest, alone, is_old));
    }
    let links = Pair {
        source: Words::links(source, from),
        other: Words::links(lang, to),
        is_old: !tracked || !old.is_empty(),
    };
    if !links.source.links.is_empty() || !links.other.links.is_empty() {
        pairs.push(links);
    }
    pairs
}

/// Returns the parts of a translation that are known to be old.
fn old<'a>(entry: &'a Entry, source: Lang, lang: Lang) -> Vec<Part<'a>> {
    match ledger::state(entry, source, lang) {
        State::Old(differences) => {
            let translated = differences.into_iter().filter_map(|one| one.translated);
            translated.map(|passage| passage.part).collect()
        }
        _ => Vec::new(),
    }
}
