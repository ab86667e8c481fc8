//! ninjs 3.1 (IPTC): the newest of the site as one document, and one of each entry that newspapers
//! take over.

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint};
use crate::diag::Diagnostic;
use crate::site::Presence;
use crate::site::address::{self, Address};
use crate::view::Viewer;
use crate::view::feed::Stream;
use crate::wire::{self, ninjs};

/// Documents of ninjs.
pub struct Ninjs;

static SPEC: Spec = Spec { name: "ninjs", media_type: ninjs::MEDIA_TYPE };

/// How many items the document of the site has.
const ITEMS: usize = 20;

/// The last part of the address of the document of the site.
const FILE: &str = "ninjs.json";

/// [`Item::page`] of the document of the site, and of that of an entry.
const SITE: usize = 0;
const ENTRY: usize = 1;

impl Format for Ninjs {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let site = context.site;
        let languages = site.config.languages.iter().filter(|_| site.config.has_press());
        for lang in languages.copied() {
            let address = Address::new(format!("{}{FILE}", address::home(lang).0));
            let item = Item { index: 0, page: SITE };
            plan.claim(Planned { format: &Ninjs, lang, item, address, source: None });
            for (index, entry) in site.entries.iter().enumerate() {
                let page = site.page(index, lang).filter(|page| page.presence == Presence::Own);
                let Some(page) = page.filter(|_| entry.kind.press) else { continue };
                plan.claim(Planned {
                    format: &Ninjs,
                    lang,
                    item: Item { index, page: ENTRY },
                    address: Address::new(format!("{}republish/{FILE}", page.address.0)),
                    source: Some(entry.span()),
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let parts = viewer.map(|viewer| {
            let hash = |index: &usize| context.items.digest(&viewer, *index);
            let items: Vec<_> = match planned.item.page {
                ENTRY => vec![hash(&planned.item.index)],
                _ => newest(context, &viewer).iter().flat_map(|it| it.on(0)).map(hash).collect(),
            };
            (items, viewer.publisher_name(), &*context.site.config.base_url)
        });
        fingerprint(context.engine, SPEC.name, &parts)
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let provider = viewer.provider();
        if planned.item.page == ENTRY {
            return Ok(ninjs::ninjs(&viewer.item_to_publish(planned.item.index), &provider));
        }
        let feed = newest(context, &viewer).map(|stream| viewer.feed(stream, FILE, 0));
        let mut feed: wire::Feed = feed.unwrap_or_default();
        feed.items.truncate(ITEMS);
        // Archives are in Atom alone.
        feed.paging = None;
        Ok(ninjs::ninjs_feed(&feed, &provider))
    }
}

/// Returns what is new on the whole site: the first of all feeds.
fn newest<'a>(context: &Context<'a>, viewer: &Viewer<'_>) -> Option<&'a Stream> {
    context.items.streams(viewer).first()
}
