//! The results: aims with their indicators, and accounts of money.

use serde::Serialize;

use super::plot::{Plot, PlotView};
use super::series::AimView;
use super::{Link, Viewer};
use crate::model::facets::Value;
use crate::model::role;
use crate::site::{EntryIndex, names};

/// The results.
#[derive(Clone, Debug, Serialize)]
pub struct Results {
    /// The years that have values.
    pub years: Vec<i16>,
    /// The contents with their aims.
    pub goals: Vec<ResultGoal>,
    /// The funds' accounts.
    pub funds: Vec<Account>,
    /// How far the contents are, as a plot.
    pub plot: Option<PlotView>,
}

/// A content of the campaign with its aims.
#[derive(Clone, Debug, Serialize)]
pub struct ResultGoal {
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
    /// Its aims.
    pub aims: Vec<AimView>,
}

/// A fund's account.
#[derive(Clone, Debug, Serialize)]
pub struct Account {
    /// Its name.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// The period that it is of.
    pub period: Option<String>,
    /// Its lines.
    pub rows: Vec<AccountRow>,
    /// Where the figures come from.
    pub source: Option<Link>,
    /// The account as a plot.
    pub plot: Option<PlotView>,
}

/// A line of an account.
#[derive(Clone, Debug, Serialize)]
pub struct AccountRow {
    /// What it says.
    pub label: String,
    /// The amount.
    pub text: String,
}

impl Viewer<'_> {
    /// Returns the results.
    pub fn results(&self) -> Results {
        let mut years: Vec<i16> = Vec::new();
        let mut goals = Vec::new();
        for index in self.site.of_kind(super::global::GOALS) {
            let aims = self.aims(*index);
            if aims.is_empty() {
                continue;
            }
            let indicators = aims.iter().flat_map(|aim| &aim.indicators);
            years.extend(indicators.flat_map(|it| it.values.iter().map(|value| value.year)));
            let goal = self.goal(*index);
            goals.push(ResultGoal {
                title: goal.title,
                short: goal.short,
                href: goal.href,
                order: goal.order,
                id: goal.id,
                aims,
            });
        }
        years.sort_unstable();
        years.dedup();
        let plot = self.has_overview_plot().then(|| self.plot(Plot::Overview));
        Results { years, goals, funds: self.accounts(), plot }
    }

    /// Returns the accounts: entries whose facts are amounts of money.
    pub(super) fn accounts(&self) -> Vec<Account> {
        let accounts = self.with_accounts().map(|index| {
            let entry = &self.site.entries[index];
            let facts = entry.facets.facts.iter();
            let rows = facts.filter(|fact| is_money(&fact.values)).flat_map(|fact| {
                fact.values.iter().map(|value| AccountRow {
                    label: self.words.message(&format!("fact-{}", fact.key)),
                    text: self.value(index, value, None).title,
                })
            });
            let source = self.site.related(index, &role::SOURCE).next();
            Account {
                title: names::title(entry, self.lang).1.to_owned(),
                href: self.href(index),
                period: entry.facets.facts.iter().find_map(|fact| match fact.values.as_slice() {
                    [Value::Period(period)] => Some(self.period(*period)),
                    _ => None,
                }),
                rows: rows.collect(),
                source: source.map(|source| self.link(source, None)),
                plot: self.plot_of(index),
            }
        });
        accounts.collect()
    }

    pub(super) fn with_accounts(&self) -> impl Iterator<Item = EntryIndex> + '_ {
        let entries = self.site.entries.iter().enumerate();
        let accounts = entries.filter(|(index, entry)| {
            let is_shown = self.site.page(*index, self.lang).is_some();
            is_shown && entry.facets.facts.iter().any(|fact| is_money(&fact.values))
        });
        accounts.map(|(index, _)| index)
    }
}

fn is_money(values: &[Value]) -> bool {
    matches!(values, [Value::Money(_)])
}
