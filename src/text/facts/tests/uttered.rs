//! Faultless pairs with numbers, units and places in an order as villagers utter them.

use super::same;

#[test]
fn at_the_well() {
    same(&[
        (
            "Tổ hoà giải ba vụ tranh chấp trong tháng.",
            "The team settled three disputes in the month.",
        ),
        (
            "Tổ hoà giải “Ba cùng” gỡ được vụ thứ ba mươi tư.",
            "The “Three Togethers” mediation team settled its 34th case.",
        ),
        ("Huân chương Lao động hạng Ba", "The Labour Order, Third Class"),
        ("Giải nhất, giải nhì và hai giải ba", "First prize, second prize and two third prizes"),
        ("Một phần mười hai số tiền", "One twelfth of the money"),
        ("Hơn một thập kỷ nay", "For over ten years"),
        ("Một thập kỷ trước", "A decade ago"),
        ("Ba tiêu chí, ba câu trả lời", "Three criteria, three answers"),
        ("Ông Hoà giao lại sổ sách cho ông An.", "Mr Hoà handed the books over to Mr An."),
        (
            "Ủy ban nhân dân xã An Đàm và UBND xã Lam Đường",
            "The People’s Committees of An Đàm Commune and Lam Đường Commune",
        ),
        (
            "Chi bộ có 24 đảng viên, trong đó 9 đảng viên trẻ.",
            "The Party cell has 24 members, nine of them young.",
        ),
        ("Mỗi tổ 5 người, 9 tổ là 45 người.", "With five people a team, nine teams make 45."),
        (
            "Ba tuần trước, 17 nhà xin vào mô hình, nay đã là 31.",
            "Three weeks ago 17 houses asked to join the model; now there are 31.",
        ),
        (
            "Cụ Ba năm nay chín mươi hai tuổi, vẫn chấm công cho ba chục thợ.",
            "At ninety-two old Ba still keeps the timesheet of thirty builders.",
        ),
        (
            "Lương hưu ba triệu sáu, cụ trích năm trăm nghìn.",
            "Out of a pension of VND 3.6 million she gives VND 500,000.",
        ),
        (
            "Năm nhà một tổ, mười lăm tổ một khu.",
            "Five houses make a group and fifteen groups an area.",
        ),
        ("Hơn hai mươi lăm năm, tức một phần tư thế kỷ", "Over 25 years, a quarter of a century"),
        (
            "Nửa tháng sau lễ, 15 ngày không hơn",
            "A fortnight after the ceremony, 15 days and no more",
        ),
        (
            "Năm 2026 có 365 ngày thì 300 ngày ngõ sạch.",
            "Of the 365 days of 2026 the lane was clean on 300.",
        ),
        ("Họp xong lúc chín giờ mười lăm.", "The meeting ended at 9:15."),
        ("Họp xong lúc chín giờ mười lăm phút tối.", "The meeting ended at 9:15 p.m."),
        ("Tám giờ kém mười lăm sáng", "7:45 a.m."),
        ("Hai mươi giờ ngày 5/11", "8 p.m. on 5 November"),
        ("Mười chín giờ ba mươi", "7:30 p.m."),
        ("Trong ngày 20/11, từ mười lăm giờ", "On 20 November, from 3 p.m."),
        ("Hai ngày rưỡi", "Two and a half days"),
        ("ba tháng rưỡi", "three and a half months"),
    ]);
}

#[test]
fn at_the_well_again() {
    same(&[
        ("Nước ngập một mét hai.", "The flood was 1.2 m deep."),
        ("Cao một mét sáu", "1.6 m tall"),
        ("Đường dài hai cây rưỡi.", "The road is 2.5 km long."),
        ("Nặng ba cân tư", "It weighs 3.4 kg"),
        ("Một cân rưỡi giấy", "1.5 kg of paper"),
        ("Hai lạng chè", "200 g of tea"),
        ("Ba yến gạo", "30 kg of rice"),
        ("Dân số gần mười hai nghìn người", "A population of nearly 12,000"),
        ("Gấp hai lần rưỡi", "Two and a half times"),
        ("Tăng gấp hai", "doubled"),
        ("Gấp mười lần", "tenfold"),
        ("Giảm 3 lần", "down to a third"),
        ("Tăng thêm một phần tư", "Up by a quarter"),
        ("Chiếm già nửa", "Just over half"),
        ("Già nửa số hộ", "More than half of the households"),
        ("Ngoài ba mươi hộ", "some thirty households"),
        ("Tiền nhà trăm hai một tháng", "Rent is VND 120,000 a month"),
        ("Hai bàn tay trắng", "From nothing"),
        ("Ba cây chụm lại", "Three trees together"),
    ]);
}

#[test]
fn in_the_yard() {
    same(&[
        ("Mỗi nhà góp hai trăm.", "Each house gave VND 200,000."),
        (
            "Bác thợ cả bảy mươi ba tuổi dạy nghề cho mười hai học trò.",
            "The 73-year-old master teaches his craft to twelve apprentices.",
        ),
        ("Ba phần tư thế kỷ trôi qua.", "Three quarters of a century have gone by."),
        ("Cuối thế kỷ 19, đầu thế kỷ 20", "In the late 19th and early 20th centuries"),
        ("Giữa thập niên 1990", "In the mid-1990s"),
        ("Thế hệ 9X", "Those born in the nineties"),
        ("Từ những năm 70, 80", "Since the seventies and eighties"),
        ("Những năm đầu thế kỷ này", "In the first years of this century"),
        ("Năm 1986, tức gần bốn mươi năm trước", "In 1986, nearly forty years ago"),
        ("Gần 4 thập kỷ", "For nearly forty years"),
        ("Nửa sau thế kỷ XX", "In the second half of the 20th century"),
        ("Ngày làm việc thứ ba", "On the third working day"),
        ("Trong 24 giờ làm việc", "Within 24 working hours"),
        ("5 năm liên tục", "five consecutive years"),
        ("Suốt cả tuần", "The whole week"),
        ("Cả năm trời", "A full year"),
        ("Tròn một năm", "A full year"),
        ("Hai đêm ba ngày", "Three days and two nights"),
        ("Ba đời làm thợ mộc", "Three generations of carpenters"),
        ("Đời thứ ba rồi", "The third generation already"),
        ("Phạt từ 2 đến 3 lần giá trị", "A fine of two to three times the value"),
        ("Nhiều gấp đôi số ghế", "Twice as many as there are seats"),
        ("Năm ngoái chỉ bằng một nửa năm nay.", "Last year’s figure was only half of this year’s."),
        ("Tiền thừa chia ba.", "The rest was split three ways."),
        ("Chia làm ba, mỗi phần một phần ba", "Split into thirds"),
        ("Bảy phần mười", "seven tenths"),
        ("Mười phần chắc chín", "almost certain"),
        ("Chín mươi chín phần trăm", "99 per cent"),
        ("Một trăm hai mươi phần trăm kế hoạch", "120% of the plan"),
        ("Hơn chín mươi phần trăm số hộ", "Over 90% of households"),
        ("Tăng chín điểm phần trăm", "Up nine percentage points"),
        ("Đông gấp rưỡi mọi năm", "Half as many again as in other years"),
        ("Không quá hai lần", "No more than twice"),
        ("Chí ít ba người", "At least three people"),
        ("Ít ra cũng năm chục người", "Fifty people at least"),
        ("Quãng chục phút", "About ten minutes"),
        ("Độ hai chục người", "About twenty people"),
        ("Bốn năm hôm sau", "Four or five days later"),
        ("Năm sáu nhà", "Five or six houses"),
        ("Mười mấy năm", "More than ten years"),
        ("Hai mươi mấy hộ", "Twenty-odd households"),
        ("Hơn 100 năm tuổi", "more than a century old"),
        ("Trăm tuổi", "a hundred years old"),
        ("Thôn 4, xã Đông Đàm, 1 giờ chiều", "Village 4, Đông Đàm Commune, 1 p.m."),
        ("Lớp 1 đến lớp 5", "Grades 1 to 5"),
        ("Cấp độ 3", "Level 3"),
        ("2 cây đa, 1 giếng cổ", "two banyans and an old well"),
        ("Sân 5 người", "A five-a-side pitch"),
        ("Ba chữ “không” của thôn", "The village’s three noes"),
        ("Phương châm bốn tại chỗ", "The “four on the spot” principle"),
        ("Bốn mùa hoa nở", "Flowers all year round"),
        ("Tứ phương", "The four corners"),
        ("Song ca, tam ca", "Duets and trios"),
        ("Bộ ba bồn hoa", "A set of three flowerbeds"),
    ]);
}

#[test]
fn in_the_yard_again() {
    same(&[
        (
            "Đúng tám giờ sáng thứ Hai, mười hai xe lên đường.",
            "At eight sharp on Monday morning twelve trucks set out.",
        ),
        (
            "Sáng thứ Bảy, ba mươi hai em tập bơi.",
            "On Saturday morning 32 children practised swimming.",
        ),
        ("Chiều Chủ nhật thứ hai của tháng", "On the second Sunday afternoon of the month"),
        (
            "Tính đến hết năm thứ nhất, 70% hộ đã ký.",
            "By the end of the first year 70% of households had signed.",
        ),
        ("Cháu học lớp hai", "She is in grade two."),
        ("Cháu học lớp hai", "She is in second grade."),
        ("Căn nhà thứ một trăm mười tám", "The 118th house"),
        ("Vị khách thứ 3.000", "The 3,000th visitor"),
        ("Vị khách thứ ba nghìn", "The three thousandth visitor"),
        ("Số báo thứ hai trăm", "Issue No. 200"),
        ("Số báo thứ hai trăm", "The 200th issue"),
        ("Bài 5/7 trong loạt bài", "Article five of seven in the series"),
        (
            "Chị nuôi 3 con bò, 12 con lợn và 200 con gà.",
            "She keeps 200 chickens, 12 pigs and 3 cows.",
        ),
    ]);
}
