//! The pictures that stand beside the addresses of pages where somebody shares them: in Zalo, on
//! Facebook (1200 × 630, as Open Graph's readers want them).

use super::{Context, Format, Plan, Planned, Spec, digest};
use crate::diag::Diagnostic;
use crate::share::{self, Hue, Share};
use crate::site::address::{self, Address};
use crate::view::share::ShareView;

/// Share pictures. They go with the pages that are planned before.
pub struct SharePictures;

static SPEC: Spec = Spec { name: "share", media_type: "image/png" };

impl Format for SharePictures {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let config = &context.site.config;
        let pages = plan.files.values().filter(|page| page.format.is_shared(context, page));
        let pictures = pages.filter_map(|page| {
            let address = address::share(config, &page.address)?;
            let (lang, item, source) = (page.lang, page.item, page.source.clone());
            Some(Planned { format: &SharePictures, lang, item, address, source })
        });
        for picture in pictures.collect::<Vec<_>>() {
            plan.claim(picture);
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        digest(&(share::VERSION, view(context, planned)))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let Some(view) = view(context, planned) else { return Ok(Vec::new()) };
        Ok(share::picture(&Share {
            title: &view.title,
            section: &view.section,
            unit: view.unit.as_deref(),
            site: &view.site,
            hue: Hue::of_goal(view.goal),
        }))
    }
}

/// Returns what the picture says: its page is the one in whose folder it lies.
fn view(context: &Context<'_>, planned: &Planned) -> Option<ShareView> {
    let (folder, _) = planned.address.0.rsplit_once('/')?;
    let page = context.plan.files.get(&Address::new(format!("{folder}/")).file())?;
    let viewer = context.engine.viewer(context.site, planned.lang)?;
    let (head, about) = page.format.head(context, page)?;
    Some(viewer.share(&head, about))
}
