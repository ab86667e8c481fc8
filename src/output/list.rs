//! Lists: every page of every list, in each language.

use super::{Context, Format, Head, Item, Plan, Planned, Spec, fingerprint, page_bytes};
use crate::diag::Diagnostic;
use crate::render::Job;
use crate::site::lists::{Key, Listing};
use crate::view::head::{Draft, PageView};
use crate::view::{Link, Viewer};

/// Pages of lists.
pub struct Lists;

static SPEC: Spec = Spec { name: "list", media_type: "text/html" };

impl Format for Lists {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let site = context.site;
        let per_page = site.config.per_page;
        for (index, list) in site.lists.iter().enumerate() {
            for lang in &site.config.languages {
                let empty = list.items.get(*lang).is_none_or(Vec::is_empty);
                if empty {
                    continue;
                }
                for page in 1..=list.page_count(*lang, per_page) {
                    let Some(address) = list.page_address(*lang, page) else { continue };
                    plan.claim(Planned {
                        format: &Lists,
                        lang: *lang,
                        item: Item { index, page },
                        address,
                        source: None,
                    });
                }
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let (site, lang) = (context.site, planned.lang);
        let Item { index, page } = planned.item;
        let list = &site.lists[index];
        let parts = context.engine.viewer(site, lang).map(|viewer| {
            let items = list.on_page(lang, page, site.config.per_page).iter();
            let cards = items.map(|item| context.cards.digest(site, context.engine, *item, lang));
            let cards: Vec<_> = cards.collect();
            (head(&viewer, list, page), viewer.list(list, page), cards)
        });
        fingerprint(context.engine, SPEC.name, &parts)
    }

    fn head(&self, context: &Context<'_>, planned: &Planned) -> Option<Head> {
        let viewer = context.engine.viewer(context.site, planned.lang)?;
        let list = &context.site.lists[planned.item.index];
        let about = match list.key {
            Key::Goal(index) | Key::Unit(index) => Some(index),
            _ => None,
        };
        Some((head(&viewer, list, planned.item.page), about))
    }

    fn is_shared(&self, _: &Context<'_>, _: &Planned) -> bool {
        true
    }

    fn look(&self, context: &Context<'_>, planned: &Planned) {
        // Later pages of a list and its cards ask for nothing that the first or the entries don't.
        let (list, page) = (&context.site.lists[planned.item.index], planned.item.page);
        let viewer = context.engine.viewer(context.site, planned.lang).filter(|_| page == 0);
        if let Some(viewer) = viewer {
            head(&viewer, list, page);
            viewer.list(list, page);
        }
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let (site, lang) = (context.site, planned.lang);
        let Item { index, page } = planned.item;
        let list = &site.lists[index];
        let Some(viewer) = context.engine.viewer(site, lang) else { return Ok(Vec::new()) };
        let mut view = viewer.list(list, page);
        let items = list.on_page(lang, page, site.config.per_page);
        view.cards = context.cards.all(site, context.engine, items, lang)?;
        let html = context.engine.page(&Job {
            lang,
            templates: &["list"],
            page: &head(&viewer, list, page),
            name: "list",
            view: &view,
        })?;
        Ok(page_bytes(context, planned, &html))
    }
}

fn head(viewer: &Viewer<'_>, list: &Listing, page: usize) -> PageView {
    let config = &viewer.site.config;
    let title = viewer.list_title(list);
    let title = match page {
        1 => title,
        page => format!("{title} – {}", viewer.words.with_text("page-n", "n", &page.to_string())),
    };
    let with_page = config.languages.iter().filter(|lang| {
        let empty = list.items.get(**lang).is_none_or(Vec::is_empty);
        !empty && page <= list.page_count(**lang, config.per_page)
    });
    let own = with_page.filter_map(|lang| Some((*lang, list.page_address(*lang, page)?))).collect();
    let nearest = list.addresses.clone();
    let nearest = nearest
        .iter()
        .filter(|(lang, _)| list.items.get(*lang).is_some_and(|items| !items.is_empty()))
        .map(|(lang, address)| (lang, address.clone()))
        .collect();
    let above: Vec<Link> = match list.key {
        Key::Section(_) => Vec::new(),
        Key::Year(kind, _) | Key::Term(kind, ..) => vec![viewer.section_link(kind)],
        Key::Goal(index) | Key::Unit(index) => {
            let kind = viewer.site.entries[index].kind.name;
            vec![viewer.section_link(kind), Link { note: None, ..viewer.link(index, None) }]
        }
    };
    viewer.head(Draft {
        template: "list",
        description: title.clone(),
        title,
        own,
        nearest,
        above,
        list: Some(list.key),
        ..Draft::default()
    })
}
