//! Feeds: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1 of everything that somebody may follow.
//!
//! Owns which file has which format; what is in a feed is the view's to say, and how it is written
//! [`crate::wire`]'s. One format with three rows, for all three hold the same.

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint};
use crate::diag::Diagnostic;
use crate::view::feed::{Channel, FORMATS, Stream};
use crate::wire::{self, Feed};

/// Feeds of one format.
pub struct Feeds {
    spec: Spec,
    /// Its place among [`FORMATS`].
    at: usize,
    write: fn(&Feed) -> Vec<u8>,
}

/// Atom feeds.
pub static ATOM: Feeds = Feeds {
    spec: Spec { name: "atom", media_type: wire::atom::MEDIA_TYPE },
    at: 0,
    write: wire::atom::atom,
};

/// RSS feeds.
pub static RSS: Feeds = Feeds {
    spec: Spec { name: "rss", media_type: wire::rss::MEDIA_TYPE },
    at: 1,
    write: wire::rss::rss,
};

/// JSON Feeds.
pub static JSON: Feeds = Feeds {
    spec: Spec { name: "json-feed", media_type: wire::json_feed::MEDIA_TYPE },
    at: 2,
    write: wire::json_feed::json_feed,
};

impl Feeds {
    fn file(&self) -> &'static str {
        FORMATS[self.at].0
    }
}

impl Format for Feeds {
    fn spec(&self) -> &'static Spec {
        match self.at {
            0 => &ATOM.spec,
            1 => &RSS.spec,
            _ => &JSON.spec,
        }
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let site = context.site;
        for lang in &site.config.languages {
            let Some(viewer) = context.engine.viewer(site, *lang) else { continue };
            // Readers have Atom; the other formats are for newspapers.
            let streams = context.items.streams(&viewer).iter().enumerate();
            for (index, stream) in streams.filter(|_| self.at == 0 || site.config.press) {
                let archives = if self.at == 0 { stream.archives } else { 0 };
                for page in 0..=archives {
                    plan.claim(Planned {
                        format: [&ATOM, &RSS, &JSON][self.at],
                        lang: *lang,
                        item: Item { index, page },
                        address: viewer.feed_address(stream.channel, self.file(), page),
                        source: None,
                    });
                }
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let parts = viewer.map(|viewer| {
            let stream = context.items.streams(&viewer).get(planned.item.index)?;
            let items = stream.on(planned.item.page).iter();
            let items: Vec<_> = items.map(|index| context.items.digest(&viewer, *index)).collect();
            let own = stream.channel == Channel::Corrections;
            let own = own.then(|| (viewer.corrections(), gone(stream)));
            let title = viewer.channel_title(stream.channel);
            Some((items, own, stream.archives, title, &*context.site.config.base_url))
        });
        fingerprint(context.engine, self.spec().name, &parts)
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let stream = context.items.streams(&viewer).get(planned.item.index);
        let Some(stream) = stream else { return Ok(Vec::new()) };
        let mut feed = viewer.feed(stream, self.file(), planned.item.page);
        if self.at > 0 {
            // Archives are in Atom alone.
            feed.paging = None;
        }
        Ok((self.write)(&feed))
    }
}

/// Returns what a stream says of pages that are gone, as it counts for a fingerprint.
fn gone(stream: &Stream) -> Vec<(&str, i64)> {
    stream.gone.iter().map(|gone| (&*gone.id, gone.when.as_second())).collect()
}
