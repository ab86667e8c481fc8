//! Numbers of documents and decisions against the form of their series.
//!
//! Party papers follow Guideline 36-HD/VPTW: number, hyphen, kind, stroke, body (`25-CT/TU`). State
//! papers follow Decree 30/2020/NĐ-CP: number, stroke, kind, hyphen, body (`15/QĐ-UBND`), laws and
//! decrees with their year (`86/2023/NĐ-CP`); papers of the Front are written alike
//! (`10/TTr-MTTW-BTT`). What is known of a commendation's series is its issuer's.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::Entry;
use crate::model::facets::{Paper, Series};
use crate::output::Plan;
use crate::site::{EntryIndex, Site};

/// A Party number in the form of the State's.
pub struct PartyNumberInStateForm;

impl Rule for PartyNumberInStateForm {
    fn code(&self) -> Code {
        diag::PARTY_NUMBER_IN_STATE_FORM
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for (entry, paper, series) in papers(site) {
            let right = (series == Series::Party).then(|| right(&paper.number)).flatten();
            diagnostics.extend(right.map(|right| {
                Diagnostic::new(self.code(), entry.origin.span(paper.at))
                    .with("number", &paper.number)
                    .with("right", right)
            }));
        }
    }
}

/// A number that does not fit its series.
pub struct NumberForm;

impl Rule for NumberForm {
    fn code(&self) -> Code {
        diag::NUMBER_FORM
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for (entry, paper, series) in papers(site) {
            let turned = series == Series::Party && right(&paper.number).is_some();
            if !turned && !fits(&paper.number, series) {
                let (name, form) = said(series);
                let problem = Diagnostic::new(self.code(), entry.origin.span(paper.at))
                    .with("number", &paper.number)
                    .with("series", name)
                    .with("form", form);
                diagnostics.push(problem);
            }
        }
    }
}

/// Returns the papers whose series is known.
fn papers(site: &Site) -> impl Iterator<Item = (&Entry, &Paper, Series)> {
    site.entries.iter().enumerate().filter_map(|(index, entry)| {
        let paper = entry.facets.paper.as_ref()?;
        let series = paper.series.or_else(|| of_issuer(site, index))?;
        Some((&**entry, paper, series))
    })
}

fn of_issuer(site: &Site, index: EntryIndex) -> Option<Series> {
    let issuer = site.entries[index].facets.honour.as_ref()?.issuer;
    let body = site.nodes[index].targets.get(issuer).copied().flatten()?;
    site.entries[body].facets.issues
}

/// Returns the name of a series as the key has it, and a number as it should be.
fn said(series: Series) -> (&'static str, &'static str) {
    match series {
        Series::Party => ("party", "25-CT/TU"),
        Series::State => ("state", "15/QĐ-UBND"),
        Series::Front => ("front", "10/TTr-MTTW-BTT"),
        Series::Joint => ("joint", "03/CTPH-UBND-MTTQ"),
        Series::Member => ("member_org", "44/QĐ-BTV"),
    }
}

/// Returns how a Party number is written, if this one has its strokes where the State has them.
fn right(number: &str) -> Option<String> {
    let (count, rest) = number.split_once('/')?;
    // `25/2026/CT-TU` has a year, which Party papers do without.
    let rest = match rest.split_once('/') {
        Some((year, rest)) if is_year(year) => rest,
        _ => rest,
    };
    let (kind, body) = rest.split_once(['-', '/'])?;
    (is_count(count) && is_kind(kind) && is_body(body)).then(|| format!("{count}-{kind}/{body}"))
}

/// Says whether a number has the form of a series.
fn fits(number: &str, series: Series) -> bool {
    match series {
        Series::Party => is_party(number),
        Series::State => is_state(number),
        Series::Front => is_state(number) && !is_act(number),
        Series::Joint => is_joint(number),
        Series::Member => is_party(number) || is_state(number),
    }
}

fn is_party(number: &str) -> bool {
    let parts = number.split_once('-').and_then(|(count, rest)| {
        let (kind, body) = rest.split_once('/')?;
        Some(is_count(count) && is_kind(kind) && is_body(body))
    });
    parts.unwrap_or_default()
}

fn is_state(number: &str) -> bool {
    let Some((count, rest)) = number.split_once('/') else { return false };
    let (year, rest) = match rest.split_once('/') {
        Some((year, rest)) if is_year(year) => (true, rest),
        Some(_) => return false,
        None => (false, rest),
    };
    let signed = rest.split_once('-').is_some_and(|(kind, body)| is_kind(kind) && is_body(body));
    is_count(count) && (signed || year && is_act(number))
}

/// Says whether a number is one of the National Assembly's acts: `06/2022/QH15`.
fn is_act(number: &str) -> bool {
    let last = number.rsplit('/').next().unwrap_or_default();
    let term = last.strip_prefix("QH").unwrap_or_default();
    !term.is_empty() && term.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_joint(number: &str) -> bool {
    let mut parts = number.split(['/', '-']);
    let counted = parts.next().is_some_and(is_count);
    let rest: Vec<_> = parts.collect();
    let year = usize::from(rest.first().is_some_and(|year| is_year(year)));
    let rest = &rest[year..];
    let signed = rest.split_first().is_some_and(|(kind, bodies)| {
        is_kind(kind) && bodies.len() > 1 && bodies.iter().all(|body| is_body(body))
    });
    counted && signed
}

/// Says whether a text is a running number: `07`, `12a`.
fn is_count(text: &str) -> bool {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let known = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    known && digits.len() <= 6 && text.len() - digits.len() <= 1
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Says whether a text is a kind of paper: `CT`, `QĐ`, `TTr`, `QĐi`, `CTPH`.
fn is_kind(text: &str) -> bool {
    text.starts_with(char::is_uppercase)
        && text.chars().count() <= 6
        && text.chars().all(char::is_alphabetic)
}

/// Says whether a text is a body's sign: `TU`, `UBND`, `MTTQ-BTT`, `UBTVQH16`, `TTg`.
fn is_body(text: &str) -> bool {
    let signs = text.split(['-', '.', '&']);
    let mut signs = signs.map(|sign| {
        sign.starts_with(char::is_uppercase) && sign.chars().all(char::is_alphanumeric)
    });
    signs.all(|sign| sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_fit_their_series() {
        use Series::{Front, Joint, Member, Party, State};
        for (number, series, wanted) in [
            ("25-CT/TU", Party, true),
            ("10-CT/TW", Party, true),
            ("36-HD/VPTW", Party, true),
            ("05-QĐi/TW", Party, true),
            ("12-KH/BTGDVTU", Party, true),
            ("25/CT-TU", Party, false),
            ("CT-25/TU", Party, false),
            ("15/QĐ-UBND", State, true),
            ("99/NQ-MAU", State, true),
            ("86/2023/NĐ-CP", State, true),
            ("06/2022/QH15", State, true),
            ("237/NQ-UBTVQH16", State, true),
            ("51/2025/QĐ-TTg", State, true),
            ("26/2020/TT-BTTTT", State, true),
            ("15-QĐ/UBND", State, false),
            ("15/QĐUBND", State, false),
            ("Số 15/QĐ-UBND", State, false),
            ("10/TTr-MTTW-BTT", Front, true),
            ("118/BC-MTTQ-BTT", Front, true),
            ("118-BC/MTTQ", Front, false),
            ("03/CTPH-UBND-MTTQ", Joint, true),
            ("403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", Joint, true),
            ("12-CTPH/BDV-MTTQ", Joint, true),
            ("03/CTPH-UBND", Joint, false),
            ("44/QĐ-BTV", Member, true),
            ("44-QĐ/TĐTN", Member, true),
            ("44 QĐ", Member, false),
        ] {
            assert_eq!(fits(number, series), wanted, "{number}");
        }
    }

    #[test]
    fn the_right_form_is_known() {
        assert_eq!(right("25/CT-TU").as_deref(), Some("25-CT/TU"));
        assert_eq!(right("25/2026/CT-TU").as_deref(), Some("25-CT/TU"));
        assert_eq!(right("25-CT/TU"), None);
    }
}
