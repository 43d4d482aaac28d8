//! Plans: a mix for every group, as a weighted sum of its options.

use serde::Serialize;

use super::carbon::{Displaced, avoided_emissions};
use super::cost::{Line, Lines};
use super::discount::equivalent_annual_cost;
use super::handing_down::{Allotment, allot, at_place, in_rounds, received, value_at_end};
use super::option::{HorizonFactors, OptionTotals, evaluate_option};
use crate::scalar::{Scalar, Term};
use crate::scenario::inputs::{Common, Fallback, GroupInputs, Inputs, OptionInputs};
use crate::scenario::{Cell, Sourcing};
use crate::units::{Failures, KgCo2e, KgCo2ePerYear, Money, MoneyPerYear, Ratio, Years};

/// The plans that every comparison has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PlanKind {
    AllNew,
    YourMix,
    AllRefurbished,
}

impl PlanKind {
    /// In the order in which they are shown.
    pub const ALL: [PlanKind; 3] = [
        PlanKind::AllNew,
        PlanKind::YourMix,
        PlanKind::AllRefurbished,
    ];

    fn sourcing(self) -> Option<Sourcing> {
        match self {
            PlanKind::AllNew => Some(Sourcing::New),
            PlanKind::YourMix => None,
            PlanKind::AllRefurbished => Some(Sourcing::Refurbished),
        }
    }
}

/// The share of each option of a group in a plan, and whether the plan could be applied.
///
/// A pure plan divides the group over its options of that sourcing as the mix does; where the mix
/// uses none of them, the first one takes all. Those that do not meet the need are left out, if any
/// of that sourcing does. A group that has no such option keeps the mix.
pub fn plan_shares<S: Scalar>(
    kind: PlanKind,
    group: &GroupInputs<S>,
    fits: &[bool],
) -> (Vec<Ratio<S>>, bool) {
    let mix = || {
        group
            .options
            .iter()
            .map(|option| option.share.clone())
            .collect()
    };
    let Some(sourcing) = kind.sourcing() else {
        return (mix(), true);
    };
    let options = || group.options.iter().zip(fits).enumerate();
    let is_of_it = |option: &OptionInputs<S>| option.sourcing == sourcing;
    let any_fits = options().any(|(_, (option, fits))| is_of_it(option) && *fits);
    let belongs = |option: &OptionInputs<S>, fits: bool| is_of_it(option) && (fits || !any_fits);
    let of_sourcing = options().filter(|(_, (option, fits))| belongs(option, **fits));
    let Some((first, _)) = of_sourcing.clone().next() else {
        return (mix(), false);
    };
    let sum: f64 = of_sourcing
        .map(|(_, (option, _))| option.share.value())
        .sum();
    let share = |(index, (option, fits)): (usize, (&OptionInputs<S>, &bool))| {
        let share = if sum > 0.0 && belongs(option, *fits) {
            option.share.value() / sum
        } else if sum <= 0.0 && index == first {
            1.0
        } else {
            0.0
        };
        Ratio::constant(share).named(Term::Share)
    };
    (options().map(share).collect(), true)
}

/// Every option of a scenario, evaluated once.
#[derive(Clone, Debug)]
pub struct Evaluated<S = f64> {
    pub factors: HorizonFactors<S>,
    pub groups: Vec<Vec<OptionTotals<S>>>,
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

/// Evaluates every option for one person; one that is handed down as if there were enough of it.
pub fn evaluate_options<S: Scalar>(inputs: &Inputs<S>) -> Evaluated<S> {
    let factors = HorizonFactors::new(&inputs.common);
    let mut groups: Vec<Vec<OptionTotals<S>>> = vec![Vec::new(); inputs.groups.len()];
    let mut typical = Vec::new();
    for index in in_rounds(inputs) {
        let group = &inputs.groups[index];
        let mut options = Vec::with_capacity(group.options.len());
        for option in &group.options {
            let received = option.handed_down.as_ref().map(|handed_down| {
                let (group, giver) = handed_down.giver;
                let inputs = &inputs.groups[group].options[giver];
                Box::new(received(option, inputs, &groups[group][giver]))
            });
            let successor = match &option.fallback {
                Some(Fallback::Option(other)) => Some(&group.options[*other]),
                Some(Fallback::Typical(device)) => Some(&**device),
                None => None,
            };
            options.push(evaluate_option(
                option,
                received,
                successor,
                &inputs.common,
                &factors,
            ));
            if let (Some(Fallback::Typical(device)), Sourcing::HandedDown) =
                (&option.fallback, option.sourcing)
            {
                let place = (index, options.len() - 1);
                let totals = evaluate_option(device, None, None, &inputs.common, &factors);
                typical.push((place, totals));
            }
        }
        groups[index] = options;
    }
    let fits = groups.iter().map(|options| {
        let fits = options.iter().map(|totals| totals.life.meets_need);
        fits.collect()
    });
    Evaluated {
        factors,
        fits: fits.collect(),
        groups,
        typical,
    }
}

/// What a plan comes to, over the horizon and all its people.
#[derive(Clone, Debug)]
pub struct PlanTotals<S = f64> {
    /// People times years.
    pub user_years: Years<S>,
    /// Net present values.
    pub lines: Lines<S>,
    /// Devices bought over the horizon.
    pub devices: Ratio<S>,
    pub covered: Years<S>,
    pub uncovered: Years<S>,
    pub failures_covered: Failures<S>,
    pub failures_uncovered: Failures<S>,
    pub embodied: KgCo2e<S>,
    pub use_carbon: KgCo2e<S>,
    /// The part of it that follows the grid from year to year and nothing else.
    pub steady_use: KgCo2e<S>,
    /// The rest, for each year of the horizon; empty where there is none.
    pub changing_use: Vec<KgCo2e<S>>,
    /// In a box of its own, never subtracted.
    pub avoided: KgCo2e<S>,
    /// Groups that have no option of the plan's sourcing and keep the mix.
    pub unchanged_groups: Vec<usize>,
}

impl<S: Scalar> PlanTotals<S> {
    /// The sum of all lines.
    pub fn cost(&self) -> Money<S> {
        self.lines.total()
    }

    /// The same amount every year that is worth as much as the total.
    pub fn equivalent_annual_cost(&self, common: &Common<S>) -> MoneyPerYear<S> {
        let (rate, horizon) = (common.discount_rate.clone(), common.horizon.clone());
        equivalent_annual_cost(self.cost(), rate, horizon)
    }

    /// The total for one person and year.
    pub fn cost_per_user_year(&self) -> MoneyPerYear<S> {
        (self.cost() / self.user_years.clone()).named(Term::CostPerUserYear)
    }

    /// Share of the device-years that lies inside a warranty.
    pub fn covered_share(&self) -> Ratio<S> {
        let all = self.covered.clone() + self.uncovered.clone();
        (self.covered.clone() / all).named(Term::CoveredShare)
    }

    /// Repairs that no warranty pays.
    pub fn cost_outside_warranty(&self) -> Money<S> {
        self.lines[Line::Repairs]
            .clone()
            .named(Term::CostOutsideWarranty)
    }

    /// What spare devices would cost: their share of purchase, deployment, disposal and resale, and
    /// nothing where what leaves brings more than all that. What is paid once however many the
    /// devices does not grow with them.
    pub fn spare_pool_cost(&self, common: &Common<S>) -> Money<S> {
        let lines = [
            Line::Purchase,
            Line::Deployment,
            Line::Disposal,
            Line::Resale,
        ];
        let mut of_devices = lines
            .into_iter()
            .map(|line| self.lines[line].clone())
            .sum::<Money<S>>();
        if common.setup.value() > 0.0 {
            of_devices = of_devices - common.setup.clone();
        }
        let cost = of_devices * common.spare_pool.clone();
        cost.greatest(Money::zero()).named(Term::SparePoolCost)
    }

    /// Embodied and use carbon for one person and year.
    pub fn carbon_per_user_year(&self) -> KgCo2ePerYear<S> {
        (self.carbon() / self.user_years.clone()).named(Term::CarbonPerUserYear)
    }

    /// Embodied and use carbon.
    pub fn carbon(&self) -> KgCo2e<S> {
        (self.embodied.clone() + self.use_carbon.clone()).named(Term::TotalCarbon)
    }
}

/// One option's part in a plan.
#[derive(Clone, Debug)]
pub struct Part<'a, S = f64> {
    /// Index of the group, and of the option in it.
    pub place: (usize, usize),
    /// Whether it is the typical new device that stands in for a handed-down option.
    pub typical: bool,
    /// People it equips.
    pub users: Ratio<S>,
    pub inputs: &'a OptionInputs<S>,
    pub totals: &'a OptionTotals<S>,
    /// Devices bought together with its own, for volume prices.
    pub(super) together: f64,
    /// The share of its devices that is handed down when their life here is over.
    pub handed_share: Option<Ratio<S>>,
    /// For refurbished devices: the new one they take the place of.
    displaced: Option<Displaced<S>>,
}

impl Part<'_> {
    /// Devices that do not meet the need.
    pub fn unfit(&self) -> f64 {
        if self.totals.life.meets_need {
            0.0
        } else {
            self.users.value()
        }
    }
}

/// What a part adds to its plan, for all its people over the horizon.
#[derive(Clone, Debug)]
pub struct Contribution<S = f64> {
    pub lines: Lines<S>,
    pub devices: Ratio<S>,
    pub covered: Years<S>,
    pub uncovered: Years<S>,
    pub failures_covered: Failures<S>,
    pub failures_uncovered: Failures<S>,
    pub embodied: KgCo2e<S>,
    pub use_carbon: KgCo2e<S>,
    pub avoided: KgCo2e<S>,
}

/// A plan as the parts it is the sum of.
#[derive(Clone, Debug)]
pub struct Plan<'a, S = f64> {
    pub parts: Vec<Part<'a, S>>,
    pub allotment: Allotment<S>,
}

/// Divides a plan into its parts.
pub fn plan_parts<'a, S: Scalar>(
    kind: PlanKind,
    inputs: &'a Inputs<S>,
    evaluated: &'a Evaluated<S>,
) -> Plan<'a, S> {
    let allotment = allot(kind, inputs, evaluated);
    let mut parts = Vec::new();
    for (index, (group, totals)) in inputs.groups.iter().zip(&evaluated.groups).enumerate() {
        let displaced = displaced(group, totals);
        for (option, (inputs, totals)) in group.options.iter().zip(totals).enumerate() {
            let place = (index, option);
            let users = &allotment.users[index][option];
            if users.value() != 0.0 {
                let refurbished = inputs.sourcing == Sourcing::Refurbished;
                parts.push(Part {
                    place,
                    typical: false,
                    together: users.value(),
                    users: users.clone(),
                    inputs,
                    totals,
                    handed_share: at_place(&allotment.handed_share, place).cloned(),
                    displaced: displaced.clone().filter(|_| refurbished),
                });
            }
            if let (Some(users), Some(Fallback::Typical(inputs)), Some(totals)) = (
                at_place(&allotment.typical, place),
                &inputs.fallback,
                at_place(&evaluated.typical, place),
            ) {
                parts.push(Part {
                    place,
                    typical: true,
                    together: users.value(),
                    users: users.clone(),
                    inputs,
                    totals,
                    handed_share: None,
                    displaced: None,
                });
            }
        }
    }
    buy_together(&mut parts);
    Plan { parts, allotment }
}

/// What a part adds to a plan: so many times what its option comes to for one person, at the price
/// that the plan's purchases reach, and with what handing down takes from the giver and gives it.
/// What is paid once for the whole plan is in no part.
pub fn contribution<S: Scalar>(part: &Part<S>, common: &Common<S>) -> Contribution<S> {
    let totals = part.totals;
    let users = || part.users.clone();
    let (lines, embodied) = for_one(part);
    Contribution {
        lines: lines.map(|_, amount| amount * users()),
        devices: totals.devices.clone() * users(),
        covered: totals.covered.clone() * users(),
        uncovered: totals.uncovered.clone() * users(),
        failures_covered: totals.failures_covered.clone() * users(),
        failures_uncovered: totals.failures_uncovered.clone() * users(),
        embodied: embodied * users(),
        use_carbon: totals.use_carbon.clone() * users(),
        avoided: match &part.displaced {
            Some(displaced) => avoided(part, common, displaced.clone()),
            None => KgCo2e::zero(),
        },
    }
}

/// The cost and the embodied carbon of one person of a part.
pub(super) fn for_one<S: Scalar>(part: &Part<S>) -> (Lines<S>, KgCo2e<S>) {
    let mut embodied = part.totals.embodied.clone();
    if let (Some(share), Some(rest)) = (
        &part.handed_share,
        rest_of_manufacture(part.inputs, part.totals),
    ) {
        embodied = embodied + rest * share.clone() * part.totals.lives.clone();
    }
    (lines_at(part, reached_price(part)), embodied)
}

/// What the devices of one person would be worth, for which nothing is paid when they are handed
/// down.
fn given_up<S: Scalar>(part: &Part<S>, price: Option<&Money<S>>) -> Money<S> {
    let price = price.unwrap_or(&part.inputs.price).clone();
    value_at_end(part.totals, price) * part.totals.valued.clone()
}

/// What a part gives up by handing down, for all its people over the horizon.
pub fn resale_given_up<S: Scalar>(part: &Part<S>) -> Money<S> {
    given_up(part, reached_price(part)) * part.users.clone()
}

/// What of the manufacture of a new device its buyer would leave to someone outside, and carries
/// where it is handed down instead. The first user of a refurbished device is outside anyway, and
/// whoever receives a device carries nothing of its manufacture.
pub fn rest_of_manufacture<S: Scalar>(
    option: &OptionInputs<S>,
    totals: &OptionTotals<S>,
) -> Option<KgCo2e<S>> {
    let allocated = totals.allocated.clone();
    if option.sourcing != Sourcing::New || allocated.value() >= 1.0 {
        return None;
    }
    Some(option.carbon.manufacture.clone() * (Ratio::one() - allocated))
}

/// Who is equipped with an option in a plan, and at the price of which tier.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OptionUse {
    pub cell: Cell,
    pub users: f64,
    /// Index of the tier; `None` for the list price.
    pub tier: Option<usize>,
}

/// What a plan is made of where nothing is kept or handed down: apart from what is paid once for
/// all, its cost and carbon are those of one person with each option, times the people.
pub fn option_uses(kind: PlanKind, inputs: &Inputs, evaluated: &Evaluated) -> Vec<OptionUse> {
    let parts = plan_parts(kind, inputs, evaluated).parts;
    let of_part = |part: &Part| OptionUse {
        cell: part.place,
        users: part.users.value(),
        tier: if part.inputs.tiers.is_empty() {
            None
        } else {
            reached_tier(part.inputs, part.together)
        },
    };
    parts.iter().map(of_part).collect()
}

/// Adds up a plan.
pub fn plan_totals<S: Scalar>(
    kind: PlanKind,
    inputs: &Inputs<S>,
    evaluated: &Evaluated<S>,
) -> PlanTotals<S> {
    totals_of(&plan_parts(kind, inputs, evaluated), inputs)
}

/// The sum of the parts of a plan.
pub fn totals_of<S: Scalar>(plan: &Plan<S>, inputs: &Inputs<S>) -> PlanTotals<S> {
    let mut sum = PlanTotals {
        user_years: Years::zero(),
        lines: Lines::zero(),
        devices: Ratio::constant(0.0),
        covered: Years::zero(),
        uncovered: Years::zero(),
        failures_covered: Failures::zero(),
        failures_uncovered: Failures::zero(),
        embodied: KgCo2e::zero(),
        use_carbon: KgCo2e::zero(),
        steady_use: KgCo2e::zero(),
        changing_use: Vec::new(),
        avoided: KgCo2e::zero(),
        unchanged_groups: plan.allotment.unchanged_groups.clone(),
    };
    // A second device of someone makes no second person.
    for group in inputs.groups.iter().filter(|group| !group.same_people) {
        let user_years = inputs.common.horizon.clone() * group.count.clone();
        sum.user_years = sum.user_years + user_years;
    }
    for part in &plan.parts {
        let part_of = contribution(part, &inputs.common);
        sum.lines = sum.lines.map(|line, sum| sum + part_of.lines[line].clone());
        sum.devices = sum.devices + part_of.devices;
        sum.covered = sum.covered + part_of.covered;
        sum.uncovered = sum.uncovered + part_of.uncovered;
        sum.failures_covered = sum.failures_covered + part_of.failures_covered;
        sum.failures_uncovered = sum.failures_uncovered + part_of.failures_uncovered;
        sum.embodied = sum.embodied + part_of.embodied;
        sum.avoided = sum.avoided + part_of.avoided;
        match &part.totals.use_by_year {
            None => sum.steady_use = sum.steady_use + part_of.use_carbon.clone(),
            Some(years) => {
                sum.changing_use.resize(years.len(), KgCo2e::zero());
                for (sum, year) in sum.changing_use.iter_mut().zip(years) {
                    *sum = sum.clone() + year.clone() * part.users.clone();
                }
            }
        }
        sum.use_carbon = sum.use_carbon + part_of.use_carbon;
    }
    if inputs.common.setup.value() > 0.0 {
        sum.lines.add(Line::Deployment, inputs.common.setup.clone());
    }
    sum.lines = sum.lines.map(|line, sum| sum.named(line.term()));
    sum.user_years = sum.user_years.named(Term::UserYears);
    sum.devices = sum.devices.named(Term::DevicesBought);
    sum.covered = sum.covered.named(Term::YearsCovered);
    sum.uncovered = sum.uncovered.named(Term::YearsUncovered);
    sum.failures_covered = sum.failures_covered.named(Term::FailuresCovered);
    sum.failures_uncovered = sum.failures_uncovered.named(Term::FailuresUncovered);
    sum.embodied = sum.embodied.named(Term::Embodied);
    sum.use_carbon = sum.use_carbon.named(Term::UseCarbon);
    sum.steady_use = sum.steady_use.named(Term::UseCarbon);
    sum.avoided = sum.avoided.named(Term::AvoidedEmissions);
    sum
}

/// The new device that refurbished ones of a group may take the place of: its first new option
/// that meets the need.
fn displaced<S: Scalar>(
    group: &GroupInputs<S>,
    totals: &[OptionTotals<S>],
) -> Option<Displaced<S>> {
    let mut options = group.options.iter().zip(totals);
    let (inputs, totals) = options
        .find(|(inputs, totals)| inputs.sourcing == Sourcing::New && totals.life.meets_need)?;
    Some(Displaced {
        manufacture: inputs.carbon.manufacture.clone(),
        life: totals.life.years.clone(),
        electricity: inputs.electricity.clone(),
    })
}

/// What the refurbished devices of a part avoid over the horizon.
fn avoided<S: Scalar>(part: &Part<S>, common: &Common<S>, displaced: Displaced<S>) -> KgCo2e<S> {
    let life = part.totals.life.years.clone();
    let carbon = &part.inputs.carbon;
    let burden = carbon.manufacture.clone() * carbon.refurbishing.clone() + carbon.parts.clone();
    let of_one_device = avoided_emissions(
        common.displacement.clone(),
        displaced,
        burden,
        life.clone(),
        part.inputs.electricity.clone(),
        common.grid.clone(),
    );
    of_one_device * (common.horizon.clone() / life) * part.users.clone()
}

/// Notes in each part how many devices are bought together: of the same model and sourcing, whatever
/// group they are for. A device that is not of the catalogue is bought alone.
fn buy_together<S: Scalar>(parts: &mut [Part<S>]) {
    // Numbers matter to volume prices only.
    if parts.iter().all(|part| part.inputs.tiers.is_empty()) {
        return;
    }
    let key = |part: &Part<S>| {
        part.inputs
            .purchase_key
            .map(|key| (key, part.inputs.sourcing))
    };
    let mut pools: Vec<((&str, Sourcing), f64)> = Vec::new();
    for part in parts.iter() {
        let Some(key) = key(part) else { continue };
        match pools.iter_mut().find(|(pool, _)| *pool == key) {
            Some((_, devices)) => *devices += part.users.value(),
            None => pools.push((key, part.users.value())),
        }
    }
    for part in parts {
        let key = key(part);
        let pool = pools.iter().find(|(pool, _)| Some(*pool) == key);
        if let Some((_, devices)) = pool {
            part.together = *devices;
        }
    }
}

/// A number of devices is that of a tier where it falls short by no more than this share: a tenth
/// of 790 is 79, whatever the rounding of a tenth.
const ROUNDING: f64 = 1e-12;

/// The tier that so many devices reach; `None` below the first.
fn reached_tier<S: Scalar>(option: &OptionInputs<S>, bought: f64) -> Option<usize> {
    let bought = bought * (1.0 + ROUNDING);
    option.tiers.iter().rposition(|(from, _)| bought >= *from)
}

/// The price of the tier that so many devices reach; `None` below the first.
pub(super) fn tier_price<S: Scalar>(option: &OptionInputs<S>, bought: f64) -> Option<&Money<S>> {
    reached_tier(option, bought).map(|tier| &option.tiers[tier].1)
}

/// The price of the tier that the plan's purchases reach; `None` where that is the list price.
fn reached_price<'a, S: Scalar>(part: &Part<'a, S>) -> Option<&'a Money<S>> {
    if part.inputs.tiers.is_empty() {
        return None;
    }
    tier_price(part.inputs, part.together)
}

/// The lines of one person at the price of a tier, handing down included.
pub(super) fn lines_at<S: Scalar>(part: &Part<S>, price: Option<&Money<S>>) -> Lines<S> {
    let totals = part.totals;
    let mut lines = match price {
        Some(price) => totals.lines_at(part.inputs, price),
        None => totals.lines.clone(),
    };
    if let Some(share) = &part.handed_share {
        lines.add(Line::Resale, given_up(part, price) * share.clone());
        let handling = part.inputs.disposal.clone() * totals.leaving.clone();
        lines.add(Line::Disposal, -(handling * share.clone()));
    }
    lines
}
