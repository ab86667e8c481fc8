//! Exact decimal numbers of texts.
//!
//! Owns their one canonical form and what it takes to scale, add and round them. It does not
//! read them from text, and knows no units.

use std::cmp::Ordering;

/// A number that is not negative, exact: digits times a power of ten, without trailing zeros.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Decimal {
    digits: u64,
    exponent: i8,
}

impl Decimal {
    /// Returns `digits` × 10^`exponent`.
    pub fn new(digits: u64, exponent: i8) -> Decimal {
        let (mut digits, mut exponent) = (digits, exponent);
        if digits == 0 {
            return Decimal::default();
        }
        while digits.is_multiple_of(10) && exponent < i8::MAX {
            digits /= 10;
            exponent += 1;
        }
        Decimal { digits, exponent }
    }

    /// Returns this number times a power of ten, unless nobody writes numbers so large.
    pub fn shift(self, by: i8) -> Option<Decimal> {
        match self.digits {
            0 => Some(self),
            _ => Some(Decimal::new(self.digits, self.exponent.checked_add(by)?)),
        }
    }

    /// Returns the sum, if it has no more digits than a `u64` holds.
    pub fn plus(self, other: Decimal) -> Option<Decimal> {
        let exponent = self.exponent.min(other.exponent);
        let digits = |n: Decimal| {
            let power = 10_u64.checked_pow(n.exponent.checked_sub(exponent)?.try_into().ok()?)?;
            n.digits.checked_mul(power)
        };
        Some(Decimal::new(digits(self)?.checked_add(digits(other)?)?, exponent))
    }

    /// Returns the number times a whole one.
    pub fn times(self, by: u64) -> Option<Decimal> {
        Some(Decimal::new(self.digits.checked_mul(by)?, self.exponent))
    }

    /// Returns the number if it is whole and fits.
    pub fn whole(self) -> Option<u64> {
        let power = 10_u64.checked_pow(self.exponent.try_into().ok()?)?;
        self.digits.checked_mul(power)
    }

    /// Tells whether `coarse` is this number with fewer digits: rounded or cut off, or `loosely`
    /// in any direction.
    pub fn rounds_to(self, coarse: Decimal, loosely: bool) -> bool {
        let dropped = i16::from(coarse.exponent) - i16::from(self.exponent);
        let Some(step) = u32::try_from(dropped).ok().and_then(|by| 10_u64.checked_pow(by)) else {
            return false;
        };
        let (floor, rest) = (self.digits / step, self.digits % step);
        let up = loosely || rest >= step - rest;
        dropped > 0 && (coarse.digits == floor || (up && coarse.digits == floor.saturating_add(1)))
    }

    /// Tells whether more than one digit matters, as in 12,000 and unlike in 10,000.
    pub fn is_precise(self) -> bool {
        self.digits > 9
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        if self.digits == 0 || other.digits == 0 {
            return self.digits.cmp(&other.digits);
        }
        let apart = i32::from(self.exponent) - i32::from(other.exponent);
        // Twenty powers of ten are more than any digits make up for.
        let scaled = |n: u64, by: i32| u128::from(n) * 10_u128.pow(by.clamp(0, 19) as u32);
        match apart {
            20.. => Ordering::Greater,
            ..=-20 => Ordering::Less,
            _ => scaled(self.digits, apart).cmp(&scaled(other.digits, -apart)),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<u64> for Decimal {
    fn from(number: u64) -> Decimal {
        Decimal::new(number, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_one_value() {
        assert_eq!(Decimal::new(12_845, -1).shift(6), Some(Decimal::from(1_284_500_000)));
        assert_eq!(Decimal::new(0, 5), Decimal::from(0));
        assert_eq!(Decimal::new(25, -1).whole(), None);
        assert_eq!(Decimal::from(1200).whole(), Some(1200));
        assert_eq!(Decimal::from(7).shift(i8::MAX).and_then(Decimal::whole), None);
        assert_eq!(Decimal::from(7).shift(i8::MAX).and_then(|n| n.shift(1)), None);
        let sum = Decimal::from(1_000_000_000).plus(Decimal::from(200_000_000));
        assert_eq!(sum, Some(Decimal::new(12, 8)));
        assert_eq!(Decimal::from(u64::MAX).plus(Decimal::from(1)), None);
    }

    #[test]
    fn order_is_by_value() {
        let mut numbers =
            [Decimal::from(1200), Decimal::new(5, -1), Decimal::new(1, 40), Decimal::from(0)];
        numbers.sort();
        assert_eq!(
            numbers,
            [Decimal::from(0), Decimal::new(5, -1), Decimal::from(1200), Decimal::new(1, 40)]
        );
    }

    #[test]
    fn rounding_goes_one_way() {
        let exact = Decimal::new(12_845, 5);
        for coarse in [Decimal::new(128, 7), Decimal::new(12, 8), Decimal::new(13, 8)] {
            assert!(exact.rounds_to(coarse, false), "{coarse:?}");
            assert!(!coarse.rounds_to(exact, true));
        }
        assert!(exact.rounds_to(Decimal::new(129, 7), true));
        assert!(!exact.rounds_to(Decimal::new(129, 7), false));
        assert!(!exact.rounds_to(Decimal::new(127, 7), true));
        assert!(!exact.rounds_to(exact, true));
        assert!(exact.is_precise() && !Decimal::from(10_000).is_precise());
    }
}
