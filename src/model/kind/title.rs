//! Titles (danh hiệu thi đua): what a household or a residential area can be recognised as.

use std::sync::Arc;

use super::{Group, Headline, Kind, Order};
use crate::model::facets::{Facets, TitleTerms, Value};
use crate::syntax::record::Keys;
use crate::{choices, record};

choices! {
    /// Who can have a title.
    enum Subject {
        /// Hộ gia đình.
        Household = "household",
        /// Khu dân cư.
        ResidentialArea = "residential_area",
        /// Xã, phường.
        Commune = "commune",
    }
}

choices! {
    /// How often it is given.
    enum Every {
        /// Each year.
        Yearly = "yearly",
        /// Once.
        Once = "once",
    }
}

record! {
    /// A title as written.
    struct Title {
        /// Who can have it.
        subject: Subject,
        /// How often it is given.
        every: Every,
        /// The day of the year, `MM-DD`, by which it is decided.
        due: Option<Arc<str>>,
        /// How many days the list is posted for comment.
        notice_days: Option<u32>,
    }
}

/// Titles.
pub static KIND: Kind = Kind {
    name: "title",
    place: "registry/titles.yaml",
    paths: ["danh-hieu", "titles"],
    titles: ["Danh hiệu", "Titles"],
    headline: Headline::Name,
    order: Order::Name,
    feed: false,
    press: false,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Title::KEYS,
    record: Title::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let title = Title::take(keys)?;
    let once = title.every == Every::Once;
    facets.title_terms = Some(TitleTerms { once, notice_days: title.notice_days });
    facets.fact("subject", Value::Message(format!("subject-{}", title.subject.word())));
    facets.fact("every", Value::Message(format!("every-{}", title.every.word())));
    let due = title.due.and_then(|due| {
        let (month, day) = due.split_once('-')?;
        Some(Value::Plain(
            format!("{}/{}", day.parse::<u8>().ok()?, month.parse::<u8>().ok()?).into(),
        ))
    });
    facets.fact_if("due", due);
    facets.fact_if("notice-days", title.notice_days.map(|days| Value::Int(days.into())));
    Some(())
}
