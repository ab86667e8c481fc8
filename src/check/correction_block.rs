//! Corrections that name a place in the text that is not there.
//!
//! Readers are led from the list of corrections to the very paragraph. Blocks are counted in the
//! text of the source language.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// A correction of a block that the text does not have.
pub struct CorrectionBlock;

impl Rule for CorrectionBlock {
    fn code(&self) -> Code {
        diag::CORRECTION_BLOCK
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let source = site.config.source();
        for entry in &site.entries {
            let face = entry.faces.get(source);
            let count = face.map_or(0, |face| face.body.prose.blocks().len());
            for correction in &entry.facets.corrections {
                let Some(block) = correction.block.filter(|block| *block >= count) else {
                    continue;
                };
                let span = entry.origin.span(correction.at);
                let problem = Diagnostic::new(self.code(), span);
                diagnostics.push(problem.with("block", block + 1).with("count", count));
            }
        }
    }
}
