//! HTML as a tree, as far as lantoa writes it.
//!
//! Owns the reading of tags and entities. It takes any input: what is no tag is text, what is not
//! closed is closed at the end, and what stands too deep is moved up. It must not know what
//! elements mean.

use std::collections::BTreeMap;

/// How deep elements may stand in each other; deeper ones are left out, their words are not.
const DEPTH_MAX: usize = 48;

/// Elements without content.
const VOID: &[&str] = &["br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];

/// Elements whose content is no HTML.
const RAW: &[&str] = &["script", "style"];

/// An element or a stretch of text.
#[derive(Debug)]
pub(super) enum Node<'a> {
    Element(Element<'a>),
    Text(String),
}

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element<'a> {
    /// Its name in lower case.
    pub(super) name: String,
    attributes: Vec<(&'a str, String)>,
    /// What it holds.
    pub(super) children: Vec<Node<'a>>,
}

impl Element<'_> {
    /// Returns an attribute, empty if it lacks.
    pub(super) fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value)
    }

    /// Says whether an attribute is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|(own, _)| own.eq_ignore_ascii_case(name))
    }

    /// Says whether the element is of a class.
    pub(super) fn is_of(&self, class: &str) -> bool {
        self.attribute("class").split_ascii_whitespace().any(|own| own == class)
    }
}

/// The tree while it grows.
#[derive(Default)]
struct Growth<'a> {
    /// The open elements, the outermost being the whole.
    open: Vec<Element<'a>>,
    /// The names of open elements that stand too deep to be elements.
    deep: Vec<String>,
    /// How many elements of a name are open.
    count: BTreeMap<String, usize>,
}

/// Returns the tree of an HTML fragment.
pub(super) fn parse(html: &str) -> Vec<Node<'_>> {
    let mut growth = Growth { open: vec![Element::default()], ..Growth::default() };
    let mut rest = html;
    let mut is_broken = false;
    while !rest.is_empty() {
        let start = if is_broken { None } else { rest.find('<') };
        let Some(start) = start else {
            growth.text(rest);
            break;
        };
        growth.text(&rest[..start]);
        rest = &rest[start..];
        match tag(rest) {
            Found::Tag(tag, length) => {
                rest = &rest[length..];
                rest = growth.tag(tag, rest);
            }
            Found::Nothing(length) => rest = &rest[length..],
            Found::Text => {
                growth.text("<");
                rest = &rest[1..];
            }
            // A tag that does not end: no later one would end either.
            Found::Endless => is_broken = true,
        }
    }
    growth.finish()
}

struct Tag<'a> {
    name: String,
    is_end: bool,
    attributes: Vec<(&'a str, String)>,
}

enum Found<'a> {
    Tag(Tag<'a>, usize),
    Nothing(usize),
    Text,
    Endless,
}

/// Reads what begins with `<`.
fn tag(text: &str) -> Found<'_> {
    if let Some(rest) = text.strip_prefix("<!--") {
        return rest.find("-->").map_or(Found::Endless, |end| Found::Nothing(end + 7));
    }
    let inside = &text[1..];
    if inside.starts_with(['!', '?']) {
        return text.find('>').map_or(Found::Endless, |end| Found::Nothing(end + 1));
    }
    let is_end = inside.starts_with('/');
    let inside = &inside[usize::from(is_end)..];
    if !inside.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Found::Text;
    }
    let stop = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>');
    let length = inside.find(stop).unwrap_or(inside.len());
    let name = inside[..length].to_ascii_lowercase();
    let mut rest = &inside[length..];
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            let tag = Tag { name, is_end, attributes };
            return Found::Tag(tag, text.len() - after.len());
        }
        let Some((attribute, after)) = attribute(rest) else { return Found::Endless };
        attributes.push(attribute);
        rest = after;
    }
}

/// Reads an attribute; returns it and what follows.
fn attribute(text: &str) -> Option<((&str, String), &str)> {
    let stop = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '=');
    // A name may begin with an equals sign.
    let first = text.chars().next()?.len_utf8();
    let length = first + text[first..].find(stop)?;
    let (name, after) = text.split_at(length);
    let Some(value) = after.trim_ascii_start().strip_prefix('=') else {
        return Some(((name, String::new()), after));
    };
    let value = value.trim_ascii_start();
    let quote = value.chars().next()?;
    if matches!(quote, '"' | '\'') {
        let (value, after) = value[1..].split_once(quote)?;
        return Some(((name, decode(value)), after));
    }
    let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>')?;
    Some(((name, decode(&value[..end])), &value[end..]))
}

impl<'a> Growth<'a> {
    fn push(&mut self, node: Node<'a>) {
        if let Some(top) = self.open.last_mut() {
            top.children.push(node);
        }
    }

    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let text = decode(text);
        let top = self.open.last_mut().and_then(|top| top.children.last_mut());
        match top {
            Some(Node::Text(before)) => before.push_str(&text),
            _ => self.push(Node::Text(text)),
        }
    }

    /// Takes a tag in; returns what follows it and content that is no HTML.
    fn tag(&mut self, tag: Tag<'a>, rest: &'a str) -> &'a str {
        if tag.is_end {
            self.close(&tag.name);
            return rest;
        }
        while self.deep.is_empty()
            && self.open.len() > 1
            && self.open.last().is_some_and(|top| ends_at(&top.name, &tag.name))
        {
            self.close_one();
        }
        let element = Element { name: tag.name, attributes: tag.attributes, children: Vec::new() };
        if VOID.contains(&&*element.name) {
            self.push(Node::Element(element));
            return rest;
        }
        if RAW.contains(&&*element.name) {
            let name = element.name.as_bytes();
            let mut ends = rest.match_indices("</").map(|(at, _)| at);
            let end = ends.find(|at| {
                let own = rest.as_bytes().get(at + 2..at + 2 + name.len());
                own.is_some_and(|own| own.eq_ignore_ascii_case(name))
            });
            return &rest[end.unwrap_or(rest.len())..];
        }
        *self.count.entry(element.name.clone()).or_default() += 1;
        if self.open.len() > DEPTH_MAX {
            self.deep.push(element.name);
        } else {
            self.open.push(element);
        }
        rest
    }

    fn close(&mut self, name: &str) {
        if self.count.get(name).is_none_or(|count| *count == 0) {
            return;
        }
        while self.close_one().is_some_and(|closed| closed != name) {}
    }

    /// Closes the innermost element and returns its name.
    fn close_one(&mut self) -> Option<String> {
        let name = match self.deep.pop() {
            Some(name) => name,
            None if self.open.len() > 1 => {
                let element = self.open.pop()?;
                let name = element.name.clone();
                self.push(Node::Element(element));
                name
            }
            None => return None,
        };
        if let Some(count) = self.count.get_mut(&name) {
            *count = count.saturating_sub(1);
        }
        Some(name)
    }

    fn finish(mut self) -> Vec<Node<'a>> {
        while self.close_one().is_some() {}
        self.open.pop().map(|whole| whole.children).unwrap_or_default()
    }
}

/// Says whether an open element ends where another begins.
fn ends_at(open: &str, next: &str) -> bool {
    match open {
        "p" => matches!(
            next,
            "p" | "ul"
                | "ol"
                | "dl"
                | "table"
                | "blockquote"
                | "pre"
                | "hr"
                | "div"
                | "figure"
                | "section"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "li"
                | "dt"
                | "dd"
                | "td"
                | "th"
                | "tr"
        ),
        "li" => next == "li",
        "dt" | "dd" => matches!(next, "dt" | "dd"),
        "td" | "th" => matches!(next, "td" | "th" | "tr" | "tbody" | "tfoot"),
        "tr" => matches!(next, "tr" | "tbody" | "tfoot"),
        _ => false,
    }
}

/// Returns text with its entities as what they mean; unknown ones stay as written.
fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        // No entity that is known is longer.
        let end = rest.bytes().take(12).position(|b| b == b';');
        match end.and_then(|end| Some((entity(&rest[1..end])?, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    let number = match name.strip_prefix('#') {
        Some(hex) if hex.starts_with(['x', 'X']) => u32::from_str_radix(&hex[1..], 16).ok(),
        Some(decimal) => decimal.parse().ok(),
        None => None,
    };
    match (name, number) {
        (_, Some(0)) => Some('\u{fffd}'),
        (_, Some(number)) => char::from_u32(number),
        ("amp", _) => Some('&'),
        ("lt", _) => Some('<'),
        ("gt", _) => Some('>'),
        ("quot", _) => Some('"'),
        ("apos", _) => Some('\''),
        ("nbsp", _) => Some('\u{a0}'),
        _ => None,
    }
}
