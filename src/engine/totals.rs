//! What one option comes to for one person, and what is known of every option of a scenario.

use super::accidents::Accidents;
use super::cost::{Line, Lines, Resale};
use super::discount::equivalent_annual_cost;
use super::fleet_totals::FleetTotals;
use super::horizon::HorizonFactors;
use super::life::ServiceLife;
use super::tally::Tally;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::Cell;
use crate::scenario::inputs::{Common, LifeInputs, OptionInputs, SpareInputs};
use crate::units::{KgCo2e, KgCo2ePerYear, Money, MoneyPerYear, Ratio, Years};

/// What one option comes to for one person over the horizon.
#[derive(Clone, Debug)]
pub struct OptionTotals<S = f64> {
    pub life: ServiceLife<S>,
    /// For a handed-down device: what it is like when it is received.
    pub received: Option<Box<Received<S>>>,
    pub tally: Tally<S>,
    pub bought: Bought<S>,
    pub first_year: FirstYear<S>,
    /// What the resale line is made of; `None` for a kept device without a stated amount.
    pub resale: Option<Resale<S>>,
    /// What of the purchase line is accessories.
    pub accessories: Money<S>,
    /// What the accidents line is made of.
    pub accidents: Accidents<S>,
    /// Devices that leave, discounted, less what is left of the life of the last one: what the
    /// disposal line is for a cost of one.
    pub leaving: Ratio<S>,
    /// Those of them whose value is credited.
    pub valued: Ratio<S>,
    pub warranty: Years<S>,
    pub allocated: Ratio<S>,
    pub charge_per_device: KgCo2e<S>,
    /// Devices whose manufacture is in that: so many lives, or so many devices where unused life is
    /// not credited.
    pub lives: Ratio<S>,
    /// How long devices of the option are in use for one person: the horizon, or what is left of it
    /// when what is in use today has been replaced.
    pub in_use: Years<S>,
    /// Use carbon in each year of the horizon, where devices that use different amounts of
    /// electricity follow one another.
    pub use_by_year: Option<Vec<KgCo2e<S>>>,
    /// When embodied carbon arises, in years from the start, and how much of it.
    pub booked: Vec<(f64, KgCo2e<S>)>,
    /// For a kept device whose life ends within the horizon: when the next one is bought.
    pub succeeded_after: Option<Years<S>>,
    /// Of what follows it, as `lives`.
    pub successor_lives: Ratio<S>,
}

/// What is paid for one person in the first year of the horizon, without discounting.
#[derive(Clone, Debug)]
pub struct FirstYear<S = f64> {
    /// Devices bought at the price of the offer.
    pub purchases: Ratio<S>,
    /// Deployment, extra warranty and upgrades; for a kept device also its successor.
    pub setting_up: Money<S>,
}

impl<S: Scalar> OptionTotals<S> {
    /// So many times as much of all that is added up.
    #[must_use]
    pub(super) fn times(self, number: &Ratio<S>) -> Self {
        let years = |years: Vec<KgCo2e<S>>| years.into_iter().map(|year| year * number).collect();
        let booked = self.booked.into_iter();
        Self {
            tally: self.tally.times(number),
            bought: Bought {
                purchases: self.bought.purchases * number,
                first: self.bought.first * number,
                life_left: self.bought.life_left * number,
            },
            first_year: FirstYear {
                purchases: self.first_year.purchases * number,
                setting_up: self.first_year.setting_up * number,
            },
            resale: self.resale.map(|resale| Resale {
                leaving: resale.leaving * number,
                unused: resale.unused * number,
                ..resale
            }),
            accessories: self.accessories * number,
            accidents: self.accidents.times(number),
            leaving: self.leaving * number,
            valued: self.valued * number,
            lives: self.lives * number,
            successor_lives: self.successor_lives * number,
            in_use: self.in_use * number,
            use_by_year: self.use_by_year.map(years),
            booked: booked.map(|(at, kg)| (at, kg * number)).collect(),
            ..self
        }
    }

    /// With so many times another time of the same option added to it.
    #[must_use]
    pub(super) fn and(mut self, other: Self, number: &Ratio<S>) -> Self {
        self.tally += other.tally.times(number);
        self.bought.purchases += other.bought.purchases * number;
        self.bought.first += other.bought.first * number;
        self.bought.life_left += other.bought.life_left * number;
        self.first_year.purchases += other.first_year.purchases * number;
        self.first_year.setting_up += other.first_year.setting_up * number;
        if let (Some(own), Some(resale)) = (&mut self.resale, other.resale) {
            own.leaving += resale.leaving * number;
            own.unused += resale.unused * number;
        }
        self.accessories += other.accessories * number;
        self.accidents = self.accidents.and(other.accidents.times(number));
        self.leaving += other.leaving * number;
        self.valued += other.valued * number;
        self.lives += other.lives * number;
        self.successor_lives += other.successor_lives * number;
        self.succeeded_after = self.succeeded_after.or(other.succeeded_after);
        self.in_use += other.in_use * number;
        if let (Some(own), Some(years)) = (&mut self.use_by_year, other.use_by_year) {
            for (own, year) in own.iter_mut().zip(years) {
                *own += year * number;
            }
        }
        let booked = other.booked.into_iter();
        self.booked.extend(booked.map(|(at, kg)| (at, kg * number)));
        self
    }

    /// With what is kept of today's fleet until the option follows it.
    #[must_use]
    pub(super) fn with_kept(mut self, fleet: &FleetTotals<S>) -> Self {
        self.tally += fleet.kept.clone();
        self.accidents.apart_from_loss += &fleet.kept.lines[Line::Accidents];
        if let Some(years) = &mut self.use_by_year {
            for (year, kept) in years.iter_mut().zip(&fleet.kept_use_by_year) {
                *year += kept;
            }
        }
        self.booked.extend(fleet.kept_booked.iter().cloned());
        self
    }

    /// Everything under its name, when all has been added.
    #[must_use]
    pub(super) fn named(self) -> Self {
        Self {
            tally: self.tally.named(),
            ..self
        }
    }

    /// The lines had the devices of the option been bought at another price, such as that of a
    /// tier.
    pub fn lines_at(&self, option: &OptionInputs<S>, price: &Money<S>) -> Lines<S> {
        // Nothing is bought at a price.
        if option.lease.is_some() {
            return self.tally.lines.clone();
        }
        let resale = self.resale.as_ref();
        let price = &option.paid_price(price);
        let spares = option.spares.as_ref();
        let mut lines = self.tally.lines.map(|line, amount| match (line, resale) {
            (Line::Purchase, _) => purchase_line(price, &self.bought, resale, spares),
            (Line::Resale, Some(resale)) => resale.line(price.clone()),
            (Line::Accidents, _) => self.accidents.line(price),
            _ => amount,
        });
        if let Some(upgrade) = &option.upgrade {
            let upgrades = option.paid(&upgrade.price) * self.bought.used_up();
            lines[Line::Purchase] += upgrades;
        }
        lines[Line::Purchase] += &self.accessories;
        lines
    }

    /// What bounded the service life: that of the device as it is received, where it is handed down.
    pub fn life_inputs<'a>(&'a self, option: &'a OptionInputs<S>) -> &'a LifeInputs<S> {
        self.received
            .as_ref()
            .map_or(&option.life, |received| &received.life)
    }

    pub(super) fn cost_per_user_year(&self, common: &Common<S>) -> MoneyPerYear<S> {
        (self.tally.lines.total() / &common.horizon).named(Quantity::CostPerUserYear)
    }

    pub(super) fn equivalent_annual_cost(&self, common: &Common<S>) -> MoneyPerYear<S> {
        let (rate, horizon) = (common.discount_rate.clone(), common.horizon.clone());
        equivalent_annual_cost(self.tally.lines.total(), rate, horizon)
    }

    pub(super) fn carbon_per_user_year(&self, common: &Common<S>) -> KgCo2ePerYear<S> {
        (self.tally.carbon() / &common.horizon).named(Quantity::CarbonPerUserYear)
    }
}

/// The purchase line for devices bought at `price`, upgrades apart: what of the price is not in the
/// value of the device is used up over its life, as the value itself is by the residual curve.
pub(super) fn purchase_line<S: Scalar>(
    price: &Money<S>,
    bought: &Bought<S>,
    resale: Option<&Resale<S>>,
    spares: Option<&SpareInputs<S>>,
) -> Money<S> {
    let mut paid = price * &bought.purchases;
    if let Some(spares) = spares {
        paid = paid * spares.paid_for();
    }
    let left = &bought.life_left;
    match resale {
        // What is handed down was not bought.
        Some(resale) if resale.factor.is_some() && left.value() != 0.0 => {
            paid - beyond_value(price, resale, spares) * left
        }
        _ => paid,
    }
}

/// What of the price of a device in use, with its spares, is not in what they are worth.
pub(super) fn beyond_value<S: Scalar>(
    price: &Money<S>,
    resale: &Resale<S>,
    spares: Option<&SpareInputs<S>>,
) -> Money<S> {
    match spares {
        Some(spares) => {
            let worth = resale.worth_when_bought(price.clone());
            price * spares.paid_for() - worth * spares.in_all()
        }
        None => resale.beyond_value(price.clone()),
    }
}

/// The devices that come into use over the horizon, each discounted from its day.
#[derive(Clone, Debug)]
pub struct Bought<S = f64> {
    pub purchases: Ratio<S>,
    /// The first of them.
    pub first: Ratio<S>,
    /// The part of its life that the last of them has left when the horizon ends, discounted from
    /// then; nothing where unused life is not credited.
    pub life_left: Ratio<S>,
}

impl<S: Scalar> Bought<S> {
    /// What a line is for an amount of one that is paid for every device and is used up evenly over
    /// its life.
    ///
    /// Where the horizon happens to cut a life must not decide the answer: of two devices of three
    /// years each, the second is used up by a third in a horizon of four.
    pub fn used_up(&self) -> Ratio<S> {
        if self.life_left.value() == 0.0 {
            return self.purchases.clone();
        }
        &self.purchases - &self.life_left
    }
}

/// A handed-down device when it is received.
#[derive(Clone, Debug)]
pub struct Received<S = f64> {
    /// What bounds its life from then on.
    pub life: LifeInputs<S>,
    /// What its giver could have got for it, if it is one that is used again.
    pub worth: Money<S>,
    /// Years since it was chosen, axis by axis.
    pub(super) served: Served<S>,
}

/// How long a device that is handed down has served since it was chosen, axis by axis.
#[derive(Clone, Debug)]
pub struct Served<S> {
    pub(super) cpu: Years<S>,
    pub(super) memory: Years<S>,
    pub(super) storage: Years<S>,
}

/// Every option of a scenario, evaluated once.
#[derive(Clone, Debug)]
pub struct Evaluated<S = f64> {
    pub factors: HorizonFactors<S>,
    pub groups: Vec<Vec<OptionTotals<S>>>,
    /// What is in use today, group by group; `None` where there is nothing.
    pub fleets: Vec<Option<FleetTotals<S>>>,
    /// Whether each option meets the need, which plans of one kind are divided by.
    pub fits: Vec<Vec<bool>>,
    /// The typical new device that equips people of an option, where that is how it is done.
    pub typical: Vec<(Cell, OptionTotals<S>)>,
}

impl<S: Scalar> Evaluated<S> {
    /// Who gets what is decided once: with other values of what is uncertain, plans are divided as
    /// in the scenario itself.
    #[must_use]
    pub fn divided_as(self, fits: &[Vec<bool>]) -> Self {
        Self {
            fits: fits.to_vec(),
            ..self
        }
    }
}
