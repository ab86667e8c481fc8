//! `sitemap.xml` (sitemaps.org 0.9) with the other languages of each page.
//!
//! At most 50,000 addresses a file, by the protocol; beyond that the files are split and
//! `sitemap.xml` becomes their index. Only pages that stand in their own language are listed.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint};
use crate::diag::{self, Diagnostic};
use crate::site::Site;
use crate::site::address::{self, Address};
use crate::text::lang::Lang;
use crate::view::overview::Overview;

/// `sitemap.xml`.
pub struct Sitemap;

static SPEC: Spec = Spec { name: "sitemap", media_type: "application/xml" };

/// How many addresses a file has at most. With three links to other languages each, a file of so
/// many stays below the 50 MB that the protocol allows.
const URLS_MAX: usize = 40_000;

/// One page in all its languages.
type Row = (Vec<(Lang, Address)>, Option<String>);

impl Format for Sitemap {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        if context.site.config.base_url.is_empty() {
            return;
        }
        let files = files(&rows(context.site));
        let numbers = if files == 1 { 0..1 } else { 0..files + 1 };
        for page in numbers {
            plan.claim(Planned {
                format: &Sitemap,
                lang: context.site.config.source(),
                item: Item { index: files, page },
                address: file(page),
                source: None,
            });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let rows = rows(context.site);
        fingerprint(context.engine, SPEC.name, &(planned.item.page, plain(&rows)))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let rows = rows(context.site);
        let Item { index: files, page } = planned.item;
        let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
        let written = match (files, page) {
            (1, _) => urls(context.site, &rows, &mut xml),
            (_, 0) => index(context.site, files, &mut xml),
            (_, page) => {
                let per_file = rows.len().div_ceil(files).max(1);
                let rows = rows.chunks(per_file).nth(page - 1).unwrap_or_default();
                urls(context.site, rows, &mut xml)
            }
        };
        written.map_err(|error| {
            let problem = Diagnostic::new(diag::WRITE_FAILED, None);
            Box::new(problem.with("path", &planned.address.0).with("reason", error.to_string()))
        })?;
        Ok(xml.into_inner())
    }
}

fn file(page: usize) -> Address {
    match page {
        0 => Address::new("sitemap.xml"),
        page => Address::new(format!("sitemap-{page}.xml")),
    }
}

fn files(rows: &[Row]) -> usize {
    let urls: usize = rows.iter().map(|(pages, _)| pages.len()).sum();
    urls.div_ceil(URLS_MAX).max(1)
}

fn plain(rows: &[Row]) -> Vec<(Vec<&str>, &Option<String>)> {
    let rows = rows.iter();
    rows.map(|(pages, date)| (pages.iter().map(|(_, page)| &*page.0).collect(), date)).collect()
}

/// Returns every page, in a fixed order.
fn rows(site: &Site) -> Vec<Row> {
    let languages = &site.config.languages;
    let homes = languages.iter().map(|lang| (*lang, address::home(*lang))).collect();
    let mut rows: Vec<Row> = vec![(homes, None)];
    for list in &site.lists {
        let shown = list.items.iter().filter(|(_, items)| !items.is_empty());
        let pages: Vec<_> =
            shown.filter_map(|(lang, _)| Some((lang, list.addresses.get(lang)?.clone()))).collect();
        if !pages.is_empty() {
            rows.push((pages, None));
        }
    }
    for overview in Overview::ALL.iter().filter(|it| it.is_indexed() && it.is_of(&site.config)) {
        rows.push((languages.iter().map(|lang| (*lang, overview.address(*lang))).collect(), None));
    }
    for (entry, node) in site.entries.iter().zip(&site.nodes) {
        let pages: Vec<_> = address::own_pages(&node.pages)
            .map(|(lang, page)| (lang, page.address.clone()))
            .collect();
        if pages.is_empty() {
            continue;
        }
        let changed = entry.facets.updated.max(entry.facets.date);
        let changed = changed.filter(|_| entry.facets.occasion.is_none());
        rows.push((pages, changed.map(|when| when.day().to_string())));
    }
    rows
}

type Written = std::io::Result<()>;

fn urls(site: &Site, rows: &[Row], xml: &mut Writer<Vec<u8>>) -> Written {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut set = BytesStart::new("urlset");
    set.push_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    set.push_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    xml.write_event(Event::Start(set))?;
    for (pages, date) in rows {
        for (_, page) in pages {
            xml.write_event(Event::Start(BytesStart::new("url")))?;
            text(xml, "loc", &page.url(&site.config))?;
            if let Some(date) = date {
                text(xml, "lastmod", date)?;
            }
            if pages.len() > 1 {
                alternates(site, pages, xml)?;
            }
            xml.write_event(Event::End(BytesEnd::new("url")))?;
        }
    }
    xml.write_event(Event::End(BytesEnd::new("urlset")))
}

fn alternates(site: &Site, pages: &[(Lang, Address)], xml: &mut Writer<Vec<u8>>) -> Written {
    let default = pages.iter().find(|(lang, _)| *lang == site.config.source());
    let named = pages.iter().map(|(lang, page)| (lang.code(), page));
    for (lang, page) in named.chain(default.map(|(_, page)| ("x-default", page))) {
        let mut link = BytesStart::new("xhtml:link");
        link.push_attribute(("rel", "alternate"));
        link.push_attribute(("hreflang", lang));
        link.push_attribute(("href", page.url(&site.config).as_str()));
        xml.write_event(Event::Empty(link))?;
    }
    Ok(())
}

fn index(site: &Site, files: usize, xml: &mut Writer<Vec<u8>>) -> Written {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut set = BytesStart::new("sitemapindex");
    set.push_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    xml.write_event(Event::Start(set))?;
    for page in 1..=files {
        xml.write_event(Event::Start(BytesStart::new("sitemap")))?;
        text(xml, "loc", &file(page).url(&site.config))?;
        xml.write_event(Event::End(BytesEnd::new("sitemap")))?;
    }
    xml.write_event(Event::End(BytesEnd::new("sitemapindex")))
}

fn text(xml: &mut Writer<Vec<u8>>, name: &str, text: &str) -> Written {
    xml.write_event(Event::Start(BytesStart::new(name)))?;
    xml.write_event(Event::Text(BytesText::new(text)))?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}
