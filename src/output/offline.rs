//! What keeps the site readable without a connection: a service worker and, for each language, a
//! web app manifest (W3C Web Application Manifest).
//!
//! The worker asks the network for pages first, so that no correction is missed, and marks a page
//! that it has to take from what it kept.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Context, Format, Item, Plan, Planned, Spec, digest};
use crate::diag::Diagnostic;
use crate::site::address::{self, Address};
use crate::text::lang::Lang;
use crate::text::messages::Arg;
use crate::view::overview::Overview;

/// The worker and the manifests.
pub struct Offline;

static SPEC: Spec = Spec { name: "offline", media_type: "text/javascript" };

/// The number of the worker; those of the manifests follow.
const WORKER: usize = 0;

/// The worker, with places for what differs between sites.
const SCRIPT: &str = include_str!("sw.js");

impl Format for Offline {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let config = &context.site.config;
        if !config.offline {
            return;
        }
        let file = |index, lang, address| {
            let item = Item { index, page: 0 };
            Planned { format: &Offline, lang, item, address, source: None }
        };
        plan.claim(file(WORKER, config.source(), Address::new("sw.js")));
        for lang in &config.languages {
            plan.claim(file(WORKER + 1, *lang, address::manifest(*lang)));
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        digest(&text(context, planned))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(text(context, planned).into_bytes())
    }
}

fn text(context: &Context<'_>, planned: &Planned) -> String {
    if planned.item.index == WORKER { worker(context) } else { manifest(context, planned) }
}

/// Returns the worker. It is another one, and fetches its files anew, only when the theme or its
/// words differ: not each day, nor with each article.
fn worker(context: &Context<'_>) -> String {
    let config = &context.site.config;
    let statics = context.theme.statics();
    let is_small = |name: &str| !name.ends_with(".txt") && !name.ends_with(".png");
    let mut shell: Vec<String> = Vec::new();
    // Pages for newspapers are of no use without a connection.
    let press = context.engine.assets().press.as_ref();
    let kept = statics.iter().map(|(it, _)| it).filter(|it| Some(*it) != press);
    shell.extend(kept.map(|it| it.0.to_string()).filter(|name| is_small(name)));
    shell.extend(config.languages.iter().map(|lang| offline_page(context, *lang)));
    let say: BTreeMap<&str, Value> = config
        .languages
        .iter()
        .filter_map(|lang| {
            let viewer = context.engine.viewer(context.site, *lang)?;
            let stale = viewer.words.format("stale-copy", &[("day", Arg::Text("{day}"))]);
            let offline = offline_page(context, *lang);
            Some((lang.code(), json!({ "stale": escaped(&stale), "offline": offline })))
        })
        .collect();
    let parts = (SCRIPT, context.theme.digest(), &shell, &say);
    let version = blake3::Hash::from_bytes(digest(&parts)).to_hex();
    let json = |value: &Value| value.to_string();
    SCRIPT
        .replace("%VERSION%", &version.as_str()[..12])
        .replace("%SHELL%", &json(&shell.into()))
        .replace("%SAY%", &json(&serde_json::to_value(say).unwrap_or_default()))
}

/// Returns where the page for readers without a connection is asked for, below the root.
fn offline_page(context: &Context<'_>, lang: Lang) -> String {
    let address = Overview::Offline.address(lang);
    if context.site.config.portable_links { address.file() } else { address.0.to_string() }
}

/// Returns text as it stands in HTML.
fn escaped(text: &str) -> String {
    let mut html = String::new();
    crate::view::body::escape(text, &mut html);
    html
}

fn manifest(context: &Context<'_>, planned: &Planned) -> String {
    let lang = planned.lang;
    let config = &context.site.config;
    let words = |text: &crate::text::lang::Text| {
        text.get_or_other(lang).map_or(String::new(), |(_, words)| words.to_string())
    };
    let title = words(&config.title);
    let short = title.split(" – ").next().unwrap_or(&title).to_owned();
    let index = if config.portable_links { "index.html" } else { "" };
    let statics = context.theme.statics();
    let icon = |name: &str, size: &str, purpose: &str| {
        let (address, _) = statics.iter().find(|(address, _)| &*address.0 == name)?;
        let kind = if name.ends_with(".svg") { "image/svg+xml" } else { "image/png" };
        let src = format!("../{}", address.0);
        Some(json!({ "src": src, "sizes": size, "type": kind, "purpose": purpose }))
    };
    let icons = [
        icon("theme/icon-192.png", "192x192", "any"),
        icon("theme/icon-512.png", "512x512", "any maskable"),
        icon("theme/favicon.svg", "any", "any"),
    ];
    let manifest = json!({
        "name": title,
        "short_name": short,
        "description": words(&config.tagline),
        "lang": lang.code(),
        "dir": "ltr",
        "id": format!("./{index}"),
        "start_url": format!("./{index}"),
        "scope": "../",
        "display": "minimal-ui",
        "background_color": "#fbf8f1",
        "theme_color": "#a61d1d",
        "icons": icons.into_iter().flatten().collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&manifest).unwrap_or_default()
}
