//! Calendars to subscribe to (iCalendar, RFC 5545): of the whole site, and of each unit and area.

use super::{Context, Format, Item, Plan, Planned, Spec, digest_of};
use crate::diag::Diagnostic;
use crate::wire::calendar;

/// Calendars.
pub struct Calendars;

static SPEC: Spec = Spec { name: "calendar", media_type: calendar::MEDIA_TYPE };

impl Format for Calendars {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn plan(&self, context: &Context<'_>, plan: &mut Plan) {
        let site = context.site;
        for lang in &site.config.languages {
            let Some(viewer) = context.engine.viewer(site, *lang) else { continue };
            let places = (0..site.entries.len()).map(Some);
            for place in [None].into_iter().chain(places) {
                let Some(address) = viewer.calendar_address(place) else { continue };
                plan.claim(Planned {
                    format: &Calendars,
                    lang: *lang,
                    // The whole site's comes first.
                    item: Item { index: place.map_or(0, |index| index + 1), page: 0 },
                    address,
                    source: None,
                });
            }
        }
    }

    fn fingerprint(&self, context: &Context<'_>, planned: &Planned) -> [u8; 32] {
        digest_of(&bytes(context, planned))
    }

    fn render(&self, context: &Context<'_>, planned: &Planned) -> Result<Vec<u8>, Box<Diagnostic>> {
        Ok(bytes(context, planned))
    }
}

fn bytes(context: &Context<'_>, planned: &Planned) -> Vec<u8> {
    let viewer = context.engine.viewer(context.site, planned.lang);
    let place = planned.item.index.checked_sub(1);
    viewer.map_or(Vec::new(), |it| calendar::calendar(&it.calendar_to_follow(place)))
}
