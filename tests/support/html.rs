//! Reading of HTML as far as tests need it: tags, their attributes, and pieces of a page.

use std::collections::{BTreeMap, BTreeSet};

use super::Files;

/// Addresses that a page may name whatever the site is called.
const OUTSIDE: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

/// A tag as it stands in a page.
pub struct Tag<'a> {
    /// The name, with a slash in front where it closes.
    pub name: &'a str,
    /// The attributes with their values, entities resolved.
    pub attributes: BTreeMap<&'a str, String>,
    /// Where it begins and ends.
    pub at: std::ops::Range<usize>,
}

/// Returns the tags of a page; scripts, styles and comments are passed over.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(start) = page[at..].find('<').map(|found| at + found) {
        let rest = &page[start..];
        if rest.starts_with("<!--") {
            at = start + rest.find("-->").map_or(rest.len(), |end| end + 3);
            continue;
        }
        let Some(length) = length(rest) else { break };
        let tag = tag(&rest[1..length - 1], start..start + length);
        at = start + length;
        if ["script", "style"].contains(&tag.name) {
            let end = format!("</{}", tag.name);
            at += page[at..].find(&end).unwrap_or(page.len() - at);
        }
        if !tag.name.is_empty() && !tag.name.starts_with(['!', '?']) {
            tags.push(tag);
        }
    }
    tags
}

/// Returns the length of the tag that a text begins with; a `>` within quotes ends nothing.
fn length(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

fn tag(inside: &str, at: std::ops::Range<usize>) -> Tag<'_> {
    let end = inside.find(char::is_whitespace).unwrap_or(inside.len());
    let (name, mut rest) = (inside[..end].trim_end_matches('/'), inside[end..].trim_start());
    let mut attributes = BTreeMap::new();
    while !rest.is_empty() && rest != "/" {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let key = &rest[..end];
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| "\"'".contains(*c));
            let (start, close) = match quote {
                Some(quote) => (1, after[1..].find(quote).map(|end| end + 1)),
                None => (0, after.find(char::is_whitespace)),
            };
            let close = close.unwrap_or(after.len());
            value = &after[start..close];
            rest = after[(close + start).min(after.len())..].trim_start();
        }
        attributes.insert(key, unescape(value));
    }
    Tag { name, attributes, at }
}

/// Resolves the entities that templates write.
pub fn unescape(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#x27;", "'").replace("&#39;", "'").replace("&#x2F;", "/").replace("&amp;", "&")
}

/// Returns the first element of a page that is named `name`, or has the class `.name`, with what
/// is in it.
pub fn element<'p>(page: &'p str, selector: &str) -> Option<&'p str> {
    let tags = tags(page);
    let wanted = |tag: &Tag<'_>| match selector.split_at_checked(1) {
        Some((".", class)) => tag
            .attributes
            .get("class")
            .is_some_and(|classes| classes.split_whitespace().any(|known| known == class)),
        _ => tag.name == selector,
    };
    let first = tags.iter().position(wanted)?;
    let (name, closing) = (tags[first].name, format!("/{}", tags[first].name));
    let mut depth = 0;
    for tag in &tags[first..] {
        depth += i32::from(tag.name == name);
        depth -= i32::from(tag.name == closing);
        if depth == 0 {
            return Some(&page[tags[first].at.start..tag.at.end]);
        }
    }
    None
}

/// Returns what is wrong with the links of a site's pages: every relative one must lead to a
/// file of the site, and to an anchor that is there.
pub fn broken_links(outputs: &Files) -> Vec<String> {
    let pages: BTreeMap<&str, Vec<Tag<'_>>> = outputs
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), tags(std::str::from_utf8(bytes).expect("UTF-8"))))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages
        .iter()
        .map(|(path, tags)| {
            let ids = tags.iter().filter_map(|tag| tag.attributes.get("id"));
            (*path, ids.map(String::as_str).collect())
        })
        .collect();
    let mut broken = Vec::new();
    for (path, tags) in &pages {
        for tag in tags {
            for key in ["href", "src", "content"] {
                let Some(link) = tag.attributes.get(key) else { continue };
                // Of `content` only that of a refresh is an address.
                let does = tag.attributes.get("http-equiv").map(String::as_str);
                let link = match (key, does) {
                    ("content", Some("refresh")) => {
                        link.split_once("url=").map_or("", |(_, url)| url)
                    }
                    ("content", _) => continue,
                    _ => link,
                };
                if let Err(why) = follow(path, link, outputs, &ids) {
                    broken.push(format!("{path}: <{} {key}=\"{link}\">: {why}", tag.name));
                }
            }
        }
    }
    broken
}

fn follow(
    from: &str,
    link: &str,
    outputs: &Files,
    ids: &BTreeMap<&str, BTreeSet<&str>>,
) -> Result<(), &'static str> {
    if OUTSIDE.iter().any(|scheme| link.starts_with(scheme)) {
        return Ok(());
    }
    if link.is_empty() {
        return Err("is empty");
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    if path.is_empty() {
        parts = from.split('/').collect();
    } else if let Some(path) = path.strip_prefix('/') {
        // Only the page for what is not found may do so: it is served at any depth.
        if !from.ends_with("404.html") {
            return Err("is not relative");
        }
        parts = path.split('/').collect();
    } else {
        for part in path.split('/') {
            match part {
                "." => {}
                ".." => _ = parts.pop().ok_or("leads above the root")?,
                part => parts.push(part),
            }
        }
    }
    let mut file = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
    if !path.is_empty() && (path.ends_with('/') || path.ends_with("..") || file.is_empty()) {
        file = format!("{file}/index.html").trim_start_matches('/').to_owned();
    }
    if !outputs.contains_key(&file) {
        return Err("leads to nothing");
    }
    match ids.get(file.as_str()) {
        Some(ids) if !anchor.is_empty() && !ids.contains(anchor) => Err("has no such anchor"),
        _ => Ok(()),
    }
}
