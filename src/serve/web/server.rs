//! Connections: taking them, and letting them go.
//!
//! Owns the threads and the end: on a wish to stop, no connection is taken any more, event streams
//! end, answers under way may be finished within a moment. It must not know what is answered.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

use super::address::{BasePath, Normalize};
use super::client::Client;
use super::host::Hosts;
use super::http::{self, Shared};
use super::listen::Bound;
use super::stage::Stage;
use super::stop::{First, Stop, race};

/// How long answers under way may take to finish once the end was asked for.
const GRACE: Duration = Duration::from_millis(700);

/// How long a connection may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long to wait where the system has no room for another connection.
const BREATH: Duration = Duration::from_millis(50);

/// Threads for sockets: their work is short.
const THREADS: usize = 2;

/// Threads for the stage: pages are rendered on them. More would only take turns.
const STAGE_THREADS: usize = 16;

/// How the site is served.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The path that the site stands below.
    pub base: BasePath,
    /// Hosts that are answered to besides this machine's own.
    pub allowed: Vec<String>,
    /// The language of what the server itself shows: `vi` or `en`.
    pub lang: String,
    /// Puts addresses into NFC, as the paths of the site are.
    pub normalize: Normalize,
    /// Whether Ctrl-C and SIGTERM ask for the end; tests ask themselves.
    pub follows_signals: bool,
}

/// How the server ended.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Ended {
    /// Everything under way was finished, or nearly so.
    Quietly,
    /// Somebody asked twice, and it was cut off.
    AtOnce,
}

/// Serves until the end is asked for.
///
/// # Errors
/// When the system gives no threads, or the sockets can't be used.
pub fn run(
    bound: Bound,
    settings: Settings,
    stage: Arc<dyn Stage>,
    stop: &Stop,
) -> io::Result<Ended> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(THREADS)
        .max_blocking_threads(STAGE_THREADS)
        .thread_name("lantoa-serve")
        .enable_io()
        .enable_time()
        .build()?;
    let named: Vec<_> = settings.allowed.iter().chain(&bound.host).cloned().collect();
    let shared = Arc::new(Shared {
        hosts: Hosts::new(bound.addresses(), &named),
        client: Client::new(&settings.lang),
        stage,
        stop: stop.clone(),
        settings,
    });
    let ended = runtime.block_on(serve(bound.listeners, shared));
    // A page that is still being rendered keeps nobody waiting.
    runtime.shutdown_background();
    ended
}

async fn serve(listeners: Vec<TcpListener>, shared: Arc<Shared>) -> io::Result<Ended> {
    let stop = shared.stop.clone();
    if shared.settings.follows_signals {
        stop.follow_signals()?;
    }
    // Every task has a copy of `alive`; nothing is ever sent. Once all are dropped, all is done.
    let (alive, mut done) = mpsc::channel::<Infallible>(1);
    for listener in listeners {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let (shared, alive) = (Arc::clone(&shared), alive.clone());
        tokio::spawn(async move {
            let stop = shared.stop.clone();
            race(stop.asked(1), accept(&listener, &shared, &alive)).await;
        });
    }
    drop(alive);
    stop.asked(1).await;
    match race(stop.asked(2), timeout(GRACE, done.recv())).await {
        First::One(()) => Ok(Ended::AtOnce),
        First::Other(_) => Ok(Ended::Quietly),
    }
}

/// Takes connections for ever.
async fn accept(
    listener: &tokio::net::TcpListener,
    shared: &Arc<Shared>,
    alive: &mpsc::Sender<Infallible>,
) {
    loop {
        match listener.accept().await {
            Ok((socket, _)) => {
                tokio::spawn(connection(socket, Arc::clone(shared), alive.clone()));
            }
            // A client that has gone again, or no more file descriptors: neither ends the server.
            Err(_) => sleep(BREATH).await,
        }
    }
}

async fn connection(socket: TcpStream, shared: Arc<Shared>, _alive: mpsc::Sender<Infallible>) {
    // Events are small and must not wait for others. Where that can't be, they come a bit later.
    let _ = socket.set_nodelay(true);
    let stop = shared.stop.clone();
    let service = service_fn(move |request| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(http::answer(shared, request).await) }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    let mut connection = pin!(http.serve_connection(TokioIo::new(socket), service));
    // Errors are those of the other side: gone in the middle, or not speaking HTTP.
    if let First::Other(()) = race(connection.as_mut(), stop.asked(1)).await {
        connection.as_mut().graceful_shutdown();
        let _ = connection.await;
    }
}
