//! OPML 2.0: a list of feeds that a reader subscribes to at once.

use jiff::Zoned;

use super::uri::uri;
use super::xml::Xml;
use super::{Party, time};

/// The media type of an OPML document.
pub const MEDIA_TYPE: &str = "text/x-opml";

/// A list of feeds in groups.
#[derive(Clone, Debug, Default)]
pub struct Subscriptions {
    /// The name of the list.
    pub title: String,
    /// The address of the site.
    pub home: String,
    /// Whose list it is.
    pub owner: Party,
    /// When the list last changed.
    pub updated: Zoned,
    /// The groups.
    pub groups: Vec<Group>,
}

/// Feeds under one name.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// The name.
    pub title: String,
    /// The feeds.
    pub feeds: Vec<Subscription>,
}

/// A feed to subscribe to.
#[derive(Clone, Debug, Default)]
pub struct Subscription {
    /// The name.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// The language (BCP 47).
    pub lang: String,
    /// The address of the feed.
    pub address: String,
    /// The address of the page that the feed follows.
    pub home: String,
}

/// Returns the list as an OPML document.
pub fn opml(list: &Subscriptions) -> Vec<u8> {
    let mut xml = Xml::new("opml", &[("version", "2.0")]);
    xml.open("head", &[]);
    xml.required("title", &list.title);
    xml.required("dateModified", &time::rfc822(&list.updated));
    xml.text("ownerName", &list.owner.name);
    match list.owner.url.strip_prefix("mailto:") {
        Some(email) => xml.text("ownerEmail", email),
        None => xml.text("ownerId", &uri(&list.owner.url)),
    }
    xml.required("docs", "https://opml.org/spec2.opml");
    xml.close();
    xml.open("body", &[]);
    let groups: Vec<_> = list.groups.iter().filter(|group| !group.feeds.is_empty()).collect();
    if groups.is_empty() {
        // A body must hold an outline.
        let text = text(&list.title);
        if list.home.is_empty() {
            xml.empty("outline", &[("text", text)]);
        } else {
            let url = uri(&list.home);
            xml.empty("outline", &[("text", text), ("type", "link"), ("url", &url)]);
        }
    }
    for group in groups {
        xml.open("outline", &[("text", text(&group.title))]);
        for feed in &group.feeds {
            let attributes = [
                ("type", "rss"),
                ("text", text(&feed.title)),
                ("title", text(&feed.title)),
                ("description", &*feed.description),
                ("language", &*feed.lang),
                ("xmlUrl", &*uri(&feed.address)),
                ("htmlUrl", &*uri(&feed.home)),
            ];
            xml.empty("outline", &attributes);
        }
        xml.close();
    }
    xml.finish()
}

/// Returns a text that may not be missing.
fn text(text: &str) -> &str {
    if text.is_empty() { "—" } else { text }
}
