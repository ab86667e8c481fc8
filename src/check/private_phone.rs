//! Mobile phones of private people.
//!
//! Personal Data Law 91/2025/QH15: a phone number is personal data. The site's own number and
//! those that a body gives in its own entry are for everyone; so are landlines and hotlines.

use std::collections::HashSet;

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::text::private::{self, canonical, masked};

/// How many digits an editor needs to find the number in the line.
const SHOWN: usize = 3;

/// A mobile number that is not known to be for everyone.
pub struct PrivatePhone;

impl Rule for PrivatePhone {
    fn code(&self) -> Code {
        diag::PRIVATE_PHONE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let public = public(site);
        diagnostics.extend(site.look_through(|_, passage, found| {
            let phones = private::phones(passage.text).into_iter();
            let private = phones.filter(|range| {
                let number = &passage.text[range.clone()];
                public.is_empty() || !public.contains(&canonical(number))
            });
            found.extend(private.map(|range| {
                Diagnostic::new(self.code(), passage.span(range.start))
                    .with("number", masked(&passage.text[range], SHOWN))
            }));
        }));
    }
}

/// Returns the numbers that are for everyone.
fn public(site: &Site) -> HashSet<String> {
    let own = site.config.contact.phone.iter().map(|phone| canonical(phone));
    let bodies = site.entries.iter().filter(|entry| entry.facets.is_body);
    let theirs = bodies.flat_map(|entry| {
        let passages = site.config.languages.iter().flat_map(|lang| entry.said(*lang));
        passages.flat_map(|passage| {
            let phones = private::phones(passage.text).into_iter();
            phones.map(|range| canonical(&passage.text[range])).collect::<Vec<_>>()
        })
    });
    own.chain(theirs).collect()
}
