//! Manuscripts as Word files (Office Open XML, ECMA-376), as parts to be packed.
//!
//! Owns the parts and their order. Elements stand in the order that the standard's schema wants,
//! because Word refuses files in which they do not. The look is that of Vietnamese offices
//! (Decree 30/2020): A4, Times New Roman of 14 points, a wide left margin.

mod body;
mod package;
mod picture;
mod styles;
mod widths;

use super::{Manuscript, escaped};

/// Returns the parts of a Word file by name, to be packed as a ZIP archive in this order.
/// `pictures` returns the bytes of a picture by [`Figure::file`](super::Figure::file); JPEG and PNG
/// are put in, for others their words are.
pub fn docx(
    manuscript: &Manuscript,
    pictures: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Vec<(String, Vec<u8>)> {
    let body = body::write(manuscript, pictures);
    let locale = manuscript.labels().locale;
    let texts = [
        ("[Content_Types].xml", package::content_types()),
        ("_rels/.rels", package::relationships()),
        ("docProps/core.xml", package::core(manuscript)),
        ("docProps/app.xml", package::app()),
        ("word/document.xml", body.document),
        ("word/_rels/document.xml.rels", body.relations),
        ("word/styles.xml", styles::styles(locale)),
        ("word/numbering.xml", styles::numbering(&body.lists)),
        ("word/settings.xml", styles::settings(locale)),
        ("word/fontTable.xml", styles::fonts()),
        ("word/header1.xml", styles::header()),
    ];
    let mut parts: Vec<(String, Vec<u8>)> =
        texts.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect();
    parts.extend(body.media.into_iter().map(|(name, bytes)| (format!("word/{name}"), bytes)));
    parts
}

/// How each part begins.
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The namespace of text.
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace of relations from a document.
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

#[cfg(test)]
mod tests;
