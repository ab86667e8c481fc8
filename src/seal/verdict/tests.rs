//! Tests of the answers.

use super::super::manifest::FORMAT;
use super::super::text::sha256_hex;
use super::*;

const FIRST: &str = "Công khai Quỹ\nQuỹ cấp tỉnh đã chi 963,2 triệu đồng cho 12 căn nhà mới.\n\
    Số dư không có nghĩa là thiếu người cần giúp. Tiền được giữ lại cho công trình làm dở.\n";

struct Site {
    releases: Vec<Manifest>,
    texts: BTreeMap<String, String>,
}

impl Site {
    fn release(&mut self, version: u32, status: Status, words: &str) {
        let sha256 = sha256_hex(words.as_bytes());
        self.texts.insert(sha256.clone(), words.to_owned());
        let text = PageText {
            entry: "news/quy".to_owned(),
            id: String::new(),
            lang: "vi".to_owned(),
            path: "vi/tin-tuc/quy/".to_owned(),
            title: "Công khai Quỹ".to_owned(),
            version,
            status,
            updated: "2026-11-21".to_owned(),
            sha256,
        };
        self.releases.push(Manifest {
            format: FORMAT.to_owned(),
            number: self.releases.len() as u32 + 1,
            made: format!("2026-11-2{version}T08:00:00Z"),
            site: "https://example.vn/".to_owned(),
            generator: "lantoa 0.1.0".to_owned(),
            previous: None,
            key: None,
            texts: vec![text],
            files: Vec::new(),
        });
    }

    fn told(&self, theirs: &str) -> Verdict {
        verdict(&self.releases, &self.texts, theirs)
    }
}

fn site() -> Site {
    let mut site = Site { releases: Vec::new(), texts: BTreeMap::new() };
    site.release(1, Status::Usable, FIRST);
    site
}

#[test]
fn the_present_text_is_genuine_and_a_part_an_excerpt() {
    let site = site();
    let theirs = format!("Báo Mẫu\n{FIRST}PV");
    assert!(matches!(site.told(&theirs), Verdict::Genuine { page, .. } if page.release == 1));
    let part = FIRST.lines().last().expect("a line");
    let told = site.told(part);
    assert!(matches!(told, Verdict::Excerpt { .. }) && told.good(), "{told:?}");
    assert_eq!(site.told("Một bài khác hẳn, không phải của Ban Biên tập."), Verdict::Unknown);
}

#[test]
fn an_earlier_text_is_told_with_its_corrections() {
    let mut site = site();
    site.release(2, Status::Usable, &FIRST.replace("963,2", "936,2"));
    let Verdict::Corrected { page, current, corrections, .. } = site.told(FIRST) else {
        panic!("{:?}", site.told(FIRST))
    };
    assert_eq!((page.version, current.version, current.release), (1, 2, 2));
    assert_eq!((&*corrections[0].ours, &*corrections[0].theirs), ("936,2", "963,2"));
    // A part that the correction did not touch is good still.
    assert!(site.told(FIRST.lines().last().expect("a line")).good());
    // An altered earlier text says so, and which text is valid now.
    let Verdict::Altered { page, current, .. } = site.told(&FIRST.replace("12 căn", "21 căn"))
    else {
        panic!("not altered")
    };
    assert_eq!((page.version, current.map(|page| page.version)), (1, Some(2)));
}

#[test]
fn typesetting_of_our_own_is_no_correction() {
    let mut site = site();
    site.release(1, Status::Usable, &FIRST.replace("963,2 triệu", "963,2\u{a0}triệu"));
    assert!(matches!(site.told(FIRST), Verdict::Genuine { .. }));
    // And back to the first words: the page is that of the first release.
    site.release(3, Status::Usable, FIRST);
    assert!(matches!(site.told(FIRST), Verdict::Genuine { page, .. }
        if page.release == 1 && page.version == 3 && page.made == "2026-11-21T08:00:00Z"));
}

#[test]
fn what_was_taken_back_is_told_whatever_was_printed() {
    let mut site = site();
    site.release(2, Status::Retracted, "Công khai Quỹ\nBài đã rút.\n");
    assert!(matches!(site.told(FIRST), Verdict::Retracted { .. }));
    assert!(matches!(site.told(&FIRST.replace("12", "21")), Verdict::Retracted { .. }));
    site.release(3, Status::Withdrawn, "Công khai Quỹ\n");
    assert!(matches!(site.told(FIRST), Verdict::Withdrawn { .. }));
    site.releases.last_mut().expect("a release").texts.clear();
    assert!(matches!(site.told(FIRST), Verdict::Withdrawn { .. }));
    let json = serde_json::to_string(&site.told(FIRST)).expect("JSON");
    assert!(
        json.starts_with("{\"verdict\":\"withdrawn\",\"page\":{\"entry\":\"news/quy\""),
        "{json}"
    );
}
