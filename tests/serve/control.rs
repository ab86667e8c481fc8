//! The server's own pages, the event streams, who may ask, and the end; over real sockets.

use std::net::TcpStream;

use super::support::{Answer, Server, eventually};
use lantoa::serve::web::{Ended, Event};

fn page(event: &Option<(String, String)>) -> (&str, &str) {
    event.as_ref().map_or(("", ""), |(name, data)| (name, data))
}

#[test]
fn the_servers_own_pages_are_there() {
    let server = Server::start();
    for (target, content_type, caching, part) in [
        ("/_lantoa/", "text/html; charset=utf-8", "no-store", "lang=\"vi\""),
        ("/_lantoa/?lang=en", "text/html; charset=utf-8", "no-store", "lang=\"en\""),
        ("/_lantoa/state.json", "application/json; charset=utf-8", "no-store", "\"files\""),
        ("/_lantoa/client.js", "text/javascript; charset=utf-8", "no-cache", "// client.js"),
        ("/_lantoa/share.js?1", "text/javascript; charset=utf-8", "no-cache", "// share.js"),
    ] {
        let answer = server.get(target);
        assert_eq!(answer.status, 200, "{target}");
        assert_eq!(answer.header("content-type"), content_type, "{target}");
        assert_eq!(answer.header("cache-control"), caching, "{target}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{target}");
        assert!(answer.text().contains(part), "{target}");
    }
    assert_eq!(server.get("/").header("cross-origin-resource-policy"), "");
    assert_eq!(server.get("/_lantoa").header("location"), "/_lantoa/");
    assert_eq!(server.get("/_lantoa/none").status, 404);
    assert_eq!(server.ask("POST", "/_lantoa/state.json", &[]).status, 405);
}

#[test]
fn only_its_own_hosts_are_answered() {
    let server = Server::start();
    for (host, status) in [
        ("localhost", 200),
        ("localhost:9", 200),
        ("127.0.0.1:1111", 200),
        ("[::1]:1111", 200),
        ("xem.example", 200),
        ("evil.example", 403),
        ("localhost.evil.example", 403),
        ("192.168.1.1", 403),
        ("-", 400),
    ] {
        let answer = server.ask("GET", "/", &[("Host", host)]);
        assert_eq!(answer.status, status, "{host}");
        if status == 403 {
            let cure = format!("--allow-host {}", host.split(':').next().unwrap_or_default());
            assert_eq!(answer.text().matches(&cure).count(), 2, "{}", answer.text());
        }
    }
    let twice = [("Host", "localhost"), ("Host", "localhost")];
    assert_eq!(server.ask("GET", "/", &twice).status, 400);
    assert_eq!(server.ask("GET", "http://evil.example/", &[]).status, 403);
}

#[test]
fn other_sites_can_not_use_the_servers_own_pages() {
    let server = Server::start();
    let own = format!("http://localhost:{}", server.port);
    for (name, value, status) in [
        ("Origin", &*own, 200),
        ("Origin", "https://xem.example", 200),
        ("Origin", "http://evil.example", 403),
        ("Origin", "http://localhost:1", 403),
        ("Origin", "null", 403),
        ("Sec-Fetch-Site", "same-origin", 200),
        ("Sec-Fetch-Site", "none", 200),
        ("Sec-Fetch-Site", "same-site", 403),
        ("Sec-Fetch-Site", "cross-site", 403),
    ] {
        for target in ["/_lantoa/", "/_lantoa/state.json", "/_lantoa/client.js"] {
            assert_eq!(server.ask("GET", target, &[(name, value)]).status, status, "{value}");
        }
        assert_eq!(server.ask("GET", "/", &[(name, value)]).status, 200, "{value}");
    }
}

#[test]
fn a_stream_begins_with_what_there_is() {
    let server = Server::start();
    server.site.trouble("[\n  {\"code\": \"x\"}\n]");
    let mut events = server.follow("path=%2Fvi%2Ftin-tuc%2F&drafts=1");
    assert_eq!(events.head.status, 200);
    assert_eq!(events.head.header("content-type"), "text/event-stream; charset=utf-8");
    assert_eq!(events.head.header("cache-control"), "no-store");
    assert_eq!(events.head.header("x-accel-buffering"), "no");
    let raw = server.get("/vi/tin-tuc/?raw&drafts=1");
    let revision = raw.header("etag").trim_matches('"');
    let now = events.next();
    assert_eq!(page(&now), ("now", &*format!("{{\"page\":0,\"revision\":\"{revision}\"}}")));
    let problems = events.next();
    assert_eq!(page(&problems), ("problems", "[\n  {\"code\": \"x\"}\n]"));
}

#[test]
fn every_event_reaches_the_wire() {
    let server = Server::start();
    let mut events = server.follow("path=/");
    events.begin();
    for (event, want) in [
        (Event::Page, ("page", "{\"page\":0}")),
        (Event::Style, ("style", "{\"page\":0}")),
        (
            Event::Moved("/vi/\"x\"/".to_owned()),
            ("moved", "{\"page\":0,\"to\":\"/vi/\\\"x\\\"/\"}"),
        ),
        (Event::Problems("[1]".into()), ("problems", "[1]")),
        (Event::Problems("[]".into()), ("problems", "[]")),
        (Event::Bye, ("bye", "{}")),
    ] {
        server.site.tell("index.html", &event);
        assert_eq!(page(&events.next()), want);
    }
    assert_eq!(events.next(), None);
}

#[test]
fn one_stream_follows_several_pages() {
    let server = Server::start();
    let mut events = server.follow("path=/&path=/vi/tin-tuc/&drafts=1&path=/none");
    let states = events.begin();
    assert_eq!(states.len(), 3);
    assert!(states[2].contains("\"page\":2,\"revision\":\"404"), "{states:?}");
    assert_eq!(server.site.listening(), 3);
    server.site.tell("vi/tin-tuc/index.html", &Event::Page);
    assert_eq!(page(&events.next()), ("page", "{\"page\":1}"));
    // Every line tells the problems; they are sent once.
    server.site.tell("*", &Event::Problems("[1]".into()));
    server.site.tell("none", &Event::Page);
    assert_eq!(page(&events.next()), ("problems", "[1]"));
    assert_eq!(page(&events.next()), ("page", "{\"page\":2}"));
}

#[test]
fn senseless_streams_are_refused() {
    let server = Server::below("/phong-trao/");
    let many = "path=/phong-trao/&".repeat(65);
    for (query, status) in [
        ("", 400),
        ("drafts=1", 400),
        ("path=/phong-trao/..", 400),
        ("path=phong-trao/", 400),
        ("path=/phong-trao/&drafts=2", 400),
        ("path=/", 404),
        (&*many, 400),
        ("path=/phong-trao/", 200),
    ] {
        assert_eq!(server.follow(query).head.status, status, "{query}");
    }
    let head = server.ask("HEAD", "/_lantoa/events?path=/phong-trao/", &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
}

#[test]
fn lines_end_when_the_browser_goes_away() {
    let server = Server::start();
    let mut events = server.follow("path=/&path=/vi/tin-tuc/");
    events.begin();
    assert_eq!(server.site.listening(), 2);
    drop(events);
    eventually("both lines are dropped", || server.site.listening() == 0);
}

#[test]
fn whoever_is_cut_off_is_told_by_the_end() {
    let server = Server::start();
    let mut events = server.follow("path=/");
    events.begin();
    server.site.hang_up();
    assert_eq!(events.next(), None);
}

#[test]
fn many_streams_do_not_stop_other_requests() {
    let server = Server::start();
    let mut streams: Vec<_> = (0..200).map(|_| server.follow("path=/")).collect();
    streams.iter_mut().for_each(|events| drop(events.begin()));
    assert_eq!(server.site.listening(), 200);
    for _ in 0..50 {
        assert_eq!(server.get("/").status, 200);
    }
    server.site.tell("index.html", &Event::Page);
    for events in &mut streams {
        assert_eq!(page(&events.next()), ("page", "{\"page\":0}"));
    }
}

#[test]
fn the_end_is_clean_with_streams_and_idle_connections_open() {
    let mut server = Server::start();
    let mut events = server.follow("path=/");
    events.begin();
    let mut idle =
        server.send(&format!("GET / HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", server.port));
    assert_eq!(Answer::head(&mut idle).status, 200);
    let silent = server.send("");
    server.stop.ask();
    assert_eq!(page(&events.next()), ("bye", "{}"));
    assert_eq!(events.next(), None);
    assert_eq!(server.join(), Ended::Quietly);
    drop(silent);
}

#[test]
fn asking_twice_ends_at_once() {
    let mut server = Server::start();
    server.site.put("slow.html", "text/html", "");
    server.site.block(true);
    let slow = server.send("GET /slow.html HTTP/1.1\r\nHost: localhost\r\n\r\n");
    eventually("it is being rendered", || server.site.waiting() == 1);
    server.stop.ask();
    server.stop.ask();
    assert_eq!(server.join(), Ended::AtOnce);
    drop(slow);
}

#[test]
fn both_addresses_of_this_machine_answer() {
    let server = Server::start();
    // A machine without IPv6 has but one.
    if let Ok(socket) = TcpStream::connect(("::1", server.port)) {
        drop(socket);
        assert_eq!(server.ask("GET", "/", &[("Host", "[::1]:80")]).status, 200);
    }
}
