//! Links that name an address of the site: it must be one that is planned.

use std::sync::Arc;

use super::Rule;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::output::Plan;
use crate::site::Site;
use crate::site::links::Target;
use crate::syntax::body::Slot;
use crate::text::nearest::nearest;

/// A link to an address that the site does not have.
pub struct LinkToAddress;

/// How many broken links of one site get a suggestion, which costs a look at every address.
const SUGGESTIONS_MAX: usize = 50;

impl Rule for LinkToAddress {
    fn code(&self) -> Code {
        diag::LINK_BROKEN
    }

    fn check(&self, site: &Site, plan: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        if site.incomplete {
            return;
        }
        let mut found = 0;
        for (entry, node) in site.entries.iter().zip(&site.nodes) {
            for (lang, targets) in node.texts.links.iter() {
                let Some(face) = entry.faces.get(lang) else { continue };
                for (slot, target) in face.body.slots.iter().zip(targets) {
                    let (Target::Address(address), Slot::Link { target, line }) = (target, slot)
                    else {
                        continue;
                    };
                    if plan.has(address) {
                        continue;
                    }
                    found += 1;
                    let known =
                        plan.files.keys().filter_map(|path| path.strip_suffix("index.html"));
                    let near = if found > SUGGESTIONS_MAX { None } else { nearest(address, known) };
                    let near = near.map_or("none".to_owned(), |near| format!("/{near}"));
                    let span = Span::at(Arc::clone(&face.file), *line, 0);
                    let problem = Diagnostic::new(self.code(), span)
                        .with("target", &**target)
                        .with("nearest", near);
                    diagnostics.push(problem);
                }
            }
        }
    }
}
