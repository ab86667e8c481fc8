//! The pipeline: World → content → Site → Plan → bytes.
//!
//! Owns the order of the stages and nothing of what they do. Whoever wants the site's files —
//! the writer, a test, a server — is a consumer of the same [`Ready`]; one that follows its sources
//! is [`live`].

pub mod freeze;
pub mod live;
pub mod quarantine;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::check::RULES;
use crate::config::{Config, Overrides};
use crate::diag::{self, Code, Diagnostic};
use crate::model::rules;
use crate::model::shelf::Shelf;
use crate::output::{Cards, Context, FORMATS, Items, Plan, Planned};
use crate::render::{self, Engine, theme::Theme};
use crate::site::Site;
use crate::source::World;
use crate::view::search::Indexes;

/// What was noticed on the way to a plan.
#[derive(Debug, Default)]
pub struct Notes {
    /// Every problem.
    pub diagnostics: Vec<Diagnostic>,
    /// How many entries the content has.
    pub entries: usize,
    /// Where the time went.
    pub timings: Timings,
}

/// Where the time went: a name, the time, and how many things it is of. Times of formats and
/// templates are sums over all threads.
#[derive(Clone, Debug)]
pub struct Timings {
    /// The rows.
    pub rows: Vec<(String, Duration, usize)>,
    /// When the last row ended.
    pub since: Instant,
}

impl Default for Timings {
    fn default() -> Self {
        Self { rows: Vec::new(), since: Instant::now() }
    }
}

impl Timings {
    /// Adds a row for the time since the last one.
    pub fn lap(&mut self, name: &str, count: usize) {
        self.rows.push((name.to_owned(), self.since.elapsed(), count));
        self.since = Instant::now();
    }
}

/// A stage of the pipeline.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Stage {
    /// Files become entries, and entries a site.
    Reading,
    /// The theme is compiled and the files are planned.
    Planning,
    /// The rules.
    Checking,
    /// Files are rendered and written.
    Writing,
}

/// Somebody who watches the work.
pub trait Progress: Sync {
    /// A stage begins that has so many steps; 0 where that is not known.
    fn stage(&self, stage: Stage, total: usize);
    /// A step is done.
    fn tick(&self);
}

/// Nobody watches.
#[derive(Copy, Clone, Debug)]
pub struct Unwatched;

impl Progress for Unwatched {
    fn stage(&self, _: Stage, _: usize) {}
    fn tick(&self) {}
}

/// A site whose every file is planned and can be rendered.
pub struct Ready {
    /// The site.
    pub site: Arc<Site>,
    /// Its files, by path.
    pub plan: Arc<Plan>,
    engine: Engine,
    theme: Arc<Theme>,
    cards: Cards,
    items: Items,
    turns: Vec<Mutex<()>>,
    indexes: Indexes,
}

impl Ready {
    /// Reads, assembles, plans and checks a site as it is; `None` where there is nothing to plan.
    pub fn prepare(
        world: &dyn World,
        overrides: &Overrides,
        progress: &dyn Progress,
        notes: &mut Notes,
    ) -> Option<Self> {
        progress.stage(Stage::Reading, 0);
        let shelf = Shelf::open(world, overrides);
        notes.diagnostics.extend(shelf.diagnostics);
        let shelf = shelf.value?;
        notes.diagnostics.extend(shelf.problems().cloned());
        let content = shelf.content();
        drop(shelf);
        Self::of_content(world, content, progress, notes)
    }

    /// Plans every file of a site.
    fn new(world: &dyn World, site: Site, theme: Arc<Theme>, engine: Engine) -> Self {
        let cards = Cards::new(site.entries.len());
        let items = Items::new(site.entries.len());
        let turns = site.library.media.iter().map(|_| Mutex::default()).collect();
        let (site, plan) = (Arc::new(site), Arc::default());
        let indexes = Indexes::default();
        let mut ready = Self { site, plan, engine, theme, cards, items, turns, indexes };
        ready.engine.serve(&ready.site);
        let mut plan = Plan::default();
        for format in FORMATS {
            format.plan(&ready.context(world), &mut plan);
        }
        ready.plan = Arc::new(plan);
        ready
    }

    fn context<'a>(&'a self, world: &'a dyn World) -> Context<'a> {
        let Self { site, plan, engine, theme, cards, items, turns, indexes } = self;
        Context { site, engine, theme, cards, items, indexes, plan, world, turns }
    }

    /// Takes note that words of the site changed, and no path.
    fn turn(&mut self) {
        self.engine.serve(&self.site);
        self.cards = Cards::new(self.site.entries.len());
        self.items = Items::new(self.site.entries.len());
        self.indexes = Indexes::default();
    }

    /// Returns what the rules look at, as it is now.
    pub fn subject(&self) -> Subject {
        Subject { site: Arc::clone(&self.site), plan: Arc::clone(&self.plan) }
    }

    /// Makes what search reads, with all threads: left to the first file that asks for it, the
    /// others would wait for it. Returns how many files that is.
    pub fn index(&self) -> usize {
        let languages = self.site.config.languages.iter().filter(|_| self.site.config.search);
        let viewers = languages.filter_map(|lang| self.engine.viewer(&self.site, *lang));
        viewers.map(|viewer| self.indexes.files(&viewer).len()).sum()
    }

    /// Returns the hash of all that a planned file depends on; equal fingerprint, equal bytes.
    pub fn fingerprint(&self, world: &dyn World, planned: &Planned) -> [u8; 32] {
        planned.format.fingerprint(&self.context(world), planned)
    }

    /// Makes the view of a planned file, and nothing of it.
    pub fn look(&self, world: &dyn World, planned: &Planned) {
        planned.format.look(&self.context(world), planned);
    }

    /// Renders a planned file.
    ///
    /// # Errors
    /// When a template fails or a file can't be read.
    pub fn render(&self, world: &dyn World, planned: &Planned) -> Result<Vec<u8>, Diagnostic> {
        planned.format.render(&self.context(world), planned).map_err(|problem| {
            // Where a template fails it fails for many pages: that is one problem, in one place.
            let span = problem.span.clone().or_else(|| planned.source.clone());
            Diagnostic { span, ..*problem }
        })
    }

    /// Returns the type of a page: its format, and what its format tells apart, such as
    /// `entry: news`; `None` where a planned file is no page.
    pub fn page_type(&self, world: &dyn World, planned: &Planned) -> Option<String> {
        let spec = planned.format.spec();
        if spec.media_type != "text/html" {
            return None;
        }
        let sort = match planned.format.head(&self.context(world), planned) {
            Some((_, Some(index))) => self.site.entries[index].kind.name,
            Some((page, None)) => page.template,
            None => spec.name,
        };
        let is_one = sort == spec.name;
        Some(if is_one { sort.to_owned() } else { format!("{}: {sort}", spec.name) })
    }

    /// Returns the messages that templates asked for so far and that the theme lacks.
    pub fn missing_messages(&self) -> Vec<Diagnostic> {
        let missing = self.engine.missing_messages().into_iter().map(|(lang, key)| {
            Diagnostic::new(diag::MESSAGE_MISSING, None).with("lang", lang.code()).with("key", key)
        });
        let mut missing = missing.collect();
        rules::judge(&self.site.config.rules, &mut missing);
        missing
    }

    /// Returns the time that each template took so far, summed over all threads.
    pub fn template_timings(&self) -> impl Iterator<Item = (String, Duration, usize)> {
        self.engine.timings().into_iter().map(|(name, (time, count))| (name, time, count))
    }
}

/// A site and its plan, as the rules look at them. It stays as it is whatever the site becomes.
#[derive(Clone)]
pub struct Subject {
    site: Arc<Site>,
    plan: Arc<Plan>,
}

impl Subject {
    /// Returns everything that is wrong with the site and its plan, as the rules find it. Whoever
    /// puts it beside the problems of reading has all of them judged by the settings.
    pub fn problems(&self) -> Vec<Diagnostic> {
        self.checked().0
    }

    /// Returns the same with the time that each rule took; rules work side by side.
    fn checked(&self) -> (Vec<Diagnostic>, Vec<(Code, Duration)>) {
        let mut problems: Vec<_> = self.site.problems().cloned().collect();
        problems.extend(self.plan.diagnostics.iter().cloned());
        let rules = RULES.par_iter().map(|rule| {
            let (begun, mut found) = (Instant::now(), Vec::new());
            rule.check(&self.site, &self.plan, &mut found);
            (found, (rule.code(), begun.elapsed()))
        });
        let (found, times): (Vec<_>, Vec<_>) = rules.collect();
        problems.extend(found.into_iter().flatten());
        (problems, times)
    }
}

/// Reads the theme of a site and compiles it; no engine where that can't be.
fn compile(
    world: &dyn World,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Theme, Option<Engine>) {
    let theme = Theme::load(world, &config.theme, diagnostics);
    let engine = engine(&theme, config, diagnostics);
    (theme, engine)
}

/// Compiles a theme; `None` where that can't be.
fn engine(theme: &Theme, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Option<Engine> {
    let words = render::words(theme, &config.languages, diagnostics);
    Engine::new(theme, words, diagnostics)
}
