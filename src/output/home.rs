//! Home pages: one for each language, and the root, which shows the first language's.

use super::{Context, Format, Head, Item, Plan, Planned, Spec, fingerprint, page_bytes};
use crate::diag::Diagnostic;
use crate::render::Job;
use crate::site::address::{self, Address};
use crate::text::lang::Lang;
use crate::view::Viewer;
use crate::view::head::{Draft, PageView};

/// Home pages.
pub struct Homes;

static SPEC: Spec = Spec { name: "home", media_type: "text/html" };

impl Format for Homes {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let languages = &context.site.config.languages;
        let homes = languages.iter().map(|lang| (*lang, address::home(*lang)));
        let root = (context.site.config.source(), Address::new(""));
        for (lang, address) in homes.chain([root]) {
            let item = Item::default();
            plan.claim(Planned { format: &Homes, lang, item, address, source: None });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let (site, lang) = (context.site, planned.lang);
        let parts = context.engine.viewer(site, lang).map(|viewer| {
            let view = viewer.home_page();
            let items = view.items.iter();
            let cards = items.map(|item| context.cards.digest(site, context.engine, *item, lang));
            let cards: Vec<_> = cards.collect();
            (&planned.address.0, head(&viewer), view, cards)
        });
        fingerprint(context.engine, SPEC.name, &parts)
    }

    fn head(&self, context: &Context<'_>, planned: &Planned) -> Option<Head> {
        let viewer = context.engine.viewer(context.site, planned.lang)?;
        Some((head(&viewer), None))
    }

    fn is_shared(&self, _: &Context<'_>, planned: &Planned) -> bool {
        !planned.address.0.is_empty()
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let (site, lang) = (context.site, planned.lang);
        let Some(viewer) = context.engine.viewer(site, lang) else { return Ok(Vec::new()) };
        let mut view = viewer.home_page();
        view.latest = context.cards.all(site, context.engine, &view.items, lang)?;
        let html = context.engine.page(&Job {
            lang,
            templates: &["home"],
            page: &head(&viewer),
            name: "home",
            view: &view,
        })?;
        Ok(page_bytes(context, planned, &html))
    }
}

fn head(viewer: &Viewer<'_>) -> PageView {
    let config = &viewer.site.config;
    let own = config.languages.iter().map(|lang: &Lang| (*lang, address::home(*lang))).collect();
    let mut page = viewer.head(Draft {
        template: "home",
        title: viewer.text(&config.title).to_owned(),
        description: viewer.text(&config.tagline).to_owned(),
        own,
        ..Draft::default()
    });
    // The home page is the start of every way up; it has none itself.
    page.breadcrumbs.clear();
    page
}
