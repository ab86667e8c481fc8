//! Tasks that nobody answers for.
//!
//! The directive asks who does what to be laid down in the coordination programme between the
//! People's Committee and the Front: a task of all is a task of none.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// A task without an owner.
pub struct TaskWithoutOwner;

impl Rule for TaskWithoutOwner {
    fn code(&self) -> Code {
        diag::TASK_WITHOUT_OWNER
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        for (index, entry) in site.entries.iter().enumerate() {
            if entry.facets.tasks.is_empty() || !site.counts(index) {
                continue;
            }
            for task in entry.facets.tasks.iter().filter(|task| task.owner.is_none()) {
                let span = entry.origin.span(task.place);
                diagnostics.push(Diagnostic::new(self.code(), span).with("task", &task.id));
            }
        }
    }
}
