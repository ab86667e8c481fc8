//! What every page has: its head, its way up, its other languages.

use serde::Serialize;

use super::copied::Copied;
use super::{Link, Viewer, jsonld};
use crate::model::kind::Kind;
use crate::share;
use crate::site::address::{self, Address};
use crate::site::lists::Key;
use crate::site::{EntryIndex, names};
use crate::syntax::inline::shorten;
use crate::text::date::When;
use crate::text::lang::{Lang, PerLang};

/// How long a `<title>` may be, in characters.
const TITLE_MAX: usize = 70;

/// How long a description may be, in characters.
const DESCRIPTION_MAX: usize = 200;

/// What every page has.
#[derive(Clone, Debug, Serialize)]
pub struct PageView {
    /// The template's name without ending.
    pub template: &'static str,
    /// The heading.
    pub title: String,
    /// The `<title>`.
    pub head_title: String,
    /// The description.
    pub description: String,
    /// The absolute address; empty where the site does not know where it lives.
    pub canonical: String,
    /// The link to itself.
    pub href: String,
    /// Whether search engines should leave it.
    pub noindex: bool,
    /// The same in other languages, for search engines.
    pub alternates: Vec<Alternate>,
    /// The same in other languages, for readers.
    pub languages: Vec<Switch>,
    /// The way up.
    pub breadcrumbs: Vec<Link>,
    /// Open Graph.
    pub og: OpenGraph,
    /// JSON-LD.
    pub json_ld: String,
    /// Feeds.
    pub feeds: Vec<Link>,
    /// What is said about the card for other sites, where there is one.
    pub oembed: Option<Discovery>,
    /// The page from which newspapers take it over, where there is one.
    pub copy: Option<String>,
    /// The one before.
    pub prev: Option<Link>,
    /// The one after.
    pub next: Option<Link>,
}

/// Where those who embed learn what to embed (oEmbed 1.0, section 4).
#[derive(Clone, Debug, Serialize)]
pub struct Discovery {
    /// The absolute address of the answer as JSON.
    pub json: String,
    /// The absolute address of the answer as XML.
    pub xml: String,
}

/// The same page in a language, for search engines.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The language, or `x-default`.
    pub lang: &'static str,
    /// The absolute address.
    pub url: String,
}

/// The same page in a language, for readers.
#[derive(Clone, Debug, Serialize)]
pub struct Switch {
    /// The language.
    pub lang: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// The page, or what is nearest to it.
    pub href: String,
    /// Whether it is this page.
    pub current: bool,
    /// Whether the very page exists.
    pub exists: bool,
}

/// Open Graph.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OpenGraph {
    /// `article` or `website`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The title.
    pub title: String,
    /// The description.
    pub description: String,
    /// The absolute address.
    pub url: String,
    /// The language and country.
    pub locale: &'static str,
    /// The other one.
    pub locale_alternate: Option<&'static str>,
    /// The picture's absolute address.
    pub image: Option<String>,
    /// What it shows.
    pub image_alt: String,
    /// Its width and height in pixels, where it was drawn for the page.
    pub image_size: Option<[u32; 2]>,
    /// When it was published.
    pub published: Option<String>,
    /// When it last changed.
    pub modified: Option<String>,
}

/// What a page needs to know of itself before the rest can be made.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The template's name without ending.
    pub template: &'static str,
    /// The heading.
    pub title: String,
    /// The description.
    pub description: String,
    /// The same page in each language that truly has it.
    pub own: PerLang<Address>,
    /// The nearest page in each language that has none.
    pub nearest: PerLang<Address>,
    /// The way up, without the home page and the page itself.
    pub above: Vec<Link>,
    /// The entry that it is about.
    pub entry: Option<EntryIndex>,
    /// The list that has a feed of its own for those who read the page.
    pub list: Option<Key>,
    /// Whether search engines should leave it.
    pub noindex: bool,
    /// Whether other sites may embed a card of it.
    pub embedded: bool,
    /// What newspapers take over with it.
    pub copied: Option<Copied>,
    /// Whether JSON-LD is left out: it says again what the rest of the page says, so that it is
    /// not needed to tell whether the page has changed.
    pub plain: bool,
}

impl Viewer<'_> {
    /// Returns what a page has, from what it knows of itself.
    pub fn head(&self, draft: Draft) -> PageView {
        let config = &self.site.config;
        let site = self.text(&config.title);
        let own = draft.own.get(self.lang);
        let canonical = own.map(|address| address.url(config)).unwrap_or_default();
        let description = shorten(draft.description.trim(), DESCRIPTION_MAX);
        let mut breadcrumbs = vec![self.home()];
        breadcrumbs.extend(draft.above.iter().cloned());
        breadcrumbs.push(super::value::plain(draft.title.clone()));
        let mut page = PageView {
            template: draft.template,
            head_title: head_title(&draft.title, site),
            og: self.open_graph(&draft, &description, &canonical),
            alternates: self.alternates(&draft.own),
            languages: self.switches(&draft),
            json_ld: String::new(),
            feeds: self.feeds(draft.list),
            oembed: own.filter(|_| draft.embedded).and_then(|page| self.discovery(page)),
            copy: draft
                .copied
                .and_then(|copied| self.copy_page(copied, self.lang))
                .map(|page| page.href()),
            prev: None,
            next: None,
            href: own.map(Address::href).unwrap_or_default(),
            noindex: draft.noindex,
            title: draft.title,
            description,
            canonical,
            breadcrumbs,
        };
        if !draft.plain && !config.base_url.is_empty() {
            page.json_ld = jsonld::of_page(self, &page, draft.entry);
        }
        page
    }

    /// Returns the link to the home page.
    pub fn home(&self) -> Link {
        let href = Some(address::home(self.lang).href());
        Link { title: self.words.message("home"), href, ..Link::default() }
    }

    fn feeds(&self, list: Option<Key>) -> Vec<Link> {
        if self.site.config.base_url.is_empty() {
            return Vec::new();
        }
        let title = self.text(&self.site.config.title).to_owned();
        let href = Address::new(format!("{}/atom.xml", self.lang.code())).href();
        let site = Link { title, href: Some(href), ..Link::default() };
        [site].into_iter().chain(list.and_then(|key| self.feed_of(key))).collect()
    }

    fn alternates(&self, own: &PerLang<Address>) -> Vec<Alternate> {
        let config = &self.site.config;
        if config.base_url.is_empty() || own.iter().count() < 2 {
            return Vec::new();
        }
        let pages = own.iter();
        let mut alternates: Vec<_> = pages
            .map(|(lang, page)| Alternate { lang: lang.code(), url: page.url(config) })
            .collect();
        if let Some(page) = own.get(config.source()) {
            alternates.push(Alternate { lang: "x-default", url: page.url(config) });
        }
        alternates
    }

    fn switches(&self, draft: &Draft) -> Vec<Switch> {
        let languages = self.site.config.languages.iter();
        let switch = |lang: &Lang| {
            let own = draft.own.get(*lang);
            let address = own.or_else(|| draft.nearest.get(*lang)).cloned();
            Switch {
                lang: lang.code(),
                name: lang.own_name(),
                href: address.unwrap_or_else(|| address::home(*lang)).href(),
                current: *lang == self.lang,
                exists: own.is_some(),
            }
        };
        languages.map(switch).collect()
    }

    fn open_graph(&self, draft: &Draft, description: &str, url: &str) -> OpenGraph {
        let config = &self.site.config;
        let entry = draft.entry.map(|index| &self.site.entries[index]);
        let article = entry.is_some_and(|entry| entry.kind.feed);
        let moment =
            |when: Option<When>| when.filter(|_| article).map(|when| when.rfc3339(&config.zone));
        let own = draft.own.get(self.lang);
        let drawn = own.and_then(|page| address::share(config, page)).map(|it| it.url(config));
        let photo = || {
            let media = &self.site.library.media[self.site.nodes[draft.entry?].texts.picture?];
            // Readers of Open Graph show no SVG.
            let file = super::plain(media).filter(|_| media.used)?;
            Some((file.address.url(config), self.lead_picture(draft.entry?)?.alt))
        };
        let image_size = drawn.is_some().then_some([share::WIDTH, share::HEIGHT]);
        let (image, image_alt) = match drawn {
            Some(url) => (Some(url), draft.title.clone()),
            None => photo().map_or((None, String::new()), |(url, alt)| (Some(url), alt)),
        };
        OpenGraph {
            kind: if article { "article" } else { "website" },
            title: draft.title.clone(),
            description: description.to_owned(),
            url: url.to_owned(),
            locale: self.lang.og_locale(),
            locale_alternate: draft
                .own
                .iter()
                .find(|(lang, _)| *lang != self.lang)
                .map(|(lang, _)| lang.og_locale()),
            image: image.filter(|url| !url.is_empty()),
            image_alt,
            image_size,
            published: moment(entry.and_then(|entry| entry.facets.date)),
            modified: moment(entry.and_then(|entry| entry.facets.updated)),
        }
    }

    /// Returns the page of an entry, without the entry itself; `plain` leaves out JSON-LD.
    pub fn entry_head(&self, index: EntryIndex, plain: bool) -> PageView {
        let entry = &self.site.entries[index];
        let node = &self.site.nodes[index];
        let own: PerLang<Address> = address::own_pages(&node.pages)
            .map(|(lang, page)| (lang, page.address.clone()))
            .collect();
        let nearest: PerLang<Address> = self
            .site
            .config
            .languages
            .iter()
            .map(|lang| (*lang, self.nearest(index, entry.kind, *lang)))
            .collect();
        let here = own.get(self.lang).is_some();
        let mut page = self.head(Draft {
            template: "entry",
            title: names::title(entry, self.lang).1.to_owned(),
            description: self.summary(index).to_owned(),
            own,
            nearest,
            above: self.above(index),
            entry: Some(index),
            list: self.list_of(index).map(|list| list.key),
            noindex: !here,
            embedded: self.has_card(index),
            copied: Some(Copied::Entry(index)),
            plain,
        });
        if let Some(own) = self.site.page(index, self.lang) {
            page.href = own.address.href();
        }
        let neighbour = |index: Option<EntryIndex>| {
            index.filter(|index| self.address(*index).is_some()).map(|index| self.link(index, None))
        };
        page.prev = neighbour(node.previous);
        page.next = neighbour(node.next);
        page
    }

    fn nearest(&self, index: EntryIndex, kind: &'static Kind, lang: Lang) -> Address {
        match self.site.page(index, lang) {
            Some(page) => page.address.clone(),
            None if self.site.section(kind).is_some_and(|list| list.has(lang)) => {
                address::section(&self.site.config, kind.name, lang)
            }
            None => address::home(lang),
        }
    }

    /// Returns the way from the home page to an entry, both left out.
    pub fn above(&self, index: EntryIndex) -> Vec<Link> {
        let entry = &self.site.entries[index];
        let mut above = vec![self.section_link(entry.kind.name)];
        if let Some(role) = entry.kind.below
            && let Some(unit) = self.site.related(index, role).next()
        {
            above.push(Link { note: None, note_href: None, ..self.link(unit, None) });
        }
        above
    }
}

/// Joins a page's title and the site's, as far as they fit.
fn head_title(title: &str, site: &str) -> String {
    let full = format!("{title} | {site}");
    if title == site || full.chars().count() > TITLE_MAX {
        return shorten(title, TITLE_MAX - 1);
    }
    full
}
