//! Sentences with one fault each, as translators make them.

use super::differs;

#[test]
fn surely() {
    differs(
        true,
        &[
            (
                "Thôn Hạ có hai trăm linh năm hộ, hộ nào cũng có sổ tay.",
                "Hạ Village has 250 households, each with a handbook.",
            ),
            (
                "Loa đọc: một nghìn hai trăm ba mươi tư phiếu.",
                "The loudspeaker read out 1,243 votes.",
            ),
            ("Năm mươi hai em được học bơi.", "Forty-two children learned to swim."),
            ("Ba mươi mốt chị tham gia.", "Thirteen women took part."),
            ("Nhà nào cũng góp hai trăm nghìn đồng.", "Every house gave VND 20,000."),
            ("Mười tám đội thi tài.", "Eighty teams competed."),
            ("Sáu mươi cụ được mừng thọ.", "Sixteen old people were honoured."),
            ("Hơn một trăm hai mươi cây được trồng.", "More than 112 trees were planted."),
            ("Một trăm mười hai cây được trồng.", "A hundred and twenty trees were planted."),
            ("Kỳ họp thứ mười hai thông qua.", "Passed at the eleventh session."),
            ("Đại hội lần thứ VIII của Hội.", "The 7th Congress of the Union."),
            ("Kỷ niệm 95 năm ngày thành lập.", "The 96th anniversary of its founding."),
            (
                "Cụ tổ nghề sống ở thế kỷ XVII.",
                "The founder of the craft lived in the 18th century.",
            ),
            ("Giành giải nhì toàn đoàn.", "Won third prize overall."),
            ("Thôn đứng thứ 12 trong bảng.", "The village came 21st in the table."),
            ("Công trình xong sau 45 ngày.", "The works were finished in 54 days."),
            (
                "Trả lời trong vòng 15 ngày làm việc.",
                "Answers come within 15 days of two working weeks, 25 working days at most.",
            ),
            ("Thời gian niêm yết là 30 ngày.", "The notice stays up for 30 weeks."),
            ("Thời hạn sáu tháng.", "The term is six years."),
            ("Dài hai mươi phút.", "It lasts twelve minutes."),
            ("Suốt bốn thập kỷ làm nghề.", "Forty-five years in the trade."),
            ("Một phần năm số hộ chưa có nước.", "A quarter of households have no water."),
            ("Ba phần tư số phiếu tán thành.", "Two thirds of the votes were in favour."),
            ("Quá nửa số hộ đồng ý.", "Over a third of the households agreed."),
            ("Sản lượng tăng gấp ba.", "Output doubled."),
            (
                "Số hộ tham gia gấp năm lần năm trước.",
                "Four times as many households as the year before took part.",
            ),
            ("Số vụ giảm một nửa.", "Cases fell by a quarter."),
            ("Giá rau giảm một phần ba.", "Prices of greens fell by half."),
            ("Đạt 2/3 chỉ tiêu.", "Three quarters of the target has been met."),
            (
                "Có 45 hộ nghèo và 62 hộ cận nghèo.",
                "There are 45 poor and 26 near-poor households.",
            ),
            ("Có 12 thôn và 45 tổ dân phố.", "There are 45 villages and 12 residential groups."),
            ("Thôn có 120 hộ, 480 nhân khẩu.", "The village has 480 households and 120 people."),
            (
                "Xã có 9 thôn và 24 tổ liên gia.",
                "The commune has 24 villages and 9 household teams.",
            ),
            ("35 học sinh được 4 giáo viên kèm.", "Four pupils are coached by 35 teachers."),
            ("Tặng 20 xe đạp và 50 suất học bổng.", "Gave 50 bicycles and 20 scholarships."),
            ("Quỹ thu được hai tỷ rưỡi.", "The fund raised VND 2.05 billion."),
            ("Thu hơn 1,2 tỷ đồng.", "Took in over VND 12 billion."),
            ("Góp mỗi người trăm rưỡi nghìn đồng.", "Each gave VND 105,000."),
            (
                "Học phí bằng không, quà 300 nghìn đồng.",
                "Tuition is free, with a gift worth VND 30,000.",
            ),
        ],
    );
}

#[test]
fn surely_again() {
    differs(
        true,
        &[
            ("Giảm từ 31 vụ còn 13 vụ.", "Down from 31 cases to 3."),
            ("Chỉ 1 trong 8 kiến nghị chưa trả lời.", "Only one in six proposals is unanswered."),
            ("Năm năm mươi lăm nhà bị ngập", "In the year 65 houses were flooded"),
            ("Tăng gấp bốn", "tripled"),
            ("Chỉ 1 trong 8 kiến nghị chưa trả lời.", "Only one in six proposals is unanswered."),
            ("Tám trong mười hộ đồng ý", "Six in ten households agree"),
            ("Giảm một nửa", "down by two thirds"),
            ("Hai phần ba", "a half of them"),
            ("Căn nhà thứ một trăm mười tám", "The 108th house"),
            ("Vị khách thứ 3.000", "The 2,000th visitor"),
            ("Năm phần mười hai", "Five elevenths of it"),
            ("Một nghìn không trăm bốn mươi sáu", "one thousand and sixty-four"),
            ("Lương ba triệu sáu.", "Pay of VND 3.06 million"),
            ("Chị nuôi 3 con bò, 12 con lợn.", "She keeps 12 cows and 3 pigs."),
            ("Tặng 20 xe đạp, 50 áo phao", "gave 50 bicycles and 20 life jackets"),
            ("Quỹ thôn còn bốn mươi hai triệu đồng.", "The village fund has VND 24 million left."),
            ("Đường dài một nghìn hai trăm mét.", "The road is 1,020 metres long."),
            ("Lớp học có hai mươi bảy học viên.", "The class has 37 learners."),
            ("Cụ bước sang tuổi chín mươi mốt.", "She has just turned ninety."),
            ("Hội thi lần thứ tư", "The fifth contest"),
            ("Khóa XV của Hội đồng nhân dân", "The 14th People’s Council term"),
            ("Năm thứ mười liên tiếp", "The ninth consecutive year"),
            ("Tăng gấp đôi sau một năm.", "It quadrupled in a year."),
            ("Số hộ nghèo giảm một nửa.", "The number of poor households fell by three quarters."),
            (
                "Chỉ còn một phần tư đoạn đường chưa lát.",
                "Only a third of the road remains unpaved.",
            ),
            ("Sau 20 phút, đội cứu hỏa đến nơi.", "The fire brigade arrived after 20 hours."),
            ("Nghỉ hai tháng 7 và 8.", "Closed in July and September."),
            ("Trả trong 5 ngày.", "Returned within five weeks."),
            ("Vay trong 24 tháng.", "A loan over 24 years."),
            ("Lúc 5 rưỡi chiều.", "At 6:30 p.m."),
            ("Mở cửa từ 7 giờ đến 21 giờ.", "Open from 7 a.m. to 10 p.m."),
            ("Xã có 4.210 hộ, 15.780 người.", "The commune has 4,210 people in 15,780 households."),
            ("Trao 18 mái nhà và 40 con bò.", "Gave 18 cows and 40 houses."),
            (
                "Có 86 em được khám mắt, 12 em cận thị.",
                "Of 86 children examined, 21 are short-sighted.",
            ),
            (
                "Đợt này có 9 tập thể, 14 cá nhân.",
                "This time there are 14 groups and 9 individuals.",
            ),
            ("Đội có 6 nữ và 11 nam.", "The team has 6 men and 11 women."),
            ("Cứ 10 người thì 7 người biết bơi.", "Six people in ten can swim."),
            ("Đạt 17/19 tiêu chí.", "It meets 16 of the 19 criteria."),
            ("Đầu tư 2,75 tỷ đồng.", "An investment of VND 2.57 billion."),
            ("Giá 12 nghìn đồng một cân.", "VND 12 million a kilo."),
            ("Đóng 50.000 đồng/hộ/tháng.", "VND 50,000 per household per year."),
            ("Diện tích 3.600 m².", "An area of 3,600 hectares."),
            ("Cây cao 25 m.", "The tree is 25 cm tall."),
            ("Hẹn 14 giờ 30 thứ Năm.", "The appointment is at 2 p.m. on Thursday."),
            ("Từ 15/9 đến 30/11.", "From 15 September to 30 October."),
            ("Nhiệm kỳ 2024–2029", "The 2024–2030 term"),
            ("Sinh năm 1947, cụ đã 79 tuổi.", "Born in 1947, he is 97."),
            ("Thành lập ngày 3 tháng 2 năm 1998.", "Founded on 2 March 1998."),
            ("Lãi suất 0,65%/tháng.", "Interest of 0.56% a month."),
            ("Tăng 2,4 điểm phần trăm.", "A rise of 4.2 percentage points."),
            ("Tỷ lệ là 96,4%.", "The rate is 94.6%."),
        ],
    );
}

#[test]
fn surely_once_more() {
    differs(
        true,
        &[
            ("Quá nửa, tức 54%, tán thành.", "More than half, or 45%, were in favour."),
            ("Những năm 1970", "In the 1960s"),
            ("Thập niên 90 của thế kỷ trước", "In the 1980s"),
            ("Thế kỷ XVIII", "The 17th century"),
            ("Từ thế kỷ 15", "Since the 16th century"),
            ("Đời thứ bảy", "The sixth generation"),
            ("Một trăm ba mươi lăm hộ", "153 households"),
            ("Hai nghìn bảy trăm cây", "2,070 trees"),
            ("Năm triệu rưỡi", "VND 5.05 million"),
            ("Ba tỷ hai trăm triệu đồng", "VND 3.02 billion"),
            ("Mười lăm phần trăm", "fifty per cent"),
            ("Hai phần năm", "two sevenths of them"),
            ("Bảy phần mười hộ", "Six tenths of the households"),
            ("Nhiều gấp 3 lần", "Four times as many"),
            ("Một đợt 45 ngày", "One 54-day round"),
            ("Từ 31 tăng lên 42 vụ", "up from 42 to 31 cases"),
        ],
    );
}

#[test]
fn perhaps() {
    differs(
        false,
        &[
            ("Bảy hộ thoát nghèo trong năm.", "Eight households left poverty in the year."),
            ("Ba giờ liền bà con chờ.", "People waited for four hours on end."),
            ("Gần 40 hộ đã dời chuồng.", "Over 40 households have moved their pens."),
            ("Hơn 3 tấn rác được thu gom.", "Nearly 3 tonnes of rubbish were collected."),
            ("Gần một tháng sau, đường thông.", "More than a month later the road opened."),
            (
                "Chưa đầy 6 giờ sáng, đình đã đông.",
                "It was just after 6 a.m. and the communal house was full.",
            ),
            ("Hơn 90% số hộ đồng thuận.", "Almost 90% of households agreed."),
            ("Ngót nghét 200 triệu đồng.", "Just over VND 200 million."),
            (
                "Quá 10 giờ đêm loa mới tắt.",
                "It was almost 10 p.m. before the loudspeaker stopped.",
            ),
            ("Khoảng 50 người dự.", "More than 50 people attended."),
            ("Dưới 5% số hộ.", "Over 5% of households."),
            ("Hội nghị kéo dài hơn hai tiếng.", "The conference lasted just under two hours."),
            ("Chưa đến một phần tư số hộ", "Over a quarter of the households"),
            ("Suốt ba giờ liền", "for four hours"),
            ("Ba tiêu chí, ba câu trả lời", "Three criteria, four answers"),
            ("Ba chị thay nhau trực.", "Four women take turns on duty."),
            ("Gần hai phần ba số hộ ủng hộ.", "Over two thirds of households are in favour."),
            ("Chưa đầy một tháng sau", "Over a month later"),
            ("Hơn một tuần sau", "Less than a week later"),
            ("Ba lần mỗi tuần", "Three times a month"),
            ("Hẹn 14 giờ 30 thứ Năm.", "The appointment is at 2:30 p.m. on Tuesday."),
            ("Khoảng 1.200 người", "Over 1,200 people"),
            ("Trên 70 tuổi", "nearly 70 years old"),
            ("Chừng 5 km", "more than 5 km"),
            ("Gần trăm hộ", "More than a hundred households"),
            ("Hơn chục năm", "almost ten years"),
        ],
    );
}
