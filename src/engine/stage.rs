//! The chain of devices of one option over a part of the horizon, for one person.

use super::accessories;
use super::accidents::Accidents;
use super::carbon::{allocated_share_reused, charge_per_device};
use super::chain::{Chain, Cycle, batteries_replaced, cycles, goes_back};
use super::cost::{Line, Resale, residual, residual_among};
use super::horizon::HorizonFactors;
use super::life::ServiceLife;
use super::remembered::Remembered;
use super::tally::Tally;
use super::totals::{OptionTotals, Received, purchase_line};
use super::warranty::warranty_length;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::Sourcing;
use crate::scenario::inputs::{Common, OptionInputs};
use crate::units::{KgCo2e, Ratio, Years};

/// The part of the horizon over which a chain runs.
pub(super) struct Stage<S> {
    pub from: Years<S>,
    pub length: Years<S>,
}

/// What devices bring when they leave, of which so many are `valued` and so much is `unused`; `None`
/// for a kept device without a stated amount.
fn resale<S: Scalar>(
    option: &OptionInputs<S>,
    is_received: bool,
    age_at_purchase: &Years<S>,
    life: &Years<S>,
    (valued, unused): (Ratio<S>, Ratio<S>),
    common: &Common<S>,
    residuals: &Remembered<S>,
) -> Option<Resale<S>> {
    let kept = option.sourcing == Sourcing::Keep;
    let is_stated = option.stated_resale.is_some() || option.buy_out.is_some();
    if kept && !is_stated || goes_back(option) {
        return None;
    }
    let (valued, unused) = match &option.spares {
        Some(spares) => (valued * spares.in_all(), unused * spares.in_all()),
        None => (valued, unused),
    };
    let share_when_bought = residual(age_at_purchase);
    // A device that is bought new is the new one itself.
    let is_new = option.sourcing == Sourcing::New && share_when_bought.value() == 1.0;
    Some(Resale {
        limit: (!is_received && !is_new).then(|| option.price_as_new.clone()),
        factor: (!is_received).then(|| common.residual_factor.clone()),
        stated: option.stated_resale.clone(),
        buy_out: option.buy_out.clone(),
        reused: option.carbon.reused.clone(),
        share_when_bought,
        share_at_end: residual_among(residuals, &(age_at_purchase + life)),
        leaving: valued,
        unused,
    })
}

/// What the person's share of a device is charged with, whose battery is replaced so many times.
fn charge<S: Scalar>(option: &OptionInputs<S>, allocated: &Ratio<S>, batteries: f64) -> KgCo2e<S> {
    let mut parts = option.carbon.parts.clone();
    if let Some(upgrade) = &option.upgrade {
        parts += &upgrade.parts;
    }
    if let Some(battery) = &option.battery {
        if battery.at_hand_over || battery.fitted {
            parts += &battery.footprint;
        }
        let count = Ratio::constant(batteries).named(Quantity::BatteriesReplaced);
        parts += &battery.footprint * count;
    }
    charge_per_device(
        allocated.clone(),
        option.carbon.manufacture.clone(),
        option.carbon.refurbishing.clone(),
        parts,
    )
}

/// Runs a chain over its part of the horizon; gives when each of its devices comes into use, where
/// accessories or spares come with it.
fn run<S: Scalar>(chain: &mut Chain<'_, S>, life: &Years<S>, stage: &Stage<S>) -> Vec<f64> {
    let mut starts = Vec::new();
    // Nothing else comes with each device.
    let comes_with = !chain.option.accessories.is_empty() || chain.option.spares.is_some();
    for cycle in cycles(life, &stage.length) {
        if comes_with {
            starts.push(cycle.start.value() + stage.from.value());
        }
        chain.add(&Cycle {
            start: cycle.start + &stage.from,
            end: cycle.end + &stage.from,
            ..cycle
        });
    }
    chain.add_set_up();
    starts
}

/// What use costs and emits, as long as there is a device.
fn add_use<S: Scalar>(
    tally: &mut Tally<S>,
    option: &OptionInputs<S>,
    accidents: &Accidents<S>,
    factors: &HorizonFactors<S>,
) {
    tally.lines[Line::Accidents] += accidents.line(&option.price);
    tally.lines[Line::Energy] += option.paid(&(&factors.energy * &option.electricity));
    if option.support_price.value() != 0.0 {
        tally.lines[Line::Support] += &option.support_price * &factors.steady_payment;
    }
    tally.use_carbon = &factors.grid * &option.electricity;
}

/// What is paid for the devices of a chain and for getting rid of them, and what they bring.
fn add_devices<S: Scalar>(
    chain: &mut Chain<'_, S>,
    option: &OptionInputs<S>,
    received: Option<&Received<S>>,
    resale: Option<&Resale<S>>,
) {
    let lines = &mut chain.tally.lines;
    let spares = option.spares.as_ref();
    let disposal = &option.disposal * &chain.leaving;
    lines[Line::Disposal] += match spares {
        Some(spares) => disposal * spares.in_all(),
        None => disposal,
    };
    match &option.lease {
        Some(lease) => {
            lines[Line::Lease] += chain.leased.line(option, lease, &chain.bought, resale);
        }
        None => {
            lines[Line::Purchase] += purchase_line(&option.price, &chain.bought, resale, spares);
        }
    }
    if let Some(resale) = resale {
        let price = received.map_or(&option.price, |received| &received.worth);
        lines[Line::Resale] += resale.line(price.clone());
    }
}

/// The devices that are bought where so many come into use, spares among them. What is kept or handed
/// down is not bought.
fn bought<S: Scalar>(option: &OptionInputs<S>, came: Ratio<S>) -> Ratio<S> {
    if !matches!(option.sourcing, Sourcing::New | Sourcing::Refurbished) {
        return Ratio::zero();
    }
    match &option.spares {
        Some(spares) => came * spares.in_all(),
        None => came,
    }
}

/// Evaluates a chain over a part of the horizon.
pub(super) fn evaluate_stage<S: Scalar>(
    option: &OptionInputs<S>,
    life: ServiceLife<S>,
    received: Option<Box<Received<S>>>,
    stage: &Stage<S>,
    common: &Common<S>,
    factors: &HorizonFactors<S>,
) -> OptionTotals<S> {
    // Everything below is as it is paid; the price of electricity alone is that of all options.
    let paid = option.as_paid();
    let option = paid.as_ref().unwrap_or(option);
    let warranty = warranty_length(&option.warranty);
    let allocated = allocated_share_reused(
        common.allocation,
        option.sourcing,
        option.carbon.reused.clone(),
        life.years.clone(),
        option.carbon.other_life.clone(),
    );
    let charge = |batteries: f64| charge(option, &allocated, batteries);
    let life_inputs = received.as_ref().map(|received| &received.life);
    let mut chain = Chain::new(
        option,
        life_inputs.unwrap_or(&option.life),
        common,
        factors,
        (&warranty, &life.years),
        charge(0.0),
    );
    let starts = run(&mut chain, &life.years, stage);
    let spares = option.spares.as_ref();
    let age = &chain.life_inputs.age_at_purchase;
    let valued = (chain.valued.clone(), chain.unused.clone());
    let is_received = received.is_some();
    let known = &factors.residuals;
    let resale = resale(option, is_received, age, &life.years, valued, common, known);
    add_devices(&mut chain, option, received.as_deref(), resale.as_ref());
    let mut tally = chain.tally;
    let accidents = Accidents::of(
        option,
        is_received,
        age,
        chain.in_use,
        &factors.steady_payment,
    );
    add_use(&mut tally, option, &accidents, factors);
    let lives = option
        .battery
        .as_ref()
        .and_then(|battery| battery.lives.as_ref());
    let per_device = charge(batteries_replaced(lives, life.years.value()));
    let devices = Ratio::constant(chain.devices);
    let (embodied, lives) = if common.credit_unused_life {
        let lives = &stage.length / &life.years;
        (&per_device * &lives, lives)
    } else {
        let devices = devices.clone().named(Quantity::DevicesBought);
        (charge(chain.batteries / chain.devices) * &devices, devices)
    };
    tally.embodied = embodied;
    let without = tally.lines[Line::Purchase].clone();
    let mut booked = chain.booked;
    accessories::add(
        &option.accessories,
        &mut tally,
        &chain.bought,
        (chain.devices, &lives),
        &mut booked,
        &starts,
    );
    let accessories = &tally.lines[Line::Purchase] - without;
    // No battery of a spare wears out.
    let lives = match spares {
        Some(spares) => {
            let more = spares.in_all() - Ratio::one();
            let of_one = charge(0.0);
            tally.embodied += of_one.clone() * (&lives * &more);
            booked.extend(starts.iter().map(|start| (*start, &of_one * &more)));
            lives * spares.in_all()
        }
        None => lives,
    };
    let came = match factors.discounting.is_partial() {
        true => chain.bought.purchases.clone(),
        false => devices,
    };
    tally.devices = bought(option, came);
    OptionTotals {
        tally: tally.named(),
        bought: chain.bought,
        first_year: chain.first_year,
        resale,
        accessories,
        accidents,
        leaving: chain.leaving,
        valued: chain.valued,
        allocated,
        charge_per_device: per_device,
        lives,
        in_use: stage.length.clone(),
        use_by_year: None,
        booked,
        succeeded_after: None,
        successor_lives: Ratio::zero(),
        received,
        warranty,
        life,
    }
}
