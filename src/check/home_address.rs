//! Home addresses of people.
//!
//! Personal Data Law 91/2025/QH15: where somebody lives is personal data. The village or the ward
//! is enough to be proud of a neighbour; the number of the house leads strangers to the door.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::text::private::{self, masked};

/// The address of a home.
pub struct HomeAddress;

impl Rule for HomeAddress {
    fn code(&self) -> Code {
        diag::HOME_ADDRESS
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.extend(site.look_through(|index, passage, found| {
            if is_of_all(site, index) {
                return;
            }
            found.extend(private::homes(passage.text).into_iter().map(|range| {
                Diagnostic::new(self.code(), passage.span(range.start))
                    .with("text", masked(&passage.text[range], 0))
            }));
        }));
    }
}

/// Says whether an entry's addresses are for everyone: those of a body or of an event.
fn is_of_all(site: &Site, index: usize) -> bool {
    let facets = &site.entries[index].facets;
    facets.is_body || facets.occasion.is_some()
}
