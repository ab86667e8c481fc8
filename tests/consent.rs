//! Who withdrew consent leaves every output: name, address and picture, in every form and language.

mod support;

use lantoa::config::Overrides;
use lantoa::text::fold::fold;
use support::{Built, Files};

const PICTURE: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><desc>Mặt chị</desc></svg>"#;

/// What other entries say of the person, and what the person's own files hold.
const SITE: &str = r#"-- content/people/khuc-thi-thuy.vi.md --
---
family: Khúc
middle: Thị
given: Thuý
display: {vi: Một người dân tổ 1, en: A resident of group 1}
short: Chị Thuý Khúc
summary: Chị Khúc Thị Thuý trồng hoa.
aliases: [Khúc Thị Thúy]
slug: chi-khuc-thi-thuy
areas: [lam-khe/to-1]
news: [n2]
picture: khuc-thi-thuy.svg
pictures:
  - file: khuc-thi-thuy.svg
    alt: Chị Khúc Thị Thuý
    caption: Chị Thuý bên luống hoa
    credit: An
    rights: Được dùng lại
  - {file: thuy-trong-hoa.svg, credit: An, rights: Được dùng lại}
consent: CONSENT
---
## Chị Khúc Thị Thuý {#khuc-thi-thuy}

Chị Khúc Thị Thuý trồng hoa.

![Chị Khúc Thị Thuý](thuy-trong-hoa.svg)
-- content/people/khuc-thi-thuy.en.md --
---
summary: Khúc Thị Thuý plants flowers.
slug: mrs-khuc-thi-thuy
pictures:
  - {file: khuc-thi-thuy.svg, alt: Mrs Khúc Thị Thuý, caption: Beside her flowers}
---
Khúc Thị Thuý plants flowers.
-- content/people/khuc-thi-thuy.svg --
PICTURE
-- content/people/thuy-trong-hoa.svg --
PICTURE
-- content/registry/award-forms.yaml --
- id: giay-khen
  name: {vi: Giấy khen, en: Certificate}
-- content/commendations/2026.yaml --
- id: k1
  form: giay-khen
  subject: {person: khuc-thi-thuy}
  issuer: btgdv
  number: "12-QĐ/TU"
  date: 2026-10-01
  year: 2026
  reason: {vi: Trồng 200 m đường hoa ở tổ, en: Planted 200 m of flower road in the group}
  event: e1
-- content/events/e1.vi.md --
---
title: Lễ trao giấy khen
start: 2026-10-01T08:00
place: {vi: Hội trường, en: Hall}
host: btgdv
commends: [k1]
people: [khuc-thi-thuy]
---
Trao giấy khen cho [](@khuc-thi-thuy).
-- content/events/e1.en.md --
---
title: The ceremony
---
A certificate for [](@khuc-thi-thuy).
-- content/news/n2.vi.md --
---
title: Đường hoa ở tổ 1
date: 2026-11-18
people: [khuc-thi-thuy]
events: [e1]
---
[](@khuc-thi-thuy) và [một người](@khuc-thi-thuy) trồng hoa.
-- content/news/n2.en.md --
---
title: Flowers in group 1
---
[](@khuc-thi-thuy) planted flowers.
-- content/bulletins/b1.vi.md --
---
title: Bản tin số 11
number: 11
month: 2026-11
items: [n2, k1, e1, khuc-thi-thuy]
---
Bản tin.
-- content/bulletins/b1.en.md --
---
title: Bulletin No. 11
---
Bulletin.
-- content/documents/d1.vi.md --
---
title: Quyết định khen thưởng
number: "12-QĐ/TU"
series: party
date: 2026-10-01
people: [khuc-thi-thuy]
---
Quyết định.
-- content/documents/d1.en.md --
---
title: Decision
---
Decision.
"#;

const GIVEN: &str = "{names: true, photo: true, on: 2026-01-01}";
const WITHDRAWN: &str = "{names: true, photo: true, on: 2026-01-01, withdrawn: 2026-11-01}";

fn build(consent: &str, more: &str) -> Built {
    let mut files: Files = support::base();
    let text = format!("{SITE}{more}").replace("CONSENT", consent).replace("PICTURE", PICTURE);
    for (path, bytes) in support::sections(&text).1 {
        files.extend(bytes.map(|bytes| (path, bytes)));
    }
    support::build(&support::world(&files), &Overrides::default())
}

/// Finds the name in any of its forms: marked, bare, taken apart, escaped, in addresses.
fn traces(text: &str) -> Vec<&'static str> {
    let plain = percent(&escapes(text));
    let joined: String = fold(&plain).chars().filter(|c| c.is_alphanumeric()).collect();
    let words = ["khucthithuy", "khucthuy", "thuykhuc", "chithuy", "matchi", "thuytronghoa"];
    words.into_iter().filter(|word| joined.contains(word)).collect()
}

/// Reads `\u00e1` and `&#225;`.
fn escapes(text: &str) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '&']) {
        read.push_str(&rest[..at]);
        let tail = &rest[at..];
        let number = |start: &str, radix: u32| {
            let digits = tail.strip_prefix(start)?;
            let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
            let length = if radix == 16 && start == "\\u" { length.min(4) } else { length };
            let c = char::from_u32(u32::from_str_radix(&digits[..length], radix).ok()?)?;
            Some((c, start.len() + length))
        };
        let found = number("\\u", 16).or_else(|| number("&#x", 16)).or_else(|| number("&#", 10));
        let (c, length) = found.unwrap_or((' ', 1));
        read.push(c);
        rest = &tail[length..];
    }
    read + rest
}

/// Reads `%C3%A1`.
fn percent(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => (bytes.push(byte), rest = &tail[2..]).1,
            None => (bytes.push(*first), rest = tail).1,
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn with_consent_the_name_stands_where_it_is_looked_for() {
    let built = build(GIVEN, "");
    assert!(built.problems.is_empty(), "{:#?}", built.problems);
    for page in [
        "vi/guong-nguoi-tot/index.html",
        "en/people/index.html",
        "vi/khen-thuong/index.html",
        "vi/tin-tuc/duong-hoa-o-to-1/index.html",
    ] {
        assert!(!traces(built.text(page)).is_empty(), "{page}");
    }
    let media: Vec<_> = built.outputs.keys().filter(|path| path.starts_with("media/")).collect();
    assert_eq!(media.len(), 2, "{media:?}");
    assert!(traces("kh%C3%BAc th\\u1ecb thu&#253;").contains(&"khucthithuy"));
}

#[test]
fn who_withdrew_consent_is_in_no_output() {
    let lock = "-- content/urls.lock --\n/vi/guong-nguoi-tot/chi-khuc-thi-thuy/\n\
                /en/people/mrs-khuc-thi-thuy/\n";
    let built = build(WITHDRAWN, lock);
    assert!(built.problems.is_empty(), "{:#?}", built.problems);
    for (path, bytes) in &built.outputs {
        assert_eq!(traces(path), [""; 0], "in the path {path}");
        let found = traces(&String::from_utf8_lossy(bytes));
        assert_eq!(found, [""; 0], "in {path}");
        assert!(!path.starts_with("media/"), "{path}");
    }
    for (page, name) in [
        ("vi/khen-thuong/index.html", "Một người dân tổ 1"),
        ("en/commendations/index.html", "A resident of group 1"),
        ("vi/tin-tuc/duong-hoa-o-to-1/index.html", "Một người dân tổ 1"),
        ("en/news/flowers-in-group-1/index.html", "A resident of group 1"),
        ("vi/su-kien/le-trao-giay-khen/index.html", "Một người dân tổ 1"),
        ("en/events/the-ceremony/index.html", "A resident of group 1"),
        ("vi/ban-tin/ban-tin-so-11/index.html", "Một người dân tổ 1"),
        ("en/bulletins/bulletin-no-11/index.html", "A resident of group 1"),
    ] {
        assert!(built.text(page).contains(name), "{page}");
    }
}

#[test]
fn nobody_else_shows_the_picture() {
    let other = "-- content/news/n3.vi.md --\n---\ntitle: Ảnh cũ\ndate: 2026-11-18\n\
                 picture: ../people/khuc-thi-thuy.svg\n---\n![Hoa](../people/thuy-trong-hoa.svg)\n\n\
                 [ảnh](../people/thuy-trong-hoa.svg)\n";
    let built = build(WITHDRAWN, other);
    assert!(built.codes().contains("withheld-picture"), "{:?}", built.codes());
    for (path, bytes) in &built.outputs {
        assert!(!path.starts_with("media/"), "{path}");
        assert_eq!(traces(&String::from_utf8_lossy(bytes)), [""; 0], "in {path}");
    }
}
