//! Faultless pairs in which numbers are said as people say them.

use super::same;

#[test]
fn in_the_village() {
    same(&[
        (
            "Thôn Trúc có 243 hộ thì tám trong mười hộ đã phân loại rác.",
            "Eight in ten of the 243 households in Trúc Village sort their waste.",
        ),
        ("Cứ năm hộ có một hộ nuôi ong.", "One household in five keeps bees."),
        ("Bốn trên năm thành viên là phụ nữ.", "Four out of five members are women."),
        ("Sáu mô hình ở 12 xã.", "Six models in 12 communes."),
        ("Trong 5 nhóm, nhóm 3 về đích trước.", "Of the five groups, Group 3 finished first."),
        (
            "Xã có 9 thôn, mỗi thôn một tổ hoà giải, tổng cộng 64 hoà giải viên.",
            "The commune’s nine villages have a mediation team each, 64 mediators in all.",
        ),
        ("Mương dài hai cây số rưỡi.", "The ditch is 2.5 km long."),
        ("Sân bóng rộng ba nghìn mét vuông.", "The pitch covers 3,000 square metres."),
        (
            "Ông Hoà, 71 tuổi, làm trưởng thôn từ năm 1998.",
            "Mr Hoà, aged 71, has been village head since 1998.",
        ),
        (
            "Đình làng dựng năm 1887, trùng tu ba lần.",
            "Built in 1887, the communal house has been restored three times.",
        ),
        (
            "Đêm 30 Tết, cả xóm thức nấu bánh.",
            "On the last night of the year the whole hamlet stays up cooking cakes.",
        ),
        ("Bài hát đã có từ thập kỷ 60 thế kỷ trước.", "The song dates from the 1960s."),
        (
            "Những năm 1960-1970, làng có ba lò gạch.",
            "In the 1960s and 1970s the village had three brick kilns.",
        ),
        (
            "Đầu thế kỷ XX làng có đến bảy cái giếng.",
            "At the beginning of the 20th century the village had as many as seven wells.",
        ),
        (
            "Ba mươi tuổi, chị đã là bí thư chi bộ.",
            "At thirty she is already secretary of the Party cell.",
        ),
        ("Mấy trăm con người chung một mái đình.", "Hundreds of people share one communal house."),
        ("Một số hộ chưa có nước sạch.", "Some households have no clean water."),
        ("Số 5 đường Trần Phú", "5 Trần Phú Street"),
        ("Cả hai thôn cùng làm.", "The two villages did it together."),
        ("Bữa cơm có ba món.", "The meal has three dishes."),
        ("Hai bên đường trồng hoa.", "Flowers line both sides of the road."),
        (
            "Đợt 1 hỗ trợ 15 hộ, đợt 2 hỗ trợ 22 hộ.",
            "Round 1 helped 15 households and round 2 helped 22.",
        ),
        (
            "Nửa đầu năm thu 420 triệu, nửa cuối năm thu 390 triệu đồng.",
            "VND 420 million came in during the first half and VND 390 million in the second \
             half of the year.",
        ),
    ]);
}

#[test]
fn in_the_village_again() {
    same(&[
        (
            "Chiều thứ Sáu, 20/11, cô trò gặp nhau.",
            "Teacher and pupils met on the afternoon of Friday 20 November.",
        ),
        ("Ba năm nữa, thôn kỷ niệm 200 năm.", "In three years the village marks its bicentenary."),
        (
            "Góp 100 nghìn, 200 nghìn hay 500 nghìn đồng đều quý.",
            "VND 100,000, 200,000 or 500,000: every gift is welcome.",
        ),
        ("Được 7, 8 phần mười rồi.", "It is seven or eight tenths done."),
        (
            "Hộ nghèo được vay tới 100 triệu đồng, lãi 6,6%/năm.",
            "Poor households may borrow up to VND 100 million at 6.6% a year.",
        ),
        (
            "Nước dâng từ 3,1 m lên 4,2 m chỉ trong một giờ.",
            "The water rose from 3.1 m to 4.2 m in a single hour.",
        ),
        ("Hai giờ sáng, loa báo lũ.", "The loudspeaker gave the flood alarm at 2 a.m."),
        ("Đúng bảy giờ, trống nổi.", "The drums began at seven sharp."),
        ("Sáng sớm 5 giờ bà đã quét xong.", "She has finished sweeping by five in the morning."),
        ("Thôn có hai phần ba dân số làm nghề mộc.", "Two thirds of the village are carpenters."),
        ("Giá bán gấp đôi giá vốn.", "It sells for twice what it cost."),
        (
            "Công suất gấp 1,5 lần lò cũ.",
            "It has one and a half times the capacity of the old kiln.",
        ),
        ("Chưa đầy nửa tháng đã xong.", "It was finished in less than a fortnight."),
        ("Đến nay đã qua 3 nhiệm kỳ, 15 năm.", "Three terms and 15 years have gone by."),
        ("Thi đua \"Hai tốt\"", "The “Two Goods” emulation drive"),
        (
            "Trạm bơm chạy 3 ca, mỗi ca 8 tiếng.",
            "The pumping station runs three eight-hour shifts.",
        ),
        ("Hơn ba vạn lượt khách mỗi mùa hội", "Over 30,000 visitors every festival season"),
        ("Ngân sách hai trăm rưỡi triệu đồng", "a budget of VND 250 million"),
        ("Một triệu không trăm năm mươi nghìn đồng", "VND 1.05 million"),
        ("Hai nghìn không trăm linh bảy cây", "2,007 trees"),
        ("một nghìn một trăm mười một bậc", "1,111 steps"),
        ("Ba trăm linh một nghìn đồng", "VND 301,000"),
        ("mười một triệu hai trăm năm mươi nghìn đồng", "VND 11.25 million"),
        ("Ba tỷ tư", "VND 3.4 billion"),
        ("Năm triệu hai một sào.", "VND 5.2 million per sào."),
        ("Năm triệu một sào.", "VND 5 million per sào."),
        ("Một trăm tám mươi phần quà, mỗi phần ba trăm nghìn", "180 gifts worth VND 300,000 each"),
        ("Từ mười lăm đến hai mươi hộ", "Fifteen to twenty households"),
        ("Lứa tuổi từ mười tám đến ba mươi", "Between 18 and 30 years of age"),
        ("Người thứ một trăm linh tám nhận thẻ.", "The 108th person to receive a card."),
        ("Thứ hai mươi trong danh sách", "twentieth on the list"),
        ("Hai nhà cách nhau trăm mét.", "The two houses are 100 metres apart."),
        ("Cách đây ba, bốn năm", "Three or four years ago"),
    ]);
}

#[test]
fn in_the_village_once_more() {
    same(&[
        ("Cao gấp bốn lần mức chung", "Four times the average"),
        ("Mười lần như một, cụ đều đến sớm.", "She comes early every single time."),
        ("Năm nay thôn có năm hộ mới.", "This year the village has five new households."),
        (
            "Năm năm một lần, làng mở hội lớn.",
            "The village holds a great festival every five years.",
        ),
        ("Hai năm một lần", "every other year"),
        ("Ba tháng một lần", "quarterly"),
        ("Mỗi tuần hai buổi", "twice a week"),
        ("Nhà cụ Tư ở cuối ngõ.", "Mr Tư’s house is at the end of the lane."),
        ("Ngõ 3 có 9 nhà.", "Lane 3 has nine houses."),
        ("Phiên chợ thứ hai trong tháng", "The second fair of the month"),
        ("Nước cao ngang đầu gối, chừng nửa mét.", "The water was knee-high, about 50 cm."),
        ("Tiết kiệm được 1/3 thời gian.", "It saves a third of the time."),
        ("Mua một, tặng một.", "Buy one, get one free."),
        (
            "Có 2/3 số người được hỏi, tức 66,7%, đồng ý.",
            "Two thirds of those asked, or 66.7%, agreed.",
        ),
        ("Điểm trung bình 8,75/10.", "The average mark is 8.75 out of 10."),
        ("Điểm 9/10", "Nine marks out of ten"),
        ("Áp dụng từ 0 giờ", "In force from midnight"),
        ("Lúc 12 giờ đêm", "At midnight"),
    ]);
}

#[test]
fn in_the_notebook() {
    same(&[
        (
            "Xã chia 64 hoà giải viên thành 9 tổ.",
            "The commune has split 64 mediators into nine teams.",
        ),
        ("Nửa thế kỷ trước, nơi đây là bãi hoang.", "Half a century ago this was waste land."),
        ("Hơn 500 lượt xe mỗi ngày.", "Over 500 vehicles a day."),
        ("Gần như một nửa làng có mặt.", "Almost half the village was there."),
        ("Một nửa là phụ nữ, một nửa là thanh niên.", "Half are women and half young people."),
        ("Chia đôi tiền, mỗi bên 20 triệu đồng.", "They split the money, VND 20 million each."),
        ("Giảm gần một nửa, từ 31 vụ còn 16 vụ.", "Down by almost half, from 31 cases to 16."),
        ("Số vụ chỉ còn bằng một phần ba.", "Cases are down to a third."),
        ("Số vụ giảm hai phần ba.", "Cases fell by two thirds."),
        ("Ba trong bốn chỉ tiêu đã đạt.", "Three of the four targets have been met."),
        ("Dân số tăng gần gấp đôi.", "The population has nearly doubled."),
        ("Tăng 2,5 lần so với năm 2020.", "Two and a half times the 2020 figure."),
        ("Tuổi trung bình là ba mươi hai.", "The average age is 32."),
        ("Đèn sáng từ sáu giờ chiều đến năm giờ sáng.", "The lamps are lit from 6 p.m. to 5 a.m."),
        ("Sau hơn hai năm thi công", "After more than two years of work"),
        ("Không tới 10 hộ", "Fewer than ten households"),
        ("Mới quá 6 giờ sáng", "Just after 6 a.m."),
        ("Không ít hơn 15 ngày", "Not less than 15 days"),
        ("Chậm nhất sau 5 ngày làm việc", "Within five working days at the latest"),
        ("Lần đầu trong 20 năm", "For the first time in 20 years"),
        ("Cây đa ba trăm năm tuổi", "A three-hundred-year-old banyan"),
        ("Hai mươi tư trên hai mươi tư giờ", "Twenty-four hours a day"),
        ("Hai mươi bốn tháng sau", "Two years later"),
        ("Mười ngày liền", "Ten straight days"),
        (
            "Bốn người con, người thứ hai là thầy giáo",
            "Four children, the second of whom is a teacher",
        ),
        ("Thế hệ thứ ba của dòng họ", "The third generation of the clan"),
        ("Đại hội đại biểu lần thứ hai mươi", "The 20th Congress"),
        ("Phiên họp thứ nhất", "The first session"),
        ("Năm thứ hai liên tiếp", "For the second consecutive year"),
        ("Chương trình 135 giai đoạn II", "Programme 135, Phase II"),
        (
            "Hội thi lần thứ ba có 28 đội của 8 xã.",
            "The third contest drew 28 teams from eight communes.",
        ),
        (
            "Xã có 12 thôn, 3.015 hộ, 11.842 nhân khẩu.",
            "The commune has 11,842 people in 3,015 households and 12 villages.",
        ),
        (
            "5 tấn gạo cho 250 hộ, mỗi hộ 20 kg",
            "Five tonnes of rice for 250 households, 20 kg each",
        ),
        ("Phát 150 suất cơm trưa mỗi ngày", "150 lunches are handed out every day"),
        ("Ba mươi sáu phố phường", "The thirty-six streets"),
        ("Lão nông tri điền ngoài 60", "Farmers past sixty"),
        ("Cháu đích tôn đời thứ mười hai", "The twelfth-generation heir"),
        ("Trụ sở ở tầng hai", "The office is on the first floor."),
        ("Nhà ba tầng", "A three-storey house"),
        ("Học kỳ II năm học 2025-2026", "The second semester of the 2025–26 school year"),
        ("Tổ 1 và tổ 2 gộp lại còn 1 tổ", "Groups 1 and 2 have merged into one."),
        ("Ngày 8/3 và 20/10", "On 8 March and 20 October"),
    ]);
}

#[test]
fn in_the_notebook_again() {
    same(&[
        ("Hơn 1 vạn lượt người", "More than 10,000 visits"),
        ("2 vạn đồng", "VND 20,000"),
        ("1,5 vạn cây", "15,000 trees"),
        ("Trăm người như một", "as one"),
        ("Đội có chục người.", "The team has ten or so."),
        ("Đã ba mươi Tết rồi.", "It is already New Year’s Eve."),
        ("Tiếng trống mười hai giờ", "The twelve o’clock drum"),
        ("Hai giờ đồng hồ", "two hours"),
        ("Một tiếng rưỡi", "an hour and a half"),
        ("Nửa ngày công", "half a day of labour"),
        ("Bảy mươi phần trăm", "seventy per cent"),
        ("Ba phần tư giờ", "three quarters of an hour"),
        ("Một phần tư héc-ta", "a quarter of a hectare"),
        ("1/4 ha", "a quarter of a hectare"),
        (
            "Chị Ân, sinh năm 1990, bán được gần trăm cân rau.",
            "Ms Ân, born in 1990, sold nearly 100 kg of greens.",
        ),
        ("Cơ sở 2 ở thôn Trúc", "The second site, in Trúc Village"),
        ("Đèn mờ gấp đôi công sức", "It takes twice the effort."),
    ]);
}
