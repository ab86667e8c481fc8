//! RSS 2.0 with full text, pictures (Media RSS), licences and archives (RFC 5005, appendix B).
//!
//! A licence is said three times, for each reader has its own place to look: `atom:link
//! rel="license"` (RFC 4946) for any licence, `creativeCommons:license` for those of Creative
//! Commons (<http://backend.userland.com/creativeCommonsRssModule>, the module made for RSS 2.0;
//! `cc:license` is the one of RSS 1.0), and `copyright` or `media:copyright` in words. In that
//! module the channel's licence holds for every item that names none, so the channel names one
//! only if all items do. RSS has no
//! tombstones: a withdrawn item is told of by Atom, JSON Feed and ninjs, and by its page.

use super::uri::uri;
use super::xml::Xml;
use super::{Feed, GENERATOR, Item, Licence, Picture, time};

/// The media type of an RSS feed.
pub const MEDIA_TYPE: &str = "application/rss+xml";

const NAMESPACES: &[(&str, &str)] = &[
    ("version", "2.0"),
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:creativeCommons", "http://backend.userland.com/creativeCommonsRssModule"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:fh", "http://purl.org/syndication/history/1.0"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
];

/// Returns the feed as an RSS document.
pub fn rss(feed: &Feed) -> Vec<u8> {
    let mut xml = Xml::new("rss", NAMESPACES);
    xml.open("channel", &[]);
    channel(&mut xml, feed);
    for item in &feed.items {
        self::item(&mut xml, feed, item);
    }
    xml.finish()
}

fn channel(xml: &mut Xml, feed: &Feed) {
    xml.required("title", &feed.title);
    xml.required("link", &uri(&feed.home));
    let about = if feed.subtitle.is_empty() { &feed.title } else { &feed.subtitle };
    xml.required("description", about);
    xml.text("language", &feed.lang);
    xml.text("copyright", &feed.rights);
    xml.required("lastBuildDate", &time::rfc822(&feed.updated));
    xml.required("generator", GENERATOR);
    xml.required("docs", "https://www.rssboard.org/rss-specification");
    link(xml, "self", MEDIA_TYPE, &feed.address);
    link(xml, "hub", "", &feed.hub);
    licence(xml, feed.licence.as_ref(), feed.items.iter().all(|item| item.licence.is_some()));
    if let Some(paging) = &feed.paging {
        if paging.archive {
            xml.empty("fh:archive", &[]);
        }
        link(xml, "current", MEDIA_TYPE, &paging.current);
        link(xml, "prev-archive", MEDIA_TYPE, paging.prev_archive.as_deref().unwrap_or_default());
        link(xml, "next-archive", MEDIA_TYPE, paging.next_archive.as_deref().unwrap_or_default());
    }
    xml.text("dc:publisher", &feed.author.name);
    if !feed.icon.is_empty() {
        // The title and link of the picture are to be those of the channel.
        xml.open("image", &[]);
        xml.required("url", &uri(&feed.icon));
        xml.required("title", &feed.title);
        xml.required("link", &uri(&feed.home));
        xml.close();
    }
}

fn item(xml: &mut Xml, feed: &Feed, item: &Item) {
    xml.open("item", &[]);
    // An item must have a title or a description.
    let is_mute = item.title.is_empty() && item.summary.is_empty();
    xml.required("title", if is_mute { &item.url } else { &item.title });
    xml.text("link", &uri(&item.url));
    xml.text_with("guid", &[("isPermaLink", "false")], &uri(&item.id));
    xml.required("pubDate", &time::rfc822(&item.published));
    xml.required("atom:updated", &time::rfc3339(&item.updated));
    for party in item.authors.iter().filter(|party| !party.name.is_empty()) {
        xml.required("dc:creator", &party.name);
    }
    if item.lang != feed.lang {
        xml.text("dc:language", &item.lang);
    }
    for category in &item.categories {
        let label = if category.label.is_empty() { &category.id } else { &category.label };
        if !label.is_empty() {
            xml.text_with("category", &[("domain", &uri(&category.scheme))], label);
        }
    }
    xml.text("dc:rights", &item.rights);
    licence(xml, item.licence.as_ref(), true);
    enclosure(xml, item);
    // Readers that take the last of both for the text need the full one to stand behind.
    xml.text("description", &item.summary);
    let full = if item.html.is_empty() { escaped(&item.text) } else { item.html.clone() };
    xml.text("content:encoded", &full);
    for picture in item.pictures.iter().filter(|picture| !picture.url.is_empty()) {
        self::picture(xml, picture);
    }
    xml.close();
}

/// Writes the main picture as the one enclosure that an item may have; its length is required.
fn enclosure(xml: &mut Xml, item: &Item) {
    let Some(picture) = item.pictures.first().filter(|picture| !picture.url.is_empty()) else {
        return;
    };
    let Some(bytes) = picture.bytes.filter(|_| !picture.media_type.is_empty()) else { return };
    let attributes = [
        ("url", &*uri(&picture.url)),
        ("length", &*bytes.to_string()),
        ("type", &*picture.media_type),
    ];
    xml.empty("enclosure", &attributes);
}

fn picture(xml: &mut Xml, picture: &Picture) {
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let bytes = picture.bytes.map(|bytes| bytes.to_string()).unwrap_or_default();
    let attributes = [
        ("url", &*uri(&picture.url)),
        ("type", &*picture.media_type),
        ("medium", "image"),
        ("fileSize", &*bytes),
        ("width", &*number(picture.width)),
        ("height", &*number(picture.height)),
    ];
    xml.open("media:content", &attributes);
    let caption = if picture.caption.is_empty() { &picture.alt } else { &picture.caption };
    if !picture.alt.is_empty() {
        xml.text_with("media:title", &[("type", "plain")], &picture.alt);
    }
    if !caption.is_empty() {
        xml.text_with("media:description", &[("type", "plain")], caption);
    }
    let smallest = picture.renditions.iter().filter(|other| !other.url.is_empty());
    let smallest = smallest.min_by_key(|other| other.width.unwrap_or(u32::MAX));
    if let Some(small) = smallest {
        let attributes = [
            ("url", &*uri(&small.url)),
            ("width", &*number(small.width)),
            ("height", &*number(small.height)),
        ];
        xml.empty("media:thumbnail", &attributes);
    }
    xml.text("media:credit", &picture.credit);
    xml.text("media:copyright", &picture.rights);
    if let Some(licence) = picture.licence.as_ref().filter(|licence| !licence.url.is_empty()) {
        let attributes = [("type", "text/html"), ("href", &*uri(&licence.url))];
        xml.text_with("media:license", &attributes, &licence.name);
    }
    xml.close();
}

fn licence(xml: &mut Xml, licence: Option<&Licence>, with_module: bool) {
    let Some(licence) = licence.filter(|licence| !licence.url.is_empty()) else { return };
    let href = uri(&licence.url);
    xml.empty("atom:link", &[("rel", "license"), ("title", &*licence.name), ("href", &*href)]);
    let host = href.split_once("://").map_or("", |(_, rest)| rest);
    let host = host.strip_prefix("www.").unwrap_or(host);
    if with_module && host.starts_with("creativecommons.org/") {
        xml.required("creativeCommons:license", &href);
    }
}

fn link(xml: &mut Xml, rel: &str, media_type: &str, href: &str) {
    if !href.is_empty() {
        let href = uri(href);
        xml.empty("atom:link", &[("rel", rel), ("type", media_type), ("href", &href)]);
    }
}

/// Returns plain text as HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
