//! What is due: what somebody has to do, and by when.
//!
//! Owns the account of days to come and days that have passed. Rules tell of what has passed, one
//! by one; this is for those who plan ahead. It must not put anything into words.

use jiff::civil::Date;

use super::{EntryIndex, Site, Timing};
use crate::model::facets::{Indicator, Period};

/// So many days ahead are told.
const DAYS_AHEAD: i64 = 60;

/// What has to be done, or happens.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Debug)]
pub enum What {
    /// A report is to come out.
    Report,
    /// A task is to be done.
    Task,
    /// A list is posted for comment up to that day.
    Review,
    /// An entry appears.
    Comes,
    /// An entry goes.
    Goes,
    /// An indicator has had no value since that year's end.
    Stale,
}

impl What {
    /// Returns the word by which programs know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Task => "task",
            Self::Review => "review",
            Self::Comes => "comes",
            Self::Goes => "goes",
            Self::Stale => "stale",
        }
    }
}

/// One thing that is due.
#[derive(Clone, Eq, PartialEq, Ord, PartialOrd, Debug)]
pub struct Due<'a> {
    /// The day.
    pub day: Date,
    /// What is due then.
    pub what: What,
    /// The entry.
    pub index: EntryIndex,
    /// The id of the task or indicator in it.
    pub part: &'a str,
}

/// Returns all that is due, the oldest first: what is overdue, and what comes in the next weeks.
pub fn due(site: &Site) -> Vec<Due<'_>> {
    let today = site.today();
    let last = today.checked_add(jiff::Span::new().days(DAYS_AHEAD)).unwrap_or(Date::MAX);
    let mut all = Vec::new();
    for (index, entry) in site.entries.iter().enumerate() {
        let facets = &entry.facets;
        if facets.withheld {
            continue;
        }
        let mut add = |what, day: Date, part| all.push(Due { day, what, index, part });
        if let Some(deadline) = facets.deadline
            && deadline.published.is_none_or(|published| published > today)
            && let Some(day) = deadline.due
        {
            add(What::Report, day, "");
        }
        for task in facets.tasks.iter().filter(|task| !task.done) {
            task.due.into_iter().for_each(|day| add(What::Task, day, &task.id));
        }
        let posted = facets.review.or(facets.honour.as_ref().and_then(|honour| honour.notice));
        if let Some(Period { to: Some(day), .. }) = posted.filter(|period| period.contains(today)) {
            add(What::Review, day, "");
        }
        if site.timing(index) == Timing::Early {
            facets.date.into_iter().for_each(|date| add(What::Comes, date.day(), ""));
        }
        if let Some(expires) = facets.expires.filter(|_| site.timing(index) != Timing::Late) {
            add(What::Goes, expires.day(), "");
        }
        for indicator in facets.aims.iter().flat_map(|aim| &aim.indicators) {
            if let Some(year) = stale_since(indicator, today.year()) {
                let end = Date::new(year, 12, 31).unwrap_or(Date::MIN);
                add(What::Stale, end, &indicator.id);
            }
        }
    }
    all.retain(|due| due.day <= last);
    all.sort();
    all
}

/// Returns how many years lie between two values: one, unless the indicator says otherwise.
pub fn years(indicator: &Indicator) -> i32 {
    i32::try_from(indicator.every_years).unwrap_or(i32::MAX / 2).max(1)
}

/// Returns the last year that has a value, where the next value is missing a year after its own
/// year's end; where no year has one, the year before the first that should.
pub fn stale_since(indicator: &Indicator, this_year: i16) -> Option<i16> {
    let known = indicator.values.iter().filter(|(_, value)| value.is_some());
    let last = known.map(|(year, _)| *year).max();
    let first = indicator.values.first().map(|(year, _)| *year);
    let last = last.or(first.map(|first| first - 1))?;
    // Once the year of the target has its value, the indicator has done its work.
    let reached = indicator.target.is_some_and(|(year, _)| year <= last && year < this_year);
    let expected = i32::from(last).saturating_add(years(indicator));
    (!reached && expected < i32::from(this_year)).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lang::Text;

    fn indicator(values: &[(i16, Option<f64>)], target: Option<i16>, every: u32) -> Indicator {
        Indicator {
            id: "i".into(),
            name: Text::default(),
            unit: Text::default(),
            up: true,
            target: target.map(|year| (year, 1.0)),
            values: values.to_vec(),
            breaks: Vec::new(),
            source: None,
            note: Text::default(),
            every_years: every,
            place: 0,
        }
    }

    #[test]
    fn a_year_after_the_year_is_over_the_next_value_is_due() {
        let yearly = indicator(&[(2024, Some(1.0)), (2025, None)], Some(2030), 1);
        assert_eq!(stale_since(&yearly, 2025), None);
        assert_eq!(stale_since(&yearly, 2026), Some(2024));
        let census = indicator(&[(2024, Some(1.0))], None, 5);
        assert_eq!([2029, 2030].map(|year| stale_since(&census, year)), [None, Some(2024)]);
    }

    #[test]
    fn what_is_to_come_or_done_is_not_stale() {
        let future = indicator(&[(2026, Some(1.0)), (2027, None)], Some(2030), 1);
        assert_eq!(stale_since(&future, 2027), None);
        let done = indicator(&[(2026, Some(1.0))], Some(2026), 1);
        assert_eq!(stale_since(&done, 2029), None);
        assert_eq!(stale_since(&indicator(&[], Some(2020), 1), 2026), None);
        assert_eq!(stale_since(&indicator(&[(2026, None)], None, 1), 2026), None);
        assert_eq!(stale_since(&indicator(&[(2024, None)], None, 1), 2026), Some(2023));
    }
}
