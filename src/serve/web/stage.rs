//! What the server asks the rest of the program for.
//!
//! Owns [`Stage`] and the shapes that go through it. It must not know of HTTP: status, headers
//! and scripts are for those who answer.

use std::sync::Arc;

use hyper::body::Bytes;

use super::events::Listener;

/// How somebody wants to see the site.
#[derive(Clone, Eq, PartialEq, Hash, Debug, Default)]
pub struct View {
    /// Whether drafts are shown, as `?drafts=0` or `1` says; `None`: as the server was started.
    pub drafts: Option<bool>,
    /// The moment to see the site at, as typed: `?at=2026-11-18T07:30`.
    pub at: Option<String>,
}

/// A file of the site.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct File {
    /// Its contents, which are shared, not copied.
    pub bytes: Bytes,
    /// Its media type, without a charset.
    pub media_type: &'static str,
    /// Its strong entity tag, in quotes: other bytes, other tag.
    pub etag: String,
}

/// What there is at a path.
#[derive(Clone, Eq, PartialEq, Debug)]
pub enum Found {
    /// A file.
    File(File),
    /// Nothing; with the site's own page that says so, if it has one.
    Missing(Option<File>),
    /// A page that can't be rendered; with what it was when it last could. What is wrong is told
    /// by [`Stage::problems`].
    Failed(Option<File>),
    /// Nothing, since the view makes no sense; with a sentence that says why.
    Refused(String),
}

/// What is shown. Its methods may block: they run on threads of their own, several at a time.
pub trait Stage: Send + Sync + 'static {
    /// Returns what there is at a path below the root, decoded, in NFC, without a leading slash:
    /// `vi/tin-tuc/index.html`.
    fn file(&self, path: &str, view: &View) -> Found;

    /// Returns the state of the server as JSON.
    fn state(&self) -> String;

    /// Returns the page that tells editors how the site is doing, and more about the file at the
    /// path `page`.
    fn desk(&self, lang: &str, page: Option<&str>) -> String;

    /// Returns the problems as a JSON array, in the server's language.
    fn problems(&self) -> Arc<str>;

    /// Returns the line on which somebody who has a page open is told of it. Asked before
    /// [`Stage::file`], so that no change falls between the two.
    fn listen(&self, path: &str, view: &View) -> Listener;
}
