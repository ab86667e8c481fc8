//! The wish to end, and the signals that carry it.
//!
//! Owns [`Stop`]. It must not end anything itself: whoever runs waits for it.

use std::future::{Future, poll_fn};
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use tokio::sync::watch;

/// The wish to end. Asked once, what is under way may finish; asked twice, nothing may.
#[derive(Clone, Debug)]
pub struct Stop(Arc<watch::Sender<u8>>);

impl Default for Stop {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(0)))
    }
}

impl Stop {
    /// Returns a wish that nobody has uttered yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks for the end; from any thread.
    pub fn ask(&self) {
        self.0.send_modify(|times| *times = times.saturating_add(1));
    }

    /// Says whether the end was asked for.
    pub fn is_asked(&self) -> bool {
        *self.0.borrow() > 0
    }

    /// Waits until it was asked for so many times.
    pub(super) async fn asked(&self, times: u8) {
        // The sender lives as long as `self` does: waiting can't fail.
        let _ = self.0.subscribe().wait_for(|asked| *asked >= times).await;
    }

    /// Asks at every Ctrl-C, and where there are such signals at SIGTERM, from now on.
    pub(super) fn follow_signals(&self) -> io::Result<()> {
        let (stop, mut signals) = (self.clone(), Signals::new()?);
        tokio::spawn(async move {
            loop {
                signals.next().await;
                stop.ask();
            }
        });
        Ok(())
    }
}

#[cfg(unix)]
struct Signals(tokio::signal::unix::Signal, tokio::signal::unix::Signal);

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self(signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?))
    }

    async fn next(&mut self) {
        race(self.0.recv(), self.1.recv()).await;
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// What of two came first.
pub(super) enum First<A, B> {
    /// The one.
    One(A),
    /// The other.
    Other(B),
}

/// Waits for whichever of two comes first.
pub(super) async fn race<A, B>(
    one: impl Future<Output = A>,
    other: impl Future<Output = B>,
) -> First<A, B> {
    let (mut one, mut other) = (pin!(one), pin!(other));
    poll_fn(|context| {
        if let Poll::Ready(value) = one.as_mut().poll(context) {
            return Poll::Ready(First::One(value));
        }
        other.as_mut().poll(context).map(First::Other)
    })
    .await
}
