//! JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).
//!
//! What the format has no word for stands in the extension `_lantoa`, of the feed and of every
//! item: version, status, corrections, licence, translations, tombstones.

use serde::Serialize;

use super::json_value::{bytes, is_empty, some, some_uri};
use super::uri::uri;
use super::{Correction, Feed, Item, Licence, Party, Picture, Status, time};

/// The media type of a JSON Feed.
pub const MEDIA_TYPE: &str = "application/feed+json";

const VERSION: &str = "https://jsonfeed.org/version/1.1";

#[derive(Serialize)]
struct Document<'a> {
    version: &'static str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    home_page_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feed_url: Option<String>,
    #[serde(skip_serializing_if = "is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    icon: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Author<'a>>,
    #[serde(skip_serializing_if = "is_empty")]
    language: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hubs: Vec<Hub>,
    _lantoa: FeedExtension<'a>,
    items: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Author<'a> {
    #[serde(skip_serializing_if = "is_empty")]
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Hub {
    #[serde(rename = "type")]
    protocol: &'static str,
    url: String,
}

#[derive(Serialize)]
struct FeedExtension<'a> {
    id: String,
    updated: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<LicenceOut<'a>>,
    #[serde(skip_serializing_if = "is_empty")]
    rights: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    archive: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    deleted: Vec<DeletedOut<'a>>,
}

#[derive(Serialize)]
struct LicenceOut<'a> {
    name: &'a str,
    url: String,
}

#[derive(Serialize)]
struct DeletedOut<'a> {
    id: String,
    when: String,
    #[serde(skip_serializing_if = "is_empty")]
    by: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    comment: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_url: Option<String>,
    #[serde(skip_serializing_if = "is_empty")]
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_html: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_text: Option<&'a str>,
    #[serde(skip_serializing_if = "is_empty")]
    summary: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    date_published: String,
    date_modified: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Author<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<&'a str>,
    #[serde(skip_serializing_if = "is_empty")]
    language: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<Attachment<'a>>,
    _lantoa: ItemExtension<'a>,
}

#[derive(Serialize)]
struct Attachment<'a> {
    url: String,
    mime_type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size_in_bytes: Option<u64>,
    _lantoa: PictureExtension<'a>,
}

#[derive(Serialize)]
struct PictureExtension<'a> {
    #[serde(skip_serializing_if = "is_empty")]
    alt: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    caption: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    credit: &'a str,
    #[serde(skip_serializing_if = "is_empty")]
    rights: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<LicenceOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
}

#[derive(Serialize)]
struct ItemExtension<'a> {
    version: u32,
    status: &'static str,
    #[serde(skip_serializing_if = "is_empty")]
    reason: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    canceled: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<LicenceOut<'a>>,
    #[serde(skip_serializing_if = "is_empty")]
    rights: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    corrections: Vec<CorrectionOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    translations: Vec<TranslationOut<'a>>,
}

#[derive(Serialize)]
struct CorrectionOut<'a> {
    when: String,
    was: &'a str,
    now: &'a str,
}

#[derive(Serialize)]
struct TranslationOut<'a> {
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// Returns the feed as a JSON Feed.
pub fn json_feed(feed: &Feed) -> Vec<u8> {
    let older = feed.paging.as_ref().and_then(|paging| paging.prev_archive.as_deref());
    let author = Some(&feed.author).filter(|author| !author.name.is_empty());
    let hub = some_uri(&feed.hub).map(|url| Hub { protocol: "WebSub", url });
    bytes(&Document {
        version: VERSION,
        title: &feed.title,
        home_page_url: some_uri(&feed.home),
        feed_url: some_uri(&feed.address),
        description: &feed.subtitle,
        next_url: older.and_then(some_uri),
        icon: some_uri(&feed.icon),
        authors: author.into_iter().map(self::author).collect(),
        language: &feed.lang,
        hubs: hub.into_iter().collect(),
        _lantoa: extension(feed),
        items: feed.items.iter().map(entry).collect(),
    })
}

fn extension(feed: &Feed) -> FeedExtension<'_> {
    let deleted = feed.deleted.iter().map(|gone| DeletedOut {
        id: uri(&gone.id),
        when: time::rfc3339(&gone.when),
        by: &gone.by,
        comment: &gone.comment,
        url: some_uri(&gone.url),
    });
    FeedExtension {
        id: uri(&feed.id),
        updated: time::rfc3339(&feed.updated),
        licence: feed.licence.as_ref().map(licence),
        rights: &feed.rights,
        archive: feed.paging.as_ref().is_some_and(|paging| paging.archive),
        deleted: deleted.collect(),
    }
}

fn entry(item: &Item) -> Entry<'_> {
    let html = some(&item.html);
    let pictures = item.pictures.iter();
    let pictures = pictures.filter(|one| !one.url.is_empty() && !one.media_type.is_empty());
    let tags = item.categories.iter();
    let tags = tags.map(|one| if one.label.is_empty() { &*one.id } else { &*one.label });
    Entry {
        id: uri(&item.id),
        url: some_uri(&item.url),
        external_url: item.based_on.iter().find_map(|original| some_uri(&original.url)),
        title: &item.title,
        content_html: html,
        // One of both is required.
        content_text: some(&item.text).or(if html.is_none() { Some("") } else { None }),
        summary: &item.summary,
        image: item.pictures.iter().find_map(|picture| some_uri(&picture.url)),
        date_published: time::rfc3339(&item.published),
        date_modified: time::rfc3339(&item.updated),
        authors: item.authors.iter().filter(|one| !one.name.is_empty()).map(author).collect(),
        tags: tags.filter(|tag| !tag.is_empty()).collect(),
        language: &item.lang,
        attachments: pictures.map(|picture| attachment(item, picture)).collect(),
        _lantoa: item_extension(item),
    }
}

fn item_extension(item: &Item) -> ItemExtension<'_> {
    let (status, reason, canceled) = match &item.status {
        Status::Usable => ("usable", "", None),
        Status::Withheld { reason } => ("withheld", &**reason, None),
        Status::Canceled { when, reason } => ("canceled", &**reason, Some(time::rfc3339(when))),
    };
    let translations = item.translations.iter().map(|other| TranslationOut {
        language: &other.lang,
        id: some_uri(&other.id),
        url: some_uri(&other.url),
    });
    ItemExtension {
        version: item.version,
        status,
        reason,
        canceled,
        licence: item.licence.as_ref().map(licence),
        rights: &item.rights,
        corrections: item.corrections.iter().map(correction).collect(),
        translations: translations.collect(),
    }
}

fn attachment<'a>(item: &'a Item, picture: &'a Picture) -> Attachment<'a> {
    let name = |picture: &'a Picture| some(&picture.caption).or(some(&picture.alt));
    let title = name(picture);
    // Attachments of one title would count as the same thing in several formats.
    let same = item.pictures.iter().filter(|other| name(other) == title).count();
    Attachment {
        url: uri(&picture.url),
        mime_type: &picture.media_type,
        title: title.filter(|_| same == 1),
        size_in_bytes: picture.bytes,
        _lantoa: PictureExtension {
            alt: &picture.alt,
            caption: &picture.caption,
            credit: &picture.credit,
            rights: &picture.rights,
            licence: picture.licence.as_ref().map(licence),
            width: picture.width,
            height: picture.height,
        },
    }
}

fn author(party: &Party) -> Author<'_> {
    Author { name: &party.name, url: some_uri(&party.url) }
}

fn licence(licence: &Licence) -> LicenceOut<'_> {
    LicenceOut { name: &licence.name, url: uri(&licence.url) }
}

fn correction(correction: &Correction) -> CorrectionOut<'_> {
    CorrectionOut {
        when: time::rfc3339(&correction.when),
        was: &correction.was,
        now: &correction.now,
    }
}
