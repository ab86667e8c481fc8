//! Commendations (khen thưởng): who was commended, by whom, for what, on what evidence.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::common::{At, check_period};
use crate::model::facets::{Facets, Fact, Honour, Paper, Period, Places, Revocation, Value};
use crate::model::role;
use crate::record;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::lang::Text;

record! {
    /// Who is commended: one of five.
    struct Subject {
        /// A person.
        person: Option<Ref>,
        /// A residential area.
        area: Option<Ref>,
        /// A self-managed model.
        model: Option<Ref>,
        /// A collective without a page.
        collective: Option<Text>,
        /// A household without a page.
        household: Option<Text>,
    }
}

record! {
    /// A decision that took it back.
    struct Revoked {
        /// Its number.
        number: Arc<str>,
        /// Its day.
        date: Date,
        /// Why.
        reason: Text,
    }
}

record! {
    /// When and where the list was posted for comment.
    struct Posted {
        /// The first day.
        from: Option<Date>,
        /// The last day.
        to: Option<Date>,
        /// Where it was posted.
        place: Option<Text>,
    }
}

impl From<Revoked> for Revocation {
    fn from(record: Revoked) -> Self {
        Self { number: record.number, date: record.date, reason: record.reason }
    }
}

record! {
    /// A commendation as written.
    struct Commendation {
        /// The form of award.
        form: Ref,
        /// The title, where the form is a title.
        title: Option<Ref>,
        /// Who is commended.
        subject: Subject,
        /// Where.
        area: Option<Ref>,
        /// Who decided.
        issuer: Ref,
        /// The decision's number.
        number: Option<Arc<str>>,
        /// The year that it is for.
        year: Option<u32>,
        /// What for.
        reason: Option<At<Text>>,
        /// The criteria that were met.
        criteria_met: Vec<At<Arc<str>>>,
        /// When and where the list was posted for comment.
        notice: Option<At<Posted>>,
        /// Documents that prove it.
        evidence: Vec<Ref>,
        /// The decision that took it back.
        revoked: Option<Revoked>,
        /// Whether it was given for a deed at once, outside of the yearly round.
        ad_hoc: bool,
        /// The event at which it was handed over.
        event: Option<Ref>,
    }
}

/// Commendations.
pub static KIND: Kind = Kind {
    name: "commendation",
    place: "commendations",
    paths: ["khen-thuong", "commendations"],
    titles: ["Khen thưởng", "Commendations"],
    headline: Headline::Honour,
    order: Order::Newest,
    feed: false,
    press: true,
    yearly: true,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Commendation::KEYS,
    record: Commendation::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let number = keys.number();
    let at = keys.peek("number").map_or(number, |node| node.number);
    let record = Commendation::take(keys)?;
    // Whose rules it follows is known once the issuer is.
    facets.paper = record.number.clone().map(|number| Paper { number, series: None, at });
    let form = facets.relate(&role::FORM, "award-form", record.form);
    let title = record.title.map(|title| facets.relate(&role::TITLE, "title", title));
    let personal = record.subject.person.is_some();
    let household = record.subject.household.is_some();
    let places = Places {
        reason: record.reason.as_ref().map_or(number, |reason| reason.1),
        notice: record.notice.as_ref().map_or(number, |notice| notice.1),
        criteria_met: record.criteria_met.iter().map(|met| met.1).collect(),
        record: number,
    };
    let reason = record.reason.map(|reason| reason.0);
    let subject = subject(&record.subject, facets);
    let subject_name = record.subject.collective.or(record.subject.household).unwrap_or_default();
    let area = record.area.map(|area| facets.relate(&role::AREA, "area", area));
    let issuer = facets.relate(&role::ISSUER, "body", record.issuer);
    facets.fact("form", Value::Entry(form));
    facets.fact_if("title", title.map(Value::Entry));
    match subject {
        Some(subject) => facets.fact("subject", Value::Entry(subject)),
        None => facets.fact("subject", Value::Text(subject_name.clone())),
    }
    facets.fact_if("area", area.map(Value::Entry));
    facets.fact("issuer", Value::Entry(issuer));
    facets.fact_if("number", record.number.clone().map(Value::Plain));
    facets.fact_if("date", facets.date.map(Value::When));
    facets.fact_if("year", record.year.map(|year| Value::Plain(year.to_string().into())));
    facets.fact_if("reason", reason.clone().map(Value::Text));
    let (notice, notice_place) = posted(record.notice, keys, facets);
    if record.ad_hoc {
        facets.fact("ad-hoc", Value::Message("yes".into()));
    }
    facets.relate_all(&role::EVIDENCE, "document", record.evidence);
    facets.relate_all(&role::EVENT, "event", record.event.into_iter().collect());
    let revoked = record.revoked.map(Revocation::from);
    if revoked.is_some() {
        facets.marks.push("revoked");
    }
    let given = record.year.and_then(|year| i16::try_from(year).ok());
    let year = given.or(facets.date.map(|date| date.day().year())).unwrap_or_default();
    facets.summary = reason.clone().unwrap_or_default();
    facets.honour = Some(Honour {
        form,
        title,
        subject,
        subject_name,
        personal,
        household,
        area,
        issuer,
        number: record.number,
        year,
        reason: reason.unwrap_or_default(),
        criteria_met: record.criteria_met.into_iter().map(|met| met.0).collect(),
        notice,
        notice_place,
        revoked,
        places,
    });
    Some(())
}

/// Returns when and where the list was posted.
fn posted(
    posted: Option<At<Posted>>,
    keys: &Keys<'_>,
    facets: &mut Facets,
) -> (Option<Period>, Text) {
    let Some(At(posted, number)) = posted else { return (None, Text::default()) };
    let (period, place) = (Period { from: posted.from, to: posted.to }, posted.place);
    check_period(period, keys.reading, number);
    let values = [Value::Period(period)].into_iter().chain(place.clone().map(Value::Text));
    facets.facts.push(Fact { key: "notice", values: values.collect() });
    (Some(period), place.unwrap_or_default())
}

fn subject(subject: &Subject, facets: &mut Facets) -> Option<usize> {
    let relate =
        |kind: &'static str, target: &Option<Ref>| target.clone().map(|target| (kind, target));
    let (kind, target) = relate("person", &subject.person)
        .or_else(|| relate("area", &subject.area))
        .or_else(|| relate("model", &subject.model))?;
    Some(facets.relate(&role::SUBJECT, kind, target))
}
