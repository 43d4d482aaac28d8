//! Units as types: adding money to kilograms does not compile.
//!
//! A quantity is a [`Scalar`] with a unit. The arithmetic defined here is the arithmetic that
//! means something: a quantity plus or minus its like, times or over a [`Ratio`], over its like
//! (which gives a ratio), and the few products of different units that the model uses.
//!
//! Formulas read as they are written: `+=` adds on, and a quantity that is needed again is handed in
//! by reference.
//!
//! ```
//! # use refurb_or_new::units::{Money, MoneyPerYear, Years};
//! let (rent, life) = (MoneyPerYear::of(40.0), Years::of(5.0));
//! let mut paid = &rent * &life;
//! paid += &rent * Years::of(1.0);
//! assert_eq!(paid, Money::of(240.0));
//! ```
//!
//! ```compile_fail
//! use refurb_or_new::units::{KgCo2e, Money};
//! let nonsense = Money::of(100.0) + KgCo2e::of(3.0);
//! ```

use core::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

use serde::{Serialize, Serializer};

use crate::quantity::Quantity;
use crate::scalar::Scalar;

/// The same operation with either side, or both, by reference.
macro_rules! by_reference {
    ($left:ident $operation:ident $method:ident $right:ident = $result:ident) => {
        impl<S: Scalar> $operation<&$right<S>> for $left<S> {
            type Output = $result<S>;
            fn $method(self, right: &$right<S>) -> $result<S> {
                self.$method(right.clone())
            }
        }

        impl<S: Scalar> $operation<$right<S>> for &$left<S> {
            type Output = $result<S>;
            fn $method(self, right: $right<S>) -> $result<S> {
                self.clone().$method(right)
            }
        }

        impl<S: Scalar> $operation<&$right<S>> for &$left<S> {
            type Output = $result<S>;
            fn $method(self, right: &$right<S>) -> $result<S> {
                self.clone().$method(right.clone())
            }
        }
    };
}

macro_rules! units {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
        pub struct $name<S = f64>(S);

        impl $name {
            /// A plain quantity. The number is finite: validation lets nothing else in.
            pub fn of(value: f64) -> Self {
                debug_assert!(value.is_finite());
                Self(value)
            }
        }

        impl<S: Scalar> $name<S> {
            /// A quantity counted in any scalar.
            pub fn new(scalar: S) -> Self {
                debug_assert!(scalar.value().is_finite());
                Self(scalar)
            }

            /// None of it.
            pub fn zero() -> Self {
                Self(S::constant(0.0))
            }

            /// The plain number in this unit.
            pub fn value(&self) -> f64 {
                self.0.value()
            }

            /// The scalar in this unit.
            pub fn scalar(self) -> S {
                self.0
            }

            /// The same, where it stands.
            pub fn as_scalar(&self) -> &S {
                &self.0
            }

            /// The same, to be changed where it stands.
            pub fn as_scalar_mut(&mut self) -> &mut S {
                &mut self.0
            }

            /// Gives this step of a calculation its name.
            #[must_use]
            pub fn named(self, term: Quantity) -> Self {
                Self(self.0.named(term))
            }

            /// The lesser of two.
            #[must_use]
            pub fn least(self, other: Self) -> Self {
                Self(self.0.least(other.0))
            }

            /// The greater of two.
            #[must_use]
            pub fn greatest(self, other: Self) -> Self {
                Self(self.0.greatest(other.0))
            }
        }

        impl<S: Scalar> Add for $name<S> {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl<S: Scalar> Sub for $name<S> {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl<S: Scalar> AddAssign for $name<S> {
            fn add_assign(&mut self, other: Self) {
                self.0 = self.0.clone() + other.0;
            }
        }

        impl<S: Scalar> AddAssign<&Self> for $name<S> {
            fn add_assign(&mut self, other: &Self) {
                self.0 = self.0.clone() + other.0.clone();
            }
        }

        impl<S: Scalar> SubAssign for $name<S> {
            fn sub_assign(&mut self, other: Self) {
                self.0 = self.0.clone() - other.0;
            }
        }

        impl<S: Scalar> SubAssign<&Self> for $name<S> {
            fn sub_assign(&mut self, other: &Self) {
                self.0 = self.0.clone() - other.0.clone();
            }
        }

        by_reference!($name Add add $name = $name);
        by_reference!($name Sub sub $name = $name);
        by_reference!($name Mul mul Ratio = $name);

        impl<S: Scalar> Neg for $name<S> {
            type Output = Self;
            fn neg(self) -> Self {
                Self(-self.0)
            }
        }

        impl<S: Scalar> Mul<Ratio<S>> for $name<S> {
            type Output = Self;
            fn mul(self, ratio: Ratio<S>) -> Self {
                Self(self.0 * ratio.0)
            }
        }

        impl<S: Scalar> core::iter::Sum for $name<S> {
            fn sum<I: Iterator<Item = Self>>(terms: I) -> Self {
                terms.fold(Self::zero(), |sum, term| sum + term)
            }
        }

        impl<S: Scalar> Serialize for $name<S> {
            fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
                serializer.serialize_f64(self.value())
            }
        }
    )*};
}

/// Division by a ratio and by the like; a ratio divides itself, so it has its own line below.
macro_rules! divisible {
    ($($name:ident)*) => {$(
        impl<S: Scalar> Div<Ratio<S>> for $name<S> {
            type Output = Self;
            fn div(self, ratio: Ratio<S>) -> Self {
                Self(self.0 / ratio.0)
            }
        }

        impl<S: Scalar> Div for $name<S> {
            type Output = Ratio<S>;
            fn div(self, other: Self) -> Ratio<S> {
                Ratio(self.0 / other.0)
            }
        }

        by_reference!($name Div div Ratio = $name);
        by_reference!($name Div div $name = Ratio);
    )*};
}

/// `a × b = c`, and with it `c ÷ b = a` and `c ÷ a = b`.
macro_rules! products {
    ($($left:ident * $right:ident = $product:ident;)*) => {$(
        impl<S: Scalar> Mul<$right<S>> for $left<S> {
            type Output = $product<S>;
            fn mul(self, right: $right<S>) -> $product<S> {
                $product(self.0 * right.0)
            }
        }

        impl<S: Scalar> Div<$right<S>> for $product<S> {
            type Output = $left<S>;
            fn div(self, right: $right<S>) -> $left<S> {
                $left(self.0 / right.0)
            }
        }

        impl<S: Scalar> Div<$left<S>> for $product<S> {
            type Output = $right<S>;
            fn div(self, left: $left<S>) -> $right<S> {
                $right(self.0 / left.0)
            }
        }

        by_reference!($left Mul mul $right = $product);
        by_reference!($product Div div $right = $left);
        by_reference!($product Div div $left = $right);
    )*};
}

units! {
    /// A number without a unit: a share (0.25 for 25 %), a count, a factor, a rate per year.
    Ratio;
    /// An amount in the scenario's currency, excluding VAT.
    Money;
    /// An amount a year.
    MoneyPerYear;
    /// An amount an hour.
    MoneyPerHour;
    /// An amount a kilowatt-hour.
    MoneyPerKwh;
    /// Greenhouse gases in kilograms of carbon dioxide equivalents.
    KgCo2e;
    /// Greenhouse gases a year.
    KgCo2ePerYear;
    /// Greenhouse gases a kilowatt-hour. Grids are quoted in grams: see [`KgCo2ePerKwh::grams`].
    KgCo2ePerKwh;
    /// Electricity a year, in kilowatt-hours.
    KwhPerYear;
    /// What a steady use of 1 kWh a year costs over a length of time.
    MoneyPerYearlyKwh;
    /// What a steady use of 1 kWh a year emits over a length of time.
    KgCo2ePerYearlyKwh;
    /// A length of time, or an age.
    Years;
    /// Working time.
    Hours;
    /// Expected failures; fractions are meant.
    Failures;
    /// Expected failures of one device in a year.
    FailuresPerYear;
    /// PassMark's CPU mark.
    CpuMark;
    /// Memory or storage.
    Gigabytes;
    /// Diagonal of a screen.
    Inches;
}

divisible! {
    Money MoneyPerYear KgCo2e KgCo2ePerYear KwhPerYear Years Hours Failures CpuMark Gigabytes Inches
    KgCo2ePerYearlyKwh
}

products! {
    MoneyPerYear * Years = Money;
    MoneyPerHour * Hours = Money;
    MoneyPerYearlyKwh * KwhPerYear = Money;
    KgCo2ePerYear * Years = KgCo2e;
    KgCo2ePerYearlyKwh * KwhPerYear = KgCo2e;
    FailuresPerYear * Years = Failures;
    MoneyPerKwh * Years = MoneyPerYearlyKwh;
    KgCo2ePerKwh * Years = KgCo2ePerYearlyKwh;
    KgCo2ePerKwh * KwhPerYear = KgCo2ePerYear;
}

impl<S: Scalar> Div for Ratio<S> {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        Self(self.0 / other.0)
    }
}

by_reference!(Ratio Div div Ratio = Ratio);

impl<S: Scalar> Ratio<S> {
    /// One: the whole of it.
    pub fn one() -> Self {
        Self(S::constant(1.0))
    }

    /// A number that belongs to a formula.
    pub fn constant(value: f64) -> Self {
        Self(S::constant(value))
    }

    /// To the power of a length of time: growth and discounting compound by the year.
    #[must_use]
    pub fn compounded(self, time: Years<S>) -> Self {
        Self(self.0.power(time.0))
    }

    /// Natural logarithm, of a positive ratio.
    #[must_use]
    pub fn natural_logarithm(self) -> Self {
        Self(self.0.natural_logarithm())
    }
}

impl<S: Scalar> Years<S> {
    /// A length of time that belongs to a formula.
    pub fn constant(value: f64) -> Self {
        Self(S::constant(value))
    }

    /// Months as years.
    pub fn from_months(months: S) -> Self {
        Self(months / S::constant(12.0))
    }

    /// The length of time a number stands for: the number of years that `ratio` counts.
    pub fn from_ratio(ratio: Ratio<S>) -> Self {
        Self(ratio.0)
    }
}

impl<S: Scalar> Failures<S> {
    /// As many failures as a bare count, so that a price per failure can be multiplied by it.
    pub fn count(&self) -> Ratio<S> {
        Ratio(self.0.clone())
    }
}

impl KgCo2ePerKwh {
    /// From grams of CO2e a kilowatt-hour, the unit in which grids are quoted.
    pub fn grams(grams: f64) -> Self {
        Self::of(grams / 1000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_and_quotients_undo_one_another() {
        let cost = MoneyPerYear::of(40.0) * Years::of(5.0);
        assert_eq!(cost, Money::of(200.0));
        assert_eq!(cost / Years::of(5.0), MoneyPerYear::of(40.0));
    }

    #[test]
    fn like_over_like_is_a_ratio() {
        assert_eq!(Money::of(50.0) / Money::of(200.0), Ratio::of(0.25));
    }

    #[test]
    fn grids_are_quoted_in_grams() {
        assert_eq!(KgCo2ePerKwh::grams(35.89), KgCo2ePerKwh::of(0.03589));
    }
}
