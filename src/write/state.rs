//! The record of what lantoa made, kept in the output as `.lantoa`.
//!
//! Owns its form: a line with the version, a line with the checksum of the rest, then the files,
//! sorted by path. Anything else counts as no record. It must not judge what the record means.

use std::fs;
use std::path::Path;

use super::disk;
use super::failure::Trouble;
use super::path::{STATE, UNFINISHED, is_safe};

const VERSION: &[u8] = b"lantoa state 1\n";

/// The size of a file that was about to be replaced: no file has it, so none counts as kept.
pub(super) const UNSETTLED: u64 = u64::MAX;

/// A file that lantoa made.
#[derive(Clone, Copy, Eq, PartialEq, Debug)]
pub(super) struct Entry<'a> {
    pub path: &'a str,
    pub fingerprint: [u8; 32],
    pub size: u64,
    /// The BLAKE3 hash of the bytes.
    pub digest: [u8; 32],
}

/// Returns the bytes of the record in the output; none if there is no plain file.
pub(super) fn load(output: &Path) -> Vec<u8> {
    let path = output.join(STATE);
    // What stands there may be a pipe or a device put there by others: it must not be opened.
    let is_file = fs::symlink_metadata(&path).is_ok_and(|meta| meta.is_file());
    if is_file { fs::read(&path).unwrap_or_default() } else { Vec::new() }
}

/// Puts the record into the output, whole or not at all.
pub(super) fn save(output: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let new = output.join(format!("{UNFINISHED}{}.state", std::process::id()));
    let path = output.join(STATE);
    let res = disk::write(&new, bytes).and_then(|()| disk::rename(&new, &path));
    res.map_err(|error| {
        // The first error is the one to tell.
        let _ = disk::remove_file(&new);
        Trouble { path, error }
    })
}

/// Returns the record of the entries, which are sorted by path.
pub(super) fn encode(entries: &[Entry<'_>]) -> Vec<u8> {
    let mut body = Vec::with_capacity(entries.iter().map(|entry| entry.path.len() + 76).sum());
    for entry in entries {
        // Paths are far below 4 GB: the system takes 4 KB.
        body.extend_from_slice(&u32::try_from(entry.path.len()).unwrap_or(u32::MAX).to_le_bytes());
        body.extend_from_slice(entry.path.as_bytes());
        body.extend_from_slice(&entry.fingerprint);
        body.extend_from_slice(&entry.size.to_le_bytes());
        body.extend_from_slice(&entry.digest);
    }
    let checksum = blake3::hash(&body).to_hex();
    [VERSION, checksum.as_bytes(), b"\n", &body].concat()
}

/// Reads a record; `None` if it is damaged or of another version.
///
/// A record can be forged, so unsafe paths make it void as well.
pub(super) fn decode(bytes: &[u8]) -> Option<Vec<Entry<'_>>> {
    let (checksum, rest) = bytes.strip_prefix(VERSION)?.split_first_chunk::<64>()?;
    let mut body = rest.strip_prefix(b"\n")?;
    if blake3::hash(body).to_hex().as_bytes() != checksum {
        return None;
    }
    let mut entries: Vec<Entry<'_>> = Vec::with_capacity(body.len() / 100);
    while !body.is_empty() {
        let (length, rest) = body.split_first_chunk()?;
        let (path, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        let path = str::from_utf8(path).ok()?;
        let (&fingerprint, rest) = rest.split_first_chunk()?;
        let (size, rest) = rest.split_first_chunk()?;
        let (&digest, rest) = rest.split_first_chunk()?;
        if !is_safe(path) || entries.last().is_some_and(|last| last.path >= path) {
            return None;
        }
        entries.push(Entry { path, fingerprint, size: u64::from_le_bytes(*size), digest });
        body = rest;
    }
    Some(entries)
}
