//! Faultless sentences with several numbers each.

use super::same;

#[test]
fn in_the_news() {
    same(&[
        (
            "Cả thôn có 312 hộ thì hơn ba trăm hộ đã đăng ký, còn lại mười hai hộ đi làm ăn xa.",
            "Of the village’s 312 households just over 300 have signed up; the other twelve \
             are away for work.",
        ),
        (
            "Lớp xóa mù buổi tối khai giảng với 17 học viên, người lớn tuổi nhất 68.",
            "The evening literacy class opened with 17 learners, the oldest of them 68.",
        ),
        (
            "Sau hai mùa lũ, đoạn kè thứ ba mới xong.",
            "It took two flood seasons before the third stretch of embankment was done.",
        ),
        (
            "Bà cụ 90 tuổi góp 200 nghìn, đứa cháu lên sáu góp con lợn đất.",
            "A woman of 90 gave VND 200,000 and her six-year-old grandchild a piggy bank.",
        ),
        (
            "Khi nước lên tới báo động 3, mười hai xuồng máy đã sẵn sàng.",
            "By the time the water reached alarm level 3, twelve motorboats stood ready.",
        ),
        (
            "Quỹ “Vì người nghèo” nhận 1,2 tỷ đồng sau tháng phát động, gấp rưỡi năm trước.",
            "The Fund for the Poor took in VND 1.2 billion in its launch month, half as much \
             again as the year before.",
        ),
        (
            "Hai phần ba ban công tác là nữ, trong khi nhiệm kỳ trước chỉ một phần ba.",
            "Two thirds of the committee are women, against one third last term.",
        ),
        (
            "Chị Yến làm cán bộ Mặt trận đã mười ba năm, qua ba đời chủ tịch.",
            "Ms Yến has been in Front work for thirteen years, under three chairmen.",
        ),
        (
            "Từ 1.046 xuống còn 1.007 nhân khẩu, thôn vẫn giữ đủ chín tổ.",
            "From 1,046 people down to 1,007, the village still keeps all nine groups.",
        ),
        (
            "Bốn giờ chiều tan chợ, năm giờ đã quét xong.",
            "The market closes at four in the afternoon and by five it has been swept.",
        ),
        (
            "Cuộc thi chia hai vòng; vòng hai có 8 đội.",
            "The contest has two rounds; eight teams reached the second.",
        ),
        (
            "Dự án kéo dài 30 tháng, tức hai năm rưỡi.",
            "The project lasts 30 months, or two and a half years.",
        ),
        (
            "Bảy ngày sau, tức 21/11, đoàn quay lại.",
            "Seven days later, on 21 November, the team came back.",
        ),
        (
            "Cây gạo trăm tuổi đầu làng đã được chống bằng ba cọc bê tông.",
            "The hundred-year-old kapok tree at the village gate is now propped by three \
             concrete posts.",
        ),
    ]);
}

#[test]
fn in_the_news_again() {
    same(&[
        (
            "Một hộ nhường 50 m², ba hộ nhường mỗi nhà 20 m².",
            "One household gave up 50 m² and three others 20 m² each.",
        ),
        ("Tám mươi phần trăm, đó là mức sàn.", "Eighty per cent: that is the minimum."),
        (
            "Hội viên đóng 5.000 đồng/tháng, cả năm 60.000 đồng.",
            "Members pay VND 5,000 a month, VND 60,000 for the whole year.",
        ),
        ("Sân khấu rộng 6 × 8 m.", "The stage measures 6 by 8 metres."),
        ("Hai thôn cách nhau chừng cây số.", "The two villages are about a kilometre apart."),
        (
            "Vụ hè thu năm nay được 5,8 tấn/ha, năm trước 5,2.",
            "This summer-autumn crop yielded 5.8 tonnes per hectare, against 5.2 the year before.",
        ),
        (
            "Có nhà góp 10 ngày công, có nhà 30.",
            "Some families gave ten days of labour, others thirty.",
        ),
        (
            "Tổ trưởng đọc lần một, lần hai, đến lần thứ ba mới có người giơ tay.",
            "The group leader read it once, twice, and only at the third reading did a hand go up.",
        ),
        ("Hai cụ cộng lại một trăm sáu mươi tuổi.", "Between them the two are 160 years old."),
        (
            "Ngày đầu 3 người, ngày thứ mười đã 30 người.",
            "Three came on the first day and 30 on the tenth.",
        ),
        (
            "Đoạn 1 dài 350 m, đoạn 2 dài gấp đôi.",
            "Stretch 1 is 350 m long and Stretch 2 twice that.",
        ),
        (
            "Chưa tới nửa giờ, hơn một trăm người đã có mặt.",
            "In less than half an hour over a hundred people had gathered.",
        ),
        (
            "Mười hộ thì chín hộ có xe máy, ba hộ có ô tô.",
            "Nine households in ten have a motorbike and three a car.",
        ),
        (
            "Thu hút hơn 2,5 nghìn lượt khách trong hai ngày cuối tuần.",
            "It drew more than 2,500 visitors over the weekend.",
        ),
        (
            "Hằng năm, cứ đến 27/7, thôn thắp nến.",
            "Every year on 27 July the village lights candles.",
        ),
        (
            "Bí thư chi bộ kiêm trưởng thôn hai khóa liền.",
            "He has been Party cell secretary and village head for two terms running.",
        ),
        (
            "Bếp ăn phát 120 suất vào thứ Hai, thứ Tư và thứ Sáu.",
            "The kitchen hands out 120 meals on Mondays, Wednesdays and Fridays.",
        ),
    ]);
}

#[test]
fn in_the_news_once_more() {
    same(&[
        (
            "Mới tháng thứ hai mà mô hình đã có 64 hộ.",
            "In only its second month the model already has 64 households.",
        ),
        ("Đường điện 220 V kéo thêm 1,1 km.", "The 220 V line has been extended by 1.1 km."),
        (
            "Nghỉ trưa từ 11 giờ rưỡi đến 1 giờ rưỡi.",
            "Closed for lunch from 11:30 a.m. to 1:30 p.m.",
        ),
        (
            "Hơn bốn trăm năm, tức từ thế kỷ XVII",
            "For over four hundred years, since the 17th century",
        ),
        ("Tổng cộng năm mươi ba triệu sáu trăm nghìn đồng", "VND 53.6 million in all"),
        ("Sổ vàng ghi một trăm linh một tên.", "The golden book bears 101 names."),
        ("Cả chục lần gọi mới được một lần nghe.", "Only one call in ten is answered."),
        ("Cách tỉnh lỵ ba mươi cây số", "Thirty kilometres from the provincial capital"),
        (
            "Một phần ba đã xong, hai phần ba còn lại chờ vốn.",
            "A third is done; the remaining two thirds await funding.",
        ),
        ("Một phần ba số hộ đã xong.", "A third of the households are done."),
    ]);
}

#[test]
fn in_the_minutes() {
    same(&[
        (
            "Có 60% hộ khá, còn 40% hộ trung bình.",
            "Sixty per cent of households are well off and forty per cent average.",
        ),
        (
            "Nhà văn hóa chứa được 200 chỗ ngồi, hôm ấy gần 300 người tới.",
            "The cultural house seats 200, and that day nearly 300 people came.",
        ),
        (
            "Đây là lần thứ hai trong năm cầu phải sửa.",
            "It is the second time this year the bridge has needed repair.",
        ),
        ("Lần này là lần thứ hai.", "This makes twice."),
        (
            "Bà Hòa là trưởng thôn thứ ba là phụ nữ.",
            "Ms Hòa is the third woman to head the village.",
        ),
        ("Khóa học thứ hai khai giảng ngày 5/1.", "The second course opens on 5 January."),
        (
            "Một năm sau, tức năm thứ hai, số hộ tăng gấp đôi.",
            "A year later, in the second year, the number of households had doubled.",
        ),
        (
            "Từ đời ông đến đời cháu, ba thế hệ giữ nghề.",
            "From grandfather to grandchild, three generations have kept up the craft.",
        ),
        ("Hơn 20 giờ, loa mới im.", "It was after 8 p.m. before the loudspeaker fell silent."),
        ("Quá trưa mới xong.", "It was past noon before they finished."),
        ("Ngay sau 9 giờ, hội nghị khai mạc.", "The conference opened just after 9 a.m."),
        ("Trước 9 giờ ít phút", "Shortly before 9 a.m."),
        ("Còn chưa tới 5 ngày nữa", "Fewer than five days are left"),
        ("Không phải 12 mà là 21 hộ", "Not 12 but 21 households"),
        ("Không chỉ 3 thôn", "Not only three villages"),
        ("Hơn 2 tháng, chính xác là 65 ngày", "More than two months, 65 days to be exact"),
        ("Có tới 1.500 người", "As many as 1,500 people"),
        ("Tới 1.500 người dự", "Up to 1,500 people attended"),
        ("Bảy hộ cuối cùng", "The last seven households"),
        ("Một phần tư giờ đồng hồ", "A quarter of an hour"),
        ("6 giờ tối 30 Tết", "6 p.m. on New Year’s Eve"),
        ("Cao điểm 5 giờ đến 7 giờ chiều", "The rush hours of 5 to 7 p.m."),
        ("Đội 1 có 15 người, đội 2 có 17 người.", "Team 1 has 15 people and Team 2 has 17."),
        ("20 hộ thuộc tổ 3 và 15 hộ thuộc tổ 5", "20 households in Group 3 and 15 in Group 5"),
        ("Trồng 300 cây tại 5 trường.", "300 trees were planted at five schools."),
        ("5 trường trồng 300 cây.", "Five schools planted 300 trees."),
        (
            "Mỗi xã một cây cầu: 7 xã, 7 cây cầu.",
            "One bridge per commune: seven communes, seven bridges.",
        ),
        ("Sân rộng một nghìn hai trăm mét vuông.", "The yard is 1,200 square metres."),
        ("Giá tăng hai nghìn ba trăm đồng.", "The price rose by VND 2,300."),
        ("Mỗi bó 10 nghìn, 12 bó là 120 nghìn.", "Twelve bunches at VND 10,000 make VND 120,000."),
        ("Vụ thứ 12 được gỡ trước Tết.", "The twelfth case was settled before Tết."),
        ("Đợt hai bắt đầu ngày 10.", "The second round starts on the 10th."),
        ("Vòng hai, vòng ba", "the second and third rounds"),
        ("Bước một: họp; bước hai: niêm yết.", "Step one: meet. Step two: post the list."),
    ]);
}

#[test]
fn in_the_minutes_again() {
    same(&[
        (
            "Thứ nhất, họp dân. Thứ hai, niêm yết. Thứ ba, trình xã.",
            "First, hold a meeting. Second, post the list. Third, submit it to the commune.",
        ),
        ("Hai là đoàn kết, ba là kỷ cương.", "Second comes unity, third discipline."),
        ("Tập 2, trang 15", "Volume 2, page 15"),
        ("Tầng 2 nhà văn hóa", "The first floor of the cultural house"),
        ("Hai tháng một kỳ", "every two months"),
        ("Mỗi năm hai đợt", "twice a year"),
        ("Ngày hai bữa", "two meals a day"),
        ("Tuần ba buổi", "three evenings a week"),
        ("Vài năm gần đây", "in the last few years"),
        ("Dăm năm nữa", "in five years or so"),
        ("Bốn chục năm", "forty years"),
        ("Nửa đời người", "half a lifetime"),
        ("Hai ca một ngày", "two shifts a day"),
        ("Phố hai chiều", "a two-way street"),
        ("Bài ba kỳ", "a three-part article"),
        ("Một vốn bốn lời", "a handsome profit"),
    ]);
}
