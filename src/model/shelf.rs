//! What has been read, kept so that a change of one file reads that file again and no other.
//!
//! Owns [`Shelf`] and the way from the content folder to [`Content`]. A shelf is as good as its
//! last look at the files: whoever knows of a change says so. It must not watch anything.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::asset::Asset;
use super::extras::{self, Extras};
use super::files::{self, Group, Sorted};
use super::load::{Loader, Lost, Read, parse};
use super::{Entry, releases, settings};
use crate::config::{Config, Overrides};
use crate::diag::{self, Diagnostic, Warned};
use crate::source::{At, SourceFile, World, text};
use crate::syntax::record::Reading;
use crate::text::lang::Lang;

/// The folder of the content.
const FOLDER: &str = "content";

/// Everything that the content folder says.
#[derive(Clone, Debug)]
pub struct Content {
    /// The settings.
    pub config: Config,
    /// The entries, by kind and id.
    pub entries: Vec<Arc<Entry>>,
    /// Files that are neither Markdown nor YAML, by path below the root.
    pub assets: Vec<Arc<Asset>>,
    /// What belongs to the site as a whole.
    pub extras: Extras,
    /// Entries that could not be read.
    pub lost: Vec<Lost>,
}

/// What a new look at the files brought.
#[derive(Debug)]
pub enum Change {
    /// Nothing.
    Nothing,
    /// These entries are new versions of known ones; all else is as it was.
    Entries(Vec<Arc<Entry>>),
    /// Anything may be different.
    Content,
}

/// A group of files and what came of it.
#[derive(Clone, Debug)]
pub(super) struct Shelved {
    pub(super) group: Group,
    pub(super) read: Read,
}

/// The content, group by group.
#[derive(Debug)]
pub struct Shelf {
    overrides: Overrides,
    config: Config,
    pub(super) groups: Vec<Shelved>,
    pub(super) by_path: HashMap<String, usize>,
    assets: Vec<Arc<Asset>>,
    extras: Extras,
    site_files: Vec<SourceFile>,
    /// The problems of no group: names, places, settings, extras.
    problems: Vec<Diagnostic>,
}

impl Shelf {
    /// Reads the whole content; `None` where there is no site to speak of.
    pub fn open(world: &dyn World, overrides: &Overrides) -> Warned<Option<Self>> {
        Self::read(world, overrides, None, &[])
    }

    /// Reads the settings alone, where there are any.
    pub fn settings(world: &dyn World) -> Option<Config> {
        config(world, &world.files(FOLDER).value, &Overrides::default()).value
    }

    /// Returns the settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Returns everything that has been read.
    pub fn content(&self) -> Content {
        let entries = self.groups.iter().flat_map(|shelved| &shelved.read.entries);
        let mut entries: Vec<_> = entries.cloned().collect();
        entries.sort_by(|a, b| (a.kind.name, &a.id).cmp(&(b.kind.name, &b.id)));
        let lost = self.groups.iter().flat_map(|shelved| &shelved.read.lost);
        Content {
            config: self.config.clone(),
            entries,
            assets: self.assets.clone(),
            extras: self.extras.clone(),
            lost: lost.cloned().collect(),
        }
    }

    /// Returns the files that belong to no group, being the site's as a whole.
    pub fn site_files(&self) -> &[SourceFile] {
        &self.site_files
    }

    /// Returns every problem of the last reading.
    pub fn problems(&self) -> impl Iterator<Item = &Diagnostic> {
        let read = self.groups.iter().flat_map(|shelved| &shelved.read.diagnostics);
        self.problems.iter().chain(read)
    }

    /// Looks at files again that may have changed, and at `all` where others may have, too.
    ///
    /// # Errors
    /// The problems that leave no site to speak of; the shelf is as it was.
    pub fn refresh(
        &mut self,
        world: &dyn World,
        paths: &[String],
        all: bool,
    ) -> Result<Change, Vec<Diagnostic>> {
        let inside = |path: &&String| path.starts_with("content/") && !is_hidden(path);
        let inside = paths.iter().filter(inside);
        let whole = all || paths.iter().any(|path| path == FOLDER);
        let mut touched = Vec::new();
        if whole {
            return self.rescan(world, paths);
        }
        for path in inside {
            match (self.by_path.get(path), world.at(path)) {
                (Some(index), At::File(file)) => touched.push((*index, file)),
                // What an editor put aside for a moment, and nobody ever knew.
                (None, At::Nothing) if !may_be_known(path) && !self.has_below(path) => {}
                _ => return self.rescan(world, paths),
            }
        }
        let changed = self.reread(world, touched);
        Ok(match changed {
            None => Change::Content,
            Some(entries) if entries.is_empty() => Change::Nothing,
            Some(entries) => Change::Entries(entries),
        })
    }

    /// Reads groups again in which one file changed; `None` where more than their entries did.
    fn reread(
        &mut self,
        world: &dyn World,
        touched: Vec<(usize, SourceFile)>,
    ) -> Option<Vec<Arc<Entry>>> {
        let Self { config, groups, .. } = self;
        let loader = Loader { world, config };
        let mut changed = Some(Vec::new());
        for (index, file) in touched {
            let shelved = &mut groups[index];
            shelved.group.touch(&file);
            let read = loader.group(&shelved.group, &shelved.read.entries);
            let last = std::mem::replace(&mut shelved.read, read);
            let read = &shelved.read;
            let ids =
                |read: &Read| read.entries.iter().map(|e| Arc::clone(&e.id)).collect::<Vec<_>>();
            if ids(read) != ids(&last) || read.lost != last.lost {
                changed = None;
            } else if let Some(changed) = &mut changed {
                let pairs = read.entries.iter().zip(&last.entries);
                let new = pairs.filter(|(new, last)| !Arc::ptr_eq(new, last));
                changed.extend(new.map(|(new, _)| Arc::clone(new)));
            }
        }
        changed
    }

    /// Says whether a known file lies below a path.
    fn has_below(&self, path: &str) -> bool {
        let below =
            |known: &str| known.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        let assets = self.assets.iter().map(|asset| asset.file.path.as_str());
        assets
            .chain(self.by_path.keys().map(String::as_str))
            .any(|known| known == path || below(known))
    }

    fn rescan(&mut self, world: &dyn World, touched: &[String]) -> Result<Change, Vec<Diagnostic>> {
        let Warned { value, diagnostics } = Self::read(world, &self.overrides, Some(self), touched);
        match value {
            Some(shelf) => *self = shelf,
            None => return Err(diagnostics),
        }
        Ok(Change::Content)
    }

    /// Reads everything but what `last` has and what is not touched since.
    fn read(
        world: &dyn World,
        overrides: &Overrides,
        last: Option<&Self>,
        touched: &[String],
    ) -> Warned<Option<Self>> {
        let Warned { value: files, diagnostics: mut problems } = world.files(FOLDER);
        if files.is_empty() {
            problems.push(Diagnostic::new(diag::CONTENT_EMPTY, None).with("path", FOLDER));
            return Warned { value: None, diagnostics: problems };
        }
        problems.extend(files::clashes(&files));
        let config = config(world, &files, overrides);
        problems.extend(config.diagnostics);
        let Some(config) = config.value.or_else(|| last.map(|last| last.config.clone())) else {
            return Warned { value: None, diagnostics: problems };
        };
        let same = |last: &&Self| {
            last.config.languages == config.languages && last.config.zone == config.zone
        };
        let last = last.filter(same);
        let Sorted { groups, assets, site_files, diagnostics } = files::sort(files, &config);
        problems.extend(diagnostics);
        let groups: Vec<_> = groups
            .into_par_iter()
            .map(|group| Shelved::read(world, &config, group, last, touched))
            .collect();
        let assets = shelve(assets, last.map_or(&[], |last| &last.assets), touched);
        let extras = extras::read(world, &config, &mut problems);
        let mut by_path = HashMap::new();
        for (index, shelved) in groups.iter().enumerate() {
            by_path.extend(shelved.group.files().map(|file| (file.path.clone(), index)));
        }
        let overrides = overrides.clone();
        let shelf =
            Self { overrides, config, groups, by_path, assets, extras, site_files, problems };
        Warned::clean(Some(shelf))
    }

    fn shelved(&self, group: &Group) -> Option<&Shelved> {
        let index = group.files().find_map(|file| self.by_path.get(&file.path))?;
        let shelved = &self.groups[*index];
        (shelved.group.kind == group.kind && shelved.group.id == group.id).then_some(shelved)
    }
}

impl Shelved {
    /// Reads a group, unless the last shelf has it and nothing touched it since.
    fn read(
        world: &dyn World,
        config: &Config,
        group: Group,
        last: Option<&Shelf>,
        touched: &[String],
    ) -> Self {
        let last = last.and_then(|last| last.shelved(&group));
        let is_touched = group.files().any(|file| touched.contains(&file.path));
        if let Some(last) = last.filter(|last| !is_touched && last.group == group) {
            return last.clone();
        }
        let last = last.map_or(&[][..], |last| &last.read.entries);
        let read = Loader { world, config }.group(&group, last);
        Self { group, read }
    }
}

/// Takes in assets; what has been looked at and not touched since needs no second look.
fn shelve(files: Vec<SourceFile>, last: &[Arc<Asset>], touched: &[String]) -> Vec<Arc<Asset>> {
    let known: HashMap<&str, &Arc<Asset>> =
        last.iter().map(|asset| (asset.file.path.as_str(), asset)).collect();
    let shelve = |file: SourceFile| {
        let known = known.get(file.path.as_str()).filter(|known| known.file == file);
        match known.filter(|_| !touched.contains(&file.path)) {
            Some(known) => Arc::clone(known),
            None => Arc::new(Asset::new(file)),
        }
    };
    files.into_iter().map(shelve).collect()
}

/// Says whether a path is one that is read, if there is anything: an entry's or the whole site's.
fn may_be_known(path: &str) -> bool {
    if releases::is_inside(path) {
        return true;
    }
    let endings = [".md", ".yaml", ".yml", ".lock"];
    endings.iter().any(|ending| path.ends_with(ending))
}

fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

fn config(
    world: &dyn World,
    files: &[SourceFile],
    overrides: &Overrides,
) -> Warned<Option<Config>> {
    let Some(site) = files.iter().find(|file| file.path == settings::FILE) else {
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
