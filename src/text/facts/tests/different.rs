//! Pairs that do not say the same, for sure or perhaps.

use super::differs;

#[test]
fn surely() {
    differs(
        true,
        &[
            ("tiếp nhận 1.284,5 triệu đồng", "received VND 1,248.5 million"),
            ("tiếp nhận 1.284,5 triệu đồng", "received VND 1,284.5 billion"),
            ("tiếp nhận 1.284,5 triệu đồng", "received VND 1,284 million"),
            ("tiếp nhận 5 triệu đồng", "received USD 5 million"),
            ("1.200 đầu sách", "1.200 titles"),
            ("dài 2,4 km", "2.4 m long"),
            ("dài 2,4 km", "24 km long"),
            ("320 m²", "320 ha"),
            ("đạt 12,5%", "reached 12.5 households"),
            ("tăng 11,4 điểm phần trăm", "rose by 11.4 per cent"),
            ("đạt 95,5%", "reached 59.5%"),
            ("201/243 hộ", "201 of 234 households"),
            ("201/243 hộ", "210/243 households"),
            ("118 căn trên 120 căn", "118 of the 121 houses"),
            ("2/3 số hộ", "a third of the households"),
            ("một phần tư", "a fifth of them"),
            ("mười hai căn", "13 houses"),
            ("hai mươi lăm căn", "fifteen houses"),
            ("3 phường", "wards"),
            ("nhiều tiết mục", "7 pieces"),
            ("ngày 18/11/2026", "18 December 2026"),
            ("ngày 18/11/2026", "18 November 2025"),
            ("ngày 10/3/2026", "3 October 2026"),
            ("từ 1 đến 18/11", "from 1 to 19 November"),
            ("tháng 11/2026", "October 2026"),
            ("quý III/2026", "the second quarter of 2026"),
            ("giai đoạn 2021–2025", "2021–26"),
            ("năm 2030", "by 2035"),
            ("lúc 7 giờ 30", "at 7:30 p.m."),
            ("lúc 14 giờ", "at 4 p.m."),
            ("lúc 7 giờ 30", "at 7:45"),
            ("10 ngày", "15 days"),
            ("10 ngày", "10 weeks"),
            ("bảy tháng", "seven weeks"),
            ("lần thứ 12", "the 13th time"),
            ("Đại hội XIV", "the 13th Congress"),
            ("giải ba", "fourth prize"),
            ("số 1520/QĐ-UBND", "No. 1502/QĐ-UBND"),
            ("số 1520/QĐ-UBND", "No. 1520/QD-UBND"),
            ("06/2022/QH15", "06/2022/QH14"),
            ("Điều 30", "Article 3"),
            ("điểm b khoản 2 Điều 4", "point (c), clause 2, Article 4"),
            ("gọi 0912 345 678", "call 0912 345 687"),
            ("thư về bbt@example.vn", "write to btt@example.vn"),
            ("xem https://tinhmau.vn/2026", "see https://tinhmau.vn/2025"),
            ("68 triệu đồng/người/năm", "VND 68 million per person per month"),
            ("tăng gấp đôi sau hai vụ", "tripled in two seasons"),
            ("120, 118 rồi 120", "120, 118 and then 118"),
            ("giảm từ 77 xuống 64", "fell from 64 to 77"),
        ],
    );
}

#[test]
fn perhaps() {
    differs(
        false,
        &[
            ("1,28 tỷ đồng", "VND 1,284.5 million"),
            ("95,5%", "nearly 95%"),
            ("5,5 m", "nearly 5 m"),
            ("hai cháu", "three children"),
            ("ba khu", "four areas"),
            ("năm năm qua", "over the past six years"),
            ("hơn 30 hộ", "about 30 households"),
            ("thứ Năm tuần tới", "next Wednesday"),
            ("khu dân cư thứ hai", "the first area"),
            ("dài 2,4 km", "2,4 km long"),
            ("1,2 tỷ đồng", "VND 1.2 billion (US$46,000)"),
        ],
    );
}

#[test]
fn reported_once_with_the_counterpart() {
    let found = super::check("chi 963,2 triệu đồng cho 12 căn", "spent VND 936.2 million on 12");
    let [only] = &found[..] else { panic!("{found:?}") };
    assert_eq!(only.fact.text, "963,2 triệu đồng");
    assert_eq!(only.other.as_ref().map(|other| other.text), Some("VND 936.2 million"));
    assert!(only.sure && only.has == super::Where::Source);
}
