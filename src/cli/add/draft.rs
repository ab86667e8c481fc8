//! An entry in the making: what is known of it so far.
//!
//! Owns how words from the command line or a question become values of keys, and which keys are
//! still wanting. Which keys there are comes from the kind's schema. It must not write anything.

use jiff::civil::Date;

use super::tree::Tree;
use crate::model::Kind;
use crate::model::kind::Headline;
use crate::syntax::schema::{Key, Record, Schema};
use crate::text::lang::{Lang, PerLang};
use crate::text::nearest::nearest;
use crate::text::normalize;

/// An entry in the making.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// Its kind.
    pub(super) kind: &'static Kind,
    /// All keys of the kind.
    pub(super) record: Record,
    /// The languages of the site, the source first.
    pub(super) languages: Vec<Lang>,
    /// The headline, where the kind has one.
    pub(super) titles: PerLang<String>,
    /// The last part of its id and its address.
    pub(super) slug: String,
    given: Vec<Given>,
}

#[derive(Clone, Debug)]
struct Given {
    path: Vec<&'static str>,
    lang: Option<Lang>,
    value: Tree,
}

/// Why a value can't be taken.
#[derive(Clone, Eq, PartialEq, Debug)]
pub(super) enum Fault {
    /// The kind has no such key; the nearest that it has.
    Unknown(Option<&'static str>),
    /// The value has parts of its own, of which this is the first.
    Parts(&'static str),
    /// The value is a list of such things, which is for the file.
    Long,
    /// The key was given before.
    Twice,
    /// The site has no such language.
    Language,
}

impl Draft {
    /// Begins an entry of a kind.
    pub(super) fn new(kind: &'static Kind, languages: Vec<Lang>) -> Self {
        Self {
            kind,
            record: kind.all_keys(),
            languages,
            titles: PerLang::default(),
            slug: String::new(),
            given: Vec::new(),
        }
    }

    /// Returns the language of the facts.
    pub(super) fn source(&self) -> Lang {
        self.languages.first().copied().unwrap_or(Lang::Vi)
    }

    /// Takes the headline in a language; a person's is a name, and has three parts.
    pub(super) fn set_title(&mut self, lang: Lang, text: &str) -> Result<(), Fault> {
        // Some keyboards write letters and marks apart.
        let text = normalize::nfc(text).split_whitespace().collect::<Vec<_>>().join(" ");
        if !self.languages.contains(&lang) {
            return Err(Fault::Language);
        }
        match self.kind.headline {
            Headline::Title | Headline::Name => match self.titles.set(lang, text) {
                Some(_) => Err(Fault::Twice),
                None => Ok(()),
            },
            Headline::Own if lang == self.source() => {
                let (rest, given) = text.rsplit_once(' ').unwrap_or(("", &text));
                let (family, middle) = rest.split_once(' ').unwrap_or((rest, ""));
                for (key, part) in [("family", family), ("middle", middle), ("given", given)] {
                    if !part.is_empty() {
                        self.set(key, part)?;
                    }
                }
                Ok(())
            }
            Headline::Own | Headline::Honour => Err(Fault::Unknown(None)),
        }
    }

    /// Takes the value of a key; the parts of a longer name are joined by dots.
    pub(super) fn set(&mut self, name: &str, text: &str) -> Result<(), Fault> {
        let (path, lang, schema) = self.find(name)?;
        if self.kind.headline_key().is_some_and(|key| path == [key]) {
            return self.set_title(lang.unwrap_or(self.source()), text);
        }
        let value = value(&schema, &normalize::nfc(text))?;
        // Words without a language are in that of the file.
        let is_words = *schema.present() == Schema::Words;
        let lang = lang.or(is_words.then_some(self.source()));
        let same = |given: &Given| {
            let one_language = lang == given.lang || lang.is_none() || given.lang.is_none();
            path == given.path && one_language
        };
        if self.given.iter().any(same) {
            return Err(Fault::Twice);
        }
        self.given.push(Given { path, lang, value });
        Ok(())
    }

    /// Finds a key by its name, with the language that the name ends in.
    fn find(&self, name: &str) -> Result<(Vec<&'static str>, Option<Lang>, Schema), Fault> {
        let mut record = &self.record;
        let mut path = Vec::new();
        let mut parts = name.split('.').peekable();
        while let Some(part) = parts.next() {
            let Some(key) = record.get(part) else {
                let names = record.keys.iter().map(|key| key.name);
                return Err(Fault::Unknown(nearest(part, names)));
            };
            path.push(key.name);
            match (key.schema.present(), parts.peek()) {
                (_, None) => return Ok((path, None, key.schema.clone())),
                (Schema::Record(inner), Some(_)) => record = inner,
                (Schema::Words | Schema::Texts, Some(code)) => {
                    let known = Lang::parse(code).filter(|lang| self.languages.contains(lang));
                    parts.next();
                    return match (known, parts.next()) {
                        (Some(lang), None) => Ok((path, Some(lang), key.schema.clone())),
                        _ => Err(Fault::Language),
                    };
                }
                _ => break,
            }
        }
        Err(Fault::Unknown(path.first().copied()))
    }

    /// Returns the value of a key as far as it was given.
    pub(super) fn tree(&self, key: &Key) -> Option<Tree> {
        self.part(&key.schema, &[key.name])
    }

    fn part(&self, schema: &Schema, path: &[&'static str]) -> Option<Tree> {
        let given: Vec<_> =
            self.given.iter().filter(|given| given.path.starts_with(path)).collect();
        let exact = given.iter().find(|given| given.path == path && given.lang.is_none());
        if exact.is_some() || given.is_empty() {
            return exact.map(|given| given.value.clone());
        }
        if let Schema::Record(record) = schema.present() {
            let part = |key: &Key| self.part(&key.schema, &[path, &[key.name]].concat());
            let keys = record.keys.iter();
            let map = keys.filter_map(|key| Some((key.name.to_owned(), part(key)?)));
            return Some(Tree::Map(map.collect()));
        }
        let languages = given.into_iter().filter_map(|given| Some((given.lang?, &given.value)));
        let map = languages.map(|(lang, value)| (lang.code().to_owned(), value.clone()));
        Some(Tree::Short(map.collect()))
    }

    /// Returns a key's words in one language, for a file that holds one language.
    pub(super) fn words(&self, name: &str, lang: Lang) -> Option<Tree> {
        let own = |given: &&Given| given.path == [name] && given.lang == Some(lang);
        self.given.iter().find(own).map(|given| given.value.clone())
    }

    /// Returns one value as it was given, where it is a single word or text.
    pub(super) fn single(&self, name: &str) -> Option<&str> {
        let exact = self.given.iter().find(|given| given.path == [name] && given.lang.is_none());
        match exact.map(|given| &given.value) {
            Some(Tree::Plain(text) | Tree::Quoted(text)) => Some(text),
            _ => None,
        }
    }

    /// Returns the key that tells when it is, and whether it is one that must be there.
    pub(super) fn dating(&self) -> (&'static str, bool) {
        let is_date = |key: &&Key| {
            matches!(key.schema, Schema::Day | Schema::When | Schema::Month) && key.required
        };
        match self.record.keys.iter().find(is_date) {
            Some(key) => (key.name, true),
            None => ("date", self.kind.needs.contains(&"date")),
        }
    }

    /// Takes the day, or the month of it where that is what the kind wants.
    pub(super) fn set_date(&mut self, text: &str) -> Result<(), Fault> {
        let (name, _) = self.dating();
        let month = self.record.get(name).is_some_and(|key| key.schema == Schema::Month);
        let text = if month { text.get(..7).unwrap_or(text) } else { text };
        self.set(name, text)
    }

    /// Fills in what follows from today: the date of what is written today, the month of a
    /// bulletin. When an event is, nobody can guess.
    pub(super) fn date_by(&mut self, today: Date) {
        let (name, required) = self.dating();
        let key = self.record.get(name);
        let guessable = name == "date" || key.is_some_and(|key| key.schema == Schema::Month);
        if required && guessable && key.is_some_and(|key| self.tree(key).is_none()) {
            // It is absent, so it can be set.
            let _ = self.set_date(&today.to_string());
        }
    }

    /// Returns the keys that must be there, are not, and for which nothing neutral can stand.
    pub(super) fn missing(&self) -> Vec<&Key> {
        let wanting = self.record.keys.iter().filter(|key| key.required && key.name != "id");
        let wanting = wanting.filter(|key| self.kind.headline_key() != Some(key.name));
        // A person without a name is nobody.
        let neutral = |key: &Key| self.kind.headline != Headline::Own && has_neutral(&key.schema);
        wanting.filter(|key| self.tree(key).is_none() && !neutral(key)).collect()
    }
}

/// Says whether a value can stand in a draft that is plainly no value yet.
pub(super) fn has_neutral(schema: &Schema) -> bool {
    use Schema::{Count, Number, Text, Texts, Whole, Words};
    matches!(schema.present(), Text | Words | Texts | Count | Whole | Number)
}

/// Makes a value out of what was typed; whether it is a good one is for the trial to say.
fn value(schema: &Schema, text: &str) -> Result<Tree, Fault> {
    let text = text.trim();
    if let Schema::OneOf(any) = schema
        && text.contains(',')
        && let Some(list) = any.iter().find(|one| matches!(one, Schema::List(_)))
    {
        return value(list, text);
    }
    match schema.present() {
        Schema::Text | Schema::Words | Schema::Texts => Ok(Tree::Quoted(text.to_owned())),
        Schema::Choice(_) | Schema::Reference => Ok(Tree::word(text)),
        Schema::List(item) if item.is_plain() => {
            let items = text.trim_matches(['[', ']']).split(',').map(str::trim);
            let items = items.filter(|item| !item.is_empty()).map(|one| value(item, one));
            items.collect::<Result<_, _>>().map(Tree::Row)
        }
        Schema::Record(record) => Err(match record.keys.first() {
            Some(key) => Fault::Parts(key.name),
            None => Fault::Long,
        }),
        Schema::List(_) | Schema::Names(..) | Schema::Years(_) | Schema::Any => Err(Fault::Long),
        _ => Ok(Tree::scalar(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::kind;

    fn draft(name: &str) -> Draft {
        Draft::new(kind::named(name).expect("a kind"), vec![Lang::Vi, Lang::En])
    }

    fn lines(draft: &Draft, name: &str) -> String {
        let key = draft.record.get(name).expect("a key");
        draft.tree(key).expect("a value").lines(name).join("\n")
    }

    #[test]
    fn values_follow_the_schema() {
        let mut news = draft("news");
        for (name, text) in [
            ("goals", "c1, c 2"),
            ("lead", "true"),
            ("note", "Một: hai # ba"),
            ("source.name", "Báo"),
            ("source.published", "2026-11-18"),
            ("rights.en", "May be reused"),
            ("basis", "a, b"),
            ("corrects", "12"),
        ] {
            assert_eq!(news.set(name, text), Ok(()), "{name}");
        }
        assert_eq!(lines(&news, "goals"), "goals: [c1, \"c 2\"]");
        assert_eq!(lines(&news, "lead"), "lead: true");
        assert_eq!(lines(&news, "note"), "note: \"Một: hai # ba\"");
        assert_eq!(lines(&news, "source"), "source:\n  name: \"Báo\"\n  published: 2026-11-18");
        assert_eq!(lines(&news, "rights"), "rights: {en: \"May be reused\"}");
        assert_eq!(lines(&news, "basis"), "basis: [a, b]");
        assert_eq!(lines(&news, "corrects"), "corrects: \"12\"");
        for (name, fault) in [
            ("gaols", Fault::Unknown(Some("goals"))),
            ("source.nam", Fault::Unknown(Some("name"))),
            ("goals.x", Fault::Unknown(Some("goals"))),
            ("notice", Fault::Parts("from")),
            ("corrections", Fault::Long),
            ("goals", Fault::Twice),
            ("source", Fault::Parts("name")),
            ("summary.fr", Fault::Language),
            ("rights.fr", Fault::Language),
            ("rights", Fault::Twice),
        ] {
            assert_eq!(news.set(name, "x"), Err(fault), "{name}");
        }
    }

    #[test]
    fn headlines_are_titles_names_or_parts_of_a_name() {
        let mut news = draft("news");
        assert_eq!(news.set_title(Lang::Vi, "  Một   bài "), Ok(()));
        assert_eq!(news.titles.get(Lang::Vi).map(String::as_str), Some("Một bài"));
        assert_eq!(news.set("title.en", "An article"), Ok(()));
        assert_eq!(news.set("summary", "o\u{323}\u{302}"), Ok(()));
        assert_eq!(news.words("summary", Lang::Vi), Some(Tree::Quoted("ộ".to_owned())));
        assert_eq!(news.set("title", "Khác"), Err(Fault::Twice));
        let mut person = draft("person");
        assert_eq!(person.set_title(Lang::Vi, "Nguyễn Thị Thu Hà"), Ok(()));
        assert_eq!(person.single("family"), Some("Nguyễn"));
        assert_eq!(person.single("middle"), Some("Thị Thu"));
        assert_eq!(person.single("given"), Some("Hà"));
        assert_eq!(draft("commendation").set_title(Lang::Vi, "x"), Err(Fault::Unknown(None)));
    }

    #[test]
    fn what_is_wanting_is_told_by_kind() {
        let names = |draft: &Draft| {
            draft.missing().into_iter().map(|key| key.name).collect::<Vec<_>>().join(" ")
        };
        for (kind, want) in [
            ("news", "date"),
            ("area", "unit"),
            ("person", "given"),
            ("commendation", "form subject issuer"),
            ("event", "start"),
            ("bulletin", "month"),
            ("report", "by"),
            ("fund", ""),
            ("unit", "level type"),
            ("body", "kind level"),
            ("title", "subject every"),
            ("page", ""),
        ] {
            assert_eq!(names(&draft(kind)), want, "{kind}");
        }
        let mut bulletin = draft("bulletin");
        bulletin.date_by(Date::constant(2026, 11, 24));
        assert_eq!(lines(&bulletin, "month"), "month: 2026-11");
        let mut event = draft("event");
        event.date_by(Date::constant(2026, 11, 24));
        assert_eq!(names(&event), "start");
    }
}
