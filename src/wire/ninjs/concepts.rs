//! What an item is about, as the concepts of ninjs.

use super::super::json_value::some_uri;
use super::super::uri::uri;
use super::super::{self as wire, Item, Party, time};
use super::shape::{Dates, EventDetails, Feature, Named, Point, Validity};

pub(super) fn genres(item: &Item) -> Vec<Named<'_>> {
    let genre = item.genre.iter();
    let genres = genre
        .map(|one| Named { name: &one.name, uri: some_uri(&one.uri), ..Named::default() })
        .filter(|one| !one.name.is_empty() || one.uri.is_some());
    genres.collect()
}

pub(super) fn subjects(item: &Item) -> Vec<Named<'_>> {
    let categories = item.categories.iter();
    let subjects = categories.map(|one| {
        // Only a scheme that ends so can be put before an id.
        let is_base = one.scheme.ends_with(['/', '#', ':', '=']) && !one.id.is_empty();
        Named {
            name: &one.label,
            uri: is_base.then(|| uri(&format!("{}{}", one.scheme, one.id))),
            literal: &one.id,
            ..Named::default()
        }
    });
    subjects.filter(|one| !one.name.is_empty() || !one.literal.is_empty()).collect()
}

pub(super) fn parties(parties: &[Party]) -> Vec<Named<'_>> {
    parties.iter().map(party).filter(|one| !one.name.is_empty()).collect()
}

fn party(party: &Party) -> Named<'_> {
    Named { name: &party.name, uri: some_uri(&party.url), ..Named::default() }
}

pub(super) fn places(item: &Item) -> Vec<Named<'_>> {
    let places = item.places.iter().map(|place| Named {
        name: &place.name,
        uri: some_uri(&place.url),
        literal: &place.code,
        geo_json: feature(place),
        ..Named::default()
    });
    places.filter(|place| !place.name.is_empty() || !place.literal.is_empty()).collect()
}

/// Returns the position and validity of a place, if there is anything to say of them.
fn feature(place: &wire::Place) -> Option<Feature<'_>> {
    let position = place.position.filter(|(x, y)| x.is_finite() && y.is_finite());
    let said = [&place.code, &place.code_scheme, &place.valid_from, &place.valid_to];
    if position.is_none() && said.iter().all(|text| text.is_empty()) {
        return None;
    }
    Some(Feature {
        class: "Feature",
        geometry: position.map(|(x, y)| Point { class: "Point", coordinates: [x, y] }),
        properties: Validity {
            name: &place.name,
            code: &place.code,
            code_scheme: some_uri(&place.code_scheme),
            valid_from: &place.valid_from,
            valid_to: &place.valid_to,
        },
    })
}

pub(super) fn events(item: &Item) -> Vec<Named<'_>> {
    let events = item.events.iter().filter(|event| !event.name.is_empty());
    events
        .map(|one| Named { name: &one.name, uri: some_uri(&one.id), ..Named::default() })
        .collect()
}

pub(super) fn event_details(event: &wire::EventDetails) -> EventDetails<'_> {
    EventDetails {
        dates: Dates {
            start_date: time::rfc3339(&event.start),
            end_date: event.end.as_ref().map(time::rfc3339),
        },
        organiser: event.organiser.as_ref().map(party).filter(|one| !one.name.is_empty()),
    }
}
