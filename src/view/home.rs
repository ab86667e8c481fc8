//! The home page.
//!
//! Entries are chosen by their facets: what feeds tell, what happens next, who was commended.

use serde::Serialize;

use super::card::Card;
use super::honour::HonourView;
use super::{Link, Viewer};
use crate::model::role;
use crate::site::EntryIndex;
use crate::site::lists::Key;

/// How many of each stand on the home page.
const HOME_MAX: usize = 6;

/// How many articles stand on the home page.
const LATEST_MAX: usize = 10;

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
    /// The newest commendations.
    pub honours: Vec<HonourView>,
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
    pub indicators: Vec<super::series::IndicatorView>,
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
            HomeGoal {
                title: goal.title,
                short: goal.short,
                href: goal.href,
                order: goal.order,
                id: goal.id,
                indicators: self.aims(*index).into_iter().flat_map(|aim| aim.indicators).collect(),
            }
        });
        let areas = self.areas_today();
        let mut units: Vec<_> =
            areas.iter().flat_map(|area| self.site.related(*area, &role::IN_UNIT)).collect();
        units.sort_unstable();
        units.dedup();
        Home {
            lead: lead.map(|index| self.card(index)),
            latest: Vec::new(),
            goals: goals.collect(),
            events: self.next_events().into_iter().take(HOME_MAX).map(|e| self.card(e)).collect(),
            honours: self.newest_honours(),
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

    pub(super) fn newest_honours(&self) -> Vec<HonourView> {
        let standing = self.honours().into_iter().filter(|index| !self.is_revoked(*index));
        standing.take(HOME_MAX).filter_map(|index| self.honour(index)).collect()
    }
}
