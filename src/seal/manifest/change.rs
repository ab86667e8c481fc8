//! What changed between two releases.
//!
//! Owns the comparison of manifests. What changed inside a text is the business of `history`.

use super::{File, Manifest, PageText};

/// What changed from one release to a later one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes<'a> {
    /// Texts that the earlier release did not have.
    pub added: Vec<&'a PageText>,
    /// Texts whose words, version, status, title or address changed.
    pub changed: Vec<Change<'a>>,
    /// Texts that the later release does not have.
    pub removed: Vec<&'a PageText>,
    /// How many files changed.
    pub files: FileChanges,
}

/// A text that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// What it was.
    pub old: &'a PageText,
    /// What it is.
    pub new: &'a PageText,
}

impl Change<'_> {
    /// Tells whether the words changed.
    pub fn words(&self) -> bool {
        self.old.sha256 != self.new.sha256
    }

    /// Tells whether the version rose, so that readers are told.
    pub fn risen(&self) -> bool {
        self.new.version > self.old.version
    }

    /// Tells whether the words changed and nobody was told.
    pub fn silent(&self) -> bool {
        self.words() && !self.risen()
    }
}

/// How many files changed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct FileChanges {
    /// New files.
    pub added: usize,
    /// Files with other bytes.
    pub changed: usize,
    /// Files that are gone.
    pub removed: usize,
    /// Files with the same bytes.
    pub same: usize,
}

/// Returns what changed from one release to a later one. Both must be sorted.
pub fn diff<'a>(old: &'a Manifest, new: &'a Manifest) -> Changes<'a> {
    let mut changes = Changes::default();
    merge(
        &old.texts,
        &new.texts,
        |text| (&text.entry, &text.lang),
        |pair| match pair {
            (None, Some(new)) => changes.added.push(new),
            (Some(old), None) => changes.removed.push(old),
            (Some(old), Some(new)) if differs(old, new) => {
                changes.changed.push(Change { old, new })
            }
            _ => {}
        },
    );
    let files = &mut changes.files;
    let same = |old: &File, new: &File| old.sha256 == new.sha256;
    merge(
        &old.files,
        &new.files,
        |file| &file.path,
        |pair| match pair {
            (None, _) => files.added += 1,
            (Some(_), None) => files.removed += 1,
            (Some(old), Some(new)) if same(old, new) => files.same += 1,
            _ => files.changed += 1,
        },
    );
    changes
}

/// Tells whether anything but the time of the change differs.
fn differs(old: &PageText, new: &PageText) -> bool {
    (&old.sha256, old.version, old.status, &old.title, &old.path)
        != (&new.sha256, new.version, new.status, &new.title, &new.path)
}

/// Walks two sorted lists together and tells of each key what either has.
fn merge<'a, T, K: Ord>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&'a T) -> K,
    mut tell: impl FnMut((Option<&'a T>, Option<&'a T>)),
) {
    let (mut old, mut new) = (old.iter().peekable(), new.iter().peekable());
    loop {
        let order = match (old.peek(), new.peek()) {
            (None, None) => return,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(old), Some(new)) => key(old).cmp(&key(new)),
        };
        let left = if order.is_le() { old.next() } else { None };
        let right = if order.is_ge() { new.next() } else { None };
        tell((left, right));
    }
}
