//! Passages: the words of an entry in one language, each with its place.
//!
//! Owns [`Passage`] and the two ways to walk through an entry's words: [`Entry::passages`], what a
//! translation has to render, part by part, and [`Entry::said`], every word that stands in its
//! files. It must not judge what it finds.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Entry, Face};
use crate::diag::Span;
use crate::syntax::prose::Block;
use crate::syntax::record::{Origin, Phrase};
use crate::text::lang::Lang;

/// What part of an entry words are.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Part<'a> {
    /// The headline or name.
    Title,
    /// Its short form.
    Short,
    /// The summary.
    Summary,
    /// The alternative text of a picture, by its path as written.
    Alt(&'a str),
    /// The caption of a picture.
    Caption(&'a str),
    /// A block of the text, counted from 0.
    Block(usize),
    /// Other words of the record.
    Other,
}

impl Part<'_> {
    /// Returns the key under which the translation ledger has it.
    pub fn key(&self) -> Cow<'static, str> {
        match self {
            Self::Title => "title".into(),
            Self::Short => "short".into(),
            Self::Summary => "summary".into(),
            Self::Alt(file) => format!("alt {file}").into(),
            Self::Caption(file) => format!("caption {file}").into(),
            Self::Block(index) => format!("block {}", index + 1).into(),
            Self::Other => "other".into(),
        }
    }
}

/// Where a passage stands.
#[derive(Clone, Debug)]
enum Place<'a> {
    /// At a node of YAML.
    Node(&'a Origin, u32),
    /// In a block of a Markdown file.
    Block(&'a Face, Block<'a>),
}

/// Words in one language, with their place.
#[derive(Clone, Debug)]
pub struct Passage<'a> {
    /// The language.
    pub lang: Lang,
    /// What part of the entry they are.
    pub part: Part<'a>,
    /// The words; never empty.
    pub text: &'a str,
    place: Place<'a>,
}

impl<'a> Passage<'a> {
    /// Returns the place of a byte of the words. For words in YAML, that is where they begin.
    pub fn span(&self, offset: usize) -> Span {
        match &self.place {
            Place::Node(origin, number) => origin.span(*number),
            Place::Block(face, block) => Span::at(Arc::clone(&face.file), block.line_at(offset), 0),
        }
    }

    /// Returns the block that it is, if it is one.
    pub fn as_block(&self) -> Option<&Block<'a>> {
        match &self.place {
            Place::Node(..) => None,
            Place::Block(_, block) => Some(block),
        }
    }

    pub(super) fn block(lang: Lang, index: usize, face: &'a Face, block: Block<'a>) -> Self {
        let place = Place::Block(face, block);
        Self { lang, part: Part::Block(index), text: block.text, place }
    }
}

impl Entry {
    /// Returns the words of a language that a translation has to render: title, short form,
    /// summary, what is said about pictures, and the blocks of the text. Nothing for a language in
    /// which the entry has no file.
    pub fn passages(&self, lang: Lang) -> impl Iterator<Item = Passage<'_>> {
        let face = self.faces.get(lang);
        let facets = &self.facets;
        let pictures = facets.pictures.iter().flat_map(|picture| {
            let file = &*picture.file;
            [(Part::Alt(file), &picture.alt), (Part::Caption(file), &picture.caption)]
        });
        let heads = [
            (Part::Title, &facets.title),
            (Part::Short, &facets.short),
            (Part::Summary, &facets.summary),
        ];
        let heads = heads.into_iter().chain(pictures).filter_map(move |(part, text)| {
            let text = text.get(lang).filter(|text| face.is_some() && !text.trim().is_empty())?;
            let (origin, number) = self.place_of(lang, text)?;
            Some(Passage { lang, part, text, place: Place::Node(origin, number) })
        });
        heads.chain(face.into_iter().flat_map(move |face| blocks(lang, face)))
    }

    /// Returns all words of a language that stand in the entry's files.
    pub fn said(&self, lang: Lang) -> impl Iterator<Item = Passage<'_>> {
        let face = self.faces.get(lang);
        let own = self.phrases.iter().map(|phrase| (&*self.origin, phrase));
        let others = face
            .into_iter()
            .flat_map(|face| face.phrases.iter().map(move |phrase| (&*face.origin, phrase)));
        let words = own.chain(others).filter_map(move |(origin, phrase): (&Origin, &Phrase)| {
            let text = phrase.text.get(lang).filter(|text| !text.trim().is_empty())?;
            let place = Place::Node(origin, phrase.number);
            Some(Passage { lang, part: Part::Other, text, place })
        });
        words.chain(face.into_iter().flat_map(move |face| blocks(lang, face)))
    }

    /// Returns the words that stand in several languages at one place of the record.
    pub fn side_by_side(&self, from: Lang, to: Lang) -> impl Iterator<Item = [Passage<'_>; 2]> {
        self.phrases.iter().filter_map(move |phrase| {
            let passage = |lang| {
                let text = phrase.text.get(lang).filter(|text| !text.trim().is_empty())?;
                let place = Place::Node(&self.origin, phrase.number);
                Some(Passage { lang, part: Part::Other, text, place })
            };
            Some([passage(from)?, passage(to)?])
        })
    }

    /// Finds the node of words that the facets have.
    fn place_of(&self, lang: Lang, text: &Arc<str>) -> Option<(&Origin, u32)> {
        let face = self.faces.get(lang);
        let own = self.phrases.iter().map(|phrase| (&*self.origin, phrase));
        let others = face
            .into_iter()
            .flat_map(|face| face.phrases.iter().map(move |phrase| (&*face.origin, phrase)));
        let mut places = own.chain(others);
        let found = places.find(|(_, phrase)| {
            phrase.text.get(lang).is_some_and(|words| Arc::ptr_eq(words, text) || words == text)
        });
        found.map(|(origin, phrase)| (origin, phrase.number))
    }
}

fn blocks(lang: Lang, face: &Face) -> impl Iterator<Item = Passage<'_>> {
    let blocks = face.body.prose.blocks().enumerate();
    blocks.map(move |(index, block)| Passage::block(lang, index, face, block))
}
