//! Cards for other sites to embed, at `embed/`: one beside each page that has one, and for articles
//! one that stays with the version of today.
//!
//! An address at which there was a card keeps one: where an entry has moved, is being corrected, or
//! must not be shown any more.

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint, page_bytes, source};
use crate::diag::Diagnostic;
use crate::render::Job;
use crate::site::address::{self, Address};
use crate::view::Viewer;
use crate::view::embed::{EmbedCard, Pinned, Subject};
use crate::view::overview::Overview;

/// Cards.
pub struct Embeds;

static SPEC: Spec = Spec { name: "embed", media_type: "text/html" };

/// The pages of an entry's item: its card, that of its version, its plots.
const CARD: usize = 0;
const PINNED: usize = 1;
const PLOTS: usize = 2;
/// What comes before the number of an earlier version.
const EARLIER: usize = 1 << 20;

/// What follows the entries: overviews, what is being corrected, what is gone, what has moved.
const OVERVIEWS: usize = 0;
const NOTICES: usize = 1;
const GONE: usize = 2;
const MOVED: usize = 3;

impl Format for Embeds {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let (site, config) = (context.site, &context.site.config);
        if !config.press {
            return;
        }
        let after = site.entries.len();
        for lang in &config.languages {
            let Some(viewer) = context.engine.viewer(site, *lang) else { continue };
            let mut claim = |item: Item, address: Option<Address>| {
                let Some(address) = address else { return };
                let lang = *lang;
                let source = source(site, item.index);
                plan.claim(Planned { format: &Embeds, lang, item, address, source });
            };
            for index in 0..after {
                entry(&viewer, index, &mut claim);
                earlier(context, &viewer, index, &mut claim);
            }
            for (page, overview) in Overview::ALL.iter().enumerate() {
                if overview.is_embeddable() {
                    let address = viewer.embed_address(Subject::Overview(*overview));
                    claim(Item { index: after + OVERVIEWS, page }, address);
                }
            }
            let item = Item { index: after + GONE, page: 0 };
            claim(item, viewer.embed_address(Subject::Gone));
        }
        notices(context, plan);
        moved(context, plan);
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        fingerprint(context.engine, SPEC.name, &card(context, planned))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let Some(card) = card(context, planned) else { return Ok(Vec::new()) };
        let html = context.engine.page(&Job {
            lang: planned.lang,
            templates: &["embed"],
            page: &context.engine.assets().card,
            name: "card",
            view: &card,
        })?;
        Ok(page_bytes(context, planned, &html))
    }
}

fn entry(viewer: &Viewer<'_>, index: usize, claim: &mut impl FnMut(Item, Option<Address>)) {
    if let Some(address) = viewer.embed_address(Subject::Entry(index)) {
        if viewer.is_pinnable(index) {
            let version =
                address.join(&format!("v{}", viewer.site.entries[index].facets.version()));
            claim(Item { index, page: PINNED }, Some(version));
        }
        claim(Item { index, page: CARD }, Some(address));
    }
    for (number, plot) in viewer.plots(index).into_iter().enumerate() {
        let address = viewer.embed_address(Subject::Plot(plot));
        claim(Item { index, page: PLOTS + number }, address);
    }
}

/// Plans a card for each earlier version of an article that a release has had.
fn earlier(
    context: &Context<'_>,
    viewer: &Viewer<'_>,
    index: usize,
    claim: &mut impl FnMut(Item, Option<Address>),
) {
    let card = viewer.embed_address(Subject::Entry(index)).filter(|_| viewer.is_pinnable(index));
    let Some(card) = card else { return };
    for past in context.past(viewer, index) {
        let version = past.state.version;
        let item = Item { index, page: EARLIER + version as usize };
        claim(item, Some(card.join(&format!("v{version}"))));
    }
}

/// Returns the card of an earlier version: its words, and that there is a newer one. Where its
/// words must not be told any more, those of today stand there.
fn earlier_card(
    context: &Context<'_>,
    viewer: &Viewer<'_>,
    index: usize,
    page: usize,
) -> Option<EmbedCard> {
    let mut past = context.past(viewer, index).into_iter();
    let past = past.find(|past| past.state.version as usize + EARLIER == page)?;
    let newer = viewer.newer(index);
    let pinned = Pinned { version: past.state.version, newer };
    let mut card = viewer.embed_card(Subject::Entry(index), Some(pinned))?;
    if let Some(text) = past.text {
        let mut lines = text.lines();
        card.title = lines.next().unwrap_or_default().to_owned();
        if !card.summary.is_empty() {
            card.summary = lines.next().unwrap_or_default().to_owned();
        }
        // The correction is what the newer version has.
        card.corrected = None;
    }
    Some(card)
}

/// Plans a card for each page that says that something is being corrected.
fn notices(context: &Context<'_>, plan: &mut Plan) {
    let index = context.site.entries.len() + NOTICES;
    for (page, notice) in context.site.notices.iter().enumerate() {
        for (lang, address) in notice.addresses.iter() {
            let address = address::embed(&context.site.config, address);
            let free = address.filter(|address| !plan.files.contains_key(&address.file()));
            let Some(address) = free else { continue };
            let item = Item { index, page };
            plan.claim(Planned { format: &Embeds, lang, item, address, source: None });
        }
    }
}

/// Plans the card of a page that has moved at its old address, too.
fn moved(context: &Context<'_>, plan: &mut Plan) {
    let index = context.site.entries.len() + MOVED;
    for (page, redirect) in context.site.redirects.iter().enumerate() {
        let Some(target) = target(context, page) else { continue };
        let from = redirect.from.trim_matches('/').trim_end_matches("/index.html");
        // Only where the old address itself was good enough for a page.
        if !plan.files.contains_key(&format!("{from}/index.html")) {
            continue;
        }
        let address = address::embed(&context.site.config, &Address::new(format!("{from}/")));
        let lang = plan.files.get(&target.file()).map(|card| card.lang);
        let free = address.filter(|address| !plan.files.contains_key(&address.file()));
        let (Some(address), Some(lang)) = (free, lang) else { continue };
        let item = Item { index, page };
        plan.claim(Planned { format: &Embeds, lang, item, address, source: None });
    }
}

/// Returns the card of the one page that an old address leads to.
fn target(context: &Context<'_>, redirect: usize) -> Option<Address> {
    let [to] = context.site.redirects.get(redirect)?.to.as_slice() else { return None };
    let to = to.trim_matches('/').trim_end_matches("/index.html");
    address::embed(&context.site.config, &Address::new(format!("{to}/")))
}

fn card(context: &Context<'_>, planned: &Planned) -> Option<EmbedCard> {
    let after = context.site.entries.len();
    let Item { index, page } = planned.item;
    if index == after + MOVED {
        let target = target(context, page)?.file();
        let target = context.plan.files.get(&target).filter(|it| it.item.index != index)?;
        return card(context, target);
    }
    let viewer = context.engine.viewer(context.site, planned.lang)?;
    if index < after && page >= EARLIER {
        return earlier_card(context, &viewer, index, page);
    }
    let subject = subject(&viewer, planned)?;
    let is_pinned = index < after && page == PINNED;
    let version = || Pinned { version: viewer.site.entries[index].facets.version(), newer: None };
    viewer.embed_card(subject, is_pinned.then(version))
}

fn subject(viewer: &Viewer<'_>, planned: &Planned) -> Option<Subject> {
    let after = viewer.site.entries.len();
    let Item { index, page } = planned.item;
    if index < after {
        return match page {
            CARD | PINNED => Some(Subject::Entry(index)),
            plot => viewer.plots(index).get(plot - PLOTS).map(|plot| Subject::Plot(*plot)),
        };
    }
    Some(match index - after {
        OVERVIEWS => Subject::Overview(*Overview::ALL.get(page)?),
        NOTICES => Subject::Notice(page),
        _ => Subject::Gone,
    })
}
