//! Umeå's action plan and policy, with example figures: computers are used in rounds inside the schools,
//! and as long as possible everywhere. Their criteria stand on every offer.

use super::fleets::{certified, hard};
use super::outline::DeviceOutline::Model;
use super::outline::NeedOutline::Profile;
use super::outline::Term::{
    AgeAtPurchase, BatteryPutIn, MemoryPutIn, PlannedYears, Price, SocialTerms, TakeBack, TakenBack,
};
use super::outline::{
    BLANK, CohortOutline, GroupOutline, OptionOutline, Outline, Term, group, handed_down, kept,
    laptops, new, refurbished,
};
use crate::catalogue::Certificate;
use crate::scenario::{Requirement, RequirementKind};

const CRITERIA: &[Requirement] = &[
    certified(Certificate::TcoCertified),
    hard(RequirementKind::SocialTerms, 0.0),
    hard(RequirementKind::TakeBack, 0.0),
];

/// Three years here and five more elsewhere: slightly more performance than the first round needs.
const FIRST_ROUND: &[Term] = &[Price(9_500.0), PlannedYears(3.0), SocialTerms, TakeBack];

const fn bought_new(share_percent: f64) -> OptionOutline {
    new(Model("dell-pro-14"), share_percent, FIRST_ROUND)
}

const fn bought_used(share_percent: f64) -> OptionOutline {
    refurbished(
        Model("dell-latitude-5430"),
        share_percent,
        &[AgeAtPurchase(4.0), SocialTerms, TakeBack],
    )
}

/// A third of the first round is bought each year, and each year's go on to the next round: what is in
/// use today is due in turn.
pub static ROUNDS: Outline = Outline {
    horizon_years: 6.0,
    purchase_year: Some(2027.0),
    groups: &[
        GroupOutline {
            fleet: &[
                laptops(2024.0, 300, 2027.0),
                laptops(2025.0, 300, 2028.0),
                laptops(2026.0, 300, 2029.0),
            ],
            ..group(
                "upper-classes",
                900,
                Profile("pupil-windows"),
                &[bought_new(100.0), bought_used(0.0)],
            )
        },
        GroupOutline {
            fleet: &[
                laptops(2021.0, 250, 2027.0),
                laptops(2022.0, 250, 2028.0),
                laptops(2023.0, 250, 2029.0),
            ],
            ..group(
                "lower-classes",
                750,
                Profile("pupil-windows"),
                &[
                    handed_down(
                        "upper-classes",
                        "new",
                        100.0,
                        &[PlannedYears(3.0), SocialTerms, TakeBack],
                    ),
                    bought_new(0.0),
                    bought_used(0.0),
                ],
            )
        },
        GroupOutline {
            fleet: &[laptops(2019.0, 150, 2027.0), laptops(2020.0, 150, 2028.0)],
            ..group(
                "third-round",
                300,
                Profile("pupil-web"),
                &[
                    handed_down(
                        "lower-classes",
                        "handed-down",
                        100.0,
                        &[PlannedYears(2.0), SocialTerms, TakeBack],
                    ),
                    bought_new(0.0),
                    bought_used(0.0),
                ],
            )
        },
        // Sold on by a partner, who recycles the rest.
        GroupOutline {
            fleet: &[
                laptops(2023.0, 100, 2027.0),
                laptops(2024.0, 100, 2028.0),
                laptops(2025.0, 100, 2029.0),
                laptops(2026.0, 100, 2030.0),
            ],
            ..group(
                "administration",
                400,
                Profile("office"),
                &[
                    new(
                        Model("dell-pro-14"),
                        100.0,
                        &[PlannedYears(4.0), SocialTerms, TakenBack(1_800.0, 80.0)],
                    ),
                    bought_used(0.0),
                ],
            )
        },
    ],
    requirements: CRITERIA,
    ..BLANK
};

/// All are five years old and would be replaced now.
pub static KEEP: Outline = Outline {
    horizon_years: 5.0,
    purchase_year: Some(2027.0),
    groups: &[GroupOutline {
        fleet: &[CohortOutline {
            device: Some("hp-elitebook-840-g6"),
            ..laptops(2022.0, 400, 2027.0)
        }],
        ..group(
            "staff",
            400,
            Profile("office"),
            &[
                kept(
                    Model("hp-elitebook-840-g6"),
                    60.0,
                    &[
                        AgeAtPurchase(5.0),
                        PlannedYears(3.0),
                        MemoryPutIn(16.0),
                        BatteryPutIn,
                        SocialTerms,
                        TakeBack,
                    ],
                ),
                new(Model("dell-pro-14"), 20.0, &[SocialTerms, TakeBack]),
                bought_used(20.0),
            ],
        )
    }],
    requirements: CRITERIA,
    ..BLANK
};
