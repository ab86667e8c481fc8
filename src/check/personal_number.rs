//! Numbers that the State or a bank knows a person by: identity, passport, insurance, account.
//!
//! Personal Data Law 91/2025/QH15, and the Law on Identification 26/2023/QH15 for identity numbers.
//! With such a number anybody can pass for the person. The finding hides most of it.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::text::private::{self, masked};

/// How many digits an editor needs to find the number in the line.
const SHOWN: usize = 3;

/// A personal number.
pub struct PersonalNumber;

impl Rule for PersonalNumber {
    fn code(&self) -> Code {
        diag::PERSONAL_NUMBER
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.extend(site.look_through(|_, passage, found| {
            found.extend(private::numbers(passage.text).into_iter().map(|range| {
                Diagnostic::new(self.code(), passage.span(range.start))
                    .with("number", masked(&passage.text[range], SHOWN))
            }));
        }));
    }
}
