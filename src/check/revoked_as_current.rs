//! Revoked awards that are spoken of as current.
//!
//! The Law on Emulation and Commendation 06/2022/QH15 cancels decisions that rest on false
//! declarations. What came before the cancelling stays as it was; what comes after it, and pages
//! that have no day, must say that the award was taken back, or leave it out.

use std::sync::Arc;

use jiff::civil::Date;

use super::Rule;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::model::facets::Value;
use crate::model::{Entry, Facets, role};
use crate::output::Plan;
use crate::site::Site;
use crate::site::awards::Award;
use crate::site::links::Target;
use crate::syntax::body::Slot;
use crate::text::date::When;
use crate::text::fold::fold;
use crate::text::lang::Lang;

/// A text, bulletin or event that names a revoked award as if it stood.
pub struct RevokedAsCurrent;

/// Words that tell of a revocation, folded; parts of words will do.
const TELLING: [&[&str]; Lang::ALL.len()] = [
    &[
        "huy bo",
        "bi huy",
        "da huy",
        "viec huy",
        "quyet dinh huy",
        "huy danh hieu",
        "huy quyet",
        "huy theo",
        "huy vi",
        "thu hoi",
        "bai bo",
        "rut lai",
        "khong con gia tri",
        "khong con hieu luc",
        "het hieu luc",
    ],
    &["revok", "revoc", "withdr", "cancel", "annul", "rescind", "no longer valid", "taken back"],
];

impl Rule for RevokedAsCurrent {
    fn code(&self) -> Code {
        diag::REVOKED_AS_CURRENT
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let today = site.today();
        let revoked = |award: &Award<'_>| {
            let date = award.honour.revoked.as_ref()?.date;
            (date <= today).then_some(date)
        };
        let mut dates = vec![None; site.entries.len()];
        for award in site.all_awards() {
            let Some(date) = revoked(&award) else { continue };
            dates[award.index] = Some(date);
            self.named(&award, date, diagnostics);
            self.handed_over(&award, date, diagnostics);
        }
        if dates.iter().any(Option::is_some) {
            self.linked(site, &dates, diagnostics);
        }
    }
}

impl RevokedAsCurrent {
    fn problem(&self, span: Span, award: &Entry, date: Date) -> Diagnostic {
        Diagnostic::new(self.code(), span)
            .with("id", &award.id)
            .with("date", date.to_string())
            .related(award.span())
    }

    /// Finds events that commend it and bulletins that bring it, after it was taken back.
    fn named(&self, award: &Award<'_>, date: Date, diagnostics: &mut Vec<Diagnostic>) {
        let site = award.site;
        let roles = [&role::COMMENDS, &role::ITEM];
        let incoming = site.nodes[award.index].incoming.iter();
        for link in incoming.filter(|link| roles.iter().any(|role| std::ptr::eq(*role, link.role)))
        {
            let from = &site.entries[link.from];
            let later = day(&from.facets).is_some_and(|day| date < day);
            if !later || Lang::ALL.iter().any(|lang| tells(from, *lang)) {
                continue;
            }
            let relations = from.facets.relations.iter().zip(&site.nodes[link.from].targets);
            let relation = relations
                .filter(|(relation, _)| std::ptr::eq(relation.role, link.role))
                .find(|(_, target)| **target == Some(award.index));
            let place = relation.map_or(from.number, |(relation, _)| relation.target.number);
            diagnostics.push(self.problem(from.origin.span(place), award.entry, date));
        }
    }

    /// Finds events, written at the award, at which it was handed over after it was taken back.
    fn handed_over(&self, award: &Award<'_>, date: Date, diagnostics: &mut Vec<Diagnostic>) {
        for (index, relation) in award.entry.facets.relations.iter().enumerate() {
            let event = award.target(index).filter(|_| std::ptr::eq(relation.role, &role::EVENT));
            let event = event.map(|event| &award.site.entries[event].facets);
            if event.and_then(day).is_some_and(|day| date < day) {
                diagnostics.push(self.problem(award.relation_span(index), award.entry, date));
            }
        }
    }

    /// Finds texts that lead to it and, in that language, don't say that it was taken back.
    fn linked(&self, site: &Site, dates: &[Option<Date>], diagnostics: &mut Vec<Diagnostic>) {
        for (index, (entry, node)) in site.entries.iter().zip(&site.nodes).enumerate() {
            if !site.counts(index) {
                continue;
            }
            for (lang, targets) in node.texts.links.iter() {
                let found = targets.iter().enumerate().find_map(|(slot, target)| {
                    let Target::Entry(award, _) = target else { return None };
                    let date = dates[*award].filter(|date| is_after(entry, *date))?;
                    (*award != index).then_some((slot, *award, date))
                });
                let Some((slot, award, date)) = found.filter(|_| !tells(entry, lang)) else {
                    continue;
                };
                let span = link_span(entry, lang, slot);
                diagnostics.push(self.problem(span, &site.entries[award], date));
            }
        }
    }
}

/// Returns the place of a link.
fn link_span(entry: &Entry, lang: Lang, slot: usize) -> Span {
    let Some(face) = entry.faces.get(lang) else { return entry.span() };
    match face.body.slots.get(slot) {
        Some(Slot::Link { line, .. }) => Span::at(Arc::clone(&face.file), *line, 0),
        _ => Span::file(Arc::clone(&face.file)),
    }
}

/// Says whether an entry speaks after a day: it is dated later, or has no day and always speaks.
fn is_after(entry: &Entry, date: Date) -> bool {
    day(&entry.facets).is_none_or(|day| date < day)
}

/// Returns the day on which an entry speaks: of an event its beginning, of a bulletin the first
/// day of its month, of all else the day on which it came out.
fn day(facets: &Facets) -> Option<Date> {
    let occasion = facets.occasion.as_ref().filter(|occasion| !occasion.cancelled);
    let month = || {
        let mut values = facets.facts.iter().flat_map(|fact| &fact.values);
        values.find_map(|value| match value {
            Value::Month(year, month) => Date::new(*year, *month, 1).ok(),
            _ => None,
        })
    };
    let dated = occasion.map(|occasion| occasion.start).or(facets.date).map(When::day);
    dated.or_else(month)
}

/// Says whether the words of an entry in a language tell of a revocation.
fn tells(entry: &Entry, lang: Lang) -> bool {
    entry.said(lang).any(|passage| {
        let words = fold(passage.text);
        TELLING[lang.index()].iter().any(|telling| words.contains(telling))
    })
}
