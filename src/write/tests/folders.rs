//! The two kinds of folders, by handles and by paths, do the same.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crate::write::disk::{Folder, Kind, There, portable};

/// Checks one kind of folder.
macro_rules! check {
    ($Folder:ty) => {{
        let top = tempfile::tempdir().expect("a folder for the test");
        let (one, other) = (top.path().join("one"), top.path().join("other"));
        for path in [&one, &other] {
            fs::create_dir(path).expect("a folder made");
        }
        let (from, to) =
            (<$Folder>::open(&one).expect("one"), <$Folder>::open(&other).expect("two"));
        assert!(from.may_change());
        from.make_folder("a").expect("a new folder");
        from.make_folder("a").expect("an old folder");
        from.make_folder("none/b").expect_err("nothing above");
        from.create("a/file", b"bytes").expect("a new file");
        from.create("a/file", b"bytes").expect_err("an old file");
        assert_eq!(from.look("a").expect("a look"), There::Folder);
        assert_eq!(from.look("a/file").expect("a look"), There::File { size: 5 });
        assert_eq!(from.look("a/file/x").expect("a look"), There::Nothing);
        assert_eq!(from.look("none/x").expect("a look"), There::Nothing);
        assert!(from.holds("a/file", b"bytes"));
        for bytes in ["byte", "bytes!", "Bytes", ""] {
            assert!(!from.holds("a/file", bytes.as_bytes()), "{bytes}");
        }
        assert!(!from.holds("none", b"") && !from.holds("a", b""));
        let inner = from.enter(OsStr::new("a")).expect("a folder");
        from.enter(OsStr::new("none")).expect_err("nothing");
        inner.enter(OsStr::new("file")).expect_err("a file");
        inner.make_folder("sub").expect("a new folder");
        let mut entries = inner.entries().expect("entries");
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(entries, [("file".into(), Kind::File), ("sub".into(), Kind::Folder)]);
        for (path, hard) in [("hard", true), ("copy", false)] {
            inner.link(OsStr::new("file"), &to, Path::new(path), hard).expect("a link");
            assert!(to.holds(path, b"bytes"));
            let time =
                |path: &Path| fs::metadata(path).expect("a file").modified().expect("a time");
            assert_eq!(time(&other.join(path)), time(&one.join("a/file")));
        }
        to.make_folder("a").expect("a new folder");
        from.rename("a/file", &to).expect("a move");
        assert_eq!(from.look("a/file").expect("a look"), There::Nothing);
        assert!(to.holds("a/file", b"bytes"));
        to.remove_folder("a").expect_err("not empty");
        to.remove_file("a/file").expect("a file removed");
        to.remove_file("a/file").expect_err("nothing");
        to.remove_folder("a").expect("a folder removed");
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("hard", other.join("link")).expect("a link made");
            std::os::unix::fs::symlink(&one, other.join("away")).expect("a link made");
            assert_eq!(to.look("link").expect("a look"), There::Other);
            to.enter(OsStr::new("away")).expect_err("a link");
            <$Folder>::open(&other.join("away")).expect_err("a link");
            for (path, hard) in [("linked", true), ("copied", false)] {
                to.link(OsStr::new("link"), &from, Path::new(path), hard).expect("a link");
                let target = fs::read_link(one.join(path)).expect("a target");
                assert_eq!(target, Path::new("hard"));
            }
            to.remove_file("away").expect("a link removed");
            assert!(one.exists());
        }
    }};
}

#[test]
fn folders_of_this_system() {
    check!(Folder);
}

#[test]
fn folders_of_every_system() {
    check!(portable::Folder);
    assert!(portable::swap(Path::new("a"), Path::new("b")).is_err());
}
