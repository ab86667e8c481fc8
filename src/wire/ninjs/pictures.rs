//! Pictures as associated objects of ninjs.

use super::super::json_value::{some, some_uri};
use super::super::{Picture, time};
use super::shape::{Named, Ninjs, Rendition};
use super::{PLAIN, rights_info, text};

/// Returns a picture with its renditions, the full size first.
pub(super) fn picture(picture: &Picture) -> Option<Ninjs<'_>> {
    let href = some_uri(&picture.url)?;
    let name = some(&picture.caption).or(some(&picture.alt)).unwrap_or_else(|| file(&picture.url));
    let own = Rendition {
        name: "main",
        href: href.clone(),
        content_type: &picture.media_type,
        width: picture.width,
        height: picture.height,
        size_in_bytes: picture.bytes,
        ..Rendition::default()
    };
    let others = picture.renditions.iter().filter_map(|other| {
        Some(Rendition {
            name: &other.name,
            href: some_uri(&other.url)?,
            content_type: &other.media_type,
            width: other.width,
            height: other.height,
            size_in_bytes: other.bytes,
            ..Rendition::default()
        })
    });
    let caption = text("caption", PLAIN, &picture.caption);
    let alt = text("altText", PLAIN, &picture.alt);
    let licence = picture.licence.as_ref();
    let source = some_uri(&picture.digital_source);
    Some(Ninjs {
        uri: some_uri(&picture.id).unwrap_or(href),
        name: Some(name.to_owned()),
        rel: "picture",
        class: "picture",
        representation_type: "full",
        content_created: picture.created.as_ref().map(time::rfc3339),
        pub_status: "usable",
        by: picture.credit.clone(),
        descriptions: caption.into_iter().chain(alt).collect(),
        copyright_notice: &picture.rights,
        usage_terms: licence.map_or("", |licence| &licence.name),
        rights_info: licence.and_then(|licence| rights_info(&licence.url)),
        digital_source_type: source.map(|uri| Named { uri: Some(uri), ..Named::default() }),
        renditions: [own].into_iter().chain(others).collect(),
        ..Ninjs::default()
    })
}

/// Returns the last part of an address.
fn file(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or(url)
}
