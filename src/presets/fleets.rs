//! Fleets with example figures. Models are such as are sold at the time of the catalogue, in pairs
//! that do the same work; prices are the catalogue's examples unless a comment says why not.

use super::methods;
use super::outline::DeviceOutline::{Model, Workstation};
use super::outline::NeedOutline::{Gigabytes, Profile, Screen};
use super::outline::Term::{AgeAtPurchase, PlannedYears, Price, TakeBack, Tiers, WarrantyMonths};
use super::outline::{
    BLANK, CohortOutline, GroupOutline, NeedOutline, OptionOutline, Outline, group, new,
    refurbished, since,
};
use crate::catalogue::{Certificate, DeviceClass};
use crate::scenario::{Requirement, RequirementKind};

pub(super) const fn hard(kind: RequirementKind, value: f64) -> Requirement {
    Requirement {
        kind: Some(kind),
        hard: None,
        value: Some(value),
        certificate: None,
    }
}

const fn soft(kind: RequirementKind, value: f64) -> Requirement {
    Requirement {
        hard: Some(false),
        ..hard(kind, value)
    }
}

pub(super) const fn certified(certificate: Certificate) -> Requirement {
    Requirement {
        kind: Some(RequirementKind::Certificate),
        hard: None,
        value: None,
        certificate: Some(certificate),
    }
}

const UPDATES_TO_2028: Requirement = hard(RequirementKind::UpdatesUntil, 2028.0);
const UPDATES_TO_2030: Requirement = hard(RequirementKind::UpdatesUntil, 2030.0);
const THREE_YEARS_WISHED: Requirement = soft(RequirementKind::WarrantyMonths, 36.0);

const LARGE_SCREEN: NeedOutline = Screen(23.0);

/// What the apps of a tablet use; scores of tablet processors are not comparable.
const TABLET_APPS: NeedOutline = Gigabytes {
    memory: 2.0,
    storage: 32.0,
};

/// What the apps of a work phone use.
const PHONE_APPS: NeedOutline = Gigabytes {
    memory: 3.0,
    storage: 50.0,
};

// The catalogue's example prices are for one; schools buy by the hundred.

const fn by_the_hundred(share_percent: f64) -> OptionOutline {
    new(
        Model("lenovo-thinkpad-e14-gen-6"),
        share_percent,
        &[Price(7_500.0)],
    )
}

const fn sold_today(device: &'static str, share_percent: f64) -> OptionOutline {
    new(Model(device), share_percent, &[])
}

// Older at purchase than is usual in their classes.

const fn four_years_old(device: &'static str, share_percent: f64) -> OptionOutline {
    refurbished(Model(device), share_percent, &[AgeAtPurchase(4.0)])
}

const fn five_years_old(device: &'static str, share_percent: f64) -> OptionOutline {
    refurbished(Model(device), share_percent, &[AgeAtPurchase(5.0)])
}

pub static SCHOOL_LAPTOPS: Outline = Outline {
    horizon_years: 4.0,
    groups: &[group(
        "pupils",
        300,
        Profile("pupil-windows"),
        &[
            by_the_hundred(25.0),
            refurbished(
                Model("dell-latitude-5420"),
                75.0,
                &[Price(3_400.0), PlannedYears(4.0), AgeAtPurchase(5.0)],
            ),
        ],
    )],
    requirements: &[UPDATES_TO_2030, THREE_YEARS_WISHED],
    ..BLANK
};

pub static CHROMEBOOKS: Outline = Outline {
    horizon_years: 4.0,
    groups: &[group(
        "pupils",
        400,
        Profile("pupil-web"),
        &[
            sold_today("acer-chromebook-511-c736", 50.0),
            four_years_old("hp-fortis-14-g10-chromebook", 50.0),
        ],
    )],
    requirements: &[UPDATES_TO_2030],
    ..BLANK
};

pub static STAFF_LAPTOPS: Outline = Outline {
    horizon_years: 5.0,
    groups: &[group(
        "office",
        250,
        Profile("office"),
        &[
            sold_today("dell-pro-14", 50.0),
            four_years_old("dell-latitude-5430", 50.0),
        ],
    )],
    requirements: &[certified(Certificate::TcoCertified), THREE_YEARS_WISHED],
    ..BLANK
};

pub static DESKTOPS_WITH_MONITORS: Outline = Outline {
    horizon_years: 6.0,
    groups: &[
        group(
            "desktops",
            120,
            Profile("office"),
            &[
                sold_today("dell-optiplex-7020-micro", 50.0),
                four_years_old("dell-optiplex-7000-micro", 50.0),
            ],
        ),
        GroupOutline {
            same_people_as: Some("desktops"),
            ..group(
                "monitors",
                120,
                LARGE_SCREEN,
                &[
                    sold_today("dell-p2425h", 0.0),
                    four_years_old("dell-p2422h", 100.0),
                ],
            )
        },
    ],
    requirements: &[hard(RequirementKind::WarrantyMonths, 12.0)],
    ..BLANK
};

pub static TABLETS: Outline = Outline {
    horizon_years: 3.0,
    groups: &[group(
        "children",
        150,
        TABLET_APPS,
        &[
            sold_today("apple-ipad-a16", 50.0),
            four_years_old("apple-ipad-9", 50.0),
        ],
    )],
    requirements: &[UPDATES_TO_2028],
    ..BLANK
};

pub static PHONES: Outline = Outline {
    horizon_years: 3.0,
    groups: &[group(
        "staff",
        200,
        PHONE_APPS,
        &[
            sold_today("apple-iphone-17e", 50.0),
            four_years_old("apple-iphone-13", 50.0),
        ],
    )],
    requirements: &[UPDATES_TO_2028],
    ..BLANK
};

/// Pupils’ laptops, desktops and monitors are bought by the hundred, so that new costs less and refurbished
/// emits less: there is something to weigh.
pub static MIXED_FLEET: Outline = Outline {
    horizon_years: 5.0,
    groups: &[
        group(
            "administration",
            600,
            Profile("office"),
            &[
                sold_today("dell-pro-14", 30.0),
                four_years_old("dell-latitude-5430", 70.0),
            ],
        ),
        group(
            "pupils",
            900,
            Profile("pupil-windows"),
            &[
                new(Model("lenovo-thinkpad-e14-gen-6"), 20.0, &[Price(7_000.0)]),
                five_years_old("dell-latitude-3320", 80.0),
            ],
        ),
        group(
            "desktops",
            200,
            Profile("office"),
            &[
                new(Model("dell-optiplex-7020-micro"), 20.0, &[Price(6_500.0)]),
                four_years_old("dell-optiplex-7000-micro", 80.0),
            ],
        ),
        GroupOutline {
            same_people_as: Some("administration"),
            ..group(
                "monitors",
                600,
                LARGE_SCREEN,
                &[
                    new(Model("dell-p2425h"), 0.0, &[Price(1_300.0)]),
                    four_years_old("dell-p2422h", 100.0),
                ],
            )
        },
        group(
            "tablets",
            250,
            TABLET_APPS,
            &[
                sold_today("apple-ipad-a16", 50.0),
                four_years_old("apple-ipad-9", 50.0),
            ],
        ),
        group(
            "servers",
            6,
            Gigabytes {
                memory: 96.0,
                storage: 3_000.0,
            },
            &[
                sold_today("dell-poweredge-r660", 100.0),
                four_years_old("dell-poweredge-r660", 0.0),
            ],
        ),
    ],
    // A uniform fleet is cheaper to run; two models for each kind of work is not uniform.
    requirements: &[soft(RequirementKind::MaxModels, 8.0)],
    ..BLANK
};

const TAKE_BACK: Requirement = Requirement {
    kind: Some(RequirementKind::TakeBack),
    hard: None,
    value: None,
    certificate: None,
};

/// Hörby, Höör and Östra Göinge, who run one IT company for 4,300 employees and 3,500 pupils: their
/// numbers. How these are divided among the three, a phone for every second employee, the volume
/// prices and what the common platform costs are examples.
pub static THREE_MUNICIPALITIES: Outline = Outline {
    horizon_years: 4.0,
    organisations: &[
        ("horby", "Hörby"),
        ("hoor", "Höör"),
        ("ostra-goinge", "Östra Göinge"),
    ],
    groups: &[
        GroupOutline {
            counts: &[1_450, 1_500, 1_350],
            ..group(
                "employees",
                4_300,
                Profile("office"),
                &[
                    new(
                        Model("dell-pro-14"),
                        50.0,
                        &[Tiers(&[(500, 12_500.0), (2_000, 11_500.0)]), TakeBack],
                    ),
                    refurbished(
                        Model("dell-latitude-5430"),
                        50.0,
                        &[
                            Tiers(&[(500, 5_500.0), (1_500, 5_100.0)]),
                            AgeAtPurchase(4.0),
                            TakeBack,
                        ],
                    ),
                ],
            )
        },
        GroupOutline {
            counts: &[1_200, 1_250, 1_050],
            ..group(
                "pupils",
                3_500,
                Profile("pupil-windows"),
                &[
                    new(
                        Model("lenovo-thinkpad-e14-gen-6"),
                        25.0,
                        &[Tiers(&[(250, 8_500.0), (1_000, 7_500.0)]), TakeBack],
                    ),
                    refurbished(
                        Model("dell-latitude-5420"),
                        75.0,
                        &[
                            Tiers(&[(250, 3_900.0), (1_500, 3_400.0)]),
                            PlannedYears(4.0),
                            AgeAtPurchase(5.0),
                            TakeBack,
                        ],
                    ),
                ],
            )
        },
        GroupOutline {
            counts: &[725, 750, 675],
            same_people_as: Some("employees"),
            ..group(
                "phones",
                2_150,
                PHONE_APPS,
                &[
                    new(
                        Model("apple-iphone-17e"),
                        50.0,
                        &[Tiers(&[(500, 5_400.0), (2_000, 5_000.0)]), TakeBack],
                    ),
                    refurbished(
                        Model("apple-iphone-13"),
                        50.0,
                        &[Tiers(&[(500, 2_800.0)]), AgeAtPurchase(4.0), TakeBack],
                    ),
                ],
            )
        },
    ],
    requirements: &[TAKE_BACK],
    method: methods::with_platform,
    ..BLANK
};

/// Construction drawings: the need grows fast, the used workstation is just enough today, and its
/// seller, who has few of them, asks three quarters of the price new.
pub static NEW_WINS: Outline = Outline {
    horizon_years: 5.0,
    groups: &[group(
        "drawing-office",
        40,
        Profile("cad-media"),
        &[
            sold_today("dell-precision-3591", 50.0),
            refurbished(
                Workstation {
                    name: "Mobile workstation, three years old",
                    cpu_mark: 14_000.0,
                    memory_gb: 32.0,
                    storage_gb: 1_000.0,
                },
                50.0,
                &[Price(18_000.0), WarrantyMonths(6.0)],
            ),
        ],
    )],
    requirements: &[THREE_YEARS_WISHED],
    method: methods::demanding,
    ..BLANK
};

const fn chromebooks(new_since: f64, count: u32, updates_until: f64) -> CohortOutline {
    CohortOutline {
        updates_until: Some(updates_until),
        ..since(new_since, count, DeviceClass::Chromebook)
    }
}

/// A fleet as it has grown: something of it is due nearly every year. Laptops and Chromebooks are
/// bought by the hundred.
pub static FIVE_AGES: Outline = Outline {
    horizon_years: 6.0,
    purchase_year: Some(2027.0),
    groups: &[
        GroupOutline {
            fleet: &[
                since(2019.0, 80, DeviceClass::Laptop),
                since(2021.0, 120, DeviceClass::Laptop),
                since(2022.0, 100, DeviceClass::Laptop),
                since(2024.0, 110, DeviceClass::Laptop),
                since(2026.0, 90, DeviceClass::Laptop),
            ],
            ..group(
                "administration",
                500,
                Profile("office"),
                &[
                    new(Model("dell-pro-14"), 50.0, &[Price(10_500.0)]),
                    four_years_old("dell-latitude-5430", 50.0),
                ],
            )
        },
        GroupOutline {
            fleet: &[
                since(2019.0, 150, DeviceClass::Laptop),
                since(2020.0, 200, DeviceClass::Laptop),
                since(2022.0, 200, DeviceClass::Laptop),
                since(2024.0, 180, DeviceClass::Laptop),
                since(2025.0, 170, DeviceClass::Laptop),
            ],
            ..group(
                "pupils",
                900,
                Profile("pupil-windows"),
                &[
                    by_the_hundred(25.0),
                    refurbished(
                        Model("dell-latitude-5420"),
                        75.0,
                        &[Price(3_400.0), PlannedYears(4.0), AgeAtPurchase(5.0)],
                    ),
                ],
            )
        },
        GroupOutline {
            fleet: &[
                chromebooks(2021.0, 120, 2029.5),
                chromebooks(2022.0, 140, 2031.5),
                chromebooks(2025.0, 140, 2034.5),
            ],
            ..group(
                "children",
                400,
                Profile("pupil-web"),
                &[
                    sold_today("acer-chromebook-511-c736", 50.0),
                    four_years_old("hp-fortis-14-g10-chromebook", 50.0),
                ],
            )
        },
    ],
    ..BLANK
};
