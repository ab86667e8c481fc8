//! Questions to somebody at a terminal.
//!
//! Owns which questions are asked, in which order, and when an answer is asked for again. What is
//! wrong with an answer is for the trial to say.

use std::io::BufRead;

use jiff::civil::Date;

use super::draft::{Draft, Fault, has_neutral};
use super::explain;
use crate::cli::console::Console;
use crate::cli::keys::Keys;
use crate::cli::layout;
use crate::model::kind::{Headline, Order};
use crate::model::settings::section_name;
use crate::syntax::schema::{Key, Schema};
use crate::text::fold::slugify;
use crate::text::messages::Arg;

/// What a person has to have agreed to; nobody is named without.
const CONSENT: [&str; 3] = ["consent.names", "consent.on", "consent.ref"];

/// What a child and a guardian have to have agreed to besides.
const CHILD: [&str; 2] = ["consent.child_agrees", "consent.guardian_agrees"];

/// Relations that many entries have; the others are in the file, behind a `#`.
const RELATIONS: [&str; 3] = ["goals", "areas", "documents"];

/// The input has ended: whoever was asked does not want to go on.
#[derive(Debug)]
pub(super) struct Cancelled;

/// A conversation about one entry.
pub(super) struct Talk<'a, 'c> {
    /// Where questions go.
    pub(super) console: &'a mut Console<'c>,
    /// Where answers come from.
    pub(super) input: &'a mut dyn BufRead,
    /// What is said about keys.
    pub(super) keys: &'a Keys,
    /// The problems that an entry has, as sentences.
    pub(super) problems: &'a dyn Fn(&Draft) -> Vec<String>,
    /// The problems of the entry as it stands, where they are known.
    pub(super) known: Option<Vec<String>>,
}

impl Talk<'_, '_> {
    /// Asks for everything that is wanting, and for a little more.
    pub(super) fn complete(
        &mut self,
        draft: &mut Draft,
        today: Date,
        propose: &dyn Fn(&Draft) -> String,
    ) -> Result<(), Cancelled> {
        self.say("add-ask-intro");
        self.titles(draft)?;
        self.slug(draft, propose)?;
        self.date(draft, today)?;
        let names: Vec<_> = draft.missing().into_iter().map(|key| key.name).collect();
        for name in names {
            self.required(draft, name)?;
        }
        self.placeholders(draft)?;
        if draft.kind.headline == Headline::Own && draft.single("legal_basis").is_none() {
            self.consent(draft)?;
        }
        if !draft.kind.is_one_file() && draft.kind.headline_key().is_some() {
            let section = section_name(draft.kind);
            for name in RELATIONS.into_iter().filter(|name| section != *name) {
                self.optional(draft, name)?;
            }
        }
        Ok(())
    }

    fn titles(&mut self, draft: &mut Draft) -> Result<(), Cancelled> {
        match draft.kind.headline {
            Headline::Title | Headline::Name => {}
            Headline::Own if draft.single("given").is_none() => {
                return self.until(draft, "add-ask-person", "", |draft, text| {
                    draft.set_title(draft.source(), text)
                });
            }
            Headline::Own | Headline::Honour => return Ok(()),
        }
        for lang in draft.languages.clone() {
            if draft.titles.get(lang).is_some() {
                continue;
            }
            let message =
                if lang == draft.source() { "add-ask-title" } else { "add-ask-title-other" };
            let name = self.console.words.say(&format!("add-language-{}", lang.code()));
            loop {
                let text =
                    self.line(&self.console.words.with(message, &[("lang", Arg::Text(&name))]))?;
                if text.is_empty() && lang == draft.source() {
                    continue;
                }
                if !text.is_empty() {
                    // Its language is one of the site's and it has none yet.
                    let _ = draft.set_title(lang, &text);
                }
                break;
            }
        }
        Ok(())
    }

    fn slug(
        &mut self,
        draft: &mut Draft,
        propose: &dyn Fn(&Draft) -> String,
    ) -> Result<(), Cancelled> {
        // In a list there is no file to be named.
        let listed = draft.kind.is_one_file() || draft.kind.headline == Headline::Honour;
        let message = if listed { "add-ask-id" } else { "add-ask-slug" };
        while draft.slug.is_empty() {
            let proposed = propose(draft);
            let question = self.console.words.with(message, &[("slug", Arg::Text(&proposed))]);
            let text = self.line(&question)?;
            let slug = if text.is_empty() { proposed } else { text };
            let clean = slugify(&slug);
            if clean == slug {
                draft.slug = slug;
                self.known = None;
            } else {
                let near = if clean.is_empty() { "none" } else { &clean };
                let args = [("value", Arg::Text(&slug)), ("nearest", Arg::Text(near))];
                self.complain(&self.console.words.with("add-slug", &args));
            }
        }
        Ok(())
    }

    fn date(&mut self, draft: &mut Draft, today: Date) -> Result<(), Cancelled> {
        let (name, required) = draft.dating();
        if draft.single(name).is_some() {
            return Ok(());
        }
        if !required {
            let matters = draft.kind.order == Order::Newest;
            return if matters { self.optional(draft, name) } else { Ok(()) };
        }
        let mut guess = draft.clone();
        guess.date_by(today);
        let guess = guess.single(name).unwrap_or_default().to_owned();
        self.about(draft, name);
        self.until(draft, "add-ask-key", &guess, Draft::set_date)
    }

    /// Asks for a key that must be there; for one of its parts where it has some.
    fn required(&mut self, draft: &mut Draft, name: &'static str) -> Result<(), Cancelled> {
        let Some(key) = draft.record.get(name).cloned() else { return Ok(()) };
        let is_open = |draft: &Draft| draft.tree(&key).is_none();
        if let Schema::Record(record) = key.schema.present() {
            self.about(draft, name);
            while is_open(draft) {
                for part in &record.keys {
                    self.optional(draft, &format!("{name}.{}", part.name))?;
                    if !is_open(draft) {
                        break;
                    }
                }
            }
            return Ok(());
        }
        if is_open(draft) {
            self.about(draft, name);
            self.until(draft, "add-ask-key", "", |draft, text| draft.set(name, text))?;
        }
        Ok(())
    }

    /// Asks for what must be there and can be left for later.
    fn placeholders(&mut self, draft: &mut Draft) -> Result<(), Cancelled> {
        let neutral = |key: &&Key| {
            key.required
                && has_neutral(&key.schema)
                && key.name != "id"
                && draft.kind.headline_key() != Some(key.name)
                && draft.tree(key).is_none()
        };
        let names: Vec<_> = draft.record.keys.iter().filter(neutral).map(|key| key.name).collect();
        names.into_iter().try_for_each(|name| self.optional(draft, name))
    }

    fn consent(&mut self, draft: &mut Draft) -> Result<(), Cancelled> {
        self.optional(draft, "minor")?;
        for name in CONSENT {
            self.optional(draft, name)?;
        }
        if draft.single("minor") == Some("true") {
            CHILD.iter().try_for_each(|name| self.optional(draft, name))?;
        }
        Ok(())
    }

    /// Asks for a key once more as long as the answer is wrong; nothing skips it.
    fn optional(&mut self, draft: &mut Draft, name: &str) -> Result<(), Cancelled> {
        let mut untouched = draft.clone();
        if untouched.set(name, "x") == Err(Fault::Twice) {
            return Ok(());
        }
        self.about(draft, name);
        loop {
            let question = self.console.words.with("add-ask-skip", &[("key", Arg::Text(name))]);
            let text = self.line(&question)?;
            if text.is_empty() || self.take(draft, name, |draft| draft.set(name, &text)) {
                return Ok(());
            }
        }
    }

    /// Asks until there is a good answer; nothing stands for what is proposed.
    fn until(
        &mut self,
        draft: &mut Draft,
        message: &str,
        proposed: &str,
        set: impl Fn(&mut Draft, &str) -> Result<(), Fault>,
    ) -> Result<(), Cancelled> {
        loop {
            let shown = if proposed.is_empty() { "none" } else { proposed };
            let text =
                self.line(&self.console.words.with(message, &[("value", Arg::Text(shown))]))?;
            let text = if text.is_empty() { proposed.to_owned() } else { text };
            if !text.is_empty() && self.take(draft, "", |draft| set(draft, &text)) {
                return Ok(());
            }
        }
    }

    /// Takes an answer if it brings no new problem.
    fn take(
        &mut self,
        draft: &mut Draft,
        name: &str,
        set: impl FnOnce(&mut Draft) -> Result<(), Fault>,
    ) -> bool {
        let mut tried = draft.clone();
        if let Err(fault) = set(&mut tried) {
            self.complain(&explain(&self.console.words, name, &fault));
            return false;
        }
        let before = self.known.take().unwrap_or_else(|| (self.problems)(draft));
        let after = (self.problems)(&tried);
        let new: Vec<_> = after.iter().filter(|one| !before.contains(one)).cloned().collect();
        new.iter().for_each(|problem| self.complain(problem));
        let good = new.is_empty();
        if good {
            *draft = tried;
        }
        self.known = Some(if good { after } else { before });
        good
    }

    /// Says what a key is, with an example.
    fn about(&mut self, draft: &Draft, name: &str) {
        let path: Vec<_> = [draft.kind.name].into_iter().chain(name.split('.')).collect();
        let said = self.keys.said(&path);
        let mut text = said.about.unwrap_or_default();
        if let Some(example) = said.example {
            let args = [("example", Arg::Text(example.as_str()))];
            text += &format!(" {}", self.console.words.with("add-ask-example", &args));
        }
        let text = layout::hanging(&text, self.console.width, "\n", "");
        self.console.aside(&text);
    }

    fn say(&mut self, message: &str) {
        let text = self.console.words.say(message);
        let text = layout::hanging(&text, self.console.width, "", "");
        self.console.aside(&text);
    }

    fn complain(&mut self, sentence: &str) {
        let text = layout::hanging(&layout::visible(sentence), self.console.width, "  ", "  ");
        self.console.aside(&text);
    }

    fn line(&mut self, question: &str) -> Result<String, Cancelled> {
        self.console.prompt(question);
        let mut line = String::new();
        match self.input.read_line(&mut line) {
            Ok(0) | Err(_) => Err(Cancelled),
            Ok(_) => {
                Ok(line.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::cli::console::Environment;
    use crate::model::kind;
    use crate::text::lang::Lang;
    use crate::words::Words;

    /// Holds a conversation: how it ended, the entry, and what was said.
    fn talk(kind: &str, answers: &str) -> (bool, Draft, String) {
        let mut draft = Draft::new(kind::named(kind).expect("a kind"), Lang::ALL.to_vec());
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let words = Words::new(Lang::En);
        let environment = Environment::default();
        let mut console = Console::new(&environment, words, &mut out, &mut err);
        // Whatever is called `bad` is wrong.
        let problems = |draft: &Draft| {
            let trees = draft.record.keys.iter().filter_map(|key| draft.tree(key));
            let bad = trees.filter(|tree| format!("{tree:?}").contains("\"bad\""));
            bad.map(|_| "that is bad".to_owned()).collect()
        };
        let mut input = Cursor::new(answers.replace('|', "\n"));
        let keys = Keys::new(Lang::En);
        let mut talk = Talk {
            console: &mut console,
            input: &mut input,
            keys: &keys,
            problems: &problems,
            known: None,
        };
        let today = Date::constant(2026, 11, 24);
        let done = talk.complete(&mut draft, today, &|_| "proposed".to_owned()).is_ok();
        (done, draft, String::from_utf8(err).expect("UTF-8"))
    }

    fn value(draft: &Draft, name: &str) -> String {
        let key = draft.record.get(name).expect("a key");
        draft.tree(key).map(|tree| tree.lines(name).join(" ")).unwrap_or_default()
    }

    #[test]
    fn wrong_answers_are_asked_for_again() {
        let (done, draft, said) = talk("area", "|Thôn A||Thon A|thon-a|bad|vi-du|bad|c1, c2||");
        assert!(done, "{said}");
        assert_eq!(draft.titles.get(Lang::Vi).map(String::as_str), Some("Thôn A"));
        assert_eq!((draft.titles.get(Lang::En), draft.slug.as_str()), (None, "thon-a"));
        assert_eq!(value(&draft, "unit"), "unit: vi-du");
        assert_eq!(value(&draft, "goals"), "goals: [c1, c2]");
        assert_eq!(said.matches("that is bad").count(), 2, "{said}");
        assert!(said.contains("such as “thon-a”"), "{said}");
    }

    #[test]
    fn what_follows_is_proposed() {
        let (done, draft, _) = talk("news", "Bài|News||||||");
        assert!(done && draft.slug == "proposed");
        assert_eq!(value(&draft, "date"), "date: 2026-11-24");
        let (done, draft, _) = talk("bulletin", "Bản tin|||2026-12-01|12||||");
        assert!(done);
        assert_eq!(value(&draft, "month") + &value(&draft, "number"), "month: 2026-12number: 12");
    }

    #[test]
    fn nobody_is_named_unasked_and_a_child_needs_two() {
        let (done, draft, _) = talk("person", "Nguyễn Văn An|p-9|true|true|2026-10-01||true|true|");
        assert!(done);
        let consent = "consent:   names: true   child_agrees: true   guardian_agrees: true   \
                       on: 2026-10-01";
        assert_eq!(value(&draft, "consent"), consent);
        assert_eq!(value(&draft, "family"), "family: \"Nguyễn\"");
    }

    #[test]
    fn one_of_several_is_asked_for_until_there_is_one() {
        let (done, draft, _) = talk("commendation", "k1||giay-khen||||||p-1|btgdv|");
        assert!(done);
        assert_eq!(value(&draft, "subject"), "subject:   person: p-1");
        let (done, ..) = talk("commendation", "k1|giay-khen");
        assert!(!done, "the answers end too soon");
    }
}
