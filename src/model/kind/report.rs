//! Reports (báo cáo định kỳ): who reports on which period, and by when.

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::common::{At, PeriodRecord, check_period};
use crate::model::facets::{Deadline, Facets, Period, Value};
use crate::model::role;
use crate::record;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;

record! {
    /// A report as written.
    struct Report {
        /// Who reports.
        by: Ref,
        /// On which days.
        period: Option<PeriodRecord>,
        /// By when.
        due: Option<At<Date>>,
        /// When it came out.
        published: Option<Date>,
    }
}

/// Reports.
pub static KIND: Kind = Kind {
    name: "report",
    place: "reports",
    paths: ["bao-cao", "reports"],
    titles: ["Báo cáo", "Reports"],
    headline: Headline::Title,
    order: Order::Newest,
    feed: false,
    press: true,
    yearly: false,
    group: Group::Documents,
    below: None,
    needs: &[],
    keys: Report::KEYS,
    record: Report::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let number = keys.number();
    let report = Report::take(keys)?;
    facets.deadline = Some(Deadline {
        due: report.due.as_ref().map(|due| due.0),
        published: report.published,
        place: report.due.as_ref().map_or(number, |due| due.1),
    });
    let by = facets.relate(&role::BY, "body", report.by);
    facets.fact("by", Value::Entry(by));
    if let Some(period) = report.period.map(Period::from) {
        check_period(period, keys.reading, number);
        facets.fact("period", Value::Period(period));
    }
    facets.fact_if("due", report.due.as_ref().map(|due| Value::When(due.0.into())));
    facets.fact_if("published", report.published.map(|day| Value::When(day.into())));
    facets.date = facets.date.or(report.published.map(Into::into));
    if report.published.is_none() {
        facets.marks.push("not-published");
    }
    Some(())
}
