//! What of the content can be taken away or put back as one: an entry in all its languages, a
//! record of a list, or a whole list that can't be read.
//!
//! Owns [`Unit`] and the way from a place in a file to it. It must not decide what is taken away.

use std::collections::HashMap;
use std::sync::Arc;

use super::Entry;
use super::files::Group;
use super::load::written_id;
use super::shelf::{Shelf, Shelved};
use crate::diag::Span;
use crate::source::SourceFile;
use crate::syntax::yaml::{self, Node, Value};

/// What of the content can be taken away or put back as one.
#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Debug)]
pub struct Unit {
    /// Its kind's name; empty for a file of the whole site.
    pub kind: &'static str,
    /// The name of its group of files, the same from run to run.
    pub group: String,
    /// Its id; `None` where it is a whole file of records, or of the site.
    pub id: Option<Arc<str>>,
    /// Whether it is one record among others of its file.
    pub is_record: bool,
    /// Its files, the source first.
    pub files: Vec<Arc<str>>,
}

impl Unit {
    /// Returns the unit that a file of the whole site is.
    pub fn site_file(path: &str) -> Self {
        let (group, files) = (path.to_owned(), vec![path.into()]);
        Self { kind: "", group, id: None, is_record: false, files }
    }

    /// Says whether an entry belongs to it.
    pub fn has(&self, entry: &Entry) -> bool {
        let is_own = entry.kind.name == self.kind && self.files.contains(&entry.origin.file);
        is_own && (!self.is_record || self.id.as_ref() == Some(&entry.id))
    }
}

/// A group of files, for those who keep its texts.
#[derive(Debug)]
pub struct Files<'a> {
    /// Its name, the same from run to run.
    pub group: String,
    /// The files.
    pub files: Vec<&'a SourceFile>,
}

impl Shelf {
    /// Returns every group of files.
    pub fn groups(&self) -> impl Iterator<Item = Files<'_>> {
        self.groups.iter().map(|shelved| Files {
            group: name(&shelved.group),
            files: shelved.group.files().collect(),
        })
    }

    /// Returns the name of the group that a file is in.
    pub fn group_of(&self, path: &str) -> Option<String> {
        self.by_path.get(path).map(|index| name(&self.groups[*index].group))
    }

    /// Returns what finds units in this content.
    pub fn finder(&self) -> Finder<'_> {
        Finder { shelf: self, lists: HashMap::new() }
    }
}

/// Finds the units of places. It keeps the lists that it has looked into.
#[derive(Debug)]
pub struct Finder<'a> {
    shelf: &'a Shelf,
    lists: HashMap<usize, Option<Node>>,
}

impl Finder<'_> {
    /// Returns the unit that a place belongs to; `None` for places outside of all entries.
    pub fn unit(&mut self, span: &Span) -> Option<Unit> {
        let index = *self.shelf.by_path.get(&*span.file)?;
        let shelved = &self.shelf.groups[index];
        let unit = whole(shelved);
        if shelved.group.yaml.is_none() {
            return Some(unit);
        }
        let Some(origin) = shelved.read.entries.first().map(|entry| &entry.origin) else {
            let unread = shelved.read.lost.iter().any(|lost| lost.id.is_none());
            return Some(if unread { Unit { id: None, ..unit } } else { unit });
        };
        let list = self.lists.entry(index).or_insert_with(|| yaml::parse(&origin.yaml).ok());
        let Some(Node { value: Value::List(records), .. }) = list else { return Some(unit) };
        let after = records.partition_point(|record| origin.span(record.number).line <= span.line);
        let id = records.get(after.saturating_sub(1)).and_then(written_id);
        Some(Unit { id, is_record: true, ..unit })
    }

    /// Returns the unit of an entry.
    pub fn unit_of(&mut self, entry: &Entry) -> Option<Unit> {
        self.unit(&entry.span())
    }
}

/// Returns the name of a group: of two with one id, one has its records in YAML.
fn name(group: &Group) -> String {
    let ending = if group.yaml.is_some() { ".yaml" } else { "" };
    format!("{}/{}{ending}", group.kind.name, group.id)
}

/// Returns an entry in Markdown, or the only one of a YAML file.
fn whole(shelved: &Shelved) -> Unit {
    let Shelved { group, read } = shelved;
    let own = read.entries.first().map(|entry| &entry.id);
    // Of an entry that can't be read, the id that it gives itself stands after its path.
    let lost = read.lost.iter().filter_map(|lost| lost.id.as_ref()).next_back();
    Unit {
        kind: group.kind.name,
        group: name(group),
        id: own.or(lost).cloned(),
        is_record: false,
        files: group.files().map(|file| file.path.as_str().into()).collect(),
    }
}
