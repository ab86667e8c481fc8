//! The versions of pictures in several widths.
//!
//! To decode a picture takes longer than all else, so the first version of it that is asked for
//! makes the others on the way, and the world keeps them.

use std::sync::PoisonError;

use super::{Context, Format, Item, Plan, Planned, Spec, digest};
use crate::diag::{self, Diagnostic, Span};
use crate::model::asset;
use crate::picture;
use crate::site::media::{Media, Rendition};
use crate::source::World;

/// Versions of pictures.
pub struct Renditions;

static SPEC: Spec = Spec { name: "rendition", media_type: "application/octet-stream" };

impl Format for Renditions {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let used = context.site.library.media.iter().enumerate().filter(|(_, media)| media.used);
        for (index, media) in used {
            for (page, rendition) in media.renditions.iter().enumerate() {
                plan.claim(Planned {
                    format: &Renditions,
                    lang: context.site.config.source(),
                    item: Item { index, page },
                    address: rendition.address.clone(),
                    source: Some(Span::file(media.asset.file.path.as_str())),
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let media = &context.site.library.media[planned.item.index];
        digest(&(media.digest, name(media, &media.renditions[planned.item.page])))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let Item { index, page } = planned.item;
        let media = &context.site.library.media[index];
        let wanted = &media.renditions[page];
        let recall = || context.world.cache().recall(&name(media, wanted));
        if let Some(bytes) = recall() {
            return Ok(bytes);
        }
        // Whoever comes while another decodes the picture finds all of it done.
        let turn = context.turns.get(index).map(|turn| turn.lock());
        let _turn = turn.map(|turn| turn.unwrap_or_else(PoisonError::into_inner));
        match recall() {
            Some(bytes) => Ok(bytes),
            None => make(media, wanted, context.world),
        }
    }
}

fn name(media: &Media, rendition: &Rendition) -> String {
    let what = format!("{}.{}", rendition.width, rendition.encoding.ending());
    asset::cached(&media.digest, &what)
}

/// Makes one version, and all others where they will be kept.
fn make(media: &Media, wanted: &Rendition, world: &dyn World) -> Result<Vec<u8>, Box<Diagnostic>> {
    let path = media.asset.file.path.as_str();
    let problem = |code, reason: String| {
        let problem = Diagnostic::new(code, Span::file(path)).with("file", path);
        Box::new(problem.with("reason", reason))
    };
    let bytes = world.read(path).map_err(|error| problem(diag::UNREADABLE, error.to_string()))?;
    let refused = |refused| problem(diag::PICTURE_DAMAGED, format!("{refused:?}"));
    let rights = picture::probe(&bytes).map_err(refused)?.rights;
    let pixels = picture::decode(&bytes).map_err(refused)?;
    drop(bytes);
    let one = |rendition: &Rendition| {
        let bytes = pixels.render(rendition.width, rendition.encoding);
        let bytes = bytes.map_err(|reason| problem(diag::PICTURE_DAMAGED, reason))?;
        picture::mark(&bytes, &rights).map_err(refused)
    };
    let own = one(wanted)?;
    if world.cache().keep(&name(media, wanted), &own) {
        let others = media.renditions.iter().filter(|other| other.address != wanted.address);
        for other in others {
            world.cache().keep(&name(media, other), &one(other)?);
        }
    }
    Ok(own)
}
