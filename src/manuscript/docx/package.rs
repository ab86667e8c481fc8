//! The parts that say what a Word file is and holds.
//!
//! Owns the package's own parts and its properties, not the text.

use super::super::{Manuscript, attribute, escaped};
use super::{R, XML};

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument";

/// Returns the types of all parts.
pub(super) fn content_types() -> String {
    let mut out = format!("{XML}<Types xmlns=\"{PACKAGE}/content-types\">");
    let defaults = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("jpg", "image/jpeg"),
        ("png", "image/png"),
    ];
    for (extension, content_type) in defaults {
        out += &format!("<Default Extension=\"{extension}\" ContentType=\"{content_type}\"/>");
    }
    let own = [
        ("/word/document.xml", "wordprocessingml.document.main+xml"),
        ("/word/styles.xml", "wordprocessingml.styles+xml"),
        ("/word/numbering.xml", "wordprocessingml.numbering+xml"),
        ("/word/settings.xml", "wordprocessingml.settings+xml"),
        ("/word/fontTable.xml", "wordprocessingml.fontTable+xml"),
        ("/word/header1.xml", "wordprocessingml.header+xml"),
        ("/docProps/app.xml", "extended-properties+xml"),
    ];
    let own = own.map(|(part, kind)| (part, format!("{TYPE}.{kind}")));
    let core = "application/vnd.openxmlformats-package.core-properties+xml".to_owned();
    for (part, content_type) in own.into_iter().chain([("/docProps/core.xml", core)]) {
        out += &format!("<Override PartName=\"{part}\" ContentType=\"{content_type}\"/>");
    }
    out + "</Types>"
}

/// Returns where the document and its properties are.
pub(super) fn relationships() -> String {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    relations(&[
        (format!("{R}/officeDocument"), "word/document.xml".to_owned(), false),
        (core, "docProps/core.xml".to_owned(), false),
        (format!("{R}/extended-properties"), "docProps/app.xml".to_owned(), false),
    ])
}

/// Returns relations, numbered from `rId1`, by kind and target; the last says whether the target
/// is outside of the file.
pub(super) fn relations(relations: &[(String, String, bool)]) -> String {
    let mut out = format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (number, (kind, target, is_outside)) in (1..).zip(relations) {
        let mode = if *is_outside { " TargetMode=\"External\"" } else { "" };
        let target = attribute(target);
        out += &format!(
            "<Relationship Id=\"rId{number}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>"
        );
    }
    out + "</Relationships>"
}

/// Returns the properties of the text: title, writer, times.
pub(super) fn core(manuscript: &Manuscript) -> String {
    let mut out = format!(
        "{XML}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
    );
    let mut description = vec![&*manuscript.credit.line];
    if let Some(licence) = &manuscript.credit.licence {
        description.extend([&*licence.name, &*licence.url]);
    }
    description.retain(|part| !part.is_empty());
    let elements = [
        ("dc:title", &*manuscript.title),
        ("dc:creator", &*manuscript.byline),
        ("dc:description", &*description.join("\n")),
        ("dc:identifier", &*manuscript.url),
        ("dc:language", manuscript.labels().locale),
    ];
    for (element, value) in elements {
        if !value.is_empty() {
            out += &format!("<{element}>{}</{element}>", escaped(value));
        }
    }
    let times = [("created", &manuscript.created), ("modified", &manuscript.modified)];
    for (element, time) in times {
        if let Some(time) = time_of(time) {
            out += &format!(
                "<dcterms:{element} xsi:type=\"dcterms:W3CDTF\">{time}</dcterms:{element}>"
            );
        }
    }
    out + "</cp:coreProperties>"
}

/// Returns a time as Word takes it: to the second, in UTC. A bare day is its first moment.
fn time_of(time: &str) -> Option<String> {
    let is_like = |text: &str, pattern: &str| {
        text.len() == pattern.len()
            && text.bytes().zip(pattern.bytes()).all(|(byte, like)| match like {
                b'0' => byte.is_ascii_digit(),
                like => byte == like,
            })
    };
    if is_like(time, "0000-00-00") {
        return Some(format!("{time}T00:00:00Z"));
    }
    is_like(time, "0000-00-00T00:00:00Z").then(|| time.to_owned())
}

/// Returns what made the file.
pub(super) fn app() -> String {
    format!(
        "{XML}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/\
         extended-properties\"><Application>lantoa</Application></Properties>"
    )
}
