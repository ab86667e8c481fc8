//! `lantoa translate`: the record of what a translation was made from, and new translations.
//!
//! Owns what is written into translations: only the key `source` of their front matter, and new
//! files. What a record holds is for [`crate::model::ledger`] to say.

mod draft;
pub(super) mod find;

use std::sync::Arc;

use super::args::ledger::{Act, TranslateArgs};
use super::console::{Console, Exit};
use super::report::Reporter;
use super::store::{self, Failure, Output};
use crate::config::Overrides;
use crate::diag::Severity;
use crate::model::ledger::{self, Change, Difference, Mark, Stamp};
use crate::model::passage::Part;
use crate::model::shelf::{Content, Shelf};
use crate::model::{Entry, Face, Ledger};
use crate::source::World;
use crate::source::disk::DiskWorld;
use crate::syntax::front;
use crate::syntax::yaml::{self, Value};
use crate::text::lang::Lang;
use crate::text::messages::Arg;
use crate::words::{NONE, Words};

/// Why the program ends.
struct Stop(Exit, String);

/// What is to be written, and what is said of it.
struct Writing {
    output: Output,
    said: String,
}

/// Renews records, or begins a translation.
pub(super) fn run(console: &mut Console<'_>, args: &TranslateArgs) -> Exit {
    match act(console, args) {
        Ok(()) => Exit::Done,
        Err(Stop(exit, sentence)) => console.fail(exit, &sentence),
    }
}

fn act(console: &mut Console<'_>, args: &TranslateArgs) -> Result<(), Stop> {
    let words = console.words.clone();
    let world = DiskWorld::new(&args.root, None);
    let content = read(console, &world)?;
    let source = content.config.source();
    let entries = find::find(&content.entries, &args.root, &args.entry).map_err(|near| {
        let near = near.as_deref().map_or(NONE, Arg::Text);
        let said = [("entry", Arg::Text(&args.entry)), ("nearest", near)];
        Stop(Exit::Usage, words.with("translate-nothing", &said))
    })?;
    let languages = content.config.languages.iter().copied();
    let languages: Vec<_> = languages
        .filter(|lang| *lang != source && args.lang.is_none_or(|asked| asked == *lang))
        .collect();
    let job = Job { words: &words, world: &world, args, source };
    let mut writings = Vec::new();
    for entry in &entries {
        for lang in &languages {
            writings.extend(match args.act {
                Act::Start => job.start(entry, *lang)?,
                Act::Accept | Act::Minor => job.renew(entry, *lang)?,
            });
        }
    }
    if writings.is_empty() {
        let said = [("entry", Arg::Text(&args.entry))];
        let key = if args.act == Act::Start { "translate-started" } else { "translate-current" };
        console.result(&words.with(key, &said));
        return Ok(());
    }
    let outputs: Vec<_> = writings.iter().map(|writing| writing.output.clone()).collect();
    store::write(world.root(), &outputs).map_err(|failure| refused(&words, &failure))?;
    for writing in writings {
        console.result(&writing.said);
    }
    Ok(())
}

fn read(console: &mut Console<'_>, world: &DiskWorld) -> Result<Content, Stop> {
    let words = console.words.clone();
    let overrides = Overrides { drafts: true, ..Overrides::default() };
    let shelf = Shelf::open(world, &overrides);
    let Some(shelf_read) = shelf.value else {
        let mut reporter = Reporter::new(&words, world, console.look_err());
        for problem in shelf.diagnostics.iter().filter(|one| one.severity == Severity::Error) {
            console.aside(&format!("{}\n", reporter.problem(problem)));
        }
        return Err(Stop(Exit::Content, words.say("translate-no-site")));
    };
    Ok(shelf_read.content())
}

struct Job<'a> {
    words: &'a Words,
    world: &'a DiskWorld,
    args: &'a TranslateArgs,
    source: Lang,
}

impl Job<'_> {
    /// Begins the translation of an entry; nothing where there is one.
    fn start(&self, entry: &Entry, lang: Lang) -> Result<Option<Writing>, Stop> {
        let Some(face) = entry.faces.get(self.source) else { return Ok(None) };
        let (from, to) = (&*face.file, lang.code());
        let ending = format!("{}.md", self.source.code());
        let Some(stem) = from.strip_suffix(&ending).filter(|_| entry.faces.get(lang).is_none())
        else {
            return Ok(None);
        };
        let path = format!("{stem}{to}.md");
        let source = crate::source::text::decode(from, self.bytes(from)?).value.unwrap_or_default();
        let text = draft::text(self.words, entry, &source, self.source, lang);
        let said = self.words.with("translate-created", &[("path", Arg::Text(&path))]);
        Ok(Some(Writing { output: Output { path, bytes: text.into(), old: None }, said }))
    }

    /// Renews the record of a translation; nothing where it is as it should be.
    fn renew(&self, entry: &Arc<Entry>, lang: Lang) -> Result<Option<Writing>, Stop> {
        let Some(face) = entry.faces.get(lang) else { return Ok(None) };
        let new = match (&face.ledger, self.args.act, &*self.args.blocks) {
            (None, _, [_, ..]) => return Err(self.stop("translate-untracked", face, None)),
            (Some(old), Act::Minor, blocks) => self.patch(entry, face, lang, old, blocks)?,
            (Some(old), _, blocks @ [_, ..]) => self.patch(entry, face, lang, old, blocks)?,
            _ => Ledger::of(entry, self.source),
        };
        if face.ledger.as_deref() == Some(&new) {
            return Ok(None);
        }
        let bytes = self.bytes(&face.file)?;
        let text = String::from_utf8_lossy(&bytes);
        let (mark, plain) =
            text.strip_prefix('\u{feff}').map_or(("", &*text), |rest| ("\u{feff}", rest));
        let block = new.to_yaml(&self.words.say("translate-remark"));
        let text = front::set(plain, "source", &block).filter(|text| is_only_change(plain, text));
        let Some(text) = text else { return Err(self.stop("translate-by-hand", face, None)) };
        let bytes_new = format!("{mark}{text}").into_bytes();
        let said = self.words.with("translate-renewed", &[("path", Arg::Text(&face.file))]);
        let output = Output { path: face.file.to_string(), bytes: bytes_new, old: Some(bytes) };
        Ok(Some(Writing { output, said }))
    }

    /// Returns a record in which some differences are settled; all of them where none is named.
    fn patch(
        &self,
        entry: &Entry,
        face: &Face,
        lang: Lang,
        old: &Ledger,
        blocks: &[String],
    ) -> Result<Ledger, Stop> {
        let differences = ledger::compare(entry, old, self.source, lang);
        let label = |wanted: &&String| !differences.iter().any(|one| one.label() == **wanted);
        if let Some(unknown) = blocks.iter().find(label) {
            return Err(self.stop("translate-no-block", face, Some(unknown)));
        }
        let asked = |one: &&Difference<'_>| blocks.is_empty() || blocks.contains(&one.label());
        let mut new = old.clone();
        let mut body: Vec<_> = new.body.drain(..).map(Some).collect();
        let mut added = Vec::new();
        for one in differences.iter().filter(asked) {
            let stamp = one.now.as_ref().map(|now| self.stamp(one, Mark::of(now.text)));
            match (one.now.as_ref().map(|now| now.part), one.recorded, stamp) {
                (Some(Part::Block(_)), Some(index), stamp) => body[index] = stamp,
                (Some(Part::Block(index)), None, Some(stamp)) => added.push((index, stamp)),
                (Some(part), _, Some(stamp)) => _ = new.parts.insert(part.key().into(), stamp),
                (None, Some(index), _) => body[index] = None,
                (None, None, _) => _ = one.key.as_ref().map(|key| new.parts.remove(key)),
                _ => {}
            }
        }
        new.body = body.into_iter().flatten().collect();
        for (index, stamp) in added {
            new.body.insert(index.min(new.body.len()), stamp);
        }
        Ok(new)
    }

    fn stamp(&self, one: &Difference<'_>, now: Mark) -> Stamp {
        match one.was {
            Some(was) if self.args.act == Act::Minor && one.change == Change::Changed => {
                Stamp { made_from: was.made_from, minor: Some(now) }
            }
            _ => now.into(),
        }
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, Stop> {
        self.world.read(path).map_err(|error| {
            let reason = error.to_string();
            let args = [("path", Arg::Text(path)), ("reason", Arg::Text(&reason))];
            Stop(Exit::Machine, self.words.with("translate-unreadable", &args))
        })
    }

    fn stop(&self, key: &str, face: &Face, block: Option<&str>) -> Stop {
        let block = block.unwrap_or_default();
        let args = [("path", Arg::Text(&face.file)), ("block", Arg::Text(block))];
        Stop(Exit::Usage, self.words.with(key, &args))
    }
}

/// Says whether two texts differ in the key `source` of their front matter and in nothing else.
fn is_only_change(old: &str, new: &str) -> bool {
    let plain = |text: &str| text.replace("\r\n", "\n");
    let (old, new) = (plain(old), plain(new));
    let (Ok(old), Ok(new)) = (front::split(&old), front::split(&new)) else { return false };
    let keys = |yaml: &str| match yaml::parse(yaml).ok()?.value {
        Value::Map(map) => {
            let others = map.into_iter().filter(|(key, _)| &*key.name != "source");
            Some(others.map(|(key, node)| (key.name, bare(node.value))).collect::<Vec<_>>())
        }
        Value::Null => Some(Vec::new()),
        _ => None,
    };
    let (before, after) = (keys(old.yaml), keys(new.yaml));
    before.is_some() && before == after && old.body == new.body
}

/// Drops the numbers of nodes, which shift.
fn bare(value: Value) -> String {
    match value {
        Value::List(nodes) => {
            let nodes: Vec<_> = nodes.into_iter().map(|node| bare(node.value)).collect();
            format!("{nodes:?}")
        }
        Value::Map(map) => {
            let map: Vec<_> =
                map.into_iter().map(|(key, node)| (key.name, bare(node.value))).collect();
            format!("{map:?}")
        }
        plain => format!("{plain:?}"),
    }
}

fn refused(words: &Words, failure: &Failure) -> Stop {
    let (exit, key, path, reason) = match failure {
        Failure::Exists(path) => (Exit::Usage, "translate-exists", path, String::new()),
        Failure::Outside(path) => (Exit::Content, "add-outside", path, String::new()),
        Failure::Changed(path) => (Exit::Content, "add-changed", path, String::new()),
        Failure::Io(path, error) => (Exit::Machine, "fail-write", path, error.to_string()),
    };
    let args = [("path", Arg::Text(path)), ("reason", Arg::Text(&reason))];
    Stop(exit, words.with(key, &args))
}
