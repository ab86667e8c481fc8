//! A fake site to try the preview with, by hand or from a browser test.
//!
//! Commands come as JSON, one a line: `{"do":"put","path":…,"type":…,"text":…}`, `remove`, `fail`,
//! `tell` (`event`: page, style, moved; `to`), `problems` (`text`), `hang-up`. It ends at Ctrl-C.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool of the tests")]

#[path = "../serve/support/fake.rs"]
mod fake;

use std::io::BufRead;
use std::sync::Arc;

use lantoa::serve::web::{BasePath, Event, Settings, Stop, Wish, bind, run};
use serde_json::Value;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let arg = |at: usize, default: &str| args.get(at).map_or(default, String::as_str).to_owned();
    let site = fake::Fake::new();
    let long = "<p>Toàn dân đoàn kết xây dựng đời sống văn hóa.</p>\n".repeat(180);
    let page =
        format!("<!doctype html><html lang=\"vi\"><title>Thử</title><body>\n{long}</body></html>");
    site.put("index.html", "text/html", &page);
    let bound = bind(&Wish { host: None, port: arg(1, "0").parse().unwrap() }).unwrap();
    let base = BasePath::new(&arg(2, "/"), |text| text.into()).unwrap();
    println!("{}", bound.url(&base));
    let settings = Settings {
        base,
        allowed: Vec::new(),
        lang: arg(3, "vi"),
        normalize: |text| text.into(),
        follows_signals: true,
    };
    let commands = Arc::clone(&site);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            follow(&commands, &serde_json::from_str(&line.unwrap()).unwrap());
        }
    });
    println!("{:?}", run(bound, settings, site, &Stop::new()).unwrap());
}

fn follow(site: &fake::Fake, command: &Value) {
    let text = |key: &str| command[key].as_str().unwrap_or_default();
    let path = text("path");
    match text("do") {
        "put" => {
            let media_type = if path.ends_with(".css") { "text/css" } else { "text/html" };
            site.put(path, media_type, text("text"));
        }
        "remove" => site.remove(path),
        "fail" => site.fail(path, command["keeps"] == true),
        "problems" => site.trouble(text("text")),
        "hang-up" => site.hang_up(),
        "tell" => site.tell(
            path,
            &match text("event") {
                "style" => Event::Style,
                "moved" => Event::Moved(text("to").to_owned()),
                _ => Event::Page,
            },
        ),
        other => panic!("{other}"),
    }
    println!("ok");
}
