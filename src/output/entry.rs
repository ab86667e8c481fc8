//! The page of each entry, in each language.

use std::sync::Arc;

use super::{Context, Format, Head, Item, Plan, Planned, Spec, fingerprint, page_bytes};
use crate::diag::{Diagnostic, Span};
use crate::render::Job;
use crate::site::Presence;

/// Pages of entries.
pub struct EntryPages;

static SPEC: Spec = Spec { name: "entry", media_type: "text/html" };

impl Format for EntryPages {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let site = context.site;
        for (index, (entry, node)) in site.entries.iter().zip(&site.nodes).enumerate() {
            for (lang, page) in node.pages.iter() {
                plan.claim(Planned {
                    format: &EntryPages,
                    lang,
                    item: Item { index, page: 0 },
                    address: page.address.clone(),
                    source: Some(Span::file(Arc::clone(&entry.origin.file))),
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let (site, lang, index) = (context.site, planned.lang, planned.item.index);
        let parts = context.engine.viewer(site, lang).map(|viewer| {
            let view = viewer.entry(index, false);
            let listed = view.listing.iter().flat_map(|listing| &listing.items);
            let cards = listed.map(|item| context.cards.digest(site, context.engine, *item, lang));
            let cards: Vec<_> = cards.collect();
            let text = match site.page(index, lang).map(|page| page.presence) {
                Some(Presence::Own) => viewer.body(index, lang),
                Some(Presence::Fallback(other)) => viewer.body(index, other),
                Some(Presence::Notice(_)) | None => String::new(),
            };
            let text = *blake3::hash(text.as_bytes()).as_bytes();
            (viewer.entry_head(index, true), view, cards, text)
        });
        fingerprint(context.engine, SPEC.name, &parts)
    }

    fn head(&self, context: &Context<'_>, planned: &Planned) -> Option<Head> {
        let viewer = context.engine.viewer(context.site, planned.lang)?;
        let index = planned.item.index;
        Some((viewer.entry_head(index, true), Some(index)))
    }

    fn is_shared(&self, context: &Context<'_>, planned: &Planned) -> bool {
        let page = context.site.page(planned.item.index, planned.lang);
        page.is_some_and(|page| page.presence == Presence::Own)
    }

    fn look(&self, context: &Context<'_>, planned: &Planned) {
        if let Some(viewer) = context.engine.viewer(context.site, planned.lang) {
            viewer.entry(planned.item.index, true);
        }
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let (site, lang, index) = (context.site, planned.lang, planned.item.index);
        let Some(viewer) = context.engine.viewer(site, lang) else { return Ok(Vec::new()) };
        let mut view = viewer.entry(index, true);
        if let Some(listing) = &mut view.listing {
            listing.cards = context.cards.all(site, context.engine, &listing.items, lang)?;
        }
        let own = format!("kinds/{}", site.entries[index].kind.name);
        let html = context.engine.page(&Job {
            lang,
            templates: &[&own, "entry"],
            page: &viewer.entry_head(index, false),
            name: "entry",
            view: &view,
        })?;
        Ok(page_bytes(context, planned, &html))
    }
}
