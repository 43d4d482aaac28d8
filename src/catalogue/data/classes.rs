//! Class figures that stand in for a model.

use super::super::{ClassDefaults, DeviceClass, FailureCurve, Figure};
use super::failure::{DESKTOP, LAPTOP, MONITOR, PHONE, SERVER, TABLET};
use super::sources::{ADEME_REFURBISHED, BOAVIZTA};

const NONE: Figure = Figure::proposal(0.0, 0.0, 0.0);

const fn median(low: f64, likely: f64, high: f64) -> Figure {
    Figure::calculated(low, likely, high, &BOAVIZTA)
}

const fn base(
    class: DeviceClass,
    embodied_kg: Figure,
    yearly_kwh: Figure,
    new_price_sek: f64,
    refurbished_price_sek: f64,
    failure: &'static FailureCurve,
) -> ClassDefaults {
    ClassDefaults {
        class,
        embodied_kg,
        yearly_kwh,
        lifetime_new_years: Figure::source(3.0, 5.0, 7.0, &ADEME_REFURBISHED),
        lifetime_refurbished_years: Figure::source(2.0, 3.0, 5.0, &ADEME_REFURBISHED),
        age_at_purchase_years: Figure::proposal(2.0, 3.0, 5.0),
        has_battery: false,
        battery_life_new_years: NONE,
        battery_life_used_years: NONE,
        battery_price_sek: NONE,
        battery_kg: NONE,
        repair_price_sek: Figure::proposal(600.0, 1_500.0, 3_500.0),
        new_price_sek: Figure::proposal(0.7 * new_price_sek, new_price_sek, 1.4 * new_price_sek),
        refurbished_price_sek: Figure::proposal(
            0.7 * refurbished_price_sek,
            refurbished_price_sek,
            1.4 * refurbished_price_sek,
        ),
        failure,
        negaoctet_kg: None,
        ivl_kg: None,
    }
}

/// In the order of [`DeviceClass::ALL`].
pub static CLASSES: [ClassDefaults; 10] = [
    base(DeviceClass::Laptop, median(156.0, 241.0, 343.0), median(13.0, 18.8, 29.0), 11_000.0, 5_500.0, &LAPTOP),
    base(DeviceClass::Chromebook, median(135.0, 167.0, 307.0), median(11.0, 13.8, 17.0), 4_000.0, 1_800.0, &LAPTOP),
    base(DeviceClass::DesktopMicro, median(100.0, 197.0, 375.0), median(26.5, 36.2, 42.3), 8_000.0, 3_500.0, &DESKTOP),
    base(DeviceClass::DesktopSmall, median(217.0, 256.3, 433.0), median(48.4, 74.7, 96.6), 8_500.0, 3_500.0, &DESKTOP),
    base(DeviceClass::DesktopTower, median(240.0, 318.2, 552.0), median(49.0, 105.2, 121.2), 9_000.0, 3_500.0, &DESKTOP),
    base(DeviceClass::AllInOne, median(262.0, 373.7, 594.0), median(53.6, 74.5, 118.1), 11_000.0, 4_500.0, &DESKTOP),
    base(DeviceClass::Monitor, median(174.0, 357.0, 522.0), median(29.3, 40.9, 90.8), 2_200.0, 900.0, &MONITOR),
    base(DeviceClass::Tablet, median(35.0, 74.0, 130.0), median(4.0, 5.0, 15.0), 4_000.0, 2_000.0, &TABLET),
    base(DeviceClass::Phone, median(27.0, 55.5, 77.0), median(4.8, 7.0, 11.3), 4_500.0, 2_300.0, &PHONE),
    base(DeviceClass::Server, median(697.0, 1_278.0, 2_192.0), median(847.0, 1_529.0, 2_778.0), 70_000.0, 25_000.0, &SERVER),
];
