//! Addresses: where pages are.
//!
//! Owns [`Address`], slugs and the choice of an address for each entry. An address never
//! depends on the page that links to it: [`Address::href`] marks the places that do, and
//! [`localize`] fills them in for one page, or for a feed.

use std::collections::HashMap;
use std::sync::Arc;

use super::{EntryIndex, Node, Page, Presence, names};
use crate::config::{Config, Missing};
use crate::diag::{self, Diagnostic};
use crate::model::Entry;
use crate::text::fold::slugify;
use crate::text::lang::{Lang, PerLang};

/// Stands for the way from a page to the site's root.
pub const ROOT: char = '\u{1}';
/// Stands for `index.html` where links name it.
pub const INDEX: char = '\u{4}';

/// The folder of cards for other sites.
pub const EMBED: &str = "embed/";
/// The folder of what is said about them (oEmbed).
pub const OEMBED: &str = "oembed/";

/// A place on the site: a folder's path, ending in `/`, or a file's; without a slash in front.
#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug)]
pub struct Address(pub Arc<str>);

impl Address {
    /// Returns the address of a path.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// Returns the path of the file that is served there.
    pub fn file(&self) -> String {
        if self.is_folder() { format!("{}index.html", self.0) } else { self.0.to_string() }
    }

    /// Returns the link to it, with the places that depend on the linking page left open.
    pub fn href(&self) -> String {
        if self.is_folder() {
            format!("{ROOT}{}{INDEX}", self.0)
        } else {
            format!("{ROOT}{}", self.0)
        }
    }

    /// Returns the absolute address, or nothing where the site does not know where it lives.
    pub fn url(&self, config: &Config) -> String {
        if config.base_url.is_empty() {
            String::new()
        } else {
            format!("{}/{}", config.base_url, self.0)
        }
    }

    /// Returns the address of a folder below this one.
    pub fn join(&self, part: &str) -> Self {
        Self(format!("{}{part}/", self.0).into())
    }

    fn is_folder(&self) -> bool {
        self.0.is_empty() || self.0.ends_with('/')
    }
}

/// Fills in the open places of links. `root` leads to the site's root and ends in `/`, as
/// `../../` or `https://example.org/` do.
pub fn localize(text: &str, root: &str, index: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(at) = memchr::memchr2(ROOT as u8, INDEX as u8, rest.as_bytes()) {
        out.push_str(&rest[..at]);
        out.push_str(if rest.as_bytes()[at] == ROOT as u8 { root } else { index });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out
}

/// Returns the way from the file at a path to the root.
pub fn root_from(path: &str) -> String {
    match path.bytes().filter(|b| *b == b'/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

/// Returns the address of a kind's section.
pub fn section(config: &Config, kind: &str, lang: Lang) -> Address {
    let section = config.sections.get(kind);
    let path = section.and_then(|section| section.path.get(lang)).map_or(kind, |path| path);
    home(lang).join(path)
}

/// Returns the address of a language's home page.
pub fn home(lang: Lang) -> Address {
    Address(format!("{}/", lang.code()).into())
}

/// Returns the path of the site's root on its server, such as `/` or `/phong-trao/`.
pub fn root_path(base_url: &str) -> String {
    let path = base_url.split_once("://").map_or("", |(_, rest)| rest);
    match path.split_once('/') {
        Some((_, path)) => format!("/{path}/"),
        None => "/".to_owned(),
    }
}

/// Returns the address of a language's web app manifest.
pub fn manifest(lang: Lang) -> Address {
    Address::new(format!("{}/manifest.webmanifest", lang.code()))
}

/// Returns the address of the sitemap of what is new.
pub fn news_sitemap() -> Address {
    Address::new("news-sitemap.xml")
}

/// Returns the address of the picture that stands for a page where somebody shares it; `None`
/// where the site has none, or does not know where it lives: then nobody could find it.
pub fn share(config: &Config, page: &Address) -> Option<Address> {
    let shared = config.share_pictures && !config.base_url.is_empty() && page.is_folder();
    shared.then(|| Address::new(format!("{}share.png", page.0)))
}

/// Returns the address of the card of a page, for other sites to embed; `None` where the site has
/// no such cards.
pub fn embed(config: &Config, page: &Address) -> Option<Address> {
    let has = config.press && page.is_folder();
    has.then(|| Address::new(format!("{EMBED}{}", page.0)))
}

/// Returns the address of the oEmbed answer about a page, as `json` or `xml`; `None` where there is
/// none: it needs to know where the site lives.
pub fn oembed(config: &Config, page: &Address, ending: &str) -> Option<Address> {
    let has = config.press && !config.base_url.is_empty() && page.is_folder();
    let path = page.0.trim_end_matches('/');
    has.then(|| Address::new(format!("{OEMBED}{path}.{ending}")))
}

/// Gives every entry that is shown its pages.
pub fn assign(
    config: &Config,
    entries: &[Arc<Entry>],
    nodes: &mut [Node],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut order: Vec<EntryIndex> =
        (0..entries.len()).filter(|index| nodes[*index].shown).collect();
    // Entries whose address is below another's come after it; the older keep a contested slug.
    order.sort_by(|a, b| {
        let key = |index: EntryIndex| {
            let entry = &entries[index];
            (entry.kind.below.is_some(), entry.facets.date, entry.kind.name, &entry.id)
        };
        key(*a).cmp(&key(*b))
    });
    let mut taken: HashMap<Address, EntryIndex> = HashMap::new();
    for index in order {
        let entry = &entries[index];
        for lang in &config.languages {
            let Some(presence) = presence(config, entry, *lang) else { continue };
            let folder = folder(config, entries, nodes, index, *lang);
            let (slug, chosen) = slug(entry, *lang, diagnostics);
            let wanted = folder.join(&slug);
            let address = if let Some(other) = taken.get(&wanted) {
                if chosen {
                    let problem = Diagnostic::new(diag::DUPLICATE_ADDRESS, entry.span())
                        .with("address", format!("/{}", wanted.0))
                        .with("other", &entries[*other].origin.file);
                    diagnostics.push(problem.related(entries[*other].span()));
                }
                let mut numbers = 2..;
                numbers
                    .find_map(|n| {
                        let next = folder.join(&format!("{slug}-{n}"));
                        (!taken.contains_key(&next)).then_some(next)
                    })
                    .unwrap_or(wanted)
            } else {
                wanted
            };
            taken.insert(address.clone(), index);
            nodes[index].pages.set(*lang, Page { address, presence });
        }
    }
}

/// Returns what a language has of an entry.
fn presence(config: &Config, entry: &Entry, lang: Lang) -> Option<Presence> {
    let has = if entry.faces.is_empty() {
        entry.facets.title.get(lang).is_some()
    } else {
        // A translation that has only been begun has no title yet.
        let titled = entry.kind.headline_key().is_none() || entry.facets.title.get(lang).is_some();
        entry.faces.get(lang).is_some() && titled
    };
    if has {
        return Some(Presence::Own);
    }
    let (other, _) = entry.facets.title.get_or_other(config.source())?;
    match config.sections.get(entry.kind.name)?.missing {
        Missing::Hide => None,
        Missing::Notice => Some(Presence::Notice(other)),
        Missing::Fallback => Some(Presence::Fallback(other)),
    }
}

fn folder(
    config: &Config,
    entries: &[Arc<Entry>],
    nodes: &[Node],
    index: EntryIndex,
    lang: Lang,
) -> Address {
    let entry = &entries[index];
    let section = section(config, entry.kind.name, lang);
    let Some(role) = entry.kind.below else { return section };
    let relations = entry.facets.relations.iter().zip(&nodes[index].targets);
    let above = relations
        .filter(|(relation, _)| std::ptr::eq(relation.role, role))
        .find_map(|(_, target)| *target);
    let Some(above) = above else { return section };
    match nodes[above].pages.get(lang) {
        Some(page) => {
            let last = page.address.0.trim_end_matches('/').rsplit('/').next();
            section.join(last.unwrap_or("khac"))
        }
        None => section,
    }
}

/// Returns an entry's slug, and whether somebody chose it.
pub fn slug(entry: &Entry, lang: Lang, diagnostics: &mut Vec<Diagnostic>) -> (String, bool) {
    if let Some((_, slug)) = entry.facets.slug.get_or_other(lang) {
        let clean: Vec<_> = slug.split('/').map(slugify).filter(|part| !part.is_empty()).collect();
        let clean = clean.join("/");
        if clean == **slug && !clean.is_empty() {
            // The last part alone: what is above comes from the entry above.
            let last = match entry.kind.below {
                Some(_) => clean.rsplit('/').next().unwrap_or(&clean).to_owned(),
                None => clean,
            };
            return (last, true);
        }
        let problem = Diagnostic::new(diag::BAD_SLUG, entry.span())
            .with("key", "slug")
            .with("value", slug)
            .with("nearest", if clean.is_empty() { "none" } else { &clean });
        diagnostics.push(problem);
    }
    let title = names::title(entry, lang).1;
    let folded = slugify(title);
    if !folded.is_empty() {
        return (folded, false);
    }
    let folded = slugify(&entry.id);
    (if folded.is_empty() { entry.kind.name.to_owned() } else { folded }, false)
}

/// Returns the pages of an entry that stand in their own language.
pub fn own_pages(pages: &PerLang<Page>) -> impl Iterator<Item = (Lang, &Page)> {
    pages.iter().filter(|(_, page)| page.presence == Presence::Own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_filled_in_for_a_page_and_for_a_feed() {
        let href = Address::new("vi/tin-tuc/a/").href();
        let file = Address::new("media/a.svg").href();
        assert_eq!(localize(&href, "../../", "index.html"), "../../vi/tin-tuc/a/index.html");
        assert_eq!(localize(&href, "https://x.vn/", ""), "https://x.vn/vi/tin-tuc/a/");
        assert_eq!(localize(&file, "../", ""), "../media/a.svg");
        assert_eq!(root_from("vi/tin-tuc/index.html"), "../../");
        assert_eq!(root_from("404.html"), "./");
    }
}
