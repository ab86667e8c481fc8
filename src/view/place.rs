//! A residential area: the five contents as lines, its titles with what they rest on, models,
//! people, festival, history.
//!
//! Everything is found from the area itself and from who leads to it: never by a look at all
//! entries.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::calendar::EventView;
use super::global::GOALS;
use super::history::HistoryLine;
use super::honour::HonourView;
use super::relations::DatedLink;
use super::value::FactView;
use super::why::WhyView;
use super::{Goal, Link, Viewer};
use crate::model::role;
use crate::site::EntryIndex;

/// How many contents a page tells of; the campaign has five.
const CONTENTS_MAX: usize = 20;

/// How many articles one content names; how many there are is told.
const NEWS_MAX: usize = 3;

/// How many events that were, other than festivals, are named.
const PAST_MAX: usize = 3;

/// The facts of a model that stand beside its name.
const MODEL_FACTS: [&str; 3] = ["since", "lead", "members"];

/// What the page of an area shows beyond that of any entry.
#[derive(Clone, Debug, Serialize)]
pub struct AreaPage {
    /// The contents of the campaign, with what the area has of each.
    pub contents: Vec<ContentLine>,
    /// Titles and awards given to the area itself, the newest first.
    pub titles: Vec<WhyView>,
    /// Who else was commended here: people, collectives, households.
    pub commended: Vec<HonourView>,
    /// Its self-managed models.
    pub models: Vec<ModelLine>,
    /// Its festivals: what comes next first, then the newest; its own before shared ones.
    pub festivals: Vec<FestivalView>,
    /// What else comes, and the newest of what was.
    pub events: Vec<FestivalView>,
    /// What became of it.
    pub history: Vec<HistoryLine>,
}

/// A content of the campaign in an area.
#[derive(Clone, Debug, Serialize)]
pub struct ContentLine {
    /// The content.
    pub goal: Goal,
    /// `recognised` by a title that stands, `active`, or `none`.
    pub state: &'static str,
    /// The state in words.
    pub state_text: String,
    /// Whether the area itself names the content as its own.
    pub chosen: bool,
    /// The criteria of it that titles of the area rest on.
    pub criteria: Vec<CriterionLine>,
    /// Models that serve it.
    pub models: Vec<Link>,
    /// Commendations for it.
    pub honours: Vec<DatedLink>,
    /// The newest articles about it.
    pub news: Vec<DatedLink>,
    /// How many articles there are.
    pub news_count: usize,
    /// Proposals and whatever else is about it.
    pub others: Vec<DatedLink>,
}

/// A criterion that the area met, with the title that says so.
#[derive(Clone, Debug, Serialize)]
pub struct CriterionLine {
    /// Its wording.
    pub text: String,
    /// The title.
    pub title: Link,
    /// The commendation's page.
    pub href: Option<String>,
    /// The year it was given for.
    pub year: i16,
}

/// A self-managed model of an area.
#[derive(Clone, Debug, Serialize)]
pub struct ModelLine {
    /// The model.
    pub model: Link,
    /// What it is about.
    pub summary: String,
    /// Whether it was copied from elsewhere.
    pub copied: bool,
    /// Since when, who leads it, how many take part.
    pub facts: Vec<FactView>,
}

/// A festival, or another event.
#[derive(Clone, Debug, Serialize)]
pub struct FestivalView {
    /// The event.
    pub event: EventView,
    /// Whether it is over.
    pub past: bool,
    /// Whether other areas share it.
    pub shared: bool,
}

/// Who leads to an area, sorted by what it is.
#[derive(Default)]
struct Found {
    own: Vec<EntryIndex>,
    commended: Vec<EntryIndex>,
    events: Vec<EntryIndex>,
    news: Vec<EntryIndex>,
    others: Vec<EntryIndex>,
    /// With whether it was copied.
    models: Vec<(EntryIndex, bool)>,
}

impl Viewer<'_> {
    /// Returns what the page of an area shows beyond that of any entry; nothing for others.
    pub(super) fn area_page(&self, index: EntryIndex) -> Option<Box<AreaPage>> {
        self.site.entries[index].kind.below?;
        let found = self.found(index);
        let titles: Vec<_> =
            found.own.iter().filter_map(|own| Some((*own, self.why(*own)?))).collect();
        let contents = self.contents(index, &found, &titles);
        let commended = found.commended.iter();
        let (festivals, events) = self.events_of(&found.events);
        Some(Box::new(AreaPage {
            contents,
            titles: titles.into_iter().map(|(_, why)| why).collect(),
            commended: commended.filter_map(|index| self.honour(*index)).collect(),
            models: found
                .models
                .iter()
                .map(|(model, copied)| self.model(*model, *copied))
                .collect(),
            festivals,
            events,
            history: self.history(index),
        }))
    }

    fn found(&self, index: EntryIndex) -> Found {
        let mut found = Found::default();
        let (mut own, mut about, mut copied) = (Vec::new(), Vec::new(), Vec::new());
        for link in &self.site.nodes[index].incoming {
            if std::ptr::eq(link.role, &role::SUBJECT) {
                own.push(link.from);
            } else if std::ptr::eq(link.role, &role::AREA) {
                about.push(link.from);
            } else if std::ptr::eq(link.role, &role::REPLICATED_IN) {
                copied.push(link.from);
            }
        }
        found.own = self.in_order(&own);
        own.sort_unstable();
        for from in self.in_order(&about) {
            let entry = &self.site.entries[from];
            let list = if entry.facets.honour.is_some() {
                if own.binary_search(&from).is_ok() {
                    continue;
                }
                &mut found.commended
            } else if entry.facets.occasion.is_some() {
                &mut found.events
            } else if entry.kind.feed {
                &mut found.news
            } else {
                &mut found.others
            };
            list.push(from);
        }
        let has: HashSet<_> = self.site.related(index, &role::MODEL).collect();
        let copied = copied.into_iter().filter(|model| !has.contains(model));
        let copied = self.in_order(&copied.collect::<Vec<_>>());
        let has = self.in_order(&has.into_iter().collect::<Vec<_>>());
        let has = has.into_iter().map(|model| (model, false));
        found.models = has.chain(copied.into_iter().map(|model| (model, true))).collect();
        found
    }

    fn contents(
        &self,
        index: EntryIndex,
        found: &Found,
        titles: &[(EntryIndex, WhyView)],
    ) -> Vec<ContentLine> {
        let goals = self.site.of_kind(GOALS).iter().take(CONTENTS_MAX);
        let mut lines: Vec<_> = goals.clone().map(|goal| self.content(*goal)).collect();
        let places: HashMap<_, _> = goals.enumerate().map(|(at, goal)| (*goal, at)).collect();
        let of = |index: EntryIndex| {
            let goals = self.site.related(index, &role::GOAL);
            let mut at: Vec<_> = goals.filter_map(|goal| places.get(&goal).copied()).collect();
            at.sort_unstable();
            at.dedup();
            at
        };
        of(index).into_iter().for_each(|at| lines[at].chosen = true);
        for (model, _) in &found.models {
            of(*model).into_iter().for_each(|at| lines[at].models.push(self.link(*model, None)));
        }
        for honour in found.own.iter().chain(&found.commended) {
            of(*honour).into_iter().for_each(|at| lines[at].honours.push(self.dated(*honour)));
        }
        for article in &found.news {
            for at in of(*article) {
                lines[at].news_count += 1;
                if lines[at].news.len() < NEWS_MAX {
                    lines[at].news.push(self.dated(*article));
                }
            }
        }
        for other in &found.others {
            of(*other).into_iter().for_each(|at| lines[at].others.push(self.dated(*other)));
        }
        self.criteria_by_content(titles, &places, &mut lines);
        for line in &mut lines {
            line.settle();
            line.state_text = self.words.message(&format!("area-content-{}", line.state));
        }
        lines
    }

    fn content(&self, goal: EntryIndex) -> ContentLine {
        ContentLine {
            goal: self.goal(goal),
            state: "none",
            state_text: String::new(),
            chosen: false,
            criteria: Vec::new(),
            models: Vec::new(),
            honours: Vec::new(),
            news: Vec::new(),
            news_count: 0,
            others: Vec::new(),
        }
    }

    /// Puts the criteria that stand to their contents: of each title, those of its newest decision
    /// that was not taken back.
    fn criteria_by_content(
        &self,
        titles: &[(EntryIndex, WhyView)],
        places: &HashMap<EntryIndex, usize>,
        lines: &mut [ContentLine],
    ) {
        let mut told = HashSet::new();
        for (index, why) in titles {
            let honour = self.site.entries[*index].facets.honour.as_ref();
            let title = honour.and_then(|honour| self.site.nodes[*index].targets[honour.title?]);
            let (Some(entry), Some(title)) = (title, &why.honour.title) else { continue };
            if why.honour.revoked.is_some() || !told.insert(entry) {
                continue;
            }
            for criterion in why.criteria.iter().filter(|criterion| criterion.met) {
                let at = criterion.goal_index.and_then(|goal| places.get(&goal));
                let Some(at) = at else { continue };
                lines[*at].criteria.push(CriterionLine {
                    text: criterion.text.clone(),
                    title: title.clone(),
                    href: why.honour.href.clone(),
                    year: why.honour.year,
                });
            }
        }
    }

    fn model(&self, index: EntryIndex, copied: bool) -> ModelLine {
        let mut facts = self.facts(index);
        facts.retain(|fact| MODEL_FACTS.contains(&fact.key));
        let summary = self.summary(index).to_owned();
        ModelLine { model: self.link(index, None), summary, copied, facts }
    }

    /// Returns festivals and other events: what comes first, then the newest of what was.
    fn events_of(&self, events: &[EntryIndex]) -> (Vec<FestivalView>, Vec<FestivalView>) {
        let occasion = |index: EntryIndex| self.site.entries[index].facets.occasion.as_ref();
        let is_festival = |index: &EntryIndex| occasion(*index).is_some_and(|it| it.festival);
        let (mut festivals, mut others): (Vec<_>, Vec<_>) =
            events.iter().copied().partition(is_festival);
        let shared = |index: EntryIndex| self.site.related(index, &role::AREA).nth(1).is_some();
        // Lists of events begin with the newest; of those to come the nearest stands first.
        let days = |index: &EntryIndex| {
            let day = occasion(*index).map(|it| it.start.day());
            let ahead = day.filter(|_| !self.is_past(*index));
            (ahead.is_none(), ahead, std::cmp::Reverse(day))
        };
        others.sort_by_key(days);
        festivals.sort_by_key(|index| (shared(*index), days(index)));
        let mut past = 0;
        others.retain(|index| {
            past += usize::from(self.is_past(*index));
            past <= PAST_MAX || !self.is_past(*index)
        });
        let views = |events: Vec<EntryIndex>| {
            let views = events.into_iter().filter_map(|index| {
                let event = self.event(index, self.occasion(index)?);
                Some(FestivalView { event, past: self.is_past(index), shared: shared(index) })
            });
            views.collect::<Vec<_>>()
        };
        (views(festivals), views(others))
    }
}

impl ContentLine {
    /// Says how the content stands by what is there.
    fn settle(&mut self) {
        let any = self.chosen
            || self.news_count > 0
            || !(self.models.is_empty() && self.honours.is_empty() && self.others.is_empty());
        self.state = match (self.criteria.is_empty(), any) {
            (false, _) => "recognised",
            (true, true) => "active",
            (true, false) => "none",
        };
    }
}
