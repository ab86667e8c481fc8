//! The server's own pages, below `/_lantoa/`: the desk, the state, the scripts, the events.
//!
//! Owns their addresses and that only the preview itself may use them. It must not know what they
//! tell: that is for the stage.

use hyper::header::{CACHE_CONTROL, HeaderName};
use hyper::http::request::Parts;
use hyper::{Method, Response, StatusCode};

use super::address::{self, Below, Refusal};
use super::body::Body;
use super::client::Script;
use super::host::{self, Verdict};
use super::http::{Shared, plain, redirect, refuse, respond, set, tag};
use super::notice::Notice;
use super::page;
use super::stage::{Stage, View};
use super::stream::{Opened, Stream};

/// Where they stand, whatever the base path of the site: without the slash that may follow.
pub(super) const ROOT: &str = "/_lantoa";

/// How many pages one stream may follow; beyond that a browser should open a second one.
const PAGES_MAX: usize = 64;

/// Answers a request for one of the server's own pages; `name` begins with a slash.
pub(super) async fn answer(shared: &Shared, parts: &Parts, name: &str) -> Response<Body> {
    let mut response = match host::judge_origin(parts, &shared.hosts) {
        Verdict::Welcome => route(shared, parts, name).await,
        _ => plain(StatusCode::FORBIDDEN, &Notice::foreign()),
    };
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    set(&mut response, policy, "same-origin");
    response
}

async fn route(shared: &Shared, parts: &Parts, name: &str) -> Response<Body> {
    match name {
        "" => redirect(&address::with_slash(ROOT, parts.uri.query())),
        "/" => desk(shared, parts).await,
        "/state.json" => match shared.ask(|stage| stage.state()).await {
            Some(state) => fresh("application/json", Body::full(state)),
            None => failed(),
        },
        "/client.js" => script(parts, &shared.client.page),
        "/share.js" => script(parts, &shared.client.share),
        "/events" => events(shared, parts).await,
        _ => plain(StatusCode::NOT_FOUND, &Notice::missing()),
    }
}

async fn desk(shared: &Shared, parts: &Parts) -> Response<Body> {
    let Some(pairs) = address::pairs(parts.uri.query().unwrap_or_default()) else {
        return refuse(Refusal::Malformed);
    };
    let asked = |wanted: &str| {
        let found = pairs.iter().find(|(name, value)| name == wanted && !value.is_empty());
        found.map(|(_, value)| value.clone())
    };
    let lang = asked("lang").unwrap_or_else(|| shared.settings.lang.clone());
    let page =
        asked("page").and_then(|page| match address::path(&page, shared.settings.normalize) {
            Ok(path) => match shared.settings.base.place(path) {
                Below::Inside(path) => Some(address::file(&path).into_owned()),
                _ => None,
            },
            // The desk itself names files, not addresses.
            Err(_) => Some(page),
        });
    match shared.ask(move |stage| stage.desk(&lang, page.as_deref())).await {
        Some(html) => fresh("text/html", Body::full(html)),
        None => failed(),
    }
}

fn script(parts: &Parts, script: &Script) -> Response<Body> {
    let body = Body::full(script.text.clone());
    let mut response = respond(StatusCode::OK, "text/javascript", body);
    tag(parts, &script.etag, &mut response);
    response
}

async fn events(shared: &Shared, parts: &Parts) -> Response<Body> {
    let pages = match pages(shared, parts.uri.query().unwrap_or_default()) {
        Ok(pages) => pages,
        Err(refusal) => return refuse(refusal),
    };
    if parts.method == Method::HEAD {
        return event_stream(Body::full(""));
    }
    let opened = shared.ask(move |stage| (open(stage, pages), stage.problems())).await;
    match opened {
        Some((pages, problems)) => {
            let stream = Stream::open(pages, problems, shared.stop.clone());
            event_stream(Body::Stream(Box::new(stream)))
        }
        None => failed(),
    }
}

/// Reads which pages are to be followed. Each `path` begins another one; the `drafts` and `at`
/// that come after it are its own.
fn pages(shared: &Shared, query: &str) -> Result<Vec<(String, View)>, Refusal> {
    let mut pages: Vec<(String, View)> = Vec::new();
    for (name, value) in address::pairs(query).ok_or(Refusal::Malformed)? {
        if name == "path" {
            let path = address::path(&value, shared.settings.normalize)?;
            let Below::Inside(path) = shared.settings.base.place(path) else {
                return Err(Refusal::Nowhere);
            };
            pages.push((address::file(&path).into_owned(), View::default()));
        } else if let Some((_, view)) = pages.last_mut()
            && !address::add_to_view(view, &name, &value)
        {
            return Err(Refusal::Malformed);
        }
    }
    let is_sensible = (1..=PAGES_MAX).contains(&pages.len());
    if is_sensible { Ok(pages) } else { Err(Refusal::Malformed) }
}

/// Listens first and looks then: a change between the two is told, at worst once too often.
fn open(stage: &dyn Stage, pages: Vec<(String, View)>) -> Vec<Opened> {
    let open = |(path, view): (String, View)| {
        let listener = stage.listen(&path, &view);
        Opened { listener, revision: page::revision(&stage.file(&path, &view)) }
    };
    pages.into_iter().map(open).collect()
}

fn event_stream(body: Body) -> Response<Body> {
    let mut response = fresh("text/event-stream", body);
    // A proxy that collects answers before it passes them on would keep the events.
    set(&mut response, HeaderName::from_static("x-accel-buffering"), "no");
    response
}

fn fresh(media_type: &str, body: Body) -> Response<Body> {
    let mut response = respond(StatusCode::OK, media_type, body);
    set(&mut response, CACHE_CONTROL, "no-store");
    response
}

fn failed() -> Response<Body> {
    plain(StatusCode::INTERNAL_SERVER_ERROR, &Notice::failed())
}
