//! Entries that lack a language of the site.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::{Presence, Site};

/// An entry whose page is missing in a language of the site.
pub struct Untranslated;

impl Rule for Untranslated {
    fn code(&self) -> Code {
        diag::UNTRANSLATED
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for (entry, node) in site.entries.iter().zip(&site.nodes) {
            if !node.shown || entry.facets.note.get(site.config.source()).is_some() {
                // An entry whose note explains itself to readers is known to lack something.
                continue;
            }
            for lang in &site.config.languages {
                let page = node.pages.get(*lang);
                if page.is_some_and(|page| page.presence == Presence::Own) {
                    continue;
                }
                let problem =
                    Diagnostic::new(self.code(), diag::Span::file(entry.origin.file.clone()))
                        .with("id", &entry.id)
                        .with("lang", lang.code());
                diagnostics.push(problem);
            }
        }
    }
}
