//! Atom feeds (RFC 4287), one for each language, with the full text of the newest articles.
//!
//! Ids are `tag:` URIs (RFC 4151), so that they outlive every change of address.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{Context, Format, Item, Plan, Planned, Spec, fingerprint};
use crate::diag::{self, Diagnostic};
use crate::site::address::{self, Address};
use crate::site::{EntryIndex, Presence, names};
use crate::text::date::When;
use crate::view::Viewer;

/// Atom feeds.
pub struct Atom;

static SPEC: Spec = Spec { name: "atom", media_type: "application/atom+xml" };

/// How many entries a feed has.
const ENTRIES_MAX: usize = 20;

impl Format for Atom {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let config = &context.site.config;
        if config.base_url.is_empty() {
            return;
        }
        for lang in &config.languages {
            plan.claim(Planned {
                format: &Atom,
                lang: *lang,
                item: Item::default(),
                address: Address::new(format!("{}/atom.xml", lang.code())),
                source: None,
            });
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let parts = viewer.map(|viewer| {
            let items = items(&viewer).into_iter();
            let items =
                items.map(|index| (viewer.entry(index, false), viewer.body(index, planned.lang)));
            items.collect::<Vec<_>>()
        });
        fingerprint(context.engine, SPEC.name, &parts)
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        let viewer = context.engine.viewer(context.site, planned.lang);
        let Some(viewer) = viewer else { return Ok(Vec::new()) };
        let mut feed = Feed { viewer: &viewer, xml: Writer::new_with_indent(Vec::new(), b' ', 1) };
        feed.write(&planned.address).map_err(|error| {
            let problem = Diagnostic::new(diag::WRITE_FAILED, None);
            Box::new(problem.with("path", &planned.address.0).with("reason", error.to_string()))
        })?;
        Ok(feed.xml.into_inner())
    }
}

/// Returns the newest entries that the language truly has.
fn items(viewer: &Viewer<'_>) -> Vec<EntryIndex> {
    let own = viewer.of_feeds().into_iter().filter(|index| {
        let page = viewer.site.page(*index, viewer.lang);
        page.is_some_and(|page| page.presence == Presence::Own)
    });
    own.take(ENTRIES_MAX).collect()
}

/// A feed being written.
struct Feed<'a> {
    viewer: &'a Viewer<'a>,
    xml: Writer<Vec<u8>>,
}

type Written = std::io::Result<()>;

impl Feed<'_> {
    fn write(&mut self, address: &Address) -> Written {
        let (site, lang) = (self.viewer.site, self.viewer.lang);
        let config = &site.config;
        let items = items(self.viewer);
        self.xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        let mut feed = BytesStart::new("feed");
        feed.push_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
        feed.push_attribute(("xml:lang", lang.code()));
        self.xml.write_event(Event::Start(feed))?;
        self.text("title", self.viewer.text(&config.title))?;
        let tagline = self.viewer.text(&config.tagline);
        if !tagline.is_empty() {
            self.text("subtitle", tagline)?;
        }
        let home = address::home(lang);
        self.text("id", &format!("tag:{},2026:feed/{}", authority(&config.base_url), lang.code()))?;
        self.link("self", "application/atom+xml", &address.url(config))?;
        self.link("alternate", "text/html", &home.url(config))?;
        let updated = items.iter().filter_map(|index| self.updated(*index)).max();
        let updated = updated.unwrap_or_else(|| When::Day(site.today()));
        self.text("updated", &moment(updated).rfc3339(&config.zone))?;
        self.author()?;
        for index in items {
            self.entry(index)?;
        }
        self.xml.write_event(Event::End(BytesEnd::new("feed")))
    }

    fn updated(&self, index: EntryIndex) -> Option<When> {
        let facets = &self.viewer.site.entries[index].facets;
        facets.updated.or(facets.date).max(facets.date)
    }

    fn author(&mut self) -> Written {
        let config = &self.viewer.site.config;
        let owner = config.owner.as_deref().and_then(|id| self.viewer.site.find("body", id));
        let name = match owner {
            Some(owner) => self.viewer.link(owner, None).title,
            None => self.viewer.text(&config.title).to_owned(),
        };
        self.named_author(&name)
    }

    fn named_author(&mut self, name: &str) -> Written {
        self.xml.write_event(Event::Start(BytesStart::new("author")))?;
        self.text("name", name)?;
        self.xml.write_event(Event::End(BytesEnd::new("author")))
    }

    fn entry(&mut self, index: EntryIndex) -> Written {
        let (site, lang) = (self.viewer.site, self.viewer.lang);
        let entry = &site.entries[index];
        let config = &site.config;
        let Some(page) = site.page(index, lang) else { return Ok(()) };
        let url = page.address.url(config);
        self.xml.write_event(Event::Start(BytesStart::new("entry")))?;
        self.text("title", names::title(entry, lang).1)?;
        let date = entry.facets.date.unwrap_or_else(|| When::Day(site.today()));
        let year = date.day().year();
        let authority = authority(&config.base_url);
        let id = format!("tag:{authority},{year}:{}/{}/{}", entry.kind.name, entry.id, lang.code());
        self.text("id", &id.replace(' ', "%20"))?;
        self.link("alternate", "text/html", &url)?;
        self.text("published", &moment(date).rfc3339(&config.zone))?;
        let updated = self.updated(index).unwrap_or(date);
        self.text("updated", &moment(updated).rfc3339(&config.zone))?;
        if let Some(source) = &entry.facets.republication {
            self.named_author(source.author.as_deref().unwrap_or(&source.name))?;
        }
        for goal in self.viewer.goals(index) {
            let mut category = BytesStart::new("category");
            category.push_attribute(("term", goal.id.as_str()));
            category.push_attribute(("label", goal.short.as_str()));
            self.xml.write_event(Event::Empty(category))?;
        }
        let summary = self.viewer.summary(index);
        if !summary.is_empty() {
            self.text("summary", summary)?;
        }
        let root = format!("{}/", config.base_url);
        let html = address::localize(&self.viewer.body(index, lang), &root, "");
        // Anchors within the text need the page's address in a feed reader.
        let html = html.replace("href=\"#", &format!("href=\"{url}#"));
        let mut content = BytesStart::new("content");
        content.push_attribute(("type", "html"));
        self.xml.write_event(Event::Start(content))?;
        self.xml.write_event(Event::Text(BytesText::new(&html)))?;
        self.xml.write_event(Event::End(BytesEnd::new("content")))?;
        self.xml.write_event(Event::End(BytesEnd::new("entry")))
    }

    fn text(&mut self, name: &str, text: &str) -> Written {
        self.xml.write_event(Event::Start(BytesStart::new(name)))?;
        self.xml.write_event(Event::Text(BytesText::new(text)))?;
        self.xml.write_event(Event::End(BytesEnd::new(name)))
    }

    fn link(&mut self, rel: &str, media_type: &str, href: &str) -> Written {
        let mut link = BytesStart::new("link");
        link.push_attribute(("rel", rel));
        link.push_attribute(("type", media_type));
        link.push_attribute(("href", href));
        self.xml.write_event(Event::Empty(link))
    }
}

/// A day is its midnight: Atom has no days.
fn moment(when: When) -> When {
    match when {
        When::Day(day) => When::Moment(day.at(0, 0, 0, 0)),
        moment @ When::Moment(_) => moment,
    }
}

/// Returns the host of an address, as `tag:` URIs name it.
fn authority(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}
