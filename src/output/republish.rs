//! The page from which newspapers take something over, in each language.

use super::{Context, Format, Head, Item, Plan, Planned, Spec, fingerprint, page_bytes, source};
use crate::diag::Diagnostic;
use crate::render::Job;
use crate::view::Viewer;
use crate::view::copied::Copied;
use crate::view::head::{Draft, PageView};

/// Pages of copies.
pub struct RepublishPages;

static SPEC: Spec = Spec { name: "republish", media_type: "text/html" };

impl Format for RepublishPages {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let site = context.site;
        for lang in &site.config.languages {
            let Some(viewer) = context.engine.viewer(site, *lang) else { continue };
            for (index, copied) in viewer.copies() {
                let Some(address) = viewer.copy_page(copied, *lang) else { continue };
                plan.claim(Planned {
                    format: &RepublishPages,
                    lang: *lang,
                    item: Item { index, page: 0 },
                    address,
                    source: source(site, index),
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let (index, lang) = (planned.item.index, planned.lang);
        let viewer = context.engine.viewer(context.site, lang);
        let head = viewer.and_then(|viewer| Some(head(&viewer, viewer.copied(index)?)));
        let copy = context.items.copy(context.site, context.engine, index, lang);
        fingerprint(context.engine, SPEC.name, &(head, copy))
    }

    fn head(&self, context: &Context<'_>, planned: &Planned) -> Option<Head> {
        let viewer = context.engine.viewer(context.site, planned.lang)?;
        let copied = viewer.copied(planned.item.index)?;
        Some((head(&viewer, copied), copied.entry()))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let lang = planned.lang;
        let Some(viewer) = context.engine.viewer(context.site, lang) else { return Ok(Vec::new()) };
        let Some(copied) = viewer.copied(planned.item.index) else { return Ok(Vec::new()) };
        let html = context.engine.page(&Job {
            lang,
            templates: &["republish"],
            page: &head(&viewer, copied),
            name: "copy",
            view: &viewer.republish(copied),
        })?;
        Ok(page_bytes(context, planned, &html))
    }
}

fn head(viewer: &Viewer<'_>, copied: Copied) -> PageView {
    let languages = viewer.site.config.languages.iter();
    let own = languages.filter_map(|lang| Some((*lang, viewer.copy_page(copied, *lang)?)));
    let mut above = match copied {
        Copied::Entry(index) => viewer.above(index),
        Copied::Overview(_) => Vec::new(),
    };
    let original = viewer.copied_link(copied);
    let title = viewer.words.with_text("republish-of", "title", &original.title);
    above.push(original);
    viewer.head(Draft {
        template: "republish",
        title,
        description: viewer.copied_terms(copied).1,
        own: own.collect(),
        above,
        noindex: true,
        plain: true,
        ..Draft::default()
    })
}
