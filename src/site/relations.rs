//! Relations: from ids to entries, seen from both ends.
//!
//! Owns the lookup by id and its problems: ids used twice, ids that nobody has, ids that several
//! kinds have.

use std::collections::HashMap;
use std::sync::Arc;

use super::links::is_alike;
use super::{EntryIndex, Incoming, Node};
use crate::config::Config;
use crate::diag::{self, Diagnostic};
use crate::model::Entry;
use crate::model::kind::{self, KINDS};
use crate::model::load::Lost;
use crate::model::settings::section_name;
use crate::text::nearest::nearest;

/// Entries by kind and id, and by id alone.
#[derive(Clone, Debug)]
pub struct Ids {
    /// By kind and id.
    pub by_kind: HashMap<(&'static str, Arc<str>), EntryIndex>,
    any: HashMap<Arc<str>, Vec<EntryIndex>>,
    unread: Vec<Lost>,
}

/// Why an id leads nowhere.
pub enum NotFound {
    /// Nobody has it; the nearest that somebody has.
    Unknown(String),
    /// Entries of several kinds have it.
    Ambiguous(String),
    /// Who has it could not be read, which has been told where that was tried.
    Unread,
}

impl Ids {
    /// Reads the ids of all entries.
    pub fn new(
        entries: &[Arc<Entry>],
        unread: Vec<Lost>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut ids = Self { by_kind: HashMap::new(), any: HashMap::new(), unread };
        for (index, entry) in entries.iter().enumerate() {
            let key = (entry.kind.name, Arc::clone(&entry.id));
            if let Some(first) = ids.by_kind.get(&key) {
                let problem = Diagnostic::new(diag::DUPLICATE_ID, entry.span())
                    .with("id", &entry.id)
                    .with("kind", entry.kind.name)
                    .related(entries[*first].span());
                diagnostics.push(problem);
                continue;
            }
            ids.by_kind.insert(key, index);
            ids.any.entry(Arc::clone(&entry.id)).or_default().push(index);
        }
        ids
    }

    /// Finds an entry by the kind that it must have, or by its id alone, which a kind's folder
    /// may precede: `areas/dong-dam/thon-dong-tam`.
    pub fn find(
        &self,
        entries: &[Arc<Entry>],
        kind: &str,
        id: &str,
    ) -> Result<EntryIndex, NotFound> {
        if let Some(kind) = kind::named(kind) {
            let key = (kind.name, id.into());
            return self.by_kind.get(&key).copied().ok_or_else(|| {
                if self.is_unread(Some(kind.name), id) {
                    return NotFound::Unread;
                }
                let known = entries.iter().filter(|entry| entry.kind == kind);
                NotFound::Unknown(near(id, known))
            });
        }
        match self.any.get(id).map(Vec::as_slice) {
            Some([one]) => return Ok(*one),
            Some(several) => {
                let kinds = several.iter().map(|index| entries[*index].kind.place);
                return Err(NotFound::Ambiguous(kinds.collect::<Vec<_>>().join(", ")));
            }
            None => {}
        }
        for kind in KINDS {
            for name in [section_name(kind), kind.name] {
                let rest = id.strip_prefix(name).and_then(|rest| rest.strip_prefix('/'));
                if let Some(index) = rest.and_then(|id| self.by_kind.get(&(kind.name, id.into()))) {
                    return Ok(*index);
                }
            }
        }
        if self.is_unread(None, id) {
            return Err(NotFound::Unread);
        }
        Err(NotFound::Unknown(near(id, entries.iter())))
    }

    /// Says whether a file may be that of an entry that could not be read.
    pub fn is_unread_file(&self, path: &str) -> bool {
        let unread = self.unread.iter().filter_map(|lost| lost.id.as_deref());
        path.ends_with(".md") && unread.into_iter().any(|id| path.contains(id))
    }

    /// Says whether anything could not be read.
    pub fn is_incomplete(&self) -> bool {
        !self.unread.is_empty()
    }

    /// Says whether an id may be that of an entry that could not be read.
    fn is_unread(&self, kind: Option<&str>, id: &str) -> bool {
        self.unread.iter().any(|lost| {
            kind.is_none_or(|kind| kind == lost.kind)
                && lost
                    .id
                    .as_deref()
                    .is_none_or(|lost| id == lost || id.ends_with(&format!("/{lost}")))
        })
    }
}

fn near<'e>(id: &str, entries: impl Iterator<Item = &'e Arc<Entry>>) -> String {
    let ids = entries.map(|entry| &*entry.id).filter(|other| is_alike(other, id));
    nearest(id, ids).unwrap_or("none").to_owned()
}

/// Resolves every relation and writes it down at both ends.
pub fn resolve(
    entries: &[Arc<Entry>],
    ids: &Ids,
    nodes: &mut [Node],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (index, entry) in entries.iter().enumerate() {
        for relation in &entry.facets.relations {
            let found = ids.find(entries, relation.kind, &relation.target.id);
            let target = found.map_err(|lost| {
                let span = entry.origin.span(relation.target.number);
                diagnostics.push(match lost {
                    NotFound::Unread => return,
                    NotFound::Unknown(near) => Diagnostic::new(diag::DANGLING_RELATION, span)
                        .with("key", relation.role.name)
                        .with("id", &relation.target.id)
                        .with(
                            "kind",
                            if relation.kind.is_empty() { "entry" } else { relation.kind },
                        )
                        .with("nearest", near),
                    NotFound::Ambiguous(kinds) => Diagnostic::new(diag::AMBIGUOUS_ID, span)
                        .with("id", &relation.target.id)
                        .with("kinds", kinds),
                });
            });
            let target = target.ok();
            nodes[index].targets.push(target);
            if let Some(target) = target {
                nodes[target].incoming.push(Incoming { from: index, role: relation.role });
            }
        }
    }
}

/// Notes the ids in `site.yaml` that no body has.
pub fn check_settings(config: &Config, ids: &Ids, entries: &[Arc<Entry>]) -> Vec<Diagnostic> {
    let named = [("owner", &config.owner), ("parent_body", &config.parent_body)];
    let mut problems = Vec::new();
    for (key, id) in named {
        let Some(id) = id else { continue };
        if let Err(NotFound::Unknown(near)) = ids.find(entries, "body", id) {
            let span = diag::Span::file(crate::model::settings::FILE);
            let problem = Diagnostic::new(diag::DANGLING_RELATION, span)
                .with("key", key)
                .with("id", id)
                .with("kind", "body")
                .with("nearest", near);
            problems.push(problem);
        }
    }
    problems
}
