//! Birth dates, and the birth years of children.
//!
//! Personal Data Law 91/2025/QH15: a birth date is personal data that no story needs; together
//! with a name it opens many doors. The year alone may stand for an adult, not for a child.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::text::private::{self, masked};

/// Whoever reaches this age in the year may still be a child (Law on Children 102/2016/QH13).
const CHILD_UNTIL: i16 = 16;

/// A birth date.
pub struct BirthDate;

impl Rule for BirthDate {
    fn code(&self) -> Code {
        diag::BIRTH_DATE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let from = site.today().year() - CHILD_UNTIL;
        diagnostics.extend(site.look_through(|_, passage, found| {
            let births = private::births(passage.text).into_iter();
            found.extend(births.filter(|birth| birth.full || birth.year >= from).map(|birth| {
                Diagnostic::new(self.code(), passage.span(birth.range.start))
                    .with("date", masked(&passage.text[birth.range], 0))
            }));
        }));
    }
}
