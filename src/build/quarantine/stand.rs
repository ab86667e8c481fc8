//! What stands in for each unit that has errors, and content made with that.
//!
//! Owns [`Plan`]. No earlier version comes back that could undo what was done for a person's
//! sake: not of a person, not where a rule that protects people found the error, not of what
//! relates to or names somebody who is withheld now. Nor does one come back of what its own file,
//! as far as it can be read, says is a draft, internal, not yet or no longer due, taken back or
//! deleted.

mod says;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::names::Names;
use super::{Held, Past, Stand};
use crate::config::{Config, Overrides};
use crate::diag::{self, Code, Diagnostic, Severity};
use crate::model::facets::Relation;
use crate::model::load::Lost;
use crate::model::shelf::{Content, Shelf};
use crate::model::unit::Unit;
use crate::model::{Entry, Facets, hidden, kind, role, settings};
use crate::site::address::{self, Address};
use crate::site::{Notice, Site};
use crate::source::World;
use crate::source::memory::MemoryWorld;
use crate::syntax::record::Origin;
use crate::text::fold::slugify;
use crate::text::lang::{PerLang, Text};

/// The name of the kind of people.
const PERSON: &str = "person";

/// What a plan works with.
pub(super) struct Bench<'a> {
    /// Where the content is.
    pub world: &'a dyn World,
    /// What lies over the settings.
    pub overrides: &'a Overrides,
    /// The last good versions.
    pub past: &'a dyn Past,
    /// The content as it is.
    pub shelf: &'a Shelf,
}

/// What stands in for each unit that is not published as it is.
pub(super) struct Plan<'a> {
    bench: &'a Bench<'a>,
    stands: BTreeMap<Unit, Stand>,
    /// Those whose earlier version only tells where the notice stands.
    doomed: BTreeSet<Unit>,
    /// The groups whose earlier version could name somebody who is withheld, or gone, now.
    pub barred: BTreeSet<String>,
    /// Those of which nobody needs to be told: they are not to be seen anyway.
    unseen: BTreeSet<Unit>,
    /// The groups of people who are gone.
    gone: BTreeSet<String>,
    addresses: BTreeMap<Unit, PerLang<Address>>,
    /// The earlier versions of all units, as a small site of their own.
    earlier: Option<Shelf>,
    /// Their entries by group.
    good: HashMap<String, Vec<Arc<Entry>>>,
    /// The names of all who are withheld.
    names: Names,
}

impl<'a> Plan<'a> {
    /// Decides what stands in for units, by the codes of their errors.
    pub fn new(
        bench: &'a Bench<'a>,
        content: &Content,
        wrong: BTreeMap<Unit, BTreeSet<Code>>,
    ) -> Self {
        let gone = gone_people(bench);
        let groups = wrong.keys().map(|unit| unit.group.as_str());
        let groups = groups.chain(gone.iter().map(String::as_str));
        let mut plan = Self {
            bench,
            stands: BTreeMap::new(),
            doomed: BTreeSet::new(),
            barred: BTreeSet::new(),
            unseen: BTreeSet::new(),
            addresses: BTreeMap::new(),
            earlier: earlier(bench, groups),
            gone: gone.clone(),
            good: HashMap::new(),
            names: Names::default(),
        };
        if let Some(shelf) = &plan.earlier {
            for entry in shelf.content().entries {
                let group = shelf.group_of(&entry.origin.file).unwrap_or_default();
                plan.good.entry(group).or_default().push(entry);
            }
        }
        for (unit, codes) in &wrong {
            let stand = plan.decide(content, unit, codes);
            plan.stands.insert(unit.clone(), stand);
        }
        plan.protect(content);
        // A program that has become stricter since may find fault with what once was good.
        let problems = plan.earlier.iter().flat_map(Shelf::problems);
        let problems: Vec<_> = problems.cloned().collect();
        plan.learn_of_versions(&problems, &[]);
        plan
    }

    fn decide(&mut self, content: &Content, unit: &Unit, codes: &BTreeSet<Code>) -> Stand {
        if unit.kind == PERSON {
            return Stand::Neutral;
        }
        if !content.config.drafts && self.is_hidden(content, unit) {
            self.unseen.insert(unit.clone());
            return Stand::Nothing;
        }
        if self.is_retracted(content, unit) {
            return Stand::Notice;
        }
        if codes.contains(&diag::SOURCE_MISSING) || unit.is_record && unit.id.is_none() {
            return Stand::Nothing;
        }
        let version = self.bench.past.version(&unit.group);
        match version.filter(|_| self.of_good(unit).next().is_some()) {
            Some(version) => {
                if codes.iter().any(|code| code.is_protected()) {
                    self.doomed.insert(unit.clone());
                }
                Stand::Last(version.day)
            }
            None => Stand::Notice,
        }
    }

    /// Returns a unit's entries in its earlier version. Of a whole list that can't be read any
    /// more, records come back that still stand in it and don't say that they are hidden.
    fn of_good<'p>(&'p self, unit: &'p Unit) -> impl Iterator<Item = &'p Arc<Entry>> + 'p {
        let whole = (unit.id.is_none() && !unit.is_record).then(|| self.text(unit));
        let (now, zone) = (self.bench.world.now(), &self.bench.shelf.config().zone);
        let now = now.to_zoned(zone.clone()).datetime();
        self.versions(unit).filter(move |entry| {
            let is_there =
                |text: &String| hidden::record(text, &entry.id, now, unit.kind) == Some(false);
            whole.as_ref().is_none_or(is_there)
        })
    }

    /// Returns a unit's entries in its earlier version, whether they may come back or not.
    fn versions<'p>(&'p self, unit: &'p Unit) -> impl Iterator<Item = &'p Arc<Entry>> + 'p {
        let is_own = |entry: &&Arc<Entry>| !unit.is_record || unit.id.as_ref() == Some(&entry.id);
        self.good.get(&unit.group).into_iter().flatten().filter(is_own)
    }

    /// Dooms versions that could name somebody who is withheld, and holds back what names those
    /// who are withheld only now, because their own files have errors.
    fn protect(&mut self, content: &Content) {
        let mut withheld: BTreeSet<Arc<str>> = BTreeSet::new();
        let mut now = Names::default();
        for entry in content.entries.iter().filter(|entry| entry.facets.withheld) {
            self.names.add_entry(entry);
            withheld.insert(Arc::clone(&entry.id));
        }
        let neutral = self.stands.iter().filter(|(_, stand)| **stand == Stand::Neutral);
        for (unit, _) in neutral {
            now.add_text(&self.text(unit));
            let entries = content.entries.iter().filter(|entry| unit.has(entry));
            for entry in entries.chain(self.versions(unit)) {
                now.add_entry(entry);
                withheld.insert(Arc::clone(&entry.id));
            }
            withheld.extend(unit.id.clone());
        }
        self.names.extend(&now);
        for entry in self.gone.iter().filter_map(|group| self.good.get(group)).flatten() {
            self.names.add_entry(entry);
            withheld.insert(Arc::clone(&entry.id));
        }
        let names_withheld = |entry: &Arc<Entry>| {
            let relates = |relation: &Relation| {
                let id = &*relation.target.id;
                let id = id.strip_prefix("people/").unwrap_or(id);
                ["", PERSON].contains(&relation.kind) && withheld.contains(id)
            };
            entry.facets.relations.iter().any(relates) || self.names.are_in(entry)
        };
        let last = self.stands.iter().filter(|(_, stand)| matches!(stand, Stand::Last(_)));
        let doomed = last.filter(|(unit, _)| self.of_good(unit).any(names_withheld));
        let doomed: Vec<_> = doomed.map(|(unit, _)| unit.clone()).collect();
        self.barred.extend(doomed.iter().map(|unit| unit.group.clone()));
        self.doomed.extend(doomed);
        let mut finder = self.bench.shelf.finder();
        let naming = content.entries.iter().filter(|entry| now.are_in(entry));
        for unit in naming.filter_map(|entry| finder.unit_of(entry)) {
            if unit.kind != PERSON {
                self.stands.entry(unit).or_insert(Stand::Notice);
            }
        }
    }

    /// Learns from the problems of the site as it was put together last; says whether it has to
    /// be put together again. `first` are those of the content as it is.
    pub fn learn(&mut self, content: &Content, found: &[Diagnostic], first: &[Diagnostic]) -> bool {
        let mut changed = false;
        for unit in std::mem::take(&mut self.doomed) {
            changed |= self.stands.insert(unit, Stand::Notice) != Some(Stand::Notice);
        }
        changed |= self.learn_of_versions(found, first);
        let mut finder = self.bench.shelf.finder();
        let mut people = false;
        for problem in found.iter().filter(|problem| problem.code.is_protected()) {
            let unit = problem.span.as_ref().and_then(|span| finder.unit(span));
            let is_error = problem.severity == Severity::Error;
            if let Some(unit) = unit.filter(|unit| is_error && !self.stands.contains_key(unit)) {
                let person = unit.kind == PERSON;
                self.stands.insert(unit, if person { Stand::Neutral } else { Stand::Notice });
                (changed, people) = (true, people || person);
            }
        }
        if people {
            self.protect(content);
        }
        changed
    }

    /// Lets notices stand where a version has errors itself; says whether there was any.
    fn learn_of_versions(&mut self, found: &[Diagnostic], first: &[Diagnostic]) -> bool {
        let Some(shelf) = &self.earlier else { return false };
        let mut finder = shelf.finder();
        let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
        let units: Vec<_> = errors
            .filter_map(|problem| Some((problem, finder.unit(problem.span.as_ref()?)?)))
            .filter(|(problem, unit)| !unit.is_record || !first.contains(problem))
            .map(|(_, unit)| unit)
            .collect();
        let mut changed = false;
        for unit in units {
            if let Some(stand) = self.last_like(&unit) {
                *stand = Stand::Notice;
                changed = true;
            }
        }
        changed
    }

    fn last_like(&mut self, earlier: &Unit) -> Option<&mut Stand> {
        let like =
            |unit: &Unit| unit.group == earlier.group && (!unit.is_record || unit.id == earlier.id);
        let last = |stand: &Stand| matches!(stand, Stand::Last(_));
        let mut stands = self.stands.iter_mut();
        stands.find(|(unit, stand)| like(unit) && last(stand)).map(|(_, stand)| stand)
    }

    /// Lets notices stand wherever a version would.
    pub fn give_up_versions(&mut self) {
        for stand in self.stands.values_mut().filter(|stand| matches!(stand, Stand::Last(_))) {
            *stand = Stand::Notice;
        }
    }

    /// Returns the content with what stands in, and the notices; `site` is what was put together
    /// last, where the addresses are.
    pub fn content(&mut self, content: &Content, site: &Site) -> (Content, Vec<Notice>) {
        let mut next = content.clone();
        // A record without an id is no entry.
        let known = self.stands.keys().filter(|unit| !unit.is_record || unit.id.is_some());
        let places = known.flat_map(|unit| {
            let id = unit.id.as_deref().filter(|_| unit.is_record);
            unit.files.iter().map(move |file| (&**file, id))
        });
        let held: HashSet<(&str, Option<&str>)> = places.collect();
        next.entries.retain(|entry| {
            let file = &*entry.origin.file;
            !held.contains(&(file, None)) && !held.contains(&(file, Some(&*entry.id)))
        });
        let mut notices = Vec::new();
        let mut addresses = std::mem::take(&mut self.addresses);
        for (unit, stand) in &self.stands {
            match stand {
                Stand::Last(_) => next.entries.extend(self.of_good(unit).cloned()),
                Stand::Neutral => next.entries.extend(self.neutral(content, unit)),
                Stand::Notice => {
                    let known = addresses.entry(unit.clone());
                    let at = known.or_insert_with(|| self.addresses_of(unit, site)).clone();
                    notices.push(Notice { kind: unit.kind, addresses: at });
                }
                Stand::Nothing => {}
            }
            if !matches!(stand, Stand::Last(_)) {
                next.lost.push(Lost { kind: unit.kind, id: unit.id.clone() });
            }
        }
        self.addresses = addresses;
        next.entries.sort_by(|a, b| (a.kind.name, &a.id).cmp(&(b.kind.name, &b.id)));
        (next, notices)
    }

    /// Returns where a unit's pages are, or would be.
    fn addresses_of(&self, unit: &Unit, site: &Site) -> PerLang<Address> {
        let Some(id) = &unit.id else { return PerLang::default() };
        let node = site.find(unit.kind, id).map(|index| &site.nodes[index]);
        let pages = node.map(|node| node.pages.map(|_, page| page.address.clone()));
        let pages = pages.filter(|pages| !pages.is_empty()).unwrap_or_else(|| {
            let slug = slugify(id.rsplit('/').next().unwrap_or(id));
            let languages = site.config.languages.iter();
            let at = |lang| address::section(&site.config, unit.kind, lang).join(&slug);
            languages.map(|lang| (*lang, at(*lang))).collect()
        });
        let is_free = |address: &Address| !self.names.are_in_address(&address.0);
        pages.iter().filter(|(_, at)| is_free(at)).map(|(lang, at)| (lang, at.clone())).collect()
    }

    /// Returns people under a neutral name, with nothing else of them. Who is withheld anyway has
    /// one of their own.
    fn neutral(&self, content: &Content, unit: &Unit) -> Vec<Arc<Entry>> {
        let current = content.entries.iter().filter(|entry| unit.has(entry));
        let known = current.chain(self.versions(unit)).map(|entry| Arc::clone(&entry.id));
        let ids: BTreeSet<_> = known.chain(unit.id.clone()).collect();
        let file = unit.files.first().cloned().unwrap_or_default();
        let origin = Arc::new(Origin { file, yaml: "".into(), line: 1 });
        let own: BTreeMap<_, _> = content
            .entries
            .iter()
            .filter(|entry| unit.has(entry) && entry.facets.withheld)
            .map(|entry| (&entry.id, &entry.facets.title))
            .collect();
        let shell = |(kind, id)| {
            let title = own.get(&id).map_or_else(kind::neutral_name, |title| (*title).clone());
            let facets = Facets { withheld: true, title, ..Facets::default() };
            let (faces, origin, phrases) =
                (PerLang::default(), Arc::clone(&origin), Box::default());
            Arc::new(Entry { kind, id, origin, number: 0, faces, facets, phrases })
        };
        let kind = kind::named(unit.kind);
        ids.into_iter().filter_map(|id| Some((kind?, id))).map(shell).collect()
    }

    /// Returns what is held and whom to ask.
    pub fn held(&self, content: &Content, site: &Site) -> Vec<Held> {
        let told = self.stands.iter().filter(|(unit, _)| !self.unseen.contains(unit));
        let held = told.map(|(unit, stand)| {
            let current = content.entries.iter().find(|entry| unit.has(entry));
            let entry = current.or_else(|| self.of_good(unit).next());
            let owner = entry.and_then(|entry| owner(entry, site));
            let owner = owner.unwrap_or_else(|| responsible(&site.config));
            let is_nowhere = self.addresses.get(unit).is_some_and(PerLang::is_empty);
            let stand = if is_nowhere { Stand::Nothing } else { *stand };
            Held { unit: unit.clone(), stand, owner }
        });
        held.collect()
    }
}

/// Returns the groups of people who were there and are gone: whom the site no longer knows, it
/// must not name again.
fn gone_people(bench: &Bench<'_>) -> BTreeSet<String> {
    let there: BTreeSet<_> = bench.shelf.groups().map(|files| files.group).collect();
    let known = bench.past.groups().into_iter();
    let person = |group: &String| group.split('/').next() == Some(PERSON);
    known.filter(person).filter(|group| !there.contains(group)).collect()
}

/// Reads the earlier versions of units, as a small site of their own.
fn earlier<'u>(bench: &Bench<'_>, groups: impl Iterator<Item = &'u str>) -> Option<Shelf> {
    let mut world = MemoryWorld::new(bench.world.now());
    world.insert(settings::FILE, bench.world.read(settings::FILE).ok()?);
    let groups: BTreeSet<&str> = groups.collect();
    let versions = groups.into_iter().filter_map(|group| bench.past.version(group));
    for (path, text) in versions.flat_map(|version| version.files) {
        world.insert(path, text);
    }
    Shelf::open(&world, bench.overrides).value
}

fn owner(entry: &Entry, site: &Site) -> Option<Text> {
    let mut relations = entry.facets.relations.iter();
    let owner = relations.find(|relation| std::ptr::eq(relation.role, &role::OWNER))?;
    let body = site.find("body", &owner.target.id)?;
    Some(site.entries[body].facets.title.clone())
}

/// Returns who answers for a site; empty where it does not say so.
pub(super) fn responsible(config: &Config) -> Text {
    let name = config.responsible.as_ref().map(|someone| &someone.name);
    let by_lang = |name| config.languages.iter().map(move |lang| (*lang, Arc::clone(name)));
    name.into_iter().flat_map(by_lang).collect()
}
