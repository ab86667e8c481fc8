//! ninjs 3.1, the JSON of the IPTC for news: one document an item, and a composite one for a feed.
//!
//! The schema names no relation but lets an association carry one as free text; those used here
//! are `picture`, `translation`, `basedOn`, `item`, `withdrawn` and `prevArchive`. There is no key
//! for an address of the page either: it is the rendition `web`. The schema gives a place no
//! dates; until when its name and code hold stands in the properties of its GeoJSON feature,
//! which are free by RFC 7946. A withdrawn item keeps its id, is `canceled`, and its `edNote`
//! says why.

mod concepts;
mod pictures;
mod shape;

use super::json_value::{bytes, some, some_uri};
use super::uri::uri;
use super::{Deleted, Feed, Item, Original, Party, Status, Translation, time};
use shape::{Named, Ninjs, Rendition, RightsInfo, Standard, Text, Trust};

/// The media type of a ninjs document.
pub const MEDIA_TYPE: &str = "application/json";

/// Who supplies the news.
#[derive(Clone, Debug, Default)]
pub struct Provider {
    /// The name and address of the provider, who also holds the copyright.
    pub party: Party,
    /// Pages that say why the provider may be trusted.
    pub trust: Vec<TrustIndicator>,
}

/// A page that says why a provider may be trusted.
#[derive(Clone, Debug, Default)]
pub struct TrustIndicator {
    /// The URI of its kind, of <http://cv.iptc.org/newscodes/trustindicator/>.
    pub role: String,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// Returns one item as a ninjs document.
pub fn ninjs(item: &Item, provider: &Provider) -> Vec<u8> {
    let mut document = object(item, provider);
    document.standard = Some(standard());
    bytes(&document)
}

/// Returns a feed as one composite ninjs document whose associations are its items.
pub fn ninjs_feed(feed: &Feed, provider: &Provider) -> Vec<u8> {
    let items = feed.items.iter().map(|item| Ninjs {
        name: name(&item.title, &item.id),
        rel: "item",
        ..object(item, provider)
    });
    let gone = feed.deleted.iter();
    let gone = gone.filter(|gone| feed.items.iter().all(|item| item.id != gone.id));
    let older = feed.paging.as_ref().and_then(|paging| paging.prev_archive.as_deref());
    let older = older.filter(|older| !older.is_empty()).map(|older| Ninjs {
        uri: uri(older),
        name: name(&feed.title, older),
        rel: "prevArchive",
        class: "composite",
        representation_type: "partial",
        ..Ninjs::default()
    });
    let web = web(&feed.home, &feed.title);
    let own = rendition("feed", &feed.address, MEDIA_TYPE);
    bytes(&Ninjs {
        uri: uri(&feed.id),
        standard: Some(standard()),
        class: "composite",
        representation_type: "full",
        version_created: Some(time::rfc3339(&feed.updated)),
        pub_status: "usable",
        language: &feed.lang,
        title: &feed.title,
        headlines: text("main", PLAIN, &feed.title).into_iter().collect(),
        descriptions: text("summary", PLAIN, &feed.subtitle).into_iter().collect(),
        info_sources: sources(provider, &[]),
        copyright_holder: &provider.party.name,
        copyright_notice: &feed.rights,
        usage_terms: feed.licence.as_ref().map_or("", |licence| &licence.name),
        rights_info: feed.licence.as_ref().and_then(|licence| rights_info(&licence.url)),
        trust_indicators: trust(provider),
        renditions: web.into_iter().chain(own).collect(),
        associations: items.chain(gone.map(tombstone)).chain(older).collect(),
        ..Ninjs::default()
    })
}

const PLAIN: &str = "text/plain";
const HTML: &str = "text/html";

fn standard() -> Standard {
    Standard {
        name: "ninjs",
        version: "3.1",
        schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    }
}

fn object<'a>(item: &'a Item, provider: &'a Provider) -> Ninjs<'a> {
    let pub_status = match item.status {
        Status::Usable => "usable",
        Status::Withheld { .. } => "withheld",
        Status::Canceled { .. } => "canceled",
    };
    let authors: Vec<_> = item.authors.iter().map(|author| &*author.name).collect();
    let licence = item.licence.as_ref();
    let terms = some(&item.usage_terms).or(licence.map(|licence| &*licence.name));
    let others = item.translations.iter().filter_map(translation);
    let originals = item.based_on.iter().filter_map(original);
    let pictures = item.pictures.iter().filter_map(pictures::picture);
    let alt_ids = item.alt_ids.iter().filter(|one| !one.value.is_empty());
    Ninjs {
        uri: uri(&item.id),
        class: if item.event.is_some() { "event" } else { "text" },
        representation_type: "full",
        profile: if item.pictures.is_empty() { "text-only" } else { "text-photo" },
        version: Some(item.version.to_string()),
        first_created: (!item.undated).then(|| time::rfc3339(&item.published)),
        version_created: (!item.undated).then(|| time::rfc3339(&item.updated)),
        embargoed_until: item.embargo.as_ref().map(time::rfc3339),
        expires: item.expires.as_ref().map(time::rfc3339),
        pub_status,
        ed_note: note(item),
        language: &item.lang,
        title: &item.title,
        slugline: &item.slug,
        by: authors.join(", "),
        located: &item.located,
        headlines: text("main", PLAIN, &item.title).into_iter().collect(),
        descriptions: text("summary", PLAIN, &item.summary).into_iter().collect(),
        bodies: bodies(item),
        genres: concepts::genres(item),
        subjects: concepts::subjects(item),
        people: concepts::parties(&item.people),
        organisations: concepts::parties(&item.organisations),
        places: concepts::places(item),
        events: concepts::events(item),
        event_details: item.event.as_ref().map(concepts::event_details),
        info_sources: sources(provider, &item.based_on),
        copyright_holder: &provider.party.name,
        copyright_notice: &item.rights,
        usage_terms: terms.unwrap_or_default(),
        rights_info: licence.and_then(|licence| rights_info(&licence.url)),
        trust_indicators: trust(provider),
        alt_ids: alt_ids.map(|id| shape::AltId { role: &id.role, value: &id.value }).collect(),
        renditions: web(&item.url, &item.title).into_iter().collect(),
        associations: pictures.chain(others).chain(originals).collect(),
        ..Ninjs::default()
    }
}

/// Returns what editors are to know: the note, why an item may not be used, and each correction.
fn note(item: &Item) -> String {
    let mut lines = Vec::new();
    match &item.status {
        Status::Usable => {}
        Status::Withheld { reason } => lines.push(reason.clone()),
        Status::Canceled { when, reason } => {
            lines.push(format!("{}: {reason}", time::rfc3339(when)));
        }
    }
    lines.push(item.note.clone());
    // Whoever fills the item may have said it better.
    let corrections = item.corrections.iter().filter(|_| item.note.is_empty());
    lines.extend(
        corrections
            .map(|one| format!("{}: “{}” → “{}”", time::rfc3339(&one.when), one.was, one.now)),
    );
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn bodies(item: &Item) -> Vec<Text<'_>> {
    let html = text("main", HTML, &item.html);
    // Only here: the standard counts without captions, and the HTML has some.
    let plain = text("main", PLAIN, &item.text).map(|body| Text {
        char_count: Some(item.text.chars().count()),
        word_count: Some(item.text.split_whitespace().count()),
        ..body
    });
    html.into_iter().chain(plain).collect()
}

fn text<'a>(role: &'static str, content_type: &'static str, value: &'a str) -> Option<Text<'a>> {
    let value = some(value)?;
    Some(Text { role, content_type, char_count: None, word_count: None, value })
}

fn translation(other: &Translation) -> Option<Ninjs<'_>> {
    Some(Ninjs {
        uri: some_uri(&other.id).or_else(|| some_uri(&other.url))?,
        name: name(&other.title, &other.lang),
        rel: "translation",
        class: "text",
        representation_type: "partial",
        language: &other.lang,
        renditions: web(&other.url, &other.title).into_iter().collect(),
        ..Ninjs::default()
    })
}

fn original(original: &Original) -> Option<Ninjs<'_>> {
    let source = Named { name: &original.publisher, role: "publisher", ..Named::default() };
    Some(Ninjs {
        uri: some_uri(&original.id).or_else(|| some_uri(&original.url))?,
        name: name(&original.title, &original.url),
        rel: "basedOn",
        class: "text",
        representation_type: "partial",
        info_sources: Some(source).filter(|one| !one.name.is_empty()).into_iter().collect(),
        renditions: web(&original.url, &original.title).into_iter().collect(),
        ..Ninjs::default()
    })
}

fn tombstone(gone: &Deleted) -> Ninjs<'_> {
    Ninjs {
        uri: uri(&gone.id),
        name: name(&gone.comment, &gone.id),
        rel: "withdrawn",
        class: "text",
        representation_type: "partial",
        version_created: Some(time::rfc3339(&gone.when)),
        pub_status: "canceled",
        ed_note: gone.comment.clone(),
        by: gone.by.clone(),
        renditions: web(&gone.url, "").into_iter().collect(),
        ..Ninjs::default()
    }
}

/// Returns the name of an association, which must have one.
fn name(name: &str, other: &str) -> Option<String> {
    Some(some(name).unwrap_or(other).to_owned())
}

fn sources<'a>(provider: &'a Provider, originals: &'a [Original]) -> Vec<Named<'a>> {
    let party = &provider.party;
    let provider = Named {
        name: &party.name,
        role: "provider",
        uri: some_uri(&party.url),
        ..Named::default()
    };
    let publishers = originals.iter().map(|original| Named {
        name: &original.publisher,
        role: "publisher",
        ..Named::default()
    });
    [provider].into_iter().chain(publishers).filter(|source| !source.name.is_empty()).collect()
}

fn trust(provider: &Provider) -> Vec<Trust<'_>> {
    let known = provider.trust.iter().filter(|one| !one.role.is_empty() && !one.url.is_empty());
    known
        .map(|one| Trust { role: uri(&one.role), title: &one.title, href: uri(&one.url) })
        .collect()
}

fn rights_info(licence: &str) -> Option<RightsInfo> {
    some_uri(licence).map(|linked_rights| RightsInfo { linked_rights })
}

fn web<'a>(url: &str, title: &'a str) -> Option<Rendition<'a>> {
    Some(Rendition { title, ..rendition("web", url, HTML)? })
}

fn rendition<'a>(name: &'a str, url: &str, content_type: &'a str) -> Option<Rendition<'a>> {
    Some(Rendition { name, href: some_uri(url)?, content_type, ..Rendition::default() })
}
