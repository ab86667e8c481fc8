//! Values that say nothing.

use super::{check, parse_xml, rich};
use crate::wire::data_package::{DataPackage, data_package};
use crate::wire::ninjs::{Provider, ninjs, ninjs_feed};
use crate::wire::opml::{Subscriptions, opml};
use crate::wire::*;

/// The least that a caller can give.
fn feed() -> Feed {
    Feed {
        id: "tag:lantoa.example,2026:feed/vi".into(),
        title: "Lan tỏa".into(),
        home: "https://lantoa.example/vi/".into(),
        address: "https://lantoa.example/vi/feed".into(),
        ..Feed::default()
    }
}

fn item() -> Item {
    let url = "https://lantoa.example/vi/tin/".to_owned();
    Item { id: "tag:lantoa.example,2026:news/a".into(), url, version: 1, ..Item::default() }
}

#[test]
fn feeds_without_items_are_whole() {
    check("bare.atom.xml", &atom::atom(&feed()));
    check("bare.rss.xml", &rss::rss(&feed()));
    check("bare-feed.json", &json_feed::json_feed(&feed()));
    check("bare-ninjs-feed.json", &ninjs_feed(&feed(), &Provider::default()));
}

#[test]
fn items_without_text_are_whole() {
    let feed = Feed { items: vec![item()], ..feed() };
    check("small.atom.xml", &atom::atom(&feed));
    check("small.rss.xml", &rss::rss(&feed));
    check("small-feed.json", &json_feed::json_feed(&feed));
    check("small-ninjs.json", &ninjs(&item(), &Provider::default()));
    check("small-ninjs-feed.json", &ninjs_feed(&feed, &Provider::default()));
}

#[test]
fn an_empty_calendar_holds_its_zone() {
    let empty = calendar::Calendar { events: Vec::new(), ..rich::calendar() };
    check("bare.ics", &calendar::calendar(&empty));
}

#[test]
fn an_empty_list_of_feeds_holds_an_outline() {
    let texts = parse_xml(&opml(&Subscriptions::default()));
    assert_eq!(texts.len(), 6, "opml, head, title, dateModified, docs, body");
    let bytes = opml(&Subscriptions { title: "Lan tỏa".into(), ..Subscriptions::default() });
    assert!(super::text(&bytes).contains("<outline text=\"Lan tỏa\"/>"));
}

#[test]
fn a_package_without_tables_is_an_object() {
    let bytes = data_package(&DataPackage::default());
    let value: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    assert_eq!(value["resources"], serde_json::json!([]));
}
