//! The script that other sites take in to show cards: one file, whose name says what is in it.
//!
//! It never changes under its name, so that those who take it in can say what it has to be
//! (Subresource Integrity).

use super::{Context, Format, Item, Plan, Planned, Spec};
use crate::diag::Diagnostic;

/// The script.
pub struct EmbedScripts;

static SPEC: Spec = Spec { name: "embed script", media_type: "text/javascript" };

impl Format for EmbedScripts {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let address = context.engine.assets().embed.address.clone();
        let Some(address) = address.filter(|_| context.site.config.press) else { return };
        plan.claim(Planned {
            format: &EmbedScripts,
            lang: context.site.config.source(),
            item: Item::default(),
            address,
            source: None,
        });
    }

    fn fingerprint(&self, context: &Context<'_>, _: &Planned) -> [u8; 32] {
        *blake3::hash(context.engine.assets().embed.text.as_bytes()).as_bytes()
    }

    fn render(&self, context: &Context<'_>, _: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(context.engine.assets().embed.text.clone().into_bytes())
    }
}
