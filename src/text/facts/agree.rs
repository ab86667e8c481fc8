//! Says how well one fact says what another says.
//!
//! Owns every sensible reading under which two facts are the same, and no others. Which facts
//! of two texts belong together is for `compare`.

use super::decimal::Decimal;
use super::value::{Day, Fact, Part, Sort, Unit, Value};

/// How well a fact is covered by one of the other text.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Agree {
    /// They say different things.
    No,
    /// They may be read alike: nobody should be told that they differ for sure.
    Maybe,
    /// The same but for something that an editor should see: rounding, foreign separators.
    Blur,
    /// The same.
    Yes,
}

use Agree::{Blur, Maybe, No, Yes};

/// Tells how well `other` says what `fact` says.
pub(super) fn covered(fact: &Fact, other: &Fact) -> Agree {
    if fact.value == other.value {
        if matches!(fact.value, Value::Code(_)) && fact.sort != other.sort {
            return No;
        }
        return if is_separated_alike(fact, other) { Yes } else { Blur };
    }
    let either = read(fact, other).max(read(other, fact));
    let either = either.max(implied(fact, other));
    match either {
        Yes if !is_separated_alike(fact, other) => Blur,
        either => either,
    }
}

/// Tells whether both have the separators of their language, or are versions: "WCAG 2.1".
fn is_separated_alike(fact: &Fact, other: &Fact) -> bool {
    let version = fact.text == other.text && fact.text.contains('.');
    fact.note.foreign == other.note.foreign || version
}

/// What is true in one direction only: a full date names its year and month.
fn implied(fact: &Fact, other: &Fact) -> Agree {
    match (&fact.value, &other.value) {
        (Value::Number(year), Value::Day(day)) if fact.sort == Sort::Year => {
            if day.year.is_some_and(|of| Decimal::from(u64::from(of)) == *year) { Yes } else { No }
        }
        (Value::Day(short), Value::Day(long)) => days(*short, *long),
        _ => No,
    }
}

fn days(short: Day, long: Day) -> Agree {
    fn same<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
        a.is_none() || b.is_none() || a == b
    }
    if !same(short.year, long.year) || !same(short.month, long.month) {
        return No;
    }
    let within = |quarter: Option<u8>, month: Option<u8>| {
        quarter.is_some() && quarter == month.map(|month| month.div_ceil(3))
    };
    if within(short.quarter, long.month) || within(long.quarter, short.month) {
        return Maybe;
    }
    match (short.day, long.day) {
        (Some(a), Some(b)) => yes(a == b),
        (None, None) => yes(short.month == long.month && short.quarter == long.quarter),
        (None, Some(_)) => yes(short.month.is_some()),
        (Some(_), None) => maybe(long.month.is_some()),
    }
}

/// Reads two facts of different kinds as the same; asked in both orders.
fn read(a: &Fact, b: &Fact) -> Agree {
    match (&a.value, &b.value) {
        (Value::Number(n), Value::Amount(_, unit)) => number_amount(*n, *unit, a, b),
        (Value::Number(n), Value::Number(year)) if b.sort == Sort::Year => {
            // "những năm 90" are the 1990s.
            let short = year.whole().map(|year| Decimal::from(year % 100));
            if short == Some(*n) && a.sort == Sort::Number { Maybe } else { rounded(a, b) }
        }
        (Value::Number(_), Value::Number(_)) => rounded(a, b),
        // "quý I" is the first three months.
        (Value::Day(Day { quarter: Some(quarter), .. }), Value::Amount(n, Unit::Month)) => {
            maybe(*n == Decimal::from(u64::from(*quarter) * 3))
        }
        (Value::Amount(x, u), Value::Amount(y, v)) => amounts((*x, *u), (*y, *v), a, b),
        (Value::Fraction(p, w), _) => fraction(*p, *w, b),
        (Value::Day(day), Value::Number(n)) => day_number(*day, *n, b.sort),
        (Value::Weekday(day), Value::Number(n)) => {
            yes(Decimal::from(u64::from(*day)) == *n && b.sort != Sort::Year)
        }
        (Value::Clock(x, a), Value::Clock(y, b)) => {
            yes(x == y || (!(*a && *b) && x % 720 == y % 720))
        }
        (Value::Clock(minutes, _), _) => clock(*minutes, b),
        (Value::Part(x, n), Value::Part(y, m)) => {
            let letters = [x, y].contains(&&Part::Point);
            if n == m && !letters { Blur } else { No }
        }
        (Value::Part(part, n), Value::Number(m)) => {
            yes(*part != Part::Point && Decimal::from(u64::from(*n)) == *m)
        }
        (Value::Code(code), Value::Number(n)) => {
            let digits: String = code.chars().take_while(char::is_ascii_digit).collect();
            let same = digits.parse().is_ok_and(|code: u64| Decimal::from(code) == *n);
            maybe(same)
        }
        _ => No,
    }
}

fn yes(same: bool) -> Agree {
    if same { Yes } else { No }
}

fn maybe(same: bool) -> Agree {
    if same { Maybe } else { No }
}

fn number_amount(n: Decimal, unit: Unit, number: &Fact, amount: &Fact) -> Agree {
    if unit == Unit::Fold {
        // "two seasons" are not twice as much.
        let times = number.note.loose || number.note.times || !number.note.word;
        return yes(n == amount.note.plain && times);
    }
    if n == amount.note.plain {
        // 86.9 households are not 86.9% of them.
        return yes(unit.sort() != Sort::Percent || amount.note.shared || number.note.shared);
    }
    if n == amount.note.raw && amount.note.shared {
        return Yes;
    }
    if amount.note.scale > 0 && n == amount.note.raw {
        return Blur;
    }
    // "góp hai trăm" leaves the thousand out.
    if unit == Unit::Vnd && number.note.word && n.times(1000) == Some(amount.note.plain) {
        return Maybe;
    }
    if unit == Unit::Week && number.note.loose && amount.note.plain == Decimal::from(2) {
        return maybe(n == Decimal::from(14));
    }
    rounded(number, amount)
}

fn amounts(x: (Decimal, Unit), y: (Decimal, Unit), a: &Fact, b: &Fact) -> Agree {
    match (in_base(x), in_base(y)) {
        _ if x.1 == y.1 => rounded(a, b),
        (Some(x), Some(y)) if x == y => Yes,
        _ if litres(x).is_some() && litres(x) == litres(y) => Yes,
        _ => {
            // "1m2" is a square metre, and said quickly a metre and twenty.
            let quick = |long: (Decimal, Unit), area: (Decimal, Unit)| {
                let tenths = if area.1 == Unit::SquareMetre { 2 } else { 3 };
                let alike = matches!(area.1, Unit::SquareMetre | Unit::CubicMetre);
                let said = area.0.plus(Decimal::new(tenths, -1));
                alike && long.1 == Unit::Metre && said == Some(long.0)
            };
            if quick(x, y) || quick(y, x) {
                return Maybe;
            }
            // Fields are measured differently from place to place.
            let field = |unit| matches!(unit, Unit::Sao | Unit::Mau);
            let area = |unit| field(unit) || unit == Unit::SquareMetre;
            if area(x.1) && area(y.1) {
                return Maybe;
            }
            let percents = x.1.sort() == Sort::Percent && y.1.sort() == Sort::Percent;
            if percents && x.0 == y.0 { Blur } else { No }
        }
    }
}

fn litres((value, unit): (Decimal, Unit)) -> Option<Decimal> {
    match unit {
        Unit::Litre => Some(value),
        Unit::CubicMetre => value.times(1000),
        _ => None,
    }
}

/// Returns a duration in seconds or months, which do not convert.
fn in_base((value, unit): (Decimal, Unit)) -> Option<(Decimal, bool)> {
    let (times, months) = match unit {
        Unit::Second => (1, false),
        Unit::Minute => (60, false),
        Unit::Hour => (3_600, false),
        Unit::Day => (86_400, false),
        Unit::Week => (604_800, false),
        Unit::Month => (1, true),
        Unit::Year => (12, true),
        _ => return None,
    };
    Some((value.times(times)?, months))
}

/// Tells whether one is the other rounded, and says so: by a word or by a larger scale.
///
/// Where both say "about", both were exact when they were translated.
fn rounded(a: &Fact, b: &Fact) -> Agree {
    let down = |fine: &Fact, coarse: &Fact| {
        let (fine, coarse) = (&fine.note, &coarse.note);
        let said = coarse.hedge.is_some_and(|hedge| hedge.abs() < 2) && fine.hedge.is_none();
        let scaled = coarse.scale != fine.scale && coarse.scale > 0 && coarse.plain.is_precise();
        (said && fine.plain.rounds_to(coarse.plain, true))
            || (scaled && fine.plain.rounds_to(coarse.plain, false))
    };
    if down(a, b) || down(b, a) { Blur } else { No }
}

fn fraction(part: u64, whole: u64, other: &Fact) -> Agree {
    let of = |n: u64, value: &Decimal| Decimal::from(n) == *value;
    match &other.value {
        Value::Fraction(p, w) => {
            let cross = |a: u64, b: u64| u128::from(a) * u128::from(b);
            yes(cross(part, *w) == cross(whole, *p))
        }
        Value::Day(day) => yes(day.day.is_some_and(|day| u64::from(day) == part)
            && day.month.is_some_and(|month| u64::from(month) == whole)),
        Value::Number(n) if other.sort == Sort::Ordinal && part == 1 => yes(of(whole, n)),
        // "only" is no one of "1 in 8".
        Value::Number(n) => maybe((of(part, n) && !other.note.loose) || of(whole, n)),
        Value::Amount(n, Unit::Percent) => maybe(n.times(whole) == Decimal::from(part).times(100)),
        // "6 tháng đầu năm" is the first half of the year.
        Value::Amount(n, Unit::Month) => maybe(n.times(whole) == Decimal::from(part).times(12)),
        Value::Amount(..) => maybe(of(part, &other.note.plain) || of(whole, &other.note.plain)),
        _ => No,
    }
}

fn day_number(day: Day, n: Decimal, sort: Sort) -> Agree {
    let is = |part: Option<u8>| part.is_some_and(|part| Decimal::from(u64::from(part)) == n);
    match sort {
        Sort::Ordinal if is(day.day) => Yes,
        Sort::Year => No,
        _ => maybe(is(day.day) || is(day.month) || is(day.quarter)),
    }
}

fn clock(minutes: u16, other: &Fact) -> Agree {
    let (hour, minute) = (u64::from(minutes / 60), u64::from(minutes % 60));
    let twelve = if hour > 12 { hour - 12 } else { hour };
    match &other.value {
        Value::Amount(n, Unit::Hour) => yes(minute == 0 && *n == Decimal::from(hour)),
        Value::Number(n) => {
            let written = |hour: u64| Decimal::new(hour * 100 + minute, -2);
            maybe(*n == written(hour) || *n == written(twelve))
        }
        _ => No,
    }
}
