//! The twelve lines that the total cost of ownership is the sum of.

use core::ops::{AddAssign, Index, IndexMut};

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::remembered::Remembered;
use crate::catalogue::{RESIDUAL, RESIDUAL_EVIDENCE, RESIDUAL_SOURCE, RESIDUAL_YEARLY_FALL};
use crate::quantity::Quantity;
use crate::scalar::{Provenance, Scalar};
use crate::scenario::inputs::BuyOutInputs;
use crate::units::{Money, Ratio, Years};

/// A line of the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Line {
    Purchase,
    /// What is paid a month for what is not bought, and at the end of it.
    Lease,
    Deployment,
    WarrantyUpgrade,
    Repairs,
    /// Damage by accident, loss and theft, and insurance against them.
    Accidents,
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
    pub const ALL: [Line; 12] = [
        Line::Purchase,
        Line::Lease,
        Line::Deployment,
        Line::WarrantyUpgrade,
        Line::Repairs,
        Line::Accidents,
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
            Line::Lease => "lease",
            Line::Deployment => "deployment",
            Line::WarrantyUpgrade => "warrantyUpgrade",
            Line::Repairs => "repairs",
            Line::Accidents => "accidents",
            Line::Downtime => "downtime",
            Line::Batteries => "batteries",
            Line::Energy => "energy",
            Line::Support => "support",
            Line::Disposal => "disposal",
            Line::Resale => "resale",
        }
    }

    /// The line's name in explanations.
    pub fn term(self) -> Quantity {
        match self {
            Line::Purchase => Quantity::Purchase,
            Line::Lease => Quantity::Lease,
            Line::Deployment => Quantity::Deployment,
            Line::WarrantyUpgrade => Quantity::WarrantyUpgrade,
            Line::Repairs => Quantity::Repairs,
            Line::Accidents => Quantity::Accidents,
            Line::Downtime => Quantity::Downtime,
            Line::Batteries => Quantity::Batteries,
            Line::Energy => Quantity::Energy,
            Line::Support => Quantity::Support,
            Line::Disposal => Quantity::Disposal,
            Line::Resale => Quantity::Resale,
        }
    }
}

/// An amount for each line.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines<S = f64>([Money<S>; 12]);

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
            .named(Quantity::TotalCost)
    }

    /// Every line after a change.
    pub fn map(&self, change: impl Fn(Line, Money<S>) -> Money<S>) -> Self {
        Self(core::array::from_fn(|index| {
            change(Line::ALL[index], self.0[index].clone())
        }))
    }
}

impl<S: Scalar> AddAssign for Lines<S> {
    fn add_assign(&mut self, other: Self) {
        for (line, amount) in self.0.iter_mut().zip(other.0) {
            *line += amount;
        }
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

/// What a device is worth by the residual curve when it is bought: `V₀ = min(P, N · ρ(a))`, for one
/// of age a that costs P, where a new one costs N.
///
/// A seller's price for a refurbished device also pays for the refurbishing, the warranty and the
/// margin, which nobody pays back: from the day it is bought it is worth no more than the curve gives
/// on the price of a new one.
///
/// ```
/// # use refurb_or_new::{engine::cost::value_when_bought, units::{Money, Ratio}};
/// // 3 400 for a three-year-old; the curve says 30 % of a new one: 3 000 of 10 000, 3 600 of 12 000.
/// let value = |new: f64| value_when_bought(
///     Money::of(3400.0), Money::of(new), Ratio::of(0.3)).value();
/// assert_eq!(value(10_000.0), 3_000.0);
/// assert_eq!(value(12_000.0), 3_400.0);
/// ```
pub fn value_when_bought<S: Scalar>(
    price: Money<S>,
    price_as_new: Money<S>,
    share_when_bought: Ratio<S>,
) -> Money<S> {
    let by_curve = price_as_new * share_when_bought;
    price.least(by_curve).named(Quantity::ValueWhenBought)
}

/// What a device is worth when its life is over, by the residual curve: `R = V₀ · ρ(a + n) ÷ ρ(a)`,
/// for one bought at age a and used for n years. With V₀ that is `min(P · ρ(a + n) ÷ ρ(a), N ·
/// ρ(a + n))`.
///
/// ```
/// # use refurb_or_new::{engine::cost::end_value, units::{Money, Ratio}};
/// // Three years old and worth 3 000, used for three: 3 000 × 0.1125 ÷ 0.3 = 1 125, which is what
/// // six-year-olds of 10 000 are worth.
/// let value = end_value(Money::of(3_000.0), Ratio::of(0.3), Ratio::of(0.1125));
/// assert!((value.value() - 1_125.0).abs() < 1e-9);
/// ```
pub fn end_value<S: Scalar>(
    value_when_bought: Money<S>,
    share_when_bought: Ratio<S>,
    share_at_end: Ratio<S>,
) -> Money<S> {
    let left = if share_when_bought.value() == 1.0 {
        share_at_end
    } else {
        share_at_end / share_when_bought
    };
    (value_when_bought * left).named(Quantity::EndValue)
}

/// The share of what a device loses over its life that is not yet lost after a part of it, by the
/// residual curve: `(ρ(a + u) − ρ(a + n)) ÷ (ρ(a) − ρ(a + n))`.
///
/// A device that leaves early is worth `R + (V₀ − R) ·` this share. Where R follows the curve, that
/// is `V₀ · ρ(a + u) ÷ ρ(a)`: the curve itself.
///
/// ```
/// # use refurb_or_new::{engine::cost::unused_share, units::Ratio};
/// // New, four years of five: (0.2 − 0.15) ÷ (1 − 0.15) = 0.058824. At 7 500, with 1 125 at the end:
/// // 1 125 + 6 375 × 0.058824 = 1 500, which is 20 % of the price.
/// let share = unused_share(Ratio::of(1.0), Ratio::of(0.2), Ratio::of(0.15)).value();
/// assert!((share - 0.058824).abs() < 1e-6);
/// assert!((1_125.0 + 6_375.0 * share - 1_500.0).abs() < 1e-9);
/// ```
pub fn unused_share<S: Scalar>(
    share_when_bought: Ratio<S>,
    share_when_leaving: Ratio<S>,
    share_at_end: Ratio<S>,
) -> Ratio<S> {
    let lost_over_life = share_when_bought - &share_at_end;
    ((share_when_leaving - share_at_end) / lost_over_life).named(Quantity::UnusedShare)
}

/// What the resale line of an option is made of, so that it can be had for the price of a tier too.
///
/// Every device is worth `R + (V₀ − R) ·` [`unused_share`], times the share of the devices that
/// someone else uses afterwards: what nobody uses again, nobody pays for. A stated amount takes the
/// place of R and of nothing else.
#[derive(Clone, Debug)]
pub struct Resale<S = f64> {
    /// Price of a new device, which bounds what a used one is worth; `None` for one that was bought
    /// new, and for a handed-down one, which was valued when it was handed down.
    pub limit: Option<Money<S>>,
    /// Factor on the curve; `None` for a handed-down device, whose value has it in it already.
    pub factor: Option<Ratio<S>>,
    /// What is paid for a device when its life is over, in place of what the curve gives.
    pub stated: Option<Money<S>>,
    /// Users who buy their device when its life is over.
    pub buy_out: Option<BuyOutInputs<S>>,
    /// Share of the devices that are used again, of those that their users do not buy.
    pub reused: Ratio<S>,
    pub share_when_bought: Ratio<S>,
    pub share_at_end: Ratio<S>,
    /// Devices that leave, discounted.
    pub leaving: Ratio<S>,
    /// Of the last of them, the part of what it loses over its life that is not yet lost,
    /// discounted.
    pub unused: Ratio<S>,
}

impl<S: Scalar> Resale<S> {
    /// V₀ by the curve, without the factor.
    fn by_curve(&self, price: Money<S>) -> Money<S> {
        match &self.limit {
            Some(limit) => value_when_bought(price, limit.clone(), self.share_when_bought.clone()),
            None => price,
        }
    }

    /// The factor on what the curve gives; never more than the price.
    fn adjusted(&self, by_curve: Money<S>, price: Money<S>) -> Money<S> {
        match &self.factor {
            Some(factor) => (by_curve * factor).least(price),
            None => by_curve,
        }
    }

    /// What a device bought at `price` is worth on the day, if it is one that is used again.
    fn when_bought(&self, price: Money<S>) -> Money<S> {
        self.adjusted(self.by_curve(price.clone()), price)
    }

    /// What a device bought at `price` is worth when its life is over, if it is one that is used
    /// again.
    pub fn at_end(&self, price: Money<S>) -> Money<S> {
        if let Some(stated) = &self.stated {
            return stated.clone();
        }
        let by_curve = end_value(
            self.by_curve(price.clone()),
            self.share_when_bought.clone(),
            self.share_at_end.clone(),
        );
        self.adjusted(by_curve, price).named(Quantity::EndValue)
    }

    /// The resale line for devices bought at `price`.
    pub fn line(&self, price: Money<S>) -> Money<S> {
        let at_end = self.paid_at_end(price.clone());
        let mut worth = &at_end * &self.leaving;
        if self.unused.value() != 0.0 {
            worth += (self.worth_when_bought(price) - at_end) * &self.unused;
        }
        -worth
    }

    /// What a device bought at `price` brings on average when its life is over: what its user pays who
    /// buys it, and of the others what those are worth that are used again.
    pub fn paid_at_end(&self, price: Money<S>) -> Money<S> {
        let of_others = self.at_end(price) * &self.reused;
        match &self.buy_out {
            Some(buy_out) => {
                &buy_out.price * &buy_out.share + of_others * (Ratio::one() - &buy_out.share)
            }
            None => of_others,
        }
    }

    /// What a device bought at `price` is worth on average on the day.
    pub(super) fn worth_when_bought(&self, price: Money<S>) -> Money<S> {
        let worth = self.when_bought(price);
        match &self.buy_out {
            Some(buy_out) => {
                let others = Ratio::one() - &buy_out.share;
                worth * (&buy_out.share + &self.reused * others)
            }
            None => worth * &self.reused,
        }
    }

    /// What of the price of a bought device is not in its value, `P − V₀`, and is used up evenly over
    /// its life: what was paid beyond the curve, and everything for the devices that nobody uses
    /// again.
    pub fn beyond_value(&self, price: Money<S>) -> Money<S> {
        price.clone() - self.worth_when_bought(price)
    }
}

/// The residual share at an age, as a figure of the catalogue.
pub fn residual<S: Scalar>(age: &Years<S>) -> Ratio<S> {
    let provenance = Provenance::Catalogue {
        evidence: RESIDUAL_EVIDENCE,
        source: RESIDUAL_SOURCE,
        figure: None,
    };
    let share = residual_share(age.value());
    Ratio::new(S::read_from(
        share,
        Quantity::ResidualShare,
        provenance,
        &age.clone().scalar(),
    ))
}

/// The same, remembered: devices leave at the same ages in one chain after the other.
pub(super) fn residual_among<S: Scalar>(known: &Remembered<S>, age: &Years<S>) -> Ratio<S> {
    known.of(age.value(), || residual(age))
}
