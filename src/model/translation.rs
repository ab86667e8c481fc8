//! Translations: what a file in another language than the source may hold.
//!
//! Owns the keys of such files. They hold words only; a fact in one is a problem, for it would
//! stand in two places.

use std::sync::Arc;

use super::common::Common;
use super::kind::Headline;
use super::ledger::Acknowledged;
use super::{Entry, Facets, Ledger};
use crate::diag::{self, Diagnostic};
use crate::record;
use crate::syntax::record::{Keys, Reading};
use crate::syntax::value::Words;
use crate::syntax::yaml::{Node, Value};
use crate::text::lang::{Lang, Text};

record! {
    /// What a picture is called in a translation.
    pub struct PictureWords {
        /// The path, as in the source.
        file: Arc<str>,
        /// What it shows.
        alt: Option<Words>,
        /// The caption.
        caption: Option<Words>,
    }
}

record! {
    /// What a translation may hold: words, and the ledger of what they translate.
    pub struct Translation {
        /// The title.
        title: Option<Words>,
        /// The name.
        name: Option<Words>,
        /// A short form.
        short: Option<Words>,
        /// The summary.
        summary: Option<Words>,
        /// The last part of the address.
        slug: Option<Words>,
        /// What pictures are called.
        pictures: Vec<PictureWords>,
        /// The ledger.
        source: Option<Ledger>,
        /// Differences from the source that are right.
        acknowledged: Vec<Acknowledged>,
    }
}

/// Reads a translation's words; `None` after noting why they can't be read.
pub fn read(entry: &Entry, node: &Node, reading: &Reading<'_>) -> Option<Translation> {
    let mut keys = Keys::new(node, "translation", reading)?;
    let words = Translation::take(&mut keys);
    let Value::Map(map) = &node.value else { return words };
    let facts = Common::KEYS.iter().chain(entry.kind.keys);
    for fact in facts.filter(|fact| !Translation::KEYS.contains(fact)) {
        if let Some((key, _)) = map.iter().find(|(key, _)| &*key.name == *fact) {
            let problem = Diagnostic::new(diag::FACT_IN_TRANSLATION, None)
                .with("key", &key.name)
                .with("source", &entry.origin.file);
            reading.problem(key.number, problem);
            keys.know(fact);
        }
    }
    keys.finish();
    words
}

/// Lays a translation's words over the facets.
pub fn apply(facets: &mut Facets, lang: Lang, words: Translation, headline: Headline) {
    let set = |text: &mut Text, words: Option<Words>| {
        if let Some(word) = words.as_ref().and_then(|words| words.0.get(lang)) {
            text.set(lang, Arc::clone(word));
        }
    };
    match headline {
        Headline::Title => set(&mut facets.title, words.title),
        Headline::Name => set(&mut facets.title, words.name),
        Headline::Own | Headline::Honour => {}
    }
    facets.acknowledged.extend(words.acknowledged);
    set(&mut facets.short, words.short);
    set(&mut facets.summary, words.summary);
    set(&mut facets.slug, words.slug);
    for picture in words.pictures {
        if let Some(known) = facets.pictures.iter_mut().find(|known| known.file == picture.file) {
            set(&mut known.alt, picture.alt);
            set(&mut known.caption, picture.caption);
        }
    }
}
