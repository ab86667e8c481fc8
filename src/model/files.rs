//! Which file is what: the conventions of the content folder.
//!
//! `slug.vi.md` and `slug.en.md`, or `slug/vi.md` and `slug/en.md`, are one entry; a YAML file
//! holds one record or a list of them. It must not open a file.

use std::collections::BTreeMap;

use super::kind::{self, Kind};
use super::releases;
use crate::config::Config;
use crate::diag::{self, Diagnostic, Span};
use crate::source::SourceFile;
use crate::text::lang::{Lang, PerLang};
use crate::text::normalize;

/// The folder of the content.
const FOLDER: &str = "content/";

/// Finds names that a file system without case, or with another normal form, can't tell apart.
pub(super) fn clashes(files: &[SourceFile]) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<String, &SourceFile> = BTreeMap::new();
    let mut problems = Vec::new();
    for file in files {
        let plain = normalize::nfc(&file.path).to_lowercase();
        if let Some(other) = seen.insert(plain, file) {
            let span = Span::file(file.path.as_str());
            let problem =
                Diagnostic::new(diag::NAME_CLASH, span).with("other", other.path.as_str());
            problems.push(problem);
        }
    }
    problems
}

/// The files of one entry, or one YAML file.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Group {
    /// The kind of what is in it.
    pub kind: &'static Kind,
    /// The path below the kind's folder, without language and ending.
    pub id: String,
    /// The Markdown files by language.
    pub markdown: PerLang<SourceFile>,
    /// The YAML file.
    pub yaml: Option<SourceFile>,
}

impl Group {
    /// Returns its files.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.yaml.iter().chain(self.markdown.iter().map(|(_, file)| file))
    }

    /// Takes note of how one of its files is now.
    pub fn touch(&mut self, file: &SourceFile) {
        let markdown =
            Lang::ALL.into_iter().filter_map(|lang| self.markdown.get(lang).map(|_| lang));
        for lang in markdown.collect::<Vec<_>>() {
            if let Some(known) = self.markdown.get_mut(lang).filter(|known| known.path == file.path)
            {
                known.clone_from(file);
            }
        }
        if let Some(known) = self.yaml.as_mut().filter(|known| known.path == file.path) {
            known.clone_from(file);
        }
    }
}

/// All files, sorted.
#[derive(Default)]
pub(super) struct Sorted {
    /// The groups, by kind and id.
    pub groups: Vec<Group>,
    /// What is neither Markdown nor YAML.
    pub assets: Vec<SourceFile>,
    /// What belongs to the site as a whole.
    pub site_files: Vec<SourceFile>,
    /// What belongs nowhere.
    pub diagnostics: Vec<Diagnostic>,
}

/// Sorts files into groups; what is neither Markdown nor YAML goes to the assets.
pub(super) fn sort(files: Vec<SourceFile>, config: &Config) -> Sorted {
    let mut sorted = Sorted::default();
    let mut groups: BTreeMap<(&'static str, String, bool), Group> = BTreeMap::new();
    for file in files.into_iter().filter(|file| !releases::is_inside(&file.path)) {
        let path = file.path.strip_prefix(FOLDER).unwrap_or(&file.path).to_owned();
        let is_yaml = path.ends_with(".yaml") || path.ends_with(".yml");
        if !is_yaml && !path.ends_with(".md") {
            sorted.assets.push(file);
            continue;
        }
        if !path.contains('/') && (is_extra(&path) || path == "README.md") {
            sorted.site_files.push(file);
            continue;
        }
        let span = Span::file(file.path.as_str());
        let Some(kind) = kind::of_path(&path) else {
            let folders: Vec<_> = kind::KINDS.iter().map(|kind| kind.place).collect();
            let problem = Diagnostic::new(diag::UNKNOWN_PLACE, span);
            sorted.diagnostics.push(problem.with("folders", folders.join(", ")));
            continue;
        };
        let inside = path.strip_prefix(kind.place).unwrap_or(&path).trim_start_matches('/');
        if is_yaml {
            let key = (kind.name, inside.to_owned(), true);
            let id = inside.trim_end_matches(".yaml").trim_end_matches(".yml").to_owned();
            let group = Group { kind, id, markdown: PerLang::default(), yaml: Some(file) };
            groups.insert(key, group);
            continue;
        }
        let (id, lang) = match language(inside, config) {
            Ok(found) => found,
            Err(code) => {
                let known: Vec<_> = config.languages.iter().map(|lang| lang.code()).collect();
                let problem = Diagnostic::new(diag::UNKNOWN_LANGUAGE, span);
                let problem = problem.with("lang", code).with("languages", known.join(", "));
                sorted.diagnostics.push(problem);
                continue;
            }
        };
        let empty = || Group { kind, id: id.clone(), markdown: PerLang::default(), yaml: None };
        let group = groups.entry((kind.name, id.clone(), false)).or_insert_with(empty);
        if let Some(other) = group.markdown.set(lang, file) {
            // `a.vi.md` and `a/vi.md`, say: neither may be dropped in silence.
            let problem = Diagnostic::new(diag::DUPLICATE_ID, span)
                .with("id", group.id.as_str())
                .with("kind", kind.name)
                .related(Span::file(other.path));
            sorted.diagnostics.push(problem);
        }
    }
    sorted.groups = groups.into_values().collect();
    sorted
}

fn is_extra(path: &str) -> bool {
    ["site.yaml", "glossary.yaml", "redirects.yaml"].contains(&path)
}

/// Returns the id and language that a Markdown file's path stands for.
fn language(path: &str, config: &Config) -> Result<(String, Lang), String> {
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let known = |code: &str| Lang::parse(code).filter(|lang| config.languages.contains(lang));
    let looks_like_code =
        |code: &str| code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase());
    let id = |name: &str| {
        let id = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        normalize::nfc(&id).into_owned()
    };
    if looks_like_code(name) && !folder.is_empty() {
        let lang = known(name).ok_or_else(|| name.to_owned())?;
        return Ok((normalize::nfc(folder).into_owned(), lang));
    }
    match name.rsplit_once('.') {
        Some((name, code)) if looks_like_code(code) => {
            known(code).map(|lang| (id(name), lang)).ok_or_else(|| code.to_owned())
        }
        _ => Ok((id(name), config.source())),
    }
}
