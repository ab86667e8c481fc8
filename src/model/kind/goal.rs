//! The five contents of the campaign (năm nội dung) with their aims and indicators.

use std::sync::Arc;

use super::{Group, Headline, Kind, Order};
use crate::model::common::At;
use crate::model::facets::{self, Facets};
use crate::model::role;
use crate::syntax::record::Keys;
use crate::syntax::value::{Ref, Series};
use crate::text::lang::Text;
use crate::{choices, record};

choices! {
    /// Which way is better.
    enum Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
    }
}

record! {
    /// What is to be reached, and when.
    struct Target {
        /// The year.
        year: u32,
        /// The value.
        value: f64,
    }
}

record! {
    /// An indicator as written.
    struct Indicator {
        /// Its id, unique in the site.
        id: Arc<str>,
        /// Its name.
        name: Text,
        /// Its unit.
        unit: Text,
        /// Which way is better.
        direction: Direction,
        /// What is to be reached.
        target: Option<Target>,
        /// Values by year.
        values: Series,
        /// The document that they come from.
        source: Option<Ref>,
        /// A remark.
        note: Option<Text>,
        /// How many years lie between two values; one where it is not said.
        every_years: Option<u32>,
        /// Years in which boundaries changed.
        breaks: Vec<u32>,
    }
}

record! {
    /// An aim as written.
    struct Aim {
        /// Its id.
        id: Arc<str>,
        /// What is aimed at.
        title: Text,
        /// How it is measured.
        indicators: Vec<At<Indicator>>,
    }
}

record! {
    /// A content as written.
    struct Goal {
        /// Its place among the five.
        order: Option<i64>,
        /// Its aims.
        aims: Vec<Aim>,
    }
}

/// The five contents.
pub static KIND: Kind = Kind {
    name: "goal",
    place: "goals",
    paths: ["noi-dung", "goals"],
    titles: ["Năm nội dung", "The five goals"],
    headline: Headline::Title,
    order: Order::Given,
    feed: false,
    press: true,
    yearly: false,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Goal::KEYS,
    record: Goal::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let goal = Goal::take(keys)?;
    facets.order = goal.order;
    for aim in goal.aims {
        let indicators =
            aim.indicators.into_iter().map(|indicator| project(indicator, facets)).collect();
        facets.aims.push(facets::Aim { id: aim.id, title: aim.title, indicators });
    }
    Some(())
}

fn project(At(indicator, place): At<Indicator>, facets: &mut Facets) -> facets::Indicator {
    let year = |year: u32| i16::try_from(year).unwrap_or(i16::MAX);
    facets::Indicator {
        source: indicator.source.map(|source| facets.relate(&role::SOURCE, "document", source)),
        id: indicator.id,
        name: indicator.name,
        unit: indicator.unit,
        up: indicator.direction == Direction::Up,
        target: indicator.target.map(|target| (year(target.year), target.value)),
        values: indicator.values.0,
        breaks: indicator.breaks.into_iter().map(year).collect(),
        note: indicator.note.unwrap_or_default(),
        every_years: indicator.every_years.unwrap_or(1),
        place,
    }
}
