//! The key that signs a release.
//!
//! Owns where a key may come from. It must not keep or print one.

use std::fs;
use std::path::Path;

use super::is_below;
use crate::cli::console::{Console, Exit, KEY_PASSWORD, SIGNING_KEY};
use crate::seal::manifest::Manifest;
use crate::seal::sign::{self, Reason, SecretKey};
use crate::text::messages::Arg;

/// Longer files are no keys.
const KEY_BYTES_MAX: u64 = 64 << 10;

/// Reads the key from a file outside of the site, or from the environment where none is named.
pub(super) fn key(
    console: &Console<'_>,
    root: &Path,
    file: &Path,
) -> Result<SecretKey, (Exit, String)> {
    let words = &console.words;
    let shown = file.display().to_string();
    let text = if file == Path::new("-") {
        let text = console.variable(SIGNING_KEY);
        text.ok_or_else(|| (Exit::Usage, words.say("release-no-key")))?
    } else if is_below(root, file) {
        let args = [("path", Arg::Text(&shown))];
        return Err((Exit::Usage, words.with("release-key-inside", &args)));
    } else {
        let is_small = fs::metadata(file).map(|meta| meta.len() <= KEY_BYTES_MAX);
        let text = is_small.and_then(|small| if small { fs::read(file) } else { Ok(Vec::new()) });
        let text = text.map_err(|error| {
            let reason = error.to_string();
            let args = [("path", Arg::Text(&shown)), ("reason", Arg::Text(&reason))];
            (Exit::Usage, words.with("release-key-unread", &args))
        })?;
        String::from_utf8_lossy(&text).into_owned()
    };
    let password = console.variable(KEY_PASSWORD);
    sign::secret(&text, password.as_deref()).map_err(|reason| {
        let key = match reason {
            Reason::PasswordNeeded => "release-password-needed",
            Reason::Password => "release-password",
            Reason::Cost => "release-key-cost",
            _ => "release-key-bad",
        };
        (Exit::Usage, words.say(key))
    })
}

/// Returns the text of the signature of a manifest.
pub(super) fn signature(
    manifest: &Manifest,
    json: &str,
    key: &SecretKey,
) -> Result<String, Reason> {
    let Manifest { number, made, site, .. } = manifest;
    sign::sign(json.as_bytes(), key, &format!("release {number} of {site}, {made}"))
}
