//! The page of a copy: what a newspaper may take over, and how.
//!
//! The words come from the [manuscript](super::manuscript); the page only lays out what may be
//! taken. It must not decide what there are copies of.

use serde::Serialize;

use super::copied::Copied;
use super::manuscript::{Copy, CopyPicture};
use super::overview::Overview;
use super::rights::Terms;
use super::{Link, Viewer};
use crate::manuscript;
use crate::picture::{ANY_LANGUAGE, Rights, Words};
use crate::site::EntryIndex;
use crate::site::address::Address;
use crate::text::lang::{PerLang, Text};
use crate::wire::ninjs::Provider;
use crate::wire::{self, Party};

/// What a newspaper may take over.
#[derive(Clone, Debug, Serialize)]
pub struct Republish {
    /// The page itself.
    pub article: Link,
    /// What may be done with the text, in a sentence.
    pub terms: String,
    /// The licence of the text.
    pub licence: Option<LicenceView>,
    /// Whether the text may be taken over at all.
    pub allowed: bool,
    /// What was corrected, or that all was taken back: a sentence each.
    pub notes: Vec<String>,
    /// The text as HTML, to be pasted.
    pub html: String,
    /// The text as plain words.
    pub text: String,
    /// The text as Markdown.
    pub markdown: String,
    /// The pictures that may be taken over.
    pub pictures: Vec<CopyPicture>,
    /// What may not be taken over, by its words.
    pub left_out: Vec<String>,
    /// The Word file.
    pub docx: String,
    /// The ninjs file.
    pub ninjs: String,
    /// Everything in one archive.
    pub kit: String,
}

/// A licence.
#[derive(Clone, Debug, Serialize)]
pub struct LicenceView {
    /// Its name.
    pub name: String,
    /// The address of its deed.
    pub url: String,
}

impl Viewer<'_> {
    /// Returns who sends ninjs documents.
    pub fn provider(&self) -> Provider {
        let url = format!("{}/", self.site.config.base_url);
        Provider { party: Party { name: self.publisher_name(), url }, ..Provider::default() }
    }

    /// Returns an entry as ninjs.
    pub fn ninjs(&self, index: EntryIndex) -> Vec<u8> {
        wire::ninjs::ninjs(&self.item_to_publish(index), &self.provider())
    }

    /// Returns what the archive of a copy says of itself to people, in this language.
    pub fn kit_readme(&self, copied: Copied, copy: &Copy) -> String {
        let title = copy.manuscript.title.as_str();
        let mut lines = vec![
            title.to_owned(),
            copy.manuscript.credit.line.clone(),
            copy.manuscript.url.clone(),
            self.copied_terms(copied).1,
        ];
        let licence = copy.manuscript.credit.licence.as_ref();
        lines.extend(licence.map(|licence| licence.url.clone()));
        lines.extend(self.copied_notes(copied));
        lines.extend(copy.pictures.values().map(|picture| {
            format!("pictures/{}: {} ({})", picture.file, picture.credit, picture.licence)
        }));
        lines.extend(copy.left_out.iter().map(|it| self.words.with_text("left-out", "name", it)));
        let verify = Overview::Press.address(self.lang).url(&self.site.config);
        lines.push(self.words.with_text("kit-readme", "url", &format!("{verify}#verify")));
        lines.retain(|line| !line.is_empty());
        format!("{}\n\n", lines.join("\n"))
    }

    /// Writes what an entry says of one of its pictures into the picture's rights.
    pub fn label(&self, index: EntryIndex, file: &str, rights: &mut Rights) {
        let mut pictures = self.site.entries[index].facets.pictures.iter();
        let said = pictures.find(|picture| self.file_of(index, &picture.file) == Some(file));
        let Some(said) = said else { return };
        let words = |text: &Text| {
            let words = PerLang::iter(text);
            let mut words: Words =
                words.map(|(lang, words)| (lang.code().to_owned(), words.to_string())).collect();
            let first = text.get_or_other(self.site.config.source());
            words.extend(first.map(|(_, first)| (ANY_LANGUAGE.to_owned(), first.to_string())));
            words
        };
        let source = self.site.config.source();
        if let Some((_, credit)) = said.credit.get_or_other(source) {
            rights.credit = Some(credit.to_string());
        }
        rights.alt = words(&said.alt);
        rights.description = words(&said.caption);
        if let Some(licence) = self.picture_licence(index, Some(said)) {
            rights.terms = [(ANY_LANGUAGE.to_owned(), licence.name.to_owned())].into();
            rights.web = Some(licence.url.to_owned());
        }
    }

    /// Returns the name of a picture's file as it is published.
    fn file_of(&self, index: EntryIndex, written: &str) -> Option<&str> {
        let media = self.site.library.find(&self.site.entries[index].origin.file, written)?;
        self.site.library.media[media].address.0.rsplit('/').next()
    }

    /// Returns what a newspaper may take over.
    pub fn republish(&self, copied: Copied) -> Republish {
        let Copy { manuscript, pictures, left_out } = self.copy(copied);
        let (terms, said) = self.copied_terms(copied);
        let allowed = !matches!(terms, Terms::Others);
        let href = |address: Option<Address>| address.map_or(String::new(), |it| it.href());
        let taken = |text: String| if allowed { text } else { String::new() };
        let ninjs = self.copy_file(copied, "ninjs.json");
        Republish {
            article: self.copied_link(copied),
            terms: said,
            licence: match terms {
                Terms::Licence(licence) => Some(LicenceView {
                    name: licence.name.to_owned(),
                    url: licence.deed(self.lang),
                }),
                _ => None,
            },
            allowed,
            notes: self.copied_notes(copied),
            html: taken(manuscript::html(&manuscript)),
            text: taken(manuscript::text(&manuscript)),
            markdown: taken(manuscript::markdown(&manuscript)),
            pictures: pictures.into_values().collect(),
            left_out,
            docx: taken(href(self.copy_file(copied, "article.docx"))),
            // What is no item of news has none.
            ninjs: href(ninjs.filter(|_| matches!(copied, Copied::Entry(_)))),
            kit: taken(href(self.kit(copied))),
        }
    }
}
