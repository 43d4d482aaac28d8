//! Fleets with example figures. Models are such as are sold at the time of the catalogue, in pairs
//! that do the same work; prices are the catalogue's examples unless a comment says why not.

use super::{group, new, profile, refurbished};
use crate::catalogue::{Certificate, DeviceClass};
use crate::scenario::{
    DeviceOption, Group, Method, Need, Offer, Requirement, RequirementKind, Scenario,
    Specification, Warranty,
};

fn fleet(horizon_years: f64, groups: Vec<Group>, requirements: Vec<Requirement>) -> Scenario {
    Scenario {
        horizon_years,
        groups,
        requirements,
        ..Scenario::default()
    }
}

fn hard(kind: RequirementKind, value: Option<f64>) -> Requirement {
    Requirement {
        kind: Some(kind),
        value,
        ..Requirement::default()
    }
}

fn soft(kind: RequirementKind, value: Option<f64>) -> Requirement {
    Requirement {
        hard: Some(false),
        ..hard(kind, value)
    }
}

fn certified(certificate: Certificate) -> Requirement {
    Requirement {
        certificate: Some(certificate),
        ..hard(RequirementKind::Certificate, None)
    }
}

/// A refurbished device that is older at purchase than is usual in its class.
fn aged(years: f64) -> Offer {
    Offer {
        age_at_purchase_years: Some(years),
        ..Offer::default()
    }
}

/// The catalogue's example price is for one; schools buy by the hundred.
fn by_the_hundred() -> Offer {
    Offer {
        price: Some(7_500.0),
        ..Offer::default()
    }
}

pub fn school_laptops() -> Scenario {
    fleet(
        4.0,
        vec![group(
            "pupils",
            300,
            profile("pupil-windows"),
            vec![
                new("lenovo-thinkpad-e14-gen-6", 25.0, by_the_hundred()),
                refurbished("dell-latitude-3320", 75.0, aged(5.0)),
            ],
        )],
        vec![
            hard(RequirementKind::UpdatesUntil, Some(2030.0)),
            soft(RequirementKind::WarrantyMonths, Some(36.0)),
        ],
    )
}

pub fn chromebooks() -> Scenario {
    fleet(
        4.0,
        vec![group(
            "pupils",
            400,
            profile("pupil-web"),
            vec![
                new("acer-chromebook-511-c736", 50.0, Offer::default()),
                refurbished("hp-fortis-14-g10-chromebook", 50.0, aged(4.0)),
            ],
        )],
        vec![hard(RequirementKind::UpdatesUntil, Some(2030.0))],
    )
}

pub fn staff_laptops() -> Scenario {
    fleet(
        5.0,
        vec![group(
            "office",
            250,
            profile("office"),
            vec![
                new("dell-pro-14", 50.0, Offer::default()),
                refurbished("dell-latitude-5430", 50.0, aged(4.0)),
            ],
        )],
        vec![
            certified(Certificate::TcoCertified),
            soft(RequirementKind::WarrantyMonths, Some(36.0)),
        ],
    )
}

fn large_screen() -> Need {
    Need {
        screen_inches: Some(23.0),
        ..Need::default()
    }
}

pub fn desktops_with_monitors() -> Scenario {
    fleet(
        6.0,
        vec![
            group(
                "desktops",
                120,
                profile("office"),
                vec![
                    new("dell-optiplex-7020-micro", 50.0, Offer::default()),
                    refurbished("dell-optiplex-7000-micro", 50.0, aged(4.0)),
                ],
            ),
            group(
                "monitors",
                120,
                large_screen(),
                vec![
                    new("dell-p2425h", 0.0, Offer::default()),
                    refurbished("dell-p2422h", 100.0, aged(4.0)),
                ],
            ),
        ],
        vec![hard(RequirementKind::WarrantyMonths, Some(12.0))],
    )
}

/// What the apps of a tablet use; scores of tablet processors are not comparable.
fn tablet_apps() -> Need {
    Need {
        memory_gb: Some(2.0),
        storage_gb: Some(32.0),
        ..Need::default()
    }
}

pub fn tablets() -> Scenario {
    fleet(
        3.0,
        vec![group(
            "children",
            150,
            tablet_apps(),
            vec![
                new("apple-ipad-a16", 50.0, Offer::default()),
                refurbished("apple-ipad-9", 50.0, aged(4.0)),
            ],
        )],
        vec![hard(RequirementKind::UpdatesUntil, Some(2028.0))],
    )
}

/// What the apps of a work phone use.
fn phone_apps() -> Need {
    Need {
        memory_gb: Some(3.0),
        storage_gb: Some(50.0),
        ..Need::default()
    }
}

pub fn phones() -> Scenario {
    fleet(
        3.0,
        vec![group(
            "staff",
            200,
            phone_apps(),
            vec![
                new("apple-iphone-17e", 50.0, Offer::default()),
                refurbished("apple-iphone-13", 50.0, aged(4.0)),
            ],
        )],
        vec![hard(RequirementKind::UpdatesUntil, Some(2028.0))],
    )
}

pub fn mixed_fleet() -> Scenario {
    let servers = Need {
        memory_gb: Some(96.0),
        storage_gb: Some(3_000.0),
        ..Need::default()
    };
    let pair = |new_device, refurbished_device, percent_refurbished: f64, age| {
        vec![
            new(new_device, 100.0 - percent_refurbished, Offer::default()),
            refurbished(refurbished_device, percent_refurbished, aged(age)),
        ]
    };
    fleet(
        5.0,
        vec![
            group(
                "administration",
                600,
                profile("office"),
                pair("dell-pro-14", "dell-latitude-5430", 70.0, 4.0),
            ),
            group(
                "pupils",
                900,
                profile("pupil-windows"),
                vec![
                    new("lenovo-thinkpad-e14-gen-6", 20.0, by_the_hundred()),
                    refurbished("dell-latitude-3320", 80.0, aged(5.0)),
                ],
            ),
            group(
                "desktops",
                200,
                profile("office"),
                pair(
                    "dell-optiplex-7020-micro",
                    "dell-optiplex-7000-micro",
                    80.0,
                    4.0,
                ),
            ),
            group(
                "monitors",
                600,
                large_screen(),
                pair("dell-p2425h", "dell-p2422h", 100.0, 4.0),
            ),
            group(
                "tablets",
                250,
                tablet_apps(),
                pair("apple-ipad-a16", "apple-ipad-9", 50.0, 4.0),
            ),
            group(
                "servers",
                6,
                servers,
                pair("dell-poweredge-r660", "dell-poweredge-r660", 0.0, 4.0),
            ),
        ],
        // A uniform fleet is cheaper to run; two models for each kind of work is not uniform.
        vec![soft(RequirementKind::MaxModels, Some(8.0))],
    )
}

/// Construction drawings: the need grows fast, the used workstation is just enough today, and its
/// seller, who has few of them, asks three quarters of the price new.
pub fn new_wins() -> Scenario {
    let used = DeviceOption {
        device: None,
        specification: Specification {
            name: Some("Mobile workstation, three years old".to_owned()),
            class: Some(DeviceClass::Laptop),
            cpu_mark: Some(14_000.0),
            memory_gb: Some(32.0),
            storage_gb: Some(1_000.0),
            ..Specification::default()
        },
        ..refurbished(
            "",
            50.0,
            Offer {
                price: Some(18_000.0),
                warranty: Warranty {
                    months: Some(6.0),
                    ..Warranty::default()
                },
                ..Offer::default()
            },
        )
    };
    let mut scenario = fleet(
        5.0,
        vec![group(
            "drawing-office",
            40,
            profile("cad-media"),
            vec![new("dell-precision-3591", 50.0, Offer::default()), used],
        )],
        vec![soft(RequirementKind::WarrantyMonths, Some(36.0))],
    );
    scenario.method = Method {
        cpu_growth_percent: Some(8.0),
        // Parts of a workstation cost more than a laptop's.
        repair_cost: Some(3_500.0),
        ..Method::default()
    };
    scenario
}
