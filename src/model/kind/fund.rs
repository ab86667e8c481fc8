//! Funds (quỹ): what came in, what went out, and for what. The sums must hold.

use super::{Group, Headline, Kind, Order};
use crate::diag::{self, Diagnostic};
use crate::model::common::{PeriodRecord, check_period};
use crate::model::facets::{Facets, Period, Value};
use crate::model::role;
use crate::record;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::lang::Text;

record! {
    /// One purpose of spending.
    struct Spending {
        /// What for.
        name: Text,
        /// How much, in đồng.
        amount: i64,
    }
}

record! {
    /// A fund as written; amounts in đồng.
    struct Fund {
        /// The days that the account covers.
        period: Option<PeriodRecord>,
        /// What was there at the start.
        opening: i64,
        /// What came in.
        received: i64,
        /// What went out.
        spent: i64,
        /// What is left.
        balance: i64,
        /// What it went out for.
        spent_on: Vec<Spending>,
        /// The document that the figures come from.
        source: Option<Ref>,
    }
}

/// Funds.
pub static KIND: Kind = Kind {
    name: "fund",
    place: "funds",
    paths: ["quy", "funds"],
    titles: ["Quỹ", "Funds"],
    headline: Headline::Name,
    order: Order::Newest,
    feed: false,
    press: true,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Fund::KEYS,
    record: Fund::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let number = keys.number();
    let fund = Fund::take(keys)?;
    check_sums(&fund, keys);
    if let Some(period) = fund.period.map(Period::from) {
        check_period(period, keys.reading, number);
        facets.fact("period", Value::Period(period));
        facets.date = facets.date.or(period.to.map(Into::into));
    }
    facets.fact("opening", Value::Money(fund.opening));
    facets.fact("received", Value::Money(fund.received));
    facets.fact("spent", Value::Money(fund.spent));
    facets.fact("balance", Value::Money(fund.balance));
    if let Some(source) = fund.source {
        let source = facets.relate(&role::SOURCE, "document", source);
        facets.fact("source", Value::Entry(source));
    }
    let rows = fund.spent_on.into_iter();
    let rows = rows.map(|item| vec![vec![Value::Text(item.name)], vec![Value::Money(item.amount)]]);
    facets.table("spent-on", &["name", "amount"], rows.collect());
    Some(())
}

/// Opening and received less spent is the balance; the purposes add up to what was spent.
fn check_sums(fund: &Fund, keys: &Keys<'_>) {
    let balance = fund.opening.saturating_add(fund.received).saturating_sub(fund.spent);
    let spent = fund.spent_on.iter().fold(0i64, |sum, item| sum.saturating_add(item.amount));
    let check = |key: &'static str, expected: i64, found: i64| {
        if expected != found {
            let problem = Diagnostic::new(diag::FUND_SUM, None)
                .with("key", key)
                .with("expected", expected)
                .with("found", found);
            let node = keys.peek(key).map_or(keys.number(), |node| node.number);
            keys.reading.problem(node, problem);
        }
    };
    check("balance", balance, fund.balance);
    if !fund.spent_on.is_empty() {
        check("spent", spent, fund.spent);
    }
}
