//! The texts of pages as releases keep them, and which of them are others now.
//!
//! Owns which words of an entry belong to its page's canonical text. What a difference means is
//! for the rules to say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use rayon::prelude::*;

use super::identity::entry_tag;
use super::people::Withheld;
use super::{EntryIndex, Page, Presence, Site, names};
use crate::model::releases;
use crate::seal::manifest::{PageText, Status};
use crate::seal::text::{canonical, sha256_hex};
use crate::source::World;
use crate::text::date::When;
use crate::text::lang::Lang;
use crate::text::private::{Form, Forms};

/// The kind of people.
const PERSON: &str = "person";

/// A text of the last release that is another one now.
#[derive(Clone, Debug)]
pub struct Released {
    /// The entry.
    pub index: EntryIndex,
    /// The language.
    pub lang: Lang,
    /// What the release says of it.
    pub page: PageText,
    /// The text of the release; `None` where nobody has it any more.
    pub text: Option<String>,
}

/// What may still be told of releases. With many of them that takes a while to find out, and many
/// files ask for it.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    unnamed: OnceLock<Arc<Unnamed>>,
    published: OnceLock<Vec<usize>>,
}

/// The names of people that releases may no longer tell.
#[derive(Debug)]
pub struct Unnamed {
    /// Those who are withheld.
    withheld: Withheld,
    /// Those who had a page once and have none now: their file is gone, or has errors.
    lost: Forms,
}

impl Unnamed {
    fn new(site: &Site) -> Self {
        let mut shown = BTreeSet::new();
        for index in (0..site.entries.len()).filter(|it| site.entries[*it].kind.name == PERSON) {
            if site.nodes[index].shown && !site.entries[index].facets.withheld {
                shown.insert(entry_name(site, index));
            }
        }
        let is_lost = |text: &&PageText| is_person(text) && !shown.contains(&text.entry);
        let texts = site.releases.iter().flat_map(|release| &release.manifest.texts);
        let names: BTreeSet<_> = texts.filter(is_lost).map(|text| &*text.title).collect();
        let forms = names.iter().flat_map(|name| {
            let parts: Vec<_> = name.split_whitespace().collect();
            Form::all(0, &parts)
        });
        Self { withheld: site.withheld_names(), lost: Forms::new(forms.collect()) }
    }

    /// Says whether there is nobody of the kind.
    pub fn is_empty(&self) -> bool {
        self.withheld.is_empty() && self.lost.is_empty()
    }

    /// Says whether a text names one of them.
    pub fn are_in(&self, text: &str) -> bool {
        self.withheld.find(text).is_some() || self.lost.find(text).is_some()
    }

    /// Says whether an address or an id does, where words may be joined.
    pub fn are_in_path(&self, path: &str) -> bool {
        let is_lost = || self.lost.find(path).is_some() || self.lost.find_joined(path).is_some();
        self.withheld.find_in_path(path).is_some() || is_lost()
    }
}

/// Returns the names of people that releases may no longer tell.
pub fn unnamed(site: &Site) -> &Unnamed {
    site.told.unnamed.get_or_init(|| Arc::new(Unnamed::new(site)))
}

/// Returns the releases that may be published, by their indexes, from the oldest on: one that
/// names somebody who must not be named any more can't be changed, so it is kept to ourselves.
pub fn published(site: &Site) -> &[usize] {
    site.told.published.get_or_init(|| find_published(site))
}

fn find_published(site: &Site) -> Vec<usize> {
    let names = unnamed(site);
    let tells = |release: &releases::Release| {
        let manifest = &release.manifest;
        let mut texts = manifest.texts.iter();
        let mut files = manifest.files.iter();
        texts.any(|text| {
            let paths = [&text.path, &text.entry, &text.id];
            names.are_in(&text.title) || paths.iter().any(|path| names.are_in_path(path))
        }) || files.any(|file| names.are_in_path(&file.path))
    };
    let all = site.releases.iter().enumerate();
    all.filter(|(_, it)| names.is_empty() || !tells(it)).map(|(index, _)| index).collect()
}

/// Returns the name by which releases know an entry.
pub fn entry_name(site: &Site, index: EntryIndex) -> String {
    let entry = &site.entries[index];
    format!("{}/{}", entry.kind.name, entry.id)
}

/// Returns what a release says of an entry's page in a language, and the page's canonical text:
/// title, summary and the blocks of the body. `None` where the entry has no page of its own there,
/// as somebody who is withheld has none; of what was taken back there are title and reason.
pub fn page_text(site: &Site, index: EntryIndex, lang: Lang) -> Option<(PageText, String)> {
    let page = page(site, index, lang)?;
    let entry = &site.entries[index];
    let facets = &entry.facets;
    let title = names::title(entry, lang).1;
    let (status, text) = match &facets.retracted {
        Some(retraction) => {
            let reason = retraction.reason.get_or_other(lang).map_or("", |(_, reason)| &**reason);
            (Status::Retracted, canonical(title, reason, []))
        }
        None => {
            let summary = facets.summary.get(lang).map_or("", |summary| &**summary);
            let body = entry.faces.get(lang).map(|face| &face.body.prose);
            let blocks = body.into_iter().flat_map(|prose| prose.blocks()).map(|block| block.text);
            (Status::Usable, canonical(title, summary, blocks))
        }
    };
    let updated = facets.updated.max(facets.date);
    let page = PageText {
        entry: entry_name(site, index),
        lang: lang.code().to_owned(),
        id: entry_tag(site, index, lang),
        path: page.address.0.to_string(),
        title: title.split_whitespace().collect::<Vec<_>>().join(" "),
        version: facets.version(),
        status,
        updated: updated.map_or(String::new(), |when| said(site, when)),
        sha256: sha256_hex(text.as_bytes()),
    };
    Some((page, text))
}

/// Returns the page that a release has of an entry in a language.
fn page(site: &Site, index: EntryIndex, lang: Lang) -> Option<&Page> {
    let is_told = site.nodes[index].shown && !site.entries[index].facets.withheld;
    let page = site.page(index, lang).filter(|page| page.presence == Presence::Own);
    page.filter(|_| is_told)
}

fn said(site: &Site, when: When) -> String {
    match when {
        When::Day(_) => when.iso(),
        When::Moment(_) => when.rfc3339(&site.config.zone),
    }
}

/// Says whether a text is that of a person's page.
fn is_person(text: &PageText) -> bool {
    text.entry.split_once('/').is_some_and(|(kind, _)| kind == PERSON)
}

/// A page that a release had and that is no more.
#[derive(Clone, Debug)]
pub struct Gone {
    /// The id by which feeds knew it.
    pub id: String,
    /// When the last release that had it was made. That of the first one without it would be
    /// nearer to the truth, but is not known before that release is made.
    pub when: Timestamp,
}

/// Returns the pages of a language that releases had and that are no more, by their ids. Nothing
/// is told of those who must not be named, not even that they have been there.
pub fn gone(site: &Site, lang: Lang) -> Vec<Gone> {
    if site.releases.is_empty() {
        return Vec::new();
    }
    let names = unnamed(site);
    let indexes = 0..site.entries.len();
    let (withheld, others): (Vec<_>, Vec<_>) =
        indexes.partition(|index| site.entries[*index].facets.withheld);
    let is_there = |index: &EntryIndex| page(site, *index, lang).is_some();
    let mut kept: BTreeSet<_> =
        others.into_iter().filter(is_there).map(|index| entry_name(site, index)).collect();
    kept.extend(withheld.into_iter().map(|index| entry_name(site, index)));
    let mut gone = BTreeMap::new();
    for release in site.releases.iter() {
        let Ok(when) = release.manifest.made.parse::<Timestamp>() else { continue };
        let texts = release.manifest.texts.iter().filter(|text| text.lang == lang.code());
        for text in texts.filter(|text| !text.id.is_empty() && !kept.contains(&text.entry)) {
            let is_named = names.are_in(&text.title)
                || [&text.path, &text.id].iter().any(|path| names.are_in_path(path));
            // Of people not even that they have been there is told.
            if !is_named && !is_person(text) {
                gone.insert(text.id.clone(), Gone { id: text.id.clone(), when });
            }
        }
    }
    gone.into_values().collect()
}

/// Returns every page's text with what releases say of it, in their order.
pub fn page_texts(site: &Site) -> Vec<(PageText, String)> {
    let indexes = (0..site.entries.len()).into_par_iter();
    let texts = indexes.flat_map_iter(|index| {
        site.config.languages.iter().filter_map(move |lang| page_text(site, index, *lang))
    });
    let mut texts: Vec<_> = texts.collect();
    texts.sort_by(|(a, _), (b, _)| (&a.entry, &a.lang).cmp(&(&b.entry, &b.lang)));
    texts
}

/// Returns what the last release says of an entry's page in a language.
pub fn last(site: &Site, index: EntryIndex, lang: Lang) -> Option<&PageText> {
    site.releases.last()?.manifest.text(&entry_name(site, index), lang.code())
}

/// Returns the texts of the last release that are others now, of entries that still have a page.
pub(super) fn differing(site: &Site, world: &dyn World) -> Vec<Released> {
    if site.releases.is_empty() {
        return Vec::new();
    }
    let indexes = (0..site.entries.len()).into_par_iter();
    let found = indexes.flat_map_iter(|index| {
        site.config.languages.iter().filter_map(move |lang| {
            let old = differs(site, index, *lang)?;
            let text = releases::text(world, &old.sha256);
            Some(Released { index, lang: *lang, page: old.clone(), text })
        })
    });
    found.collect()
}

/// Returns what the last release says of a page that has another text now.
fn differs(site: &Site, index: EntryIndex, lang: Lang) -> Option<&PageText> {
    let old = last(site, index, lang)?;
    let (now, _) = page_text(site, index, lang)?;
    (now.sha256 != old.sha256).then_some(old)
}

/// Says whether a page's text is another than that of the last release, and that text has not been
/// read.
pub(super) fn is_unread(site: &Site, index: EntryIndex) -> bool {
    let is_known =
        |lang| site.released.iter().any(|known| known.index == index && known.lang == lang);
    let mut languages = site.config.languages.iter();
    languages.any(|lang| differs(site, index, *lang).is_some() && !is_known(*lang))
}
