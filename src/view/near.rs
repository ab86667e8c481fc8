//! What is new near you, without asking where you are: the newest of each commune and ward.

use serde::Serialize;

use super::relations::DatedLink;
use super::trees::UNITS;
use super::{Link, Viewer};
use crate::model::role;
use crate::site::EntryIndex;
use crate::site::lists::Key;
use crate::text::date::When;

/// How many units the home page names.
const UNITS_MAX: usize = 12;

/// So many days older than the newest may be what is about the unit alone and still come first.
const OWN_DAYS: i32 = 90;

/// What is new near you.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Near {
    /// The units, those with the newest article first.
    pub units: Vec<NearUnit>,
    /// How many units there are; some may not be named here.
    pub total: usize,
}

/// A unit with its newest article.
#[derive(Clone, Debug, Serialize)]
pub struct NearUnit {
    /// The unit.
    pub unit: Link,
    /// Its newest article; one about it alone, if that is not much older.
    pub latest: Option<DatedLink>,
    /// How many articles there are.
    pub count: usize,
    /// How many areas lie in it today.
    pub areas: usize,
}

impl Viewer<'_> {
    /// Returns the newest of each unit that has none below it.
    pub(super) fn near(&self) -> Near {
        let today = self.site.today();
        let is_now = |index: EntryIndex| !self.site.entries[index].facets.validity.ended(today);
        let mut units: Vec<(Option<When>, NearUnit)> = Vec::new();
        for unit in self.site.of_kind(UNITS).iter().copied() {
            let mut below = 0;
            let mut areas = 0;
            for link in &self.site.nodes[unit].incoming {
                let kind = self.site.entries[link.from].kind;
                let counts = self.site.nodes[link.from].shown && is_now(link.from);
                let is = |role| counts && std::ptr::eq(link.role, role);
                below += usize::from(is(&role::PARENT) && kind.name == UNITS);
                areas += usize::from(is(&role::IN_UNIT) && kind.below.is_some());
            }
            if below == 0 && is_now(unit) && self.site.page(unit, self.lang).is_some() {
                units.push(self.near_unit(unit, areas));
            }
        }
        // Units without news come last, by name.
        units.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
        let total = units.len();
        let units = units.into_iter().take(UNITS_MAX).map(|(_, unit)| unit).collect();
        Near { units, total }
    }

    fn near_unit(&self, unit: EntryIndex, areas: usize) -> (Option<When>, NearUnit) {
        let list = self.list_of(unit).filter(|list| list.key == Key::Unit(unit));
        let items = list.and_then(|list| list.items.get(self.lang)).map_or(&[][..], Vec::as_slice);
        let date = |index: &EntryIndex| self.site.entries[*index].facets.date;
        let newest = items.iter().filter_map(date).max();
        // News of a whole province is news of every unit; what is its own tells more.
        let is_own = |index: &EntryIndex| {
            let days = newest.zip(date(index)).map(|(newest, own)| own.day().until(newest.day()));
            let is_new = matches!(days, Some(Ok(span)) if span.get_days() <= OWN_DAYS);
            is_new && self.is_about_alone(*index, unit)
        };
        let latest = items
            .iter()
            .copied()
            .max_by_key(|index| (is_own(index), date(index), std::cmp::Reverse(*index)));
        let view = NearUnit {
            unit: self.link(unit, None),
            latest: latest.map(|index| self.dated(index)),
            count: items.len(),
            areas,
        };
        (latest.as_ref().and_then(date), view)
    }

    /// Says whether an entry is about a unit and no other.
    fn is_about_alone(&self, index: EntryIndex, unit: EntryIndex) -> bool {
        let areas = self.site.related(index, &role::AREA);
        let lie_in = areas.flat_map(|area| self.site.related(area, &role::IN_UNIT).take(1));
        self.site.related(index, &role::UNIT).chain(lie_in).all(|other| other == unit)
    }
}
