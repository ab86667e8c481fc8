//! Awards by bodies that may not give them.
//!
//! The Law on Emulation and Commendation 06/2022/QH15 says which level decides on which form, and
//! Decree 152/2025/NĐ-CP shared these powers out anew when districts went. The table is data: the
//! levels of a form in `registry/award-forms.yaml`.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::facets::Rank;
use crate::output::Plan;
use crate::site::Site;
use crate::site::places::Places;

/// An award whose issuer is of a level that its form does not have.
pub struct IssuerNotCompetent;

impl Rule for IssuerNotCompetent {
    fn code(&self) -> Code {
        diag::ISSUER_NOT_COMPETENT
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        for award in site.awards() {
            let ends = [award.honour.issuer, award.honour.form].map(|end| award.target(end));
            let [Some(issuer), Some(form)] = ends else { continue };
            let (issuer, form) = (&site.entries[issuer], &site.entries[form]);
            let (Some(rank), Some(terms)) = (issuer.facets.rank, &form.facets.form_terms) else {
                continue;
            };
            // What a body that was not there could decide on, nobody can say.
            let there = award.day.is_none_or(|day| issuer.facets.validity.contains(day));
            let allowed = terms.issuers.iter().any(|level| [Rank::Any, rank].contains(level));
            if !there || allowed || terms.issuers.is_empty() {
                continue;
            }
            let levels: Vec<_> = terms.issuers.iter().map(|level| level.word()).collect();
            let problem =
                Diagnostic::new(self.code(), award.place_of(award.honour.issuer, &mut places))
                    .with("award", &award.entry.id)
                    .with("issuer", &issuer.id)
                    .with("level", rank.word())
                    .with("form", &form.id)
                    .with("allowed", levels.join(", "));
            diagnostics.push(problem.related(places.of_entry(form)));
        }
    }
}
