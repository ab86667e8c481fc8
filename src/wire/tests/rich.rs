//! Values that use every field.

use jiff::Zoned;

use crate::wire::calendar::{Calendar, CalendarEvent, DateOrMoment};
use crate::wire::ninjs::{Provider, TrustIndicator};
use crate::wire::*;

pub(super) fn at(text: &str) -> Zoned {
    format!("{text}[Asia/Ho_Chi_Minh]").parse().expect("a moment")
}

fn party(name: &str, url: &str) -> Party {
    Party { name: name.into(), url: url.into() }
}

pub(super) fn licence() -> Option<Licence> {
    let url = "https://creativecommons.org/licenses/by/4.0/deed.vi";
    Some(Licence { name: "CC BY 4.0".into(), url: url.into() })
}

pub(super) fn provider() -> Provider {
    Provider {
        party: party("Ban Tuyên giáo Tỉnh Mẫu", "https://lantoa.example/vi/gioi-thieu/"),
        trust: vec![TrustIndicator {
            role: "http://cv.iptc.org/newscodes/trustindicator/correctionsPolicy".into(),
            title: "Quy tắc đính chính".into(),
            url: "https://lantoa.example/vi/dinh-chinh/".into(),
        }],
    }
}

pub(super) fn feed() -> Feed {
    Feed {
        id: "tag:lantoa.example,2026:feed/vi".into(),
        title: "Lan tỏa Tỉnh Mẫu".into(),
        subtitle: "Tin phong trào & thi đua".into(),
        lang: "vi".into(),
        home: "https://lantoa.example/vi/".into(),
        address: "https://lantoa.example/vi/feed".into(),
        author: party("Ban Tuyên giáo Tỉnh Mẫu", "mailto:bbt@lantoa.example"),
        licence: licence(),
        rights: "© 2026 Ban Tuyên giáo Tỉnh Mẫu".into(),
        updated: at("2026-11-20T09:30:00+07"),
        items: vec![item(), withdrawn()],
        deleted: vec![Deleted {
            id: "tag:lantoa.example,2026:news/nham/vi".into(),
            when: at("2026-11-19T08:00:00+07"),
            by: "Ban biên tập".into(),
            comment: "Đăng nhầm bản nháp".into(),
            url: "https://lantoa.example/vi/rut-bai/".into(),
        }],
        paging: Some(Paging {
            archive: false,
            current: String::new(),
            prev_archive: Some("https://lantoa.example/vi/feed/2026-10".into()),
            next_archive: None,
        }),
        icon: "https://lantoa.example/icon.png".into(),
        alternates: vec![Alternate {
            url: "https://lantoa.example/en/feed".into(),
            media_type: "application/atom+xml".into(),
            title: "English".into(),
            lang: "en".into(),
        }],
        hub: "https://hub.example/".into(),
    }
}

pub(super) fn withdrawn() -> Item {
    Item {
        id: "tag:lantoa.example,2026:news/rut/vi".into(),
        url: "https://lantoa.example/vi/tin/rut/".into(),
        title: "[Rút bài] Mô hình chưa được kiểm chứng".into(),
        lang: "vi".into(),
        html: "<p>Bài này đã được rút.</p>".into(),
        text: "Bài này đã được rút.".into(),
        published: at("2026-11-01T07:00:00+07"),
        updated: at("2026-11-18T10:00:00+07"),
        version: 3,
        status: Status::Canceled {
            when: at("2026-11-18T10:00:00+07"),
            reason: "Số liệu không có căn cứ".into(),
        },
        ..Item::default()
    }
}

pub(super) fn item() -> Item {
    Item {
        id: "tag:lantoa.example,2026:news/duong-hoa/vi".into(),
        url: "https://lantoa.example/vi/tin/duong-hoa/".into(),
        slug: "duong-hoa".into(),
        title: "Đường hoa < 3 km ở Đồng Tâm & Đông Hà".into(),
        lang: "vi".into(),
        summary: "Hội Phụ nữ trồng 2,4 km đường hoa.".into(),
        html: "<p>Hội <b>Phụ nữ</b> trồng 2,4&nbsp;km ]]> đường hoa.</p>".into(),
        text: "Hội Phụ nữ trồng 2,4 km đường hoa.".into(),
        undated: false,
        published: at("2026-11-18T00:00:00+07"),
        updated: at("2026-11-20T09:30:00+07"),
        version: 2,
        authors: vec![
            party("Nguyễn Thị Hoa", "https://lantoa.example/vi/tac-gia/hoa/"),
            party("Trần Văn Nam", ""),
        ],
        categories: vec![Category {
            id: "c3".into(),
            label: "Môi trường xanh".into(),
            scheme: "https://lantoa.example/vi/noi-dung/".into(),
        }],
        pictures: vec![picture()],
        licence: licence(),
        rights: "© 2026 Ban Tuyên giáo Tỉnh Mẫu".into(),
        usage_terms: "Đăng lại nguyên văn, ghi nguồn".into(),
        corrections: vec![Correction {
            when: at("2026-11-20T09:30:00+07"),
            was: "3,4 km".into(),
            now: "2,4 km".into(),
        }],
        status: Status::Usable,
        note: "Đã sửa chiều dài đường hoa".into(),
        embargo: Some(at("2026-11-17T17:00:00+07")),
        expires: Some(at("2027-11-18T00:00:00+07")),
        located: "Đồng Tâm".into(),
        places: places(),
        people: vec![party("Lê Thị Mai", "https://lantoa.example/vi/nguoi/mai/")],
        organisations: vec![party("Hội Phụ nữ xã Đồng Tâm", "https://lantoa.example/vi/hoi/")],
        events: vec![Event {
            id: "tag:lantoa.example,2026:event/le-phat-dong".into(),
            name: "Lễ phát động".into(),
        }],
        event: None,
        translations: vec![Translation {
            lang: "en".into(),
            id: "tag:lantoa.example,2026:news/duong-hoa/en".into(),
            url: "https://lantoa.example/en/news/flower-road/".into(),
            title: "A road of flowers".into(),
        }],
        based_on: vec![Original {
            id: String::new(),
            url: "https://bao.example/duong-hoa".into(),
            title: "Đường hoa Đồng Tâm".into(),
            publisher: "Báo Tỉnh Mẫu".into(),
        }],
        genre: Some(Genre {
            name: "Phóng sự".into(),
            uri: "http://cv.iptc.org/newscodes/genre/Feature".into(),
        }),
        alt_ids: vec![AltId { role: "slug".into(), value: "duong-hoa".into() }],
    }
}

fn picture() -> Picture {
    Picture {
        id: "tag:lantoa.example,2026:picture/duong-hoa".into(),
        url: "https://lantoa.example/anh/đường hoa.jpg".into(),
        media_type: "image/jpeg".into(),
        bytes: Some(182_340),
        width: Some(1600),
        height: Some(1067),
        alt: "Hai phụ nữ trồng hoa \"mười giờ\"".into(),
        caption: "Trồng hoa ở thôn Đồng Tâm, ngày 15/11/2026".into(),
        credit: "Trần Văn Nam".into(),
        rights: "© Trần Văn Nam".into(),
        licence: licence(),
        created: Some(at("2026-11-15T08:00:00+07")),
        digital_source: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture".into(),
        renditions: vec![Rendition {
            name: "thumbnail".into(),
            url: "https://lantoa.example/anh/duong-hoa-320.webp".into(),
            media_type: "image/webp".into(),
            bytes: Some(9_800),
            width: Some(320),
            height: Some(213),
        }],
    }
}

fn places() -> Vec<Place> {
    vec![
        Place {
            name: "Xã Đồng Tâm".into(),
            code: "01234".into(),
            code_scheme: "https://danhmuchanhchinh.example/xa".into(),
            valid_from: "2025-07-01".into(),
            valid_to: String::new(),
            url: "https://lantoa.example/vi/xa/dong-tam/".into(),
            position: Some((105.5, 21.25)),
        },
        Place {
            name: "Huyện Đông Hà".into(),
            code: "123".into(),
            valid_to: "2025-06-30".into(),
            ..Place::default()
        },
    ]
}

pub(super) fn event_item() -> Item {
    Item {
        id: "tag:lantoa.example,2026:event/le-phat-dong/vi".into(),
        title: "Lễ phát động".into(),
        event: Some(EventDetails {
            start: at("2026-12-01T07:30:00+07"),
            end: Some(at("2026-12-01T11:00:00+07")),
            organiser: Some(party("UBND xã", "https://lantoa.example/vi/ubnd/")),
        }),
        ..item()
    }
}

pub(super) fn calendar() -> Calendar {
    let base = CalendarEvent {
        uid: "tag:lantoa.example,2026:event/le-phat-dong".into(),
        sequence: 1,
        stamp: at("2026-11-20T09:30:00+07"),
        start: DateOrMoment::Moment(at("2026-12-01T07:30:00+07")),
        end: Some(DateOrMoment::Moment(at("2026-12-01T11:00:00+07"))),
        title: "Lễ phát động; đợt 2, năm 2026".into(),
        description: "Mọi người cùng trồng hoa dọc đường liên thôn.\nMang theo cuốc, xẻng \\ nước."
            .into(),
        place: "Nhà văn hóa thôn Đồng Tâm, xã Đồng Tâm".into(),
        position: Some((21.25, 105.5)),
        url: "https://lantoa.example/vi/su-kien/le-phat-dong/".into(),
        organiser: Some(party("UBND xã \"Đồng Tâm\", khối vận", "mailto:ubnd@lantoa.example")),
        cancelled: false,
        categories: vec!["Môi trường".into(), "Nông thôn, mới".into()],
        image: "https://lantoa.example/anh/le.jpg".into(),
        image_type: "image/jpeg".into(),
    };
    let days = CalendarEvent {
        uid: "tag:lantoa.example,2026:event/tuan-le".into(),
        start: DateOrMoment::Day(jiff::civil::date(2026, 12, 30)),
        end: Some(DateOrMoment::Day(jiff::civil::date(2027, 1, 2))),
        organiser: Some(party("Hội Phụ nữ", "")),
        cancelled: true,
        ..base.clone()
    };
    Calendar {
        id: "tag:lantoa.example,2026:calendar/vi".into(),
        name: "Sự kiện Lan tỏa".into(),
        description: "Các sự kiện của phong trào".into(),
        url: "https://lantoa.example/vi/su-kien/".into(),
        address: "https://lantoa.example/vi/su-kien.ics".into(),
        lang: "vi".into(),
        zone: jiff::tz::TimeZone::get("Asia/Ho_Chi_Minh").expect("a known zone"),
        events: vec![base, days],
    }
}
