//! Faults in which every number is right: nouns, bounds, parts and kinds of places.

use super::differs;

#[test]
fn surely() {
    differs(
        true,
        &[
            ("Thôn có 176 hộ với 655 nhân khẩu.", "It has 176 people in 655 households."),
            ("12 thôn của 3 xã", "three villages of 12 communes"),
            ("9 tổ hoà giải gỡ 64 vụ.", "64 mediation teams settled 9 cases."),
            ("đón 350 lượt người và 40 đại biểu", "received 40 visits and 350 delegates"),
            ("giảm một nửa vào năm 2028", "fall by a third by 2028"),
            ("giảm một phần ba so với năm ngoái", "halved since last year"),
            ("tăng gấp ba lần", "doubled"),
            ("nhiều gấp bốn lần năm ngoái", "three times as many as last year"),
            ("truyền tới đời thứ tư", "come down to the third generation"),
            ("lần thứ ba liên tiếp", "for the fourth time running"),
            ("trong vòng 10 ngày làm việc", "within ten working weeks"),
            ("hai mươi ngày liền", "twenty consecutive months"),
            ("đóng triệu rưỡi", "paid VND 2.5 million"),
            ("có một nghìn không trăm bốn mươi sáu người", "has a population of 1,460"),
            ("lần thứ hai mươi mốt", "the 22nd time"),
            ("thập niên 80 của thế kỷ XX", "in the 1970s"),
            ("ba trăm mười bốn nghìn đồng", "VND 340,000"),
            ("hai triệu tư", "VND 2.04 million"),
            ("bốn vạn cây", "4,000 trees"),
        ],
    );
}

#[test]
fn perhaps() {
    differs(
        false,
        &[
            ("gần một nửa số hộ", "more than half of the households"),
            ("hơn một phần ba số hộ", "less than a third of the households"),
            ("chưa đến một nửa", "over half of them"),
            ("hơn hai giờ dọn dẹp", "almost two hours of cleaning"),
            ("gần 9 giờ tối", "just after 9 p.m."),
            ("chưa đầy 20 phút", "over 20 minutes"),
            ("không quá 3 trang", "over 3 pages"),
            ("dưới 50 hộ", "more than 50 households"),
            ("dài gần 2 km", "more than 2 km long"),
            ("quá nửa chủ hộ", "nearly half the heads of household"),
            ("ngót 40 người", "over 40 people"),
            ("ít nhất 5 hộ", "at most 5 households"),
        ],
    );
}
