//! Raw HTML in Markdown, made harmless.
//!
//! Owns the list of what is allowed, and the only call of the sanitiser. Run only on bodies that
//! hold raw HTML. Fill-in places of [`super::body`] pass through it unchanged.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use super::body::OPEN;

/// Elements that a body may hold. Pictures are written in Markdown: one in raw HTML would be loaded
/// from an address that nobody has checked.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "input",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
];

/// Attributes that any element may have. Styles and handlers are never among them.
const ATTRIBUTES: &[&str] = &["aria-label", "class", "dir", "id", "lang", "title"];

const BY_ELEMENT: &[(&str, &[&str])] = &[
    ("a", &["href", "hreflang", "rel"]),
    ("input", &["type", "checked", "disabled"]),
    ("ol", &["start"]),
    ("td", &["colspan", "rowspan"]),
    ("th", &["colspan", "rowspan", "scope"]),
    ("time", &["datetime"]),
    ("div", &["tabindex", "role"]),
    ("details", &["open"]),
];

/// Schemes that an address may have.
pub const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut by_element = HashMap::new();
    for (element, attributes) in BY_ELEMENT {
        by_element.insert(*element, attributes.iter().copied().collect::<HashSet<_>>());
    }
    let mut builder = Builder::default();
    builder
        .tags(ELEMENTS.iter().copied().collect())
        .generic_attributes(ATTRIBUTES.iter().copied().collect())
        .tag_attributes(by_element)
        .url_schemes(SCHEMES.iter().copied().collect())
        .url_relative(UrlRelative::Custom(Box::new(keep_relative)))
        .link_rel(None);
    builder
});

/// Keeps what leads to a place of the page, and the open places of links that Markdown wrote. Any
/// other relative address is one that nobody has checked, from a page that may stand anywhere.
fn keep_relative(url: &str) -> Option<Cow<'_, str>> {
    url.starts_with(['#', OPEN]).then_some(Cow::Borrowed(url))
}

/// Returns the HTML with everything that is not allowed taken out.
pub fn clean(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

/// Returns the names of elements and attributes in a stretch of raw HTML that are not allowed.
pub fn forbidden(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in html.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        let tag = tag.trim_start_matches('/').trim_end_matches('/');
        let mut words = tag.split_whitespace();
        let name = words.next().unwrap_or_default().to_ascii_lowercase();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        if !ELEMENTS.contains(&name.as_str()) {
            found.push(format!("<{name}>"));
            continue;
        }
        let own =
            BY_ELEMENT.iter().find(|(element, _)| *element == name).map_or(&[][..], |(_, a)| a);
        for word in words.filter(|word| word.contains('=')) {
            let attribute = word.split('=').next().unwrap_or_default().to_ascii_lowercase();
            let value =
                word.split_once('=').map_or("", |(_, value)| value.trim_matches(['"', '\'']));
            if ["href", "src"].contains(&&*attribute)
                && !value.starts_with('#')
                && !has_scheme(value)
            {
                found.push(word.to_owned());
            }
            let is_name = attribute.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-');
            if is_name && !ATTRIBUTES.contains(&&*attribute) && !own.contains(&&*attribute) {
                found.push(attribute);
            }
        }
    }
    found
}

/// Says whether an address names one of the schemes that are allowed.
fn has_scheme(url: &str) -> bool {
    url.split_once(':').is_some_and(|(scheme, _)| SCHEMES.contains(&scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_handlers_and_styles_go() {
        let dirty = "<p onclick=\"x()\" style=\"a:b\">a<script>alert(1)</script></p>\
                     <a href=\"javascript:x()\">b</a><iframe src=\"https://a\"></iframe>";
        assert_eq!(clean(dirty), "<p>a</p><a>b</a>");
        let found = [
            "onclick",
            "style",
            "<script>",
            "<script>",
            "href=\"javascript:x()\"",
            "<iframe>",
            "<iframe>",
        ];
        assert_eq!(forbidden(dirty), found);
    }

    #[test]
    fn open_places_pass() {
        let html = "<p><a href=\"\u{2}0\u{3}\">x</a> <b class=\"a\">\u{2}1\u{3}</b></p>";
        assert_eq!(clean(html), html);
    }
}
