//! What happens to an open page, and the line on which it is told.
//!
//! Owns [`Event`] and the two ends of a line. It must not know who listens, nor how it is written
//! on the wire.

use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::sync::mpsc;

/// How many events may wait on a line. Whoever is further behind is cut off, comes back and
/// compares what it shows with what there is.
const WAITING_MAX: usize = 64;

/// What happens to an open page.
#[derive(Clone, Eq, PartialEq, Debug)]
pub enum Event {
    /// It has changed.
    Page,
    /// Its style alone has changed.
    Style,
    /// It is now elsewhere: the address to go to, with its leading slash.
    Moved(String),
    /// The problems are now these: a JSON array, empty once all are mended.
    Problems(Arc<str>),
    /// The server is going away.
    Bye,
}

/// Returns the two ends of a new line.
pub fn line() -> (Speaker, Listener) {
    let (sender, receiver) = mpsc::channel(WAITING_MAX);
    (Speaker(sender), Listener(receiver))
}

/// The end that tells. Dropping it ends the listener's stream.
#[derive(Clone, Debug)]
pub struct Speaker(mpsc::Sender<Event>);

impl Speaker {
    /// Tells an event without waiting. Returns false where nobody listens, or not fast enough:
    /// the speaker is to be dropped then.
    pub fn tell(&self, event: Event) -> bool {
        self.0.try_send(event).is_ok()
    }

    /// Says whether the listener has gone.
    pub fn is_gone(&self) -> bool {
        self.0.is_closed()
    }
}

/// The end that listens.
#[derive(Debug)]
pub struct Listener(mpsc::Receiver<Event>);

impl Listener {
    /// Returns the next event as soon as there is one, and `None` once there will be no more.
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Event>> {
        self.0.poll_recv(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_does_not_listen_is_cut_off() {
        let (speaker, listener) = line();
        let told = (0..WAITING_MAX + 1).filter(|_| speaker.tell(Event::Page)).count();
        assert_eq!(told, WAITING_MAX);
        assert!(!speaker.is_gone());
        drop(listener);
        assert!(speaker.is_gone());
        assert!(!speaker.tell(Event::Bye));
    }
}
