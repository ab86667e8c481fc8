//! From a request to an answer: the order of the questions that every request has to pass.
//!
//! Owns what all answers have in common. It must not know what is answered: that is for [`page`]
//! and [`control`].

use std::sync::Arc;

use hyper::body::Incoming;
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderName, HeaderValue,
    IF_NONE_MATCH, LOCATION, X_CONTENT_TYPE_OPTIONS,
};
use hyper::http::request::Parts;
use hyper::{Method, Request, Response, StatusCode};

use super::address::{self, Below, Refusal};
use super::body::Body;
use super::client::Client;
use super::host::{self, Hosts, Verdict};
use super::notice::Notice;
use super::server::Settings;
use super::stage::Stage;
use super::stop::Stop;
use super::{conditional, control, media, page};

/// What every request is answered from.
pub(super) struct Shared {
    /// What is shown.
    pub(super) stage: Arc<dyn Stage>,
    /// How it is shown.
    pub(super) settings: Settings,
    /// The names that are answered to.
    pub(super) hosts: Hosts,
    /// The script.
    pub(super) client: Client,
    /// When to end.
    pub(super) stop: Stop,
}

impl Shared {
    /// Asks the stage on a thread where it may take its time; `None` if it panicked.
    pub(super) async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&dyn Stage) -> T + Send + 'static,
    ) -> Option<T> {
        let stage = Arc::clone(&self.stage);
        tokio::task::spawn_blocking(move || question(&*stage)).await.ok()
    }
}

/// Answers a request.
pub(super) async fn answer(shared: Arc<Shared>, request: Request<Incoming>) -> Response<Body> {
    let is_head = request.method() == Method::HEAD;
    let mut response = judge(shared, request).await;
    // Without a body to count, HEAD would not tell that the length is 0.
    if is_head && response.status() != StatusCode::NOT_MODIFIED && response.body().is_empty() {
        set(&mut response, CONTENT_LENGTH, "0");
    }
    response
}

async fn judge(shared: Arc<Shared>, request: Request<Incoming>) -> Response<Body> {
    let (parts, _) = request.into_parts();
    match host::judge(&parts, &shared.hosts) {
        Verdict::Welcome => {}
        Verdict::Stranger(host) => return plain(StatusCode::FORBIDDEN, &Notice::stranger(&host)),
        _ => return plain(StatusCode::BAD_REQUEST, &Notice::hostless()),
    }
    if parts.method != Method::GET && parts.method != Method::HEAD {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, &Notice::method());
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let raw = parts.uri.path();
    if raw.len() + parts.uri.query().map_or(0, str::len) > address::TARGET_MAX {
        return refuse(Refusal::TooLong);
    }
    let own = raw.strip_prefix(control::ROOT);
    if let Some(name) = own.filter(|name| name.is_empty() || name.starts_with('/')) {
        return control::answer(&shared, &parts, name).await;
    }
    let path = match address::path(raw, shared.settings.normalize) {
        Ok(path) => path,
        Err(refusal) => return refuse(refusal),
    };
    match shared.settings.base.place(path) {
        Below::Inside(path) => page::answer(&shared, &parts, &path).await,
        Below::Itself => redirect(&address::with_slash(raw, parts.uri.query())),
        Below::Outside => {
            plain(StatusCode::NOT_FOUND, &Notice::outside(&shared.settings.base.address()))
        }
    }
}

/// Returns the answer to an address that is not taken.
pub(super) fn refuse(refusal: Refusal) -> Response<Body> {
    match refusal {
        Refusal::Malformed => plain(StatusCode::BAD_REQUEST, &Notice::malformed()),
        Refusal::Nowhere => plain(StatusCode::NOT_FOUND, &Notice::missing()),
        Refusal::TooLong => plain(StatusCode::URI_TOO_LONG, &Notice::too_long()),
    }
}

/// Returns an answer in plain text.
pub(super) fn plain(status: StatusCode, notice: &Notice) -> Response<Body> {
    respond(status, "text/plain", Body::full(notice.text()))
}

/// Returns an answer that leads elsewhere. Browsers must ask again each time: what is a folder
/// today may be a file tomorrow.
pub(super) fn redirect(to: &str) -> Response<Body> {
    let mut response =
        respond(StatusCode::MOVED_PERMANENTLY, "text/plain", Body::full(format!("{to}\n")));
    set(&mut response, LOCATION, to);
    response
}

/// Returns an answer with what all answers have in common.
pub(super) fn respond(status: StatusCode, media_type: &str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    set(&mut response, CONTENT_TYPE, &media::content_type(media_type));
    set(&mut response, X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(&mut response, CACHE_CONTROL, "no-cache");
    response
}

/// Sets a header; a value that can't stand in one is left out.
pub(super) fn set(response: &mut Response<Body>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// Tags an answer. If the asker has it already, only that is said.
pub(super) fn tag(parts: &Parts, etag: &str, response: &mut Response<Body>) {
    set(response, ETAG, etag);
    let known = parts.headers.get_all(IF_NONE_MATCH).iter();
    if known.filter_map(|value| value.to_str().ok()).any(|one| conditional::is_known(one, etag)) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.body_mut() = Body::full("");
        response.headers_mut().remove(CONTENT_TYPE);
    }
}
