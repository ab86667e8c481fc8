//! Faultless sentences in which a hasty reader would see a fault: nothing may be sure of them.

use super::{calm, same};

#[test]
fn numbers_written_out() {
    same(&[
        ("Thôn có một nghìn không trăm bốn mươi sáu nhân khẩu.", "The village has 1,046 people."),
        ("Loa đọc: hai trăm linh năm hộ.", "“205 households,” said the loudspeaker."),
        ("Tiền nước hết ba trăm mười bốn nghìn đồng.", "Water came to VND 314,000."),
        ("Mỗi nhà góp triệu rưỡi để lát ngõ.", "Each family gave VND 1.5 million for paving."),
        ("Quỹ còn vỏn vẹn nghìn rưỡi cây giống.", "Only 1,500 seedlings are left in the fund."),
        ("Nhà văn hóa xây hết tỷ rưỡi.", "The cultural house cost VND 1.5 billion to build."),
        ("Hơn trăm rưỡi người tới dự.", "Over 150 people came."),
        (
            "Cụ góp hai triệu tư, bằng cả tháng lương hưu.",
            "She gave VND 2.4 million, a month’s pension.",
        ),
        ("Xã trồng bốn vạn cây phi lao chắn cát.", "The commune planted 40,000 casuarinas."),
        ("Cả làng có hai nghìn lẻ ba người.", "The whole village numbers 2,003 people."),
        ("Quỹ thu được một triệu hai trăm nghìn đồng.", "The fund took in VND 1.2 million."),
        ("Đọc rõ: năm mươi lăm phiếu thuận, bốn phiếu chống.", "It was 55 votes to four."),
        (
            "Ba trăm sáu mươi lăm ngày, ngày nào cũng có người quét.",
            "All 365 days somebody sweeps.",
        ),
        ("Sổ ghi một nghìn chín trăm năm mươi tư nhát cuốc.", "The book lists 1,954 strokes."),
        ("Bán bó rau được mười lăm nghìn.", "A bunch of greens fetched VND 15,000."),
        ("Năm hai nghìn không trăm hai mươi lăm là năm được mùa.", "2025 was a good year."),
        ("Mua hai tá bút chì cho lớp học tình thương.", "They bought 24 pencils for the class."),
        ("Một tá chậu hoa đặt dọc lối vào.", "A dozen flowerpots line the way in."),
        ("Hai chục bộ bàn ghế được sơn lại.", "Twenty desks and chairs were repainted."),
        ("Có đến vài chục người đứng ngoài hiên.", "Dozens stood outside on the veranda."),
        ("Dăm ba nhà còn chưa mắc đèn.", "A few houses still have no lamp."),
        ("Mươi nhà đầu ngõ tự lát gạch.", "Ten or so houses at the end laid their own bricks."),
        ("Đôi ba cụ già ngồi đánh cờ.", "Two or three old men sat playing chess."),
        ("Một hai năm nữa cây sẽ cho bóng mát.", "In a year or two the trees will give shade."),
        ("Lớp có vài ba em mới.", "The class has a handful of newcomers."),
        ("Chín trăm chín mươi chín bậc đá lên chùa.", "The pagoda is up 999 stone steps."),
        ("Thưởng năm trăm nghìn đồng một hộ.", "The reward is VND 500,000 per household."),
        (
            "Trăm nghìn tấm lòng hướng về miền lũ.",
            "Countless hearts went out to the flooded areas.",
        ),
        ("Sáu trăm linh tám hội viên đã ký tên.", "Six hundred and eight members have signed."),
        ("Một nghìn không trăm linh năm viên gạch", "One thousand and five bricks"),
    ]);
}

#[test]
fn folds_factors_and_halves() {
    same(&[
        ("In thành tờ gấp bốn trang phát tận nhà.", "It was printed as a four-page leaflet."),
        ("Tờ rơi gấp ba đặt ở quầy một cửa.", "A folded leaflet lies at the one-stop desk."),
        ("Số cây tăng gấp bốn lần năm ngoái.", "There are four times as many trees as last year."),
        ("Rau bán được nhiều gấp ba.", "Three times as many greens were sold."),
        ("Lượng rác giảm một nửa.", "The amount of waste has been halved."),
        ("Lượng rác giảm một nửa.", "The amount of waste has fallen by 50%."),
        ("Gần một nửa số hộ đã ký.", "Nearly half of the households have signed."),
        ("Chưa đến một phần ba số hộ có xe.", "Less than a third of the households have one."),
        ("Số vụ cháy giảm một phần ba so với 2024.", "Fires fell by a third compared with 2024."),
        ("Đêm hội kéo tới nửa đêm mới tan.", "The festival went on until midnight."),
        ("Công việc còn nửa vời thì chưa nghiệm thu.", "Half-finished work is not accepted."),
        ("Việc gấp, tổ họp ngay trong đêm.", "The matter was urgent and the team met that night."),
        ("Doanh thu cao gấp rưỡi năm trước.", "Turnover was 1.5 times that of the year before."),
        ("Hơn nửa thế kỷ giữ nghề đan lát.", "The craft has been kept for over 50 years."),
        ("Ba phần tư diện tích đã có nước.", "Three quarters of the land has water."),
        ("Gấp chăn màn xong, sáu em cùng ra sân.", "Once the beds were made, six pupils went out."),
        ("Thu nhập đã tăng hơn gấp đôi.", "Incomes have more than doubled."),
    ]);
}

#[test]
fn ordinals_and_eras() {
    same(&[
        ("Giải chạy lần thứ hai mươi mốt", "The 21st run"),
        ("Kỷ niệm lần thứ một trăm ngày sinh của cụ", "The hundredth anniversary of his birth"),
        ("Kỳ họp thứ mười lăm", "The fifteenth session"),
        ("Giếng đào từ thập niên 80 của thế kỷ XX.", "The well was dug in the 1980s."),
        ("Giếng đào từ thập niên 80.", "The well was dug in the 1980s."),
        ("Đình dựng những năm 60 của thế kỷ trước.", "The communal house dates from the 1960s."),
        (
            "Những năm 60, 70 của thế kỷ XX làng còn chợ phiên.",
            "In the 1960s and 1970s there was a fair.",
        ),
        ("Những năm tám mươi, cả làng dệt chiếu.", "In the 1980s the whole village wove mats."),
        ("Nghề có từ đầu thế kỷ XIX.", "The craft goes back to the early 19th century."),
        ("Ngôi chùa từ thế kỷ 18", "An 18th-century pagoda"),
        ("Thứ nhất là hoà khí, thứ nhì là sạch ngõ.", "Harmony comes first, clean lanes second."),
        ("Lần thứ ba liên tiếp thôn dẫn đầu.", "The village leads for the third time running."),
        ("Thứ hai tuần sau họp tổ.", "The group meets next Monday."),
        ("Người thứ ba không được xen vào.", "No third party may interfere."),
        ("Truyền tới đời thứ tư.", "Handed down to the fourth generation."),
        ("Bước sang nhiệm kỳ thứ hai", "Now in her second term"),
    ]);
}

#[test]
fn bounds_and_durations() {
    same(&[
        ("Không quá 3 trang.", "No more than 3 pages."),
        ("Không quá 15 phút.", "At most 15 minutes."),
        ("Không dưới 50 hộ phải có mặt.", "At least 50 households must be present."),
        ("Chưa đầy 30 phút sau, đội đã tới.", "The team came in under 30 minutes."),
        ("Chưa đến 20 hộ còn dùng than.", "Fewer than 20 households still burn coal."),
        ("Gần 9 giờ tối mới xong.", "It was nearly 9 p.m. before they were done."),
        ("Hơn hai giờ dọn dẹp, mương đã sạch.", "After more than two hours the ditch was clean."),
        ("Ngót trăm người đội mưa đi họp.", "Nearly a hundred people came through the rain."),
        ("Xét trong 10 ngày làm việc.", "Considered within ten working days."),
        ("Hai tuần lễ sau, cầu thông xe.", "The bridge opened two weeks later."),
        ("Ba năm liền không có vụ trộm nào.", "No theft for three consecutive years."),
        ("Tối đa 5 tấm ảnh mỗi người.", "Up to 5 pictures each."),
        ("Ít nhất 36 tháng.", "At least three years."),
        ("Trên 60 tuổi được ưu tiên.", "Those over 60 have priority."),
        ("Chặng đường mười năm tròn.", "Ten full years on the road."),
    ]);
}

#[test]
fn counts_and_names() {
    same(&[
        ("Thôn có 176 hộ với 655 nhân khẩu.", "The village has 655 people in 176 households."),
        ("176 hộ, 655 nhân khẩu", "655 residents and 176 families"),
        ("12 thôn của 3 xã đã có nước sạch.", "Three communes have clean water in 12 villages."),
        ("28 đội của 5 xã và 3 phường", "28 teams from 5 communes and 3 wards"),
        ("Lớp có 45 em, 30 em là nữ.", "The class has 45 pupils, 30 of them girls."),
        ("40 đại biểu thay mặt 900 hội viên", "40 delegates speak for 900 members"),
        ("Trồng 120 cây trước 15 nhà.", "In front of 15 houses 120 trees were planted."),
        ("9 tổ hoà giải gỡ 64 vụ.", "The 64 cases were settled by nine mediation teams."),
    ]);
}

#[test]
fn nothing_is_sure_of_these() {
    calm(&[
        ("Quà gồm chục trứng và cân đường.", "The gift was a dozen eggs and some sugar."),
        ("Tờ gấp ba lần mới bỏ vừa phong bì.", "Fold the sheet in four to fit the envelope."),
        ("Năm thì mười họa mới có người đi qua.", "Somebody comes by once in a blue moon."),
        ("Ba chân bốn cẳng chạy ra đê.", "They ran to the dyke as fast as they could."),
        ("Trăm hay không bằng tay quen.", "Practice makes perfect."),
        ("Một nắng hai sương trên đồng.", "They toil in the fields from dawn till dusk."),
        ("Chín bỏ làm mười, hai nhà bắt tay.", "Letting bygones be, the families shook hands."),
        ("Sản lượng gấp đôi của thôn bên.", "The next village harvests half as much."),
        ("Thứ bảy hằng tuần có chợ.", "There is a market at weekends."),
        ("Vào thập niên trước, chợ họp ven sông.", "Ten years ago the market was by the river."),
        ("Bảy tám người khiêng mới nổi.", "It took seven or eight people to lift."),
        ("Hai ba hôm nay trời mưa.", "It has rained for two or three days."),
        ("Trẻ lên ba, cả nhà học nói.", "When a child is three the family learns to talk."),
    ]);
}
