//! Outlines: what of an entry the rest of the site depends on.
//!
//! Owns [`Outline`] and [`patch`], which puts a new version of an entry in the place of the known
//! one where the outline is as it was: mere words changed, and only the entry's own texts have to
//! be looked at again. Everything that [`super::assemble`] reads of an entry, other than for the
//! entry itself, must be part of its outline.

use std::sync::Arc;

use super::texts::Texts;
use super::{EntryIndex, Site, address, released};
use crate::model::Entry;
use crate::model::facets::{Facets, Value};
use crate::model::kind::{Headline, Order};
use crate::text::date::When;
use crate::text::lang::{Lang, Text};

/// What of an entry the rest of the site depends on.
#[derive(PartialEq)]
struct Outline<'a> {
    files: Vec<(Lang, &'a str)>,
    facts_in: &'a str,
    languages: Vec<Lang>,
    slugs: Vec<(String, bool)>,
    name: Option<(&'a Text, Option<[&'a str; 3]>)>,
    dates: [Option<When>; 2],
    flags: [bool; 8],
    /// What decides on files for newspapers: versions, and whose the text is.
    press: (u32, &'a Text),
    shown: Vec<(&'a str, &'a [usize])>,
    portraits: Option<&'a [[Arc<str>; 2]]>,
    order: Option<i64>,
    term: Option<(&'static str, &'static str)>,
    relations: Vec<(&'static str, &'static str, &'a str)>,
    honour: Option<(&'a Text, i16, [Option<usize>; 3])>,
    /// What decides which plots there are: indicators with how many values, amounts, households.
    plots: (Vec<(&'a str, usize)>, Vec<&'static str>, bool),
}

impl<'a> Outline<'a> {
    fn of(entry: &'a Entry) -> Self {
        let facets = &entry.facets;
        let relations = facets.relations.iter();
        let pictured = facets.pictures.iter().filter(|picture| !picture.people.is_empty());
        let mut unasked = Vec::new();
        let slugs = Lang::ALL.into_iter().map(|lang| address::slug(entry, lang, &mut unasked));
        let parts = facets.name_parts.as_ref();
        let parts = parts.map(|name| [&*name.family, &*name.middle, &*name.given]);
        Self {
            files: entry.faces.iter().map(|(lang, face)| (lang, &*face.file)).collect(),
            facts_in: &entry.origin.file,
            languages: facets.title.iter().map(|(lang, _)| lang).collect(),
            slugs: slugs.collect(),
            name: (entry.kind.order == Order::Name).then_some((&facets.title, parts)),
            dates: [facets.date, facets.expires],
            flags: [
                facets.draft,
                facets.internal,
                facets.withheld,
                facets.pictures_withheld,
                facets.occasion.is_some(),
                facets.retracted.is_some(),
                facets.republication.is_some(),
                facets.is_public_text,
            ],
            press: (facets.version(), &facets.rights),
            shown: pictured.map(|picture| (&*picture.file, &*picture.people)).collect(),
            portraits: facets.person.as_ref().map(|person| &*person.pictures),
            order: facets.order,
            term: facets.term,
            relations: relations
                .map(|relation| (relation.role.name, relation.kind, &*relation.target.id))
                .collect(),
            honour: facets.honour.as_ref().map(|honour| {
                (
                    &honour.subject_name,
                    honour.year,
                    [honour.title, honour.subject, Some(honour.form)],
                )
            }),
            plots: plots(facets),
        }
    }
}

fn plots(facets: &Facets) -> (Vec<(&str, usize)>, Vec<&'static str>, bool) {
    let indicators = facets.aims.iter().flat_map(|aim| &aim.indicators);
    let known = indicators.map(|indicator| {
        let values = indicator.values.iter().filter(|(_, value)| value.is_some());
        (&*indicator.id, values.count())
    });
    let amounts = facets.facts.iter();
    let amounts = amounts.filter(|fact| matches!(fact.values.as_slice(), [Value::Money(_)]));
    (known.collect(), amounts.map(|fact| fact.key).collect(), facets.households.is_some())
}

/// Puts new versions of entries in the place of known ones. False where one of the changes
/// reaches further than its own texts: then the site has to be put together anew.
pub fn patch(site: &mut Site, new: &[Arc<Entry>]) -> bool {
    site.told = Default::default();
    new.iter().all(|entry| patch_one(site, entry).is_some())
}

fn patch_one(site: &mut Site, new: &Arc<Entry>) -> Option<()> {
    let index = site.find(new.kind.name, &new.id)?;
    let old = Arc::clone(&site.entries[index]);
    if is_spoken_of(site, &old) || old.facets.relations.len() != new.facets.relations.len() {
        return None;
    }
    let mut entry = Arc::clone(new);
    if entry.kind.headline == Headline::Honour {
        // Made of what the outline has and of others' names, both as they were.
        Arc::make_mut(&mut entry).facets.title = old.facets.title.clone();
    }
    if Outline::of(&old) != Outline::of(&entry) {
        return None;
    }
    let renamed = old.facets.title != entry.facets.title;
    if renamed && is_in_headline(site, index) || moved_anchors(site, index, &entry) {
        return None;
    }
    site.entries[index] = entry;
    let texts = site.lookup().texts(index);
    let used = |texts: &Texts| texts.media().collect::<Vec<_>>();
    if used(&texts) != used(&site.nodes[index].texts) {
        return None;
    }
    site.nodes[index].texts = texts;
    // The text of the last release has to be read, and only an assembly does that.
    (!released::is_unread(site, index)).then_some(())
}

/// Says whether a problem names a place in the entry's files: its line may be another now.
fn is_spoken_of(site: &Site, entry: &Entry) -> bool {
    let is_own = |file: &str| {
        *entry.origin.file == *file || entry.faces.iter().any(|(_, face)| *face.file == *file)
    };
    site.problems.iter().any(|problem| {
        let mut spans = problem.span.iter().chain(&problem.related);
        spans.any(|span| is_own(&span.file))
    })
}

/// Says whether the entry's name is part of another's headline.
fn is_in_headline(site: &Site, index: EntryIndex) -> bool {
    let mut incoming = site.nodes[index].incoming.iter();
    incoming.any(|link| site.entries[link.from].kind.headline == Headline::Honour)
}

/// Says whether anchors differ to which other texts lead.
fn moved_anchors(site: &Site, index: EntryIndex, new: &Entry) -> bool {
    let anchors = |entry: &Entry| {
        let faces = entry.faces.iter();
        let headings = faces.flat_map(|(lang, face)| {
            face.body.headings.iter().map(move |heading| (lang, heading.id.clone()))
        });
        headings.collect::<Vec<_>>()
    };
    site.anchored.contains(&index) && anchors(&site.entries[index]) != anchors(new)
}
