//! The sitemap for Google News: the articles of the last two days, at most 1,000.
//!
//! What is new hangs on the moment of the build, which the caller gives. Without news the file
//! names the home page, which is no news, since the protocol asks for one address at least.

use jiff::{ToSpan, Zoned};

use super::uri::uri;
use super::xml::Xml;
use super::{Item, Status, time};

/// How many articles a news sitemap may hold.
const NEWS_MAX: usize = 1_000;

/// For how many hours an article is news.
const HOURS_MAX: i32 = 48;

/// Articles for a news sitemap.
#[derive(Clone, Copy, Debug)]
pub struct News<'a> {
    /// The name of the publication, as Google knows it.
    pub publication: &'a str,
    /// The address of the home page.
    pub home: &'a str,
    /// The moment of the build.
    pub now: &'a Zoned,
    /// The articles; those that are old, withdrawn or not yet published are passed over.
    pub items: &'a [Item],
}

/// Returns the news as a sitemap.
pub fn news_sitemap(news: &News<'_>) -> Vec<u8> {
    let root = [
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"),
    ];
    let mut xml = Xml::new("urlset", &root);
    let items = news.items.iter().filter(|item| is_news(item, news.now)).take(NEWS_MAX);
    let mut any = false;
    for item in items {
        any = true;
        xml.open("url", &[]);
        xml.required("loc", &uri(&item.url));
        xml.required("lastmod", &time::rfc3339(&item.updated));
        xml.open("news:news", &[]);
        xml.open("news:publication", &[]);
        xml.required("news:name", news.publication);
        xml.required("news:language", &language(&item.lang));
        xml.close();
        xml.required("news:publication_date", &time::rfc3339(&item.published));
        xml.required("news:title", &item.title);
        xml.close();
        xml.close();
    }
    if !any {
        xml.open("url", &[]);
        xml.required("loc", &uri(news.home));
    }
    xml.finish()
}

fn is_news(item: &Item, now: &Zoned) -> bool {
    let since = now.checked_sub(HOURS_MAX.hours());
    let is_new = since.is_ok_and(|since| item.published > since) && item.published <= *now;
    let is_free = item.embargo.as_ref().is_none_or(|embargo| embargo <= now);
    is_new && is_free && matches!(item.status, Status::Usable) && !item.url.is_empty()
}

/// Returns the language as Google asks for it: two or three letters, with a region for Chinese
/// alone. What is no language becomes `und`, which the protocol knows as undetermined.
fn language(lang: &str) -> String {
    let lang = lang.to_ascii_lowercase();
    if matches!(&*lang, "zh-cn" | "zh-tw") {
        return lang;
    }
    let first = lang.split('-').next().unwrap_or_default();
    let is_code = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
    if is_code { first.to_owned() } else { "und".to_owned() }
}
