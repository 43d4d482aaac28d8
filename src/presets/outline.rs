//! What a preset states, as constants: small as data, where a scenario written out as code is large.

use crate::catalogue::DeviceClass;
use crate::scenario::{
    Cohort, Currency, DeviceOption, Group, HandedDownFrom, Method, Need, NumberOrNone, Offer,
    Organisation, OrganisationCount, PriceTier, Requirement, SCHEMA, Scenario, Sourcing,
    Specification, TakeBackAgreement,
};

pub struct Outline {
    pub place: Option<&'static str>,
    pub currency: Option<Currency>,
    pub horizon_years: f64,
    pub purchase_year: Option<f64>,
    /// Id and name of organisations that buy together.
    pub organisations: &'static [(&'static str, &'static str)],
    pub groups: &'static [GroupOutline],
    pub requirements: &'static [Requirement],
    pub method: fn(&mut Method),
}

pub struct GroupOutline {
    pub id: &'static str,
    pub count: u32,
    /// How many of them each organisation has, in the order of the organisations.
    pub counts: &'static [u32],
    /// The group whose people use these devices too.
    pub same_people_as: Option<&'static str>,
    pub need: NeedOutline,
    /// What is in use today.
    pub fleet: &'static [CohortOutline],
    pub options: &'static [OptionOutline],
}

/// Devices in use that were new at the same time.
pub struct CohortOutline {
    pub count: u32,
    pub class: DeviceClass,
    /// One of the catalogue; `None`: whatever is typical of the class and the age.
    pub device: Option<&'static str>,
    pub new_since: f64,
    /// When they are replaced at the latest.
    pub due_year: Option<f64>,
    pub updates_until: Option<f64>,
}

#[derive(Clone, Copy)]
pub enum NeedOutline {
    /// Nothing is asked for.
    None,
    /// A need of the catalogue.
    Profile(&'static str),
    /// A screen of at least so many inches.
    Screen(f64),
    /// Memory and storage in use, GB.
    Gigabytes { memory: f64, storage: f64 },
}

pub struct OptionOutline {
    pub id: &'static str,
    pub sourcing: Sourcing,
    pub device: DeviceOutline,
    pub share_percent: f64,
    pub terms: &'static [Term],
}

#[derive(Clone, Copy)]
pub enum DeviceOutline {
    /// A device of the catalogue.
    Model(&'static str),
    /// A laptop of which only the footprint and the electricity are known.
    Laptop {
        embodied_kg: Option<f64>,
        yearly_kwh: f64,
    },
    /// A laptop of which the configuration is known.
    Workstation {
        name: &'static str,
        cpu_mark: f64,
        memory_gb: f64,
        storage_gb: f64,
    },
    /// The device that a group, by its id, hands down from one of its options.
    HandedDown {
        group: &'static str,
        option: &'static str,
    },
}

/// One term of an offer.
#[derive(Clone, Copy)]
pub enum Term {
    Price(f64),
    PlannedYears(f64),
    AgeAtPurchase(f64),
    WarrantyMonths(f64),
    SupportPerYear(f64),
    ResaleValue(f64),
    /// Batteries, accidents and loss are not counted: none is ever replaced, damaged or lost.
    DeviceAlone,
    NotSoldOn,
    SoldOn,
    /// Lower prices from numbers of devices upwards.
    Tiers(&'static [(u32, f64)]),
    TakeBack,
    SocialTerms,
    /// A new battery when the device comes into use.
    BatteryPutIn,
    /// Memory in GB when the device comes into use.
    MemoryPutIn(f64),
    /// What is paid for a device that is taken back and used again, and the percentage that is.
    TakenBack(f64, f64),
}

/// Nothing stated: what the others fill up with.
pub const BLANK: Outline = Outline {
    place: None,
    currency: None,
    horizon_years: 0.0,
    purchase_year: None,
    organisations: &[],
    groups: &[],
    requirements: &[],
    method: |_| {},
};

pub const fn new(
    device: DeviceOutline,
    share_percent: f64,
    terms: &'static [Term],
) -> OptionOutline {
    OptionOutline {
        id: "new",
        sourcing: Sourcing::New,
        device,
        share_percent,
        terms,
    }
}

pub const fn refurbished(
    device: DeviceOutline,
    share_percent: f64,
    terms: &'static [Term],
) -> OptionOutline {
    OptionOutline {
        id: "refurbished",
        sourcing: Sourcing::Refurbished,
        device,
        share_percent,
        terms,
    }
}

pub const fn kept(
    device: DeviceOutline,
    share_percent: f64,
    terms: &'static [Term],
) -> OptionOutline {
    OptionOutline {
        id: "keep",
        sourcing: Sourcing::Keep,
        ..new(device, share_percent, terms)
    }
}

pub const fn handed_down(
    group: &'static str,
    option: &'static str,
    share_percent: f64,
    terms: &'static [Term],
) -> OptionOutline {
    OptionOutline {
        id: "handed-down",
        sourcing: Sourcing::HandedDown,
        ..new(
            DeviceOutline::HandedDown { group, option },
            share_percent,
            terms,
        )
    }
}

impl Outline {
    #[inline(never)]
    pub fn scenario(&self, preset: &str) -> Scenario {
        let mut scenario = Scenario {
            schema: SCHEMA,
            preset: Some(preset.to_owned()),
            place: self.place.map(str::to_owned),
            currency: self.currency,
            horizon_years: self.horizon_years,
            purchase_year: self.purchase_year,
            organisations: self.organisations.iter().map(organisation).collect(),
            groups: self
                .groups
                .iter()
                .map(|group| group.group(self.organisations))
                .collect(),
            requirements: self.requirements.to_vec(),
            ..Scenario::default()
        };
        (self.method)(&mut scenario.method);
        scenario
    }
}

fn organisation((id, name): &(&str, &str)) -> Organisation {
    Organisation {
        id: (*id).to_owned(),
        name: Some((*name).to_owned()),
    }
}

impl GroupOutline {
    fn group(&self, organisations: &[(&str, &str)]) -> Group {
        let counts = organisations.iter().zip(self.counts);
        let count = |((id, _), count): (&(&str, &str), &u32)| OrganisationCount {
            organisation: (*id).to_owned(),
            count: *count,
        };
        Group {
            id: self.id.to_owned(),
            name: None,
            count: self.count,
            counts: counts.map(count).collect(),
            users_per_device: None,
            same_people_as: self.same_people_as.map(str::to_owned),
            need: self.need.need(),
            fleet: self.fleet.iter().map(CohortOutline::cohort).collect(),
            count_by_year: Vec::new(),
            options: self.options.iter().map(OptionOutline::option).collect(),
        }
    }
}

impl CohortOutline {
    /// Named by the year in which they were new.
    fn cohort(&self) -> Cohort {
        Cohort {
            id: (self.new_since as u32).to_string(),
            count: self.count,
            device: self.device.map(str::to_owned),
            specification: Specification {
                class: self.device.is_none().then_some(self.class),
                updates_until: self.updates_until,
                ..Specification::default()
            },
            new_since: self.new_since,
            due_year: self.due_year,
            ..Cohort::default()
        }
    }
}

impl NeedOutline {
    fn need(self) -> Need {
        let mut need = Need::default();
        match self {
            Self::None => {}
            Self::Profile(id) => need.profile = Some(id.to_owned()),
            Self::Screen(inches) => need.screen_inches = Some(inches),
            Self::Gigabytes { memory, storage } => {
                need.memory_gb = Some(memory);
                need.storage_gb = Some(storage);
            }
        }
        need
    }
}

impl OptionOutline {
    fn option(&self) -> DeviceOption {
        let mut option = DeviceOption {
            id: self.id.to_owned(),
            sourcing: Some(self.sourcing),
            share_percent: self.share_percent,
            ..DeviceOption::default()
        };
        match self.device {
            DeviceOutline::Model(id) => option.device = Some(id.to_owned()),
            DeviceOutline::HandedDown { group, option: of } => {
                option.handed_down_from = HandedDownFrom {
                    group: Some(group.to_owned()),
                    option: Some(of.to_owned()),
                };
            }
            unlisted => unlisted.specify(&mut option.specification),
        }
        for term in self.terms {
            term.put_into(&mut option.offer);
        }
        option
    }
}

impl DeviceOutline {
    fn specify(self, specification: &mut Specification) {
        match self {
            Self::Model(_) | Self::HandedDown { .. } => return,
            Self::Laptop {
                embodied_kg,
                yearly_kwh,
            } => {
                specification.embodied_kg = embodied_kg;
                specification.yearly_kwh = Some(yearly_kwh);
            }
            Self::Workstation {
                name,
                cpu_mark,
                memory_gb,
                storage_gb,
            } => {
                specification.name = Some(name.to_owned());
                specification.cpu_mark = Some(cpu_mark);
                specification.memory_gb = Some(memory_gb);
                specification.storage_gb = Some(storage_gb);
            }
        }
        specification.class = Some(DeviceClass::Laptop);
    }
}

impl Term {
    fn put_into(self, offer: &mut Offer) {
        match self {
            Self::Price(price) => offer.price = Some(price),
            Self::PlannedYears(years) => offer.planned_years = Some(years),
            Self::AgeAtPurchase(years) => offer.age_at_purchase_years = Some(years),
            Self::WarrantyMonths(months) => offer.warranty.months = Some(months),
            Self::SupportPerYear(price) => offer.support_per_year = Some(price),
            Self::ResaleValue(price) => offer.resale_value = Some(price),
            Self::DeviceAlone => {
                offer.battery_life_years = Some(NumberOrNone::None);
                offer.accident_percent_per_year = Some(0.0);
                offer.loss_percent_per_year = Some(0.0);
            }
            Self::NotSoldOn => offer.sold_on = Some(false),
            Self::SoldOn => offer.sold_on = Some(true),
            Self::Tiers(tiers) => {
                let tier = |(from, price): &(u32, f64)| PriceTier {
                    from: *from,
                    price: *price,
                };
                offer.tiers = tiers.iter().map(tier).collect();
            }
            Self::TakeBack => offer.take_back = Some(true),
            Self::SocialTerms => offer.social_terms = Some(true),
            Self::BatteryPutIn => offer.upgrade.new_battery = Some(true),
            Self::MemoryPutIn(gigabytes) => offer.upgrade.memory_gb = Some(gigabytes),
            Self::TakenBack(price, percent) => {
                offer.take_back_agreement = TakeBackAgreement {
                    price_per_device: Some(price),
                    reuse_share_percent: Some(percent),
                };
            }
        }
    }
}

/// A laptop that uses no electricity.
pub const fn unpowered(embodied_kg: Option<f64>) -> DeviceOutline {
    DeviceOutline::Laptop {
        embodied_kg,
        yearly_kwh: 0.0,
    }
}

/// So many devices of a class that were new in a year.
pub const fn since(new_since: f64, count: u32, class: DeviceClass) -> CohortOutline {
    CohortOutline {
        count,
        class,
        device: None,
        new_since,
        due_year: None,
        updates_until: None,
    }
}

/// Laptops that were new in a year and are replaced in another.
pub const fn laptops(new_since: f64, count: u32, due_year: f64) -> CohortOutline {
    CohortOutline {
        due_year: Some(due_year),
        ..since(new_since, count, DeviceClass::Laptop)
    }
}

/// A group of its own people.
pub const fn group(
    id: &'static str,
    count: u32,
    need: NeedOutline,
    options: &'static [OptionOutline],
) -> GroupOutline {
    GroupOutline {
        id,
        count,
        counts: &[],
        same_people_as: None,
        need,
        fleet: &[],
        options,
    }
}
