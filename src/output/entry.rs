//! The page of each entry, in each language.

use rayon::prelude::*;

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint, page_bytes};
use crate::diag::Diagnostic;
use crate::render::Job;
use crate::site::{EntryIndex, Presence};
use crate::text::lang::Lang;

/// Pages of entries.
pub struct EntryPages;

static SPEC: Spec = Spec { name: "entry", media_type: "text/html" };

impl Format for EntryPages {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let site = context.site;
        let pages: Vec<_> = (0..site.entries.len())
            .into_par_iter()
            .flat_map_iter(|index| {
                let pages = site.nodes[index].pages.iter();
                pages.filter_map(move |(lang, page)| {
                    Some(Planned {
                        format: &EntryPages,
                        lang,
                        item: Item { index, page: 0 },
                        address: page.address.clone(),
                        fingerprint: entry_fingerprint(context, index, lang)?,
                        source: Some(crate::diag::Span::file(
                            site.entries[index].origin.file.clone(),
                        )),
                    })
                })
            })
            .collect();
        for page in pages {
            plan.claim(page);
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

fn entry_fingerprint(context: &Context<'_>, index: EntryIndex, lang: Lang) -> Option<[u8; 32]> {
    let viewer = context.engine.viewer(context.site, lang)?;
    let view = viewer.entry(index, false);
    let head = viewer.entry_head(index, true);
    let listed = view.listing.iter().flat_map(|listing| &listing.items);
    let cards: Vec<_> = listed
        .map(|item| context.cards.digest(context.site, context.engine, *item, lang))
        .collect();
    let text = match context.site.page(index, lang)?.presence {
        Presence::Own => viewer.body(index, lang),
        Presence::Fallback(other) => viewer.body(index, other),
        Presence::Notice(_) => String::new(),
    };
    let text = *blake3::hash(text.as_bytes()).as_bytes();
    Some(fingerprint(context.engine, SPEC.name, &(head, view, cards, text)))
}
