//! Calculations that others have published. The scenarios hold the inputs that were published and
//! switch off what the publication did not count.

use super::calculation::{
    EQUATOR_KM, RATE, annual, carbon_per_year, carbon_saved, carbon_share_saved, cost_saved,
    cost_saved_per_device, equivalent_annual_cost, flats_saved, net_present_value, per_year, saved,
};
use super::methods::devices_only;
use super::outline::DeviceOutline::{self, Laptop};
use super::outline::Term::{
    DeviceAlone, NotSoldOn, PlannedYears, Price, ResaleValue, SoldOn, SupportPerYear,
    WarrantyMonths,
};
use super::outline::{
    BLANK, DeviceOutline::Model, NeedOutline, OptionOutline, Outline, Term, group, new,
    refurbished, unpowered,
};
use super::published::{FigureKind, PublishedCase, PublishedFigure, Today};
use crate::catalogue::sources;
use crate::catalogue::{DeviceClass, class_defaults, defaults, equivalences};
use crate::scenario::{Allocation, Currency, FootprintSource};

// Sør-Varanger

/// One year's purchase and nothing after it: nothing is sold and no unused life is credited. The
/// 75 kg of a used laptop are a quarter of the 300 of a new one.
pub static SOR_VARANGER: Outline = Outline {
    place: Some("NO"),
    currency: Some(Currency::Nok),
    horizon_years: 1.0,
    groups: &[group(
        "laptops",
        145,
        NeedOutline::None,
        &[
            new(unpowered(Some(300.0)), 0.0, &[Price(7_000.0), DeviceAlone]),
            refurbished(
                unpowered(Some(300.0)),
                100.0,
                &[Price(2_300.0), DeviceAlone],
            ),
        ],
    )],
    method: |method| {
        devices_only(method);
        method.refurbishing_burden_percent = Some(25.0);
    },
    ..BLANK
};

fn sor_varanger_today() -> f64 {
    let new = class_defaults(DeviceClass::Laptop).embodied_kg.likely;
    saved(145.0, new, new * defaults::REFURBISHING_BURDEN_SHARE.likely)
}

pub static SOR_VARANGER_CASE: PublishedCase = PublishedCase {
    publisher: "DFØ",
    year: 2020,
    source: &sources::DFO_REUSE,
    figures: &[
        PublishedFigure {
            kind: FigureKind::CostSaved,
            published: 680_000.0,
            recomputed: saved(145.0, 7_000.0, 2_300.0),
            today: Today::Compared(cost_saved),
        },
        PublishedFigure {
            kind: FigureKind::CarbonSaved,
            published: 32_600.0,
            recomputed: saved(145.0, 300.0, 75.0),
            today: Today::Calculated(sor_varanger_today),
        },
        PublishedFigure {
            kind: FigureKind::CarbonShareSaved,
            published: 0.75,
            recomputed: saved(1.0, 300.0, 75.0) / 300.0,
            today: Today::Compared(carbon_share_saved),
        },
    ],
};

// Eskilstuna

const ESKILSTUNA_COMPUTERS: f64 = 2_234.0;

/// Three years of use under the same three-year warranty, at 55 % below the price new. Carbon by
/// IVL's factor, half of it for each of the two users, against new computers that nobody uses
/// afterwards.
pub static ESKILSTUNA: Outline = Outline {
    horizon_years: 3.0,
    groups: &[group(
        "computers",
        2_234,
        NeedOutline::None,
        &[
            new(
                unpowered(None),
                0.0,
                &[
                    Price(11_000.0),
                    PlannedYears(3.0),
                    ResaleValue(0.0),
                    WarrantyMonths(36.0),
                    DeviceAlone,
                    NotSoldOn,
                ],
            ),
            refurbished(
                unpowered(None),
                100.0,
                &[
                    Price(4_950.0),
                    PlannedYears(3.0),
                    ResaleValue(0.0),
                    WarrantyMonths(36.0),
                    DeviceAlone,
                ],
            ),
        ],
    )],
    method: |method| {
        devices_only(method);
        method.allocation = Some(Allocation::HalfAndHalf);
        method.footprint_source = Some(FootprintSource::Ivl);
        method.refurbishing_burden_percent = Some(0.0);
    },
    ..BLANK
};

fn ivl_laptop_kg() -> f64 {
    let class = class_defaults(DeviceClass::Laptop);
    class.ivl_kg.unwrap_or(class.embodied_kg).likely
}

fn eskilstuna_full() -> f64 {
    saved(ESKILSTUNA_COMPUTERS, ivl_laptop_kg(), 0.0)
}

pub static ESKILSTUNA_CASE: PublishedCase = PublishedCase {
    publisher: "Inrego",
    year: sources::ESKILSTUNA.year,
    source: &sources::ESKILSTUNA,
    figures: &[
        PublishedFigure {
            kind: FigureKind::CarbonSaved,
            published: 74_300.0,
            recomputed: saved(ESKILSTUNA_COMPUTERS, 34.0, 0.0),
            today: Today::Compared(carbon_saved),
        },
        PublishedFigure {
            kind: FigureKind::CarbonSavedFull,
            published: 74_300.0,
            recomputed: saved(ESKILSTUNA_COMPUTERS, 34.0, 0.0),
            today: Today::Calculated(eskilstuna_full),
        },
        PublishedFigure {
            kind: FigureKind::HeatedFlats,
            published: 300.0,
            recomputed: 74_300.0 / equivalences::HEATED_FLAT_KG_PER_YEAR.likely,
            today: Today::Compared(flats_saved),
        },
    ],
};

// Gällivare

const GALLIVARE_COMPUTERS: f64 = 1_800.0;
/// The purchases of 2014 alone; how many computers they were is not published.
const GALLIVARE_KG: f64 = 5_306.0;
const GALLIVARE_FRIDGES: f64 = GALLIVARE_KG / equivalences::FRIDGE_KG_PER_YEAR.likely;
const GALLIVARE_FLATS: f64 = GALLIVARE_KG / equivalences::HEATED_FLAT_KG_PER_YEAR.likely;
const GALLIVARE_LAPS: f64 = GALLIVARE_KG / equivalences::CAR_KG_PER_KM.likely / EQUATOR_KM;

/// 4 million kronor saved on 1,800 computers at half the price: 2,222 kronor each. How many were
/// desktops is not published.
pub static GALLIVARE: Outline = Outline {
    horizon_years: 3.0,
    groups: &[group(
        "computers",
        1_800,
        NeedOutline::None,
        &[
            new(
                unpowered(None),
                0.0,
                &[
                    Price(4_444.0),
                    PlannedYears(3.0),
                    DeviceAlone,
                    ResaleValue(0.0),
                ],
            ),
            refurbished(
                unpowered(None),
                100.0,
                &[Price(2_222.0), DeviceAlone, ResaleValue(0.0)],
            ),
        ],
    )],
    method: devices_only,
    ..BLANK
};

pub static GALLIVARE_CASE: PublishedCase = PublishedCase {
    publisher: "Inrego",
    year: sources::GALLIVARE.year,
    source: &sources::GALLIVARE,
    figures: &[
        PublishedFigure {
            kind: FigureKind::CostSaved,
            published: 4_000_000.0,
            recomputed: saved(GALLIVARE_COMPUTERS, 4_444.0, 2_222.0),
            today: Today::Compared(cost_saved),
        },
        PublishedFigure {
            kind: FigureKind::CostSavedPerDevice,
            published: 2_222.0,
            recomputed: 4_000_000.0 / GALLIVARE_COMPUTERS,
            today: Today::Compared(cost_saved_per_device),
        },
        PublishedFigure {
            kind: FigureKind::FridgeYears,
            published: 509.0,
            recomputed: GALLIVARE_FRIDGES,
            today: Today::Calculated(|| GALLIVARE_FRIDGES),
        },
        PublishedFigure {
            kind: FigureKind::HeatedFlats,
            published: 21.0,
            recomputed: GALLIVARE_FLATS,
            today: Today::Calculated(|| GALLIVARE_FLATS),
        },
        PublishedFigure {
            kind: FigureKind::CarLaps,
            published: 0.8,
            recomputed: GALLIVARE_LAPS,
            today: Today::Calculated(|| GALLIVARE_LAPS),
        },
    ],
};

// Latitude 5400

/// The manufacturer states 315 kg with 14.6 % of it in use.
const LATITUDE_KG: f64 = 315.0;
const LATITUDE_USE_SHARE: f64 = 0.146;

// Bought when it came out; today nobody would plan five years with it.
pub static LATITUDE_5400: Outline = Outline {
    horizon_years: 5.0,
    purchase_year: Some(2019.0),
    groups: &[group(
        "laptop",
        1,
        NeedOutline::None,
        &[
            new(
                Model("dell-latitude-5400"),
                100.0,
                &[PlannedYears(5.0), DeviceAlone, SoldOn],
            ),
            refurbished(Model("dell-latitude-5400"), 0.0, &[DeviceAlone]),
        ],
    )],
    method: |method| {
        method.footprint_source = Some(FootprintSource::Manufacturer);
        method.grid_decline_percent = Some(0.0);
    },
    ..BLANK
};

pub static LATITUDE_5400_CASE: PublishedCase = PublishedCase {
    publisher: "Dell",
    year: 2019,
    source: &sources::DELL_LATITUDE_5400,
    figures: &[PublishedFigure {
        kind: FigureKind::CarbonTotal,
        published: LATITUDE_KG,
        // Outside use and in use.
        recomputed: (1.0 - LATITUDE_USE_SHARE) * LATITUDE_KG + LATITUDE_USE_SHARE * LATITUDE_KG,
        today: Today::Compared(|comparison| {
            let option = comparison.groups.first()?.options.first()?;
            Some(option.carbon.total.value())
        }),
    }],
};

// TCO Certified

/// 251 kg in production and 5.2 kg a year in use: 52 kWh at 100 g.
const fn used_for(id: &'static str, share_percent: f64, terms: &'static [Term]) -> OptionOutline {
    let device = Laptop {
        embodied_kg: Some(251.0),
        yearly_kwh: 52.0,
    };
    OptionOutline {
        id,
        ..new(device, share_percent, terms)
    }
}

pub static TCO_LIFETIME: Outline = Outline {
    horizon_years: 12.0,
    groups: &[group(
        "laptop",
        1,
        NeedOutline::None,
        &[
            used_for("three-years", 0.0, &[PlannedYears(3.0), DeviceAlone]),
            used_for("four-years", 0.0, &[PlannedYears(4.0), DeviceAlone]),
            used_for("six-years", 100.0, &[PlannedYears(6.0), DeviceAlone]),
        ],
    )],
    method: |method| {
        method.grid_grams_per_kwh = Some(100.0);
        method.grid_decline_percent = Some(0.0);
    },
    ..BLANK
};

pub static TCO_LIFETIME_CASE: PublishedCase = PublishedCase {
    publisher: "TCO Development",
    year: 2021,
    source: &sources::TCO_LIFETIME,
    figures: &[
        PublishedFigure {
            kind: FigureKind::CarbonPerYearThree,
            published: 88.87,
            recomputed: per_year(251.0, 5.2, 3.0),
            today: Today::Compared(|comparison| carbon_per_year(comparison, 0)),
        },
        PublishedFigure {
            kind: FigureKind::CarbonPerYearFour,
            published: 67.95,
            recomputed: per_year(251.0, 5.2, 4.0),
            today: Today::Compared(|comparison| carbon_per_year(comparison, 1)),
        },
        PublishedFigure {
            kind: FigureKind::CarbonPerYearSix,
            published: 47.03,
            recomputed: per_year(251.0, 5.2, 6.0),
            today: Today::Compared(|comparison| carbon_per_year(comparison, 2)),
        },
    ],
};

// Impact CO2

/// 26.5 W for three hours a day.
const IMPACT_KWH: f64 = 26.5 * 3.0 * 365.0 / 1_000.0;

const IMPACT_LAPTOP: DeviceOutline = Laptop {
    embodied_kg: None,
    yearly_kwh: IMPACT_KWH,
};

pub static IMPACT_CO2_LAPTOP: Outline = Outline {
    place: Some("FR"),
    currency: Some(Currency::Eur),
    horizon_years: 5.0,
    groups: &[group(
        "laptop",
        1,
        NeedOutline::None,
        &[
            new(IMPACT_LAPTOP, 100.0, &[PlannedYears(5.0), DeviceAlone]),
            refurbished(IMPACT_LAPTOP, 0.0, &[DeviceAlone]),
        ],
    )],
    method: |method| {
        method.footprint_source = Some(FootprintSource::NegaOctet);
        method.grid_grams_per_kwh = Some(51.9);
        method.grid_decline_percent = Some(0.0);
    },
    ..BLANK
};

pub static IMPACT_CO2_LAPTOP_CASE: PublishedCase = PublishedCase {
    publisher: "ADEME",
    year: sources::IMPACT_CO2.year,
    source: &sources::IMPACT_CO2,
    figures: &[PublishedFigure {
        kind: FigureKind::CarbonTotal,
        published: 192.62,
        recomputed: 170.0 + 12.3 + 2.79 + 5.0 * IMPACT_KWH * 0.0519,
        today: Today::Compared(|comparison| {
            let option = comparison.groups.first()?.options.first()?;
            Some(option.carbon.total.value())
        }),
    }],
};

// New against refurbished

/// Both chains over fifteen years, which is three lives of five years and five of three: over a
/// common multiple the equivalent annual cost of a chain is that of one life.
pub static NEW_VERSUS_REFURBISHED: Outline = Outline {
    place: Some("EU"),
    currency: Some(Currency::Eur),
    horizon_years: 15.0,
    groups: &[group(
        "laptop",
        1,
        NeedOutline::None,
        &[
            new(
                unpowered(None),
                0.0,
                &[
                    Price(1_000.0),
                    PlannedYears(5.0),
                    SupportPerYear(40.0),
                    DeviceAlone,
                    SoldOn,
                    ResaleValue(100.0),
                ],
            ),
            refurbished(
                unpowered(None),
                100.0,
                &[
                    Price(450.0),
                    PlannedYears(3.0),
                    SupportPerYear(60.0),
                    DeviceAlone,
                    SoldOn,
                    ResaleValue(45.0),
                ],
            ),
        ],
    )],
    method: |method| {
        devices_only(method);
        method.discount_rate_percent = Some(100.0 * RATE);
        method.credit_unused_life = None;
    },
    ..BLANK
};

const NPV_NEW: f64 = net_present_value(1_000.0, 40.0, 100.0, 5);
const NPV_REFURBISHED: f64 = net_present_value(450.0, 60.0, 45.0, 3);

pub static NEW_VERSUS_REFURBISHED_CASE: PublishedCase = PublishedCase {
    publisher: sources::OURS.publisher,
    year: sources::OURS.year,
    source: &sources::OURS,
    figures: &[
        PublishedFigure {
            kind: FigureKind::NetPresentValueNew,
            published: 1_097.447_7,
            recomputed: NPV_NEW,
            today: Today::Calculated(|| NPV_NEW),
        },
        PublishedFigure {
            kind: FigureKind::EquivalentAnnualCostNew,
            published: 236.2222,
            recomputed: annual(NPV_NEW, 5),
            today: Today::Compared(|comparison| equivalent_annual_cost(comparison, 0)),
        },
        PublishedFigure {
            kind: FigureKind::NetPresentValueRefurbished,
            published: 579.5744,
            recomputed: NPV_REFURBISHED,
            today: Today::Calculated(|| NPV_REFURBISHED),
        },
        PublishedFigure {
            kind: FigureKind::EquivalentAnnualCostRefurbished,
            published: 202.9306,
            recomputed: annual(NPV_REFURBISHED, 3),
            today: Today::Compared(|comparison| equivalent_annual_cost(comparison, 1)),
        },
    ],
};
