//! Pictures and files beside the texts, as they are.

use super::{Context, Format, Item, Plan, Planned, Spec};
use crate::diag::{self, Diagnostic, Span};

/// Pictures and files.
pub struct MediaFiles;

static SPEC: Spec = Spec { name: "media", media_type: "application/octet-stream" };

impl Format for MediaFiles {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        for (index, media) in
            context.site.library.media.iter().enumerate().filter(|(_, media)| media.used)
        {
            plan.claim(Planned {
                format: &MediaFiles,
                lang: context.site.config.source(),
                item: Item { index, page: 0 },
                address: media.address.clone(),
                source: Some(Span::file(media.asset.file.path.as_str())),
            });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        context.site.library.media[planned.item.index].digest
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let path = context.site.library.media[planned.item.index].asset.file.path.as_str();
        context.world.read(path).map_err(|error| {
            let problem = Diagnostic::new(diag::UNREADABLE, Span::file(path));
            Box::new(problem.with("reason", error.to_string()))
        })
    }
}
