//! Files into entries.
//!
//! Owns the reading of one group of files: one entry in all its languages, or the records of one
//! YAML file. One bad file never hides the problems of another. Where a file can't be read and
//! an earlier version of it could, that one stands in, so that a slip of the pen takes no page
//! away from those who watch. It must not check anything that needs two entries.

use std::sync::Arc;

use super::common::Common;
use super::files::Group;
use super::kind::Kind;
use super::{Entry, Face, Facets, translation};
use crate::config::Config;
use crate::diag::{self, Diagnostic, Span};
use crate::source::{SourceFile, World, text};
use crate::syntax::body::Body;
use crate::syntax::record::{Keys, Origin, Reading};
use crate::syntax::value::Words;
use crate::syntax::yaml::{self, Node, Value};
use crate::syntax::{front, markdown};
use crate::text::lang::{Lang, PerLang};

/// An entry that could not be read. What leads to it is not to blame, so nobody is told of that.
#[derive(Clone, Eq, PartialEq, Hash, Debug)]
pub struct Lost {
    /// Its kind's name.
    pub kind: &'static str,
    /// Its id; `None` where a whole file of them was lost.
    pub id: Option<Arc<str>>,
}

/// What came of one group of files.
#[derive(Clone, Default, Debug)]
pub(super) struct Read {
    /// Its entries.
    pub entries: Vec<Arc<Entry>>,
    /// What could not be read.
    pub lost: Vec<Lost>,
    /// Every problem.
    pub diagnostics: Vec<Diagnostic>,
}

/// Parses YAML that begins on a line of a file.
pub(super) fn parse(
    path: &str,
    yaml: &str,
    line: u32,
) -> Result<(Node, Arc<Origin>), Box<Diagnostic>> {
    match yaml::parse(yaml) {
        Ok(node) => Ok((node, Arc::new(Origin { file: path.into(), yaml: yaml.into(), line }))),
        Err(failure) => {
            let code = if failure.complex { diag::YAML_TOO_COMPLEX } else { diag::YAML_SYNTAX };
            let at = Span::at(path, line + failure.line.saturating_sub(1), failure.column);
            Err(Box::new(Diagnostic::new(code, at).with("reason", failure.reason)))
        }
    }
}

/// Reads groups of files.
pub(super) struct Loader<'a> {
    /// Where the files are.
    pub world: &'a dyn World,
    /// The settings.
    pub config: &'a Config,
}

impl Loader<'_> {
    /// Reads a group; `last` is what it held when it was read before.
    pub fn group(&self, group: &Group, last: &[Arc<Entry>]) -> Read {
        let mut read = Read::default();
        if let Some(file) = &group.yaml {
            let yaml = text::read(self.world, file);
            read.diagnostics.extend(yaml.diagnostics);
            let parsed = yaml.value.map(|yaml| parse(&file.path, &yaml, 1));
            match parsed {
                Some(Ok((node, origin))) => self.records(group, &node, &origin, last, &mut read),
                unread => {
                    read.diagnostics.extend(unread.and_then(Result::err).map(|problem| *problem));
                    read.entries.extend(last.iter().cloned());
                    if last.is_empty() {
                        read.lost.push(Lost { kind: group.kind.name, id: None });
                    }
                }
            }
            return read;
        }
        let mut written = None;
        let entry = self.markdown(group, last.first(), &mut written, &mut read.diagnostics);
        if entry.is_none() {
            let ids = [Some(group.id.as_str().into()), written].into_iter().flatten();
            let kind = group.kind.name;
            read.lost.extend(ids.map(|id| Lost { kind, id: Some(id) }));
        }
        read.entries.extend(entry.map(Arc::new));
        read
    }

    fn reading(&self, origin: &Arc<Origin>, kind: &'static str, lang: Lang) -> Reading<'_> {
        let (languages, zone) = (&self.config.languages, &self.config.zone);
        Reading::new(Arc::clone(origin), kind, lang, languages, zone)
    }

    fn records(
        &self,
        group: &Group,
        node: &Node,
        origin: &Arc<Origin>,
        last: &[Arc<Entry>],
        read: &mut Read,
    ) {
        let kind = group.kind.name;
        let reading = self.reading(origin, kind, self.config.source());
        let (records, id): (&[Node], _) = match &node.value {
            Value::Null => (&[], None),
            Value::List(records) => (records, None),
            _ => (std::slice::from_ref(node), Some(group.id.as_str())),
        };
        for record in records {
            if let Some(entry) = entry(group.kind, record, id, &reading, PerLang::default()) {
                read.entries.push(Arc::new(entry));
                continue;
            }
            let id = written_id(record).or(id.map(Into::into));
            let earlier = last.iter().find(|entry| Some(&entry.id) == id.as_ref());
            match earlier {
                Some(earlier) => read.entries.push(Arc::clone(earlier)),
                None => read.lost.push(Lost { kind, id }),
            }
        }
        read.diagnostics.extend(reading.finish());
    }

    /// Reads an entry in all its languages; `written` becomes the id that it gives itself.
    fn markdown(
        &self,
        group: &Group,
        last: Option<&Arc<Entry>>,
        written: &mut Option<Arc<str>>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Entry> {
        let source = self.config.source();
        let Some(file) = group.markdown.get(source) else {
            let (_, file) = group.markdown.iter().next()?;
            let missing = format!("{}.{}.md", group.id, source.code());
            let problem = Diagnostic::new(diag::SOURCE_MISSING, Span::file(file.path.as_str()))
                .with("source", missing);
            diagnostics.push(problem);
            return None;
        };
        let same = last.filter(|last| *last.origin.file == *file.path);
        let again = || same.and_then(|last| Page::again(&last.origin, last.faces.get(source)));
        let page = self.page(file, diagnostics);
        let entry = page.and_then(|page| {
            *written = written_id(&page.node);
            self.source(group, file, &page, diagnostics)
        });
        let entry = entry.or_else(|| self.source(group, file, &again()?, &mut Vec::new()));
        let mut entry = entry?;
        for (lang, file) in group.markdown.iter().filter(|(lang, _)| *lang != source) {
            let face = last.and_then(|last| last.faces.get(lang));
            let last = face.filter(|face| *face.file == *file.path);
            self.translation(&mut entry, lang, file, last, diagnostics);
        }
        entry.withhold(None);
        entry.retract();
        Some(entry)
    }

    fn source(
        &self,
        group: &Group,
        file: &SourceFile,
        page: &Page,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Entry> {
        let source = self.config.source();
        let reading = self.reading(&page.origin, group.kind.name, source);
        let mut faces = PerLang::default();
        faces.set(source, page.face(file));
        let entry = entry(group.kind, &page.node, Some(&group.id), &reading, faces);
        diagnostics.extend(reading.finish());
        entry
    }

    fn translation(
        &self,
        entry: &mut Entry,
        lang: Lang,
        file: &SourceFile,
        last: Option<&Face>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let new = self.page(file, diagnostics);
        let is_new = new.is_some();
        let again = || last.and_then(|last| Page::again(&last.origin, Some(last)));
        let Some(page) = new.or_else(again) else { return };
        let reading = self.reading(&page.origin, "translation", lang);
        let mut face = page.face(file);
        if let Some(mut words) = translation::read(entry, &page.node, &reading) {
            face.ledger = words.source.take().map(Arc::new);
            translation::apply(&mut entry.facets, lang, words, entry.kind.headline);
        }
        face.phrases = reading.phrases();
        entry.faces.set(lang, face);
        // An earlier version has been spoken of in its time.
        if is_new {
            diagnostics.extend(reading.finish());
        }
    }

    fn page(&self, file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Option<Page> {
        let read = text::read(self.world, file);
        diagnostics.extend(read.diagnostics);
        let text = read.value?;
        let parts = match front::split(&text) {
            Ok(parts) => parts,
            Err(missing) => {
                let code = match missing {
                    front::Missing::Opening => diag::FRONT_MATTER_MISSING,
                    front::Missing::Closing => diag::FRONT_MATTER_UNCLOSED,
                };
                diagnostics.push(Diagnostic::new(code, Span::at(file.path.as_str(), 1, 1)));
                return None;
            }
        };
        match parse(&file.path, parts.yaml, parts.yaml_line) {
            Ok((node, origin)) => {
                let body = Arc::new(markdown::parse(parts.body, parts.body_line));
                Some(Page::new(node, origin, body))
            }
            Err(problem) => {
                diagnostics.push(*problem);
                None
            }
        }
    }
}

/// A Markdown file, parsed.
struct Page {
    node: Node,
    origin: Arc<Origin>,
    body: Arc<Body>,
}

impl Page {
    fn new(mut node: Node, origin: Arc<Origin>, body: Arc<Body>) -> Self {
        if node.value == Value::Null {
            node.value = Value::Map(Vec::new());
        }
        Self { node, origin, body }
    }

    /// Returns a page as it was read before.
    fn again(origin: &Arc<Origin>, face: Option<&Face>) -> Option<Self> {
        let node = yaml::parse(&origin.yaml).ok()?;
        let body = face.map(|face| Arc::clone(&face.body)).unwrap_or_default();
        Some(Self::new(node, Arc::clone(origin), body))
    }

    fn face(&self, file: &SourceFile) -> Face {
        let (origin, body) = (Arc::clone(&self.origin), Arc::clone(&self.body));
        let (phrases, ledger) = (Box::default(), None);
        Face { file: file.path.as_str().into(), origin, body, phrases, ledger }
    }
}

/// Returns the id that a record gives itself, however broken the rest of it is.
pub fn written_id(record: &Node) -> Option<Arc<str>> {
    let Value::Map(map) = &record.value else { return None };
    map.iter().find_map(|(key, node)| match &node.value {
        Value::Text(id) if &*key.name == "id" => Some(Arc::clone(id)),
        _ => None,
    })
}

/// Reads one record; `id` is what the file's path gives.
fn entry(
    kind: &'static Kind,
    node: &Node,
    id: Option<&str>,
    reading: &Reading<'_>,
    faces: PerLang<Face>,
) -> Option<Entry> {
    // What a record before this one left, that could not be read to its end.
    reading.phrases();
    let mut keys = Keys::new(node, kind.name, reading)?;
    let common = Common::take(&mut keys);
    let mut facets = Facets::default();
    let title = kind.headline_key().map_or(Some(Words::default()), |name| keys.take::<Words>(name));
    let written = common.as_ref().and_then(|common| common.id.clone());
    if let Some(common) = common.clone() {
        common.project(&mut facets, kind.name, reading, node.number);
    }
    facets.title = title.clone().unwrap_or_default().0;
    let own = (kind.read)(&mut keys, &mut facets);
    for key in kind.needs.iter().filter(|key| keys.peek(key).is_none()) {
        let problem =
            Diagnostic::new(diag::MISSING_KEY, None).with("key", *key).with("kind", kind.name);
        reading.problem(node.number, problem);
    }
    keys.finish();
    common?;
    title?;
    own?;
    let Some(id) = written.or_else(|| id.map(Into::into)) else {
        let problem =
            Diagnostic::new(diag::MISSING_KEY, None).with("key", "id").with("kind", kind.name);
        reading.problem(node.number, problem);
        return None;
    };
    facets.retract();
    let (origin, number) = (Arc::clone(&reading.origin), node.number);
    Some(Entry { kind, id, origin, number, faces, facets, phrases: reading.phrases() })
}
