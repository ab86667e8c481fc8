//! Addresses of earlier releases: each must still be there, or lead on.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// An address that a release has had and that leads nowhere now.
pub struct AddressVanished;

impl Rule for AddressVanished {
    fn code(&self) -> Code {
        diag::ADDRESS_VANISHED
    }

    fn check(&self, site: &Site, plan: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        if site.incomplete {
            return;
        }
        // The address of somebody who must not be named has to be gone: it is their name.
        let names = site.withheld_names();
        let vanished = site.lock.iter().filter(|(address, _)| !plan.has(address));
        let vanished = vanished.filter(|(address, _)| names.find_in_path(address).is_none());
        diagnostics.extend(vanished.map(|(address, span)| {
            Diagnostic::new(self.code(), span.clone()).with("address", address.as_str())
        }));
    }
}
