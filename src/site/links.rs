//! Links: where the places of texts lead.
//!
//! Owns the reading of a link's destination — by id, by path, on the page, to the outside — and
//! its problems. It must not write HTML.

use std::collections::HashMap;
use std::sync::Arc;

use super::media::Library;
use super::relations::{Ids, NotFound};
use super::{EntryIndex, Node};
use crate::diag::{self, Diagnostic, Span};
use crate::model::{Entry, Face, Facets};
use crate::syntax::body::Slot;
use crate::syntax::sanitize::SCHEMES;
use crate::text::lang::Lang;
use crate::text::nearest::nearest;
use crate::text::normalize;

/// Where a place of a text leads.
#[derive(Clone, Eq, PartialEq, Hash, Debug)]
pub enum Target {
    /// To an entry, and a heading there.
    Entry(EntryIndex, Option<Box<str>>),
    /// To a picture or file.
    Media(usize),
    /// To an address of the site that is not an entry's, checked with the plan.
    Address(Box<str>),
    /// To the outside, or to a heading of the same page.
    Plain(Box<str>),
    /// Nowhere; the text stays.
    Nowhere,
    /// The place is not a link.
    None,
}

/// What links are looked up in.
pub struct Lookup<'a> {
    /// All entries.
    pub entries: &'a [Arc<Entry>],
    /// Who is shown where.
    pub nodes: &'a [Node],
    /// Entries by id.
    pub ids: &'a Ids,
    /// Pictures and files.
    pub library: &'a Library,
    /// Entries by the files of their texts.
    pub files: &'a HashMap<Arc<str>, EntryIndex>,
}

impl Lookup<'_> {
    /// Says where the places of a text lead.
    pub fn face(
        &self,
        lang: Lang,
        face: &Face,
        facets: &Facets,
        problems: &mut Vec<Diagnostic>,
    ) -> Vec<Target> {
        let slots = face.body.slots.iter();
        let targets = slots.map(|slot| match slot {
            Slot::Link { target, line } => self.link(lang, face, target, *line, problems),
            Slot::Picture(_) if facets.pictures_withheld => Target::Nowhere,
            Slot::Picture(picture) => {
                let span = Span::at(Arc::clone(&face.file), picture.line, 0);
                match self.library.find(&face.file, &picture.file) {
                    Some(media) if self.library.media[media].withheld => Target::Nowhere,
                    Some(media) => {
                        if picture.alt.trim().is_empty() && !is_said(facets, &picture.file, lang) {
                            let problem = Diagnostic::new(diag::PICTURE_ALT, span);
                            problems.push(problem.with("file", &*picture.file));
                        }
                        Target::Media(media)
                    }
                    None => {
                        let problem = Diagnostic::new(diag::PICTURE_MISSING, span);
                        problems.push(problem.with("file", &*picture.file));
                        Target::Nowhere
                    }
                }
            }
            Slot::LinkTitle(_) | Slot::Message(_) => Target::None,
        });
        targets.collect()
    }

    fn link(
        &self,
        lang: Lang,
        face: &Face,
        written: &str,
        line: u32,
        problems: &mut Vec<Diagnostic>,
    ) -> Target {
        let span = || Span::at(Arc::clone(&face.file), line, 0);
        let (path, anchor) = written.split_once('#').unwrap_or((written, ""));
        let anchor = Some(anchor).filter(|anchor| !anchor.is_empty());
        if path.is_empty() {
            self.check_anchor(face, written, anchor, &span, problems);
            return Target::Plain(written.into());
        }
        if let Some(id) = path.strip_prefix('@') {
            return match self.ids.find(self.entries, "", &normalize::nfc(id)) {
                Ok(index) => self.entry(lang, index, written, anchor, &span, problems),
                Err(NotFound::Unread) => Target::Nowhere,
                Err(NotFound::Ambiguous(kinds)) => {
                    let problem = Diagnostic::new(diag::AMBIGUOUS_ID, span());
                    problems.push(problem.with("id", id).with("kinds", kinds));
                    Target::Nowhere
                }
                Err(NotFound::Unknown(near)) => broken(written, &near, &span, problems),
            };
        }
        if let Some(scheme) = scheme(path) {
            if SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()) {
                return Target::Plain(written.into());
            }
            problems.push(Diagnostic::new(diag::LINK_SCHEME, span()).with("target", written));
            return Target::Nowhere;
        }
        if path.starts_with("//") {
            return Target::Plain(format!("https:{written}").into());
        }
        if let Some(address) = written.strip_prefix('/') {
            return Target::Address(address.into());
        }
        self.path(lang, face, written, (path, anchor), &span, problems)
    }

    fn path(
        &self,
        lang: Lang,
        face: &Face,
        written: &str,
        (path, anchor): (&str, Option<&str>),
        span: &dyn Fn() -> Span,
        problems: &mut Vec<Diagnostic>,
    ) -> Target {
        let wanted = super::media::join(&face.file, path);
        if let Some(index) = wanted.as_deref().and_then(|path| self.files.get(path)) {
            return self.entry(lang, *index, written, anchor, span, problems);
        }
        if let Some(media) = self.library.find(&face.file, path) {
            let withheld = self.library.media[media].withheld;
            return if withheld { Target::Nowhere } else { Target::Media(media) };
        }
        let wanted = wanted.as_deref().unwrap_or(path);
        if self.ids.is_unread_file(wanted) {
            return Target::Nowhere;
        }
        let mut alike: Vec<_> =
            self.files.keys().map(|file| &**file).filter(|file| is_alike(file, wanted)).collect();
        alike.sort_unstable();
        broken(written, nearest(wanted, alike).unwrap_or("none"), span, problems)
    }

    fn entry(
        &self,
        lang: Lang,
        index: EntryIndex,
        written: &str,
        anchor: Option<&str>,
        span: &dyn Fn() -> Span,
        problems: &mut Vec<Diagnostic>,
    ) -> Target {
        let entry = &self.entries[index];
        if entry.facets.withheld {
            return Target::Nowhere;
        }
        if !self.nodes[index].shown {
            return broken(written, "none", span, problems);
        }
        if self.nodes[index].pages.get(lang).is_none() {
            let problem = Diagnostic::new(diag::LINK_UNTRANSLATED, span())
                .with("target", written)
                .with("lang", lang.code());
            problems.push(problem);
        }
        if let (Some(anchor), Some(face)) = (anchor, entry.faces.get(lang)) {
            self.check_anchor(face, written, Some(anchor), span, problems);
        }
        Target::Entry(index, anchor.map(Into::into))
    }

    fn check_anchor(
        &self,
        face: &Face,
        written: &str,
        anchor: Option<&str>,
        span: &dyn Fn() -> Span,
        problems: &mut Vec<Diagnostic>,
    ) {
        let Some(anchor) = anchor else { return };
        let known = || face.body.headings.iter().map(|heading| &*heading.id);
        if !known().any(|id| id == anchor) {
            let problem = Diagnostic::new(diag::ANCHOR_BROKEN, span())
                .with("target", written)
                .with("anchor", anchor)
                .with("nearest", nearest(anchor, known()).unwrap_or("none"));
            problems.push(problem);
        }
    }
}

/// Says whether the front matter tells in a language what a picture shows.
fn is_said(facets: &Facets, file: &str, lang: Lang) -> bool {
    let mut said = facets.pictures.iter().filter(|picture| &*picture.file == file);
    said.any(|picture| picture.alt.get(lang).is_some_and(|alt| !alt.trim().is_empty()))
}

fn broken(
    written: &str,
    near: &str,
    span: &dyn Fn() -> Span,
    problems: &mut Vec<Diagnostic>,
) -> Target {
    let problem = Diagnostic::new(diag::LINK_BROKEN, span());
    problems.push(problem.with("target", written).with("nearest", near));
    Target::Nowhere
}

/// Says whether two names are near enough to be worth a closer look, which costs much more.
pub fn is_alike(a: &str, b: &str) -> bool {
    a.len().abs_diff(b.len()) <= 4 && a.bytes().next() == b.bytes().next()
}

/// Returns the scheme of an address that has one.
fn scheme(path: &str) -> Option<&str> {
    let (scheme, _) = path.split_once(':')?;
    let letters = scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    (letters && scheme.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(scheme)
}
