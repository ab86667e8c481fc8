//! Translations that are older than what they translate.
//!
//! Owns the warning; what "older" means is for [`crate::model::ledger`] to say.

use super::Rule;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::model::ledger::{self, State};
use crate::output::Plan;
use crate::site::Site;

/// A translation whose source has changed since.
pub struct TranslationOld;

impl Rule for TranslationOld {
    fn code(&self) -> Code {
        diag::TRANSLATION_OLD
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let source = site.config.source();
        for (entry, node) in site.entries.iter().zip(&site.nodes) {
            let faces = entry.faces.iter().filter(|(lang, _)| *lang != source && node.shown);
            for (lang, face) in faces.filter(|(_, face)| face.ledger.is_some()) {
                let State::Old(differences) = ledger::state(entry, source, lang) else { continue };
                let file = Span::file(std::sync::Arc::clone(&face.file));
                let first = differences.iter().find_map(|one| one.translated.as_ref());
                let span = first.map_or(file, |passage| passage.span(0));
                let mut problem = Diagnostic::new(self.code(), span)
                    .with("lang", lang.code())
                    .with("id", &entry.id)
                    .with("count", differences.len());
                let now = differences.iter().filter_map(|one| one.now.as_ref());
                problem.related.extend(now.map(|passage| passage.span(0)));
                diagnostics.push(problem);
            }
        }
    }
}
