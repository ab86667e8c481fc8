//! A site that does not say who answers for it.
//!
//! Decree 147/2024/NĐ-CP, as Decree 72/2013/NĐ-CP before it: the home page names the body that
//! owns the site, the person responsible, and how to reach them: an address, and a phone number or
//! a mail address. Where nobody answers, nobody can be asked to correct.

use super::Rule;
use crate::config::Config;
use crate::diag::{self, Code, Diagnostic, Span};
use crate::model::settings::FILE;
use crate::output::Plan;
use crate::site::Site;

/// Settings that lack somebody who answers.
pub struct ResponsibleMissing;

impl Rule for ResponsibleMissing {
    fn code(&self) -> Code {
        diag::RESPONSIBLE_MISSING
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let missing = missing(&site.config);
        if !missing.is_empty() {
            let problem = Diagnostic::new(self.code(), Span::file(FILE));
            diagnostics.push(problem.with("missing", missing.join(", ")));
        }
    }
}

fn missing(config: &Config) -> Vec<&'static str> {
    let said = |text: Option<&str>| text.is_some_and(|text| !text.trim().is_empty());
    let responsible = config.responsible.as_ref();
    let contact = &config.contact;
    let address = contact.address.iter().next().map(|(_, address)| &**address);
    let reached = said(contact.phone.as_deref()) || said(contact.email.as_deref());
    let keys = [
        ("owner", said(config.owner.as_deref())),
        ("responsible.name", said(responsible.map(|responsible| &*responsible.name))),
        ("contact.address", said(address)),
        ("contact.phone", reached),
    ];
    keys.into_iter().filter(|(_, there)| !there).map(|(key, _)| key).collect()
}
