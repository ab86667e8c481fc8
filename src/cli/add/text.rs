//! The texts of the new files, with a comment for every key.
//!
//! Owns the order of keys and what stands where nothing was given: keys that may be absent are
//! there with a `#` in front, so that to use one is to take that away. What is said of a key is
//! what the schema says of it, in the language of the file.

use super::draft::Draft;
use super::tree::Tree;
use crate::cli::keys::Keys;
use crate::cli::layout;
use crate::model::schemas;
use crate::syntax::schema::{EACH, Key, Record, Schema};
use crate::text::fold::slugify;
use crate::text::lang::{Lang, PerLang};
use crate::text::messages::Arg;
use crate::words::Words;

/// How wide a line of a comment may be.
const WIDTH: usize = 98;

/// What can be said in one language.
pub(super) struct Voice {
    pub(super) words: Words,
    pub(super) keys: Keys,
}

/// Loads what can be said in every language.
pub(super) fn voices() -> PerLang<Voice> {
    let voice = |lang| Voice { words: Words::new(lang), keys: Keys::new(lang) };
    Lang::ALL.into_iter().map(|lang| (lang, voice(lang))).collect()
}

/// Returns the Markdown file of an entry in one language; the source's is at `source`.
pub(super) fn page(draft: &Draft, voices: &PerLang<Voice>, lang: Lang, source: &str) -> String {
    let Some(voice) = voices.get(lang) else { return String::new() };
    let mut sheet = Sheet { draft, voices, voice, lang, markdown: true, lines: Vec::new() };
    if lang == draft.source() {
        sheet.opening("add-file-source", "");
        sheet.facts();
    } else {
        sheet.opening("add-file-translation", source);
        sheet.translation();
    }
    let body = voice.words.say("add-body");
    format!("---\n{}\n---\n\n{body}\n", sheet.lines.join("\n"))
}

/// Returns the lines of an entry that stands in a YAML list.
pub(super) fn record(draft: &Draft, voices: &PerLang<Voice>) -> Vec<String> {
    let lang = draft.source();
    let Some(voice) = voices.get(lang) else { return Vec::new() };
    let mut sheet = Sheet { draft, voices, voice, lang, markdown: false, lines: Vec::new() };
    let id = draft.single("id").unwrap_or(&draft.slug);
    sheet.lines.extend(Tree::word(id).lines("id"));
    sheet.opening("add-file-record", "");
    if let Some(about) = voice.keys.said(&["id"]).about {
        sheet.comment(&about);
    }
    sheet.facts();
    sheet.lines
}

/// A file being written, line by line.
struct Sheet<'a> {
    draft: &'a Draft,
    voices: &'a PerLang<Voice>,
    voice: &'a Voice,
    lang: Lang,
    markdown: bool,
    lines: Vec<String>,
}

impl Sheet<'_> {
    /// Says at the top what the file is.
    fn opening(&mut self, message: &str, source: &str) {
        let kind = self.voice.words.say(&format!("kind-{}", self.draft.kind.name));
        let args = [("kind", Arg::Text(kind.as_str())), ("source", Arg::Text(source))];
        let opening = self.voice.words.with(message, &args);
        self.comment(&opening);
    }

    /// Writes the keys of the source: those that are given or must be there, then all others.
    fn facts(&mut self) {
        let (draft, lang) = (self.draft, self.lang);
        if let Some(name) = draft.kind.headline_key() {
            self.key(name, &self.headline());
        }
        // The address of a person comes from the name, and only where it may be shown.
        if self.markdown && draft.kind.headline_key().is_some() {
            let slug = draft.words("slug", lang).unwrap_or_else(|| Tree::word(&draft.slug));
            self.key("slug", &slug);
        }
        let (mut rest, mut draft_key) = (Vec::new(), Tree::scalar("true"));
        for key in &draft.record.keys {
            if draft.kind.headline_key() == Some(key.name) || (key.name == "id" && !self.markdown) {
                continue;
            }
            let is_words = self.markdown && *key.schema.present() == Schema::Words;
            let given = if is_words { draft.words(key.name, lang) } else { draft.tree(key) };
            match (key.name, given) {
                ("slug", _) if self.markdown && draft.kind.headline_key().is_some() => {}
                ("draft", given) => draft_key = given.unwrap_or(draft_key),
                (name, Some(tree)) => {
                    self.key(name, &tree);
                    self.parts(key, &tree);
                }
                (name, None) if key.required => {
                    if let Some(tree) = self.neutral(&key.schema) {
                        self.key(name, &tree);
                        self.mark();
                    }
                }
                _ => rest.push(key),
            }
        }
        self.key("draft", &draft_key);
        self.lines.push(String::new());
        self.comment(&self.voice.words.say("add-optional"));
        let (own, common): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|key| draft.kind.keys.contains(&key.name));
        own.into_iter().chain(common).for_each(|key| self.optional(key));
    }

    /// Writes the keys of a translation, which holds words only.
    fn translation(&mut self) {
        let (draft, lang) = (self.draft, self.lang);
        if let Some(name) = draft.kind.headline_key() {
            self.key(name, &self.headline());
        }
        let slug = draft.titles.get(lang).map(|title| slugify(title));
        let slug = slug.filter(|slug| !slug.is_empty()).map(|slug| Tree::word(&slug));
        let mut rest = Vec::new();
        for key in schemas::translation().keys {
            let given = draft.words(key.name, lang);
            let given = if key.name == "slug" { given.or(slug.clone()) } else { given };
            match given {
                _ if ["title", "name", "source"].contains(&key.name) => {}
                Some(tree) => self.key(key.name, &tree),
                None => rest.push(key),
            }
        }
        self.lines.push(String::new());
        self.comment(&self.voice.words.say("add-optional"));
        rest.iter().for_each(|key| self.optional(key));
    }

    /// Returns the headline; in a language that lacks one, what is to be translated.
    fn headline(&self) -> Tree {
        let titles = &self.draft.titles;
        let source = titles.get(self.draft.source()).map(String::as_str).unwrap_or_default();
        let title = |lang: Lang| {
            let own = titles.get(lang).cloned();
            Tree::Quoted(own.unwrap_or_else(|| format!("{} {source}", self.mark_of(lang))))
        };
        if self.markdown {
            return title(self.lang);
        }
        let languages = self.draft.languages.iter();
        Tree::Map(languages.map(|lang| (lang.code().to_owned(), title(*lang))).collect())
    }

    /// Returns a value that is plainly none yet.
    fn neutral(&self, schema: &Schema) -> Option<Tree> {
        let mark = |lang: Lang| Tree::Quoted(self.mark_of(lang));
        Some(match schema.present() {
            Schema::Whole | Schema::Count | Schema::Number => Tree::scalar("0"),
            Schema::Text => mark(self.lang),
            Schema::Words if self.markdown => mark(self.lang),
            Schema::Words | Schema::Texts => {
                let languages = self.draft.languages.iter();
                Tree::Short(languages.map(|lang| (lang.code().to_owned(), mark(*lang))).collect())
            }
            _ => return None,
        })
    }

    fn mark_of(&self, lang: Lang) -> String {
        self.voices.get(lang).map(|voice| voice.words.say("add-mark")).unwrap_or_default()
    }

    /// Marks the last line as one to be changed.
    fn mark(&mut self) {
        let mark = self.mark_of(self.lang);
        if let Some(line) = self.lines.last_mut().filter(|line| !line.contains(&mark)) {
            *line += &format!("   # {mark}");
        }
    }

    fn key(&mut self, name: &str, tree: &Tree) {
        self.lines.push(String::new());
        if let Some(about) = self.voice.keys.said(&[self.draft.kind.name, name]).about {
            self.comment(&about);
        }
        self.lines.extend(tree.lines(name));
    }

    /// Writes those parts of a value that were not given.
    fn parts(&mut self, key: &Key, tree: &Tree) {
        let (Schema::Record(record), Tree::Map(given)) = (key.schema.present(), tree) else {
            return;
        };
        let wanting =
            record.keys.iter().filter(|part| given.iter().all(|(name, _)| name != part.name));
        for part in wanting {
            let mut path = vec![self.draft.kind.name, key.name, part.name];
            let Some(sample) = self.sample(&part.schema, &mut path) else { continue };
            let from = self.lines.len();
            if let Some(about) = self.voice.keys.said(&path).about {
                self.comment(&about);
            }
            let sample = sample.lines(part.name);
            self.lines.extend(sample.into_iter().map(|line| format!("#{line}")));
            self.lines[from..].iter_mut().for_each(|line| line.insert_str(0, "  "));
        }
    }

    fn optional(&mut self, key: &Key) {
        let mut path = vec![self.draft.kind.name, key.name];
        let Some(tree) = self.sample(&key.schema, &mut path) else { return };
        self.lines.push(String::new());
        if let Some(about) = self.voice.keys.said(&path).about {
            self.comment(&about);
        }
        self.lines.extend(tree.lines(key.name).into_iter().map(|line| format!("#{line}")));
    }

    fn comment(&mut self, text: &str) {
        let width = if self.markdown { WIDTH } else { WIDTH - 4 };
        self.lines.extend(layout::wrap(text, width).into_iter().map(|line| format!("# {line}")));
    }

    /// Returns an example of a value.
    fn sample(&self, schema: &Schema, path: &mut Vec<&'static str>) -> Option<Tree> {
        let example = self.voice.keys.said(path).example;
        let text = |default: &str| example.clone().unwrap_or_else(|| default.to_owned());
        Some(match schema.present() {
            Schema::Truth => Tree::scalar(&text("true")),
            Schema::Choice(words) => Tree::word(words.first()?),
            Schema::Whole | Schema::Count | Schema::Number => Tree::scalar(&text("0")),
            Schema::Day => Tree::scalar(&text("2026-11-18")),
            Schema::When => Tree::scalar(&text("2026-11-18T07:30")),
            Schema::Month => Tree::scalar(&text("2026-11")),
            Schema::Reference => Tree::word(&text("id")),
            Schema::Text => Tree::Quoted(text("…")),
            Schema::Words if self.markdown => Tree::Quoted(text("…")),
            Schema::Words | Schema::Texts => {
                let said = |lang: Lang| self.voices.get(lang)?.keys.said(path).example;
                let word = |lang: Lang| Tree::Quoted(said(lang).unwrap_or_else(|| "…".to_owned()));
                let languages = self.draft.languages.iter();
                Tree::Short(languages.map(|lang| (lang.code().to_owned(), word(*lang))).collect())
            }
            Schema::List(item) => match self.sample(item, path)? {
                map @ Tree::Map(_) => Tree::List(vec![map]),
                one => Tree::Row(vec![one]),
            },
            Schema::Record(record) => self.sample_of(record, path),
            Schema::Years(_) => Tree::Map(vec![("2026".to_owned(), Tree::scalar(&text("0")))]),
            Schema::Names(names, each) => {
                path.push(EACH);
                let each = self.sample(each, path);
                path.pop();
                Tree::Map(vec![((*names.first()?).to_owned(), each?)])
            }
            Schema::Any | Schema::Null | Schema::OneOf(_) => return None,
        })
    }

    fn sample_of(&self, record: &Record, path: &mut Vec<&'static str>) -> Tree {
        let mut map = Vec::new();
        for key in &record.keys {
            path.push(key.name);
            map.extend(self.sample(&key.schema, path).map(|tree| (key.name.to_owned(), tree)));
            path.pop();
        }
        Tree::Map(map)
    }
}
