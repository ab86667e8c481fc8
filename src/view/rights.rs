//! Rights: what others may do with a text and with each of its pictures.
//!
//! Owns what follows from what editors wrote. A text without words of its own goes by the site's;
//! a picture never does: it is free only where its own words, or its entry's, name a licence.

use crate::model::facets;
use crate::site::EntryIndex;
use crate::text::lang::Text;
use crate::text::licence::{self, Licence};

use super::Viewer;

/// What others may do with a text.
#[derive(Copy, Clone, Debug)]
pub enum Terms<'a> {
    /// What a licence says.
    Licence(&'static Licence),
    /// Anything: the law keeps texts of this kind free of copyright (Law on Intellectual Property
    /// 50/2005/QH11, article 15).
    PublicText,
    /// What these words say.
    Words(&'a Text),
    /// Nothing without asking: it is another's.
    Others,
}

impl<'a> Viewer<'a> {
    /// Returns what others may do with the text of an entry.
    pub fn terms(&self, index: EntryIndex) -> Terms<'a> {
        let facets = &self.site.entries[index].facets;
        if let Some(licence) = licence::named(&facets.rights) {
            return Terms::Licence(licence);
        }
        if !facets.rights.is_empty() {
            return Terms::Words(&facets.rights);
        }
        if facets.republication.is_some() {
            return Terms::Others;
        }
        if facets.is_public_text {
            return Terms::PublicText;
        }
        self.own_terms()
    }

    /// Returns what others may do with the site's own texts.
    pub fn own_terms(&self) -> Terms<'a> {
        let config = &self.site.config;
        match licence::named(&config.rights) {
            Some(licence) => Terms::Licence(licence),
            None if config.rights.is_empty() => Terms::Words(&config.reuse),
            None => Terms::Words(&config.rights),
        }
    }

    /// Returns the licence of a picture of an entry; `None` where others may not use it.
    pub fn picture_licence(
        &self,
        index: EntryIndex,
        picture: Option<&facets::Picture>,
    ) -> Option<&'static Licence> {
        let entry = &self.site.entries[index].facets.rights;
        match picture.map(|picture| &picture.rights) {
            Some(rights) if !rights.is_empty() => licence::named(rights),
            _ => licence::named(entry),
        }
    }

    /// Returns what others may do with the text of an entry, in a sentence.
    pub fn terms_in_words(&self, index: EntryIndex) -> String {
        let source = self.site.entries[index].facets.republication.as_ref();
        self.terms_said(self.terms(index), source.map_or("", |source| &source.name))
    }

    /// Returns what others may do with a text, in a sentence; `name` is whose it is, where it is
    /// another's.
    pub(super) fn terms_said(&self, terms: Terms<'_>, name: &str) -> String {
        match terms {
            Terms::Licence(licence) => {
                self.words.with_text("terms-licence", "licence", licence.name)
            }
            Terms::PublicText => self.words.message("terms-public-text"),
            Terms::Words(text) if text.is_empty() => self.words.message("terms-unsaid"),
            Terms::Words(text) => self.words_of(text).title,
            Terms::Others => self.words.with_text("terms-others", "name", name),
        }
    }
}
