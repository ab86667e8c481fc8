//! `robots.txt`: everything may be read, and here are the sitemaps.

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint};
use crate::diag::Diagnostic;
use crate::site::address::{self, Address};

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
        let config = &context.site.config;
        fingerprint(context.engine, SPEC.name, &(&*config.base_url, config.press))
    }

    fn render(&self, context: &Context<'_>, _: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let config = &context.site.config;
        let base = &config.base_url;
        let mut text = "User-agent: *\nAllow: /\n".to_owned();
        if !base.is_empty() {
            text.push_str(&format!("Sitemap: {base}/sitemap.xml\n"));
        }
        if config.has_press() {
            text.push_str(&format!("Sitemap: {}\n", address::news_sitemap().url(config)));
        }
        Ok(text.into_bytes())
    }
}
