//! The nouns that numbers count and order, in both languages.
//!
//! Owns which nouns mean the same and where they stand: after a counting number, before a
//! Vietnamese ordinal and after an English one. Only what is plainly the same is in the tables.

use super::value::Fact;
use crate::text::lang::Lang;

/// Nouns of one meaning: the Vietnamese and the English ones.
type Meaning = (&'static [&'static str], &'static [&'static str]);

/// What is counted. English nouns are plurals: a singular is part of another, "commune leaders".
const COUNTED: &[Meaning] = &[
    (&["hộ", "gia đình"], &["households", "families"]),
    (
        &["người", "nhân khẩu", "khẩu", "dân", "người dân", "cư dân"],
        &["people", "residents", "inhabitants", "persons"],
    ),
    (&["em", "cháu", "học sinh", "trẻ em"], &["pupils", "children", "schoolchildren"]),
    (&["cây"], &["trees"]),
    (&["vụ", "vụ việc"], &["cases"]),
    (&["thôn", "làng"], &["villages"]),
    (&["xã"], &["communes"]),
    (&["phường"], &["wards"]),
    (&["tổ", "tổ dân", "nhóm", "đội", "tập thể"], &["groups", "teams"]),
    (&["đại biểu"], &["delegates", "deputies"]),
    (&["lượt"], &["visits", "visitors"]),
    (&["căn", "ngôi", "căn nhà", "ngôi nhà", "mái nhà"], &["houses", "homes"]),
    (&["hội viên", "đoàn viên", "thành viên", "đảng viên"], &["members"]),
    (&["suất", "suất học"], &["scholarships"]),
    (&["phần quà", "suất quà"], &["gifts", "presents"]),
    (&["mô hình"], &["models"]),
    (&["kiến nghị"], &["proposals", "petitions"]),
    (&["ý kiến"], &["opinions", "comments", "views"]),
    (&["cuốn", "quyển", "cuốn sách"], &["books"]),
    (&["giáo viên", "thầy cô"], &["teachers"]),
    (&["bác sĩ"], &["doctors"]),
    (&["phụ nữ", "nữ"], &["women"]),
    (&["cá nhân"], &["individuals"]),
    (&["nam", "nam giới"], &["men"]),
    (&["tình nguyện"], &["volunteers"]),
    (&["con bò", "bò"], &["cows", "cattle"]),
    (&["con lợn", "lợn"], &["pigs"]),
    (&["con gà", "gà"], &["chickens", "hens"]),
    (&["camera"], &["cameras"]),
    (&["xe đạp"], &["bicycles", "bikes"]),
    (&["cây cầu", "cầu"], &["bridges"]),
    (&["con đường", "tuyến đường"], &["roads"]),
    (&["ngõ", "con ngõ", "tuyến ngõ"], &["lanes"]),
    (&["thùng rác", "thùng"], &["bins"]),
    (&["áo phao"], &["jackets"]),
    (&["bóng đèn", "đèn", "cột đèn"], &["lamps", "lights"]),
    (&["trang"], &["pages"]),
    (&["công nhân"], &["workers"]),
    (&["cựu chiến"], &["veterans"]),
    (&["gian hàng"], &["stalls"]),
    (&["trường", "trường học"], &["schools"]),
    (&["doanh nghiệp"], &["businesses", "companies", "enterprises"]),
    (&["cuộc", "buổi", "hội nghị"], &["meetings", "sessions"]),
];

/// What is ordered. Floors are not: the second one is the first in Britain.
const ORDERED: &[Meaning] = &[
    (&["đời", "thế hệ"], &["generation", "generations"]),
    (&["nhiệm kỳ", "nhiệm kì", "khóa", "khoá"], &["term", "terms"]),
    (&["kỳ họp", "phiên họp", "phiên", "cuộc họp"], &["session", "meeting"]),
    (&["lần"], &["time", "contest", "congress", "conference", "festival", "competition", "fair"]),
    (&["năm"], &["year"]),
    (&["tháng"], &["month"]),
    (&["tuần"], &["week"]),
    (&["ngày"], &["day"]),
    (&["thế kỷ", "thế kỉ"], &["century"]),
    (&["giai đoạn"], &["phase", "stage"]),
    (&["đợt", "vòng"], &["round", "phase", "batch"]),
    (&["bước"], &["step"]),
    (&["mùa"], &["season"]),
    (&["lớp"], &["grade"]),
    (&["căn nhà", "ngôi nhà"], &["house"]),
    (&["con đường"], &["road"]),
    (&["cây cầu"], &["bridge"]),
    (&["bài viết"], &["article"]),
    (&["dân cư"], &["area"]),
];

/// Words with which an English noun phrase is over.
const ENDS: &[&str] = &[
    "in", "of", "from", "and", "or", "with", "for", "at", "to", "on", "by", "who", "that", "which",
    "are", "is", "were", "was", "have", "had", "has", "as", "the", "a", "an", "took", "per",
    "each", "out", "than", "into",
];

/// Returns the meaning of the noun that a number counts.
pub(super) fn counted(fact: &Fact, text: &str, lang: Lang) -> Option<usize> {
    after(COUNTED, fact, text, lang)
}

/// Returns the meaning of the noun that an ordinal orders.
pub(super) fn ordered(fact: &Fact, text: &str, lang: Lang) -> Option<usize> {
    if lang == Lang::En {
        return after(ORDERED, fact, text, lang);
    }
    let before = text.get(..fact.range.start)?;
    let mut words = before.split_whitespace().rev();
    let last = words.next().filter(|word| *word != "thứ").or_else(|| words.next())?;
    let earlier = words.next().unwrap_or_default();
    let two = format!("{} {}", earlier.to_lowercase(), last.to_lowercase());
    find(ORDERED, &two, lang).or_else(|| find(ORDERED, &last.to_lowercase(), lang))
}

fn find(table: &[Meaning], noun: &str, lang: Lang) -> Option<usize> {
    table.iter().position(|(vi, en)| match lang {
        Lang::Vi => vi.contains(&noun),
        Lang::En => en.contains(&noun),
    })
}

/// Finds the noun after a fact: at once in Vietnamese, behind adjectives in English.
fn after(table: &[Meaning], fact: &Fact, text: &str, lang: Lang) -> Option<usize> {
    let rest = text.get(fact.range.end..)?;
    rest.starts_with([' ', '\u{A0}']).then_some(())?;
    let is_inner = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '\u{A0}' | '-' | '’' | '\'');
    let phrase = rest.split(|c: char| !is_inner(c)).next()?;
    let mut words = phrase.split_whitespace();
    match lang {
        Lang::Vi => {
            let first = words.next()?.to_lowercase();
            let two = words.next().map(|second| format!("{first} {}", second.to_lowercase()));
            let long = two.and_then(|two| find(table, &two, lang));
            long.or_else(|| find(table, &first, lang))
        }
        Lang::En => words
            .take(4)
            .take_while(|word| !ENDS.contains(word))
            .find_map(|word| find(table, &word.to_lowercase(), lang)),
    }
}
