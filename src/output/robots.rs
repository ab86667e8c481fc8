//! `robots.txt`: everything may be read, and here is the sitemap.

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint};
use crate::diag::Diagnostic;
use crate::site::address::Address;

/// `robots.txt`.
pub struct Robots;

static SPEC: Spec = Spec { name: "robots", media_type: "text/plain" };

impl Format for Robots {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        plan.claim(Planned {
            format: &Robots,
            lang: context.site.config.source(),
            item: Item::default(),
            address: Address::new("robots.txt"),
            source: None,
        });
    }

    fn fingerprint(&self, context: &Context<'_>, _: &Planned) -> [u8; 32] {
        fingerprint(context.engine, SPEC.name, &context.site.config.base_url)
    }

    fn render(&self, context: &Context<'_>, _: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let base = &context.site.config.base_url;
        let mut text = "User-agent: *\nAllow: /\n".to_owned();
        if !base.is_empty() {
            text.push_str(&format!("Sitemap: {base}/sitemap.xml\n"));
        }
        Ok(text.into_bytes())
    }
}
