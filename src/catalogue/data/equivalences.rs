//! Everyday comparisons for an amount of carbon. Off in exports.

use super::super::Figure;
use super::sources::{ESKILSTUNA, GALLIVARE, IMPACT_CO2};

/// Heating one Swedish flat for a year, kg CO2e: what Eskilstuna's "about 300 flats" for
/// 74,300 kg and Gällivare's 21 flats for 5,306 kg both come to.
pub static HEATED_FLAT_KG_PER_YEAR: Figure = Figure::calculated(247.0, 250.0, 253.0, &ESKILSTUNA);

/// Running one fridge for a year, kg CO2e. 5,306 kg told as 509 fridge-years is 10.42 kg each; the
/// rounder 10.4 would give 510 fridges where 509 were published.
pub static FRIDGE_KG_PER_YEAR: Figure = Figure::calculated(10.41, 10.42, 10.43, &GALLIVARE);

/// Driving a combustion car one kilometre alone, kg CO2e.
pub static CAR_KG_PER_KM: Figure = Figure::source(0.10, 0.142, 0.22, &IMPACT_CO2);
