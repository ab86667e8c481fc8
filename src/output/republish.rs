//! The page from which newspapers take an entry over, in each language.

use super::{Context, Format, Head, Item, Plan, Planned, Spec, fingerprint, page_bytes, source};
use crate::diag::Diagnostic;
use crate::render::Job;
use crate::view::Viewer;
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
            for index in (0..site.entries.len()).filter(|index| viewer.has_copy(*index)) {
                let Some(address) = viewer.copy_page(index, *lang) else { continue };
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
        let head = viewer.map(|viewer| head(&viewer, index));
        let copy = context.items.copy(context.site, context.engine, index, lang);
        fingerprint(context.engine, SPEC.name, &(head, copy))
    }

    fn head(&self, context: &Context<'_>, planned: &Planned) -> Option<Head> {
        let viewer = context.engine.viewer(context.site, planned.lang)?;
        let index = planned.item.index;
        Some((head(&viewer, index), Some(index)))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let (index, lang) = (planned.item.index, planned.lang);
        let viewer = context.engine.viewer(context.site, lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let html = context.engine.page(&Job {
            lang,
            templates: &["republish"],
            page: &head(&viewer, index),
            name: "copy",
            view: &viewer.republish(index),
        })?;
        Ok(page_bytes(context, planned, &html))
    }
}

fn head(viewer: &Viewer<'_>, index: usize) -> PageView {
    let article = viewer.entry_head(index, true);
    let languages = viewer.site.config.languages.iter();
    let own = languages.filter_map(|lang| Some((*lang, viewer.copy_page(index, *lang)?)));
    let mut above: Vec<_> = article.breadcrumbs.iter().skip(1).cloned().collect();
    if let Some(last) = above.last_mut() {
        last.href = Some(article.href.clone());
    }
    let title = viewer.words.with_text("republish-of", "title", &article.title);
    viewer.head(Draft {
        template: "republish",
        title,
        description: viewer.terms_in_words(index),
        own: own.collect(),
        above,
        noindex: true,
        plain: true,
        ..Draft::default()
    })
}
