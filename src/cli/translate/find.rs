//! Which entries somebody means.
//!
//! Owns the reading of what an editor types for an entry: its id, its kind and id, the path of one
//! of its files, or a folder for all that is below. It must not judge what it finds.

use std::path::Path;
use std::sync::Arc;

use crate::model::Entry;
use crate::text::nearest::nearest;
use crate::text::normalize;

/// Returns the entries that are meant.
///
/// # Errors
/// The nearest id, or nothing, where none is.
pub(crate) fn find<'a>(
    entries: &'a [Arc<Entry>],
    root: &Path,
    wanted: &str,
) -> Result<Vec<&'a Arc<Entry>>, Option<String>> {
    let wanted = normalize::nfc(wanted);
    let id = wanted.trim_matches('/');
    let by_id = |entry: &&Arc<Entry>| {
        *entry.id == *id
            || id.strip_prefix(entry.kind.name).and_then(|rest| rest.strip_prefix('/'))
                == Some(&*entry.id)
    };
    let found: Vec<_> = entries.iter().filter(by_id).collect();
    if !found.is_empty() {
        return Ok(found);
    }
    // The last part of an id that has several will do, if it is that of one entry only.
    let by_tail =
        |entry: &&Arc<Entry>| entry.id.strip_suffix(id).is_some_and(|before| before.ends_with('/'));
    let found: Vec<_> = entries.iter().filter(by_tail).collect();
    if found.len() == 1 {
        return Ok(found);
    }
    let path = Path::new(&*wanted);
    let path = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let path = path.trim_start_matches("./").trim_end_matches('/');
    let is_meant = |file: &str| {
        file == path || file.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    };
    let by_path = |entry: &&Arc<Entry>| {
        is_meant(&entry.origin.file) || entry.faces.iter().any(|(_, face)| is_meant(&face.file))
    };
    let found: Vec<_> = entries.iter().filter(by_path).collect();
    if !found.is_empty() {
        return Ok(found);
    }
    Err(nearest(id, entries.iter().map(|entry| &*entry.id)).map(str::to_owned))
}
