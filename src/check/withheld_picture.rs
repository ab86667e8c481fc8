//! Pictures of people who must not be shown, used by another entry.
//!
//! Personal Data Law 91/2025/QH15: a face is personal data of its own; consent to be named is none
//! to be shown. A picture shows somebody where `pictures[].people` says so, or where it is one of
//! their own entry. It leaves every page; the finding says where somebody wanted it.

use std::sync::Arc;

use super::Rule;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::output::Plan;
use crate::site::Site;
use crate::syntax::body::Slot;

/// A picture of somebody who must not be shown.
pub struct WithheldPicture;

impl Rule for WithheldPicture {
    fn code(&self) -> Code {
        diag::WITHHELD_PICTURE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let is_withheld = |from: &str, path: &str| {
            let media = site.library.find(from, path);
            media.is_some_and(|media| site.library.media[media].withheld)
        };
        if !site.library.media.iter().any(|media| media.withheld) {
            return;
        }
        for (entry, node) in site.entries.iter().zip(&site.nodes) {
            // Of their own entry they are taken without a word.
            if !node.shown || entry.facets.pictures_withheld {
                continue;
            }
            let facets = &entry.facets;
            let mut note = |span: Span, file: &str| {
                diagnostics.push(Diagnostic::new(self.code(), span).with("file", file));
            };
            for picture in &facets.pictures {
                if is_withheld(&entry.origin.file, &picture.file) {
                    note(entry.origin.span(picture.number), &picture.file);
                }
            }
            let lead = facets.picture.iter().filter(|lead| {
                let said = facets.pictures.iter().any(|picture| picture.file == **lead);
                !said && is_withheld(&entry.origin.file, lead)
            });
            lead.for_each(|file| note(entry.span(), file));
            for (_, face) in entry.faces.iter() {
                for slot in &face.body.slots {
                    let (file, line) = match slot {
                        Slot::Picture(picture) => (&*picture.file, picture.line),
                        Slot::Link { target, line } => (&**target, *line),
                        _ => continue,
                    };
                    if is_withheld(&face.file, file) {
                        note(Span::at(Arc::clone(&face.file), line, 0), file);
                    }
                }
            }
        }
    }
}
