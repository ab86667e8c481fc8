//! Pictures whose maker and terms nobody stated.
//!
//! Law on Intellectual Property 50/2005/QH11, article 19: the author of a picture is to be named;
//! and newspapers may take over a picture only where it says so. The credit stands at the picture;
//! the terms there, or under `rights` for the whole entry. What `site.yaml` says of reuse is about
//! texts.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Rule;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::model::Entry;
use crate::output::Plan;
use crate::site::links::Target;
use crate::site::{EntryIndex, Site};
use crate::syntax::body::Slot;

/// A picture on a page without credit or rights.
pub struct PictureRights;

impl Rule for PictureRights {
    fn code(&self) -> Code {
        diag::PICTURE_RIGHTS
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for (index, entry) in site.entries.iter().enumerate() {
            let mut seen = BTreeSet::new();
            for (media, file, span) in used(site, index) {
                if !seen.insert(media) {
                    continue;
                }
                let missing = missing(site, entry, media);
                if !missing.is_empty() {
                    let problem = Diagnostic::new(self.code(), span)
                        .with("file", file)
                        .with("missing", missing.join(", "));
                    diagnostics.push(problem);
                }
            }
        }
    }
}

/// Returns the pictures that an entry's page shows, each with its path and place.
fn used(site: &Site, index: EntryIndex) -> Vec<(usize, &str, Span)> {
    let (entry, texts) = (&site.entries[index], &site.nodes[index].texts);
    let facets = &entry.facets;
    let mut used = Vec::new();
    if let (Some(media), Some(file)) = (texts.picture, &facets.picture) {
        let said = facets.pictures.iter().find(|picture| picture.file == *file);
        let span = said.map_or_else(|| entry.span(), |said| entry.origin.span(said.number));
        used.push((media, &**file, span));
    }
    for (lang, targets) in texts.links.iter() {
        let Some(face) = entry.faces.get(lang) else { continue };
        for (slot, target) in face.body.slots.iter().zip(targets) {
            if let (Slot::Picture(picture), Target::Media(media)) = (slot, target) {
                let span = Span::at(Arc::clone(&face.file), picture.line, 0);
                used.push((*media, &*picture.file, span));
            }
        }
    }
    used.retain(|(media, ..)| site.library.media[*media].used);
    used
}

/// Returns what nobody says of a picture.
fn missing(site: &Site, entry: &Entry, media: usize) -> Vec<&'static str> {
    let own = entry.facets.pictures.iter();
    let said = own.filter(|said| site.library.find(&entry.origin.file, &said.file) == Some(media));
    let mut keys = vec!["credit", "rights"];
    for said in said {
        keys.retain(
            |key| if *key == "credit" { said.credit.is_empty() } else { said.rights.is_empty() },
        );
    }
    keys.retain(|key| *key == "credit" || entry.facets.rights.is_empty());
    keys
}
