//! The files of a site over real sockets: what a static host owes its visitors.

use super::support::Server;

const TAG: &str = "<script src=\"/_lantoa/client.js\" data-revision=";

#[test]
fn only_reading_is_allowed() {
    let server = Server::start();
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"] {
        let answer = server.ask(method, "/", &[("Content-Length", "0")]);
        assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD"), "{method}");
    }
}

#[test]
fn folders_serve_their_index() {
    let server = Server::start();
    for (target, status, location) in [
        ("/", 200, ""),
        ("/index.html", 200, ""),
        ("/vi/tin-tuc/", 200, ""),
        ("/vi/tin-tuc/index.html", 200, ""),
        ("/vi/tin-tuc", 301, "/vi/tin-tuc/"),
        ("/vi/tin-tuc?drafts=1&x=%C4%91", 301, "/vi/tin-tuc/?drafts=1&x=%C4%91"),
        ("/vi/%C4%91o%C3%A0n-k%E1%BA%BFt", 301, "/vi/%C4%91o%C3%A0n-k%E1%BA%BFt/"),
        ("/vi/", 404, ""),
        ("/style.css/", 404, ""),
    ] {
        let answer = server.get(target);
        assert_eq!((answer.status, answer.header("location")), (status, location), "{target}");
        assert_eq!(answer.header("cache-control"), "no-cache", "{target}");
    }
}

#[test]
fn vietnamese_addresses_are_found_in_any_normal_form() {
    let server = Server::start();
    for target in [
        "/vi/%C4%91o%C3%A0n-k%E1%BA%BFt/",
        "/vi/%c4%91o%c3%a0n-k%e1%ba%bft/",
        "/vi/%C4%91oa%CC%80n-ke%CC%82%CC%81t/",
        "/vi/đoàn-kết/",
    ] {
        assert_eq!(server.get(target).status, 200, "{target}");
    }
}

#[test]
fn nothing_leads_out_of_the_site() {
    let server = Server::start();
    let long = format!("/{}", "a".repeat(5000));
    let longer = format!("/?{}", "a".repeat(40_000));
    for (target, status) in [
        ("/%", 400),
        ("/%4", 400),
        ("/%zz", 400),
        ("/%FF", 400),
        ("/%00", 400),
        ("/../index.html", 400),
        ("/vi/../index.html", 400),
        ("/%2e%2e/index.html", 400),
        ("/vi/%2E./index.html", 400),
        ("/vi%2ftin-tuc/", 400),
        ("/vi%5ctin-tuc/", 400),
        ("/..%5cindex.html", 400),
        ("/C:/index.html", 400),
        ("/c%3A/index.html", 400),
        ("//index.html", 404),
        ("//evil.example/vi", 404),
        ("/vi//tin-tuc/", 404),
        ("/?at=%", 400),
        (&long, 414),
        (&longer, 414),
    ] {
        let answer = server.get(target);
        assert_eq!(answer.status, status, "{target}");
        assert_eq!(answer.header("location"), "", "{target}");
    }
}

#[test]
fn types_are_told_and_not_to_be_guessed() {
    let server = Server::start();
    for (target, want) in [
        ("/", "text/html; charset=utf-8"),
        ("/style.css", "text/css; charset=utf-8"),
        ("/feed.xml", "application/atom+xml; charset=utf-8"),
        ("/so.bin", "application/octet-stream"),
        ("/none", "text/html; charset=utf-8"),
    ] {
        let answer = server.get(target);
        assert_eq!(answer.header("content-type"), want, "{target}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{target}");
    }
}

#[test]
fn head_tells_the_length_and_sends_nothing() {
    let server = Server::start();
    for target in ["/", "/?raw", "/style.css", "/rong.txt", "/none"] {
        let (head, get) = (server.ask("HEAD", target, &[]), server.get(target));
        assert_eq!(head.status, get.status, "{target}");
        assert_eq!(head.header("content-length"), get.body.len().to_string(), "{target}");
        assert_eq!(head.header("etag"), get.header("etag"), "{target}");
        assert!(head.body.is_empty(), "{target}");
    }
}

#[test]
fn what_is_missing_gets_the_page_of_the_site() {
    let server = Server::start();
    let answer = server.get("/none/");
    assert_eq!(answer.status, 404);
    assert!(answer.text().contains("Không có trang này."));
    assert!(answer.text().contains(TAG), "it appears by itself once it is there");
    server.site.put("404.html", "text/html", "<body>Lạc đường</body>");
    let answer = server.get("/none/style.css");
    assert_eq!(answer.status, 404);
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(answer.header("etag"), "");
    assert!(answer.text().starts_with("<body>Lạc đường<script"), "{}", answer.text());
    assert!(answer.text().contains("data-revision=\"404."));
    assert_eq!(server.get("/none?raw").text(), "<body>Lạc đường</body>");
}

#[test]
fn pages_get_the_script_and_nothing_else_changes() {
    let server = Server::start();
    let (live, raw) = (server.get("/"), server.get("/?raw"));
    assert_eq!(raw.text(), "<!doctype html><body><p>Trang chủ</body>");
    let revision = raw.header("etag").trim_matches('"');
    let tag = format!("{TAG}\"{revision}\" defer></script>");
    assert_eq!(live.text(), raw.text().replace("</body>", &format!("{tag}</body>")));
    assert_ne!(live.header("etag"), raw.header("etag"));
    assert_eq!(live.header("vary"), "Sec-Fetch-Dest");
    for (wanted, is_live) in [("document", true), ("iframe", true), ("empty", false)] {
        let answer = server.ask("GET", "/", &[("Sec-Fetch-Dest", wanted)]);
        assert_eq!(answer.text().contains(TAG), is_live, "{wanted}");
        let want = if is_live { &live } else { &raw };
        assert_eq!(answer.header("etag"), want.header("etag"), "{wanted}");
    }
    assert_eq!(server.get("/feed.xml").text(), "<feed/>");
}

#[test]
fn what_is_known_is_not_sent_again() {
    let server = Server::start();
    for target in ["/", "/?raw", "/style.css", "/_lantoa/client.js"] {
        let etag = server.get(target).header("etag").to_owned();
        let list = format!("\"other\", W/{etag}");
        for (known, status) in [(&*etag, 304), (&list, 304), ("*", 304), ("\"other\"", 200)] {
            for method in ["GET", "HEAD"] {
                let answer = server.ask(method, target, &[("If-None-Match", known)]);
                assert_eq!(answer.status, status, "{method} {target} {known}");
                assert_eq!(answer.header("etag"), etag, "{method} {target} {known}");
                assert!(status == 200 || answer.body.is_empty());
            }
        }
    }
    let raw = server.get("/?raw").header("etag").to_owned();
    assert_eq!(server.ask("GET", "/", &[("If-None-Match", &raw)]).status, 200);
    server.site.put("style.css", "text/css", "p { color: blue }");
    let old = [("If-None-Match", "\"old\"")];
    assert_eq!(server.ask("GET", "/style.css", &old).text(), "p { color: blue }");
}

#[test]
fn parts_of_a_file_can_be_had() {
    let server = Server::start();
    for (range, status, content_range, body) in [
        ("bytes=2-4", 206, "bytes 2-4/10", "234"),
        ("bytes=7-", 206, "bytes 7-9/10", "789"),
        ("bytes=-2", 206, "bytes 8-9/10", "89"),
        ("bytes=8-99", 206, "bytes 8-9/10", "89"),
        ("bytes=10-", 416, "bytes */10", ""),
        ("bytes=-0", 416, "bytes */10", ""),
        ("bytes=0-1,4-5", 200, "", "0123456789"),
        ("lines=1-2", 200, "", "0123456789"),
        ("bytes=5-2", 200, "", "0123456789"),
    ] {
        let answer = server.ask("GET", "/so.bin", &[("Range", range)]);
        assert_eq!((answer.status, answer.text()), (status, body), "{range}");
        assert_eq!(answer.header("content-range"), content_range, "{range}");
        assert_eq!(answer.header("content-length"), body.len().to_string(), "{range}");
        assert_eq!(answer.header("accept-ranges"), "bytes");
    }
    let etag = server.get("/so.bin").header("etag").to_owned();
    let weak = format!("W/{etag}");
    for (same, status) in [(&*etag, 206), (&weak, 200), ("\"other\"", 200)] {
        let answer = server.ask("GET", "/so.bin", &[("Range", "bytes=0-0"), ("If-Range", same)]);
        assert_eq!(answer.status, status, "{same}");
    }
    assert_eq!(server.ask("HEAD", "/so.bin", &[("Range", "bytes=0-0")]).status, 200);
    assert_eq!(server.ask("GET", "/none", &[("Range", "bytes=0-0")]).status, 404);
}

#[test]
fn parts_of_a_page_are_parts_of_what_is_sent() {
    let server = Server::start();
    let whole = server.get("/");
    let half = whole.body.len() / 2;
    let first = server.ask("GET", "/", &[("Range", &format!("bytes=0-{}", half - 1))]);
    let rest = server.ask("GET", "/", &[("Range", &format!("bytes={half}-"))]);
    assert_eq!((first.status, rest.status), (206, 206));
    assert_eq!([first.body.clone(), rest.body].concat(), whole.body);
    assert_eq!(first.header("etag"), whole.header("etag"));
}

#[test]
fn a_site_can_stand_below_a_path() {
    let server = Server::below("/phong-trao/");
    for (target, status, location) in [
        ("/phong-trao/", 200, ""),
        ("/phong-trao/vi/tin-tuc/", 200, ""),
        ("/phong-trao/vi/tin-tuc?at=1", 301, "/phong-trao/vi/tin-tuc/?at=1"),
        ("/phong-trao", 301, "/phong-trao/"),
        ("/phong-trao?drafts=1", 301, "/phong-trao/?drafts=1"),
        ("/", 404, ""),
        ("/vi/tin-tuc/", 404, ""),
        ("/phong-trao-2/", 404, ""),
        ("/_lantoa/", 200, ""),
        ("/phong-trao/_lantoa/", 404, ""),
    ] {
        let answer = server.get(target);
        assert_eq!((answer.status, answer.header("location")), (status, location), "{target}");
    }
    let answer = server.get("/");
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    assert!(answer.text().contains("/phong-trao/"), "{}", answer.text());
}

#[test]
fn a_view_is_passed_on_and_a_senseless_one_refused() {
    let server = Server::start();
    let text = |target| server.get(target).text().to_owned();
    assert!(text("/vi/tin-tuc/").contains("Tin None None"));
    assert!(text("/vi/tin-tuc/?drafts=0").contains("Tin Some(false) None"));
    let both = text("/vi/tin-tuc/?drafts=1&at=2026-11-18T07%3A30");
    assert!(both.contains("Tin Some(true) Some(\"2026-11-18T07:30\")"), "{both}");
    assert!(text("/vi/tin-tuc/?drafts=&at=").contains("Tin None None"));
    assert_eq!(server.get("/vi/tin-tuc/?drafts=maybe").status, 400);
    let refused = server.get("/vi/tin-tuc/?at=h%C3%B4m+qua");
    assert_eq!(refused.status, 400);
    assert!(refused.text().contains("không hiểu &lt;thời điểm&gt; “hôm qua”"));
}

#[test]
fn a_page_that_fails_shows_its_last_good_state() {
    let server = Server::start();
    let good = server.get("/vi/tin-tuc/");
    assert_eq!(good.header("x-lantoa-stale"), "");
    server.site.fail("vi/tin-tuc/index.html", true);
    let stale = server.get("/vi/tin-tuc/");
    assert_eq!((stale.status, stale.header("x-lantoa-stale")), (200, "1"));
    assert_eq!(stale.body, good.body);
    server.site.fail("en/index.html", false);
    let failed = server.get("/en/");
    assert_eq!(failed.status, 500);
    assert!(failed.text().contains(TAG), "it appears by itself once it is mended");
    assert_eq!(server.get("/en").status, 301);
}

#[test]
fn a_panic_is_one_answer_and_not_the_end() {
    let server = Server::start();
    assert_eq!(server.get("/panic").status, 500);
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn a_slow_page_does_not_stop_the_others() {
    let server = Server::start();
    server.site.put("slow.html", "text/html", "<p>chậm</p>");
    server.site.block(true);
    let host = format!("Host: localhost:{}", server.port);
    let mut slow: Vec<_> = (0..4)
        .map(|_| server.send(&format!("GET /slow.html HTTP/1.1\r\n{host}\r\n\r\n")))
        .collect();
    super::support::eventually("four are being rendered", || server.site.waiting() == 4);
    for _ in 0..20 {
        assert_eq!(server.get("/style.css").status, 200);
    }
    server.site.block(false);
    for reader in &mut slow {
        assert_eq!(super::support::Answer::head(reader).status, 200);
    }
}
