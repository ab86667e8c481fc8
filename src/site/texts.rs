//! What an entry's own texts lead to: links, pictures, and the problems of both.
//!
//! Owns [`Texts`], all that a change of mere words can change in a site. It must not look at
//! other entries but through [`Lookup`].

use std::sync::Arc;

use super::EntryIndex;
use super::links::{Lookup, Target};
use crate::diag::{self, Diagnostic, Span};
use crate::model::Face;
use crate::text::lang::PerLang;

/// Where an entry's texts and pictures lead.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// Where the places of its texts lead, by language and slot.
    pub links: PerLang<Vec<Target>>,
    /// Its leading picture, among the site's media.
    pub picture: Option<usize>,
    /// What is wrong with them.
    pub problems: Vec<Diagnostic>,
}

impl Texts {
    /// Returns the pictures and files that the entry uses, by index.
    pub fn media(&self) -> impl Iterator<Item = usize> + '_ {
        let targets = self.links.iter().flat_map(|(_, targets)| targets);
        let media = targets.filter_map(|target| match target {
            Target::Media(media) => Some(*media),
            _ => None,
        });
        media.chain(self.picture)
    }
}

impl Lookup<'_> {
    /// Looks at the texts and the leading picture of an entry. Of one that nobody sees just the
    /// HTML is spoken of.
    pub fn texts(&self, index: EntryIndex) -> Texts {
        let entry = &self.entries[index];
        let mut texts = Texts::default();
        if self.nodes[index].shown {
            for (lang, face) in entry.faces.iter() {
                texts.links.set(lang, self.face(lang, face, &entry.facets, &mut texts.problems));
            }
            texts.picture = self.picture(index, &mut texts.problems);
        }
        for (_, face) in entry.faces.iter() {
            if !face.body.removed.is_empty() {
                let span = Span::at(Arc::clone(&face.file), face.body.raw_html_line, 0);
                let removed = face.body.removed.join(", ");
                let problem = Diagnostic::new(diag::HTML_SANITISED, span);
                texts.problems.push(problem.with("removed", removed));
            }
        }
        texts
    }

    fn picture(&self, index: EntryIndex, problems: &mut Vec<Diagnostic>) -> Option<usize> {
        let entry = &self.entries[index];
        let file = entry.facets.picture.as_ref()?;
        let said = entry.facets.pictures.iter().find(|picture| picture.file == *file);
        let span = said.map_or_else(|| entry.span(), |picture| entry.origin.span(picture.number));
        let found = self.library.find(&entry.origin.file, file);
        if found.is_some_and(|media| self.library.media[media].withheld) {
            return None;
        }
        if found.is_none() {
            problems.push(Diagnostic::new(diag::PICTURE_MISSING, span).with("file", file));
        } else {
            // Each language needs its own words; a record without texts has them in one place.
            let has = |lang| {
                let alt = said.and_then(|picture| picture.alt.get(lang));
                alt.is_some_and(|alt| !alt.trim().is_empty())
            };
            let is_source = |face: &Face| face.file == entry.origin.file;
            let mut lacking: Vec<_> = entry.faces.iter().filter(|(lang, _)| !has(*lang)).collect();
            // Where the source has no words, there is nothing to translate.
            if lacking.iter().any(|(_, face)| is_source(face)) {
                lacking.retain(|(_, face)| is_source(face));
            }
            let places = lacking.into_iter().map(|(_, face)| match is_source(face) {
                true => span.clone(),
                false => Span::file(Arc::clone(&face.file)),
            });
            let none = entry.faces.is_empty() && said.is_none_or(|picture| picture.alt.is_empty());
            let places = places.chain(none.then(|| span.clone()));
            let problem = |span| Diagnostic::new(diag::PICTURE_ALT, span).with("file", file);
            problems.extend(places.map(problem));
        }
        found
    }
}
