//! From a scenario to the numbers the engine calculates with: what was entered, or else what the
//! catalogue says, each with where it came from.

use super::format::{
    Currency, DeviceOption, FootprintSource, Group, Offer, Pilot, Scenario, Sourcing, WarrantyKind,
};
use super::handed_down::{giver, with_device_of_giver};
use super::inputs::{
    Axis, BatteryInputs, BatteryLives, CarbonInputs, Common, FailureInputs, Fallback, GroupInputs,
    HandedDownInputs, Inherited, Inputs, LifeInputs, OptionInputs, PilotInputs, SupportEstimate,
    UpgradeInputs, WarrantyInputs,
};
use crate::catalogue::{
    self, ClassDefaults, Device, DeviceClass, Evidence, Figure, NeedProfile, Place, Source,
    currency, defaults, sources,
};
use crate::document::{Choice, NumberOrNone};
use crate::scalar::{Known, Provenance, Scalar, Term};
use crate::units::{
    CpuMark, FailuresPerYear, Gigabytes, Hours, Inches, KgCo2e, KgCo2ePerKwh, KwhPerYear, Money,
    MoneyPerHour, MoneyPerKwh, MoneyPerYear, Ratio, Years,
};

/// The year of the first purchase where a scenario states none: the budget year after the one in
/// which the catalogue was last gone through.
pub const DEFAULT_PURCHASE_YEAR: f64 = 2027.0;

/// A need of no more than this is no need: nothing is held against it.
const LEAST_NEED: f64 = 1e-6;

/// The country where a scenario states none.
pub const DEFAULT_PLACE: &str = "SE";

/// A device as far as it could be identified.
#[derive(Clone, Copy, Debug)]
pub struct Identified {
    pub class: DeviceClass,
    pub device: Option<&'static Device>,
}

impl Identified {
    /// The device of an option; `None` when it names neither a known device nor a class.
    pub fn of(option: &DeviceOption) -> Option<Self> {
        let device = option.device.as_deref().and_then(catalogue::device);
        let class = option
            .specification
            .class
            .or(device.map(|device| device.class))?;
        Some(Self { class, device })
    }

    /// For how many years from its launch it gets security updates, where no end is announced.
    pub fn update_years(&self) -> Option<&'static Figure> {
        match (self.device, self.class) {
            (Some(device), _) => device.update_years,
            // Each model in the catalogue has a date; one that is not is as old as it is said to be.
            (None, DeviceClass::Chromebook) => Some(&defaults::CHROMEBOOK_UPDATE_YEARS),
            (None, class) => catalogue::typical_device(class, true).update_years,
        }
    }
}

/// Fills the gaps of a scenario that validation has accepted: its place is known, and so is the
/// class of every option.
pub fn resolve<S: Scalar>(scenario: &Scenario) -> Inputs<S> {
    let groups = scenario.groups.iter().map(|group| {
        let options = group
            .options
            .iter()
            .filter_map(|option| resolve_option(scenario, group, option));
        GroupInputs {
            count: Ratio::new(Known::stated(f64::from(group.count)).scalar(Term::DeviceCount)),
            same_people: group.same_people_as.is_some(),
            organisation_counts: organisation_counts(scenario, group),
            options: options.collect(),
        }
    });
    Inputs {
        common: common(scenario, place_of(scenario)),
        groups: groups.collect(),
    }
}

/// How many people of a group each organisation has.
fn organisation_counts(scenario: &Scenario, group: &Group) -> Vec<f64> {
    let of_group = |id: &str| {
        let mut counts = group.counts.iter();
        counts
            .find(|entry| entry.organisation == id)
            .map_or(0.0, |entry| f64::from(entry.count))
    };
    let organisations = scenario.organisations.iter();
    organisations
        .map(|organisation| of_group(&organisation.id))
        .collect()
}

fn resolve_option<S: Scalar>(
    scenario: &Scenario,
    group: &Group,
    option: &DeviceOption,
) -> Option<OptionInputs<S>> {
    if option.sourcing != Some(Sourcing::HandedDown) {
        let defaults = Defaults {
            scenario,
            identified: Identified::of(option)?,
        };
        return Some(defaults.option(group, option));
    }
    let (filled, inherited) = with_device_of_giver(scenario, option);
    let defaults = Defaults {
        scenario,
        identified: Identified::of(&filled)?,
    };
    let mut inputs = defaults.option(group, &filled);
    inputs.handed_down = Some(HandedDownInputs {
        giver: giver(scenario, option)?,
        inherited: Inherited {
            // An upgrade is of the day on which the device is handed down.
            memory: inherited.memory && option.offer.upgrade.memory_gb.is_none(),
            storage: inherited.storage && option.offer.upgrade.storage_gb.is_none(),
            ..inherited
        },
        wipe_share: Ratio::new(Known::catalogue(&defaults::WIPE_SHARE).scalar(Term::WipeShare)),
    });
    Some(inputs)
}

/// The place a scenario names. The first of the catalogue stands in for one that is not known.
fn place_of(scenario: &Scenario) -> &'static Place {
    let named = catalogue::place(scenario.place.as_deref().unwrap_or(DEFAULT_PLACE));
    named.unwrap_or(&catalogue::places()[0])
}

fn percent(figure: &Figure, entered: Option<f64>) -> Known {
    Known::catalogue(figure).unless(entered.map(|percent| percent / 100.0))
}

fn common<S: Scalar>(scenario: &Scenario, place: &'static Place) -> Common<S> {
    let method = &scenario.method;
    let currency = scenario.currency.unwrap_or(Currency::Sek);
    let electricity = in_currency(&place.electricity_eur_per_kwh, "EUR", currency)
        .unless(method.electricity_price_per_kwh);
    let grid = Known::catalogue(&place.grid)
        .scaled(0.001)
        .unless(method.grid_grams_per_kwh.map(|grams| grams * 0.001));
    let year = Known {
        value: DEFAULT_PURCHASE_YEAR,
        provenance: Provenance::Stated,
    };
    Common {
        horizon: Years::new(Known::stated(scenario.horizon_years).scalar(Term::Horizon)),
        purchase_year: Years::new(
            Known::stated(scenario.purchase_year.unwrap_or(year.value)).scalar(Term::PurchaseYear),
        ),
        discount_rate: Ratio::new(
            percent(&defaults::DISCOUNT_RATE, method.discount_rate_percent)
                .scalar(Term::DiscountRate),
        ),
        electricity_price: MoneyPerKwh::new(electricity.scalar(Term::ElectricityPrice)),
        energy_price_growth: Ratio::new(
            percent(
                &defaults::ENERGY_PRICE_GROWTH,
                method.energy_price_growth_percent,
            )
            .scalar(Term::EnergyPriceGrowth),
        ),
        grid: KgCo2ePerKwh::new(grid.scalar(Term::GridIntensity)),
        grid_decline: Ratio::new(
            percent(&defaults::GRID_DECLINE, method.grid_decline_percent).scalar(Term::GridDecline),
        ),
        allocation: method
            .allocation
            .unwrap_or(super::format::Allocation::CutOff),
        credit_unused_life: method.credit_unused_life.unwrap_or(true),
        displacement: Ratio::new(
            percent(&defaults::DISPLACEMENT, method.displacement_percent)
                .scalar(Term::Displacement),
        ),
        spare_pool: Ratio::new(
            percent(&defaults::SPARE_POOL_SHARE, method.spare_pool_percent)
                .scalar(Term::SparePoolShare),
        ),
        setup: Money::new(
            example(0.0)
                .unless(method.setup_cost)
                .scalar(Term::SetupCost),
        ),
        residual_factor: Ratio::new(
            percent(&defaults::RESIDUAL_FACTOR, method.residual_percent)
                .scalar(Term::ResidualFactor),
        ),
    }
}

/// A catalogue amount in the currency of the scenario, for use as an example. It is rounded, so
/// that it reads as the example it is; amounts that people enter are never converted.
pub fn in_currency(figure: &Figure, from: &str, currency: Currency) -> Known {
    let known = Known::catalogue(figure);
    if from == currency.word() {
        return known;
    }
    let (Some(from), Some(to)) = (currency::sek_per(from), currency::sek_per(currency.word()))
    else {
        return known;
    };
    Known {
        value: round_to_three_digits(known.value * from / to),
        provenance: known.provenance,
    }
}

/// Rounds to three significant digits.
pub(super) fn round_to_three_digits(value: f64) -> f64 {
    if value == 0.0 {
        return 0.0;
    }
    // The power is 10 to a whole number of digits, which is exact where it is at least 1.
    let digits = 2.0 - libm::floor(libm::log10(libm::fabs(value)));
    if digits >= 0.0 {
        let scale = libm::pow(10.0, digits);
        libm::round(value * scale) / scale
    } else {
        let scale = libm::pow(10.0, -digits);
        libm::round(value / scale) * scale
    }
}

/// What the catalogue supplies for one option.
struct Defaults<'a> {
    scenario: &'a Scenario,
    identified: Identified,
}

impl Defaults<'_> {
    fn class(&self) -> &'static ClassDefaults {
        catalogue::class_defaults(self.identified.class)
    }

    /// An example amount, in SEK in the catalogue.
    fn amount(&self, figure: &Figure) -> Known {
        in_currency(
            figure,
            "SEK",
            self.scenario.currency.unwrap_or(Currency::Sek),
        )
    }

    /// A number of the device itself: entered, or an example configuration of the catalogue.
    fn specified<S: Scalar>(
        &self,
        entered: Option<f64>,
        of_device: impl Fn(&Device) -> Option<f64>,
        term: Term,
    ) -> Option<S> {
        let default = self.identified.device.and_then(of_device);
        let known = match (entered, default) {
            (Some(value), default) => Known {
                value,
                provenance: Provenance::Entered { default },
            },
            (None, Some(value)) => example(value),
            (None, None) => return None,
        };
        Some(known.scalar(term))
    }

    /// The number after an upgrade, which never takes anything away.
    fn upgraded<S: Scalar>(&self, before: Option<S>, to: Option<f64>, term: Term) -> Option<S> {
        let (Some(to), known) = (to, before.as_ref().map(S::value)) else {
            return before;
        };
        if known.is_some_and(|before| before >= to) {
            return before;
        }
        let upgraded = Known {
            value: to,
            provenance: Provenance::Entered { default: known },
        };
        Some(upgraded.scalar(term))
    }

    fn option<S: Scalar>(&self, group: &Group, option: &DeviceOption) -> OptionInputs<S> {
        let offer = &option.offer;
        let method = &self.scenario.method;
        let sourcing = option.sourcing.unwrap_or(Sourcing::New);
        let bought = matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
        let price = if bought {
            self.default_price(sourcing).unless(offer.price)
        } else {
            Known::stated(0.0)
        };
        let tiers = if bought { &offer.tiers[..] } else { &[] };
        let share = Known::stated(option.share_percent / 100.0);
        let deployment = match sourcing {
            // It is in use already.
            Sourcing::Keep => Known::stated(0.0),
            _ => Known::catalogue(&self.class().setup_hours).unless(method.deployment_hours),
        };
        let agreement = &offer.take_back_agreement;
        let stated_resale = agreement.price_per_device.or(offer.resale_value);
        OptionInputs {
            sourcing,
            share: Ratio::new(share.scalar(Term::Share)),
            price: Money::new(price.scalar(Term::Price)),
            price_as_new: self.price_as_new(group, price, sourcing),
            upgrade: self.upgrade(option),
            handed_down: None,
            fallback: (!bought).then(|| self.fallback(group)),
            tiers: tiers.iter().map(tier).collect(),
            purchase_key: self.identified.device.map(|device| device.id),
            life: self.life(group, option),
            deployment_hours: Hours::new(deployment.scalar(Term::DeploymentHours)),
            it_hourly_cost: MoneyPerHour::new(
                self.amount(&defaults::IT_HOURLY_COST_SEK)
                    .unless(method.it_cost_per_hour)
                    .scalar(Term::ItHourlyCost),
            ),
            warranty: self.warranty(option),
            failures: self.failures(option),
            battery: self.battery(option),
            electricity: KwhPerYear::new(self.electricity(option).scalar(Term::ElectricityUse)),
            support_price: MoneyPerYear::new(
                self.amount(&defaults::SUPPORT_YEARLY_COST_SEK)
                    .unless(offer.support_per_year)
                    .scalar(Term::SupportPrice),
            ),
            disposal: Money::new(
                self.amount(&defaults::WIPE_AND_DISPOSAL_SEK)
                    .unless(method.disposal_cost)
                    .scalar(Term::DisposalCost),
            ),
            stated_resale: stated_resale.map(|value| {
                let known = Known {
                    value,
                    provenance: Provenance::Entered { default: None },
                };
                Money::new(known.scalar(Term::StatedResale))
            }),
            carbon: self.carbon(group, option),
        }
    }

    /// The example price of the device, or else of its class.
    fn default_price(&self, sourcing: Sourcing) -> Known {
        let class = self.class();
        let of_device = |price: fn(&Device) -> Option<f64>, of_class: &Figure| match self
            .identified
            .device
            .and_then(price)
        {
            Some(sek) => self.amount(&Figure::proposal(sek, sek, sek)),
            None => self.amount(of_class),
        };
        match sourcing {
            Sourcing::New => of_device(|device| device.new_price_sek, &class.new_price_sek),
            Sourcing::Refurbished => of_device(
                |device| device.refurbished_price_sek,
                &class.refurbished_price_sek,
            ),
            Sourcing::Keep | Sourcing::HandedDown => example(0.0),
        }
    }

    /// The parts that are put in when the device comes into use. A battery that a handed-down device
    /// gets as a matter of course is not among them: it is counted as a battery.
    fn upgrade<S: Scalar>(&self, option: &DeviceOption) -> Option<UpgradeInputs<S>> {
        let upgrade = &option.offer.upgrade;
        let class = self.class();
        let battery = upgrade.new_battery == Some(true) && class.has_battery;
        let mut prices = Vec::new();
        let mut parts = Vec::new();
        let ssd = upgrade.storage_gb.map(|_| "ssd");
        let memory = upgrade.memory_gb.map(|_| "memory");
        for part in [memory, ssd]
            .into_iter()
            .flatten()
            .filter_map(catalogue::part)
        {
            prices.extend(part.price_sek.as_ref().map(|price| self.amount(price)));
            parts.push(Known::catalogue(&part.kg));
        }
        if battery {
            prices.push(self.battery_price());
            parts.push(Known::catalogue(&class.battery_kg));
        }
        if parts.is_empty() && upgrade.price.is_none() && upgrade.parts_kg.is_none() {
            return None;
        }
        Some(UpgradeInputs {
            price: Money::new(stated_or_sum(upgrade.price, &prices, Term::UpgradePrice)),
            parts: KgCo2e::new(stated_or_sum(upgrade.parts_kg, &parts, Term::UpgradeParts)),
        })
    }

    /// What equips people where there is no kept or handed-down device.
    fn fallback<S: Scalar>(&self, group: &Group) -> Fallback<S> {
        let of = |sourcing| {
            let mut options = group.options.iter();
            options.position(|option| option.sourcing.unwrap_or(Sourcing::New) == sourcing)
        };
        if let Some(index) = of(Sourcing::New).or_else(|| of(Sourcing::Refurbished)) {
            return Fallback::Option(index);
        }
        let device = catalogue::typical_device(self.identified.class, true);
        let typical = DeviceOption {
            sourcing: Some(Sourcing::New),
            device: Some(device.id.to_owned()),
            ..DeviceOption::default()
        };
        let defaults = Defaults {
            scenario: self.scenario,
            identified: Identified {
                class: self.identified.class,
                device: Some(device),
            },
        };
        Fallback::Typical(Box::new(defaults.option(group, &typical)))
    }

    fn battery_price(&self) -> Known {
        self.amount(&self.class().battery_price_sek)
            .unless(self.scenario.method.battery_price)
    }

    /// What the device costs new: its own price when it is new, otherwise that of the new device
    /// it stands beside in the group, otherwise an example.
    fn price_as_new<S: Scalar>(&self, group: &Group, price: Known, sourcing: Sourcing) -> Money<S> {
        if sourcing == Sourcing::New {
            return Money::new(price.scalar(Term::Price));
        }
        let beside = group.options.iter().find_map(|option| {
            if option.sourcing.unwrap_or(Sourcing::New) != Sourcing::New {
                return None;
            }
            let identified = Identified::of(option)?;
            let defaults = Defaults {
                scenario: self.scenario,
                identified,
            };
            Some(
                defaults
                    .default_price(Sourcing::New)
                    .unless(option.offer.price),
            )
        });
        let known = beside.unwrap_or_else(|| self.default_price(Sourcing::New));
        Money::new(known.scalar(Term::PriceAsNew))
    }

    fn life<S: Scalar>(&self, group: &Group, option: &DeviceOption) -> LifeInputs<S> {
        let class = self.class();
        let offer = &option.offer;
        let specification = &option.specification;
        let method = &self.scenario.method;
        let need = &group.need;
        let profile = need.profile.as_deref().and_then(catalogue::need_profile);
        let age = Known::catalogue(&class.age_at_purchase_years);
        let (planned, age, age_term) = match option.sourcing.unwrap_or(Sourcing::New) {
            Sourcing::New => (
                &class.lifetime_new_years,
                Known::stated(0.0),
                Term::AgeAtPurchase,
            ),
            Sourcing::Refurbished => (&class.lifetime_refurbished_years, age, Term::AgeAtPurchase),
            // It has served the life that was planned for it.
            Sourcing::Keep => (
                &defaults::KEPT_YEARS,
                Known::catalogue(&class.lifetime_new_years),
                Term::AgeToday,
            ),
            Sourcing::HandedDown => (&class.lifetime_refurbished_years, age, Term::AgeReceived),
        };
        let needed = |entered: Option<f64>, of_profile: fn(&NeedProfile) -> &Figure, term| {
            let known = match (profile, entered) {
                (Some(profile), entered) => Known::catalogue(of_profile(profile)).unless(entered),
                (None, Some(value)) => Known {
                    value,
                    provenance: Provenance::Entered { default: None },
                },
                (None, None) => return None,
            };
            (known.value > LEAST_NEED).then(|| known.scalar::<S>(term))
        };
        let growth = |figure, entered, term| Ratio::new(percent(figure, entered).scalar(term));
        let mut life = LifeInputs {
            planned: Years::new(
                Known::catalogue(planned)
                    .unless(offer.planned_years)
                    .scalar(Term::PlannedYears),
            ),
            age_at_purchase: Years::new(age.unless(offer.age_at_purchase_years).scalar(age_term)),
            cpu: axis(
                self.specified(specification.cpu_mark, |d| d.cpu_mark, Term::DeviceCpuMark),
                needed(
                    need.cpu_mark,
                    |profile| &profile.cpu_mark,
                    Term::NeededCpuMark,
                ),
                CpuMark::new,
            ),
            memory: axis(
                self.upgraded(
                    self.specified(specification.memory_gb, |d| d.memory_gb, Term::DeviceMemory),
                    offer.upgrade.memory_gb,
                    Term::DeviceMemory,
                ),
                needed(
                    need.memory_gb,
                    |profile| &profile.memory_gb,
                    Term::NeededMemory,
                ),
                Gigabytes::new,
            ),
            storage: axis(
                self.upgraded(
                    self.specified(
                        specification.storage_gb,
                        |d| d.storage_gb,
                        Term::DeviceStorage,
                    ),
                    offer.upgrade.storage_gb,
                    Term::DeviceStorage,
                ),
                needed(
                    need.storage_gb,
                    |profile| &profile.storage_gb,
                    Term::NeededStorage,
                ),
                Gigabytes::new,
            ),
            screen: axis(
                self.specified(
                    specification.screen_inches,
                    |device| device.screen_inches,
                    Term::DeviceScreen,
                ),
                entered_need(need.screen_inches, Term::NeededScreen),
                Inches::new,
            ),
            battery_hours: axis(
                self.specified(
                    specification.battery_hours,
                    |device| device.battery_hours,
                    Term::DeviceBatteryHours,
                ),
                entered_need(need.battery_hours, Term::NeededBatteryHours),
                Hours::new,
            ),
            cpu_growth: growth(
                &defaults::CPU_GROWTH,
                method.cpu_growth_percent,
                Term::CpuGrowth,
            ),
            memory_growth: growth(
                &defaults::MEMORY_GROWTH,
                method.memory_growth_percent,
                Term::MemoryGrowth,
            ),
            storage_growth: growth(
                &defaults::STORAGE_GROWTH,
                method.storage_growth_percent,
                Term::StorageGrowth,
            ),
            support_left: None,
            support_is_estimated: false,
            support_estimate: None,
            extension: Years::new(
                example(0.0)
                    .unless(offer.extension_years)
                    .scalar(Term::ExtensionYears),
            ),
            extension_prices: extension_prices(offer),
        };
        self.add_support(option, &mut life);
        life
    }

    /// Years of security updates that are left at purchase: until the end that is stated, or that the
    /// catalogue knows, which may be past, or else by what a model like it gets from its launch. A device that is not in
    /// the catalogue, and a typical one, is as old as its model.
    fn add_support<S: Scalar>(&self, option: &DeviceOption, life: &mut LifeInputs<S>) {
        let entered = option.specification.updates_until;
        let device = self.identified.device;
        let default = device.and_then(|device| {
            Some(Known {
                value: device.updates_until?,
                provenance: Provenance::Catalogue {
                    evidence: device.updates_evidence,
                    source: device.updates_source,
                },
            })
        });
        let bought = self.scenario.purchase_year.unwrap_or(DEFAULT_PURCHASE_YEAR);
        let purchase = || Years::new(Known::stated(bought).scalar(Term::PurchaseYear));
        let until = match (default, entered) {
            (Some(default), entered) => Some(default.unless(entered)),
            (None, Some(value)) => Some(Known {
                value,
                provenance: Provenance::Entered { default: None },
            }),
            (None, None) => None,
        };
        if let Some(until) = until {
            let until: Years<S> = Years::new(until.scalar(Term::UpdatesUntil));
            life.support_left = Some(until - purchase());
            let is_ours =
                device.is_some_and(|device| device.updates_evidence == Evidence::Proposal);
            life.support_is_estimated = entered.is_none() && is_ours;
            return;
        }
        let Some(years) = self.identified.update_years() else {
            return;
        };
        let of_model = self
            .identified
            .device
            .filter(|device| !catalogue::is_typical(device));
        let model_age = of_model.map(|model| {
            let year = example(f64::from(model.released)).scalar(Term::ModelYear);
            purchase() - Years::new(year)
        });
        let is_windows = core::ptr::eq(years, &defaults::WINDOWS_UPDATE_YEARS);
        let announced = if is_windows && of_model.is_some() {
            let until = Known::catalogue(&defaults::WINDOWS_11_KNOWN_UNTIL);
            let until = Years::new(until.scalar(Term::UpdatesUntil));
            (until - purchase()).greatest(Years::zero())
        } else {
            Years::zero()
        };
        life.support_is_estimated = true;
        life.support_estimate = Some(SupportEstimate {
            years: Years::new(Known::catalogue(years).scalar(Term::UpdateYears)),
            model_age,
            announced,
        });
        life.estimate_support();
    }

    /// Apple's is a fact of Apple's devices; the others' are examples of their class.
    fn warranty_new_months(&self) -> &'static Figure {
        match self.identified.device {
            Some(device) if device.id.starts_with("apple-") => &defaults::APPLE_WARRANTY_MONTHS,
            _ => &self.class().warranty_new_months,
        }
    }

    fn warranty<S: Scalar>(&self, option: &DeviceOption) -> WarrantyInputs<S> {
        let terms = &option.offer.warranty;
        let method = &self.scenario.method;
        let (months, battery_months) = match option.sourcing.unwrap_or(Sourcing::New) {
            Sourcing::New => (
                Known::catalogue(self.warranty_new_months()),
                Known::catalogue(&defaults::BATTERY_WARRANTY_NEW_MONTHS),
            ),
            Sourcing::Refurbished => (
                Known::catalogue(&self.class().warranty_refurbished_months),
                Known::catalogue(&defaults::BATTERY_WARRANTY_REFURBISHED_MONTHS),
            ),
            Sourcing::Keep | Sourcing::HandedDown => (example(0.0), example(0.0)),
        };
        let downtime = match terms.kind.unwrap_or(WarrantyKind::CarryIn) {
            WarrantyKind::CarryIn => &defaults::DOWNTIME_HOURS_CARRY_IN,
            WarrantyKind::PickUp => &defaults::DOWNTIME_HOURS_PICK_UP,
            WarrantyKind::OnSite => &defaults::DOWNTIME_HOURS_ON_SITE,
            WarrantyKind::SwapPool => &defaults::DOWNTIME_HOURS_SWAP_POOL,
        };
        let length =
            |known: Known, entered, term| Years::from_months(known.unless(entered).scalar(term));
        let limit = Known::catalogue(&defaults::WARRANTY_LIMIT_MONTHS)
            .unless(terms.upgrade_limit_months)
            .scalar(Term::WarrantyLimitMonths);
        WarrantyInputs {
            included: length(months, terms.months, Term::WarrantyMonths),
            bought: Years::new(
                example(0.0)
                    .unless(terms.bought_years)
                    .scalar(Term::WarrantyYearsBought),
            ),
            upgrade_price: MoneyPerYear::new(
                self.amount(&defaults::WARRANTY_UPGRADE_SEK_PER_YEAR)
                    .unless(terms.upgrade_price_per_year)
                    .scalar(Term::WarrantyUpgradePrice),
            ),
            limit: Years::from_months(limit),
            battery: length(
                battery_months,
                terms.battery_months,
                Term::BatteryWarrantyMonths,
            ),
            downtime_covered: Hours::new(
                Known::catalogue(downtime)
                    .unless(terms.downtime_hours)
                    .scalar(Term::DowntimeHoursCovered),
            ),
            downtime_uncovered: Hours::new(
                Known::catalogue(&defaults::DOWNTIME_HOURS_NONE)
                    .unless(method.downtime_hours)
                    .scalar(Term::DowntimeHoursUncovered),
            ),
            downtime_hourly_cost: MoneyPerHour::new(
                self.amount(&defaults::DOWNTIME_HOURLY_COST_SEK)
                    .unless(method.downtime_cost_per_hour)
                    .scalar(Term::DowntimeHourlyCost),
            ),
            repair_cost: Money::new(
                self.amount(&self.class().repair_price_sek)
                    .unless(method.repair_cost)
                    .scalar(Term::RepairCost),
            ),
        }
    }

    fn failures<S: Scalar>(&self, option: &DeviceOption) -> FailureInputs<S> {
        let entered = &option.offer.failure_percent_by_age;
        let refurbished = option.sourcing == Some(Sourcing::Refurbished);
        let multiplier = if refurbished {
            Known::catalogue(&defaults::REFURBISHED_FIRST_YEAR_MULTIPLIER)
        } else {
            example(1.0)
        };
        let curve = self.class().failure;
        let rate = |(index, known): (usize, Known)| {
            let age = S::constant(index as f64 + 1.0);
            let rate = S::read_from(known.value, Term::FailureRate, known.provenance, &age);
            FailuresPerYear::new(rate)
        };
        let known: Vec<Known> = if entered.is_empty() {
            let years = curve.likely.iter().zip(curve.high_evidence);
            let known = |(value, evidence): (&f64, Evidence)| Known {
                value: *value,
                provenance: Provenance::Catalogue {
                    // The likely value lies midway between two published series.
                    evidence: match evidence {
                        Evidence::Source => Evidence::Calculated,
                        other => other,
                    },
                    source: curve.high_source,
                },
            };
            years.map(known).collect()
        } else {
            let known = |(age, percent): (usize, &f64)| Known {
                value: percent / 100.0,
                provenance: Provenance::Entered {
                    default: curve.likely.get(age).copied(),
                },
            };
            entered.iter().enumerate().map(known).collect()
        };
        let by_age = known.into_iter().enumerate().map(rate).collect();
        FailureInputs {
            by_age,
            first_year_multiplier: Ratio::new(
                multiplier
                    .unless(option.offer.first_year_multiplier)
                    .scalar(Term::FirstYearMultiplier),
            ),
            pilot: pilot(&option.offer.pilot),
        }
    }

    fn battery<S: Scalar>(&self, option: &DeviceOption) -> Option<BatteryInputs<S>> {
        let class = self.class();
        if !class.has_battery {
            return None;
        }
        let sourcing = option.sourcing.unwrap_or(Sourcing::New);
        let offer = &option.offer;
        let put_in = offer.upgrade.new_battery == Some(true);
        let at_hand_over = option.gets_battery_at_hand_over();
        let health = offer.battery_health_percent;
        let comes_new = offer
            .new_battery
            .unwrap_or(sourcing == Sourcing::New && health.is_none());
        let new = put_in || at_hand_over || comes_new;
        // Stated parts are all that the refurbisher has replaced.
        let fitted = sourcing == Sourcing::Refurbished
            && offer.new_battery == Some(true)
            && offer.refurbishing_parts_kg.is_none()
            && !put_in;
        Some(BatteryInputs {
            lives: self.battery_lives(offer.battery_life_years, new, health),
            price: Money::new(self.battery_price().scalar(Term::BatteryPrice)),
            footprint: KgCo2e::new(
                Known::catalogue(&class.battery_kg).scalar(Term::BatteryFootprint),
            ),
            new,
            at_hand_over,
            fitted,
        })
    }

    /// How long batteries last. What is entered is the life of the one that the device comes with,
    /// and of a new one if that is new.
    fn battery_lives<S: Scalar>(
        &self,
        entered: Option<NumberOrNone>,
        new: bool,
        health: Option<f64>,
    ) -> Option<BatteryLives<S>> {
        let class = self.class();
        let entered = match entered {
            Some(NumberOrNone::None) => return None,
            Some(NumberOrNone::Number(years)) => Some(years),
            None => None,
        };
        let of_new = Known::catalogue(&class.battery_life_new_years);
        let (first, later) = if new {
            let life = of_new.unless(entered);
            (life, life)
        } else {
            let used = Known::catalogue(&class.battery_life_used_years);
            let used = match health {
                Some(percent) => used.scaled(defaults::battery_life_left(percent)),
                None => used,
            };
            (used.unless(entered), of_new)
        };
        let years = |known: Known| Years::new(known.scalar(Term::BatteryLife));
        Some(BatteryLives {
            first: years(first),
            later: years(later),
        })
    }

    /// Electricity by the same source as the footprint: a maker's own figure on one side and the
    /// median of the class on the other would compare two ways of measuring.
    fn electricity(&self, option: &DeviceOption) -> Known {
        let chosen = match self.scenario.method.footprint_source {
            Some(FootprintSource::Manufacturer) => self.reported(|device| device.yearly_kwh),
            _ => None,
        };
        chosen
            .unwrap_or_else(|| Known::catalogue(&self.class().yearly_kwh))
            .unless(option.specification.yearly_kwh)
    }

    /// A figure of the manufacturer's report on this model.
    fn reported(&self, of_device: fn(&Device) -> Option<f64>) -> Option<Known> {
        let device = self.identified.device?;
        Some(Known {
            value: of_device(device)?,
            provenance: Provenance::Catalogue {
                evidence: Evidence::Calculated,
                source: device.footprint_source,
            },
        })
    }

    /// Manufacture, inbound transport and end of life, by the figure the scenario chose. Where that
    /// source does not have the device, the class median stands in, and its source is shown.
    fn manufacture(&self, option: &DeviceOption) -> Known {
        let class = self.class();
        let chosen = match self.scenario.method.footprint_source {
            None | Some(FootprintSource::ClassMedian) => None,
            Some(FootprintSource::Manufacturer) => self.reported(|device| device.embodied_kg),
            Some(FootprintSource::NegaOctet) => class.negaoctet_kg.as_ref().map(Known::catalogue),
            Some(FootprintSource::Ivl) => class.ivl_kg.as_ref().map(Known::catalogue),
        };
        chosen
            .unwrap_or_else(|| Known::catalogue(&class.embodied_kg))
            .unless(option.specification.embodied_kg)
    }

    fn carbon<S: Scalar>(&self, group: &Group, option: &DeviceOption) -> CarbonInputs<S> {
        let class = self.class();
        let refurbished = option.sourcing == Some(Sourcing::Refurbished);
        let other_life = if option.sourcing.unwrap_or(Sourcing::New) == Sourcing::New {
            Known::catalogue(&class.lifetime_refurbished_years)
        } else {
            Known::catalogue(&class.age_at_purchase_years)
                .unless(option.offer.age_at_purchase_years)
        };
        let refurbishing = if refurbished {
            percent(
                &defaults::REFURBISHING_BURDEN_SHARE,
                self.scenario.method.refurbishing_burden_percent,
            )
        } else {
            Known::stated(0.0)
        };
        // Nothing is refurbished that is kept or handed down.
        let parts = match option.sourcing {
            Some(Sourcing::Keep | Sourcing::HandedDown) => None,
            _ => option.offer.refurbishing_parts_kg,
        };
        CarbonInputs {
            manufacture: KgCo2e::new(self.manufacture(option).scalar(Term::ManufactureFootprint)),
            refurbishing: Ratio::new(refurbishing.scalar(Term::RefurbishingBurden)),
            parts: KgCo2e::new(example(0.0).unless(parts).scalar(Term::RefurbishingParts)),
            reused: Ratio::new(
                Known::catalogue(reuse_share(group, self.identified.class))
                    .unless(option.offer.reuse_percent().map(|percent| percent / 100.0))
                    .scalar(Term::ReuseShare),
            ),
            other_life: Years::new(other_life.scalar(Term::OtherLife)),
        }
    }
}

/// Whether devices of a class are used by pupils in a group: where its need is one of pupils. Where no
/// need of the catalogue is chosen, Chromebooks and tablets are, because schools buy most of them.
pub fn is_used_by_pupils(group: &Group, class: DeviceClass) -> bool {
    let profile = group.need.profile.as_deref();
    match profile.and_then(catalogue::need_profile) {
        Some(profile) => profile.is_of_pupils(),
        None => matches!(class, DeviceClass::Chromebook | DeviceClass::Tablet),
    }
}

/// How many of the devices of a group are used again by others, where nothing is stated. It depends
/// on who has used them.
pub fn reuse_share(group: &Group, class: DeviceClass) -> &'static Figure {
    if is_used_by_pupils(group, class) {
        &defaults::REUSE_SHARE_PUPILS
    } else {
        &defaults::REUSE_SHARE_STAFF
    }
}

/// What was entered, or else the sum of what stands in for it.
fn stated_or_sum<S: Scalar>(entered: Option<f64>, parts: &[Known], term: Term) -> S {
    if let Some(value) = entered {
        let sum = parts.iter().map(|part| part.value).sum();
        let known = Known {
            value,
            provenance: Provenance::Entered { default: Some(sum) },
        };
        return known.scalar(term);
    }
    let mut sum = S::constant(0.0);
    for part in parts {
        sum = sum + part.scalar(term);
    }
    sum.named(term)
}

/// A proposal of ours, shown as an example.
fn example(value: f64) -> Known {
    const OURS: &Source = &sources::OURS;
    Known {
        value,
        provenance: Provenance::Catalogue {
            evidence: Evidence::Proposal,
            source: OURS,
        },
    }
}

fn entered_need<S: Scalar>(entered: Option<f64>, term: Term) -> Option<S> {
    let value = entered.filter(|value| *value > LEAST_NEED)?;
    let known = Known {
        value,
        provenance: Provenance::Entered { default: None },
    };
    Some(known.scalar(term))
}

/// An axis exists where the need asks for something and the device says what it has.
fn axis<S, Q>(device: Option<S>, need: Option<S>, unit: fn(S) -> Q) -> Option<Axis<Q>> {
    Some(Axis {
        device: unit(device?),
        need: unit(need?),
    })
}

fn pilot<S: Scalar>(pilot: &Pilot) -> Option<PilotInputs<S>> {
    let entered = |value, term| {
        let known = Known {
            value,
            provenance: Provenance::Entered { default: None },
        };
        known.scalar(term)
    };
    Some(PilotInputs {
        devices: Ratio::new(entered(f64::from(pilot.devices?), Term::PilotDevices)),
        years: Years::new(entered(pilot.years?, Term::PilotYears)),
        failures: Ratio::new(entered(f64::from(pilot.failures?), Term::PilotFailures)),
        prior_weight: Ratio::new(
            Known::catalogue(&defaults::PILOT_PRIOR_WEIGHT).scalar(Term::PilotPriorWeight),
        ),
    })
}

/// The price of each extension year. A list of them has taken the place of the one price.
fn extension_prices<S: Scalar>(offer: &Offer) -> Vec<MoneyPerYear<S>> {
    let one = example(0.0).unless(offer.extension_price_per_year);
    let price = |known: Known| MoneyPerYear::new(known.scalar(Term::ExtensionPrice));
    if offer.extension_prices.is_empty() {
        return vec![price(one)];
    }
    let entered = offer.extension_prices.iter();
    let entered = entered.map(|value| price(example(0.0).unless(Some(*value))));
    entered.collect()
}

fn tier<S: Scalar>(tier: &super::format::PriceTier) -> (f64, Money<S>) {
    let known = Known {
        value: tier.price,
        provenance: Provenance::Entered { default: None },
    };
    (
        f64::from(tier.from),
        Money::new(known.scalar(Term::TierPrice)),
    )
}
