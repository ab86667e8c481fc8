//! The rich value in every format, byte for byte.

use super::{check, rich};
use crate::wire::news_sitemap::{News, news_sitemap};
use crate::wire::opml::{Group, Subscription, Subscriptions, opml};
use crate::wire::{Feed, Paging, atom, calendar, json_feed, ninjs, rss};

#[test]
fn atom_is_as_expected() {
    check("feed.atom.xml", &atom::atom(&rich::feed()));
}

#[test]
fn an_archive_names_the_feed_it_is_of() {
    let paging = Paging {
        archive: true,
        current: "https://lantoa.example/vi/feed".into(),
        prev_archive: None,
        next_archive: Some("https://lantoa.example/vi/feed/2026-11".into()),
    };
    let feed = Feed { paging: Some(paging), deleted: Vec::new(), ..rich::feed() };
    check("archive.atom.xml", &atom::atom(&feed));
    check("archive.rss.xml", &rss::rss(&feed));
}

#[test]
fn rss_is_as_expected() {
    check("feed.rss.xml", &rss::rss(&rich::feed()));
}

#[test]
fn json_feed_is_as_expected() {
    check("feed.json", &json_feed::json_feed(&rich::feed()));
}

#[test]
fn ninjs_is_as_expected() {
    let provider = rich::provider();
    check("ninjs.json", &ninjs::ninjs(&rich::item(), &provider));
    check("ninjs-event.json", &ninjs::ninjs(&rich::event_item(), &provider));
    check("ninjs-withdrawn.json", &ninjs::ninjs(&rich::withdrawn(), &provider));
    check("ninjs-feed.json", &ninjs::ninjs_feed(&rich::feed(), &provider));
}

#[test]
fn a_calendar_is_as_expected() {
    check("calendar.ics", &calendar::calendar(&rich::calendar()));
}

#[test]
fn opml_is_as_expected() {
    let feed = Subscription {
        title: "Tin \"mới\" & tốt".into(),
        description: "Mọi tin".into(),
        lang: "vi".into(),
        address: "https://lantoa.example/vi/atom.xml".into(),
        home: "https://lantoa.example/vi/".into(),
    };
    let list = Subscriptions {
        title: "Lan tỏa".into(),
        home: "https://lantoa.example/".into(),
        owner: rich::feed().author,
        updated: rich::at("2026-11-20T09:30:00+07"),
        groups: vec![Group { title: "Tiếng Việt".into(), feeds: vec![feed] }],
    };
    check("feeds.opml", &opml(&list));
}

#[test]
fn a_news_sitemap_is_as_expected() {
    let now = rich::at("2026-11-19T12:00:00+07");
    let items = [rich::item(), rich::withdrawn()];
    let home = "https://lantoa.example/vi/";
    let news = News { publication: "Lan tỏa", home, now: &now, items: &items };
    check("news-sitemap.xml", &news_sitemap(&news));
    let later = rich::at("2026-11-20T00:00:00+07");
    check("news-sitemap-empty.xml", &news_sitemap(&News { now: &later, ..news }));
}
