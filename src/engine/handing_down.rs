//! Handing down: what a device is like when the next group receives it, and how many there are.
//!
//! In the steady state a group that uses `N` devices for `n` years each releases `N ÷ n` of them a
//! year, and one that lives on them needs `N ÷ n` a year. What is needed beyond what is released is
//! a shortfall; those people are equipped by the first new option of their group, or else its first
//! refurbished one, or else a typical new device. A kept device leaves once and is not replaced in
//! kind, so nothing is released in the long run. In plans of one kind nobody hands down.
//!
//! The giver gives up what a device is worth when its life is over, and saves its final handling;
//! the first group carries the manufacture of what it hands down, under every rule of sharing.

use super::plan_kind::{PlanKind, plan_shares};
use super::totals::{Evaluated, OptionTotals, Received, Served};
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::inputs::{Axis, Fallback, Inputs, OptionInputs};
use crate::scenario::{Cell, Sourcing};
use crate::units::{Gigabytes, Money, Ratio, Years};

/// Less than this part of what is needed is no shortfall but rounding.
const LEAST_SHORTFALL: f64 = 1e-9;

/// What a device is like when its giver has finished with it.
///
/// It is as old as it was with its giver plus the giver's service life, and has so many fewer years
/// of security updates. Its specification was chosen when it was bought; needs have grown since, so
/// the need it is held against has grown by as many years. What is stated of the received device
/// itself is what it is on the day.
pub fn received<S: Scalar>(
    option: &OptionInputs<S>,
    giver: &OptionInputs<S>,
    totals: &OptionTotals<S>,
) -> Received<S> {
    let before = totals.life_inputs(giver);
    let years = &totals.life.years;
    let inherited = option
        .handed_down
        .as_ref()
        .map(|handed_down| handed_down.inherited)
        .unwrap_or_default();
    let served = |inherited: bool, earlier: fn(&Served<S>) -> &Years<S>| {
        if !inherited {
            return Years::zero();
        }
        let earlier = totals.received.as_ref().map(|round| earlier(&round.served));
        earlier.map_or_else(|| years.clone(), |earlier| earlier + years)
    };
    let served = Served {
        cpu: served(inherited.cpu, |served| &served.cpu),
        memory: served(inherited.memory, |served| &served.memory),
        storage: served(inherited.storage, |served| &served.storage),
    };
    let mut life = option.life.clone();
    if inherited.age {
        let age = &before.age_at_purchase + years;
        life.age_at_purchase = age.named(Quantity::AgeReceived);
    }
    if inherited.updates {
        let left = before.support_left.clone();
        life.support_left = left.map(|left| left - years);
        life.support_is_estimated = before.support_is_estimated;
    } else {
        life.estimate_support();
    }
    if let Some(axis) = &mut life.cpu {
        axis.need = &axis.need * growth(&life.cpu_growth, &served.cpu);
    }
    grow(&mut life.memory, &life.memory_growth, &served.memory);
    grow(&mut life.storage, &life.storage_growth, &served.storage);
    Received {
        life,
        worth: worth_at_end(totals, giver.paid_price(&giver.price)).named(Quantity::ReceivedValue),
        served,
    }
}

fn growth<S: Scalar>(a_year: &Ratio<S>, years: &Years<S>) -> Ratio<S> {
    if years.value() == 0.0 || a_year.value() == 0.0 {
        return Ratio::one();
    }
    (Ratio::one() + a_year).compounded(years.clone())
}

fn grow<S: Scalar>(axis: &mut Option<Axis<Gigabytes<S>>>, a_year: &Ratio<S>, years: &Years<S>) {
    if let Some(axis) = axis {
        axis.need = &axis.need * growth(a_year, years);
    }
}

/// What one device that is used again is worth when its life with an option is over, if it was
/// bought at `price`.
fn worth_at_end<S: Scalar>(totals: &OptionTotals<S>, price: Money<S>) -> Money<S> {
    let basis = basis(totals, price);
    let resale = totals.resale.as_ref();
    resale.map_or_else(Money::zero, |resale| resale.at_end(basis))
}

/// What the value of a device rests on: what it was worth when it was received, or else its price.
fn basis<S: Scalar>(totals: &OptionTotals<S>, price: Money<S>) -> Money<S> {
    let received = totals.received.as_ref();
    received.map_or(price, |received| received.worth.clone())
}

/// What a device brings on average when its life with an option is over: nothing for the share of
/// them that nobody uses again.
pub fn value_at_end<S: Scalar>(totals: &OptionTotals<S>, price: Money<S>) -> Money<S> {
    let basis = basis(totals, price);
    let resale = totals.resale.as_ref();
    resale.map_or_else(Money::zero, |resale| resale.paid_at_end(basis))
}

/// Devices that go from one option to another in a plan, a year.
#[derive(Clone, Debug)]
pub struct Flow<S = f64> {
    /// Group and option that give.
    pub from: Cell,
    /// Group and option that receive.
    pub to: Cell,
    pub needed: Ratio<S>,
    pub handed: Ratio<S>,
    /// People for whom there is none.
    pub shortfall: Ratio<S>,
}

/// Who uses what in a plan, when everybody is equipped.
#[derive(Clone, Debug)]
pub struct Allotment<S = f64> {
    /// People on each option.
    pub users: Vec<Vec<Ratio<S>>>,
    /// People of handed-down options who are equipped with a typical new device.
    pub typical: Vec<(Cell, Ratio<S>)>,
    /// The share of the devices that an option releases which is handed down, where some are.
    pub handed_share: Vec<(Cell, Ratio<S>)>,
    pub flows: Vec<Flow<S>>,
    /// Groups that have no option of the plan's sourcing and keep the mix.
    pub unchanged_groups: Vec<usize>,
}

/// What an option has, among the few that have one.
pub fn at_place<T>(few: &[(Cell, T)], place: Cell) -> Option<&T> {
    let mut few = few.iter();
    few.find(|(other, _)| *other == place).map(|(_, own)| own)
}

impl Allotment {
    /// Whether everyone has the same in both.
    pub fn equips_like(&self, other: &Self) -> bool {
        self.users == other.users && self.typical == other.typical
    }
}

impl<S: Scalar> Allotment<S> {
    /// Devices that an option releases a year.
    pub fn released(&self, place: Cell, inputs: &Inputs<S>, evaluated: &Evaluated<S>) -> Ratio<S> {
        let (group, option) = place;
        if inputs.groups[group].options[option].sourcing == Sourcing::Keep {
            return Ratio::zero();
        }
        let life = &evaluated.groups[group][option].life.years;
        (&self.users[group][option] / a_year(life)).named(Quantity::ReleasedPerYear)
    }
}

/// So many years, as a number.
fn a_year<S: Scalar>(years: &Years<S>) -> Ratio<S> {
    years / Years::constant(1.0)
}

/// Divides the people of a plan over the options, handed-down devices as far as there are any.
/// Receivers take in the order of the scenario, a group after those that give to it.
pub fn allot<S: Scalar>(
    kind: PlanKind,
    inputs: &Inputs<S>,
    evaluated: &Evaluated<S>,
) -> Allotment<S> {
    let mut allotment = Allotment {
        users: Vec::new(),
        typical: Vec::new(),
        handed_share: Vec::new(),
        flows: Vec::new(),
        unchanged_groups: Vec::new(),
    };
    for (index, group) in inputs.groups.iter().enumerate() {
        let (shares, applies) = plan_shares(kind, group, &evaluated.fits[index]);
        if !applies {
            allotment.unchanged_groups.push(index);
        }
        let users = shares.into_iter().map(|share| &group.count * share);
        allotment.users.push(users.collect());
    }
    let mut handed: Vec<(Cell, Ratio<S>)> = Vec::new();
    for group in in_rounds(inputs) {
        for option in 0..inputs.groups[group].options.len() {
            hand_down(
                (group, option),
                kind,
                inputs,
                evaluated,
                &mut handed,
                &mut allotment,
            );
        }
    }
    for (place, handed) in handed {
        if handed.value() > 0.0 {
            let released = allotment.released(place, inputs, evaluated);
            allotment.handed_share.push((place, handed / released));
        }
    }
    allotment
}

/// Supplies one handed-down option, and equips the people for whom there is nothing otherwise.
fn hand_down<S: Scalar>(
    place: Cell,
    kind: PlanKind,
    inputs: &Inputs<S>,
    evaluated: &Evaluated<S>,
    handed: &mut Vec<(Cell, Ratio<S>)>,
    allotment: &mut Allotment<S>,
) {
    let (group, option) = place;
    let receiver = &inputs.groups[group].options[option];
    let Some(handed_down) = &receiver.handed_down else {
        return;
    };
    let users = allotment.users[group][option].clone();
    if users.value() <= 0.0 {
        return;
    }
    let mut shortfall = users.clone();
    if kind == PlanKind::YourMix {
        let giver = handed_down.giver;
        let life = a_year(&evaluated.groups[group][option].life.years);
        let released = allotment.released(giver, inputs, evaluated);
        let available = match at_place(handed, giver) {
            Some(taken) => released - taken,
            None => released,
        };
        let needed = (&users / &life).named(Quantity::NeededPerYear);
        let enough = available.value() >= needed.value() * (1.0 - LEAST_SHORTFALL);
        let supplied = if enough {
            shortfall = Ratio::zero();
            needed.clone()
        } else if available.value() <= 0.0 {
            Ratio::zero()
        } else {
            let supplied = available.named(Quantity::HandedPerYear);
            shortfall = &users - &supplied * life;
            supplied
        };
        match handed.iter_mut().find(|(place, _)| *place == giver) {
            Some((_, taken)) => *taken += &supplied,
            None => handed.push((giver, supplied.clone())),
        }
        allotment.flows.push(Flow {
            from: giver,
            to: place,
            needed,
            handed: supplied,
            shortfall: shortfall.clone(),
        });
    }
    if shortfall.value() == 0.0 {
        return;
    }
    allotment.users[group][option] = users - &shortfall;
    match &receiver.fallback {
        Some(Fallback::Option(other)) => {
            let others = &mut allotment.users[group][*other];
            *others += shortfall;
        }
        _ => allotment.typical.push((place, shortfall)),
    }
}

/// The groups in an order in which each comes after those that give to it.
pub fn in_rounds<S: Scalar>(inputs: &Inputs<S>) -> Vec<usize> {
    let groups = &inputs.groups;
    let mut order: Vec<usize> = Vec::with_capacity(groups.len());
    let mut placed = vec![false; groups.len()];
    let ready = |group: usize, placed: &[bool]| {
        let mut givers = groups[group]
            .options
            .iter()
            .filter_map(|option| option.handed_down.as_ref());
        givers.all(|handed_down| placed[handed_down.giver.0])
    };
    // Where nobody hands down, the first that is not placed is always the next one.
    let mut first = 0;
    while let Some(next) =
        (first..groups.len()).find(|group| !placed[*group] && ready(*group, &placed))
    {
        placed[next] = true;
        order.push(next);
        while placed.get(first) == Some(&true) {
            first += 1;
        }
    }
    order
}
