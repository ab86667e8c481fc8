//! The index that search reads: many small files, of which a query fetches a few.

use super::{Context, Format, Item, Plan, Planned, Spec};
use crate::diag::Diagnostic;

/// Files of the index.
pub struct SearchFiles;

static SPEC: Spec = Spec { name: "search", media_type: "text/javascript" };

impl Format for SearchFiles {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let config = &context.site.config;
        for lang in config.languages.iter().filter(|_| config.search) {
            let Some(viewer) = context.engine.viewer(context.site, *lang) else { continue };
            for (index, address) in viewer.search_files().into_iter().enumerate() {
                plan.claim(Planned {
                    format: &SearchFiles,
                    lang: *lang,
                    item: Item { index, page: 0 },
                    address,
                    source: None,
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        *blake3::hash(bytes(context, planned)).as_bytes()
    }

    fn look(&self, _: &Context<'_>, _: &Planned) {
        // It asks for no message that pages don't.
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(bytes(context, planned).to_vec())
    }
}

fn bytes<'a>(context: &Context<'a>, planned: &Planned) -> &'a [u8] {
    let viewer = context.engine.viewer(context.site, planned.lang);
    let files = viewer.map(|viewer| context.indexes.files(&viewer));
    files.and_then(|files| files.get(planned.item.index)).map_or(&[], Vec::as_slice)
}
