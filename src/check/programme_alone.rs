//! Joint programmes with one body only.
//!
//! The directive asks the People's Committee and the Front to sign a coordination programme: what
//! one body signs with itself coordinates nothing.

use std::collections::BTreeSet;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::model::role;
use crate::output::Plan;
use crate::site::Site;

/// A joint programme that names fewer than two bodies.
pub struct ProgrammeAlone;

impl Rule for ProgrammeAlone {
    fn code(&self) -> Code {
        diag::PROGRAMME_ALONE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for (index, entry) in site.entries.iter().enumerate() {
            if !entry.facets.joint || !site.counts(index) {
                continue;
            }
            // As written: a body that could not be read is one, too.
            let relations = entry.facets.relations.iter();
            let bodies = relations.filter(|relation| {
                [&role::BODY, &role::PARTNER].iter().any(|role| std::ptr::eq(*role, relation.role))
            });
            let bodies: BTreeSet<_> = bodies.map(|relation| &*relation.target.id).collect();
            if bodies.len() < 2 {
                let problem = Diagnostic::new(self.code(), entry.span())
                    .with("count", bodies.len())
                    .with("body", bodies.first().copied().unwrap_or("none"));
                diagnostics.push(problem);
            }
        }
    }
}
