//! The words that make facts, in each language.
//!
//! Owns the tables of words and the fast look-up. What the words mean together is for the
//! readers; nothing here looks at a word's neighbours.

use std::sync::LazyLock;

use super::value::{Part, Unit};
use super::words::{EN, VI};
use crate::text::lang::Lang;

/// What a word may mean for a fact.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Word {
    /// Any other word.
    Other,
    /// A number up to 19.
    Small(u8),
    /// twenty … ninety.
    Tens(u8),
    /// "mươi": the tens of the digit before.
    Muoi,
    /// "mốt", "tư", "lăm": a digit, but only after tens or "thứ".
    After(u8),
    /// "linh", "lẻ": fills empty tens.
    Linh,
    /// A power of ten: "trăm", "thousand".
    Scale(i8),
    /// "bn", "tr": a power of ten only right after digits.
    Suffix(i8),
    /// "rưỡi": half of the scale before.
    Ruoi,
    /// A loose number, never sure: "dozen", "both", "cặp".
    Loose(u8),
    /// "half", "nửa".
    Half,
    /// first … ninetieth.
    Nth(u8),
    /// st, nd, rd, th.
    Th,
    /// The s of "1990s" and "kilos".
    Es,
    /// A month's name; the short forms too.
    Month(u8),
    /// A weekday as Vietnamese counts them: Monday is 2, Sunday 8.
    Weekday(u8),
    /// A unit and the power of ten that takes it to its base.
    Unit(Unit, i8),
    /// "vuông", "square".
    Square,
    /// "khối", "cubic".
    Cubic,
    /// "ki" of ki-lô-mét.
    Kilo,
    /// "lô" of ki-lô-mét.
    Lo,
    /// "héc" of héc-ta.
    Hec,
    /// "đô" of đô la, and "la".
    Do,
    /// "la" of đô la.
    La,
    /// "cây" of cây số, a kilometre.
    Cay,
    /// "giải": a prize and its place.
    Giai,
    /// "đầu" of đầu tiên, which also follows a year.
    Dau,
    /// "tiên" of đầu tiên.
    Tien,
    /// "nhì" of giải nhì.
    Nhi,
    /// "past" of half past.
    Past,
    /// "in" of "five in the afternoon", and before months.
    In,
    /// "gấp": times.
    Gap,
    /// "phần" of phần trăm.
    Phan,
    /// "điểm", "point".
    Diem,
    /// "cent" of per cent.
    Cent,
    /// "percentage".
    Percentage,
    /// "ngày": day, and what leads a date.
    Ngay,
    /// "mùng", "mồng".
    Mung,
    /// "tháng".
    Thang,
    /// "năm": year, and five.
    Nam,
    /// "quý", "quarter".
    Quarter,
    /// "Q" of Q3.
    Q,
    /// "thứ".
    Thu,
    /// "lần".
    Lan,
    /// "nhất" of thứ nhất.
    Nhat,
    /// "chủ" of chủ nhật.
    Chu,
    /// "giờ", "h".
    Gio,
    /// "g" of 7g30, also gram.
    G,
    /// "kém".
    Kem,
    /// "sáng", "morning": before noon.
    Morning,
    /// "chiều", "tối", "afternoon": after noon.
    Evening,
    /// "trưa", "đêm", "night": either.
    Night,
    /// "am".
    Am,
    /// "pm".
    Pm,
    /// "m", a metre, a million, and of "a.m.".
    M,
    /// "a", "an".
    A,
    /// "p" of "p.m.".
    P,
    /// "o" of o'clock.
    O,
    /// "clock".
    Clock,
    /// "from", "từ".
    From,
    /// "to", "đến".
    To,
    /// "between", "giữa".
    Between,
    /// "and", "và".
    And,
    /// "of", "trên", "trong".
    Of,
    /// "out" of out of.
    Out,
    /// What may stand between "of" and the whole: "the", "tổng", "số".
    The,
    /// "số", "No".
    No,
    /// "mỗi", "each": what follows is a rate and no date.
    Each,
    /// "hàng", "vài": what follows is no number.
    Vague,
    /// A part of a law.
    Part(Part),
    /// "Phụ" of Phụ lục.
    Phu,
    /// "lục".
    Luc,
    /// A Roman numeral of two letters or more.
    Roman(u8),
    /// A Roman numeral of one letter: I, V, X.
    Letter(u8),
    /// What leads a Roman numeral: "khóa", "hội", "kỷ", "congress".
    Term,
    /// "hơn" 1, "about" 0, "gần" -1: what follows may be rounded.
    Hedge(i8),
    /// "than" of more than.
    Than,
    /// "không", "chưa", "not": turns the bound that follows around.
    Not,
    /// "đầy" of "chưa đầy".
    Full,
    /// "after" of "just after" 1, "before" -1.
    Just(i8),
    /// "working", "consecutive": stands between a number and a length of time.
    Solid,
    /// "doubled", "threefold": so many times.
    Times(u8),
    /// "yearly", "monthly".
    Every(Unit),
    /// "thập" of thập kỷ.
    Thap,
    /// "thế" of thế kỷ.
    Age,
    /// "nay", "last": with a word for year, month or day, it names one without its number.
    Near,
    /// "hôm": as "ngày", but only in "hôm nay".
    Hom,
    /// After "năm" it shows that a year is meant: "học", "mới".
    Yearly,
    /// A top-level domain.
    Domain,
    /// "http", "https", "www".
    Web,
}

/// The words of one language, by their bytes.
pub(super) struct Lexicon {
    slots: Vec<(u128, Word)>,
    /// Which lengths words with this first byte have: most words stop here.
    lengths: [u32; 256],
}

/// The longest word of the tables, in bytes.
const WORD_BYTES_MAX: usize = 16;

/// A power of two, so large that few slots collide.
const SLOTS: usize = 4096;

impl Lexicon {
    /// Returns the words of the language.
    pub(super) fn of(lang: Lang) -> &'static Lexicon {
        static LEXICONS: LazyLock<[Lexicon; Lang::ALL.len()]> = LazyLock::new(|| {
            Lang::ALL.map(|lang| match lang {
                Lang::Vi => Lexicon::new(VI),
                Lang::En => Lexicon::new(EN),
            })
        });
        &LEXICONS[lang.index()]
    }

    /// Returns what the word in `bytes[start..end]` may mean.
    pub(super) fn word(&self, bytes: &[u8], start: usize, end: usize) -> Word {
        let length = end - start;
        let lengths = self.lengths[usize::from(bytes[start])];
        if length > WORD_BYTES_MAX || lengths & (1 << length) == 0 {
            return Word::Other;
        }
        let key = key(&bytes[start..end]);
        let mut slot = slot(key);
        loop {
            match self.slots[slot] {
                (0, _) => return Word::Other,
                (other, word) if other == key => return word,
                _ => slot = (slot + 1) % SLOTS,
            }
        }
    }

    /// A table is lines of words that share a meaning; `=` before a word keeps its case.
    fn new(table: &[(&str, Word)]) -> Lexicon {
        let mut lexicon = Lexicon { slots: vec![(0, Word::Other); SLOTS], lengths: [0; 256] };
        for (words, word) in table {
            for form in words.split(' ') {
                match form.strip_prefix('=') {
                    Some(exact) => lexicon.add(exact, *word),
                    None => {
                        let mut chars = form.chars();
                        let first = chars.next().into_iter().flat_map(char::to_uppercase);
                        let capital: String = first.chain(chars).collect();
                        lexicon.add(form, *word);
                        lexicon.add(&capital, *word);
                        lexicon.add(&form.to_uppercase(), *word);
                    }
                }
            }
        }
        let one = ["I", "V", "X"].into_iter().zip([1, 5, 10]);
        one.for_each(|(letter, value)| lexicon.add(letter, Word::Letter(value)));
        for value in 2..=39 {
            lexicon.add(&roman(value), Word::Roman(value));
        }
        lexicon
    }

    /// The first meaning that a table gives to a word stays.
    fn add(&mut self, form: &str, word: Word) {
        let (key, Some(&first)) = (key(form.as_bytes()), form.as_bytes().first()) else { return };
        let mut slot = slot(key);
        while self.slots[slot].0 != 0 {
            if self.slots[slot].0 == key {
                return;
            }
            slot = (slot + 1) % SLOTS;
        }
        self.slots[slot] = (key, word);
        self.lengths[usize::from(first)] |= 1 << form.len().min(WORD_BYTES_MAX);
    }
}

/// The bytes as one number; zero bytes do not occur in words.
fn key(word: &[u8]) -> u128 {
    let mut bytes = [0; WORD_BYTES_MAX];
    let length = word.len().min(WORD_BYTES_MAX);
    bytes[..length].copy_from_slice(&word[..length]);
    u128::from_le_bytes(bytes)
}

fn slot(key: u128) -> usize {
    let folded = (key as u64) ^ ((key >> 64) as u64).rotate_left(29);
    (folded.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 52) as usize % SLOTS
}

fn roman(value: u8) -> String {
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    "X".repeat(usize::from(value / 10)) + ONES[usize::from(value % 10)]
}
