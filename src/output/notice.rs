//! Notices: what stands at the address of an entry that is being corrected.

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint, page_bytes};
use crate::diag::Diagnostic;
use crate::render::Job;
use crate::site::Notice;
use crate::view::head::{Draft, PageView};
use crate::view::{Link, Viewer};

/// Pages that say that something is being corrected.
pub struct Notices;

static SPEC: Spec = Spec { name: "notice", media_type: "text/html" };

impl Format for Notices {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        for (index, notice) in context.site.notices.iter().enumerate() {
            for (lang, address) in notice.addresses.iter() {
                if plan.files.contains_key(&address.file()) {
                    continue;
                }
                plan.claim(Planned {
                    format: &Notices,
                    lang,
                    item: Item { index, page: 0 },
                    address: address.clone(),
                    source: None,
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let notice = &context.site.notices[planned.item.index];
        let parts = viewer.map(|viewer| (head(&viewer, notice), section(&viewer, notice)));
        fingerprint(context.engine, SPEC.name, &parts)
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let notice = &context.site.notices[planned.item.index];
        let html = context.engine.page(&Job {
            lang: planned.lang,
            templates: &["notice"],
            page: &head(&viewer, notice),
            name: "section",
            view: &section(&viewer, notice),
        })?;
        Ok(page_bytes(context, planned, &html))
    }
}

fn section(viewer: &Viewer<'_>, notice: &Notice) -> Link {
    viewer.section_link(notice.kind)
}

/// Says nothing of the entry but its section: what is wrong with it may be its very title.
fn head(viewer: &Viewer<'_>, notice: &Notice) -> PageView {
    viewer.head(Draft {
        template: "notice",
        title: viewer.words.message("notice-title"),
        above: vec![section(viewer, notice)],
        nearest: notice.addresses.clone(),
        noindex: true,
        ..Draft::default()
    })
}
