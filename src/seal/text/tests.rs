//! Tests of the canonical text.

use proptest::prelude::*;

use super::*;

#[test]
fn each_block_is_a_line() {
    let blocks = ["Thôn\u{a0}Đồng\n Tâm", " \t", "“hoà” – 82,7 %\u{ad}"];
    let text = canonical("  Toa\u{300}n dân ", "", blocks);
    assert_eq!(text, "Toàn dân\nThôn Đồng Tâm\n“hoà” – 82,7 %\u{ad}\n");
    assert_eq!(canonical("", " ", []), "");
}

#[test]
fn the_hash_is_that_of_the_bytes() {
    let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(sha256_hex(b"abc"), hash);
    assert_eq!(stored_at(hash), Some(format!("ba/{hash}.txt")));
    assert_eq!(stored_at("../../etc"), None);
    assert_eq!(stored_at(&hash.to_uppercase()), None);
}

proptest! {
    #[test]
    fn canonical_text_stays_as_it_is(title in "\\PC{0,20}", blocks in prop::collection::vec("(?s).{0,40}", 0..6)) {
        let once = canonical(&title, "", blocks.iter().map(String::as_str));
        let twice = canonical("", "", once.split('\n'));
        prop_assert_eq!(&once, &twice);
        prop_assert!(!once.contains("\n\n") && (once.is_empty() || once.ends_with('\n')));
    }
}
