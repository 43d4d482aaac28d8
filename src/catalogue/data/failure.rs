//! Failures a year by age. The weakest data in the model: two published series of 2006 and 2009,
//! everything else proposed.

use super::super::Evidence::{Calculated as C, Proposal as P, Source as S};
use super::super::{FailureCurve, Figure, Source};
use super::sources::{GARTNER, OURS, SQUARETRADE};

const ALL_P: [super::super::Evidence; 8] = [P; 8];

const fn mean(low: [f64; 8], high: [f64; 8]) -> [f64; 8] {
    let mut likely = [0.0; 8];
    let mut i = 0;
    while i < 8 {
        likely[i] = (low[i] + high[i]) / 2.0;
        i += 1;
    }
    likely
}

/// The first year of curves between two published series.
const fn first_year(low: [f64; 8], high: [f64; 8], source: &'static Source) -> Figure {
    Figure::calculated(low[0], mean(low, high)[0], high[0], source)
}

const LAPTOP_LOW: [f64; 8] = [0.047, 0.080, 0.077, 0.09, 0.10, 0.11, 0.12, 0.13];
const LAPTOP_HIGH: [f64; 8] = [0.15, 0.175, 0.20, 0.22, 0.24, 0.26, 0.28, 0.30];

/// Laptops, hardware only.
///
/// Low: SquareTrade 2009, 4.7 % of laptops of the middle price in the first year (netbooks 5.8,
/// premium 4.2) and 20.4 % within three, about 8 a year. High: Gartner 2006, 15 % in the first
/// year, 20 in the third, 22 foreseen for the fourth; the second lies between. The rest proposed.
pub static LAPTOP: FailureCurve = FailureCurve {
    id: "laptop",
    low: LAPTOP_LOW,
    likely: mean(LAPTOP_LOW, LAPTOP_HIGH),
    high: LAPTOP_HIGH,
    first_year: first_year(LAPTOP_LOW, LAPTOP_HIGH, &GARTNER),
    low_evidence: [S, C, C, P, P, P, P, P],
    high_evidence: [S, C, S, S, P, P, P, P],
    low_source: &SQUARETRADE,
    high_source: &GARTNER,
};

/// Chromebooks: a laptop's, none of whose sources knew any; proposed.
pub static CHROMEBOOK: FailureCurve = proposed("chromebook", LAPTOP_LOW, LAPTOP_HIGH);

// SquareTrade covers no desktops. Gartner's desktop rates are a third of its laptop rates in the
// first year and 0.545 of them in the fourth; the low curve scales the laptops' low curve likewise.
const DESKTOP_LOW: [f64; 8] = [0.016, 0.034, 0.038, 0.049, 0.058, 0.068, 0.077, 0.087];
const DESKTOP_HIGH: [f64; 8] = [0.05, 0.075, 0.10, 0.12, 0.14, 0.16, 0.18, 0.20];

/// Desktops of every size. High: Gartner 2006, 5 % in the first year and 12 foreseen for the
/// fourth, those between interpolated; the rest proposed.
pub static DESKTOP: FailureCurve = FailureCurve {
    id: "desktop",
    low: DESKTOP_LOW,
    likely: mean(DESKTOP_LOW, DESKTOP_HIGH),
    high: DESKTOP_HIGH,
    first_year: first_year(DESKTOP_LOW, DESKTOP_HIGH, &GARTNER),
    low_evidence: ALL_P,
    high_evidence: [S, C, C, S, P, P, P, P],
    low_source: &OURS,
    high_source: &GARTNER,
};

const fn proposed(id: &'static str, low: [f64; 8], high: [f64; 8]) -> FailureCurve {
    FailureCurve {
        id,
        low,
        likely: mean(low, high),
        high,
        first_year: Figure::proposal(low[0], mean(low, high)[0], high[0]),
        low_evidence: ALL_P,
        high_evidence: ALL_P,
        low_source: &OURS,
        high_source: &OURS,
    }
}

/// Monitors: no moving parts, few failures; proposed.
pub static MONITOR: FailureCurve = proposed(
    "monitor",
    [0.01, 0.01, 0.01, 0.015, 0.02, 0.025, 0.03, 0.035],
    [0.03, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09],
);

/// Tablets, mostly broken screens; proposed.
pub static TABLET: FailureCurve = proposed(
    "tablet",
    [0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.10],
    [0.10, 0.13, 0.15, 0.17, 0.19, 0.21, 0.23, 0.25],
);

/// Phones, mostly broken screens; proposed.
pub static PHONE: FailureCurve = proposed(
    "phone",
    [0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.10, 0.11],
    [0.14, 0.16, 0.18, 0.20, 0.22, 0.24, 0.26, 0.28],
);

/// Servers: any part that needs a visit, most of them redundant; proposed.
pub static SERVER: FailureCurve = proposed(
    "server",
    [0.03, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.10],
    [0.08, 0.09, 0.11, 0.13, 0.16, 0.18, 0.20, 0.22],
);

/// Every curve.
pub static CURVES: &[&FailureCurve] = &[
    &LAPTOP,
    &CHROMEBOOK,
    &DESKTOP,
    &MONITOR,
    &TABLET,
    &PHONE,
    &SERVER,
];
