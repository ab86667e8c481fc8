//! What the files for machines share, each made once.
//!
//! Owns the cache: hashes of entries as machines read them, what each feed tells, the tables of
//! open data. An entry stands in a dozen files, and a list in a thousand.

use std::sync::OnceLock;

use super::digest;
use crate::render::Engine;
use crate::site::{EntryIndex, Site};
use crate::text::lang::Lang;
use crate::view::Viewer;
use crate::view::feed::Stream;
use crate::view::tables;
use crate::wire::Table;

/// What the files for machines share.
pub struct Items {
    /// By entry and language.
    digests: Vec<OnceLock<[u8; 32]>>,
    /// By language.
    streams: [OnceLock<Vec<Stream>>; Lang::ALL.len()],
    tables: OnceLock<Vec<Table>>,
}

impl Items {
    /// Makes room for so many entries.
    pub fn new(entries: usize) -> Self {
        Self {
            digests: (0..entries * Lang::ALL.len()).map(|_| OnceLock::new()).collect(),
            streams: Default::default(),
            tables: OnceLock::new(),
        }
    }

    /// Returns the hash of all that machines are told of an entry in the viewer's language.
    pub fn digest(&self, viewer: &Viewer<'_>, index: EntryIndex) -> [u8; 32] {
        *self.digests[index * Lang::ALL.len() + viewer.lang.index()]
            .get_or_init(|| digest(&format!("{:?}", viewer.whole_item(index))))
    }

    /// Returns every feed of the viewer's language with what it tells.
    pub fn streams(&self, viewer: &Viewer<'_>) -> &[Stream] {
        self.streams[viewer.lang.index()].get_or_init(|| viewer.streams())
    }

    /// Returns the tables of open data.
    pub fn tables(&self, site: &Site, engine: &Engine) -> &[Table] {
        self.tables.get_or_init(|| {
            let languages = site.config.languages.iter();
            let viewers: Vec<_> = languages.filter_map(|it| engine.viewer(site, *it)).collect();
            tables::all(&viewers)
        })
    }
}
