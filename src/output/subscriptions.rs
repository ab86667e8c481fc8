//! `feeds.opml`: every feed of a language, for a reader or a newsroom to subscribe to at once.

use super::{Context, Format, Item, Plan, Planned, Spec, digest_of};
use crate::diag::Diagnostic;
use crate::site::address::{self, Address};
use crate::wire::opml;

/// Lists of feeds.
pub struct Subscriptions;

static SPEC: Spec = Spec { name: "opml", media_type: opml::MEDIA_TYPE };

impl Format for Subscriptions {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let config = &context.site.config;
        for lang in config.languages.iter().filter(|_| config.has_press()) {
            plan.claim(Planned {
                format: &Subscriptions,
                lang: *lang,
                item: Item::default(),
                address: Address::new(format!("{}feeds.opml", address::home(*lang).0)),
                source: None,
            });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        digest_of(&bytes(context, planned))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(bytes(context, planned))
    }
}

fn bytes(context: &Context<'_>, planned: &Planned) -> Vec<u8> {
    let viewer = context.engine.viewer(context.site, planned.lang);
    let list = viewer.map(|viewer| viewer.subscriptions(context.items.streams(&viewer)));
    opml::opml(&list.unwrap_or_default())
}
