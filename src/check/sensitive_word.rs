//! Sensitive words in a sentence about a person of the registry.
//!
//! Personal Data Law 91/2025/QH15 and Decree 356/2025/NĐ-CP: political and religious views, ethnic
//! origin, health and criminal records are sensitive data; and no commended person is to be called
//! poor. All people of the registry are looked for, whatever they agreed to; in a person's own
//! story, and in the reason of their award, every sentence is theirs.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::{EntryIndex, Site};
use crate::text::private;

/// A sensitive word beside a name.
pub struct SensitiveWord;

impl Rule for SensitiveWord {
    fn code(&self) -> Code {
        diag::SENSITIVE_WORD
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let names = site.all_names();
        if names.is_empty() {
            return;
        }
        diagnostics.extend(site.look_through(|index, passage, found| {
            for word in private::sensitive(passage.text) {
                let named = || {
                    let sentence = private::sentence(passage.text, word.start);
                    names.find_in_few(&passage.text[sentence]).map(|(_, whose)| whose)
                };
                if let Some(whose) = about(site, index).or_else(named) {
                    let problem = Diagnostic::new(self.code(), passage.span(word.start))
                        .with("word", &passage.text[word])
                        .with("name", site.initials(whose));
                    found.push(problem);
                }
            }
        }));
    }
}

/// Returns the person whose own entry, or whose award, all of an entry is about.
fn about(site: &Site, index: EntryIndex) -> Option<EntryIndex> {
    let facets = &site.entries[index].facets;
    if facets.person.is_some() {
        return Some(index);
    }
    let honour = facets.honour.as_ref().filter(|honour| honour.personal)?;
    site.nodes[index].targets.get(honour.subject?).copied().flatten()
}
