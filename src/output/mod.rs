//! Formats: the kinds of file that the site publishes, one file for each.
//!
//! Owns [`Format`], [`Plan`] and the registry [`FORMATS`]. A format first plans — paths, no bytes —
//! and later tells the fingerprint of one planned file, or renders it. Which paths there are
//! depends on the outlines of entries alone, so that a change of mere words leaves the plan as it
//! is. Formats read facets and views, never kinds, and never import each
//! other. They must not write anything.

mod calendars;
mod cards;
mod data;
mod embed;
mod embed_script;
mod entry;
mod feeds;
mod home;
mod hosting;
mod items;
mod kit;
mod list;
mod media;
mod news_sitemap;
mod ninjs;
mod not_found;
mod notice;
mod oembed;
mod offline;
mod overview;
mod past;
mod plots;
mod redirect;
mod releases;
mod renditions;
mod republish;
mod robots;
mod search;
mod share;
mod sitemap;
mod subscriptions;
mod theme;
mod word;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::Serialize;

pub use cards::Cards;
pub use items::Items;
pub use past::Past;

use crate::diag::{self, Diagnostic, Span};
use crate::render::Engine;
use crate::render::theme::Theme;
use crate::site::address::{self, Address};
use crate::site::{EntryIndex, Site};
use crate::source::World;
use crate::text::lang::Lang;
use crate::view::head::PageView;
use crate::view::search::Indexes;

/// What formats work with.
pub struct Context<'a> {
    /// The site.
    pub site: &'a Site,
    /// The templates.
    pub engine: &'a Engine,
    /// The theme's files.
    pub theme: &'a Theme,
    /// The cards, each rendered once.
    pub cards: &'a Cards,
    /// What the files for machines share, each made once.
    pub items: &'a Items,
    /// What search reads, made once.
    pub indexes: &'a Indexes,
    /// What is planned; nothing while planning.
    pub plan: &'a Plan,
    /// Where pictures and files are read from.
    pub world: &'a dyn World,
    /// Each picture's turn to be decoded, by its index.
    pub turns: &'a [Mutex<()>],
}

/// What a format is.
#[derive(Debug)]
pub struct Spec {
    /// Its name.
    pub name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
}

/// The head of a page, and the entry that it is about.
pub type Head = (PageView, Option<EntryIndex>);

/// One kind of file that the site publishes.
pub trait Format: Sync {
    /// Returns what it is.
    fn spec(&self) -> &'static Spec;

    /// Plans its files: paths, no bytes.
    fn plan(&self, context: &Context<'_>, plan: &mut Plan);

    /// Returns the hash of all that one of its files depends on; equal fingerprint, equal bytes.
    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32];

    /// Returns the head of one of its files and the entry that it is about, where it is a page.
    fn head(&self, _: &Context<'_>, _: &Planned) -> Option<Head> {
        None
    }

    /// Says whether one of its files is a page that people share, so that it has a head.
    fn is_shared(&self, _: &Context<'_>, _: &Planned) -> bool {
        false
    }

    /// Makes the view of one of its files, so that all messages are asked for; no hash, no bytes.
    fn look(&self, context: &Context<'_>, planned: &Planned) {
        self.fingerprint(context, planned);
    }

    /// Renders one of its files.
    ///
    /// # Errors
    /// When a template fails or a file can't be read.
    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>>;
}

/// Every format.
pub static FORMATS: &[&dyn Format] = &[
    &entry::EntryPages,
    &home::Homes,
    &list::Lists,
    &overview::Overviews,
    &not_found::NotFound,
    &redirect::Redirects,
    &feeds::ATOM,
    &feeds::RSS,
    &feeds::JSON,
    &ninjs::Ninjs,
    &calendars::Calendars,
    &subscriptions::Subscriptions,
    &data::CSV,
    &data::JSON,
    &data::DataPackage,
    &sitemap::Sitemap,
    &news_sitemap::NewsSitemap,
    &robots::Robots,
    &search::SearchFiles,
    &offline::Offline,
    &hosting::Hosting,
    &media::MediaFiles,
    &renditions::Renditions,
    &theme::ThemeFiles,
    &releases::ReleasePages,
    &releases::ReleaseFiles,
    &plots::Plots,
    &plots::PlotPictures,
    &embed::Embeds,
    &embed_script::EmbedScripts,
    &oembed::OEmbeds,
    &republish::RepublishPages,
    &word::WordFiles,
    &kit::Kits,
    // After the pages that they go with.
    &share::SharePictures,
    // After all others: what has a page of its own needs no notice.
    &notice::Notices,
];

/// What of its own a format calls a file: an index and a page, with the meaning it gives them.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug, Default)]
pub struct Item {
    /// The index of an entry, list or file.
    pub index: usize,
    /// The number of a page, where there are several.
    pub page: usize,
}

/// A file that will be.
pub struct Planned {
    /// Its format.
    pub format: &'static dyn Format,
    /// Its language.
    pub lang: Lang,
    /// What the format calls it.
    pub item: Item,
    /// Where it will be.
    pub address: Address,
    /// The source that it comes from, where there is one.
    pub source: Option<Span>,
}

/// Every file that will be, by path.
#[derive(Default)]
pub struct Plan {
    /// The files.
    pub files: BTreeMap<String, Planned>,
    /// Problems met on the way.
    pub diagnostics: Vec<Diagnostic>,
}

impl Plan {
    /// Claims a path; a second claim is a problem, and the first one stands.
    pub fn claim(&mut self, planned: Planned) {
        let path = planned.address.file();
        if let Some(first) = self.files.get(&path) {
            let span = planned.source.clone().or_else(|| first.source.clone());
            let other = first.source.as_ref().map_or("lantoa", |span| &*span.file);
            let problem = Diagnostic::new(diag::DUPLICATE_ADDRESS, span)
                .with("address", format!("/{}", planned.address.0))
                .with("other", other);
            self.diagnostics.push(problem);
            return;
        }
        self.files.insert(path, planned);
    }

    /// Says whether the site has an address, which may name `index.html`, end in `/` or not, and
    /// have an anchor.
    pub fn has(&self, address: &str) -> bool {
        let path = address.split(['#', '?']).next().unwrap_or_default().trim_start_matches('/');
        self.files.contains_key(path)
            || self.files.contains_key(&format!("{}/index.html", path.trim_end_matches('/')))
            || (path.is_empty() && self.files.contains_key("index.html"))
    }
}

/// Returns the source of what is made of an entry; nothing where that is none.
fn source(site: &Site, index: EntryIndex) -> Option<Span> {
    site.entries.get(index).map(|entry| Span::file(Arc::clone(&entry.origin.file)))
}

/// Returns the hash of anything that can be serialised. It is serialised first and hashed then:
/// in one go that is several times as fast as word by word.
pub fn digest(parts: &impl Serialize) -> [u8; 32] {
    let bytes = serde_json::to_vec(parts).unwrap_or_default();
    *blake3::hash(&bytes).as_bytes()
}

/// Returns the hash of a whole file, where to make it costs no more than to tell what it is of.
pub fn digest_of(bytes: &[u8]) -> [u8; 32] {
    *blake3::hash(bytes).as_bytes()
}

/// Returns the fingerprint of something that a template sees, or of anything else that can be
/// serialised, together with what all pages depend on.
pub fn fingerprint(engine: &Engine, format: &str, parts: &impl Serialize) -> [u8; 32] {
    digest(&(engine.digest(), format, parts))
}

/// Turns a rendered page into bytes: links are filled in for the place where it will stand.
pub fn page_bytes(context: &Context<'_>, planned: &Planned, html: &str) -> Vec<u8> {
    let root = address::root_from(&planned.address.file());
    let index = if context.site.config.portable_links { "index.html" } else { "" };
    address::localize(html, &root, index).into_bytes()
}

/// The time that each format took, summed over all threads.
#[derive(Debug, Default)]
pub struct FormatTimings(BTreeMap<&'static str, (AtomicU64, AtomicU64)>);

impl FormatTimings {
    /// Makes a clock for every format.
    pub fn new() -> Self {
        let names = FORMATS.iter().map(|format| format.spec().name);
        Self(names.map(|name| (name, Default::default())).collect())
    }

    /// Adds the time of one file.
    pub fn add(&self, format: &str, time: Duration) {
        if let Some((nanos, count)) = self.0.get(format) {
            nanos.fetch_add(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
            count.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Returns the sums and how many files they are of.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, Duration, usize)> + '_ {
        self.0.iter().map(|(name, (nanos, count))| {
            let time = Duration::from_nanos(nanos.load(Ordering::Relaxed));
            (*name, time, count.load(Ordering::Relaxed) as usize)
        })
    }
}
