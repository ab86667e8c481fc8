//! Faultless sentences as editors write them, in which numbers are said freely.

use super::{calm, same};

#[test]
fn people_and_things() {
    same(&[
        (
            "Sau ba tháng vận động, 268/300 hộ đã ký cam kết, trong đó 41 hộ ở xóm bãi.",
            "After three months of persuasion 268 of the 300 households have signed the \
             pledge, 41 of them in the riverside hamlet.",
        ),
        (
            "Cứ năm nhà lại có một nhà nuôi ong, nhiều nhất tỉnh.",
            "One family in five keeps bees, more than anywhere else in the province.",
        ),
        (
            "Năm em học sinh lớp 9 tự dựng trang tin của thôn.",
            "Five ninth-grade pupils built the village news page by themselves.",
        ),
        (
            "Tổ số 7 có 52 nhà thì 50 nhà đã đấu nước máy.",
            "In Group 7, 50 out of 52 houses are on the mains.",
        ),
        (
            "Cả thôn chung tay, một trăm phần trăm số ngõ có đèn.",
            "The whole village joined in, and every lane is now lit.",
        ),
        (
            "Chợ phiên họp các ngày 2, 7, 12, 17, 22 và 27 âm lịch.",
            "The fair is held on the 2nd, 7th, 12th, 17th, 22nd and 27th of the lunar month.",
        ),
        (
            "Hai anh em ông Ba hiến hơn trăm mét vuông đất.",
            "Mr Ba and his brother gave over 100 square metres of land.",
        ),
        (
            "Có 3 trong 5 cây cầu tạm đã được thay.",
            "Three of the five makeshift bridges have been replaced.",
        ),
        ("Bốn phía làng đều là nước.", "The village is surrounded by water."),
        (
            "Bà con ba thôn góp 1.200 ngày công.",
            "People from the three villages gave 1,200 days of labour.",
        ),
        ("Nhà nào cũng có ít nhất hai thùng rác.", "Every house has at least two bins."),
        ("Mỗi người một việc, chẳng ai đứng ngoài.", "Everybody had a job and nobody stood aside."),
        ("Tám mươi tám bậc đá", "Eighty-eight stone steps"),
        ("Thêm 5 nghìn lượt xem chỉ sau một đêm.", "Another 5,000 views overnight."),
        ("Số 12 ngõ 45 phố Chợ", "12, Lane 45, Chợ Street"),
    ]);
}

#[test]
fn money_and_shares() {
    same(&[
        ("Giá điện 2.103 đồng/kWh", "electricity at VND 2,103 per kWh"),
        (
            "Mỗi khẩu đóng 50 nghìn, cả xóm được 12 triệu.",
            "At VND 50,000 a head the hamlet raised VND 12 million.",
        ),
        ("Ngân sách lo 70%, dân góp 30%.", "The budget pays 70% and residents 30%."),
        ("Quỹ có 1 tỷ 50 triệu đồng.", "The fund holds VND 1.05 billion."),
        (
            "Chi 1,05 tỷ đồng, còn 95 triệu đồng.",
            "VND 1,050 million was spent and VND 95 million is left.",
        ),
        ("Cứ 10 đồng thu thì 7 đồng là của dân.", "Seven đồng in every ten come from residents."),
        (
            "Thưởng 2 triệu đồng/tập thể, 1 triệu đồng/cá nhân.",
            "Awards: VND 2 million per group, VND 1 million per person.",
        ),
        (
            "Giảm từ 4,2% còn 3,1%, tức 1,1 điểm phần trăm.",
            "A fall of 1.1 percentage points, from 4.2% to 3.1%.",
        ),
        ("Tỷ lệ đạt 3/4, tức 75%.", "The rate is three quarters, or 75%."),
        (
            "Nửa số tiền, tức 15 triệu đồng, đã trả.",
            "Half the money, VND 15 million, has been repaid.",
        ),
        (
            "Vay 30 triệu trong vòng hai năm rưỡi.",
            "Borrowed VND 30 million for two and a half years.",
        ),
        ("Không mất một xu nào.", "It did not cost a penny."),
        ("Lương tháng 13 được chi trước Tết.", "The thirteenth month’s pay came before Tết."),
    ]);
}

#[test]
fn days_and_hours() {
    same(&[
        ("Mười giờ rưỡi đêm, đèn vẫn sáng.", "At half past ten at night the lights were still on."),
        ("Đúng 0 giờ ngày 1/7/2025.", "At midnight on 1 July 2025."),
        ("Từ 7 giờ đến 9 giờ 30 sáng Chủ nhật.", "From 7 to 9:30 on Sunday morning."),
        ("Mùng 3 Tết, làng mở hội vật.", "Wrestling begins on the third day of Tết."),
        ("Hai mươi năm sau ngày lập thôn", "Twenty years after the village was founded"),
        ("Một phần tư thế kỷ làm trưởng thôn", "A quarter of a century as village head"),
        ("Làng nghề hai thế kỷ", "A craft village two centuries old"),
        ("Sau 18 tháng, tức một năm rưỡi", "After 18 months, that is, a year and a half"),
        ("Họp ngày 5 hằng tháng.", "Meets on the 5th of every month."),
        ("Trong ba ngày 8, 9 và 10/11", "Over three days, 8, 9 and 10 November"),
        ("Tháng Mười một và tháng Chạp", "November and the twelfth lunar month"),
        (
            "Nhiệm kỳ 2025–2030 bắt đầu từ quý II.",
            "The 2025–2030 term starts in the second quarter.",
        ),
        ("Đi bộ nửa tiếng là tới.", "It is half an hour’s walk."),
        ("Thi công suốt 24 giờ", "Work went on around the clock"),
        ("Trước 15 giờ ngày 20/11", "By 3 p.m. on 20 November"),
    ]);
}

#[test]
fn nothing_is_sure_of_free_words() {
    calm(&[
        ("Năm bữa nửa tháng lại ghé thăm.", "She drops in every couple of weeks."),
        ("Một sớm một chiều chưa xong được.", "It cannot be done overnight."),
        ("Ba đầu sáu tay cũng không kịp.", "Nobody could have done it in time."),
        ("Mười người như một.", "They acted as one."),
        ("Trăm sự nhờ bà con.", "Everything depends on the residents."),
        ("Đi một ngày đàng, học một sàng khôn.", "Travel broadens the mind."),
        ("Nhất nước, nhì phân, tam cần, tứ giống.", "Water first, then manure, care and seed."),
        ("Hai sương một nắng nuôi con.", "She raised her children by hard work."),
        ("Tuổi đôi mươi xông pha giúp dân.", "Young people in their twenties came to help."),
        ("Ngoài bảy mươi mà vẫn dẻo dai.", "She is past seventy and still fit."),
        ("Nghìn năm có một.", "A once-in-a-lifetime event."),
        (
            "Chuyện bé xé ra to, năm lần bảy lượt hoà giải.",
            "A trifle that took mediation again and again.",
        ),
        ("Cả trăm con người lội bùn.", "A good hundred people waded through mud."),
        ("Vạn sự khởi đầu nan.", "The first step is the hardest."),
        ("Bán anh em xa, mua láng giềng gần.", "A near neighbour is better than a distant cousin."),
        (
            "Rằm tháng Tám năm nay rơi vào 25/9.",
            "The Mid-Autumn full moon falls on 25 September this year.",
        ),
        ("Lớp học 0 đồng.", "A class free of charge."),
        ("Giảm còn một nửa so với hai năm trước.", "It is half of what it was two years ago."),
    ]);
}
