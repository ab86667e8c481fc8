//! What is packed comes out again; what is not sound is refused.

use super::*;

fn files() -> Vec<(String, Vec<u8>)> {
    vec![
        ("bài/Lan tỏa.txt".into(), "nông thôn mới ".repeat(200).into_bytes()),
        ("a.jpg".into(), vec![7; 500]),
        ("empty".into(), Vec::new()),
        ("noise".into(), (0..=255).collect()),
    ]
}

/// Replaces the first occurrence of some bytes, of the last ones if `last`.
fn patched(bytes: &[u8], from: &[u8], to: &[u8], last: bool) -> Vec<u8> {
    let mut places = bytes.windows(from.len()).enumerate().filter(|(_, own)| *own == from);
    let at = if last { places.next_back() } else { places.next() }.expect("the bytes").0;
    let mut out = bytes.to_vec();
    out.splice(at..at + from.len(), to.iter().copied());
    out
}

#[test]
fn what_is_packed_comes_out_again() {
    let archive = zip(&files());
    assert_eq!(unzip(&archive).expect("sound"), files());
    assert_eq!(archive, zip(&files()));
    assert_eq!(unzip(&zip(&[])), Ok(Vec::new()));
    // Pictures are stored, text is deflated.
    assert!(archive.windows(500).any(|bytes| bytes == [7; 500]));
    assert!(archive.len() < 1_700, "{}", archive.len());
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for name in ["../a", "/a", "a/../b", "a\\b", "C:a", "a//b", "", ".", "a\nb", "../"] {
        let archive = zip(&[(name.to_owned(), Vec::new())]);
        assert!(matches!(unzip(&archive), Err(ArchiveError::Name(_))), "{name:?}");
    }
}

#[test]
fn two_files_of_a_name_are_refused() {
    let twice = [("a".to_owned(), vec![1]), ("a".to_owned(), vec![2])];
    assert_eq!(unzip(&zip(&twice)), Err(ArchiveError::Twice("a".into())));
}

#[test]
fn folders_are_left_out() {
    let archive = zip(&[("a/".to_owned(), Vec::new()), ("a/b".to_owned(), vec![1])]);
    assert_eq!(unzip(&archive), Ok(vec![("a/b".to_owned(), vec![1])]));
}

#[test]
fn limits_hold() {
    let archive = zip(&[("a".to_owned(), vec![0; 1_000]), ("b".to_owned(), vec![0; 1_000])]);
    let within = |files, bytes| unzip_within(&archive, Limits { files, bytes });
    assert!(within(2, 2_000).is_ok());
    assert_eq!(within(1, 2_000), Err(ArchiveError::TooLarge));
    assert_eq!(within(2, 1_999), Err(ArchiveError::TooLarge));
}

#[test]
fn a_size_that_lies_is_found_out() {
    let archive = zip(&[("a".to_owned(), vec![0; 70_000])]);
    let size = 70_000_u32.to_le_bytes();
    let lying = patched(&archive, &size, &9_u32.to_le_bytes(), true);
    assert_eq!(unzip(&lying), Err(ArchiveError::Checksum("a".into())));
}

#[test]
fn damage_is_found_out() {
    let archive = zip(&[("a.jpg".to_owned(), b"bytes of it".to_vec())]);
    let other = patched(&archive, b"bytes", b"bites", false);
    assert_eq!(unzip(&other), Err(ArchiveError::Checksum("a.jpg".into())));
    for length in 0..archive.len() {
        assert_eq!(unzip(&archive[..length]), Err(ArchiveError::Damaged), "{length}");
    }
    // No change of a byte brings anything down, or brings other bytes out.
    let archive = zip(&files());
    for at in 0..archive.len() {
        let mut other = archive.clone();
        other[at] ^= 0x55;
        if let Ok(found) = unzip(&other) {
            let names_aside = |files: &[(String, Vec<u8>)]| {
                files.iter().map(|(_, bytes)| bytes.clone()).collect::<Vec<_>>()
            };
            assert_eq!(names_aside(&found), names_aside(&files()), "{at}");
        }
    }
}

#[test]
fn links_and_encrypted_files_are_refused() {
    let archive = zip(&[("a".to_owned(), b"b".to_vec())]);
    let mode = |mode: u32| (mode << 16).to_le_bytes();
    let link = patched(&archive, &mode(0o100_644), &mode(0o120_777), true);
    assert_eq!(unzip(&link), Err(ArchiveError::Unsupported("a".into())));
    let encrypted = patched(&archive, &[45, 3, 20, 0, 0, 8], &[45, 3, 20, 0, 1, 8], true);
    assert_eq!(unzip(&encrypted), Err(ArchiveError::Unsupported("a".into())));
}

#[test]
fn archives_written_as_a_stream_are_read() {
    // The sizes before the file are zero and stand after it, as Python and Java write them.
    let archive = zip(&[("a.jpg".to_owned(), b"bytes".to_vec())]);
    let mut stream = archive.clone();
    stream[6] |= 8;
    stream[14..26].fill(0);
    assert_eq!(unzip(&stream), Ok(vec![("a.jpg".to_owned(), b"bytes".to_vec())]));
}
