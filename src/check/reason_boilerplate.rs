//! Reasons of awards that say nothing.
//!
//! The Law on Emulation and Commendation 06/2022/QH15 wants awards to be for results. “Hoàn thành
//! tốt nhiệm vụ” could be said of anyone; a deed, a place and a figure can't.

use super::Rule;
use crate::diag::{self, Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;
use crate::site::awards::Award;
use crate::site::places::Places;
use crate::text::fold::gist;
use crate::text::lang::Lang;

/// A reason that is missing, very short, or a stock phrase with nothing else.
pub struct ReasonBoilerplate;

/// Shorter reasons, in characters, are doubtful, unless they name a figure.
const CHARACTERS_MIN: usize = 40;

/// With so many words beside its stock phrases a reason says something of its own.
const OWN_WORDS_MIN: usize = 5;

/// Phrases of every other decision, folded, longest first where one holds another.
const STOCK: [&[&str]; Lang::ALL.len()] = [
    &[
        "hoan thanh xuat sac nhiem vu duoc giao",
        "hoan thanh tot nhiem vu duoc giao",
        "hoan thanh xuat sac chuc trach nhiem vu",
        "hoan thanh tot chuc trach nhiem vu",
        "hoan thanh xuat sac nhiem vu",
        "hoan thanh tot nhiem vu",
        "hoan thanh nhiem vu",
        "hoan thanh xuat sac",
        "hoan thanh tot",
        "co nhieu thanh tich xuat sac",
        "co nhieu thanh tich tieu bieu",
        "co nhieu thanh tich",
        "co thanh tich xuat sac",
        "co thanh tich tieu bieu",
        "co thanh tich tot",
        "dat nhieu thanh tich xuat sac",
        "dat thanh tich xuat sac",
        "thanh tich xuat sac",
        "co nhieu dong gop tich cuc",
        "co nhieu dong gop",
        "co dong gop tich cuc",
        "gop phan vao thanh tich chung",
        "tieu bieu xuat sac",
        "tich cuc tham gia cac phong trao",
        "phong trao thi dua yeu nuoc",
        "phong trao thi dua",
        "guong nguoi tot viec tot",
    ],
    &[
        "outstanding achievements",
        "outstanding achievement",
        "outstanding performance",
        "outstanding contributions",
        "outstanding contribution",
        "outstanding results",
        "excellent achievements",
        "excellent performance",
        "excellent results",
        "completed assigned tasks well",
        "completed all assigned tasks",
        "completed assigned duties well",
        "completed the tasks assigned",
        "performed duties well",
        "performed their duties well",
        "fulfilled duties well",
        "fulfilled their duties well",
        "many positive contributions",
        "many contributions",
        "the emulation movement",
        "emulation movements",
        "outstanding",
    ],
];

/// Words that say nothing by themselves, folded.
const FILLERS: [&[&str]; Lang::ALL.len()] = [
    &[
        "tap", "the", "ca", "nhan", "da", "co", "cac", "cong", "tac", "trong", "nam", "ve", "va",
        "cua", "o", "tai", "duoc", "giao", "nhieu", "lien", "tuc", "don", "vi", "thuc", "hien",
        "vi", "nhung", "cho", "la", "nhiem", "vu", "hoat", "dong", "tich", "cuc", "dia", "phuong",
    ],
    &[
        "a",
        "an",
        "the",
        "in",
        "of",
        "for",
        "and",
        "with",
        "has",
        "have",
        "had",
        "to",
        "at",
        "on",
        "by",
        "work",
        "its",
        "their",
        "his",
        "her",
        "year",
        "years",
        "collective",
        "individual",
        "who",
        "assigned",
        "many",
        "duties",
        "tasks",
        "activities",
        "local",
        "very",
        "all",
    ],
];

impl Rule for ReasonBoilerplate {
    fn code(&self) -> Code {
        diag::REASON_BOILERPLATE
    }

    fn check(&self, site: &Site, _: &Plan, diagnostics: &mut Vec<Diagnostic>) {
        let mut places = Places::default();
        for award in site.awards() {
            let Some(reason) = empty_words(&award) else { continue };
            let span = places.of(&award.entry.origin, award.honour.places.reason);
            let reason = if reason.is_empty() { "none" } else { reason };
            let problem = Diagnostic::new(self.code(), span).with("reason", reason);
            diagnostics.push(problem.with("award", &award.entry.id));
        }
    }
}

/// Returns the reason of an award if it says nothing.
fn empty_words<'s>(award: &Award<'s>) -> Option<&'s str> {
    let reasons = &award.honour.reason;
    let Some((_, reason)) = reasons.get_or_other(award.site.config.source()) else {
        // A title is for its criteria; any other award has nothing but its reason.
        return award.honour.title.is_none().then_some("");
    };
    if reason.trim().chars().count() < CHARACTERS_MIN && !has_figure(&gist(reason)) {
        return Some(reason);
    }
    let empty = reasons.iter().find(|(lang, reason)| is_stock(*lang, &gist(reason)));
    empty.map(|(_, reason)| &**reason)
}

/// Says whether folded words name a number other than a year.
fn has_figure(gist: &str) -> bool {
    let is_year = |word: &str| {
        word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) && is_number(word)
    };
    gist.split(' ').any(|word| word.starts_with(|c: char| c.is_ascii_digit()) && !is_year(word))
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Says whether folded words are a stock phrase with next to nothing else.
fn is_stock(lang: Lang, gist: &str) -> bool {
    let mut rest = format!(" {gist} ");
    for phrase in STOCK[lang.index()] {
        rest = rest.replace(&format!(" {phrase} "), "  ");
    }
    let found = rest.len() < gist.len() + 2;
    let fillers = FILLERS[lang.index()];
    let own = rest.split(' ').filter(|word| !word.is_empty() && !fillers.contains(word));
    let own = own.filter(|word| !is_number(word)).count();
    found && own < OWN_WORDS_MIN && !has_figure(gist)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stock_phrases_are_told_from_deeds() {
        let stock = [
            (Lang::Vi, "Tập thể hoàn thành xuất sắc công tác Mặt trận"),
            (Lang::Vi, "Đã có nhiều thành tích xuất sắc trong phong trào thi đua năm 2026"),
            (Lang::Vi, "Hoàn thành tốt nhiệm vụ được giao trong công tác năm 2025"),
            (Lang::En, "Has outstanding achievements in the work of the year 2026"),
        ];
        for (lang, text) in stock {
            assert!(is_stock(lang, &gist(text)), "{text}");
        }
        let deeds = [
            (Lang::Vi, "Hoàn thành tốt nhiệm vụ, giúp 11 hộ thoát nghèo"),
            (Lang::Vi, "Bền bỉ vận động bà con giữ ngõ phố không rác"),
            (Lang::Vi, "Có thành tích xuất sắc: lội nước lũ đưa cụ già ra khỏi nhà sập"),
            (Lang::En, "Outstanding farmer who created jobs for 25 people"),
            (Lang::En, "Ten years of free lessons for children in need"),
        ];
        for (lang, text) in deeds {
            assert!(!is_stock(lang, &gist(text)), "{text}");
        }
    }

    #[test]
    fn a_year_is_no_figure() {
        assert!(!has_figure(&gist("Khu dân cư tiêu biểu năm 2026")));
        assert!(has_figure(&gist("Hướng dẫn 112 hộ")));
        assert!(has_figure(&gist("Giữ 2,4 km đường hoa năm 2026")));
    }
}
