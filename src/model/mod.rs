//! Content as typed entries.
//!
//! Owns [`Entry`], the registry of [`kind`]s, the reading of files into entries ([`load`]) and
//! what has been read ([`shelf`]). An entry knows its own facts only: what others say of it is the
//! business of the layer above. It must not know addresses, templates or outputs.

pub mod asset;
pub mod common;
pub mod extras;
pub mod facets;
mod files;
pub mod hidden;
pub mod kind;
pub mod ledger;
pub mod load;
pub mod passage;
pub mod releases;
pub mod role;
pub mod rules;
pub mod schemas;
pub mod settings;
pub mod shelf;
mod translation;
pub mod unit;

use std::sync::Arc;

use jiff::civil::Date;

use crate::diag::Span;
use crate::syntax::body::{Body, Slot};
use crate::syntax::record::{Origin, Phrase};
use crate::text::lang::PerLang;

pub use facets::Facets;
pub use kind::Kind;
pub use ledger::Ledger;

/// One thing that the site speaks of, in all its languages.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What kind of thing it is.
    pub kind: &'static Kind,
    /// Its id, unique in its kind.
    pub id: Arc<str>,
    /// Where its facts stand.
    pub origin: Arc<Origin>,
    /// The number of its record's node there.
    pub number: u32,
    /// The texts by language; a record in YAML has none.
    pub faces: PerLang<Face>,
    /// What it looks like from above.
    pub facets: Facets,
    /// The words of its record, in the order of the file.
    pub phrases: Box<[Phrase]>,
}

/// One language of an entry that is written in Markdown.
#[derive(Clone, Debug)]
pub struct Face {
    /// The path of its file.
    pub file: Arc<str>,
    /// Its front matter.
    pub origin: Arc<Origin>,
    /// Its text.
    pub body: Arc<Body>,
    /// The words of its front matter, where it is a translation.
    pub phrases: Box<[Phrase]>,
    /// What it is a translation of, where that is recorded.
    pub ledger: Option<Arc<Ledger>>,
}

impl Entry {
    /// Returns the place of the entry's record.
    pub fn span(&self) -> Span {
        self.origin.span(self.number)
    }

    /// Takes back all that it told, where that is so: what was retracted is in no output.
    pub fn retract(&mut self) {
        self.facets.retract();
        if self.facets.retracted.is_some() {
            self.faces = self.faces.map(|_, face| {
                let (body, ledger) = (Arc::default(), None);
                Face { body, ledger, ..face.clone() }
            });
        }
    }

    /// Takes away what must not be said or shown of a person as of a day, the texts included.
    /// Which pictures show them stays known, for others must not show those either.
    pub fn withhold(&mut self, today: Option<Date>) {
        self.facets.withhold(today);
        let Facets { person: Some(person), withheld, pictures_withheld, .. } = &mut self.facets
        else {
            return;
        };
        if *pictures_withheld {
            for (_, face) in self.faces.iter() {
                let slots = face.body.slots.iter();
                let pictures = slots.filter_map(|slot| match slot {
                    Slot::Picture(picture) => {
                        Some([Arc::clone(&face.file), (&*picture.file).into()])
                    }
                    _ => None,
                });
                person.pictures.extend(pictures);
            }
        }
        if *withheld {
            self.faces = PerLang::default();
        }
    }
}

/// A line of the glossary.
#[derive(Clone, Debug)]
pub struct Term {
    /// The Vietnamese term or abbreviation.
    pub vi: Arc<str>,
    /// How it is read aloud.
    pub say: Option<Arc<str>>,
    /// The English term.
    pub en: Arc<str>,
}

/// An old address and where it leads now.
#[derive(Clone, Debug)]
pub struct Redirect {
    /// The old address, such as `/vi/don-vi/xa-cu/`.
    pub from: Arc<str>,
    /// Where it leads: one address, or several to choose from.
    pub to: Vec<Arc<str>>,
    /// Since when.
    pub since: Option<jiff::civil::Date>,
    /// What the choice page says.
    pub note: crate::text::lang::Text,
    /// Where it stands.
    pub origin: Arc<Origin>,
    /// The number of its node there.
    pub number: u32,
}

impl Redirect {
    /// Returns its place.
    pub fn span(&self) -> Span {
        self.origin.span(self.number)
    }
}
