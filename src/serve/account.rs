//! What happened lately, and why: changes of files, and the pages that came out different.
//!
//! Owns [`Account`]. It must not know pages, only their paths.

use std::collections::VecDeque;

use jiff::Timestamp;

/// So many changes and pages are remembered.
const REMEMBERED: usize = 60;

/// So many files of a change are named.
const NAMED: usize = 5;

/// A change of files.
#[derive(Clone, Debug)]
pub(super) struct Changed {
    /// Which revision it began.
    pub revision: u64,
    /// When.
    pub at: Timestamp,
    /// The first of the files; none where time alone passed, or everything was looked at.
    pub files: Vec<String>,
    /// How many more there were.
    pub more: usize,
}

/// A page that was rendered and came out different.
#[derive(Clone, Debug)]
pub(super) struct Rebuilt {
    /// Its path.
    pub path: String,
    /// The revision up to which it was as before; `None` where it is rendered for the first time.
    pub since: Option<u64>,
    /// The revision that it is of.
    pub revision: u64,
}

/// What happened lately.
#[derive(Debug, Default)]
pub(super) struct Account {
    changes: VecDeque<Changed>,
    pages: VecDeque<Rebuilt>,
}

impl Account {
    /// Notes a change.
    pub(super) fn changed(&mut self, revision: u64, paths: &[String]) {
        self.changes.truncate(REMEMBERED - 1);
        let files: Vec<_> = paths.iter().take(NAMED).cloned().collect();
        let more = paths.len() - files.len();
        self.changes.push_front(Changed { revision, at: Timestamp::now(), files, more });
    }

    /// Notes a page, in the place of what was known of it.
    pub(super) fn rebuilt(&mut self, rebuilt: Rebuilt) {
        self.pages.retain(|known| known.path != rebuilt.path);
        self.pages.truncate(REMEMBERED - 1);
        self.pages.push_front(rebuilt);
    }

    /// Returns the pages, the last one first, each with the changes that it may be due to: all
    /// since it was last as before.
    pub(super) fn pages(&self) -> Vec<(Rebuilt, Vec<Changed>)> {
        let pages = self.pages.iter().map(|page| {
            let since = page.since.unwrap_or(page.revision);
            let causes = self
                .changes
                .iter()
                .filter(|change| change.revision > since && change.revision <= page.revision);
            (page.clone(), causes.cloned().collect())
        });
        pages.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_due_to_the_changes_since_it_was_as_before() {
        let mut account = Account::default();
        for revision in 2..6 {
            account.changed(revision, &[format!("content/{revision}.md")]);
        }
        let page = |since, revision| Rebuilt { path: "vi/index.html".to_owned(), since, revision };
        account.rebuilt(page(None, 2));
        assert!(account.pages()[0].1.is_empty(), "the first time needs no cause");
        account.rebuilt(page(Some(3), 5));
        let pages = account.pages();
        let [(_, causes)] = pages.as_slice() else { panic!("one page: {pages:?}") };
        let revisions: Vec<_> = causes.iter().map(|change| change.revision).collect();
        assert_eq!(revisions, [5, 4]);
        for revision in 6..200 {
            account.changed(revision, &vec!["a".to_owned(); 9]);
            account.rebuilt(Rebuilt { path: revision.to_string(), since: None, revision });
        }
        assert_eq!((account.changes.len(), account.pages.len()), (REMEMBERED, REMEMBERED));
        assert_eq!((account.changes[0].files.len(), account.changes[0].more), (NAMED, 4));
    }
}
