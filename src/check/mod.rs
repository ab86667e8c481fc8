//! Rules: what is checked once the whole site and its plan are known, one file for each.
//!
//! Owns [`Rule`] and the registry [`RULES`]. What a single file can tell is noted while it is
//! read; a rule is for what needs the whole. Rules read facets and the plan, never kinds, and
//! never import each other.

mod addresses;
mod links;
mod prose;
mod translations;

use crate::diag::{Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// Something that is checked.
pub trait Rule: Sync {
    /// Returns the code of its problems.
    fn code(&self) -> Code;

    /// Notes the problems of a site.
    fn check(&self, site: &Site, plan: &Plan, diagnostics: &mut Vec<Diagnostic>);
}

/// Every rule.
pub static RULES: &[&dyn Rule] = &[
    &addresses::AddressVanished,
    &links::LinkToAddress,
    &prose::Prose,
    &translations::Untranslated,
];
