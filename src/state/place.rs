//! What can be entered: each number, choice and yes-or-no, by its place in the scenario.

use crate::catalogue::{self, Certificate};
use crate::decision::problem::Limit;
use crate::presets;
use crate::scenario::{
    Allocation, Choice, Currency, DeviceOption, FootprintSource, Group, Limits, Method,
    NumberOrNone, Objective, Offer, OrganisationCount, Pilot, PriceTier, Requirement,
    RequirementKind, Scenario, Sourcing, TakeBackAgreement, Upgrade, Warranty, range_at,
};
use crate::text::NumberKind;

use super::shares::set_share;
use super::sourcing;

/// A number that can be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberPlace {
    Horizon,
    Count {
        group: usize,
    },
    /// The people of one organisation in a group.
    OrganisationCount {
        group: usize,
        organisation: usize,
    },
    Share {
        group: usize,
        option: usize,
    },
    Offer {
        group: usize,
        option: usize,
        number: OfferNumber,
    },
    TierFrom {
        group: usize,
        option: usize,
        tier: usize,
    },
    TierPrice {
        group: usize,
        option: usize,
        tier: usize,
    },
    Pilot {
        group: usize,
        option: usize,
        number: PilotNumber,
    },
    Requirement {
        requirement: usize,
    },
    /// A limit of the whole mix; the one on carbon in tonnes.
    Limit(Limit),
    DiscountRate,
    ElectricityPrice,
    GridIntensity,
    RepairCost,
    DeploymentHours,
    SetupCost,
}

/// A number of an option that has a default, or that may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferNumber {
    Price,
    PlannedYears,
    Age,
    WarrantyMonths,
    WarrantyYearsBought,
    WarrantyPrice,
    ExtensionYears,
    ExtensionPrice,
    Memory,
    Storage,
    UpgradePrice,
    TakeBackPrice,
    ReuseShare,
    Resale,
    BatteryHealth,
    BatteryLife,
    LeastShare,
    MostShare,
}

/// A number of a pilot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PilotNumber {
    Devices,
    Years,
    Failures,
}

/// Kilograms in a tonne, in which the cap on carbon is entered.
const KG_PER_TONNE: f64 = 1_000.0;

impl NumberPlace {
    /// What kind of number stands there. What a requirement asks for is of a kind of its own.
    pub fn kind(self) -> NumberKind {
        use NumberKind as Kind;
        match self {
            Self::Horizon => Kind::Years,
            Self::Count { .. } | Self::OrganisationCount { .. } => Kind::Devices,
            Self::TierFrom { .. } | Self::Requirement { .. } => Kind::Whole,
            Self::Share { .. } | Self::DiscountRate => Kind::Percent,
            Self::TierPrice { .. } | Self::RepairCost | Self::SetupCost => Kind::Money,
            Self::Offer { number, .. } => number.kind(),
            Self::Pilot { number, .. } => match number {
                PilotNumber::Devices | PilotNumber::Failures => Kind::Whole,
                PilotNumber::Years => Kind::Years,
            },
            Self::Limit(limit) => match limit {
                Limit::Budget | Limit::FirstYearBudget => Kind::Money,
                Limit::CarbonCap => Kind::Tonnes,
                Limit::MostModels => Kind::Whole,
            },
            Self::ElectricityPrice => Kind::MoneyPerKwh,
            Self::GridIntensity => Kind::GramsPerKwh,
            Self::DeploymentHours => Kind::Hours,
        }
    }

    /// What the format allows there, in the unit in which it is entered.
    pub fn range(self) -> (f64, f64) {
        let (rows, key) = match self {
            Self::Horizon => (Scenario::ROWS, "horizonYears"),
            Self::Count { .. } => (Group::ROWS, "count"),
            Self::OrganisationCount { .. } => (OrganisationCount::ROWS, "count"),
            Self::Share { .. } => (DeviceOption::ROWS, "sharePercent"),
            Self::Offer { number, .. } => return number.range(),
            Self::TierFrom { .. } => (PriceTier::ROWS, "from"),
            Self::TierPrice { .. } => (PriceTier::ROWS, "price"),
            Self::Pilot { number, .. } => {
                let key = match number {
                    PilotNumber::Devices => "devices",
                    PilotNumber::Years => "years",
                    PilotNumber::Failures => "failures",
                };
                (Pilot::ROWS, key)
            }
            Self::Requirement { .. } => (Requirement::ROWS, "value"),
            Self::Limit(Limit::Budget) => (Limits::ROWS, "budget"),
            Self::Limit(Limit::FirstYearBudget) => (Limits::ROWS, "firstYearBudget"),
            Self::Limit(Limit::CarbonCap) => {
                let (least, most) = range_at(Limits::ROWS, "carbonCapKg");
                return (least / KG_PER_TONNE, most / KG_PER_TONNE);
            }
            Self::Limit(Limit::MostModels) => (Limits::ROWS, "mostModels"),
            Self::DiscountRate => (Method::ROWS, "discountRatePercent"),
            Self::ElectricityPrice => (Method::ROWS, "electricityPricePerKwh"),
            Self::GridIntensity => (Method::ROWS, "gridGramsPerKwh"),
            Self::RepairCost => (Method::ROWS, "repairCost"),
            Self::DeploymentHours => (Method::ROWS, "deploymentHours"),
            Self::SetupCost => (Method::ROWS, "setupCost"),
        };
        range_at(rows, key)
    }
}

impl OfferNumber {
    fn kind(self) -> NumberKind {
        match self {
            Self::Price | Self::UpgradePrice | Self::TakeBackPrice | Self::Resale => {
                NumberKind::Money
            }
            Self::WarrantyPrice | Self::ExtensionPrice => NumberKind::MoneyPerYear,
            Self::PlannedYears
            | Self::WarrantyYearsBought
            | Self::ExtensionYears
            | Self::BatteryLife => NumberKind::Years,
            Self::Age => NumberKind::Age,
            Self::WarrantyMonths => NumberKind::Months,
            Self::Memory | Self::Storage => NumberKind::Gigabytes,
            Self::ReuseShare | Self::LeastShare | Self::MostShare | Self::BatteryHealth => {
                NumberKind::Percent
            }
        }
    }

    fn range(self) -> (f64, f64) {
        let (rows, key) = match self {
            Self::Price => (Offer::ROWS, "price"),
            Self::PlannedYears => (Offer::ROWS, "plannedYears"),
            Self::Age => (Offer::ROWS, "ageAtPurchaseYears"),
            Self::WarrantyMonths => (Warranty::ROWS, "months"),
            Self::WarrantyYearsBought => (Warranty::ROWS, "boughtYears"),
            Self::WarrantyPrice => (Warranty::ROWS, "upgradePricePerYear"),
            Self::ExtensionYears => (Offer::ROWS, "extensionYears"),
            Self::ExtensionPrice => (Offer::ROWS, "extensionPricePerYear"),
            Self::Memory => (Upgrade::ROWS, "memoryGb"),
            Self::Storage => (Upgrade::ROWS, "storageGb"),
            Self::UpgradePrice => (Upgrade::ROWS, "price"),
            Self::TakeBackPrice => (TakeBackAgreement::ROWS, "pricePerDevice"),
            Self::ReuseShare => (TakeBackAgreement::ROWS, "reuseSharePercent"),
            Self::BatteryHealth => (Offer::ROWS, "batteryHealthPercent"),
            Self::BatteryLife => (Offer::ROWS, "batteryLifeYears"),
            Self::Resale => (Offer::ROWS, "resaleValue"),
            Self::LeastShare => (DeviceOption::ROWS, "leastSharePercent"),
            Self::MostShare => (DeviceOption::ROWS, "mostSharePercent"),
        };
        range_at(rows, key)
    }
}

/// A choice from a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoicePlace {
    Preset,
    Place,
    Currency,
    Need {
        group: usize,
    },
    Device {
        group: usize,
        option: usize,
    },
    Sourcing {
        group: usize,
        option: usize,
    },
    /// Who hands down, as [`sourcing::Giver::word`].
    Giver {
        group: usize,
        option: usize,
    },
    RequirementKind {
        requirement: usize,
    },
    RequirementCertificate {
        requirement: usize,
    },
    Allocation,
    FootprintSource,
    /// What the best mix has least of.
    Objective,
}

/// Something that is so or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwitchPlace {
    Offer {
        group: usize,
        option: usize,
        switch: OfferSwitch,
    },
    /// Whether a requirement is only a preference.
    Preference { requirement: usize },
}

/// Something that an offer has or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferSwitch {
    /// Put in when the device comes into use.
    NewBattery,
    /// New already when the device is bought.
    BatteryIncluded,
    BatteryNeverReplaced,
    CertifiedWipe,
    SocialTerms,
    TakeBack,
    Certificate(Certificate),
}

/// The place of a number in an option, read or written as `$borrow` says.
macro_rules! offer_number {
    ($option:expr, $number:expr, $($borrow:tt)+) => {{
        let option = $option;
        match $number {
            OfferNumber::Price => $($borrow)+ option.offer.price,
            OfferNumber::PlannedYears => $($borrow)+ option.offer.planned_years,
            OfferNumber::Age => $($borrow)+ option.offer.age_at_purchase_years,
            OfferNumber::WarrantyMonths => $($borrow)+ option.offer.warranty.months,
            OfferNumber::WarrantyYearsBought => $($borrow)+ option.offer.warranty.bought_years,
            OfferNumber::WarrantyPrice => $($borrow)+ option.offer.warranty.upgrade_price_per_year,
            OfferNumber::ExtensionYears => $($borrow)+ option.offer.extension_years,
            OfferNumber::ExtensionPrice => $($borrow)+ option.offer.extension_price_per_year,
            OfferNumber::Memory => $($borrow)+ option.offer.upgrade.memory_gb,
            OfferNumber::Storage => $($borrow)+ option.offer.upgrade.storage_gb,
            OfferNumber::UpgradePrice => $($borrow)+ option.offer.upgrade.price,
            OfferNumber::TakeBackPrice => $($borrow)+ option.offer.take_back_agreement.price_per_device,
            OfferNumber::ReuseShare => $($borrow)+ option.offer.take_back_agreement.reuse_share_percent,
            OfferNumber::Resale => $($borrow)+ option.offer.resale_value,
            OfferNumber::BatteryHealth => $($borrow)+ option.offer.battery_health_percent,
            // Read and written apart: there may be none.
            OfferNumber::BatteryLife => return None,
            OfferNumber::LeastShare => $($borrow)+ option.least_share_percent,
            OfferNumber::MostShare => $($borrow)+ option.most_share_percent,
        }
    }};
}

fn option(scenario: &Scenario, group: usize, option: usize) -> Option<&DeviceOption> {
    scenario.groups.get(group)?.options.get(option)
}

pub fn option_mut(
    scenario: &mut Scenario,
    group: usize,
    option: usize,
) -> Option<&mut DeviceOption> {
    scenario.groups.get_mut(group)?.options.get_mut(option)
}

/// The number as entered; `None` where the default applies.
pub fn entered_number(scenario: &Scenario, place: NumberPlace) -> Option<f64> {
    let method = &scenario.method;
    match place {
        NumberPlace::Horizon => Some(scenario.horizon_years),
        NumberPlace::Count { group } => Some(f64::from(scenario.groups.get(group)?.count)),
        NumberPlace::OrganisationCount {
            group,
            organisation,
        } => {
            let id = &scenario.organisations.get(organisation)?.id;
            let mut counts = scenario.groups.get(group)?.counts.iter();
            let count = counts.find(|entry| entry.organisation == *id);
            Some(count.map_or(0.0, |entry| f64::from(entry.count)))
        }
        NumberPlace::Share { group, option: at } => {
            option(scenario, group, at).map(|option| option.share_percent)
        }
        NumberPlace::Offer {
            group,
            option: at,
            number,
        } => {
            let option = option(scenario, group, at)?;
            match number {
                OfferNumber::ReuseShare => option.offer.reuse_percent(),
                OfferNumber::BatteryLife => match option.offer.battery_life_years {
                    Some(NumberOrNone::Number(years)) => Some(years),
                    _ => None,
                },
                number => *offer_number!(option, number, &),
            }
        }
        NumberPlace::TierFrom {
            group,
            option: at,
            tier,
        } => {
            let tier = option(scenario, group, at)?.offer.tiers.get(tier)?;
            Some(f64::from(tier.from))
        }
        NumberPlace::TierPrice {
            group,
            option: at,
            tier,
        } => Some(option(scenario, group, at)?.offer.tiers.get(tier)?.price),
        NumberPlace::Pilot {
            group,
            option: at,
            number,
        } => {
            let pilot = &option(scenario, group, at)?.offer.pilot;
            match number {
                PilotNumber::Devices => pilot.devices.map(f64::from),
                PilotNumber::Years => pilot.years,
                PilotNumber::Failures => pilot.failures.map(f64::from),
            }
        }
        NumberPlace::Requirement { requirement } => scenario.requirements.get(requirement)?.value,
        NumberPlace::Limit(limit) => limit_of(&scenario.limits, limit),
        NumberPlace::DiscountRate => method.discount_rate_percent,
        NumberPlace::ElectricityPrice => method.electricity_price_per_kwh,
        NumberPlace::GridIntensity => method.grid_grams_per_kwh,
        NumberPlace::RepairCost => method.repair_cost,
        NumberPlace::DeploymentHours => method.deployment_hours,
        NumberPlace::SetupCost => method.setup_cost,
    }
}

/// Sets a number; `None` takes what was entered back. `None` as the answer where there is no such
/// place, or where the number cannot be left out.
pub fn set_number(scenario: &mut Scenario, place: NumberPlace, value: Option<f64>) -> Option<()> {
    let whole = |value: f64| libm::round(value) as u32;
    match place {
        NumberPlace::Horizon => scenario.horizon_years = value?,
        NumberPlace::Count { group } => {
            let group = scenario.groups.get_mut(group)?;
            group.set_count(whole(value?), &scenario.organisations);
        }
        NumberPlace::OrganisationCount {
            group,
            organisation,
        } => {
            let id = &scenario.organisations.get(organisation)?.id;
            let group = scenario.groups.get_mut(group)?;
            let mut counts = group.counts.iter_mut();
            counts.find(|entry| entry.organisation == *id)?.count = whole(value?);
            group.count = group.counts.iter().map(|entry| entry.count).sum();
        }
        NumberPlace::Share { group, option } => {
            set_share(scenario.groups.get_mut(group)?, option, value?)?;
        }
        NumberPlace::Offer {
            group,
            option,
            number,
        } => {
            let option = option_mut(scenario, group, option)?;
            match number {
                OfferNumber::BatteryLife => {
                    option.offer.battery_life_years = value.map(NumberOrNone::Number);
                }
                number => *offer_number!(&mut *option, number, &mut) = value,
            }
            if number == OfferNumber::ReuseShare {
                // It takes the place of all or none.
                option.offer.sold_on = None;
            }
            // One price for all years takes the place of one for each.
            if number == OfferNumber::ExtensionPrice && value.is_some() {
                option.offer.extension_prices.clear();
            }
        }
        NumberPlace::TierFrom {
            group,
            option,
            tier,
        } => {
            let offer = &mut option_mut(scenario, group, option)?.offer;
            offer.tiers.get_mut(tier)?.from = whole(value?);
        }
        NumberPlace::TierPrice {
            group,
            option,
            tier,
        } => {
            let offer = &mut option_mut(scenario, group, option)?.offer;
            offer.tiers.get_mut(tier)?.price = value?;
        }
        NumberPlace::Pilot {
            group,
            option,
            number,
        } => {
            let pilot = &mut option_mut(scenario, group, option)?.offer.pilot;
            match number {
                PilotNumber::Devices => pilot.devices = Some(whole(value?)),
                PilotNumber::Years => pilot.years = Some(value?),
                PilotNumber::Failures => pilot.failures = Some(whole(value?)),
            }
        }
        NumberPlace::Requirement { requirement } => {
            scenario.requirements.get_mut(requirement)?.value = Some(value?);
        }
        NumberPlace::Limit(limit) => set_limit(&mut scenario.limits, limit, value),
        NumberPlace::DiscountRate => scenario.method.discount_rate_percent = value,
        NumberPlace::ElectricityPrice => scenario.method.electricity_price_per_kwh = value,
        NumberPlace::GridIntensity => scenario.method.grid_grams_per_kwh = value,
        NumberPlace::RepairCost => scenario.method.repair_cost = value,
        NumberPlace::DeploymentHours => scenario.method.deployment_hours = value,
        NumberPlace::SetupCost => scenario.method.setup_cost = value,
    }
    Some(())
}

fn limit_of(limits: &Limits, limit: Limit) -> Option<f64> {
    match limit {
        Limit::Budget => limits.budget,
        Limit::FirstYearBudget => limits.first_year_budget,
        Limit::CarbonCap => limits
            .carbon_cap_kg
            .map(|kilograms| kilograms / KG_PER_TONNE),
        Limit::MostModels => limits.most_models.map(f64::from),
    }
}

fn set_limit(limits: &mut Limits, limit: Limit, value: Option<f64>) {
    match limit {
        Limit::Budget => limits.budget = value,
        Limit::FirstYearBudget => limits.first_year_budget = value,
        Limit::CarbonCap => limits.carbon_cap_kg = value.map(|tonnes| tonnes * KG_PER_TONNE),
        Limit::MostModels => {
            limits.most_models = value.map(|models| libm::round(models).max(1.0) as u32);
        }
    }
}

/// Chooses a word of a list.
pub fn choose(scenario: &mut Scenario, place: ChoicePlace, word: &str) -> Option<()> {
    match place {
        ChoicePlace::Preset => {}
        ChoicePlace::Place => scenario.place = Some(word.to_owned()),
        ChoicePlace::Currency => {
            *scenario = presets::in_currency(scenario, Currency::from_word(word)?);
        }
        ChoicePlace::Need { group } => {
            scenario.groups.get_mut(group)?.need.profile = Some(word.to_owned());
        }
        ChoicePlace::Device { group, option } => {
            choose_device(option_mut(scenario, group, option)?, word)?;
        }
        ChoicePlace::Sourcing { group, option } => {
            sourcing::choose(scenario, (group, option), Sourcing::from_word(word)?)?;
        }
        ChoicePlace::Giver { group, option } => {
            sourcing::receive_from(scenario, (group, option), word)?;
        }
        ChoicePlace::RequirementKind { requirement } => {
            let year = scenario.purchase_year;
            let changed = scenario.requirements.get_mut(requirement)?;
            *changed = Requirement {
                hard: changed.hard,
                ..new_requirement(RequirementKind::from_word(word)?, year)
            };
        }
        ChoicePlace::RequirementCertificate { requirement } => {
            scenario.requirements.get_mut(requirement)?.certificate =
                Some(Certificate::from_word(word)?);
        }
        ChoicePlace::Allocation => {
            scenario.method.allocation = Some(Allocation::from_word(word)?);
        }
        ChoicePlace::FootprintSource => {
            scenario.method.footprint_source = Some(FootprintSource::from_word(word)?);
        }
        ChoicePlace::Objective => scenario.limits.objective = Some(Objective::from_word(word)?),
    }
    Some(())
}

/// Gives an option another device of the catalogue.
pub fn choose_device(option: &mut DeviceOption, id: &str) -> Option<()> {
    catalogue::device(id)?;
    option.device = Some(id.to_owned());
    // What was entered about the former device does not hold for this one.
    option.specification = Default::default();
    let offer = &mut option.offer;
    offer.price = None;
    offer.tiers.clear();
    offer.pilot = Default::default();
    offer.upgrade = Default::default();
    offer.resale_value = None;
    forget_battery(offer);
    Some(())
}

/// What was entered about the battery of one device does not hold for another.
pub fn forget_battery(offer: &mut Offer) {
    offer.new_battery = None;
    offer.battery_health_percent = None;
    offer.battery_life_years = None;
}

/// A requirement of a kind, at what is often asked for.
pub fn new_requirement(kind: RequirementKind, purchase_year: Option<f64>) -> Requirement {
    use RequirementKind as Kind;
    let year = purchase_year.unwrap_or(crate::scenario::DEFAULT_PURCHASE_YEAR);
    let value = match kind {
        Kind::UpdatesUntil => Some(year + 3.0),
        Kind::WarrantyMonths => Some(24.0),
        Kind::BatteryHealth => Some(80.0),
        Kind::MaxModels => Some(4.0),
        Kind::Certificate | Kind::CertifiedWipe | Kind::SocialTerms | Kind::TakeBack => None,
    };
    Requirement {
        kind: Some(kind),
        hard: None,
        value,
        certificate: (kind == Kind::Certificate).then_some(Certificate::TcoCertified),
    }
}

/// Whether something is so, as entered.
pub fn is_on(scenario: &Scenario, place: SwitchPlace) -> bool {
    match place {
        SwitchPlace::Preference { requirement } => scenario
            .requirements
            .get(requirement)
            .is_some_and(|requirement| requirement.hard == Some(false)),
        SwitchPlace::Offer {
            group,
            option: at,
            switch,
        } => option(scenario, group, at).is_some_and(|option| match switch {
            OfferSwitch::Certificate(certificate) => {
                option.offer.certificates.contains(&certificate)
            }
            OfferSwitch::NewBattery => {
                option.offer.upgrade.new_battery == Some(true) || option.gets_battery_at_hand_over()
            }
            OfferSwitch::BatteryIncluded => option.offer.new_battery == Some(true),
            OfferSwitch::BatteryNeverReplaced => {
                option.offer.battery_life_years == Some(NumberOrNone::None)
            }
            OfferSwitch::CertifiedWipe => option.offer.certified_wipe == Some(true),
            OfferSwitch::SocialTerms => option.offer.social_terms == Some(true),
            OfferSwitch::TakeBack => option.offer.take_back == Some(true),
        }),
    }
}

/// Turns something to its opposite.
pub fn switch(scenario: &mut Scenario, place: SwitchPlace) -> Option<()> {
    let now = !is_on(scenario, place);
    match place {
        SwitchPlace::Preference { requirement } => {
            scenario.requirements.get_mut(requirement)?.hard = Some(!now);
        }
        SwitchPlace::Offer {
            group,
            option,
            switch,
        } => turn(&mut option_mut(scenario, group, option)?.offer, switch, now),
    }
    Some(())
}

fn turn(offer: &mut Offer, switch: OfferSwitch, now: bool) {
    match switch {
        OfferSwitch::Certificate(certificate) if now => offer.certificates.push(certificate),
        OfferSwitch::Certificate(certificate) => {
            offer.certificates.retain(|held| *held != certificate);
        }
        OfferSwitch::NewBattery => offer.upgrade.new_battery = Some(now),
        OfferSwitch::BatteryIncluded => offer.new_battery = now.then_some(true),
        OfferSwitch::BatteryNeverReplaced => {
            offer.battery_life_years = now.then_some(NumberOrNone::None);
        }
        OfferSwitch::CertifiedWipe => offer.certified_wipe = Some(now),
        OfferSwitch::SocialTerms => offer.social_terms = Some(now),
        OfferSwitch::TakeBack => offer.take_back = Some(now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every place of the default page, of the details of an offer and of the assumptions.
    fn places() -> Vec<NumberPlace> {
        use OfferNumber as Number;
        let (group, option, tier, organisation) = (0, 0, 0, 0);
        let mut places = vec![
            NumberPlace::Horizon,
            NumberPlace::Count { group },
            NumberPlace::OrganisationCount {
                group,
                organisation,
            },
            NumberPlace::Share { group, option },
            NumberPlace::TierFrom {
                group,
                option,
                tier,
            },
            NumberPlace::TierPrice {
                group,
                option,
                tier,
            },
            NumberPlace::Requirement { requirement: 0 },
            NumberPlace::DiscountRate,
            NumberPlace::ElectricityPrice,
            NumberPlace::GridIntensity,
            NumberPlace::RepairCost,
            NumberPlace::DeploymentHours,
            NumberPlace::SetupCost,
        ];
        places.extend(Limit::ALL.map(NumberPlace::Limit));
        let pilot = [
            PilotNumber::Devices,
            PilotNumber::Years,
            PilotNumber::Failures,
        ];
        places.extend(pilot.map(|number| NumberPlace::Pilot {
            group,
            option,
            number,
        }));
        let offer = [
            Number::Price,
            Number::PlannedYears,
            Number::Age,
            Number::WarrantyMonths,
            Number::WarrantyYearsBought,
            Number::WarrantyPrice,
            Number::ExtensionYears,
            Number::ExtensionPrice,
            Number::Memory,
            Number::Storage,
            Number::UpgradePrice,
            Number::TakeBackPrice,
            Number::ReuseShare,
            Number::BatteryHealth,
            Number::BatteryLife,
            Number::Resale,
            Number::LeastShare,
            Number::MostShare,
        ];
        places.extend(offer.map(|number| NumberPlace::Offer {
            group,
            option,
            number,
        }));
        places
    }

    #[test]
    fn every_field_has_the_range_of_the_format() {
        for place in places() {
            let (least, most) = place.range();
            assert!(least.is_finite() && most.is_finite(), "{place:?}");
        }
        assert_eq!(NumberPlace::Limit(Limit::Budget).range(), (0.0, 1e12));
        assert_eq!(NumberPlace::Limit(Limit::CarbonCap).range(), (0.0, 1e9));
        assert_eq!(NumberPlace::Horizon.range(), (0.5, 15.0));
    }

    /// At the most that a field takes the scenario is still read, and above it is not.
    #[test]
    fn the_door_takes_what_a_field_takes() {
        for place in places() {
            let mut scenario = crate::presets::PresetId::ThreeMunicipalities.scenario();
            scenario.groups[0].options[0].offer.pilot = Pilot {
                devices: Some(1),
                years: Some(1.0),
                failures: Some(1),
            };
            scenario.groups[0].options[0].offer.tiers.truncate(1);
            scenario.requirements = vec![new_requirement(RequirementKind::WarrantyMonths, None)];
            let (_, most) = place.range();
            let mut at_most = scenario.clone();
            set_number(&mut at_most, place, Some(most)).expect("a place");
            let issues = crate::scenario::validate(&at_most)
                .err()
                .unwrap_or_default();
            // Three organisations together may have more than a group.
            let is_sum = matches!(place, NumberPlace::OrganisationCount { .. });
            assert!(issues.is_empty() || is_sum, "{place:?}: {issues:?}");
            if matches!(place, NumberPlace::Share { .. }) {
                continue;
            }
            set_number(&mut scenario, place, Some(most * 1.01 + 1.0)).expect("a place");
            assert!(crate::scenario::validate(&scenario).is_err(), "{place:?}");
        }
    }
}
