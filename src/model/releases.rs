//! Releases: what the site was each time that it was frozen.
//!
//! Owns where a release lies below `content/`, and the reading of its manifest. It must not read
//! the texts that a manifest lists, nor write anything.

use std::sync::Arc;

use crate::diag::{self, Diagnostic, Span};
use crate::seal::manifest::{self, Manifest, Reason};
use crate::seal::text::{sha256_hex, stored_at};
use crate::source::{At, World};

/// The folder of the releases.
pub const FOLDER: &str = "content/releases";

/// The list of addresses that releases have had.
pub const LOCK: &str = "content/urls.lock";

/// So many numbers behind a missing one are looked at.
const GAP_MAX: u32 = 50;

/// A release that was read.
#[derive(Clone, Debug)]
pub struct Release {
    /// Its manifest.
    pub manifest: Manifest,
    /// Where the manifest lies.
    pub path: String,
    /// SHA-256 of the manifest as it lies there.
    pub sha256: String,
    /// Whether there is a signature beside it.
    pub has_signature: bool,
}

/// Returns where the manifest of a release lies.
pub fn manifest_path(number: u32) -> String {
    format!("{FOLDER}/{number}.json")
}

/// Returns where the signature of a manifest lies.
pub fn signature_path(manifest: &str) -> String {
    format!("{manifest}.minisig")
}

/// Returns where a text lies, by its hash.
pub fn text_path(sha256: &str) -> Option<String> {
    stored_at(sha256).map(|path| format!("{FOLDER}/texts/{path}"))
}

/// Says whether a path is that of the releases or below it.
pub fn is_inside(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Reads a text of a release; `None` where it is not there, or is another.
pub fn text(world: &dyn World, sha256: &str) -> Option<String> {
    let bytes = world.read(&text_path(sha256)?).ok()?;
    (sha256_hex(&bytes) == sha256).then(|| String::from_utf8(bytes).ok()).flatten()
}

/// Reads the manifests from the first on, up to one that is damaged.
pub fn read(world: &dyn World, diagnostics: &mut Vec<Diagnostic>) -> Arc<[Release]> {
    let mut releases: Vec<Release> = Vec::new();
    for number in 1.. {
        let path = manifest_path(number);
        let At::File(file) = world.at(&path) else {
            diagnostics.extend(gap(world, number));
            break;
        };
        let damaged = |reason, detail| damaged(&path, reason, detail);
        let bytes = if file.bytes > manifest::BYTES_MAX as u64 {
            Err(damaged("too-long", file.bytes.to_string()))
        } else {
            world.read(&path).map_err(|error| damaged("unreadable", error.to_string()))
        };
        let read = bytes.and_then(|bytes| {
            let manifest = manifest::read(&bytes).map_err(|reason| {
                let (reason, detail) = said(reason);
                damaged(reason, detail)
            })?;
            if manifest.number != number {
                return Err(damaged("number", manifest.number.to_string()));
            }
            let follows = match releases.last() {
                Some(last) => manifest.previous.as_ref().is_some_and(|previous| {
                    previous.number == number - 1 && previous.sha256 == last.sha256
                }),
                None => manifest.previous.is_none(),
            };
            let sha256 = sha256_hex(&bytes);
            if follows { Ok((manifest, sha256)) } else { Err(damaged("chain", sha256)) }
        });
        match read {
            Ok((manifest, sha256)) => {
                let has_signature = matches!(world.at(&signature_path(&path)), At::File(_));
                releases.push(Release { manifest, path, sha256, has_signature });
            }
            Err(problem) => {
                diagnostics.push(problem);
                break;
            }
        }
    }
    releases.into()
}

fn damaged(path: &str, reason: &'static str, detail: String) -> Diagnostic {
    let problem = Diagnostic::new(diag::RELEASE_DAMAGED, Span::file(path));
    problem.with("reason", reason).with("detail", detail)
}

/// Looks for later releases where one is missing: a chain that is cut short would begin anew
/// without a word.
fn gap(world: &dyn World, missing: u32) -> Option<Diagnostic> {
    let later = (missing + 1..=missing + GAP_MAX).map(manifest_path);
    let later = later.into_iter().find(|path| matches!(world.at(path), At::File(_)))?;
    Some(damaged(&later, "gap", manifest_path(missing)))
}

/// Returns why a manifest was refused: a key of the words, and what is to be shown.
fn said(reason: Reason) -> (&'static str, String) {
    match reason {
        Reason::TooLong => ("too-long", String::new()),
        Reason::Syntax(detail) => ("syntax", detail),
        Reason::Format(detail) => ("format", detail),
        Reason::Value(field, detail) => ("value", format!("{field}: {detail}")),
        Reason::Path(detail) => ("path", detail),
        Reason::Twice(detail) => ("twice", detail),
    }
}
