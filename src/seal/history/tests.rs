//! Tests of the history.

use proptest::prelude::*;

use super::super::manifest::FORMAT;
use super::super::text::sha256_hex;
use super::*;

fn text(version: u32, words: &str) -> PageText {
    PageText {
        entry: "news/a".to_owned(),
        id: String::new(),
        lang: "vi".to_owned(),
        path: "vi/a/".to_owned(),
        title: "A".to_owned(),
        version,
        status: Status::Usable,
        updated: format!("2026-11-2{version}"),
        sha256: sha256_hex(words.as_bytes()),
    }
}

fn release(number: u32, text: PageText) -> Manifest {
    Manifest {
        format: FORMAT.to_owned(),
        number,
        made: format!("2026-11-2{number}T08:00:00Z"),
        site: String::new(),
        generator: String::new(),
        previous: None,
        key: None,
        texts: vec![text],
        files: Vec::new(),
    }
}

#[test]
fn a_build_before_freezing_is_the_same_as_one_after() {
    let mut releases = vec![release(1, text(1, "a")), release(2, text(1, "a"))];
    let now = text(2, "b");
    let before = states(&releases, Some(&now), "news/a", "vi");
    releases.push(release(3, now.clone()));
    let after = states(&releases, Some(&now), "news/a", "vi");
    assert_eq!(before, after);
    let told: Vec<_> =
        after.iter().map(|s| (s.version, s.release.as_ref().map(|r| r.number))).collect();
    assert_eq!(told, [(1, Some(1)), (2, None)]);
    assert_eq!(states(&releases, None, "news/a", "vi").len(), 2);
    assert_eq!(states(&releases, None, "news/a", "en"), []);
    // Back to earlier words is a state of its own.
    assert_eq!(states(&releases, Some(&text(3, "a")), "news/a", "vi").len(), 3);
}

#[test]
fn changes_are_marked_by_word() {
    let old = "Tiêu đề\nCó 201 hộ dự họp ở thôn.\nĐoạn giữ nguyên.\nĐoạn bỏ đi hẳn.\n";
    let new = "Tiêu đề\nCó 210 hộ dự họp ở thôn.\nĐoạn giữ nguyên.\nMột câu mới toanh đây.\n";
    let found = diff(old, new);
    let want = "…\n~ Có [-201-] {+210+} hộ dự họp ở thôn.\n…\n- Đoạn bỏ đi hẳn.\n\
        + Một câu mới toanh đây.\n";
    assert_eq!(readable(&found), want);
    let json = serde_json::to_string(&found.blocks[1]).expect("JSON");
    assert!(json.starts_with(
        "{\"op\":\"changed\",\"words\":[{\"op\":\"same\",\"text\":\"Có\"},{\"op\":\"del\",\"text\":\"201\"}"
    ), "{json}");
    assert_eq!(diff(old, old).blocks, [Block::Same { blocks: 4 }]);
    // A cell is paired with what stands in its place.
    assert_eq!(
        readable(&diff("a b c\n201\nd e f", "a b c\n210\nd e f")),
        "…\n~ [-201-] {+210+}\n…\n"
    );
}

#[test]
fn what_is_told_is_bounded() {
    let many = |c: &str| (0..100_000).map(|n| format!("{c} {n} {c}{n}\n")).collect::<String>();
    let found = diff(&many("a"), &many("b"));
    assert!(found.cut && readable(&found).len() < 400_000);
}

proptest! {
    #[test]
    fn both_texts_can_be_made_again(
        old in prop::collection::vec("[abc]{1,2}( [abc]{1,2}){0,5}", 0..8),
        new in prop::collection::vec("[abc]{1,2}( [abc]{1,2}){0,5}", 0..8),
    ) {
        let found = diff(&old.join("\n"), &new.join("\n"));
        let (mut a, mut b) = (Vec::new(), Vec::new());
        for block in found.blocks {
            match block {
                Block::Same { blocks } => {
                    prop_assert_eq!(&old[a.len()..a.len() + blocks], &new[b.len()..b.len() + blocks]);
                    a.extend_from_slice(&old[a.len()..a.len() + blocks]);
                    b.extend_from_slice(&new[b.len()..b.len() + blocks]);
                }
                Block::Added { text } => b.push(text),
                Block::Removed { text } => a.push(text),
                Block::Changed { words } => {
                    let side = |gone: bool| words.iter().filter_map(|words| match words {
                        Words::Same { text } => Some(text.as_str()),
                        Words::Del { text } => gone.then_some(text.as_str()),
                        Words::Ins { text } => (!gone).then_some(text.as_str()),
                    }).collect::<Vec<_>>().join(" ");
                    a.push(side(true));
                    b.push(side(false));
                }
            }
        }
        prop_assert_eq!(a, old);
        prop_assert_eq!(b, new);
    }
}
