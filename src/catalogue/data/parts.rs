//! Parts that are replaced in repair, upgrade or refurbishing.

use super::super::{Figure, Part};
use super::sources::IVL_PARTS;

const fn part(id: &'static str, kg: f64, price_sek: Option<Figure>) -> Part {
    // The study gives no range: half and half as much again stand in for one.
    Part {
        id,
        kg: Figure::source(0.5 * kg, kg, 1.5 * kg, &IVL_PARTS),
        price_sek,
    }
}

/// Carbon of new parts as in IVL's calculation; prices are examples of ours with fitting.
pub static PARTS: &[Part] = &[
    part("ssd", 93.0, Some(Figure::proposal(500.0, 800.0, 1_500.0))),
    part("hdd", 70.0, Some(Figure::proposal(500.0, 700.0, 1_200.0))),
    part(
        "laptop-screen",
        60.0,
        Some(Figure::proposal(1_000.0, 1_800.0, 3_500.0)),
    ),
    part("cpu", 50.0, None),
    part(
        "battery",
        8.0,
        Some(Figure::proposal(500.0, 1_000.0, 2_000.0)),
    ),
    part("memory", 5.0, Some(Figure::proposal(250.0, 450.0, 900.0))),
    part(
        "keyboard",
        3.0,
        Some(Figure::proposal(400.0, 800.0, 1_600.0)),
    ),
];
