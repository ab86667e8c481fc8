//! Commended people (gương người tốt, việc tốt), named on consent only.
//!
//! Personal Data Law 91/2025/QH15: name and image are personal data; publishing needs consent or
//! another legal basis, consent can be withdrawn, and for a child of seven or more both the
//! child's and the guardian's are needed.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::facets::{self, Facets, NameParts};
use crate::record;
use crate::syntax::record::Keys;
use crate::syntax::stated::Stated;
use crate::text::lang::{Lang, Text};

record! {
    /// What a person agreed to.
    struct Consent {
        /// To be named.
        names: bool,
        /// To be shown.
        photo: bool,
        /// A child's own consent.
        child_agrees: bool,
        /// The guardian's consent.
        guardian_agrees: bool,
        /// When it was given.
        on: Option<Date>,
        /// The file where it is kept.
        r#ref: Option<Arc<str>>,
        /// When it was withdrawn.
        withdrawn: Stated<Date>,
    }
}

record! {
    /// A person as written.
    struct Person {
        /// Họ.
        family: Option<Arc<str>>,
        /// Tên đệm.
        middle: Option<Arc<str>>,
        /// Tên.
        given: Arc<str>,
        /// How the given name sorts, where that differs.
        sort: Option<Arc<str>>,
        /// Whether the person is a child.
        minor: bool,
        /// The year of birth; never shown.
        birth_year: Option<u32>,
        /// What the person agreed to.
        consent: Option<Consent>,
        /// The law or decision that allows naming without consent.
        legal_basis: Option<Arc<str>>,
        /// The neutral name that stands where consent is missing.
        display: Option<Text>,
    }
}

/// Commended people.
pub static KIND: Kind = Kind {
    name: "person",
    place: "people",
    paths: ["guong-nguoi-tot", "people"],
    titles: ["Gương người tốt", "Commended people"],
    headline: Headline::Own,
    order: Order::Name,
    feed: false,
    press: false,
    yearly: false,
    group: Group::People,
    below: None,
    needs: &[],
    keys: Person::KEYS,
    record: Person::record,
    read,
};

/// Returns the neutral name that a record gives, or one that fits anybody; never the id, which
/// editors like to make from the name.
pub(super) fn neutral(display: Text) -> Text {
    let words = [(Lang::Vi, "Một công dân"), (Lang::En, "A resident")];
    let given = |lang| display.get(lang).cloned();
    words.into_iter().map(|(lang, word)| (lang, given(lang).unwrap_or(word.into()))).collect()
}

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let person = Person::take(keys)?;
    let part = |part: Option<Arc<str>>| part.unwrap_or_default();
    let name = [part(person.family), part(person.middle), person.given];
    let file = &keys.reading.origin.file;
    let pictures = facets.pictures.iter().map(|picture| &picture.file).chain(&facets.picture);
    let registered = facets::Person {
        name: name.clone(),
        consent: person.consent.map(|consent| facets::Consent {
            names: consent.names,
            photo: consent.photo,
            child: consent.child_agrees,
            guardian: consent.guardian_agrees,
            given: consent.on,
            reference: consent.r#ref,
            withdrawn: consent.withdrawn.0,
        }),
        legal_basis: person.legal_basis.is_some(),
        minor: person.minor,
        birth_year: person.birth_year,
        neutral: neutral(person.display.unwrap_or_default()),
        pictures: pictures.map(|path| [Arc::clone(file), Arc::clone(path)]).collect(),
    };
    let full: Arc<str> = registered.full_name().into();
    for lang in keys.reading.languages {
        facets.title.set(*lang, Arc::clone(&full));
    }
    let [family, middle, given] = name;
    let given = person.sort.unwrap_or(given);
    facets.name_parts = Some(NameParts { family, middle, given });
    facets.person = Some(registered);
    facets.withhold(None);
    Some(())
}
