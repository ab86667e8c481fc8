//! Tests of what is typesetting and what is fact.

use super::*;

fn keys(text: &str) -> Vec<String> {
    let mut keys = Vec::new();
    each(&visible(text), |event| {
        if let Event::Token(token) = event {
            keys.push(token.key.to_owned());
        }
    });
    keys
}

#[test]
fn typesetting_is_forgiven() {
    for (a, b) in [
        ("hoà thuỷ khoẻ", "hòa thủy khỏe"),
        ("Toàn dân đoàn kết", "Toa\u{300}n da\u{302}n đoa\u{300}n kê\u{301}t"),
        ("một ộ", "một o\u{323}\u{302}"),
        ("Đồng", "Ðồng"),
        ("“Vì người nghèo”", "\"Vì người nghèo\""),
        ("2025–2030", "2025 - 2030"),
        ("119/BC-MTTQ-BTT", "119/BC–MTTQ–BTT"),
        ("thôn – xóm — làng", "thôn, xóm, làng"),
        ("- 12 hộ\n• 5 hộ", "12 hộ\n5 hộ"),
        ("năm 2025\n- 12 hộ", "năm 2025\n12 hộ"),
        ("82,7 %", "82,7%"),
        ("12 ha", "12ha"),
        ("90 m² đất", "90 m2 đất"),
        ("CO₂", "CO2"),
        ("khu\u{ad}yến kh\u{200b}ích", "khuyến khích"),
        ("3 × 5", "3 x 5"),
        ("1.000₫", "1.000 đ"),
        ("ngày 05/9/2026.", "ngày 5-9-2026"),
        ("ngày 5/9/2026", "ngày 05.09.2026,"),
        ("Vân vân…", "VÂN VÂN..."),
        ("a\u{2028}b", "a b"),
        ("ﬁ", "fi"),
    ] {
        assert_eq!(keys(a), keys(b), "{a} / {b}");
    }
}

#[test]
fn facts_are_kept() {
    for (a, b) in [
        ("201", "210"),
        ("82,7", "82.7"),
        ("1.284", "1284"),
        ("1,5", "1, 5"),
        ("-5%", "5%"),
        ("5%", "5"),
        ("5²", "52"),
        ("1/2", "1-2"),
        ("18/11", "18-11"),
        ("5/9/2026", "9/5/2026"),
        ("31/13/2026", "31-13-2026"),
        ("119/5/9/2026", "119/5-9-2026"),
        ("hòa", "hóa"),
        ("bàn", "bán"),
        ("ma", "mã"),
        ("tân", "tăn"),
        ("đa", "da"),
        ("đạt chuẩn?", "đạt chuẩn."),
        ("10:30", "10.30"),
        ("+5", "5"),
        ("5 €", "5 $"),
        ("\u{202e}201", "201"),
        ("２01", "201"),
    ] {
        assert_ne!(keys(a), keys(b), "{a} / {b}");
    }
}

#[test]
fn places_are_those_of_the_text() {
    let text = "Có 1.284,5 triệu (m²).";
    let mut cuts = Vec::new();
    each(text, |event| match event {
        Event::Token(token) => cuts.push(text[token.range].to_owned()),
        Event::Sentence => cuts.push("#".to_owned()),
        Event::Line => cuts.push("/".to_owned()),
    });
    assert_eq!(cuts, ["Có", "1.284,5", "triệu", "m", "²", "#", "/"]);
}
