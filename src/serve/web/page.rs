//! The files of the site, as a static host would send them — and with the script in pages.
//!
//! Owns status, variants, entity tags and ranges. It must not know how a file comes to be.

use hyper::body::Bytes;
use hyper::header::{ACCEPT_RANGES, CONTENT_RANGE, HeaderName, IF_RANGE, RANGE, VARY};
use hyper::http::request::Parts;
use hyper::{Method, Response, StatusCode};

use super::address;
use super::body::Body;
use super::http::{Shared, plain, redirect, refuse, respond, set, tag};
use super::inject;
use super::notice::Notice;
use super::range::{self, Part};
use super::stage::{File, Found, Stage, View};
use super::{conditional, media};

/// Says that what is sent is the last good state of a page that can't be rendered now.
const STALE: HeaderName = HeaderName::from_static("x-lantoa-stale");

/// What there is at an address.
enum Looked {
    /// This.
    Found(Found),
    /// A folder of that name, which has a page.
    Folder,
}

/// How somebody wants a file.
struct Wish {
    view: View,
    /// Whether the script is left out.
    is_raw: bool,
}

/// Answers a request for a path below the base.
pub(super) async fn answer(shared: &Shared, parts: &Parts, path: &str) -> Response<Body> {
    let wish = match wish(parts) {
        Ok(wish) => wish,
        Err(response) => return *response,
    };
    let (path, view) = (path.to_owned(), wish.view.clone());
    let name = address::file(&path).into_owned();
    let looked = shared.ask(move |stage| look(stage, &path, &view)).await;
    let found = match looked.unwrap_or(Looked::Found(Found::Failed(None))) {
        Looked::Found(found) => found,
        Looked::Folder => {
            return redirect(&address::with_slash(parts.uri.path(), parts.uri.query()));
        }
    };
    let revision = revision(&found);
    let (status, file) = match found {
        Found::File(mut file) => {
            file.media_type = media::of_path(&name, file.media_type);
            return send(parts, &wish, &file, &revision);
        }
        Found::Failed(Some(file)) => {
            let mut response = send(parts, &wish, &file, &revision);
            set(&mut response, STALE, "1");
            return response;
        }
        Found::Missing(Some(file)) => (StatusCode::NOT_FOUND, file),
        Found::Missing(None) => (StatusCode::NOT_FOUND, page_of(&Notice::missing())),
        Found::Failed(None) => (StatusCode::INTERNAL_SERVER_ERROR, page_of(&Notice::failed())),
        Found::Refused(reason) => (StatusCode::BAD_REQUEST, page_of(&Notice::refused(&reason))),
    };
    let (bytes, _) = variant(parts, &wish, &file, &revision);
    let mut response = respond(status, file.media_type, Body::full(bytes));
    vary(&mut response, &file);
    response
}

/// Returns the name of a state, by which the browser sees whether it shows the present one. The
/// last good state of a page is called what it was called then.
pub(super) fn revision(found: &Found) -> String {
    let tag = |file: &File| file.etag.trim_matches('"').to_owned();
    match found {
        Found::File(file) | Found::Failed(Some(file)) => tag(file),
        Found::Missing(Some(file)) => format!("404.{}", tag(file)),
        Found::Missing(None) => "404".to_owned(),
        Found::Failed(None) => "500".to_owned(),
        Found::Refused(_) => "400".to_owned(),
    }
}

fn look(stage: &dyn Stage, path: &str, view: &View) -> Looked {
    let found = stage.file(&address::file(path), view);
    let may_be_folder = !path.is_empty() && !path.ends_with('/');
    if may_be_folder && matches!(found, Found::Missing(_)) {
        let index = stage.file(&format!("{path}/index.html"), view);
        if matches!(index, Found::File(_) | Found::Failed(_)) {
            return Looked::Folder;
        }
    }
    Looked::Found(found)
}

fn wish(parts: &Parts) -> Result<Wish, Box<Response<Body>>> {
    let Some(pairs) = address::pairs(parts.uri.query().unwrap_or_default()) else {
        return Err(Box::new(refuse(address::Refusal::Malformed)));
    };
    let mut wish = Wish { view: View::default(), is_raw: false };
    for (name, value) in pairs {
        wish.is_raw |= name == "raw";
        if !address::add_to_view(&mut wish.view, &name, &value) {
            return Err(Box::new(plain(StatusCode::BAD_REQUEST, &Notice::drafts())));
        }
    }
    Ok(wish)
}

fn page_of(notice: &Notice) -> File {
    File { bytes: notice.page().into(), media_type: "text/html", etag: String::new() }
}

/// Sends a file: whole, a part of it, or nothing if it is known.
fn send(parts: &Parts, wish: &Wish, file: &File, revision: &str) -> Response<Body> {
    let (bytes, etag) = variant(parts, wish, file, revision);
    let mut response = respond(StatusCode::OK, file.media_type, Body::full(bytes.clone()));
    set(&mut response, ACCEPT_RANGES, "bytes");
    vary(&mut response, file);
    tag(parts, &etag, &mut response);
    if response.status() == StatusCode::OK && parts.method == Method::GET {
        cut(parts, &etag, &bytes, &mut response);
    }
    response
}

/// Cuts an answer to the part that was asked for.
fn cut(parts: &Parts, etag: &str, bytes: &Bytes, response: &mut Response<Body>) {
    let text = |name| parts.headers.get(name).and_then(|value| value.to_str().ok());
    // A part of another state would be of no use: then the whole is sent.
    if parts.headers.contains_key(IF_RANGE)
        && !text(IF_RANGE).is_some_and(|one| conditional::is_same(one, etag))
    {
        return;
    }
    let length = bytes.len();
    match range::part(text(RANGE), length) {
        Part::Whole => {}
        Part::Bytes(first, last) => {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            set(response, CONTENT_RANGE, &format!("bytes {first}-{last}/{length}"));
            *response.body_mut() = Body::full(bytes.slice(first..=last));
        }
        Part::Beyond => {
            *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
            set(response, CONTENT_RANGE, &format!("bytes */{length}"));
            *response.body_mut() = Body::full("");
        }
    }
}

/// Returns the bytes and the tag of the variant that is wanted.
fn variant(parts: &Parts, wish: &Wish, file: &File, revision: &str) -> (Bytes, String) {
    if wish.is_raw || !is_page(file) || !is_opened(parts) {
        (file.bytes.clone(), file.etag.clone())
    } else {
        (inject::inject(&file.bytes, revision), inject::etag(&file.etag))
    }
}

/// Says whether a page is wanted to be opened, in a tab or a frame. What a script fetches — a
/// fragment to be copied into a newspaper, say — must not carry the preview along.
fn is_opened(parts: &Parts) -> bool {
    let wanted = parts.headers.get("sec-fetch-dest").and_then(|value| value.to_str().ok());
    wanted.is_none_or(|wanted| ["document", "iframe", "frame", "embed", "object"].contains(&wanted))
}

fn is_page(file: &File) -> bool {
    file.media_type == "text/html"
}

fn vary(response: &mut Response<Body>, file: &File) {
    if is_page(file) {
        set(response, VARY, "Sec-Fetch-Dest");
    }
}
