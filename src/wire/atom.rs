//! Atom (RFC 4287) with licences (RFC 4946), archives (RFC 5005) and tombstones (RFC 6721).
//!
//! A correction raises `updated` and keeps the id; that the text holds its note is the business of
//! who fills the item. A tombstone is written only for what is no longer among the items: beside
//! an entry of the same id, which of them counts would hang on the dates.

use super::uri::uri;
use super::xml::Xml;
use super::{Feed, GENERATOR, Item, Licence, Party, time};

/// The media type of an Atom feed.
pub const MEDIA_TYPE: &str = "application/atom+xml";

/// Returns the feed as an Atom document.
pub fn atom(feed: &Feed) -> Vec<u8> {
    let mut root = vec![("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", &*feed.lang)];
    if feed.paging.as_ref().is_some_and(|paging| paging.archive) {
        root.push(("xmlns:fh", "http://purl.org/syndication/history/1.0"));
    }
    if !feed.deleted.is_empty() {
        root.push(("xmlns:at", "http://purl.org/atompub/tombstones/1.0"));
    }
    let mut xml = Xml::new("feed", &root);
    head(&mut xml, feed);
    for item in &feed.items {
        entry(&mut xml, feed, item);
    }
    xml.finish()
}

fn head(xml: &mut Xml, feed: &Feed) {
    xml.required("title", &feed.title);
    xml.text("subtitle", &feed.subtitle);
    xml.required("id", &uri(&feed.id));
    link(xml, "self", MEDIA_TYPE, &feed.address, "");
    link(xml, "alternate", "text/html", &feed.home, &feed.lang);
    for other in &feed.alternates {
        let attributes = [
            ("rel", "alternate"),
            ("type", &*other.media_type),
            ("hreflang", &*other.lang),
            ("title", &*other.title),
            ("href", &*uri(&other.url)),
        ];
        xml.empty("link", &attributes);
    }
    link(xml, "hub", "", &feed.hub, "");
    licence(xml, feed.licence.as_ref());
    if let Some(paging) = &feed.paging {
        if paging.archive {
            xml.empty("fh:archive", &[]);
        }
        link(xml, "current", MEDIA_TYPE, &paging.current, "");
        let of = |archive: &Option<String>| archive.clone().unwrap_or_default();
        link(xml, "prev-archive", MEDIA_TYPE, &of(&paging.prev_archive), "");
        link(xml, "next-archive", MEDIA_TYPE, &of(&paging.next_archive), "");
    }
    xml.required("updated", &time::rfc3339(&feed.updated));
    let name = if feed.author.name.is_empty() { &feed.title } else { &feed.author.name };
    author(xml, &Party { name: name.clone(), url: feed.author.url.clone() });
    xml.text("rights", &feed.rights);
    xml.text("icon", &uri(&feed.icon));
    xml.required("generator", GENERATOR);
    let gone = feed.deleted.iter();
    for gone in gone.filter(|gone| feed.items.iter().all(|item| item.id != gone.id)) {
        let when = time::rfc3339(&gone.when);
        xml.open("at:deleted-entry", &[("ref", &uri(&gone.id)), ("when", &when)]);
        if !gone.by.is_empty() {
            xml.open("at:by", &[]);
            xml.required("name", &gone.by);
            xml.close();
        }
        xml.text("at:comment", &gone.comment);
        link(xml, "alternate", "text/html", &gone.url, "");
        xml.close();
    }
}

fn entry(xml: &mut Xml, feed: &Feed, item: &Item) {
    let lang = if item.lang == feed.lang { "" } else { &*item.lang };
    xml.open("entry", &[("xml:lang", lang)]);
    xml.required("title", &item.title);
    xml.required("id", &uri(&item.id));
    link(xml, "alternate", "text/html", &item.url, &item.lang);
    // Some readers take the last alternate for the item's address, whatever its language.
    for other in item.translations.iter().filter(|other| other.lang != item.lang) {
        link(xml, "related", "text/html", &other.url, &other.lang);
    }
    for original in &item.based_on {
        let attributes =
            [("rel", "via"), ("title", &*original.title), ("href", &*uri(&original.url))];
        if !original.url.is_empty() {
            xml.empty("link", &attributes);
        }
    }
    for picture in item.pictures.iter().filter(|picture| !picture.url.is_empty()) {
        let bytes = picture.bytes.map(|bytes| bytes.to_string()).unwrap_or_default();
        let title = if picture.caption.is_empty() { &picture.alt } else { &picture.caption };
        let attributes = [
            ("rel", "enclosure"),
            ("type", &*picture.media_type),
            ("length", &*bytes),
            ("title", &**title),
            ("href", &*uri(&picture.url)),
        ];
        xml.empty("link", &attributes);
    }
    licence(xml, item.licence.as_ref());
    xml.required("published", &time::rfc3339(&item.published));
    xml.required("updated", &time::rfc3339(&item.updated));
    for party in item.authors.iter().filter(|party| !party.name.is_empty()) {
        author(xml, party);
    }
    for category in item.categories.iter().filter(|category| !category.id.is_empty()) {
        let scheme = uri(&category.scheme);
        let attributes =
            [("term", &*category.id), ("scheme", &*scheme), ("label", &*category.label)];
        xml.empty("category", &attributes);
    }
    xml.text("rights", &item.rights);
    xml.text("summary", &item.summary);
    if item.html.is_empty() {
        xml.text("content", &item.text);
    } else {
        xml.text_with("content", &[("type", "html")], &item.html);
    }
    xml.close();
}

fn author(xml: &mut Xml, party: &Party) {
    xml.open("author", &[]);
    xml.required("name", &party.name);
    match party.url.strip_prefix("mailto:").filter(|email| is_email(email)) {
        Some(email) => xml.required("email", email),
        None => xml.text("uri", &uri(&party.url)),
    }
    xml.close();
}

/// Returns whether an address has the form that the schema of Atom asks of one.
fn is_email(text: &str) -> bool {
    let sides = text.rsplit_once('@');
    sides.is_some_and(|(name, host)| !name.trim().is_empty() && !host.trim().is_empty())
        && !text.contains(char::is_control)
}

fn licence(xml: &mut Xml, licence: Option<&Licence>) {
    if let Some(licence) = licence.filter(|licence| !licence.url.is_empty()) {
        let attributes =
            [("rel", "license"), ("title", &*licence.name), ("href", &*uri(&licence.url))];
        xml.empty("link", &attributes);
    }
}

fn link(xml: &mut Xml, rel: &str, media_type: &str, href: &str, lang: &str) {
    if !href.is_empty() {
        let href = uri(href);
        let attributes = [("rel", rel), ("type", media_type), ("hreflang", lang), ("href", &href)];
        xml.empty("link", &attributes);
    }
}
