//! What a fact says, in one form for all languages.
//!
//! Owns the sorts, values and units of facts. It reads no text, and does not say which values
//! agree: that is for `agree`.

use std::ops::Range;

use super::decimal::Decimal;

/// What a fact is about.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Sort {
    /// A plain number.
    Number,
    /// An amount of money.
    Money,
    /// A length, area, volume, weight and the like.
    Measure,
    /// A percentage or a difference in percentage points.
    Percent,
    /// A part of a whole: 201/243.
    Fraction,
    /// A place in an order: "thứ ba", "12th", "XIV".
    Ordinal,
    /// A day, month or quarter, also a weekday.
    Date,
    /// A time of the day.
    Time,
    /// A length of time.
    Duration,
    /// A year that stands alone.
    Year,
    /// The number of an official paper.
    Document,
    /// A numbered part of a law.
    Article,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Mail,
    /// An address of the web, or the target of a link.
    Url,
    /// A name that the site's registries have in both languages.
    Name,
}

/// What an amount counts, in its base: metres for lengths, grams for weights.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Unit {
    /// Vietnamese đồng.
    Vnd,
    /// United States dollar.
    Usd,
    /// Euro.
    Eur,
    /// Metre.
    Metre,
    /// Square metre.
    SquareMetre,
    /// Cubic metre.
    CubicMetre,
    /// Gram.
    Gram,
    /// Litre.
    Litre,
    /// Watt-hour.
    WattHour,
    /// Degree Celsius.
    Celsius,
    /// "sào", a field of 360 m² in the north and of other sizes elsewhere.
    Sao,
    /// "mẫu", ten "sào".
    Mau,
    /// How many times as much: "gấp đôi", "doubled".
    Fold,
    /// Hundredth of a whole.
    Percent,
    /// Difference of two percentages.
    PercentPoint,
    /// Second.
    Second,
    /// Minute.
    Minute,
    /// Hour.
    Hour,
    /// Day.
    Day,
    /// Week.
    Week,
    /// Month.
    Month,
    /// Year.
    Year,
}

impl Unit {
    /// Returns the sort of amounts in this unit.
    pub fn sort(self) -> Sort {
        match self {
            Unit::Vnd | Unit::Usd | Unit::Eur => Sort::Money,
            Unit::Percent | Unit::PercentPoint => Sort::Percent,
            Unit::Fold => Sort::Number,
            Unit::Second
            | Unit::Minute
            | Unit::Hour
            | Unit::Day
            | Unit::Week
            | Unit::Month
            | Unit::Year => Sort::Duration,
            _ => Sort::Measure,
        }
    }
}

/// A numbered part of a law.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Part {
    /// "Điều", article.
    Article,
    /// "khoản", clause.
    Clause,
    /// "Chương", chapter.
    Chapter,
    /// "mục", section.
    Section,
    /// "Phụ lục", appendix.
    Appendix,
    /// "điểm", point; its number is that of its letter in Unicode.
    Point,
}

/// A day, month or quarter, as much of it as the text says.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Day {
    /// The year, if it is there.
    pub year: Option<u16>,
    /// The quarter, 1 to 4, if the text names one.
    pub quarter: Option<u8>,
    /// The month.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
}

/// What a fact says.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Value {
    /// A number: plain, ordinal or a year, as the sort says.
    Number(Decimal),
    /// A number of units.
    Amount(Decimal, Unit),
    /// A part and its whole.
    Fraction(u64, u64),
    /// A day, month or quarter.
    Day(Day),
    /// A weekday as Vietnamese counts them: Monday is 2, Sunday 8.
    Weekday(u8),
    /// Minutes since midnight, and whether the half of the day is certain.
    Clock(u16, bool),
    /// A part of a law and its number.
    Part(Part, u32),
    /// A document number, telephone number or address, normalised.
    Code(Box<str>),
    /// A name: the position of its pair in the registries.
    Name(u32),
}

/// Something in a text that every language must say alike.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fact<'t> {
    /// What it is about.
    pub sort: Sort,
    /// Where it stands, in bytes of the text; empty for the target of a link.
    pub range: Range<usize>,
    /// The words of the text, or the target of a link.
    pub text: &'t str,
    /// What it says.
    pub value: Value,
    /// Whether it can be read in one way only.
    pub sure: bool,
    /// How it was written, for those who compare.
    pub(super) note: Note,
}

/// How a fact was written.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Note {
    /// The number without its unit: 2.4 of 2.4 km.
    pub(super) plain: Decimal,
    /// The number without its scale word: 5 of 5 million.
    pub(super) raw: Decimal,
    /// Written in words or letters.
    pub(super) word: bool,
    /// Written with the separators of the other language.
    pub(super) foreign: bool,
    /// Such words come and go in translation: "one", "both", "half".
    pub(super) loose: bool,
    /// How the words before bound it: "over" 1, "about" 0, "gần" -1, "at least" 2, "at most" -2.
    pub(super) hedge: Option<i8>,
    /// "lần", "times" stands after it.
    pub(super) times: bool,
    /// Whether it is an end of a range.
    pub(super) end: End,
    /// The power of ten of the scale word, 0 without one.
    pub(super) scale: i8,
    /// The unit stands at another number of the same range or list.
    pub(super) shared: bool,
}

/// The place of a fact in a range.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub(super) enum End {
    /// In no range.
    #[default]
    None,
    /// The first of two.
    First,
    /// The second of two; the first is the fact before.
    Second,
}
