//! What can be entered: each number, choice and yes-or-no, by its place in the scenario.

use crate::catalogue::{Certificate, DeviceClass};
use crate::decision::problem::Limit;
use crate::presets;
use crate::quantity::{Quantity, Unit};
use crate::scenario::{
    Allocation, Cell, Choice, Currency, FootprintSource, Group, Limits, Number, NumberOrNone,
    Objective, Offer, OrganisationCount, ReplacementTime, Requirement, RequirementKind, Scenario,
    Sourcing, Valid, Vat, range_at,
};
use crate::text::NumberKind;

use super::device::choose_device;
use super::fleet::{
    self, CohortNumber, CohortPlace, cohort_number, cohort_range, count_in_year, set_cohort_number,
    set_count_in_year,
};
use super::kind::choose_kind;
use super::shares::set_share;
use super::sourcing;

/// A number that can be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberPlace {
    /// A field of the format without a rule of its own.
    Field(Number),
    /// Devices of a group, with those of the organisations.
    Count {
        group: usize,
    },
    /// How many people share a device of a group.
    UsersPerDevice {
        group: usize,
    },
    /// The people of one organisation in a group.
    OrganisationCount {
        group: usize,
        organisation: usize,
    },
    /// The share of an option, with those of the others.
    Share {
        group: usize,
        option: usize,
    },
    Cohort(CohortPlace, CohortNumber),
    /// Devices of a group in a year after the first, 0 for the second.
    CountByYear {
        group: usize,
        year: usize,
    },
    Requirement {
        requirement: usize,
    },
    /// A limit of the whole mix; the one on carbon in tonnes.
    Limit(Limit),
}

/// Kilograms in a tonne, in which the cap on carbon is entered.
const KG_PER_TONNE: f64 = 1_000.0;

impl NumberPlace {
    /// That of a number which all options share.
    pub fn of_all(quantity: Quantity) -> Self {
        Self::Field(Number::of_all(quantity))
    }

    /// That of a number of an option.
    pub fn of_option(cell: Cell, quantity: Quantity) -> Self {
        Self::Field(Number::of_option(cell, quantity))
    }

    /// What kind of number stands there. What a requirement asks for is of a kind of its own.
    pub fn kind(self) -> NumberKind {
        use NumberKind as Kind;
        match self {
            Self::Field(number) => kind(number.quantity),
            Self::Count { .. } | Self::OrganisationCount { .. } => Kind::Devices,
            Self::UsersPerDevice { .. } => Kind::Factor,
            Self::Cohort(_, CohortNumber::Count) | Self::CountByYear { .. } => Kind::Devices,
            Self::Cohort(..) => Kind::Moment,
            Self::Requirement { .. } => Kind::Whole,
            Self::Share { .. } => Kind::Percent,
            Self::Limit(limit) => match limit {
                Limit::Budget | Limit::FirstYearBudget | Limit::YearlyBudget => Kind::Money,
                Limit::CarbonCap => Kind::Tonnes,
                Limit::MostModels => Kind::Whole,
            },
        }
    }

    /// What the format allows there, in the unit in which it is entered.
    pub fn range(self) -> (f64, f64) {
        match self {
            Self::Field(number) => number.quantity.range(),
            Self::Count { .. } => range_at(Group::ROWS, "count"),
            Self::UsersPerDevice { .. } => range_at(Group::ROWS, "usersPerDevice"),
            Self::OrganisationCount { .. } => range_at(OrganisationCount::ROWS, "count"),
            Self::Cohort(_, number) => cohort_range(number),
            Self::CountByYear { .. } => range_at(Group::ROWS, "countByYear"),
            Self::Share { .. } => Quantity::Share.range(),
            Self::Requirement { .. } => range_at(Requirement::ROWS, "value"),
            Self::Limit(Limit::Budget) => range_at(Limits::ROWS, "budget"),
            Self::Limit(Limit::FirstYearBudget) => range_at(Limits::ROWS, "firstYearBudget"),
            Self::Limit(Limit::YearlyBudget) => range_at(Limits::ROWS, "yearlyBudget"),
            Self::Limit(Limit::CarbonCap) => {
                let (least, most) = range_at(Limits::ROWS, "carbonCapKg");
                (least / KG_PER_TONNE, most / KG_PER_TONNE)
            }
            Self::Limit(Limit::MostModels) => range_at(Limits::ROWS, "mostModels"),
        }
    }
}

/// How what is written in the field of a quantity is read: by its unit, but for ages, for which a
/// year may stand.
fn kind(quantity: Quantity) -> NumberKind {
    match quantity.unit() {
        _ if quantity == Quantity::AgeAtPurchase => NumberKind::Age,
        Unit::Money | Unit::MoneyPerHour => NumberKind::Money,
        Unit::MoneyPerYear => NumberKind::MoneyPerYear,
        Unit::MoneyPerKwh => NumberKind::MoneyPerKwh,
        Unit::Percent | Unit::PercentPerYear => NumberKind::Percent,
        Unit::Months => NumberKind::Months,
        Unit::Years => NumberKind::Years,
        Unit::Hours => NumberKind::Hours,
        Unit::Gigabytes => NumberKind::Gigabytes,
        Unit::CarbonPerKwh => NumberKind::GramsPerKwh,
        Unit::Carbon => NumberKind::Kilograms,
        Unit::KwhPerYear => NumberKind::KilowattHours,
        _ if quantity == Quantity::FirstYearMultiplier => NumberKind::Factor,
        Unit::CalendarYear => NumberKind::CalendarYear,
        Unit::CalendarMonth => NumberKind::Month,
        Unit::Inches => NumberKind::Factor,
        _ => NumberKind::Whole,
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
    /// Whose people use the devices of a group: the id of another group, or nothing.
    People {
        group: usize,
    },
    /// The class of the devices of a group.
    Kind {
        group: usize,
    },
    /// A device of the catalogue, or another of a class.
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
    /// A device of the catalogue, or any of a class.
    CohortDevice(CohortPlace),
    /// How a cohort was had.
    CohortSourcing(CohortPlace),
    /// When what is in use today is replaced.
    Replacement,
    Allocation,
    FootprintSource,
    /// With VAT or without.
    Vat,
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
    MarginScheme,
    CertifiedWipe,
    SocialTerms,
    TakeBack,
    /// By the warranty.
    AccidentsCovered,
    Certificate(Certificate),
}

/// The number as entered; `None` where the default applies.
pub fn entered_number(scenario: &Scenario, place: NumberPlace) -> Option<f64> {
    match place {
        NumberPlace::Field(number) => number.entered(scenario),
        NumberPlace::Count { group } => Some(f64::from(scenario.groups.get(group)?.count)),
        NumberPlace::UsersPerDevice { group } => scenario.groups.get(group)?.users_per_device,
        NumberPlace::OrganisationCount {
            group,
            organisation,
        } => {
            let id = &scenario.organisations.get(organisation)?.id;
            let mut counts = scenario.groups.get(group)?.counts.iter();
            let count = counts.find(|entry| entry.organisation == *id);
            Some(count.map_or(0.0, |entry| f64::from(entry.count)))
        }
        NumberPlace::Cohort(at, number) => cohort_number(scenario, at, number),
        NumberPlace::CountByYear { group, year } => {
            Some(count_in_year(scenario.groups.get(group)?, year))
        }
        NumberPlace::Share { group, option } => {
            let option = scenario.option((group, option))?;
            Some(option.share_percent)
        }
        NumberPlace::Requirement { requirement } => scenario.requirements.get(requirement)?.value,
        NumberPlace::Limit(limit) => limit_of(&scenario.limits, limit),
    }
}

/// The number that counts there: as it was entered, or else the default that applies. `None` where
/// there is none, or another for each kind of device.
pub fn counted_number(valid: &Valid, place: NumberPlace) -> Option<f64> {
    let entered = entered_number(valid.scenario(), place);
    let number = match place {
        NumberPlace::Field(number) => number,
        // A device for each.
        NumberPlace::UsersPerDevice { .. } => return entered.or(Some(1.0)),
        _ => return entered,
    };
    let quantity = number.quantity;
    let applied = || {
        let (inputs, first) = (valid.inputs(), Number::of_option((0, 0), quantity));
        let is_of_all = number.cell.is_none();
        let found = match quantity {
            Quantity::StatedResale => None,
            Quantity::LeastShare => return Some(quantity.range().0),
            Quantity::MostShare => return Some(quantity.range().1),
            _ if is_of_all && quantity.edited().is_some_and(|of| of.is_by_kind) => None,
            // Without a price of its own it is a repair like any other.
            Quantity::AccidentRepairCost => inputs.number(number).or_else(|| {
                let quantity = Quantity::RepairCost;
                inputs.number(Number { quantity, ..number })
            }),
            _ => inputs.number(number),
        };
        let found = found.or_else(|| inputs.number(first).filter(|_| is_of_all));
        Some(found? / quantity.unit().of_format())
    };
    entered.or_else(applied)
}

/// Sets a number; `None` takes what was entered back. `None` as the answer where there is no such
/// place, or where the number cannot be left out.
pub fn set_number(scenario: &mut Scenario, place: NumberPlace, value: Option<f64>) -> Option<()> {
    let whole = |value: f64| libm::round(value) as u32;
    match place {
        NumberPlace::Field(number) => number.enter(scenario, value)?,
        NumberPlace::Count { group } => {
            let group = scenario.groups.get_mut(group)?;
            group.set_count(whole(value?), &scenario.organisations);
        }
        NumberPlace::UsersPerDevice { group } => {
            scenario.groups.get_mut(group)?.users_per_device = value;
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
        NumberPlace::Cohort(at, number) => set_cohort_number(scenario, at, number, value)?,
        NumberPlace::CountByYear { group, year } => {
            set_count_in_year(scenario.groups.get_mut(group)?, year, value?)?;
        }
        NumberPlace::Share { group, option } => {
            set_share(scenario.groups.get_mut(group)?, option, value?)?;
        }
        NumberPlace::Requirement { requirement } => {
            scenario.requirements.get_mut(requirement)?.value = Some(value?);
        }
        NumberPlace::Limit(limit) => set_limit(&mut scenario.limits, limit, value),
    }
    Some(())
}

fn limit_of(limits: &Limits, limit: Limit) -> Option<f64> {
    match limit {
        Limit::Budget => limits.budget,
        Limit::FirstYearBudget => limits.first_year_budget,
        Limit::YearlyBudget => limits.yearly_budget,
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
        Limit::YearlyBudget => limits.yearly_budget = value,
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
        ChoicePlace::People { group } => {
            let whose = (!word.is_empty()).then(|| word.to_owned());
            scenario.groups.get_mut(group)?.same_people_as = whose;
        }
        ChoicePlace::Kind { group } => choose_kind(scenario, group, DeviceClass::from_id(word)?)?,
        ChoicePlace::Device { group, option } => {
            choose_device(scenario.option_mut((group, option))?, word)?;
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
        ChoicePlace::CohortDevice(at) => fleet::choose_device(scenario, at, word)?,
        ChoicePlace::CohortSourcing(at) => {
            fleet::choose_sourcing(scenario, at, Sourcing::from_word(word)?)?;
        }
        ChoicePlace::Replacement => {
            scenario.method.replacement = Some(ReplacementTime::from_word(word)?);
        }
        ChoicePlace::Allocation => {
            scenario.method.allocation = Some(Allocation::from_word(word)?);
        }
        ChoicePlace::FootprintSource => {
            scenario.method.footprint_source = Some(FootprintSource::from_word(word)?);
        }
        ChoicePlace::Vat => scenario.method.vat = Some(Vat::from_word(word)?),
        ChoicePlace::Objective => scenario.limits.objective = Some(Objective::from_word(word)?),
    }
    Some(())
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
        } => scenario
            .option((group, at))
            .is_some_and(|option| match switch {
                OfferSwitch::Certificate(certificate) => {
                    option.offer.certificates.contains(&certificate)
                }
                OfferSwitch::NewBattery => {
                    option.offer.upgrade.new_battery == Some(true)
                        || option.gets_battery_at_hand_over()
                }
                OfferSwitch::BatteryIncluded => option.offer.new_battery == Some(true),
                OfferSwitch::BatteryNeverReplaced => {
                    option.offer.battery_life_years == Some(NumberOrNone::None)
                }
                OfferSwitch::MarginScheme => option.offer.margin_scheme == Some(true),
                OfferSwitch::CertifiedWipe => option.offer.certified_wipe == Some(true),
                OfferSwitch::SocialTerms => option.offer.social_terms == Some(true),
                OfferSwitch::TakeBack => option.offer.take_back == Some(true),
                OfferSwitch::AccidentsCovered => {
                    option.offer.warranty.accidental_damage == Some(true)
                }
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
        } => turn(
            &mut scenario.option_mut((group, option))?.offer,
            switch,
            now,
        ),
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
        OfferSwitch::MarginScheme => offer.margin_scheme = now.then_some(true),
        OfferSwitch::CertifiedWipe => offer.certified_wipe = Some(now),
        OfferSwitch::SocialTerms => offer.social_terms = Some(now),
        OfferSwitch::TakeBack => offer.take_back = Some(now),
        OfferSwitch::AccidentsCovered => offer.warranty.accidental_damage = Some(now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Pilot;

    /// Every place of the default page, of the details of an offer and of the assumptions.
    fn places() -> Vec<NumberPlace> {
        let (group, option, organisation) = (0, 0, 0);
        let edited = Quantity::ENTERED.iter().copied();
        let edited = edited.filter(|quantity| quantity.edited().is_some());
        let fields = edited.map(|quantity| {
            if quantity.is_of_all() {
                NumberPlace::of_all(quantity)
            } else {
                NumberPlace::of_option((group, option), quantity)
            }
        });
        let mut places = vec![
            NumberPlace::Count { group },
            NumberPlace::UsersPerDevice { group },
            NumberPlace::OrganisationCount {
                group,
                organisation,
            },
            NumberPlace::Share { group, option },
            NumberPlace::CountByYear { group, year: 0 },
            NumberPlace::Requirement { requirement: 0 },
        ];
        use CohortNumber::{Count, DueYear, NewSince};
        let of_cohort = |number| NumberPlace::Cohort(CohortPlace { group, cohort: 0 }, number);
        places.extend([Count, NewSince, DueYear].map(of_cohort));
        places.extend(Limit::ALL.map(NumberPlace::Limit));
        places.extend(fields);
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
        assert_eq!(NumberPlace::of_all(Quantity::Horizon).range(), (0.5, 15.0));
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
            scenario.groups[0].options[0].offer.accessories = vec![Default::default()];
            scenario.groups[0].options[0].offer.tiers.truncate(1);
            let cohort = super::super::fleet::FleetEdit::AddCohort { group: 0 };
            cohort.apply(&mut scenario).expect("a group");
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
