//! The ten lines that the total cost of ownership is the sum of.

use core::ops::{Index, IndexMut};

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::catalogue::{RESIDUAL, RESIDUAL_YEARLY_FALL};
use crate::scalar::{Scalar, Term};
use crate::units::{Money, Ratio};

/// A line of the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Line {
    Purchase,
    Deployment,
    WarrantyUpgrade,
    Repairs,
    Downtime,
    Batteries,
    Energy,
    Support,
    Disposal,
    /// What is paid for devices that leave: negative.
    Resale,
}

impl Line {
    /// All lines, in the order in which they are added and shown.
    pub const ALL: [Line; 10] = [
        Line::Purchase,
        Line::Deployment,
        Line::WarrantyUpgrade,
        Line::Repairs,
        Line::Downtime,
        Line::Batteries,
        Line::Energy,
        Line::Support,
        Line::Disposal,
        Line::Resale,
    ];

    /// The line's name for programs.
    pub fn id(self) -> &'static str {
        match self {
            Line::Purchase => "purchase",
            Line::Deployment => "deployment",
            Line::WarrantyUpgrade => "warrantyUpgrade",
            Line::Repairs => "repairs",
            Line::Downtime => "downtime",
            Line::Batteries => "batteries",
            Line::Energy => "energy",
            Line::Support => "support",
            Line::Disposal => "disposal",
            Line::Resale => "resale",
        }
    }

    /// The line's name in explanations.
    pub fn term(self) -> Term {
        match self {
            Line::Purchase => Term::Purchase,
            Line::Deployment => Term::Deployment,
            Line::WarrantyUpgrade => Term::WarrantyUpgrade,
            Line::Repairs => Term::Repairs,
            Line::Downtime => Term::Downtime,
            Line::Batteries => Term::Batteries,
            Line::Energy => Term::Energy,
            Line::Support => Term::Support,
            Line::Disposal => Term::Disposal,
            Line::Resale => Term::Resale,
        }
    }
}

/// An amount for each line.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines<S = f64>([Money<S>; 10]);

impl<S: Scalar> Lines<S> {
    /// Nothing on any line.
    pub fn zero() -> Self {
        Self(core::array::from_fn(|_| Money::zero()))
    }

    /// The sum of the lines, added in their order.
    pub fn total(&self) -> Money<S> {
        self.0
            .iter()
            .cloned()
            .sum::<Money<S>>()
            .named(Term::TotalCost)
    }

    /// Every line after a change.
    pub fn map(&self, change: impl Fn(Line, Money<S>) -> Money<S>) -> Self {
        Self(core::array::from_fn(|index| {
            change(Line::ALL[index], self.0[index].clone())
        }))
    }

    /// Adds to a line.
    pub fn add(&mut self, line: Line, amount: Money<S>) {
        let entry = &mut self.0[line as usize];
        *entry = entry.clone() + amount;
    }
}

impl<S> Index<Line> for Lines<S> {
    type Output = Money<S>;
    fn index(&self, line: Line) -> &Money<S> {
        &self.0[line as usize]
    }
}

impl<S> IndexMut<Line> for Lines<S> {
    fn index_mut(&mut self, line: Line) -> &mut Money<S> {
        &mut self.0[line as usize]
    }
}

impl Serialize for Lines {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        let mut map = serializer.serialize_map(Some(Line::ALL.len()))?;
        for line in Line::ALL {
            map.serialize_entry(line.id(), &self[line])?;
        }
        map.end()
    }
}

/// The share of its price as new that a device is worth at an age: the catalogue's curve, straight
/// between its points, then falling by the same proportion every year.
///
/// ```
/// # use refurb_or_new::engine::cost::residual_share;
/// assert_eq!(residual_share(3.0), 0.3);
/// // Half-way from 30 % at three years to 20 % at four.
/// assert!((residual_share(3.5) - 0.25).abs() < 1e-12);
/// // A year after 15 % at five years: 15 % × 0.75 = 11.25 %.
/// assert!((residual_share(6.0) - 0.1125).abs() < 1e-12);
/// ```
pub fn residual_share(age_years: f64) -> f64 {
    let last = RESIDUAL.len() - 1;
    let year = libm::floor(age_years) as usize;
    if year >= last {
        // Whole years are multiplied out: ages are whole more often than not, and a power costs as
        // much as all the rest of an option.
        let fall = 1.0 - RESIDUAL_YEARLY_FALL;
        let mut share = RESIDUAL[last];
        for _ in last..year {
            share *= fall;
        }
        let rest = age_years - year as f64;
        return if rest > 0.0 {
            share * libm::pow(fall, rest)
        } else {
            share
        };
    }
    let part = age_years - year as f64;
    RESIDUAL[year] + (RESIDUAL[year + 1] - RESIDUAL[year]) * part
}

/// What the residual curve is applied to: `min(P ÷ ρ(a), N)`, for a device bought at age a for P
/// where a new one costs N.
///
/// The first follows the price that was paid. A seller's price for a refurbished device also pays
/// for the refurbishing, the warranty and the margin, which nobody pays back; so a device never
/// counts for more than a new one costs. For a new device the two are the same.
///
/// ```
/// # use refurb_or_new::{engine::cost::value_as_new, units::{Money, Ratio}};
/// // 3 400 for a three-year-old: 3 400 ÷ 0.3 = 11 333; but a new one costs 10 000.
/// let value = |new: f64| value_as_new(Money::of(3400.0), Money::of(new), Ratio::of(0.3)).value();
/// assert_eq!(value(10_000.0), 10_000.0);
/// assert!((value(12_000.0) - 11_333.33).abs() < 0.01);
/// ```
pub fn value_as_new<S: Scalar>(
    price: Money<S>,
    price_as_new: Money<S>,
    share_when_bought: Ratio<S>,
) -> Money<S> {
    if share_when_bought.value() == 1.0 {
        return price.named(Term::ValueAsNew);
    }
    (price / share_when_bought)
        .least(price_as_new)
        .named(Term::ValueAsNew)
}

/// What a device is worth when it leaves at an age: `V · ρ(a + u)`, with V from [`value_as_new`].
///
/// ```
/// # use refurb_or_new::{engine::cost::resale_value, units::{Money, Ratio}};
/// // 10 000 as new, leaving at six years: 10 000 × 0.1125 = 1 125.
/// let worth = resale_value(Money::of(10_000.0), Ratio::of(0.1125));
/// assert!((worth.value() - 1125.0).abs() < 1e-9);
/// ```
pub fn resale_value<S: Scalar>(value_as_new: Money<S>, share_when_leaving: Ratio<S>) -> Money<S> {
    (value_as_new * share_when_leaving).named(Term::ResaleValue)
}
