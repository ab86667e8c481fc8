//! From content to site: the one place where a site comes into being.
//!
//! Owns the order of the steps. Each step is a module beside this one; all problems of all steps
//! come out together.

use std::sync::Arc;

use super::links::{Lookup, Target};
use super::media::Library;
use super::relations::{self, Ids};
use super::{EntryIndex, Node, Site, address, cycles, lists};
use crate::config::Config;
use crate::diag::{self, Diagnostic, Warned};
use crate::model::kind::{Headline, KINDS};
use crate::model::load::Content;
use crate::model::{Entry, role};
use crate::source::World;
use crate::text::lang::{Lang, PerLang};

/// Puts a site together.
pub fn assemble(content: Content, world: &dyn World) -> Warned<Site> {
    let Content { config, mut entries, terms, redirects, assets, lock, lost } = content;
    let mut problems = Vec::new();
    let now = world.now().to_zoned(config.zone.clone()).datetime();
    let ids = Ids::new(&entries, lost, &mut problems);
    problems.extend(relations::check_settings(&config, &ids, &entries));
    let mut nodes = vec![Node::default(); entries.len()];
    relations::resolve(&entries, &ids, &mut nodes, &mut problems);
    cycles::check(&entries, &nodes, &mut problems);
    headlines(&config, &mut entries, &nodes);
    for index in 0..entries.len() {
        nodes[index].shown = is_shown(&config, &entries[index], &ids, index, now);
        internal(&config, &entries[index], &mut problems);
    }
    hide(&entries, &mut nodes);
    address::assign(&config, &entries, &mut nodes, &mut problems);
    let ordered = lists::order(&entries, &nodes);
    neighbours(&mut nodes, &ordered);
    located(&entries, &mut nodes);
    let lists = lists::make(&config, &entries, &nodes, &ordered);
    let mut library = Library::new(assets);
    links(&entries, &mut nodes, &ids, &library, &mut problems);
    pictures(&entries, &mut nodes, &mut library, &mut problems);
    problems.extend(library.inspect(world));
    let site = Site {
        config,
        now,
        entries,
        nodes,
        ordered: ordered.into_iter().collect(),
        lists,
        media: library.media,
        terms,
        redirects,
        lock,
        incomplete: ids.is_incomplete(),
        by_id: ids.by_kind,
    };
    Warned { value: site, diagnostics: problems }
}

/// Gives commendations their headlines: what was given, and to whom.
fn headlines(config: &Config, entries: &mut [Entry], nodes: &[Node]) {
    for index in 0..entries.len() {
        if entries[index].kind.headline != Headline::Honour {
            continue;
        }
        let titles: PerLang<Arc<str>> = config
            .languages
            .iter()
            .filter_map(|lang| Some((*lang, headline(entries, nodes, index, *lang)?.into())))
            .collect();
        entries[index].facets.title = titles;
    }
}

fn headline(entries: &[Entry], nodes: &[Node], index: EntryIndex, lang: Lang) -> Option<String> {
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
    let now = crate::text::date::When::Moment(now);
    let early = facets.occasion.is_none() && facets.date.is_some_and(|date| date > now);
    let late = facets.expires.is_some_and(|expires| expires <= now);
    config.drafts || !(facets.draft || early || late)
}

/// Cuts the relations to what readers must not see yet, or at all. Those who are withheld keep
/// theirs: a neutral name stands in their place.
fn hide(entries: &[Entry], nodes: &mut [Node]) {
    let visible: Vec<_> = entries
        .iter()
        .zip(nodes.iter())
        .map(|(entry, node)| node.shown || entry.facets.withheld)
        .collect();
    for node in nodes {
        for target in &mut node.targets {
            *target = target.filter(|index| visible[*index]);
        }
        node.incoming.retain(|link| visible[link.from]);
    }
}

fn internal(config: &Config, entry: &Entry, problems: &mut Vec<Diagnostic>) {
    if entry.facets.internal && !config.drafts {
        let problem = Diagnostic::new(diag::INTERNAL_ENTRY, entry.span());
        problems.push(problem.with("id", &entry.id));
    }
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
fn located(entries: &[Entry], nodes: &mut [Node]) {
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

fn links(
    entries: &[Entry],
    nodes: &mut [Node],
    ids: &Ids,
    library: &Library,
    problems: &mut Vec<Diagnostic>,
) {
    let resolved = Lookup::new(entries, nodes, ids, library).resolve();
    for (node, (faces, found)) in nodes.iter_mut().zip(resolved) {
        node.links = faces.into_iter().collect();
        problems.extend(found);
    }
    for entry in entries {
        for (_, face) in entry.faces.iter() {
            if !face.body.removed.is_empty() {
                let span = diag::Span::at(Arc::clone(&face.file), face.body.raw_html_line, 0);
                let removed = face.body.removed.join(", ");
                problems.push(Diagnostic::new(diag::HTML_SANITISED, span).with("removed", removed));
            }
        }
    }
}

/// Finds the leading pictures, and marks every file that a page uses.
fn pictures(
    entries: &[Entry],
    nodes: &mut [Node],
    library: &mut Library,
    problems: &mut Vec<Diagnostic>,
) {
    for (entry, node) in entries.iter().zip(nodes.iter_mut()) {
        if !node.shown {
            continue;
        }
        for (_, targets) in node.links.iter() {
            for target in targets {
                if let Target::Media(media) = target {
                    library.media[*media].used = true;
                }
            }
        }
        let Some(file) = &entry.facets.picture else { continue };
        let said = entry.facets.pictures.iter().find(|picture| picture.file == *file);
        let span = said.map_or_else(|| entry.span(), |picture| entry.origin.span(picture.number));
        match library.find(&entry.origin.file, file) {
            Some(media) => {
                library.media[media].used = true;
                node.picture = Some(media);
                if said.is_none_or(|picture| picture.alt.is_empty()) {
                    problems.push(Diagnostic::new(diag::PICTURE_ALT, span).with("file", file));
                }
            }
            None => {
                problems.push(Diagnostic::new(diag::PICTURE_MISSING, span).with("file", file));
            }
        }
    }
}
