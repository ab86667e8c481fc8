//! Events (sự kiện): festivals, conferences, dialogues; of several days and places, or cancelled.

use super::{Group, Headline, Kind, Order};
use crate::diag::{self, Diagnostic};
use crate::model::facets::{Facets, Occasion};
use crate::model::role;
use crate::syntax::record::Keys;
use crate::syntax::value::Ref;
use crate::text::date::When;
use crate::text::lang::Text;
use crate::{choices, record};

choices! {
    /// Whether it takes place.
    enum Status {
        /// It does.
        Confirmed = "confirmed",
        /// It does not.
        Cancelled = "cancelled",
    }
}

record! {
    /// An event as written.
    struct Event {
        /// When it begins.
        start: When,
        /// When it ends.
        end: Option<When>,
        /// Whether it fills whole days.
        all_day: bool,
        /// Where, in words.
        place: Option<Text>,
        /// Who invites.
        host: Option<Ref>,
        /// Whether it takes place.
        status: Option<Status>,
        /// Whether it is the yearly festival of its areas (Ngày hội Đại đoàn kết toàn dân tộc).
        festival: bool,
        /// Whom or what it commends.
        commends: Vec<Ref>,
    }
}

/// Events.
pub static KIND: Kind = Kind {
    name: "event",
    place: "events",
    paths: ["su-kien", "events"],
    titles: ["Sự kiện", "Events"],
    headline: Headline::Title,
    order: Order::Newest,
    feed: false,
    press: true,
    yearly: true,
    group: Group::Other,
    below: None,
    needs: &[],
    keys: Event::KEYS,
    record: Event::record,
    read,
};

fn read(keys: &mut Keys<'_>, facets: &mut Facets) -> Option<()> {
    let number = keys.number();
    let event = Event::take(keys)?;
    let whole = |when: When| if event.all_day { When::Day(when.day()) } else { when };
    let (start, end) = (whole(event.start), event.end.map(whole));
    if let Some(end) = end.filter(|end| *end < start) {
        let problem = Diagnostic::new(diag::PERIOD_REVERSED, None)
            .with("from", start.iso())
            .with("to", end.iso());
        keys.reading.problem(number, problem);
    }
    let host = event.host.map(|host| facets.relate(&role::HOST, "body", host));
    let festival = event.festival;
    let cancelled = event.status == Some(Status::Cancelled);
    if cancelled {
        facets.marks.push("cancelled");
    }
    facets.date = facets.date.or(Some(start));
    facets.relate_all(&role::COMMENDS, "", event.commends);
    let place = event.place.unwrap_or_default();
    facets.occasion = Some(Occasion { start, end, place, host, cancelled, festival });
    Some(())
}
