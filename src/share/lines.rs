//! Words and where lines may end between them.
//!
//! Owns what is kept together: numbers and their units, proper names, Vietnamese words of two
//! syllables. Measures in em; must not know pixels.

use crate::paint::{self, Glyph, Weight};

/// A piece of text that stands on one line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    /// Its characters, without white space at the ends.
    pub(super) text: String,
    /// Its width in em.
    pub(super) width: f32,
    /// How bad it is to end a line after it; below 0 for a good place.
    pub(super) penalty: f32,
}

/// Units that never leave their number.
const UNITS: &str = " % ‰ ₫ đ đồng VND USD triệu tỷ tỉ nghìn ngàn km km² m m² m³ cm mm ha \
    kg tạ tấn lít \
    kWh °C giờ phút ngày tháng năm hộ người khu thôn xã phường lượt điểm tiêu million billion \
    thousand percent households people days months years hours ";

/// Numbers in words, and what stands before a figure: the next word belongs to them.
const NUMERALS: &str = " một hai ba bốn năm sáu bảy tám chín mười dài rộng cao hơn gần one \
    two three \
    four five six seven eight nine ten over nearly ";

/// What stands before a name that belongs to it.
const PLACES: &str = " thôn xóm làng bản buôn ấp khu tổ xã phường đặc tỉnh quỹ ông bà anh chị em ";

/// Words after which a line ends badly.
const LEADING: &str = " và của ở là các những với cho từ về trong trên tại do để bị được không một \
    theo vì có the a an of to in and for at on by with from as its their that ";

/// Pairs of syllables that make one word, frequent in the campaign's titles.
const PAIRS: &str = "toàn dân|đoàn kết|nông thôn|đô thị|văn minh|gia đình|văn hóa|văn hoá|dân cư|\
    khu dân|mặt trận|tổ quốc|nhân dân|xã hội|kinh tế|môi trường|bảo vệ|ứng phó|biến đổi|khí hậu|\
    cảnh quan|phát triển|giảm nghèo|bền vững|đời sống|pháp luật|trật tự|an toàn|giám sát|\
    phản biện|khen thưởng|công nhận|danh sách|kết quả|chỉ tiêu|phát động|cao điểm|người nghèo|\
    công khai|phân loại|ngày hội|hội nghị|tổng kết|đối thoại|đính chính|quyết định|mô hình|\
    cán bộ|chính quyền|dân chủ|hệ thống|chính trị|cơ sở|trong sạch|vững mạnh|tham gia|tích cực|\
    giáo dục|sức khỏe|sức khoẻ|chăm sóc|chăm lo|truyền thống|tương thân|tương ái|đề nghị|\
    hợp nhất|kiểu mẫu|thôn mới|bình xét|thực chất|tập thể|cá nhân|đầy đủ|khuyến khích|\
    làm giàu|chính đáng|con đường|ngõ phố|tổ dân|dân phố|cuộc vận|vận động|xây dựng|\
    cộng đồng|tự quản|đại đoàn|dân tộc";

/// Splits a text at its spaces; a number and its unit, and what a no-break space joins, stay whole.
pub(super) fn words(text: &str) -> Vec<Word> {
    let drawn = |c: char| paint::glyph(Weight::SemiBold, c).is_some();
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    let mut parts: Vec<String> = Vec::new();
    for part in text.split(breaks).filter(|part| part.chars().any(drawn)) {
        match parts.last_mut() {
            Some(last) if number_and_unit(last, part) => {
                last.push('\u{a0}');
                last.push_str(part);
            }
            _ => parts.push(part.to_owned()),
        }
    }
    let penalties: Vec<f32> = (0..parts.len())
        .map(|at| parts.get(at + 1).map_or(0.0, |next| penalty(&parts[at], next)))
        .collect();
    let made = parts.into_iter().zip(penalties);
    made.map(|(text, penalty)| Word { width: width(&text), text, penalty }).collect()
}

/// Returns the width of a text in em.
pub(super) fn width(text: &str) -> f32 {
    paint::width(Weight::SemiBold, text)
}

/// Returns the glyphs of a text and how far in em each stands from its start.
pub(super) fn glyphs(text: &str) -> impl Iterator<Item = (Glyph, f32)> {
    paint::glyphs(Weight::SemiBold, text)
}

/// Says whether the first word ends in a number whose unit the second is.
fn number_and_unit(first: &str, second: &str) -> bool {
    let last = first.rsplit('\u{a0}').next().unwrap_or(first);
    let number = last.starts_with(|c: char| c.is_ascii_digit());
    let scale = first.contains('\u{a0}') && ["triệu", "tỷ", "tỉ", "nghìn", "ngàn"].contains(&last);
    let currency =
        ["VND", "USD"].contains(&first) && second.starts_with(|c: char| c.is_ascii_digit());
    let amount = first.starts_with("VND\u{a0}") || first.starts_with("USD\u{a0}");
    let unit = listed(UNITS, bare(second));
    ((number || scale) && unit) && (!amount || number) || currency
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && !"%‰₫²³°".contains(c))
}

fn listed(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_ascii_whitespace().any(|listed| listed == word)
}

/// Returns how bad it is to end a line between two words.
fn penalty(first: &str, second: &str) -> f32 {
    let capital = |word: &str| bare(word).starts_with(char::is_uppercase);
    if first.ends_with([',', ';', ':', '.', '?', '!', '–', '—', ')', '”']) {
        return -0.05;
    }
    if second.starts_with(['–', '—']) {
        return 0.3; // A dash ends a line and does not begin one.
    }
    if second.starts_with(['“', '(']) {
        return -0.03;
    }
    let (left, right) = (bare(first).to_lowercase(), bare(second).to_lowercase());
    let pair = format!("{left} {right}");
    if PAIRS.split('|').any(|known| known.trim_start() == pair) || capital(first) && capital(second)
    {
        return 0.25;
    }
    if second.starts_with(|c: char| c.is_ascii_digit()) {
        return 0.12;
    }
    let numeral = listed(NUMERALS, &left) || left.ends_with(|c: char| c.is_ascii_digit());
    if numeral || listed(PLACES, &left) && capital(second) {
        return 0.2;
    }
    if listed(LEADING, &left) { 0.06 } else { 0.0 }
}
