//! Tasks past their day and not done.
//!
//! The directive complains of loose coordination, and asks for periodic checks. A day that passed
//! in silence is what a check finds first.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// A task whose day is over and whose state is not `done`.
pub struct TaskOverdue;

impl Rule for TaskOverdue {
    fn code(&self) -> Code {
        diag::TASK_OVERDUE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let today = site.today();
        for (index, entry) in site.entries.iter().enumerate() {
            if entry.facets.tasks.is_empty() || !site.counts(index) {
                continue;
            }
            for task in entry.facets.tasks.iter().filter(|task| !task.done) {
                let Some(due) = task.due.filter(|due| *due < today) else { continue };
                let problem = Diagnostic::new(self.code(), entry.origin.span(task.place))
                    .with("task", &task.id)
                    .with("due", due.to_string());
                diagnostics.push(problem);
            }
        }
    }
}
