//! `lantoa serve` as editors run it: the real program on a real folder, asked over HTTP.

#![cfg(unix)]

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Long enough for the slowest machine; reached only where a test fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program, serving a folder of its own.
struct Serve {
    folder: TempDir,
    child: Child,
    lines: Receiver<String>,
    said: Vec<String>,
    url: String,
    base: String,
}

impl Serve {
    fn start(options: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        support::write(&support::base(), folder.path());
        Self::start_in(folder, options)
    }

    fn start_in(folder: TempDir, options: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_lantoa"))
            .args(["serve", "--lang", "en", "--root"])
            .arg(folder.path())
            .args(options)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        let (sender, lines) = mpsc::channel();
        let out = child.stdout.take().expect("its output");
        let err = child.stderr.take().expect("its asides");
        for stream in [Box::new(out) as Box<dyn Read + Send>, Box::new(err)] {
            let sender = sender.clone();
            thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = sender.send(line);
                }
            });
        }
        let (url, base) = (String::new(), String::new());
        let mut serve = Self { folder, child, lines, said: Vec::new(), url, base };
        let line = serve.hear("The preview is at http://");
        let address = line.split_once("http://").expect("an address").1.trim_end();
        let (host, base) = address.split_once('/').expect("a path");
        (serve.url, serve.base) = (host.to_owned(), format!("/{base}"));
        serve
    }

    /// Waits for a line that holds a text.
    fn hear(&mut self, text: &str) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let Ok(line) = self.lines.recv_timeout(left) else {
                panic!("it never said “{text}”:\n{}", self.said.join("\n"));
            };
            self.said.push(line.clone());
            if line.contains(text) {
                return line;
            }
        }
    }

    /// Waits for a line that holds a text, unless there was one: what comes on two streams may come
    /// in either order.
    fn hear_once(&mut self, text: &str) {
        if !self.said.iter().any(|line| line.contains(text)) {
            self.hear(text);
        }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.at(path)).expect("a file");
        assert!(text.contains(from), "{text}");
        self.write(path, &text.replace(from, to));
    }

    /// Asks for a path below the base; returns the status and the body.
    fn get(&self, path: &str) -> (u16, String) {
        self.ask(&format!("{}{path}", self.base))
    }

    fn ask(&self, path: &str) -> (u16, String) {
        let mut socket = TcpStream::connect(&self.url).expect("a connection");
        socket.set_read_timeout(Some(PATIENCE)).expect("a limit");
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        socket.write_all(request.as_bytes()).expect("sent");
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).expect("an answer");
        // Pictures are no text; what is lost of them is lost on both sides of a comparison.
        let answer = String::from_utf8_lossy(&answer);
        let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok());
        let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        (status.expect("a status"), body.to_owned())
    }

    /// Waits until a page has a text.
    fn until(&self, path: &str, wanted: impl Fn(u16, &str) -> bool) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            let (status, body) = self.get(path);
            if wanted(status, &body) {
                return body;
            }
            assert!(Instant::now() < end, "{path} never became what it should be: {status} {body}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn state(&self) -> serde_json::Value {
        let (_, body) = self.ask("/_lantoa/state.json");
        serde_json::from_str(&body).expect("JSON")
    }

    fn until_errors(&self, count: u64) {
        let end = Instant::now() + PATIENCE;
        while self.state()["errors"] != count {
            assert!(Instant::now() < end, "{}", self.state());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Sends a signal and waits for the end.
    fn stop(mut self, signal: &str) -> ExitStatus {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("kill").success());
        let status = self.child.wait().expect("an end");
        self.hear("Stopped.");
        status
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const NEWS: &str = "content/news/n1.vi.md";
const PAGE: &str = "vi/tin-tuc/ngay-hoi-o-to-1/";

#[test]
fn an_edit_is_served_and_a_mistake_is_told_until_it_is_cured() {
    let mut serve = Serve::start(&["--port", "0", "--at", "2026-11-24"]);
    serve.until(PAGE, |status, body| status == 200 && body.contains("Buổi sáng"));
    serve.edit(NEWS, "Buổi sáng", "Buổi chiều");
    serve.until(PAGE, |_, body| body.contains("Buổi chiều"));
    serve.hear(NEWS);
    serve.edit(NEWS, "title: Ngày hội ở tổ 1", "titel: \"Ngày hội");
    serve.until_errors(1);
    serve.hear("error[yaml-syntax]");
    let (status, body) = serve.get(PAGE);
    assert!(status == 200 && body.contains("Buổi chiều"), "the last good page stays: {body}");
    serve.edit(NEWS, "titel: \"Ngày hội", "title: Ngày hội ở tổ 1");
    serve.until_errors(0);
    serve.hear("No problems found.");
}

#[test]
fn whatever_is_broken_or_gone_the_server_stays() {
    let serve = Serve::start(&["--port", "0", "--at", "2026-11-24"]);
    let site = fs::read_to_string(serve.at("content/site.yaml")).expect("a file");
    serve.until("vi/", |status, _| status == 200);
    serve.write("content/site.yaml", "title: [\n");
    serve.until_errors(1);
    assert_eq!(serve.get("vi/").0, 200, "the last good site stays");
    serve.edit(NEWS, "Buổi sáng", "Buổi trưa");
    serve.until(PAGE, |_, body| body.contains("Buổi trưa"));
    serve.write("content/site.yaml", &site.replace("Đoàn kết", "Một lòng"));
    serve.until("vi/", |_, body| body.contains("Một lòng"));
    serve.write("themes/lantoa/templates/home.html", "{{ site.title }");
    serve.until_errors(1);
    assert!(serve.get("vi/").1.contains("Một lòng"));
    fs::remove_dir_all(serve.at("themes")).expect("removed");
    serve.until_errors(0);
    fs::rename(serve.at("content"), serve.at("elsewhere")).expect("renamed");
    serve.until_errors(1);
    assert_eq!(serve.get("vi/").0, 200, "the last good site stays");
    fs::rename(serve.at("elsewhere"), serve.at("content")).expect("renamed back");
    serve.until_errors(0);
    serve.edit(NEWS, "Buổi trưa", "Buổi tối");
    serve.until(PAGE, |_, body| body.contains("Buổi tối"));
}

#[test]
fn what_is_served_is_what_a_build_writes() {
    let serve = Serve::start(&["--port", "0", "--at", "2026-11-24", "--published"]);
    serve.write("content/news/moi.vi.md", "---\ntitle: Mới\ndate: 2026-11-20\n---\nChữ mới.\n");
    serve.write("content/news/moi.en.md", "---\ntitle: New\n---\nNew words.\n");
    serve.until("en/news/new/", |status, body| status == 200 && body.contains("New words."));
    serve.until("vi/tin-tuc/moi/", |status, body| status == 200 && body.contains("Chữ mới."));
    let output = serve.at("public");
    let status = Command::new(env!("CARGO_BIN_EXE_lantoa"))
        .args(["build", "--at", "2026-11-24", "--root"])
        .arg(serve.folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(status.expect("the program").success());
    let mut compared = 0;
    let mut open = vec![output.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.strip_prefix(&output).expect("below").to_string_lossy().into_owned();
            if path.is_dir() {
                open.push(path);
            } else if !name.starts_with(".lantoa") {
                let built = fs::read(&path).expect("a file");
                let built = String::from_utf8_lossy(&built).into_owned();
                assert_eq!(serve.get(&format!("{name}?raw")), (200, built), "{name}");
                compared += 1;
            }
        }
    }
    assert!(compared > 40, "{compared}");
}

#[test]
fn drafts_and_other_days_are_a_question_away() {
    let serve = Serve::start(&["--port", "0", "--at", "2026-11-24"]);
    let page = |path: &Path| format!("vi/tin-tuc/{}/", path.display());
    for (name, key) in
        [("nhap", "draft: true"), ("sau", "date: 2026-12-01"), ("cu", "expires: 2026-11-20")]
    {
        let date = if key.starts_with("date") { "" } else { "date: 2026-11-10\n" };
        let text = format!("---\ntitle: {name}\n{date}{key}\n---\nChữ.\n");
        serve.write(&format!("content/news/{name}.vi.md"), &text);
    }
    for (name, mark) in [("nhap", "mark-draft"), ("sau", "mark-scheduled"), ("cu", "mark-expired")]
    {
        let path = page(Path::new(name));
        serve.until(&path, |status, body| status == 200 && body.contains(mark));
        assert_eq!(serve.get(&format!("{path}?drafts=0")).0, 404, "{name}");
    }
    assert_eq!(serve.get("vi/tin-tuc/sau/?drafts=0&at=2026-12-02").0, 200);
    assert_eq!(serve.get("vi/tin-tuc/cu/?drafts=0&at=2026-11-15T08:00").0, 200);
    assert_eq!(serve.get("vi/?at=hom-qua").0, 400);
    let desk = serve.ask("/_lantoa/?lang=vi").1;
    for text in ["Bàn biên tập", "content/news/nhap.vi.md", "content/news/sau.vi.md"] {
        assert!(desk.contains(text), "{desk}");
    }
}

#[test]
fn a_taken_port_gives_way_and_a_base_path_holds() {
    let first = Serve::start(&["--port", "0"]);
    let port = first.url.rsplit(':').next().expect("a port").to_owned();
    let mut second = Serve::start(&["--port", &port, "--base-path", "/phong-trao/"]);
    second.hear_once(&format!("port {port}"));
    assert_ne!(first.url, second.url);
    second.until("vi/", |status, _| status == 200);
    assert_eq!((second.base.as_str(), second.ask("/vi/").0), ("/phong-trao/", 404));
    second.hear_once("Press Ctrl+C");
}

#[test]
fn signals_end_it_in_good_order() {
    for signal in ["-INT", "-TERM"] {
        let serve = Serve::start(&["--port", "0"]);
        serve.until("vi/", |status, _| status == 200);
        assert!(serve.stop(signal).success(), "{signal}");
    }
}

#[test]
fn a_site_that_is_not_there_yet_is_served_once_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let serve = Serve::start_in(folder, &["--port", "0", "--poll", "60"]);
    assert_eq!(serve.get("vi/").0, 500);
    support::write(&support::base(), serve.folder.path());
    serve.until("vi/", |status, _| status == 200);
    serve.edit(NEWS, "Buổi sáng", "Buổi khuya");
    serve.until(PAGE, |_, body| body.contains("Buổi khuya"));
}
