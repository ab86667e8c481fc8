//! Files into entries.
//!
//! Owns the content folder's conventions — which file is which language of which entry — and
//! the reading of all files in parallel. One bad file never hides the problems of another. It
//! must not check anything that needs two entries.

use std::sync::Arc;

use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::common::Common;
use super::files::{self, Group};
use super::kind::Kind;
use super::{Entry, Face, Facets, Redirect, Term, extras, settings, translation};
use crate::config::{Config, Overrides};
use crate::diag::{self, Diagnostic, Span, Warned};
use crate::source::{SourceFile, World, text};
use crate::syntax::body::Body;
use crate::syntax::record::{Keys, Origin, Reading};
use crate::syntax::value::Words;
use crate::syntax::yaml::{self, Node, Value};
use crate::syntax::{front, markdown};
use crate::text::lang::{Lang, PerLang};

/// Everything that the content folder says.
#[derive(Debug)]
pub struct Content {
    /// The settings.
    pub config: Config,
    /// The entries, by kind and id.
    pub entries: Vec<Entry>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// Old addresses.
    pub redirects: Vec<Redirect>,
    /// Files that are neither Markdown nor YAML, by path below the root.
    pub assets: Vec<SourceFile>,
    /// Addresses that releases have had.
    pub lock: Vec<(String, Span)>,
    /// Entries that could not be read.
    pub lost: Vec<Lost>,
}

/// An entry that could not be read. What leads to it is not to blame, so nobody is told of that.
#[derive(Clone, Eq, PartialEq, Hash, Debug)]
pub struct Lost {
    /// Its kind's name.
    pub kind: &'static str,
    /// Its id; `None` where a whole file of them was lost.
    pub id: Option<Arc<str>>,
}

/// What came of one group of files.
#[derive(Default)]
struct Read {
    entries: Vec<Entry>,
    lost: Vec<Lost>,
    diagnostics: Vec<Diagnostic>,
}

/// Reads the whole content; `None` where there is no site to speak of.
pub fn load(world: &dyn World, overrides: &Overrides) -> Warned<Option<Content>> {
    let Warned { value: files, mut diagnostics } = world.files("content");
    if files.is_empty() {
        diagnostics.push(Diagnostic::new(diag::CONTENT_EMPTY, None).with("path", "content"));
        return Warned { value: None, diagnostics };
    }
    diagnostics.extend(files::clashes(&files));
    let config = config(world, &files, overrides);
    diagnostics.extend(config.diagnostics);
    let Some(config) = config.value else { return Warned { value: None, diagnostics } };
    let mut content = Content {
        config,
        entries: Vec::new(),
        terms: Vec::new(),
        redirects: Vec::new(),
        assets: Vec::new(),
        lock: Vec::new(),
        lost: Vec::new(),
    };
    let groups = files::group(files, &mut content, &mut diagnostics);
    let loader = Loader { world, config: &content.config };
    let read: Vec<_> = groups.par_iter().map(|group| loader.group(group)).collect();
    for mut group in read {
        diagnostics.append(&mut group.diagnostics);
        content.entries.append(&mut group.entries);
        content.lost.append(&mut group.lost);
    }
    content.entries.sort_by(|a, b| (a.kind.name, &a.id).cmp(&(b.kind.name, &b.id)));
    extras::read(world, &mut content, &mut diagnostics);
    Warned { value: Some(content), diagnostics }
}

fn file<'f>(files: &'f [SourceFile], path: &str) -> Option<&'f SourceFile> {
    files.iter().find(|file| file.path == path)
}

fn config(
    world: &dyn World,
    files: &[SourceFile],
    overrides: &Overrides,
) -> Warned<Option<Config>> {
    let Some(site) = file(files, settings::FILE) else {
        let problem = Diagnostic::new(diag::SITE_MISSING, None).with("path", settings::FILE);
        return Warned { value: None, diagnostics: vec![problem] };
    };
    let Warned { value, mut diagnostics } = text::read(world, site);
    let Some(yaml) = value else { return Warned { value: None, diagnostics } };
    let config = match parse(&site.path, &yaml, 1) {
        Ok((node, origin)) => {
            let zone = TimeZone::UTC;
            let reading = Reading::new(origin, "site", Lang::Vi, &Lang::ALL, &zone);
            let config = settings::read(&node, &reading, overrides);
            diagnostics.extend(reading.finish());
            config
        }
        Err(problem) => {
            diagnostics.push(*problem);
            None
        }
    };
    Warned { value: config, diagnostics }
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

struct Loader<'a> {
    world: &'a dyn World,
    config: &'a Config,
}

impl Loader<'_> {
    fn group(&self, group: &Group) -> Read {
        let mut read = Read::default();
        if let Some(file) = &group.yaml {
            let yaml = text::read(self.world, file);
            read.diagnostics.extend(yaml.diagnostics);
            match yaml.value {
                Some(yaml) => self.yaml(group, file, &yaml, &mut read),
                None => read.lost.push(Lost { kind: group.kind.name, id: None }),
            }
            return read;
        }
        let mut written = None;
        let entry = self.markdown(group, &mut written, &mut read.diagnostics);
        if entry.is_none() {
            let ids = [Some(group.id.as_str().into()), written].into_iter().flatten();
            let kind = group.kind.name;
            read.lost.extend(ids.map(|id| Lost { kind, id: Some(id) }));
        }
        read.entries.extend(entry);
        read
    }

    fn reading(&self, origin: &Arc<Origin>, kind: &'static str, lang: Lang) -> Reading<'_> {
        let (languages, zone) = (&self.config.languages, &self.config.zone);
        Reading::new(Arc::clone(origin), kind, lang, languages, zone)
    }

    fn yaml(&self, group: &Group, file: &SourceFile, yaml: &str, read: &mut Read) {
        let kind = group.kind.name;
        let (node, origin) = match parse(&file.path, yaml, 1) {
            Ok(parsed) => parsed,
            Err(problem) => {
                read.diagnostics.push(*problem);
                read.lost.push(Lost { kind, id: None });
                return;
            }
        };
        let reading = self.reading(&origin, kind, self.config.source());
        let (records, id): (&[Node], _) = match &node.value {
            Value::Null => (&[], None),
            Value::List(records) => (records, None),
            _ => (std::slice::from_ref(&node), Some(group.id.as_str())),
        };
        for record in records {
            match entry(group.kind, record, id, &reading, PerLang::default()) {
                Some(entry) => read.entries.push(entry),
                None => {
                    read.lost.push(Lost { kind, id: written_id(record).or(id.map(Into::into)) })
                }
            }
        }
        read.diagnostics.extend(reading.finish());
    }

    /// Reads an entry in all its languages; `written` becomes the id that it gives itself.
    fn markdown(
        &self,
        group: &Group,
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
        let page = self.page(file, diagnostics)?;
        *written = written_id(&page.node);
        let reading = self.reading(&page.origin, group.kind.name, source);
        let mut faces = PerLang::default();
        faces.set(source, page.face(file));
        let entry = entry(group.kind, &page.node, Some(&group.id), &reading, faces);
        diagnostics.extend(reading.finish());
        let mut entry = entry?;
        for (lang, file) in group.markdown.iter().filter(|(lang, _)| *lang != source) {
            self.translation(&mut entry, lang, file, diagnostics);
        }
        if entry.facets.withheld {
            entry.faces = PerLang::default();
        }
        Some(entry)
    }

    fn translation(
        &self,
        entry: &mut Entry,
        lang: Lang,
        file: &SourceFile,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let Some(page) = self.page(file, diagnostics) else { return };
        let reading = self.reading(&page.origin, "translation", lang);
        if let Some(words) = translation::read(entry, &page.node, &reading) {
            translation::apply(&mut entry.facets, lang, words, entry.kind.headline);
        }
        entry.faces.set(lang, page.face(file));
        diagnostics.extend(reading.finish());
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
            Ok((mut node, origin)) => {
                if node.value == Value::Null {
                    node.value = Value::Map(Vec::new());
                }
                let body = markdown::parse(parts.body, parts.body_line);
                Some(Page { node, origin, body: Arc::new(body) })
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
    fn face(&self, file: &SourceFile) -> Face {
        Face { file: file.path.as_str().into(), body: Arc::clone(&self.body) }
    }
}

/// Returns the id that a record gives itself, however broken the rest of it is.
fn written_id(record: &Node) -> Option<Arc<str>> {
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
    let origin = Arc::clone(&reading.origin);
    Some(Entry { kind, id, origin, number: node.number, faces, facets })
}
