//! Keys that every kind has.
//!
//! Owns their names and their projection onto facets. What one kind alone has stands in the
//! kind's own file.

use std::sync::Arc;

use jiff::civil::Date;

use super::facets::{Correction, Demand, Facets, Period, Picture, Retraction, Value};
use super::ledger::Acknowledged;
use super::role;
use crate::syntax::record::{Field, Reading};
use crate::syntax::schema::Schema;
use crate::syntax::stated::Stated;
use crate::syntax::value::{Ref, Words};
use crate::syntax::yaml::{Node, Value as Yaml};
use crate::text::date::When;
use crate::text::lang::Text;
use crate::{choices, diag, record};

choices! {
    /// Who may read an entry.
    pub enum Audience {
        /// Everyone.
        Public = "public",
        /// Not for the public site.
        Internal = "internal",
    }
}

/// One value, or a list of them.
#[derive(Clone, Debug)]
pub struct OneOrMore<T>(pub Vec<T>);

impl<T: Field> Field for OneOrMore<T> {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        match node.value {
            Yaml::List(_) => Vec::read(node, key, reading).map(Self),
            _ => T::read(node, key, reading).map(|one| Self(vec![one])),
        }
    }

    fn schema() -> Schema {
        Schema::OneOf(vec![T::schema(), Schema::List(Box::new(T::schema()))])
    }

    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }
}

/// A value with the number of its node, so that a rule can name its place.
#[derive(Clone, Debug)]
pub struct At<T>(pub T, pub u32);

impl<T: Field> Field for At<T> {
    fn read(node: &Node, key: &str, reading: &Reading<'_>) -> Option<Self> {
        T::read(node, key, reading).map(|value| Self(value, node.number))
    }

    fn schema() -> Schema {
        T::schema()
    }
}

record! {
    /// A picture with what is said about it.
    pub struct PictureRecord {
        /// The path, below the file's folder.
        file: Arc<str>,
        /// What it shows, for those who don't see it.
        alt: Option<Words>,
        /// The caption.
        caption: Option<Words>,
        /// Whom to credit.
        credit: Option<Text>,
        /// What others may do with it.
        rights: Option<Text>,
        /// People that it shows, who must have agreed to be shown.
        people: Vec<Ref>,
    }
}

record! {
    /// A correction (đính chính) as written, or the demand for one that is not met yet.
    pub struct CorrectionRecord {
        /// When it was corrected.
        date: Option<When>,
        /// The day on which somebody asked for it.
        requested: Option<At<Date>>,
        /// The block of the text that it is in, counted from 1.
        block: Option<At<u32>>,
        /// What was wrong.
        was: Text,
        /// What is right.
        now: Text,
    }
}

record! {
    /// The taking back of what was published (gỡ bài), as written.
    pub struct RetractionRecord {
        /// When it was taken back.
        date: When,
        /// Why.
        reason: Text,
    }
}

record! {
    /// A period of days.
    pub struct PeriodRecord {
        /// The first day.
        from: Option<Date>,
        /// The last day.
        to: Option<Date>,
    }
}

impl From<PeriodRecord> for Period {
    fn from(record: PeriodRecord) -> Self {
        Self { from: record.from, to: record.to }
    }
}

record! {
    /// The keys that every kind has.
    pub struct Common {
        /// The id; the path of the file where there is none.
        id: Option<Arc<str>>,
        /// The last part of the address.
        slug: Option<Words>,
        /// What it is about, in a sentence or two.
        summary: Option<Words>,
        /// A short form of the title.
        short: Option<Words>,
        /// When it was published or decided.
        date: Option<When>,
        /// When it last changed.
        updated: Option<When>,
        /// When it leaves the site.
        expires: Option<When>,
        /// Whether it is not ready.
        draft: bool,
        /// Who may read it.
        audience: Option<Audience>,
        /// The body that is answerable for it.
        owner: Option<Ref>,
        /// The contents of the campaign that it serves.
        goals: Vec<Ref>,
        /// Residential areas that it is about.
        areas: Vec<Ref>,
        /// Administrative units that it is about.
        units: Vec<Ref>,
        /// People that it is about.
        people: Vec<Ref>,
        /// Bodies that it is about.
        bodies: Vec<Ref>,
        /// Documents that it rests on or speaks of.
        documents: Vec<Ref>,
        /// Events that it is about.
        events: Vec<Ref>,
        /// Self-managed models that it has or is about.
        models: Vec<Ref>,
        /// Articles that belong to it.
        news: Vec<Ref>,
        /// Other names, for search.
        aliases: Vec<Arc<str>>,
        /// A remark.
        note: Option<Text>,
        /// What others may do with it.
        rights: Option<Text>,
        /// The picture that leads.
        picture: Option<Arc<str>>,
        /// What is said about pictures.
        pictures: Vec<At<PictureRecord>>,
        /// The first day of its existence.
        valid_from: Option<Date>,
        /// The last day of its existence.
        valid_to: Option<Date>,
        /// What took its place.
        succeeded_by: OneOrMore<Ref>,
        /// What it came from.
        merged_from: OneOrMore<Ref>,
        /// The document that it rests on.
        basis: OneOrMore<Ref>,
        /// Whether it is invented.
        fictional: Option<bool>,
        /// Differences between languages that are right.
        acknowledged: Vec<Acknowledged>,
        /// What was corrected after it had been published.
        corrections: Vec<At<CorrectionRecord>>,
        /// That it was taken back.
        retracted: Stated<At<RetractionRecord>>,
    }
}

impl Common {
    /// Projects the keys onto facets. `kind` is the name of the entry's kind: what took its place
    /// is of the same one.
    pub fn project(self, facets: &mut Facets, kind: &'static str, reading: &Reading<'_>, at: u32) {
        facets.slug = self.slug.unwrap_or_default().0;
        facets.summary = self.summary.unwrap_or_default().0;
        facets.short = self.short.unwrap_or_default().0;
        (facets.date, facets.updated, facets.expires) = (self.date, self.updated, self.expires);
        facets.draft = self.draft;
        facets.internal = self.audience == Some(Audience::Internal);
        facets.aliases = self.aliases;
        facets.note = self.note.unwrap_or_default();
        facets.rights = self.rights.unwrap_or_default();
        if self.fictional == Some(true) {
            facets.marks.push("invented");
        }
        facets.acknowledged = self.acknowledged;
        correct(self.corrections, self.retracted.0, facets);
        facets.picture = self.picture;
        let pictures = self.pictures.into_iter();
        facets.pictures = pictures.map(|record| picture(record, facets)).collect();
        facets.validity = Period { from: self.valid_from, to: self.valid_to };
        check_period(facets.validity, reading, at);
        for (role, kind, targets) in [
            (&role::GOAL, "goal", self.goals),
            (&role::AREA, "area", self.areas),
            (&role::UNIT, "unit", self.units),
            (&role::PERSON, "person", self.people),
            (&role::BODY, "body", self.bodies),
            (&role::DOCUMENT, "document", self.documents),
            (&role::EVENT, "event", self.events),
            (&role::MODEL, "model", self.models),
            (&role::NEWS, "news", self.news),
            (&role::SUCCESSOR, kind, self.succeeded_by.0),
            (&role::MERGED_FROM, kind, self.merged_from.0),
            (&role::BASIS, "document", self.basis.0),
        ] {
            facets.relate_all(role, kind, targets);
        }
        if let Some(owner) = self.owner {
            let owner = facets.relate(&role::OWNER, "body", owner);
            facets.fact("owner", Value::Entry(owner));
        }
    }
}

/// Enters what was corrected or taken back; the last of it is the last change.
fn correct(
    corrections: Vec<At<CorrectionRecord>>,
    retracted: Option<At<RetractionRecord>>,
    facets: &mut Facets,
) {
    for At(record, node) in corrections {
        if record.date.is_none() && record.requested.is_none() {
            facets.undated.push(node);
        }
        if let Some(At(date, at)) = record.requested {
            let met = record.date.map(When::day);
            facets.demands.push(Demand { date, met, at });
        }
        // Without a day it is a demand that nobody has met.
        let Some(date) = record.date else { continue };
        let (block, at) = record.block.map_or((None, 0), |At(block, at)| (Some(block), at));
        let block = block.and_then(|block| usize::try_from(block).ok()?.checked_sub(1));
        let CorrectionRecord { was, now, .. } = record;
        facets.corrections.push(Correction { date, was, now, block, at, node });
    }
    let last = facets.corrections.iter().map(|correction| correction.date).max();
    facets.updated = facets.updated.max(last);
    if let Some(At(RetractionRecord { date, reason }, node)) = retracted {
        facets.updated = facets.updated.max(Some(date));
        facets.marks.push("retracted");
        facets.retracted = Some(Retraction { date, reason, node });
    } else if last.is_some() {
        facets.marks.push("corrected");
    }
}

fn picture(At(record, number): At<PictureRecord>, facets: &mut Facets) -> Picture {
    let people = record.people.into_iter();
    let people = people.map(|person| facets.relate(&role::PICTURED, "person", person)).collect();
    Picture {
        people,
        file: record.file,
        alt: record.alt.unwrap_or_default().0,
        caption: record.caption.unwrap_or_default().0,
        credit: record.credit.unwrap_or_default(),
        rights: record.rights.unwrap_or_default(),
        number,
    }
}

/// Notes a period that ends before it begins.
pub fn check_period(period: Period, reading: &Reading<'_>, number: u32) {
    if let (Some(from), Some(to)) = (period.from, period.to)
        && to < from
    {
        let problem = diag::Diagnostic::new(diag::PERIOD_REVERSED, None)
            .with("from", from.to_string())
            .with("to", to.to_string());
        reading.problem(number, problem);
    }
}
