//! Everyday comparisons for an amount of carbon. Off in exports.

use super::super::Figure;
use super::sources::{IMPACT_CO2, INREGO_2016};

/// Heating one Swedish flat for a year, kg CO2e: 2,800 tonnes were told as 11,200 flats. The
/// published 5,306 kg then give Gällivare's 21 flats, and 74,300 kg Eskilstuna's "about 300".
pub static HEATED_FLAT_KG_PER_YEAR: Figure = Figure::calculated(247.0, 250.0, 253.0, &INREGO_2016);

/// Running one fridge for a year, kg CO2e: 2,800 tonnes were told as 268,800 fridges, 10.417 kg
/// each. 10.42 gives Gällivare's 509 fridge-years for 5,306 kg; rounded to 10.4 they would be 510.
pub static FRIDGE_KG_PER_YEAR: Figure = Figure::calculated(10.38, 10.42, 10.43, &INREGO_2016);

/// Driving a combustion car one kilometre, kg CO2e; the range is ours.
pub static CAR_KG_PER_KM: Figure = Figure::source(0.10, 0.142, 0.22, &IMPACT_CO2);

/// Every equivalence.
pub static ALL: &[&Figure] = &[
    &HEATED_FLAT_KG_PER_YEAR,
    &FRIDGE_KG_PER_YEAR,
    &CAR_KG_PER_KM,
];
