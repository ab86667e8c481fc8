//! The page for addresses that lead nowhere: one for each language, and one for the whole site.

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint};
use crate::diag::Diagnostic;
use crate::render::Job;
use crate::site::address::{self, Address};
use crate::view::Viewer;
use crate::view::head::{Draft, PageView};

/// Pages for addresses that lead nowhere.
pub struct NotFound;

static SPEC: Spec = Spec { name: "not-found", media_type: "text/html" };

impl Format for NotFound {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let config = &context.site.config;
        let own = config.languages.iter().map(|lang| (*lang, format!("{}/404.html", lang.code())));
        for (lang, path) in own.chain([(config.source(), "404.html".to_owned())]) {
            let (item, address) = (Item::default(), Address::new(path));
            plan.claim(Planned { format: &NotFound, lang, item, address, source: None });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let parts = viewer.map(|viewer| {
            (&planned.address.0, head(&viewer), address::root_path(&context.site.config.base_url))
        });
        fingerprint(context.engine, SPEC.name, &parts)
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let html = context.engine.page(&Job {
            lang: planned.lang,
            templates: &["404"],
            page: &head(&viewer),
            name: "not_found",
            view: &(),
        })?;
        // A server shows this page at any depth, so its links start from the site's root.
        Ok(address::localize(&html, &address::root_path(&context.site.config.base_url), "")
            .into_bytes())
    }
}

fn head(viewer: &Viewer<'_>) -> PageView {
    let title = viewer.words.message("not-found");
    viewer.head(Draft {
        template: "404",
        description: String::new(),
        title,
        noindex: true,
        ..Draft::default()
    })
}
