//! Holding each option against what is asked of it.

use super::remedy::{Remedy, RemedyAction, ask_supplier, cheapest, extension_cost};
use super::result::{Demand, RequirementResult, RequirementState};
use crate::catalogue::{self, Certificate, Device, DeviceClass, parts};
use crate::engine::cohort_result::CohortResult;
use crate::engine::handing_down::{Allotment, Flow};
use crate::engine::life::{LifeLimit, SHORTEST_USEFUL_LIFE};
use crate::engine::totals::{Evaluated, OptionTotals};
use crate::engine::warranty::has_warranty;
use crate::scenario::inputs::{CohortInputs, Inputs, OptionInputs};
use crate::scenario::{
    Currency, DeviceOption, Group, Identified, Requirement, RequirementKind, Scenario, Sourcing,
    amount_in_currency,
};
use crate::units::{KgCo2e, Money, Ratio};

/// Memory is sold in these steps, in GB.
const MEMORY_STEPS: [f64; 6] = [8.0, 16.0, 32.0, 64.0, 128.0, 256.0];

/// Storage is sold in these steps, in GB.
const STORAGE_STEPS: [f64; 6] = [128.0, 256.0, 512.0, 1_000.0, 2_000.0, 4_000.0];

/// Holds every option against the need and the requirements, handed-down ones against what there is to
/// hand down in your mix, and what is in use today against the updates that are asked for. The scenario
/// has the devices of givers filled in; the fleets are those of the groups.
pub fn check_requirements(
    scenario: &Scenario,
    inputs: &Inputs,
    evaluated: &Evaluated,
    mix: &Allotment,
    fleets: &[Vec<CohortResult>],
) -> Vec<RequirementResult> {
    let mut results = Vec::new();
    for (group_index, group) in scenario.groups.iter().enumerate() {
        for (option_index, entered) in group.options.iter().enumerate() {
            let check = Check {
                scenario,
                group,
                entered,
                inputs,
                option: &inputs.groups[group_index].options[option_index],
                totals: &evaluated.groups[group_index][option_index],
                place: (group_index, option_index),
            };
            results.push(check.performance());
            let flow = mix.flows.iter().find(|flow| flow.to == check.place);
            results.extend(flow.map(|flow| check.supply(flow)));
            results.extend(
                scenario
                    .requirements
                    .iter()
                    .filter_map(|requirement| check.hold(requirement)),
            );
        }
        for (cohort, found) in inputs.groups[group_index]
            .fleet
            .cohorts
            .iter()
            .zip(&fleets[group_index])
        {
            let place = (group_index, cohort.index);
            let asked = scenario.requirements.iter();
            results
                .extend(asked.filter_map(|asked| updates_of_cohort(asked, place, cohort, found)));
        }
    }
    let of_models = scenario
        .requirements
        .iter()
        .filter(|requirement| requirement.kind == Some(RequirementKind::MaxModels));
    results.extend(of_models.map(|requirement| models(requirement, scenario)));
    results
}

/// Holds what is in use today against the only thing that is asked of it: updates for as long as it is in
/// use, or as is asked. `None` for what needs none.
fn updates_of_cohort(
    requirement: &Requirement,
    (group, index): (usize, usize),
    cohort: &CohortInputs,
    found: &CohortResult,
) -> Option<RequirementResult> {
    let year = requirement.value?;
    let is_asked = requirement.kind == Some(RequirementKind::UpdatesUntil);
    if !is_asked || cohort.class == DeviceClass::Monitor {
        return None;
    }
    let state = found.updates_until(year);
    Some(RequirementResult {
        group: Some(group),
        option: None,
        cohort: Some(index),
        demand: Demand::UpdatesUntil,
        hard: requirement.hard.unwrap_or(true),
        state,
        asked: Some(year),
        offered: found.updates_end,
        is_estimated: found.updates_are_estimated,
        certificate: None,
        axis: None,
        users: found.devices,
        remedy: match state {
            RequirementState::Met => None,
            _ => found.remedy.clone(),
        },
    })
}

/// The number of distinct models in the mix.
fn models(requirement: &Requirement, scenario: &Scenario) -> RequirementResult {
    let options = scenario.groups.iter().flat_map(|group| &group.options);
    let used = options.filter(|option| option.share_percent > 0.0);
    let mut models: Vec<&str> = used
        .filter_map(|option| {
            option
                .device
                .as_deref()
                .or(option.specification.name.as_deref())
        })
        .collect();
    crate::order::sort(&mut models);
    models.dedup();
    let asked = requirement.value.unwrap_or(1.0);
    let met = models.len() as f64 <= asked;
    RequirementResult {
        group: None,
        option: None,
        cohort: None,
        demand: Demand::MaxModels,
        hard: requirement.hard.unwrap_or(true),
        state: RequirementState::of(met),
        asked: Some(asked),
        offered: Some(models.len() as f64),
        is_estimated: false,
        certificate: None,
        axis: None,
        users: Ratio::of(
            scenario
                .groups
                .iter()
                .map(|group| f64::from(group.count))
                .sum(),
        ),
        remedy: (!met).then_some(Remedy {
            action: RemedyAction::FewerModels { most: asked },
            cost_per_device: None,
            carbon_per_device: KgCo2e::zero(),
        }),
    }
}

/// One option under examination.
struct Check<'a> {
    scenario: &'a Scenario,
    group: &'a Group,
    entered: &'a DeviceOption,
    inputs: &'a Inputs,
    option: &'a OptionInputs,
    totals: &'a OptionTotals,
    place: (usize, usize),
}

impl Check<'_> {
    fn result(&self, demand: Demand, hard: bool, met: bool) -> RequirementResult {
        RequirementResult {
            group: Some(self.place.0),
            option: Some(self.place.1),
            cohort: None,
            demand,
            hard,
            state: RequirementState::of(met),
            asked: None,
            offered: None,
            is_estimated: false,
            certificate: None,
            axis: None,
            users: Ratio::of(f64::from(self.group.count)) * self.option.share,
            remedy: None,
        }
    }

    fn performance(&self) -> RequirementResult {
        let life = &self.totals.life;
        let mut result = self.result(Demand::Performance, true, life.meets_need);
        if life.meets_need {
            return result;
        }
        result.axis = Some(life.limit);
        result.is_estimated = life.is_estimated();
        let on_axis = match life.limit {
            LifeLimit::Memory => self.larger_memory(),
            LifeLimit::Storage => self.larger_storage(),
            _ => None,
        };
        result.remedy = cheapest([on_axis, self.other_device(|_| true)]);
        result
    }

    /// Whether there are as many devices to hand down as the option needs a year. Those for whom
    /// there are none are equipped otherwise; the share that can be supplied is the remedy.
    fn supply(&self, flow: &Flow) -> RequirementResult {
        let met = flow.shortfall.value() == 0.0;
        let mut result = self.result(Demand::HandedDownSupply, true, met);
        result.asked = Some(flow.needed.value());
        result.offered = Some(flow.handed.value());
        if !met {
            result.users = flow.shortfall;
            let share = 100.0 * self.option.share.value() * (flow.handed / flow.needed).value();
            result.remedy = Some(Remedy {
                action: RemedyAction::LowerShare {
                    percent: libm::floor(share),
                },
                cost_per_device: None,
                carbon_per_device: KgCo2e::zero(),
            });
        }
        result
    }

    /// Holds the option against one requirement; `None` for those about the whole mix.
    fn hold(&self, requirement: &Requirement) -> Option<RequirementResult> {
        let hard = requirement.hard.unwrap_or(true);
        let offer = &self.entered.offer;
        let asked = requirement.value;
        let yes_or_no = |demand, answer: Option<bool>| {
            let mut result = self.result(demand, hard, answer == Some(true));
            result.remedy = (!result.is_met()).then(ask_supplier);
            result
        };
        let result = match requirement.kind? {
            RequirementKind::MaxModels => return None,
            RequirementKind::UpdatesUntil => self.updates(asked?, hard)?,
            RequirementKind::WarrantyMonths => self.warranty(asked?, hard)?,
            RequirementKind::BatteryHealth => self.battery(asked?, hard)?,
            RequirementKind::Certificate => self.certificate(requirement.certificate?, hard),
            RequirementKind::CertifiedWipe => {
                yes_or_no(Demand::CertifiedWipe, offer.certified_wipe)
            }
            RequirementKind::SocialTerms => yes_or_no(Demand::SocialTerms, offer.social_terms),
            RequirementKind::TakeBack => {
                let agreed = offer.take_back_agreement.exists().then_some(true);
                yes_or_no(Demand::TakeBack, agreed.or(offer.take_back))
            }
        };
        Some(result)
    }

    /// Updates until the end of a year; `None` for what needs none. Past an end that is announced
    /// they are missed; past one that is an estimate, or where there is not even that, nobody knows.
    fn updates(&self, year: f64, hard: bool) -> Option<RequirementResult> {
        let class = Identified::of(self.entered)?.class;
        if class == DeviceClass::Monitor {
            return None;
        }
        let life = self.totals.life_inputs(self.option);
        let purchase = self.inputs.common.purchase_year;
        let until = life
            .support_left
            .map(|left| (purchase + left + life.extension).value());
        let needed = year + 1.0;
        let is_known = until.is_some() && !life.support_is_estimated;
        let met = until.is_some_and(|until| until >= needed);
        let mut result = self.result(Demand::UpdatesUntil, hard, met);
        result.asked = Some(year);
        result.offered = until;
        result.is_estimated = life.support_is_estimated;
        if met {
            return Some(result);
        }
        let newer = self.other_device(|device| {
            let end = self.updates_end(device);
            end.is_some_and(|end| end >= needed)
        });
        result.remedy = match until.filter(|_| is_known) {
            Some(until) => {
                let years = libm::ceil(needed - until);
                let extend = extension_cost(life, years).map(|cost| Remedy {
                    action: RemedyAction::ExtendUpdates { years },
                    cost_per_device: Some(self.option.paid(&cost)),
                    carbon_per_device: KgCo2e::zero(),
                });
                cheapest([extend, newer])
            }
            None => {
                result.state = RequirementState::NotKnown;
                newer.or_else(|| Some(ask_supplier()))
            }
        };
        Some(result)
    }

    /// When updates of another device end if it is bought as this one is, announced or estimated.
    fn updates_end(&self, device: &Device) -> Option<f64> {
        let of_model = || {
            let launch = if catalogue::is_typical(device) {
                let purchase = self.inputs.common.purchase_year;
                (purchase - self.option.life.age_at_purchase).value()
            } else {
                f64::from(device.released)
            };
            Some(launch + device.update_years?.likely)
        };
        device.updates_until.or_else(of_model)
    }

    /// The length of the warranty; `None` for what is kept or handed down, which nobody sells.
    fn warranty(&self, months: f64, hard: bool) -> Option<RequirementResult> {
        if !has_warranty(self.option.sourcing) {
            return None;
        }
        let own = self.totals.warranty.value() * 12.0;
        let mut result = self.result(Demand::WarrantyMonths, hard, own >= months);
        result.asked = Some(months);
        result.offered = Some(own);
        if !result.is_met() {
            let years = (months - own) / 12.0;
            let terms = &self.option.warranty;
            let within_limit = months <= terms.limit.value() * 12.0;
            result.remedy = Some(if within_limit {
                Remedy {
                    action: RemedyAction::BuyWarranty { years },
                    cost_per_device: Some(
                        self.option
                            .paid(&Money::of(terms.upgrade_price.value() * years)),
                    ),
                    carbon_per_device: KgCo2e::zero(),
                }
            } else {
                ask_supplier()
            });
        }
        Some(result)
    }

    /// Capacity of the battery, not known of a used one unless the offer states it; `None` for a device
    /// that has no battery.
    fn battery(&self, percent: f64, hard: bool) -> Option<RequirementResult> {
        let battery = self.option.battery.as_ref()?;
        let health = if battery.new {
            Some(100.0)
        } else {
            self.entered.offer.battery_health_percent
        };
        let met = health.is_some_and(|health| health >= percent);
        let mut result = self.result(Demand::BatteryHealth, hard, met);
        if health.is_none() {
            result.state = RequirementState::NotKnown;
        }
        result.asked = Some(percent);
        result.offered = health;
        result.remedy = (!met).then_some(Remedy {
            action: RemedyAction::ReplaceBattery,
            cost_per_device: Some(self.option.paid(&battery.price)),
            carbon_per_device: battery.footprint,
        });
        Some(result)
    }

    fn certificate(&self, asked: Certificate, hard: bool) -> RequirementResult {
        // A label is a model's. One of its class may carry it, and that is asked when it is chosen.
        let device = Identified::of(self.entered).and_then(|identified| identified.device);
        let is_typical = device.is_some_and(catalogue::is_typical);
        let of_model = |device: &Device| {
            let mut held = device.new_certificates.iter();
            held.any(|certificate| certificate.meets(asked)) && !catalogue::is_typical(device)
        };
        let mut stated = self.entered.offer.certificates.iter();
        let met =
            stated.any(|certificate| certificate.meets(asked)) || device.is_some_and(of_model);
        let mut result = self.result(Demand::Certificate, hard, met);
        result.certificate = Some(asked.id());
        if !met {
            if is_typical {
                result.state = RequirementState::NotKnown;
            }
            result.remedy = self.other_device(of_model);
        }
        result
    }

    fn currency(&self) -> Currency {
        self.scenario.currency.unwrap_or(Currency::Sek)
    }

    fn amount(&self, sek: f64) -> f64 {
        amount_in_currency(sek, "SEK", self.currency())
    }

    fn larger_memory(&self) -> Option<Remedy> {
        let life = self.totals.life_inputs(self.option);
        let need = life.memory.as_ref()?.need.value();
        self.larger_part(
            "memory",
            (need, life.memory_growth.value()),
            &MEMORY_STEPS,
            LifeLimit::Memory,
            |gigabytes| RemedyAction::ExtendMemory { gigabytes },
        )
    }

    fn larger_storage(&self) -> Option<Remedy> {
        let life = self.totals.life_inputs(self.option);
        let need = life.storage.as_ref()?.need.value();
        self.larger_part(
            "ssd",
            (need, life.storage_growth.value()),
            &STORAGE_STEPS,
            LifeLimit::Storage,
            |gigabytes| RemedyAction::ExtendStorage { gigabytes },
        )
    }

    /// The next larger part that lasts the planned years while the need grows, or else the next
    /// larger one, when nothing else than this axis falls short.
    fn larger_part(
        &self,
        part: &str,
        (need, growth): (f64, f64),
        steps: &[f64],
        axis: LifeLimit,
        action: fn(f64) -> RemedyAction,
    ) -> Option<Remedy> {
        let others_fit = self.totals.life.caps.iter().all(|cap| {
            cap.limit == axis
                || cap
                    .years
                    .is_none_or(|years| years.value() >= SHORTEST_USEFUL_LIFE)
        });
        if !others_fit {
            return None;
        }
        let planned = self.option.life.planned.value();
        let needed_then = need * libm::pow(1.0 + growth, planned);
        let mut fitting = steps.iter().copied().filter(|step| *step > need);
        let next = fitting.clone().next()?;
        let gigabytes = fitting.find(|step| *step >= needed_then).unwrap_or(next);
        let part = parts().iter().find(|candidate| candidate.id == part)?;
        Some(Remedy {
            action: action(gigabytes),
            cost_per_device: Some(Money::of(self.amount(part.price_sek.as_ref()?.likely))),
            carbon_per_device: KgCo2e::of(part.kg.likely),
        })
    }

    /// The cheapest device of the same class, had the same way, that meets the need and `also`.
    fn other_device(&self, also: impl Fn(&Device) -> bool) -> Option<Remedy> {
        // What is kept or handed down is not chosen.
        if matches!(self.option.sourcing, Sourcing::Keep | Sourcing::HandedDown) {
            return None;
        }
        let class = Identified::of(self.entered)?.class;
        let life = &self.option.life;
        let enough = |device: Option<f64>, need: Option<f64>| match (device, need) {
            (_, None) => true,
            (Some(device), Some(need)) => device > need,
            (None, Some(_)) => false,
        };
        let purchase = self.inputs.common.purchase_year.value();
        let fits = |device: &&Device| {
            device.class == class
                && enough(
                    device.cpu_mark,
                    life.cpu.as_ref().map(|axis| axis.need.value()),
                )
                && enough(
                    device.memory_gb,
                    life.memory.as_ref().map(|axis| axis.need.value()),
                )
                && enough(
                    device.storage_gb,
                    life.storage.as_ref().map(|axis| axis.need.value()),
                )
                && self
                    .updates_end(device)
                    .is_none_or(|until| until > purchase)
                && also(device)
        };
        let price = |device: &'static Device| {
            let sek = match self.option.sourcing {
                Sourcing::New => device.new_price_sek,
                _ => device.refurbished_price_sek,
            }?;
            Some((device, self.amount(sek)))
        };
        let (device, price) = catalogue::devices()
            .iter()
            .filter(fits)
            .filter_map(price)
            .min_by(|(_, a), (_, b)| a.total_cmp(b))?;
        Some(Remedy {
            action: RemedyAction::ChooseDevice { device: device.id },
            cost_per_device: Some(
                self.option.paid(&Money::of(price)) - self.option.paid_price(&self.option.price),
            ),
            carbon_per_device: KgCo2e::zero(),
        })
    }
}
