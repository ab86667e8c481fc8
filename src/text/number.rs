//! Numbers, amounts and sizes as each language writes them.
//!
//! Only writes: input is always plain (`1234.5`), whatever the language. The words around a
//! number, and where it is rounded before it comes here, are the caller's.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;

use super::lang::Lang;

/// Keeps a number and its unit on one line.
const NBSP: char = '\u{A0}';

/// More digits than this after the point would show the noise of binary fractions.
const FRACTION_DIGITS_MAX: usize = 6;

/// Writes numbers in one language.
///
/// Holds ICU's signs for the language and not its formatter, which cannot be shared between
/// threads; the tests compare the two.
#[derive(Copy, Clone, Debug)]
pub struct Numbers {
    lang: Lang,
    minus: char,
    group: char,
    point: char,
}

impl Numbers {
    /// Reads the signs of the language from ICU.
    pub fn new(lang: Lang) -> Numbers {
        let mut sample = Decimal::from(-12345);
        sample.multiply_pow10(-1);
        let written = formatter(lang).format(&sample).to_string();
        let mut signs = written.chars().filter(|c| !c.is_numeric());
        let mut sign = || signs.next().expect("ICU writes -1,234.5 with three signs");
        Numbers { lang, minus: sign(), group: sign(), point: sign() }
    }

    /// Writes a whole number: 1.234 or 1,234.
    pub fn int(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        self.assemble(number < 0, &digits, "", true)
    }

    /// Writes a number with the digits of its shortest exact form, at most 6 after the point.
    pub fn decimal(&self, number: f64) -> String {
        self.fixed(number, 0, FRACTION_DIGITS_MAX, true)
    }

    /// Writes a number with a bounded count of digits after the point, grouped or not.
    ///
    /// A value that is not finite is written as Rust does (`NaN`, `inf`).
    pub fn fixed(&self, number: f64, min: usize, max: usize, grouped: bool) -> String {
        if !number.is_finite() {
            return number.to_string();
        }
        let shortest = number.abs().to_string();
        let rounded = match shortest.split_once('.') {
            Some((_, fraction)) if fraction.len() > max => format!("{:.max$}", number.abs()),
            _ => shortest,
        };
        let (digits, fraction) = rounded.split_once('.').unwrap_or((&rounded, ""));
        let fraction = format!("{:0<min$}", fraction.trim_end_matches('0'));
        let zero = digits == "0" && fraction.bytes().all(|byte| byte == b'0');
        self.assemble(number < 0.0 && !zero, digits, &fraction, grouped)
    }

    /// Writes the size of a file in KB, MB or GB of 1,000: 412 KB, 1,2 MB or 1.2 MB.
    pub fn bytes(&self, count: u64) -> String {
        let round = |unit: u64| (count / unit + u64::from(count % unit >= unit / 2)) as f64;
        // Each limit is the least size that the smaller unit would round to 1,000.
        match count {
            0 => self.with_unit(0.0, "KB"),
            1..999_500 => self.with_unit(round(1_000).max(1.0), "KB"),
            999_500..999_950_000 => self.with_unit(round(100_000) / 10.0, "MB"),
            _ => self.with_unit(round(100_000_000) / 10.0, "GB"),
        }
    }

    /// Writes an amount in đồng: 1.284.500.000 đồng or VND 1,284,500,000.
    pub fn money_vnd(&self, amount: i64) -> String {
        let number = self.int(amount);
        match self.lang {
            Lang::Vi => format!("{number}{NBSP}đồng"),
            Lang::En => format!("VND{NBSP}{number}"),
        }
    }

    /// Writes a number and its unit, with no space before `%` and `‰`, else a no-break space.
    pub fn with_unit(&self, value: f64, unit: &str) -> String {
        let number = self.decimal(value);
        match unit.chars().next() {
            None => number,
            Some('%' | '‰') => number + unit,
            Some(_) => format!("{number}{NBSP}{unit}"),
        }
    }

    fn assemble(&self, negative: bool, digits: &str, fraction: &str, grouped: bool) -> String {
        let mut written = String::with_capacity(digits.len() * 2 + fraction.len() + 2);
        if negative {
            written.push(self.minus);
        }
        for (position, digit) in digits.chars().enumerate() {
            if grouped && position > 0 && (digits.len() - position).is_multiple_of(3) {
                written.push(self.group);
            }
            written.push(digit);
        }
        if !fraction.is_empty() {
            written.push(self.point);
            written.push_str(fraction);
        }
        written
    }
}

fn formatter(lang: Lang) -> DecimalFormatter {
    let locale = match lang {
        Lang::Vi => icu_locale::locale!("vi"),
        Lang::En => icu_locale::locale!("en-GB"),
    };
    DecimalFormatter::try_new(Locale::into(locale), Default::default())
        .expect("ICU's compiled data has both languages")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Writes with both languages; `_` stands for the no-break space.
    fn check(write: impl Fn(&Numbers) -> String, vi: &str, en: &str) {
        for (lang, want) in Lang::ALL.into_iter().zip([vi, en]) {
            assert_eq!(write(&Numbers::new(lang)).replace(NBSP, "_"), want);
        }
    }

    #[test]
    fn decimals_follow_the_language() {
        for (number, vi, en) in [
            (1234.5, "1.234,5", "1,234.5"),
            (1284.5e6, "1.284.500.000", "1,284,500,000"),
            (0.1 + 0.2, "0,3", "0.3"),
            (-0.0, "0", "0"),
            (-1e-9, "0", "0"),
            (-999.9999999, "-1.000", "-1,000"),
            (2.4, "2,4", "2.4"),
            (123456.0, "123.456", "123,456"),
            (f64::NAN, "NaN", "NaN"),
        ] {
            check(|numbers| numbers.decimal(number), vi, en);
        }
        check(|numbers| numbers.fixed(2026.0, 1, 2, false), "2026,0", "2026.0");
        check(
            |numbers| numbers.int(i64::MIN),
            "-9.223.372.036.854.775.808",
            "-9,223,372,036,854,775,808",
        );
    }

    #[test]
    fn units_stay_with_their_number() {
        check(|n| n.money_vnd(1_284_500_000), "1.284.500.000_đồng", "VND_1,284,500,000");
        check(|n| n.with_unit(12.5, "%"), "12,5%", "12.5%");
        check(|n| n.with_unit(1284.5, "triệu đồng"), "1.284,5_triệu đồng", "1,284.5_triệu đồng");
        check(|n| n.with_unit(320.0, "m²"), "320_m²", "320_m²");
        check(|n| n.with_unit(7.0, ""), "7", "7");
    }

    #[test]
    fn sizes_round_without_reaching_a_thousand() {
        for (count, vi, en) in [
            (0, "0_KB", "0_KB"),
            (1, "1_KB", "1_KB"),
            (412_300, "412_KB", "412_KB"),
            (999_499, "999_KB", "999_KB"),
            (999_500, "1_MB", "1_MB"),
            (1_249_999, "1,2_MB", "1.2_MB"),
            (999_949_999, "999,9_MB", "999.9_MB"),
            (999_950_000, "1_GB", "1_GB"),
            (u64::MAX, "18.446.744.073,7_GB", "18,446,744,073.7_GB"),
        ] {
            check(|numbers| numbers.bytes(count), vi, en);
        }
    }

    proptest! {
        #[test]
        fn grouping_is_that_of_icu(number: i64, small in -99_999i64..99_999) {
            for lang in Lang::ALL {
                let (numbers, icu) = (Numbers::new(lang), formatter(lang));
                for n in [number, small] {
                    prop_assert_eq!(numbers.int(n), icu.format(&Decimal::from(n)).to_string());
                }
                let mut decimal = Decimal::from(small);
                decimal.multiply_pow10(-2);
                prop_assert_eq!(
                    numbers.fixed(small as f64 / 100.0, 2, 2, true),
                    icu.format(&decimal).to_string()
                );
            }
        }
    }
}
