#!/usr/bin/env python3
"""The benchmark's bilingual (Vietnamese and English) corpus, made from a seed.

One model of the site is written in the conventions of one generator, so that
each of them has near the same work on near the same bytes:

    corpus.py --peer lantoa --out DIR --articles 1000
    corpus.py --peer hugo   --out DIR --articles 1000

The model; every page exists in both languages:
    news    N articles: title, date, summary, 1-2 goals, 0-2 areas, about 350
            words of Markdown: headings, lists, links to other articles, in some
            a table, a quote, a picture
    areas   N/10 residential areas: a table of facts and a short text
    people  N/10 commended people and collectives: the same
    units   24 administrative units: the same
    goals   the 5 contents of the campaign, the one taxonomy

The pages: a base layout with navigation and footer; article pages with title,
date, goals, areas, previous, next and a link to the translation; section and
goal lists of 20; a home page with the ten latest; an Atom feed of 20 entries for
each language; sitemap; 404. No highlighting, no smart punctuation, no bare-URL
linking. Links between articles are written the way the generator checks them.

Only the standard library is used. The same arguments give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import sys
from datetime import datetime, timedelta, timezone

BASE_URL = "https://vidu.example"
PAGE_SIZE = 20
TZ = timezone(timedelta(hours=7))
FIRST_DAY = datetime(2020, 1, 1, 7, 0, tzinfo=TZ)
SPAN_MINUTES = 5 * 365 * 24 * 60  # articles are spread evenly over five years
LANGS = ("vi", "en")

# ---------------------------------------------------------------- vocabulary

GOALS = [
    # key, Vietnamese, English
    ("kinh-te", "Đoàn kết giúp nhau phát triển kinh tế, giảm nghèo bền vững",
     "Working together to grow the economy and reduce poverty"),
    ("van-hoa", "Xây dựng đời sống văn hóa lành mạnh ở khu dân cư",
     "A healthy cultural life in every residential area"),
    ("moi-truong", "Bảo vệ môi trường, cảnh quan sáng - xanh - sạch - đẹp",
     "Protecting the environment: bright, green, clean and beautiful"),
    ("an-ninh", "Chấp hành pháp luật, giữ gìn an ninh trật tự",
     "Respecting the law and keeping order and security"),
    ("dan-chu", "Phát huy dân chủ, xây dựng hệ thống chính trị vững mạnh",
     "Grassroots democracy and a strong local administration"),
]

UNITS = [
    ("tan-hoa", "xã Tân Hòa", "Tan Hoa commune"),
    ("phu-loc", "xã Phú Lộc", "Phu Loc commune"),
    ("binh-an", "xã Bình An", "Binh An commune"),
    ("long-thanh", "xã Long Thạnh", "Long Thanh commune"),
    ("my-phuoc", "xã Mỹ Phước", "My Phuoc commune"),
    ("an-thoi", "xã An Thới", "An Thoi commune"),
    ("vinh-hau", "xã Vĩnh Hậu", "Vinh Hau commune"),
    ("thanh-loi", "xã Thạnh Lợi", "Thanh Loi commune"),
    ("dong-xuan", "xã Đông Xuân", "Dong Xuan commune"),
    ("tay-son", "xã Tây Sơn", "Tay Son commune"),
    ("hoa-hiep", "xã Hòa Hiệp", "Hoa Hiep commune"),
    ("que-phong", "xã Quế Phong", "Que Phong commune"),
    ("nam-giang", "xã Nam Giang", "Nam Giang commune"),
    ("bac-tra", "xã Bắc Trà", "Bac Tra commune"),
    ("son-trung", "xã Sơn Trung", "Son Trung commune"),
    ("yen-dinh", "xã Yên Định", "Yen Dinh commune"),
    ("cam-thuy", "xã Cẩm Thủy", "Cam Thuy commune"),
    ("kim-lien", "xã Kim Liên", "Kim Lien commune"),
    ("ngoc-lam", "phường Ngọc Lâm", "Ngoc Lam ward"),
    ("trung-nghia", "phường Trung Nghĩa", "Trung Nghia ward"),
    ("hung-vuong", "phường Hùng Vương", "Hung Vuong ward"),
    ("nguyen-trai", "phường Nguyễn Trãi", "Nguyen Trai ward"),
    ("thong-nhat", "phường Thống Nhất", "Thong Nhat ward"),
    ("quyet-thang", "phường Quyết Thắng", "Quyet Thang ward"),
]

HAMLETS = [
    ("Đồng Tiến", "Dong Tien"), ("Tân Lập", "Tan Lap"), ("Bàu Sen", "Bau Sen"),
    ("Giồng Trôm", "Giong Trom"), ("Xóm Đình", "Xom Dinh"), ("Cầu Đá", "Cau Da"),
    ("Rạch Giữa", "Rach Giua"), ("Gò Mít", "Go Mit"), ("Suối Khoáng", "Suoi Khoang"),
    ("Làng Hạ", "Lang Ha"), ("Thôn Thượng", "Thon Thuong"), ("Ấp Mới", "Ap Moi"),
    ("Vườn Đào", "Vuon Dao"), ("Bến Tre Nhỏ", "Ben Tre Nho"), ("Kênh Xáng", "Kenh Xang"),
    ("Đập Trời", "Dap Troi"), ("Hòn Chồng", "Hon Chong"), ("Phước Thiện", "Phuoc Thien"),
    ("Nghĩa Hưng", "Nghia Hung"), ("Lộc Điền", "Loc Dien"),
]

FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ",
          "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"]
MIDDLE = ["Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Thanh", "Quốc", "Xuân", "Kim"]
GIVEN = ["An", "Bình", "Cường", "Dũng", "Hạnh", "Hòa", "Hương", "Khánh", "Lan",
         "Liên", "Mai", "Nghĩa", "Nhung", "Oanh", "Phúc", "Quý", "Sơn", "Thảo",
         "Thủy", "Tuấn", "Tuyết", "Vinh", "Yến", "Đạt"]

VI_SUBJECT = [
    "Ban Chỉ đạo Cuộc vận động", "Ủy ban Mặt trận Tổ quốc", "Ủy ban nhân dân",
    "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên", "Hội Cựu chiến binh",
    "Ban công tác Mặt trận khu dân cư", "Hội Người cao tuổi", "Tổ hợp tác sản xuất",
    "Hợp tác xã nông nghiệp", "Chi bộ khu dân cư", "Ban phát triển thôn",
    "Tổ tự quản bảo vệ môi trường", "Đội tuyên truyền lưu động", "Trường trung học cơ sở",
    "Trạm y tế", "Tổ hòa giải ở cơ sở", "Ban giám sát đầu tư của cộng đồng",
    "Câu lạc bộ gia đình văn hóa", "Quỹ Vì người nghèo", "Bà con trong ấp",
    "Các hộ dân dọc tuyến đường", "Lực lượng dân quân tự vệ",
]
VI_ACTION = [
    "đã phối hợp tổ chức lễ phát động", "vận động nhân dân hiến đất mở rộng",
    "huy động ngày công để nâng cấp", "ra mắt mô hình", "tổng kết một năm thực hiện",
    "khảo sát và lấy ý kiến người dân về", "bàn giao đưa vào sử dụng",
    "trao tặng kinh phí hỗ trợ xây dựng", "tuyên truyền, phổ biến kiến thức về",
    "giám sát việc triển khai", "xã hội hóa nguồn lực cho", "cùng nhau trồng mới và chăm sóc",
    "mở lớp tập huấn về", "nhân rộng cách làm hay trong", "đăng ký thi đua hoàn thành",
    "duy trì hoạt động hằng tuần của", "công khai, minh bạch các khoản đóng góp cho",
    "xây dựng kế hoạch chi tiết về", "kiểm tra, đánh giá chất lượng", "biểu dương những đóng góp cho",
    "tiếp tục hoàn thiện", "ký cam kết cùng thực hiện", "lồng ghép nhiều chương trình để phát triển",
    "chỉnh trang và làm đẹp",
]
VI_OBJECT = [
    "tuyến đường giao thông nông thôn", "tuyến đường hoa kiểu mẫu", "hệ thống chiếu sáng công cộng",
    "nhà văn hóa khu dân cư", "mô hình phân loại rác thải tại nguồn", "vườn cây ăn trái theo tiêu chuẩn an toàn",
    "chuỗi liên kết tiêu thụ nông sản", "sản phẩm OCOP của địa phương", "nhà đại đoàn kết cho hộ nghèo",
    "kênh mương nội đồng", "camera an ninh ở các ngã ba đường", "thư viện cộng đồng",
    "sân thể thao ngoài trời", "công trình nước sạch tập trung", "điểm thu gom vỏ bao bì thuốc bảo vệ thực vật",
    "hàng rào xanh trước mỗi ngôi nhà", "tổ tiết kiệm và vay vốn", "lớp học xóa mù công nghệ số",
    "hương ước, quy ước của khu dân cư", "ngày hội đại đoàn kết toàn dân tộc",
    "đội văn nghệ quần chúng", "quỹ khuyến học, khuyến tài", "mô hình sinh kế cho hộ cận nghèo",
    "bữa cơm gia đình ấm áp yêu thương", "phong trào chủ nhật xanh", "dịch vụ công trực tuyến tại nhà",
    "cánh đồng lúa chất lượng cao", "mô hình nuôi trồng thủy sản bền vững", "đường dây nóng tiếp nhận ý kiến",
    "khu dân cư nông thôn mới kiểu mẫu", "tủ thuốc thôn bản", "cụm loa truyền thanh thông minh",
]
VI_RESULT = [
    "góp phần nâng cao thu nhập bình quân đầu người", "được nhân dân đồng tình hưởng ứng",
    "làm thay đổi rõ nét diện mạo nông thôn", "giúp giảm tỷ lệ hộ nghèo xuống còn dưới hai phần trăm",
    "tạo sự lan tỏa trong cộng đồng dân cư", "giữ gìn tình làng nghĩa xóm",
    "hạn chế tình trạng vứt rác bừa bãi ven đường", "không còn điểm nóng về an ninh trật tự",
    "tạo việc làm ổn định cho hàng chục lao động", "đáp ứng nhu cầu sinh hoạt của bà con",
    "củng cố niềm tin của người dân vào chính quyền cơ sở", "khơi dậy tinh thần tự lực, tự cường",
    "giúp trẻ em có thêm nơi vui chơi an toàn", "bảo đảm nước tưới cho hơn một trăm héc-ta",
    "rút ngắn thời gian giải quyết thủ tục hành chính", "đưa nông sản sạch đến với người tiêu dùng",
    "giữ được nét đẹp truyền thống của quê hương", "nâng tỷ lệ gia đình văn hóa lên trên chín mươi phần trăm",
    "được cấp trên đánh giá cao", "tiết kiệm đáng kể chi phí cho ngân sách",
]
VI_TIME = [
    "Trong sáu tháng đầu năm,", "Vừa qua,", "Nhân dịp đầu xuân,", "Từ đầu năm đến nay,",
    "Sau ba năm thực hiện,", "Sáng ngày cuối tuần,", "Trong quý ba,", "Hưởng ứng tháng cao điểm,",
    "Thực hiện nghị quyết của Đảng ủy,", "Tại buổi lễ,", "Theo báo cáo tổng kết,",
    "Với phương châm dân biết, dân bàn, dân làm, dân kiểm tra, dân thụ hưởng,",
]
VI_QUOTE = [
    "Bà con góp công, góp của thì đường mới rộng, xóm mới sáng", "Làm được việc gì có lợi cho dân thì hết sức làm",
    "Mỗi gia đình là một hạt nhân của phong trào", "Có nước sạch, có điện sáng, ai cũng phấn khởi",
    "Muốn dân tin thì cán bộ phải nêu gương", "Trồng một hàng cây là để lại bóng mát cho con cháu",
]
VI_HEAD = [
    "Kết quả bước đầu", "Cách làm sáng tạo", "Sức mạnh từ sự đồng thuận", "Những con số biết nói",
    "Bài học kinh nghiệm", "Nhiệm vụ trọng tâm thời gian tới", "Chung tay vì cộng đồng",
    "Diện mạo mới ở khu dân cư", "Khó khăn cần tháo gỡ", "Người dân làm chủ thể",
]
VI_ITEM = [
    "Vận động được {n} hộ tham gia", "Hiến hơn {n} mét vuông đất vườn", "Trồng mới {n} cây xanh bóng mát",
    "Lắp đặt {n} bóng đèn năng lượng mặt trời", "Đóng góp {n} ngày công lao động",
    "Thu gom {n} ki-lô-gam rác tái chế", "Hỗ trợ {n} suất học bổng cho học sinh nghèo",
    "Sửa chữa {n} căn nhà xuống cấp", "Giải quyết {n} ý kiến, kiến nghị của cử tri",
    "Hòa giải thành {n} vụ việc", "Tổ chức {n} buổi sinh hoạt chuyên đề", "Bê tông hóa {n} mét đường hẻm",
]
VI_TABLE = ("Chỉ tiêu", "Kế hoạch", "Thực hiện", [
    "Hộ gia đình văn hóa", "Đường được bê tông hóa (m)", "Hộ dùng nước sạch",
    "Cây xanh trồng mới", "Hộ thoát nghèo", "Lao động có việc làm mới"])
VI_TITLE = [
    "{unit}: {obj}", "{subj} {unit} {act} {obj}", "Chuyện ở khu dân cư {ham}: {obj}",
    "{unit} đẩy mạnh phong trào xây dựng {obj}", "Khu dân cư {ham} ({unit}) và {obj}",
]

EN_SUBJECT = [
    "The campaign steering committee", "The Fatherland Front committee", "The People's Committee",
    "The Farmers' Association", "The Women's Union", "The Youth Union", "The Veterans' Association",
    "The residential area's Front board", "The Association of the Elderly", "The production group",
    "The agricultural cooperative", "The local Party cell", "The hamlet development board",
    "The self-managed environment team", "The mobile information team", "The secondary school",
    "The health station", "The mediation team", "The community investment supervision board",
    "The cultured families club", "The Fund for the Poor", "The people of the hamlet",
    "The households along the road", "The local militia",
]
EN_ACTION = [
    "launched", "persuaded households to give land for", "gave days of work to improve",
    "opened", "reviewed one year of", "surveyed residents about", "handed over",
    "gave money towards", "spread knowledge about", "supervised the work on",
    "raised private funds for", "planted and cared for", "ran a training class on",
    "copied the good practice of", "pledged to finish", "kept up the weekly work on",
    "published every contribution to", "drew up a detailed plan for", "inspected the quality of",
    "praised those who gave to", "went on completing", "signed an agreement on",
    "combined several programmes to develop", "tidied and brightened",
]
EN_OBJECT = [
    "the rural road", "the model flower road", "the public lighting", "the residential area's cultural house",
    "the scheme for sorting waste at home", "orchards grown to a safety standard",
    "the chain from farm to market", "the local OCOP products", "solidarity houses for poor households",
    "the field canals", "security cameras at road junctions", "the community library",
    "the outdoor sports ground", "the shared clean water works", "collection points for pesticide packaging",
    "green hedges in front of every house", "the savings and loan group", "the digital skills class",
    "the residential area's village rules", "the great national unity day",
    "the amateur performing troupe", "the fund for encouraging study", "livelihood models for near-poor households",
    "the family meal programme", "the green Sunday movement", "online public services at home",
    "the high-quality rice field", "sustainable aquaculture", "the hotline for opinions",
    "the model new-style rural residential area", "the hamlet medicine cabinet", "smart loudspeakers",
]
EN_RESULT = [
    "raising average income", "with the agreement of the people", "changing the look of the countryside",
    "bringing the poverty rate below two per cent", "setting an example in the community",
    "keeping neighbours close", "ending the dumping of waste by the road",
    "leaving no trouble spot in the area", "creating steady work for dozens of people",
    "meeting the daily needs of residents", "strengthening trust in the local administration",
    "awakening a spirit of self-reliance", "giving children a safe place to play",
    "securing water for more than a hundred hectares", "shortening the time that procedures take",
    "bringing clean produce to consumers", "keeping the traditions of the homeland",
    "raising the share of cultured families above ninety per cent", "which the province rated highly",
    "saving a good part of the budget",
]
EN_TIME = [
    "In the first half of the year,", "Recently,", "At the start of spring,", "Since January,",
    "After three years of work,", "On Sunday morning,", "In the third quarter,", "In the peak month,",
    "Under the Party committee's resolution,", "At the ceremony,", "According to the final report,",
    "Under the motto that the people know, discuss, act, check and benefit,",
]
EN_QUOTE = [
    "When people give work and money the road grows wider and the hamlet brighter",
    "Whatever helps the people we do with all our strength", "Every family is a seed of the movement",
    "With clean water and light everyone is glad", "To be trusted an official has to set the example",
    "A row of trees leaves shade for our grandchildren",
]
EN_HEAD = [
    "First results", "A creative way of working", "Strength from agreement", "Figures that speak",
    "Lessons learned", "Tasks for the coming months", "Joining hands for the community",
    "A new look in the residential area", "Difficulties to resolve", "The people as owners",
]
EN_ITEM = [
    "{n} households took part", "More than {n} square metres of garden land given", "{n} shade trees planted",
    "{n} solar lamps installed", "{n} days of work given", "{n} kilograms of recyclable waste collected",
    "{n} scholarships for poor pupils", "{n} run-down houses repaired", "{n} petitions from voters settled",
    "{n} disputes settled by mediation", "{n} meetings on a theme held", "{n} metres of lane paved",
]
EN_TABLE = ("Target", "Planned", "Done", [
    "Cultured families", "Road paved (m)", "Households with clean water",
    "Trees planted", "Households out of poverty", "People in new work"])
EN_TITLE = [
    "{unit}: {obj}", "{subj} of {unit} {act} {obj}", "A story from {ham}: {obj}",
    "{unit} steps up work on {obj}", "{ham} residential area ({unit}) and {obj}",
]

WORDS = {
    "vi": dict(subj=VI_SUBJECT, act=VI_ACTION, obj=VI_OBJECT, res=VI_RESULT, time=VI_TIME,
               quote=VI_QUOTE, head=VI_HEAD, item=VI_ITEM, table=VI_TABLE, title=VI_TITLE,
               see="Xem thêm: ", alt="Hình ảnh tại ", area="Khu dân cư", of=" của "),
    "en": dict(subj=EN_SUBJECT, act=EN_ACTION, obj=EN_OBJECT, res=EN_RESULT, time=EN_TIME,
               quote=EN_QUOTE, head=EN_HEAD, item=EN_ITEM, table=EN_TABLE, title=EN_TITLE,
               see="See also: ", alt="Picture from ", area="Residential area", of=" of "),
}

# strings of the templates: key, Vietnamese, English
STRINGS = [
    ("site_title", "Cuộc vận động xây dựng nông thôn mới, đô thị văn minh",
     "Campaign for new-style rural areas and civilised towns"),
    ("nav_home", "Trang chủ", "Home"), ("nav_news", "Tin tức", "News"),
    ("nav_goals", "Năm nội dung", "Five goals"), ("nav_areas", "Khu dân cư kiểu mẫu", "Model residential areas"),
    ("nav_people", "Gương người tốt", "Commended people"), ("nav_units", "Đơn vị hành chính", "Administrative units"),
    ("latest", "Tin mới nhất", "Latest news"), ("goals", "Nội dung", "Goals"), ("areas", "Khu dân cư", "Areas"),
    ("newer", "Bài mới hơn", "Newer"), ("older", "Bài cũ hơn", "Older"), ("page", "Trang", "Page"),
    ("prev_page", "Trang trước", "Previous page"), ("next_page", "Trang sau", "Next page"),
    ("other_lang", "English", "Tiếng Việt"),
    ("footer", "Ban Chỉ đạo Cuộc vận động cấp tỉnh. Ghi rõ nguồn khi phát hành lại thông tin.",
     "Provincial steering committee of the campaign. Please credit the source."),
    ("not_found", "Không tìm thấy trang", "Page not found"),
] + [("goal_" + k.replace("-", "_"), v, e) for k, v, e in GOALS]

NAV = [("nav_home", "/"), ("nav_news", "/news/"), ("nav_goals", "/goals/"),
       ("nav_areas", "/areas/"), ("nav_people", "/people/"), ("nav_units", "/units/")]
SECTIONS = [("news", "nav_news"), ("areas", "nav_areas"), ("people", "nav_people"), ("units", "nav_units")]

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "theme", "static", "style.css"), encoding="utf-8") as _css:
    CSS = _css.read()  # one style sheet for all


def svg(i: int) -> str:
    return ('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360">'
            f'<rect width="640" height="360" fill="hsl({i * 29 % 360} 40% 80%)"/>'
            f'<circle cx="{80 + i * 37 % 480}" cy="180" r="90" fill="hsl({i * 61 % 360} 50% 55%)"/></svg>\n')


# ------------------------------------------------------------------- the model

def cap(s: str) -> str:
    return s[:1].upper() + s[1:]


class Site:
    """The model: every choice is drawn from a generator seeded by page, not by
    order, so a page is the same whatever the sizes of the other sections."""

    def __init__(self, seed: int, articles: int, areas: int, people: int):
        self.seed, self.n_articles = seed, articles
        self.areas = [self.area(i) for i in range(areas)]
        self.people = [self.person(i) for i in range(people)]
        self.units = [self.unit(i) for i in range(len(UNITS))]

    def rng(self, *key) -> random.Random:
        return random.Random(":".join(map(str, (self.seed,) + key)))

    def sentence(self, r: random.Random, lang: str) -> str:
        w = WORDS[lang]
        u = UNITS[r.randrange(len(UNITS))]
        unit = u[1] if lang == "vi" else u[2]
        subj, act, obj, res = (r.choice(w[k]) for k in ("subj", "act", "obj", "res"))
        form = r.randrange(4)
        if form == 0:
            s = f"{subj} {unit} {act} {obj}, {res}." if lang == "vi" else f"{subj} of {unit} {act} {obj}, {res}."
        elif form == 1:
            low = subj if lang == "vi" else subj[0].lower() + subj[1:]
            s = f"{r.choice(w['time'])} {low} {act} **{obj}**, {res}."
        elif form == 2:
            obj2 = r.choice(w["obj"])
            s = (f"Cùng với {obj}, {subj.lower() if subj.startswith('Bà con') else subj} còn {act} {obj2}."
                 if lang == "vi" else f"Along with {obj}, {subj[0].lower() + subj[1:]} also {act} {obj2}.")
        else:
            n = r.randrange(12, 980)
            s = (f"Đến nay {unit} đã có {n} hộ tham gia {obj}, *{res}*."
                 if lang == "vi" else f"So far {n} households in {unit} have joined in {obj}, *{res}*.")
        return cap(s)

    def paragraph(self, r, lang, n) -> str:
        return " ".join(self.sentence(r, lang) for _ in range(n))

    def listing(self, r, lang, n, ordered=False) -> str:
        items = r.sample(WORDS[lang]["item"], n)
        return "\n".join(f"{f'{i + 1}.' if ordered else '-'} {t.format(n=r.randrange(3, 900))}"
                         for i, t in enumerate(items))

    def table(self, r, lang) -> str:
        a, b, c, rows = WORDS[lang]["table"]
        out = [f"| {a} | {b} | {c} |", "| --- | ---: | ---: |"]
        for row in r.sample(rows, 4):
            n = r.randrange(20, 900)
            out.append(f"| {row} | {n} | {n + r.randrange(-15, 60)} |")
        return "\n".join(out)

    def slug(self, i: int) -> str:
        r = self.rng("slug", i)
        return f"{UNITS[r.randrange(len(UNITS))][0]}-tin-{i + 1:05d}"

    def article(self, i: int, lang: str) -> dict:
        """Both languages of an article share slug, date, goals, areas and shape."""
        s = self.rng("shape", i)
        goals = s.sample([g[0] for g in GOALS], 1 if s.random() < 0.5 else 2)
        areas = [self.areas[k] for k in
                 (s.sample(range(len(self.areas)), min(s.randrange(3), len(self.areas))) if self.areas else [])]
        date = FIRST_DAY + timedelta(minutes=SPAN_MINUTES * i // max(1, self.n_articles))
        links = [s.randrange(self.n_articles) for _ in range(2)]
        has_table, has_quote, has_image, has_ordered = (s.random() < p for p in (0.35, 0.25, 0.2, 0.3))
        img = s.randrange(12)

        r, w = self.rng("text", i, lang), WORDS[lang]
        u = UNITS[r.randrange(len(UNITS))]
        ham = HAMLETS[r.randrange(len(HAMLETS))][0 if lang == "vi" else 1]
        unit = u[1] if lang == "vi" else u[2]
        title = cap(r.choice(w["title"]).format(unit=cap(unit), ham=ham, subj=r.choice(w["subj"]),
                                                act=r.choice(w["act"]), obj=r.choice(w["obj"])))
        summary = self.sentence(r, lang).replace("*", "")
        heads = r.sample(w["head"], 4)
        b = [self.paragraph(r, lang, 2)]
        b += [f"## {heads[0]}", self.paragraph(r, lang, 2), self.listing(r, lang, 4)]
        b += [w["see"] + f"[[{links[0]}|{cap(r.choice(w['obj']))}]]."]
        if has_image:
            b.append(f"![{w['alt']}{unit}](/img/hinh-{img:02d}.svg)")
        b += [f"## {heads[1]}", self.paragraph(r, lang, 2)]
        if has_table:
            b.append(self.table(r, lang))
        if has_quote:
            b.append(f"> {r.choice(w['quote'])}.")
        b += [f"### {heads[2]}", self.paragraph(r, lang, 2) + f" ([[{links[1]}|{r.choice(w['obj'])}]])"]
        if has_ordered:
            b.append(self.listing(r, lang, 3, ordered=True))
        while sum(len(x.split()) for x in b) < 330:
            b.append(self.paragraph(r, lang, 1))
        return dict(kind="news", slug=self.slug(i), title=title, date=date, summary=summary, goals=goals,
                    areas=[(a["slug"], a["title"][lang]) for a in areas], facts=[], body="\n\n".join(b) + "\n")

    def area(self, i: int) -> dict:
        r = self.rng("area", i)
        h, u = r.choice(HAMLETS), r.choice(UNITS)
        n = i + 1
        return dict(kind="areas", slug=f"kdc-{n:05d}", unit=u[0],
                    title={"vi": f"Khu dân cư {h[0]} {n}, {u[1]}", "en": f"{h[1]} {n} residential area, {u[2]}"},
                    facts={"vi": [("Đơn vị", u[1]), ("Năm công nhận", str(r.randrange(2016, 2025))),
                                  ("Số hộ", str(r.randrange(60, 400)))],
                           "en": [("Unit", u[2]), ("Recognised", str(r.randrange(2016, 2025))),
                                  ("Households", str(r.randrange(60, 400)))]})

    def person(self, i: int) -> dict:
        r = self.rng("person", i)
        n, u = i + 1, r.choice(UNITS)
        if r.random() < 0.7:
            name = f"{r.choice(FAMILY)} {r.choice(MIDDLE)} {r.choice(GIVEN)}"
            title = {"vi": f"{name} ({u[1]})", "en": f"{name} ({u[2]})"}
        else:
            k = r.randrange(len(VI_SUBJECT))
            title = {"vi": f"Tập thể {VI_SUBJECT[k]} {u[1]}", "en": f"{EN_SUBJECT[k]}, {u[2]}"}
        y = str(r.randrange(2016, 2025))
        return dict(kind="people", slug=f"guong-{n:05d}", title=title,
                    facts={"vi": [("Đơn vị", u[1]), ("Năm khen thưởng", y), ("Cấp khen thưởng", "Tỉnh")],
                           "en": [("Unit", u[2]), ("Year", y), ("Level", "Province")]})

    def unit(self, i: int) -> dict:
        k, v, e = UNITS[i]
        r = self.rng("unit", i)
        pop, hh = f"{r.randrange(4, 20)}{r.randrange(100, 999)}", str(r.randrange(900, 5000))
        return dict(kind="units", slug=k, title={"vi": cap(v), "en": e},
                    facts={"vi": [("Dân số", pop), ("Số hộ", hh)], "en": [("Population", pop), ("Households", hh)]})

    def small(self, item: dict, lang: str) -> dict:
        r = self.rng("small", item["kind"], item["slug"], lang)
        body = self.paragraph(r, lang, 3) + "\n\n" + self.listing(r, lang, 3) + "\n"
        return dict(kind=item["kind"], slug=item["slug"], title=item["title"][lang], date=None,
                    summary=self.sentence(r, lang).replace("*", ""), goals=[], areas=[],
                    facts=item["facts"][lang], body=body, unit=item.get("unit"))

    def pages(self):
        for i in range(self.n_articles):
            for lang in LANGS:
                yield lang, self.article(i, lang)
        for group in (self.areas, self.people, self.units):
            for item in group:
                for lang in LANGS:
                    yield lang, self.small(item, lang)


# ------------------------------------------------------------------- writing

class Out:
    def __init__(self, root: str):
        self.root, self.files, self.bytes, self.made = root, 0, 0, set()

    def write(self, path: str, text: str) -> None:
        full = os.path.join(self.root, path)
        d = os.path.dirname(full)
        if d not in self.made:
            os.makedirs(d, exist_ok=True)
            self.made.add(d)
        data = text.encode("utf-8")
        with open(full, "wb") as f:
            f.write(data)
        self.files += 1
        self.bytes += len(data)


def q(s: str) -> str:
    """A double-quoted string that YAML and TOML read alike."""
    return json.dumps(s, ensure_ascii=False)


def fill_links(body: str, link) -> str:
    """Turns [[7|text]] into a Markdown link; `link(7)` gives the target."""
    out, rest = [], body
    while True:
        a = rest.find("[[")
        if a < 0:
            return "".join(out) + rest
        b = rest.index("]]", a)
        n, text = rest[a + 2:b].split("|", 1)
        out.append(rest[:a] + f"[{text}]({link(int(n))})")
        rest = rest[b + 2:]


def yaml_front(p: dict) -> str:
    """The front matter that Hugo reads."""
    f = ["---", f"title: {q(p['title'])}"]
    if p["date"]:
        f.append(f"date: {p['date'].isoformat()}")
    f.append(f"description: {q(p['summary'])}")
    if p["goals"]:
        f.append("goals: [" + ", ".join(q(g) for g in p["goals"]) + "]")
    if p["areas"]:
        f.append("areas:")
        f += [f"  - {{id: {q(i)}, name: {q(n)}}}" for i, n in p["areas"]]
    if p["facts"]:
        f.append("facts:")
        f += [f"  - {{key: {q(k)}, value: {q(v)}}}" for k, v in p["facts"]]
    return "\n".join(f) + "\n---\n\n"


def string(key: str, lang: str) -> str:
    return next(v if lang == "vi" else e for k, v, e in STRINGS if k == key)


# ---- lantoa

LANTOA_SITE = f"""title:
  vi: {q(string("site_title", "vi"))}
  en: {q(string("site_title", "en"))}
base_url: {BASE_URL}
languages: [vi, en]
theme: bench
menu: [news, goals, areas, people, units]
links: clean
search: false
share_pictures: false
press: false
"""


def front(*pairs) -> str:
    """Front matter from (key, text that is YAML already) pairs."""
    return "---\n" + "".join(f"{k}: {v}\n" for k, v in pairs) + "---\n\n"


def facts_table(facts) -> str:
    """The facts as a table of the body: lantoa keeps no free facts in an entry."""
    rows = [f"| {k} | {v} |" for k, v in facts]
    return "\n".join([rows[0], "| --- | --- |"] + rows[1:]) + "\n\n" if rows else ""


def lantoa_facts(p: dict) -> list:
    """What the Vietnamese file alone holds, by kind."""
    if p["kind"] == "news":
        facts = [("date", f"{p['date']:%Y-%m-%dT%H:%M}"), ("goals", f"[{', '.join(p['goals'])}]")]
        if p["areas"]:
            facts.append(("areas", f"[{', '.join(i for i, _ in p['areas'])}]"))
        return facts
    if p["kind"] == "areas":
        return [("unit", p["unit"]), ("type", "thon")]
    return [("legal_basis", q("bench"))]


def lantoa_entry(site: Site, lang: str, p: dict) -> str:
    """A source file (Vietnamese, with the facts) or a translation (words only)."""
    words = [("title" if p["kind"] == "news" else "name", q(p["title"])), ("slug", p["slug"]), ("summary", q(p["summary"]))]
    if p["kind"] == "people":  # a name comes from its parts, which only the source has
        words[0:1] = [("given", q(p["title"]))] if lang == "vi" else []
    facts = lantoa_facts(p) if lang == "vi" else []
    body = fill_links(p["body"], lambda n: f"{site.slug(n)}.{lang}.md").replace("](/img/", "](img/")
    return front(*words, *facts) + facts_table(p["facts"]) + body


def without_figures(text: str) -> str:
    words = "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|two|three|four|five|six|seven|eight|nine|ten|ninety|hundred|per cent|phần trăm"
    return re.sub(rf"\d+|\b({words})\b", "x", text)


def lantoa_units(site: Site) -> str:
    """The units are records of the registry: a name and a summary, no body."""
    out = []
    for key, vi, en in UNITS:
        small = {lang: site.small(next(u for u in site.units if u["slug"] == key), lang) for lang in LANGS}
        out.append(f"- id: {key}\n  slug: {key}\n  level: commune\n  type: {'xa' if vi.startswith('xã') else 'phuong'}\n")
        for name, part in (("name", "title"), ("summary", "summary")):
            # The two languages are made up apart; what stands in one record has to agree.
            for lang in LANGS:
                small[lang][part] = without_figures(small[lang][part])
            out.append(f"  {name}: {{vi: {q(small['vi'][part])}, en: {q(small['en'][part])}}}\n")
    return "".join(out)


def write_lantoa(site: Site, out: Out) -> None:
    out.write("content/site.yaml", LANTOA_SITE)
    out.write("content/registry/units.yaml", lantoa_units(site))
    for i, (key, vi, en) in enumerate(GOALS):
        for lang, title in (("vi", vi), ("en", en)):
            order = [("order", i + 1)] if lang == "vi" else []
            text = site.paragraph(site.rng("goal", key, lang), lang, 3)
            out.write(f"content/goals/{key}.{lang}.md", front(("title", q(title)), ("slug", key), *order) + text + "\n")
    for lang, p in site.pages():
        if p["kind"] != "units":
            out.write(f"content/{p['kind']}/{p['slug']}.{lang}.md", lantoa_entry(site, lang, p))
    for i in range(12):
        out.write(f"content/news/img/hinh-{i:02d}.svg", svg(i))


# ---- hugo

HUGO_BASE = """<!DOCTYPE html>
<html lang="{{ site.Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ block "title" . }}{{ .Title }} | {{ i18n "site_title" }}{{ end }}</title>
{{ with .Description }}<meta name="description" content="{{ . }}">{{ end }}
<link rel="canonical" href="{{ .Permalink }}">
{{ range .Translations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}<link rel="alternate" type="application/atom+xml" href="{{ "atom.xml" | relLangURL }}">
<link rel="stylesheet" href="/css/site.css">
</head>
<body>
<header>
<a class="brand" href="{{ "/" | relLangURL }}">{{ i18n "site_title" }}</a>
<nav><ul>
{{ range site.Params.nav }}<li><a href="{{ .url | relLangURL }}">{{ i18n .key }}</a></li>
{{ end }}</ul></nav>
</header>
<main>
{{ block "main" . }}{{ end }}
</main>
<footer><p>{{ i18n "footer" }}</p></footer>
</body>
</html>
"""
HUGO_CARD = """<article class="card">
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
{{ if not .Date.IsZero }}<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time>
{{ end }}<p>{{ .Description }}</p>
{{ with .Params.goals }}<ul class="tags">{{ range . }}<li><a href="{{ printf "goals/%s/" . | relLangURL }}">{{ i18n (printf "goal_%s" (replace . "-" "_")) }}</a></li>{{ end }}</ul>
{{ end }}</article>
"""
HUGO_PAGER = """<nav class="pager">
{{ with .Prev }}<a rel="prev" href="{{ .URL }}">{{ i18n "prev_page" }}</a>{{ end }}
<span>{{ i18n "page" }} {{ .PageNumber }} / {{ .TotalPages }}</span>
{{ with .Next }}<a rel="next" href="{{ .URL }}">{{ i18n "next_page" }}</a>{{ end }}
</nav>
"""
HUGO_PAGE = """{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p class="meta">{{ if not .Date.IsZero }}<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time>{{ end }}
{{ range .Translations }}<a hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ i18n "other_lang" }}</a>{{ end }}</p>
{{ with .Params.goals }}<ul class="tags">{{ range . }}<li><a href="{{ printf "goals/%s/" . | relLangURL }}">{{ i18n (printf "goal_%s" (replace . "-" "_")) }}</a></li>{{ end }}</ul>
{{ end }}{{ with .Params.areas }}<ul class="areas">{{ range . }}<li><a href="{{ printf "areas/%s/" .id | relLangURL }}">{{ .name }}</a></li>{{ end }}</ul>
{{ end }}{{ with .Params.facts }}<table class="facts">{{ range . }}<tr><th>{{ .key }}</th><td>{{ .value }}</td></tr>{{ end }}</table>
{{ end }}<div class="body">
{{ .Content }}
</div>
<nav class="siblings">
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ i18n "newer" }}: {{ .Title }}</a>{{ end }}
{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ i18n "older" }}: {{ .Title }}</a>{{ end }}
</nav>
</article>{{ end }}
"""
HUGO_SECTION = """{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $p := .Paginate .RegularPages }}{{ range $p.Pages }}{{ partial "card.html" . }}{{ end }}{{ partial "pager.html" $p }}{{ end }}
"""
HUGO_TERM = """{{ define "title" }}{{ i18n (printf "goal_%s" (replace .Data.Term "-" "_")) }} | {{ i18n "site_title" }}{{ end }}
{{ define "main" }}<h1>{{ i18n (printf "goal_%s" (replace .Data.Term "-" "_")) }}</h1>
{{ $p := .Paginate .Pages }}{{ range $p.Pages }}{{ partial "card.html" . }}{{ end }}{{ partial "pager.html" $p }}{{ end }}
"""
HUGO_TAXONOMY = """{{ define "title" }}{{ i18n "nav_goals" }} | {{ i18n "site_title" }}{{ end }}
{{ define "main" }}<h1>{{ i18n "nav_goals" }}</h1>
<ul>
{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ i18n (printf "goal_%s" (replace .Name "-" "_")) }}</a> ({{ .Count }})</li>
{{ end }}</ul>{{ end }}
"""
HUGO_HOME = """{{ define "title" }}{{ i18n "site_title" }}{{ end }}
{{ define "main" }}<h1>{{ i18n "site_title" }}</h1>
<ul class="goals">{{ range site.Params.goals }}<li><a href="{{ printf "goals/%s/" . | relLangURL }}">{{ i18n (printf "goal_%s" (replace . "-" "_")) }}</a></li>{{ end }}</ul>
<h2>{{ i18n "latest" }}</h2>
{{ with site.GetPage "/news" }}{{ range first 10 .RegularPages }}{{ partial "card.html" . }}{{ end }}{{ end }}{{ end }}
"""
HUGO_ATOM = """{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{ site.Language.Lang }}">
<title>{{ i18n "site_title" }}</title>
<link rel="self" type="application/atom+xml" href="{{ "atom.xml" | absLangURL }}"/>
<link rel="alternate" type="text/html" href="{{ .Permalink }}"/>
<id>{{ .Permalink }}</id>
{{ $news := (site.GetPage "/news").RegularPages }}{{ with index $news 0 }}<updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</updated>
{{ end }}{{ range first 20 $news }}<entry>
<title>{{ .Title }}</title>
<link rel="alternate" type="text/html" href="{{ .Permalink }}"/>
<id>{{ .Permalink }}</id>
<published>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</published>
<updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</updated>
<summary>{{ .Description }}</summary>
</entry>
{{ end }}</feed>
"""
HUGO_SITEMAP = """{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{{ range .Data.Pages }}<url><loc>{{ .Permalink }}</loc>{{ if not .Date.IsZero }}<lastmod>{{ .Date.Format "2006-01-02" }}</lastmod>{{ end }}</url>
{{ end }}</urlset>
"""
HUGO_404 = """{{ define "main" }}<h1>{{ i18n "not_found" }}</h1>{{ end }}
"""


def write_hugo(site: Site, out: Out) -> None:
    nav = "\n".join(f"[[params.nav]]\nkey = {q(k)}\nurl = {q(u.lstrip('/') or '/')}" for k, u in NAV)
    out.write("hugo.toml", f"""baseURL = "{BASE_URL}/"
title = {q(string("site_title", "vi"))}
defaultContentLanguage = "vi"
timeZone = "Asia/Ho_Chi_Minh"
[pagination]
pagerSize = {PAGE_SIZE}
[taxonomies]
goal = "goals"
[outputs]
home = ["html", "atom"]
section = ["html"]
taxonomy = ["html"]
term = ["html"]
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[outputFormats.atom]
mediaType = "application/atom+xml"
baseName = "atom"
[markup.highlight]
codeFences = false
[markup.goldmark.extensions]
linkify = false
[markup.goldmark.extensions.typographer]
disable = true
[markup.goldmark.renderHooks.link]
useEmbedded = "never"
[markup.goldmark.renderHooks.image]
useEmbedded = "never"
[languages.vi]
weight = 1
title = {q(string("site_title", "vi"))}
[languages.en]
weight = 2
title = {q(string("site_title", "en"))}
[params]
goals = [{", ".join(q(g[0]) for g in GOALS)}]
{nav}
""")
    for lang in LANGS:
        out.write(f"i18n/{lang}.toml", "".join(f"{k} = {q(v if lang == 'vi' else e)}\n" for k, v, e in STRINGS))
        out.write(f"content/_index.{lang}.md", f"---\ntitle: {q(string('site_title', lang))}\n---\n")
        for sec, key in SECTIONS:
            out.write(f"content/{sec}/_index.{lang}.md", f"---\ntitle: {q(string(key, lang))}\n---\n")
    for name, text in (("baseof.html", HUGO_BASE), ("page.html", HUGO_PAGE), ("section.html", HUGO_SECTION),
                       ("term.html", HUGO_TERM), ("taxonomy.html", HUGO_TAXONOMY), ("home.html", HUGO_HOME),
                       ("home.atom.xml", HUGO_ATOM), ("sitemap.xml", HUGO_SITEMAP), ("404.html", HUGO_404),
                       ("_partials/card.html", HUGO_CARD), ("_partials/pager.html", HUGO_PAGER)):
        out.write(f"layouts/{name}", text)
    for lang, p in site.pages():
        body = fill_links(p["body"], lambda n: '{{< relref "/news/' + site.slug(n) + '" >}}')
        out.write(f"content/{p['kind']}/{p['slug']}.{lang}.md", yaml_front(p) + body)
    out.write("static/css/site.css", CSS)
    for i in range(12):
        out.write(f"static/img/hinh-{i:02d}.svg", svg(i))


PEERS = dict(lantoa=write_lantoa, hugo=write_hugo)


def main() -> int:
    ap = argparse.ArgumentParser(description="Write the bilingual benchmark corpus for one generator.")
    ap.add_argument("--peer", required=True, choices=sorted(PEERS))
    ap.add_argument("--out", required=True, help="a folder that does not exist yet or is empty")
    ap.add_argument("--articles", type=int, default=1000, help="articles, each in two languages (1000)")
    ap.add_argument("--areas", type=int, help="model residential areas (a tenth of the articles)")
    ap.add_argument("--people", type=int, help="commended people and collectives (a tenth of the articles)")
    ap.add_argument("--seed", type=int, default=2025)
    a = ap.parse_args()
    if os.path.isdir(a.out) and os.listdir(a.out):
        ap.error(f"{a.out} is not empty")
    tenth = max(1, a.articles // 10)
    site = Site(a.seed, a.articles, tenth if a.areas is None else a.areas, tenth if a.people is None else a.people)
    out = Out(a.out)
    PEERS[a.peer](site, out)
    print(json.dumps({"peer": a.peer, "articles": a.articles, "areas": len(site.areas), "people": len(site.people),
                      "files": out.files, "bytes": out.bytes}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
