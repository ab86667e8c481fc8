//! The theme's own files: style sheets, fonts, icons.

use super::{Context, Format, Item, Plan, Planned, Spec};
use crate::diag::Diagnostic;

/// The theme's own files.
pub struct ThemeFiles;

static SPEC: Spec = Spec { name: "theme", media_type: "application/octet-stream" };

impl Format for ThemeFiles {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        for (index, (address, _)) in context.theme.statics().into_iter().enumerate() {
            plan.claim(Planned {
                format: &ThemeFiles,
                lang: context.site.config.source(),
                item: Item { index, page: 0 },
                address,
                source: None,
            });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let statics = context.theme.statics();
        let bytes = statics.get(planned.item.index).map_or(&[][..], |(_, bytes)| bytes);
        *blake3::hash(bytes).as_bytes()
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let statics = context.theme.statics();
        Ok(statics.get(planned.item.index).map_or(Vec::new(), |(_, bytes)| bytes.to_vec()))
    }
}
