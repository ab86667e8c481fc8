//! Whole sites on disk, each with all the files that come of it.

mod support;

use std::collections::BTreeSet;
use std::fs;

use lantoa::config::Overrides;

#[test]
fn whole_sites_come_out_as_expected() {
    let update = std::env::var_os("UPDATE").is_some();
    for folder in fs::read_dir(support::tests().join("golden")).expect("a folder") {
        let folder = folder.expect("an entry").path();
        if !folder.is_dir() {
            continue;
        }
        let (mut files, expected) = (support::read(&folder), folder.join("expected"));
        files.retain(|path, _| !path.starts_with("expected/"));
        let built = support::build(&support::world(&files), &Overrides::default());
        assert!(built.problems.is_empty(), "{:#?}", built.problems);
        assert_eq!(support::html::broken_links(&built.outputs), Vec::<String>::new());
        if update {
            let _ = fs::remove_dir_all(&expected);
            support::write(&built.outputs, &expected);
        }
        let wanted = support::read(&expected);
        let paths: BTreeSet<&String> = wanted.keys().chain(built.outputs.keys()).collect();
        let differing: Vec<_> = paths
            .into_iter()
            .filter(|path| wanted.get(*path) != built.outputs.get(*path))
            .collect();
        assert!(differing.is_empty(), "{}: {differing:#?}", folder.display());
    }
}
