//! Programmes (chương trình phối hợp) and their tasks, each with an owner.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::common::{At, PeriodRecord, check_period};
use crate::model::facets::{self, Facets, Period, Value};
use crate::model::role;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::lang::Text;
use crate::{choices, record};

choices! {
    /// How far a task is.
    enum State {
        /// Not begun.
        Todo = "todo",
        /// Under way.
        Doing = "doing",
        /// Done.
        Done = "done",
    }
}

record! {
    /// A task as written.
    struct Task {
        /// Its id.
        id: Arc<str>,
        /// What is to be done.
        text: Text,
        /// Who is answerable for it.
        owner: Option<Ref>,
        /// By when.
        due: Option<Date>,
        /// How far it is.
        state: State,
        /// The contents that it serves.
        goals: Vec<Ref>,
    }
}

record! {
    /// A programme as written.
    struct Programme {
        /// The days that it runs.
        period: Option<PeriodRecord>,
        /// Its tasks.
        tasks: Vec<At<Task>>,
    }
}

/// Programmes.
pub static KIND: Kind = Kind {
    name: "programme",
    place: "programmes",
    paths: ["chuong-trinh", "programmes"],
    titles: ["Chương trình phối hợp", "Joint programmes"],
    headline: Headline::Title,
    order: Order::Newest,
    feed: false,
    press: false,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Programme::KEYS,
    record: Programme::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let number = keys.number();
    let programme = Programme::take(keys)?;
    facets.joint = true;
    if let Some(period) = programme.period.map(Period::from) {
        check_period(period, keys.reading, number);
        facets.fact("period", Value::Period(period));
    }
    let mut rows = Vec::new();
    for At(task, place) in programme.tasks {
        let owner = task.owner.map(|owner| facets.relate(&role::OWNER, "body", owner));
        let goals = task.goals.into_iter();
        let goals: Vec<_> = goals.map(|goal| facets.relate(&role::GOAL, "goal", goal)).collect();
        facets.tasks.push(facets::Task {
            id: task.id.clone(),
            text: task.text.clone(),
            owner,
            goals: goals.clone(),
            due: task.due,
            state: task.state.word(),
            done: task.state == State::Done,
            place,
        });
        rows.push(vec![
            vec![Value::Plain(task.id)],
            vec![Value::Text(task.text)],
            owner.map(Value::Entry).into_iter().collect(),
            task.due.map(|day| Value::When(day.into())).into_iter().collect(),
            vec![Value::Message(format!("task-state-{}", task.state.word()))],
            goals.into_iter().map(Value::Entry).collect(),
        ]);
    }
    facets.table("tasks", &["code", "task", "owner", "due", "state", "goal"], rows);
    Some(())
}
