//! Indicators: values by year, the target, and how far they are apart.

use serde::Serialize;

use super::plot::{Plot, PlotView};
use super::{Link, Viewer};
use crate::model::facets::{Aim, Indicator};
use crate::site::EntryIndex;

/// One aim with its indicators.
#[derive(Clone, Debug, Serialize)]
pub struct AimView {
    /// What is aimed at.
    pub title: String,
    /// How it is measured.
    pub indicators: Vec<IndicatorView>,
}

/// An indicator.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// `up` or `down`.
    pub direction: &'static str,
    /// The direction in words.
    pub direction_text: String,
    /// Its values by year.
    pub values: Vec<YearView>,
    /// The newest value.
    pub latest: Option<YearView>,
    /// The target.
    pub target: Option<YearView>,
    /// `reached`, `not-yet`, `on-track`, `behind` or `unknown`.
    pub state: &'static str,
    /// The state in words.
    pub state_text: String,
    /// Where the values come from.
    pub source: Option<Link>,
    /// A remark.
    pub note: String,
    /// The values as a plot.
    pub plot: Option<PlotView>,
}

/// The value of a year.
#[derive(Clone, Debug, Serialize)]
pub struct YearView {
    /// The year.
    pub year: i16,
    /// The value in words; `None` where it is not known yet.
    pub text: Option<String>,
    /// Whether it does not compare with the year before, since boundaries changed.
    #[serde(rename = "break")]
    pub breaks: bool,
}

/// How far an indicator is from its target.
///
/// Reached is reached. While the target's year runs (`this_year`) it is not reached yet, and where
/// that year's value is announced but not there, nothing is said. Otherwise it is on track while
/// the newest step, carried on to the target's year, gets there; values across a change of
/// boundaries are never compared.
pub fn state(indicator: &Indicator, this_year: i16) -> &'static str {
    let known: Vec<_> =
        indicator.values.iter().filter_map(|(year, value)| Some((*year, (*value)?))).collect();
    let (Some((due, target)), Some((year, latest))) = (indicator.target, known.last()) else {
        return "unknown";
    };
    if indicator.values.contains(&(due, None)) {
        return "unknown";
    }
    let good = |value: f64| if indicator.up { value >= target } else { value <= target };
    if good(*latest) {
        return "reached";
    }
    if due == this_year {
        return "not-yet";
    }
    let [.., (before, last), _] = known.as_slice() else { return "unknown" };
    if indicator.breaks.iter().any(|at| before < at && at <= year) {
        return "unknown";
    }
    let step = (latest - last) / f64::from(year - before);
    let ahead = latest + step * f64::from((due - year).max(0));
    if good(ahead) { "on-track" } else { "behind" }
}

impl Viewer<'_> {
    /// Returns an entry's aims, without plots.
    pub(super) fn bare_aims(&self, index: EntryIndex) -> Vec<AimView> {
        let aims = self.site.entries[index].facets.aims.iter();
        aims.map(|aim| self.aim(index, aim)).collect()
    }

    /// Returns an entry's aims.
    pub fn aims(&self, index: EntryIndex) -> Vec<AimView> {
        let mut views = self.bare_aims(index);
        if views.is_empty() {
            return views;
        }
        for plot in self.plots(index) {
            if let Plot::Series(_, aim, indicator) = plot {
                views[aim].indicators[indicator].plot = Some(self.plot(plot));
            }
        }
        views
    }

    fn aim(&self, index: EntryIndex, aim: &Aim) -> AimView {
        let indicators = aim.indicators.iter();
        AimView {
            title: aim.title.get_or_other(self.lang).map_or(String::new(), |(_, t)| t.to_string()),
            indicators: indicators.map(|indicator| self.indicator(index, indicator)).collect(),
        }
    }

    fn indicator(&self, index: EntryIndex, indicator: &Indicator) -> IndicatorView {
        let text = |text: &crate::text::lang::Text| {
            text.get_or_other(self.lang).map_or(String::new(), |(_, words)| words.to_string())
        };
        let year = |year: i16, value: Option<f64>| YearView {
            year,
            text: value.map(|value| self.words.numbers.decimal(value)),
            breaks: indicator.breaks.contains(&year),
        };
        let values: Vec<_> =
            indicator.values.iter().map(|(number, value)| year(*number, *value)).collect();
        let state = state(indicator, self.site.today().year());
        let direction = if indicator.up { "up" } else { "down" };
        IndicatorView {
            id: indicator.id.to_string(),
            name: text(&indicator.name),
            unit: text(&indicator.unit),
            direction,
            direction_text: self.words.message(&format!("direction-{direction}")),
            latest: values.iter().rev().find(|value| value.text.is_some()).cloned(),
            values,
            target: indicator.target.map(|(number, value)| year(number, Some(value))),
            state,
            state_text: self.words.message(&format!("state-{state}")),
            source: indicator.source.and_then(|source| self.related(index, source, None)),
            note: text(&indicator.note),
            plot: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indicator(up: bool, target: (i16, f64), values: &[(i16, Option<f64>)]) -> Indicator {
        Indicator {
            id: "x".into(),
            name: Default::default(),
            unit: Default::default(),
            up,
            target: Some(target),
            values: values.to_vec(),
            breaks: Vec::new(),
            source: None,
            note: Default::default(),
            every_years: 1,
            place: 0,
        }
    }

    #[test]
    fn states() {
        let rising = [(2024, Some(10.0)), (2025, Some(20.0))];
        let state = |indicator: &Indicator| super::state(indicator, 2025);
        assert_eq!(state(&indicator(true, (2025, 20.0), &rising)), "reached");
        assert_eq!(state(&indicator(true, (2025, 21.0), &rising)), "not-yet");
        assert_eq!(state(&indicator(true, (2026, 30.0), &rising)), "on-track");
        assert_eq!(state(&indicator(true, (2026, 31.0), &rising)), "behind");
        assert_eq!(state(&indicator(false, (2030, 5.0), &rising)), "behind");
        assert_eq!(state(&indicator(true, (2030, 99.0), &[])), "unknown");
        let announced = [(2024, Some(10.0)), (2025, Some(9.0)), (2026, None)];
        assert_eq!(state(&indicator(true, (2026, 30.0), &announced)), "unknown");
        let mut broken = indicator(true, (2026, 30.0), &rising);
        broken.breaks = vec![2025];
        assert_eq!(state(&broken), "unknown");
    }
}
