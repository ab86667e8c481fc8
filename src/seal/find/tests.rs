//! Tests of finding a text.

use super::*;

const ONE: &str = "Công khai Quỹ Vì người nghèo\nQuỹ cấp tỉnh đã chi 963,2 triệu đồng cho 12 căn nhà.\n\
    Số dư không có nghĩa là thiếu người cần giúp. Tiền được giữ lại cho công trình làm dở.\n";
const TWO: &str = "Ngõ phố không rác\nTổ dân phố Văn Đàm phân loại rác ở 120 nhà từ tháng Ba năm nay.\n\
    Mỗi sáng chủ nhật, thanh niên đến từng nhà cân phần ủ phân và ghi vào sổ của tổ.\n";

#[test]
fn the_right_text_is_found_in_a_page() {
    let page = format!("Báo Mẫu\nThời sự\n{TWO}Đọc thêm\n");
    let found = best(&[(1, ONE), (2, TWO)], &page).expect("found");
    assert_eq!((found.id, found.ours_per_mille), (2, 1000));
    assert!(found.theirs_per_mille > 700);
    assert!(best(&[(1, ONE)], TWO).is_none());
    assert!(best(&[(1, ONE)], "").is_none());
    assert!(best::<u8>(&[], ONE).is_none());
}

#[test]
fn the_right_version_is_found() {
    let second = ONE.replace("963,2", "936,2");
    let third = format!("{second}Bản này có thêm một đoạn về việc đối chiếu sổ sách hằng tháng.\n");
    let known = [(1, ONE), (2, second.as_str()), (3, third.as_str()), (9, TWO)];
    for (theirs, want) in [(ONE, 1), (&second, 2), (&third, 3)] {
        assert_eq!(best(&known, &format!("Báo\n{theirs}Hết\n")).map(|found| found.id), Some(want));
    }
    // A part that all have is of the newest; one with another change is of the closest.
    let part = ONE.lines().last().expect("a line");
    assert_eq!(best(&known, part).map(|found| found.id), Some(3));
    let altered = ONE.replace("12 căn", "21 căn");
    let found = best(&known, &altered).expect("found");
    assert_eq!((found.id, found.comparison.differences_count), (1, 1));
}

#[test]
fn a_phrase_of_ours_in_another_text_proves_nothing() {
    let theirs = "Hôm qua, báo đưa tin tiền được giữ lại cho công trình làm dở ở một tỉnh khác, và \
        nhà thầu phải nộp phạt vì chậm tiến độ suốt ba năm liền theo kết luận của thanh tra.";
    assert!(best(&[(1, ONE)], theirs).is_none());
}
