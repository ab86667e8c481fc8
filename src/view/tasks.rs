//! Who does what: the tasks of all programmes by owner, with what is overdue.

use std::collections::HashMap;

use serde::Serialize;

use super::{Day, Goal, Link, Viewer};
use crate::model::facets::Task;
use crate::model::kind::KINDS;
use crate::site::EntryIndex;

/// Who does what.
#[derive(Clone, Debug, Serialize)]
pub struct TaskBoard {
    /// The day as of which it is said what is overdue.
    pub as_of: Day,
    /// All tasks together.
    pub count: TaskCount,
    /// The programmes that have tasks.
    pub programmes: Vec<ProgrammeTasks>,
}

/// How many tasks stand how.
#[derive(Copy, Clone, Debug, Default, Serialize)]
pub struct TaskCount {
    /// All of them.
    pub total: usize,
    /// Done.
    pub done: usize,
    /// Not done, though their day is over.
    pub overdue: usize,
    /// Not done, and not overdue.
    pub open: usize,
}

/// A programme with its tasks by owner.
#[derive(Clone, Debug, Serialize)]
pub struct ProgrammeTasks {
    /// The programme.
    pub programme: Link,
    /// Its tasks together.
    pub count: TaskCount,
    /// Who does what in it, in the order of the first task of each.
    pub owners: Vec<OwnerTasks>,
}

/// The tasks of one owner in a programme.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OwnerTasks {
    /// The owner; nobody where nobody is named.
    pub owner: Option<Link>,
    /// How many of them are overdue.
    pub overdue: usize,
    /// The tasks by their days; those without one come last.
    pub tasks: Vec<TaskView>,
}

/// A task.
#[derive(Clone, Debug, Serialize)]
pub struct TaskView {
    /// Its id in its programme.
    pub id: String,
    /// What is to be done.
    pub text: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<&'static str>,
    /// By when.
    pub due: Option<Day>,
    /// `todo`, `doing`, `done` or `overdue`.
    pub state: &'static str,
    /// The state in words.
    pub state_text: String,
    /// Whether its day is over and it is not done.
    pub overdue: bool,
    /// The contents that it serves.
    pub goals: Vec<Goal>,
}

impl TaskCount {
    fn add(&mut self, done: bool, overdue: bool) {
        self.total += 1;
        *match (done, overdue) {
            (true, _) => &mut self.done,
            (_, true) => &mut self.overdue,
            _ => &mut self.open,
        } += 1;
    }

    fn merge(&mut self, other: Self) {
        self.total += other.total;
        self.done += other.done;
        self.overdue += other.overdue;
        self.open += other.open;
    }
}

impl Viewer<'_> {
    /// Returns who does what, as of the site's day.
    pub fn task_board(&self) -> TaskBoard {
        let programmes = KINDS.iter().flat_map(|kind| self.site.of_kind(kind.name));
        let programmes = programmes.copied().filter(|index| {
            let has_tasks = !self.site.entries[*index].facets.tasks.is_empty();
            has_tasks && self.site.page(*index, self.lang).is_some()
        });
        let programmes: Vec<_> = programmes.map(|index| self.programme_tasks(index)).collect();
        let mut count = TaskCount::default();
        programmes.iter().for_each(|programme| count.merge(programme.count));
        TaskBoard { as_of: self.day(self.site.today().into()), count, programmes }
    }

    fn programme_tasks(&self, index: EntryIndex) -> ProgrammeTasks {
        let entry = &self.site.entries[index];
        let targets = &self.site.nodes[index].targets;
        let mut tasks: Vec<_> = entry.facets.tasks.iter().collect();
        // The owners stand in the order of the file, their tasks by day.
        let mut places: HashMap<Option<EntryIndex>, usize> = HashMap::new();
        let mut owners: Vec<OwnerTasks> = Vec::new();
        let owner_of = |task: &Task| task.owner.and_then(|owner| targets[owner]);
        for task in &tasks {
            let owner = owner_of(task);
            places.entry(owner).or_insert_with(|| {
                let owner = owner.map(|owner| self.link(owner, None));
                owners.push(OwnerTasks { owner, ..OwnerTasks::default() });
                owners.len() - 1
            });
        }
        tasks.sort_by_key(|task| (task.due.is_none(), task.due));
        let mut count = TaskCount::default();
        for task in tasks {
            let view = self.task(index, task);
            count.add(task.done, view.overdue);
            let owner = &mut owners[places[&owner_of(task)]];
            owner.overdue += usize::from(view.overdue);
            owner.tasks.push(view);
        }
        ProgrammeTasks { programme: self.link(index, None), count, owners }
    }

    fn task(&self, index: EntryIndex, task: &Task) -> TaskView {
        let targets = &self.site.nodes[index].targets;
        let overdue = !task.done && task.due.is_some_and(|due| due < self.site.today());
        let state = if overdue { "overdue" } else { task.state };
        let text = self.words_of(&task.text);
        let goals = task.goals.iter().filter_map(|goal| targets[*goal]);
        TaskView {
            id: task.id.to_string(),
            text: text.title,
            lang: text.lang,
            due: task.due.map(|due| self.day(due.into())),
            state,
            state_text: self.words.message(&format!("task-state-{state}")),
            overdue,
            goals: goals.map(|goal| self.goal(goal)).collect(),
        }
    }
}
