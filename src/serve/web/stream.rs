//! An event stream on the wire: the lines of several open pages, as server-sent events.
//!
//! Owns the format. One stream carries the pages of all tabs of a browser, since a browser opens
//! only six connections to a server and every stream keeps one: events name the page by its place
//! in the request. When the stream is dropped, so are its lines.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::Bytes;
use serde_json::json;
use tokio::time::{Instant, Interval, interval_at};

use super::events::{Event, Listener};
use super::stop::Stop;

/// How long a quiet stream waits before it shows that it is alive.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// A page at the moment when its stream opens.
pub(super) struct Opened {
    /// Where its events come from.
    pub(super) listener: Listener,
    /// What its present state is called; the browser compares that with what it shows.
    pub(super) revision: String,
}

/// The events of some pages.
pub(super) struct Stream {
    listeners: Vec<Listener>,
    ready: VecDeque<Bytes>,
    problems: Arc<str>,
    heartbeat: Interval,
    stop: Pin<Box<dyn Future<Output = ()> + Send>>,
    is_over: bool,
}

impl Stream {
    /// Opens a stream. It begins with the state of each page and the problems.
    pub(super) fn open(pages: Vec<Opened>, problems: Arc<str>, stop: Stop) -> Self {
        let mut ready = VecDeque::from([Bytes::from_static(b"retry: 1000\n\n")]);
        let mut listeners = Vec::with_capacity(pages.len());
        for (page, opened) in pages.into_iter().enumerate() {
            let data = json!({ "page": page, "revision": opened.revision });
            ready.push_back(message("now", &data.to_string()));
            listeners.push(opened.listener);
        }
        ready.push_back(message("problems", &problems));
        let heartbeat = interval_at(Instant::now() + HEARTBEAT, HEARTBEAT);
        let stop = Box::pin(async move { stop.asked(1).await });
        Self { listeners, ready, problems, heartbeat, stop, is_over: false }
    }

    /// Returns the next bytes to send, and `None` at the end.
    pub(super) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        loop {
            if let Some(bytes) = self.ready.pop_front() {
                return Poll::Ready(Some(bytes));
            }
            if self.is_over {
                return Poll::Ready(None);
            }
            if self.stop.as_mut().poll(context).is_ready() {
                self.take(0, Event::Bye);
                continue;
            }
            let Poll::Ready((page, event)) = self.poll_event(context) else { break };
            match event {
                Some(event) => self.take(page, event),
                // Cut off: the browser comes back and compares.
                None => self.is_over = true,
            }
        }
        self.heartbeat.poll_tick(context).map(|_| Some(Bytes::from_static(b":\n\n")))
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<(usize, Option<Event>)> {
        for (page, listener) in self.listeners.iter_mut().enumerate() {
            if let Poll::Ready(event) = listener.poll_next(context) {
                return Poll::Ready((page, event));
            }
        }
        Poll::Pending
    }

    fn take(&mut self, page: usize, event: Event) {
        let message = match event {
            Event::Page => message("page", &json!({ "page": page }).to_string()),
            Event::Style => message("style", &json!({ "page": page }).to_string()),
            Event::Moved(to) => message("moved", &json!({ "page": page, "to": to }).to_string()),
            // Every line brings them; the browser needs them once.
            Event::Problems(problems) if problems == self.problems => return,
            Event::Problems(problems) => {
                self.problems = problems;
                message("problems", &self.problems)
            }
            Event::Bye => {
                self.is_over = true;
                message("bye", "{}")
            }
        };
        self.ready.push_back(message);
    }
}

/// Writes an event. Data of several lines goes on as many.
fn message(name: &str, data: &str) -> Bytes {
    let mut text = format!("event: {name}\n");
    for line in data.lines() {
        text.push_str("data: ");
        text.push_str(line);
        text.push('\n');
    }
    text.push('\n');
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_of_several_lines_stays_one_event() {
        assert_eq!(message("problems", "[\n]"), "event: problems\ndata: [\ndata: ]\n\n");
    }
}
