//! Facets: what every kind of content looks like from above.
//!
//! Owns the narrow waist between kinds on one side and formats and rules on the other. A kind
//! projects its record onto [`Facets`] and is forgotten; what is above reads facets only. It must
//! not hold anything that a template prints as it is, and it must not name a kind.

mod evidence;
mod people;
mod press;
mod work;

use std::sync::Arc;

use jiff::civil::Date;

pub use evidence::{
    Criterion, FormTerms, Honour, Places, Rank, Revocation, Threshold, TitleTerms, Titled,
};
pub use people::{Consent, NameParts, Person};
pub use press::{Article, Correction, Demand, Paper, Piece, Republication, Retraction, Series};
pub use work::{Deadline, Task};

use super::ledger::Acknowledged;
use super::role::Role;
use crate::syntax::value::Ref;
use crate::text::date::When;
use crate::text::lang::Text;

/// A stretch of days, open where an end is missing; both ends belong to it.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug, Default)]
pub struct Period {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

impl Period {
    /// Says whether a day belongs to it.
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Says whether it is over on a day.
    pub fn ended(&self, day: Date) -> bool {
        self.to.is_some_and(|to| to < day)
    }
}

/// A relation to another entry, as written; resolved once all entries are known.
#[derive(Clone, Debug)]
pub struct Relation {
    /// What the other entry is to this one.
    pub role: &'static Role,
    /// The kind that the other must have, by name; empty where any will do.
    pub kind: &'static str,
    /// The id as written.
    pub target: Ref,
}

/// The index of a relation among its entry's relations.
pub type RelationIndex = usize;

/// A value of a fact or of a table's cell.
#[derive(Clone, Debug)]
pub enum Value {
    /// Text by language.
    Text(Text),
    /// Text that is the same in every language, such as a document number.
    Plain(Arc<str>),
    /// A message of the theme.
    Message(String),
    /// A whole number.
    Int(i64),
    /// A number with its unit.
    Amount(f64, Text),
    /// An amount of money in đồng.
    Money(i64),
    /// A size in bytes.
    Bytes(u64),
    /// A day or a moment.
    When(When),
    /// A period.
    Period(Period),
    /// A month of a year.
    Month(i16, i8),
    /// Another entry, under the name it had on the day of the fact.
    Entry(RelationIndex),
    /// An address outside of the site.
    Url(Arc<str>, Arc<str>),
}

/// One labelled fact.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The key of its label: `fact-<key>` among the theme's messages.
    pub key: &'static str,
    /// Its values.
    pub values: Vec<Value>,
}

/// A table of facts.
#[derive(Clone, Debug)]
pub struct Table {
    /// The key of its caption: `table-<key>`.
    pub key: &'static str,
    /// The keys of its columns' heads: `col-<key>`.
    pub columns: Vec<&'static str>,
    /// Its rows, with as many cells as there are columns.
    pub rows: Vec<Vec<Vec<Value>>>,
}

/// An indicator's series with its target.
#[derive(Clone, Debug)]
pub struct Indicator {
    /// Its id, unique in the site.
    pub id: Arc<str>,
    /// Its name.
    pub name: Text,
    /// Its unit, such as `%` or `km`.
    pub unit: Text,
    /// Whether more is better.
    pub up: bool,
    /// The year and the value to be reached.
    pub target: Option<(i16, f64)>,
    /// Values by year; `None` where the year's value is not known yet.
    pub values: Vec<(i16, Option<f64>)>,
    /// Years in which boundaries changed, so that values before and after don't compare.
    pub breaks: Vec<i16>,
    /// The document that the values come from.
    pub source: Option<RelationIndex>,
    /// A remark.
    pub note: Text,
    /// How many years lie between two values.
    pub every_years: u32,
    /// The YAML node, for problems.
    pub place: u32,
}

/// One aim with its indicators.
#[derive(Clone, Debug)]
pub struct Aim {
    /// Its id, unique in the site.
    pub id: Arc<str>,
    /// What is aimed at.
    pub title: Text,
    /// How it is measured.
    pub indicators: Vec<Indicator>,
}

/// When and where something happens.
#[derive(Clone, Debug)]
pub struct Occasion {
    /// Its start.
    pub start: When,
    /// Its end.
    pub end: Option<When>,
    /// Where, in words.
    pub place: Text,
    /// Who invites.
    pub host: Option<RelationIndex>,
    /// Whether it was called off.
    pub cancelled: bool,
    /// Whether it is the yearly festival of the areas that it is about.
    pub festival: bool,
}

/// A name that the thing had before.
#[derive(Clone, Debug)]
pub struct Former {
    /// The name.
    pub name: Text,
    /// Its last day.
    pub until: Date,
}

/// What is said about a picture, by the path as written.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The path as written, below the entry's folder.
    pub file: Arc<str>,
    /// What it shows, for those who don't see it.
    pub alt: Text,
    /// The caption.
    pub caption: Text,
    /// Whom to credit.
    pub credit: Text,
    /// What others may do with it.
    pub rights: Text,
    /// Whom it shows.
    pub people: Vec<RelationIndex>,
    /// The YAML node, for problems.
    pub number: u32,
}

/// What every entry looks like from above.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// The headline or name.
    pub title: Text,
    /// A short form of it.
    pub short: Text,
    /// What it is about, in a sentence or two.
    pub summary: Text,
    /// The last part of its address; folded from the title where empty.
    pub slug: Text,
    /// Other names, for search.
    pub aliases: Vec<Arc<str>>,
    /// When it was published or decided.
    pub date: Option<When>,
    /// When it last changed.
    pub updated: Option<When>,
    /// When it leaves the site.
    pub expires: Option<When>,
    /// Whether it is not ready.
    pub draft: bool,
    /// Whether it is not for the public.
    pub internal: bool,
    /// Whether it must not be shown at all: no page, a neutral name, no link.
    pub withheld: bool,
    /// Whether no picture of it may be shown, wherever in its texts.
    pub pictures_withheld: bool,
    /// When the thing existed.
    pub validity: Period,
    /// Names it had before.
    pub former: Vec<Former>,
    /// When and where it happens.
    pub occasion: Option<Occasion>,
    /// What it has to do with others.
    pub relations: Vec<Relation>,
    /// The relation to what it is part of, in a tree.
    pub parent: Option<RelationIndex>,
    /// Facts for the page.
    pub facts: Vec<Fact>,
    /// Tables for the page.
    pub tables: Vec<Table>,
    /// Aims with indicators.
    pub aims: Vec<Aim>,
    /// An award or title.
    pub honour: Option<Honour>,
    /// The criteria that it sets.
    pub criteria: Vec<Criterion>,
    /// What it demands as a title.
    pub title_terms: Option<TitleTerms>,
    /// What it asks for as a form of award.
    pub form_terms: Option<FormTerms>,
    /// What it may decide on as a body.
    pub rank: Option<Rank>,
    /// The official code that it has or had; others may have had it before.
    pub code: Option<Arc<str>>,
    /// How many households it has.
    pub households: Option<u32>,
    /// How many of them had a title, by title and year.
    pub titled: Vec<Titled>,
    /// The indicators that it moves, by their ids.
    pub moves: Vec<Arc<str>>,
    /// When a list was posted for comment.
    pub review: Option<Period>,
    /// Its tasks, where it is a joint programme.
    pub tasks: Vec<Task>,
    /// Whether it is work that several bodies do together.
    pub joint: bool,
    /// By when it has to come out.
    pub deadline: Option<Deadline>,
    /// The parts of a person's name.
    pub name_parts: Option<NameParts>,
    /// The person that it is, for the rules; never shown.
    pub person: Option<Person>,
    /// The picture that leads, as written.
    pub picture: Option<Arc<str>>,
    /// What is said about pictures.
    pub pictures: Vec<Picture>,
    /// Corrections, in the order of the file.
    pub corrections: Vec<Correction>,
    /// Demands for corrections, met or not.
    pub demands: Vec<Demand>,
    /// The YAML nodes of corrections that have no day of any kind.
    pub undated: Vec<u32>,
    /// That it was taken back, and why.
    pub retracted: Option<Retraction>,
    /// Whether its text is free of copyright by law.
    pub is_public_text: bool,
    /// When a republished entry came out here.
    pub republished: Option<When>,
    /// Where a republished entry comes from.
    pub republication: Option<Republication>,
    /// What an article says of itself.
    pub article: Option<Article>,
    /// The number of a document or of a decision.
    pub paper: Option<Paper>,
    /// Whether it is a body.
    pub is_body: bool,
    /// Whose papers a body issues.
    pub issues: Option<Series>,
    /// Keys of marks: `mark-<key>`.
    pub marks: Vec<&'static str>,
    /// A remark.
    pub note: Text,
    /// What others may do with it.
    pub rights: Text,
    /// Differences between its languages that are right.
    pub acknowledged: Vec<Acknowledged>,
    /// Its place among its like, where that is not by date or name.
    pub order: Option<i64>,
    /// A word by which lists can be narrowed: the key of a message and the word.
    pub term: Option<(&'static str, &'static str)>,
    /// The role of a page such as `about` or `contact`.
    pub page_role: Option<&'static str>,
    /// Whether it leads the home page.
    pub lead: bool,
    /// Whether it is known that nothing has been written yet.
    pub stub: bool,
}

impl Facets {
    /// Adds a relation and returns its index.
    pub fn relate(
        &mut self,
        role: &'static Role,
        kind: &'static str,
        target: Ref,
    ) -> RelationIndex {
        self.relations.push(Relation { role, kind, target });
        self.relations.len() - 1
    }

    /// Adds relations of one role.
    pub fn relate_all(&mut self, role: &'static Role, kind: &'static str, targets: Vec<Ref>) {
        for target in targets {
            self.relate(role, kind, target);
        }
    }

    /// Adds a fact of one value.
    pub fn fact(&mut self, key: &'static str, value: Value) {
        self.facts.push(Fact { key, values: vec![value] });
    }

    /// Adds a fact of one value, if there is one.
    pub fn fact_if(&mut self, key: &'static str, value: Option<Value>) {
        if let Some(value) = value {
            self.fact(key, value);
        }
    }

    /// Adds a table, if it has rows.
    pub fn table(
        &mut self,
        key: &'static str,
        columns: &[&'static str],
        rows: Vec<Vec<Vec<Value>>>,
    ) {
        if !rows.is_empty() {
            self.tables.push(Table { key, columns: columns.to_vec(), rows });
        }
    }

    /// Takes away what must not be said or shown of a person as of a day: the name, or the
    /// pictures. Without a day, their age is not asked for.
    pub fn withhold(&mut self, today: Option<Date>) {
        let Some(person) = &self.person else { return };
        if !person.may_be_named(today) {
            self.withheld = true;
            self.title = person.neutral.clone();
            self.name_parts = None;
            (self.short, self.summary) = (Text::default(), Text::default());
            self.slug = Text::default();
            self.aliases.clear();
        }
        if !person.may_be_shown(today) {
            self.picture = None;
            self.pictures.clear();
            self.pictures_withheld = true;
        }
    }

    /// Returns how often its words were published: once, and again with each correction and when
    /// they were taken back.
    pub fn version(&self) -> u32 {
        let again = self.corrections.len() + usize::from(self.retracted.is_some());
        u32::try_from(again).map_or(u32::MAX, |again| again.saturating_add(1))
    }

    /// Takes back all that it told, where that is so; name, date and relations stay.
    pub fn retract(&mut self) {
        if self.retracted.is_none() {
            return;
        }
        self.summary = Text::default();
        (self.facts, self.tables, self.aims) = (Vec::new(), Vec::new(), Vec::new());
        (self.picture, self.note) = (None, Text::default());
        self.pictures.clear();
        self.corrections.iter_mut().for_each(|correction| correction.block = None);
    }

    /// Returns the name that the thing had on a day.
    pub fn title_at(&self, day: Date) -> &Text {
        let former = self.former.iter().filter(|former| day <= former.until);
        former.min_by_key(|former| former.until).map_or(&self.title, |former| &former.name)
    }
}
