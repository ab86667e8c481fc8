//! Hashes of entries as machines read them, each made once for each language.
//!
//! Owns the cache that feeds and wires share: an entry stands in a dozen of them.

use std::sync::OnceLock;

use super::digest;
use crate::render::Engine;
use crate::site::{EntryIndex, Site};
use crate::text::lang::Lang;

/// The hashes of a site's entries.
pub struct Items(Vec<OnceLock<[u8; 32]>>);

impl Items {
    /// Makes room for so many entries.
    pub fn new(entries: usize) -> Self {
        Self((0..entries * Lang::ALL.len()).map(|_| OnceLock::new()).collect())
    }

    /// Returns the hash of all that a feed says of an entry.
    pub fn digest(&self, site: &Site, engine: &Engine, index: EntryIndex, lang: Lang) -> [u8; 32] {
        *self.0[index * Lang::ALL.len() + lang.index()].get_or_init(|| {
            let item = engine.viewer(site, lang).map(|viewer| viewer.item(index));
            digest(&item.map(|item| format!("{item:?}")))
        })
    }
}
