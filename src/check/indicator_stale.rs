//! Indicators that nobody has measured for too long.
//!
//! The directive complains that leadership is neither regular nor close. A value is for a year; a
//! year after that year is over, the next one must be there.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::facets::Indicator;
use crate::output::Plan;
use crate::site::Site;

/// An indicator without a value for more than twelve months past its last year.
pub struct IndicatorStale;

impl Rule for IndicatorStale {
    fn code(&self) -> Code {
        diag::INDICATOR_STALE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let this_year = site.today().year();
        for (index, entry) in site.entries.iter().enumerate() {
            if entry.facets.aims.is_empty() || !site.counts(index) {
                continue;
            }
            for indicator in entry.facets.aims.iter().flat_map(|aim| &aim.indicators) {
                let Some(since) = stale_since(indicator, this_year) else { continue };
                let problem = Diagnostic::new(self.code(), entry.origin.span(indicator.place))
                    .with("indicator", &indicator.id)
                    .with("since", since.to_string())
                    .with("year", (i32::from(since) + years(indicator)).to_string());
                diagnostics.push(problem);
            }
        }
    }
}

/// Returns how many years lie between two values: one, unless the indicator says otherwise.
fn years(indicator: &Indicator) -> i32 {
    i32::try_from(indicator.every_years).unwrap_or(i32::MAX / 2).max(1)
}

/// Returns the last year that has a value, where the next value is missing a year after its own
/// year's end; where no year has one, the year before the first that should.
fn stale_since(indicator: &Indicator, this_year: i16) -> Option<i16> {
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
