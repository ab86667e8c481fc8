//! A server on a free port, and a client of a few lines that sees every byte.

pub mod fake;

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use lantoa::serve::web::{BasePath, Ended, Settings, Stop, Wish, bind, run};

use fake::Fake;

/// Long enough for the slowest machine; reached only where a test fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// Puts text into NFC.
pub fn nfc(text: &str) -> Cow<'_, str> {
    icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Returns settings for a base path.
pub fn settings(base: &str) -> Settings {
    Settings {
        base: BasePath::new(base, nfc).expect("a base path"),
        allowed: vec!["xem.example".to_owned()],
        lang: "vi".to_owned(),
        normalize: nfc,
        follows_signals: false,
    }
}

/// A running server.
pub struct Server {
    pub site: Arc<Fake>,
    pub port: u16,
    pub stop: Stop,
    thread: Option<JoinHandle<Ended>>,
}

impl Server {
    /// Starts one with some pages.
    pub fn start() -> Self {
        Self::below("/")
    }

    /// Starts one below a path.
    pub fn below(base: &str) -> Self {
        let site = Fake::new();
        site.put("index.html", "text/html", "<!doctype html><body><p>Trang chủ</body>");
        site.put("vi/tin-tuc/index.html", "text/html", "<body><p>Tin {view}</body>\n");
        site.put("vi/đoàn-kết/index.html", "text/html", "<body><p>Đoàn kết</body>");
        site.put("style.css", "text/css", "p { color: red }");
        site.put("feed.xml", "application/atom+xml", "<feed/>");
        site.put("so.bin", "application/octet-stream", "0123456789");
        site.put("rong.txt", "text/plain", "");
        Self::with(site, base)
    }

    /// Starts one with a site of one's own.
    pub fn with(site: Arc<Fake>, base: &str) -> Self {
        let bound = bind(&Wish { host: None, port: 0 }).expect("a port");
        let (port, stop) = (bound.port(), Stop::new());
        let (stage, asked, settings) = (Arc::clone(&site), stop.clone(), settings(base));
        let thread = std::thread::spawn(move || run(bound, settings, stage, &asked).expect("runs"));
        Self { site, port, stop, thread: Some(thread) }
    }

    /// Waits for the end.
    pub fn join(&mut self) -> Ended {
        self.thread.take().expect("not ended yet").join().expect("no panic")
    }

    /// Opens a connection and sends something as it is.
    pub fn send(&self, text: &str) -> BufReader<TcpStream> {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).expect("connects");
        socket.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        socket.write_all(text.as_bytes()).expect("sends");
        BufReader::new(socket)
    }

    /// Asks for something with some headers; a host is named unless they do.
    pub fn ask(&self, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
        let mut text = format!("{method} {target} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
            text.push_str(&format!("Host: localhost:{}\r\n", self.port));
        }
        for (name, value) in headers.iter().filter(|(_, value)| *value != "-") {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut reader = self.send(&format!("{text}\r\n"));
        let mut answer = Answer::head(&mut reader);
        reader.read_to_end(&mut answer.body).expect("a body");
        answer
    }

    /// Gets something.
    pub fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, &[])
    }

    /// Follows the events of a query.
    pub fn follow(&self, query: &str) -> Events {
        let host = format!("Host: localhost:{}", self.port);
        let mut reader =
            self.send(&format!("GET /_lantoa/events?{query} HTTP/1.1\r\n{host}\r\n\r\n"));
        let head = Answer::head(&mut reader);
        Events { head, reader }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.site.block(false);
        self.stop.ask();
        if let Some(thread) = self.thread.take() {
            // A test that fails already must not fail twice.
            let _ = thread.join();
        }
    }
}

/// What came back.
#[derive(Debug, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// Reads status and headers.
    pub fn head(reader: &mut impl BufRead) -> Self {
        let mut answer = Self::default();
        let mut text = String::new();
        reader.read_line(&mut text).expect("a status line");
        answer.status = text.split(' ').nth(1).expect("a status").parse().expect("a number");
        loop {
            text.clear();
            reader.read_line(&mut text).expect("a header");
            let Some((name, value)) = text.trim_end().split_once(": ") else { break };
            answer.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        }
        answer
    }

    /// Returns a header; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(own, _)| own == name);
        found.map_or("", |(_, value)| value)
    }

    /// Returns the body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }
}

/// An open event stream.
pub struct Events {
    pub head: Answer,
    reader: BufReader<TcpStream>,
}

impl Events {
    /// Returns the next event as its name and data; `None` at the end.
    pub fn next(&mut self) -> Option<(String, String)> {
        let (mut name, mut data) = (String::new(), Vec::new());
        loop {
            let mut text = String::new();
            let length = self.reader.read_line(&mut text).expect("a line");
            // The sizes of chunks look like nothing that an event has; the last one is 0.
            let text = text.trim_end();
            if length == 0 || text == "0" {
                return None;
            }
            if let Some(value) = text.strip_prefix("event: ") {
                value.clone_into(&mut name);
            } else if let Some(value) = text.strip_prefix("data: ") {
                data.push(value.to_owned());
            } else if text.is_empty() && !name.is_empty() {
                return Some((name, data.join("\n")));
            }
        }
    }

    /// Skips to the end of what a stream begins with, and returns the states of the pages.
    pub fn begin(&mut self) -> Vec<String> {
        let mut states = Vec::new();
        loop {
            match self.next().expect("the beginning") {
                (name, data) if name == "now" => states.push(data),
                (name, _) if name == "problems" => return states,
                other => panic!("{other:?}"),
            }
        }
    }
}

/// Waits until something is so. Fails only where it never becomes so.
pub fn eventually(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..6000 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("never: {what}");
}
