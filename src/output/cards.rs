//! Cards: each entry's card, made and rendered once for each language.
//!
//! Owns the cache that every list shares. A card's hash stands for it in the fingerprints of
//! lists, so that planning renders nothing.

use std::sync::{Arc, OnceLock};

use super::digest;
use crate::diag::Diagnostic;
use crate::render::Engine;
use crate::site::{EntryIndex, Site};
use crate::text::lang::Lang;

/// The cards of a site.
pub struct Cards {
    digests: Vec<OnceLock<[u8; 32]>>,
    html: Vec<OnceLock<Result<Arc<str>, Box<Diagnostic>>>>,
}

impl Cards {
    /// Makes room for the cards of so many entries.
    pub fn new(entries: usize) -> Self {
        let slots = entries * Lang::ALL.len();
        Self {
            digests: (0..slots).map(|_| OnceLock::new()).collect(),
            html: (0..slots).map(|_| OnceLock::new()).collect(),
        }
    }

    fn slot(index: EntryIndex, lang: Lang) -> usize {
        index * Lang::ALL.len() + lang.index()
    }

    /// Returns the hash of a card.
    pub fn digest(&self, site: &Site, engine: &Engine, index: EntryIndex, lang: Lang) -> [u8; 32] {
        *self.digests[Self::slot(index, lang)]
            .get_or_init(|| digest(&engine.viewer(site, lang).map(|viewer| viewer.card(index))))
    }

    /// Returns a card as HTML.
    ///
    /// # Errors
    /// When the theme's component fails; it fails in the same way in every list.
    pub fn html(
        &self,
        site: &Site,
        engine: &Engine,
        index: EntryIndex,
        lang: Lang,
    ) -> Result<Arc<str>, Box<Diagnostic>> {
        let card = self.html[Self::slot(index, lang)].get_or_init(|| {
            let Some(viewer) = engine.viewer(site, lang) else { return Ok("".into()) };
            engine.card(lang, &viewer.card(index)).map(Into::into)
        });
        card.clone()
    }

    /// Returns several cards as HTML.
    ///
    /// # Errors
    /// When the theme's component fails.
    pub fn all(
        &self,
        site: &Site,
        engine: &Engine,
        indexes: &[EntryIndex],
        lang: Lang,
    ) -> Result<Vec<String>, Box<Diagnostic>> {
        let cards = indexes
            .iter()
            .map(|index| self.html(site, engine, *index, lang).map(|html| html.to_string()));
        cards.collect()
    }
}
