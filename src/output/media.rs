//! Pictures and files beside the texts: as they are, but for what a picture tells of the place
//! where it was taken and of the camera.

use super::{Context, Format, Item, Plan, Planned, Spec, digest};
use crate::diag::{self, Diagnostic, Span};
use crate::picture;

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
        let media = &context.site.library.media[planned.item.index];
        match media.tint {
            Some(_) => digest(&(picture::VERSION, media.digest)),
            None => media.digest,
        }
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let media = &context.site.library.media[planned.item.index];
        let path = media.asset.file.path.as_str();
        let problem = |code, reason: String| {
            let problem = Diagnostic::new(code, Span::file(path)).with("file", path);
            Box::new(problem.with("reason", reason))
        };
        let bytes = context.world.read(path);
        let bytes = bytes.map_err(|error| problem(diag::UNREADABLE, error.to_string()))?;
        if media.tint.is_none() {
            return Ok(bytes);
        }
        picture::clean(&bytes)
            .map_err(|refused| problem(diag::PICTURE_DAMAGED, format!("{refused:?}")))
    }
}
