//! A site that follows its sources.
//!
//! Owns [`Live`]: what has been read, and the site as it is seen in one or several [`Sight`]s. A
//! change is taken in by the least that is right: the words of an entry in place, else a site put
//! together anew out of what is read already. What comes out is what [`Ready::prepare`] would give
//! for the same files, but that a file which can't be read leaves its last good version. It must
//! not watch, wait or serve.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::{Ready, compile};
use crate::config::Overrides;
use crate::diag::{self, Diagnostic};
use crate::model::rules;
use crate::model::shelf::{Change, Shelf};
use crate::render::theme::Theme;
use crate::site::assemble::assemble;
use crate::site::outline;
use crate::source::World;
use crate::text::lang::Lang;

/// How a site is looked at.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug)]
pub struct Sight {
    /// Whether drafts, and what is not yet or no longer due, are shown.
    pub drafts: bool,
    /// The moment; `None` is the world's.
    pub at: Option<Timestamp>,
}

/// How far a change reaches.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Reach {
    /// Nowhere.
    Nothing,
    /// The words of entries: every file is where it was.
    Words,
    /// Only the style of pages.
    Style,
    /// Anywhere.
    Everything,
}

/// So many sights beside the main one are kept.
const SIGHTS_MAX: usize = 3;

/// A site that follows its sources.
pub struct Live {
    overrides: Overrides,
    main: Sight,
    shelf: Option<Shelf>,
    theme: Option<Arc<Theme>>,
    sights: BTreeMap<Sight, Ready>,
    /// Why the last look at the content left everything as it was.
    unread: Vec<Diagnostic>,
    /// What is wrong with the theme as it is now.
    unstyled: Vec<Diagnostic>,
    /// The theme and the languages that were last compiled, or tried to be.
    tried: Option<(Arc<str>, Vec<Lang>)>,
}

impl Live {
    /// Reads a site. It may be in any state: whatever is wrong is a problem to be cured.
    pub fn open(world: &dyn World, overrides: &Overrides, main: Sight) -> Self {
        let mut live = Self {
            overrides: Overrides { drafts: main.drafts, ..overrides.clone() },
            main,
            shelf: None,
            theme: None,
            sights: BTreeMap::new(),
            unread: Vec::new(),
            unstyled: Vec::new(),
            tried: None,
        };
        live.reopen(world);
        live
    }

    /// Returns the site as it is mainly looked at, if there is one.
    pub fn main(&self) -> Option<&Ready> {
        self.sights.get(&self.main)
    }

    /// Returns the site in a sight, if it has been [looked at](Self::look) that way.
    pub fn seen(&self, sight: Sight) -> Option<&Ready> {
        self.sights.get(&sight)
    }

    /// Makes sure that the site can be seen in a sight.
    pub fn look(&mut self, world: &dyn World, sight: Sight) {
        if self.sights.contains_key(&sight) {
            return;
        }
        let others = self.sights.keys().filter(|other| **other != self.main);
        let others: Vec<_> = others.copied().collect();
        if others.len() >= SIGHTS_MAX {
            self.sights.retain(|other, _| *other == self.main);
        }
        let Some((shelf, theme)) = self.shelf.as_ref().zip(self.theme.clone()) else { return };
        let ready = stand(world, shelf, sight, theme);
        self.sights.extend(ready.map(|ready| (sight, ready)));
    }

    /// Takes in changes. `paths` are those of files below the root that may have changed; with
    /// `all`, any others may have, too.
    pub fn refresh(&mut self, world: &dyn World, paths: &[String], all: bool) -> Reach {
        let Some(shelf) = &mut self.shelf else {
            self.reopen(world);
            return Reach::Everything;
        };
        let touched = |folder: &str| paths.iter().any(|path| path.starts_with(folder));
        let change = if all || touched("content") {
            shelf.refresh(world, paths, all)
        } else {
            Ok(Change::Nothing)
        };
        let change = change.unwrap_or_else(|problems| {
            self.unread = problems;
            Change::Nothing
        });
        let mut reach = match change {
            Change::Nothing => Reach::Nothing,
            Change::Entries(entries) => {
                let kept = self.sights.values_mut().all(|ready| {
                    let patched = outline::patch(Arc::make_mut(&mut ready.site), &entries);
                    if patched {
                        ready.turn();
                    }
                    patched
                });
                if !kept {
                    self.restage(world);
                }
                if kept { Reach::Words } else { Reach::Everything }
            }
            Change::Content => {
                self.unread.clear();
                self.restage(world);
                Reach::Everything
            }
        };
        if all || touched("themes") || self.is_other_theme() {
            self.retheme(world);
            let style = |path: &String| path.starts_with("themes/") && path.ends_with(".css");
            let plain = reach == Reach::Nothing && !all && paths.iter().all(style);
            reach = if plain { Reach::Style } else { Reach::Everything };
        }
        reach
    }

    /// Puts everything together anew if the main sight's moment has come to change by itself.
    pub fn pass(&mut self, world: &dyn World) -> Reach {
        let due = self.main().is_some_and(|ready| {
            let now = world.now().to_zoned(ready.site.config.zone.clone()).datetime();
            self.main.at.is_none() && now >= ready.site.next_change()
        });
        if due {
            self.restage(world);
        }
        if due { Reach::Everything } else { Reach::Nothing }
    }

    /// Returns everything that is wrong now, in order.
    pub fn problems(&self) -> Vec<Diagnostic> {
        self.problems_with(&self.found())
    }

    /// Returns what the rules find: that takes a while on a large site.
    pub fn found(&self) -> Vec<Diagnostic> {
        self.main().map(|ready| ready.subject().problems()).unwrap_or_default()
    }

    /// Returns everything that is wrong, in order, where rules have found this.
    pub fn problems_with(&self, found: &[Diagnostic]) -> Vec<Diagnostic> {
        let mut problems: Vec<_> = self.unread.iter().chain(&self.unstyled).cloned().collect();
        problems.extend(self.shelf.iter().flat_map(Shelf::problems).cloned());
        problems.extend(found.iter().cloned());
        problems.extend(self.main().map(Ready::missing_messages).unwrap_or_default());
        if let Some(shelf) = &self.shelf {
            rules::judge(&shelf.config().rules, &mut problems);
        }
        diag::tidy(&mut problems);
        problems
    }

    /// Reads everything from the start.
    fn reopen(&mut self, world: &dyn World) {
        let shelf = Shelf::open(world, &self.overrides);
        self.unread = shelf.diagnostics;
        self.shelf = shelf.value;
        self.retheme(world);
    }

    /// Reads the theme anew. One that can't be compiled leaves the last good one.
    fn retheme(&mut self, world: &dyn World) {
        let Some(shelf) = &self.shelf else { return };
        let config = shelf.config();
        self.unstyled.clear();
        let (theme, engine) = compile(world, config, &mut self.unstyled);
        self.tried = Some((Arc::clone(&config.theme), config.languages.clone()));
        // The last good theme stays, in the languages that are asked for now.
        let again = || {
            let theme = self.theme.clone()?;
            Some((super::engine(&theme, config, &mut Vec::new())?, theme))
        };
        let new = engine.map(|engine| (engine, Arc::new(theme)));
        let Some((engine, theme)) = new.or_else(again) else { return };
        let last = self.sights.remove(&self.main);
        let site = last
            .map_or_else(|| site(world, shelf, self.main), |last| Arc::unwrap_or_clone(last.site));
        self.sights.clear();
        self.theme = Some(Arc::clone(&theme));
        self.sights.insert(self.main, Ready::new(world, site, theme, engine));
    }

    /// Says whether the settings ask for another theme or other languages than were compiled.
    fn is_other_theme(&self) -> bool {
        let config = self.shelf.as_ref().map(Shelf::config);
        let asked = config.map(|config| (Arc::clone(&config.theme), config.languages.clone()));
        asked != self.tried
    }

    /// Puts the main sight together anew out of what has been read; the others when asked for.
    fn restage(&mut self, world: &dyn World) {
        let last = self.sights.remove(&self.main);
        self.sights.clear();
        let Some(shelf) = &self.shelf else { return };
        match last {
            Some(last) => {
                let site = site(world, shelf, self.main);
                let ready = Ready::new(world, site, last.theme, last.engine);
                self.sights.insert(self.main, ready);
            }
            None => self.look(world, self.main),
        }
    }
}

fn site(world: &dyn World, shelf: &Shelf, sight: Sight) -> crate::site::Site {
    let mut content = shelf.content();
    content.config.drafts = sight.drafts;
    assemble(content, world, sight.at.unwrap_or_else(|| world.now()))
}

/// Puts a site together in a sight; `None` where its theme can't be compiled.
fn stand(world: &dyn World, shelf: &Shelf, sight: Sight, theme: Arc<Theme>) -> Option<Ready> {
    let engine = super::engine(&theme, shelf.config(), &mut Vec::new())?;
    Some(Ready::new(world, site(world, shelf, sight), theme, engine))
}
