//! Hashes of entries as others take them over, each made once for each language.
//!
//! Owns the cache that feeds, wires and copies share: an entry stands in a dozen of them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{Context, digest};
use crate::diag::{self, Diagnostic, Span};
use crate::picture;
use crate::render::Engine;
use crate::site::{EntryIndex, Site};
use crate::text::lang::Lang;
use crate::view::Viewer;
use crate::view::manuscript::Copy;

/// The hashes of a site's entries.
pub struct Items {
    items: Vec<OnceLock<[u8; 32]>>,
    copies: Vec<OnceLock<[u8; 32]>>,
}

fn slot(index: EntryIndex, lang: Lang) -> usize {
    index * Lang::ALL.len() + lang.index()
}

impl Items {
    /// Makes room for so many entries.
    pub fn new(entries: usize) -> Self {
        let room = || (0..entries * Lang::ALL.len()).map(|_| OnceLock::new()).collect();
        Self { items: room(), copies: room() }
    }

    /// Returns the hash of all that a feed says of an entry.
    pub fn digest(&self, site: &Site, engine: &Engine, index: EntryIndex, lang: Lang) -> [u8; 32] {
        *self.items[slot(index, lang)].get_or_init(|| {
            let item = engine.viewer(site, lang).map(|viewer| viewer.item(index));
            digest(&item.map(|item| format!("{item:?}")))
        })
    }

    /// Returns the hash of all that goes into copies of an entry.
    pub fn copy(&self, site: &Site, engine: &Engine, index: EntryIndex, lang: Lang) -> [u8; 32] {
        let item = self.digest(site, engine, index, lang);
        *self.copies[slot(index, lang)].get_or_init(|| {
            let viewer = engine.viewer(site, lang);
            let copy = viewer.filter(|viewer| viewer.has_copy(index)).map(|viewer| {
                let copy = viewer.copy(index);
                let media = copy.pictures.keys().map(|media| site.library.media[*media].digest);
                (format!("{copy:?}"), media.collect::<Vec<_>>())
            });
            digest(&(item, copy, picture::VERSION, crate::manuscript::VERSION))
        })
    }
}

impl Context<'_> {
    /// Returns the pictures that go with a copy, by their files' names, with the words that stand
    /// beside them written into them.
    ///
    /// # Errors
    /// When a picture can't be read.
    pub(super) fn pictures(
        &self,
        viewer: &Viewer<'_>,
        index: EntryIndex,
        copy: &Copy,
    ) -> Result<BTreeMap<String, Vec<u8>>, Box<Diagnostic>> {
        let mut pictures = BTreeMap::new();
        for (media, said) in &copy.pictures {
            let media = &self.site.library.media[*media];
            let path = media.asset.file.path.as_str();
            let problem = |code, reason: String| {
                let problem = Diagnostic::new(code, Span::file(path)).with("file", path);
                Box::new(problem.with("reason", reason))
            };
            let bytes = self.world.read(path);
            let bytes = bytes.map_err(|error| problem(diag::UNREADABLE, error.to_string()))?;
            let bytes = match media.tint {
                None => bytes,
                Some(_) => {
                    let refused = |refused| problem(diag::PICTURE_DAMAGED, format!("{refused:?}"));
                    let mut rights = picture::probe(&bytes).map_err(refused)?.rights;
                    viewer.label(index, &said.file, &mut rights);
                    let clean = picture::clean(&bytes).map_err(refused)?;
                    picture::mark(&clean, &rights).map_err(refused)?
                }
            };
            pictures.insert(format!("pictures/{}", said.file), bytes);
        }
        Ok(pictures)
    }
}
