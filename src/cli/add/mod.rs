//! `lantoa add`: a new entry, with a comment for every key.
//!
//! Owns the order of the steps: what is known, what is asked, where it goes, whether it is good,
//! and only then the writing. Each step is a module beside this one.

mod append;
mod ask;
mod draft;
mod place;
mod text;
mod tree;
mod trial;

use std::io;
use std::path::Path;

use jiff::civil::Date;

use self::ask::{Cancelled, Talk};
use self::draft::{Draft, Fault};
use self::place::Place;
use self::text::Voice;
use self::trial::Trial;
use super::args::AddArgs;
use super::console::{Console, Exit};
use super::keys::Keys;
use super::layout;
use super::report::{self, Reporter};
use super::store::{self, Failure, Output};
use crate::config::Overrides;
use crate::diag::{self, Diagnostic, Severity};
use crate::model::Kind;
use crate::model::kind::{self, Headline, KINDS};
use crate::model::shelf::{Content, Shelf};
use crate::source::World;
use crate::source::disk::DiskWorld;
use crate::syntax::schema::{Key, Schema};
use crate::text::date::When;
use crate::text::fold::slugify;
use crate::text::lang::{Lang, PerLang};
use crate::text::messages::Arg;
use crate::text::nearest::nearest;
use crate::words::{NONE, Words};

/// Adds an entry of a kind to the site.
pub(super) fn run(console: &mut Console<'_>, args: &AddArgs) -> Exit {
    let Some(kind) = kind::named(&args.kind) else {
        let names: Vec<_> = KINDS.iter().map(|kind| kind.name).collect();
        let near = nearest(&args.kind, names.iter().copied()).map_or(NONE, Arg::Text);
        let list = names.join(", ");
        let args =
            [("kind", Arg::Text(&args.kind)), ("nearest", near), ("kinds", Arg::Text(&list))];
        let sentence = console.words.with("kind-unknown", &args);
        return console.fail(Exit::Usage, &sentence);
    };
    let world = DiskWorld::new(&args.root, None);
    let loaded = Shelf::open(&world, &Overrides::default());
    let Some(content) = loaded.value.map(|shelf| shelf.content()) else {
        let words = console.words.clone();
        let mut reporter = Reporter::new(&words, &world, console.look_err());
        for problem in &loaded.diagnostics {
            console.aside(&format!("{}\n", reporter.problem(problem)));
        }
        let (errors, warnings) = diag::count(&loaded.diagnostics);
        console.aside(&report::closing(&words, errors, warnings));
        return Exit::Content;
    };
    let desk = Desk {
        args,
        kind,
        today: world.now().to_zoned(content.config.zone.clone()).date(),
        voices: text::voices(),
        words: console.words.clone(),
        world: &world,
        content: &content,
    };
    match desk.add(console) {
        Ok(outputs) => {
            console.result(&desk.summary(&outputs));
            Exit::Done
        }
        Err(stop) => stop.tell(console),
    }
}

/// Why no entry is added: how the program ends, and the sentences that say so.
struct Stop {
    exit: Exit,
    sentences: Vec<String>,
    hint: Option<String>,
}

impl Stop {
    fn usage(sentences: Vec<String>) -> Self {
        Self { exit: Exit::Usage, sentences, hint: None }
    }

    fn tell(self, console: &mut Console<'_>) -> Exit {
        for sentence in &self.sentences {
            console.fail(self.exit, sentence);
        }
        if let Some(hint) = self.hint {
            let label = format!("{}: ", console.words.say("severity-note"));
            let rest = " ".repeat(label.chars().count());
            console.aside(&layout::hanging(&hint, console.width, &label, &rest));
        }
        self.exit
    }
}

/// Everything that the steps share.
struct Desk<'a> {
    args: &'a AddArgs,
    kind: &'static Kind,
    today: Date,
    voices: PerLang<Voice>,
    words: Words,
    world: &'a DiskWorld,
    content: &'a Content,
}

impl Desk<'_> {
    /// Goes through the steps; what was written comes back.
    fn add(&self, console: &mut Console<'_>) -> Result<Vec<Output>, Stop> {
        let mut draft = Draft::new(self.kind, self.content.config.languages.clone());
        self.take_args(&mut draft)?;
        let trial = Trial::new(self.world, &self.words);
        if console.asks && !self.args.yes {
            self.ask(console, &mut draft, &trial)?;
        }
        if draft.slug.is_empty() {
            draft.slug = self.proposed_slug(&draft);
        }
        draft.date_by(self.today);
        let missing = self.missing(&draft);
        if !missing.is_empty() {
            let hint = self.words.say("add-missing-hint");
            return Err(Stop { hint: Some(hint), ..Stop::usage(missing) });
        }
        let outputs = self.outputs(&draft)?;
        if let Some(path) = store::in_the_way(self.world.root(), &outputs) {
            let sentence = self.words.with("add-exists", &[("path", Arg::Text(&path))]);
            return Err(Stop::usage(vec![sentence]));
        }
        let problems = trial.of(&outputs);
        let (errors, warnings): (Vec<_>, Vec<_>) =
            problems.into_iter().partition(|problem| problem.severity == Severity::Error);
        if !errors.is_empty() {
            let sentences = errors.iter().map(|problem| self.sentence(problem)).collect();
            let hint = self.words.say("add-nothing") + &self.way(&errors);
            return Err(Stop { hint: Some(hint), ..Stop::usage(sentences) });
        }
        store::write(self.world.root(), &outputs).map_err(|failure| self.failure(failure))?;
        for warning in warnings {
            let label = format!("{}: ", self.words.severity(Severity::Warning));
            let text = self.sentence(&warning);
            console.aside(&layout::hanging(&layout::visible(&text), console.width, &label, "  "));
        }
        Ok(outputs)
    }

    /// Takes what stands on the command line.
    fn take_args(&self, draft: &mut Draft) -> Result<(), Stop> {
        let mut wrong = Vec::new();
        for (lang, title) in self.args.titles.iter() {
            let name = format!("--title-{}", lang.code());
            if title.trim().is_empty() {
                wrong.push(self.words.with("usage-value-missing", &[("option", Arg::Text(&name))]));
            } else if let Err(fault) = draft.set_title(lang, title) {
                wrong.push(explain(&self.words, &name, &fault));
            }
        }
        if let Some(date) = &self.args.date {
            if When::parse_in(date, &self.content.config.zone).is_err() {
                wrong.push(self.words.with("add-date", &[("value", Arg::Text(date))]));
            } else if let Err(fault) = draft.set_date(date) {
                wrong.push(explain(&self.words, "--date", &fault));
            }
        }
        let mut slug = self.args.slug.clone();
        for set in &self.args.set {
            let Some((name, value)) = set.split_once('=').filter(|(_, v)| !v.trim().is_empty())
            else {
                wrong.push(self.words.with("add-set-form", &[("value", Arg::Text(set))]));
                continue;
            };
            if name == "slug" {
                slug = Some(value.to_owned());
            } else if let Err(fault) = draft.set(name.trim(), value) {
                wrong.push(explain(&self.words, name.trim(), &fault));
            }
        }
        if let Some(slug) = slug {
            let clean = slugify(&slug);
            if clean != slug || slug.is_empty() {
                let near = if clean.is_empty() { NONE } else { Arg::Text(&clean) };
                let args = [("value", Arg::Text(slug.as_str())), ("nearest", near)];
                wrong.push(self.words.with("add-slug", &args));
            }
            draft.slug = slug;
        }
        if wrong.is_empty() { Ok(()) } else { Err(Stop::usage(wrong)) }
    }

    fn ask(
        &self,
        console: &mut Console<'_>,
        draft: &mut Draft,
        trial: &Trial<'_>,
    ) -> Result<(), Stop> {
        let keys = Keys::new(self.words.lang());
        let problems = |draft: &Draft| {
            let problems = self.outputs(draft).map(|outputs| trial.of(&outputs));
            let told = problems.unwrap_or_default().into_iter().filter(|problem| {
                // What is still wanting is asked for later, and the consent with it.
                let later = [diag::MISSING_KEY, diag::NO_CONSENT].contains(&problem.code);
                problem.severity == Severity::Error && !later
            });
            told.map(|problem| self.sentence(&problem)).collect()
        };
        let propose = |draft: &Draft| self.free_slug(draft);
        let mut input = io::stdin().lock();
        let mut talk =
            Talk { console, input: &mut input, keys: &keys, problems: &problems, known: None };
        talk.complete(draft, self.today, &propose).map_err(|Cancelled| {
            console.aside("");
            Stop::usage(vec![self.words.say("add-cancelled")])
        })
    }

    /// Returns a slug made from the headline. A person's never is: the name may have to go.
    fn proposed_slug(&self, draft: &Draft) -> String {
        let titles = &draft.titles;
        let title = titles.get(draft.source()).map(|title| slugify(title)).unwrap_or_default();
        if title.is_empty() { place::next_id(self.kind, self.content) } else { title }
    }

    /// Returns a slug that no file and no entry of the kind has yet.
    fn free_slug(&self, draft: &Draft) -> String {
        let first = self.proposed_slug(draft);
        let numbered = (2..100).map(|number| format!("{first}-{number}"));
        let mut slugs = std::iter::once(first.clone()).chain(numbered);
        let free = slugs.find(|slug| {
            let mut draft = draft.clone();
            draft.slug.clone_from(slug);
            let free =
                |outputs: Vec<Output>| store::in_the_way(self.world.root(), &outputs).is_none();
            let taken = |entry: &std::sync::Arc<crate::model::Entry>| {
                entry.kind == self.kind && *entry.id == **slug
            };
            self.outputs(&draft).is_ok_and(free) && !self.content.entries.iter().any(taken)
        });
        free.unwrap_or(first)
    }

    /// Says what is wanting and how to give it.
    fn missing(&self, draft: &Draft) -> Vec<String> {
        let keys = Keys::new(self.words.lang());
        let tell = |what: &str, about: &str, option: &str| {
            let args = [
                ("what", Arg::Text(what)),
                ("about", Arg::Text(about)),
                ("option", Arg::Text(option)),
            ];
            self.words.with("add-missing", &args)
        };
        let mut missing = Vec::new();
        if let Some(key) = self.kind.headline_key()
            && draft.titles.get(draft.source()).is_none()
        {
            let about = keys.said(&[self.kind.name, key]).about.unwrap_or_default();
            missing.push(tell(key, &about, &format!("--title-{} \"…\"", draft.source().code())));
        }
        for key in draft.missing() {
            let about = keys.said(&[self.kind.name, key.name]).about.unwrap_or_default();
            missing.push(tell(key.name, &about, &self.option(draft, key)));
        }
        missing
    }

    /// Says which options mend a problem that is not one of a single value.
    fn way(&self, errors: &[Diagnostic]) -> String {
        let is_one = |code| errors.iter().any(|problem| problem.code == code);
        let ways = [
            (diag::NO_CONSENT, "add-way-consent"),
            (diag::DUPLICATE_ID, "add-way-id"),
            (diag::DUPLICATE_ADDRESS, "add-way-address"),
        ];
        let ways = ways.into_iter().filter(|(code, _)| is_one(*code));
        ways.map(|(_, message)| format!(" {}", self.words.say(message))).collect()
    }

    /// Returns how the value of a key is given on the command line.
    fn option(&self, draft: &Draft, key: &Key) -> String {
        if draft.dating().0 == key.name {
            return "--date 2026-11-18".to_owned();
        }
        if self.kind.headline == Headline::Own && key.name == "given" {
            return format!("--title-{} \"…\"", draft.source().code());
        }
        match key.schema.present() {
            Schema::Record(record) => {
                let part = record.keys.first().map_or("", |part| part.name);
                format!("--set {}.{part}=…", key.name)
            }
            _ => format!("--set {}=…", key.name),
        }
    }

    /// Returns the files with an entry in them.
    fn outputs(&self, draft: &Draft) -> Result<Vec<Output>, Stop> {
        let files = self.world.files("content").value;
        match place::choose(draft, &files, self.today) {
            Place::Pages(pages) => {
                let source = pages.first().map(|(_, path)| path.clone()).unwrap_or_default();
                let page = |(lang, path): (Lang, String)| {
                    let bytes = text::page(draft, &self.voices, lang, &source).into_bytes();
                    Output { path, bytes, old: None }
                };
                Ok(pages.into_iter().map(page).collect())
            }
            Place::List(path) => {
                let record = text::record(draft, &self.voices);
                let old = match self.world.root().join(&path) {
                    file if file.symlink_metadata().is_ok() => {
                        let read = self.world.read(&path).map_err(|error| {
                            let reason = error.to_string();
                            let args = [("path", Arg::Text(&path)), ("reason", Arg::Text(&reason))];
                            let sentences = vec![self.words.with("fail-read", &args)];
                            Stop { exit: Exit::Machine, sentences, hint: None }
                        });
                        Some(read?)
                    }
                    _ => None,
                };
                let whole = std::str::from_utf8(old.as_deref().unwrap_or_default()).ok();
                let whole = whole.and_then(|text| append::append(text, &record));
                let Some(whole) = whole else {
                    let sentence = self.words.with("add-append", &[("path", Arg::Text(&path))]);
                    return Err(Stop { exit: Exit::Content, ..Stop::usage(vec![sentence]) });
                };
                Ok(vec![Output { path, bytes: whole.into_bytes(), old }])
            }
        }
    }

    fn sentence(&self, problem: &Diagnostic) -> String {
        let message = self.words.message(problem);
        match self.words.cure(problem) {
            Some(cure) => format!("{message}; {cure}"),
            None => message,
        }
    }

    fn failure(&self, failure: Failure) -> Stop {
        let (exit, message, path, reason) = match failure {
            Failure::Exists(path) => (Exit::Usage, "add-exists", path, String::new()),
            Failure::Outside(path) => (Exit::Content, "add-outside", path, String::new()),
            Failure::Changed(path) => (Exit::Content, "add-changed", path, String::new()),
            Failure::Io(path, error) => (Exit::Machine, "fail-write", path, error.to_string()),
        };
        let args = [("path", Arg::Text(path.as_str())), ("reason", Arg::Text(&reason))];
        Stop { exit, sentences: vec![self.words.with(message, &args)], hint: None }
    }

    /// Says what was written and what comes next.
    fn summary(&self, outputs: &[Output]) -> String {
        let root = self.args.root.as_path();
        let shown = |output: &Output| {
            let path = if root == Path::new(".") {
                output.path.clone().into()
            } else {
                root.join(&output.path)
            };
            layout::visible(&path.display().to_string())
        };
        let mut lines = Vec::new();
        for output in outputs {
            let path = shown(output);
            let message = if output.old.is_some() { "add-appended" } else { "add-written" };
            lines.push(self.words.with(message, &[("path", Arg::Text(&path))]));
        }
        format!("{}\n\n{}", lines.join("\n"), self.words.say("add-next"))
    }
}

/// Says why a value can't be taken.
fn explain(words: &Words, name: &str, fault: &Fault) -> String {
    let with = |message: &str, near: &str| {
        words.with(message, &[("key", Arg::Text(name)), ("nearest", Arg::Text(near))])
    };
    match fault {
        Fault::Unknown(_) if name.starts_with("--title") => with("add-no-title", ""),
        Fault::Unknown(near) => with("add-unknown", near.unwrap_or("none")),
        Fault::Parts(part) => with("add-parts", part),
        Fault::Long => with("add-long", ""),
        Fault::Twice => with("add-twice", ""),
        Fault::Language => with("add-language", ""),
    }
}
