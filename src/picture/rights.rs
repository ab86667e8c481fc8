//! Who made a picture and what may be done with it.
//!
//! Owns [`Rights`] and how XMP, IPTC-IIM and EXIF fill it, in this order of trust (Metadata Working
//! Group, guidelines 2.0). It must not know how a file holds any of them.

use std::collections::BTreeMap;

use super::exif::Exif;
use super::iptc::Iptc;
use super::xmp::{Node, Xmp};

/// A text by language tag in lower case; `x-default` is the text for everybody else.
pub type Words = BTreeMap<String, String>;

/// The language of a text of which no more is known.
pub const ANY_LANGUAGE: &str = "x-default";

/// Who made a picture, whom to name, what it shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// The people who made it (dc:creator).
    pub creators: Vec<String>,
    /// The line to print beside it (photoshop:Credit).
    pub credit: Option<String>,
    /// The one from whom it came, such as an agency (photoshop:Source).
    pub source: Option<String>,
    /// The copyright notice (dc:rights).
    pub copyright: Words,
    /// What others may do with it (xmpRights:UsageTerms).
    pub terms: Words,
    /// The address of a page about its rights (xmpRights:WebStatement).
    pub web: Option<String>,
    /// What it shows: its caption (dc:description).
    pub description: Words,
    /// What it shows, for those who can't see it (Iptc4xmpCore:AltTextAccessibility).
    pub alt: Words,
    /// The IPTC term for how it came about, such as by a machine
    /// (Iptc4xmpExt:DigitalSourceType), an address.
    pub made: Option<String>,
}

impl Rights {
    /// Says whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Gathers what the three kinds of metadata say.
    pub(super) fn gather(xmp: &Xmp, iptc: Iptc, exif: Exif) -> Self {
        let mut rights = Self {
            creators: xmp.list("dc:creator"),
            credit: xmp.text("photoshop:Credit"),
            source: xmp.text("photoshop:Source"),
            copyright: xmp.words("dc:rights"),
            terms: xmp.words("xmpRights:UsageTerms"),
            web: xmp.text("xmpRights:WebStatement"),
            description: xmp.words("dc:description"),
            alt: xmp.words("Iptc4xmpCore:AltTextAccessibility"),
            made: xmp.text("Iptc4xmpExt:DigitalSourceType"),
        };
        if rights.creators.is_empty() {
            rights.creators = iptc.creators;
        }
        if rights.creators.is_empty() {
            rights.creators = exif.artist.into_iter().collect();
        }
        rights.credit = rights.credit.or(iptc.credit);
        rights.source = rights.source.or(iptc.source);
        complete(&mut rights.copyright, iptc.copyright.or(exif.copyright));
        complete(&mut rights.description, iptc.caption.or(exif.description));
        rights
    }

    /// Returns the XMP that says the same; the most important first.
    pub(super) fn to_xmp(&self) -> Xmp {
        let text = |name, value: &Option<String>| Node::text(name, value.as_deref()?);
        let nodes = [
            Node::list("dc:creator", &self.creators),
            text("photoshop:Credit", &self.credit),
            Node::words("dc:rights", &self.copyright),
            Node::words("xmpRights:UsageTerms", &self.terms),
            text("xmpRights:WebStatement", &self.web),
            text("photoshop:Source", &self.source),
            text("Iptc4xmpExt:DigitalSourceType", &self.made),
            Node::words("Iptc4xmpCore:AltTextAccessibility", &self.alt),
            Node::words("dc:description", &self.description),
        ];
        Xmp { nodes: nodes.into_iter().flatten().collect() }
    }
}

/// Takes a text where there are none in any language.
fn complete(words: &mut Words, text: Option<String>) {
    if let Some(text) = text.filter(|_| words.is_empty()) {
        words.insert(ANY_LANGUAGE.to_owned(), text);
    }
}
