//! What each plot shows: figures as geometry, and words in the language of the page.
//!
//! Turns facets into [`crate::plot`]s. It must not know pages or files.

use super::Viewer;
use super::global::GOALS;
use super::plot::{Plot, money};
use super::series::state;
use crate::model::facets::{Indicator, Value};
use crate::plot::{
    Amount, Bar, Better, Compare, Content, Drawing, Flow, Form, Fund, Hue, Overview, Point, Series,
    State, Target,
};
use crate::site::{EntryIndex, names};
use crate::text::lang::Text;
use crate::text::messages::Arg;

/// The states in the order of [`State::ALL`], as messages know them.
const STATES: [&str; 5] = ["reached", "on-track", "not-yet", "behind", "unknown"];

/// Returns the hue of one of the campaign's contents by its number.
fn hue(order: Option<i64>) -> Hue {
    order.and_then(|order| u8::try_from(order).ok()).map_or(Hue::Accent, Hue::Goal)
}

impl Viewer<'_> {
    /// Returns a plot, composed for a width in pixels.
    pub(super) fn drawing(&self, plot: Plot, width: f64) -> Drawing {
        match plot {
            Plot::Series(index, aim, nth) => {
                let facets = &self.site.entries[index].facets;
                let hue = match self.site.entries[index].kind.name {
                    GOALS => hue(facets.order),
                    _ => Hue::Accent,
                };
                self.series(&facets.aims[aim].indicators[nth], hue).draw(width)
            }
            Plot::Account(index) => self.fund(index).draw(width),
            Plot::Areas(index) => self.compare(index).draw(width),
            Plot::Overview => self.contents_at_once().draw(width),
        }
    }

    fn said(&self, text: &Text) -> String {
        text.get_or_other(self.lang).map_or(String::new(), |(_, words)| words.to_string())
    }

    fn series(&self, indicator: &Indicator, hue: Hue) -> Series {
        let numbers = &self.words.numbers;
        let direction = if indicator.up { "direction-up" } else { "direction-down" };
        let (name, unit) = (self.said(&indicator.name), self.said(&indicator.unit));
        let direction = self.words.message(direction);
        let subtitle = match unit.as_str() {
            "" => direction,
            _ => format!("{unit} · {direction}"),
        };
        let points = indicator.values.iter().map(|(year, value)| Point {
            at: i32::from(*year),
            label: year.to_string(),
            value: *value,
            text: value
                .map_or_else(|| self.words.message("no-figure"), |value| numbers.decimal(value)),
            breaks: indicator.breaks.contains(year),
        });
        Series {
            title: name,
            subtitle,
            desc: self.series_in_words(indicator, &unit),
            hue,
            form: form(indicator, self.site.config.source()),
            better: if indicator.up { Better::Up } else { Better::Down },
            points: points.collect(),
            target: indicator.target.map(|(year, value)| Target {
                at: Some(i32::from(year)),
                at_label: year.to_string(),
                value,
                text: numbers.decimal(value),
                label: self.words.with_text("plot-target", "year", &year.to_string()),
            }),
            break_note: self.words.message("break-note"),
            note: String::new(),
        }
    }

    /// Returns what the plot of an indicator shows in sentences.
    fn series_in_words(&self, indicator: &Indicator, unit: &str) -> String {
        let amount = |value: f64| self.words.numbers.with_unit(value, unit);
        let values = indicator.values.iter().map(|(year, value)| {
            let value = value.map_or_else(|| self.words.message("no-figure"), amount);
            let year = year.to_string();
            let args = [("year", Arg::Text(&year)), ("value", Arg::Text(&value))];
            self.words.format("plot-value-of-year", &args)
        });
        let mut words = format!("{}.", values.collect::<Vec<_>>().join("; "));
        if let Some((year, value)) = indicator.target {
            let (year, value) = (year.to_string(), amount(value));
            let key = if indicator.up { "plot-target-up" } else { "plot-target-down" };
            let args = [("year", Arg::Text(&year)), ("value", Arg::Text(&value))];
            words = format!("{words} {}", self.words.format(key, &args));
            let state = state(indicator, self.site.today().year());
            words = format!("{words} {}.", self.words.message(&format!("state-{state}")));
        }
        if !indicator.breaks.is_empty() {
            let years: Vec<_> = indicator.breaks.iter().map(ToString::to_string).collect();
            let breaks = self.words.with_text("plot-breaks", "years", &years.join(", "));
            words = format!("{words} {breaks}");
        }
        words
    }

    fn fund(&self, index: EntryIndex) -> Fund {
        let facets = &self.site.entries[index].facets;
        let amount = |label: String, value: i64| Amount {
            label,
            value: value as f64,
            text: self.words.numbers.money_vnd(value),
        };
        let fact = |key: &str| {
            let value = money(facets, key)?;
            Some(amount(self.words.message(&format!("fact-{key}")), value))
        };
        let table = facets.tables.iter().find(|table| table.key == "spent-on");
        let rows = table.into_iter().flat_map(|table| &table.rows);
        let lines = rows.filter_map(|row| match row.as_slice() {
            [name, cells, ..] => match (name.as_slice(), cells.as_slice()) {
                ([Value::Text(name)], [Value::Money(value)]) => {
                    Some((*value, amount(self.said(name), *value)))
                }
                _ => None,
            },
            _ => None,
        });
        let lines: Vec<_> = lines.collect();
        let sum = lines.iter().fold(0i64, |sum, (value, _)| sum.saturating_add(*value));
        let lines: Vec<_> = lines.into_iter().map(|(_, line)| line).collect();
        // Where the purposes do not add up to what was spent, only the sum is shown.
        let spending = match fact("spent") {
            Some(spent) if lines.len() > 1 && money(facets, "spent") == Some(sum) => {
                Flow { head: format!("{}: {}", spent.label, spent.text), lines }
            }
            spent => Flow { head: String::new(), lines: spent.into_iter().collect() },
        };
        let period = facets.facts.iter().find_map(|fact| match fact.values.as_slice() {
            [Value::Period(period)] => Some(self.period(*period)),
            _ => None,
        });
        Fund {
            title: names::title(&self.site.entries[index], self.lang).1.to_owned(),
            subtitle: period.unwrap_or_default(),
            opening: fact("opening"),
            income: Flow { head: String::new(), lines: fact("received").into_iter().collect() },
            spending,
            balance: fact("balance"),
            ..Fund::default()
        }
    }

    /// Returns the areas of a unit by their households: the one figure that every area has.
    fn compare(&self, index: EntryIndex) -> Compare {
        let areas = self.in_order(&self.counted_areas(index));
        let bars = areas.into_iter().map(|area| {
            let entry = &self.site.entries[area];
            let households = i64::from(entry.facets.households.unwrap_or_default());
            Bar {
                name: names::title(entry, self.lang).1.to_owned(),
                value: Some(households as f64),
                text: self.words.numbers.int(households),
                ..Bar::default()
            }
        });
        let name = names::title(&self.site.entries[index], self.lang).1;
        Compare {
            title: self.words.message("plot-households"),
            subtitle: name.to_owned(),
            areas: bars.collect(),
            ..Compare::default()
        }
    }

    fn contents_at_once(&self) -> Overview {
        let this_year = self.site.today().year();
        let goals = self.site.of_kind(GOALS).iter();
        let contents: Vec<_> = goals
            .map(|index| {
                let aims = self.site.entries[*index].facets.aims.iter();
                let indicators = aims.flat_map(|aim| &aim.indicators);
                let known =
                    |indicator| STATES.iter().position(|it| *it == state(indicator, this_year));
                let states =
                    indicators.map(|it| known(it).map_or(State::Unknown, |at| State::ALL[at]));
                let states: Vec<_> = states.collect();
                let reached = states.iter().filter(|state| **state == State::Reached).count();
                let args = [
                    ("reached", Arg::Number(reached as f64)),
                    ("all", Arg::Number(states.len() as f64)),
                ];
                Content {
                    name: self.goal(*index).short,
                    hue: hue(self.site.entries[*index].facets.order),
                    href: None,
                    text: self.words.format("plot-reached-of", &args),
                    states,
                }
            })
            .filter(|content| !content.states.is_empty())
            .collect();
        let count = contents.iter().map(|content| content.states.len()).sum::<usize>();
        Overview {
            title: self.words.message("plot-overview"),
            subtitle: self.words.format("plot-indicators", &[("count", Arg::Number(count as f64))]),
            contents,
            key: STATES.map(|state| self.words.message(&format!("state-{state}"))),
            ..Overview::default()
        }
    }
}

/// Returns how an indicator is drawn: what can be counted stands in columns, rates are a line.
///
/// The unit in the source's language decides, so that all languages show the same.
fn form(indicator: &Indicator, source: crate::text::lang::Lang) -> Form {
    let unit = indicator.unit.get_or_other(source).map_or("", |(_, unit)| unit);
    let whole = indicator.values.iter().filter_map(|(_, value)| *value).all(|it| it.fract() == 0.0);
    if whole && !unit.contains(['%', '‰', '/']) { Form::Columns } else { Form::Line }
}
