//! JSON as bytes: what the formats in JSON share.
//!
//! Owns the layout of a file and what counts as absent.

use serde::Serialize;

/// Returns a value as JSON, indented, with a line feed at the end.
pub(super) fn bytes(value: &impl Serialize) -> Vec<u8> {
    // The values are structs, lists and texts: nothing in them can fail to be written.
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Returns whether a text is absent, for `skip_serializing_if`.
pub(super) fn is_empty(text: &str) -> bool {
    text.is_empty()
}

/// Returns the text, or nothing if it is empty.
pub(super) fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// Returns the address as a URI, or nothing if it is empty.
pub(super) fn some_uri(address: &str) -> Option<String> {
    (!address.is_empty()).then(|| super::uri::uri(address))
}
