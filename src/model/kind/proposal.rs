//! Proposals (kiến nghị của nhân dân) and what was answered.

use jiff::civil::Date;

use super::{Group, Headline, Kind, Order};
use crate::model::facets::{Facets, Value};
use crate::model::role;
use crate::record;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::lang::Text;

record! {
    /// An answer as written.
    struct Answer {
        /// Its day.
        date: Date,
        /// Who answers.
        by: Option<Ref>,
        /// What they say.
        text: Text,
    }
}

record! {
    /// A proposal as written.
    struct Proposal {
        /// Who proposes; never a private name.
        from: Option<Text>,
        /// What about.
        topic: Option<Text>,
        /// Who is asked.
        to: Option<Ref>,
        /// By when an answer is due.
        due: Option<Date>,
        /// The answer.
        answer: Option<Answer>,
    }
}

/// Proposals.
pub static KIND: Kind = Kind {
    name: "proposal",
    place: "proposals",
    paths: ["kien-nghi", "proposals"],
    titles: ["Kiến nghị và trả lời", "Proposals and answers"],
    headline: Headline::Title,
    order: Order::Newest,
    feed: false,
    press: false,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Proposal::KEYS,
    record: Proposal::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let proposal = Proposal::take(keys)?;
    facets.fact_if("from", proposal.from.map(Value::Text));
    facets.fact_if("topic", proposal.topic.map(Value::Text));
    if let Some(to) = proposal.to {
        let to = facets.relate(&role::TO, "body", to);
        facets.fact("to", Value::Entry(to));
    }
    facets.fact_if("sent", facets.date.map(Value::When));
    facets.fact_if("due", proposal.due.map(|day| Value::When(day.into())));
    match proposal.answer {
        Some(answer) => {
            facets.fact("answered", Value::When(answer.date.into()));
            if let Some(by) = answer.by {
                let by = facets.relate(&role::BY, "body", by);
                facets.fact("answer-by", Value::Entry(by));
            }
            facets.fact("answer", Value::Text(answer.text));
        }
        None => facets.marks.push("unanswered"),
    }
    Some(())
}
