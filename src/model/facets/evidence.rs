//! Facets of what has to rest on evidence: awards, titles, criteria, and who may give them.
//!
//! Owns plain data; which evidence is enough is for the rules to say.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Period, RelationIndex};
use crate::text::fold::gist;
use crate::text::lang::{Lang, Text};

/// An award or title that somebody was given.
#[derive(Clone, Debug)]
pub struct Honour {
    /// The form of award.
    pub form: RelationIndex,
    /// The title given, where the form is a title.
    pub title: Option<RelationIndex>,
    /// Who was commended, where they have an entry.
    pub subject: Option<RelationIndex>,
    /// Who was commended, where they have none.
    pub subject_name: Text,
    /// Whether a single person was commended.
    pub personal: bool,
    /// Whether a household was commended.
    pub household: bool,
    /// Where.
    pub area: Option<RelationIndex>,
    /// Who decided.
    pub issuer: RelationIndex,
    /// The decision's number.
    pub number: Option<Arc<str>>,
    /// The year it was given for.
    pub year: i16,
    /// What for.
    pub reason: Text,
    /// The criteria that were met, by their ids in the title's set.
    pub criteria_met: Vec<Arc<str>>,
    /// When the list was posted for comment.
    pub notice: Option<Period>,
    /// Where it was posted.
    pub notice_place: Text,
    /// The decision that took it back: number, day, reason.
    pub revoked: Option<Revocation>,
    /// Where its parts stand.
    pub places: Places,
}

/// The YAML nodes of an honour's parts, for problems; the whole record's where a part is missing.
#[derive(Clone, Debug)]
pub struct Places {
    /// What for.
    pub reason: u32,
    /// The notice.
    pub notice: u32,
    /// The criteria that were met, one by one.
    pub criteria_met: Vec<u32>,
    /// The record.
    pub record: u32,
}

/// A decision that took an honour back.
#[derive(Clone, Debug)]
pub struct Revocation {
    /// Its number.
    pub number: Arc<str>,
    /// Its day.
    pub date: Date,
    /// Why.
    pub reason: Text,
}

/// A criterion of a title.
#[derive(Clone, Debug)]
pub struct Criterion {
    /// Its id in its set, which honours cite.
    pub id: Arc<str>,
    /// Its wording.
    pub text: Text,
    /// The content of the campaign that it belongs to.
    pub goal: Option<RelationIndex>,
    /// What an indicator must reach for it.
    pub threshold: Option<Threshold>,
    /// The YAML node, for problems.
    pub place: u32,
}

impl Criterion {
    /// Returns what makes it the same as another: its folded wording, and its threshold.
    pub fn signs(&self, lang: Lang) -> Vec<String> {
        let text = self.text.get_or_other(lang).map(|(_, text)| gist(text));
        let text = text.filter(|text| !text.is_empty());
        let threshold = self.threshold.as_ref().map(|threshold| {
            let Threshold { indicator, op, value } = threshold;
            // `=` can't stand in folded words, so the two never meet.
            format!("{indicator} {} = {value}", op.replace('≥', ">=").replace('≤', "<=").trim())
        });
        text.into_iter().chain(threshold).collect()
    }
}

/// A value that an indicator must reach.
#[derive(Clone, PartialEq, Debug)]
pub struct Threshold {
    /// The indicator's id.
    pub indicator: Arc<str>,
    /// The comparison as written, such as `>=`.
    pub op: Arc<str>,
    /// The value.
    pub value: f64,
}

/// What a title demands of those who give it.
#[derive(Copy, Clone, Debug)]
pub struct TitleTerms {
    /// Whether it is given once and not each year.
    pub once: bool,
    /// How many days the list must be posted for comment.
    pub notice_days: Option<u32>,
}

/// What a body may decide on, or a form of award asks of its issuer.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Rank {
    /// Bodies of a commune or ward.
    Commune,
    /// Bodies of a district.
    District,
    /// Bodies of the province.
    Province,
    /// Member organisations of the Front, of any level.
    MemberOrg,
    /// Anyone; no body's own.
    Any,
}

impl Rank {
    /// Returns the word by which it is written.
    pub fn word(self) -> &'static str {
        match self {
            Self::Commune => "commune",
            Self::District => "district",
            Self::Province => "province",
            Self::MemberOrg => "member_org",
            Self::Any => "any",
        }
    }
}

/// What a form of award asks for.
#[derive(Clone, Debug)]
pub struct FormTerms {
    /// Who may give it.
    pub issuers: Vec<Rank>,
    /// Whether it needs no decision.
    pub decision_optional: bool,
    /// Whether it is the form in which titles are given.
    pub for_titles: bool,
}

/// How many households of an area had a title in a year.
#[derive(Clone, Debug)]
pub struct Titled {
    /// The title.
    pub title: RelationIndex,
    /// The year.
    pub year: i16,
    /// How many households.
    pub count: u32,
    /// The YAML node, for problems.
    pub place: u32,
}
