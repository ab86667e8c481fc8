//! Bulletins (bản tin): a month's items for the notice board and the loudspeaker.

use std::sync::Arc;

use super::{Group, Headline, Kind, Order};
use crate::model::facets::{Facets, Value};
use crate::model::role;
use crate::syntax::record::Keys;
use crate::syntax::value::{Month, Ref};
use crate::text::lang::Text;
use crate::{choices, record};

choices! {
    /// How urgent the reading is, by Circular 39/2020/TT-BTTTT.
    enum Priority {
        /// Bản tin thường.
        Normal = "normal",
        /// Bản tin ưu tiên.
        Priority = "priority",
        /// Bản tin khẩn cấp.
        Emergency = "emergency",
    }
}

record! {
    /// What is read aloud.
    struct ReadAloud {
        /// How long it may take, in seconds.
        seconds_max: Option<u32>,
        /// How urgent it is.
        priority: Option<Priority>,
        /// The words.
        text: Text,
    }
}

record! {
    /// A bulletin as written.
    struct Bulletin {
        /// Its number.
        number: u32,
        /// Its month.
        month: Month,
        /// How many pages it has.
        pages: Option<u32>,
        /// Its paper.
        paper: Option<Arc<str>>,
        /// What it brings together.
        items: Vec<Ref>,
        /// What is read aloud.
        read_aloud: Option<ReadAloud>,
    }
}

/// Bulletins.
pub static KIND: Kind = Kind {
    name: "bulletin",
    place: "bulletins",
    paths: ["ban-tin", "bulletins"],
    titles: ["Bản tin", "Bulletins"],
    headline: Headline::Title,
    order: Order::Newest,
    feed: false,
    press: true,
    yearly: false,
    group: Group::News,
    below: None,
    needs: &[],
    keys: Bulletin::KEYS,
    record: Bulletin::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let bulletin = Bulletin::take(keys)?;
    facets.fact("number", Value::Int(bulletin.number.into()));
    facets.fact("month", Value::Month(bulletin.month.year, bulletin.month.month));
    facets.fact_if("pages", bulletin.pages.map(|pages| Value::Int(pages.into())));
    facets.fact_if("paper", bulletin.paper.map(Value::Plain));
    facets.relate_all(&role::ITEM, "", bulletin.items);
    if let Some(aloud) = bulletin.read_aloud {
        let priority = aloud.priority.map(|it| Value::Message(format!("priority-{}", it.word())));
        facets.fact_if("priority", priority);
        facets.fact_if("seconds-max", aloud.seconds_max.map(|most| Value::Int(most.into())));
        facets.fact("read-aloud", Value::Text(aloud.text));
    }
    Some(())
}
