//! The home page.
//!
//! Entries are chosen by their facets: what feeds tell, what happens next, who was commended.

use serde::Serialize;

use super::card::Card;
use super::honour::HonourView;
use super::near::Near;
use super::series::IndicatorView;
use super::{Link, Viewer};
use crate::model::role;
use crate::site::EntryIndex;
use crate::site::lists::Key;
use crate::text::date::When;

/// How many of each stand on the home page.
const HOME_MAX: usize = 6;

/// How many articles stand on the home page.
const LATEST_MAX: usize = 10;

/// For so many days a commendation is one of this week.
const WEEK: i64 = 7;

/// In which order the states of indicators are counted, and which of an indicator's states are
/// one of a content's.
const STATES: [(&str, &[&str]); 4] = [
    ("reached", &["reached"]),
    ("on-the-way", &["on-track", "not-yet"]),
    ("behind", &["behind"]),
    ("no-figure", &["unknown"]),
];

/// The home page.
#[derive(Clone, Debug, Serialize)]
pub struct Home {
    /// The leading story.
    pub lead: Option<Card>,
    /// The newest, as HTML.
    pub latest: Vec<String>,
    /// The five contents with their indicators.
    pub goals: Vec<HomeGoal>,
    /// What comes next.
    pub events: Vec<Card>,
    /// The commendations of the week, or else the newest.
    pub honours: Vec<HonourView>,
    /// Whether those are of the week.
    pub honours_of_week: bool,
    /// What is new near the reader.
    pub near: Near,
    /// Residential areas of today.
    pub areas: Vec<Link>,
    /// How many units those areas lie in.
    pub unit_count: usize,
    /// How many areas there are today.
    pub area_count: usize,
    /// The entries whose cards are the newest.
    #[serde(skip)]
    pub items: Vec<EntryIndex>,
}

/// A content of the campaign on the home page.
#[derive(Clone, Debug, Serialize)]
pub struct HomeGoal {
    /// Its wording.
    pub title: String,
    /// Its short name.
    pub short: String,
    /// Its page.
    pub href: Option<String>,
    /// 1 to 5.
    pub order: i64,
    /// Its id.
    pub id: String,
    /// Its indicators.
    pub indicators: Vec<IndicatorView>,
    /// How many of them stand how; those states that there are.
    pub states: Vec<StateCount>,
}

/// How many indicators stand so.
#[derive(Clone, Debug, Serialize)]
pub struct StateCount {
    /// `reached`, `on-the-way`, `behind` or `no-figure`.
    pub key: &'static str,
    /// In words.
    pub text: String,
    /// How many.
    pub count: usize,
}

impl Viewer<'_> {
    /// Returns the home page.
    pub fn home_page(&self) -> Home {
        let news: Vec<_> = self.of_feeds();
        let facets = |index: &EntryIndex| &self.site.entries[*index].facets;
        let lead = news.iter().copied().find(|index| facets(index).lead);
        let lead = lead.or_else(|| news.first().copied());
        let items: Vec<_> =
            news.iter().copied().filter(|index| Some(*index) != lead).take(LATEST_MAX).collect();
        let goals = self.site.of_kind(super::global::GOALS).iter().map(|index| {
            let goal = self.goal(*index);
            let aims = self.bare_aims(*index).into_iter();
            let indicators: Vec<_> = aims.flat_map(|aim| aim.indicators).collect();
            HomeGoal {
                title: goal.title,
                short: goal.short,
                href: goal.href,
                order: goal.order,
                id: goal.id,
                states: self.state_counts(&indicators),
                indicators,
            }
        });
        let areas = self.areas_today();
        let mut units: Vec<_> =
            areas.iter().flat_map(|area| self.site.related(*area, &role::IN_UNIT)).collect();
        units.sort_unstable();
        units.dedup();
        let (honours, honours_of_week) = self.newest_honours();
        Home {
            lead: lead.map(|index| self.card(index)),
            latest: Vec::new(),
            goals: goals.collect(),
            events: self.next_events().into_iter().take(HOME_MAX).map(|e| self.card(e)).collect(),
            honours,
            honours_of_week,
            near: self.near(),
            unit_count: units.len(),
            area_count: areas.len(),
            areas: areas.into_iter().map(|index| self.link(index, None)).collect(),
            items,
        }
    }

    /// Returns what feeds tell, the newest first, as far as the language has it.
    pub fn of_feeds(&self) -> Vec<EntryIndex> {
        let lists = self.site.lists.iter();
        let sections = lists.filter(|list| {
            matches!(list.key, Key::Section(kind)
                if crate::model::kind::named(kind).is_some_and(|kind| kind.feed))
        });
        let mut items: Vec<_> = sections
            .flat_map(|list| list.items.get(self.lang).into_iter().flatten())
            .copied()
            .collect();
        let facets = |index: &EntryIndex| &self.site.entries[*index].facets;
        items.sort_by(|a, b| facets(b).date.cmp(&facets(a).date).then(a.cmp(b)));
        items
    }

    pub(super) fn areas_today(&self) -> Vec<EntryIndex> {
        let entries = self.site.lists.iter().filter_map(|list| match list.key {
            Key::Section(kind) if crate::model::kind::named(kind)?.below.is_some() => {
                list.items.get(self.lang)
            }
            _ => None,
        });
        let today = self.site.today();
        let current =
            |index: &&EntryIndex| !self.site.entries[**index].facets.validity.ended(today);
        entries.flatten().filter(current).copied().collect()
    }

    /// Returns the honour roll of the week, or what is the newest of it; whether it is the former.
    fn newest_honours(&self) -> (Vec<HonourView>, bool) {
        let today = self.site.today();
        let first = today.checked_sub(jiff::Span::new().days(WEEK - 1)).unwrap_or(today);
        let day = |index: &EntryIndex| self.site.entries[*index].facets.date.map(When::day);
        let standing = self.honours().into_iter().filter(|index| !self.is_revoked(*index));
        let newest: Vec<_> = standing.take(HOME_MAX).collect();
        let is_new = |index: &EntryIndex| day(index).is_some_and(|day| first <= day);
        let of_week: Vec<_> = newest.iter().copied().filter(is_new).collect();
        let is_week = !of_week.is_empty();
        let honours = if is_week { of_week } else { newest };
        (honours.into_iter().filter_map(|index| self.honour(index)).collect(), is_week)
    }

    fn state_counts(&self, indicators: &[IndicatorView]) -> Vec<StateCount> {
        let counts = STATES.iter().map(|(key, of)| StateCount {
            key,
            text: self.words.message(&format!("content-{key}")),
            count: indicators.iter().filter(|indicator| of.contains(&indicator.state)).count(),
        });
        counts.filter(|state| state.count > 0).collect()
    }
}
