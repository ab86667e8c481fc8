//! Paths below the output, as text: which are safe, their order, the folders above them.
//!
//! It must not look at the disk.

use super::{Failure, Job};

/// The file that records what lantoa made.
pub(super) const STATE: &str = ".lantoa";

/// How the names of unfinished work inside the output begin; the process number follows.
pub(super) const UNFINISHED: &str = ".lantoa-new-";

/// Says whether a path stays below the output and clear of lantoa's own files there.
///
/// A backslash separates folders on some systems, and so does a colon, after a drive.
pub(super) fn is_safe(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    !path.bytes().any(|b| b == 0 || b == b'\\' || (cfg!(windows) && b == b':'))
        && first != STATE
        && !first.starts_with(UNFINISHED)
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// Returns the jobs' numbers, sorted by path.
///
/// # Errors
/// When a path is unsafe, planned twice, or both a file and a folder.
pub(super) fn order(jobs: &[Job<'_>]) -> Result<Vec<usize>, Failure> {
    if let Some(job) = jobs.iter().find(|job| !is_safe(job.path)) {
        return Err(Failure::Place { path: job.path.to_owned() });
    }
    let mut order: Vec<_> = (0..jobs.len()).collect();
    if !jobs.is_sorted_by_key(|job| job.path) {
        order.sort_unstable_by_key(|&index| (jobs[index].path, index));
    }
    collision(order.iter().map(|&index| jobs[index].path))
        .map_or(Ok(order), |path| Err(Failure::Place { path: path.to_owned() }))
}

/// Returns the first of the sorted paths that equals another, or lies below it.
pub(super) fn collision<'a>(paths: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Everything that begins with a given text stands in one run right after it. So only those
    // earlier paths count that are beginnings of this one, and there are hardly ever any.
    let mut beginnings: Vec<&str> = Vec::new();
    for path in paths {
        while beginnings.last().is_some_and(|beginning| !path.starts_with(beginning)) {
            beginnings.pop();
        }
        if beginnings.iter().any(|beginning| is_same_or_below(path, beginning)) {
            return Some(path);
        }
        beginnings.push(path);
    }
    None
}

/// Returns every folder above the sorted paths once, parents before children.
pub(super) fn folders<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut folders = Vec::new();
    let mut before = "";
    for path in paths {
        let shared = before.bytes().zip(path.bytes()).take_while(|(a, b)| a == b).count();
        // A folder whose slash the last path shares was met there.
        let new = path.bytes().enumerate().skip(shared).filter(|(_, byte)| *byte == b'/');
        folders.extend(new.map(|(at, _)| &path[..at]));
        before = path;
    }
    folders
}

/// Says whether `path` is `above`, or lies below it.
pub(super) fn is_same_or_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
