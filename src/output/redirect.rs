//! Old addresses: a page that leads on, or one on which to choose.

use serde::Serialize;

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint, page_bytes};
use crate::diag::{self, Diagnostic, Span};
use crate::model::Redirect;
use crate::render::Job;
use crate::site::Site;
use crate::site::address::Address;
use crate::text::lang::{Lang, PerLang};
use crate::text::nearest::nearest;
use crate::view::head::{Draft, PageView};
use crate::view::value::plain;
use crate::view::{Link, Viewer};

/// Pages of old addresses.
pub struct Redirects;

static SPEC: Spec = Spec { name: "redirect", media_type: "text/html" };

/// How many problems get a suggestion, which costs a look at every address.
const SUGGESTIONS_MAX: usize = 50;

/// A page on which to choose.
#[derive(Serialize)]
struct Choice {
    from: String,
    note: String,
    options: Vec<Link>,
}

impl Format for Redirects {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    /// Plans last among pages, since an old address must not be one of today's.
    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        for (index, redirect) in context.site.redirects.iter().enumerate() {
            let from = redirect.from.trim_start_matches('/').trim_end_matches("index.html");
            let from = if from.ends_with('/') { from.to_owned() } else { format!("{from}/") };
            if unsafe_path(&from) {
                let problem = Diagnostic::new(diag::BAD_SLUG, redirect.span())
                    .with("key", "from")
                    .with("value", &redirect.from)
                    .with("nearest", "none");
                plan.diagnostics.push(problem);
                continue;
            }
            if plan.has(&from) {
                let problem = Diagnostic::new(diag::REDIRECT_SHADOWED, redirect.span())
                    .with("address", &redirect.from);
                plan.diagnostics.push(problem);
                continue;
            }
            let broken: Vec<_> =
                redirect.to.iter().filter(|to| !context.site.incomplete && !plan.has(to)).collect();
            for to in broken {
                let known: Vec<_> =
                    plan.files.keys().filter_map(|path| path.strip_suffix("index.html")).collect();
                let few = plan.diagnostics.len() < SUGGESTIONS_MAX;
                let near = few.then(|| nearest(to.trim_start_matches('/'), known)).flatten();
                let problem = Diagnostic::new(diag::REDIRECT_BROKEN, redirect.span())
                    .with("address", to)
                    .with("nearest", near.map_or("none".to_owned(), |near| format!("/{near}")));
                plan.diagnostics.push(problem);
            }
            let lang = language(context.site, &from);
            plan.claim(Planned {
                format: &Redirects,
                lang,
                item: Item { index, page: 0 },
                address: Address::new(from),
                source: Some(Span::file(redirect.origin.file.clone())),
            });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let redirect = &context.site.redirects[planned.item.index];
        let viewer = context.engine.viewer(context.site, planned.lang);
        let parts = viewer.map(|viewer| {
            (&redirect.from, &redirect.to, head(&viewer, redirect), choice(&viewer, redirect))
        });
        fingerprint(context.engine, SPEC.name, &parts)
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let redirect = &context.site.redirects[planned.item.index];
        let viewer = context.engine.viewer(context.site, planned.lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let page = head(&viewer, redirect);
        let html = if let [to] = redirect.to.as_slice() {
            context.engine.page(&Job {
                lang: planned.lang,
                templates: &["redirect"],
                page: &page,
                name: "redirect",
                view: &option(&viewer, to),
            })?
        } else {
            context.engine.page(&Job {
                lang: planned.lang,
                templates: &["choice"],
                page: &page,
                name: "choice",
                view: &choice(&viewer, redirect),
            })?
        };
        Ok(page_bytes(context, planned, &html))
    }
}

/// Says whether an address could name a file outside of its place.
fn unsafe_path(path: &str) -> bool {
    let odd = |c: char| c.is_control() || "\\?#:*\"<>|".contains(c);
    path.contains(odd)
        || path.trim_end_matches('/').split('/').any(|part| matches!(part, "" | "." | ".."))
}

/// Returns the language that an address belongs to.
fn language(site: &Site, path: &str) -> Lang {
    let first = path.split('/').next().and_then(Lang::parse);
    let known = first.filter(|lang| site.config.languages.contains(lang));
    known.unwrap_or_else(|| site.config.source())
}

fn head(viewer: &Viewer<'_>, redirect: &Redirect) -> PageView {
    let options = redirect.to.iter().map(|to| option(viewer, to).title);
    let single = redirect.to.len() == 1;
    let own: PerLang<Address> = match redirect.to.first().filter(|_| single) {
        Some(to) => [(viewer.lang, address_of(to))].into_iter().collect(),
        None => PerLang::default(),
    };
    viewer.head(Draft {
        template: if single { "redirect" } else { "choice" },
        title: if single {
            options.collect::<Vec<_>>().join(", ")
        } else {
            viewer.words.message("choice")
        },
        own,
        noindex: true,
        ..Draft::default()
    })
}

fn choice(viewer: &Viewer<'_>, redirect: &Redirect) -> Choice {
    Choice {
        from: redirect.from.to_string(),
        note: viewer.words_of(&redirect.note).title,
        options: redirect.to.iter().map(|to| option(viewer, to)).collect(),
    }
}

/// Returns the link to an address, with the title of the entry that is there.
fn option(viewer: &Viewer<'_>, to: &str) -> Link {
    let address = address_of(to);
    let pages = viewer.site.nodes.iter().enumerate();
    let found = pages
        .filter(|(_, node)| node.pages.iter().any(|(_, page)| page.address == address))
        .map(|(index, _)| index)
        .next();
    let link = found.map_or_else(|| plain(to.to_owned()), |index| viewer.link(index, None));
    Link { href: Some(address.href()), ..link }
}

fn address_of(to: &str) -> Address {
    let path = to.trim_start_matches('/').trim_end_matches("index.html");
    let file = path.rsplit('/').next().is_some_and(|last| last.contains('.'));
    if path.is_empty() || path.ends_with('/') || file {
        Address::new(path)
    } else {
        Address::new(format!("{path}/"))
    }
}
