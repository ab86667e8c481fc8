//! What another site takes over to show a card: three snippets, the oEmbed answer, and the page
//! that builds them.
//!
//! Owns the HTML that is pasted elsewhere; it says everything by attributes, since a
//! Content-Security-Policy of a newspaper may forbid styles.

use serde::Serialize;

use super::Viewer;
use super::assets::Assets;
use super::body::escape;
use super::embed::{EmbedCard, Subject};
use super::head::Discovery;
use super::overview::Overview;
use crate::site::EntryIndex;
use crate::site::address::{self, Address, ROOT};

/// How many of the newest articles the page offers.
const NEWEST_MAX: usize = 12;

/// How wide a card says to be, in pixels, where it can't say "as wide as there is room".
const WIDTH: u32 = 600;

/// What a frame may do: run the card's own script and open the site in a tab of its own.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// What others are told to embed (oEmbed 1.0, type `rich`).
#[derive(Clone, Debug, Default, Serialize)]
pub struct OEmbed {
    /// Of the specification.
    pub version: &'static str,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The title.
    pub title: String,
    /// The site.
    pub provider_name: String,
    /// The site's address.
    pub provider_url: String,
    /// How long it may be kept, in seconds.
    pub cache_age: u32,
    /// What to embed.
    pub html: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// A picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
    /// In pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail_width: Option<u32>,
    /// In pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail_height: Option<u32>,
}

/// What can be pasted to show a card.
#[derive(Clone, Debug, Serialize)]
pub struct Snippets {
    /// The title.
    pub title: String,
    /// Where the card is.
    pub href: String,
    /// An element that the site's script fills.
    pub element: String,
    /// A frame.
    pub frame: String,
    /// Neither script nor frame.
    pub block: String,
}

/// The page that builds snippets.
#[derive(Clone, Debug, Serialize)]
pub struct Builder {
    /// What can be chosen without pasting an address.
    pub choices: Vec<Choice>,
    /// The snippets of the newest articles, for those without scripts.
    pub newest: Vec<Snippets>,
    /// What its script has to know, as JSON that is safe in a script element.
    pub settings: String,
    /// Its script; empty where the theme has none.
    pub script: String,
}

/// What can be chosen.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// The title.
    pub title: String,
    /// Where the card is.
    pub href: String,
}

#[derive(Serialize)]
struct Settings<'a> {
    root: String,
    base: &'a str,
    folder: &'static str,
    script: String,
    integrity: &'a str,
    sandbox: &'static str,
    index: &'static str,
    words: Words,
}

#[derive(Serialize)]
struct Words {
    foreign: String,
    nothing: String,
}

impl Viewer<'_> {
    /// Returns where those who embed learn what to embed of a page; the address says the page's
    /// again, as the specification wants it.
    pub(super) fn discovery(&self, page: &Address) -> Option<Discovery> {
        let config = &self.site.config;
        let asked = percent(&page.url(config));
        let of = |format: &str| {
            let answer = address::oembed(config, page, format)?.url(config);
            Some(format!("{answer}?url={asked}&format={format}"))
        };
        Some(Discovery { json: of("json")?, xml: of("xml")? })
    }

    /// Returns what others are told to embed.
    pub fn oembed(&self, subject: Subject) -> Option<OEmbed> {
        let config = &self.site.config;
        let card = self.embed_card(subject, None)?;
        let src = self.embed_address(subject)?.url(config);
        let mut html = String::from("<blockquote>");
        html.push_str(&anchor(&card));
        html.push_str("</blockquote>");
        html.push_str(&frame(&card, &src, &WIDTH.to_string()));
        let absolute = |href: &str| address::localize(href, &format!("{}/", config.base_url), "");
        let picture = card.picture.as_ref();
        Some(OEmbed {
            version: "1.0",
            kind: "rich",
            title: card.title.clone(),
            provider_name: self.text(&config.title).to_owned(),
            provider_url: address::home(self.lang).url(config),
            // So long a correction may stay unseen.
            cache_age: 3600,
            html,
            width: WIDTH,
            height: card.height,
            thumbnail_url: picture.map(|picture| absolute(&picture.src)),
            thumbnail_width: picture.map(|picture| picture.width),
            thumbnail_height: picture.map(|picture| picture.height),
        })
    }

    /// Returns what can be pasted to show a card; `None` where the site has no address yet.
    pub fn snippets(&self, subject: Subject, assets: &Assets) -> Option<Snippets> {
        let config = &self.site.config;
        let card = self.embed_card(subject, None)?;
        let address = self.embed_address(subject)?;
        let src = address.url(config);
        let script = assets.embed.address.as_ref()?.url(config);
        if src.is_empty() {
            return None;
        }
        let element = format!(
            "<lantoa-embed src=\"{}\" height=\"{}\">{}</lantoa-embed>\n<script async src=\"{}\" \
             integrity=\"{}\" crossorigin=\"anonymous\"></script>",
            attribute(&src),
            card.height,
            anchor(&card),
            attribute(&script),
            assets.embed.integrity
        );
        let frame = frame(&card, &src, "100%");
        let block = self.block(&card);
        Some(Snippets { title: card.title, href: address.href(), element, frame, block })
    }

    /// Returns a card as plain HTML: what it says now.
    fn block(&self, card: &EmbedCard) -> String {
        let mut html = format!("<blockquote cite=\"{}\">\n<p>", attribute(&card.canonical));
        html.push_str(&anchor(card));
        html.push_str("</p>\n");
        if !card.summary.is_empty() {
            html.push_str("<p>");
            escape(&card.summary, &mut html);
            html.push_str("</p>\n");
        }
        let site = self.text(&self.site.config.title);
        let line: Vec<&str> =
            card.date.iter().map(|date| date.short.as_str()).chain([site]).collect();
        html.push_str("<p><small>");
        escape(&line.join(" · "), &mut html);
        html.push_str("</small></p>\n</blockquote>");
        html
    }

    /// Returns the page that builds snippets.
    pub fn embed_builder(&self, assets: &Assets) -> Builder {
        let config = &self.site.config;
        let mut news: Vec<EntryIndex> = (0..self.site.entries.len())
            .filter(|index| self.site.entries[*index].kind.feed && self.has_card(*index))
            .collect();
        let date = |index: &EntryIndex| self.site.entries[*index].facets.date;
        news.sort_by(|a, b| date(b).cmp(&date(a)).then(a.cmp(b)));
        news.truncate(NEWEST_MAX);
        let plots = self.site.of_kind(super::global::GOALS).iter();
        let plots = plots.flat_map(|goal| self.plots(*goal)).map(Subject::Plot);
        let overviews = [Overview::Honour, Overview::Units].map(Subject::Overview);
        let entries = news.iter().map(|index| Subject::Entry(*index));
        let choice = |subject| {
            let title = self.embed_card(subject, None)?.title;
            Some(Choice { title, href: self.embed_address(subject)?.href() })
        };
        let say = |key: &str| self.words.message(key);
        let script = assets.embed.address.as_ref().map(Address::href).unwrap_or_default();
        let settings = Settings {
            root: ROOT.to_string(),
            base: &config.base_url,
            folder: address::EMBED,
            script: script.trim_start_matches(ROOT).to_owned(),
            integrity: &assets.embed.integrity,
            sandbox: SANDBOX,
            index: if config.portable_links { "index.html" } else { "" },
            words: Words { foreign: say("embed-not-ours"), nothing: say("embed-no-card") },
        };
        let json = serde_json::to_string(&settings).unwrap_or_default();
        // The way to the root is filled in later, as in links; nothing ends the element early.
        let json = json.replace("\\u0001", &ROOT.to_string()).replace('<', "\\u003c");
        let newest = news.iter().filter_map(|it| self.snippets(Subject::Entry(*it), assets));
        Builder {
            choices: entries.chain(overviews).chain(plots).filter_map(choice).collect(),
            newest: newest.take(3).collect(),
            settings: json,
            script: assets.press.as_ref().map(Address::href).unwrap_or_default(),
        }
    }
}

/// Returns the link to the page of a card.
fn anchor(card: &EmbedCard) -> String {
    let mut html = format!("<a href=\"{}\">", attribute(&card.canonical));
    escape(&card.title, &mut html);
    html.push_str("</a>");
    html
}

/// Returns the frame of a card.
fn frame(card: &EmbedCard, src: &str, width: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{}\" frameborder=\"0\" \
         loading=\"lazy\" sandbox=\"{SANDBOX}\" \
         referrerpolicy=\"strict-origin-when-cross-origin\"></iframe>",
        attribute(src),
        attribute(&card.title),
        card.height
    )
}

/// Returns text as it stands in an attribute.
fn attribute(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(text, &mut html);
    html
}

/// Returns text as it stands in a query (RFC 3986, section 2.1).
fn percent(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_an_address_is_wrapped() {
        assert_eq!(percent("https://x.vn/a/?b=đ"), "https%3A%2F%2Fx.vn%2Fa%2F%3Fb%3D%C4%91");
    }

    #[test]
    fn a_title_can_t_leave_its_attribute() {
        let card = EmbedCard { title: "\"><b>&".into(), height: 300, ..EmbedCard::default() };
        let html = frame(&card, "https://x.vn/?a&b", "600");
        assert!(html.contains("title=\"&quot;&gt;&lt;b&gt;&amp;\""), "{html}");
        assert!(html.contains("src=\"https://x.vn/?a&amp;b\""), "{html}");
    }
}
