//! From content to site: the one place where a site comes into being.
//!
//! Owns the order of the steps. Each step is a module beside this one; all problems of all steps
//! come out together.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use super::links::Target;
use super::media::Library;
use super::relations::{self, Ids};
use super::{EntryIndex, Incoming, Node, Site, Timing, address, cycles, lists, released};
use crate::config::Config;
use crate::model::extras::Extras;
use crate::model::kind::{Headline, KINDS};
use crate::model::shelf::Content;
use crate::model::{Entry, role};
use crate::source::World;
use crate::text::lang::{Lang, PerLang};

/// Puts a site together as it is at a moment; `world` is asked for pictures, and for
/// texts of the last release that are others now.
pub fn assemble(content: Content, world: &dyn World, now: Timestamp) -> Site {
    let Content { config, mut entries, assets, extras, lost } = content;
    let Extras { terms, redirects, lock, releases } = extras;
    let mut problems = Vec::new();
    let now = now.to_zoned(config.zone.clone()).datetime();
    withhold(&mut entries, now.date());
    let ids = Ids::new(&entries, lost, &mut problems);
    problems.extend(relations::check_settings(&config, &ids, &entries));
    let mut nodes = vec![Node::default(); entries.len()];
    relations::resolve(&entries, &ids, &mut nodes, &mut problems);
    cycles::check(&entries, &nodes, &mut problems);
    headlines(&config, &mut entries, &nodes);
    for index in 0..entries.len() {
        nodes[index].shown = is_shown(&config, &entries[index], &ids, index, now);
    }
    let portraits = portraits(&entries, &nodes);
    hide(&entries, &mut nodes);
    address::assign(&config, &entries, &mut nodes, &mut problems);
    let ordered = lists::order(&entries, &nodes);
    neighbours(&mut nodes, &ordered);
    located(&entries, &mut nodes);
    let lists = lists::make(&config, &entries, &nodes, &ordered);
    let mut library = Library::new(assets);
    for [from, path] in &portraits {
        library.withhold(from, path);
    }
    let mut site = Site {
        config,
        now,
        files: files(&entries),
        entries,
        nodes,
        ordered: ordered.into_iter().collect(),
        lists,
        library,
        terms,
        redirects,
        lock,
        releases,
        released: Vec::new(),
        told: released::Told::default(),
        incomplete: ids.is_incomplete(),
        ids,
        anchored: BTreeSet::new(),
        notices: Vec::new(),
        problems,
    };
    texts(&mut site, world);
    site.released = released::differing(&site, world);
    site
}

/// Finds each text's entry by its file.
fn files(entries: &[Arc<Entry>]) -> HashMap<Arc<str>, EntryIndex> {
    let entries = entries.iter().enumerate();
    let files = entries.flat_map(|(index, entry)| {
        entry.faces.iter().map(move |(_, face)| (Arc::clone(&face.file), index))
    });
    files.collect()
}

/// Looks at every entry's texts, in parallel, and at the pictures and files that they use.
fn texts(site: &mut Site, world: &dyn World) {
    let lookup = site.lookup();
    let texts: Vec<_> =
        (0..site.entries.len()).into_par_iter().map(|index| lookup.texts(index)).collect();
    for (node, texts) in site.nodes.iter_mut().zip(texts) {
        for media in texts.media() {
            site.library.media[media].used = true;
        }
        for (_, targets) in texts.links.iter() {
            site.anchored.extend(targets.iter().filter_map(|target| match target {
                Target::Entry(index, Some(_)) => Some(*index),
                _ => None,
            }));
        }
        node.texts = texts;
    }
    site.problems.extend(site.library.inspect(world));
}

/// Gives commendations their headlines: what was given, and to whom.
fn headlines(config: &Config, entries: &mut [Arc<Entry>], nodes: &[Node]) {
    for index in 0..entries.len() {
        if entries[index].kind.headline != Headline::Honour {
            continue;
        }
        let titles: PerLang<Arc<str>> = config
            .languages
            .iter()
            .filter_map(|lang| Some((*lang, headline(entries, nodes, index, *lang)?.into())))
            .collect();
        Arc::make_mut(&mut entries[index]).facets.title = titles;
    }
}

fn headline(
    entries: &[Arc<Entry>],
    nodes: &[Node],
    index: EntryIndex,
    lang: Lang,
) -> Option<String> {
    let honour = entries[index].facets.honour.as_ref()?;
    let name = |relation: usize| {
        let target = nodes[index].targets.get(relation).copied().flatten()?;
        entries[target].facets.title.get_or_other(lang).map(|(_, title)| Arc::clone(title))
    };
    let given = honour.title.and_then(name).or_else(|| name(honour.form))?;
    let own = || honour.subject_name.get_or_other(lang).map(|(_, name)| Arc::clone(name));
    let whom = honour.subject.and_then(name).or_else(own)?;
    Some(match honour.title {
        Some(_) => format!("{given} {}: {whom}", honour.year),
        None => format!("{given}: {whom}"),
    })
}

fn is_shown(
    config: &Config,
    entry: &Entry,
    ids: &Ids,
    index: EntryIndex,
    now: jiff::civil::DateTime,
) -> bool {
    let facets = &entry.facets;
    // Of two entries with one id only the first has a place in the site.
    let first = ids.by_kind.get(&(entry.kind.name, Arc::clone(&entry.id))) == Some(&index);
    if !first || facets.withheld || facets.internal {
        return false;
    }
    config.drafts || !facets.draft && Timing::of(facets, now) == Timing::Due
}

/// Cuts the relations to what readers must not see yet, or at all. Those who are withheld keep
/// theirs: a neutral name stands in their place. Only where they live is cut from what they were
/// commended for: in a village, deed and place tell who it was.
fn hide(entries: &[Arc<Entry>], nodes: &mut [Node]) {
    let visible: Vec<_> = entries
        .iter()
        .zip(nodes.iter())
        .map(|(entry, node)| node.shown || entry.facets.withheld)
        .collect();
    let is_area = |role: &role::Role| std::ptr::eq(role, &role::AREA);
    let of_withheld = entries.iter().zip(nodes.iter()).map(|(entry, node)| {
        let subject = entry.facets.honour.as_ref().and_then(|honour| honour.subject);
        let subject = subject.and_then(|subject| node.targets[subject]);
        subject.is_some_and(|subject| entries[subject].facets.withheld)
    });
    let of_withheld: Vec<_> = of_withheld.collect();
    for (index, node) in nodes.iter_mut().enumerate() {
        for (target, relation) in node.targets.iter_mut().zip(&entries[index].facets.relations) {
            let is_home = of_withheld[index] && is_area(relation.role);
            *target = target.filter(|index| visible[*index] && !is_home);
        }
        let is_home = |link: &Incoming| of_withheld[link.from] && is_area(link.role);
        node.incoming.retain(|link| visible[link.from] && !is_home(link));
    }
}

/// Withholds what depends on the age that people have on the day.
fn withhold(entries: &mut [Arc<Entry>], today: jiff::civil::Date) {
    for entry in entries {
        let facets = &entry.facets;
        let Some(person) = &facets.person else { continue };
        let said = facets.withheld || person.may_be_named(Some(today));
        let shown = facets.pictures_withheld || person.may_be_shown(Some(today));
        if !said || !shown {
            Arc::make_mut(entry).withhold(Some(today));
        }
    }
}

/// Finds the pictures of people who must not be shown: each as a file names it.
fn portraits(entries: &[Arc<Entry>], nodes: &[Node]) -> Vec<[Arc<str>; 2]> {
    let mut found = Vec::new();
    for (entry, node) in entries.iter().zip(nodes) {
        let facets = &entry.facets;
        let own = facets.person.iter().filter(|_| facets.pictures_withheld);
        found.extend(own.flat_map(|person| person.pictures.iter().cloned()));
        for picture in &facets.pictures {
            let people = picture.people.iter().filter_map(|relation| node.targets[*relation]);
            if people.into_iter().any(|person| entries[person].facets.pictures_withheld) {
                found.push([Arc::clone(&entry.origin.file), Arc::clone(&picture.file)]);
            }
        }
    }
    found
}

/// Writes down each one's place, and who comes before and after whom. Of dated entries, "next"
/// is the newer one.
fn neighbours(
    nodes: &mut [Node],
    ordered: &std::collections::BTreeMap<&'static str, Vec<EntryIndex>>,
) {
    for kind in KINDS {
        let Some(items) = ordered.get(kind.name) else { continue };
        for (rank, index) in items.iter().enumerate() {
            nodes[*index].rank = rank;
        }
        let newest = kind.order == crate::model::kind::Order::Newest;
        for pair in items.windows(2) {
            let (first, second) = if newest { (pair[1], pair[0]) } else { (pair[0], pair[1]) };
            nodes[first].next = Some(second);
            nodes[second].previous = Some(first);
        }
    }
}

/// Writes down at each unit what lies in it, the units below included.
fn located(entries: &[Arc<Entry>], nodes: &mut [Node]) {
    for index in 0..entries.len() {
        if !nodes[index].shown || entries[index].kind.feed {
            continue;
        }
        let units = lists::units(entries, nodes, index);
        let relations = entries[index].facets.relations.iter().zip(&nodes[index].targets);
        let parents: Vec<_> = relations
            .filter(|(relation, _)| std::ptr::eq(relation.role, &role::PARENT))
            .filter_map(|(_, target)| *target)
            .collect();
        for unit in units.into_iter().filter(|unit| !parents.contains(unit)) {
            nodes[unit].below.push(index);
        }
    }
}
