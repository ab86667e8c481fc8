//! Single rules of the formats.

use serde_json::Value;

use super::{rich, text};
use crate::wire::news_sitemap::{News, news_sitemap};
use crate::wire::*;

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

#[test]
fn a_channel_lends_no_licence_to_an_item_without_one() {
    let count = |feed: &Feed| text(&rss::rss(feed)).matches("<creativeCommons:license>").count();
    let mixed = rich::feed();
    assert_eq!(count(&mixed), 1, "that of the one item");
    let items = vec![rich::item()];
    assert_eq!(count(&Feed { items, ..mixed }), 2, "that of the item and of the channel");
}

#[test]
fn an_item_that_is_there_has_no_tombstone() {
    let mut feed = rich::feed();
    feed.deleted[0].id = feed.items[0].id.clone();
    assert!(!text(&atom::atom(&feed)).contains("deleted-entry ref"));
    let value = json(&ninjs::ninjs_feed(&feed, &rich::provider()));
    let associations = value["associations"].as_array().expect("a list");
    assert!(associations.iter().all(|one| one["rel"] != "withdrawn"));
}

#[test]
fn a_withheld_item_says_why() {
    let status = Status::Withheld { reason: "Chờ xác minh".into() };
    let item = Item { status, note: String::new(), corrections: Vec::new(), ..rich::item() };
    let value = json(&ninjs::ninjs(&item, &rich::provider()));
    assert_eq!(value["pubStatus"], "withheld");
    assert_eq!(value["edNote"], "Chờ xác minh");
    let feed = Feed { items: vec![item], ..rich::feed() };
    let value = json(&json_feed::json_feed(&feed));
    assert_eq!(value["items"][0]["_lantoa"]["status"], "withheld");
}

#[test]
fn news_are_new_free_and_usable() {
    let now = rich::at("2026-11-19T12:00:00+07");
    let listed = |item: Item| {
        let home = "https://lantoa.example/";
        let news = News { publication: "Lan tỏa", home, now: &now, items: &[item] };
        text(&news_sitemap(&news)).contains("<news:news>")
    };
    assert!(listed(rich::item()));
    let embargo = Some(rich::at("2026-11-19T12:00:01+07"));
    assert!(!listed(Item { embargo, ..rich::item() }));
    let published = rich::at("2026-11-19T12:00:01+07");
    assert!(!listed(Item { published, ..rich::item() }));
    let published = rich::at("2026-11-17T12:00:00+07");
    assert!(!listed(Item { published, ..rich::item() }), "two days old");
    assert!(!listed(Item { status: rich::withdrawn().status, ..rich::item() }));
}

#[test]
fn attachments_of_one_title_are_not_taken_for_one_picture() {
    let mut item = rich::item();
    let again = Picture { url: "https://lantoa.example/2.jpg".into(), ..item.pictures[0].clone() };
    item.pictures.push(again);
    let value = json(&json_feed::json_feed(&Feed { items: vec![item], ..rich::feed() }));
    let attachments = value["items"][0]["attachments"].as_array().expect("a list");
    assert_eq!(attachments.len(), 2);
    assert!(attachments.iter().all(|one| one.get("title").is_none()));
}
