//! "Vì sao đạt?": what an award or title rests on, to stand beside it.
//!
//! The directive complains of titles given for form's sake. Whoever sees a title sees here which
//! criteria were met, when and where the list was posted, who decided, and on what papers.

use serde::Serialize;

use super::honour::HonourView;
use super::{Day, Goal, Link, Viewer};
use crate::model::role;
use crate::site::awards::Award;
use crate::site::{EntryIndex, names};
use crate::text::date::When;

/// An award or title with all that it rests on.
#[derive(Clone, Debug, Serialize)]
pub struct WhyView {
    /// The award or title itself.
    pub honour: HonourView,
    /// The set of criteria that was in force.
    pub set: Option<Link>,
    /// The criteria of that set, met or not, and those that it does not know.
    pub criteria: Vec<MetView>,
    /// When the list was posted for comment.
    pub notice: Option<NoticeView>,
    /// The papers that prove it.
    pub evidence: Vec<PaperView>,
}

/// A criterion, and whether it was met.
#[derive(Clone, Debug, Serialize)]
pub struct MetView {
    /// Its wording.
    pub text: String,
    /// Whether the decision says that it was met.
    pub met: bool,
    /// The content of the campaign that it belongs to.
    pub goal: Option<Goal>,
    /// The entry of that content.
    #[serde(skip)]
    pub goal_index: Option<EntryIndex>,
}

/// When a list was posted for comment.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeView {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
    /// How many days lie between.
    pub days: Option<i32>,
    /// Where it was posted.
    pub place: Link,
}

/// A document, as others cite it.
#[derive(Clone, Debug, Serialize)]
pub struct PaperView {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// The title's language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Its number.
    pub number: String,
    /// Its day.
    pub date: Option<Day>,
}

impl Viewer<'_> {
    /// Returns what an award or title rests on.
    pub fn why(&self, index: EntryIndex) -> Option<WhyView> {
        let facets = &self.site.entries[index].facets;
        let honour = facets.honour.as_ref()?;
        let (set, criteria) = self.criteria_judged(index);
        Some(WhyView {
            honour: self.honour(index)?,
            set,
            criteria,
            notice: honour.notice.map(|notice| NoticeView {
                place: self.words_of(&honour.notice_place),
                from: notice.from.map(|day| self.day(day.into())),
                to: notice.to.map(|day| self.day(day.into())),
                days: notice
                    .from
                    .zip(notice.to)
                    .and_then(|(from, to)| Some(from.until(to).ok()?.get_days())),
            }),
            evidence: self.papers(self.site.related(index, &role::EVIDENCE)),
        })
    }

    /// Returns the set that an honour was judged by, with every criterion of it.
    pub(super) fn criteria_judged(&self, index: EntryIndex) -> (Option<Link>, Vec<MetView>) {
        let entry = &self.site.entries[index];
        let Some(honour) = &entry.facets.honour else { return (None, Vec::new()) };
        let day = entry.facets.date.map(When::day);
        let award = Award { site: self.site, index, entry, honour, day };
        let Some((set, lacking)) = award.criteria_lacking() else {
            // No set was in force: the words of the ids are all that there is.
            let words = self.honour(index).map(|honour| honour.criteria).unwrap_or_default();
            let met = |text| MetView { text, met: true, goal: None, goal_index: None };
            return (None, words.into_iter().map(met).collect());
        };
        let known = &self.site.entries[set].facets.criteria;
        let mut criteria: Vec<_> = known
            .iter()
            .map(|criterion| {
                let goal = criterion.goal.and_then(|goal| self.site.nodes[set].targets[goal]);
                MetView {
                    text: self.words_of(&criterion.text).title,
                    met: !lacking.contains(&&*criterion.id),
                    goal: goal.map(|goal| self.goal(goal)),
                    goal_index: goal,
                }
            })
            .collect();
        let unknown = honour.criteria_met.iter();
        let unknown = unknown.filter(|id| !known.iter().any(|criterion| criterion.id == **id));
        criteria.extend(unknown.map(|id| MetView {
            text: id.to_string(),
            met: true,
            goal: None,
            goal_index: None,
        }));
        (Some(self.link(set, day)), criteria)
    }

    /// Returns documents as others cite them, each once.
    pub(super) fn papers(&self, documents: impl Iterator<Item = EntryIndex>) -> Vec<PaperView> {
        let mut documents: Vec<_> = documents.collect();
        documents.sort_unstable();
        documents.dedup();
        documents.into_iter().map(|document| self.paper(document)).collect()
    }

    fn paper(&self, index: EntryIndex) -> PaperView {
        let entry = &self.site.entries[index];
        let (lang, title) = names::title(entry, self.lang);
        let number = entry.facets.paper.as_ref().map(|paper| paper.number.to_string());
        PaperView {
            title: title.to_owned(),
            href: self.href(index),
            lang: self.foreign(lang),
            number: number.unwrap_or_default(),
            date: entry.facets.date.map(|date| self.day(date)),
        }
    }
}
