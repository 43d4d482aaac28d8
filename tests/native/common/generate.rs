//! Scenarios, valid and hostile.

// Every test that draws from it is a program of its own and uses some of it.
#![allow(dead_code)]

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use refurb_or_new::catalogue::{self, Certificate, DeviceClass};
use refurb_or_new::scenario::{
    Accessory, Allocation, BuyOut, Choice, Cohort, Currency, DeviceOption, FootprintSource, Group,
    Insurance, Lease, Limits, Lot, Method, Need, NumberOrNone, Offer, Organisation, Pilot,
    PriceTier, ReplacementTime, Requirement, RequirementKind, Scenario, Sourcing, Specification,
    TakeBackAgreement, Upgrade, Value, Vat, Warranty, WarrantyKind,
};

/// A number of a range: mostly ordinary, sometimes its ends, sometimes next to nothing.
fn number(low: f64, high: f64) -> BoxedStrategy<f64> {
    let tiny = [1e-320_f64, 1e-17, 1e-9].map(|tiny| low.max(0.0) + tiny);
    let ends = vec![
        low,
        high,
        tiny[0].min(high),
        tiny[1].min(high),
        tiny[2].min(high),
    ];
    prop_oneof![
        8 => low..high,
        1 => select(ends),
        2 => (0_u32..=20).prop_map(move |step| low + (high - low) * f64::from(step) / 20.0),
    ]
    .boxed()
}

fn maybe(low: f64, high: f64) -> BoxedStrategy<Option<f64>> {
    of(number(low, high)).boxed()
}

fn word() -> BoxedStrategy<Option<String>> {
    of("[a-zåäö ]{1,12}").boxed()
}

fn need() -> BoxedStrategy<Need> {
    let profiles: Vec<&str> = catalogue::need_profiles()
        .iter()
        .map(|need| need.id)
        .collect();
    let explicit = (
        of(select(profiles)),
        maybe(0.0, 30_000.0),
        maybe(0.0, 64.0),
        maybe(0.0, 2_000.0),
        maybe(0.0, 30.0),
        maybe(0.0, 20.0),
    );
    let explicit = explicit.prop_map(|(profile, cpu, memory, storage, screen, battery)| Need {
        profile: profile.map(str::to_owned),
        cpu_mark: cpu,
        memory_gb: memory,
        storage_gb: storage,
        screen_inches: screen,
        battery_hours: battery,
    });
    prop_oneof![3 => Just(Need::default()), 3 => explicit].boxed()
}

fn specification() -> BoxedStrategy<Specification> {
    (
        (word(), of(select(DeviceClass::ALL.to_vec())), word()),
        maybe(0.0, 30_000.0),
        maybe(0.0, 64.0),
        maybe(0.0, 2_000.0),
        maybe(0.0, 30.0),
        maybe(0.0, 20.0),
        maybe(1990.0, 2100.0),
        maybe(0.0, 2_000.0),
        maybe(0.0, 2_000.0),
    )
        .prop_map(
            |((name, class, source), cpu, memory, storage, screen, battery, updates, kg, kwh)| {
                Specification {
                    name,
                    class,
                    cpu_mark: cpu,
                    memory_gb: memory,
                    storage_gb: storage,
                    screen_inches: screen,
                    battery_hours: battery,
                    updates_until: updates,
                    embodied_kg: kg,
                    yearly_kwh: kwh,
                    source,
                }
            },
        )
        .boxed()
}

fn warranty() -> BoxedStrategy<Warranty> {
    let kinds = vec![
        WarrantyKind::CarryIn,
        WarrantyKind::PickUp,
        WarrantyKind::OnSite,
        WarrantyKind::SwapPool,
    ];
    (
        maybe(0.0, 240.0),
        maybe(0.0, 240.0),
        of(select(kinds)),
        maybe(0.0, 100.0),
        (of(any::<bool>()), maybe(0.0, 2_000.0), maybe(0.0, 1_000.0)),
        maybe(0.0, 2_000.0),
        maybe(0.0, 240.0),
        maybe(0.0, 20.0),
    )
        .prop_map(
            |(months, battery, kind, downtime, accidents, price, limit, bought)| Warranty {
                months,
                battery_months: battery,
                kind,
                downtime_hours: downtime,
                accidental_damage: accidents.0,
                excess: accidents.1,
                price: accidents.2,
                upgrade_price_per_year: price,
                upgrade_limit_months: limit,
                bought_years: bought,
            },
        )
        .boxed()
}

fn tiers() -> BoxedStrategy<Vec<PriceTier>> {
    let tier = vec((1_u32..500, number(0.0, 20_000.0)), 0..3);
    tier.prop_map(|tiers| {
        let mut from = 0;
        let tier = |(step, price)| {
            from += step;
            PriceTier { from, price }
        };
        tiers.into_iter().map(tier).collect()
    })
    .boxed()
}

fn pilot() -> BoxedStrategy<Pilot> {
    let pilot = (1_u32..1_000, number(0.01, 5.0), 0_u32..200);
    let pilot = pilot.prop_map(|(devices, years, failures)| Pilot {
        devices: Some(devices),
        years: Some(years),
        failures: Some(failures),
    });
    prop_oneof![3 => Just(Pilot::default()), 1 => pilot].boxed()
}

fn upgrade() -> BoxedStrategy<Upgrade> {
    let stated = (
        maybe(0.0, 64.0),
        maybe(0.0, 2_000.0),
        of(any::<bool>()),
        maybe(0.0, 3_000.0),
        maybe(0.0, 200.0),
    );
    let stated = stated.prop_map(|(memory, storage, battery, price, kg)| Upgrade {
        memory_gb: memory,
        storage_gb: storage,
        new_battery: battery,
        price,
        parts_kg: kg,
    });
    prop_oneof![3 => Just(Upgrade::default()), 1 => stated].boxed()
}

fn battery_life() -> BoxedStrategy<NumberOrNone> {
    let years = number(0.5, 20.0).prop_map(NumberOrNone::Number);
    prop_oneof![3 => years, 1 => Just(NumberOrNone::None)].boxed()
}

fn take_back_agreement() -> BoxedStrategy<TakeBackAgreement> {
    let stated = (maybe(0.0, 5_000.0), maybe(0.0, 100.0));
    let stated = stated.prop_map(|(price, share)| TakeBackAgreement {
        price_per_device: price,
        reuse_share_percent: share,
    });
    prop_oneof![3 => Just(TakeBackAgreement::default()), 1 => stated].boxed()
}

fn accidents() -> BoxedStrategy<Accidents> {
    let rates = (maybe(0.0, 100.0), maybe(0.0, 100.0), maybe(0.0, 5_000.0));
    let insurance = (maybe(0.0, 500.0), maybe(0.0, 2_000.0));
    let insurance = insurance.prop_map(|(premium_per_year, excess)| Insurance {
        premium_per_year,
        excess,
    });
    let insurance = prop_oneof![2 => Just(Insurance::default()), 1 => insurance];
    (rates, insurance).boxed()
}

fn lease() -> BoxedStrategy<Lease> {
    let lease = (
        maybe(0.0, 1_000.0),
        maybe(1.0, 240.0),
        maybe(0.0, 2_000.0),
        maybe(0.0, 5_000.0),
    );
    let lease = lease.prop_map(|(fee_per_month, months, end_fee, buy_out_price)| Lease {
        fee_per_month,
        months,
        end_fee,
        buy_out_price,
    });
    prop_oneof![3 => Just(Lease::default()), 1 => lease].boxed()
}

fn accessory() -> BoxedStrategy<Accessory> {
    let accessory = (
        word(),
        number(0.0, 2_000.0).prop_map(Some),
        maybe(0.0, 20.0),
        maybe(0.0, 100.0),
    );
    let accessory = accessory.prop_map(|(name, price, kg, reused_percent)| Accessory {
        name,
        price,
        kg,
        reused_percent,
    });
    accessory.boxed()
}

/// Accessories, a licence, spares bought and given, what users pay and how many.
type ComesWith = (Vec<Accessory>, [Option<f64>; 3], BuyOut);

fn comes_with() -> BoxedStrategy<ComesWith> {
    let accessories = prop_oneof![2 => Just(Vec::new()), 1 => vec(accessory(), 1..3)];
    let amounts = (maybe(0.0, 1_000.0), maybe(0.0, 100.0), maybe(0.0, 100.0));
    let amounts = amounts.prop_map(|(licence, spares, free)| [licence, spares, free]);
    let none = || Just([None; 3]);
    let buy_out = (maybe(0.0, 5_000.0), maybe(0.0, 100.0));
    let buy_out = buy_out.prop_map(|(price, percent)| BuyOut { price, percent });
    let buy_out = prop_oneof![2 => Just(BuyOut::default()), 1 => buy_out];
    (accessories, prop_oneof![1 => none(), 1 => amounts], buy_out).boxed()
}

/// A price, or that of a lot.
fn price_or_lot() -> BoxedStrategy<(Option<f64>, Lot)> {
    let price = maybe(0.0, 20_000.0).prop_map(|price| (price, Lot::default()));
    // Without a number it would be that of the group, whose results would not be in proportion to it.
    let lot = (number(0.0, 1e6), (1_u32..500).prop_map(Some));
    let lot = lot.prop_map(|(price, devices)| {
        let price = Some(price);
        (None, Lot { price, devices })
    });
    prop_oneof![4 => price, 1 => lot].boxed()
}

/// Both rates and the cost of a repair; insurance.
type Accidents = ((Option<f64>, Option<f64>, Option<f64>), Insurance);

fn offer() -> BoxedStrategy<Offer> {
    let price = (price_or_lot(), tiers(), maybe(0.5, 20.0), maybe(0.0, 20.0));
    let terms = (
        warranty(),
        of(any::<bool>()),
        maybe(0.0, 100.0),
        vec(number(0.0, 100.0), 0..10),
        (maybe(0.0, 10.0), pilot(), of(battery_life())),
    );
    let costs = (
        maybe(0.0, 5_000.0),
        maybe(0.0, 10.0),
        (
            maybe(0.0, 5_000.0),
            prop_oneof![3 => Just(Vec::new()), 1 => vec(number(0.0, 5_000.0), 1..4)],
        ),
        maybe(0.0, 20_000.0),
        of(any::<bool>()),
        maybe(0.0, 200.0),
    );
    let promises = (
        (
            vec(select(Certificate::ALL.to_vec()), 0..3),
            of(any::<bool>()),
        ),
        of(any::<bool>()),
        of(any::<bool>()),
        of(any::<bool>()),
    );
    let extras = (
        upgrade(),
        take_back_agreement(),
        accidents(),
        lease(),
        comes_with(),
    );
    (price, terms, costs, promises, extras)
        .prop_map(|(price, terms, costs, promises, extras)| Offer {
            price: price.0.0,
            lot: price.0.1,
            lease: extras.3,
            accessories: extras.4.0,
            licence_price: extras.4.1[0],
            spare_percent: extras.4.1[1],
            free_spare_percent: extras.4.1[2],
            buy_out: extras.4.2,
            tiers: price.1,
            planned_years: price.2,
            age_at_purchase_years: price.3,
            warranty: terms.0,
            new_battery: terms.1,
            battery_health_percent: terms.2,
            battery_life_years: terms.4.2,
            failure_percent_by_age: terms.3,
            first_year_multiplier: terms.4.0,
            pilot: terms.4.1,
            accident_percent_per_year: extras.2.0.0,
            loss_percent_per_year: extras.2.0.1,
            accident_repair_cost: extras.2.0.2,
            insurance: extras.2.1,
            support_per_year: costs.0,
            extension_years: costs.1,
            extension_price_per_year: costs.2.0,
            extension_prices: costs.2.1,
            resale_value: costs.3,
            sold_on: costs.4,
            refurbishing_parts_kg: costs.5,
            margin_scheme: promises.0.1,
            certificates: promises.0.0,
            certified_wipe: promises.1,
            social_terms: promises.2,
            take_back: promises.3,
            upgrade: extras.0,
            take_back_agreement: extras.1,
        })
        .boxed()
}

fn option() -> BoxedStrategy<DeviceOption> {
    let devices: Vec<&str> = catalogue::devices()
        .iter()
        .map(|device| device.id)
        .collect();
    let sourcing = of(select(vec![
        Sourcing::New,
        Sourcing::New,
        Sourcing::Refurbished,
        Sourcing::Refurbished,
        Sourcing::Keep,
        Sourcing::HandedDown,
    ]));
    let specification = prop_oneof![Just(Specification::default()), specification()];
    let offer = prop_oneof![Just(Offer::default()), offer()];
    (of(select(devices)), sourcing, specification, offer)
        .prop_map(|(device, sourcing, mut specification, offer)| {
            if device.is_none() && specification.class.is_none() {
                specification.class = Some(DeviceClass::Laptop);
            }
            DeviceOption {
                id: String::new(),
                sourcing,
                device: device.map(str::to_owned),
                specification,
                offer,
                ..DeviceOption::default()
            }
        })
        .boxed()
}

fn group(options: impl Strategy<Value = Vec<DeviceOption>>) -> impl Strategy<Value = Group> {
    let users = maybe(1.0, 30.0);
    let of_group = (
        word(),
        1_u32..3_000,
        users,
        need(),
        options,
        vec(0_u32..=100, 4),
    );
    (of_group, fleet(), numbers_by_year()).prop_map(|(of_group, fleet, count_by_year)| {
        let (name, count, users_per_device, need, mut options, weights) = of_group;
        let sum: u32 = weights[..options.len()].iter().sum();
        let mut left = 100.0;
        let last = options.len() - 1;
        for (index, option) in options.iter_mut().enumerate() {
            option.id = format!("option-{index}");
            option.share_percent = if index == last {
                left
            } else {
                (100 * weights[index])
                    .checked_div(sum)
                    .unwrap_or_default()
                    .into()
            };
            left -= option.share_percent;
            if weights[3] % 2 == 0 {
                option.least_share_percent = Some(option.share_percent / 2.0);
                option.most_share_percent = Some(100.0);
            }
        }
        Group {
            id: String::new(),
            name,
            count,
            counts: Vec::new(),
            same_people_as: None,
            users_per_device,
            need,
            fleet,
            count_by_year,
            options,
        }
    })
}

fn cohort() -> BoxedStrategy<Cohort> {
    (
        select(DeviceClass::ALL.to_vec()),
        specification(),
        0_u32..2_000,
        number(2005.0, 2030.0),
        of(select(vec![Sourcing::New, Sourcing::Refurbished])),
        maybe(2020.0, 2045.0),
    )
        .prop_map(
            |(class, specification, count, new_since, sourcing, due_year)| Cohort {
                id: String::new(),
                name: None,
                count,
                device: None,
                specification: Specification {
                    class: Some(class),
                    ..specification
                },
                new_since,
                sourcing,
                due_year,
            },
        )
        .boxed()
}

/// Devices times years of a group, however their number changes.
#[must_use]
pub fn device_years(group: &Group, horizon: f64) -> f64 {
    let mut devices = f64::from(group.count);
    let mut sum = 0.0;
    for year in 0..horizon.ceil() as usize {
        if let Some(changed) = year
            .checked_sub(1)
            .and_then(|at| group.count_by_year.get(at))
        {
            devices = *changed;
        }
        sum += devices * (horizon - year as f64).min(1.0);
    }
    sum
}

/// A scenario in which everyone is equipped at the start, and the numbers stay.
#[must_use]
pub fn without_fleet(mut scenario: Scenario) -> Scenario {
    for group in &mut scenario.groups {
        group.fleet.clear();
        group.count_by_year.clear();
    }
    scenario
}

/// What is in use today: mostly nothing.
fn fleet() -> BoxedStrategy<Vec<Cohort>> {
    let cohorts = vec(cohort(), 1..5).prop_map(|mut cohorts| {
        for (index, cohort) in cohorts.iter_mut().enumerate() {
            cohort.id = format!("cohort-{index}");
        }
        cohorts
    });
    prop_oneof![2 => Just(Vec::new()), 1 => cohorts].boxed()
}

/// The scenario with at most a fifth as many devices for nothing as are paid for. They are sold in the
/// end like the others, so that with many of them a device may bring more than it costs, and a higher
/// price pays.
pub fn with_few_free_spares(mut scenario: Scenario) -> Scenario {
    for option in scenario
        .groups
        .iter_mut()
        .flat_map(|group| &mut group.options)
    {
        let free = &mut option.offer.free_spare_percent;
        *free = free.map(|percent| percent.min(20.0));
    }
    scenario
}

/// A scenario in which something is in use today in every group.
pub fn with_fleets() -> impl Strategy<Value = Scenario> {
    (scenario(), vec(vec(cohort(), 1..6), 4)).prop_map(|(mut scenario, fleets)| {
        for (group, mut fleet) in scenario.groups.iter_mut().zip(fleets) {
            for (index, cohort) in fleet.iter_mut().enumerate() {
                cohort.id = format!("cohort-{index}");
            }
            group.fleet = fleet;
        }
        scenario
    })
}

/// Devices in the second year and later: mostly as many.
fn numbers_by_year() -> BoxedStrategy<Vec<f64>> {
    let numbers = vec((0_u32..3_000).prop_map(f64::from), 1..6);
    prop_oneof![4 => Just(Vec::new()), 1 => numbers].boxed()
}

fn method() -> BoxedStrategy<Method> {
    let choices = (
        of(select(vec![
            Allocation::CutOff,
            Allocation::HalfAndHalf,
            Allocation::ByTime,
        ])),
        of(select(vec![
            FootprintSource::ClassMedian,
            FootprintSource::Manufacturer,
            FootprintSource::NegaOctet,
            FootprintSource::Ivl,
        ])),
        (
            of(any::<bool>()),
            of(select(vec![
                ReplacementTime::WhenDue,
                ReplacementTime::Now,
                ReplacementTime::YearLonger,
            ])),
        ),
        (
            of(select(vec![Vat::Excluded, Vat::Included])),
            maybe(0.0, 30.0),
        ),
    );
    let rates = (
        maybe(0.0, 20.0),
        maybe(0.0, 10.0),
        maybe(-20.0, 20.0),
        maybe(0.0, 2_000.0),
        maybe(0.0, 20.0),
        maybe(0.0, 50.0),
        maybe(0.0, 50.0),
        maybe(0.0, 50.0),
    );
    let costs = (
        (maybe(0.0, 100.0), maybe(0.0, 100.0), maybe(0.0, 200.0)),
        maybe(0.0, 100.0),
        maybe(0.0, 2_000.0),
        (maybe(0.0, 500.0), maybe(0.0, 500_000.0)),
        maybe(0.0, 200.0),
        maybe(0.0, 5_000.0),
        maybe(0.0, 2_000.0),
        maybe(0.0, 500.0),
        maybe(0.0, 100.0),
    );
    let method = (choices, rates, costs).prop_map(|(choices, rates, costs)| Method {
        allocation: choices.0,
        footprint_source: choices.1,
        credit_unused_life: choices.2.0,
        replacement: choices.2.1,
        vat: choices.3.0,
        vat_percent: choices.3.1,
        discount_rate_percent: rates.0,
        electricity_price_per_kwh: rates.1,
        energy_price_growth_percent: rates.2,
        grid_grams_per_kwh: rates.3,
        grid_decline_percent: rates.4,
        cpu_growth_percent: rates.5,
        memory_growth_percent: rates.6,
        storage_growth_percent: rates.7,
        refurbishing_burden_percent: costs.0.0,
        displacement_percent: costs.0.1,
        deployment_hours: costs.1,
        it_cost_per_hour: costs.2,
        downtime_cost_per_hour: costs.3.0,
        setup_cost: costs.3.1,
        downtime_hours: costs.4,
        repair_cost: costs.5,
        battery_price: costs.6,
        disposal_cost: costs.7,
        spare_pool_percent: costs.8,
        residual_percent: costs.0.2,
    });
    prop_oneof![Just(Method::default()), method].boxed()
}

fn requirement() -> BoxedStrategy<Requirement> {
    let kinds = vec![
        RequirementKind::UpdatesUntil,
        RequirementKind::WarrantyMonths,
        RequirementKind::BatteryHealth,
        RequirementKind::Certificate,
        RequirementKind::CertifiedWipe,
        RequirementKind::SocialTerms,
        RequirementKind::TakeBack,
        RequirementKind::MaxModels,
    ];
    (
        select(kinds),
        of(any::<bool>()),
        number(0.0, 120.0),
        select(Certificate::ALL.to_vec()),
    )
        .prop_map(|(kind, hard, value, certificate)| {
            let value = match kind {
                RequirementKind::UpdatesUntil => 2025.0 + (value / 10.0).floor(),
                _ => value,
            };
            Requirement {
                kind: Some(kind),
                hard,
                value: Some(value),
                certificate: Some(certificate),
            }
        })
        .boxed()
}

fn limits() -> BoxedStrategy<Limits> {
    let limits = (
        maybe(0.0, 1e8),
        maybe(0.0, 1e8),
        maybe(0.0, 1e8),
        maybe(0.0, 1e7),
        of(1_u32..20),
    );
    let limits = limits.prop_map(
        |(budget, first_year_budget, yearly_budget, carbon_cap_kg, most_models)| Limits {
            budget,
            first_year_budget,
            yearly_budget,
            carbon_cap_kg,
            most_models,
            objective: None,
        },
    );
    prop_oneof![Just(Limits::default()), limits].boxed()
}

/// Up to three organisations, each with a weight in every group.
fn organisations() -> BoxedStrategy<Vec<u32>> {
    prop_oneof![2 => Just(Vec::new()), 1 => vec(0_u32..50, 1..4)].boxed()
}

/// Who hands down to an option: the group before it. The first group has nobody, and buys.
fn find_a_giver(option: &mut DeviceOption, group: usize) {
    if option.sourcing != Some(Sourcing::HandedDown) {
        return;
    }
    match group.checked_sub(1) {
        None => option.sourcing = Some(Sourcing::Keep),
        Some(giver) => option.handed_down_from.group = Some(format!("group-{giver}")),
    }
}

/// What goes back to who leases it out cannot be handed down.
pub fn own_in_the_end(option: &mut DeviceOption) {
    let lease = &mut option.offer.lease;
    if lease.buy_out_price.is_none() {
        *lease = Lease::default();
    }
}

fn scenario_of(group: impl Strategy<Value = Group>) -> impl Strategy<Value = Scenario> {
    let places: Vec<&str> = catalogue::places().iter().map(|place| place.id).collect();
    let currencies = Currency::WORDS.iter().map(|(_, currency)| *currency);
    let currencies: Vec<Currency> = currencies.collect();
    (
        of(select(places)),
        of(select(currencies)),
        maybe(2024.0, 2032.0),
        number(0.5, 15.0),
        vec(group, 1..4),
        (vec(requirement(), 0..4), limits()),
        method(),
        organisations(),
    )
        .prop_map(
            |(
                place,
                currency,
                purchase_year,
                horizon_years,
                mut groups,
                (requirements, limits),
                method,
                weights,
            )| {
                let organisation = |index: usize| Organisation {
                    id: format!("organisation-{index}"),
                    name: None,
                };
                let organisations: Vec<Organisation> =
                    (0..weights.len()).map(organisation).collect();
                for (index, group) in groups.iter_mut().enumerate() {
                    group.id = format!("group-{index}");
                    group.set_count(group.count, &organisations);
                    for (entry, weight) in group.counts.iter_mut().zip(&weights) {
                        entry.count = *weight;
                    }
                    group.set_count(group.count, &organisations);
                    if index > 0 && group.count % 4 == 0 {
                        group.same_people_as = Some("group-0".to_owned());
                    }
                    for option in &mut group.options {
                        find_a_giver(option, index);
                    }
                }
                for index in 1..groups.len() {
                    let mut received = groups[index].options.iter();
                    if received.any(|option| option.sourcing == Some(Sourcing::HandedDown)) {
                        groups[index - 1]
                            .options
                            .iter_mut()
                            .for_each(own_in_the_end);
                    }
                }
                Scenario {
                    schema: 1,
                    place: place.map(str::to_owned),
                    currency,
                    purchase_year,
                    horizon_years,
                    organisations,
                    groups,
                    requirements,
                    limits,
                    method,
                    ..Scenario::default()
                }
            },
        )
}

/// Any valid scenario.
pub fn scenario() -> impl Strategy<Value = Scenario> {
    scenario_of(group(vec(option(), 1..4)))
}

/// A valid scenario with options of these sourcings in every group.
pub fn with_options(sourcings: &'static [Sourcing]) -> impl Strategy<Value = Scenario> {
    let options = vec(option(), sourcings.len()).prop_map(move |mut options| {
        for (option, sourcing) in options.iter_mut().zip(sourcings) {
            option.sourcing = Some(*sourcing);
        }
        options
    });
    scenario_of(group(options)).prop_map(without_fleet)
}

fn leaf() -> impl Strategy<Value = Value> {
    let texts = [
        "",
        "new",
        "laptop",
        "SE",
        "class-median",
        "\u{0}",
        "ÅÄÖ",
        "__proto__",
        "1,5",
        "NaN",
    ];
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<f64>().prop_map(Value::Number),
        (-3_i32..200).prop_map(|number| Value::Number(f64::from(number))),
        select(vec![
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::MAX,
            f64::MIN_POSITIVE,
            5e-324,
            -0.0,
            1e300,
            4_294_967_296.0,
            1.5,
        ])
        .prop_map(Value::Number),
        select(texts.to_vec()).prop_map(|text| Value::Text(text.to_owned())),
        Just(Value::Text("x".repeat(501))),
    ]
}

/// Keys of the format, so that random trees get past the first check.
const KEYS: [&str; 19] = [
    "organisations",
    "counts",
    "limits",
    "schema",
    "groups",
    "id",
    "count",
    "options",
    "sharePercent",
    "specification",
    "class",
    "offer",
    "price",
    "warranty",
    "months",
    "horizonYears",
    "method",
    "requirements",
    "unknown",
];

fn tree() -> BoxedStrategy<Value> {
    leaf()
        .prop_recursive(6, 48, 6, |inner| {
            prop_oneof![
                vec(inner.clone(), 0..6).prop_map(Value::List),
                vec((select(KEYS.to_vec()), inner), 0..6).prop_map(|entries| {
                    let own = |(key, value): (&str, Value)| (key.to_owned(), value);
                    Value::Record(entries.into_iter().map(own).collect())
                }),
            ]
        })
        .boxed()
}

/// What is done to a node of a valid document.
#[derive(Clone, Debug)]
enum Change {
    Replace(Value),
    Remove,
    /// The entry twice: two groups of the same id, a key twice.
    Double,
    /// Far down.
    Bury,
}

fn change() -> BoxedStrategy<Change> {
    prop_oneof![
        4 => tree().prop_map(Change::Replace),
        4 => leaf().prop_map(Change::Replace),
        1 => Just(Change::Remove),
        1 => Just(Change::Double),
        1 => Just(Change::Bury),
    ]
    .boxed()
}

fn nodes(value: &Value) -> usize {
    let below: usize = match value {
        Value::List(values) => values.iter().map(nodes).sum(),
        Value::Record(entries) => entries.iter().map(|(_, value)| nodes(value)).sum(),
        _ => 0,
    };
    1 + below
}

/// Changes the node with this number, counted in the order of the document.
fn change_node(value: &mut Value, number: &mut usize, change: &Change) {
    if *number == 0 {
        match change {
            Change::Replace(other) => *value = other.clone(),
            Change::Remove => *value = Value::Null,
            Change::Double => match value {
                Value::List(values) => values.extend(values.clone()),
                Value::Record(entries) => entries.extend(entries.clone()),
                _ => {}
            },
            Change::Bury => {
                for _ in 0..200 {
                    *value = Value::List(vec![std::mem::replace(value, Value::Null)]);
                }
            }
        }
        *number = usize::MAX;
        return;
    }
    *number -= 1;
    let mut visit = |value: &mut Value| {
        if *number != usize::MAX {
            change_node(value, number, change);
        }
    };
    match value {
        Value::List(values) => values.iter_mut().for_each(&mut visit),
        Value::Record(entries) => entries.iter_mut().for_each(|(_, value)| visit(value)),
        _ => {}
    }
}

/// Documents that are not what they should be: random trees, and valid documents with a few changes.
pub fn hostile() -> impl Strategy<Value = Value> {
    let changed = (
        scenario(),
        vec((any::<prop::sample::Index>(), change()), 1..4),
    );
    let changed = changed.prop_map(|(scenario, changes)| {
        let mut document = scenario.to_value();
        for (index, change) in changes {
            let mut number = index.index(nodes(&document));
            change_node(&mut document, &mut number, &change);
        }
        document
    });
    prop_oneof![1 => tree(), 4 => changed]
}
