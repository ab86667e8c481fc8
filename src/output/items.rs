//! What the files for machines share, each made once.
//!
//! Owns the cache: hashes of entries as machines read them, what each feed tells, the tables of
//! open data. An entry stands in a dozen files, and a list in a thousand.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{Context, digest};
use crate::diag::{self, Diagnostic, Span};
use crate::picture;
use crate::render::Engine;
use crate::site::{EntryIndex, Site};
use crate::text::lang::Lang;
use crate::view::Viewer;
use crate::view::copied::{Copied, OVERVIEWS};
use crate::view::feed::Stream;
use crate::view::manuscript::Copy;
use crate::view::tables;
use crate::wire::Table;

/// What the files for machines share.
pub struct Items {
    /// By entry and language.
    digests: Vec<OnceLock<[u8; 32]>>,
    /// By number of what is copied and language.
    copies: Vec<OnceLock<[u8; 32]>>,
    /// By language.
    streams: [OnceLock<Vec<Stream>>; Lang::ALL.len()],
    tables: OnceLock<Vec<Table>>,
}

fn slot(index: EntryIndex, lang: Lang) -> usize {
    index * Lang::ALL.len() + lang.index()
}

impl Items {
    /// Makes room for so many entries.
    pub fn new(entries: usize) -> Self {
        let room = |of: usize| (0..of * Lang::ALL.len()).map(|_| OnceLock::new()).collect();
        let (digests, copies) = (room(entries), room(entries + OVERVIEWS.len()));
        let streams = Default::default();
        let tables = OnceLock::new();
        Self { digests, copies, streams, tables }
    }

    /// Returns the hash of all that machines are told of an entry in the viewer's language.
    pub fn digest(&self, viewer: &Viewer<'_>, index: EntryIndex) -> [u8; 32] {
        *self.digests[slot(index, viewer.lang)]
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

    /// Returns the hash of all that goes into the copies of what has this number.
    pub fn copy(&self, site: &Site, engine: &Engine, number: usize, lang: Lang) -> [u8; 32] {
        *self.copies[slot(number, lang)].get_or_init(|| {
            let copy = engine.viewer(site, lang).and_then(|viewer| {
                let copied = viewer.copied(number)?;
                let item = copied.entry().map(|index| self.digest(&viewer, index));
                let copy = viewer.copy(copied);
                let media = copy.pictures.keys().map(|media| site.library.media[*media].digest);
                Some((item, format!("{copy:?}"), media.collect::<Vec<_>>()))
            });
            digest(&(copy, picture::VERSION, crate::manuscript::VERSION))
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
        copied: Copied,
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
                    if let Some(index) = copied.entry() {
                        viewer.label(index, &said.file, &mut rights);
                    }
                    let clean = picture::clean(&bytes).map_err(refused)?;
                    picture::mark(&clean, &rights).map_err(refused)?
                }
            };
            pictures.insert(format!("pictures/{}", said.file), bytes);
        }
        Ok(pictures)
    }
}
