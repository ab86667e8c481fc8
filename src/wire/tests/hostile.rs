//! Any strings in any place.

use proptest::prelude::*;
use serde_json::Value;

use super::{check, parse_xml, rich};
use crate::wire::data_package::{DataPackage, Resource, data_package};
use crate::wire::news_sitemap::{News, news_sitemap};
use crate::wire::opml::{Group, Subscription, Subscriptions, opml};
use crate::wire::*;

/// Returns a feed with the texts in as many places as there are kinds of them.
fn feed(a: &str, b: &str) -> Feed {
    let mut feed = rich::feed();
    let place = |text: &mut String, value: &str| value.clone_into(text);
    for text in [&mut feed.id, &mut feed.title, &mut feed.address, &mut feed.icon] {
        place(text, a);
    }
    for text in [&mut feed.lang, &mut feed.subtitle, &mut feed.rights, &mut feed.home] {
        place(text, b);
    }
    feed.author = Party { name: b.into(), url: format!("mailto:{a}") };
    feed.deleted[0].id = b.into();
    feed.deleted[0].comment = a.into();
    feed.deleted[0].by = b.into();
    let item = &mut feed.items[0];
    for text in [&mut item.id, &mut item.title, &mut item.html, &mut item.note, &mut item.url] {
        place(text, a);
    }
    for text in [&mut item.lang, &mut item.summary, &mut item.text, &mut item.rights] {
        place(text, b);
    }
    item.categories[0] = Category { id: a.into(), label: b.into(), scheme: a.into() };
    item.licence = Some(Licence { name: a.into(), url: b.into() });
    item.places[0].position = Some((f64::NAN, f64::INFINITY));
    let picture = &mut item.pictures[0];
    for text in [&mut picture.url, &mut picture.alt, &mut picture.media_type] {
        place(text, a);
    }
    for text in [&mut picture.caption, &mut picture.credit, &mut picture.rights] {
        place(text, b);
    }
    feed
}

/// Returns the text as an XML parser gives it back.
fn kept(text: &str) -> String {
    let kept = |c: &char| (*c >= ' ' || "\t\n\r".contains(*c)) && !"\u{fffe}\u{ffff}".contains(*c);
    text.chars().filter(kept).collect()
}

proptest! {
    #[test]
    fn any_strings_give_xml(a in any::<String>(), b in "[\\PC\u{0}-\u{1f}\\]>&<\"]{0,40}") {
        let feed = feed(&a, &b);
        for bytes in [atom::atom(&feed), rss::rss(&feed)] {
            let texts = parse_xml(&bytes);
            prop_assert!(texts.iter().any(|text| text.contains(&kept(&a))));
            prop_assert!(texts.iter().any(|text| text.contains(&kept(&b))));
        }
        let now = rich::at("2026-11-19T12:00:00+07");
        let news = News { publication: &a, home: &b, now: &now, items: &feed.items };
        parse_xml(&news_sitemap(&news));
        let one = Subscription { title: a.clone(), lang: b.clone(), ..Subscription::default() };
        let groups = vec![Group { title: b.clone(), feeds: vec![one] }];
        parse_xml(&opml(&Subscriptions { title: a, groups, ..Subscriptions::default() }));
    }

    #[test]
    fn any_strings_give_json(a in any::<String>(), b in any::<String>()) {
        let feed = feed(&a, &b);
        let value: Value = serde_json::from_slice(&json_feed::json_feed(&feed)).expect("JSON");
        prop_assert_eq!(&value["title"], &Value::String(a.clone()));
        let provider = rich::provider();
        let bytes = ninjs::ninjs(&feed.items[0], &provider);
        let value: Value = serde_json::from_slice(&bytes).expect("JSON");
        prop_assert_eq!(&value["standard"]["version"], "3.1");
        let bytes = ninjs::ninjs_feed(&feed, &provider);
        let value: Value = serde_json::from_slice(&bytes).expect("JSON");
        // What is there has no tombstone beside it.
        let all = if a == b { 3 } else { 4 };
        prop_assert_eq!(value["associations"].as_array().map(Vec::len), Some(all));
        let fields = vec![Field { name: a.clone(), ..Field::default() }];
        let rows = vec![vec![Cell::Text(b.clone())], vec![Cell::Number(f64::NAN)]];
        let table = Table { name: a.clone(), fields, rows, ..Table::default() };
        let value: Value = serde_json::from_slice(&csv::json(&table)).expect("JSON");
        prop_assert_eq!(value.as_array().map(Vec::len), Some(2));
        let resources = vec![Resource { path: b, table, ..Resource::default() }];
        let package = DataPackage { name: a, resources, ..DataPackage::default() };
        let value: Value = serde_json::from_slice(&data_package(&package)).expect("JSON");
        prop_assert!(value.is_object());
    }

    #[test]
    fn any_address_becomes_a_uri(address in any::<String>()) {
        let uri = super::super::uri::uri(&address);
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
        prop_assert!(uri.chars().all(allowed), "{}", uri);
        prop_assert_eq!(&super::super::uri::uri(&uri), &uri, "encoding twice is encoding once");
    }
}

#[test]
fn moments_are_valid_whatever_the_zone() {
    use super::super::time::{rfc822, rfc3339};
    let when = |text: &str| text.parse::<jiff::Zoned>().expect("a moment");
    assert_eq!(rfc3339(&rich::at("2026-11-20T09:30+07")), "2026-11-20T09:30:00+07:00");
    assert_eq!(rfc822(&rich::at("2026-11-05T09:30+07")), "Thu, 05 Nov 2026 09:30:00 +0700");
    // Before 1906 Saigon was ahead by 7:06:30 of UTC, which no standard can write.
    assert_eq!(
        rfc3339(&when("1900-01-01T07:06:30[Asia/Ho_Chi_Minh]")),
        "1900-01-01T00:00:00+00:00"
    );
    assert_eq!(rfc3339(&when("-000005-01-01T00:00:00+00[UTC]")), "0001-01-01T00:00:00+00:00");
}

/// Texts and addresses that break careless writers, in places where any text may stand. The
/// files are here to be read by strict programs too.
#[test]
fn nasty_texts_are_as_expected() {
    let nasty = "\u{0}\u{b}a]]>b<script>&amp;\"'\u{fffe}\t1\r\n2\u{85}\u{2028}🌺 =1+1";
    let address = "https://lantoa.example/đường hoa/[1]?a=<b>&c={d}|^`\"\\%zz#e#f";
    let mut feed = feed(nasty, nasty);
    for text in [&mut feed.id, &mut feed.address, &mut feed.home, &mut feed.icon] {
        address.clone_into(text);
    }
    feed.lang = "vi".into();
    feed.author.url = address.into();
    feed.deleted[0].id = format!("{address}?gone");
    let item = &mut feed.items[0];
    item.id = format!("{address}?item");
    item.lang = "vi".into();
    item.url = address.into();
    item.categories[0].scheme = "https://lantoa.example/chủ đề/".into();
    item.licence = Some(Licence { name: nasty.into(), url: address.into() });
    item.pictures[0].url = address.into();
    item.pictures[0].media_type = "image/jpeg".into();
    check("nasty.atom.xml", &atom::atom(&feed));
    check("nasty.rss.xml", &rss::rss(&feed));
    check("nasty-feed.json", &json_feed::json_feed(&feed));
    check("nasty-ninjs-feed.json", &ninjs::ninjs_feed(&feed, &rich::provider()));
    let mut calendar = rich::calendar();
    calendar.name = nasty.into();
    calendar.events[0].title = nasty.into();
    calendar.events[0].url = address.into();
    calendar.events[0].organiser = Some(Party { name: nasty.into(), url: address.into() });
    check("nasty.ics", &calendar::calendar(&calendar));
    let now = rich::at("2026-11-19T12:00:00+07");
    let home = "https://lantoa.example/";
    let news = News { publication: nasty, home, now: &now, items: &feed.items };
    check("nasty-news-sitemap.xml", &news_sitemap(&news));
}
